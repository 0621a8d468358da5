// The tree-sitter grammar of Stet's notes (`.stet`): prose with `[[references]]` and `[claims]{bodies}`.
//
// Two properties are kept on purpose. First, a mark opens only where src/scanner.c has seen its end, so half-written
// text is plain text and never an error. Second, a body item that is no claim, option or exemption is a
// `malformed_item`, a flat row of tokens, so a mistake in a body stays in its item.
/// <reference types="tree-sitter-cli/dsl" />
// @ts-check

const SPACE = ' \\t\\r\\n';
/** Characters at which a run of plain text ends, because a mark may begin or end there. */
const SPECIAL = '\\[\\]{}\\\\`*<|%';

const PRECEDENCE = { add: 1, multiply: 2 };

const commaSep1 = rule => seq(rule, repeat(seq(',', rule)));

/** A section holds the blocks below its heading and the sections of deeper headings. */
const section = (level, $) =>
  prec.right(seq(
    alias($[`_heading${level}`], $.heading),
    repeat(choice($._block, ...[2, 3, 4, 5, 6].filter(l => l > level).map(l => alias($[`_section${l}`], $.section)))),
  ));

const heading = (level, $) =>
  seq(alias($[`_heading${level}_marker`], $.heading_marker), optional(field('title', alias($._line, $.inline))), $._newline);

module.exports = grammar({
  name: 'stet',

  externals: $ => [
    $._newline,            // the end of a block's line
    $._soft_break,         // a line end inside a block
    $._quotation_break,    // a line end inside a quotation, with the `>` of the next line
    $._front_matter_open,
    $._front_matter_close,
    $._front_matter_key,   // zero-width: a `key:` follows
    $._heading1_marker,
    $._heading2_marker,
    $._heading3_marker,
    $._heading4_marker,
    $._heading5_marker,
    $._heading6_marker,
    $.thematic_break,
    $.list_marker,
    $.quotation_marker,
    $._fence_open,
    $._fence_close,
    $.code_content,
    $.comment,             // ` %% …` to the end of a line
    $.suppression,         // the same, where it says `ignore`
    $._line_comment,       // the same two, on a line of their own
    $._line_suppression,
    $._source_start,       // zero-width: `[^id]:` follows
    $._row_start,          // zero-width: a table row follows
    $.table_delimiter_row,
    $._reference_start,    // zero-width, as the ones below: the mark that follows has an end
    $._unclosed_reference, // the `[[` that follows has none
    $._citation_start,
    $._claim_start,
    $._link_start,
    $._bracket_start,
    $._body_start,         // directly after `]`, `]]` or `)`
    $._bare_body_start,    // anywhere else
    $._emphasis_start,
    $._strong_start,
    $.code_span,
    $._body_text,          // a reason or a note: to `;` or `}`
    $._error_sentinel,
  ],

  extras: _ => [new RegExp(`[${SPACE}]`)],

  word: $ => $.identifier,

  conflicts: $ => [
    [$._subject, $._flat],
    [$.call, $._flat],
    [$._operand, $._flat],
    [$.quantity, $._flat],
    [$._step, $._flat],
    [$.negation, $._flat],
    [$.claim_item, $._flat],
    [$.option, $._flat],
    [$.exemption, $._flat],
    [$.unbound, $._flat],
    [$.parenthesized_expression, $._flat],
  ],

  rules: {
    document: $ => seq(
      optional($.front_matter),
      repeat(choice($._block, ...[1, 2, 3, 4, 5, 6].map(l => alias($[`_section${l}`], $.section)))),
    ),

    // Blocks

    front_matter: $ => seq(
      alias($._front_matter_open, '---'), $._newline,
      repeat(choice($.front_matter_field, $.front_matter_text)),
      alias($._front_matter_close, '---'), $._newline,
    ),
    front_matter_field: $ => seq(
      $._front_matter_key,
      field('key', alias($.identifier, $.front_matter_key)),
      ':',
      optional(field('value', alias($._rest_of_line, $.front_matter_value))),
      $._newline,
    ),
    front_matter_text: $ => seq($._rest_of_line, $._newline),
    _rest_of_line: _ => token(prec(-1, /[^ \t\r\n][^\r\n]*/)),

    _section1: $ => section(1, $),
    _section2: $ => section(2, $),
    _section3: $ => section(3, $),
    _section4: $ => section(4, $),
    _section5: $ => section(5, $),
    _section6: $ => section(6, $),
    _heading1: $ => heading(1, $),
    _heading2: $ => heading(2, $),
    _heading3: $ => heading(3, $),
    _heading4: $ => heading(4, $),
    _heading5: $ => heading(5, $),
    _heading6: $ => heading(6, $),

    _block: $ => choice(
      $.paragraph, $.list, $.quotation, $.code_block, $._comment_line, $.source_definition, $._thematic_break, $.table,
    ),

    paragraph: $ => seq(repeat1(choice($._outer, $._soft_break)), $._newline),
    list: $ => prec.right(repeat1($.list_item)),
    list_item: $ => seq($.list_marker, repeat(choice($._outer, $._soft_break)), $._newline),
    quotation: $ => seq(
      $.quotation_marker,
      repeat(choice($._outer, $._break)),
      $._newline,
    ),
    code_block: $ => seq(
      alias($._fence_open, $.fence),
      optional(field('info', $.info)),
      $._newline,
      optional(field('content', $.code_content)),
      alias($._fence_close, $.fence),
      $._newline,
    ),
    info: $ => seq(field('language', $.language), optional($._rest_of_line)),
    language: _ => /[^ \t\r\n`]+/,
    _comment_line: $ => seq(choice(alias($._line_comment, $.comment), alias($._line_suppression, $.suppression)), $._newline),
    source_definition: $ => seq(
      $._source_start, '[^', field('id', $.source_id), ']:',
      repeat(choice($._outer, $._soft_break)),
      $._newline,
    ),
    _thematic_break: $ => seq($.thematic_break, $._newline),
    table: $ => prec.right(repeat1(choice($.table_row, seq($.table_delimiter_row, $._newline)))),
    table_row: $ => seq($._row_start, '|', repeat(choice($.table_cell, '|')), $._newline),
    table_cell: $ => prec.right(repeat1(choice($._inline, $.comment, $.suppression, ']', '*', '**'))),

    // Inline text

    _line: $ => repeat1($._outer),
    _outer: $ => choice($._inline, $.comment, $.suppression, ']', '|', '*', '**'),
    _inside: $ => choice($._inline, $._bracketed, $._break, '|', '*', '**'),
    _break: $ => choice($._soft_break, alias($._quotation_break, $.quotation_marker)),
    _inline: $ => choice($._plain, $.emphasis, $.strong),
    _plain: $ => choice(
      $.reference, $.claim, $.citation, $.link, $.autolink, $.code_span, $.escape, $._text,
    ),
    _text: $ => choice(
      seq($._unclosed_reference, '[['),
      new RegExp(`[^${SPACE}${SPECIAL}]+([ \\t]+[^${SPACE}${SPECIAL}]+)*`),
      '[', '{', '}', '\\', '`', '<', '%',
    ),

    reference: $ => seq(
      $._reference_start, '[[', optional(field('target', $.target)), optional(seq('|', optional(field('shown', $.shown_text)))), ']]',
    ),
    target: _ => /[^\[\]{}|\r\n]+/,
    shown_text: _ => /([^\[\]{}\\]|\\[^\r\n])+/,

    claim: $ => choice(
      seq($._claim_start, field('shown', $.shown), field('body', $.body)),
      seq(field('reference', $.reference), field('body', $.body)),
      seq(field('link', $.link), field('body', $.body)),
      field('body', alias($._bare_body, $.body)),
    ),
    shown: $ => seq('[', repeat($._inside), ']'),
    _bracketed: $ => seq($._bracket_start, '[', repeat($._inside), ']'),
    citation: $ => seq($._citation_start, '[^', field('id', $.source_id), ']'),
    source_id: _ => /[^\[\]{}|\s]+/,
    link: $ => seq(
      $._link_start, '[', optional(field('text', alias($._link_text, $.link_text))), ']',
      '(', optional(field('url', $.url)), ')',
    ),
    _link_text: $ => repeat1($._inside),
    url: _ => /([^()\[\]{}\r\n]|\([^()\[\]{}\r\n]*\))+/,
    autolink: _ => token(prec(2, /<[A-Za-z][A-Za-z0-9+.\-]*:[^<>\s]*>/)),
    emphasis: $ => seq($._emphasis_start, '*', repeat1(choice($._plain, $._bracketed, $._break, '|', '**')), '*'),
    strong: $ => seq($._strong_start, '**', repeat1(choice($._plain, $._bracketed, $._break, '|', '*')), '**'),
    escape: _ => token(prec(2, /\\[!-\/:-@\[-`{-~]/)),

    // The body of a claim

    body: $ => seq($._body_start, '{', optional($._items), '}'),
    _bare_body: $ => seq($._bare_body_start, '{', optional($._items), '}'),
    _items: $ => choice(
      seq($._item, repeat(seq(';', optional($._item)))),
      repeat1(seq(';', optional($._item))),
    ),
    _item: $ => choice($.unbound, $.exemption, $.option, $.claim_item, $.malformed_item),

    unbound: _ => '?',
    exemption: $ => seq('exempt', optional(seq(':', field('reason', alias($._body_text, $.reason))))),
    option: $ => choice(
      seq(field('name', 'src'), ':', field('value', choice($._source, $.string))),
      seq(field('name', choice('said-by', 'as')), ':', field('value', $._value)),
      seq(field('name', 'tolerance'), ':', field('value', $.quantity)),
      seq(field('name', 'note'), ':', field('value', alias($._body_text, $.note_text))),
    ),
    _source: $ => alias(choice($.identifier, $._digit_id), $.source_id),
    _digit_id: _ => /-*\d[\p{L}\d_\-]*/,

    claim_item: $ => seq(
      optional(field('negation', 'not')),
      optional(choice(field('standing', $.standing), field('modality', $.modality))),
      field('expression', $._expression),
      optional(seq(field('relation', $.relation), field('value', $._value))),
    ),
    standing: _ => choice('former', 'current', 'then', 'incoming'),
    modality: _ => choice('planned', 'target', 'estimate', 'forecast'),
    relation: _ => choice('=', '!=', '<', '<=', '>', '>=', '~'),

    _expression: $ => choice($.binary_expression, $._operand),
    _operand: $ => choice($.negation, $.quantity, $.string, $.path, $.call, $.parenthesized_expression),
    binary_expression: $ => choice(
      ...[['+', 'add'], ['-', 'add'], ['*', 'multiply'], ['/', 'multiply']].map(([operator, level]) =>
        prec.left(PRECEDENCE[level], seq(
          field('left', $._expression), field('operator', operator), field('right', $._expression)))),
    ),
    negation: $ => seq('-', $._operand),
    parenthesized_expression: $ => seq('(', $._expression, ')'),
    call: $ => seq(field('function', alias($.identifier, $.function)), field('arguments', $.arguments)),
    arguments: $ => seq('(', commaSep1(choice($._expression, $.dimension, alias($.identifier, $.entity_id), $.reference)), ')'),

    path: $ => prec.right(seq(
      optional(field('subject', $._subject)),
      repeat1($._step),
      optional($._at),
    )),
    _subject: $ => choice(alias($.identifier, $.entity_id), $.reference),
    _step: $ => prec.right(seq('.', field('property', alias($.identifier, $.property)), optional(field('dimensions', $.dimensions)))),
    dimensions: $ => seq('(', commaSep1($.dimension), ')'),
    dimension: $ => seq(field('name', alias($.identifier, $.dimension_name)), ':', field('value', $._value)),
    _at: $ => seq('@', field('time', $.time)),
    time: $ => prec.right(choice($._moment, 'now', seq(optional($._moment), '..', optional($._moment)))),

    _value: $ => choice(
      $.quantity, alias($._negative_quantity, $.quantity), $.string, $.moment, alias($.identifier, $.entity_id), $.reference, $.boolean,
    ),
    _negative_quantity: $ => prec.right(seq('-', $.number, optional($.scale), optional($._unit))),
    boolean: _ => choice('yes', 'no'),
    quantity: $ => prec.right(seq($.number, optional($.scale), optional($._unit))),
    number: _ => /\d[\d_]*(\.\d+)?/,
    scale: _ => choice('k', 'm', 'bn', 'tn'),
    _unit: $ => choice(alias($.identifier, $.unit), alias($._unit_sign, $.unit)),
    /** What is a unit and no word: `%`, `€`, `°C`, `m²`, `km/h`. */
    _unit_sign: _ => token(choice(
      /[%$¢£¤¥°²³µ‰₠-⃏]+[\p{L}²³]*/, /\p{L}[\p{L}_\-]*[²³€%][\p{L}²³]*/, /\p{L}+[²³]?\/\p{L}+[²³]?/,
    )),
    moment: _ => token(prec(1, /~?(FY\d{4}(-Q[1-4]|-H[12])?|\d{4}-(\d{2}(-\d{2})?|Q[1-4]|H[12]))/)),
    /** A year alone is a number everywhere but after `@`. */
    _year: _ => /~?\d{4}/,
    _moment: $ => choice($.moment, alias($._year, $.moment)),
    string: _ => /"([^"\\\r\n]|\\.)*"/,
    identifier: _ => /\p{L}[\p{L}\p{N}_\-]*/,

    /** What is none of the items: its tokens in a row, down to single characters. */
    malformed_item: $ => prec.dynamic(-10, repeat1($._flat)),
    _flat: $ => choice(
      alias($.identifier, $.entity_id), $.reference, $.string, $.moment, $.number,
      $.standing, $.modality, $.boolean, $.relation,
      'not', 'now', 'exempt', 'src', 'said-by', 'as', 'tolerance', 'note', 'k', 'm', 'bn', 'tn',
      '?', ':', ',', '.', '..', '@', '(', ')', '+', '-', '*', '/',
      token(prec(-2, /[^\s;}]/)),
    ),
  },
});
