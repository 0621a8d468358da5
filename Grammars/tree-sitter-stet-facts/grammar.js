// The tree-sitter grammar of Stet's fact bases (`.facts`): records with indented fields, one statement a line.
//
// Lines are told apart by src/scanner.c (column 1 or indented); a line that cannot be read is a `malformed_line` of
// flat tokens, so a mistake stays in its line.
/// <reference types="tree-sitter-cli/dsl" />
// @ts-check

const commaSep1 = rule => seq(rule, repeat(seq(',', rule)));

/** A header in column 1 with the fields below it. */
const record = ($, kind, ...fields) => seq(
  $._record_start,
  field('kind', kind),
  // an id and a class without a space between them are one word
  field('id', choice(...[$.identifier, $._digit_id, $.number, $._word_id, $.external_id].map(word => alias(word, $.record_id)))),
  optional(seq(':', field('class', alias($.identifier, $.class_name)))),
  repeat(choice(field('label', $.string), alias($._junk, $.unexpected))),
  $._line_end,
  repeat(seq($._field_start, choice(...fields, $.malformed_line), $._line_end)),
);

module.exports = grammar({
  name: 'stet_facts',

  externals: $ => [
    $._record_start,   // zero-width: a line begins in column 1
    $._field_start,    // zero-width: an indented line begins
    $._line_end,
    $.comment,
    $._error_sentinel,
  ],

  extras: $ => [/[ \t\r\n]/, $.comment],

  word: $ => $.identifier,

  conflicts: $ => [
    [$.quantity, $._open_moment],
    [$.field, $._flat],
    [$._field_word, $._flat],
    [$.statement, $._flat],
    [$._own_name, $._flat],
    [$._word_id, $._flat],
    [$._word_id, $.scale],
    [$._word_id, $.boolean],
    [$._word_id, $.nothing],
    [$._word_id, $.modality],
    [$.entity_record, $._junk],
    [$.property_record, $._junk],
    [$.source_record, $._junk],
    [$.unit_record, $._junk],
    [$.class_record, $._junk],
    [$.base_record, $._junk],
    [$.entity_record, $._flat],
    [$.property_record, $._flat],
    [$.source_record, $._flat],
    [$.unit_record, $._flat],
    [$.class_record, $._flat],
    [$.base_record, $._flat],
  ],

  rules: {
    document: $ => seq(
      repeat(seq($._field_start, $.malformed_line, $._line_end)),
      repeat(choice(
        $.base_record, $.class_record, $.unit_record, $.source_record, $.property_record, $.entity_record,
        alias($._malformed_record, $.malformed_record),
      )),
    ),

    base_record: $ => record($, 'base', $.field),
    class_record: $ => record($, 'class', $.field),
    unit_record: $ => record($, 'unit', $.field),
    source_record: $ => record($, 'source', $.field),
    property_record: $ => record($, 'property', $.field),
    entity_record: $ => record($, 'entity', $.statement, $.own_field),
    _malformed_record: $ => seq(
      $._record_start, alias($._malformed_header, $.malformed_line), $._line_end,
      repeat(seq($._field_start, choice($.statement, $.own_field, $.malformed_line), $._line_end)),
    ),

    // Fields of the schema, and an entity's own

    field: $ => seq(field('name', choice(alias($.identifier, $.field_name), alias($._field_word, $.field_name))), repeat($._detail)),
    _field_word: _ => choice('note', ...OWN_NAMES()),
    own_field: $ => seq(field('name', alias($._own_name, $.field_name)), repeat($._detail)),
    _own_name: _ => choice(...OWN_NAMES()),
    _detail: $ => choice(
      $.string, $.url, $.external_id, $.moment, $.number, $.identifier, $.scale, $.boolean, $.nothing,
      alias($._digit_id, $.number),
      alias($._unit_sign, $.unit),
      prec.right(seq('.', optional(alias(token.immediate(/\p{L}[\p{L}\p{N}_\-]*/), $.property)))),
      alias(choice(...QUALIFIER_WORDS()), $.qualifier_name),
      $.modality, $.comparison, $.operator, 'preferred', 'deprecated', ...OWN_NAMES(),
      ',', '(', ')', ':', '@', '..', '±', '[', ']', '^',
      token(prec(-2, /[^\s]/)),
    ),
    operator: _ => choice('+', '-', '*', '/'),

    // Statements

    statement: $ => seq(
      field('property', alias($.identifier, $.property)),
      optional(field('dimensions', $.dimensions)),
      optional(field('value', $._value)),
      repeat($._qualifier),
    ),
    dimensions: $ => seq('(', commaSep1($.dimension), ')'),
    dimension: $ => seq(
      field('name', alias($.identifier, $.dimension_name)), ':',
      field('value', choice(alias($.identifier, $.entity_id), $.string, $.moment, $.number)),
    ),

    _value: $ => choice($.quantity, $.period, $.string, $.boolean, $.nothing, alias($.identifier, $.entity_id)),
    quantity: $ => prec.right(seq(
      optional(field('comparison', $.comparison)),
      $.number,
      optional(choice(seq('..', $.number), seq('±', field('margin', $.number)))),
      optional($.scale),
      optional($._unit),
    )),
    comparison: _ => choice('=', '~', '>', '>=', '<', '<='),
    number: _ => /[+\-−]?\d[\d_]*(\.\d+)?/,
    scale: _ => choice('k', 'm', 'bn', 'tn'),
    _unit: $ => choice(alias($.identifier, $.unit), alias($._unit_sign, $.unit)),
    _unit_sign: _ => token(choice(/[%‰€$£¥₴₹₽₩₺]/, /°\p{L}?/, /\p{L}+[²³]?\/\p{L}+[²³]?/)),
    boolean: _ => choice('yes', 'no'),
    nothing: _ => choice('unknown', 'none'),
    /** A date that is no number, with or without an end. */
    period: $ => prec.right(choice(
      $.moment,
      seq($._open_moment, '..', optional($._any_moment)),
      seq('..', $._any_moment),
    )),
    _open_moment: $ => choice($.moment, alias($.number, $.moment)),
    _any_moment: $ => choice($.moment, alias($.number, $.moment)),
    moment: _ => token(prec(1, /~?(FY\d{4}(-Q[1-4]|-H[12])?|\d{4}-(\d{2}(-\d{2})?|Q[1-4]|H[12]))/)),
    _year: _ => /~?\d{4}/,
    _date: $ => choice($.moment, alias($._year, $.moment)),

    _qualifier: $ => choice(
      $.at, $.validity, $.modality, $.attribution, $.rank, $.reference, $.statement_name, $.remark,
    ),
    at: $ => prec.right(seq('@', choice($._date, seq($._date, '..', optional($._date)), seq('..', $._date)))),
    validity: $ => choice(
      seq(field('name', alias(choice('from', 'as-of', 'recorded'), $.qualifier_name)), field('value', $._date)),
      seq(field('name', alias('until', $.qualifier_name)), field('value', choice($._date, $.nothing))),
    ),
    modality: _ => choice('planned', 'target', 'estimate', 'forecast'),
    attribution: $ => seq(alias('said-by', $.qualifier_name), field('value', alias($.identifier, $.entity_id))),
    rank: $ => choice('preferred', seq('deprecated', optional($.string))),
    reference: $ => seq(
      '[', field('source', choice(...[$.identifier, $._digit_id, $.number].map(word => alias(word, $.source_id)))), repeat(field('locator', $.locator)),
      optional(field('quotation', $.string)), ']',
    ),
    locator: _ => token(prec(-1, /[^\s\[\]"]+/)),
    statement_name: $ => seq('^', alias(token.immediate(/[\p{L}\p{N}][\p{L}\p{N}_\-]*/), $.statement_id)),
    remark: $ => seq(alias('note', $.qualifier_name), $.string),

    /** A word that means something elsewhere is an id in a header. */
    _word_id: _ => choice(
      'k', 'm', 'bn', 'tn', 'yes', 'no', 'unknown', 'none', 'planned', 'target', 'estimate', 'forecast',
      'preferred', 'deprecated', ...OWN_NAMES(), ...QUALIFIER_WORDS(),
    ),

    /** What does not belong in a header. */
    _junk: $ => prec.dynamic(-1, choice(
      $.identifier, $._digit_id, $.number, $.moment, $.url, $.external_id, ':', ',', '(', ')', '[', ']', '@', '.', token(prec(-2, /[^\s]/)),
    )),

    // Leaves

    string: $ => seq($.quoted, optional(alias(token.immediate(/@[A-Za-z][A-Za-z0-9\-]*/), $.language_tag))),
    quoted: _ => /"([^"\\\r\n]|\\[^\r\n])*"/,
    url: _ => /<[^<>\s]*>/,
    external_id: _ => /\p{L}[\p{L}\p{N}_\-]*:[\p{L}\p{N}][\p{L}\p{N}_\-.\/]*/,
    _digit_id: _ => /\d[\d\p{L}_\-]*/,
    identifier: _ => /\p{L}[\p{L}\p{N}_\-]*/,

    _malformed_header: $ => prec.dynamic(-1000, seq(
      choice('base', 'class', 'unit', 'source', 'property', 'entity', $._flat), repeat($._flat))),
    malformed_line: $ => prec.dynamic(-10, repeat1($._flat)),
    _flat: $ => choice(
      $.string, $.url, $.external_id, $.moment, $.number, $.identifier, $.scale, $.boolean, $.nothing, $.modality,
      alias($._digit_id, $.identifier),
      $.comparison,
      alias($._unit_sign, $.unit),
      ...OWN_NAMES(), ...QUALIFIER_WORDS(), 'preferred', 'deprecated',
      '@', '..', '±', '^', '[', ']', '(', ')', ':', ',', '.',
      token(prec(-2, /[^\s]/)),
    ),
  },
});

/** The fields of an entity that are no statements. */
function OWN_NAMES() {
  return ['alias', 'short', 'former-name', 'describe', 'same-as', 'fiscal-year-start', 'complete'];
}

/** The words that begin a qualifier. */
function QUALIFIER_WORDS() {
  return ['from', 'until', 'as-of', 'recorded', 'said-by', 'note'];
}
