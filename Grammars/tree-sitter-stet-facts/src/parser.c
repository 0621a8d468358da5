#include "tree_sitter/parser.h"

#if defined(__GNUC__) || defined(__clang__)
#pragma GCC diagnostic ignored "-Wmissing-field-initializers"
#endif

#define LANGUAGE_VERSION 14
#define STATE_COUNT 294
#define LARGE_STATE_COUNT 18
#define SYMBOL_COUNT 127
#define ALIAS_COUNT 5
#define TOKEN_COUNT 74
#define EXTERNAL_TOKEN_COUNT 5
#define FIELD_COUNT 13
#define MAX_ALIAS_SEQUENCE_LENGTH 8
#define PRODUCTION_ID_COUNT 32

enum ts_symbol_identifiers {
  sym_identifier = 1,
  anon_sym_base = 2,
  anon_sym_COLON = 3,
  anon_sym_class = 4,
  anon_sym_unit = 5,
  anon_sym_source = 6,
  anon_sym_property = 7,
  anon_sym_entity = 8,
  anon_sym_note = 9,
  anon_sym_alias = 10,
  anon_sym_short = 11,
  anon_sym_former_DASHname = 12,
  anon_sym_describe = 13,
  anon_sym_same_DASHas = 14,
  anon_sym_fiscal_DASHyear_DASHstart = 15,
  anon_sym_complete = 16,
  anon_sym_DOT = 17,
  aux_sym__detail_token1 = 18,
  anon_sym_from = 19,
  anon_sym_until = 20,
  anon_sym_as_DASHof = 21,
  anon_sym_recorded = 22,
  anon_sym_said_DASHby = 23,
  anon_sym_preferred = 24,
  anon_sym_deprecated = 25,
  anon_sym_COMMA = 26,
  anon_sym_LPAREN = 27,
  anon_sym_RPAREN = 28,
  anon_sym_AT = 29,
  anon_sym_DOT_DOT = 30,
  anon_sym_u00b1 = 31,
  anon_sym_LBRACK = 32,
  anon_sym_RBRACK = 33,
  anon_sym_CARET = 34,
  aux_sym__detail_token2 = 35,
  anon_sym_PLUS = 36,
  anon_sym_DASH = 37,
  anon_sym_STAR = 38,
  anon_sym_SLASH = 39,
  anon_sym_EQ = 40,
  anon_sym_TILDE = 41,
  anon_sym_GT = 42,
  anon_sym_GT_EQ = 43,
  anon_sym_LT = 44,
  anon_sym_LT_EQ = 45,
  sym_number = 46,
  anon_sym_k = 47,
  anon_sym_m = 48,
  anon_sym_bn = 49,
  anon_sym_tn = 50,
  sym__unit_sign = 51,
  anon_sym_yes = 52,
  anon_sym_no = 53,
  anon_sym_unknown = 54,
  anon_sym_none = 55,
  sym_moment = 56,
  sym__year = 57,
  anon_sym_planned = 58,
  anon_sym_target = 59,
  anon_sym_estimate = 60,
  anon_sym_forecast = 61,
  sym_locator = 62,
  aux_sym_statement_name_token1 = 63,
  aux_sym_string_token1 = 64,
  sym_quoted = 65,
  sym_url = 66,
  sym_external_id = 67,
  sym__digit_id = 68,
  sym__record_start = 69,
  sym__field_start = 70,
  sym__line_end = 71,
  sym_comment = 72,
  sym__error_sentinel = 73,
  sym_document = 74,
  sym_base_record = 75,
  sym_class_record = 76,
  sym_unit_record = 77,
  sym_source_record = 78,
  sym_property_record = 79,
  sym_entity_record = 80,
  sym__malformed_record = 81,
  sym_field = 82,
  sym__field_word = 83,
  sym_own_field = 84,
  sym__own_name = 85,
  sym__detail = 86,
  sym_operator = 87,
  sym_statement = 88,
  sym_dimensions = 89,
  sym_dimension = 90,
  sym__value = 91,
  sym_quantity = 92,
  sym_comparison = 93,
  sym_scale = 94,
  sym__unit = 95,
  sym_boolean = 96,
  sym_nothing = 97,
  sym_period = 98,
  sym__open_moment = 99,
  sym__any_moment = 100,
  sym__date = 101,
  sym__qualifier = 102,
  sym_at = 103,
  sym_validity = 104,
  sym_modality = 105,
  sym_attribution = 106,
  sym_rank = 107,
  sym_reference = 108,
  sym_statement_name = 109,
  sym_remark = 110,
  sym__word_id = 111,
  sym__junk = 112,
  sym_string = 113,
  sym__malformed_header = 114,
  sym_malformed_line = 115,
  sym__flat = 116,
  aux_sym_document_repeat1 = 117,
  aux_sym_document_repeat2 = 118,
  aux_sym_base_record_repeat1 = 119,
  aux_sym_base_record_repeat2 = 120,
  aux_sym_entity_record_repeat1 = 121,
  aux_sym_field_repeat1 = 122,
  aux_sym_statement_repeat1 = 123,
  aux_sym_dimensions_repeat1 = 124,
  aux_sym_reference_repeat1 = 125,
  aux_sym__malformed_header_repeat1 = 126,
  alias_sym_class_name = 127,
  alias_sym_dimension_name = 128,
  alias_sym_entity_id = 129,
  alias_sym_qualifier_name = 130,
  alias_sym_source_id = 131,
};

static const char * const ts_symbol_names[] = {
  [ts_builtin_sym_end] = "end",
  [sym_identifier] = "identifier",
  [anon_sym_base] = "base",
  [anon_sym_COLON] = ":",
  [anon_sym_class] = "class",
  [anon_sym_unit] = "unit",
  [anon_sym_source] = "source",
  [anon_sym_property] = "property",
  [anon_sym_entity] = "entity",
  [anon_sym_note] = "note",
  [anon_sym_alias] = "alias",
  [anon_sym_short] = "short",
  [anon_sym_former_DASHname] = "former-name",
  [anon_sym_describe] = "describe",
  [anon_sym_same_DASHas] = "same-as",
  [anon_sym_fiscal_DASHyear_DASHstart] = "fiscal-year-start",
  [anon_sym_complete] = "complete",
  [anon_sym_DOT] = ".",
  [aux_sym__detail_token1] = "property",
  [anon_sym_from] = "from",
  [anon_sym_until] = "until",
  [anon_sym_as_DASHof] = "as-of",
  [anon_sym_recorded] = "recorded",
  [anon_sym_said_DASHby] = "said-by",
  [anon_sym_preferred] = "preferred",
  [anon_sym_deprecated] = "deprecated",
  [anon_sym_COMMA] = ",",
  [anon_sym_LPAREN] = "(",
  [anon_sym_RPAREN] = ")",
  [anon_sym_AT] = "@",
  [anon_sym_DOT_DOT] = "..",
  [anon_sym_u00b1] = "\u00b1",
  [anon_sym_LBRACK] = "[",
  [anon_sym_RBRACK] = "]",
  [anon_sym_CARET] = "^",
  [aux_sym__detail_token2] = "_detail_token2",
  [anon_sym_PLUS] = "+",
  [anon_sym_DASH] = "-",
  [anon_sym_STAR] = "*",
  [anon_sym_SLASH] = "/",
  [anon_sym_EQ] = "=",
  [anon_sym_TILDE] = "~",
  [anon_sym_GT] = ">",
  [anon_sym_GT_EQ] = ">=",
  [anon_sym_LT] = "<",
  [anon_sym_LT_EQ] = "<=",
  [sym_number] = "number",
  [anon_sym_k] = "k",
  [anon_sym_m] = "m",
  [anon_sym_bn] = "bn",
  [anon_sym_tn] = "tn",
  [sym__unit_sign] = "unit",
  [anon_sym_yes] = "yes",
  [anon_sym_no] = "no",
  [anon_sym_unknown] = "unknown",
  [anon_sym_none] = "none",
  [sym_moment] = "moment",
  [sym__year] = "moment",
  [anon_sym_planned] = "planned",
  [anon_sym_target] = "target",
  [anon_sym_estimate] = "estimate",
  [anon_sym_forecast] = "forecast",
  [sym_locator] = "locator",
  [aux_sym_statement_name_token1] = "statement_id",
  [aux_sym_string_token1] = "language_tag",
  [sym_quoted] = "quoted",
  [sym_url] = "url",
  [sym_external_id] = "external_id",
  [sym__digit_id] = "_digit_id",
  [sym__record_start] = "_record_start",
  [sym__field_start] = "_field_start",
  [sym__line_end] = "_line_end",
  [sym_comment] = "comment",
  [sym__error_sentinel] = "_error_sentinel",
  [sym_document] = "document",
  [sym_base_record] = "base_record",
  [sym_class_record] = "class_record",
  [sym_unit_record] = "unit_record",
  [sym_source_record] = "source_record",
  [sym_property_record] = "property_record",
  [sym_entity_record] = "entity_record",
  [sym__malformed_record] = "malformed_record",
  [sym_field] = "field",
  [sym__field_word] = "field_name",
  [sym_own_field] = "own_field",
  [sym__own_name] = "field_name",
  [sym__detail] = "_detail",
  [sym_operator] = "operator",
  [sym_statement] = "statement",
  [sym_dimensions] = "dimensions",
  [sym_dimension] = "dimension",
  [sym__value] = "_value",
  [sym_quantity] = "quantity",
  [sym_comparison] = "comparison",
  [sym_scale] = "scale",
  [sym__unit] = "_unit",
  [sym_boolean] = "boolean",
  [sym_nothing] = "nothing",
  [sym_period] = "period",
  [sym__open_moment] = "_open_moment",
  [sym__any_moment] = "_any_moment",
  [sym__date] = "_date",
  [sym__qualifier] = "_qualifier",
  [sym_at] = "at",
  [sym_validity] = "validity",
  [sym_modality] = "modality",
  [sym_attribution] = "attribution",
  [sym_rank] = "rank",
  [sym_reference] = "reference",
  [sym_statement_name] = "statement_name",
  [sym_remark] = "remark",
  [sym__word_id] = "record_id",
  [sym__junk] = "unexpected",
  [sym_string] = "string",
  [sym__malformed_header] = "malformed_line",
  [sym_malformed_line] = "malformed_line",
  [sym__flat] = "_flat",
  [aux_sym_document_repeat1] = "document_repeat1",
  [aux_sym_document_repeat2] = "document_repeat2",
  [aux_sym_base_record_repeat1] = "base_record_repeat1",
  [aux_sym_base_record_repeat2] = "base_record_repeat2",
  [aux_sym_entity_record_repeat1] = "entity_record_repeat1",
  [aux_sym_field_repeat1] = "field_repeat1",
  [aux_sym_statement_repeat1] = "statement_repeat1",
  [aux_sym_dimensions_repeat1] = "dimensions_repeat1",
  [aux_sym_reference_repeat1] = "reference_repeat1",
  [aux_sym__malformed_header_repeat1] = "_malformed_header_repeat1",
  [alias_sym_class_name] = "class_name",
  [alias_sym_dimension_name] = "dimension_name",
  [alias_sym_entity_id] = "entity_id",
  [alias_sym_qualifier_name] = "qualifier_name",
  [alias_sym_source_id] = "source_id",
};

static const TSSymbol ts_symbol_map[] = {
  [ts_builtin_sym_end] = ts_builtin_sym_end,
  [sym_identifier] = sym_identifier,
  [anon_sym_base] = anon_sym_base,
  [anon_sym_COLON] = anon_sym_COLON,
  [anon_sym_class] = anon_sym_class,
  [anon_sym_unit] = anon_sym_unit,
  [anon_sym_source] = anon_sym_source,
  [anon_sym_property] = anon_sym_property,
  [anon_sym_entity] = anon_sym_entity,
  [anon_sym_note] = anon_sym_note,
  [anon_sym_alias] = anon_sym_alias,
  [anon_sym_short] = anon_sym_short,
  [anon_sym_former_DASHname] = anon_sym_former_DASHname,
  [anon_sym_describe] = anon_sym_describe,
  [anon_sym_same_DASHas] = anon_sym_same_DASHas,
  [anon_sym_fiscal_DASHyear_DASHstart] = anon_sym_fiscal_DASHyear_DASHstart,
  [anon_sym_complete] = anon_sym_complete,
  [anon_sym_DOT] = anon_sym_DOT,
  [aux_sym__detail_token1] = aux_sym__detail_token1,
  [anon_sym_from] = anon_sym_from,
  [anon_sym_until] = anon_sym_until,
  [anon_sym_as_DASHof] = anon_sym_as_DASHof,
  [anon_sym_recorded] = anon_sym_recorded,
  [anon_sym_said_DASHby] = anon_sym_said_DASHby,
  [anon_sym_preferred] = anon_sym_preferred,
  [anon_sym_deprecated] = anon_sym_deprecated,
  [anon_sym_COMMA] = anon_sym_COMMA,
  [anon_sym_LPAREN] = anon_sym_LPAREN,
  [anon_sym_RPAREN] = anon_sym_RPAREN,
  [anon_sym_AT] = anon_sym_AT,
  [anon_sym_DOT_DOT] = anon_sym_DOT_DOT,
  [anon_sym_u00b1] = anon_sym_u00b1,
  [anon_sym_LBRACK] = anon_sym_LBRACK,
  [anon_sym_RBRACK] = anon_sym_RBRACK,
  [anon_sym_CARET] = anon_sym_CARET,
  [aux_sym__detail_token2] = aux_sym__detail_token2,
  [anon_sym_PLUS] = anon_sym_PLUS,
  [anon_sym_DASH] = anon_sym_DASH,
  [anon_sym_STAR] = anon_sym_STAR,
  [anon_sym_SLASH] = anon_sym_SLASH,
  [anon_sym_EQ] = anon_sym_EQ,
  [anon_sym_TILDE] = anon_sym_TILDE,
  [anon_sym_GT] = anon_sym_GT,
  [anon_sym_GT_EQ] = anon_sym_GT_EQ,
  [anon_sym_LT] = anon_sym_LT,
  [anon_sym_LT_EQ] = anon_sym_LT_EQ,
  [sym_number] = sym_number,
  [anon_sym_k] = anon_sym_k,
  [anon_sym_m] = anon_sym_m,
  [anon_sym_bn] = anon_sym_bn,
  [anon_sym_tn] = anon_sym_tn,
  [sym__unit_sign] = sym__unit_sign,
  [anon_sym_yes] = anon_sym_yes,
  [anon_sym_no] = anon_sym_no,
  [anon_sym_unknown] = anon_sym_unknown,
  [anon_sym_none] = anon_sym_none,
  [sym_moment] = sym_moment,
  [sym__year] = sym_moment,
  [anon_sym_planned] = anon_sym_planned,
  [anon_sym_target] = anon_sym_target,
  [anon_sym_estimate] = anon_sym_estimate,
  [anon_sym_forecast] = anon_sym_forecast,
  [sym_locator] = sym_locator,
  [aux_sym_statement_name_token1] = aux_sym_statement_name_token1,
  [aux_sym_string_token1] = aux_sym_string_token1,
  [sym_quoted] = sym_quoted,
  [sym_url] = sym_url,
  [sym_external_id] = sym_external_id,
  [sym__digit_id] = sym__digit_id,
  [sym__record_start] = sym__record_start,
  [sym__field_start] = sym__field_start,
  [sym__line_end] = sym__line_end,
  [sym_comment] = sym_comment,
  [sym__error_sentinel] = sym__error_sentinel,
  [sym_document] = sym_document,
  [sym_base_record] = sym_base_record,
  [sym_class_record] = sym_class_record,
  [sym_unit_record] = sym_unit_record,
  [sym_source_record] = sym_source_record,
  [sym_property_record] = sym_property_record,
  [sym_entity_record] = sym_entity_record,
  [sym__malformed_record] = sym__malformed_record,
  [sym_field] = sym_field,
  [sym__field_word] = sym__field_word,
  [sym_own_field] = sym_own_field,
  [sym__own_name] = sym__field_word,
  [sym__detail] = sym__detail,
  [sym_operator] = sym_operator,
  [sym_statement] = sym_statement,
  [sym_dimensions] = sym_dimensions,
  [sym_dimension] = sym_dimension,
  [sym__value] = sym__value,
  [sym_quantity] = sym_quantity,
  [sym_comparison] = sym_comparison,
  [sym_scale] = sym_scale,
  [sym__unit] = sym__unit,
  [sym_boolean] = sym_boolean,
  [sym_nothing] = sym_nothing,
  [sym_period] = sym_period,
  [sym__open_moment] = sym__open_moment,
  [sym__any_moment] = sym__any_moment,
  [sym__date] = sym__date,
  [sym__qualifier] = sym__qualifier,
  [sym_at] = sym_at,
  [sym_validity] = sym_validity,
  [sym_modality] = sym_modality,
  [sym_attribution] = sym_attribution,
  [sym_rank] = sym_rank,
  [sym_reference] = sym_reference,
  [sym_statement_name] = sym_statement_name,
  [sym_remark] = sym_remark,
  [sym__word_id] = sym__word_id,
  [sym__junk] = sym__junk,
  [sym_string] = sym_string,
  [sym__malformed_header] = sym_malformed_line,
  [sym_malformed_line] = sym_malformed_line,
  [sym__flat] = sym__flat,
  [aux_sym_document_repeat1] = aux_sym_document_repeat1,
  [aux_sym_document_repeat2] = aux_sym_document_repeat2,
  [aux_sym_base_record_repeat1] = aux_sym_base_record_repeat1,
  [aux_sym_base_record_repeat2] = aux_sym_base_record_repeat2,
  [aux_sym_entity_record_repeat1] = aux_sym_entity_record_repeat1,
  [aux_sym_field_repeat1] = aux_sym_field_repeat1,
  [aux_sym_statement_repeat1] = aux_sym_statement_repeat1,
  [aux_sym_dimensions_repeat1] = aux_sym_dimensions_repeat1,
  [aux_sym_reference_repeat1] = aux_sym_reference_repeat1,
  [aux_sym__malformed_header_repeat1] = aux_sym__malformed_header_repeat1,
  [alias_sym_class_name] = alias_sym_class_name,
  [alias_sym_dimension_name] = alias_sym_dimension_name,
  [alias_sym_entity_id] = alias_sym_entity_id,
  [alias_sym_qualifier_name] = alias_sym_qualifier_name,
  [alias_sym_source_id] = alias_sym_source_id,
};

static const TSSymbolMetadata ts_symbol_metadata[] = {
  [ts_builtin_sym_end] = {
    .visible = false,
    .named = true,
  },
  [sym_identifier] = {
    .visible = true,
    .named = true,
  },
  [anon_sym_base] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_COLON] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_class] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_unit] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_source] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_property] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_entity] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_note] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_alias] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_short] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_former_DASHname] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_describe] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_same_DASHas] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_fiscal_DASHyear_DASHstart] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_complete] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_DOT] = {
    .visible = true,
    .named = false,
  },
  [aux_sym__detail_token1] = {
    .visible = true,
    .named = true,
  },
  [anon_sym_from] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_until] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_as_DASHof] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_recorded] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_said_DASHby] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_preferred] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_deprecated] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_COMMA] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_LPAREN] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_RPAREN] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_AT] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_DOT_DOT] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_u00b1] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_LBRACK] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_RBRACK] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_CARET] = {
    .visible = true,
    .named = false,
  },
  [aux_sym__detail_token2] = {
    .visible = false,
    .named = false,
  },
  [anon_sym_PLUS] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_DASH] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_STAR] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_SLASH] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_EQ] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_TILDE] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_GT] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_GT_EQ] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_LT] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_LT_EQ] = {
    .visible = true,
    .named = false,
  },
  [sym_number] = {
    .visible = true,
    .named = true,
  },
  [anon_sym_k] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_m] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_bn] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_tn] = {
    .visible = true,
    .named = false,
  },
  [sym__unit_sign] = {
    .visible = true,
    .named = true,
  },
  [anon_sym_yes] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_no] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_unknown] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_none] = {
    .visible = true,
    .named = false,
  },
  [sym_moment] = {
    .visible = true,
    .named = true,
  },
  [sym__year] = {
    .visible = true,
    .named = true,
  },
  [anon_sym_planned] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_target] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_estimate] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_forecast] = {
    .visible = true,
    .named = false,
  },
  [sym_locator] = {
    .visible = true,
    .named = true,
  },
  [aux_sym_statement_name_token1] = {
    .visible = true,
    .named = true,
  },
  [aux_sym_string_token1] = {
    .visible = true,
    .named = true,
  },
  [sym_quoted] = {
    .visible = true,
    .named = true,
  },
  [sym_url] = {
    .visible = true,
    .named = true,
  },
  [sym_external_id] = {
    .visible = true,
    .named = true,
  },
  [sym__digit_id] = {
    .visible = false,
    .named = true,
  },
  [sym__record_start] = {
    .visible = false,
    .named = true,
  },
  [sym__field_start] = {
    .visible = false,
    .named = true,
  },
  [sym__line_end] = {
    .visible = false,
    .named = true,
  },
  [sym_comment] = {
    .visible = true,
    .named = true,
  },
  [sym__error_sentinel] = {
    .visible = false,
    .named = true,
  },
  [sym_document] = {
    .visible = true,
    .named = true,
  },
  [sym_base_record] = {
    .visible = true,
    .named = true,
  },
  [sym_class_record] = {
    .visible = true,
    .named = true,
  },
  [sym_unit_record] = {
    .visible = true,
    .named = true,
  },
  [sym_source_record] = {
    .visible = true,
    .named = true,
  },
  [sym_property_record] = {
    .visible = true,
    .named = true,
  },
  [sym_entity_record] = {
    .visible = true,
    .named = true,
  },
  [sym__malformed_record] = {
    .visible = true,
    .named = true,
  },
  [sym_field] = {
    .visible = true,
    .named = true,
  },
  [sym__field_word] = {
    .visible = true,
    .named = true,
  },
  [sym_own_field] = {
    .visible = true,
    .named = true,
  },
  [sym__own_name] = {
    .visible = true,
    .named = true,
  },
  [sym__detail] = {
    .visible = false,
    .named = true,
  },
  [sym_operator] = {
    .visible = true,
    .named = true,
  },
  [sym_statement] = {
    .visible = true,
    .named = true,
  },
  [sym_dimensions] = {
    .visible = true,
    .named = true,
  },
  [sym_dimension] = {
    .visible = true,
    .named = true,
  },
  [sym__value] = {
    .visible = false,
    .named = true,
  },
  [sym_quantity] = {
    .visible = true,
    .named = true,
  },
  [sym_comparison] = {
    .visible = true,
    .named = true,
  },
  [sym_scale] = {
    .visible = true,
    .named = true,
  },
  [sym__unit] = {
    .visible = false,
    .named = true,
  },
  [sym_boolean] = {
    .visible = true,
    .named = true,
  },
  [sym_nothing] = {
    .visible = true,
    .named = true,
  },
  [sym_period] = {
    .visible = true,
    .named = true,
  },
  [sym__open_moment] = {
    .visible = false,
    .named = true,
  },
  [sym__any_moment] = {
    .visible = false,
    .named = true,
  },
  [sym__date] = {
    .visible = false,
    .named = true,
  },
  [sym__qualifier] = {
    .visible = false,
    .named = true,
  },
  [sym_at] = {
    .visible = true,
    .named = true,
  },
  [sym_validity] = {
    .visible = true,
    .named = true,
  },
  [sym_modality] = {
    .visible = true,
    .named = true,
  },
  [sym_attribution] = {
    .visible = true,
    .named = true,
  },
  [sym_rank] = {
    .visible = true,
    .named = true,
  },
  [sym_reference] = {
    .visible = true,
    .named = true,
  },
  [sym_statement_name] = {
    .visible = true,
    .named = true,
  },
  [sym_remark] = {
    .visible = true,
    .named = true,
  },
  [sym__word_id] = {
    .visible = true,
    .named = true,
  },
  [sym__junk] = {
    .visible = true,
    .named = true,
  },
  [sym_string] = {
    .visible = true,
    .named = true,
  },
  [sym__malformed_header] = {
    .visible = true,
    .named = true,
  },
  [sym_malformed_line] = {
    .visible = true,
    .named = true,
  },
  [sym__flat] = {
    .visible = false,
    .named = true,
  },
  [aux_sym_document_repeat1] = {
    .visible = false,
    .named = false,
  },
  [aux_sym_document_repeat2] = {
    .visible = false,
    .named = false,
  },
  [aux_sym_base_record_repeat1] = {
    .visible = false,
    .named = false,
  },
  [aux_sym_base_record_repeat2] = {
    .visible = false,
    .named = false,
  },
  [aux_sym_entity_record_repeat1] = {
    .visible = false,
    .named = false,
  },
  [aux_sym_field_repeat1] = {
    .visible = false,
    .named = false,
  },
  [aux_sym_statement_repeat1] = {
    .visible = false,
    .named = false,
  },
  [aux_sym_dimensions_repeat1] = {
    .visible = false,
    .named = false,
  },
  [aux_sym_reference_repeat1] = {
    .visible = false,
    .named = false,
  },
  [aux_sym__malformed_header_repeat1] = {
    .visible = false,
    .named = false,
  },
  [alias_sym_class_name] = {
    .visible = true,
    .named = true,
  },
  [alias_sym_dimension_name] = {
    .visible = true,
    .named = true,
  },
  [alias_sym_entity_id] = {
    .visible = true,
    .named = true,
  },
  [alias_sym_qualifier_name] = {
    .visible = true,
    .named = true,
  },
  [alias_sym_source_id] = {
    .visible = true,
    .named = true,
  },
};

enum ts_field_identifiers {
  field_class = 1,
  field_comparison = 2,
  field_dimensions = 3,
  field_id = 4,
  field_kind = 5,
  field_label = 6,
  field_locator = 7,
  field_margin = 8,
  field_name = 9,
  field_property = 10,
  field_quotation = 11,
  field_source = 12,
  field_value = 13,
};

static const char * const ts_field_names[] = {
  [0] = NULL,
  [field_class] = "class",
  [field_comparison] = "comparison",
  [field_dimensions] = "dimensions",
  [field_id] = "id",
  [field_kind] = "kind",
  [field_label] = "label",
  [field_locator] = "locator",
  [field_margin] = "margin",
  [field_name] = "name",
  [field_property] = "property",
  [field_quotation] = "quotation",
  [field_source] = "source",
  [field_value] = "value",
};

static const TSFieldMapSlice ts_field_map_slices[PRODUCTION_ID_COUNT] = {
  [2] = {.index = 0, .length = 2},
  [3] = {.index = 2, .length = 1},
  [4] = {.index = 3, .length = 3},
  [5] = {.index = 6, .length = 2},
  [6] = {.index = 8, .length = 1},
  [7] = {.index = 9, .length = 1},
  [8] = {.index = 9, .length = 1},
  [9] = {.index = 10, .length = 3},
  [12] = {.index = 13, .length = 2},
  [13] = {.index = 15, .length = 2},
  [16] = {.index = 17, .length = 4},
  [17] = {.index = 21, .length = 2},
  [18] = {.index = 23, .length = 1},
  [20] = {.index = 24, .length = 3},
  [21] = {.index = 27, .length = 1},
  [22] = {.index = 28, .length = 1},
  [23] = {.index = 29, .length = 1},
  [24] = {.index = 30, .length = 1},
  [25] = {.index = 31, .length = 2},
  [26] = {.index = 31, .length = 2},
  [27] = {.index = 33, .length = 2},
  [28] = {.index = 35, .length = 2},
  [29] = {.index = 37, .length = 2},
  [30] = {.index = 39, .length = 2},
  [31] = {.index = 41, .length = 3},
};

static const TSFieldMapEntry ts_field_map_entries[] = {
  [0] =
    {field_id, 2},
    {field_kind, 1},
  [2] =
    {field_label, 0},
  [3] =
    {field_id, 2},
    {field_kind, 1},
    {field_label, 3, .inherited = true},
  [6] =
    {field_label, 0, .inherited = true},
    {field_label, 1, .inherited = true},
  [8] =
    {field_property, 0},
  [9] =
    {field_name, 0},
  [10] =
    {field_class, 4},
    {field_id, 2},
    {field_kind, 1},
  [13] =
    {field_dimensions, 1},
    {field_property, 0},
  [15] =
    {field_property, 0},
    {field_value, 1},
  [17] =
    {field_class, 4},
    {field_id, 2},
    {field_kind, 1},
    {field_label, 5, .inherited = true},
  [21] =
    {field_name, 0},
    {field_value, 1},
  [23] =
    {field_value, 1},
  [24] =
    {field_dimensions, 1},
    {field_property, 0},
    {field_value, 2},
  [27] =
    {field_comparison, 0},
  [28] =
    {field_source, 1},
  [29] =
    {field_locator, 0},
  [30] =
    {field_margin, 2},
  [31] =
    {field_name, 0},
    {field_value, 2},
  [33] =
    {field_quotation, 2},
    {field_source, 1},
  [35] =
    {field_locator, 2, .inherited = true},
    {field_source, 1},
  [37] =
    {field_locator, 0, .inherited = true},
    {field_locator, 1, .inherited = true},
  [39] =
    {field_comparison, 0},
    {field_margin, 3},
  [41] =
    {field_locator, 2, .inherited = true},
    {field_quotation, 3},
    {field_source, 1},
};

static const TSSymbol ts_alias_sequences[PRODUCTION_ID_COUNT][MAX_ALIAS_SEQUENCE_LENGTH] = {
  [0] = {0},
  [1] = {
    [0] = sym_identifier,
  },
  [2] = {
    [2] = sym__word_id,
  },
  [4] = {
    [2] = sym__word_id,
  },
  [6] = {
    [0] = aux_sym__detail_token1,
  },
  [8] = {
    [0] = sym__field_word,
  },
  [9] = {
    [2] = sym__word_id,
    [4] = alias_sym_class_name,
  },
  [10] = {
    [0] = sym_moment,
  },
  [11] = {
    [0] = alias_sym_entity_id,
  },
  [12] = {
    [0] = aux_sym__detail_token1,
  },
  [13] = {
    [0] = aux_sym__detail_token1,
  },
  [14] = {
    [0] = alias_sym_qualifier_name,
  },
  [15] = {
    [0] = sym_number,
  },
  [16] = {
    [2] = sym__word_id,
    [4] = alias_sym_class_name,
  },
  [17] = {
    [0] = alias_sym_qualifier_name,
  },
  [18] = {
    [0] = alias_sym_qualifier_name,
    [1] = alias_sym_entity_id,
  },
  [19] = {
    [0] = sym__unit_sign,
  },
  [20] = {
    [0] = aux_sym__detail_token1,
  },
  [22] = {
    [1] = alias_sym_source_id,
  },
  [25] = {
    [0] = alias_sym_dimension_name,
  },
  [26] = {
    [0] = alias_sym_dimension_name,
    [2] = alias_sym_entity_id,
  },
  [27] = {
    [1] = alias_sym_source_id,
  },
  [28] = {
    [1] = alias_sym_source_id,
  },
  [31] = {
    [1] = alias_sym_source_id,
  },
};

static const uint16_t ts_non_terminal_alias_map[] = {
  0,
};

static const TSStateId ts_primary_state_ids[STATE_COUNT] = {
  [0] = 0,
  [1] = 1,
  [2] = 2,
  [3] = 3,
  [4] = 4,
  [5] = 5,
  [6] = 6,
  [7] = 7,
  [8] = 8,
  [9] = 9,
  [10] = 10,
  [11] = 11,
  [12] = 12,
  [13] = 13,
  [14] = 14,
  [15] = 15,
  [16] = 16,
  [17] = 17,
  [18] = 18,
  [19] = 19,
  [20] = 20,
  [21] = 21,
  [22] = 22,
  [23] = 23,
  [24] = 24,
  [25] = 25,
  [26] = 26,
  [27] = 27,
  [28] = 28,
  [29] = 29,
  [30] = 30,
  [31] = 31,
  [32] = 32,
  [33] = 33,
  [34] = 34,
  [35] = 35,
  [36] = 36,
  [37] = 37,
  [38] = 38,
  [39] = 39,
  [40] = 40,
  [41] = 41,
  [42] = 42,
  [43] = 43,
  [44] = 44,
  [45] = 45,
  [46] = 46,
  [47] = 47,
  [48] = 48,
  [49] = 24,
  [50] = 33,
  [51] = 51,
  [52] = 25,
  [53] = 53,
  [54] = 34,
  [55] = 55,
  [56] = 56,
  [57] = 57,
  [58] = 26,
  [59] = 35,
  [60] = 60,
  [61] = 36,
  [62] = 62,
  [63] = 63,
  [64] = 64,
  [65] = 65,
  [66] = 66,
  [67] = 67,
  [68] = 68,
  [69] = 69,
  [70] = 70,
  [71] = 71,
  [72] = 72,
  [73] = 73,
  [74] = 74,
  [75] = 75,
  [76] = 76,
  [77] = 77,
  [78] = 78,
  [79] = 79,
  [80] = 80,
  [81] = 81,
  [82] = 82,
  [83] = 83,
  [84] = 84,
  [85] = 85,
  [86] = 86,
  [87] = 87,
  [88] = 88,
  [89] = 89,
  [90] = 90,
  [91] = 91,
  [92] = 92,
  [93] = 93,
  [94] = 94,
  [95] = 95,
  [96] = 96,
  [97] = 97,
  [98] = 98,
  [99] = 99,
  [100] = 100,
  [101] = 101,
  [102] = 102,
  [103] = 103,
  [104] = 104,
  [105] = 105,
  [106] = 106,
  [107] = 107,
  [108] = 108,
  [109] = 109,
  [110] = 110,
  [111] = 111,
  [112] = 112,
  [113] = 113,
  [114] = 114,
  [115] = 115,
  [116] = 116,
  [117] = 117,
  [118] = 118,
  [119] = 119,
  [120] = 120,
  [121] = 121,
  [122] = 122,
  [123] = 123,
  [124] = 24,
  [125] = 25,
  [126] = 126,
  [127] = 127,
  [128] = 128,
  [129] = 129,
  [130] = 130,
  [131] = 131,
  [132] = 26,
  [133] = 133,
  [134] = 134,
  [135] = 135,
  [136] = 24,
  [137] = 137,
  [138] = 138,
  [139] = 26,
  [140] = 140,
  [141] = 141,
  [142] = 142,
  [143] = 143,
  [144] = 144,
  [145] = 145,
  [146] = 146,
  [147] = 147,
  [148] = 148,
  [149] = 149,
  [150] = 150,
  [151] = 151,
  [152] = 152,
  [153] = 153,
  [154] = 154,
  [155] = 155,
  [156] = 156,
  [157] = 157,
  [158] = 158,
  [159] = 159,
  [160] = 160,
  [161] = 161,
  [162] = 162,
  [163] = 163,
  [164] = 164,
  [165] = 165,
  [166] = 166,
  [167] = 34,
  [168] = 35,
  [169] = 36,
  [170] = 170,
  [171] = 171,
  [172] = 172,
  [173] = 173,
  [174] = 174,
  [175] = 175,
  [176] = 176,
  [177] = 177,
  [178] = 178,
  [179] = 179,
  [180] = 180,
  [181] = 181,
  [182] = 182,
  [183] = 183,
  [184] = 184,
  [185] = 185,
  [186] = 186,
  [187] = 187,
  [188] = 188,
  [189] = 189,
  [190] = 190,
  [191] = 191,
  [192] = 192,
  [193] = 193,
  [194] = 194,
  [195] = 195,
  [196] = 196,
  [197] = 197,
  [198] = 198,
  [199] = 199,
  [200] = 200,
  [201] = 201,
  [202] = 202,
  [203] = 203,
  [204] = 204,
  [205] = 205,
  [206] = 206,
  [207] = 207,
  [208] = 208,
  [209] = 209,
  [210] = 210,
  [211] = 211,
  [212] = 212,
  [213] = 213,
  [214] = 214,
  [215] = 215,
  [216] = 216,
  [217] = 217,
  [218] = 218,
  [219] = 219,
  [220] = 220,
  [221] = 221,
  [222] = 222,
  [223] = 223,
  [224] = 224,
  [225] = 225,
  [226] = 226,
  [227] = 227,
  [228] = 228,
  [229] = 229,
  [230] = 230,
  [231] = 231,
  [232] = 232,
  [233] = 233,
  [234] = 234,
  [235] = 235,
  [236] = 236,
  [237] = 237,
  [238] = 238,
  [239] = 239,
  [240] = 240,
  [241] = 241,
  [242] = 242,
  [243] = 243,
  [244] = 244,
  [245] = 245,
  [246] = 246,
  [247] = 247,
  [248] = 248,
  [249] = 249,
  [250] = 250,
  [251] = 251,
  [252] = 252,
  [253] = 253,
  [254] = 254,
  [255] = 255,
  [256] = 256,
  [257] = 24,
  [258] = 258,
  [259] = 259,
  [260] = 26,
  [261] = 261,
  [262] = 262,
  [263] = 263,
  [264] = 264,
  [265] = 265,
  [266] = 266,
  [267] = 267,
  [268] = 268,
  [269] = 269,
  [270] = 270,
  [271] = 271,
  [272] = 272,
  [273] = 273,
  [274] = 274,
  [275] = 275,
  [276] = 276,
  [277] = 277,
  [278] = 278,
  [279] = 279,
  [280] = 280,
  [281] = 281,
  [282] = 282,
  [283] = 283,
  [284] = 284,
  [285] = 285,
  [286] = 286,
  [287] = 287,
  [288] = 288,
  [289] = 289,
  [290] = 33,
  [291] = 291,
  [292] = 292,
  [293] = 293,
};

static TSCharacterRange aux_sym__detail_token1_character_set_1[] = {
  {'A', 'Z'}, {'a', 'z'}, {0xaa, 0xaa}, {0xb5, 0xb5}, {0xba, 0xba}, {0xc0, 0xd6}, {0xd8, 0xf6}, {0xf8, 0x2c1},
  {0x2c6, 0x2d1}, {0x2e0, 0x2e4}, {0x2ec, 0x2ec}, {0x2ee, 0x2ee}, {0x370, 0x374}, {0x376, 0x377}, {0x37a, 0x37d}, {0x37f, 0x37f},
  {0x386, 0x386}, {0x388, 0x38a}, {0x38c, 0x38c}, {0x38e, 0x3a1}, {0x3a3, 0x3f5}, {0x3f7, 0x481}, {0x48a, 0x52f}, {0x531, 0x556},
  {0x559, 0x559}, {0x560, 0x588}, {0x5d0, 0x5ea}, {0x5ef, 0x5f2}, {0x620, 0x64a}, {0x66e, 0x66f}, {0x671, 0x6d3}, {0x6d5, 0x6d5},
  {0x6e5, 0x6e6}, {0x6ee, 0x6ef}, {0x6fa, 0x6fc}, {0x6ff, 0x6ff}, {0x710, 0x710}, {0x712, 0x72f}, {0x74d, 0x7a5}, {0x7b1, 0x7b1},
  {0x7ca, 0x7ea}, {0x7f4, 0x7f5}, {0x7fa, 0x7fa}, {0x800, 0x815}, {0x81a, 0x81a}, {0x824, 0x824}, {0x828, 0x828}, {0x840, 0x858},
  {0x860, 0x86a}, {0x870, 0x887}, {0x889, 0x88e}, {0x8a0, 0x8c9}, {0x904, 0x939}, {0x93d, 0x93d}, {0x950, 0x950}, {0x958, 0x961},
  {0x971, 0x980}, {0x985, 0x98c}, {0x98f, 0x990}, {0x993, 0x9a8}, {0x9aa, 0x9b0}, {0x9b2, 0x9b2}, {0x9b6, 0x9b9}, {0x9bd, 0x9bd},
  {0x9ce, 0x9ce}, {0x9dc, 0x9dd}, {0x9df, 0x9e1}, {0x9f0, 0x9f1}, {0x9fc, 0x9fc}, {0xa05, 0xa0a}, {0xa0f, 0xa10}, {0xa13, 0xa28},
  {0xa2a, 0xa30}, {0xa32, 0xa33}, {0xa35, 0xa36}, {0xa38, 0xa39}, {0xa59, 0xa5c}, {0xa5e, 0xa5e}, {0xa72, 0xa74}, {0xa85, 0xa8d},
  {0xa8f, 0xa91}, {0xa93, 0xaa8}, {0xaaa, 0xab0}, {0xab2, 0xab3}, {0xab5, 0xab9}, {0xabd, 0xabd}, {0xad0, 0xad0}, {0xae0, 0xae1},
  {0xaf9, 0xaf9}, {0xb05, 0xb0c}, {0xb0f, 0xb10}, {0xb13, 0xb28}, {0xb2a, 0xb30}, {0xb32, 0xb33}, {0xb35, 0xb39}, {0xb3d, 0xb3d},
  {0xb5c, 0xb5d}, {0xb5f, 0xb61}, {0xb71, 0xb71}, {0xb83, 0xb83}, {0xb85, 0xb8a}, {0xb8e, 0xb90}, {0xb92, 0xb95}, {0xb99, 0xb9a},
  {0xb9c, 0xb9c}, {0xb9e, 0xb9f}, {0xba3, 0xba4}, {0xba8, 0xbaa}, {0xbae, 0xbb9}, {0xbd0, 0xbd0}, {0xc05, 0xc0c}, {0xc0e, 0xc10},
  {0xc12, 0xc28}, {0xc2a, 0xc39}, {0xc3d, 0xc3d}, {0xc58, 0xc5a}, {0xc5d, 0xc5d}, {0xc60, 0xc61}, {0xc80, 0xc80}, {0xc85, 0xc8c},
  {0xc8e, 0xc90}, {0xc92, 0xca8}, {0xcaa, 0xcb3}, {0xcb5, 0xcb9}, {0xcbd, 0xcbd}, {0xcdd, 0xcde}, {0xce0, 0xce1}, {0xcf1, 0xcf2},
  {0xd04, 0xd0c}, {0xd0e, 0xd10}, {0xd12, 0xd3a}, {0xd3d, 0xd3d}, {0xd4e, 0xd4e}, {0xd54, 0xd56}, {0xd5f, 0xd61}, {0xd7a, 0xd7f},
  {0xd85, 0xd96}, {0xd9a, 0xdb1}, {0xdb3, 0xdbb}, {0xdbd, 0xdbd}, {0xdc0, 0xdc6}, {0xe01, 0xe30}, {0xe32, 0xe33}, {0xe40, 0xe46},
  {0xe81, 0xe82}, {0xe84, 0xe84}, {0xe86, 0xe8a}, {0xe8c, 0xea3}, {0xea5, 0xea5}, {0xea7, 0xeb0}, {0xeb2, 0xeb3}, {0xebd, 0xebd},
  {0xec0, 0xec4}, {0xec6, 0xec6}, {0xedc, 0xedf}, {0xf00, 0xf00}, {0xf40, 0xf47}, {0xf49, 0xf6c}, {0xf88, 0xf8c}, {0x1000, 0x102a},
  {0x103f, 0x103f}, {0x1050, 0x1055}, {0x105a, 0x105d}, {0x1061, 0x1061}, {0x1065, 0x1066}, {0x106e, 0x1070}, {0x1075, 0x1081}, {0x108e, 0x108e},
  {0x10a0, 0x10c5}, {0x10c7, 0x10c7}, {0x10cd, 0x10cd}, {0x10d0, 0x10fa}, {0x10fc, 0x1248}, {0x124a, 0x124d}, {0x1250, 0x1256}, {0x1258, 0x1258},
  {0x125a, 0x125d}, {0x1260, 0x1288}, {0x128a, 0x128d}, {0x1290, 0x12b0}, {0x12b2, 0x12b5}, {0x12b8, 0x12be}, {0x12c0, 0x12c0}, {0x12c2, 0x12c5},
  {0x12c8, 0x12d6}, {0x12d8, 0x1310}, {0x1312, 0x1315}, {0x1318, 0x135a}, {0x1380, 0x138f}, {0x13a0, 0x13f5}, {0x13f8, 0x13fd}, {0x1401, 0x166c},
  {0x166f, 0x167f}, {0x1681, 0x169a}, {0x16a0, 0x16ea}, {0x16f1, 0x16f8}, {0x1700, 0x1711}, {0x171f, 0x1731}, {0x1740, 0x1751}, {0x1760, 0x176c},
  {0x176e, 0x1770}, {0x1780, 0x17b3}, {0x17d7, 0x17d7}, {0x17dc, 0x17dc}, {0x1820, 0x1878}, {0x1880, 0x1884}, {0x1887, 0x18a8}, {0x18aa, 0x18aa},
  {0x18b0, 0x18f5}, {0x1900, 0x191e}, {0x1950, 0x196d}, {0x1970, 0x1974}, {0x1980, 0x19ab}, {0x19b0, 0x19c9}, {0x1a00, 0x1a16}, {0x1a20, 0x1a54},
  {0x1aa7, 0x1aa7}, {0x1b05, 0x1b33}, {0x1b45, 0x1b4c}, {0x1b83, 0x1ba0}, {0x1bae, 0x1baf}, {0x1bba, 0x1be5}, {0x1c00, 0x1c23}, {0x1c4d, 0x1c4f},
  {0x1c5a, 0x1c7d}, {0x1c80, 0x1c88}, {0x1c90, 0x1cba}, {0x1cbd, 0x1cbf}, {0x1ce9, 0x1cec}, {0x1cee, 0x1cf3}, {0x1cf5, 0x1cf6}, {0x1cfa, 0x1cfa},
  {0x1d00, 0x1dbf}, {0x1e00, 0x1f15}, {0x1f18, 0x1f1d}, {0x1f20, 0x1f45}, {0x1f48, 0x1f4d}, {0x1f50, 0x1f57}, {0x1f59, 0x1f59}, {0x1f5b, 0x1f5b},
  {0x1f5d, 0x1f5d}, {0x1f5f, 0x1f7d}, {0x1f80, 0x1fb4}, {0x1fb6, 0x1fbc}, {0x1fbe, 0x1fbe}, {0x1fc2, 0x1fc4}, {0x1fc6, 0x1fcc}, {0x1fd0, 0x1fd3},
  {0x1fd6, 0x1fdb}, {0x1fe0, 0x1fec}, {0x1ff2, 0x1ff4}, {0x1ff6, 0x1ffc}, {0x2071, 0x2071}, {0x207f, 0x207f}, {0x2090, 0x209c}, {0x2102, 0x2102},
  {0x2107, 0x2107}, {0x210a, 0x2113}, {0x2115, 0x2115}, {0x2119, 0x211d}, {0x2124, 0x2124}, {0x2126, 0x2126}, {0x2128, 0x2128}, {0x212a, 0x212d},
  {0x212f, 0x2139}, {0x213c, 0x213f}, {0x2145, 0x2149}, {0x214e, 0x214e}, {0x2183, 0x2184}, {0x2c00, 0x2ce4}, {0x2ceb, 0x2cee}, {0x2cf2, 0x2cf3},
  {0x2d00, 0x2d25}, {0x2d27, 0x2d27}, {0x2d2d, 0x2d2d}, {0x2d30, 0x2d67}, {0x2d6f, 0x2d6f}, {0x2d80, 0x2d96}, {0x2da0, 0x2da6}, {0x2da8, 0x2dae},
  {0x2db0, 0x2db6}, {0x2db8, 0x2dbe}, {0x2dc0, 0x2dc6}, {0x2dc8, 0x2dce}, {0x2dd0, 0x2dd6}, {0x2dd8, 0x2dde}, {0x2e2f, 0x2e2f}, {0x3005, 0x3006},
  {0x3031, 0x3035}, {0x303b, 0x303c}, {0x3041, 0x3096}, {0x309d, 0x309f}, {0x30a1, 0x30fa}, {0x30fc, 0x30ff}, {0x3105, 0x312f}, {0x3131, 0x318e},
  {0x31a0, 0x31bf}, {0x31f0, 0x31ff}, {0x3400, 0x3400}, {0x4dbf, 0x4dbf}, {0x4e00, 0x4e00}, {0x9fff, 0xa48c}, {0xa4d0, 0xa4fd}, {0xa500, 0xa60c},
  {0xa610, 0xa61f}, {0xa62a, 0xa62b}, {0xa640, 0xa66e}, {0xa67f, 0xa69d}, {0xa6a0, 0xa6e5}, {0xa717, 0xa71f}, {0xa722, 0xa788}, {0xa78b, 0xa7ca},
  {0xa7d0, 0xa7d1}, {0xa7d3, 0xa7d3}, {0xa7d5, 0xa7d9}, {0xa7f2, 0xa801}, {0xa803, 0xa805}, {0xa807, 0xa80a}, {0xa80c, 0xa822}, {0xa840, 0xa873},
  {0xa882, 0xa8b3}, {0xa8f2, 0xa8f7}, {0xa8fb, 0xa8fb}, {0xa8fd, 0xa8fe}, {0xa90a, 0xa925}, {0xa930, 0xa946}, {0xa960, 0xa97c}, {0xa984, 0xa9b2},
  {0xa9cf, 0xa9cf}, {0xa9e0, 0xa9e4}, {0xa9e6, 0xa9ef}, {0xa9fa, 0xa9fe}, {0xaa00, 0xaa28}, {0xaa40, 0xaa42}, {0xaa44, 0xaa4b}, {0xaa60, 0xaa76},
  {0xaa7a, 0xaa7a}, {0xaa7e, 0xaaaf}, {0xaab1, 0xaab1}, {0xaab5, 0xaab6}, {0xaab9, 0xaabd}, {0xaac0, 0xaac0}, {0xaac2, 0xaac2}, {0xaadb, 0xaadd},
  {0xaae0, 0xaaea}, {0xaaf2, 0xaaf4}, {0xab01, 0xab06}, {0xab09, 0xab0e}, {0xab11, 0xab16}, {0xab20, 0xab26}, {0xab28, 0xab2e}, {0xab30, 0xab5a},
  {0xab5c, 0xab69}, {0xab70, 0xabe2}, {0xac00, 0xac00}, {0xd7a3, 0xd7a3}, {0xd7b0, 0xd7c6}, {0xd7cb, 0xd7fb}, {0xf900, 0xfa6d}, {0xfa70, 0xfad9},
  {0xfb00, 0xfb06}, {0xfb13, 0xfb17}, {0xfb1d, 0xfb1d}, {0xfb1f, 0xfb28}, {0xfb2a, 0xfb36}, {0xfb38, 0xfb3c}, {0xfb3e, 0xfb3e}, {0xfb40, 0xfb41},
  {0xfb43, 0xfb44}, {0xfb46, 0xfbb1}, {0xfbd3, 0xfd3d}, {0xfd50, 0xfd8f}, {0xfd92, 0xfdc7}, {0xfdf0, 0xfdfb}, {0xfe70, 0xfe74}, {0xfe76, 0xfefc},
  {0xff21, 0xff3a}, {0xff41, 0xff5a}, {0xff66, 0xffbe}, {0xffc2, 0xffc7}, {0xffca, 0xffcf}, {0xffd2, 0xffd7}, {0xffda, 0xffdc}, {0x10000, 0x1000b},
  {0x1000d, 0x10026}, {0x10028, 0x1003a}, {0x1003c, 0x1003d}, {0x1003f, 0x1004d}, {0x10050, 0x1005d}, {0x10080, 0x100fa}, {0x10280, 0x1029c}, {0x102a0, 0x102d0},
  {0x10300, 0x1031f}, {0x1032d, 0x10340}, {0x10342, 0x10349}, {0x10350, 0x10375}, {0x10380, 0x1039d}, {0x103a0, 0x103c3}, {0x103c8, 0x103cf}, {0x10400, 0x1049d},
  {0x104b0, 0x104d3}, {0x104d8, 0x104fb}, {0x10500, 0x10527}, {0x10530, 0x10563}, {0x10570, 0x1057a}, {0x1057c, 0x1058a}, {0x1058c, 0x10592}, {0x10594, 0x10595},
  {0x10597, 0x105a1}, {0x105a3, 0x105b1}, {0x105b3, 0x105b9}, {0x105bb, 0x105bc}, {0x10600, 0x10736}, {0x10740, 0x10755}, {0x10760, 0x10767}, {0x10780, 0x10785},
  {0x10787, 0x107b0}, {0x107b2, 0x107ba}, {0x10800, 0x10805}, {0x10808, 0x10808}, {0x1080a, 0x10835}, {0x10837, 0x10838}, {0x1083c, 0x1083c}, {0x1083f, 0x10855},
  {0x10860, 0x10876}, {0x10880, 0x1089e}, {0x108e0, 0x108f2}, {0x108f4, 0x108f5}, {0x10900, 0x10915}, {0x10920, 0x1092b},
};

static TSCharacterRange aux_sym__detail_token1_character_set_2[] = {
  {'-', '-'}, {'0', '9'}, {'A', 'Z'}, {'_', '_'}, {'a', 'z'}, {0xaa, 0xaa}, {0xb2, 0xb3}, {0xb5, 0xb5},
  {0xb9, 0xba}, {0xbc, 0xbe}, {0xc0, 0xd6}, {0xd8, 0xf6}, {0xf8, 0x2c1}, {0x2c6, 0x2d1}, {0x2e0, 0x2e4}, {0x2ec, 0x2ec},
  {0x2ee, 0x2ee}, {0x370, 0x374}, {0x376, 0x377}, {0x37a, 0x37d}, {0x37f, 0x37f}, {0x386, 0x386}, {0x388, 0x38a}, {0x38c, 0x38c},
  {0x38e, 0x3a1}, {0x3a3, 0x3f5}, {0x3f7, 0x481}, {0x48a, 0x52f}, {0x531, 0x556}, {0x559, 0x559}, {0x560, 0x588}, {0x5d0, 0x5ea},
  {0x5ef, 0x5f2}, {0x620, 0x64a}, {0x660, 0x669}, {0x66e, 0x66f}, {0x671, 0x6d3}, {0x6d5, 0x6d5}, {0x6e5, 0x6e6}, {0x6ee, 0x6fc},
  {0x6ff, 0x6ff}, {0x710, 0x710}, {0x712, 0x72f}, {0x74d, 0x7a5}, {0x7b1, 0x7b1}, {0x7c0, 0x7ea}, {0x7f4, 0x7f5}, {0x7fa, 0x7fa},
  {0x800, 0x815}, {0x81a, 0x81a}, {0x824, 0x824}, {0x828, 0x828}, {0x840, 0x858}, {0x860, 0x86a}, {0x870, 0x887}, {0x889, 0x88e},
  {0x8a0, 0x8c9}, {0x904, 0x939}, {0x93d, 0x93d}, {0x950, 0x950}, {0x958, 0x961}, {0x966, 0x96f}, {0x971, 0x980}, {0x985, 0x98c},
  {0x98f, 0x990}, {0x993, 0x9a8}, {0x9aa, 0x9b0}, {0x9b2, 0x9b2}, {0x9b6, 0x9b9}, {0x9bd, 0x9bd}, {0x9ce, 0x9ce}, {0x9dc, 0x9dd},
  {0x9df, 0x9e1}, {0x9e6, 0x9f1}, {0x9f4, 0x9f9}, {0x9fc, 0x9fc}, {0xa05, 0xa0a}, {0xa0f, 0xa10}, {0xa13, 0xa28}, {0xa2a, 0xa30},
  {0xa32, 0xa33}, {0xa35, 0xa36}, {0xa38, 0xa39}, {0xa59, 0xa5c}, {0xa5e, 0xa5e}, {0xa66, 0xa6f}, {0xa72, 0xa74}, {0xa85, 0xa8d},
  {0xa8f, 0xa91}, {0xa93, 0xaa8}, {0xaaa, 0xab0}, {0xab2, 0xab3}, {0xab5, 0xab9}, {0xabd, 0xabd}, {0xad0, 0xad0}, {0xae0, 0xae1},
  {0xae6, 0xaef}, {0xaf9, 0xaf9}, {0xb05, 0xb0c}, {0xb0f, 0xb10}, {0xb13, 0xb28}, {0xb2a, 0xb30}, {0xb32, 0xb33}, {0xb35, 0xb39},
  {0xb3d, 0xb3d}, {0xb5c, 0xb5d}, {0xb5f, 0xb61}, {0xb66, 0xb6f}, {0xb71, 0xb77}, {0xb83, 0xb83}, {0xb85, 0xb8a}, {0xb8e, 0xb90},
  {0xb92, 0xb95}, {0xb99, 0xb9a}, {0xb9c, 0xb9c}, {0xb9e, 0xb9f}, {0xba3, 0xba4}, {0xba8, 0xbaa}, {0xbae, 0xbb9}, {0xbd0, 0xbd0},
  {0xbe6, 0xbf2}, {0xc05, 0xc0c}, {0xc0e, 0xc10}, {0xc12, 0xc28}, {0xc2a, 0xc39}, {0xc3d, 0xc3d}, {0xc58, 0xc5a}, {0xc5d, 0xc5d},
  {0xc60, 0xc61}, {0xc66, 0xc6f}, {0xc78, 0xc7e}, {0xc80, 0xc80}, {0xc85, 0xc8c}, {0xc8e, 0xc90}, {0xc92, 0xca8}, {0xcaa, 0xcb3},
  {0xcb5, 0xcb9}, {0xcbd, 0xcbd}, {0xcdd, 0xcde}, {0xce0, 0xce1}, {0xce6, 0xcef}, {0xcf1, 0xcf2}, {0xd04, 0xd0c}, {0xd0e, 0xd10},
  {0xd12, 0xd3a}, {0xd3d, 0xd3d}, {0xd4e, 0xd4e}, {0xd54, 0xd56}, {0xd58, 0xd61}, {0xd66, 0xd78}, {0xd7a, 0xd7f}, {0xd85, 0xd96},
  {0xd9a, 0xdb1}, {0xdb3, 0xdbb}, {0xdbd, 0xdbd}, {0xdc0, 0xdc6}, {0xde6, 0xdef}, {0xe01, 0xe30}, {0xe32, 0xe33}, {0xe40, 0xe46},
  {0xe50, 0xe59}, {0xe81, 0xe82}, {0xe84, 0xe84}, {0xe86, 0xe8a}, {0xe8c, 0xea3}, {0xea5, 0xea5}, {0xea7, 0xeb0}, {0xeb2, 0xeb3},
  {0xebd, 0xebd}, {0xec0, 0xec4}, {0xec6, 0xec6}, {0xed0, 0xed9}, {0xedc, 0xedf}, {0xf00, 0xf00}, {0xf20, 0xf33}, {0xf40, 0xf47},
  {0xf49, 0xf6c}, {0xf88, 0xf8c}, {0x1000, 0x102a}, {0x103f, 0x1049}, {0x1050, 0x1055}, {0x105a, 0x105d}, {0x1061, 0x1061}, {0x1065, 0x1066},
  {0x106e, 0x1070}, {0x1075, 0x1081}, {0x108e, 0x108e}, {0x1090, 0x1099}, {0x10a0, 0x10c5}, {0x10c7, 0x10c7}, {0x10cd, 0x10cd}, {0x10d0, 0x10fa},
  {0x10fc, 0x1248}, {0x124a, 0x124d}, {0x1250, 0x1256}, {0x1258, 0x1258}, {0x125a, 0x125d}, {0x1260, 0x1288}, {0x128a, 0x128d}, {0x1290, 0x12b0},
  {0x12b2, 0x12b5}, {0x12b8, 0x12be}, {0x12c0, 0x12c0}, {0x12c2, 0x12c5}, {0x12c8, 0x12d6}, {0x12d8, 0x1310}, {0x1312, 0x1315}, {0x1318, 0x135a},
  {0x1369, 0x137c}, {0x1380, 0x138f}, {0x13a0, 0x13f5}, {0x13f8, 0x13fd}, {0x1401, 0x166c}, {0x166f, 0x167f}, {0x1681, 0x169a}, {0x16a0, 0x16ea},
  {0x16ee, 0x16f8}, {0x1700, 0x1711}, {0x171f, 0x1731}, {0x1740, 0x1751}, {0x1760, 0x176c}, {0x176e, 0x1770}, {0x1780, 0x17b3}, {0x17d7, 0x17d7},
  {0x17dc, 0x17dc}, {0x17e0, 0x17e9}, {0x17f0, 0x17f9}, {0x1810, 0x1819}, {0x1820, 0x1878}, {0x1880, 0x1884}, {0x1887, 0x18a8}, {0x18aa, 0x18aa},
  {0x18b0, 0x18f5}, {0x1900, 0x191e}, {0x1946, 0x196d}, {0x1970, 0x1974}, {0x1980, 0x19ab}, {0x19b0, 0x19c9}, {0x19d0, 0x19da}, {0x1a00, 0x1a16},
  {0x1a20, 0x1a54}, {0x1a80, 0x1a89}, {0x1a90, 0x1a99}, {0x1aa7, 0x1aa7}, {0x1b05, 0x1b33}, {0x1b45, 0x1b4c}, {0x1b50, 0x1b59}, {0x1b83, 0x1ba0},
  {0x1bae, 0x1be5}, {0x1c00, 0x1c23}, {0x1c40, 0x1c49}, {0x1c4d, 0x1c7d}, {0x1c80, 0x1c88}, {0x1c90, 0x1cba}, {0x1cbd, 0x1cbf}, {0x1ce9, 0x1cec},
  {0x1cee, 0x1cf3}, {0x1cf5, 0x1cf6}, {0x1cfa, 0x1cfa}, {0x1d00, 0x1dbf}, {0x1e00, 0x1f15}, {0x1f18, 0x1f1d}, {0x1f20, 0x1f45}, {0x1f48, 0x1f4d},
  {0x1f50, 0x1f57}, {0x1f59, 0x1f59}, {0x1f5b, 0x1f5b}, {0x1f5d, 0x1f5d}, {0x1f5f, 0x1f7d}, {0x1f80, 0x1fb4}, {0x1fb6, 0x1fbc}, {0x1fbe, 0x1fbe},
  {0x1fc2, 0x1fc4}, {0x1fc6, 0x1fcc}, {0x1fd0, 0x1fd3}, {0x1fd6, 0x1fdb}, {0x1fe0, 0x1fec}, {0x1ff2, 0x1ff4}, {0x1ff6, 0x1ffc}, {0x2070, 0x2071},
  {0x2074, 0x2079}, {0x207f, 0x2089}, {0x2090, 0x209c}, {0x2102, 0x2102}, {0x2107, 0x2107}, {0x210a, 0x2113}, {0x2115, 0x2115}, {0x2119, 0x211d},
  {0x2124, 0x2124}, {0x2126, 0x2126}, {0x2128, 0x2128}, {0x212a, 0x212d}, {0x212f, 0x2139}, {0x213c, 0x213f}, {0x2145, 0x2149}, {0x214e, 0x214e},
  {0x2150, 0x2189}, {0x2460, 0x249b}, {0x24ea, 0x24ff}, {0x2776, 0x2793}, {0x2c00, 0x2ce4}, {0x2ceb, 0x2cee}, {0x2cf2, 0x2cf3}, {0x2cfd, 0x2cfd},
  {0x2d00, 0x2d25}, {0x2d27, 0x2d27}, {0x2d2d, 0x2d2d}, {0x2d30, 0x2d67}, {0x2d6f, 0x2d6f}, {0x2d80, 0x2d96}, {0x2da0, 0x2da6}, {0x2da8, 0x2dae},
  {0x2db0, 0x2db6}, {0x2db8, 0x2dbe}, {0x2dc0, 0x2dc6}, {0x2dc8, 0x2dce}, {0x2dd0, 0x2dd6}, {0x2dd8, 0x2dde}, {0x2e2f, 0x2e2f}, {0x3005, 0x3007},
  {0x3021, 0x3029}, {0x3031, 0x3035}, {0x3038, 0x303c}, {0x3041, 0x3096}, {0x309d, 0x309f}, {0x30a1, 0x30fa}, {0x30fc, 0x30ff}, {0x3105, 0x312f},
  {0x3131, 0x318e}, {0x3192, 0x3195}, {0x31a0, 0x31bf}, {0x31f0, 0x31ff}, {0x3220, 0x3229}, {0x3248, 0x324f}, {0x3251, 0x325f}, {0x3280, 0x3289},
  {0x32b1, 0x32bf}, {0x3400, 0x3400}, {0x4dbf, 0x4dbf}, {0x4e00, 0x4e00}, {0x9fff, 0xa48c}, {0xa4d0, 0xa4fd}, {0xa500, 0xa60c}, {0xa610, 0xa62b},
  {0xa640, 0xa66e}, {0xa67f, 0xa69d}, {0xa6a0, 0xa6ef}, {0xa717, 0xa71f}, {0xa722, 0xa788}, {0xa78b, 0xa7ca}, {0xa7d0, 0xa7d1}, {0xa7d3, 0xa7d3},
  {0xa7d5, 0xa7d9}, {0xa7f2, 0xa801}, {0xa803, 0xa805}, {0xa807, 0xa80a}, {0xa80c, 0xa822}, {0xa830, 0xa835}, {0xa840, 0xa873}, {0xa882, 0xa8b3},
  {0xa8d0, 0xa8d9}, {0xa8f2, 0xa8f7}, {0xa8fb, 0xa8fb}, {0xa8fd, 0xa8fe}, {0xa900, 0xa925}, {0xa930, 0xa946}, {0xa960, 0xa97c}, {0xa984, 0xa9b2},
  {0xa9cf, 0xa9d9}, {0xa9e0, 0xa9e4}, {0xa9e6, 0xa9fe}, {0xaa00, 0xaa28}, {0xaa40, 0xaa42}, {0xaa44, 0xaa4b}, {0xaa50, 0xaa59}, {0xaa60, 0xaa76},
  {0xaa7a, 0xaa7a}, {0xaa7e, 0xaaaf}, {0xaab1, 0xaab1}, {0xaab5, 0xaab6}, {0xaab9, 0xaabd}, {0xaac0, 0xaac0}, {0xaac2, 0xaac2}, {0xaadb, 0xaadd},
  {0xaae0, 0xaaea}, {0xaaf2, 0xaaf4}, {0xab01, 0xab06}, {0xab09, 0xab0e}, {0xab11, 0xab16}, {0xab20, 0xab26}, {0xab28, 0xab2e}, {0xab30, 0xab5a},
  {0xab5c, 0xab69}, {0xab70, 0xabe2}, {0xabf0, 0xabf9}, {0xac00, 0xac00}, {0xd7a3, 0xd7a3}, {0xd7b0, 0xd7c6}, {0xd7cb, 0xd7fb}, {0xf900, 0xfa6d},
  {0xfa70, 0xfad9}, {0xfb00, 0xfb06}, {0xfb13, 0xfb17}, {0xfb1d, 0xfb1d}, {0xfb1f, 0xfb28}, {0xfb2a, 0xfb36}, {0xfb38, 0xfb3c}, {0xfb3e, 0xfb3e},
  {0xfb40, 0xfb41}, {0xfb43, 0xfb44}, {0xfb46, 0xfbb1}, {0xfbd3, 0xfd3d}, {0xfd50, 0xfd8f}, {0xfd92, 0xfdc7}, {0xfdf0, 0xfdfb}, {0xfe70, 0xfe74},
  {0xfe76, 0xfefc}, {0xff10, 0xff19}, {0xff21, 0xff3a}, {0xff41, 0xff5a}, {0xff66, 0xffbe}, {0xffc2, 0xffc7}, {0xffca, 0xffcf}, {0xffd2, 0xffd7},
  {0xffda, 0xffdc}, {0x10000, 0x1000b}, {0x1000d, 0x10026}, {0x10028, 0x1003a}, {0x1003c, 0x1003d}, {0x1003f, 0x1004d}, {0x10050, 0x1005d}, {0x10080, 0x100fa},
  {0x10107, 0x10133}, {0x10140, 0x10178}, {0x1018a, 0x1018b}, {0x10280, 0x1029c}, {0x102a0, 0x102d0}, {0x102e1, 0x102fb}, {0x10300, 0x10323}, {0x1032d, 0x1034a},
  {0x10350, 0x10375}, {0x10380, 0x1039d}, {0x103a0, 0x103c3}, {0x103c8, 0x103cf}, {0x103d1, 0x103d5}, {0x10400, 0x1049d}, {0x104a0, 0x104a9}, {0x104b0, 0x104d3},
  {0x104d8, 0x104fb}, {0x10500, 0x10527}, {0x10530, 0x10563}, {0x10570, 0x1057a}, {0x1057c, 0x1058a}, {0x1058c, 0x10592}, {0x10594, 0x10595}, {0x10597, 0x105a1},
  {0x105a3, 0x105b1}, {0x105b3, 0x105b9}, {0x105bb, 0x105bc}, {0x10600, 0x10736}, {0x10740, 0x10755}, {0x10760, 0x10767}, {0x10780, 0x10785}, {0x10787, 0x107b0},
  {0x107b2, 0x107ba}, {0x10800, 0x10805}, {0x10808, 0x10808}, {0x1080a, 0x10835}, {0x10837, 0x10838}, {0x1083c, 0x1083c}, {0x1083f, 0x10855}, {0x10858, 0x10876},
  {0x10879, 0x1089e}, {0x108a7, 0x108af}, {0x108e0, 0x108f2}, {0x108f4, 0x108f5}, {0x108fb, 0x1091b}, {0x10920, 0x1092b},
};

static TSCharacterRange sym__unit_sign_character_set_1[] = {
  {'$', '%'}, {'A', 'Z'}, {'a', 'z'}, {0xa3, 0xa3}, {0xa5, 0xa5}, {0xaa, 0xaa}, {0xb0, 0xb0}, {0xb5, 0xb5},
  {0xba, 0xba}, {0xc0, 0xd6}, {0xd8, 0xf6}, {0xf8, 0x2c1}, {0x2c6, 0x2d1}, {0x2e0, 0x2e4}, {0x2ec, 0x2ec}, {0x2ee, 0x2ee},
  {0x370, 0x374}, {0x376, 0x377}, {0x37a, 0x37d}, {0x37f, 0x37f}, {0x386, 0x386}, {0x388, 0x38a}, {0x38c, 0x38c}, {0x38e, 0x3a1},
  {0x3a3, 0x3f5}, {0x3f7, 0x481}, {0x48a, 0x52f}, {0x531, 0x556}, {0x559, 0x559}, {0x560, 0x588}, {0x5d0, 0x5ea}, {0x5ef, 0x5f2},
  {0x620, 0x64a}, {0x66e, 0x66f}, {0x671, 0x6d3}, {0x6d5, 0x6d5}, {0x6e5, 0x6e6}, {0x6ee, 0x6ef}, {0x6fa, 0x6fc}, {0x6ff, 0x6ff},
  {0x710, 0x710}, {0x712, 0x72f}, {0x74d, 0x7a5}, {0x7b1, 0x7b1}, {0x7ca, 0x7ea}, {0x7f4, 0x7f5}, {0x7fa, 0x7fa}, {0x800, 0x815},
  {0x81a, 0x81a}, {0x824, 0x824}, {0x828, 0x828}, {0x840, 0x858}, {0x860, 0x86a}, {0x870, 0x887}, {0x889, 0x88e}, {0x8a0, 0x8c9},
  {0x904, 0x939}, {0x93d, 0x93d}, {0x950, 0x950}, {0x958, 0x961}, {0x971, 0x980}, {0x985, 0x98c}, {0x98f, 0x990}, {0x993, 0x9a8},
  {0x9aa, 0x9b0}, {0x9b2, 0x9b2}, {0x9b6, 0x9b9}, {0x9bd, 0x9bd}, {0x9ce, 0x9ce}, {0x9dc, 0x9dd}, {0x9df, 0x9e1}, {0x9f0, 0x9f1},
  {0x9fc, 0x9fc}, {0xa05, 0xa0a}, {0xa0f, 0xa10}, {0xa13, 0xa28}, {0xa2a, 0xa30}, {0xa32, 0xa33}, {0xa35, 0xa36}, {0xa38, 0xa39},
  {0xa59, 0xa5c}, {0xa5e, 0xa5e}, {0xa72, 0xa74}, {0xa85, 0xa8d}, {0xa8f, 0xa91}, {0xa93, 0xaa8}, {0xaaa, 0xab0}, {0xab2, 0xab3},
  {0xab5, 0xab9}, {0xabd, 0xabd}, {0xad0, 0xad0}, {0xae0, 0xae1}, {0xaf9, 0xaf9}, {0xb05, 0xb0c}, {0xb0f, 0xb10}, {0xb13, 0xb28},
  {0xb2a, 0xb30}, {0xb32, 0xb33}, {0xb35, 0xb39}, {0xb3d, 0xb3d}, {0xb5c, 0xb5d}, {0xb5f, 0xb61}, {0xb71, 0xb71}, {0xb83, 0xb83},
  {0xb85, 0xb8a}, {0xb8e, 0xb90}, {0xb92, 0xb95}, {0xb99, 0xb9a}, {0xb9c, 0xb9c}, {0xb9e, 0xb9f}, {0xba3, 0xba4}, {0xba8, 0xbaa},
  {0xbae, 0xbb9}, {0xbd0, 0xbd0}, {0xc05, 0xc0c}, {0xc0e, 0xc10}, {0xc12, 0xc28}, {0xc2a, 0xc39}, {0xc3d, 0xc3d}, {0xc58, 0xc5a},
  {0xc5d, 0xc5d}, {0xc60, 0xc61}, {0xc80, 0xc80}, {0xc85, 0xc8c}, {0xc8e, 0xc90}, {0xc92, 0xca8}, {0xcaa, 0xcb3}, {0xcb5, 0xcb9},
  {0xcbd, 0xcbd}, {0xcdd, 0xcde}, {0xce0, 0xce1}, {0xcf1, 0xcf2}, {0xd04, 0xd0c}, {0xd0e, 0xd10}, {0xd12, 0xd3a}, {0xd3d, 0xd3d},
  {0xd4e, 0xd4e}, {0xd54, 0xd56}, {0xd5f, 0xd61}, {0xd7a, 0xd7f}, {0xd85, 0xd96}, {0xd9a, 0xdb1}, {0xdb3, 0xdbb}, {0xdbd, 0xdbd},
  {0xdc0, 0xdc6}, {0xe01, 0xe30}, {0xe32, 0xe33}, {0xe40, 0xe46}, {0xe81, 0xe82}, {0xe84, 0xe84}, {0xe86, 0xe8a}, {0xe8c, 0xea3},
  {0xea5, 0xea5}, {0xea7, 0xeb0}, {0xeb2, 0xeb3}, {0xebd, 0xebd}, {0xec0, 0xec4}, {0xec6, 0xec6}, {0xedc, 0xedf}, {0xf00, 0xf00},
  {0xf40, 0xf47}, {0xf49, 0xf6c}, {0xf88, 0xf8c}, {0x1000, 0x102a}, {0x103f, 0x103f}, {0x1050, 0x1055}, {0x105a, 0x105d}, {0x1061, 0x1061},
  {0x1065, 0x1066}, {0x106e, 0x1070}, {0x1075, 0x1081}, {0x108e, 0x108e}, {0x10a0, 0x10c5}, {0x10c7, 0x10c7}, {0x10cd, 0x10cd}, {0x10d0, 0x10fa},
  {0x10fc, 0x1248}, {0x124a, 0x124d}, {0x1250, 0x1256}, {0x1258, 0x1258}, {0x125a, 0x125d}, {0x1260, 0x1288}, {0x128a, 0x128d}, {0x1290, 0x12b0},
  {0x12b2, 0x12b5}, {0x12b8, 0x12be}, {0x12c0, 0x12c0}, {0x12c2, 0x12c5}, {0x12c8, 0x12d6}, {0x12d8, 0x1310}, {0x1312, 0x1315}, {0x1318, 0x135a},
  {0x1380, 0x138f}, {0x13a0, 0x13f5}, {0x13f8, 0x13fd}, {0x1401, 0x166c}, {0x166f, 0x167f}, {0x1681, 0x169a}, {0x16a0, 0x16ea}, {0x16f1, 0x16f8},
  {0x1700, 0x1711}, {0x171f, 0x1731}, {0x1740, 0x1751}, {0x1760, 0x176c}, {0x176e, 0x1770}, {0x1780, 0x17b3}, {0x17d7, 0x17d7}, {0x17dc, 0x17dc},
  {0x1820, 0x1878}, {0x1880, 0x1884}, {0x1887, 0x18a8}, {0x18aa, 0x18aa}, {0x18b0, 0x18f5}, {0x1900, 0x191e}, {0x1950, 0x196d}, {0x1970, 0x1974},
  {0x1980, 0x19ab}, {0x19b0, 0x19c9}, {0x1a00, 0x1a16}, {0x1a20, 0x1a54}, {0x1aa7, 0x1aa7}, {0x1b05, 0x1b33}, {0x1b45, 0x1b4c}, {0x1b83, 0x1ba0},
  {0x1bae, 0x1baf}, {0x1bba, 0x1be5}, {0x1c00, 0x1c23}, {0x1c4d, 0x1c4f}, {0x1c5a, 0x1c7d}, {0x1c80, 0x1c88}, {0x1c90, 0x1cba}, {0x1cbd, 0x1cbf},
  {0x1ce9, 0x1cec}, {0x1cee, 0x1cf3}, {0x1cf5, 0x1cf6}, {0x1cfa, 0x1cfa}, {0x1d00, 0x1dbf}, {0x1e00, 0x1f15}, {0x1f18, 0x1f1d}, {0x1f20, 0x1f45},
  {0x1f48, 0x1f4d}, {0x1f50, 0x1f57}, {0x1f59, 0x1f59}, {0x1f5b, 0x1f5b}, {0x1f5d, 0x1f5d}, {0x1f5f, 0x1f7d}, {0x1f80, 0x1fb4}, {0x1fb6, 0x1fbc},
  {0x1fbe, 0x1fbe}, {0x1fc2, 0x1fc4}, {0x1fc6, 0x1fcc}, {0x1fd0, 0x1fd3}, {0x1fd6, 0x1fdb}, {0x1fe0, 0x1fec}, {0x1ff2, 0x1ff4}, {0x1ff6, 0x1ffc},
  {0x2030, 0x2030}, {0x2071, 0x2071}, {0x207f, 0x207f}, {0x2090, 0x209c}, {0x20a9, 0x20a9}, {0x20ac, 0x20ac}, {0x20b4, 0x20b4}, {0x20b9, 0x20ba},
  {0x20bd, 0x20bd}, {0x2102, 0x2102}, {0x2107, 0x2107}, {0x210a, 0x2113}, {0x2115, 0x2115}, {0x2119, 0x211d}, {0x2124, 0x2124}, {0x2126, 0x2126},
  {0x2128, 0x2128}, {0x212a, 0x212d}, {0x212f, 0x2139}, {0x213c, 0x213f}, {0x2145, 0x2149}, {0x214e, 0x214e}, {0x2183, 0x2184}, {0x2c00, 0x2ce4},
  {0x2ceb, 0x2cee}, {0x2cf2, 0x2cf3}, {0x2d00, 0x2d25}, {0x2d27, 0x2d27}, {0x2d2d, 0x2d2d}, {0x2d30, 0x2d67}, {0x2d6f, 0x2d6f}, {0x2d80, 0x2d96},
  {0x2da0, 0x2da6}, {0x2da8, 0x2dae}, {0x2db0, 0x2db6}, {0x2db8, 0x2dbe}, {0x2dc0, 0x2dc6}, {0x2dc8, 0x2dce}, {0x2dd0, 0x2dd6}, {0x2dd8, 0x2dde},
  {0x2e2f, 0x2e2f}, {0x3005, 0x3006}, {0x3031, 0x3035}, {0x303b, 0x303c}, {0x3041, 0x3096}, {0x309d, 0x309f}, {0x30a1, 0x30fa}, {0x30fc, 0x30ff},
  {0x3105, 0x312f}, {0x3131, 0x318e}, {0x31a0, 0x31bf}, {0x31f0, 0x31ff}, {0x3400, 0x3400}, {0x4dbf, 0x4dbf}, {0x4e00, 0x4e00}, {0x9fff, 0xa48c},
  {0xa4d0, 0xa4fd}, {0xa500, 0xa60c}, {0xa610, 0xa61f}, {0xa62a, 0xa62b}, {0xa640, 0xa66e}, {0xa67f, 0xa69d}, {0xa6a0, 0xa6e5}, {0xa717, 0xa71f},
  {0xa722, 0xa788}, {0xa78b, 0xa7ca}, {0xa7d0, 0xa7d1}, {0xa7d3, 0xa7d3}, {0xa7d5, 0xa7d9}, {0xa7f2, 0xa801}, {0xa803, 0xa805}, {0xa807, 0xa80a},
  {0xa80c, 0xa822}, {0xa840, 0xa873}, {0xa882, 0xa8b3}, {0xa8f2, 0xa8f7}, {0xa8fb, 0xa8fb}, {0xa8fd, 0xa8fe}, {0xa90a, 0xa925}, {0xa930, 0xa946},
  {0xa960, 0xa97c}, {0xa984, 0xa9b2}, {0xa9cf, 0xa9cf}, {0xa9e0, 0xa9e4}, {0xa9e6, 0xa9ef}, {0xa9fa, 0xa9fe}, {0xaa00, 0xaa28}, {0xaa40, 0xaa42},
  {0xaa44, 0xaa4b}, {0xaa60, 0xaa76}, {0xaa7a, 0xaa7a}, {0xaa7e, 0xaaaf}, {0xaab1, 0xaab1}, {0xaab5, 0xaab6}, {0xaab9, 0xaabd}, {0xaac0, 0xaac0},
  {0xaac2, 0xaac2}, {0xaadb, 0xaadd}, {0xaae0, 0xaaea}, {0xaaf2, 0xaaf4}, {0xab01, 0xab06}, {0xab09, 0xab0e}, {0xab11, 0xab16}, {0xab20, 0xab26},
  {0xab28, 0xab2e}, {0xab30, 0xab5a}, {0xab5c, 0xab69}, {0xab70, 0xabe2}, {0xac00, 0xac00}, {0xd7a3, 0xd7a3}, {0xd7b0, 0xd7c6}, {0xd7cb, 0xd7fb},
  {0xf900, 0xfa6d}, {0xfa70, 0xfad9}, {0xfb00, 0xfb06}, {0xfb13, 0xfb17}, {0xfb1d, 0xfb1d}, {0xfb1f, 0xfb28}, {0xfb2a, 0xfb36}, {0xfb38, 0xfb3c},
  {0xfb3e, 0xfb3e}, {0xfb40, 0xfb41}, {0xfb43, 0xfb44}, {0xfb46, 0xfbb1}, {0xfbd3, 0xfd3d}, {0xfd50, 0xfd8f}, {0xfd92, 0xfdc7}, {0xfdf0, 0xfdfb},
  {0xfe70, 0xfe74}, {0xfe76, 0xfefc}, {0xff21, 0xff3a}, {0xff41, 0xff5a}, {0xff66, 0xffbe}, {0xffc2, 0xffc7}, {0xffca, 0xffcf}, {0xffd2, 0xffd7},
  {0xffda, 0xffdc}, {0x10000, 0x1000b}, {0x1000d, 0x10026}, {0x10028, 0x1003a}, {0x1003c, 0x1003d}, {0x1003f, 0x1004d}, {0x10050, 0x1005d}, {0x10080, 0x100fa},
  {0x10280, 0x1029c}, {0x102a0, 0x102d0}, {0x10300, 0x1031f}, {0x1032d, 0x10340}, {0x10342, 0x10349}, {0x10350, 0x10375}, {0x10380, 0x1039d}, {0x103a0, 0x103c3},
  {0x103c8, 0x103cf}, {0x10400, 0x1049d}, {0x104b0, 0x104d3}, {0x104d8, 0x104fb}, {0x10500, 0x10527}, {0x10530, 0x10563}, {0x10570, 0x1057a}, {0x1057c, 0x1058a},
  {0x1058c, 0x10592}, {0x10594, 0x10595}, {0x10597, 0x105a1}, {0x105a3, 0x105b1}, {0x105b3, 0x105b9}, {0x105bb, 0x105bc}, {0x10600, 0x10736}, {0x10740, 0x10755},
  {0x10760, 0x10767}, {0x10780, 0x10785}, {0x10787, 0x107b0}, {0x107b2, 0x107ba}, {0x10800, 0x10805}, {0x10808, 0x10808}, {0x1080a, 0x10835}, {0x10837, 0x10838},
  {0x1083c, 0x1083c}, {0x1083f, 0x10855}, {0x10860, 0x10876}, {0x10880, 0x1089e}, {0x108e0, 0x108f2}, {0x108f4, 0x108f5}, {0x10900, 0x10915}, {0x10920, 0x1092b},
};

static TSCharacterRange sym__unit_sign_character_set_3[] = {
  {'A', 'Z'}, {'a', 'z'}, {0xaa, 0xaa}, {0xb2, 0xb3}, {0xb5, 0xb5}, {0xba, 0xba}, {0xc0, 0xd6}, {0xd8, 0xf6},
  {0xf8, 0x2c1}, {0x2c6, 0x2d1}, {0x2e0, 0x2e4}, {0x2ec, 0x2ec}, {0x2ee, 0x2ee}, {0x370, 0x374}, {0x376, 0x377}, {0x37a, 0x37d},
  {0x37f, 0x37f}, {0x386, 0x386}, {0x388, 0x38a}, {0x38c, 0x38c}, {0x38e, 0x3a1}, {0x3a3, 0x3f5}, {0x3f7, 0x481}, {0x48a, 0x52f},
  {0x531, 0x556}, {0x559, 0x559}, {0x560, 0x588}, {0x5d0, 0x5ea}, {0x5ef, 0x5f2}, {0x620, 0x64a}, {0x66e, 0x66f}, {0x671, 0x6d3},
  {0x6d5, 0x6d5}, {0x6e5, 0x6e6}, {0x6ee, 0x6ef}, {0x6fa, 0x6fc}, {0x6ff, 0x6ff}, {0x710, 0x710}, {0x712, 0x72f}, {0x74d, 0x7a5},
  {0x7b1, 0x7b1}, {0x7ca, 0x7ea}, {0x7f4, 0x7f5}, {0x7fa, 0x7fa}, {0x800, 0x815}, {0x81a, 0x81a}, {0x824, 0x824}, {0x828, 0x828},
  {0x840, 0x858}, {0x860, 0x86a}, {0x870, 0x887}, {0x889, 0x88e}, {0x8a0, 0x8c9}, {0x904, 0x939}, {0x93d, 0x93d}, {0x950, 0x950},
  {0x958, 0x961}, {0x971, 0x980}, {0x985, 0x98c}, {0x98f, 0x990}, {0x993, 0x9a8}, {0x9aa, 0x9b0}, {0x9b2, 0x9b2}, {0x9b6, 0x9b9},
  {0x9bd, 0x9bd}, {0x9ce, 0x9ce}, {0x9dc, 0x9dd}, {0x9df, 0x9e1}, {0x9f0, 0x9f1}, {0x9fc, 0x9fc}, {0xa05, 0xa0a}, {0xa0f, 0xa10},
  {0xa13, 0xa28}, {0xa2a, 0xa30}, {0xa32, 0xa33}, {0xa35, 0xa36}, {0xa38, 0xa39}, {0xa59, 0xa5c}, {0xa5e, 0xa5e}, {0xa72, 0xa74},
  {0xa85, 0xa8d}, {0xa8f, 0xa91}, {0xa93, 0xaa8}, {0xaaa, 0xab0}, {0xab2, 0xab3}, {0xab5, 0xab9}, {0xabd, 0xabd}, {0xad0, 0xad0},
  {0xae0, 0xae1}, {0xaf9, 0xaf9}, {0xb05, 0xb0c}, {0xb0f, 0xb10}, {0xb13, 0xb28}, {0xb2a, 0xb30}, {0xb32, 0xb33}, {0xb35, 0xb39},
  {0xb3d, 0xb3d}, {0xb5c, 0xb5d}, {0xb5f, 0xb61}, {0xb71, 0xb71}, {0xb83, 0xb83}, {0xb85, 0xb8a}, {0xb8e, 0xb90}, {0xb92, 0xb95},
  {0xb99, 0xb9a}, {0xb9c, 0xb9c}, {0xb9e, 0xb9f}, {0xba3, 0xba4}, {0xba8, 0xbaa}, {0xbae, 0xbb9}, {0xbd0, 0xbd0}, {0xc05, 0xc0c},
  {0xc0e, 0xc10}, {0xc12, 0xc28}, {0xc2a, 0xc39}, {0xc3d, 0xc3d}, {0xc58, 0xc5a}, {0xc5d, 0xc5d}, {0xc60, 0xc61}, {0xc80, 0xc80},
  {0xc85, 0xc8c}, {0xc8e, 0xc90}, {0xc92, 0xca8}, {0xcaa, 0xcb3}, {0xcb5, 0xcb9}, {0xcbd, 0xcbd}, {0xcdd, 0xcde}, {0xce0, 0xce1},
  {0xcf1, 0xcf2}, {0xd04, 0xd0c}, {0xd0e, 0xd10}, {0xd12, 0xd3a}, {0xd3d, 0xd3d}, {0xd4e, 0xd4e}, {0xd54, 0xd56}, {0xd5f, 0xd61},
  {0xd7a, 0xd7f}, {0xd85, 0xd96}, {0xd9a, 0xdb1}, {0xdb3, 0xdbb}, {0xdbd, 0xdbd}, {0xdc0, 0xdc6}, {0xe01, 0xe30}, {0xe32, 0xe33},
  {0xe40, 0xe46}, {0xe81, 0xe82}, {0xe84, 0xe84}, {0xe86, 0xe8a}, {0xe8c, 0xea3}, {0xea5, 0xea5}, {0xea7, 0xeb0}, {0xeb2, 0xeb3},
  {0xebd, 0xebd}, {0xec0, 0xec4}, {0xec6, 0xec6}, {0xedc, 0xedf}, {0xf00, 0xf00}, {0xf40, 0xf47}, {0xf49, 0xf6c}, {0xf88, 0xf8c},
  {0x1000, 0x102a}, {0x103f, 0x103f}, {0x1050, 0x1055}, {0x105a, 0x105d}, {0x1061, 0x1061}, {0x1065, 0x1066}, {0x106e, 0x1070}, {0x1075, 0x1081},
  {0x108e, 0x108e}, {0x10a0, 0x10c5}, {0x10c7, 0x10c7}, {0x10cd, 0x10cd}, {0x10d0, 0x10fa}, {0x10fc, 0x1248}, {0x124a, 0x124d}, {0x1250, 0x1256},
  {0x1258, 0x1258}, {0x125a, 0x125d}, {0x1260, 0x1288}, {0x128a, 0x128d}, {0x1290, 0x12b0}, {0x12b2, 0x12b5}, {0x12b8, 0x12be}, {0x12c0, 0x12c0},
  {0x12c2, 0x12c5}, {0x12c8, 0x12d6}, {0x12d8, 0x1310}, {0x1312, 0x1315}, {0x1318, 0x135a}, {0x1380, 0x138f}, {0x13a0, 0x13f5}, {0x13f8, 0x13fd},
  {0x1401, 0x166c}, {0x166f, 0x167f}, {0x1681, 0x169a}, {0x16a0, 0x16ea}, {0x16f1, 0x16f8}, {0x1700, 0x1711}, {0x171f, 0x1731}, {0x1740, 0x1751},
  {0x1760, 0x176c}, {0x176e, 0x1770}, {0x1780, 0x17b3}, {0x17d7, 0x17d7}, {0x17dc, 0x17dc}, {0x1820, 0x1878}, {0x1880, 0x1884}, {0x1887, 0x18a8},
  {0x18aa, 0x18aa}, {0x18b0, 0x18f5}, {0x1900, 0x191e}, {0x1950, 0x196d}, {0x1970, 0x1974}, {0x1980, 0x19ab}, {0x19b0, 0x19c9}, {0x1a00, 0x1a16},
  {0x1a20, 0x1a54}, {0x1aa7, 0x1aa7}, {0x1b05, 0x1b33}, {0x1b45, 0x1b4c}, {0x1b83, 0x1ba0}, {0x1bae, 0x1baf}, {0x1bba, 0x1be5}, {0x1c00, 0x1c23},
  {0x1c4d, 0x1c4f}, {0x1c5a, 0x1c7d}, {0x1c80, 0x1c88}, {0x1c90, 0x1cba}, {0x1cbd, 0x1cbf}, {0x1ce9, 0x1cec}, {0x1cee, 0x1cf3}, {0x1cf5, 0x1cf6},
  {0x1cfa, 0x1cfa}, {0x1d00, 0x1dbf}, {0x1e00, 0x1f15}, {0x1f18, 0x1f1d}, {0x1f20, 0x1f45}, {0x1f48, 0x1f4d}, {0x1f50, 0x1f57}, {0x1f59, 0x1f59},
  {0x1f5b, 0x1f5b}, {0x1f5d, 0x1f5d}, {0x1f5f, 0x1f7d}, {0x1f80, 0x1fb4}, {0x1fb6, 0x1fbc}, {0x1fbe, 0x1fbe}, {0x1fc2, 0x1fc4}, {0x1fc6, 0x1fcc},
  {0x1fd0, 0x1fd3}, {0x1fd6, 0x1fdb}, {0x1fe0, 0x1fec}, {0x1ff2, 0x1ff4}, {0x1ff6, 0x1ffc}, {0x2071, 0x2071}, {0x207f, 0x207f}, {0x2090, 0x209c},
  {0x2102, 0x2102}, {0x2107, 0x2107}, {0x210a, 0x2113}, {0x2115, 0x2115}, {0x2119, 0x211d}, {0x2124, 0x2124}, {0x2126, 0x2126}, {0x2128, 0x2128},
  {0x212a, 0x212d}, {0x212f, 0x2139}, {0x213c, 0x213f}, {0x2145, 0x2149}, {0x214e, 0x214e}, {0x2183, 0x2184}, {0x2c00, 0x2ce4}, {0x2ceb, 0x2cee},
  {0x2cf2, 0x2cf3}, {0x2d00, 0x2d25}, {0x2d27, 0x2d27}, {0x2d2d, 0x2d2d}, {0x2d30, 0x2d67}, {0x2d6f, 0x2d6f}, {0x2d80, 0x2d96}, {0x2da0, 0x2da6},
  {0x2da8, 0x2dae}, {0x2db0, 0x2db6}, {0x2db8, 0x2dbe}, {0x2dc0, 0x2dc6}, {0x2dc8, 0x2dce}, {0x2dd0, 0x2dd6}, {0x2dd8, 0x2dde}, {0x2e2f, 0x2e2f},
  {0x3005, 0x3006}, {0x3031, 0x3035}, {0x303b, 0x303c}, {0x3041, 0x3096}, {0x309d, 0x309f}, {0x30a1, 0x30fa}, {0x30fc, 0x30ff}, {0x3105, 0x312f},
  {0x3131, 0x318e}, {0x31a0, 0x31bf}, {0x31f0, 0x31ff}, {0x3400, 0x3400}, {0x4dbf, 0x4dbf}, {0x4e00, 0x4e00}, {0x9fff, 0xa48c}, {0xa4d0, 0xa4fd},
  {0xa500, 0xa60c}, {0xa610, 0xa61f}, {0xa62a, 0xa62b}, {0xa640, 0xa66e}, {0xa67f, 0xa69d}, {0xa6a0, 0xa6e5}, {0xa717, 0xa71f}, {0xa722, 0xa788},
  {0xa78b, 0xa7ca}, {0xa7d0, 0xa7d1}, {0xa7d3, 0xa7d3}, {0xa7d5, 0xa7d9}, {0xa7f2, 0xa801}, {0xa803, 0xa805}, {0xa807, 0xa80a}, {0xa80c, 0xa822},
  {0xa840, 0xa873}, {0xa882, 0xa8b3}, {0xa8f2, 0xa8f7}, {0xa8fb, 0xa8fb}, {0xa8fd, 0xa8fe}, {0xa90a, 0xa925}, {0xa930, 0xa946}, {0xa960, 0xa97c},
  {0xa984, 0xa9b2}, {0xa9cf, 0xa9cf}, {0xa9e0, 0xa9e4}, {0xa9e6, 0xa9ef}, {0xa9fa, 0xa9fe}, {0xaa00, 0xaa28}, {0xaa40, 0xaa42}, {0xaa44, 0xaa4b},
  {0xaa60, 0xaa76}, {0xaa7a, 0xaa7a}, {0xaa7e, 0xaaaf}, {0xaab1, 0xaab1}, {0xaab5, 0xaab6}, {0xaab9, 0xaabd}, {0xaac0, 0xaac0}, {0xaac2, 0xaac2},
  {0xaadb, 0xaadd}, {0xaae0, 0xaaea}, {0xaaf2, 0xaaf4}, {0xab01, 0xab06}, {0xab09, 0xab0e}, {0xab11, 0xab16}, {0xab20, 0xab26}, {0xab28, 0xab2e},
  {0xab30, 0xab5a}, {0xab5c, 0xab69}, {0xab70, 0xabe2}, {0xac00, 0xac00}, {0xd7a3, 0xd7a3}, {0xd7b0, 0xd7c6}, {0xd7cb, 0xd7fb}, {0xf900, 0xfa6d},
  {0xfa70, 0xfad9}, {0xfb00, 0xfb06}, {0xfb13, 0xfb17}, {0xfb1d, 0xfb1d}, {0xfb1f, 0xfb28}, {0xfb2a, 0xfb36}, {0xfb38, 0xfb3c}, {0xfb3e, 0xfb3e},
  {0xfb40, 0xfb41}, {0xfb43, 0xfb44}, {0xfb46, 0xfbb1}, {0xfbd3, 0xfd3d}, {0xfd50, 0xfd8f}, {0xfd92, 0xfdc7}, {0xfdf0, 0xfdfb}, {0xfe70, 0xfe74},
  {0xfe76, 0xfefc}, {0xff21, 0xff3a}, {0xff41, 0xff5a}, {0xff66, 0xffbe}, {0xffc2, 0xffc7}, {0xffca, 0xffcf}, {0xffd2, 0xffd7}, {0xffda, 0xffdc},
  {0x10000, 0x1000b}, {0x1000d, 0x10026}, {0x10028, 0x1003a}, {0x1003c, 0x1003d}, {0x1003f, 0x1004d}, {0x10050, 0x1005d}, {0x10080, 0x100fa}, {0x10280, 0x1029c},
  {0x102a0, 0x102d0}, {0x10300, 0x1031f}, {0x1032d, 0x10340}, {0x10342, 0x10349}, {0x10350, 0x10375}, {0x10380, 0x1039d}, {0x103a0, 0x103c3}, {0x103c8, 0x103cf},
  {0x10400, 0x1049d}, {0x104b0, 0x104d3}, {0x104d8, 0x104fb}, {0x10500, 0x10527}, {0x10530, 0x10563}, {0x10570, 0x1057a}, {0x1057c, 0x1058a}, {0x1058c, 0x10592},
  {0x10594, 0x10595}, {0x10597, 0x105a1}, {0x105a3, 0x105b1}, {0x105b3, 0x105b9}, {0x105bb, 0x105bc}, {0x10600, 0x10736}, {0x10740, 0x10755}, {0x10760, 0x10767},
  {0x10780, 0x10785}, {0x10787, 0x107b0}, {0x107b2, 0x107ba}, {0x10800, 0x10805}, {0x10808, 0x10808}, {0x1080a, 0x10835}, {0x10837, 0x10838}, {0x1083c, 0x1083c},
  {0x1083f, 0x10855}, {0x10860, 0x10876}, {0x10880, 0x1089e}, {0x108e0, 0x108f2}, {0x108f4, 0x108f5}, {0x10900, 0x10915}, {0x10920, 0x1092b},
};

static TSCharacterRange aux_sym_statement_name_token1_character_set_1[] = {
  {'0', '9'}, {'A', 'Z'}, {'a', 'z'}, {0xaa, 0xaa}, {0xb2, 0xb3}, {0xb5, 0xb5}, {0xb9, 0xba}, {0xbc, 0xbe},
  {0xc0, 0xd6}, {0xd8, 0xf6}, {0xf8, 0x2c1}, {0x2c6, 0x2d1}, {0x2e0, 0x2e4}, {0x2ec, 0x2ec}, {0x2ee, 0x2ee}, {0x370, 0x374},
  {0x376, 0x377}, {0x37a, 0x37d}, {0x37f, 0x37f}, {0x386, 0x386}, {0x388, 0x38a}, {0x38c, 0x38c}, {0x38e, 0x3a1}, {0x3a3, 0x3f5},
  {0x3f7, 0x481}, {0x48a, 0x52f}, {0x531, 0x556}, {0x559, 0x559}, {0x560, 0x588}, {0x5d0, 0x5ea}, {0x5ef, 0x5f2}, {0x620, 0x64a},
  {0x660, 0x669}, {0x66e, 0x66f}, {0x671, 0x6d3}, {0x6d5, 0x6d5}, {0x6e5, 0x6e6}, {0x6ee, 0x6fc}, {0x6ff, 0x6ff}, {0x710, 0x710},
  {0x712, 0x72f}, {0x74d, 0x7a5}, {0x7b1, 0x7b1}, {0x7c0, 0x7ea}, {0x7f4, 0x7f5}, {0x7fa, 0x7fa}, {0x800, 0x815}, {0x81a, 0x81a},
  {0x824, 0x824}, {0x828, 0x828}, {0x840, 0x858}, {0x860, 0x86a}, {0x870, 0x887}, {0x889, 0x88e}, {0x8a0, 0x8c9}, {0x904, 0x939},
  {0x93d, 0x93d}, {0x950, 0x950}, {0x958, 0x961}, {0x966, 0x96f}, {0x971, 0x980}, {0x985, 0x98c}, {0x98f, 0x990}, {0x993, 0x9a8},
  {0x9aa, 0x9b0}, {0x9b2, 0x9b2}, {0x9b6, 0x9b9}, {0x9bd, 0x9bd}, {0x9ce, 0x9ce}, {0x9dc, 0x9dd}, {0x9df, 0x9e1}, {0x9e6, 0x9f1},
  {0x9f4, 0x9f9}, {0x9fc, 0x9fc}, {0xa05, 0xa0a}, {0xa0f, 0xa10}, {0xa13, 0xa28}, {0xa2a, 0xa30}, {0xa32, 0xa33}, {0xa35, 0xa36},
  {0xa38, 0xa39}, {0xa59, 0xa5c}, {0xa5e, 0xa5e}, {0xa66, 0xa6f}, {0xa72, 0xa74}, {0xa85, 0xa8d}, {0xa8f, 0xa91}, {0xa93, 0xaa8},
  {0xaaa, 0xab0}, {0xab2, 0xab3}, {0xab5, 0xab9}, {0xabd, 0xabd}, {0xad0, 0xad0}, {0xae0, 0xae1}, {0xae6, 0xaef}, {0xaf9, 0xaf9},
  {0xb05, 0xb0c}, {0xb0f, 0xb10}, {0xb13, 0xb28}, {0xb2a, 0xb30}, {0xb32, 0xb33}, {0xb35, 0xb39}, {0xb3d, 0xb3d}, {0xb5c, 0xb5d},
  {0xb5f, 0xb61}, {0xb66, 0xb6f}, {0xb71, 0xb77}, {0xb83, 0xb83}, {0xb85, 0xb8a}, {0xb8e, 0xb90}, {0xb92, 0xb95}, {0xb99, 0xb9a},
  {0xb9c, 0xb9c}, {0xb9e, 0xb9f}, {0xba3, 0xba4}, {0xba8, 0xbaa}, {0xbae, 0xbb9}, {0xbd0, 0xbd0}, {0xbe6, 0xbf2}, {0xc05, 0xc0c},
  {0xc0e, 0xc10}, {0xc12, 0xc28}, {0xc2a, 0xc39}, {0xc3d, 0xc3d}, {0xc58, 0xc5a}, {0xc5d, 0xc5d}, {0xc60, 0xc61}, {0xc66, 0xc6f},
  {0xc78, 0xc7e}, {0xc80, 0xc80}, {0xc85, 0xc8c}, {0xc8e, 0xc90}, {0xc92, 0xca8}, {0xcaa, 0xcb3}, {0xcb5, 0xcb9}, {0xcbd, 0xcbd},
  {0xcdd, 0xcde}, {0xce0, 0xce1}, {0xce6, 0xcef}, {0xcf1, 0xcf2}, {0xd04, 0xd0c}, {0xd0e, 0xd10}, {0xd12, 0xd3a}, {0xd3d, 0xd3d},
  {0xd4e, 0xd4e}, {0xd54, 0xd56}, {0xd58, 0xd61}, {0xd66, 0xd78}, {0xd7a, 0xd7f}, {0xd85, 0xd96}, {0xd9a, 0xdb1}, {0xdb3, 0xdbb},
  {0xdbd, 0xdbd}, {0xdc0, 0xdc6}, {0xde6, 0xdef}, {0xe01, 0xe30}, {0xe32, 0xe33}, {0xe40, 0xe46}, {0xe50, 0xe59}, {0xe81, 0xe82},
  {0xe84, 0xe84}, {0xe86, 0xe8a}, {0xe8c, 0xea3}, {0xea5, 0xea5}, {0xea7, 0xeb0}, {0xeb2, 0xeb3}, {0xebd, 0xebd}, {0xec0, 0xec4},
  {0xec6, 0xec6}, {0xed0, 0xed9}, {0xedc, 0xedf}, {0xf00, 0xf00}, {0xf20, 0xf33}, {0xf40, 0xf47}, {0xf49, 0xf6c}, {0xf88, 0xf8c},
  {0x1000, 0x102a}, {0x103f, 0x1049}, {0x1050, 0x1055}, {0x105a, 0x105d}, {0x1061, 0x1061}, {0x1065, 0x1066}, {0x106e, 0x1070}, {0x1075, 0x1081},
  {0x108e, 0x108e}, {0x1090, 0x1099}, {0x10a0, 0x10c5}, {0x10c7, 0x10c7}, {0x10cd, 0x10cd}, {0x10d0, 0x10fa}, {0x10fc, 0x1248}, {0x124a, 0x124d},
  {0x1250, 0x1256}, {0x1258, 0x1258}, {0x125a, 0x125d}, {0x1260, 0x1288}, {0x128a, 0x128d}, {0x1290, 0x12b0}, {0x12b2, 0x12b5}, {0x12b8, 0x12be},
  {0x12c0, 0x12c0}, {0x12c2, 0x12c5}, {0x12c8, 0x12d6}, {0x12d8, 0x1310}, {0x1312, 0x1315}, {0x1318, 0x135a}, {0x1369, 0x137c}, {0x1380, 0x138f},
  {0x13a0, 0x13f5}, {0x13f8, 0x13fd}, {0x1401, 0x166c}, {0x166f, 0x167f}, {0x1681, 0x169a}, {0x16a0, 0x16ea}, {0x16ee, 0x16f8}, {0x1700, 0x1711},
  {0x171f, 0x1731}, {0x1740, 0x1751}, {0x1760, 0x176c}, {0x176e, 0x1770}, {0x1780, 0x17b3}, {0x17d7, 0x17d7}, {0x17dc, 0x17dc}, {0x17e0, 0x17e9},
  {0x17f0, 0x17f9}, {0x1810, 0x1819}, {0x1820, 0x1878}, {0x1880, 0x1884}, {0x1887, 0x18a8}, {0x18aa, 0x18aa}, {0x18b0, 0x18f5}, {0x1900, 0x191e},
  {0x1946, 0x196d}, {0x1970, 0x1974}, {0x1980, 0x19ab}, {0x19b0, 0x19c9}, {0x19d0, 0x19da}, {0x1a00, 0x1a16}, {0x1a20, 0x1a54}, {0x1a80, 0x1a89},
  {0x1a90, 0x1a99}, {0x1aa7, 0x1aa7}, {0x1b05, 0x1b33}, {0x1b45, 0x1b4c}, {0x1b50, 0x1b59}, {0x1b83, 0x1ba0}, {0x1bae, 0x1be5}, {0x1c00, 0x1c23},
  {0x1c40, 0x1c49}, {0x1c4d, 0x1c7d}, {0x1c80, 0x1c88}, {0x1c90, 0x1cba}, {0x1cbd, 0x1cbf}, {0x1ce9, 0x1cec}, {0x1cee, 0x1cf3}, {0x1cf5, 0x1cf6},
  {0x1cfa, 0x1cfa}, {0x1d00, 0x1dbf}, {0x1e00, 0x1f15}, {0x1f18, 0x1f1d}, {0x1f20, 0x1f45}, {0x1f48, 0x1f4d}, {0x1f50, 0x1f57}, {0x1f59, 0x1f59},
  {0x1f5b, 0x1f5b}, {0x1f5d, 0x1f5d}, {0x1f5f, 0x1f7d}, {0x1f80, 0x1fb4}, {0x1fb6, 0x1fbc}, {0x1fbe, 0x1fbe}, {0x1fc2, 0x1fc4}, {0x1fc6, 0x1fcc},
  {0x1fd0, 0x1fd3}, {0x1fd6, 0x1fdb}, {0x1fe0, 0x1fec}, {0x1ff2, 0x1ff4}, {0x1ff6, 0x1ffc}, {0x2070, 0x2071}, {0x2074, 0x2079}, {0x207f, 0x2089},
  {0x2090, 0x209c}, {0x2102, 0x2102}, {0x2107, 0x2107}, {0x210a, 0x2113}, {0x2115, 0x2115}, {0x2119, 0x211d}, {0x2124, 0x2124}, {0x2126, 0x2126},
  {0x2128, 0x2128}, {0x212a, 0x212d}, {0x212f, 0x2139}, {0x213c, 0x213f}, {0x2145, 0x2149}, {0x214e, 0x214e}, {0x2150, 0x2189}, {0x2460, 0x249b},
  {0x24ea, 0x24ff}, {0x2776, 0x2793}, {0x2c00, 0x2ce4}, {0x2ceb, 0x2cee}, {0x2cf2, 0x2cf3}, {0x2cfd, 0x2cfd}, {0x2d00, 0x2d25}, {0x2d27, 0x2d27},
  {0x2d2d, 0x2d2d}, {0x2d30, 0x2d67}, {0x2d6f, 0x2d6f}, {0x2d80, 0x2d96}, {0x2da0, 0x2da6}, {0x2da8, 0x2dae}, {0x2db0, 0x2db6}, {0x2db8, 0x2dbe},
  {0x2dc0, 0x2dc6}, {0x2dc8, 0x2dce}, {0x2dd0, 0x2dd6}, {0x2dd8, 0x2dde}, {0x2e2f, 0x2e2f}, {0x3005, 0x3007}, {0x3021, 0x3029}, {0x3031, 0x3035},
  {0x3038, 0x303c}, {0x3041, 0x3096}, {0x309d, 0x309f}, {0x30a1, 0x30fa}, {0x30fc, 0x30ff}, {0x3105, 0x312f}, {0x3131, 0x318e}, {0x3192, 0x3195},
  {0x31a0, 0x31bf}, {0x31f0, 0x31ff}, {0x3220, 0x3229}, {0x3248, 0x324f}, {0x3251, 0x325f}, {0x3280, 0x3289}, {0x32b1, 0x32bf}, {0x3400, 0x3400},
  {0x4dbf, 0x4dbf}, {0x4e00, 0x4e00}, {0x9fff, 0xa48c}, {0xa4d0, 0xa4fd}, {0xa500, 0xa60c}, {0xa610, 0xa62b}, {0xa640, 0xa66e}, {0xa67f, 0xa69d},
  {0xa6a0, 0xa6ef}, {0xa717, 0xa71f}, {0xa722, 0xa788}, {0xa78b, 0xa7ca}, {0xa7d0, 0xa7d1}, {0xa7d3, 0xa7d3}, {0xa7d5, 0xa7d9}, {0xa7f2, 0xa801},
  {0xa803, 0xa805}, {0xa807, 0xa80a}, {0xa80c, 0xa822}, {0xa830, 0xa835}, {0xa840, 0xa873}, {0xa882, 0xa8b3}, {0xa8d0, 0xa8d9}, {0xa8f2, 0xa8f7},
  {0xa8fb, 0xa8fb}, {0xa8fd, 0xa8fe}, {0xa900, 0xa925}, {0xa930, 0xa946}, {0xa960, 0xa97c}, {0xa984, 0xa9b2}, {0xa9cf, 0xa9d9}, {0xa9e0, 0xa9e4},
  {0xa9e6, 0xa9fe}, {0xaa00, 0xaa28}, {0xaa40, 0xaa42}, {0xaa44, 0xaa4b}, {0xaa50, 0xaa59}, {0xaa60, 0xaa76}, {0xaa7a, 0xaa7a}, {0xaa7e, 0xaaaf},
  {0xaab1, 0xaab1}, {0xaab5, 0xaab6}, {0xaab9, 0xaabd}, {0xaac0, 0xaac0}, {0xaac2, 0xaac2}, {0xaadb, 0xaadd}, {0xaae0, 0xaaea}, {0xaaf2, 0xaaf4},
  {0xab01, 0xab06}, {0xab09, 0xab0e}, {0xab11, 0xab16}, {0xab20, 0xab26}, {0xab28, 0xab2e}, {0xab30, 0xab5a}, {0xab5c, 0xab69}, {0xab70, 0xabe2},
  {0xabf0, 0xabf9}, {0xac00, 0xac00}, {0xd7a3, 0xd7a3}, {0xd7b0, 0xd7c6}, {0xd7cb, 0xd7fb}, {0xf900, 0xfa6d}, {0xfa70, 0xfad9}, {0xfb00, 0xfb06},
  {0xfb13, 0xfb17}, {0xfb1d, 0xfb1d}, {0xfb1f, 0xfb28}, {0xfb2a, 0xfb36}, {0xfb38, 0xfb3c}, {0xfb3e, 0xfb3e}, {0xfb40, 0xfb41}, {0xfb43, 0xfb44},
  {0xfb46, 0xfbb1}, {0xfbd3, 0xfd3d}, {0xfd50, 0xfd8f}, {0xfd92, 0xfdc7}, {0xfdf0, 0xfdfb}, {0xfe70, 0xfe74}, {0xfe76, 0xfefc}, {0xff10, 0xff19},
  {0xff21, 0xff3a}, {0xff41, 0xff5a}, {0xff66, 0xffbe}, {0xffc2, 0xffc7}, {0xffca, 0xffcf}, {0xffd2, 0xffd7}, {0xffda, 0xffdc}, {0x10000, 0x1000b},
  {0x1000d, 0x10026}, {0x10028, 0x1003a}, {0x1003c, 0x1003d}, {0x1003f, 0x1004d}, {0x10050, 0x1005d}, {0x10080, 0x100fa}, {0x10107, 0x10133}, {0x10140, 0x10178},
  {0x1018a, 0x1018b}, {0x10280, 0x1029c}, {0x102a0, 0x102d0}, {0x102e1, 0x102fb}, {0x10300, 0x10323}, {0x1032d, 0x1034a}, {0x10350, 0x10375}, {0x10380, 0x1039d},
  {0x103a0, 0x103c3}, {0x103c8, 0x103cf}, {0x103d1, 0x103d5}, {0x10400, 0x1049d}, {0x104a0, 0x104a9}, {0x104b0, 0x104d3}, {0x104d8, 0x104fb}, {0x10500, 0x10527},
  {0x10530, 0x10563}, {0x10570, 0x1057a}, {0x1057c, 0x1058a}, {0x1058c, 0x10592}, {0x10594, 0x10595}, {0x10597, 0x105a1}, {0x105a3, 0x105b1}, {0x105b3, 0x105b9},
  {0x105bb, 0x105bc}, {0x10600, 0x10736}, {0x10740, 0x10755}, {0x10760, 0x10767}, {0x10780, 0x10785}, {0x10787, 0x107b0}, {0x107b2, 0x107ba}, {0x10800, 0x10805},
  {0x10808, 0x10808}, {0x1080a, 0x10835}, {0x10837, 0x10838}, {0x1083c, 0x1083c}, {0x1083f, 0x10855}, {0x10858, 0x10876}, {0x10879, 0x1089e}, {0x108a7, 0x108af},
  {0x108e0, 0x108f2}, {0x108f4, 0x108f5}, {0x108fb, 0x1091b}, {0x10920, 0x1092b},
};

static TSCharacterRange sym_external_id_character_set_1[] = {
  {'-', '-'}, {'0', ':'}, {'A', 'Z'}, {'_', '_'}, {'a', 'z'}, {0xaa, 0xaa}, {0xb2, 0xb3}, {0xb5, 0xb5},
  {0xb9, 0xba}, {0xbc, 0xbe}, {0xc0, 0xd6}, {0xd8, 0xf6}, {0xf8, 0x2c1}, {0x2c6, 0x2d1}, {0x2e0, 0x2e4}, {0x2ec, 0x2ec},
  {0x2ee, 0x2ee}, {0x370, 0x374}, {0x376, 0x377}, {0x37a, 0x37d}, {0x37f, 0x37f}, {0x386, 0x386}, {0x388, 0x38a}, {0x38c, 0x38c},
  {0x38e, 0x3a1}, {0x3a3, 0x3f5}, {0x3f7, 0x481}, {0x48a, 0x52f}, {0x531, 0x556}, {0x559, 0x559}, {0x560, 0x588}, {0x5d0, 0x5ea},
  {0x5ef, 0x5f2}, {0x620, 0x64a}, {0x660, 0x669}, {0x66e, 0x66f}, {0x671, 0x6d3}, {0x6d5, 0x6d5}, {0x6e5, 0x6e6}, {0x6ee, 0x6fc},
  {0x6ff, 0x6ff}, {0x710, 0x710}, {0x712, 0x72f}, {0x74d, 0x7a5}, {0x7b1, 0x7b1}, {0x7c0, 0x7ea}, {0x7f4, 0x7f5}, {0x7fa, 0x7fa},
  {0x800, 0x815}, {0x81a, 0x81a}, {0x824, 0x824}, {0x828, 0x828}, {0x840, 0x858}, {0x860, 0x86a}, {0x870, 0x887}, {0x889, 0x88e},
  {0x8a0, 0x8c9}, {0x904, 0x939}, {0x93d, 0x93d}, {0x950, 0x950}, {0x958, 0x961}, {0x966, 0x96f}, {0x971, 0x980}, {0x985, 0x98c},
  {0x98f, 0x990}, {0x993, 0x9a8}, {0x9aa, 0x9b0}, {0x9b2, 0x9b2}, {0x9b6, 0x9b9}, {0x9bd, 0x9bd}, {0x9ce, 0x9ce}, {0x9dc, 0x9dd},
  {0x9df, 0x9e1}, {0x9e6, 0x9f1}, {0x9f4, 0x9f9}, {0x9fc, 0x9fc}, {0xa05, 0xa0a}, {0xa0f, 0xa10}, {0xa13, 0xa28}, {0xa2a, 0xa30},
  {0xa32, 0xa33}, {0xa35, 0xa36}, {0xa38, 0xa39}, {0xa59, 0xa5c}, {0xa5e, 0xa5e}, {0xa66, 0xa6f}, {0xa72, 0xa74}, {0xa85, 0xa8d},
  {0xa8f, 0xa91}, {0xa93, 0xaa8}, {0xaaa, 0xab0}, {0xab2, 0xab3}, {0xab5, 0xab9}, {0xabd, 0xabd}, {0xad0, 0xad0}, {0xae0, 0xae1},
  {0xae6, 0xaef}, {0xaf9, 0xaf9}, {0xb05, 0xb0c}, {0xb0f, 0xb10}, {0xb13, 0xb28}, {0xb2a, 0xb30}, {0xb32, 0xb33}, {0xb35, 0xb39},
  {0xb3d, 0xb3d}, {0xb5c, 0xb5d}, {0xb5f, 0xb61}, {0xb66, 0xb6f}, {0xb71, 0xb77}, {0xb83, 0xb83}, {0xb85, 0xb8a}, {0xb8e, 0xb90},
  {0xb92, 0xb95}, {0xb99, 0xb9a}, {0xb9c, 0xb9c}, {0xb9e, 0xb9f}, {0xba3, 0xba4}, {0xba8, 0xbaa}, {0xbae, 0xbb9}, {0xbd0, 0xbd0},
  {0xbe6, 0xbf2}, {0xc05, 0xc0c}, {0xc0e, 0xc10}, {0xc12, 0xc28}, {0xc2a, 0xc39}, {0xc3d, 0xc3d}, {0xc58, 0xc5a}, {0xc5d, 0xc5d},
  {0xc60, 0xc61}, {0xc66, 0xc6f}, {0xc78, 0xc7e}, {0xc80, 0xc80}, {0xc85, 0xc8c}, {0xc8e, 0xc90}, {0xc92, 0xca8}, {0xcaa, 0xcb3},
  {0xcb5, 0xcb9}, {0xcbd, 0xcbd}, {0xcdd, 0xcde}, {0xce0, 0xce1}, {0xce6, 0xcef}, {0xcf1, 0xcf2}, {0xd04, 0xd0c}, {0xd0e, 0xd10},
  {0xd12, 0xd3a}, {0xd3d, 0xd3d}, {0xd4e, 0xd4e}, {0xd54, 0xd56}, {0xd58, 0xd61}, {0xd66, 0xd78}, {0xd7a, 0xd7f}, {0xd85, 0xd96},
  {0xd9a, 0xdb1}, {0xdb3, 0xdbb}, {0xdbd, 0xdbd}, {0xdc0, 0xdc6}, {0xde6, 0xdef}, {0xe01, 0xe30}, {0xe32, 0xe33}, {0xe40, 0xe46},
  {0xe50, 0xe59}, {0xe81, 0xe82}, {0xe84, 0xe84}, {0xe86, 0xe8a}, {0xe8c, 0xea3}, {0xea5, 0xea5}, {0xea7, 0xeb0}, {0xeb2, 0xeb3},
  {0xebd, 0xebd}, {0xec0, 0xec4}, {0xec6, 0xec6}, {0xed0, 0xed9}, {0xedc, 0xedf}, {0xf00, 0xf00}, {0xf20, 0xf33}, {0xf40, 0xf47},
  {0xf49, 0xf6c}, {0xf88, 0xf8c}, {0x1000, 0x102a}, {0x103f, 0x1049}, {0x1050, 0x1055}, {0x105a, 0x105d}, {0x1061, 0x1061}, {0x1065, 0x1066},
  {0x106e, 0x1070}, {0x1075, 0x1081}, {0x108e, 0x108e}, {0x1090, 0x1099}, {0x10a0, 0x10c5}, {0x10c7, 0x10c7}, {0x10cd, 0x10cd}, {0x10d0, 0x10fa},
  {0x10fc, 0x1248}, {0x124a, 0x124d}, {0x1250, 0x1256}, {0x1258, 0x1258}, {0x125a, 0x125d}, {0x1260, 0x1288}, {0x128a, 0x128d}, {0x1290, 0x12b0},
  {0x12b2, 0x12b5}, {0x12b8, 0x12be}, {0x12c0, 0x12c0}, {0x12c2, 0x12c5}, {0x12c8, 0x12d6}, {0x12d8, 0x1310}, {0x1312, 0x1315}, {0x1318, 0x135a},
  {0x1369, 0x137c}, {0x1380, 0x138f}, {0x13a0, 0x13f5}, {0x13f8, 0x13fd}, {0x1401, 0x166c}, {0x166f, 0x167f}, {0x1681, 0x169a}, {0x16a0, 0x16ea},
  {0x16ee, 0x16f8}, {0x1700, 0x1711}, {0x171f, 0x1731}, {0x1740, 0x1751}, {0x1760, 0x176c}, {0x176e, 0x1770}, {0x1780, 0x17b3}, {0x17d7, 0x17d7},
  {0x17dc, 0x17dc}, {0x17e0, 0x17e9}, {0x17f0, 0x17f9}, {0x1810, 0x1819}, {0x1820, 0x1878}, {0x1880, 0x1884}, {0x1887, 0x18a8}, {0x18aa, 0x18aa},
  {0x18b0, 0x18f5}, {0x1900, 0x191e}, {0x1946, 0x196d}, {0x1970, 0x1974}, {0x1980, 0x19ab}, {0x19b0, 0x19c9}, {0x19d0, 0x19da}, {0x1a00, 0x1a16},
  {0x1a20, 0x1a54}, {0x1a80, 0x1a89}, {0x1a90, 0x1a99}, {0x1aa7, 0x1aa7}, {0x1b05, 0x1b33}, {0x1b45, 0x1b4c}, {0x1b50, 0x1b59}, {0x1b83, 0x1ba0},
  {0x1bae, 0x1be5}, {0x1c00, 0x1c23}, {0x1c40, 0x1c49}, {0x1c4d, 0x1c7d}, {0x1c80, 0x1c88}, {0x1c90, 0x1cba}, {0x1cbd, 0x1cbf}, {0x1ce9, 0x1cec},
  {0x1cee, 0x1cf3}, {0x1cf5, 0x1cf6}, {0x1cfa, 0x1cfa}, {0x1d00, 0x1dbf}, {0x1e00, 0x1f15}, {0x1f18, 0x1f1d}, {0x1f20, 0x1f45}, {0x1f48, 0x1f4d},
  {0x1f50, 0x1f57}, {0x1f59, 0x1f59}, {0x1f5b, 0x1f5b}, {0x1f5d, 0x1f5d}, {0x1f5f, 0x1f7d}, {0x1f80, 0x1fb4}, {0x1fb6, 0x1fbc}, {0x1fbe, 0x1fbe},
  {0x1fc2, 0x1fc4}, {0x1fc6, 0x1fcc}, {0x1fd0, 0x1fd3}, {0x1fd6, 0x1fdb}, {0x1fe0, 0x1fec}, {0x1ff2, 0x1ff4}, {0x1ff6, 0x1ffc}, {0x2070, 0x2071},
  {0x2074, 0x2079}, {0x207f, 0x2089}, {0x2090, 0x209c}, {0x2102, 0x2102}, {0x2107, 0x2107}, {0x210a, 0x2113}, {0x2115, 0x2115}, {0x2119, 0x211d},
  {0x2124, 0x2124}, {0x2126, 0x2126}, {0x2128, 0x2128}, {0x212a, 0x212d}, {0x212f, 0x2139}, {0x213c, 0x213f}, {0x2145, 0x2149}, {0x214e, 0x214e},
  {0x2150, 0x2189}, {0x2460, 0x249b}, {0x24ea, 0x24ff}, {0x2776, 0x2793}, {0x2c00, 0x2ce4}, {0x2ceb, 0x2cee}, {0x2cf2, 0x2cf3}, {0x2cfd, 0x2cfd},
  {0x2d00, 0x2d25}, {0x2d27, 0x2d27}, {0x2d2d, 0x2d2d}, {0x2d30, 0x2d67}, {0x2d6f, 0x2d6f}, {0x2d80, 0x2d96}, {0x2da0, 0x2da6}, {0x2da8, 0x2dae},
  {0x2db0, 0x2db6}, {0x2db8, 0x2dbe}, {0x2dc0, 0x2dc6}, {0x2dc8, 0x2dce}, {0x2dd0, 0x2dd6}, {0x2dd8, 0x2dde}, {0x2e2f, 0x2e2f}, {0x3005, 0x3007},
  {0x3021, 0x3029}, {0x3031, 0x3035}, {0x3038, 0x303c}, {0x3041, 0x3096}, {0x309d, 0x309f}, {0x30a1, 0x30fa}, {0x30fc, 0x30ff}, {0x3105, 0x312f},
  {0x3131, 0x318e}, {0x3192, 0x3195}, {0x31a0, 0x31bf}, {0x31f0, 0x31ff}, {0x3220, 0x3229}, {0x3248, 0x324f}, {0x3251, 0x325f}, {0x3280, 0x3289},
  {0x32b1, 0x32bf}, {0x3400, 0x3400}, {0x4dbf, 0x4dbf}, {0x4e00, 0x4e00}, {0x9fff, 0xa48c}, {0xa4d0, 0xa4fd}, {0xa500, 0xa60c}, {0xa610, 0xa62b},
  {0xa640, 0xa66e}, {0xa67f, 0xa69d}, {0xa6a0, 0xa6ef}, {0xa717, 0xa71f}, {0xa722, 0xa788}, {0xa78b, 0xa7ca}, {0xa7d0, 0xa7d1}, {0xa7d3, 0xa7d3},
  {0xa7d5, 0xa7d9}, {0xa7f2, 0xa801}, {0xa803, 0xa805}, {0xa807, 0xa80a}, {0xa80c, 0xa822}, {0xa830, 0xa835}, {0xa840, 0xa873}, {0xa882, 0xa8b3},
  {0xa8d0, 0xa8d9}, {0xa8f2, 0xa8f7}, {0xa8fb, 0xa8fb}, {0xa8fd, 0xa8fe}, {0xa900, 0xa925}, {0xa930, 0xa946}, {0xa960, 0xa97c}, {0xa984, 0xa9b2},
  {0xa9cf, 0xa9d9}, {0xa9e0, 0xa9e4}, {0xa9e6, 0xa9fe}, {0xaa00, 0xaa28}, {0xaa40, 0xaa42}, {0xaa44, 0xaa4b}, {0xaa50, 0xaa59}, {0xaa60, 0xaa76},
  {0xaa7a, 0xaa7a}, {0xaa7e, 0xaaaf}, {0xaab1, 0xaab1}, {0xaab5, 0xaab6}, {0xaab9, 0xaabd}, {0xaac0, 0xaac0}, {0xaac2, 0xaac2}, {0xaadb, 0xaadd},
  {0xaae0, 0xaaea}, {0xaaf2, 0xaaf4}, {0xab01, 0xab06}, {0xab09, 0xab0e}, {0xab11, 0xab16}, {0xab20, 0xab26}, {0xab28, 0xab2e}, {0xab30, 0xab5a},
  {0xab5c, 0xab69}, {0xab70, 0xabe2}, {0xabf0, 0xabf9}, {0xac00, 0xac00}, {0xd7a3, 0xd7a3}, {0xd7b0, 0xd7c6}, {0xd7cb, 0xd7fb}, {0xf900, 0xfa6d},
  {0xfa70, 0xfad9}, {0xfb00, 0xfb06}, {0xfb13, 0xfb17}, {0xfb1d, 0xfb1d}, {0xfb1f, 0xfb28}, {0xfb2a, 0xfb36}, {0xfb38, 0xfb3c}, {0xfb3e, 0xfb3e},
  {0xfb40, 0xfb41}, {0xfb43, 0xfb44}, {0xfb46, 0xfbb1}, {0xfbd3, 0xfd3d}, {0xfd50, 0xfd8f}, {0xfd92, 0xfdc7}, {0xfdf0, 0xfdfb}, {0xfe70, 0xfe74},
  {0xfe76, 0xfefc}, {0xff10, 0xff19}, {0xff21, 0xff3a}, {0xff41, 0xff5a}, {0xff66, 0xffbe}, {0xffc2, 0xffc7}, {0xffca, 0xffcf}, {0xffd2, 0xffd7},
  {0xffda, 0xffdc}, {0x10000, 0x1000b}, {0x1000d, 0x10026}, {0x10028, 0x1003a}, {0x1003c, 0x1003d}, {0x1003f, 0x1004d}, {0x10050, 0x1005d}, {0x10080, 0x100fa},
  {0x10107, 0x10133}, {0x10140, 0x10178}, {0x1018a, 0x1018b}, {0x10280, 0x1029c}, {0x102a0, 0x102d0}, {0x102e1, 0x102fb}, {0x10300, 0x10323}, {0x1032d, 0x1034a},
  {0x10350, 0x10375}, {0x10380, 0x1039d}, {0x103a0, 0x103c3}, {0x103c8, 0x103cf}, {0x103d1, 0x103d5}, {0x10400, 0x1049d}, {0x104a0, 0x104a9}, {0x104b0, 0x104d3},
  {0x104d8, 0x104fb}, {0x10500, 0x10527}, {0x10530, 0x10563}, {0x10570, 0x1057a}, {0x1057c, 0x1058a}, {0x1058c, 0x10592}, {0x10594, 0x10595}, {0x10597, 0x105a1},
  {0x105a3, 0x105b1}, {0x105b3, 0x105b9}, {0x105bb, 0x105bc}, {0x10600, 0x10736}, {0x10740, 0x10755}, {0x10760, 0x10767}, {0x10780, 0x10785}, {0x10787, 0x107b0},
  {0x107b2, 0x107ba}, {0x10800, 0x10805}, {0x10808, 0x10808}, {0x1080a, 0x10835}, {0x10837, 0x10838}, {0x1083c, 0x1083c}, {0x1083f, 0x10855}, {0x10858, 0x10876},
  {0x10879, 0x1089e}, {0x108a7, 0x108af}, {0x108e0, 0x108f2}, {0x108f4, 0x108f5}, {0x108fb, 0x1091b}, {0x10920, 0x1092b},
};

static TSCharacterRange sym_external_id_character_set_2[] = {
  {'-', '9'}, {'A', 'Z'}, {'_', '_'}, {'a', 'z'}, {0xaa, 0xaa}, {0xb2, 0xb3}, {0xb5, 0xb5}, {0xb9, 0xba},
  {0xbc, 0xbe}, {0xc0, 0xd6}, {0xd8, 0xf6}, {0xf8, 0x2c1}, {0x2c6, 0x2d1}, {0x2e0, 0x2e4}, {0x2ec, 0x2ec}, {0x2ee, 0x2ee},
  {0x370, 0x374}, {0x376, 0x377}, {0x37a, 0x37d}, {0x37f, 0x37f}, {0x386, 0x386}, {0x388, 0x38a}, {0x38c, 0x38c}, {0x38e, 0x3a1},
  {0x3a3, 0x3f5}, {0x3f7, 0x481}, {0x48a, 0x52f}, {0x531, 0x556}, {0x559, 0x559}, {0x560, 0x588}, {0x5d0, 0x5ea}, {0x5ef, 0x5f2},
  {0x620, 0x64a}, {0x660, 0x669}, {0x66e, 0x66f}, {0x671, 0x6d3}, {0x6d5, 0x6d5}, {0x6e5, 0x6e6}, {0x6ee, 0x6fc}, {0x6ff, 0x6ff},
  {0x710, 0x710}, {0x712, 0x72f}, {0x74d, 0x7a5}, {0x7b1, 0x7b1}, {0x7c0, 0x7ea}, {0x7f4, 0x7f5}, {0x7fa, 0x7fa}, {0x800, 0x815},
  {0x81a, 0x81a}, {0x824, 0x824}, {0x828, 0x828}, {0x840, 0x858}, {0x860, 0x86a}, {0x870, 0x887}, {0x889, 0x88e}, {0x8a0, 0x8c9},
  {0x904, 0x939}, {0x93d, 0x93d}, {0x950, 0x950}, {0x958, 0x961}, {0x966, 0x96f}, {0x971, 0x980}, {0x985, 0x98c}, {0x98f, 0x990},
  {0x993, 0x9a8}, {0x9aa, 0x9b0}, {0x9b2, 0x9b2}, {0x9b6, 0x9b9}, {0x9bd, 0x9bd}, {0x9ce, 0x9ce}, {0x9dc, 0x9dd}, {0x9df, 0x9e1},
  {0x9e6, 0x9f1}, {0x9f4, 0x9f9}, {0x9fc, 0x9fc}, {0xa05, 0xa0a}, {0xa0f, 0xa10}, {0xa13, 0xa28}, {0xa2a, 0xa30}, {0xa32, 0xa33},
  {0xa35, 0xa36}, {0xa38, 0xa39}, {0xa59, 0xa5c}, {0xa5e, 0xa5e}, {0xa66, 0xa6f}, {0xa72, 0xa74}, {0xa85, 0xa8d}, {0xa8f, 0xa91},
  {0xa93, 0xaa8}, {0xaaa, 0xab0}, {0xab2, 0xab3}, {0xab5, 0xab9}, {0xabd, 0xabd}, {0xad0, 0xad0}, {0xae0, 0xae1}, {0xae6, 0xaef},
  {0xaf9, 0xaf9}, {0xb05, 0xb0c}, {0xb0f, 0xb10}, {0xb13, 0xb28}, {0xb2a, 0xb30}, {0xb32, 0xb33}, {0xb35, 0xb39}, {0xb3d, 0xb3d},
  {0xb5c, 0xb5d}, {0xb5f, 0xb61}, {0xb66, 0xb6f}, {0xb71, 0xb77}, {0xb83, 0xb83}, {0xb85, 0xb8a}, {0xb8e, 0xb90}, {0xb92, 0xb95},
  {0xb99, 0xb9a}, {0xb9c, 0xb9c}, {0xb9e, 0xb9f}, {0xba3, 0xba4}, {0xba8, 0xbaa}, {0xbae, 0xbb9}, {0xbd0, 0xbd0}, {0xbe6, 0xbf2},
  {0xc05, 0xc0c}, {0xc0e, 0xc10}, {0xc12, 0xc28}, {0xc2a, 0xc39}, {0xc3d, 0xc3d}, {0xc58, 0xc5a}, {0xc5d, 0xc5d}, {0xc60, 0xc61},
  {0xc66, 0xc6f}, {0xc78, 0xc7e}, {0xc80, 0xc80}, {0xc85, 0xc8c}, {0xc8e, 0xc90}, {0xc92, 0xca8}, {0xcaa, 0xcb3}, {0xcb5, 0xcb9},
  {0xcbd, 0xcbd}, {0xcdd, 0xcde}, {0xce0, 0xce1}, {0xce6, 0xcef}, {0xcf1, 0xcf2}, {0xd04, 0xd0c}, {0xd0e, 0xd10}, {0xd12, 0xd3a},
  {0xd3d, 0xd3d}, {0xd4e, 0xd4e}, {0xd54, 0xd56}, {0xd58, 0xd61}, {0xd66, 0xd78}, {0xd7a, 0xd7f}, {0xd85, 0xd96}, {0xd9a, 0xdb1},
  {0xdb3, 0xdbb}, {0xdbd, 0xdbd}, {0xdc0, 0xdc6}, {0xde6, 0xdef}, {0xe01, 0xe30}, {0xe32, 0xe33}, {0xe40, 0xe46}, {0xe50, 0xe59},
  {0xe81, 0xe82}, {0xe84, 0xe84}, {0xe86, 0xe8a}, {0xe8c, 0xea3}, {0xea5, 0xea5}, {0xea7, 0xeb0}, {0xeb2, 0xeb3}, {0xebd, 0xebd},
  {0xec0, 0xec4}, {0xec6, 0xec6}, {0xed0, 0xed9}, {0xedc, 0xedf}, {0xf00, 0xf00}, {0xf20, 0xf33}, {0xf40, 0xf47}, {0xf49, 0xf6c},
  {0xf88, 0xf8c}, {0x1000, 0x102a}, {0x103f, 0x1049}, {0x1050, 0x1055}, {0x105a, 0x105d}, {0x1061, 0x1061}, {0x1065, 0x1066}, {0x106e, 0x1070},
  {0x1075, 0x1081}, {0x108e, 0x108e}, {0x1090, 0x1099}, {0x10a0, 0x10c5}, {0x10c7, 0x10c7}, {0x10cd, 0x10cd}, {0x10d0, 0x10fa}, {0x10fc, 0x1248},
  {0x124a, 0x124d}, {0x1250, 0x1256}, {0x1258, 0x1258}, {0x125a, 0x125d}, {0x1260, 0x1288}, {0x128a, 0x128d}, {0x1290, 0x12b0}, {0x12b2, 0x12b5},
  {0x12b8, 0x12be}, {0x12c0, 0x12c0}, {0x12c2, 0x12c5}, {0x12c8, 0x12d6}, {0x12d8, 0x1310}, {0x1312, 0x1315}, {0x1318, 0x135a}, {0x1369, 0x137c},
  {0x1380, 0x138f}, {0x13a0, 0x13f5}, {0x13f8, 0x13fd}, {0x1401, 0x166c}, {0x166f, 0x167f}, {0x1681, 0x169a}, {0x16a0, 0x16ea}, {0x16ee, 0x16f8},
  {0x1700, 0x1711}, {0x171f, 0x1731}, {0x1740, 0x1751}, {0x1760, 0x176c}, {0x176e, 0x1770}, {0x1780, 0x17b3}, {0x17d7, 0x17d7}, {0x17dc, 0x17dc},
  {0x17e0, 0x17e9}, {0x17f0, 0x17f9}, {0x1810, 0x1819}, {0x1820, 0x1878}, {0x1880, 0x1884}, {0x1887, 0x18a8}, {0x18aa, 0x18aa}, {0x18b0, 0x18f5},
  {0x1900, 0x191e}, {0x1946, 0x196d}, {0x1970, 0x1974}, {0x1980, 0x19ab}, {0x19b0, 0x19c9}, {0x19d0, 0x19da}, {0x1a00, 0x1a16}, {0x1a20, 0x1a54},
  {0x1a80, 0x1a89}, {0x1a90, 0x1a99}, {0x1aa7, 0x1aa7}, {0x1b05, 0x1b33}, {0x1b45, 0x1b4c}, {0x1b50, 0x1b59}, {0x1b83, 0x1ba0}, {0x1bae, 0x1be5},
  {0x1c00, 0x1c23}, {0x1c40, 0x1c49}, {0x1c4d, 0x1c7d}, {0x1c80, 0x1c88}, {0x1c90, 0x1cba}, {0x1cbd, 0x1cbf}, {0x1ce9, 0x1cec}, {0x1cee, 0x1cf3},
  {0x1cf5, 0x1cf6}, {0x1cfa, 0x1cfa}, {0x1d00, 0x1dbf}, {0x1e00, 0x1f15}, {0x1f18, 0x1f1d}, {0x1f20, 0x1f45}, {0x1f48, 0x1f4d}, {0x1f50, 0x1f57},
  {0x1f59, 0x1f59}, {0x1f5b, 0x1f5b}, {0x1f5d, 0x1f5d}, {0x1f5f, 0x1f7d}, {0x1f80, 0x1fb4}, {0x1fb6, 0x1fbc}, {0x1fbe, 0x1fbe}, {0x1fc2, 0x1fc4},
  {0x1fc6, 0x1fcc}, {0x1fd0, 0x1fd3}, {0x1fd6, 0x1fdb}, {0x1fe0, 0x1fec}, {0x1ff2, 0x1ff4}, {0x1ff6, 0x1ffc}, {0x2070, 0x2071}, {0x2074, 0x2079},
  {0x207f, 0x2089}, {0x2090, 0x209c}, {0x2102, 0x2102}, {0x2107, 0x2107}, {0x210a, 0x2113}, {0x2115, 0x2115}, {0x2119, 0x211d}, {0x2124, 0x2124},
  {0x2126, 0x2126}, {0x2128, 0x2128}, {0x212a, 0x212d}, {0x212f, 0x2139}, {0x213c, 0x213f}, {0x2145, 0x2149}, {0x214e, 0x214e}, {0x2150, 0x2189},
  {0x2460, 0x249b}, {0x24ea, 0x24ff}, {0x2776, 0x2793}, {0x2c00, 0x2ce4}, {0x2ceb, 0x2cee}, {0x2cf2, 0x2cf3}, {0x2cfd, 0x2cfd}, {0x2d00, 0x2d25},
  {0x2d27, 0x2d27}, {0x2d2d, 0x2d2d}, {0x2d30, 0x2d67}, {0x2d6f, 0x2d6f}, {0x2d80, 0x2d96}, {0x2da0, 0x2da6}, {0x2da8, 0x2dae}, {0x2db0, 0x2db6},
  {0x2db8, 0x2dbe}, {0x2dc0, 0x2dc6}, {0x2dc8, 0x2dce}, {0x2dd0, 0x2dd6}, {0x2dd8, 0x2dde}, {0x2e2f, 0x2e2f}, {0x3005, 0x3007}, {0x3021, 0x3029},
  {0x3031, 0x3035}, {0x3038, 0x303c}, {0x3041, 0x3096}, {0x309d, 0x309f}, {0x30a1, 0x30fa}, {0x30fc, 0x30ff}, {0x3105, 0x312f}, {0x3131, 0x318e},
  {0x3192, 0x3195}, {0x31a0, 0x31bf}, {0x31f0, 0x31ff}, {0x3220, 0x3229}, {0x3248, 0x324f}, {0x3251, 0x325f}, {0x3280, 0x3289}, {0x32b1, 0x32bf},
  {0x3400, 0x3400}, {0x4dbf, 0x4dbf}, {0x4e00, 0x4e00}, {0x9fff, 0xa48c}, {0xa4d0, 0xa4fd}, {0xa500, 0xa60c}, {0xa610, 0xa62b}, {0xa640, 0xa66e},
  {0xa67f, 0xa69d}, {0xa6a0, 0xa6ef}, {0xa717, 0xa71f}, {0xa722, 0xa788}, {0xa78b, 0xa7ca}, {0xa7d0, 0xa7d1}, {0xa7d3, 0xa7d3}, {0xa7d5, 0xa7d9},
  {0xa7f2, 0xa801}, {0xa803, 0xa805}, {0xa807, 0xa80a}, {0xa80c, 0xa822}, {0xa830, 0xa835}, {0xa840, 0xa873}, {0xa882, 0xa8b3}, {0xa8d0, 0xa8d9},
  {0xa8f2, 0xa8f7}, {0xa8fb, 0xa8fb}, {0xa8fd, 0xa8fe}, {0xa900, 0xa925}, {0xa930, 0xa946}, {0xa960, 0xa97c}, {0xa984, 0xa9b2}, {0xa9cf, 0xa9d9},
  {0xa9e0, 0xa9e4}, {0xa9e6, 0xa9fe}, {0xaa00, 0xaa28}, {0xaa40, 0xaa42}, {0xaa44, 0xaa4b}, {0xaa50, 0xaa59}, {0xaa60, 0xaa76}, {0xaa7a, 0xaa7a},
  {0xaa7e, 0xaaaf}, {0xaab1, 0xaab1}, {0xaab5, 0xaab6}, {0xaab9, 0xaabd}, {0xaac0, 0xaac0}, {0xaac2, 0xaac2}, {0xaadb, 0xaadd}, {0xaae0, 0xaaea},
  {0xaaf2, 0xaaf4}, {0xab01, 0xab06}, {0xab09, 0xab0e}, {0xab11, 0xab16}, {0xab20, 0xab26}, {0xab28, 0xab2e}, {0xab30, 0xab5a}, {0xab5c, 0xab69},
  {0xab70, 0xabe2}, {0xabf0, 0xabf9}, {0xac00, 0xac00}, {0xd7a3, 0xd7a3}, {0xd7b0, 0xd7c6}, {0xd7cb, 0xd7fb}, {0xf900, 0xfa6d}, {0xfa70, 0xfad9},
  {0xfb00, 0xfb06}, {0xfb13, 0xfb17}, {0xfb1d, 0xfb1d}, {0xfb1f, 0xfb28}, {0xfb2a, 0xfb36}, {0xfb38, 0xfb3c}, {0xfb3e, 0xfb3e}, {0xfb40, 0xfb41},
  {0xfb43, 0xfb44}, {0xfb46, 0xfbb1}, {0xfbd3, 0xfd3d}, {0xfd50, 0xfd8f}, {0xfd92, 0xfdc7}, {0xfdf0, 0xfdfb}, {0xfe70, 0xfe74}, {0xfe76, 0xfefc},
  {0xff10, 0xff19}, {0xff21, 0xff3a}, {0xff41, 0xff5a}, {0xff66, 0xffbe}, {0xffc2, 0xffc7}, {0xffca, 0xffcf}, {0xffd2, 0xffd7}, {0xffda, 0xffdc},
  {0x10000, 0x1000b}, {0x1000d, 0x10026}, {0x10028, 0x1003a}, {0x1003c, 0x1003d}, {0x1003f, 0x1004d}, {0x10050, 0x1005d}, {0x10080, 0x100fa}, {0x10107, 0x10133},
  {0x10140, 0x10178}, {0x1018a, 0x1018b}, {0x10280, 0x1029c}, {0x102a0, 0x102d0}, {0x102e1, 0x102fb}, {0x10300, 0x10323}, {0x1032d, 0x1034a}, {0x10350, 0x10375},
  {0x10380, 0x1039d}, {0x103a0, 0x103c3}, {0x103c8, 0x103cf}, {0x103d1, 0x103d5}, {0x10400, 0x1049d}, {0x104a0, 0x104a9}, {0x104b0, 0x104d3}, {0x104d8, 0x104fb},
  {0x10500, 0x10527}, {0x10530, 0x10563}, {0x10570, 0x1057a}, {0x1057c, 0x1058a}, {0x1058c, 0x10592}, {0x10594, 0x10595}, {0x10597, 0x105a1}, {0x105a3, 0x105b1},
  {0x105b3, 0x105b9}, {0x105bb, 0x105bc}, {0x10600, 0x10736}, {0x10740, 0x10755}, {0x10760, 0x10767}, {0x10780, 0x10785}, {0x10787, 0x107b0}, {0x107b2, 0x107ba},
  {0x10800, 0x10805}, {0x10808, 0x10808}, {0x1080a, 0x10835}, {0x10837, 0x10838}, {0x1083c, 0x1083c}, {0x1083f, 0x10855}, {0x10858, 0x10876}, {0x10879, 0x1089e},
  {0x108a7, 0x108af}, {0x108e0, 0x108f2}, {0x108f4, 0x108f5}, {0x108fb, 0x1091b}, {0x10920, 0x1092b},
};

static TSCharacterRange sym__digit_id_character_set_1[] = {
  {'-', '-'}, {'0', '9'}, {'A', 'Z'}, {'_', '_'}, {'a', 'z'}, {0xaa, 0xaa}, {0xb5, 0xb5}, {0xba, 0xba},
  {0xc0, 0xd6}, {0xd8, 0xf6}, {0xf8, 0x2c1}, {0x2c6, 0x2d1}, {0x2e0, 0x2e4}, {0x2ec, 0x2ec}, {0x2ee, 0x2ee}, {0x370, 0x374},
  {0x376, 0x377}, {0x37a, 0x37d}, {0x37f, 0x37f}, {0x386, 0x386}, {0x388, 0x38a}, {0x38c, 0x38c}, {0x38e, 0x3a1}, {0x3a3, 0x3f5},
  {0x3f7, 0x481}, {0x48a, 0x52f}, {0x531, 0x556}, {0x559, 0x559}, {0x560, 0x588}, {0x5d0, 0x5ea}, {0x5ef, 0x5f2}, {0x620, 0x64a},
  {0x66e, 0x66f}, {0x671, 0x6d3}, {0x6d5, 0x6d5}, {0x6e5, 0x6e6}, {0x6ee, 0x6ef}, {0x6fa, 0x6fc}, {0x6ff, 0x6ff}, {0x710, 0x710},
  {0x712, 0x72f}, {0x74d, 0x7a5}, {0x7b1, 0x7b1}, {0x7ca, 0x7ea}, {0x7f4, 0x7f5}, {0x7fa, 0x7fa}, {0x800, 0x815}, {0x81a, 0x81a},
  {0x824, 0x824}, {0x828, 0x828}, {0x840, 0x858}, {0x860, 0x86a}, {0x870, 0x887}, {0x889, 0x88e}, {0x8a0, 0x8c9}, {0x904, 0x939},
  {0x93d, 0x93d}, {0x950, 0x950}, {0x958, 0x961}, {0x971, 0x980}, {0x985, 0x98c}, {0x98f, 0x990}, {0x993, 0x9a8}, {0x9aa, 0x9b0},
  {0x9b2, 0x9b2}, {0x9b6, 0x9b9}, {0x9bd, 0x9bd}, {0x9ce, 0x9ce}, {0x9dc, 0x9dd}, {0x9df, 0x9e1}, {0x9f0, 0x9f1}, {0x9fc, 0x9fc},
  {0xa05, 0xa0a}, {0xa0f, 0xa10}, {0xa13, 0xa28}, {0xa2a, 0xa30}, {0xa32, 0xa33}, {0xa35, 0xa36}, {0xa38, 0xa39}, {0xa59, 0xa5c},
  {0xa5e, 0xa5e}, {0xa72, 0xa74}, {0xa85, 0xa8d}, {0xa8f, 0xa91}, {0xa93, 0xaa8}, {0xaaa, 0xab0}, {0xab2, 0xab3}, {0xab5, 0xab9},
  {0xabd, 0xabd}, {0xad0, 0xad0}, {0xae0, 0xae1}, {0xaf9, 0xaf9}, {0xb05, 0xb0c}, {0xb0f, 0xb10}, {0xb13, 0xb28}, {0xb2a, 0xb30},
  {0xb32, 0xb33}, {0xb35, 0xb39}, {0xb3d, 0xb3d}, {0xb5c, 0xb5d}, {0xb5f, 0xb61}, {0xb71, 0xb71}, {0xb83, 0xb83}, {0xb85, 0xb8a},
  {0xb8e, 0xb90}, {0xb92, 0xb95}, {0xb99, 0xb9a}, {0xb9c, 0xb9c}, {0xb9e, 0xb9f}, {0xba3, 0xba4}, {0xba8, 0xbaa}, {0xbae, 0xbb9},
  {0xbd0, 0xbd0}, {0xc05, 0xc0c}, {0xc0e, 0xc10}, {0xc12, 0xc28}, {0xc2a, 0xc39}, {0xc3d, 0xc3d}, {0xc58, 0xc5a}, {0xc5d, 0xc5d},
  {0xc60, 0xc61}, {0xc80, 0xc80}, {0xc85, 0xc8c}, {0xc8e, 0xc90}, {0xc92, 0xca8}, {0xcaa, 0xcb3}, {0xcb5, 0xcb9}, {0xcbd, 0xcbd},
  {0xcdd, 0xcde}, {0xce0, 0xce1}, {0xcf1, 0xcf2}, {0xd04, 0xd0c}, {0xd0e, 0xd10}, {0xd12, 0xd3a}, {0xd3d, 0xd3d}, {0xd4e, 0xd4e},
  {0xd54, 0xd56}, {0xd5f, 0xd61}, {0xd7a, 0xd7f}, {0xd85, 0xd96}, {0xd9a, 0xdb1}, {0xdb3, 0xdbb}, {0xdbd, 0xdbd}, {0xdc0, 0xdc6},
  {0xe01, 0xe30}, {0xe32, 0xe33}, {0xe40, 0xe46}, {0xe81, 0xe82}, {0xe84, 0xe84}, {0xe86, 0xe8a}, {0xe8c, 0xea3}, {0xea5, 0xea5},
  {0xea7, 0xeb0}, {0xeb2, 0xeb3}, {0xebd, 0xebd}, {0xec0, 0xec4}, {0xec6, 0xec6}, {0xedc, 0xedf}, {0xf00, 0xf00}, {0xf40, 0xf47},
  {0xf49, 0xf6c}, {0xf88, 0xf8c}, {0x1000, 0x102a}, {0x103f, 0x103f}, {0x1050, 0x1055}, {0x105a, 0x105d}, {0x1061, 0x1061}, {0x1065, 0x1066},
  {0x106e, 0x1070}, {0x1075, 0x1081}, {0x108e, 0x108e}, {0x10a0, 0x10c5}, {0x10c7, 0x10c7}, {0x10cd, 0x10cd}, {0x10d0, 0x10fa}, {0x10fc, 0x1248},
  {0x124a, 0x124d}, {0x1250, 0x1256}, {0x1258, 0x1258}, {0x125a, 0x125d}, {0x1260, 0x1288}, {0x128a, 0x128d}, {0x1290, 0x12b0}, {0x12b2, 0x12b5},
  {0x12b8, 0x12be}, {0x12c0, 0x12c0}, {0x12c2, 0x12c5}, {0x12c8, 0x12d6}, {0x12d8, 0x1310}, {0x1312, 0x1315}, {0x1318, 0x135a}, {0x1380, 0x138f},
  {0x13a0, 0x13f5}, {0x13f8, 0x13fd}, {0x1401, 0x166c}, {0x166f, 0x167f}, {0x1681, 0x169a}, {0x16a0, 0x16ea}, {0x16f1, 0x16f8}, {0x1700, 0x1711},
  {0x171f, 0x1731}, {0x1740, 0x1751}, {0x1760, 0x176c}, {0x176e, 0x1770}, {0x1780, 0x17b3}, {0x17d7, 0x17d7}, {0x17dc, 0x17dc}, {0x1820, 0x1878},
  {0x1880, 0x1884}, {0x1887, 0x18a8}, {0x18aa, 0x18aa}, {0x18b0, 0x18f5}, {0x1900, 0x191e}, {0x1950, 0x196d}, {0x1970, 0x1974}, {0x1980, 0x19ab},
  {0x19b0, 0x19c9}, {0x1a00, 0x1a16}, {0x1a20, 0x1a54}, {0x1aa7, 0x1aa7}, {0x1b05, 0x1b33}, {0x1b45, 0x1b4c}, {0x1b83, 0x1ba0}, {0x1bae, 0x1baf},
  {0x1bba, 0x1be5}, {0x1c00, 0x1c23}, {0x1c4d, 0x1c4f}, {0x1c5a, 0x1c7d}, {0x1c80, 0x1c88}, {0x1c90, 0x1cba}, {0x1cbd, 0x1cbf}, {0x1ce9, 0x1cec},
  {0x1cee, 0x1cf3}, {0x1cf5, 0x1cf6}, {0x1cfa, 0x1cfa}, {0x1d00, 0x1dbf}, {0x1e00, 0x1f15}, {0x1f18, 0x1f1d}, {0x1f20, 0x1f45}, {0x1f48, 0x1f4d},
  {0x1f50, 0x1f57}, {0x1f59, 0x1f59}, {0x1f5b, 0x1f5b}, {0x1f5d, 0x1f5d}, {0x1f5f, 0x1f7d}, {0x1f80, 0x1fb4}, {0x1fb6, 0x1fbc}, {0x1fbe, 0x1fbe},
  {0x1fc2, 0x1fc4}, {0x1fc6, 0x1fcc}, {0x1fd0, 0x1fd3}, {0x1fd6, 0x1fdb}, {0x1fe0, 0x1fec}, {0x1ff2, 0x1ff4}, {0x1ff6, 0x1ffc}, {0x2071, 0x2071},
  {0x207f, 0x207f}, {0x2090, 0x209c}, {0x2102, 0x2102}, {0x2107, 0x2107}, {0x210a, 0x2113}, {0x2115, 0x2115}, {0x2119, 0x211d}, {0x2124, 0x2124},
  {0x2126, 0x2126}, {0x2128, 0x2128}, {0x212a, 0x212d}, {0x212f, 0x2139}, {0x213c, 0x213f}, {0x2145, 0x2149}, {0x214e, 0x214e}, {0x2183, 0x2184},
  {0x2c00, 0x2ce4}, {0x2ceb, 0x2cee}, {0x2cf2, 0x2cf3}, {0x2d00, 0x2d25}, {0x2d27, 0x2d27}, {0x2d2d, 0x2d2d}, {0x2d30, 0x2d67}, {0x2d6f, 0x2d6f},
  {0x2d80, 0x2d96}, {0x2da0, 0x2da6}, {0x2da8, 0x2dae}, {0x2db0, 0x2db6}, {0x2db8, 0x2dbe}, {0x2dc0, 0x2dc6}, {0x2dc8, 0x2dce}, {0x2dd0, 0x2dd6},
  {0x2dd8, 0x2dde}, {0x2e2f, 0x2e2f}, {0x3005, 0x3006}, {0x3031, 0x3035}, {0x303b, 0x303c}, {0x3041, 0x3096}, {0x309d, 0x309f}, {0x30a1, 0x30fa},
  {0x30fc, 0x30ff}, {0x3105, 0x312f}, {0x3131, 0x318e}, {0x31a0, 0x31bf}, {0x31f0, 0x31ff}, {0x3400, 0x3400}, {0x4dbf, 0x4dbf}, {0x4e00, 0x4e00},
  {0x9fff, 0xa48c}, {0xa4d0, 0xa4fd}, {0xa500, 0xa60c}, {0xa610, 0xa61f}, {0xa62a, 0xa62b}, {0xa640, 0xa66e}, {0xa67f, 0xa69d}, {0xa6a0, 0xa6e5},
  {0xa717, 0xa71f}, {0xa722, 0xa788}, {0xa78b, 0xa7ca}, {0xa7d0, 0xa7d1}, {0xa7d3, 0xa7d3}, {0xa7d5, 0xa7d9}, {0xa7f2, 0xa801}, {0xa803, 0xa805},
  {0xa807, 0xa80a}, {0xa80c, 0xa822}, {0xa840, 0xa873}, {0xa882, 0xa8b3}, {0xa8f2, 0xa8f7}, {0xa8fb, 0xa8fb}, {0xa8fd, 0xa8fe}, {0xa90a, 0xa925},
  {0xa930, 0xa946}, {0xa960, 0xa97c}, {0xa984, 0xa9b2}, {0xa9cf, 0xa9cf}, {0xa9e0, 0xa9e4}, {0xa9e6, 0xa9ef}, {0xa9fa, 0xa9fe}, {0xaa00, 0xaa28},
  {0xaa40, 0xaa42}, {0xaa44, 0xaa4b}, {0xaa60, 0xaa76}, {0xaa7a, 0xaa7a}, {0xaa7e, 0xaaaf}, {0xaab1, 0xaab1}, {0xaab5, 0xaab6}, {0xaab9, 0xaabd},
  {0xaac0, 0xaac0}, {0xaac2, 0xaac2}, {0xaadb, 0xaadd}, {0xaae0, 0xaaea}, {0xaaf2, 0xaaf4}, {0xab01, 0xab06}, {0xab09, 0xab0e}, {0xab11, 0xab16},
  {0xab20, 0xab26}, {0xab28, 0xab2e}, {0xab30, 0xab5a}, {0xab5c, 0xab69}, {0xab70, 0xabe2}, {0xac00, 0xac00}, {0xd7a3, 0xd7a3}, {0xd7b0, 0xd7c6},
  {0xd7cb, 0xd7fb}, {0xf900, 0xfa6d}, {0xfa70, 0xfad9}, {0xfb00, 0xfb06}, {0xfb13, 0xfb17}, {0xfb1d, 0xfb1d}, {0xfb1f, 0xfb28}, {0xfb2a, 0xfb36},
  {0xfb38, 0xfb3c}, {0xfb3e, 0xfb3e}, {0xfb40, 0xfb41}, {0xfb43, 0xfb44}, {0xfb46, 0xfbb1}, {0xfbd3, 0xfd3d}, {0xfd50, 0xfd8f}, {0xfd92, 0xfdc7},
  {0xfdf0, 0xfdfb}, {0xfe70, 0xfe74}, {0xfe76, 0xfefc}, {0xff21, 0xff3a}, {0xff41, 0xff5a}, {0xff66, 0xffbe}, {0xffc2, 0xffc7}, {0xffca, 0xffcf},
  {0xffd2, 0xffd7}, {0xffda, 0xffdc}, {0x10000, 0x1000b}, {0x1000d, 0x10026}, {0x10028, 0x1003a}, {0x1003c, 0x1003d}, {0x1003f, 0x1004d}, {0x10050, 0x1005d},
  {0x10080, 0x100fa}, {0x10280, 0x1029c}, {0x102a0, 0x102d0}, {0x10300, 0x1031f}, {0x1032d, 0x10340}, {0x10342, 0x10349}, {0x10350, 0x10375}, {0x10380, 0x1039d},
  {0x103a0, 0x103c3}, {0x103c8, 0x103cf}, {0x10400, 0x1049d}, {0x104b0, 0x104d3}, {0x104d8, 0x104fb}, {0x10500, 0x10527}, {0x10530, 0x10563}, {0x10570, 0x1057a},
  {0x1057c, 0x1058a}, {0x1058c, 0x10592}, {0x10594, 0x10595}, {0x10597, 0x105a1}, {0x105a3, 0x105b1}, {0x105b3, 0x105b9}, {0x105bb, 0x105bc}, {0x10600, 0x10736},
  {0x10740, 0x10755}, {0x10760, 0x10767}, {0x10780, 0x10785}, {0x10787, 0x107b0}, {0x107b2, 0x107ba}, {0x10800, 0x10805}, {0x10808, 0x10808}, {0x1080a, 0x10835},
  {0x10837, 0x10838}, {0x1083c, 0x1083c}, {0x1083f, 0x10855}, {0x10860, 0x10876}, {0x10880, 0x1089e}, {0x108e0, 0x108f2}, {0x108f4, 0x108f5}, {0x10900, 0x10915},
  {0x10920, 0x1092b},
};

static bool ts_lex(TSLexer *lexer, TSStateId state) {
  START_LEXER();
  eof = lexer->eof(lexer);
  switch (state) {
    case 0:
      if (eof) ADVANCE(45);
      ADVANCE_MAP(
        '"', 71,
        '(', 61,
        ')', 62,
        '*', 79,
        '+', 75,
        ',', 60,
        '-', 77,
        '.', 48,
        '/', 80,
        ':', 46,
        '<', 86,
        '=', 81,
        '>', 84,
        '@', 64,
        'F', 153,
        '[', 67,
        ']', 68,
        '^', 69,
        '~', 82,
        0xb0, 108,
        0xb1, 66,
        0x2212, 126,
      );
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ') SKIP(44);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(103);
      if (lookahead == '$' ||
          lookahead == '%' ||
          lookahead == 0xa3 ||
          lookahead == 0xa5 ||
          lookahead == 0x2030 ||
          lookahead == 0x20a9 ||
          lookahead == 0x20ac ||
          lookahead == 0x20b4 ||
          lookahead == 0x20b9 ||
          lookahead == 0x20ba ||
          lookahead == 0x20bd) ADVANCE(106);
      if (set_contains(sym__unit_sign_character_set_1, 440, lookahead)) ADVANCE(155);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead)) ADVANCE(140);
      END_STATE();
    case 1:
      ADVANCE_MAP(
        '"', 71,
        '(', 61,
        ')', 62,
        '*', 79,
        '+', 76,
        ',', 60,
        '-', 78,
        '.', 48,
        '/', 80,
        ':', 46,
        '<', 87,
        '=', 81,
        '>', 84,
        '@', 64,
        'F', 157,
        '[', 67,
        ']', 68,
        '^', 69,
        '~', 83,
        0xb0, 108,
        0xb1, 66,
        0x2212, 74,
      );
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ') SKIP(3);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(95);
      if (lookahead == '$' ||
          lookahead == '%' ||
          lookahead == 0xa3 ||
          lookahead == 0xa5 ||
          lookahead == 0x2030 ||
          lookahead == 0x20a9 ||
          lookahead == 0x20ac ||
          lookahead == 0x20b4 ||
          lookahead == 0x20b9 ||
          lookahead == 0x20ba ||
          lookahead == 0x20bd) ADVANCE(106);
      if (set_contains(sym__unit_sign_character_set_1, 440, lookahead)) ADVANCE(159);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead)) ADVANCE(70);
      END_STATE();
    case 2:
      ADVANCE_MAP(
        '"', 71,
        '(', 61,
        ')', 62,
        '*', 79,
        '+', 76,
        ',', 60,
        '-', 78,
        '.', 48,
        '/', 80,
        ':', 46,
        '<', 87,
        '=', 81,
        '>', 84,
        '@', 63,
        'F', 49,
        '[', 67,
        ']', 68,
        '^', 69,
        '~', 83,
        0xb0, 108,
        0xb1, 66,
        0x2212, 74,
      );
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ') SKIP(3);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(95);
      if (lookahead == '$' ||
          lookahead == '%' ||
          lookahead == 0xa3 ||
          lookahead == 0xa5 ||
          lookahead == 0x2030 ||
          lookahead == 0x20a9 ||
          lookahead == 0x20ac ||
          lookahead == 0x20b4 ||
          lookahead == 0x20b9 ||
          lookahead == 0x20ba ||
          lookahead == 0x20bd) ADVANCE(106);
      if (set_contains(sym__unit_sign_character_set_1, 440, lookahead)) ADVANCE(51);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead)) ADVANCE(70);
      END_STATE();
    case 3:
      ADVANCE_MAP(
        '"', 71,
        '(', 61,
        ')', 62,
        '*', 79,
        '+', 76,
        ',', 60,
        '-', 78,
        '.', 48,
        '/', 80,
        ':', 46,
        '<', 87,
        '=', 81,
        '>', 84,
        '@', 63,
        'F', 157,
        '[', 67,
        ']', 68,
        '^', 69,
        '~', 83,
        0xb0, 108,
        0xb1, 66,
        0x2212, 74,
      );
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ') SKIP(3);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(95);
      if (lookahead == '$' ||
          lookahead == '%' ||
          lookahead == 0xa3 ||
          lookahead == 0xa5 ||
          lookahead == 0x2030 ||
          lookahead == 0x20a9 ||
          lookahead == 0x20ac ||
          lookahead == 0x20b4 ||
          lookahead == 0x20b9 ||
          lookahead == 0x20ba ||
          lookahead == 0x20bd) ADVANCE(106);
      if (set_contains(sym__unit_sign_character_set_1, 440, lookahead)) ADVANCE(159);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead)) ADVANCE(70);
      END_STATE();
    case 4:
      ADVANCE_MAP(
        '"', 71,
        '(', 61,
        ')', 62,
        ',', 60,
        '.', 48,
        ':', 46,
        '<', 87,
        '=', 81,
        '>', 84,
        '@', 64,
        'F', 157,
        '[', 67,
        ']', 68,
        '^', 69,
        '~', 83,
        0xb0, 108,
        0xb1, 66,
        '+', 74,
        '-', 74,
        0x2212, 74,
      );
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ') SKIP(5);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(95);
      if (lookahead == '$' ||
          lookahead == '%' ||
          lookahead == 0xa3 ||
          lookahead == 0xa5 ||
          lookahead == 0x2030 ||
          lookahead == 0x20a9 ||
          lookahead == 0x20ac ||
          lookahead == 0x20b4 ||
          lookahead == 0x20b9 ||
          lookahead == 0x20ba ||
          lookahead == 0x20bd) ADVANCE(106);
      if (set_contains(sym__unit_sign_character_set_1, 440, lookahead)) ADVANCE(159);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead)) ADVANCE(70);
      END_STATE();
    case 5:
      ADVANCE_MAP(
        '"', 71,
        '(', 61,
        ')', 62,
        ',', 60,
        '.', 48,
        ':', 46,
        '<', 87,
        '=', 81,
        '>', 84,
        '@', 63,
        'F', 157,
        '[', 67,
        ']', 68,
        '^', 69,
        '~', 83,
        0xb0, 108,
        0xb1, 66,
        '+', 74,
        '-', 74,
        0x2212, 74,
      );
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ') SKIP(5);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(95);
      if (lookahead == '$' ||
          lookahead == '%' ||
          lookahead == 0xa3 ||
          lookahead == 0xa5 ||
          lookahead == 0x2030 ||
          lookahead == 0x20a9 ||
          lookahead == 0x20ac ||
          lookahead == 0x20b4 ||
          lookahead == 0x20b9 ||
          lookahead == 0x20ba ||
          lookahead == 0x20bd) ADVANCE(106);
      if (set_contains(sym__unit_sign_character_set_1, 440, lookahead)) ADVANCE(159);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead)) ADVANCE(70);
      END_STATE();
    case 6:
      ADVANCE_MAP(
        '"', 71,
        '(', 61,
        ')', 62,
        ',', 60,
        '.', 47,
        ':', 46,
        '<', 72,
        '@', 64,
        'F', 171,
        '[', 67,
        ']', 68,
        '~', 73,
        '+', 74,
        '-', 74,
        0x2212, 74,
      );
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ') SKIP(7);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(95);
      if (set_contains(aux_sym__detail_token1_character_set_1, 430, lookahead)) ADVANCE(178);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead)) ADVANCE(70);
      END_STATE();
    case 7:
      ADVANCE_MAP(
        '"', 71,
        '(', 61,
        ')', 62,
        ',', 60,
        '.', 47,
        ':', 46,
        '<', 72,
        '@', 63,
        'F', 171,
        '[', 67,
        ']', 68,
        '~', 73,
        '+', 74,
        '-', 74,
        0x2212, 74,
      );
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ') SKIP(7);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(95);
      if (set_contains(aux_sym__detail_token1_character_set_1, 430, lookahead)) ADVANCE(178);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead)) ADVANCE(70);
      END_STATE();
    case 8:
      if (lookahead == '"') ADVANCE(143);
      if (lookahead == '\\') ADVANCE(43);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(8);
      END_STATE();
    case 9:
      ADVANCE_MAP(
        '"', 8,
        '.', 13,
        '<', 86,
        '=', 81,
        '>', 84,
        '@', 63,
        'F', 180,
        '[', 67,
        '^', 69,
        '~', 83,
        '+', 29,
        '-', 29,
        0x2212, 29,
      );
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ') SKIP(9);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(98);
      if (set_contains(aux_sym__detail_token1_character_set_1, 430, lookahead)) ADVANCE(187);
      END_STATE();
    case 10:
      ADVANCE_MAP(
        '"', 8,
        '.', 13,
        '@', 63,
        '[', 67,
        '^', 69,
        '+', 29,
        '-', 29,
        0x2212, 29,
      );
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ') SKIP(10);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(99);
      if (set_contains(aux_sym__detail_token1_character_set_1, 430, lookahead)) ADVANCE(187);
      END_STATE();
    case 11:
      if (lookahead == '"') ADVANCE(8);
      if (lookahead == ']') ADVANCE(68);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ') SKIP(11);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != '[') ADVANCE(140);
      END_STATE();
    case 12:
      if (lookahead == '-') ADVANCE(21);
      END_STATE();
    case 13:
      if (lookahead == '.') ADVANCE(65);
      END_STATE();
    case 14:
      if (lookahead == '.') ADVANCE(13);
      if (lookahead == '@') ADVANCE(63);
      if (lookahead == 'F') ADVANCE(180);
      if (lookahead == '[') ADVANCE(67);
      if (lookahead == '^') ADVANCE(69);
      if (lookahead == '~') ADVANCE(19);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ') SKIP(14);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(38);
      if (set_contains(aux_sym__detail_token1_character_set_1, 430, lookahead)) ADVANCE(187);
      END_STATE();
    case 15:
      ADVANCE_MAP(
        '.', 13,
        '@', 63,
        '[', 67,
        '^', 69,
        0xb0, 108,
        0xb1, 66,
        '+', 29,
        '-', 29,
        0x2212, 29,
      );
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ') SKIP(15);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(100);
      if (lookahead == '$' ||
          lookahead == '%' ||
          lookahead == 0xa3 ||
          lookahead == 0xa5 ||
          lookahead == 0x2030 ||
          lookahead == 0x20a9 ||
          lookahead == 0x20ac ||
          lookahead == 0x20b4 ||
          lookahead == 0x20b9 ||
          lookahead == 0x20ba ||
          lookahead == 0x20bd) ADVANCE(106);
      if (set_contains(sym__unit_sign_character_set_1, 440, lookahead)) ADVANCE(161);
      END_STATE();
    case 16:
      if (lookahead == '>') ADVANCE(144);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '<') ADVANCE(16);
      END_STATE();
    case 17:
      if (lookahead == '@') ADVANCE(64);
      if (lookahead == '[') ADVANCE(67);
      if (lookahead == '^') ADVANCE(69);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ') SKIP(18);
      if (set_contains(aux_sym__detail_token1_character_set_1, 430, lookahead)) ADVANCE(187);
      END_STATE();
    case 18:
      if (lookahead == '@') ADVANCE(63);
      if (lookahead == '[') ADVANCE(67);
      if (lookahead == '^') ADVANCE(69);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ') SKIP(18);
      if (set_contains(aux_sym__detail_token1_character_set_1, 430, lookahead)) ADVANCE(187);
      END_STATE();
    case 19:
      if (lookahead == 'F') ADVANCE(22);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(38);
      END_STATE();
    case 20:
      if (lookahead == 'H') ADVANCE(23);
      if (lookahead == 'Q') ADVANCE(24);
      END_STATE();
    case 21:
      if (lookahead == 'H') ADVANCE(23);
      if (lookahead == 'Q') ADVANCE(24);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(33);
      END_STATE();
    case 22:
      if (lookahead == 'Y') ADVANCE(39);
      END_STATE();
    case 23:
      if (lookahead == '1' ||
          lookahead == '2') ADVANCE(109);
      END_STATE();
    case 24:
      if (('1' <= lookahead && lookahead <= '4')) ADVANCE(109);
      END_STATE();
    case 25:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(105);
      END_STATE();
    case 26:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(109);
      END_STATE();
    case 27:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(12);
      END_STATE();
    case 28:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(119);
      END_STATE();
    case 29:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(100);
      END_STATE();
    case 30:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(27);
      END_STATE();
    case 31:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(112);
      END_STATE();
    case 32:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(31);
      END_STATE();
    case 33:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(117);
      END_STATE();
    case 34:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(26);
      END_STATE();
    case 35:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(28);
      END_STATE();
    case 36:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(30);
      END_STATE();
    case 37:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(32);
      END_STATE();
    case 38:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(35);
      END_STATE();
    case 39:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(37);
      END_STATE();
    case 40:
      if (set_contains(aux_sym__detail_token1_character_set_1, 430, lookahead)) ADVANCE(107);
      END_STATE();
    case 41:
      if (set_contains(aux_sym_statement_name_token1_character_set_1, 476, lookahead)) ADVANCE(145);
      END_STATE();
    case 42:
      if (set_contains(aux_sym_statement_name_token1_character_set_1, 476, lookahead)) ADVANCE(141);
      END_STATE();
    case 43:
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(8);
      END_STATE();
    case 44:
      if (eof) ADVANCE(45);
      ADVANCE_MAP(
        '"', 71,
        '(', 61,
        ')', 62,
        '*', 79,
        '+', 75,
        ',', 60,
        '-', 77,
        '.', 48,
        '/', 80,
        ':', 46,
        '<', 86,
        '=', 81,
        '>', 84,
        '@', 63,
        'F', 153,
        '[', 67,
        ']', 68,
        '^', 69,
        '~', 82,
        0xb0, 108,
        0xb1, 66,
        0x2212, 126,
      );
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ') SKIP(44);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(103);
      if (lookahead == '$' ||
          lookahead == '%' ||
          lookahead == 0xa3 ||
          lookahead == 0xa5 ||
          lookahead == 0x2030 ||
          lookahead == 0x20a9 ||
          lookahead == 0x20ac ||
          lookahead == 0x20b4 ||
          lookahead == 0x20b9 ||
          lookahead == 0x20ba ||
          lookahead == 0x20bd) ADVANCE(106);
      if (set_contains(sym__unit_sign_character_set_1, 440, lookahead)) ADVANCE(155);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead)) ADVANCE(140);
      END_STATE();
    case 45:
      ACCEPT_TOKEN(ts_builtin_sym_end);
      END_STATE();
    case 46:
      ACCEPT_TOKEN(anon_sym_COLON);
      END_STATE();
    case 47:
      ACCEPT_TOKEN(anon_sym_DOT);
      END_STATE();
    case 48:
      ACCEPT_TOKEN(anon_sym_DOT);
      if (lookahead == '.') ADVANCE(65);
      END_STATE();
    case 49:
      ACCEPT_TOKEN(aux_sym__detail_token1);
      if (lookahead == '/') ADVANCE(40);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == 'Y') ADVANCE(50);
      if (lookahead == 0xb2 ||
          lookahead == 0xb3) ADVANCE(52);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_' ||
          lookahead == 0xb9 ||
          (0xbc <= lookahead && lookahead <= 0xbe) ||
          (0x660 <= lookahead && lookahead <= 0x669) ||
          (0x6f0 <= lookahead && lookahead <= 0x6f9) ||
          (0x7c0 <= lookahead && lookahead <= 0x7c9) ||
          (0x966 <= lookahead && lookahead <= 0x96f) ||
          (0x9e6 <= lookahead && lookahead <= 0x9ef) ||
          (0x9f4 <= lookahead && lookahead <= 0x9f9) ||
          (0xa66 <= lookahead && lookahead <= 0xa6f) ||
          (0xae6 <= lookahead && lookahead <= 0xaef) ||
          (0xb66 <= lookahead && lookahead <= 0xb6f) ||
          (0xb72 <= lookahead && lookahead <= 0xb77) ||
          (0xbe6 <= lookahead && lookahead <= 0xbf2) ||
          (0xc66 <= lookahead && lookahead <= 0xc6f) ||
          (0xc78 <= lookahead && lookahead <= 0xc7e) ||
          (0xce6 <= lookahead && lookahead <= 0xcef) ||
          (0xd58 <= lookahead && lookahead <= 0xd5e) ||
          (0xd66 <= lookahead && lookahead <= 0xd78) ||
          (0xde6 <= lookahead && lookahead <= 0xdef) ||
          (0xe50 <= lookahead && lookahead <= 0xe59) ||
          (0xed0 <= lookahead && lookahead <= 0xed9) ||
          (0xf20 <= lookahead && lookahead <= 0xf33) ||
          (0x1040 <= lookahead && lookahead <= 0x1049) ||
          (0x1090 <= lookahead && lookahead <= 0x1099) ||
          (0x1369 <= lookahead && lookahead <= 0x137c) ||
          (0x16ee <= lookahead && lookahead <= 0x16f0) ||
          (0x17e0 <= lookahead && lookahead <= 0x17e9) ||
          (0x17f0 <= lookahead && lookahead <= 0x17f9) ||
          (0x1810 <= lookahead && lookahead <= 0x1819) ||
          (0x1946 <= lookahead && lookahead <= 0x194f) ||
          (0x19d0 <= lookahead && lookahead <= 0x19da) ||
          (0x1a80 <= lookahead && lookahead <= 0x1a89) ||
          (0x1a90 <= lookahead && lookahead <= 0x1a99) ||
          (0x1b50 <= lookahead && lookahead <= 0x1b59) ||
          (0x1bb0 <= lookahead && lookahead <= 0x1bb9) ||
          (0x1c40 <= lookahead && lookahead <= 0x1c49) ||
          (0x1c50 <= lookahead && lookahead <= 0x1c59) ||
          lookahead == 0x2070 ||
          (0x2074 <= lookahead && lookahead <= 0x2079) ||
          (0x2080 <= lookahead && lookahead <= 0x2089) ||
          (0x2150 <= lookahead && lookahead <= 0x2182) ||
          (0x2185 <= lookahead && lookahead <= 0x2189) ||
          (0x2460 <= lookahead && lookahead <= 0x249b) ||
          (0x24ea <= lookahead && lookahead <= 0x24ff) ||
          (0x2776 <= lookahead && lookahead <= 0x2793) ||
          lookahead == 0x2cfd ||
          lookahead == 0x3007 ||
          (0x3021 <= lookahead && lookahead <= 0x3029) ||
          (0x3038 <= lookahead && lookahead <= 0x303a) ||
          (0x3192 <= lookahead && lookahead <= 0x3195) ||
          (0x3220 <= lookahead && lookahead <= 0x3229) ||
          (0x3248 <= lookahead && lookahead <= 0x324f) ||
          (0x3251 <= lookahead && lookahead <= 0x325f) ||
          (0x3280 <= lookahead && lookahead <= 0x3289) ||
          (0x32b1 <= lookahead && lookahead <= 0x32bf) ||
          (0xa620 <= lookahead && lookahead <= 0xa629) ||
          (0xa6e6 <= lookahead && lookahead <= 0xa6ef) ||
          (0xa830 <= lookahead && lookahead <= 0xa835) ||
          (0xa8d0 <= lookahead && lookahead <= 0xa8d9) ||
          (0xa900 <= lookahead && lookahead <= 0xa909) ||
          (0xa9d0 <= lookahead && lookahead <= 0xa9d9) ||
          (0xa9f0 <= lookahead && lookahead <= 0xa9f9) ||
          (0xaa50 <= lookahead && lookahead <= 0xaa59) ||
          (0xabf0 <= lookahead && lookahead <= 0xabf9) ||
          (0xff10 <= lookahead && lookahead <= 0xff19) ||
          (0x10107 <= lookahead && lookahead <= 0x10133) ||
          (0x10140 <= lookahead && lookahead <= 0x10178) ||
          lookahead == 0x1018a ||
          lookahead == 0x1018b ||
          (0x102e1 <= lookahead && lookahead <= 0x102fb) ||
          (0x10320 <= lookahead && lookahead <= 0x10323) ||
          lookahead == 0x10341 ||
          lookahead == 0x1034a ||
          (0x103d1 <= lookahead && lookahead <= 0x103d5) ||
          (0x104a0 <= lookahead && lookahead <= 0x104a9) ||
          (0x10858 <= lookahead && lookahead <= 0x1085f) ||
          (0x10879 <= lookahead && lookahead <= 0x1087f) ||
          (0x108a7 <= lookahead && lookahead <= 0x108af) ||
          (0x108fb <= lookahead && lookahead <= 0x108ff) ||
          (0x10916 <= lookahead && lookahead <= 0x1091b)) ADVANCE(59);
      if (set_contains(sym__digit_id_character_set_1, 433, lookahead)) ADVANCE(51);
      END_STATE();
    case 50:
      ACCEPT_TOKEN(aux_sym__detail_token1);
      if (lookahead == '/') ADVANCE(40);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == 0xb2 ||
          lookahead == 0xb3) ADVANCE(52);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(58);
      if (lookahead == '-' ||
          lookahead == '_' ||
          lookahead == 0xb9 ||
          (0xbc <= lookahead && lookahead <= 0xbe) ||
          (0x660 <= lookahead && lookahead <= 0x669) ||
          (0x6f0 <= lookahead && lookahead <= 0x6f9) ||
          (0x7c0 <= lookahead && lookahead <= 0x7c9) ||
          (0x966 <= lookahead && lookahead <= 0x96f) ||
          (0x9e6 <= lookahead && lookahead <= 0x9ef) ||
          (0x9f4 <= lookahead && lookahead <= 0x9f9) ||
          (0xa66 <= lookahead && lookahead <= 0xa6f) ||
          (0xae6 <= lookahead && lookahead <= 0xaef) ||
          (0xb66 <= lookahead && lookahead <= 0xb6f) ||
          (0xb72 <= lookahead && lookahead <= 0xb77) ||
          (0xbe6 <= lookahead && lookahead <= 0xbf2) ||
          (0xc66 <= lookahead && lookahead <= 0xc6f) ||
          (0xc78 <= lookahead && lookahead <= 0xc7e) ||
          (0xce6 <= lookahead && lookahead <= 0xcef) ||
          (0xd58 <= lookahead && lookahead <= 0xd5e) ||
          (0xd66 <= lookahead && lookahead <= 0xd78) ||
          (0xde6 <= lookahead && lookahead <= 0xdef) ||
          (0xe50 <= lookahead && lookahead <= 0xe59) ||
          (0xed0 <= lookahead && lookahead <= 0xed9) ||
          (0xf20 <= lookahead && lookahead <= 0xf33) ||
          (0x1040 <= lookahead && lookahead <= 0x1049) ||
          (0x1090 <= lookahead && lookahead <= 0x1099) ||
          (0x1369 <= lookahead && lookahead <= 0x137c) ||
          (0x16ee <= lookahead && lookahead <= 0x16f0) ||
          (0x17e0 <= lookahead && lookahead <= 0x17e9) ||
          (0x17f0 <= lookahead && lookahead <= 0x17f9) ||
          (0x1810 <= lookahead && lookahead <= 0x1819) ||
          (0x1946 <= lookahead && lookahead <= 0x194f) ||
          (0x19d0 <= lookahead && lookahead <= 0x19da) ||
          (0x1a80 <= lookahead && lookahead <= 0x1a89) ||
          (0x1a90 <= lookahead && lookahead <= 0x1a99) ||
          (0x1b50 <= lookahead && lookahead <= 0x1b59) ||
          (0x1bb0 <= lookahead && lookahead <= 0x1bb9) ||
          (0x1c40 <= lookahead && lookahead <= 0x1c49) ||
          (0x1c50 <= lookahead && lookahead <= 0x1c59) ||
          lookahead == 0x2070 ||
          (0x2074 <= lookahead && lookahead <= 0x2079) ||
          (0x2080 <= lookahead && lookahead <= 0x2089) ||
          (0x2150 <= lookahead && lookahead <= 0x2182) ||
          (0x2185 <= lookahead && lookahead <= 0x2189) ||
          (0x2460 <= lookahead && lookahead <= 0x249b) ||
          (0x24ea <= lookahead && lookahead <= 0x24ff) ||
          (0x2776 <= lookahead && lookahead <= 0x2793) ||
          lookahead == 0x2cfd ||
          lookahead == 0x3007 ||
          (0x3021 <= lookahead && lookahead <= 0x3029) ||
          (0x3038 <= lookahead && lookahead <= 0x303a) ||
          (0x3192 <= lookahead && lookahead <= 0x3195) ||
          (0x3220 <= lookahead && lookahead <= 0x3229) ||
          (0x3248 <= lookahead && lookahead <= 0x324f) ||
          (0x3251 <= lookahead && lookahead <= 0x325f) ||
          (0x3280 <= lookahead && lookahead <= 0x3289) ||
          (0x32b1 <= lookahead && lookahead <= 0x32bf) ||
          (0xa620 <= lookahead && lookahead <= 0xa629) ||
          (0xa6e6 <= lookahead && lookahead <= 0xa6ef) ||
          (0xa830 <= lookahead && lookahead <= 0xa835) ||
          (0xa8d0 <= lookahead && lookahead <= 0xa8d9) ||
          (0xa900 <= lookahead && lookahead <= 0xa909) ||
          (0xa9d0 <= lookahead && lookahead <= 0xa9d9) ||
          (0xa9f0 <= lookahead && lookahead <= 0xa9f9) ||
          (0xaa50 <= lookahead && lookahead <= 0xaa59) ||
          (0xabf0 <= lookahead && lookahead <= 0xabf9) ||
          (0xff10 <= lookahead && lookahead <= 0xff19) ||
          (0x10107 <= lookahead && lookahead <= 0x10133) ||
          (0x10140 <= lookahead && lookahead <= 0x10178) ||
          lookahead == 0x1018a ||
          lookahead == 0x1018b ||
          (0x102e1 <= lookahead && lookahead <= 0x102fb) ||
          (0x10320 <= lookahead && lookahead <= 0x10323) ||
          lookahead == 0x10341 ||
          lookahead == 0x1034a ||
          (0x103d1 <= lookahead && lookahead <= 0x103d5) ||
          (0x104a0 <= lookahead && lookahead <= 0x104a9) ||
          (0x10858 <= lookahead && lookahead <= 0x1085f) ||
          (0x10879 <= lookahead && lookahead <= 0x1087f) ||
          (0x108a7 <= lookahead && lookahead <= 0x108af) ||
          (0x108fb <= lookahead && lookahead <= 0x108ff) ||
          (0x10916 <= lookahead && lookahead <= 0x1091b)) ADVANCE(59);
      if (set_contains(sym__digit_id_character_set_1, 433, lookahead)) ADVANCE(51);
      END_STATE();
    case 51:
      ACCEPT_TOKEN(aux_sym__detail_token1);
      if (lookahead == '/') ADVANCE(40);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == 0xb2 ||
          lookahead == 0xb3) ADVANCE(52);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_' ||
          lookahead == 0xb9 ||
          (0xbc <= lookahead && lookahead <= 0xbe) ||
          (0x660 <= lookahead && lookahead <= 0x669) ||
          (0x6f0 <= lookahead && lookahead <= 0x6f9) ||
          (0x7c0 <= lookahead && lookahead <= 0x7c9) ||
          (0x966 <= lookahead && lookahead <= 0x96f) ||
          (0x9e6 <= lookahead && lookahead <= 0x9ef) ||
          (0x9f4 <= lookahead && lookahead <= 0x9f9) ||
          (0xa66 <= lookahead && lookahead <= 0xa6f) ||
          (0xae6 <= lookahead && lookahead <= 0xaef) ||
          (0xb66 <= lookahead && lookahead <= 0xb6f) ||
          (0xb72 <= lookahead && lookahead <= 0xb77) ||
          (0xbe6 <= lookahead && lookahead <= 0xbf2) ||
          (0xc66 <= lookahead && lookahead <= 0xc6f) ||
          (0xc78 <= lookahead && lookahead <= 0xc7e) ||
          (0xce6 <= lookahead && lookahead <= 0xcef) ||
          (0xd58 <= lookahead && lookahead <= 0xd5e) ||
          (0xd66 <= lookahead && lookahead <= 0xd78) ||
          (0xde6 <= lookahead && lookahead <= 0xdef) ||
          (0xe50 <= lookahead && lookahead <= 0xe59) ||
          (0xed0 <= lookahead && lookahead <= 0xed9) ||
          (0xf20 <= lookahead && lookahead <= 0xf33) ||
          (0x1040 <= lookahead && lookahead <= 0x1049) ||
          (0x1090 <= lookahead && lookahead <= 0x1099) ||
          (0x1369 <= lookahead && lookahead <= 0x137c) ||
          (0x16ee <= lookahead && lookahead <= 0x16f0) ||
          (0x17e0 <= lookahead && lookahead <= 0x17e9) ||
          (0x17f0 <= lookahead && lookahead <= 0x17f9) ||
          (0x1810 <= lookahead && lookahead <= 0x1819) ||
          (0x1946 <= lookahead && lookahead <= 0x194f) ||
          (0x19d0 <= lookahead && lookahead <= 0x19da) ||
          (0x1a80 <= lookahead && lookahead <= 0x1a89) ||
          (0x1a90 <= lookahead && lookahead <= 0x1a99) ||
          (0x1b50 <= lookahead && lookahead <= 0x1b59) ||
          (0x1bb0 <= lookahead && lookahead <= 0x1bb9) ||
          (0x1c40 <= lookahead && lookahead <= 0x1c49) ||
          (0x1c50 <= lookahead && lookahead <= 0x1c59) ||
          lookahead == 0x2070 ||
          (0x2074 <= lookahead && lookahead <= 0x2079) ||
          (0x2080 <= lookahead && lookahead <= 0x2089) ||
          (0x2150 <= lookahead && lookahead <= 0x2182) ||
          (0x2185 <= lookahead && lookahead <= 0x2189) ||
          (0x2460 <= lookahead && lookahead <= 0x249b) ||
          (0x24ea <= lookahead && lookahead <= 0x24ff) ||
          (0x2776 <= lookahead && lookahead <= 0x2793) ||
          lookahead == 0x2cfd ||
          lookahead == 0x3007 ||
          (0x3021 <= lookahead && lookahead <= 0x3029) ||
          (0x3038 <= lookahead && lookahead <= 0x303a) ||
          (0x3192 <= lookahead && lookahead <= 0x3195) ||
          (0x3220 <= lookahead && lookahead <= 0x3229) ||
          (0x3248 <= lookahead && lookahead <= 0x324f) ||
          (0x3251 <= lookahead && lookahead <= 0x325f) ||
          (0x3280 <= lookahead && lookahead <= 0x3289) ||
          (0x32b1 <= lookahead && lookahead <= 0x32bf) ||
          (0xa620 <= lookahead && lookahead <= 0xa629) ||
          (0xa6e6 <= lookahead && lookahead <= 0xa6ef) ||
          (0xa830 <= lookahead && lookahead <= 0xa835) ||
          (0xa8d0 <= lookahead && lookahead <= 0xa8d9) ||
          (0xa900 <= lookahead && lookahead <= 0xa909) ||
          (0xa9d0 <= lookahead && lookahead <= 0xa9d9) ||
          (0xa9f0 <= lookahead && lookahead <= 0xa9f9) ||
          (0xaa50 <= lookahead && lookahead <= 0xaa59) ||
          (0xabf0 <= lookahead && lookahead <= 0xabf9) ||
          (0xff10 <= lookahead && lookahead <= 0xff19) ||
          (0x10107 <= lookahead && lookahead <= 0x10133) ||
          (0x10140 <= lookahead && lookahead <= 0x10178) ||
          lookahead == 0x1018a ||
          lookahead == 0x1018b ||
          (0x102e1 <= lookahead && lookahead <= 0x102fb) ||
          (0x10320 <= lookahead && lookahead <= 0x10323) ||
          lookahead == 0x10341 ||
          lookahead == 0x1034a ||
          (0x103d1 <= lookahead && lookahead <= 0x103d5) ||
          (0x104a0 <= lookahead && lookahead <= 0x104a9) ||
          (0x10858 <= lookahead && lookahead <= 0x1085f) ||
          (0x10879 <= lookahead && lookahead <= 0x1087f) ||
          (0x108a7 <= lookahead && lookahead <= 0x108af) ||
          (0x108fb <= lookahead && lookahead <= 0x108ff) ||
          (0x10916 <= lookahead && lookahead <= 0x1091b)) ADVANCE(59);
      if (set_contains(sym__digit_id_character_set_1, 433, lookahead)) ADVANCE(51);
      END_STATE();
    case 52:
      ACCEPT_TOKEN(aux_sym__detail_token1);
      if (lookahead == '/') ADVANCE(40);
      if (lookahead == ':') ADVANCE(41);
      if (set_contains(sym_external_id_character_set_1, 478, lookahead)) ADVANCE(59);
      END_STATE();
    case 53:
      ACCEPT_TOKEN(aux_sym__detail_token1);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == 'H') ADVANCE(54);
      if (lookahead == 'Q') ADVANCE(55);
      if (set_contains(sym_external_id_character_set_1, 478, lookahead)) ADVANCE(59);
      END_STATE();
    case 54:
      ACCEPT_TOKEN(aux_sym__detail_token1);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '1' ||
          lookahead == '2') ADVANCE(109);
      if (set_contains(sym_external_id_character_set_1, 478, lookahead)) ADVANCE(59);
      END_STATE();
    case 55:
      ACCEPT_TOKEN(aux_sym__detail_token1);
      if (lookahead == ':') ADVANCE(41);
      if (('1' <= lookahead && lookahead <= '4')) ADVANCE(109);
      if (set_contains(sym_external_id_character_set_1, 478, lookahead)) ADVANCE(59);
      END_STATE();
    case 56:
      ACCEPT_TOKEN(aux_sym__detail_token1);
      if (lookahead == ':') ADVANCE(41);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(57);
      if (set_contains(sym_external_id_character_set_1, 478, lookahead)) ADVANCE(59);
      END_STATE();
    case 57:
      ACCEPT_TOKEN(aux_sym__detail_token1);
      if (lookahead == ':') ADVANCE(41);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(113);
      if (set_contains(sym_external_id_character_set_1, 478, lookahead)) ADVANCE(59);
      END_STATE();
    case 58:
      ACCEPT_TOKEN(aux_sym__detail_token1);
      if (lookahead == ':') ADVANCE(41);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(56);
      if (set_contains(sym_external_id_character_set_1, 478, lookahead)) ADVANCE(59);
      END_STATE();
    case 59:
      ACCEPT_TOKEN(aux_sym__detail_token1);
      if (lookahead == ':') ADVANCE(41);
      if (set_contains(sym_external_id_character_set_1, 478, lookahead)) ADVANCE(59);
      END_STATE();
    case 60:
      ACCEPT_TOKEN(anon_sym_COMMA);
      END_STATE();
    case 61:
      ACCEPT_TOKEN(anon_sym_LPAREN);
      END_STATE();
    case 62:
      ACCEPT_TOKEN(anon_sym_RPAREN);
      END_STATE();
    case 63:
      ACCEPT_TOKEN(anon_sym_AT);
      END_STATE();
    case 64:
      ACCEPT_TOKEN(anon_sym_AT);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(142);
      END_STATE();
    case 65:
      ACCEPT_TOKEN(anon_sym_DOT_DOT);
      END_STATE();
    case 66:
      ACCEPT_TOKEN(anon_sym_u00b1);
      END_STATE();
    case 67:
      ACCEPT_TOKEN(anon_sym_LBRACK);
      END_STATE();
    case 68:
      ACCEPT_TOKEN(anon_sym_RBRACK);
      END_STATE();
    case 69:
      ACCEPT_TOKEN(anon_sym_CARET);
      END_STATE();
    case 70:
      ACCEPT_TOKEN(aux_sym__detail_token2);
      END_STATE();
    case 71:
      ACCEPT_TOKEN(aux_sym__detail_token2);
      if (lookahead == '"') ADVANCE(143);
      if (lookahead == '\\') ADVANCE(43);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(8);
      END_STATE();
    case 72:
      ACCEPT_TOKEN(aux_sym__detail_token2);
      if (lookahead == '>') ADVANCE(144);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '<') ADVANCE(16);
      END_STATE();
    case 73:
      ACCEPT_TOKEN(aux_sym__detail_token2);
      if (lookahead == 'F') ADVANCE(22);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(36);
      END_STATE();
    case 74:
      ACCEPT_TOKEN(aux_sym__detail_token2);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(100);
      END_STATE();
    case 75:
      ACCEPT_TOKEN(anon_sym_PLUS);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(104);
      END_STATE();
    case 76:
      ACCEPT_TOKEN(anon_sym_PLUS);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(100);
      END_STATE();
    case 77:
      ACCEPT_TOKEN(anon_sym_DASH);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(104);
      END_STATE();
    case 78:
      ACCEPT_TOKEN(anon_sym_DASH);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(100);
      END_STATE();
    case 79:
      ACCEPT_TOKEN(anon_sym_STAR);
      END_STATE();
    case 80:
      ACCEPT_TOKEN(anon_sym_SLASH);
      END_STATE();
    case 81:
      ACCEPT_TOKEN(anon_sym_EQ);
      END_STATE();
    case 82:
      ACCEPT_TOKEN(anon_sym_TILDE);
      if (lookahead == 'F') ADVANCE(123);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(135);
      END_STATE();
    case 83:
      ACCEPT_TOKEN(anon_sym_TILDE);
      if (lookahead == 'F') ADVANCE(22);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(36);
      END_STATE();
    case 84:
      ACCEPT_TOKEN(anon_sym_GT);
      if (lookahead == '=') ADVANCE(85);
      END_STATE();
    case 85:
      ACCEPT_TOKEN(anon_sym_GT_EQ);
      END_STATE();
    case 86:
      ACCEPT_TOKEN(anon_sym_LT);
      if (lookahead == '=') ADVANCE(88);
      END_STATE();
    case 87:
      ACCEPT_TOKEN(anon_sym_LT);
      if (lookahead == '=') ADVANCE(89);
      if (lookahead == '>') ADVANCE(144);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          (lookahead < '<' || '>' < lookahead)) ADVANCE(16);
      END_STATE();
    case 88:
      ACCEPT_TOKEN(anon_sym_LT_EQ);
      END_STATE();
    case 89:
      ACCEPT_TOKEN(anon_sym_LT_EQ);
      if (lookahead == '>') ADVANCE(144);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '<') ADVANCE(16);
      END_STATE();
    case 90:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == '-') ADVANCE(121);
      if (lookahead == '.') ADVANCE(127);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(104);
      END_STATE();
    case 91:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == '-') ADVANCE(146);
      if (lookahead == '.') ADVANCE(25);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(99);
      if (set_contains(sym__digit_id_character_set_1, 433, lookahead)) ADVANCE(152);
      END_STATE();
    case 92:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == '-') ADVANCE(21);
      if (lookahead == '.') ADVANCE(25);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(100);
      END_STATE();
    case 93:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == '.') ADVANCE(25);
      if (lookahead == '_') ADVANCE(99);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(91);
      if (set_contains(sym__digit_id_character_set_1, 433, lookahead)) ADVANCE(152);
      END_STATE();
    case 94:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == '.') ADVANCE(25);
      if (lookahead == '_') ADVANCE(99);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(93);
      if (set_contains(sym__digit_id_character_set_1, 433, lookahead)) ADVANCE(152);
      END_STATE();
    case 95:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == '.') ADVANCE(25);
      if (lookahead == '_') ADVANCE(99);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(94);
      if (set_contains(sym__digit_id_character_set_1, 433, lookahead)) ADVANCE(152);
      END_STATE();
    case 96:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == '.') ADVANCE(25);
      if (lookahead == '_') ADVANCE(100);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(92);
      END_STATE();
    case 97:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == '.') ADVANCE(25);
      if (lookahead == '_') ADVANCE(100);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(96);
      END_STATE();
    case 98:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == '.') ADVANCE(25);
      if (lookahead == '_') ADVANCE(100);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(97);
      END_STATE();
    case 99:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == '.') ADVANCE(25);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(99);
      if (set_contains(sym__digit_id_character_set_1, 433, lookahead)) ADVANCE(152);
      END_STATE();
    case 100:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == '.') ADVANCE(25);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(100);
      END_STATE();
    case 101:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == '.') ADVANCE(127);
      if (lookahead == '_') ADVANCE(104);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(90);
      END_STATE();
    case 102:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == '.') ADVANCE(127);
      if (lookahead == '_') ADVANCE(104);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(101);
      END_STATE();
    case 103:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == '.') ADVANCE(127);
      if (lookahead == '_') ADVANCE(104);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(102);
      END_STATE();
    case 104:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == '.') ADVANCE(127);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(104);
      END_STATE();
    case 105:
      ACCEPT_TOKEN(sym_number);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(105);
      END_STATE();
    case 106:
      ACCEPT_TOKEN(sym__unit_sign);
      END_STATE();
    case 107:
      ACCEPT_TOKEN(sym__unit_sign);
      if (lookahead == 0xb2 ||
          lookahead == 0xb3) ADVANCE(106);
      if (set_contains(sym__unit_sign_character_set_3, 431, lookahead)) ADVANCE(107);
      END_STATE();
    case 108:
      ACCEPT_TOKEN(sym__unit_sign);
      if (set_contains(aux_sym__detail_token1_character_set_1, 430, lookahead)) ADVANCE(106);
      END_STATE();
    case 109:
      ACCEPT_TOKEN(sym_moment);
      END_STATE();
    case 110:
      ACCEPT_TOKEN(sym_moment);
      if (lookahead == '-') ADVANCE(163);
      END_STATE();
    case 111:
      ACCEPT_TOKEN(sym_moment);
      if (lookahead == '-') ADVANCE(122);
      END_STATE();
    case 112:
      ACCEPT_TOKEN(sym_moment);
      if (lookahead == '-') ADVANCE(20);
      END_STATE();
    case 113:
      ACCEPT_TOKEN(sym_moment);
      if (lookahead == '-') ADVANCE(53);
      END_STATE();
    case 114:
      ACCEPT_TOKEN(sym_moment);
      if (lookahead == '-') ADVANCE(179);
      END_STATE();
    case 115:
      ACCEPT_TOKEN(sym_moment);
      if (lookahead == '-') ADVANCE(170);
      END_STATE();
    case 116:
      ACCEPT_TOKEN(sym_moment);
      if (lookahead == '-') ADVANCE(150);
      END_STATE();
    case 117:
      ACCEPT_TOKEN(sym_moment);
      if (lookahead == '-') ADVANCE(34);
      END_STATE();
    case 118:
      ACCEPT_TOKEN(sym_moment);
      if (lookahead == '-') ADVANCE(134);
      END_STATE();
    case 119:
      ACCEPT_TOKEN(sym__year);
      if (lookahead == '-') ADVANCE(21);
      END_STATE();
    case 120:
      ACCEPT_TOKEN(sym_locator);
      if (lookahead == '-') ADVANCE(121);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '"' &&
          lookahead != '[' &&
          lookahead != ']') ADVANCE(140);
      END_STATE();
    case 121:
      ACCEPT_TOKEN(sym_locator);
      if (lookahead == 'H') ADVANCE(124);
      if (lookahead == 'Q') ADVANCE(125);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(131);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '"' &&
          lookahead != '[' &&
          lookahead != ']') ADVANCE(140);
      END_STATE();
    case 122:
      ACCEPT_TOKEN(sym_locator);
      if (lookahead == 'H') ADVANCE(124);
      if (lookahead == 'Q') ADVANCE(125);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '"' &&
          lookahead != '[' &&
          lookahead != ']') ADVANCE(140);
      END_STATE();
    case 123:
      ACCEPT_TOKEN(sym_locator);
      if (lookahead == 'Y') ADVANCE(137);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '"' &&
          lookahead != '[' &&
          lookahead != ']') ADVANCE(140);
      END_STATE();
    case 124:
      ACCEPT_TOKEN(sym_locator);
      if (lookahead == '1' ||
          lookahead == '2') ADVANCE(109);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '"' &&
          lookahead != '[' &&
          lookahead != ']') ADVANCE(140);
      END_STATE();
    case 125:
      ACCEPT_TOKEN(sym_locator);
      if (('1' <= lookahead && lookahead <= '4')) ADVANCE(109);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '"' &&
          lookahead != '[' &&
          lookahead != ']') ADVANCE(140);
      END_STATE();
    case 126:
      ACCEPT_TOKEN(sym_locator);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(104);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '"' &&
          lookahead != '[' &&
          lookahead != ']') ADVANCE(140);
      END_STATE();
    case 127:
      ACCEPT_TOKEN(sym_locator);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(105);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '"' &&
          lookahead != '[' &&
          lookahead != ']') ADVANCE(140);
      END_STATE();
    case 128:
      ACCEPT_TOKEN(sym_locator);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(120);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '"' &&
          lookahead != '[' &&
          lookahead != ']') ADVANCE(140);
      END_STATE();
    case 129:
      ACCEPT_TOKEN(sym_locator);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(109);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '"' &&
          lookahead != '[' &&
          lookahead != ']') ADVANCE(140);
      END_STATE();
    case 130:
      ACCEPT_TOKEN(sym_locator);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(111);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '"' &&
          lookahead != '[' &&
          lookahead != ']') ADVANCE(140);
      END_STATE();
    case 131:
      ACCEPT_TOKEN(sym_locator);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(118);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '"' &&
          lookahead != '[' &&
          lookahead != ']') ADVANCE(140);
      END_STATE();
    case 132:
      ACCEPT_TOKEN(sym_locator);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(128);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '"' &&
          lookahead != '[' &&
          lookahead != ']') ADVANCE(140);
      END_STATE();
    case 133:
      ACCEPT_TOKEN(sym_locator);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(130);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '"' &&
          lookahead != '[' &&
          lookahead != ']') ADVANCE(140);
      END_STATE();
    case 134:
      ACCEPT_TOKEN(sym_locator);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(129);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '"' &&
          lookahead != '[' &&
          lookahead != ']') ADVANCE(140);
      END_STATE();
    case 135:
      ACCEPT_TOKEN(sym_locator);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(132);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '"' &&
          lookahead != '[' &&
          lookahead != ']') ADVANCE(140);
      END_STATE();
    case 136:
      ACCEPT_TOKEN(sym_locator);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(133);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '"' &&
          lookahead != '[' &&
          lookahead != ']') ADVANCE(140);
      END_STATE();
    case 137:
      ACCEPT_TOKEN(sym_locator);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(136);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '"' &&
          lookahead != '[' &&
          lookahead != ']') ADVANCE(140);
      END_STATE();
    case 138:
      ACCEPT_TOKEN(sym_locator);
      if (set_contains(aux_sym__detail_token1_character_set_1, 430, lookahead)) ADVANCE(107);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '"' &&
          (lookahead < 'A' || '[' < lookahead) &&
          lookahead != ']') ADVANCE(140);
      END_STATE();
    case 139:
      ACCEPT_TOKEN(sym_locator);
      if (set_contains(aux_sym_statement_name_token1_character_set_1, 476, lookahead)) ADVANCE(145);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '"' &&
          (lookahead < 'A' || '[' < lookahead) &&
          lookahead != ']') ADVANCE(140);
      END_STATE();
    case 140:
      ACCEPT_TOKEN(sym_locator);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '"' &&
          lookahead != '[' &&
          lookahead != ']') ADVANCE(140);
      END_STATE();
    case 141:
      ACCEPT_TOKEN(aux_sym_statement_name_token1);
      if (set_contains(aux_sym__detail_token1_character_set_2, 478, lookahead)) ADVANCE(141);
      END_STATE();
    case 142:
      ACCEPT_TOKEN(aux_sym_string_token1);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(142);
      END_STATE();
    case 143:
      ACCEPT_TOKEN(sym_quoted);
      END_STATE();
    case 144:
      ACCEPT_TOKEN(sym_url);
      END_STATE();
    case 145:
      ACCEPT_TOKEN(sym_external_id);
      if (set_contains(sym_external_id_character_set_2, 477, lookahead)) ADVANCE(145);
      END_STATE();
    case 146:
      ACCEPT_TOKEN(sym__digit_id);
      if (lookahead == 'H') ADVANCE(147);
      if (lookahead == 'Q') ADVANCE(148);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(151);
      if (set_contains(sym__digit_id_character_set_1, 433, lookahead)) ADVANCE(152);
      END_STATE();
    case 147:
      ACCEPT_TOKEN(sym__digit_id);
      if (lookahead == '1' ||
          lookahead == '2') ADVANCE(109);
      if (set_contains(sym__digit_id_character_set_1, 433, lookahead)) ADVANCE(152);
      END_STATE();
    case 148:
      ACCEPT_TOKEN(sym__digit_id);
      if (('1' <= lookahead && lookahead <= '4')) ADVANCE(109);
      if (set_contains(sym__digit_id_character_set_1, 433, lookahead)) ADVANCE(152);
      END_STATE();
    case 149:
      ACCEPT_TOKEN(sym__digit_id);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(109);
      if (set_contains(sym__digit_id_character_set_1, 433, lookahead)) ADVANCE(152);
      END_STATE();
    case 150:
      ACCEPT_TOKEN(sym__digit_id);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(149);
      if (set_contains(sym__digit_id_character_set_1, 433, lookahead)) ADVANCE(152);
      END_STATE();
    case 151:
      ACCEPT_TOKEN(sym__digit_id);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(116);
      if (set_contains(sym__digit_id_character_set_1, 433, lookahead)) ADVANCE(152);
      END_STATE();
    case 152:
      ACCEPT_TOKEN(sym__digit_id);
      if (set_contains(sym__digit_id_character_set_1, 433, lookahead)) ADVANCE(152);
      END_STATE();
    case 153:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == '/') ADVANCE(138);
      if (lookahead == ':') ADVANCE(139);
      if (lookahead == 'Y') ADVANCE(154);
      if (lookahead == 0xb2 ||
          lookahead == 0xb3) ADVANCE(156);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_' ||
          lookahead == 0xb9 ||
          (0xbc <= lookahead && lookahead <= 0xbe) ||
          (0x660 <= lookahead && lookahead <= 0x669) ||
          (0x6f0 <= lookahead && lookahead <= 0x6f9) ||
          (0x7c0 <= lookahead && lookahead <= 0x7c9) ||
          (0x966 <= lookahead && lookahead <= 0x96f) ||
          (0x9e6 <= lookahead && lookahead <= 0x9ef) ||
          (0x9f4 <= lookahead && lookahead <= 0x9f9) ||
          (0xa66 <= lookahead && lookahead <= 0xa6f) ||
          (0xae6 <= lookahead && lookahead <= 0xaef) ||
          (0xb66 <= lookahead && lookahead <= 0xb6f) ||
          (0xb72 <= lookahead && lookahead <= 0xb77) ||
          (0xbe6 <= lookahead && lookahead <= 0xbf2) ||
          (0xc66 <= lookahead && lookahead <= 0xc6f) ||
          (0xc78 <= lookahead && lookahead <= 0xc7e) ||
          (0xce6 <= lookahead && lookahead <= 0xcef) ||
          (0xd58 <= lookahead && lookahead <= 0xd5e) ||
          (0xd66 <= lookahead && lookahead <= 0xd78) ||
          (0xde6 <= lookahead && lookahead <= 0xdef) ||
          (0xe50 <= lookahead && lookahead <= 0xe59) ||
          (0xed0 <= lookahead && lookahead <= 0xed9) ||
          (0xf20 <= lookahead && lookahead <= 0xf33) ||
          (0x1040 <= lookahead && lookahead <= 0x1049) ||
          (0x1090 <= lookahead && lookahead <= 0x1099) ||
          (0x1369 <= lookahead && lookahead <= 0x137c) ||
          (0x16ee <= lookahead && lookahead <= 0x16f0) ||
          (0x17e0 <= lookahead && lookahead <= 0x17e9) ||
          (0x17f0 <= lookahead && lookahead <= 0x17f9) ||
          (0x1810 <= lookahead && lookahead <= 0x1819) ||
          (0x1946 <= lookahead && lookahead <= 0x194f) ||
          (0x19d0 <= lookahead && lookahead <= 0x19da) ||
          (0x1a80 <= lookahead && lookahead <= 0x1a89) ||
          (0x1a90 <= lookahead && lookahead <= 0x1a99) ||
          (0x1b50 <= lookahead && lookahead <= 0x1b59) ||
          (0x1bb0 <= lookahead && lookahead <= 0x1bb9) ||
          (0x1c40 <= lookahead && lookahead <= 0x1c49) ||
          (0x1c50 <= lookahead && lookahead <= 0x1c59) ||
          lookahead == 0x2070 ||
          (0x2074 <= lookahead && lookahead <= 0x2079) ||
          (0x2080 <= lookahead && lookahead <= 0x2089) ||
          (0x2150 <= lookahead && lookahead <= 0x2182) ||
          (0x2185 <= lookahead && lookahead <= 0x2189) ||
          (0x2460 <= lookahead && lookahead <= 0x249b) ||
          (0x24ea <= lookahead && lookahead <= 0x24ff) ||
          (0x2776 <= lookahead && lookahead <= 0x2793) ||
          lookahead == 0x2cfd ||
          lookahead == 0x3007 ||
          (0x3021 <= lookahead && lookahead <= 0x3029) ||
          (0x3038 <= lookahead && lookahead <= 0x303a) ||
          (0x3192 <= lookahead && lookahead <= 0x3195) ||
          (0x3220 <= lookahead && lookahead <= 0x3229) ||
          (0x3248 <= lookahead && lookahead <= 0x324f) ||
          (0x3251 <= lookahead && lookahead <= 0x325f) ||
          (0x3280 <= lookahead && lookahead <= 0x3289) ||
          (0x32b1 <= lookahead && lookahead <= 0x32bf) ||
          (0xa620 <= lookahead && lookahead <= 0xa629) ||
          (0xa6e6 <= lookahead && lookahead <= 0xa6ef) ||
          (0xa830 <= lookahead && lookahead <= 0xa835) ||
          (0xa8d0 <= lookahead && lookahead <= 0xa8d9) ||
          (0xa900 <= lookahead && lookahead <= 0xa909) ||
          (0xa9d0 <= lookahead && lookahead <= 0xa9d9) ||
          (0xa9f0 <= lookahead && lookahead <= 0xa9f9) ||
          (0xaa50 <= lookahead && lookahead <= 0xaa59) ||
          (0xabf0 <= lookahead && lookahead <= 0xabf9) ||
          (0xff10 <= lookahead && lookahead <= 0xff19) ||
          (0x10107 <= lookahead && lookahead <= 0x10133) ||
          (0x10140 <= lookahead && lookahead <= 0x10178) ||
          lookahead == 0x1018a ||
          lookahead == 0x1018b ||
          (0x102e1 <= lookahead && lookahead <= 0x102fb) ||
          (0x10320 <= lookahead && lookahead <= 0x10323) ||
          lookahead == 0x10341 ||
          lookahead == 0x1034a ||
          (0x103d1 <= lookahead && lookahead <= 0x103d5) ||
          (0x104a0 <= lookahead && lookahead <= 0x104a9) ||
          (0x10858 <= lookahead && lookahead <= 0x1085f) ||
          (0x10879 <= lookahead && lookahead <= 0x1087f) ||
          (0x108a7 <= lookahead && lookahead <= 0x108af) ||
          (0x108fb <= lookahead && lookahead <= 0x108ff) ||
          (0x10916 <= lookahead && lookahead <= 0x1091b)) ADVANCE(169);
      if (set_contains(sym__digit_id_character_set_1, 433, lookahead)) ADVANCE(155);
      END_STATE();
    case 154:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == '/') ADVANCE(138);
      if (lookahead == ':') ADVANCE(139);
      if (lookahead == 0xb2 ||
          lookahead == 0xb3) ADVANCE(156);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(168);
      if (lookahead == '-' ||
          lookahead == '_' ||
          lookahead == 0xb9 ||
          (0xbc <= lookahead && lookahead <= 0xbe) ||
          (0x660 <= lookahead && lookahead <= 0x669) ||
          (0x6f0 <= lookahead && lookahead <= 0x6f9) ||
          (0x7c0 <= lookahead && lookahead <= 0x7c9) ||
          (0x966 <= lookahead && lookahead <= 0x96f) ||
          (0x9e6 <= lookahead && lookahead <= 0x9ef) ||
          (0x9f4 <= lookahead && lookahead <= 0x9f9) ||
          (0xa66 <= lookahead && lookahead <= 0xa6f) ||
          (0xae6 <= lookahead && lookahead <= 0xaef) ||
          (0xb66 <= lookahead && lookahead <= 0xb6f) ||
          (0xb72 <= lookahead && lookahead <= 0xb77) ||
          (0xbe6 <= lookahead && lookahead <= 0xbf2) ||
          (0xc66 <= lookahead && lookahead <= 0xc6f) ||
          (0xc78 <= lookahead && lookahead <= 0xc7e) ||
          (0xce6 <= lookahead && lookahead <= 0xcef) ||
          (0xd58 <= lookahead && lookahead <= 0xd5e) ||
          (0xd66 <= lookahead && lookahead <= 0xd78) ||
          (0xde6 <= lookahead && lookahead <= 0xdef) ||
          (0xe50 <= lookahead && lookahead <= 0xe59) ||
          (0xed0 <= lookahead && lookahead <= 0xed9) ||
          (0xf20 <= lookahead && lookahead <= 0xf33) ||
          (0x1040 <= lookahead && lookahead <= 0x1049) ||
          (0x1090 <= lookahead && lookahead <= 0x1099) ||
          (0x1369 <= lookahead && lookahead <= 0x137c) ||
          (0x16ee <= lookahead && lookahead <= 0x16f0) ||
          (0x17e0 <= lookahead && lookahead <= 0x17e9) ||
          (0x17f0 <= lookahead && lookahead <= 0x17f9) ||
          (0x1810 <= lookahead && lookahead <= 0x1819) ||
          (0x1946 <= lookahead && lookahead <= 0x194f) ||
          (0x19d0 <= lookahead && lookahead <= 0x19da) ||
          (0x1a80 <= lookahead && lookahead <= 0x1a89) ||
          (0x1a90 <= lookahead && lookahead <= 0x1a99) ||
          (0x1b50 <= lookahead && lookahead <= 0x1b59) ||
          (0x1bb0 <= lookahead && lookahead <= 0x1bb9) ||
          (0x1c40 <= lookahead && lookahead <= 0x1c49) ||
          (0x1c50 <= lookahead && lookahead <= 0x1c59) ||
          lookahead == 0x2070 ||
          (0x2074 <= lookahead && lookahead <= 0x2079) ||
          (0x2080 <= lookahead && lookahead <= 0x2089) ||
          (0x2150 <= lookahead && lookahead <= 0x2182) ||
          (0x2185 <= lookahead && lookahead <= 0x2189) ||
          (0x2460 <= lookahead && lookahead <= 0x249b) ||
          (0x24ea <= lookahead && lookahead <= 0x24ff) ||
          (0x2776 <= lookahead && lookahead <= 0x2793) ||
          lookahead == 0x2cfd ||
          lookahead == 0x3007 ||
          (0x3021 <= lookahead && lookahead <= 0x3029) ||
          (0x3038 <= lookahead && lookahead <= 0x303a) ||
          (0x3192 <= lookahead && lookahead <= 0x3195) ||
          (0x3220 <= lookahead && lookahead <= 0x3229) ||
          (0x3248 <= lookahead && lookahead <= 0x324f) ||
          (0x3251 <= lookahead && lookahead <= 0x325f) ||
          (0x3280 <= lookahead && lookahead <= 0x3289) ||
          (0x32b1 <= lookahead && lookahead <= 0x32bf) ||
          (0xa620 <= lookahead && lookahead <= 0xa629) ||
          (0xa6e6 <= lookahead && lookahead <= 0xa6ef) ||
          (0xa830 <= lookahead && lookahead <= 0xa835) ||
          (0xa8d0 <= lookahead && lookahead <= 0xa8d9) ||
          (0xa900 <= lookahead && lookahead <= 0xa909) ||
          (0xa9d0 <= lookahead && lookahead <= 0xa9d9) ||
          (0xa9f0 <= lookahead && lookahead <= 0xa9f9) ||
          (0xaa50 <= lookahead && lookahead <= 0xaa59) ||
          (0xabf0 <= lookahead && lookahead <= 0xabf9) ||
          (0xff10 <= lookahead && lookahead <= 0xff19) ||
          (0x10107 <= lookahead && lookahead <= 0x10133) ||
          (0x10140 <= lookahead && lookahead <= 0x10178) ||
          lookahead == 0x1018a ||
          lookahead == 0x1018b ||
          (0x102e1 <= lookahead && lookahead <= 0x102fb) ||
          (0x10320 <= lookahead && lookahead <= 0x10323) ||
          lookahead == 0x10341 ||
          lookahead == 0x1034a ||
          (0x103d1 <= lookahead && lookahead <= 0x103d5) ||
          (0x104a0 <= lookahead && lookahead <= 0x104a9) ||
          (0x10858 <= lookahead && lookahead <= 0x1085f) ||
          (0x10879 <= lookahead && lookahead <= 0x1087f) ||
          (0x108a7 <= lookahead && lookahead <= 0x108af) ||
          (0x108fb <= lookahead && lookahead <= 0x108ff) ||
          (0x10916 <= lookahead && lookahead <= 0x1091b)) ADVANCE(169);
      if (set_contains(sym__digit_id_character_set_1, 433, lookahead)) ADVANCE(155);
      END_STATE();
    case 155:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == '/') ADVANCE(138);
      if (lookahead == ':') ADVANCE(139);
      if (lookahead == 0xb2 ||
          lookahead == 0xb3) ADVANCE(156);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_' ||
          lookahead == 0xb9 ||
          (0xbc <= lookahead && lookahead <= 0xbe) ||
          (0x660 <= lookahead && lookahead <= 0x669) ||
          (0x6f0 <= lookahead && lookahead <= 0x6f9) ||
          (0x7c0 <= lookahead && lookahead <= 0x7c9) ||
          (0x966 <= lookahead && lookahead <= 0x96f) ||
          (0x9e6 <= lookahead && lookahead <= 0x9ef) ||
          (0x9f4 <= lookahead && lookahead <= 0x9f9) ||
          (0xa66 <= lookahead && lookahead <= 0xa6f) ||
          (0xae6 <= lookahead && lookahead <= 0xaef) ||
          (0xb66 <= lookahead && lookahead <= 0xb6f) ||
          (0xb72 <= lookahead && lookahead <= 0xb77) ||
          (0xbe6 <= lookahead && lookahead <= 0xbf2) ||
          (0xc66 <= lookahead && lookahead <= 0xc6f) ||
          (0xc78 <= lookahead && lookahead <= 0xc7e) ||
          (0xce6 <= lookahead && lookahead <= 0xcef) ||
          (0xd58 <= lookahead && lookahead <= 0xd5e) ||
          (0xd66 <= lookahead && lookahead <= 0xd78) ||
          (0xde6 <= lookahead && lookahead <= 0xdef) ||
          (0xe50 <= lookahead && lookahead <= 0xe59) ||
          (0xed0 <= lookahead && lookahead <= 0xed9) ||
          (0xf20 <= lookahead && lookahead <= 0xf33) ||
          (0x1040 <= lookahead && lookahead <= 0x1049) ||
          (0x1090 <= lookahead && lookahead <= 0x1099) ||
          (0x1369 <= lookahead && lookahead <= 0x137c) ||
          (0x16ee <= lookahead && lookahead <= 0x16f0) ||
          (0x17e0 <= lookahead && lookahead <= 0x17e9) ||
          (0x17f0 <= lookahead && lookahead <= 0x17f9) ||
          (0x1810 <= lookahead && lookahead <= 0x1819) ||
          (0x1946 <= lookahead && lookahead <= 0x194f) ||
          (0x19d0 <= lookahead && lookahead <= 0x19da) ||
          (0x1a80 <= lookahead && lookahead <= 0x1a89) ||
          (0x1a90 <= lookahead && lookahead <= 0x1a99) ||
          (0x1b50 <= lookahead && lookahead <= 0x1b59) ||
          (0x1bb0 <= lookahead && lookahead <= 0x1bb9) ||
          (0x1c40 <= lookahead && lookahead <= 0x1c49) ||
          (0x1c50 <= lookahead && lookahead <= 0x1c59) ||
          lookahead == 0x2070 ||
          (0x2074 <= lookahead && lookahead <= 0x2079) ||
          (0x2080 <= lookahead && lookahead <= 0x2089) ||
          (0x2150 <= lookahead && lookahead <= 0x2182) ||
          (0x2185 <= lookahead && lookahead <= 0x2189) ||
          (0x2460 <= lookahead && lookahead <= 0x249b) ||
          (0x24ea <= lookahead && lookahead <= 0x24ff) ||
          (0x2776 <= lookahead && lookahead <= 0x2793) ||
          lookahead == 0x2cfd ||
          lookahead == 0x3007 ||
          (0x3021 <= lookahead && lookahead <= 0x3029) ||
          (0x3038 <= lookahead && lookahead <= 0x303a) ||
          (0x3192 <= lookahead && lookahead <= 0x3195) ||
          (0x3220 <= lookahead && lookahead <= 0x3229) ||
          (0x3248 <= lookahead && lookahead <= 0x324f) ||
          (0x3251 <= lookahead && lookahead <= 0x325f) ||
          (0x3280 <= lookahead && lookahead <= 0x3289) ||
          (0x32b1 <= lookahead && lookahead <= 0x32bf) ||
          (0xa620 <= lookahead && lookahead <= 0xa629) ||
          (0xa6e6 <= lookahead && lookahead <= 0xa6ef) ||
          (0xa830 <= lookahead && lookahead <= 0xa835) ||
          (0xa8d0 <= lookahead && lookahead <= 0xa8d9) ||
          (0xa900 <= lookahead && lookahead <= 0xa909) ||
          (0xa9d0 <= lookahead && lookahead <= 0xa9d9) ||
          (0xa9f0 <= lookahead && lookahead <= 0xa9f9) ||
          (0xaa50 <= lookahead && lookahead <= 0xaa59) ||
          (0xabf0 <= lookahead && lookahead <= 0xabf9) ||
          (0xff10 <= lookahead && lookahead <= 0xff19) ||
          (0x10107 <= lookahead && lookahead <= 0x10133) ||
          (0x10140 <= lookahead && lookahead <= 0x10178) ||
          lookahead == 0x1018a ||
          lookahead == 0x1018b ||
          (0x102e1 <= lookahead && lookahead <= 0x102fb) ||
          (0x10320 <= lookahead && lookahead <= 0x10323) ||
          lookahead == 0x10341 ||
          lookahead == 0x1034a ||
          (0x103d1 <= lookahead && lookahead <= 0x103d5) ||
          (0x104a0 <= lookahead && lookahead <= 0x104a9) ||
          (0x10858 <= lookahead && lookahead <= 0x1085f) ||
          (0x10879 <= lookahead && lookahead <= 0x1087f) ||
          (0x108a7 <= lookahead && lookahead <= 0x108af) ||
          (0x108fb <= lookahead && lookahead <= 0x108ff) ||
          (0x10916 <= lookahead && lookahead <= 0x1091b)) ADVANCE(169);
      if (set_contains(sym__digit_id_character_set_1, 433, lookahead)) ADVANCE(155);
      END_STATE();
    case 156:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == '/') ADVANCE(138);
      if (lookahead == ':') ADVANCE(139);
      if (set_contains(sym_external_id_character_set_1, 478, lookahead)) ADVANCE(169);
      END_STATE();
    case 157:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == '/') ADVANCE(40);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == 'Y') ADVANCE(158);
      if (lookahead == 0xb2 ||
          lookahead == 0xb3) ADVANCE(160);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_' ||
          lookahead == 0xb9 ||
          (0xbc <= lookahead && lookahead <= 0xbe) ||
          (0x660 <= lookahead && lookahead <= 0x669) ||
          (0x6f0 <= lookahead && lookahead <= 0x6f9) ||
          (0x7c0 <= lookahead && lookahead <= 0x7c9) ||
          (0x966 <= lookahead && lookahead <= 0x96f) ||
          (0x9e6 <= lookahead && lookahead <= 0x9ef) ||
          (0x9f4 <= lookahead && lookahead <= 0x9f9) ||
          (0xa66 <= lookahead && lookahead <= 0xa6f) ||
          (0xae6 <= lookahead && lookahead <= 0xaef) ||
          (0xb66 <= lookahead && lookahead <= 0xb6f) ||
          (0xb72 <= lookahead && lookahead <= 0xb77) ||
          (0xbe6 <= lookahead && lookahead <= 0xbf2) ||
          (0xc66 <= lookahead && lookahead <= 0xc6f) ||
          (0xc78 <= lookahead && lookahead <= 0xc7e) ||
          (0xce6 <= lookahead && lookahead <= 0xcef) ||
          (0xd58 <= lookahead && lookahead <= 0xd5e) ||
          (0xd66 <= lookahead && lookahead <= 0xd78) ||
          (0xde6 <= lookahead && lookahead <= 0xdef) ||
          (0xe50 <= lookahead && lookahead <= 0xe59) ||
          (0xed0 <= lookahead && lookahead <= 0xed9) ||
          (0xf20 <= lookahead && lookahead <= 0xf33) ||
          (0x1040 <= lookahead && lookahead <= 0x1049) ||
          (0x1090 <= lookahead && lookahead <= 0x1099) ||
          (0x1369 <= lookahead && lookahead <= 0x137c) ||
          (0x16ee <= lookahead && lookahead <= 0x16f0) ||
          (0x17e0 <= lookahead && lookahead <= 0x17e9) ||
          (0x17f0 <= lookahead && lookahead <= 0x17f9) ||
          (0x1810 <= lookahead && lookahead <= 0x1819) ||
          (0x1946 <= lookahead && lookahead <= 0x194f) ||
          (0x19d0 <= lookahead && lookahead <= 0x19da) ||
          (0x1a80 <= lookahead && lookahead <= 0x1a89) ||
          (0x1a90 <= lookahead && lookahead <= 0x1a99) ||
          (0x1b50 <= lookahead && lookahead <= 0x1b59) ||
          (0x1bb0 <= lookahead && lookahead <= 0x1bb9) ||
          (0x1c40 <= lookahead && lookahead <= 0x1c49) ||
          (0x1c50 <= lookahead && lookahead <= 0x1c59) ||
          lookahead == 0x2070 ||
          (0x2074 <= lookahead && lookahead <= 0x2079) ||
          (0x2080 <= lookahead && lookahead <= 0x2089) ||
          (0x2150 <= lookahead && lookahead <= 0x2182) ||
          (0x2185 <= lookahead && lookahead <= 0x2189) ||
          (0x2460 <= lookahead && lookahead <= 0x249b) ||
          (0x24ea <= lookahead && lookahead <= 0x24ff) ||
          (0x2776 <= lookahead && lookahead <= 0x2793) ||
          lookahead == 0x2cfd ||
          lookahead == 0x3007 ||
          (0x3021 <= lookahead && lookahead <= 0x3029) ||
          (0x3038 <= lookahead && lookahead <= 0x303a) ||
          (0x3192 <= lookahead && lookahead <= 0x3195) ||
          (0x3220 <= lookahead && lookahead <= 0x3229) ||
          (0x3248 <= lookahead && lookahead <= 0x324f) ||
          (0x3251 <= lookahead && lookahead <= 0x325f) ||
          (0x3280 <= lookahead && lookahead <= 0x3289) ||
          (0x32b1 <= lookahead && lookahead <= 0x32bf) ||
          (0xa620 <= lookahead && lookahead <= 0xa629) ||
          (0xa6e6 <= lookahead && lookahead <= 0xa6ef) ||
          (0xa830 <= lookahead && lookahead <= 0xa835) ||
          (0xa8d0 <= lookahead && lookahead <= 0xa8d9) ||
          (0xa900 <= lookahead && lookahead <= 0xa909) ||
          (0xa9d0 <= lookahead && lookahead <= 0xa9d9) ||
          (0xa9f0 <= lookahead && lookahead <= 0xa9f9) ||
          (0xaa50 <= lookahead && lookahead <= 0xaa59) ||
          (0xabf0 <= lookahead && lookahead <= 0xabf9) ||
          (0xff10 <= lookahead && lookahead <= 0xff19) ||
          (0x10107 <= lookahead && lookahead <= 0x10133) ||
          (0x10140 <= lookahead && lookahead <= 0x10178) ||
          lookahead == 0x1018a ||
          lookahead == 0x1018b ||
          (0x102e1 <= lookahead && lookahead <= 0x102fb) ||
          (0x10320 <= lookahead && lookahead <= 0x10323) ||
          lookahead == 0x10341 ||
          lookahead == 0x1034a ||
          (0x103d1 <= lookahead && lookahead <= 0x103d5) ||
          (0x104a0 <= lookahead && lookahead <= 0x104a9) ||
          (0x10858 <= lookahead && lookahead <= 0x1085f) ||
          (0x10879 <= lookahead && lookahead <= 0x1087f) ||
          (0x108a7 <= lookahead && lookahead <= 0x108af) ||
          (0x108fb <= lookahead && lookahead <= 0x108ff) ||
          (0x10916 <= lookahead && lookahead <= 0x1091b)) ADVANCE(178);
      if (set_contains(sym__digit_id_character_set_1, 433, lookahead)) ADVANCE(159);
      END_STATE();
    case 158:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == '/') ADVANCE(40);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == 0xb2 ||
          lookahead == 0xb3) ADVANCE(160);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(177);
      if (lookahead == '-' ||
          lookahead == '_' ||
          lookahead == 0xb9 ||
          (0xbc <= lookahead && lookahead <= 0xbe) ||
          (0x660 <= lookahead && lookahead <= 0x669) ||
          (0x6f0 <= lookahead && lookahead <= 0x6f9) ||
          (0x7c0 <= lookahead && lookahead <= 0x7c9) ||
          (0x966 <= lookahead && lookahead <= 0x96f) ||
          (0x9e6 <= lookahead && lookahead <= 0x9ef) ||
          (0x9f4 <= lookahead && lookahead <= 0x9f9) ||
          (0xa66 <= lookahead && lookahead <= 0xa6f) ||
          (0xae6 <= lookahead && lookahead <= 0xaef) ||
          (0xb66 <= lookahead && lookahead <= 0xb6f) ||
          (0xb72 <= lookahead && lookahead <= 0xb77) ||
          (0xbe6 <= lookahead && lookahead <= 0xbf2) ||
          (0xc66 <= lookahead && lookahead <= 0xc6f) ||
          (0xc78 <= lookahead && lookahead <= 0xc7e) ||
          (0xce6 <= lookahead && lookahead <= 0xcef) ||
          (0xd58 <= lookahead && lookahead <= 0xd5e) ||
          (0xd66 <= lookahead && lookahead <= 0xd78) ||
          (0xde6 <= lookahead && lookahead <= 0xdef) ||
          (0xe50 <= lookahead && lookahead <= 0xe59) ||
          (0xed0 <= lookahead && lookahead <= 0xed9) ||
          (0xf20 <= lookahead && lookahead <= 0xf33) ||
          (0x1040 <= lookahead && lookahead <= 0x1049) ||
          (0x1090 <= lookahead && lookahead <= 0x1099) ||
          (0x1369 <= lookahead && lookahead <= 0x137c) ||
          (0x16ee <= lookahead && lookahead <= 0x16f0) ||
          (0x17e0 <= lookahead && lookahead <= 0x17e9) ||
          (0x17f0 <= lookahead && lookahead <= 0x17f9) ||
          (0x1810 <= lookahead && lookahead <= 0x1819) ||
          (0x1946 <= lookahead && lookahead <= 0x194f) ||
          (0x19d0 <= lookahead && lookahead <= 0x19da) ||
          (0x1a80 <= lookahead && lookahead <= 0x1a89) ||
          (0x1a90 <= lookahead && lookahead <= 0x1a99) ||
          (0x1b50 <= lookahead && lookahead <= 0x1b59) ||
          (0x1bb0 <= lookahead && lookahead <= 0x1bb9) ||
          (0x1c40 <= lookahead && lookahead <= 0x1c49) ||
          (0x1c50 <= lookahead && lookahead <= 0x1c59) ||
          lookahead == 0x2070 ||
          (0x2074 <= lookahead && lookahead <= 0x2079) ||
          (0x2080 <= lookahead && lookahead <= 0x2089) ||
          (0x2150 <= lookahead && lookahead <= 0x2182) ||
          (0x2185 <= lookahead && lookahead <= 0x2189) ||
          (0x2460 <= lookahead && lookahead <= 0x249b) ||
          (0x24ea <= lookahead && lookahead <= 0x24ff) ||
          (0x2776 <= lookahead && lookahead <= 0x2793) ||
          lookahead == 0x2cfd ||
          lookahead == 0x3007 ||
          (0x3021 <= lookahead && lookahead <= 0x3029) ||
          (0x3038 <= lookahead && lookahead <= 0x303a) ||
          (0x3192 <= lookahead && lookahead <= 0x3195) ||
          (0x3220 <= lookahead && lookahead <= 0x3229) ||
          (0x3248 <= lookahead && lookahead <= 0x324f) ||
          (0x3251 <= lookahead && lookahead <= 0x325f) ||
          (0x3280 <= lookahead && lookahead <= 0x3289) ||
          (0x32b1 <= lookahead && lookahead <= 0x32bf) ||
          (0xa620 <= lookahead && lookahead <= 0xa629) ||
          (0xa6e6 <= lookahead && lookahead <= 0xa6ef) ||
          (0xa830 <= lookahead && lookahead <= 0xa835) ||
          (0xa8d0 <= lookahead && lookahead <= 0xa8d9) ||
          (0xa900 <= lookahead && lookahead <= 0xa909) ||
          (0xa9d0 <= lookahead && lookahead <= 0xa9d9) ||
          (0xa9f0 <= lookahead && lookahead <= 0xa9f9) ||
          (0xaa50 <= lookahead && lookahead <= 0xaa59) ||
          (0xabf0 <= lookahead && lookahead <= 0xabf9) ||
          (0xff10 <= lookahead && lookahead <= 0xff19) ||
          (0x10107 <= lookahead && lookahead <= 0x10133) ||
          (0x10140 <= lookahead && lookahead <= 0x10178) ||
          lookahead == 0x1018a ||
          lookahead == 0x1018b ||
          (0x102e1 <= lookahead && lookahead <= 0x102fb) ||
          (0x10320 <= lookahead && lookahead <= 0x10323) ||
          lookahead == 0x10341 ||
          lookahead == 0x1034a ||
          (0x103d1 <= lookahead && lookahead <= 0x103d5) ||
          (0x104a0 <= lookahead && lookahead <= 0x104a9) ||
          (0x10858 <= lookahead && lookahead <= 0x1085f) ||
          (0x10879 <= lookahead && lookahead <= 0x1087f) ||
          (0x108a7 <= lookahead && lookahead <= 0x108af) ||
          (0x108fb <= lookahead && lookahead <= 0x108ff) ||
          (0x10916 <= lookahead && lookahead <= 0x1091b)) ADVANCE(178);
      if (set_contains(sym__digit_id_character_set_1, 433, lookahead)) ADVANCE(159);
      END_STATE();
    case 159:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == '/') ADVANCE(40);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == 0xb2 ||
          lookahead == 0xb3) ADVANCE(160);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_' ||
          lookahead == 0xb9 ||
          (0xbc <= lookahead && lookahead <= 0xbe) ||
          (0x660 <= lookahead && lookahead <= 0x669) ||
          (0x6f0 <= lookahead && lookahead <= 0x6f9) ||
          (0x7c0 <= lookahead && lookahead <= 0x7c9) ||
          (0x966 <= lookahead && lookahead <= 0x96f) ||
          (0x9e6 <= lookahead && lookahead <= 0x9ef) ||
          (0x9f4 <= lookahead && lookahead <= 0x9f9) ||
          (0xa66 <= lookahead && lookahead <= 0xa6f) ||
          (0xae6 <= lookahead && lookahead <= 0xaef) ||
          (0xb66 <= lookahead && lookahead <= 0xb6f) ||
          (0xb72 <= lookahead && lookahead <= 0xb77) ||
          (0xbe6 <= lookahead && lookahead <= 0xbf2) ||
          (0xc66 <= lookahead && lookahead <= 0xc6f) ||
          (0xc78 <= lookahead && lookahead <= 0xc7e) ||
          (0xce6 <= lookahead && lookahead <= 0xcef) ||
          (0xd58 <= lookahead && lookahead <= 0xd5e) ||
          (0xd66 <= lookahead && lookahead <= 0xd78) ||
          (0xde6 <= lookahead && lookahead <= 0xdef) ||
          (0xe50 <= lookahead && lookahead <= 0xe59) ||
          (0xed0 <= lookahead && lookahead <= 0xed9) ||
          (0xf20 <= lookahead && lookahead <= 0xf33) ||
          (0x1040 <= lookahead && lookahead <= 0x1049) ||
          (0x1090 <= lookahead && lookahead <= 0x1099) ||
          (0x1369 <= lookahead && lookahead <= 0x137c) ||
          (0x16ee <= lookahead && lookahead <= 0x16f0) ||
          (0x17e0 <= lookahead && lookahead <= 0x17e9) ||
          (0x17f0 <= lookahead && lookahead <= 0x17f9) ||
          (0x1810 <= lookahead && lookahead <= 0x1819) ||
          (0x1946 <= lookahead && lookahead <= 0x194f) ||
          (0x19d0 <= lookahead && lookahead <= 0x19da) ||
          (0x1a80 <= lookahead && lookahead <= 0x1a89) ||
          (0x1a90 <= lookahead && lookahead <= 0x1a99) ||
          (0x1b50 <= lookahead && lookahead <= 0x1b59) ||
          (0x1bb0 <= lookahead && lookahead <= 0x1bb9) ||
          (0x1c40 <= lookahead && lookahead <= 0x1c49) ||
          (0x1c50 <= lookahead && lookahead <= 0x1c59) ||
          lookahead == 0x2070 ||
          (0x2074 <= lookahead && lookahead <= 0x2079) ||
          (0x2080 <= lookahead && lookahead <= 0x2089) ||
          (0x2150 <= lookahead && lookahead <= 0x2182) ||
          (0x2185 <= lookahead && lookahead <= 0x2189) ||
          (0x2460 <= lookahead && lookahead <= 0x249b) ||
          (0x24ea <= lookahead && lookahead <= 0x24ff) ||
          (0x2776 <= lookahead && lookahead <= 0x2793) ||
          lookahead == 0x2cfd ||
          lookahead == 0x3007 ||
          (0x3021 <= lookahead && lookahead <= 0x3029) ||
          (0x3038 <= lookahead && lookahead <= 0x303a) ||
          (0x3192 <= lookahead && lookahead <= 0x3195) ||
          (0x3220 <= lookahead && lookahead <= 0x3229) ||
          (0x3248 <= lookahead && lookahead <= 0x324f) ||
          (0x3251 <= lookahead && lookahead <= 0x325f) ||
          (0x3280 <= lookahead && lookahead <= 0x3289) ||
          (0x32b1 <= lookahead && lookahead <= 0x32bf) ||
          (0xa620 <= lookahead && lookahead <= 0xa629) ||
          (0xa6e6 <= lookahead && lookahead <= 0xa6ef) ||
          (0xa830 <= lookahead && lookahead <= 0xa835) ||
          (0xa8d0 <= lookahead && lookahead <= 0xa8d9) ||
          (0xa900 <= lookahead && lookahead <= 0xa909) ||
          (0xa9d0 <= lookahead && lookahead <= 0xa9d9) ||
          (0xa9f0 <= lookahead && lookahead <= 0xa9f9) ||
          (0xaa50 <= lookahead && lookahead <= 0xaa59) ||
          (0xabf0 <= lookahead && lookahead <= 0xabf9) ||
          (0xff10 <= lookahead && lookahead <= 0xff19) ||
          (0x10107 <= lookahead && lookahead <= 0x10133) ||
          (0x10140 <= lookahead && lookahead <= 0x10178) ||
          lookahead == 0x1018a ||
          lookahead == 0x1018b ||
          (0x102e1 <= lookahead && lookahead <= 0x102fb) ||
          (0x10320 <= lookahead && lookahead <= 0x10323) ||
          lookahead == 0x10341 ||
          lookahead == 0x1034a ||
          (0x103d1 <= lookahead && lookahead <= 0x103d5) ||
          (0x104a0 <= lookahead && lookahead <= 0x104a9) ||
          (0x10858 <= lookahead && lookahead <= 0x1085f) ||
          (0x10879 <= lookahead && lookahead <= 0x1087f) ||
          (0x108a7 <= lookahead && lookahead <= 0x108af) ||
          (0x108fb <= lookahead && lookahead <= 0x108ff) ||
          (0x10916 <= lookahead && lookahead <= 0x1091b)) ADVANCE(178);
      if (set_contains(sym__digit_id_character_set_1, 433, lookahead)) ADVANCE(159);
      END_STATE();
    case 160:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == '/') ADVANCE(40);
      if (lookahead == ':') ADVANCE(41);
      if (set_contains(sym_external_id_character_set_1, 478, lookahead)) ADVANCE(178);
      END_STATE();
    case 161:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == '/') ADVANCE(40);
      if (lookahead == 0xb2 ||
          lookahead == 0xb3) ADVANCE(162);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_' ||
          lookahead == 0xb9 ||
          (0xbc <= lookahead && lookahead <= 0xbe) ||
          (0x660 <= lookahead && lookahead <= 0x669) ||
          (0x6f0 <= lookahead && lookahead <= 0x6f9) ||
          (0x7c0 <= lookahead && lookahead <= 0x7c9) ||
          (0x966 <= lookahead && lookahead <= 0x96f) ||
          (0x9e6 <= lookahead && lookahead <= 0x9ef) ||
          (0x9f4 <= lookahead && lookahead <= 0x9f9) ||
          (0xa66 <= lookahead && lookahead <= 0xa6f) ||
          (0xae6 <= lookahead && lookahead <= 0xaef) ||
          (0xb66 <= lookahead && lookahead <= 0xb6f) ||
          (0xb72 <= lookahead && lookahead <= 0xb77) ||
          (0xbe6 <= lookahead && lookahead <= 0xbf2) ||
          (0xc66 <= lookahead && lookahead <= 0xc6f) ||
          (0xc78 <= lookahead && lookahead <= 0xc7e) ||
          (0xce6 <= lookahead && lookahead <= 0xcef) ||
          (0xd58 <= lookahead && lookahead <= 0xd5e) ||
          (0xd66 <= lookahead && lookahead <= 0xd78) ||
          (0xde6 <= lookahead && lookahead <= 0xdef) ||
          (0xe50 <= lookahead && lookahead <= 0xe59) ||
          (0xed0 <= lookahead && lookahead <= 0xed9) ||
          (0xf20 <= lookahead && lookahead <= 0xf33) ||
          (0x1040 <= lookahead && lookahead <= 0x1049) ||
          (0x1090 <= lookahead && lookahead <= 0x1099) ||
          (0x1369 <= lookahead && lookahead <= 0x137c) ||
          (0x16ee <= lookahead && lookahead <= 0x16f0) ||
          (0x17e0 <= lookahead && lookahead <= 0x17e9) ||
          (0x17f0 <= lookahead && lookahead <= 0x17f9) ||
          (0x1810 <= lookahead && lookahead <= 0x1819) ||
          (0x1946 <= lookahead && lookahead <= 0x194f) ||
          (0x19d0 <= lookahead && lookahead <= 0x19da) ||
          (0x1a80 <= lookahead && lookahead <= 0x1a89) ||
          (0x1a90 <= lookahead && lookahead <= 0x1a99) ||
          (0x1b50 <= lookahead && lookahead <= 0x1b59) ||
          (0x1bb0 <= lookahead && lookahead <= 0x1bb9) ||
          (0x1c40 <= lookahead && lookahead <= 0x1c49) ||
          (0x1c50 <= lookahead && lookahead <= 0x1c59) ||
          lookahead == 0x2070 ||
          (0x2074 <= lookahead && lookahead <= 0x2079) ||
          (0x2080 <= lookahead && lookahead <= 0x2089) ||
          (0x2150 <= lookahead && lookahead <= 0x2182) ||
          (0x2185 <= lookahead && lookahead <= 0x2189) ||
          (0x2460 <= lookahead && lookahead <= 0x249b) ||
          (0x24ea <= lookahead && lookahead <= 0x24ff) ||
          (0x2776 <= lookahead && lookahead <= 0x2793) ||
          lookahead == 0x2cfd ||
          lookahead == 0x3007 ||
          (0x3021 <= lookahead && lookahead <= 0x3029) ||
          (0x3038 <= lookahead && lookahead <= 0x303a) ||
          (0x3192 <= lookahead && lookahead <= 0x3195) ||
          (0x3220 <= lookahead && lookahead <= 0x3229) ||
          (0x3248 <= lookahead && lookahead <= 0x324f) ||
          (0x3251 <= lookahead && lookahead <= 0x325f) ||
          (0x3280 <= lookahead && lookahead <= 0x3289) ||
          (0x32b1 <= lookahead && lookahead <= 0x32bf) ||
          (0xa620 <= lookahead && lookahead <= 0xa629) ||
          (0xa6e6 <= lookahead && lookahead <= 0xa6ef) ||
          (0xa830 <= lookahead && lookahead <= 0xa835) ||
          (0xa8d0 <= lookahead && lookahead <= 0xa8d9) ||
          (0xa900 <= lookahead && lookahead <= 0xa909) ||
          (0xa9d0 <= lookahead && lookahead <= 0xa9d9) ||
          (0xa9f0 <= lookahead && lookahead <= 0xa9f9) ||
          (0xaa50 <= lookahead && lookahead <= 0xaa59) ||
          (0xabf0 <= lookahead && lookahead <= 0xabf9) ||
          (0xff10 <= lookahead && lookahead <= 0xff19) ||
          (0x10107 <= lookahead && lookahead <= 0x10133) ||
          (0x10140 <= lookahead && lookahead <= 0x10178) ||
          lookahead == 0x1018a ||
          lookahead == 0x1018b ||
          (0x102e1 <= lookahead && lookahead <= 0x102fb) ||
          (0x10320 <= lookahead && lookahead <= 0x10323) ||
          lookahead == 0x10341 ||
          lookahead == 0x1034a ||
          (0x103d1 <= lookahead && lookahead <= 0x103d5) ||
          (0x104a0 <= lookahead && lookahead <= 0x104a9) ||
          (0x10858 <= lookahead && lookahead <= 0x1085f) ||
          (0x10879 <= lookahead && lookahead <= 0x1087f) ||
          (0x108a7 <= lookahead && lookahead <= 0x108af) ||
          (0x108fb <= lookahead && lookahead <= 0x108ff) ||
          (0x10916 <= lookahead && lookahead <= 0x1091b)) ADVANCE(187);
      if (set_contains(sym__digit_id_character_set_1, 433, lookahead)) ADVANCE(161);
      END_STATE();
    case 162:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == '/') ADVANCE(40);
      if (set_contains(aux_sym__detail_token1_character_set_2, 478, lookahead)) ADVANCE(187);
      END_STATE();
    case 163:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == ':') ADVANCE(139);
      if (lookahead == 'H') ADVANCE(164);
      if (lookahead == 'Q') ADVANCE(165);
      if (set_contains(sym_external_id_character_set_1, 478, lookahead)) ADVANCE(169);
      END_STATE();
    case 164:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == ':') ADVANCE(139);
      if (lookahead == '1' ||
          lookahead == '2') ADVANCE(109);
      if (set_contains(sym_external_id_character_set_1, 478, lookahead)) ADVANCE(169);
      END_STATE();
    case 165:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == ':') ADVANCE(139);
      if (('1' <= lookahead && lookahead <= '4')) ADVANCE(109);
      if (set_contains(sym_external_id_character_set_1, 478, lookahead)) ADVANCE(169);
      END_STATE();
    case 166:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == ':') ADVANCE(139);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(110);
      if (set_contains(sym_external_id_character_set_1, 478, lookahead)) ADVANCE(169);
      END_STATE();
    case 167:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == ':') ADVANCE(139);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(166);
      if (set_contains(sym_external_id_character_set_1, 478, lookahead)) ADVANCE(169);
      END_STATE();
    case 168:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == ':') ADVANCE(139);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(167);
      if (set_contains(sym_external_id_character_set_1, 478, lookahead)) ADVANCE(169);
      END_STATE();
    case 169:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == ':') ADVANCE(139);
      if (set_contains(sym_external_id_character_set_1, 478, lookahead)) ADVANCE(169);
      END_STATE();
    case 170:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == 'H') ADVANCE(172);
      if (lookahead == 'Q') ADVANCE(173);
      if (set_contains(sym_external_id_character_set_1, 478, lookahead)) ADVANCE(178);
      END_STATE();
    case 171:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == 'Y') ADVANCE(174);
      if (set_contains(sym_external_id_character_set_1, 478, lookahead)) ADVANCE(178);
      END_STATE();
    case 172:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '1' ||
          lookahead == '2') ADVANCE(109);
      if (set_contains(sym_external_id_character_set_1, 478, lookahead)) ADVANCE(178);
      END_STATE();
    case 173:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == ':') ADVANCE(41);
      if (('1' <= lookahead && lookahead <= '4')) ADVANCE(109);
      if (set_contains(sym_external_id_character_set_1, 478, lookahead)) ADVANCE(178);
      END_STATE();
    case 174:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == ':') ADVANCE(41);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(177);
      if (set_contains(sym_external_id_character_set_1, 478, lookahead)) ADVANCE(178);
      END_STATE();
    case 175:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == ':') ADVANCE(41);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(176);
      if (set_contains(sym_external_id_character_set_1, 478, lookahead)) ADVANCE(178);
      END_STATE();
    case 176:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == ':') ADVANCE(41);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(115);
      if (set_contains(sym_external_id_character_set_1, 478, lookahead)) ADVANCE(178);
      END_STATE();
    case 177:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == ':') ADVANCE(41);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(175);
      if (set_contains(sym_external_id_character_set_1, 478, lookahead)) ADVANCE(178);
      END_STATE();
    case 178:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == ':') ADVANCE(41);
      if (set_contains(sym_external_id_character_set_1, 478, lookahead)) ADVANCE(178);
      END_STATE();
    case 179:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'H') ADVANCE(181);
      if (lookahead == 'Q') ADVANCE(182);
      if (set_contains(aux_sym__detail_token1_character_set_2, 478, lookahead)) ADVANCE(187);
      END_STATE();
    case 180:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'Y') ADVANCE(186);
      if (set_contains(aux_sym__detail_token1_character_set_2, 478, lookahead)) ADVANCE(187);
      END_STATE();
    case 181:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == '1' ||
          lookahead == '2') ADVANCE(109);
      if (set_contains(aux_sym__detail_token1_character_set_2, 478, lookahead)) ADVANCE(187);
      END_STATE();
    case 182:
      ACCEPT_TOKEN(sym_identifier);
      if (('1' <= lookahead && lookahead <= '4')) ADVANCE(109);
      if (set_contains(aux_sym__detail_token1_character_set_2, 478, lookahead)) ADVANCE(187);
      END_STATE();
    case 183:
      ACCEPT_TOKEN(sym_identifier);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(184);
      if (set_contains(aux_sym__detail_token1_character_set_2, 478, lookahead)) ADVANCE(187);
      END_STATE();
    case 184:
      ACCEPT_TOKEN(sym_identifier);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(114);
      if (set_contains(aux_sym__detail_token1_character_set_2, 478, lookahead)) ADVANCE(187);
      END_STATE();
    case 185:
      ACCEPT_TOKEN(sym_identifier);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(183);
      if (set_contains(aux_sym__detail_token1_character_set_2, 478, lookahead)) ADVANCE(187);
      END_STATE();
    case 186:
      ACCEPT_TOKEN(sym_identifier);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(185);
      if (set_contains(aux_sym__detail_token1_character_set_2, 478, lookahead)) ADVANCE(187);
      END_STATE();
    case 187:
      ACCEPT_TOKEN(sym_identifier);
      if (set_contains(aux_sym__detail_token1_character_set_2, 478, lookahead)) ADVANCE(187);
      END_STATE();
    default:
      return false;
  }
}

static bool ts_lex_keywords(TSLexer *lexer, TSStateId state) {
  START_LEXER();
  eof = lexer->eof(lexer);
  switch (state) {
    case 0:
      ADVANCE_MAP(
        'a', 1,
        'b', 2,
        'c', 3,
        'd', 4,
        'e', 5,
        'f', 6,
        'k', 7,
        'm', 8,
        'n', 9,
        'p', 10,
        'r', 11,
        's', 12,
        't', 13,
        'u', 14,
        'y', 15,
      );
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ') SKIP(0);
      END_STATE();
    case 1:
      if (lookahead == 'l') ADVANCE(16);
      if (lookahead == 's') ADVANCE(17);
      END_STATE();
    case 2:
      if (lookahead == 'a') ADVANCE(18);
      if (lookahead == 'n') ADVANCE(19);
      END_STATE();
    case 3:
      if (lookahead == 'l') ADVANCE(20);
      if (lookahead == 'o') ADVANCE(21);
      END_STATE();
    case 4:
      if (lookahead == 'e') ADVANCE(22);
      END_STATE();
    case 5:
      if (lookahead == 'n') ADVANCE(23);
      if (lookahead == 's') ADVANCE(24);
      END_STATE();
    case 6:
      if (lookahead == 'i') ADVANCE(25);
      if (lookahead == 'o') ADVANCE(26);
      if (lookahead == 'r') ADVANCE(27);
      END_STATE();
    case 7:
      ACCEPT_TOKEN(anon_sym_k);
      END_STATE();
    case 8:
      ACCEPT_TOKEN(anon_sym_m);
      END_STATE();
    case 9:
      if (lookahead == 'o') ADVANCE(28);
      END_STATE();
    case 10:
      if (lookahead == 'l') ADVANCE(29);
      if (lookahead == 'r') ADVANCE(30);
      END_STATE();
    case 11:
      if (lookahead == 'e') ADVANCE(31);
      END_STATE();
    case 12:
      if (lookahead == 'a') ADVANCE(32);
      if (lookahead == 'h') ADVANCE(33);
      if (lookahead == 'o') ADVANCE(34);
      END_STATE();
    case 13:
      if (lookahead == 'a') ADVANCE(35);
      if (lookahead == 'n') ADVANCE(36);
      END_STATE();
    case 14:
      if (lookahead == 'n') ADVANCE(37);
      END_STATE();
    case 15:
      if (lookahead == 'e') ADVANCE(38);
      END_STATE();
    case 16:
      if (lookahead == 'i') ADVANCE(39);
      END_STATE();
    case 17:
      if (lookahead == '-') ADVANCE(40);
      END_STATE();
    case 18:
      if (lookahead == 's') ADVANCE(41);
      END_STATE();
    case 19:
      ACCEPT_TOKEN(anon_sym_bn);
      END_STATE();
    case 20:
      if (lookahead == 'a') ADVANCE(42);
      END_STATE();
    case 21:
      if (lookahead == 'm') ADVANCE(43);
      END_STATE();
    case 22:
      if (lookahead == 'p') ADVANCE(44);
      if (lookahead == 's') ADVANCE(45);
      END_STATE();
    case 23:
      if (lookahead == 't') ADVANCE(46);
      END_STATE();
    case 24:
      if (lookahead == 't') ADVANCE(47);
      END_STATE();
    case 25:
      if (lookahead == 's') ADVANCE(48);
      END_STATE();
    case 26:
      if (lookahead == 'r') ADVANCE(49);
      END_STATE();
    case 27:
      if (lookahead == 'o') ADVANCE(50);
      END_STATE();
    case 28:
      ACCEPT_TOKEN(anon_sym_no);
      if (lookahead == 'n') ADVANCE(51);
      if (lookahead == 't') ADVANCE(52);
      END_STATE();
    case 29:
      if (lookahead == 'a') ADVANCE(53);
      END_STATE();
    case 30:
      if (lookahead == 'e') ADVANCE(54);
      if (lookahead == 'o') ADVANCE(55);
      END_STATE();
    case 31:
      if (lookahead == 'c') ADVANCE(56);
      END_STATE();
    case 32:
      if (lookahead == 'i') ADVANCE(57);
      if (lookahead == 'm') ADVANCE(58);
      END_STATE();
    case 33:
      if (lookahead == 'o') ADVANCE(59);
      END_STATE();
    case 34:
      if (lookahead == 'u') ADVANCE(60);
      END_STATE();
    case 35:
      if (lookahead == 'r') ADVANCE(61);
      END_STATE();
    case 36:
      ACCEPT_TOKEN(anon_sym_tn);
      END_STATE();
    case 37:
      if (lookahead == 'i') ADVANCE(62);
      if (lookahead == 'k') ADVANCE(63);
      if (lookahead == 't') ADVANCE(64);
      END_STATE();
    case 38:
      if (lookahead == 's') ADVANCE(65);
      END_STATE();
    case 39:
      if (lookahead == 'a') ADVANCE(66);
      END_STATE();
    case 40:
      if (lookahead == 'o') ADVANCE(67);
      END_STATE();
    case 41:
      if (lookahead == 'e') ADVANCE(68);
      END_STATE();
    case 42:
      if (lookahead == 's') ADVANCE(69);
      END_STATE();
    case 43:
      if (lookahead == 'p') ADVANCE(70);
      END_STATE();
    case 44:
      if (lookahead == 'r') ADVANCE(71);
      END_STATE();
    case 45:
      if (lookahead == 'c') ADVANCE(72);
      END_STATE();
    case 46:
      if (lookahead == 'i') ADVANCE(73);
      END_STATE();
    case 47:
      if (lookahead == 'i') ADVANCE(74);
      END_STATE();
    case 48:
      if (lookahead == 'c') ADVANCE(75);
      END_STATE();
    case 49:
      if (lookahead == 'e') ADVANCE(76);
      if (lookahead == 'm') ADVANCE(77);
      END_STATE();
    case 50:
      if (lookahead == 'm') ADVANCE(78);
      END_STATE();
    case 51:
      if (lookahead == 'e') ADVANCE(79);
      END_STATE();
    case 52:
      if (lookahead == 'e') ADVANCE(80);
      END_STATE();
    case 53:
      if (lookahead == 'n') ADVANCE(81);
      END_STATE();
    case 54:
      if (lookahead == 'f') ADVANCE(82);
      END_STATE();
    case 55:
      if (lookahead == 'p') ADVANCE(83);
      END_STATE();
    case 56:
      if (lookahead == 'o') ADVANCE(84);
      END_STATE();
    case 57:
      if (lookahead == 'd') ADVANCE(85);
      END_STATE();
    case 58:
      if (lookahead == 'e') ADVANCE(86);
      END_STATE();
    case 59:
      if (lookahead == 'r') ADVANCE(87);
      END_STATE();
    case 60:
      if (lookahead == 'r') ADVANCE(88);
      END_STATE();
    case 61:
      if (lookahead == 'g') ADVANCE(89);
      END_STATE();
    case 62:
      if (lookahead == 't') ADVANCE(90);
      END_STATE();
    case 63:
      if (lookahead == 'n') ADVANCE(91);
      END_STATE();
    case 64:
      if (lookahead == 'i') ADVANCE(92);
      END_STATE();
    case 65:
      ACCEPT_TOKEN(anon_sym_yes);
      END_STATE();
    case 66:
      if (lookahead == 's') ADVANCE(93);
      END_STATE();
    case 67:
      if (lookahead == 'f') ADVANCE(94);
      END_STATE();
    case 68:
      ACCEPT_TOKEN(anon_sym_base);
      END_STATE();
    case 69:
      if (lookahead == 's') ADVANCE(95);
      END_STATE();
    case 70:
      if (lookahead == 'l') ADVANCE(96);
      END_STATE();
    case 71:
      if (lookahead == 'e') ADVANCE(97);
      END_STATE();
    case 72:
      if (lookahead == 'r') ADVANCE(98);
      END_STATE();
    case 73:
      if (lookahead == 't') ADVANCE(99);
      END_STATE();
    case 74:
      if (lookahead == 'm') ADVANCE(100);
      END_STATE();
    case 75:
      if (lookahead == 'a') ADVANCE(101);
      END_STATE();
    case 76:
      if (lookahead == 'c') ADVANCE(102);
      END_STATE();
    case 77:
      if (lookahead == 'e') ADVANCE(103);
      END_STATE();
    case 78:
      ACCEPT_TOKEN(anon_sym_from);
      END_STATE();
    case 79:
      ACCEPT_TOKEN(anon_sym_none);
      END_STATE();
    case 80:
      ACCEPT_TOKEN(anon_sym_note);
      END_STATE();
    case 81:
      if (lookahead == 'n') ADVANCE(104);
      END_STATE();
    case 82:
      if (lookahead == 'e') ADVANCE(105);
      END_STATE();
    case 83:
      if (lookahead == 'e') ADVANCE(106);
      END_STATE();
    case 84:
      if (lookahead == 'r') ADVANCE(107);
      END_STATE();
    case 85:
      if (lookahead == '-') ADVANCE(108);
      END_STATE();
    case 86:
      if (lookahead == '-') ADVANCE(109);
      END_STATE();
    case 87:
      if (lookahead == 't') ADVANCE(110);
      END_STATE();
    case 88:
      if (lookahead == 'c') ADVANCE(111);
      END_STATE();
    case 89:
      if (lookahead == 'e') ADVANCE(112);
      END_STATE();
    case 90:
      ACCEPT_TOKEN(anon_sym_unit);
      END_STATE();
    case 91:
      if (lookahead == 'o') ADVANCE(113);
      END_STATE();
    case 92:
      if (lookahead == 'l') ADVANCE(114);
      END_STATE();
    case 93:
      ACCEPT_TOKEN(anon_sym_alias);
      END_STATE();
    case 94:
      ACCEPT_TOKEN(anon_sym_as_DASHof);
      END_STATE();
    case 95:
      ACCEPT_TOKEN(anon_sym_class);
      END_STATE();
    case 96:
      if (lookahead == 'e') ADVANCE(115);
      END_STATE();
    case 97:
      if (lookahead == 'c') ADVANCE(116);
      END_STATE();
    case 98:
      if (lookahead == 'i') ADVANCE(117);
      END_STATE();
    case 99:
      if (lookahead == 'y') ADVANCE(118);
      END_STATE();
    case 100:
      if (lookahead == 'a') ADVANCE(119);
      END_STATE();
    case 101:
      if (lookahead == 'l') ADVANCE(120);
      END_STATE();
    case 102:
      if (lookahead == 'a') ADVANCE(121);
      END_STATE();
    case 103:
      if (lookahead == 'r') ADVANCE(122);
      END_STATE();
    case 104:
      if (lookahead == 'e') ADVANCE(123);
      END_STATE();
    case 105:
      if (lookahead == 'r') ADVANCE(124);
      END_STATE();
    case 106:
      if (lookahead == 'r') ADVANCE(125);
      END_STATE();
    case 107:
      if (lookahead == 'd') ADVANCE(126);
      END_STATE();
    case 108:
      if (lookahead == 'b') ADVANCE(127);
      END_STATE();
    case 109:
      if (lookahead == 'a') ADVANCE(128);
      END_STATE();
    case 110:
      ACCEPT_TOKEN(anon_sym_short);
      END_STATE();
    case 111:
      if (lookahead == 'e') ADVANCE(129);
      END_STATE();
    case 112:
      if (lookahead == 't') ADVANCE(130);
      END_STATE();
    case 113:
      if (lookahead == 'w') ADVANCE(131);
      END_STATE();
    case 114:
      ACCEPT_TOKEN(anon_sym_until);
      END_STATE();
    case 115:
      if (lookahead == 't') ADVANCE(132);
      END_STATE();
    case 116:
      if (lookahead == 'a') ADVANCE(133);
      END_STATE();
    case 117:
      if (lookahead == 'b') ADVANCE(134);
      END_STATE();
    case 118:
      ACCEPT_TOKEN(anon_sym_entity);
      END_STATE();
    case 119:
      if (lookahead == 't') ADVANCE(135);
      END_STATE();
    case 120:
      if (lookahead == '-') ADVANCE(136);
      END_STATE();
    case 121:
      if (lookahead == 's') ADVANCE(137);
      END_STATE();
    case 122:
      if (lookahead == '-') ADVANCE(138);
      END_STATE();
    case 123:
      if (lookahead == 'd') ADVANCE(139);
      END_STATE();
    case 124:
      if (lookahead == 'r') ADVANCE(140);
      END_STATE();
    case 125:
      if (lookahead == 't') ADVANCE(141);
      END_STATE();
    case 126:
      if (lookahead == 'e') ADVANCE(142);
      END_STATE();
    case 127:
      if (lookahead == 'y') ADVANCE(143);
      END_STATE();
    case 128:
      if (lookahead == 's') ADVANCE(144);
      END_STATE();
    case 129:
      ACCEPT_TOKEN(anon_sym_source);
      END_STATE();
    case 130:
      ACCEPT_TOKEN(anon_sym_target);
      END_STATE();
    case 131:
      if (lookahead == 'n') ADVANCE(145);
      END_STATE();
    case 132:
      if (lookahead == 'e') ADVANCE(146);
      END_STATE();
    case 133:
      if (lookahead == 't') ADVANCE(147);
      END_STATE();
    case 134:
      if (lookahead == 'e') ADVANCE(148);
      END_STATE();
    case 135:
      if (lookahead == 'e') ADVANCE(149);
      END_STATE();
    case 136:
      if (lookahead == 'y') ADVANCE(150);
      END_STATE();
    case 137:
      if (lookahead == 't') ADVANCE(151);
      END_STATE();
    case 138:
      if (lookahead == 'n') ADVANCE(152);
      END_STATE();
    case 139:
      ACCEPT_TOKEN(anon_sym_planned);
      END_STATE();
    case 140:
      if (lookahead == 'e') ADVANCE(153);
      END_STATE();
    case 141:
      if (lookahead == 'y') ADVANCE(154);
      END_STATE();
    case 142:
      if (lookahead == 'd') ADVANCE(155);
      END_STATE();
    case 143:
      ACCEPT_TOKEN(anon_sym_said_DASHby);
      END_STATE();
    case 144:
      ACCEPT_TOKEN(anon_sym_same_DASHas);
      END_STATE();
    case 145:
      ACCEPT_TOKEN(anon_sym_unknown);
      END_STATE();
    case 146:
      ACCEPT_TOKEN(anon_sym_complete);
      END_STATE();
    case 147:
      if (lookahead == 'e') ADVANCE(156);
      END_STATE();
    case 148:
      ACCEPT_TOKEN(anon_sym_describe);
      END_STATE();
    case 149:
      ACCEPT_TOKEN(anon_sym_estimate);
      END_STATE();
    case 150:
      if (lookahead == 'e') ADVANCE(157);
      END_STATE();
    case 151:
      ACCEPT_TOKEN(anon_sym_forecast);
      END_STATE();
    case 152:
      if (lookahead == 'a') ADVANCE(158);
      END_STATE();
    case 153:
      if (lookahead == 'd') ADVANCE(159);
      END_STATE();
    case 154:
      ACCEPT_TOKEN(anon_sym_property);
      END_STATE();
    case 155:
      ACCEPT_TOKEN(anon_sym_recorded);
      END_STATE();
    case 156:
      if (lookahead == 'd') ADVANCE(160);
      END_STATE();
    case 157:
      if (lookahead == 'a') ADVANCE(161);
      END_STATE();
    case 158:
      if (lookahead == 'm') ADVANCE(162);
      END_STATE();
    case 159:
      ACCEPT_TOKEN(anon_sym_preferred);
      END_STATE();
    case 160:
      ACCEPT_TOKEN(anon_sym_deprecated);
      END_STATE();
    case 161:
      if (lookahead == 'r') ADVANCE(163);
      END_STATE();
    case 162:
      if (lookahead == 'e') ADVANCE(164);
      END_STATE();
    case 163:
      if (lookahead == '-') ADVANCE(165);
      END_STATE();
    case 164:
      ACCEPT_TOKEN(anon_sym_former_DASHname);
      END_STATE();
    case 165:
      if (lookahead == 's') ADVANCE(166);
      END_STATE();
    case 166:
      if (lookahead == 't') ADVANCE(167);
      END_STATE();
    case 167:
      if (lookahead == 'a') ADVANCE(168);
      END_STATE();
    case 168:
      if (lookahead == 'r') ADVANCE(169);
      END_STATE();
    case 169:
      if (lookahead == 't') ADVANCE(170);
      END_STATE();
    case 170:
      ACCEPT_TOKEN(anon_sym_fiscal_DASHyear_DASHstart);
      END_STATE();
    default:
      return false;
  }
}

static const TSLexMode ts_lex_modes[STATE_COUNT] = {
  [0] = {.lex_state = 0, .external_lex_state = 1},
  [1] = {.lex_state = 0, .external_lex_state = 2},
  [2] = {.lex_state = 5, .external_lex_state = 3},
  [3] = {.lex_state = 5, .external_lex_state = 4},
  [4] = {.lex_state = 3, .external_lex_state = 3},
  [5] = {.lex_state = 3, .external_lex_state = 3},
  [6] = {.lex_state = 3, .external_lex_state = 3},
  [7] = {.lex_state = 3, .external_lex_state = 3},
  [8] = {.lex_state = 3, .external_lex_state = 3},
  [9] = {.lex_state = 3, .external_lex_state = 3},
  [10] = {.lex_state = 5, .external_lex_state = 4},
  [11] = {.lex_state = 5, .external_lex_state = 4},
  [12] = {.lex_state = 5, .external_lex_state = 3},
  [13] = {.lex_state = 5, .external_lex_state = 3},
  [14] = {.lex_state = 5, .external_lex_state = 3},
  [15] = {.lex_state = 5, .external_lex_state = 3},
  [16] = {.lex_state = 5, .external_lex_state = 3},
  [17] = {.lex_state = 5, .external_lex_state = 3},
  [18] = {.lex_state = 5, .external_lex_state = 4},
  [19] = {.lex_state = 5, .external_lex_state = 3},
  [20] = {.lex_state = 5, .external_lex_state = 3},
  [21] = {.lex_state = 5, .external_lex_state = 3},
  [22] = {.lex_state = 5, .external_lex_state = 3},
  [23] = {.lex_state = 2, .external_lex_state = 3},
  [24] = {.lex_state = 1, .external_lex_state = 3},
  [25] = {.lex_state = 3, .external_lex_state = 3},
  [26] = {.lex_state = 3, .external_lex_state = 3},
  [27] = {.lex_state = 3, .external_lex_state = 3},
  [28] = {.lex_state = 3, .external_lex_state = 3},
  [29] = {.lex_state = 3, .external_lex_state = 3},
  [30] = {.lex_state = 3, .external_lex_state = 3},
  [31] = {.lex_state = 3, .external_lex_state = 3},
  [32] = {.lex_state = 3, .external_lex_state = 3},
  [33] = {.lex_state = 3, .external_lex_state = 3},
  [34] = {.lex_state = 3, .external_lex_state = 3},
  [35] = {.lex_state = 3, .external_lex_state = 3},
  [36] = {.lex_state = 3, .external_lex_state = 3},
  [37] = {.lex_state = 5, .external_lex_state = 3},
  [38] = {.lex_state = 5, .external_lex_state = 3},
  [39] = {.lex_state = 5, .external_lex_state = 3},
  [40] = {.lex_state = 5, .external_lex_state = 3},
  [41] = {.lex_state = 5, .external_lex_state = 3},
  [42] = {.lex_state = 5, .external_lex_state = 3},
  [43] = {.lex_state = 5, .external_lex_state = 3},
  [44] = {.lex_state = 5, .external_lex_state = 3},
  [45] = {.lex_state = 5, .external_lex_state = 3},
  [46] = {.lex_state = 5, .external_lex_state = 3},
  [47] = {.lex_state = 5, .external_lex_state = 3},
  [48] = {.lex_state = 5, .external_lex_state = 3},
  [49] = {.lex_state = 4, .external_lex_state = 3},
  [50] = {.lex_state = 5, .external_lex_state = 3},
  [51] = {.lex_state = 5, .external_lex_state = 3},
  [52] = {.lex_state = 5, .external_lex_state = 3},
  [53] = {.lex_state = 5, .external_lex_state = 3},
  [54] = {.lex_state = 5, .external_lex_state = 3},
  [55] = {.lex_state = 5, .external_lex_state = 3},
  [56] = {.lex_state = 5, .external_lex_state = 3},
  [57] = {.lex_state = 5, .external_lex_state = 3},
  [58] = {.lex_state = 5, .external_lex_state = 3},
  [59] = {.lex_state = 5, .external_lex_state = 3},
  [60] = {.lex_state = 5, .external_lex_state = 3},
  [61] = {.lex_state = 5, .external_lex_state = 3},
  [62] = {.lex_state = 9, .external_lex_state = 3},
  [63] = {.lex_state = 9, .external_lex_state = 3},
  [64] = {.lex_state = 9, .external_lex_state = 3},
  [65] = {.lex_state = 15, .external_lex_state = 3},
  [66] = {.lex_state = 10, .external_lex_state = 3},
  [67] = {.lex_state = 10, .external_lex_state = 3},
  [68] = {.lex_state = 10, .external_lex_state = 3},
  [69] = {.lex_state = 10, .external_lex_state = 3},
  [70] = {.lex_state = 10, .external_lex_state = 3},
  [71] = {.lex_state = 10, .external_lex_state = 3},
  [72] = {.lex_state = 15, .external_lex_state = 3},
  [73] = {.lex_state = 10, .external_lex_state = 3},
  [74] = {.lex_state = 15, .external_lex_state = 3},
  [75] = {.lex_state = 15, .external_lex_state = 3},
  [76] = {.lex_state = 15, .external_lex_state = 3},
  [77] = {.lex_state = 15, .external_lex_state = 3},
  [78] = {.lex_state = 7, .external_lex_state = 3},
  [79] = {.lex_state = 7, .external_lex_state = 3},
  [80] = {.lex_state = 7, .external_lex_state = 3},
  [81] = {.lex_state = 7, .external_lex_state = 3},
  [82] = {.lex_state = 7, .external_lex_state = 3},
  [83] = {.lex_state = 7, .external_lex_state = 3},
  [84] = {.lex_state = 7, .external_lex_state = 3},
  [85] = {.lex_state = 7, .external_lex_state = 3},
  [86] = {.lex_state = 7, .external_lex_state = 3},
  [87] = {.lex_state = 7, .external_lex_state = 3},
  [88] = {.lex_state = 7, .external_lex_state = 3},
  [89] = {.lex_state = 7, .external_lex_state = 3},
  [90] = {.lex_state = 7, .external_lex_state = 3},
  [91] = {.lex_state = 7, .external_lex_state = 3},
  [92] = {.lex_state = 7, .external_lex_state = 3},
  [93] = {.lex_state = 7, .external_lex_state = 3},
  [94] = {.lex_state = 7, .external_lex_state = 3},
  [95] = {.lex_state = 7, .external_lex_state = 3},
  [96] = {.lex_state = 7, .external_lex_state = 3},
  [97] = {.lex_state = 7, .external_lex_state = 3},
  [98] = {.lex_state = 7, .external_lex_state = 3},
  [99] = {.lex_state = 7, .external_lex_state = 3},
  [100] = {.lex_state = 7, .external_lex_state = 3},
  [101] = {.lex_state = 7, .external_lex_state = 3},
  [102] = {.lex_state = 7, .external_lex_state = 3},
  [103] = {.lex_state = 7, .external_lex_state = 3},
  [104] = {.lex_state = 7, .external_lex_state = 3},
  [105] = {.lex_state = 7, .external_lex_state = 3},
  [106] = {.lex_state = 7, .external_lex_state = 3},
  [107] = {.lex_state = 7, .external_lex_state = 3},
  [108] = {.lex_state = 7, .external_lex_state = 3},
  [109] = {.lex_state = 7, .external_lex_state = 3},
  [110] = {.lex_state = 7, .external_lex_state = 3},
  [111] = {.lex_state = 7, .external_lex_state = 3},
  [112] = {.lex_state = 7, .external_lex_state = 3},
  [113] = {.lex_state = 7, .external_lex_state = 3},
  [114] = {.lex_state = 7, .external_lex_state = 3},
  [115] = {.lex_state = 15, .external_lex_state = 3},
  [116] = {.lex_state = 15, .external_lex_state = 3},
  [117] = {.lex_state = 15, .external_lex_state = 3},
  [118] = {.lex_state = 15, .external_lex_state = 3},
  [119] = {.lex_state = 15, .external_lex_state = 3},
  [120] = {.lex_state = 15, .external_lex_state = 3},
  [121] = {.lex_state = 9, .external_lex_state = 3},
  [122] = {.lex_state = 14, .external_lex_state = 3},
  [123] = {.lex_state = 10, .external_lex_state = 3},
  [124] = {.lex_state = 6, .external_lex_state = 3},
  [125] = {.lex_state = 15, .external_lex_state = 3},
  [126] = {.lex_state = 7, .external_lex_state = 3},
  [127] = {.lex_state = 7, .external_lex_state = 3},
  [128] = {.lex_state = 10, .external_lex_state = 3},
  [129] = {.lex_state = 7, .external_lex_state = 3},
  [130] = {.lex_state = 7, .external_lex_state = 3},
  [131] = {.lex_state = 7, .external_lex_state = 3},
  [132] = {.lex_state = 7, .external_lex_state = 3},
  [133] = {.lex_state = 7, .external_lex_state = 3},
  [134] = {.lex_state = 7, .external_lex_state = 3},
  [135] = {.lex_state = 10, .external_lex_state = 3},
  [136] = {.lex_state = 17, .external_lex_state = 3},
  [137] = {.lex_state = 7, .external_lex_state = 3},
  [138] = {.lex_state = 10, .external_lex_state = 3},
  [139] = {.lex_state = 10, .external_lex_state = 3},
  [140] = {.lex_state = 10, .external_lex_state = 3},
  [141] = {.lex_state = 10, .external_lex_state = 3},
  [142] = {.lex_state = 10, .external_lex_state = 3},
  [143] = {.lex_state = 10, .external_lex_state = 3},
  [144] = {.lex_state = 10, .external_lex_state = 3},
  [145] = {.lex_state = 10, .external_lex_state = 3},
  [146] = {.lex_state = 10, .external_lex_state = 3},
  [147] = {.lex_state = 10, .external_lex_state = 3},
  [148] = {.lex_state = 10, .external_lex_state = 3},
  [149] = {.lex_state = 10, .external_lex_state = 3},
  [150] = {.lex_state = 10, .external_lex_state = 3},
  [151] = {.lex_state = 10, .external_lex_state = 3},
  [152] = {.lex_state = 10, .external_lex_state = 3},
  [153] = {.lex_state = 10, .external_lex_state = 3},
  [154] = {.lex_state = 10, .external_lex_state = 3},
  [155] = {.lex_state = 10, .external_lex_state = 3},
  [156] = {.lex_state = 10, .external_lex_state = 3},
  [157] = {.lex_state = 10, .external_lex_state = 3},
  [158] = {.lex_state = 10, .external_lex_state = 3},
  [159] = {.lex_state = 10, .external_lex_state = 3},
  [160] = {.lex_state = 10, .external_lex_state = 3},
  [161] = {.lex_state = 10, .external_lex_state = 3},
  [162] = {.lex_state = 10, .external_lex_state = 3},
  [163] = {.lex_state = 10, .external_lex_state = 3},
  [164] = {.lex_state = 10, .external_lex_state = 3},
  [165] = {.lex_state = 10, .external_lex_state = 3},
  [166] = {.lex_state = 10, .external_lex_state = 3},
  [167] = {.lex_state = 10, .external_lex_state = 3},
  [168] = {.lex_state = 10, .external_lex_state = 3},
  [169] = {.lex_state = 10, .external_lex_state = 3},
  [170] = {.lex_state = 10, .external_lex_state = 3},
  [171] = {.lex_state = 0, .external_lex_state = 2},
  [172] = {.lex_state = 0, .external_lex_state = 5},
  [173] = {.lex_state = 0, .external_lex_state = 5},
  [174] = {.lex_state = 0, .external_lex_state = 5},
  [175] = {.lex_state = 14, .external_lex_state = 4},
  [176] = {.lex_state = 11, .external_lex_state = 4},
  [177] = {.lex_state = 9, .external_lex_state = 4},
  [178] = {.lex_state = 11, .external_lex_state = 4},
  [179] = {.lex_state = 0, .external_lex_state = 2},
  [180] = {.lex_state = 0, .external_lex_state = 2},
  [181] = {.lex_state = 0, .external_lex_state = 2},
  [182] = {.lex_state = 0, .external_lex_state = 2},
  [183] = {.lex_state = 0, .external_lex_state = 2},
  [184] = {.lex_state = 0, .external_lex_state = 2},
  [185] = {.lex_state = 0, .external_lex_state = 2},
  [186] = {.lex_state = 0, .external_lex_state = 2},
  [187] = {.lex_state = 0, .external_lex_state = 2},
  [188] = {.lex_state = 0, .external_lex_state = 2},
  [189] = {.lex_state = 0, .external_lex_state = 2},
  [190] = {.lex_state = 0, .external_lex_state = 2},
  [191] = {.lex_state = 0, .external_lex_state = 2},
  [192] = {.lex_state = 0, .external_lex_state = 2},
  [193] = {.lex_state = 0, .external_lex_state = 2},
  [194] = {.lex_state = 0, .external_lex_state = 2},
  [195] = {.lex_state = 0, .external_lex_state = 2},
  [196] = {.lex_state = 0, .external_lex_state = 2},
  [197] = {.lex_state = 0, .external_lex_state = 2},
  [198] = {.lex_state = 0, .external_lex_state = 2},
  [199] = {.lex_state = 0, .external_lex_state = 2},
  [200] = {.lex_state = 0, .external_lex_state = 2},
  [201] = {.lex_state = 0, .external_lex_state = 2},
  [202] = {.lex_state = 0, .external_lex_state = 2},
  [203] = {.lex_state = 0, .external_lex_state = 2},
  [204] = {.lex_state = 0, .external_lex_state = 2},
  [205] = {.lex_state = 0, .external_lex_state = 2},
  [206] = {.lex_state = 0, .external_lex_state = 2},
  [207] = {.lex_state = 0, .external_lex_state = 2},
  [208] = {.lex_state = 0, .external_lex_state = 2},
  [209] = {.lex_state = 0, .external_lex_state = 2},
  [210] = {.lex_state = 0, .external_lex_state = 2},
  [211] = {.lex_state = 0, .external_lex_state = 2},
  [212] = {.lex_state = 0, .external_lex_state = 2},
  [213] = {.lex_state = 0, .external_lex_state = 2},
  [214] = {.lex_state = 0, .external_lex_state = 2},
  [215] = {.lex_state = 0, .external_lex_state = 2},
  [216] = {.lex_state = 0, .external_lex_state = 2},
  [217] = {.lex_state = 0, .external_lex_state = 2},
  [218] = {.lex_state = 0, .external_lex_state = 2},
  [219] = {.lex_state = 0, .external_lex_state = 2},
  [220] = {.lex_state = 0, .external_lex_state = 2},
  [221] = {.lex_state = 0, .external_lex_state = 2},
  [222] = {.lex_state = 0, .external_lex_state = 2},
  [223] = {.lex_state = 0, .external_lex_state = 2},
  [224] = {.lex_state = 0, .external_lex_state = 2},
  [225] = {.lex_state = 0, .external_lex_state = 2},
  [226] = {.lex_state = 0, .external_lex_state = 2},
  [227] = {.lex_state = 0, .external_lex_state = 2},
  [228] = {.lex_state = 0, .external_lex_state = 2},
  [229] = {.lex_state = 0, .external_lex_state = 2},
  [230] = {.lex_state = 0, .external_lex_state = 2},
  [231] = {.lex_state = 0, .external_lex_state = 2},
  [232] = {.lex_state = 0, .external_lex_state = 2},
  [233] = {.lex_state = 0, .external_lex_state = 2},
  [234] = {.lex_state = 0, .external_lex_state = 2},
  [235] = {.lex_state = 0, .external_lex_state = 2},
  [236] = {.lex_state = 0, .external_lex_state = 2},
  [237] = {.lex_state = 11, .external_lex_state = 4},
  [238] = {.lex_state = 0, .external_lex_state = 2},
  [239] = {.lex_state = 0, .external_lex_state = 2},
  [240] = {.lex_state = 14, .external_lex_state = 4},
  [241] = {.lex_state = 0, .external_lex_state = 2},
  [242] = {.lex_state = 0, .external_lex_state = 2},
  [243] = {.lex_state = 0, .external_lex_state = 2},
  [244] = {.lex_state = 0, .external_lex_state = 2},
  [245] = {.lex_state = 0, .external_lex_state = 2},
  [246] = {.lex_state = 0, .external_lex_state = 2},
  [247] = {.lex_state = 0, .external_lex_state = 2},
  [248] = {.lex_state = 0, .external_lex_state = 2},
  [249] = {.lex_state = 0, .external_lex_state = 2},
  [250] = {.lex_state = 0, .external_lex_state = 2},
  [251] = {.lex_state = 0, .external_lex_state = 2},
  [252] = {.lex_state = 0, .external_lex_state = 2},
  [253] = {.lex_state = 0, .external_lex_state = 2},
  [254] = {.lex_state = 0, .external_lex_state = 2},
  [255] = {.lex_state = 0, .external_lex_state = 2},
  [256] = {.lex_state = 0, .external_lex_state = 2},
  [257] = {.lex_state = 1, .external_lex_state = 4},
  [258] = {.lex_state = 0, .external_lex_state = 2},
  [259] = {.lex_state = 5, .external_lex_state = 4},
  [260] = {.lex_state = 5, .external_lex_state = 4},
  [261] = {.lex_state = 14, .external_lex_state = 4},
  [262] = {.lex_state = 10, .external_lex_state = 4},
  [263] = {.lex_state = 9, .external_lex_state = 4},
  [264] = {.lex_state = 0, .external_lex_state = 2},
  [265] = {.lex_state = 14, .external_lex_state = 4},
  [266] = {.lex_state = 11, .external_lex_state = 4},
  [267] = {.lex_state = 5, .external_lex_state = 4},
  [268] = {.lex_state = 0, .external_lex_state = 2},
  [269] = {.lex_state = 0, .external_lex_state = 2},
  [270] = {.lex_state = 5, .external_lex_state = 4},
  [271] = {.lex_state = 10, .external_lex_state = 4},
  [272] = {.lex_state = 0, .external_lex_state = 4},
  [273] = {.lex_state = 10, .external_lex_state = 4},
  [274] = {.lex_state = 5, .external_lex_state = 4},
  [275] = {.lex_state = 5, .external_lex_state = 4},
  [276] = {.lex_state = 5, .external_lex_state = 4},
  [277] = {.lex_state = 5, .external_lex_state = 4},
  [278] = {.lex_state = 0, .external_lex_state = 4},
  [279] = {.lex_state = 0, .external_lex_state = 3},
  [280] = {.lex_state = 15, .external_lex_state = 4},
  [281] = {.lex_state = 5, .external_lex_state = 4},
  [282] = {.lex_state = 42, .external_lex_state = 4},
  [283] = {.lex_state = 15, .external_lex_state = 4},
  [284] = {.lex_state = 0, .external_lex_state = 3},
  [285] = {.lex_state = 15, .external_lex_state = 4},
  [286] = {.lex_state = 15, .external_lex_state = 4},
  [287] = {.lex_state = 15, .external_lex_state = 4},
  [288] = {.lex_state = 0, .external_lex_state = 3},
  [289] = {.lex_state = 10, .external_lex_state = 4},
  [290] = {.lex_state = 15, .external_lex_state = 4},
  [291] = {.lex_state = 0, .external_lex_state = 3},
  [292] = {.lex_state = 0, .external_lex_state = 4},
  [293] = {.lex_state = 0, .external_lex_state = 4},
};

static const uint16_t ts_parse_table[LARGE_STATE_COUNT][SYMBOL_COUNT] = {
  [0] = {
    [ts_builtin_sym_end] = ACTIONS(1),
    [sym_identifier] = ACTIONS(1),
    [anon_sym_base] = ACTIONS(1),
    [anon_sym_COLON] = ACTIONS(1),
    [anon_sym_class] = ACTIONS(1),
    [anon_sym_unit] = ACTIONS(1),
    [anon_sym_source] = ACTIONS(1),
    [anon_sym_property] = ACTIONS(1),
    [anon_sym_entity] = ACTIONS(1),
    [anon_sym_note] = ACTIONS(1),
    [anon_sym_alias] = ACTIONS(1),
    [anon_sym_short] = ACTIONS(1),
    [anon_sym_former_DASHname] = ACTIONS(1),
    [anon_sym_describe] = ACTIONS(1),
    [anon_sym_same_DASHas] = ACTIONS(1),
    [anon_sym_fiscal_DASHyear_DASHstart] = ACTIONS(1),
    [anon_sym_complete] = ACTIONS(1),
    [anon_sym_DOT] = ACTIONS(1),
    [anon_sym_from] = ACTIONS(1),
    [anon_sym_until] = ACTIONS(1),
    [anon_sym_as_DASHof] = ACTIONS(1),
    [anon_sym_recorded] = ACTIONS(1),
    [anon_sym_said_DASHby] = ACTIONS(1),
    [anon_sym_preferred] = ACTIONS(1),
    [anon_sym_deprecated] = ACTIONS(1),
    [anon_sym_COMMA] = ACTIONS(1),
    [anon_sym_LPAREN] = ACTIONS(1),
    [anon_sym_RPAREN] = ACTIONS(1),
    [anon_sym_AT] = ACTIONS(1),
    [anon_sym_DOT_DOT] = ACTIONS(1),
    [anon_sym_u00b1] = ACTIONS(1),
    [anon_sym_LBRACK] = ACTIONS(1),
    [anon_sym_RBRACK] = ACTIONS(1),
    [anon_sym_CARET] = ACTIONS(1),
    [aux_sym__detail_token2] = ACTIONS(1),
    [anon_sym_PLUS] = ACTIONS(1),
    [anon_sym_DASH] = ACTIONS(1),
    [anon_sym_STAR] = ACTIONS(1),
    [anon_sym_SLASH] = ACTIONS(1),
    [anon_sym_EQ] = ACTIONS(1),
    [anon_sym_TILDE] = ACTIONS(1),
    [anon_sym_GT] = ACTIONS(1),
    [anon_sym_GT_EQ] = ACTIONS(1),
    [anon_sym_LT] = ACTIONS(1),
    [anon_sym_LT_EQ] = ACTIONS(1),
    [sym_number] = ACTIONS(1),
    [anon_sym_k] = ACTIONS(1),
    [anon_sym_m] = ACTIONS(1),
    [anon_sym_bn] = ACTIONS(1),
    [anon_sym_tn] = ACTIONS(1),
    [sym__unit_sign] = ACTIONS(1),
    [anon_sym_yes] = ACTIONS(1),
    [anon_sym_no] = ACTIONS(1),
    [anon_sym_unknown] = ACTIONS(1),
    [anon_sym_none] = ACTIONS(1),
    [sym_moment] = ACTIONS(1),
    [anon_sym_planned] = ACTIONS(1),
    [anon_sym_target] = ACTIONS(1),
    [anon_sym_estimate] = ACTIONS(1),
    [anon_sym_forecast] = ACTIONS(1),
    [sym_locator] = ACTIONS(1),
    [aux_sym_string_token1] = ACTIONS(1),
    [sym_quoted] = ACTIONS(1),
    [sym_external_id] = ACTIONS(1),
    [sym__record_start] = ACTIONS(1),
    [sym__field_start] = ACTIONS(1),
    [sym__line_end] = ACTIONS(1),
    [sym_comment] = ACTIONS(3),
    [sym__error_sentinel] = ACTIONS(1),
  },
  [1] = {
    [sym_document] = STATE(293),
    [sym_base_record] = STATE(174),
    [sym_class_record] = STATE(174),
    [sym_unit_record] = STATE(174),
    [sym_source_record] = STATE(174),
    [sym_property_record] = STATE(174),
    [sym_entity_record] = STATE(174),
    [sym__malformed_record] = STATE(174),
    [aux_sym_document_repeat1] = STATE(171),
    [aux_sym_document_repeat2] = STATE(174),
    [ts_builtin_sym_end] = ACTIONS(5),
    [sym__record_start] = ACTIONS(7),
    [sym__field_start] = ACTIONS(9),
    [sym_comment] = ACTIONS(3),
  },
  [2] = {
    [sym_dimensions] = STATE(62),
    [sym__value] = STATE(73),
    [sym_quantity] = STATE(73),
    [sym_comparison] = STATE(280),
    [sym_boolean] = STATE(73),
    [sym_nothing] = STATE(73),
    [sym_period] = STATE(73),
    [sym__open_moment] = STATE(281),
    [sym__qualifier] = STATE(68),
    [sym_at] = STATE(68),
    [sym_validity] = STATE(68),
    [sym_modality] = STATE(68),
    [sym_attribution] = STATE(68),
    [sym_rank] = STATE(68),
    [sym_reference] = STATE(68),
    [sym_statement_name] = STATE(68),
    [sym_remark] = STATE(68),
    [sym_string] = STATE(73),
    [aux_sym_statement_repeat1] = STATE(68),
    [sym_identifier] = ACTIONS(11),
    [anon_sym_COLON] = ACTIONS(14),
    [anon_sym_note] = ACTIONS(16),
    [anon_sym_alias] = ACTIONS(19),
    [anon_sym_short] = ACTIONS(19),
    [anon_sym_former_DASHname] = ACTIONS(19),
    [anon_sym_describe] = ACTIONS(19),
    [anon_sym_same_DASHas] = ACTIONS(19),
    [anon_sym_fiscal_DASHyear_DASHstart] = ACTIONS(19),
    [anon_sym_complete] = ACTIONS(19),
    [anon_sym_DOT] = ACTIONS(19),
    [anon_sym_from] = ACTIONS(21),
    [anon_sym_until] = ACTIONS(24),
    [anon_sym_as_DASHof] = ACTIONS(21),
    [anon_sym_recorded] = ACTIONS(21),
    [anon_sym_said_DASHby] = ACTIONS(27),
    [anon_sym_preferred] = ACTIONS(30),
    [anon_sym_deprecated] = ACTIONS(33),
    [anon_sym_COMMA] = ACTIONS(14),
    [anon_sym_LPAREN] = ACTIONS(36),
    [anon_sym_RPAREN] = ACTIONS(14),
    [anon_sym_AT] = ACTIONS(39),
    [anon_sym_DOT_DOT] = ACTIONS(42),
    [anon_sym_u00b1] = ACTIONS(14),
    [anon_sym_LBRACK] = ACTIONS(45),
    [anon_sym_RBRACK] = ACTIONS(14),
    [anon_sym_CARET] = ACTIONS(48),
    [aux_sym__detail_token2] = ACTIONS(19),
    [anon_sym_EQ] = ACTIONS(51),
    [anon_sym_TILDE] = ACTIONS(54),
    [anon_sym_GT] = ACTIONS(54),
    [anon_sym_GT_EQ] = ACTIONS(51),
    [anon_sym_LT] = ACTIONS(54),
    [anon_sym_LT_EQ] = ACTIONS(54),
    [sym_number] = ACTIONS(57),
    [anon_sym_k] = ACTIONS(19),
    [anon_sym_m] = ACTIONS(19),
    [anon_sym_bn] = ACTIONS(19),
    [anon_sym_tn] = ACTIONS(19),
    [sym__unit_sign] = ACTIONS(14),
    [anon_sym_yes] = ACTIONS(60),
    [anon_sym_no] = ACTIONS(60),
    [anon_sym_unknown] = ACTIONS(63),
    [anon_sym_none] = ACTIONS(63),
    [sym_moment] = ACTIONS(66),
    [anon_sym_planned] = ACTIONS(69),
    [anon_sym_target] = ACTIONS(69),
    [anon_sym_estimate] = ACTIONS(69),
    [anon_sym_forecast] = ACTIONS(69),
    [sym_quoted] = ACTIONS(72),
    [sym_url] = ACTIONS(14),
    [sym_external_id] = ACTIONS(19),
    [sym__digit_id] = ACTIONS(19),
    [sym__line_end] = ACTIONS(75),
    [sym_comment] = ACTIONS(3),
  },
  [3] = {
    [sym_comparison] = STATE(19),
    [sym_scale] = STATE(19),
    [sym_boolean] = STATE(19),
    [sym_nothing] = STATE(19),
    [sym_modality] = STATE(19),
    [sym_string] = STATE(19),
    [sym__malformed_header] = STATE(288),
    [sym__flat] = STATE(19),
    [sym_identifier] = ACTIONS(78),
    [anon_sym_base] = ACTIONS(80),
    [anon_sym_COLON] = ACTIONS(82),
    [anon_sym_class] = ACTIONS(84),
    [anon_sym_unit] = ACTIONS(86),
    [anon_sym_source] = ACTIONS(88),
    [anon_sym_property] = ACTIONS(90),
    [anon_sym_entity] = ACTIONS(92),
    [anon_sym_note] = ACTIONS(78),
    [anon_sym_alias] = ACTIONS(78),
    [anon_sym_short] = ACTIONS(78),
    [anon_sym_former_DASHname] = ACTIONS(78),
    [anon_sym_describe] = ACTIONS(78),
    [anon_sym_same_DASHas] = ACTIONS(78),
    [anon_sym_fiscal_DASHyear_DASHstart] = ACTIONS(78),
    [anon_sym_complete] = ACTIONS(78),
    [anon_sym_DOT] = ACTIONS(78),
    [anon_sym_from] = ACTIONS(78),
    [anon_sym_until] = ACTIONS(78),
    [anon_sym_as_DASHof] = ACTIONS(78),
    [anon_sym_recorded] = ACTIONS(78),
    [anon_sym_said_DASHby] = ACTIONS(78),
    [anon_sym_preferred] = ACTIONS(78),
    [anon_sym_deprecated] = ACTIONS(78),
    [anon_sym_COMMA] = ACTIONS(82),
    [anon_sym_LPAREN] = ACTIONS(82),
    [anon_sym_RPAREN] = ACTIONS(82),
    [anon_sym_AT] = ACTIONS(82),
    [anon_sym_DOT_DOT] = ACTIONS(82),
    [anon_sym_u00b1] = ACTIONS(82),
    [anon_sym_LBRACK] = ACTIONS(82),
    [anon_sym_RBRACK] = ACTIONS(82),
    [anon_sym_CARET] = ACTIONS(82),
    [aux_sym__detail_token2] = ACTIONS(78),
    [anon_sym_EQ] = ACTIONS(94),
    [anon_sym_TILDE] = ACTIONS(96),
    [anon_sym_GT] = ACTIONS(96),
    [anon_sym_GT_EQ] = ACTIONS(94),
    [anon_sym_LT] = ACTIONS(96),
    [anon_sym_LT_EQ] = ACTIONS(96),
    [sym_number] = ACTIONS(78),
    [anon_sym_k] = ACTIONS(98),
    [anon_sym_m] = ACTIONS(98),
    [anon_sym_bn] = ACTIONS(98),
    [anon_sym_tn] = ACTIONS(98),
    [sym__unit_sign] = ACTIONS(82),
    [anon_sym_yes] = ACTIONS(100),
    [anon_sym_no] = ACTIONS(100),
    [anon_sym_unknown] = ACTIONS(102),
    [anon_sym_none] = ACTIONS(102),
    [sym_moment] = ACTIONS(82),
    [anon_sym_planned] = ACTIONS(104),
    [anon_sym_target] = ACTIONS(104),
    [anon_sym_estimate] = ACTIONS(104),
    [anon_sym_forecast] = ACTIONS(104),
    [sym_quoted] = ACTIONS(106),
    [sym_url] = ACTIONS(82),
    [sym_external_id] = ACTIONS(78),
    [sym__digit_id] = ACTIONS(108),
    [sym_comment] = ACTIONS(3),
  },
  [4] = {
    [sym__detail] = STATE(8),
    [sym_operator] = STATE(8),
    [sym_comparison] = STATE(8),
    [sym_scale] = STATE(8),
    [sym_boolean] = STATE(8),
    [sym_nothing] = STATE(8),
    [sym_modality] = STATE(8),
    [sym_string] = STATE(8),
    [aux_sym_field_repeat1] = STATE(8),
    [sym_identifier] = ACTIONS(110),
    [anon_sym_COLON] = ACTIONS(112),
    [anon_sym_note] = ACTIONS(114),
    [anon_sym_alias] = ACTIONS(110),
    [anon_sym_short] = ACTIONS(110),
    [anon_sym_former_DASHname] = ACTIONS(110),
    [anon_sym_describe] = ACTIONS(110),
    [anon_sym_same_DASHas] = ACTIONS(110),
    [anon_sym_fiscal_DASHyear_DASHstart] = ACTIONS(110),
    [anon_sym_complete] = ACTIONS(110),
    [anon_sym_DOT] = ACTIONS(116),
    [anon_sym_from] = ACTIONS(114),
    [anon_sym_until] = ACTIONS(114),
    [anon_sym_as_DASHof] = ACTIONS(114),
    [anon_sym_recorded] = ACTIONS(114),
    [anon_sym_said_DASHby] = ACTIONS(114),
    [anon_sym_preferred] = ACTIONS(110),
    [anon_sym_deprecated] = ACTIONS(110),
    [anon_sym_COMMA] = ACTIONS(112),
    [anon_sym_LPAREN] = ACTIONS(112),
    [anon_sym_RPAREN] = ACTIONS(112),
    [anon_sym_AT] = ACTIONS(112),
    [anon_sym_DOT_DOT] = ACTIONS(112),
    [anon_sym_u00b1] = ACTIONS(112),
    [anon_sym_LBRACK] = ACTIONS(112),
    [anon_sym_RBRACK] = ACTIONS(112),
    [anon_sym_CARET] = ACTIONS(112),
    [aux_sym__detail_token2] = ACTIONS(110),
    [anon_sym_PLUS] = ACTIONS(118),
    [anon_sym_DASH] = ACTIONS(118),
    [anon_sym_STAR] = ACTIONS(120),
    [anon_sym_SLASH] = ACTIONS(120),
    [anon_sym_EQ] = ACTIONS(122),
    [anon_sym_TILDE] = ACTIONS(124),
    [anon_sym_GT] = ACTIONS(124),
    [anon_sym_GT_EQ] = ACTIONS(122),
    [anon_sym_LT] = ACTIONS(124),
    [anon_sym_LT_EQ] = ACTIONS(124),
    [sym_number] = ACTIONS(110),
    [anon_sym_k] = ACTIONS(126),
    [anon_sym_m] = ACTIONS(126),
    [anon_sym_bn] = ACTIONS(126),
    [anon_sym_tn] = ACTIONS(126),
    [sym__unit_sign] = ACTIONS(112),
    [anon_sym_yes] = ACTIONS(128),
    [anon_sym_no] = ACTIONS(128),
    [anon_sym_unknown] = ACTIONS(130),
    [anon_sym_none] = ACTIONS(130),
    [sym_moment] = ACTIONS(112),
    [anon_sym_planned] = ACTIONS(132),
    [anon_sym_target] = ACTIONS(132),
    [anon_sym_estimate] = ACTIONS(132),
    [anon_sym_forecast] = ACTIONS(132),
    [sym_quoted] = ACTIONS(134),
    [sym_url] = ACTIONS(112),
    [sym_external_id] = ACTIONS(110),
    [sym__digit_id] = ACTIONS(136),
    [sym__line_end] = ACTIONS(138),
    [sym_comment] = ACTIONS(3),
  },
  [5] = {
    [sym__detail] = STATE(7),
    [sym_operator] = STATE(7),
    [sym_comparison] = STATE(7),
    [sym_scale] = STATE(7),
    [sym_boolean] = STATE(7),
    [sym_nothing] = STATE(7),
    [sym_modality] = STATE(7),
    [sym_string] = STATE(7),
    [aux_sym_field_repeat1] = STATE(7),
    [sym_identifier] = ACTIONS(140),
    [anon_sym_COLON] = ACTIONS(142),
    [anon_sym_note] = ACTIONS(114),
    [anon_sym_alias] = ACTIONS(140),
    [anon_sym_short] = ACTIONS(140),
    [anon_sym_former_DASHname] = ACTIONS(140),
    [anon_sym_describe] = ACTIONS(140),
    [anon_sym_same_DASHas] = ACTIONS(140),
    [anon_sym_fiscal_DASHyear_DASHstart] = ACTIONS(140),
    [anon_sym_complete] = ACTIONS(140),
    [anon_sym_DOT] = ACTIONS(116),
    [anon_sym_from] = ACTIONS(114),
    [anon_sym_until] = ACTIONS(114),
    [anon_sym_as_DASHof] = ACTIONS(114),
    [anon_sym_recorded] = ACTIONS(114),
    [anon_sym_said_DASHby] = ACTIONS(114),
    [anon_sym_preferred] = ACTIONS(140),
    [anon_sym_deprecated] = ACTIONS(140),
    [anon_sym_COMMA] = ACTIONS(142),
    [anon_sym_LPAREN] = ACTIONS(142),
    [anon_sym_RPAREN] = ACTIONS(142),
    [anon_sym_AT] = ACTIONS(142),
    [anon_sym_DOT_DOT] = ACTIONS(142),
    [anon_sym_u00b1] = ACTIONS(142),
    [anon_sym_LBRACK] = ACTIONS(142),
    [anon_sym_RBRACK] = ACTIONS(142),
    [anon_sym_CARET] = ACTIONS(142),
    [aux_sym__detail_token2] = ACTIONS(140),
    [anon_sym_PLUS] = ACTIONS(118),
    [anon_sym_DASH] = ACTIONS(118),
    [anon_sym_STAR] = ACTIONS(120),
    [anon_sym_SLASH] = ACTIONS(120),
    [anon_sym_EQ] = ACTIONS(122),
    [anon_sym_TILDE] = ACTIONS(124),
    [anon_sym_GT] = ACTIONS(124),
    [anon_sym_GT_EQ] = ACTIONS(122),
    [anon_sym_LT] = ACTIONS(124),
    [anon_sym_LT_EQ] = ACTIONS(124),
    [sym_number] = ACTIONS(140),
    [anon_sym_k] = ACTIONS(126),
    [anon_sym_m] = ACTIONS(126),
    [anon_sym_bn] = ACTIONS(126),
    [anon_sym_tn] = ACTIONS(126),
    [sym__unit_sign] = ACTIONS(142),
    [anon_sym_yes] = ACTIONS(128),
    [anon_sym_no] = ACTIONS(128),
    [anon_sym_unknown] = ACTIONS(130),
    [anon_sym_none] = ACTIONS(130),
    [sym_moment] = ACTIONS(142),
    [anon_sym_planned] = ACTIONS(132),
    [anon_sym_target] = ACTIONS(132),
    [anon_sym_estimate] = ACTIONS(132),
    [anon_sym_forecast] = ACTIONS(132),
    [sym_quoted] = ACTIONS(134),
    [sym_url] = ACTIONS(142),
    [sym_external_id] = ACTIONS(140),
    [sym__digit_id] = ACTIONS(136),
    [sym__line_end] = ACTIONS(144),
    [sym_comment] = ACTIONS(3),
  },
  [6] = {
    [sym__detail] = STATE(5),
    [sym_operator] = STATE(5),
    [sym_comparison] = STATE(5),
    [sym_scale] = STATE(5),
    [sym_boolean] = STATE(5),
    [sym_nothing] = STATE(5),
    [sym_modality] = STATE(5),
    [sym_string] = STATE(5),
    [aux_sym_field_repeat1] = STATE(5),
    [sym_identifier] = ACTIONS(146),
    [anon_sym_COLON] = ACTIONS(149),
    [anon_sym_note] = ACTIONS(152),
    [anon_sym_alias] = ACTIONS(146),
    [anon_sym_short] = ACTIONS(146),
    [anon_sym_former_DASHname] = ACTIONS(146),
    [anon_sym_describe] = ACTIONS(146),
    [anon_sym_same_DASHas] = ACTIONS(146),
    [anon_sym_fiscal_DASHyear_DASHstart] = ACTIONS(146),
    [anon_sym_complete] = ACTIONS(146),
    [anon_sym_DOT] = ACTIONS(155),
    [anon_sym_from] = ACTIONS(152),
    [anon_sym_until] = ACTIONS(152),
    [anon_sym_as_DASHof] = ACTIONS(152),
    [anon_sym_recorded] = ACTIONS(152),
    [anon_sym_said_DASHby] = ACTIONS(152),
    [anon_sym_preferred] = ACTIONS(146),
    [anon_sym_deprecated] = ACTIONS(146),
    [anon_sym_COMMA] = ACTIONS(149),
    [anon_sym_LPAREN] = ACTIONS(149),
    [anon_sym_RPAREN] = ACTIONS(149),
    [anon_sym_AT] = ACTIONS(149),
    [anon_sym_DOT_DOT] = ACTIONS(149),
    [anon_sym_u00b1] = ACTIONS(149),
    [anon_sym_LBRACK] = ACTIONS(149),
    [anon_sym_RBRACK] = ACTIONS(149),
    [anon_sym_CARET] = ACTIONS(149),
    [aux_sym__detail_token2] = ACTIONS(146),
    [anon_sym_PLUS] = ACTIONS(118),
    [anon_sym_DASH] = ACTIONS(118),
    [anon_sym_STAR] = ACTIONS(120),
    [anon_sym_SLASH] = ACTIONS(120),
    [anon_sym_EQ] = ACTIONS(158),
    [anon_sym_TILDE] = ACTIONS(161),
    [anon_sym_GT] = ACTIONS(161),
    [anon_sym_GT_EQ] = ACTIONS(158),
    [anon_sym_LT] = ACTIONS(161),
    [anon_sym_LT_EQ] = ACTIONS(161),
    [sym_number] = ACTIONS(146),
    [anon_sym_k] = ACTIONS(164),
    [anon_sym_m] = ACTIONS(164),
    [anon_sym_bn] = ACTIONS(164),
    [anon_sym_tn] = ACTIONS(164),
    [sym__unit_sign] = ACTIONS(149),
    [anon_sym_yes] = ACTIONS(167),
    [anon_sym_no] = ACTIONS(167),
    [anon_sym_unknown] = ACTIONS(170),
    [anon_sym_none] = ACTIONS(170),
    [sym_moment] = ACTIONS(149),
    [anon_sym_planned] = ACTIONS(173),
    [anon_sym_target] = ACTIONS(173),
    [anon_sym_estimate] = ACTIONS(173),
    [anon_sym_forecast] = ACTIONS(173),
    [sym_quoted] = ACTIONS(176),
    [sym_url] = ACTIONS(149),
    [sym_external_id] = ACTIONS(146),
    [sym__digit_id] = ACTIONS(179),
    [sym__line_end] = ACTIONS(182),
    [sym_comment] = ACTIONS(3),
  },
  [7] = {
    [sym__detail] = STATE(7),
    [sym_operator] = STATE(7),
    [sym_comparison] = STATE(7),
    [sym_scale] = STATE(7),
    [sym_boolean] = STATE(7),
    [sym_nothing] = STATE(7),
    [sym_modality] = STATE(7),
    [sym_string] = STATE(7),
    [aux_sym_field_repeat1] = STATE(7),
    [sym_identifier] = ACTIONS(185),
    [anon_sym_COLON] = ACTIONS(188),
    [anon_sym_note] = ACTIONS(191),
    [anon_sym_alias] = ACTIONS(185),
    [anon_sym_short] = ACTIONS(185),
    [anon_sym_former_DASHname] = ACTIONS(185),
    [anon_sym_describe] = ACTIONS(185),
    [anon_sym_same_DASHas] = ACTIONS(185),
    [anon_sym_fiscal_DASHyear_DASHstart] = ACTIONS(185),
    [anon_sym_complete] = ACTIONS(185),
    [anon_sym_DOT] = ACTIONS(194),
    [anon_sym_from] = ACTIONS(191),
    [anon_sym_until] = ACTIONS(191),
    [anon_sym_as_DASHof] = ACTIONS(191),
    [anon_sym_recorded] = ACTIONS(191),
    [anon_sym_said_DASHby] = ACTIONS(191),
    [anon_sym_preferred] = ACTIONS(185),
    [anon_sym_deprecated] = ACTIONS(185),
    [anon_sym_COMMA] = ACTIONS(188),
    [anon_sym_LPAREN] = ACTIONS(188),
    [anon_sym_RPAREN] = ACTIONS(188),
    [anon_sym_AT] = ACTIONS(188),
    [anon_sym_DOT_DOT] = ACTIONS(188),
    [anon_sym_u00b1] = ACTIONS(188),
    [anon_sym_LBRACK] = ACTIONS(188),
    [anon_sym_RBRACK] = ACTIONS(188),
    [anon_sym_CARET] = ACTIONS(188),
    [aux_sym__detail_token2] = ACTIONS(185),
    [anon_sym_PLUS] = ACTIONS(197),
    [anon_sym_DASH] = ACTIONS(197),
    [anon_sym_STAR] = ACTIONS(200),
    [anon_sym_SLASH] = ACTIONS(200),
    [anon_sym_EQ] = ACTIONS(203),
    [anon_sym_TILDE] = ACTIONS(206),
    [anon_sym_GT] = ACTIONS(206),
    [anon_sym_GT_EQ] = ACTIONS(203),
    [anon_sym_LT] = ACTIONS(206),
    [anon_sym_LT_EQ] = ACTIONS(206),
    [sym_number] = ACTIONS(185),
    [anon_sym_k] = ACTIONS(209),
    [anon_sym_m] = ACTIONS(209),
    [anon_sym_bn] = ACTIONS(209),
    [anon_sym_tn] = ACTIONS(209),
    [sym__unit_sign] = ACTIONS(188),
    [anon_sym_yes] = ACTIONS(212),
    [anon_sym_no] = ACTIONS(212),
    [anon_sym_unknown] = ACTIONS(215),
    [anon_sym_none] = ACTIONS(215),
    [sym_moment] = ACTIONS(188),
    [anon_sym_planned] = ACTIONS(218),
    [anon_sym_target] = ACTIONS(218),
    [anon_sym_estimate] = ACTIONS(218),
    [anon_sym_forecast] = ACTIONS(218),
    [sym_quoted] = ACTIONS(221),
    [sym_url] = ACTIONS(188),
    [sym_external_id] = ACTIONS(185),
    [sym__digit_id] = ACTIONS(224),
    [sym__line_end] = ACTIONS(227),
    [sym_comment] = ACTIONS(3),
  },
  [8] = {
    [sym__detail] = STATE(7),
    [sym_operator] = STATE(7),
    [sym_comparison] = STATE(7),
    [sym_scale] = STATE(7),
    [sym_boolean] = STATE(7),
    [sym_nothing] = STATE(7),
    [sym_modality] = STATE(7),
    [sym_string] = STATE(7),
    [aux_sym_field_repeat1] = STATE(7),
    [sym_identifier] = ACTIONS(140),
    [anon_sym_COLON] = ACTIONS(142),
    [anon_sym_note] = ACTIONS(114),
    [anon_sym_alias] = ACTIONS(140),
    [anon_sym_short] = ACTIONS(140),
    [anon_sym_former_DASHname] = ACTIONS(140),
    [anon_sym_describe] = ACTIONS(140),
    [anon_sym_same_DASHas] = ACTIONS(140),
    [anon_sym_fiscal_DASHyear_DASHstart] = ACTIONS(140),
    [anon_sym_complete] = ACTIONS(140),
    [anon_sym_DOT] = ACTIONS(116),
    [anon_sym_from] = ACTIONS(114),
    [anon_sym_until] = ACTIONS(114),
    [anon_sym_as_DASHof] = ACTIONS(114),
    [anon_sym_recorded] = ACTIONS(114),
    [anon_sym_said_DASHby] = ACTIONS(114),
    [anon_sym_preferred] = ACTIONS(140),
    [anon_sym_deprecated] = ACTIONS(140),
    [anon_sym_COMMA] = ACTIONS(142),
    [anon_sym_LPAREN] = ACTIONS(142),
    [anon_sym_RPAREN] = ACTIONS(142),
    [anon_sym_AT] = ACTIONS(142),
    [anon_sym_DOT_DOT] = ACTIONS(142),
    [anon_sym_u00b1] = ACTIONS(142),
    [anon_sym_LBRACK] = ACTIONS(142),
    [anon_sym_RBRACK] = ACTIONS(142),
    [anon_sym_CARET] = ACTIONS(142),
    [aux_sym__detail_token2] = ACTIONS(140),
    [anon_sym_PLUS] = ACTIONS(118),
    [anon_sym_DASH] = ACTIONS(118),
    [anon_sym_STAR] = ACTIONS(120),
    [anon_sym_SLASH] = ACTIONS(120),
    [anon_sym_EQ] = ACTIONS(122),
    [anon_sym_TILDE] = ACTIONS(124),
    [anon_sym_GT] = ACTIONS(124),
    [anon_sym_GT_EQ] = ACTIONS(122),
    [anon_sym_LT] = ACTIONS(124),
    [anon_sym_LT_EQ] = ACTIONS(124),
    [sym_number] = ACTIONS(140),
    [anon_sym_k] = ACTIONS(126),
    [anon_sym_m] = ACTIONS(126),
    [anon_sym_bn] = ACTIONS(126),
    [anon_sym_tn] = ACTIONS(126),
    [sym__unit_sign] = ACTIONS(142),
    [anon_sym_yes] = ACTIONS(128),
    [anon_sym_no] = ACTIONS(128),
    [anon_sym_unknown] = ACTIONS(130),
    [anon_sym_none] = ACTIONS(130),
    [sym_moment] = ACTIONS(142),
    [anon_sym_planned] = ACTIONS(132),
    [anon_sym_target] = ACTIONS(132),
    [anon_sym_estimate] = ACTIONS(132),
    [anon_sym_forecast] = ACTIONS(132),
    [sym_quoted] = ACTIONS(134),
    [sym_url] = ACTIONS(142),
    [sym_external_id] = ACTIONS(140),
    [sym__digit_id] = ACTIONS(136),
    [sym__line_end] = ACTIONS(229),
    [sym_comment] = ACTIONS(3),
  },
  [9] = {
    [sym__detail] = STATE(5),
    [sym_operator] = STATE(5),
    [sym_comparison] = STATE(5),
    [sym_scale] = STATE(5),
    [sym_boolean] = STATE(5),
    [sym_nothing] = STATE(5),
    [sym_modality] = STATE(5),
    [sym_string] = STATE(5),
    [aux_sym_field_repeat1] = STATE(5),
    [sym_identifier] = ACTIONS(231),
    [anon_sym_COLON] = ACTIONS(233),
    [anon_sym_note] = ACTIONS(114),
    [anon_sym_alias] = ACTIONS(231),
    [anon_sym_short] = ACTIONS(231),
    [anon_sym_former_DASHname] = ACTIONS(231),
    [anon_sym_describe] = ACTIONS(231),
    [anon_sym_same_DASHas] = ACTIONS(231),
    [anon_sym_fiscal_DASHyear_DASHstart] = ACTIONS(231),
    [anon_sym_complete] = ACTIONS(231),
    [anon_sym_DOT] = ACTIONS(116),
    [anon_sym_from] = ACTIONS(114),
    [anon_sym_until] = ACTIONS(114),
    [anon_sym_as_DASHof] = ACTIONS(114),
    [anon_sym_recorded] = ACTIONS(114),
    [anon_sym_said_DASHby] = ACTIONS(114),
    [anon_sym_preferred] = ACTIONS(231),
    [anon_sym_deprecated] = ACTIONS(231),
    [anon_sym_COMMA] = ACTIONS(233),
    [anon_sym_LPAREN] = ACTIONS(233),
    [anon_sym_RPAREN] = ACTIONS(233),
    [anon_sym_AT] = ACTIONS(233),
    [anon_sym_DOT_DOT] = ACTIONS(233),
    [anon_sym_u00b1] = ACTIONS(233),
    [anon_sym_LBRACK] = ACTIONS(233),
    [anon_sym_RBRACK] = ACTIONS(233),
    [anon_sym_CARET] = ACTIONS(233),
    [aux_sym__detail_token2] = ACTIONS(231),
    [anon_sym_PLUS] = ACTIONS(118),
    [anon_sym_DASH] = ACTIONS(118),
    [anon_sym_STAR] = ACTIONS(120),
    [anon_sym_SLASH] = ACTIONS(120),
    [anon_sym_EQ] = ACTIONS(122),
    [anon_sym_TILDE] = ACTIONS(124),
    [anon_sym_GT] = ACTIONS(124),
    [anon_sym_GT_EQ] = ACTIONS(122),
    [anon_sym_LT] = ACTIONS(124),
    [anon_sym_LT_EQ] = ACTIONS(124),
    [sym_number] = ACTIONS(231),
    [anon_sym_k] = ACTIONS(126),
    [anon_sym_m] = ACTIONS(126),
    [anon_sym_bn] = ACTIONS(126),
    [anon_sym_tn] = ACTIONS(126),
    [sym__unit_sign] = ACTIONS(233),
    [anon_sym_yes] = ACTIONS(128),
    [anon_sym_no] = ACTIONS(128),
    [anon_sym_unknown] = ACTIONS(130),
    [anon_sym_none] = ACTIONS(130),
    [sym_moment] = ACTIONS(233),
    [anon_sym_planned] = ACTIONS(132),
    [anon_sym_target] = ACTIONS(132),
    [anon_sym_estimate] = ACTIONS(132),
    [anon_sym_forecast] = ACTIONS(132),
    [sym_quoted] = ACTIONS(134),
    [sym_url] = ACTIONS(233),
    [sym_external_id] = ACTIONS(231),
    [sym__digit_id] = ACTIONS(136),
    [sym__line_end] = ACTIONS(235),
    [sym_comment] = ACTIONS(3),
  },
  [10] = {
    [sym_own_field] = STATE(279),
    [sym__own_name] = STATE(4),
    [sym_statement] = STATE(279),
    [sym_comparison] = STATE(20),
    [sym_scale] = STATE(20),
    [sym_boolean] = STATE(20),
    [sym_nothing] = STATE(20),
    [sym_modality] = STATE(20),
    [sym_string] = STATE(20),
    [sym_malformed_line] = STATE(279),
    [sym__flat] = STATE(20),
    [aux_sym__malformed_header_repeat1] = STATE(20),
    [sym_identifier] = ACTIONS(237),
    [anon_sym_COLON] = ACTIONS(239),
    [anon_sym_note] = ACTIONS(241),
    [anon_sym_alias] = ACTIONS(243),
    [anon_sym_short] = ACTIONS(243),
    [anon_sym_former_DASHname] = ACTIONS(243),
    [anon_sym_describe] = ACTIONS(243),
    [anon_sym_same_DASHas] = ACTIONS(243),
    [anon_sym_fiscal_DASHyear_DASHstart] = ACTIONS(243),
    [anon_sym_complete] = ACTIONS(243),
    [anon_sym_DOT] = ACTIONS(241),
    [anon_sym_from] = ACTIONS(241),
    [anon_sym_until] = ACTIONS(241),
    [anon_sym_as_DASHof] = ACTIONS(241),
    [anon_sym_recorded] = ACTIONS(241),
    [anon_sym_said_DASHby] = ACTIONS(241),
    [anon_sym_preferred] = ACTIONS(241),
    [anon_sym_deprecated] = ACTIONS(241),
    [anon_sym_COMMA] = ACTIONS(239),
    [anon_sym_LPAREN] = ACTIONS(239),
    [anon_sym_RPAREN] = ACTIONS(239),
    [anon_sym_AT] = ACTIONS(239),
    [anon_sym_DOT_DOT] = ACTIONS(239),
    [anon_sym_u00b1] = ACTIONS(239),
    [anon_sym_LBRACK] = ACTIONS(239),
    [anon_sym_RBRACK] = ACTIONS(239),
    [anon_sym_CARET] = ACTIONS(239),
    [aux_sym__detail_token2] = ACTIONS(241),
    [anon_sym_EQ] = ACTIONS(94),
    [anon_sym_TILDE] = ACTIONS(96),
    [anon_sym_GT] = ACTIONS(96),
    [anon_sym_GT_EQ] = ACTIONS(94),
    [anon_sym_LT] = ACTIONS(96),
    [anon_sym_LT_EQ] = ACTIONS(96),
    [sym_number] = ACTIONS(241),
    [anon_sym_k] = ACTIONS(98),
    [anon_sym_m] = ACTIONS(98),
    [anon_sym_bn] = ACTIONS(98),
    [anon_sym_tn] = ACTIONS(98),
    [sym__unit_sign] = ACTIONS(239),
    [anon_sym_yes] = ACTIONS(100),
    [anon_sym_no] = ACTIONS(100),
    [anon_sym_unknown] = ACTIONS(102),
    [anon_sym_none] = ACTIONS(102),
    [sym_moment] = ACTIONS(239),
    [anon_sym_planned] = ACTIONS(104),
    [anon_sym_target] = ACTIONS(104),
    [anon_sym_estimate] = ACTIONS(104),
    [anon_sym_forecast] = ACTIONS(104),
    [sym_quoted] = ACTIONS(106),
    [sym_url] = ACTIONS(239),
    [sym_external_id] = ACTIONS(241),
    [sym__digit_id] = ACTIONS(108),
    [sym_comment] = ACTIONS(3),
  },
  [11] = {
    [sym_field] = STATE(291),
    [sym__field_word] = STATE(9),
    [sym_comparison] = STATE(20),
    [sym_scale] = STATE(20),
    [sym_boolean] = STATE(20),
    [sym_nothing] = STATE(20),
    [sym_modality] = STATE(20),
    [sym_string] = STATE(20),
    [sym_malformed_line] = STATE(291),
    [sym__flat] = STATE(20),
    [aux_sym__malformed_header_repeat1] = STATE(20),
    [sym_identifier] = ACTIONS(245),
    [anon_sym_COLON] = ACTIONS(239),
    [anon_sym_note] = ACTIONS(247),
    [anon_sym_alias] = ACTIONS(247),
    [anon_sym_short] = ACTIONS(247),
    [anon_sym_former_DASHname] = ACTIONS(247),
    [anon_sym_describe] = ACTIONS(247),
    [anon_sym_same_DASHas] = ACTIONS(247),
    [anon_sym_fiscal_DASHyear_DASHstart] = ACTIONS(247),
    [anon_sym_complete] = ACTIONS(247),
    [anon_sym_DOT] = ACTIONS(241),
    [anon_sym_from] = ACTIONS(241),
    [anon_sym_until] = ACTIONS(241),
    [anon_sym_as_DASHof] = ACTIONS(241),
    [anon_sym_recorded] = ACTIONS(241),
    [anon_sym_said_DASHby] = ACTIONS(241),
    [anon_sym_preferred] = ACTIONS(241),
    [anon_sym_deprecated] = ACTIONS(241),
    [anon_sym_COMMA] = ACTIONS(239),
    [anon_sym_LPAREN] = ACTIONS(239),
    [anon_sym_RPAREN] = ACTIONS(239),
    [anon_sym_AT] = ACTIONS(239),
    [anon_sym_DOT_DOT] = ACTIONS(239),
    [anon_sym_u00b1] = ACTIONS(239),
    [anon_sym_LBRACK] = ACTIONS(239),
    [anon_sym_RBRACK] = ACTIONS(239),
    [anon_sym_CARET] = ACTIONS(239),
    [aux_sym__detail_token2] = ACTIONS(241),
    [anon_sym_EQ] = ACTIONS(94),
    [anon_sym_TILDE] = ACTIONS(96),
    [anon_sym_GT] = ACTIONS(96),
    [anon_sym_GT_EQ] = ACTIONS(94),
    [anon_sym_LT] = ACTIONS(96),
    [anon_sym_LT_EQ] = ACTIONS(96),
    [sym_number] = ACTIONS(241),
    [anon_sym_k] = ACTIONS(98),
    [anon_sym_m] = ACTIONS(98),
    [anon_sym_bn] = ACTIONS(98),
    [anon_sym_tn] = ACTIONS(98),
    [sym__unit_sign] = ACTIONS(239),
    [anon_sym_yes] = ACTIONS(100),
    [anon_sym_no] = ACTIONS(100),
    [anon_sym_unknown] = ACTIONS(102),
    [anon_sym_none] = ACTIONS(102),
    [sym_moment] = ACTIONS(239),
    [anon_sym_planned] = ACTIONS(104),
    [anon_sym_target] = ACTIONS(104),
    [anon_sym_estimate] = ACTIONS(104),
    [anon_sym_forecast] = ACTIONS(104),
    [sym_quoted] = ACTIONS(106),
    [sym_url] = ACTIONS(239),
    [sym_external_id] = ACTIONS(241),
    [sym__digit_id] = ACTIONS(108),
    [sym_comment] = ACTIONS(3),
  },
  [12] = {
    [sym_comparison] = STATE(21),
    [sym_scale] = STATE(21),
    [sym_boolean] = STATE(21),
    [sym_nothing] = STATE(21),
    [sym_modality] = STATE(21),
    [sym__word_id] = STATE(114),
    [sym_string] = STATE(21),
    [sym__flat] = STATE(21),
    [aux_sym__malformed_header_repeat1] = STATE(21),
    [sym_identifier] = ACTIONS(249),
    [anon_sym_COLON] = ACTIONS(251),
    [anon_sym_note] = ACTIONS(253),
    [anon_sym_alias] = ACTIONS(253),
    [anon_sym_short] = ACTIONS(253),
    [anon_sym_former_DASHname] = ACTIONS(253),
    [anon_sym_describe] = ACTIONS(253),
    [anon_sym_same_DASHas] = ACTIONS(253),
    [anon_sym_fiscal_DASHyear_DASHstart] = ACTIONS(253),
    [anon_sym_complete] = ACTIONS(253),
    [anon_sym_DOT] = ACTIONS(255),
    [anon_sym_from] = ACTIONS(253),
    [anon_sym_until] = ACTIONS(253),
    [anon_sym_as_DASHof] = ACTIONS(253),
    [anon_sym_recorded] = ACTIONS(253),
    [anon_sym_said_DASHby] = ACTIONS(253),
    [anon_sym_preferred] = ACTIONS(253),
    [anon_sym_deprecated] = ACTIONS(253),
    [anon_sym_COMMA] = ACTIONS(251),
    [anon_sym_LPAREN] = ACTIONS(251),
    [anon_sym_RPAREN] = ACTIONS(251),
    [anon_sym_AT] = ACTIONS(251),
    [anon_sym_DOT_DOT] = ACTIONS(251),
    [anon_sym_u00b1] = ACTIONS(251),
    [anon_sym_LBRACK] = ACTIONS(251),
    [anon_sym_RBRACK] = ACTIONS(251),
    [anon_sym_CARET] = ACTIONS(251),
    [aux_sym__detail_token2] = ACTIONS(255),
    [anon_sym_EQ] = ACTIONS(94),
    [anon_sym_TILDE] = ACTIONS(96),
    [anon_sym_GT] = ACTIONS(96),
    [anon_sym_GT_EQ] = ACTIONS(94),
    [anon_sym_LT] = ACTIONS(96),
    [anon_sym_LT_EQ] = ACTIONS(96),
    [sym_number] = ACTIONS(249),
    [anon_sym_k] = ACTIONS(257),
    [anon_sym_m] = ACTIONS(257),
    [anon_sym_bn] = ACTIONS(257),
    [anon_sym_tn] = ACTIONS(257),
    [sym__unit_sign] = ACTIONS(251),
    [anon_sym_yes] = ACTIONS(259),
    [anon_sym_no] = ACTIONS(259),
    [anon_sym_unknown] = ACTIONS(261),
    [anon_sym_none] = ACTIONS(261),
    [sym_moment] = ACTIONS(251),
    [anon_sym_planned] = ACTIONS(263),
    [anon_sym_target] = ACTIONS(263),
    [anon_sym_estimate] = ACTIONS(263),
    [anon_sym_forecast] = ACTIONS(263),
    [sym_quoted] = ACTIONS(106),
    [sym_url] = ACTIONS(251),
    [sym_external_id] = ACTIONS(249),
    [sym__digit_id] = ACTIONS(265),
    [sym__line_end] = ACTIONS(267),
    [sym_comment] = ACTIONS(3),
  },
  [13] = {
    [sym_comparison] = STATE(21),
    [sym_scale] = STATE(21),
    [sym_boolean] = STATE(21),
    [sym_nothing] = STATE(21),
    [sym_modality] = STATE(21),
    [sym__word_id] = STATE(112),
    [sym_string] = STATE(21),
    [sym__flat] = STATE(21),
    [aux_sym__malformed_header_repeat1] = STATE(21),
    [sym_identifier] = ACTIONS(269),
    [anon_sym_COLON] = ACTIONS(251),
    [anon_sym_note] = ACTIONS(253),
    [anon_sym_alias] = ACTIONS(253),
    [anon_sym_short] = ACTIONS(253),
    [anon_sym_former_DASHname] = ACTIONS(253),
    [anon_sym_describe] = ACTIONS(253),
    [anon_sym_same_DASHas] = ACTIONS(253),
    [anon_sym_fiscal_DASHyear_DASHstart] = ACTIONS(253),
    [anon_sym_complete] = ACTIONS(253),
    [anon_sym_DOT] = ACTIONS(255),
    [anon_sym_from] = ACTIONS(253),
    [anon_sym_until] = ACTIONS(253),
    [anon_sym_as_DASHof] = ACTIONS(253),
    [anon_sym_recorded] = ACTIONS(253),
    [anon_sym_said_DASHby] = ACTIONS(253),
    [anon_sym_preferred] = ACTIONS(253),
    [anon_sym_deprecated] = ACTIONS(253),
    [anon_sym_COMMA] = ACTIONS(251),
    [anon_sym_LPAREN] = ACTIONS(251),
    [anon_sym_RPAREN] = ACTIONS(251),
    [anon_sym_AT] = ACTIONS(251),
    [anon_sym_DOT_DOT] = ACTIONS(251),
    [anon_sym_u00b1] = ACTIONS(251),
    [anon_sym_LBRACK] = ACTIONS(251),
    [anon_sym_RBRACK] = ACTIONS(251),
    [anon_sym_CARET] = ACTIONS(251),
    [aux_sym__detail_token2] = ACTIONS(255),
    [anon_sym_EQ] = ACTIONS(94),
    [anon_sym_TILDE] = ACTIONS(96),
    [anon_sym_GT] = ACTIONS(96),
    [anon_sym_GT_EQ] = ACTIONS(94),
    [anon_sym_LT] = ACTIONS(96),
    [anon_sym_LT_EQ] = ACTIONS(96),
    [sym_number] = ACTIONS(269),
    [anon_sym_k] = ACTIONS(257),
    [anon_sym_m] = ACTIONS(257),
    [anon_sym_bn] = ACTIONS(257),
    [anon_sym_tn] = ACTIONS(257),
    [sym__unit_sign] = ACTIONS(251),
    [anon_sym_yes] = ACTIONS(259),
    [anon_sym_no] = ACTIONS(259),
    [anon_sym_unknown] = ACTIONS(261),
    [anon_sym_none] = ACTIONS(261),
    [sym_moment] = ACTIONS(251),
    [anon_sym_planned] = ACTIONS(263),
    [anon_sym_target] = ACTIONS(263),
    [anon_sym_estimate] = ACTIONS(263),
    [anon_sym_forecast] = ACTIONS(263),
    [sym_quoted] = ACTIONS(106),
    [sym_url] = ACTIONS(251),
    [sym_external_id] = ACTIONS(269),
    [sym__digit_id] = ACTIONS(271),
    [sym__line_end] = ACTIONS(267),
    [sym_comment] = ACTIONS(3),
  },
  [14] = {
    [sym_comparison] = STATE(21),
    [sym_scale] = STATE(21),
    [sym_boolean] = STATE(21),
    [sym_nothing] = STATE(21),
    [sym_modality] = STATE(21),
    [sym__word_id] = STATE(105),
    [sym_string] = STATE(21),
    [sym__flat] = STATE(21),
    [aux_sym__malformed_header_repeat1] = STATE(21),
    [sym_identifier] = ACTIONS(273),
    [anon_sym_COLON] = ACTIONS(251),
    [anon_sym_note] = ACTIONS(253),
    [anon_sym_alias] = ACTIONS(253),
    [anon_sym_short] = ACTIONS(253),
    [anon_sym_former_DASHname] = ACTIONS(253),
    [anon_sym_describe] = ACTIONS(253),
    [anon_sym_same_DASHas] = ACTIONS(253),
    [anon_sym_fiscal_DASHyear_DASHstart] = ACTIONS(253),
    [anon_sym_complete] = ACTIONS(253),
    [anon_sym_DOT] = ACTIONS(255),
    [anon_sym_from] = ACTIONS(253),
    [anon_sym_until] = ACTIONS(253),
    [anon_sym_as_DASHof] = ACTIONS(253),
    [anon_sym_recorded] = ACTIONS(253),
    [anon_sym_said_DASHby] = ACTIONS(253),
    [anon_sym_preferred] = ACTIONS(253),
    [anon_sym_deprecated] = ACTIONS(253),
    [anon_sym_COMMA] = ACTIONS(251),
    [anon_sym_LPAREN] = ACTIONS(251),
    [anon_sym_RPAREN] = ACTIONS(251),
    [anon_sym_AT] = ACTIONS(251),
    [anon_sym_DOT_DOT] = ACTIONS(251),
    [anon_sym_u00b1] = ACTIONS(251),
    [anon_sym_LBRACK] = ACTIONS(251),
    [anon_sym_RBRACK] = ACTIONS(251),
    [anon_sym_CARET] = ACTIONS(251),
    [aux_sym__detail_token2] = ACTIONS(255),
    [anon_sym_EQ] = ACTIONS(94),
    [anon_sym_TILDE] = ACTIONS(96),
    [anon_sym_GT] = ACTIONS(96),
    [anon_sym_GT_EQ] = ACTIONS(94),
    [anon_sym_LT] = ACTIONS(96),
    [anon_sym_LT_EQ] = ACTIONS(96),
    [sym_number] = ACTIONS(273),
    [anon_sym_k] = ACTIONS(257),
    [anon_sym_m] = ACTIONS(257),
    [anon_sym_bn] = ACTIONS(257),
    [anon_sym_tn] = ACTIONS(257),
    [sym__unit_sign] = ACTIONS(251),
    [anon_sym_yes] = ACTIONS(259),
    [anon_sym_no] = ACTIONS(259),
    [anon_sym_unknown] = ACTIONS(261),
    [anon_sym_none] = ACTIONS(261),
    [sym_moment] = ACTIONS(251),
    [anon_sym_planned] = ACTIONS(263),
    [anon_sym_target] = ACTIONS(263),
    [anon_sym_estimate] = ACTIONS(263),
    [anon_sym_forecast] = ACTIONS(263),
    [sym_quoted] = ACTIONS(106),
    [sym_url] = ACTIONS(251),
    [sym_external_id] = ACTIONS(273),
    [sym__digit_id] = ACTIONS(275),
    [sym__line_end] = ACTIONS(267),
    [sym_comment] = ACTIONS(3),
  },
  [15] = {
    [sym_comparison] = STATE(21),
    [sym_scale] = STATE(21),
    [sym_boolean] = STATE(21),
    [sym_nothing] = STATE(21),
    [sym_modality] = STATE(21),
    [sym__word_id] = STATE(79),
    [sym_string] = STATE(21),
    [sym__flat] = STATE(21),
    [aux_sym__malformed_header_repeat1] = STATE(21),
    [sym_identifier] = ACTIONS(277),
    [anon_sym_COLON] = ACTIONS(251),
    [anon_sym_note] = ACTIONS(253),
    [anon_sym_alias] = ACTIONS(253),
    [anon_sym_short] = ACTIONS(253),
    [anon_sym_former_DASHname] = ACTIONS(253),
    [anon_sym_describe] = ACTIONS(253),
    [anon_sym_same_DASHas] = ACTIONS(253),
    [anon_sym_fiscal_DASHyear_DASHstart] = ACTIONS(253),
    [anon_sym_complete] = ACTIONS(253),
    [anon_sym_DOT] = ACTIONS(255),
    [anon_sym_from] = ACTIONS(253),
    [anon_sym_until] = ACTIONS(253),
    [anon_sym_as_DASHof] = ACTIONS(253),
    [anon_sym_recorded] = ACTIONS(253),
    [anon_sym_said_DASHby] = ACTIONS(253),
    [anon_sym_preferred] = ACTIONS(253),
    [anon_sym_deprecated] = ACTIONS(253),
    [anon_sym_COMMA] = ACTIONS(251),
    [anon_sym_LPAREN] = ACTIONS(251),
    [anon_sym_RPAREN] = ACTIONS(251),
    [anon_sym_AT] = ACTIONS(251),
    [anon_sym_DOT_DOT] = ACTIONS(251),
    [anon_sym_u00b1] = ACTIONS(251),
    [anon_sym_LBRACK] = ACTIONS(251),
    [anon_sym_RBRACK] = ACTIONS(251),
    [anon_sym_CARET] = ACTIONS(251),
    [aux_sym__detail_token2] = ACTIONS(255),
    [anon_sym_EQ] = ACTIONS(94),
    [anon_sym_TILDE] = ACTIONS(96),
    [anon_sym_GT] = ACTIONS(96),
    [anon_sym_GT_EQ] = ACTIONS(94),
    [anon_sym_LT] = ACTIONS(96),
    [anon_sym_LT_EQ] = ACTIONS(96),
    [sym_number] = ACTIONS(277),
    [anon_sym_k] = ACTIONS(257),
    [anon_sym_m] = ACTIONS(257),
    [anon_sym_bn] = ACTIONS(257),
    [anon_sym_tn] = ACTIONS(257),
    [sym__unit_sign] = ACTIONS(251),
    [anon_sym_yes] = ACTIONS(259),
    [anon_sym_no] = ACTIONS(259),
    [anon_sym_unknown] = ACTIONS(261),
    [anon_sym_none] = ACTIONS(261),
    [sym_moment] = ACTIONS(251),
    [anon_sym_planned] = ACTIONS(263),
    [anon_sym_target] = ACTIONS(263),
    [anon_sym_estimate] = ACTIONS(263),
    [anon_sym_forecast] = ACTIONS(263),
    [sym_quoted] = ACTIONS(106),
    [sym_url] = ACTIONS(251),
    [sym_external_id] = ACTIONS(277),
    [sym__digit_id] = ACTIONS(279),
    [sym__line_end] = ACTIONS(267),
    [sym_comment] = ACTIONS(3),
  },
  [16] = {
    [sym_comparison] = STATE(21),
    [sym_scale] = STATE(21),
    [sym_boolean] = STATE(21),
    [sym_nothing] = STATE(21),
    [sym_modality] = STATE(21),
    [sym__word_id] = STATE(104),
    [sym_string] = STATE(21),
    [sym__flat] = STATE(21),
    [aux_sym__malformed_header_repeat1] = STATE(21),
    [sym_identifier] = ACTIONS(281),
    [anon_sym_COLON] = ACTIONS(251),
    [anon_sym_note] = ACTIONS(253),
    [anon_sym_alias] = ACTIONS(253),
    [anon_sym_short] = ACTIONS(253),
    [anon_sym_former_DASHname] = ACTIONS(253),
    [anon_sym_describe] = ACTIONS(253),
    [anon_sym_same_DASHas] = ACTIONS(253),
    [anon_sym_fiscal_DASHyear_DASHstart] = ACTIONS(253),
    [anon_sym_complete] = ACTIONS(253),
    [anon_sym_DOT] = ACTIONS(255),
    [anon_sym_from] = ACTIONS(253),
    [anon_sym_until] = ACTIONS(253),
    [anon_sym_as_DASHof] = ACTIONS(253),
    [anon_sym_recorded] = ACTIONS(253),
    [anon_sym_said_DASHby] = ACTIONS(253),
    [anon_sym_preferred] = ACTIONS(253),
    [anon_sym_deprecated] = ACTIONS(253),
    [anon_sym_COMMA] = ACTIONS(251),
    [anon_sym_LPAREN] = ACTIONS(251),
    [anon_sym_RPAREN] = ACTIONS(251),
    [anon_sym_AT] = ACTIONS(251),
    [anon_sym_DOT_DOT] = ACTIONS(251),
    [anon_sym_u00b1] = ACTIONS(251),
    [anon_sym_LBRACK] = ACTIONS(251),
    [anon_sym_RBRACK] = ACTIONS(251),
    [anon_sym_CARET] = ACTIONS(251),
    [aux_sym__detail_token2] = ACTIONS(255),
    [anon_sym_EQ] = ACTIONS(94),
    [anon_sym_TILDE] = ACTIONS(96),
    [anon_sym_GT] = ACTIONS(96),
    [anon_sym_GT_EQ] = ACTIONS(94),
    [anon_sym_LT] = ACTIONS(96),
    [anon_sym_LT_EQ] = ACTIONS(96),
    [sym_number] = ACTIONS(281),
    [anon_sym_k] = ACTIONS(257),
    [anon_sym_m] = ACTIONS(257),
    [anon_sym_bn] = ACTIONS(257),
    [anon_sym_tn] = ACTIONS(257),
    [sym__unit_sign] = ACTIONS(251),
    [anon_sym_yes] = ACTIONS(259),
    [anon_sym_no] = ACTIONS(259),
    [anon_sym_unknown] = ACTIONS(261),
    [anon_sym_none] = ACTIONS(261),
    [sym_moment] = ACTIONS(251),
    [anon_sym_planned] = ACTIONS(263),
    [anon_sym_target] = ACTIONS(263),
    [anon_sym_estimate] = ACTIONS(263),
    [anon_sym_forecast] = ACTIONS(263),
    [sym_quoted] = ACTIONS(106),
    [sym_url] = ACTIONS(251),
    [sym_external_id] = ACTIONS(281),
    [sym__digit_id] = ACTIONS(283),
    [sym__line_end] = ACTIONS(267),
    [sym_comment] = ACTIONS(3),
  },
  [17] = {
    [sym_comparison] = STATE(21),
    [sym_scale] = STATE(21),
    [sym_boolean] = STATE(21),
    [sym_nothing] = STATE(21),
    [sym_modality] = STATE(21),
    [sym__word_id] = STATE(80),
    [sym_string] = STATE(21),
    [sym__flat] = STATE(21),
    [aux_sym__malformed_header_repeat1] = STATE(21),
    [sym_identifier] = ACTIONS(285),
    [anon_sym_COLON] = ACTIONS(251),
    [anon_sym_note] = ACTIONS(253),
    [anon_sym_alias] = ACTIONS(253),
    [anon_sym_short] = ACTIONS(253),
    [anon_sym_former_DASHname] = ACTIONS(253),
    [anon_sym_describe] = ACTIONS(253),
    [anon_sym_same_DASHas] = ACTIONS(253),
    [anon_sym_fiscal_DASHyear_DASHstart] = ACTIONS(253),
    [anon_sym_complete] = ACTIONS(253),
    [anon_sym_DOT] = ACTIONS(255),
    [anon_sym_from] = ACTIONS(253),
    [anon_sym_until] = ACTIONS(253),
    [anon_sym_as_DASHof] = ACTIONS(253),
    [anon_sym_recorded] = ACTIONS(253),
    [anon_sym_said_DASHby] = ACTIONS(253),
    [anon_sym_preferred] = ACTIONS(253),
    [anon_sym_deprecated] = ACTIONS(253),
    [anon_sym_COMMA] = ACTIONS(251),
    [anon_sym_LPAREN] = ACTIONS(251),
    [anon_sym_RPAREN] = ACTIONS(251),
    [anon_sym_AT] = ACTIONS(251),
    [anon_sym_DOT_DOT] = ACTIONS(251),
    [anon_sym_u00b1] = ACTIONS(251),
    [anon_sym_LBRACK] = ACTIONS(251),
    [anon_sym_RBRACK] = ACTIONS(251),
    [anon_sym_CARET] = ACTIONS(251),
    [aux_sym__detail_token2] = ACTIONS(255),
    [anon_sym_EQ] = ACTIONS(94),
    [anon_sym_TILDE] = ACTIONS(96),
    [anon_sym_GT] = ACTIONS(96),
    [anon_sym_GT_EQ] = ACTIONS(94),
    [anon_sym_LT] = ACTIONS(96),
    [anon_sym_LT_EQ] = ACTIONS(96),
    [sym_number] = ACTIONS(285),
    [anon_sym_k] = ACTIONS(257),
    [anon_sym_m] = ACTIONS(257),
    [anon_sym_bn] = ACTIONS(257),
    [anon_sym_tn] = ACTIONS(257),
    [sym__unit_sign] = ACTIONS(251),
    [anon_sym_yes] = ACTIONS(259),
    [anon_sym_no] = ACTIONS(259),
    [anon_sym_unknown] = ACTIONS(261),
    [anon_sym_none] = ACTIONS(261),
    [sym_moment] = ACTIONS(251),
    [anon_sym_planned] = ACTIONS(263),
    [anon_sym_target] = ACTIONS(263),
    [anon_sym_estimate] = ACTIONS(263),
    [anon_sym_forecast] = ACTIONS(263),
    [sym_quoted] = ACTIONS(106),
    [sym_url] = ACTIONS(251),
    [sym_external_id] = ACTIONS(285),
    [sym__digit_id] = ACTIONS(287),
    [sym__line_end] = ACTIONS(267),
    [sym_comment] = ACTIONS(3),
  },
};

static const uint16_t ts_small_parse_table[] = {
  [0] = 13,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(106), 1,
      sym_quoted,
    ACTIONS(108), 1,
      sym__digit_id,
    STATE(284), 1,
      sym_malformed_line,
    ACTIONS(94), 2,
      anon_sym_EQ,
      anon_sym_GT_EQ,
    ACTIONS(100), 2,
      anon_sym_yes,
      anon_sym_no,
    ACTIONS(102), 2,
      anon_sym_unknown,
      anon_sym_none,
    ACTIONS(96), 4,
      anon_sym_TILDE,
      anon_sym_GT,
      anon_sym_LT,
      anon_sym_LT_EQ,
    ACTIONS(98), 4,
      anon_sym_k,
      anon_sym_m,
      anon_sym_bn,
      anon_sym_tn,
    ACTIONS(104), 4,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
    STATE(20), 8,
      sym_comparison,
      sym_scale,
      sym_boolean,
      sym_nothing,
      sym_modality,
      sym_string,
      sym__flat,
      aux_sym__malformed_header_repeat1,
    ACTIONS(239), 13,
      anon_sym_COLON,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_DOT_DOT,
      anon_sym_u00b1,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      anon_sym_CARET,
      sym__unit_sign,
      sym_moment,
      sym_url,
    ACTIONS(241), 20,
      anon_sym_note,
      anon_sym_alias,
      anon_sym_short,
      anon_sym_former_DASHname,
      anon_sym_describe,
      anon_sym_same_DASHas,
      anon_sym_fiscal_DASHyear_DASHstart,
      anon_sym_complete,
      anon_sym_DOT,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_preferred,
      anon_sym_deprecated,
      aux_sym__detail_token2,
      sym_number,
      sym_external_id,
      sym_identifier,
  [90] = 13,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(106), 1,
      sym_quoted,
    ACTIONS(108), 1,
      sym__digit_id,
    ACTIONS(267), 1,
      sym__line_end,
    ACTIONS(94), 2,
      anon_sym_EQ,
      anon_sym_GT_EQ,
    ACTIONS(100), 2,
      anon_sym_yes,
      anon_sym_no,
    ACTIONS(102), 2,
      anon_sym_unknown,
      anon_sym_none,
    ACTIONS(96), 4,
      anon_sym_TILDE,
      anon_sym_GT,
      anon_sym_LT,
      anon_sym_LT_EQ,
    ACTIONS(98), 4,
      anon_sym_k,
      anon_sym_m,
      anon_sym_bn,
      anon_sym_tn,
    ACTIONS(104), 4,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
    STATE(21), 8,
      sym_comparison,
      sym_scale,
      sym_boolean,
      sym_nothing,
      sym_modality,
      sym_string,
      sym__flat,
      aux_sym__malformed_header_repeat1,
    ACTIONS(251), 13,
      anon_sym_COLON,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_DOT_DOT,
      anon_sym_u00b1,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      anon_sym_CARET,
      sym__unit_sign,
      sym_moment,
      sym_url,
    ACTIONS(255), 20,
      anon_sym_note,
      anon_sym_alias,
      anon_sym_short,
      anon_sym_former_DASHname,
      anon_sym_describe,
      anon_sym_same_DASHas,
      anon_sym_fiscal_DASHyear_DASHstart,
      anon_sym_complete,
      anon_sym_DOT,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_preferred,
      anon_sym_deprecated,
      aux_sym__detail_token2,
      sym_number,
      sym_external_id,
      sym_identifier,
  [180] = 13,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(106), 1,
      sym_quoted,
    ACTIONS(108), 1,
      sym__digit_id,
    ACTIONS(293), 1,
      sym__line_end,
    ACTIONS(94), 2,
      anon_sym_EQ,
      anon_sym_GT_EQ,
    ACTIONS(100), 2,
      anon_sym_yes,
      anon_sym_no,
    ACTIONS(102), 2,
      anon_sym_unknown,
      anon_sym_none,
    ACTIONS(96), 4,
      anon_sym_TILDE,
      anon_sym_GT,
      anon_sym_LT,
      anon_sym_LT_EQ,
    ACTIONS(98), 4,
      anon_sym_k,
      anon_sym_m,
      anon_sym_bn,
      anon_sym_tn,
    ACTIONS(104), 4,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
    STATE(22), 8,
      sym_comparison,
      sym_scale,
      sym_boolean,
      sym_nothing,
      sym_modality,
      sym_string,
      sym__flat,
      aux_sym__malformed_header_repeat1,
    ACTIONS(291), 13,
      anon_sym_COLON,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_DOT_DOT,
      anon_sym_u00b1,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      anon_sym_CARET,
      sym__unit_sign,
      sym_moment,
      sym_url,
    ACTIONS(289), 20,
      anon_sym_note,
      anon_sym_alias,
      anon_sym_short,
      anon_sym_former_DASHname,
      anon_sym_describe,
      anon_sym_same_DASHas,
      anon_sym_fiscal_DASHyear_DASHstart,
      anon_sym_complete,
      anon_sym_DOT,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_preferred,
      anon_sym_deprecated,
      aux_sym__detail_token2,
      sym_number,
      sym_external_id,
      sym_identifier,
  [270] = 13,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(106), 1,
      sym_quoted,
    ACTIONS(108), 1,
      sym__digit_id,
    ACTIONS(295), 1,
      sym__line_end,
    ACTIONS(94), 2,
      anon_sym_EQ,
      anon_sym_GT_EQ,
    ACTIONS(100), 2,
      anon_sym_yes,
      anon_sym_no,
    ACTIONS(102), 2,
      anon_sym_unknown,
      anon_sym_none,
    ACTIONS(96), 4,
      anon_sym_TILDE,
      anon_sym_GT,
      anon_sym_LT,
      anon_sym_LT_EQ,
    ACTIONS(98), 4,
      anon_sym_k,
      anon_sym_m,
      anon_sym_bn,
      anon_sym_tn,
    ACTIONS(104), 4,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
    STATE(22), 8,
      sym_comparison,
      sym_scale,
      sym_boolean,
      sym_nothing,
      sym_modality,
      sym_string,
      sym__flat,
      aux_sym__malformed_header_repeat1,
    ACTIONS(291), 13,
      anon_sym_COLON,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_DOT_DOT,
      anon_sym_u00b1,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      anon_sym_CARET,
      sym__unit_sign,
      sym_moment,
      sym_url,
    ACTIONS(289), 20,
      anon_sym_note,
      anon_sym_alias,
      anon_sym_short,
      anon_sym_former_DASHname,
      anon_sym_describe,
      anon_sym_same_DASHas,
      anon_sym_fiscal_DASHyear_DASHstart,
      anon_sym_complete,
      anon_sym_DOT,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_preferred,
      anon_sym_deprecated,
      aux_sym__detail_token2,
      sym_number,
      sym_external_id,
      sym_identifier,
  [360] = 13,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(321), 1,
      sym_quoted,
    ACTIONS(324), 1,
      sym__digit_id,
    ACTIONS(327), 1,
      sym__line_end,
    ACTIONS(303), 2,
      anon_sym_EQ,
      anon_sym_GT_EQ,
    ACTIONS(312), 2,
      anon_sym_yes,
      anon_sym_no,
    ACTIONS(315), 2,
      anon_sym_unknown,
      anon_sym_none,
    ACTIONS(306), 4,
      anon_sym_TILDE,
      anon_sym_GT,
      anon_sym_LT,
      anon_sym_LT_EQ,
    ACTIONS(309), 4,
      anon_sym_k,
      anon_sym_m,
      anon_sym_bn,
      anon_sym_tn,
    ACTIONS(318), 4,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
    STATE(22), 8,
      sym_comparison,
      sym_scale,
      sym_boolean,
      sym_nothing,
      sym_modality,
      sym_string,
      sym__flat,
      aux_sym__malformed_header_repeat1,
    ACTIONS(300), 13,
      anon_sym_COLON,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_DOT_DOT,
      anon_sym_u00b1,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      anon_sym_CARET,
      sym__unit_sign,
      sym_moment,
      sym_url,
    ACTIONS(297), 20,
      anon_sym_note,
      anon_sym_alias,
      anon_sym_short,
      anon_sym_former_DASHname,
      anon_sym_describe,
      anon_sym_same_DASHas,
      anon_sym_fiscal_DASHyear_DASHstart,
      anon_sym_complete,
      anon_sym_DOT,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_preferred,
      anon_sym_deprecated,
      aux_sym__detail_token2,
      sym_number,
      sym_external_id,
      sym_identifier,
  [450] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(333), 1,
      aux_sym__detail_token1,
    ACTIONS(331), 19,
      sym__line_end,
      anon_sym_COLON,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_DOT_DOT,
      anon_sym_u00b1,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      anon_sym_CARET,
      anon_sym_STAR,
      anon_sym_SLASH,
      anon_sym_EQ,
      anon_sym_GT_EQ,
      sym__unit_sign,
      sym_moment,
      sym_quoted,
      sym_url,
    ACTIONS(329), 39,
      anon_sym_note,
      anon_sym_alias,
      anon_sym_short,
      anon_sym_former_DASHname,
      anon_sym_describe,
      anon_sym_same_DASHas,
      anon_sym_fiscal_DASHyear_DASHstart,
      anon_sym_complete,
      anon_sym_DOT,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_preferred,
      anon_sym_deprecated,
      aux_sym__detail_token2,
      anon_sym_PLUS,
      anon_sym_DASH,
      anon_sym_TILDE,
      anon_sym_GT,
      anon_sym_LT,
      anon_sym_LT_EQ,
      sym_number,
      anon_sym_k,
      anon_sym_m,
      anon_sym_bn,
      anon_sym_tn,
      anon_sym_yes,
      anon_sym_no,
      anon_sym_unknown,
      anon_sym_none,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
      sym_external_id,
      sym__digit_id,
      sym_identifier,
  [519] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(339), 1,
      aux_sym_string_token1,
    ACTIONS(337), 18,
      sym__line_end,
      anon_sym_COLON,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_DOT_DOT,
      anon_sym_u00b1,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      anon_sym_CARET,
      anon_sym_STAR,
      anon_sym_SLASH,
      anon_sym_EQ,
      anon_sym_GT_EQ,
      sym__unit_sign,
      sym_moment,
      sym_quoted,
      sym_url,
    ACTIONS(335), 40,
      anon_sym_note,
      anon_sym_alias,
      anon_sym_short,
      anon_sym_former_DASHname,
      anon_sym_describe,
      anon_sym_same_DASHas,
      anon_sym_fiscal_DASHyear_DASHstart,
      anon_sym_complete,
      anon_sym_DOT,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_preferred,
      anon_sym_deprecated,
      anon_sym_AT,
      aux_sym__detail_token2,
      anon_sym_PLUS,
      anon_sym_DASH,
      anon_sym_TILDE,
      anon_sym_GT,
      anon_sym_LT,
      anon_sym_LT_EQ,
      sym_number,
      anon_sym_k,
      anon_sym_m,
      anon_sym_bn,
      anon_sym_tn,
      anon_sym_yes,
      anon_sym_no,
      anon_sym_unknown,
      anon_sym_none,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
      sym_external_id,
      sym__digit_id,
      sym_identifier,
  [588] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(343), 19,
      sym__line_end,
      anon_sym_COLON,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_DOT_DOT,
      anon_sym_u00b1,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      anon_sym_CARET,
      anon_sym_STAR,
      anon_sym_SLASH,
      anon_sym_EQ,
      anon_sym_GT_EQ,
      sym__unit_sign,
      sym_moment,
      sym_quoted,
      sym_url,
    ACTIONS(341), 39,
      anon_sym_note,
      anon_sym_alias,
      anon_sym_short,
      anon_sym_former_DASHname,
      anon_sym_describe,
      anon_sym_same_DASHas,
      anon_sym_fiscal_DASHyear_DASHstart,
      anon_sym_complete,
      anon_sym_DOT,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_preferred,
      anon_sym_deprecated,
      aux_sym__detail_token2,
      anon_sym_PLUS,
      anon_sym_DASH,
      anon_sym_TILDE,
      anon_sym_GT,
      anon_sym_LT,
      anon_sym_LT_EQ,
      sym_number,
      anon_sym_k,
      anon_sym_m,
      anon_sym_bn,
      anon_sym_tn,
      anon_sym_yes,
      anon_sym_no,
      anon_sym_unknown,
      anon_sym_none,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
      sym_external_id,
      sym__digit_id,
      sym_identifier,
  [654] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(347), 19,
      sym__line_end,
      anon_sym_COLON,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_DOT_DOT,
      anon_sym_u00b1,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      anon_sym_CARET,
      anon_sym_STAR,
      anon_sym_SLASH,
      anon_sym_EQ,
      anon_sym_GT_EQ,
      sym__unit_sign,
      sym_moment,
      sym_quoted,
      sym_url,
    ACTIONS(345), 39,
      anon_sym_note,
      anon_sym_alias,
      anon_sym_short,
      anon_sym_former_DASHname,
      anon_sym_describe,
      anon_sym_same_DASHas,
      anon_sym_fiscal_DASHyear_DASHstart,
      anon_sym_complete,
      anon_sym_DOT,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_preferred,
      anon_sym_deprecated,
      aux_sym__detail_token2,
      anon_sym_PLUS,
      anon_sym_DASH,
      anon_sym_TILDE,
      anon_sym_GT,
      anon_sym_LT,
      anon_sym_LT_EQ,
      sym_number,
      anon_sym_k,
      anon_sym_m,
      anon_sym_bn,
      anon_sym_tn,
      anon_sym_yes,
      anon_sym_no,
      anon_sym_unknown,
      anon_sym_none,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
      sym_external_id,
      sym__digit_id,
      sym_identifier,
  [720] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(355), 2,
      anon_sym_PLUS,
      anon_sym_DASH,
    ACTIONS(357), 2,
      anon_sym_STAR,
      anon_sym_SLASH,
    ACTIONS(352), 17,
      sym__line_end,
      anon_sym_COLON,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_DOT_DOT,
      anon_sym_u00b1,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      anon_sym_CARET,
      anon_sym_EQ,
      anon_sym_GT_EQ,
      sym__unit_sign,
      sym_moment,
      sym_quoted,
      sym_url,
    ACTIONS(349), 37,
      anon_sym_note,
      anon_sym_alias,
      anon_sym_short,
      anon_sym_former_DASHname,
      anon_sym_describe,
      anon_sym_same_DASHas,
      anon_sym_fiscal_DASHyear_DASHstart,
      anon_sym_complete,
      anon_sym_DOT,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_preferred,
      anon_sym_deprecated,
      aux_sym__detail_token2,
      anon_sym_TILDE,
      anon_sym_GT,
      anon_sym_LT,
      anon_sym_LT_EQ,
      sym_number,
      anon_sym_k,
      anon_sym_m,
      anon_sym_bn,
      anon_sym_tn,
      anon_sym_yes,
      anon_sym_no,
      anon_sym_unknown,
      anon_sym_none,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
      sym_external_id,
      sym__digit_id,
      sym_identifier,
  [790] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(365), 2,
      anon_sym_PLUS,
      anon_sym_DASH,
    ACTIONS(367), 2,
      anon_sym_STAR,
      anon_sym_SLASH,
    ACTIONS(362), 17,
      sym__line_end,
      anon_sym_COLON,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_DOT_DOT,
      anon_sym_u00b1,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      anon_sym_CARET,
      anon_sym_EQ,
      anon_sym_GT_EQ,
      sym__unit_sign,
      sym_moment,
      sym_quoted,
      sym_url,
    ACTIONS(359), 37,
      anon_sym_note,
      anon_sym_alias,
      anon_sym_short,
      anon_sym_former_DASHname,
      anon_sym_describe,
      anon_sym_same_DASHas,
      anon_sym_fiscal_DASHyear_DASHstart,
      anon_sym_complete,
      anon_sym_DOT,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_preferred,
      anon_sym_deprecated,
      aux_sym__detail_token2,
      anon_sym_TILDE,
      anon_sym_GT,
      anon_sym_LT,
      anon_sym_LT_EQ,
      sym_number,
      anon_sym_k,
      anon_sym_m,
      anon_sym_bn,
      anon_sym_tn,
      anon_sym_yes,
      anon_sym_no,
      anon_sym_unknown,
      anon_sym_none,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
      sym_external_id,
      sym__digit_id,
      sym_identifier,
  [860] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(371), 19,
      sym__line_end,
      anon_sym_COLON,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_DOT_DOT,
      anon_sym_u00b1,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      anon_sym_CARET,
      anon_sym_STAR,
      anon_sym_SLASH,
      anon_sym_EQ,
      anon_sym_GT_EQ,
      sym__unit_sign,
      sym_moment,
      sym_quoted,
      sym_url,
    ACTIONS(369), 39,
      anon_sym_note,
      anon_sym_alias,
      anon_sym_short,
      anon_sym_former_DASHname,
      anon_sym_describe,
      anon_sym_same_DASHas,
      anon_sym_fiscal_DASHyear_DASHstart,
      anon_sym_complete,
      anon_sym_DOT,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_preferred,
      anon_sym_deprecated,
      aux_sym__detail_token2,
      anon_sym_PLUS,
      anon_sym_DASH,
      anon_sym_TILDE,
      anon_sym_GT,
      anon_sym_LT,
      anon_sym_LT_EQ,
      sym_number,
      anon_sym_k,
      anon_sym_m,
      anon_sym_bn,
      anon_sym_tn,
      anon_sym_yes,
      anon_sym_no,
      anon_sym_unknown,
      anon_sym_none,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
      sym_external_id,
      sym__digit_id,
      sym_identifier,
  [926] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(375), 19,
      sym__line_end,
      anon_sym_COLON,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_DOT_DOT,
      anon_sym_u00b1,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      anon_sym_CARET,
      anon_sym_STAR,
      anon_sym_SLASH,
      anon_sym_EQ,
      anon_sym_GT_EQ,
      sym__unit_sign,
      sym_moment,
      sym_quoted,
      sym_url,
    ACTIONS(373), 39,
      anon_sym_note,
      anon_sym_alias,
      anon_sym_short,
      anon_sym_former_DASHname,
      anon_sym_describe,
      anon_sym_same_DASHas,
      anon_sym_fiscal_DASHyear_DASHstart,
      anon_sym_complete,
      anon_sym_DOT,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_preferred,
      anon_sym_deprecated,
      aux_sym__detail_token2,
      anon_sym_PLUS,
      anon_sym_DASH,
      anon_sym_TILDE,
      anon_sym_GT,
      anon_sym_LT,
      anon_sym_LT_EQ,
      sym_number,
      anon_sym_k,
      anon_sym_m,
      anon_sym_bn,
      anon_sym_tn,
      anon_sym_yes,
      anon_sym_no,
      anon_sym_unknown,
      anon_sym_none,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
      sym_external_id,
      sym__digit_id,
      sym_identifier,
  [992] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(379), 19,
      sym__line_end,
      anon_sym_COLON,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_DOT_DOT,
      anon_sym_u00b1,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      anon_sym_CARET,
      anon_sym_STAR,
      anon_sym_SLASH,
      anon_sym_EQ,
      anon_sym_GT_EQ,
      sym__unit_sign,
      sym_moment,
      sym_quoted,
      sym_url,
    ACTIONS(377), 39,
      anon_sym_note,
      anon_sym_alias,
      anon_sym_short,
      anon_sym_former_DASHname,
      anon_sym_describe,
      anon_sym_same_DASHas,
      anon_sym_fiscal_DASHyear_DASHstart,
      anon_sym_complete,
      anon_sym_DOT,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_preferred,
      anon_sym_deprecated,
      aux_sym__detail_token2,
      anon_sym_PLUS,
      anon_sym_DASH,
      anon_sym_TILDE,
      anon_sym_GT,
      anon_sym_LT,
      anon_sym_LT_EQ,
      sym_number,
      anon_sym_k,
      anon_sym_m,
      anon_sym_bn,
      anon_sym_tn,
      anon_sym_yes,
      anon_sym_no,
      anon_sym_unknown,
      anon_sym_none,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
      sym_external_id,
      sym__digit_id,
      sym_identifier,
  [1058] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(383), 19,
      sym__line_end,
      anon_sym_COLON,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_DOT_DOT,
      anon_sym_u00b1,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      anon_sym_CARET,
      anon_sym_STAR,
      anon_sym_SLASH,
      anon_sym_EQ,
      anon_sym_GT_EQ,
      sym__unit_sign,
      sym_moment,
      sym_quoted,
      sym_url,
    ACTIONS(381), 39,
      anon_sym_note,
      anon_sym_alias,
      anon_sym_short,
      anon_sym_former_DASHname,
      anon_sym_describe,
      anon_sym_same_DASHas,
      anon_sym_fiscal_DASHyear_DASHstart,
      anon_sym_complete,
      anon_sym_DOT,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_preferred,
      anon_sym_deprecated,
      aux_sym__detail_token2,
      anon_sym_PLUS,
      anon_sym_DASH,
      anon_sym_TILDE,
      anon_sym_GT,
      anon_sym_LT,
      anon_sym_LT_EQ,
      sym_number,
      anon_sym_k,
      anon_sym_m,
      anon_sym_bn,
      anon_sym_tn,
      anon_sym_yes,
      anon_sym_no,
      anon_sym_unknown,
      anon_sym_none,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
      sym_external_id,
      sym__digit_id,
      sym_identifier,
  [1124] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(387), 19,
      sym__line_end,
      anon_sym_COLON,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_DOT_DOT,
      anon_sym_u00b1,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      anon_sym_CARET,
      anon_sym_STAR,
      anon_sym_SLASH,
      anon_sym_EQ,
      anon_sym_GT_EQ,
      sym__unit_sign,
      sym_moment,
      sym_quoted,
      sym_url,
    ACTIONS(385), 39,
      anon_sym_note,
      anon_sym_alias,
      anon_sym_short,
      anon_sym_former_DASHname,
      anon_sym_describe,
      anon_sym_same_DASHas,
      anon_sym_fiscal_DASHyear_DASHstart,
      anon_sym_complete,
      anon_sym_DOT,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_preferred,
      anon_sym_deprecated,
      aux_sym__detail_token2,
      anon_sym_PLUS,
      anon_sym_DASH,
      anon_sym_TILDE,
      anon_sym_GT,
      anon_sym_LT,
      anon_sym_LT_EQ,
      sym_number,
      anon_sym_k,
      anon_sym_m,
      anon_sym_bn,
      anon_sym_tn,
      anon_sym_yes,
      anon_sym_no,
      anon_sym_unknown,
      anon_sym_none,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
      sym_external_id,
      sym__digit_id,
      sym_identifier,
  [1190] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(391), 19,
      sym__line_end,
      anon_sym_COLON,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_DOT_DOT,
      anon_sym_u00b1,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      anon_sym_CARET,
      anon_sym_STAR,
      anon_sym_SLASH,
      anon_sym_EQ,
      anon_sym_GT_EQ,
      sym__unit_sign,
      sym_moment,
      sym_quoted,
      sym_url,
    ACTIONS(389), 39,
      anon_sym_note,
      anon_sym_alias,
      anon_sym_short,
      anon_sym_former_DASHname,
      anon_sym_describe,
      anon_sym_same_DASHas,
      anon_sym_fiscal_DASHyear_DASHstart,
      anon_sym_complete,
      anon_sym_DOT,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_preferred,
      anon_sym_deprecated,
      aux_sym__detail_token2,
      anon_sym_PLUS,
      anon_sym_DASH,
      anon_sym_TILDE,
      anon_sym_GT,
      anon_sym_LT,
      anon_sym_LT_EQ,
      sym_number,
      anon_sym_k,
      anon_sym_m,
      anon_sym_bn,
      anon_sym_tn,
      anon_sym_yes,
      anon_sym_no,
      anon_sym_unknown,
      anon_sym_none,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
      sym_external_id,
      sym__digit_id,
      sym_identifier,
  [1256] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(395), 19,
      sym__line_end,
      anon_sym_COLON,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_DOT_DOT,
      anon_sym_u00b1,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      anon_sym_CARET,
      anon_sym_STAR,
      anon_sym_SLASH,
      anon_sym_EQ,
      anon_sym_GT_EQ,
      sym__unit_sign,
      sym_moment,
      sym_quoted,
      sym_url,
    ACTIONS(393), 39,
      anon_sym_note,
      anon_sym_alias,
      anon_sym_short,
      anon_sym_former_DASHname,
      anon_sym_describe,
      anon_sym_same_DASHas,
      anon_sym_fiscal_DASHyear_DASHstart,
      anon_sym_complete,
      anon_sym_DOT,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_preferred,
      anon_sym_deprecated,
      aux_sym__detail_token2,
      anon_sym_PLUS,
      anon_sym_DASH,
      anon_sym_TILDE,
      anon_sym_GT,
      anon_sym_LT,
      anon_sym_LT_EQ,
      sym_number,
      anon_sym_k,
      anon_sym_m,
      anon_sym_bn,
      anon_sym_tn,
      anon_sym_yes,
      anon_sym_no,
      anon_sym_unknown,
      anon_sym_none,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
      sym_external_id,
      sym__digit_id,
      sym_identifier,
  [1322] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(399), 19,
      sym__line_end,
      anon_sym_COLON,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_DOT_DOT,
      anon_sym_u00b1,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      anon_sym_CARET,
      anon_sym_STAR,
      anon_sym_SLASH,
      anon_sym_EQ,
      anon_sym_GT_EQ,
      sym__unit_sign,
      sym_moment,
      sym_quoted,
      sym_url,
    ACTIONS(397), 39,
      anon_sym_note,
      anon_sym_alias,
      anon_sym_short,
      anon_sym_former_DASHname,
      anon_sym_describe,
      anon_sym_same_DASHas,
      anon_sym_fiscal_DASHyear_DASHstart,
      anon_sym_complete,
      anon_sym_DOT,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_preferred,
      anon_sym_deprecated,
      aux_sym__detail_token2,
      anon_sym_PLUS,
      anon_sym_DASH,
      anon_sym_TILDE,
      anon_sym_GT,
      anon_sym_LT,
      anon_sym_LT_EQ,
      sym_number,
      anon_sym_k,
      anon_sym_m,
      anon_sym_bn,
      anon_sym_tn,
      anon_sym_yes,
      anon_sym_no,
      anon_sym_unknown,
      anon_sym_none,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
      sym_external_id,
      sym__digit_id,
      sym_identifier,
  [1388] = 10,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(404), 1,
      anon_sym_COLON,
    ACTIONS(414), 1,
      sym_quoted,
    ACTIONS(417), 1,
      sym__line_end,
    STATE(130), 1,
      sym_string,
    STATE(90), 2,
      sym__junk,
      aux_sym_base_record_repeat1,
    ACTIONS(401), 6,
      anon_sym_DOT,
      aux_sym__detail_token2,
      sym_number,
      sym_external_id,
      sym__digit_id,
      sym_identifier,
    ACTIONS(412), 6,
      anon_sym_DOT_DOT,
      anon_sym_u00b1,
      anon_sym_CARET,
      anon_sym_EQ,
      anon_sym_GT_EQ,
      sym__unit_sign,
    ACTIONS(409), 8,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      sym_moment,
      sym_url,
    ACTIONS(407), 31,
      anon_sym_note,
      anon_sym_alias,
      anon_sym_short,
      anon_sym_former_DASHname,
      anon_sym_describe,
      anon_sym_same_DASHas,
      anon_sym_fiscal_DASHyear_DASHstart,
      anon_sym_complete,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_preferred,
      anon_sym_deprecated,
      anon_sym_TILDE,
      anon_sym_GT,
      anon_sym_LT,
      anon_sym_LT_EQ,
      anon_sym_k,
      anon_sym_m,
      anon_sym_bn,
      anon_sym_tn,
      anon_sym_yes,
      anon_sym_no,
      anon_sym_unknown,
      anon_sym_none,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
  [1467] = 10,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(423), 1,
      anon_sym_COLON,
    ACTIONS(429), 1,
      sym_quoted,
    ACTIONS(432), 1,
      sym__line_end,
    STATE(130), 1,
      sym_string,
    STATE(92), 2,
      sym__junk,
      aux_sym_base_record_repeat1,
    ACTIONS(14), 6,
      anon_sym_DOT_DOT,
      anon_sym_u00b1,
      anon_sym_CARET,
      anon_sym_EQ,
      anon_sym_GT_EQ,
      sym__unit_sign,
    ACTIONS(420), 6,
      anon_sym_DOT,
      aux_sym__detail_token2,
      sym_number,
      sym_external_id,
      sym__digit_id,
      sym_identifier,
    ACTIONS(426), 8,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      sym_moment,
      sym_url,
    ACTIONS(19), 31,
      anon_sym_note,
      anon_sym_alias,
      anon_sym_short,
      anon_sym_former_DASHname,
      anon_sym_describe,
      anon_sym_same_DASHas,
      anon_sym_fiscal_DASHyear_DASHstart,
      anon_sym_complete,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_preferred,
      anon_sym_deprecated,
      anon_sym_TILDE,
      anon_sym_GT,
      anon_sym_LT,
      anon_sym_LT_EQ,
      anon_sym_k,
      anon_sym_m,
      anon_sym_bn,
      anon_sym_tn,
      anon_sym_yes,
      anon_sym_no,
      anon_sym_unknown,
      anon_sym_none,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
  [1546] = 10,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(414), 1,
      sym_quoted,
    ACTIONS(435), 1,
      anon_sym_COLON,
    ACTIONS(438), 1,
      sym__line_end,
    STATE(130), 1,
      sym_string,
    STATE(93), 2,
      sym__junk,
      aux_sym_base_record_repeat1,
    ACTIONS(401), 6,
      anon_sym_DOT,
      aux_sym__detail_token2,
      sym_number,
      sym_external_id,
      sym__digit_id,
      sym_identifier,
    ACTIONS(412), 6,
      anon_sym_DOT_DOT,
      anon_sym_u00b1,
      anon_sym_CARET,
      anon_sym_EQ,
      anon_sym_GT_EQ,
      sym__unit_sign,
    ACTIONS(409), 8,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      sym_moment,
      sym_url,
    ACTIONS(407), 31,
      anon_sym_note,
      anon_sym_alias,
      anon_sym_short,
      anon_sym_former_DASHname,
      anon_sym_describe,
      anon_sym_same_DASHas,
      anon_sym_fiscal_DASHyear_DASHstart,
      anon_sym_complete,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_preferred,
      anon_sym_deprecated,
      anon_sym_TILDE,
      anon_sym_GT,
      anon_sym_LT,
      anon_sym_LT_EQ,
      anon_sym_k,
      anon_sym_m,
      anon_sym_bn,
      anon_sym_tn,
      anon_sym_yes,
      anon_sym_no,
      anon_sym_unknown,
      anon_sym_none,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
  [1625] = 10,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(429), 1,
      sym_quoted,
    ACTIONS(441), 1,
      anon_sym_COLON,
    ACTIONS(444), 1,
      sym__line_end,
    STATE(130), 1,
      sym_string,
    STATE(95), 2,
      sym__junk,
      aux_sym_base_record_repeat1,
    ACTIONS(14), 6,
      anon_sym_DOT_DOT,
      anon_sym_u00b1,
      anon_sym_CARET,
      anon_sym_EQ,
      anon_sym_GT_EQ,
      sym__unit_sign,
    ACTIONS(420), 6,
      anon_sym_DOT,
      aux_sym__detail_token2,
      sym_number,
      sym_external_id,
      sym__digit_id,
      sym_identifier,
    ACTIONS(426), 8,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      sym_moment,
      sym_url,
    ACTIONS(19), 31,
      anon_sym_note,
      anon_sym_alias,
      anon_sym_short,
      anon_sym_former_DASHname,
      anon_sym_describe,
      anon_sym_same_DASHas,
      anon_sym_fiscal_DASHyear_DASHstart,
      anon_sym_complete,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_preferred,
      anon_sym_deprecated,
      anon_sym_TILDE,
      anon_sym_GT,
      anon_sym_LT,
      anon_sym_LT_EQ,
      anon_sym_k,
      anon_sym_m,
      anon_sym_bn,
      anon_sym_tn,
      anon_sym_yes,
      anon_sym_no,
      anon_sym_unknown,
      anon_sym_none,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
  [1704] = 10,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(414), 1,
      sym_quoted,
    ACTIONS(447), 1,
      anon_sym_COLON,
    ACTIONS(450), 1,
      sym__line_end,
    STATE(130), 1,
      sym_string,
    STATE(96), 2,
      sym__junk,
      aux_sym_base_record_repeat1,
    ACTIONS(401), 6,
      anon_sym_DOT,
      aux_sym__detail_token2,
      sym_number,
      sym_external_id,
      sym__digit_id,
      sym_identifier,
    ACTIONS(412), 6,
      anon_sym_DOT_DOT,
      anon_sym_u00b1,
      anon_sym_CARET,
      anon_sym_EQ,
      anon_sym_GT_EQ,
      sym__unit_sign,
    ACTIONS(409), 8,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      sym_moment,
      sym_url,
    ACTIONS(407), 31,
      anon_sym_note,
      anon_sym_alias,
      anon_sym_short,
      anon_sym_former_DASHname,
      anon_sym_describe,
      anon_sym_same_DASHas,
      anon_sym_fiscal_DASHyear_DASHstart,
      anon_sym_complete,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_preferred,
      anon_sym_deprecated,
      anon_sym_TILDE,
      anon_sym_GT,
      anon_sym_LT,
      anon_sym_LT_EQ,
      anon_sym_k,
      anon_sym_m,
      anon_sym_bn,
      anon_sym_tn,
      anon_sym_yes,
      anon_sym_no,
      anon_sym_unknown,
      anon_sym_none,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
  [1783] = 10,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(429), 1,
      sym_quoted,
    ACTIONS(453), 1,
      anon_sym_COLON,
    ACTIONS(456), 1,
      sym__line_end,
    STATE(130), 1,
      sym_string,
    STATE(85), 2,
      sym__junk,
      aux_sym_base_record_repeat1,
    ACTIONS(14), 6,
      anon_sym_DOT_DOT,
      anon_sym_u00b1,
      anon_sym_CARET,
      anon_sym_EQ,
      anon_sym_GT_EQ,
      sym__unit_sign,
    ACTIONS(420), 6,
      anon_sym_DOT,
      aux_sym__detail_token2,
      sym_number,
      sym_external_id,
      sym__digit_id,
      sym_identifier,
    ACTIONS(426), 8,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      sym_moment,
      sym_url,
    ACTIONS(19), 31,
      anon_sym_note,
      anon_sym_alias,
      anon_sym_short,
      anon_sym_former_DASHname,
      anon_sym_describe,
      anon_sym_same_DASHas,
      anon_sym_fiscal_DASHyear_DASHstart,
      anon_sym_complete,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_preferred,
      anon_sym_deprecated,
      anon_sym_TILDE,
      anon_sym_GT,
      anon_sym_LT,
      anon_sym_LT_EQ,
      anon_sym_k,
      anon_sym_m,
      anon_sym_bn,
      anon_sym_tn,
      anon_sym_yes,
      anon_sym_no,
      anon_sym_unknown,
      anon_sym_none,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
  [1862] = 10,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(429), 1,
      sym_quoted,
    ACTIONS(459), 1,
      anon_sym_COLON,
    ACTIONS(462), 1,
      sym__line_end,
    STATE(130), 1,
      sym_string,
    STATE(98), 2,
      sym__junk,
      aux_sym_base_record_repeat1,
    ACTIONS(14), 6,
      anon_sym_DOT_DOT,
      anon_sym_u00b1,
      anon_sym_CARET,
      anon_sym_EQ,
      anon_sym_GT_EQ,
      sym__unit_sign,
    ACTIONS(420), 6,
      anon_sym_DOT,
      aux_sym__detail_token2,
      sym_number,
      sym_external_id,
      sym__digit_id,
      sym_identifier,
    ACTIONS(426), 8,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      sym_moment,
      sym_url,
    ACTIONS(19), 31,
      anon_sym_note,
      anon_sym_alias,
      anon_sym_short,
      anon_sym_former_DASHname,
      anon_sym_describe,
      anon_sym_same_DASHas,
      anon_sym_fiscal_DASHyear_DASHstart,
      anon_sym_complete,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_preferred,
      anon_sym_deprecated,
      anon_sym_TILDE,
      anon_sym_GT,
      anon_sym_LT,
      anon_sym_LT_EQ,
      anon_sym_k,
      anon_sym_m,
      anon_sym_bn,
      anon_sym_tn,
      anon_sym_yes,
      anon_sym_no,
      anon_sym_unknown,
      anon_sym_none,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
  [1941] = 10,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(414), 1,
      sym_quoted,
    ACTIONS(465), 1,
      anon_sym_COLON,
    ACTIONS(468), 1,
      sym__line_end,
    STATE(130), 1,
      sym_string,
    STATE(99), 2,
      sym__junk,
      aux_sym_base_record_repeat1,
    ACTIONS(401), 6,
      anon_sym_DOT,
      aux_sym__detail_token2,
      sym_number,
      sym_external_id,
      sym__digit_id,
      sym_identifier,
    ACTIONS(412), 6,
      anon_sym_DOT_DOT,
      anon_sym_u00b1,
      anon_sym_CARET,
      anon_sym_EQ,
      anon_sym_GT_EQ,
      sym__unit_sign,
    ACTIONS(409), 8,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      sym_moment,
      sym_url,
    ACTIONS(407), 31,
      anon_sym_note,
      anon_sym_alias,
      anon_sym_short,
      anon_sym_former_DASHname,
      anon_sym_describe,
      anon_sym_same_DASHas,
      anon_sym_fiscal_DASHyear_DASHstart,
      anon_sym_complete,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_preferred,
      anon_sym_deprecated,
      anon_sym_TILDE,
      anon_sym_GT,
      anon_sym_LT,
      anon_sym_LT_EQ,
      anon_sym_k,
      anon_sym_m,
      anon_sym_bn,
      anon_sym_tn,
      anon_sym_yes,
      anon_sym_no,
      anon_sym_unknown,
      anon_sym_none,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
  [2020] = 10,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(414), 1,
      sym_quoted,
    ACTIONS(471), 1,
      anon_sym_COLON,
    ACTIONS(474), 1,
      sym__line_end,
    STATE(130), 1,
      sym_string,
    STATE(102), 2,
      sym__junk,
      aux_sym_base_record_repeat1,
    ACTIONS(401), 6,
      anon_sym_DOT,
      aux_sym__detail_token2,
      sym_number,
      sym_external_id,
      sym__digit_id,
      sym_identifier,
    ACTIONS(412), 6,
      anon_sym_DOT_DOT,
      anon_sym_u00b1,
      anon_sym_CARET,
      anon_sym_EQ,
      anon_sym_GT_EQ,
      sym__unit_sign,
    ACTIONS(409), 8,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      sym_moment,
      sym_url,
    ACTIONS(407), 31,
      anon_sym_note,
      anon_sym_alias,
      anon_sym_short,
      anon_sym_former_DASHname,
      anon_sym_describe,
      anon_sym_same_DASHas,
      anon_sym_fiscal_DASHyear_DASHstart,
      anon_sym_complete,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_preferred,
      anon_sym_deprecated,
      anon_sym_TILDE,
      anon_sym_GT,
      anon_sym_LT,
      anon_sym_LT_EQ,
      anon_sym_k,
      anon_sym_m,
      anon_sym_bn,
      anon_sym_tn,
      anon_sym_yes,
      anon_sym_no,
      anon_sym_unknown,
      anon_sym_none,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
  [2099] = 10,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(429), 1,
      sym_quoted,
    ACTIONS(477), 1,
      anon_sym_COLON,
    ACTIONS(480), 1,
      sym__line_end,
    STATE(130), 1,
      sym_string,
    STATE(101), 2,
      sym__junk,
      aux_sym_base_record_repeat1,
    ACTIONS(14), 6,
      anon_sym_DOT_DOT,
      anon_sym_u00b1,
      anon_sym_CARET,
      anon_sym_EQ,
      anon_sym_GT_EQ,
      sym__unit_sign,
    ACTIONS(420), 6,
      anon_sym_DOT,
      aux_sym__detail_token2,
      sym_number,
      sym_external_id,
      sym__digit_id,
      sym_identifier,
    ACTIONS(426), 8,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      sym_moment,
      sym_url,
    ACTIONS(19), 31,
      anon_sym_note,
      anon_sym_alias,
      anon_sym_short,
      anon_sym_former_DASHname,
      anon_sym_describe,
      anon_sym_same_DASHas,
      anon_sym_fiscal_DASHyear_DASHstart,
      anon_sym_complete,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_preferred,
      anon_sym_deprecated,
      anon_sym_TILDE,
      anon_sym_GT,
      anon_sym_LT,
      anon_sym_LT_EQ,
      anon_sym_k,
      anon_sym_m,
      anon_sym_bn,
      anon_sym_tn,
      anon_sym_yes,
      anon_sym_no,
      anon_sym_unknown,
      anon_sym_none,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
  [2178] = 10,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(414), 1,
      sym_quoted,
    ACTIONS(483), 1,
      anon_sym_COLON,
    ACTIONS(486), 1,
      sym__line_end,
    STATE(130), 1,
      sym_string,
    STATE(87), 2,
      sym__junk,
      aux_sym_base_record_repeat1,
    ACTIONS(401), 6,
      anon_sym_DOT,
      aux_sym__detail_token2,
      sym_number,
      sym_external_id,
      sym__digit_id,
      sym_identifier,
    ACTIONS(412), 6,
      anon_sym_DOT_DOT,
      anon_sym_u00b1,
      anon_sym_CARET,
      anon_sym_EQ,
      anon_sym_GT_EQ,
      sym__unit_sign,
    ACTIONS(409), 8,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      sym_moment,
      sym_url,
    ACTIONS(407), 31,
      anon_sym_note,
      anon_sym_alias,
      anon_sym_short,
      anon_sym_former_DASHname,
      anon_sym_describe,
      anon_sym_same_DASHas,
      anon_sym_fiscal_DASHyear_DASHstart,
      anon_sym_complete,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_preferred,
      anon_sym_deprecated,
      anon_sym_TILDE,
      anon_sym_GT,
      anon_sym_LT,
      anon_sym_LT_EQ,
      anon_sym_k,
      anon_sym_m,
      anon_sym_bn,
      anon_sym_tn,
      anon_sym_yes,
      anon_sym_no,
      anon_sym_unknown,
      anon_sym_none,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
  [2257] = 10,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(429), 1,
      sym_quoted,
    ACTIONS(489), 1,
      anon_sym_COLON,
    ACTIONS(492), 1,
      sym__line_end,
    STATE(130), 1,
      sym_string,
    STATE(89), 2,
      sym__junk,
      aux_sym_base_record_repeat1,
    ACTIONS(14), 6,
      anon_sym_DOT_DOT,
      anon_sym_u00b1,
      anon_sym_CARET,
      anon_sym_EQ,
      anon_sym_GT_EQ,
      sym__unit_sign,
    ACTIONS(420), 6,
      anon_sym_DOT,
      aux_sym__detail_token2,
      sym_number,
      sym_external_id,
      sym__digit_id,
      sym_identifier,
    ACTIONS(426), 8,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      sym_moment,
      sym_url,
    ACTIONS(19), 31,
      anon_sym_note,
      anon_sym_alias,
      anon_sym_short,
      anon_sym_former_DASHname,
      anon_sym_describe,
      anon_sym_same_DASHas,
      anon_sym_fiscal_DASHyear_DASHstart,
      anon_sym_complete,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_preferred,
      anon_sym_deprecated,
      anon_sym_TILDE,
      anon_sym_GT,
      anon_sym_LT,
      anon_sym_LT_EQ,
      anon_sym_k,
      anon_sym_m,
      anon_sym_bn,
      anon_sym_tn,
      anon_sym_yes,
      anon_sym_no,
      anon_sym_unknown,
      anon_sym_none,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
  [2336] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(495), 1,
      aux_sym_string_token1,
    ACTIONS(337), 16,
      sym__line_end,
      anon_sym_COLON,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_DOT_DOT,
      anon_sym_u00b1,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      anon_sym_CARET,
      anon_sym_EQ,
      anon_sym_GT_EQ,
      sym__unit_sign,
      sym_moment,
      sym_quoted,
      sym_url,
    ACTIONS(335), 38,
      anon_sym_note,
      anon_sym_alias,
      anon_sym_short,
      anon_sym_former_DASHname,
      anon_sym_describe,
      anon_sym_same_DASHas,
      anon_sym_fiscal_DASHyear_DASHstart,
      anon_sym_complete,
      anon_sym_DOT,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_preferred,
      anon_sym_deprecated,
      anon_sym_AT,
      aux_sym__detail_token2,
      anon_sym_TILDE,
      anon_sym_GT,
      anon_sym_LT,
      anon_sym_LT_EQ,
      sym_number,
      anon_sym_k,
      anon_sym_m,
      anon_sym_bn,
      anon_sym_tn,
      anon_sym_yes,
      anon_sym_no,
      anon_sym_unknown,
      anon_sym_none,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
      sym_external_id,
      sym__digit_id,
      sym_identifier,
  [2401] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(387), 17,
      sym__line_end,
      anon_sym_COLON,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_DOT_DOT,
      anon_sym_u00b1,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      anon_sym_CARET,
      anon_sym_EQ,
      anon_sym_GT_EQ,
      sym__unit_sign,
      sym_moment,
      sym_quoted,
      sym_url,
    ACTIONS(385), 37,
      anon_sym_note,
      anon_sym_alias,
      anon_sym_short,
      anon_sym_former_DASHname,
      anon_sym_describe,
      anon_sym_same_DASHas,
      anon_sym_fiscal_DASHyear_DASHstart,
      anon_sym_complete,
      anon_sym_DOT,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_preferred,
      anon_sym_deprecated,
      aux_sym__detail_token2,
      anon_sym_TILDE,
      anon_sym_GT,
      anon_sym_LT,
      anon_sym_LT_EQ,
      sym_number,
      anon_sym_k,
      anon_sym_m,
      anon_sym_bn,
      anon_sym_tn,
      anon_sym_yes,
      anon_sym_no,
      anon_sym_unknown,
      anon_sym_none,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
      sym_external_id,
      sym__digit_id,
      sym_identifier,
  [2463] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(412), 17,
      sym__line_end,
      anon_sym_COLON,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_DOT_DOT,
      anon_sym_u00b1,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      anon_sym_CARET,
      anon_sym_EQ,
      anon_sym_GT_EQ,
      sym__unit_sign,
      sym_moment,
      sym_quoted,
      sym_url,
    ACTIONS(407), 37,
      anon_sym_note,
      anon_sym_alias,
      anon_sym_short,
      anon_sym_former_DASHname,
      anon_sym_describe,
      anon_sym_same_DASHas,
      anon_sym_fiscal_DASHyear_DASHstart,
      anon_sym_complete,
      anon_sym_DOT,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_preferred,
      anon_sym_deprecated,
      aux_sym__detail_token2,
      anon_sym_TILDE,
      anon_sym_GT,
      anon_sym_LT,
      anon_sym_LT_EQ,
      sym_number,
      anon_sym_k,
      anon_sym_m,
      anon_sym_bn,
      anon_sym_tn,
      anon_sym_yes,
      anon_sym_no,
      anon_sym_unknown,
      anon_sym_none,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
      sym_external_id,
      sym__digit_id,
      sym_identifier,
  [2525] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(343), 17,
      sym__line_end,
      anon_sym_COLON,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_DOT_DOT,
      anon_sym_u00b1,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      anon_sym_CARET,
      anon_sym_EQ,
      anon_sym_GT_EQ,
      sym__unit_sign,
      sym_moment,
      sym_quoted,
      sym_url,
    ACTIONS(341), 37,
      anon_sym_note,
      anon_sym_alias,
      anon_sym_short,
      anon_sym_former_DASHname,
      anon_sym_describe,
      anon_sym_same_DASHas,
      anon_sym_fiscal_DASHyear_DASHstart,
      anon_sym_complete,
      anon_sym_DOT,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_preferred,
      anon_sym_deprecated,
      aux_sym__detail_token2,
      anon_sym_TILDE,
      anon_sym_GT,
      anon_sym_LT,
      anon_sym_LT_EQ,
      sym_number,
      anon_sym_k,
      anon_sym_m,
      anon_sym_bn,
      anon_sym_tn,
      anon_sym_yes,
      anon_sym_no,
      anon_sym_unknown,
      anon_sym_none,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
      sym_external_id,
      sym__digit_id,
      sym_identifier,
  [2587] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(14), 6,
      anon_sym_DOT_DOT,
      anon_sym_u00b1,
      anon_sym_CARET,
      anon_sym_EQ,
      anon_sym_GT_EQ,
      sym__unit_sign,
    ACTIONS(497), 6,
      anon_sym_DOT,
      aux_sym__detail_token2,
      sym_number,
      sym_external_id,
      sym__digit_id,
      sym_identifier,
    ACTIONS(500), 11,
      sym__line_end,
      anon_sym_COLON,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      sym_moment,
      sym_quoted,
      sym_url,
    ACTIONS(19), 31,
      anon_sym_note,
      anon_sym_alias,
      anon_sym_short,
      anon_sym_former_DASHname,
      anon_sym_describe,
      anon_sym_same_DASHas,
      anon_sym_fiscal_DASHyear_DASHstart,
      anon_sym_complete,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_preferred,
      anon_sym_deprecated,
      anon_sym_TILDE,
      anon_sym_GT,
      anon_sym_LT,
      anon_sym_LT_EQ,
      anon_sym_k,
      anon_sym_m,
      anon_sym_bn,
      anon_sym_tn,
      anon_sym_yes,
      anon_sym_no,
      anon_sym_unknown,
      anon_sym_none,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
  [2653] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(391), 17,
      sym__line_end,
      anon_sym_COLON,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_DOT_DOT,
      anon_sym_u00b1,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      anon_sym_CARET,
      anon_sym_EQ,
      anon_sym_GT_EQ,
      sym__unit_sign,
      sym_moment,
      sym_quoted,
      sym_url,
    ACTIONS(389), 37,
      anon_sym_note,
      anon_sym_alias,
      anon_sym_short,
      anon_sym_former_DASHname,
      anon_sym_describe,
      anon_sym_same_DASHas,
      anon_sym_fiscal_DASHyear_DASHstart,
      anon_sym_complete,
      anon_sym_DOT,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_preferred,
      anon_sym_deprecated,
      aux_sym__detail_token2,
      anon_sym_TILDE,
      anon_sym_GT,
      anon_sym_LT,
      anon_sym_LT_EQ,
      sym_number,
      anon_sym_k,
      anon_sym_m,
      anon_sym_bn,
      anon_sym_tn,
      anon_sym_yes,
      anon_sym_no,
      anon_sym_unknown,
      anon_sym_none,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
      sym_external_id,
      sym__digit_id,
      sym_identifier,
  [2715] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(343), 6,
      anon_sym_DOT_DOT,
      anon_sym_u00b1,
      anon_sym_CARET,
      anon_sym_EQ,
      anon_sym_GT_EQ,
      sym__unit_sign,
    ACTIONS(503), 6,
      anon_sym_DOT,
      aux_sym__detail_token2,
      sym_number,
      sym_external_id,
      sym__digit_id,
      sym_identifier,
    ACTIONS(506), 11,
      sym__line_end,
      anon_sym_COLON,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      sym_moment,
      sym_quoted,
      sym_url,
    ACTIONS(341), 31,
      anon_sym_note,
      anon_sym_alias,
      anon_sym_short,
      anon_sym_former_DASHname,
      anon_sym_describe,
      anon_sym_same_DASHas,
      anon_sym_fiscal_DASHyear_DASHstart,
      anon_sym_complete,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_preferred,
      anon_sym_deprecated,
      anon_sym_TILDE,
      anon_sym_GT,
      anon_sym_LT,
      anon_sym_LT_EQ,
      anon_sym_k,
      anon_sym_m,
      anon_sym_bn,
      anon_sym_tn,
      anon_sym_yes,
      anon_sym_no,
      anon_sym_unknown,
      anon_sym_none,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
  [2781] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(395), 6,
      anon_sym_DOT_DOT,
      anon_sym_u00b1,
      anon_sym_CARET,
      anon_sym_EQ,
      anon_sym_GT_EQ,
      sym__unit_sign,
    ACTIONS(509), 6,
      anon_sym_DOT,
      aux_sym__detail_token2,
      sym_number,
      sym_external_id,
      sym__digit_id,
      sym_identifier,
    ACTIONS(512), 11,
      sym__line_end,
      anon_sym_COLON,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      sym_moment,
      sym_quoted,
      sym_url,
    ACTIONS(393), 31,
      anon_sym_note,
      anon_sym_alias,
      anon_sym_short,
      anon_sym_former_DASHname,
      anon_sym_describe,
      anon_sym_same_DASHas,
      anon_sym_fiscal_DASHyear_DASHstart,
      anon_sym_complete,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_preferred,
      anon_sym_deprecated,
      anon_sym_TILDE,
      anon_sym_GT,
      anon_sym_LT,
      anon_sym_LT_EQ,
      anon_sym_k,
      anon_sym_m,
      anon_sym_bn,
      anon_sym_tn,
      anon_sym_yes,
      anon_sym_no,
      anon_sym_unknown,
      anon_sym_none,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
  [2847] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(391), 6,
      anon_sym_DOT_DOT,
      anon_sym_u00b1,
      anon_sym_CARET,
      anon_sym_EQ,
      anon_sym_GT_EQ,
      sym__unit_sign,
    ACTIONS(515), 6,
      anon_sym_DOT,
      aux_sym__detail_token2,
      sym_number,
      sym_external_id,
      sym__digit_id,
      sym_identifier,
    ACTIONS(518), 11,
      sym__line_end,
      anon_sym_COLON,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      sym_moment,
      sym_quoted,
      sym_url,
    ACTIONS(389), 31,
      anon_sym_note,
      anon_sym_alias,
      anon_sym_short,
      anon_sym_former_DASHname,
      anon_sym_describe,
      anon_sym_same_DASHas,
      anon_sym_fiscal_DASHyear_DASHstart,
      anon_sym_complete,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_preferred,
      anon_sym_deprecated,
      anon_sym_TILDE,
      anon_sym_GT,
      anon_sym_LT,
      anon_sym_LT_EQ,
      anon_sym_k,
      anon_sym_m,
      anon_sym_bn,
      anon_sym_tn,
      anon_sym_yes,
      anon_sym_no,
      anon_sym_unknown,
      anon_sym_none,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
  [2913] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(347), 17,
      sym__line_end,
      anon_sym_COLON,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_DOT_DOT,
      anon_sym_u00b1,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      anon_sym_CARET,
      anon_sym_EQ,
      anon_sym_GT_EQ,
      sym__unit_sign,
      sym_moment,
      sym_quoted,
      sym_url,
    ACTIONS(345), 37,
      anon_sym_note,
      anon_sym_alias,
      anon_sym_short,
      anon_sym_former_DASHname,
      anon_sym_describe,
      anon_sym_same_DASHas,
      anon_sym_fiscal_DASHyear_DASHstart,
      anon_sym_complete,
      anon_sym_DOT,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_preferred,
      anon_sym_deprecated,
      aux_sym__detail_token2,
      anon_sym_TILDE,
      anon_sym_GT,
      anon_sym_LT,
      anon_sym_LT_EQ,
      sym_number,
      anon_sym_k,
      anon_sym_m,
      anon_sym_bn,
      anon_sym_tn,
      anon_sym_yes,
      anon_sym_no,
      anon_sym_unknown,
      anon_sym_none,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
      sym_external_id,
      sym__digit_id,
      sym_identifier,
  [2975] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(395), 17,
      sym__line_end,
      anon_sym_COLON,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_DOT_DOT,
      anon_sym_u00b1,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      anon_sym_CARET,
      anon_sym_EQ,
      anon_sym_GT_EQ,
      sym__unit_sign,
      sym_moment,
      sym_quoted,
      sym_url,
    ACTIONS(393), 37,
      anon_sym_note,
      anon_sym_alias,
      anon_sym_short,
      anon_sym_former_DASHname,
      anon_sym_describe,
      anon_sym_same_DASHas,
      anon_sym_fiscal_DASHyear_DASHstart,
      anon_sym_complete,
      anon_sym_DOT,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_preferred,
      anon_sym_deprecated,
      aux_sym__detail_token2,
      anon_sym_TILDE,
      anon_sym_GT,
      anon_sym_LT,
      anon_sym_LT_EQ,
      sym_number,
      anon_sym_k,
      anon_sym_m,
      anon_sym_bn,
      anon_sym_tn,
      anon_sym_yes,
      anon_sym_no,
      anon_sym_unknown,
      anon_sym_none,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
      sym_external_id,
      sym__digit_id,
      sym_identifier,
  [3037] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(399), 6,
      anon_sym_DOT_DOT,
      anon_sym_u00b1,
      anon_sym_CARET,
      anon_sym_EQ,
      anon_sym_GT_EQ,
      sym__unit_sign,
    ACTIONS(521), 6,
      anon_sym_DOT,
      aux_sym__detail_token2,
      sym_number,
      sym_external_id,
      sym__digit_id,
      sym_identifier,
    ACTIONS(524), 11,
      sym__line_end,
      anon_sym_COLON,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      sym_moment,
      sym_quoted,
      sym_url,
    ACTIONS(397), 31,
      anon_sym_note,
      anon_sym_alias,
      anon_sym_short,
      anon_sym_former_DASHname,
      anon_sym_describe,
      anon_sym_same_DASHas,
      anon_sym_fiscal_DASHyear_DASHstart,
      anon_sym_complete,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_preferred,
      anon_sym_deprecated,
      anon_sym_TILDE,
      anon_sym_GT,
      anon_sym_LT,
      anon_sym_LT_EQ,
      anon_sym_k,
      anon_sym_m,
      anon_sym_bn,
      anon_sym_tn,
      anon_sym_yes,
      anon_sym_no,
      anon_sym_unknown,
      anon_sym_none,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
  [3103] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(399), 17,
      sym__line_end,
      anon_sym_COLON,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_DOT_DOT,
      anon_sym_u00b1,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      anon_sym_CARET,
      anon_sym_EQ,
      anon_sym_GT_EQ,
      sym__unit_sign,
      sym_moment,
      sym_quoted,
      sym_url,
    ACTIONS(397), 37,
      anon_sym_note,
      anon_sym_alias,
      anon_sym_short,
      anon_sym_former_DASHname,
      anon_sym_describe,
      anon_sym_same_DASHas,
      anon_sym_fiscal_DASHyear_DASHstart,
      anon_sym_complete,
      anon_sym_DOT,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_preferred,
      anon_sym_deprecated,
      aux_sym__detail_token2,
      anon_sym_TILDE,
      anon_sym_GT,
      anon_sym_LT,
      anon_sym_LT_EQ,
      sym_number,
      anon_sym_k,
      anon_sym_m,
      anon_sym_bn,
      anon_sym_tn,
      anon_sym_yes,
      anon_sym_no,
      anon_sym_unknown,
      anon_sym_none,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
      sym_external_id,
      sym__digit_id,
      sym_identifier,
  [3165] = 25,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(527), 1,
      sym_identifier,
    ACTIONS(529), 1,
      anon_sym_note,
    ACTIONS(533), 1,
      anon_sym_until,
    ACTIONS(535), 1,
      anon_sym_said_DASHby,
    ACTIONS(537), 1,
      anon_sym_preferred,
    ACTIONS(539), 1,
      anon_sym_deprecated,
    ACTIONS(541), 1,
      anon_sym_AT,
    ACTIONS(543), 1,
      anon_sym_DOT_DOT,
    ACTIONS(545), 1,
      anon_sym_LBRACK,
    ACTIONS(547), 1,
      anon_sym_CARET,
    ACTIONS(553), 1,
      sym_number,
    ACTIONS(559), 1,
      sym_moment,
    ACTIONS(563), 1,
      sym_quoted,
    ACTIONS(565), 1,
      sym__line_end,
    STATE(280), 1,
      sym_comparison,
    STATE(281), 1,
      sym__open_moment,
    ACTIONS(555), 2,
      anon_sym_yes,
      anon_sym_no,
    ACTIONS(557), 2,
      anon_sym_unknown,
      anon_sym_none,
    ACTIONS(531), 3,
      anon_sym_from,
      anon_sym_as_DASHof,
      anon_sym_recorded,
    ACTIONS(549), 3,
      anon_sym_EQ,
      anon_sym_GT_EQ,
      anon_sym_LT_EQ,
    ACTIONS(551), 3,
      anon_sym_TILDE,
      anon_sym_GT,
      anon_sym_LT,
    ACTIONS(561), 4,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
    STATE(71), 6,
      sym__value,
      sym_quantity,
      sym_boolean,
      sym_nothing,
      sym_period,
      sym_string,
    STATE(70), 10,
      sym__qualifier,
      sym_at,
      sym_validity,
      sym_modality,
      sym_attribution,
      sym_rank,
      sym_reference,
      sym_statement_name,
      sym_remark,
      aux_sym_statement_repeat1,
  [3266] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(569), 10,
      sym__line_end,
      anon_sym_AT,
      anon_sym_DOT_DOT,
      anon_sym_LBRACK,
      anon_sym_CARET,
      anon_sym_EQ,
      anon_sym_GT_EQ,
      anon_sym_LT_EQ,
      sym_moment,
      sym_quoted,
    ACTIONS(567), 21,
      anon_sym_note,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_preferred,
      anon_sym_deprecated,
      anon_sym_TILDE,
      anon_sym_GT,
      anon_sym_LT,
      sym_number,
      anon_sym_yes,
      anon_sym_no,
      anon_sym_unknown,
      anon_sym_none,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
      sym_identifier,
  [3305] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(573), 10,
      sym__line_end,
      anon_sym_AT,
      anon_sym_DOT_DOT,
      anon_sym_LBRACK,
      anon_sym_CARET,
      anon_sym_EQ,
      anon_sym_GT_EQ,
      anon_sym_LT_EQ,
      sym_moment,
      sym_quoted,
    ACTIONS(571), 21,
      anon_sym_note,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_preferred,
      anon_sym_deprecated,
      anon_sym_TILDE,
      anon_sym_GT,
      anon_sym_LT,
      sym_number,
      anon_sym_yes,
      anon_sym_no,
      anon_sym_unknown,
      anon_sym_none,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
      sym_identifier,
  [3344] = 10,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(575), 1,
      sym_identifier,
    ACTIONS(581), 1,
      anon_sym_DOT_DOT,
    ACTIONS(583), 1,
      anon_sym_u00b1,
    ACTIONS(587), 1,
      sym__unit_sign,
    STATE(115), 1,
      sym_scale,
    STATE(153), 1,
      sym__unit,
    ACTIONS(579), 4,
      sym__line_end,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_CARET,
    ACTIONS(585), 4,
      anon_sym_k,
      anon_sym_m,
      anon_sym_bn,
      anon_sym_tn,
    ACTIONS(577), 12,
      anon_sym_note,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_preferred,
      anon_sym_deprecated,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
  [3392] = 13,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(541), 1,
      anon_sym_AT,
    ACTIONS(545), 1,
      anon_sym_LBRACK,
    ACTIONS(547), 1,
      anon_sym_CARET,
    ACTIONS(589), 1,
      anon_sym_note,
    ACTIONS(593), 1,
      anon_sym_until,
    ACTIONS(595), 1,
      anon_sym_said_DASHby,
    ACTIONS(597), 1,
      anon_sym_preferred,
    ACTIONS(599), 1,
      anon_sym_deprecated,
    ACTIONS(603), 1,
      sym__line_end,
    ACTIONS(591), 3,
      anon_sym_from,
      anon_sym_as_DASHof,
      anon_sym_recorded,
    ACTIONS(601), 4,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
    STATE(69), 10,
      sym__qualifier,
      sym_at,
      sym_validity,
      sym_modality,
      sym_attribution,
      sym_rank,
      sym_reference,
      sym_statement_name,
      sym_remark,
      aux_sym_statement_repeat1,
  [3446] = 13,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(541), 1,
      anon_sym_AT,
    ACTIONS(545), 1,
      anon_sym_LBRACK,
    ACTIONS(547), 1,
      anon_sym_CARET,
    ACTIONS(589), 1,
      anon_sym_note,
    ACTIONS(593), 1,
      anon_sym_until,
    ACTIONS(595), 1,
      anon_sym_said_DASHby,
    ACTIONS(597), 1,
      anon_sym_preferred,
    ACTIONS(599), 1,
      anon_sym_deprecated,
    ACTIONS(605), 1,
      sym__line_end,
    ACTIONS(591), 3,
      anon_sym_from,
      anon_sym_as_DASHof,
      anon_sym_recorded,
    ACTIONS(601), 4,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
    STATE(69), 10,
      sym__qualifier,
      sym_at,
      sym_validity,
      sym_modality,
      sym_attribution,
      sym_rank,
      sym_reference,
      sym_statement_name,
      sym_remark,
      aux_sym_statement_repeat1,
  [3500] = 13,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(541), 1,
      anon_sym_AT,
    ACTIONS(545), 1,
      anon_sym_LBRACK,
    ACTIONS(547), 1,
      anon_sym_CARET,
    ACTIONS(589), 1,
      anon_sym_note,
    ACTIONS(593), 1,
      anon_sym_until,
    ACTIONS(595), 1,
      anon_sym_said_DASHby,
    ACTIONS(597), 1,
      anon_sym_preferred,
    ACTIONS(599), 1,
      anon_sym_deprecated,
    ACTIONS(607), 1,
      sym__line_end,
    ACTIONS(591), 3,
      anon_sym_from,
      anon_sym_as_DASHof,
      anon_sym_recorded,
    ACTIONS(601), 4,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
    STATE(69), 10,
      sym__qualifier,
      sym_at,
      sym_validity,
      sym_modality,
      sym_attribution,
      sym_rank,
      sym_reference,
      sym_statement_name,
      sym_remark,
      aux_sym_statement_repeat1,
  [3554] = 13,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(609), 1,
      anon_sym_note,
    ACTIONS(615), 1,
      anon_sym_until,
    ACTIONS(618), 1,
      anon_sym_said_DASHby,
    ACTIONS(621), 1,
      anon_sym_preferred,
    ACTIONS(624), 1,
      anon_sym_deprecated,
    ACTIONS(627), 1,
      anon_sym_AT,
    ACTIONS(630), 1,
      anon_sym_LBRACK,
    ACTIONS(633), 1,
      anon_sym_CARET,
    ACTIONS(639), 1,
      sym__line_end,
    ACTIONS(612), 3,
      anon_sym_from,
      anon_sym_as_DASHof,
      anon_sym_recorded,
    ACTIONS(636), 4,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
    STATE(69), 10,
      sym__qualifier,
      sym_at,
      sym_validity,
      sym_modality,
      sym_attribution,
      sym_rank,
      sym_reference,
      sym_statement_name,
      sym_remark,
      aux_sym_statement_repeat1,
  [3608] = 13,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(541), 1,
      anon_sym_AT,
    ACTIONS(545), 1,
      anon_sym_LBRACK,
    ACTIONS(547), 1,
      anon_sym_CARET,
    ACTIONS(589), 1,
      anon_sym_note,
    ACTIONS(593), 1,
      anon_sym_until,
    ACTIONS(595), 1,
      anon_sym_said_DASHby,
    ACTIONS(597), 1,
      anon_sym_preferred,
    ACTIONS(599), 1,
      anon_sym_deprecated,
    ACTIONS(641), 1,
      sym__line_end,
    ACTIONS(591), 3,
      anon_sym_from,
      anon_sym_as_DASHof,
      anon_sym_recorded,
    ACTIONS(601), 4,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
    STATE(69), 10,
      sym__qualifier,
      sym_at,
      sym_validity,
      sym_modality,
      sym_attribution,
      sym_rank,
      sym_reference,
      sym_statement_name,
      sym_remark,
      aux_sym_statement_repeat1,
  [3662] = 13,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(541), 1,
      anon_sym_AT,
    ACTIONS(545), 1,
      anon_sym_LBRACK,
    ACTIONS(547), 1,
      anon_sym_CARET,
    ACTIONS(589), 1,
      anon_sym_note,
    ACTIONS(593), 1,
      anon_sym_until,
    ACTIONS(595), 1,
      anon_sym_said_DASHby,
    ACTIONS(597), 1,
      anon_sym_preferred,
    ACTIONS(599), 1,
      anon_sym_deprecated,
    ACTIONS(643), 1,
      sym__line_end,
    ACTIONS(591), 3,
      anon_sym_from,
      anon_sym_as_DASHof,
      anon_sym_recorded,
    ACTIONS(601), 4,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
    STATE(67), 10,
      sym__qualifier,
      sym_at,
      sym_validity,
      sym_modality,
      sym_attribution,
      sym_rank,
      sym_reference,
      sym_statement_name,
      sym_remark,
      aux_sym_statement_repeat1,
  [3716] = 10,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(575), 1,
      sym_identifier,
    ACTIONS(587), 1,
      sym__unit_sign,
    ACTIONS(649), 1,
      anon_sym_DOT_DOT,
    ACTIONS(652), 1,
      anon_sym_u00b1,
    STATE(116), 1,
      sym_scale,
    STATE(150), 1,
      sym__unit,
    ACTIONS(585), 4,
      anon_sym_k,
      anon_sym_m,
      anon_sym_bn,
      anon_sym_tn,
    ACTIONS(647), 4,
      sym__line_end,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_CARET,
    ACTIONS(645), 12,
      anon_sym_note,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_preferred,
      anon_sym_deprecated,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
  [3764] = 13,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(541), 1,
      anon_sym_AT,
    ACTIONS(545), 1,
      anon_sym_LBRACK,
    ACTIONS(547), 1,
      anon_sym_CARET,
    ACTIONS(589), 1,
      anon_sym_note,
    ACTIONS(593), 1,
      anon_sym_until,
    ACTIONS(595), 1,
      anon_sym_said_DASHby,
    ACTIONS(597), 1,
      anon_sym_preferred,
    ACTIONS(599), 1,
      anon_sym_deprecated,
    ACTIONS(654), 1,
      sym__line_end,
    ACTIONS(591), 3,
      anon_sym_from,
      anon_sym_as_DASHof,
      anon_sym_recorded,
    ACTIONS(601), 4,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
    STATE(66), 10,
      sym__qualifier,
      sym_at,
      sym_validity,
      sym_modality,
      sym_attribution,
      sym_rank,
      sym_reference,
      sym_statement_name,
      sym_remark,
      aux_sym_statement_repeat1,
  [3818] = 8,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(575), 1,
      sym_identifier,
    ACTIONS(587), 1,
      sym__unit_sign,
    STATE(118), 1,
      sym_scale,
    STATE(159), 1,
      sym__unit,
    ACTIONS(585), 4,
      anon_sym_k,
      anon_sym_m,
      anon_sym_bn,
      anon_sym_tn,
    ACTIONS(658), 4,
      sym__line_end,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_CARET,
    ACTIONS(656), 12,
      anon_sym_note,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_preferred,
      anon_sym_deprecated,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
  [3860] = 8,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(575), 1,
      sym_identifier,
    ACTIONS(587), 1,
      sym__unit_sign,
    STATE(117), 1,
      sym_scale,
    STATE(158), 1,
      sym__unit,
    ACTIONS(585), 4,
      anon_sym_k,
      anon_sym_m,
      anon_sym_bn,
      anon_sym_tn,
    ACTIONS(662), 4,
      sym__line_end,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_CARET,
    ACTIONS(660), 12,
      anon_sym_note,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_preferred,
      anon_sym_deprecated,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
  [3902] = 8,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(575), 1,
      sym_identifier,
    ACTIONS(587), 1,
      sym__unit_sign,
    STATE(120), 1,
      sym_scale,
    STATE(164), 1,
      sym__unit,
    ACTIONS(585), 4,
      anon_sym_k,
      anon_sym_m,
      anon_sym_bn,
      anon_sym_tn,
    ACTIONS(666), 4,
      sym__line_end,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_CARET,
    ACTIONS(664), 12,
      anon_sym_note,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_preferred,
      anon_sym_deprecated,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
  [3944] = 8,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(575), 1,
      sym_identifier,
    ACTIONS(587), 1,
      sym__unit_sign,
    STATE(119), 1,
      sym_scale,
    STATE(163), 1,
      sym__unit,
    ACTIONS(585), 4,
      anon_sym_k,
      anon_sym_m,
      anon_sym_bn,
      anon_sym_tn,
    ACTIONS(670), 4,
      sym__line_end,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_CARET,
    ACTIONS(668), 12,
      anon_sym_note,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_preferred,
      anon_sym_deprecated,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
  [3986] = 7,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(676), 1,
      sym_quoted,
    ACTIONS(678), 1,
      sym__line_end,
    STATE(130), 1,
      sym_string,
    STATE(107), 2,
      sym__junk,
      aux_sym_base_record_repeat1,
    ACTIONS(672), 5,
      aux_sym__detail_token2,
      sym_number,
      sym_external_id,
      sym__digit_id,
      sym_identifier,
    ACTIONS(674), 10,
      anon_sym_COLON,
      anon_sym_DOT,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      sym_moment,
      sym_url,
  [4022] = 8,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(676), 1,
      sym_quoted,
    ACTIONS(680), 1,
      anon_sym_COLON,
    ACTIONS(682), 1,
      sym__line_end,
    STATE(130), 1,
      sym_string,
    STATE(94), 2,
      sym__junk,
      aux_sym_base_record_repeat1,
    ACTIONS(672), 5,
      aux_sym__detail_token2,
      sym_number,
      sym_external_id,
      sym__digit_id,
      sym_identifier,
    ACTIONS(674), 9,
      anon_sym_DOT,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      sym_moment,
      sym_url,
  [4060] = 8,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(676), 1,
      sym_quoted,
    ACTIONS(684), 1,
      anon_sym_COLON,
    ACTIONS(686), 1,
      sym__line_end,
    STATE(130), 1,
      sym_string,
    STATE(100), 2,
      sym__junk,
      aux_sym_base_record_repeat1,
    ACTIONS(672), 5,
      aux_sym__detail_token2,
      sym_number,
      sym_external_id,
      sym__digit_id,
      sym_identifier,
    ACTIONS(674), 9,
      anon_sym_DOT,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      sym_moment,
      sym_url,
  [4098] = 7,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(676), 1,
      sym_quoted,
    ACTIONS(688), 1,
      sym__line_end,
    STATE(130), 1,
      sym_string,
    STATE(107), 2,
      sym__junk,
      aux_sym_base_record_repeat1,
    ACTIONS(672), 5,
      aux_sym__detail_token2,
      sym_number,
      sym_external_id,
      sym__digit_id,
      sym_identifier,
    ACTIONS(674), 10,
      anon_sym_COLON,
      anon_sym_DOT,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      sym_moment,
      sym_url,
  [4134] = 7,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(676), 1,
      sym_quoted,
    ACTIONS(690), 1,
      sym__line_end,
    STATE(130), 1,
      sym_string,
    STATE(107), 2,
      sym__junk,
      aux_sym_base_record_repeat1,
    ACTIONS(672), 5,
      aux_sym__detail_token2,
      sym_number,
      sym_external_id,
      sym__digit_id,
      sym_identifier,
    ACTIONS(674), 10,
      anon_sym_COLON,
      anon_sym_DOT,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      sym_moment,
      sym_url,
  [4170] = 7,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(676), 1,
      sym_quoted,
    ACTIONS(692), 1,
      sym__line_end,
    STATE(130), 1,
      sym_string,
    STATE(107), 2,
      sym__junk,
      aux_sym_base_record_repeat1,
    ACTIONS(672), 5,
      aux_sym__detail_token2,
      sym_number,
      sym_external_id,
      sym__digit_id,
      sym_identifier,
    ACTIONS(674), 10,
      anon_sym_COLON,
      anon_sym_DOT,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      sym_moment,
      sym_url,
  [4206] = 7,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(676), 1,
      sym_quoted,
    ACTIONS(694), 1,
      sym__line_end,
    STATE(130), 1,
      sym_string,
    STATE(107), 2,
      sym__junk,
      aux_sym_base_record_repeat1,
    ACTIONS(672), 5,
      aux_sym__detail_token2,
      sym_number,
      sym_external_id,
      sym__digit_id,
      sym_identifier,
    ACTIONS(674), 10,
      anon_sym_COLON,
      anon_sym_DOT,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      sym_moment,
      sym_url,
  [4242] = 7,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(676), 1,
      sym_quoted,
    ACTIONS(696), 1,
      sym__line_end,
    STATE(130), 1,
      sym_string,
    STATE(107), 2,
      sym__junk,
      aux_sym_base_record_repeat1,
    ACTIONS(672), 5,
      aux_sym__detail_token2,
      sym_number,
      sym_external_id,
      sym__digit_id,
      sym_identifier,
    ACTIONS(674), 10,
      anon_sym_COLON,
      anon_sym_DOT,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      sym_moment,
      sym_url,
  [4278] = 7,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(676), 1,
      sym_quoted,
    ACTIONS(698), 1,
      sym__line_end,
    STATE(130), 1,
      sym_string,
    STATE(107), 2,
      sym__junk,
      aux_sym_base_record_repeat1,
    ACTIONS(672), 5,
      aux_sym__detail_token2,
      sym_number,
      sym_external_id,
      sym__digit_id,
      sym_identifier,
    ACTIONS(674), 10,
      anon_sym_COLON,
      anon_sym_DOT,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      sym_moment,
      sym_url,
  [4314] = 7,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(676), 1,
      sym_quoted,
    ACTIONS(700), 1,
      sym__line_end,
    STATE(130), 1,
      sym_string,
    STATE(107), 2,
      sym__junk,
      aux_sym_base_record_repeat1,
    ACTIONS(672), 5,
      aux_sym__detail_token2,
      sym_number,
      sym_external_id,
      sym__digit_id,
      sym_identifier,
    ACTIONS(674), 10,
      anon_sym_COLON,
      anon_sym_DOT,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      sym_moment,
      sym_url,
  [4350] = 7,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(676), 1,
      sym_quoted,
    ACTIONS(702), 1,
      sym__line_end,
    STATE(130), 1,
      sym_string,
    STATE(107), 2,
      sym__junk,
      aux_sym_base_record_repeat1,
    ACTIONS(672), 5,
      aux_sym__detail_token2,
      sym_number,
      sym_external_id,
      sym__digit_id,
      sym_identifier,
    ACTIONS(674), 10,
      anon_sym_COLON,
      anon_sym_DOT,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      sym_moment,
      sym_url,
  [4386] = 7,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(676), 1,
      sym_quoted,
    ACTIONS(704), 1,
      sym__line_end,
    STATE(130), 1,
      sym_string,
    STATE(107), 2,
      sym__junk,
      aux_sym_base_record_repeat1,
    ACTIONS(672), 5,
      aux_sym__detail_token2,
      sym_number,
      sym_external_id,
      sym__digit_id,
      sym_identifier,
    ACTIONS(674), 10,
      anon_sym_COLON,
      anon_sym_DOT,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      sym_moment,
      sym_url,
  [4422] = 7,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(676), 1,
      sym_quoted,
    ACTIONS(706), 1,
      sym__line_end,
    STATE(130), 1,
      sym_string,
    STATE(107), 2,
      sym__junk,
      aux_sym_base_record_repeat1,
    ACTIONS(672), 5,
      aux_sym__detail_token2,
      sym_number,
      sym_external_id,
      sym__digit_id,
      sym_identifier,
    ACTIONS(674), 10,
      anon_sym_COLON,
      anon_sym_DOT,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      sym_moment,
      sym_url,
  [4458] = 7,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(676), 1,
      sym_quoted,
    ACTIONS(708), 1,
      sym__line_end,
    STATE(130), 1,
      sym_string,
    STATE(107), 2,
      sym__junk,
      aux_sym_base_record_repeat1,
    ACTIONS(672), 5,
      aux_sym__detail_token2,
      sym_number,
      sym_external_id,
      sym__digit_id,
      sym_identifier,
    ACTIONS(674), 10,
      anon_sym_COLON,
      anon_sym_DOT,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      sym_moment,
      sym_url,
  [4494] = 7,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(676), 1,
      sym_quoted,
    ACTIONS(710), 1,
      sym__line_end,
    STATE(130), 1,
      sym_string,
    STATE(107), 2,
      sym__junk,
      aux_sym_base_record_repeat1,
    ACTIONS(672), 5,
      aux_sym__detail_token2,
      sym_number,
      sym_external_id,
      sym__digit_id,
      sym_identifier,
    ACTIONS(674), 10,
      anon_sym_COLON,
      anon_sym_DOT,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      sym_moment,
      sym_url,
  [4530] = 7,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(676), 1,
      sym_quoted,
    ACTIONS(712), 1,
      sym__line_end,
    STATE(130), 1,
      sym_string,
    STATE(107), 2,
      sym__junk,
      aux_sym_base_record_repeat1,
    ACTIONS(672), 5,
      aux_sym__detail_token2,
      sym_number,
      sym_external_id,
      sym__digit_id,
      sym_identifier,
    ACTIONS(674), 10,
      anon_sym_COLON,
      anon_sym_DOT,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      sym_moment,
      sym_url,
  [4566] = 7,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(676), 1,
      sym_quoted,
    ACTIONS(714), 1,
      sym__line_end,
    STATE(130), 1,
      sym_string,
    STATE(107), 2,
      sym__junk,
      aux_sym_base_record_repeat1,
    ACTIONS(672), 5,
      aux_sym__detail_token2,
      sym_number,
      sym_external_id,
      sym__digit_id,
      sym_identifier,
    ACTIONS(674), 10,
      anon_sym_COLON,
      anon_sym_DOT,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      sym_moment,
      sym_url,
  [4602] = 7,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(676), 1,
      sym_quoted,
    ACTIONS(716), 1,
      sym__line_end,
    STATE(130), 1,
      sym_string,
    STATE(107), 2,
      sym__junk,
      aux_sym_base_record_repeat1,
    ACTIONS(672), 5,
      aux_sym__detail_token2,
      sym_number,
      sym_external_id,
      sym__digit_id,
      sym_identifier,
    ACTIONS(674), 10,
      anon_sym_COLON,
      anon_sym_DOT,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      sym_moment,
      sym_url,
  [4638] = 7,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(676), 1,
      sym_quoted,
    ACTIONS(718), 1,
      sym__line_end,
    STATE(130), 1,
      sym_string,
    STATE(107), 2,
      sym__junk,
      aux_sym_base_record_repeat1,
    ACTIONS(672), 5,
      aux_sym__detail_token2,
      sym_number,
      sym_external_id,
      sym__digit_id,
      sym_identifier,
    ACTIONS(674), 10,
      anon_sym_COLON,
      anon_sym_DOT,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      sym_moment,
      sym_url,
  [4674] = 7,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(676), 1,
      sym_quoted,
    ACTIONS(720), 1,
      sym__line_end,
    STATE(130), 1,
      sym_string,
    STATE(107), 2,
      sym__junk,
      aux_sym_base_record_repeat1,
    ACTIONS(672), 5,
      aux_sym__detail_token2,
      sym_number,
      sym_external_id,
      sym__digit_id,
      sym_identifier,
    ACTIONS(674), 10,
      anon_sym_COLON,
      anon_sym_DOT,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      sym_moment,
      sym_url,
  [4710] = 7,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(676), 1,
      sym_quoted,
    ACTIONS(722), 1,
      sym__line_end,
    STATE(130), 1,
      sym_string,
    STATE(107), 2,
      sym__junk,
      aux_sym_base_record_repeat1,
    ACTIONS(672), 5,
      aux_sym__detail_token2,
      sym_number,
      sym_external_id,
      sym__digit_id,
      sym_identifier,
    ACTIONS(674), 10,
      anon_sym_COLON,
      anon_sym_DOT,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      sym_moment,
      sym_url,
  [4746] = 7,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(676), 1,
      sym_quoted,
    ACTIONS(724), 1,
      sym__line_end,
    STATE(130), 1,
      sym_string,
    STATE(107), 2,
      sym__junk,
      aux_sym_base_record_repeat1,
    ACTIONS(672), 5,
      aux_sym__detail_token2,
      sym_number,
      sym_external_id,
      sym__digit_id,
      sym_identifier,
    ACTIONS(674), 10,
      anon_sym_COLON,
      anon_sym_DOT,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      sym_moment,
      sym_url,
  [4782] = 7,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(676), 1,
      sym_quoted,
    ACTIONS(726), 1,
      sym__line_end,
    STATE(130), 1,
      sym_string,
    STATE(107), 2,
      sym__junk,
      aux_sym_base_record_repeat1,
    ACTIONS(672), 5,
      aux_sym__detail_token2,
      sym_number,
      sym_external_id,
      sym__digit_id,
      sym_identifier,
    ACTIONS(674), 10,
      anon_sym_COLON,
      anon_sym_DOT,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      sym_moment,
      sym_url,
  [4818] = 7,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(676), 1,
      sym_quoted,
    ACTIONS(728), 1,
      sym__line_end,
    STATE(130), 1,
      sym_string,
    STATE(107), 2,
      sym__junk,
      aux_sym_base_record_repeat1,
    ACTIONS(672), 5,
      aux_sym__detail_token2,
      sym_number,
      sym_external_id,
      sym__digit_id,
      sym_identifier,
    ACTIONS(674), 10,
      anon_sym_COLON,
      anon_sym_DOT,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      sym_moment,
      sym_url,
  [4854] = 7,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(676), 1,
      sym_quoted,
    ACTIONS(730), 1,
      sym__line_end,
    STATE(130), 1,
      sym_string,
    STATE(107), 2,
      sym__junk,
      aux_sym_base_record_repeat1,
    ACTIONS(672), 5,
      aux_sym__detail_token2,
      sym_number,
      sym_external_id,
      sym__digit_id,
      sym_identifier,
    ACTIONS(674), 10,
      anon_sym_COLON,
      anon_sym_DOT,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      sym_moment,
      sym_url,
  [4890] = 7,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(676), 1,
      sym_quoted,
    ACTIONS(732), 1,
      sym__line_end,
    STATE(130), 1,
      sym_string,
    STATE(107), 2,
      sym__junk,
      aux_sym_base_record_repeat1,
    ACTIONS(672), 5,
      aux_sym__detail_token2,
      sym_number,
      sym_external_id,
      sym__digit_id,
      sym_identifier,
    ACTIONS(674), 10,
      anon_sym_COLON,
      anon_sym_DOT,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      sym_moment,
      sym_url,
  [4926] = 8,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(676), 1,
      sym_quoted,
    ACTIONS(734), 1,
      anon_sym_COLON,
    ACTIONS(736), 1,
      sym__line_end,
    STATE(130), 1,
      sym_string,
    STATE(97), 2,
      sym__junk,
      aux_sym_base_record_repeat1,
    ACTIONS(672), 5,
      aux_sym__detail_token2,
      sym_number,
      sym_external_id,
      sym__digit_id,
      sym_identifier,
    ACTIONS(674), 9,
      anon_sym_DOT,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      sym_moment,
      sym_url,
  [4964] = 8,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(676), 1,
      sym_quoted,
    ACTIONS(738), 1,
      anon_sym_COLON,
    ACTIONS(740), 1,
      sym__line_end,
    STATE(130), 1,
      sym_string,
    STATE(91), 2,
      sym__junk,
      aux_sym_base_record_repeat1,
    ACTIONS(672), 5,
      aux_sym__detail_token2,
      sym_number,
      sym_external_id,
      sym__digit_id,
      sym_identifier,
    ACTIONS(674), 9,
      anon_sym_DOT,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      sym_moment,
      sym_url,
  [5002] = 7,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(676), 1,
      sym_quoted,
    ACTIONS(742), 1,
      sym__line_end,
    STATE(130), 1,
      sym_string,
    STATE(81), 2,
      sym__junk,
      aux_sym_base_record_repeat1,
    ACTIONS(672), 5,
      aux_sym__detail_token2,
      sym_number,
      sym_external_id,
      sym__digit_id,
      sym_identifier,
    ACTIONS(674), 10,
      anon_sym_COLON,
      anon_sym_DOT,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      sym_moment,
      sym_url,
  [5038] = 7,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(750), 1,
      sym_quoted,
    ACTIONS(753), 1,
      sym__line_end,
    STATE(130), 1,
      sym_string,
    STATE(107), 2,
      sym__junk,
      aux_sym_base_record_repeat1,
    ACTIONS(744), 5,
      aux_sym__detail_token2,
      sym_number,
      sym_external_id,
      sym__digit_id,
      sym_identifier,
    ACTIONS(747), 10,
      anon_sym_COLON,
      anon_sym_DOT,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      sym_moment,
      sym_url,
  [5074] = 7,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(676), 1,
      sym_quoted,
    ACTIONS(755), 1,
      sym__line_end,
    STATE(130), 1,
      sym_string,
    STATE(82), 2,
      sym__junk,
      aux_sym_base_record_repeat1,
    ACTIONS(672), 5,
      aux_sym__detail_token2,
      sym_number,
      sym_external_id,
      sym__digit_id,
      sym_identifier,
    ACTIONS(674), 10,
      anon_sym_COLON,
      anon_sym_DOT,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      sym_moment,
      sym_url,
  [5110] = 7,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(676), 1,
      sym_quoted,
    ACTIONS(757), 1,
      sym__line_end,
    STATE(130), 1,
      sym_string,
    STATE(83), 2,
      sym__junk,
      aux_sym_base_record_repeat1,
    ACTIONS(672), 5,
      aux_sym__detail_token2,
      sym_number,
      sym_external_id,
      sym__digit_id,
      sym_identifier,
    ACTIONS(674), 10,
      anon_sym_COLON,
      anon_sym_DOT,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      sym_moment,
      sym_url,
  [5146] = 7,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(676), 1,
      sym_quoted,
    ACTIONS(759), 1,
      sym__line_end,
    STATE(130), 1,
      sym_string,
    STATE(84), 2,
      sym__junk,
      aux_sym_base_record_repeat1,
    ACTIONS(672), 5,
      aux_sym__detail_token2,
      sym_number,
      sym_external_id,
      sym__digit_id,
      sym_identifier,
    ACTIONS(674), 10,
      anon_sym_COLON,
      anon_sym_DOT,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      sym_moment,
      sym_url,
  [5182] = 7,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(676), 1,
      sym_quoted,
    ACTIONS(761), 1,
      sym__line_end,
    STATE(130), 1,
      sym_string,
    STATE(78), 2,
      sym__junk,
      aux_sym_base_record_repeat1,
    ACTIONS(672), 5,
      aux_sym__detail_token2,
      sym_number,
      sym_external_id,
      sym__digit_id,
      sym_identifier,
    ACTIONS(674), 10,
      anon_sym_COLON,
      anon_sym_DOT,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      sym_moment,
      sym_url,
  [5218] = 8,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(676), 1,
      sym_quoted,
    ACTIONS(763), 1,
      anon_sym_COLON,
    ACTIONS(765), 1,
      sym__line_end,
    STATE(130), 1,
      sym_string,
    STATE(88), 2,
      sym__junk,
      aux_sym_base_record_repeat1,
    ACTIONS(672), 5,
      aux_sym__detail_token2,
      sym_number,
      sym_external_id,
      sym__digit_id,
      sym_identifier,
    ACTIONS(674), 9,
      anon_sym_DOT,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      sym_moment,
      sym_url,
  [5256] = 7,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(676), 1,
      sym_quoted,
    ACTIONS(767), 1,
      sym__line_end,
    STATE(130), 1,
      sym_string,
    STATE(86), 2,
      sym__junk,
      aux_sym_base_record_repeat1,
    ACTIONS(672), 5,
      aux_sym__detail_token2,
      sym_number,
      sym_external_id,
      sym__digit_id,
      sym_identifier,
    ACTIONS(674), 10,
      anon_sym_COLON,
      anon_sym_DOT,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      sym_moment,
      sym_url,
  [5292] = 8,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(676), 1,
      sym_quoted,
    ACTIONS(769), 1,
      anon_sym_COLON,
    ACTIONS(771), 1,
      sym__line_end,
    STATE(130), 1,
      sym_string,
    STATE(103), 2,
      sym__junk,
      aux_sym_base_record_repeat1,
    ACTIONS(672), 5,
      aux_sym__detail_token2,
      sym_number,
      sym_external_id,
      sym__digit_id,
      sym_identifier,
    ACTIONS(674), 9,
      anon_sym_DOT,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      sym_moment,
      sym_url,
  [5330] = 6,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(575), 1,
      sym_identifier,
    ACTIONS(587), 1,
      sym__unit_sign,
    STATE(160), 1,
      sym__unit,
    ACTIONS(775), 4,
      sym__line_end,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_CARET,
    ACTIONS(773), 12,
      anon_sym_note,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_preferred,
      anon_sym_deprecated,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
  [5363] = 6,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(575), 1,
      sym_identifier,
    ACTIONS(587), 1,
      sym__unit_sign,
    STATE(170), 1,
      sym__unit,
    ACTIONS(779), 4,
      sym__line_end,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_CARET,
    ACTIONS(777), 12,
      anon_sym_note,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_preferred,
      anon_sym_deprecated,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
  [5396] = 6,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(575), 1,
      sym_identifier,
    ACTIONS(587), 1,
      sym__unit_sign,
    STATE(138), 1,
      sym__unit,
    ACTIONS(783), 4,
      sym__line_end,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_CARET,
    ACTIONS(781), 12,
      anon_sym_note,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_preferred,
      anon_sym_deprecated,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
  [5429] = 6,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(575), 1,
      sym_identifier,
    ACTIONS(587), 1,
      sym__unit_sign,
    STATE(162), 1,
      sym__unit,
    ACTIONS(787), 4,
      sym__line_end,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_CARET,
    ACTIONS(785), 12,
      anon_sym_note,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_preferred,
      anon_sym_deprecated,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
  [5462] = 6,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(575), 1,
      sym_identifier,
    ACTIONS(587), 1,
      sym__unit_sign,
    STATE(165), 1,
      sym__unit,
    ACTIONS(791), 4,
      sym__line_end,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_CARET,
    ACTIONS(789), 12,
      anon_sym_note,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_preferred,
      anon_sym_deprecated,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
  [5495] = 6,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(575), 1,
      sym_identifier,
    ACTIONS(587), 1,
      sym__unit_sign,
    STATE(166), 1,
      sym__unit,
    ACTIONS(795), 4,
      sym__line_end,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_CARET,
    ACTIONS(793), 12,
      anon_sym_note,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_preferred,
      anon_sym_deprecated,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
  [5528] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(799), 1,
      sym_number,
    ACTIONS(801), 1,
      sym_moment,
    STATE(154), 1,
      sym__any_moment,
    ACTIONS(797), 16,
      sym__line_end,
      anon_sym_note,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_preferred,
      anon_sym_deprecated,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_CARET,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
  [5559] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(805), 1,
      sym_moment,
    ACTIONS(807), 1,
      sym__year,
    STATE(155), 1,
      sym__date,
    ACTIONS(803), 16,
      sym__line_end,
      anon_sym_note,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_preferred,
      anon_sym_deprecated,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_CARET,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
  [5590] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(563), 1,
      sym_quoted,
    STATE(145), 1,
      sym_string,
    ACTIONS(809), 16,
      sym__line_end,
      anon_sym_note,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_preferred,
      anon_sym_deprecated,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_CARET,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
  [5618] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(811), 1,
      aux_sym_string_token1,
    ACTIONS(335), 6,
      anon_sym_AT,
      aux_sym__detail_token2,
      sym_number,
      sym_external_id,
      sym__digit_id,
      sym_identifier,
    ACTIONS(337), 11,
      sym__line_end,
      anon_sym_COLON,
      anon_sym_DOT,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      sym_moment,
      sym_quoted,
      sym_url,
  [5646] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(343), 5,
      sym__line_end,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_CARET,
      sym__unit_sign,
    ACTIONS(341), 13,
      anon_sym_note,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_preferred,
      anon_sym_deprecated,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
      sym_identifier,
  [5672] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(813), 1,
      sym_identifier,
    ACTIONS(818), 4,
      aux_sym__detail_token2,
      sym_number,
      sym_external_id,
      sym__digit_id,
    ACTIONS(816), 12,
      sym__line_end,
      anon_sym_COLON,
      anon_sym_DOT,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      sym_moment,
      sym_quoted,
      sym_url,
  [5699] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(820), 1,
      sym_identifier,
    ACTIONS(818), 4,
      aux_sym__detail_token2,
      sym_number,
      sym_external_id,
      sym__digit_id,
    ACTIONS(816), 12,
      sym__line_end,
      anon_sym_COLON,
      anon_sym_DOT,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      sym_moment,
      sym_quoted,
      sym_url,
  [5726] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(825), 1,
      anon_sym_DOT_DOT,
    ACTIONS(823), 16,
      sym__line_end,
      anon_sym_note,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_preferred,
      anon_sym_deprecated,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_CARET,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
  [5751] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(827), 1,
      sym_identifier,
    ACTIONS(818), 4,
      aux_sym__detail_token2,
      sym_number,
      sym_external_id,
      sym__digit_id,
    ACTIONS(816), 12,
      sym__line_end,
      anon_sym_COLON,
      anon_sym_DOT,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      sym_moment,
      sym_quoted,
      sym_url,
  [5778] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(830), 5,
      aux_sym__detail_token2,
      sym_number,
      sym_external_id,
      sym__digit_id,
      sym_identifier,
    ACTIONS(832), 12,
      sym__line_end,
      anon_sym_COLON,
      anon_sym_DOT,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      sym_moment,
      sym_quoted,
      sym_url,
  [5803] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(834), 1,
      sym_identifier,
    ACTIONS(818), 4,
      aux_sym__detail_token2,
      sym_number,
      sym_external_id,
      sym__digit_id,
    ACTIONS(816), 12,
      sym__line_end,
      anon_sym_COLON,
      anon_sym_DOT,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      sym_moment,
      sym_quoted,
      sym_url,
  [5830] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(345), 5,
      aux_sym__detail_token2,
      sym_number,
      sym_external_id,
      sym__digit_id,
      sym_identifier,
    ACTIONS(347), 12,
      sym__line_end,
      anon_sym_COLON,
      anon_sym_DOT,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      sym_moment,
      sym_quoted,
      sym_url,
  [5855] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(837), 1,
      sym_identifier,
    ACTIONS(818), 4,
      aux_sym__detail_token2,
      sym_number,
      sym_external_id,
      sym__digit_id,
    ACTIONS(816), 12,
      sym__line_end,
      anon_sym_COLON,
      anon_sym_DOT,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      sym_moment,
      sym_quoted,
      sym_url,
  [5882] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(840), 1,
      sym_identifier,
    ACTIONS(818), 4,
      aux_sym__detail_token2,
      sym_number,
      sym_external_id,
      sym__digit_id,
    ACTIONS(816), 12,
      sym__line_end,
      anon_sym_COLON,
      anon_sym_DOT,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      sym_moment,
      sym_quoted,
      sym_url,
  [5909] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(845), 1,
      anon_sym_DOT_DOT,
    ACTIONS(843), 16,
      sym__line_end,
      anon_sym_note,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_preferred,
      anon_sym_deprecated,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_CARET,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
  [5934] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(335), 1,
      anon_sym_AT,
    ACTIONS(847), 1,
      aux_sym_string_token1,
    ACTIONS(337), 15,
      sym__line_end,
      anon_sym_note,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_preferred,
      anon_sym_deprecated,
      anon_sym_LBRACK,
      anon_sym_CARET,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
  [5961] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(818), 5,
      aux_sym__detail_token2,
      sym_number,
      sym_external_id,
      sym__digit_id,
      sym_identifier,
    ACTIONS(816), 12,
      sym__line_end,
      anon_sym_COLON,
      anon_sym_DOT,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      sym_moment,
      sym_quoted,
      sym_url,
  [5986] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(849), 16,
      sym__line_end,
      anon_sym_note,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_preferred,
      anon_sym_deprecated,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_CARET,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
  [6008] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(347), 16,
      sym__line_end,
      anon_sym_note,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_preferred,
      anon_sym_deprecated,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_CARET,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
  [6030] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(809), 16,
      sym__line_end,
      anon_sym_note,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_preferred,
      anon_sym_deprecated,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_CARET,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
  [6052] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(851), 16,
      sym__line_end,
      anon_sym_note,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_preferred,
      anon_sym_deprecated,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_CARET,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
  [6074] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(853), 16,
      sym__line_end,
      anon_sym_note,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_preferred,
      anon_sym_deprecated,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_CARET,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
  [6096] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(855), 16,
      sym__line_end,
      anon_sym_note,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_preferred,
      anon_sym_deprecated,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_CARET,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
  [6118] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(857), 16,
      sym__line_end,
      anon_sym_note,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_preferred,
      anon_sym_deprecated,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_CARET,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
  [6140] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(859), 16,
      sym__line_end,
      anon_sym_note,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_preferred,
      anon_sym_deprecated,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_CARET,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
  [6162] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(861), 16,
      sym__line_end,
      anon_sym_note,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_preferred,
      anon_sym_deprecated,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_CARET,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
  [6184] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(797), 16,
      sym__line_end,
      anon_sym_note,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_preferred,
      anon_sym_deprecated,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_CARET,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
  [6206] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(863), 16,
      sym__line_end,
      anon_sym_note,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_preferred,
      anon_sym_deprecated,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_CARET,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
  [6228] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(865), 16,
      sym__line_end,
      anon_sym_note,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_preferred,
      anon_sym_deprecated,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_CARET,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
  [6250] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(779), 16,
      sym__line_end,
      anon_sym_note,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_preferred,
      anon_sym_deprecated,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_CARET,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
  [6272] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(803), 16,
      sym__line_end,
      anon_sym_note,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_preferred,
      anon_sym_deprecated,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_CARET,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
  [6294] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(867), 16,
      sym__line_end,
      anon_sym_note,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_preferred,
      anon_sym_deprecated,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_CARET,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
  [6316] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(775), 16,
      sym__line_end,
      anon_sym_note,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_preferred,
      anon_sym_deprecated,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_CARET,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
  [6338] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(869), 16,
      sym__line_end,
      anon_sym_note,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_preferred,
      anon_sym_deprecated,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_CARET,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
  [6360] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(871), 16,
      sym__line_end,
      anon_sym_note,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_preferred,
      anon_sym_deprecated,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_CARET,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
  [6382] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(873), 16,
      sym__line_end,
      anon_sym_note,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_preferred,
      anon_sym_deprecated,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_CARET,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
  [6404] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(875), 16,
      sym__line_end,
      anon_sym_note,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_preferred,
      anon_sym_deprecated,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_CARET,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
  [6426] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(783), 16,
      sym__line_end,
      anon_sym_note,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_preferred,
      anon_sym_deprecated,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_CARET,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
  [6448] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(787), 16,
      sym__line_end,
      anon_sym_note,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_preferred,
      anon_sym_deprecated,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_CARET,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
  [6470] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(670), 16,
      sym__line_end,
      anon_sym_note,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_preferred,
      anon_sym_deprecated,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_CARET,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
  [6492] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(877), 16,
      sym__line_end,
      anon_sym_note,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_preferred,
      anon_sym_deprecated,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_CARET,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
  [6514] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(879), 16,
      sym__line_end,
      anon_sym_note,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_preferred,
      anon_sym_deprecated,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_CARET,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
  [6536] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(791), 16,
      sym__line_end,
      anon_sym_note,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_preferred,
      anon_sym_deprecated,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_CARET,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
  [6558] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(795), 16,
      sym__line_end,
      anon_sym_note,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_preferred,
      anon_sym_deprecated,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_CARET,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
  [6580] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(881), 16,
      sym__line_end,
      anon_sym_note,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_preferred,
      anon_sym_deprecated,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_CARET,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
  [6602] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(883), 16,
      sym__line_end,
      anon_sym_note,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_preferred,
      anon_sym_deprecated,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_CARET,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
  [6624] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(391), 16,
      sym__line_end,
      anon_sym_note,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_preferred,
      anon_sym_deprecated,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_CARET,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
  [6646] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(395), 16,
      sym__line_end,
      anon_sym_note,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_preferred,
      anon_sym_deprecated,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_CARET,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
  [6668] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(399), 16,
      sym__line_end,
      anon_sym_note,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_preferred,
      anon_sym_deprecated,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_CARET,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
  [6690] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(662), 16,
      sym__line_end,
      anon_sym_note,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_preferred,
      anon_sym_deprecated,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_CARET,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
  [6712] = 6,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(7), 1,
      sym__record_start,
    ACTIONS(9), 1,
      sym__field_start,
    ACTIONS(885), 1,
      ts_builtin_sym_end,
    STATE(225), 1,
      aux_sym_document_repeat1,
    STATE(172), 8,
      sym_base_record,
      sym_class_record,
      sym_unit_record,
      sym_source_record,
      sym_property_record,
      sym_entity_record,
      sym__malformed_record,
      aux_sym_document_repeat2,
  [6738] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(7), 1,
      sym__record_start,
    ACTIONS(887), 1,
      ts_builtin_sym_end,
    STATE(173), 8,
      sym_base_record,
      sym_class_record,
      sym_unit_record,
      sym_source_record,
      sym_property_record,
      sym_entity_record,
      sym__malformed_record,
      aux_sym_document_repeat2,
  [6758] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(889), 1,
      ts_builtin_sym_end,
    ACTIONS(891), 1,
      sym__record_start,
    STATE(173), 8,
      sym_base_record,
      sym_class_record,
      sym_unit_record,
      sym_source_record,
      sym_property_record,
      sym_entity_record,
      sym__malformed_record,
      aux_sym_document_repeat2,
  [6778] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(7), 1,
      sym__record_start,
    ACTIONS(885), 1,
      ts_builtin_sym_end,
    STATE(173), 8,
      sym_base_record,
      sym_class_record,
      sym_unit_record,
      sym_source_record,
      sym_property_record,
      sym_entity_record,
      sym__malformed_record,
      aux_sym_document_repeat2,
  [6798] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(896), 1,
      sym_moment,
    ACTIONS(898), 1,
      sym__year,
    ACTIONS(894), 2,
      anon_sym_unknown,
      anon_sym_none,
    STATE(143), 2,
      sym_nothing,
      sym__date,
  [6816] = 6,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(900), 1,
      anon_sym_RBRACK,
    ACTIONS(902), 1,
      sym_locator,
    ACTIONS(904), 1,
      sym_quoted,
    STATE(178), 1,
      aux_sym_reference_repeat1,
    STATE(278), 1,
      sym_string,
  [6835] = 6,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(904), 1,
      sym_quoted,
    ACTIONS(906), 1,
      sym_identifier,
    ACTIONS(908), 1,
      sym_number,
    ACTIONS(910), 1,
      sym_moment,
    STATE(274), 1,
      sym_string,
  [6854] = 6,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(902), 1,
      sym_locator,
    ACTIONS(904), 1,
      sym_quoted,
    ACTIONS(912), 1,
      anon_sym_RBRACK,
    STATE(237), 1,
      aux_sym_reference_repeat1,
    STATE(292), 1,
      sym_string,
  [6873] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(916), 1,
      sym__field_start,
    STATE(255), 1,
      aux_sym_base_record_repeat2,
    ACTIONS(914), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [6887] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(916), 1,
      sym__field_start,
    STATE(256), 1,
      aux_sym_base_record_repeat2,
    ACTIONS(918), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [6901] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(916), 1,
      sym__field_start,
    STATE(208), 1,
      aux_sym_base_record_repeat2,
    ACTIONS(918), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [6915] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(916), 1,
      sym__field_start,
    STATE(228), 1,
      aux_sym_base_record_repeat2,
    ACTIONS(918), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [6929] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(916), 1,
      sym__field_start,
    STATE(249), 1,
      aux_sym_base_record_repeat2,
    ACTIONS(920), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [6943] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(916), 1,
      sym__field_start,
    STATE(248), 1,
      aux_sym_base_record_repeat2,
    ACTIONS(922), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [6957] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(916), 1,
      sym__field_start,
    STATE(244), 1,
      aux_sym_base_record_repeat2,
    ACTIONS(914), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [6971] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(916), 1,
      sym__field_start,
    STATE(249), 1,
      aux_sym_base_record_repeat2,
    ACTIONS(924), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [6985] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(916), 1,
      sym__field_start,
    STATE(217), 1,
      aux_sym_base_record_repeat2,
    ACTIONS(926), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [6999] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(916), 1,
      sym__field_start,
    STATE(249), 1,
      aux_sym_base_record_repeat2,
    ACTIONS(928), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [7013] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(916), 1,
      sym__field_start,
    STATE(218), 1,
      aux_sym_base_record_repeat2,
    ACTIONS(930), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [7027] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(916), 1,
      sym__field_start,
    STATE(249), 1,
      aux_sym_base_record_repeat2,
    ACTIONS(932), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [7041] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(916), 1,
      sym__field_start,
    STATE(219), 1,
      aux_sym_base_record_repeat2,
    ACTIONS(934), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [7055] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(916), 1,
      sym__field_start,
    STATE(249), 1,
      aux_sym_base_record_repeat2,
    ACTIONS(936), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [7069] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(916), 1,
      sym__field_start,
    STATE(220), 1,
      aux_sym_base_record_repeat2,
    ACTIONS(938), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [7083] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(916), 1,
      sym__field_start,
    STATE(249), 1,
      aux_sym_base_record_repeat2,
    ACTIONS(940), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [7097] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(916), 1,
      sym__field_start,
    STATE(221), 1,
      aux_sym_base_record_repeat2,
    ACTIONS(942), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [7111] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(946), 1,
      sym__field_start,
    STATE(241), 1,
      aux_sym_entity_record_repeat1,
    ACTIONS(944), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [7125] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(946), 1,
      sym__field_start,
    STATE(222), 1,
      aux_sym_entity_record_repeat1,
    ACTIONS(948), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [7139] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(916), 1,
      sym__field_start,
    STATE(192), 1,
      aux_sym_base_record_repeat2,
    ACTIONS(950), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [7153] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(916), 1,
      sym__field_start,
    STATE(210), 1,
      aux_sym_base_record_repeat2,
    ACTIONS(952), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [7167] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(916), 1,
      sym__field_start,
    STATE(249), 1,
      aux_sym_base_record_repeat2,
    ACTIONS(954), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [7181] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(916), 1,
      sym__field_start,
    STATE(249), 1,
      aux_sym_base_record_repeat2,
    ACTIONS(954), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [7195] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(916), 1,
      sym__field_start,
    STATE(246), 1,
      aux_sym_base_record_repeat2,
    ACTIONS(914), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [7209] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(916), 1,
      sym__field_start,
    STATE(249), 1,
      aux_sym_base_record_repeat2,
    ACTIONS(954), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [7223] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(916), 1,
      sym__field_start,
    STATE(194), 1,
      aux_sym_base_record_repeat2,
    ACTIONS(956), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [7237] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(916), 1,
      sym__field_start,
    STATE(249), 1,
      aux_sym_base_record_repeat2,
    ACTIONS(958), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [7251] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(916), 1,
      sym__field_start,
    STATE(249), 1,
      aux_sym_base_record_repeat2,
    ACTIONS(960), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [7265] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(916), 1,
      sym__field_start,
    STATE(249), 1,
      aux_sym_base_record_repeat2,
    ACTIONS(960), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [7279] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(916), 1,
      sym__field_start,
    STATE(249), 1,
      aux_sym_base_record_repeat2,
    ACTIONS(962), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [7293] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(916), 1,
      sym__field_start,
    STATE(249), 1,
      aux_sym_base_record_repeat2,
    ACTIONS(960), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [7307] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(916), 1,
      sym__field_start,
    STATE(249), 1,
      aux_sym_base_record_repeat2,
    ACTIONS(964), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [7321] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(916), 1,
      sym__field_start,
    STATE(215), 1,
      aux_sym_base_record_repeat2,
    ACTIONS(966), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [7335] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(916), 1,
      sym__field_start,
    STATE(200), 1,
      aux_sym_base_record_repeat2,
    ACTIONS(968), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [7349] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(916), 1,
      sym__field_start,
    STATE(201), 1,
      aux_sym_base_record_repeat2,
    ACTIONS(968), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [7363] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(916), 1,
      sym__field_start,
    STATE(203), 1,
      aux_sym_base_record_repeat2,
    ACTIONS(968), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [7377] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(916), 1,
      sym__field_start,
    STATE(249), 1,
      aux_sym_base_record_repeat2,
    ACTIONS(970), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [7391] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(916), 1,
      sym__field_start,
    STATE(206), 1,
      aux_sym_base_record_repeat2,
    ACTIONS(972), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [7405] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(916), 1,
      sym__field_start,
    STATE(249), 1,
      aux_sym_base_record_repeat2,
    ACTIONS(974), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [7419] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(916), 1,
      sym__field_start,
    STATE(249), 1,
      aux_sym_base_record_repeat2,
    ACTIONS(976), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [7433] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(916), 1,
      sym__field_start,
    STATE(249), 1,
      aux_sym_base_record_repeat2,
    ACTIONS(978), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [7447] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(916), 1,
      sym__field_start,
    STATE(249), 1,
      aux_sym_base_record_repeat2,
    ACTIONS(980), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [7461] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(916), 1,
      sym__field_start,
    STATE(249), 1,
      aux_sym_base_record_repeat2,
    ACTIONS(982), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [7475] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(946), 1,
      sym__field_start,
    STATE(241), 1,
      aux_sym_entity_record_repeat1,
    ACTIONS(984), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [7489] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(946), 1,
      sym__field_start,
    STATE(196), 1,
      aux_sym_entity_record_repeat1,
    ACTIONS(986), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [7503] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(916), 1,
      sym__field_start,
    STATE(207), 1,
      aux_sym_base_record_repeat2,
    ACTIONS(972), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [7517] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(990), 1,
      sym__field_start,
    STATE(225), 1,
      aux_sym_document_repeat1,
    ACTIONS(988), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [7531] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(916), 1,
      sym__field_start,
    STATE(209), 1,
      aux_sym_base_record_repeat2,
    ACTIONS(972), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [7545] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(946), 1,
      sym__field_start,
    STATE(241), 1,
      aux_sym_entity_record_repeat1,
    ACTIONS(993), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [7559] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(916), 1,
      sym__field_start,
    STATE(249), 1,
      aux_sym_base_record_repeat2,
    ACTIONS(962), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [7573] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(946), 1,
      sym__field_start,
    STATE(241), 1,
      aux_sym_entity_record_repeat1,
    ACTIONS(995), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [7587] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(946), 1,
      sym__field_start,
    STATE(236), 1,
      aux_sym_entity_record_repeat1,
    ACTIONS(997), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [7601] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(946), 1,
      sym__field_start,
    STATE(241), 1,
      aux_sym_entity_record_repeat1,
    ACTIONS(993), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [7615] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(946), 1,
      sym__field_start,
    STATE(227), 1,
      aux_sym_entity_record_repeat1,
    ACTIONS(999), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [7629] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(946), 1,
      sym__field_start,
    STATE(258), 1,
      aux_sym_entity_record_repeat1,
    ACTIONS(999), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [7643] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(946), 1,
      sym__field_start,
    STATE(231), 1,
      aux_sym_entity_record_repeat1,
    ACTIONS(999), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [7657] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(916), 1,
      sym__field_start,
    STATE(190), 1,
      aux_sym_base_record_repeat2,
    ACTIONS(1001), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [7671] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(946), 1,
      sym__field_start,
    STATE(241), 1,
      aux_sym_entity_record_repeat1,
    ACTIONS(1003), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [7685] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1007), 1,
      sym_locator,
    STATE(237), 1,
      aux_sym_reference_repeat1,
    ACTIONS(1005), 2,
      anon_sym_RBRACK,
      sym_quoted,
  [7699] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(916), 1,
      sym__field_start,
    STATE(251), 1,
      aux_sym_base_record_repeat2,
    ACTIONS(1010), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [7713] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(946), 1,
      sym__field_start,
    STATE(229), 1,
      aux_sym_entity_record_repeat1,
    ACTIONS(1012), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [7727] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1014), 1,
      anon_sym_DOT_DOT,
    ACTIONS(1016), 1,
      sym_moment,
    ACTIONS(1018), 1,
      sym__year,
    STATE(128), 1,
      sym__date,
  [7743] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1022), 1,
      sym__field_start,
    STATE(241), 1,
      aux_sym_entity_record_repeat1,
    ACTIONS(1020), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [7757] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(916), 1,
      sym__field_start,
    STATE(183), 1,
      aux_sym_base_record_repeat2,
    ACTIONS(1025), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [7771] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(916), 1,
      sym__field_start,
    STATE(205), 1,
      aux_sym_base_record_repeat2,
    ACTIONS(1027), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [7785] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(916), 1,
      sym__field_start,
    STATE(249), 1,
      aux_sym_base_record_repeat2,
    ACTIONS(1029), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [7799] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(916), 1,
      sym__field_start,
    STATE(252), 1,
      aux_sym_base_record_repeat2,
    ACTIONS(1010), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [7813] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(916), 1,
      sym__field_start,
    STATE(249), 1,
      aux_sym_base_record_repeat2,
    ACTIONS(1029), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [7827] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(916), 1,
      sym__field_start,
    STATE(253), 1,
      aux_sym_base_record_repeat2,
    ACTIONS(1010), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [7841] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(916), 1,
      sym__field_start,
    STATE(249), 1,
      aux_sym_base_record_repeat2,
    ACTIONS(1031), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [7855] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1035), 1,
      sym__field_start,
    STATE(249), 1,
      aux_sym_base_record_repeat2,
    ACTIONS(1033), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [7869] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(916), 1,
      sym__field_start,
    STATE(186), 1,
      aux_sym_base_record_repeat2,
    ACTIONS(1038), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [7883] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(916), 1,
      sym__field_start,
    STATE(249), 1,
      aux_sym_base_record_repeat2,
    ACTIONS(1040), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [7897] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(916), 1,
      sym__field_start,
    STATE(249), 1,
      aux_sym_base_record_repeat2,
    ACTIONS(1040), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [7911] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(916), 1,
      sym__field_start,
    STATE(249), 1,
      aux_sym_base_record_repeat2,
    ACTIONS(1040), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [7925] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(916), 1,
      sym__field_start,
    STATE(188), 1,
      aux_sym_base_record_repeat2,
    ACTIONS(1042), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [7939] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(916), 1,
      sym__field_start,
    STATE(249), 1,
      aux_sym_base_record_repeat2,
    ACTIONS(1029), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [7953] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(916), 1,
      sym__field_start,
    STATE(249), 1,
      aux_sym_base_record_repeat2,
    ACTIONS(962), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [7967] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1044), 1,
      aux_sym_string_token1,
    ACTIONS(337), 3,
      anon_sym_COMMA,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
  [7979] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(946), 1,
      sym__field_start,
    STATE(241), 1,
      aux_sym_entity_record_repeat1,
    ACTIONS(993), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [7993] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1046), 1,
      anon_sym_COMMA,
    ACTIONS(1048), 1,
      anon_sym_RPAREN,
    STATE(267), 1,
      aux_sym_dimensions_repeat1,
  [8006] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(347), 3,
      anon_sym_COMMA,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
  [8015] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1050), 1,
      sym_moment,
    ACTIONS(1052), 1,
      sym__year,
    STATE(151), 1,
      sym__date,
  [8028] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1054), 1,
      sym_identifier,
    ACTIONS(1056), 2,
      sym_number,
      sym__digit_id,
  [8039] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(799), 1,
      sym_number,
    ACTIONS(1058), 1,
      sym_moment,
    STATE(147), 1,
      sym__any_moment,
  [8052] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1060), 3,
      sym__record_start,
      sym__field_start,
      ts_builtin_sym_end,
  [8061] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(896), 1,
      sym_moment,
    ACTIONS(898), 1,
      sym__year,
    STATE(143), 1,
      sym__date,
  [8074] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1062), 3,
      anon_sym_RBRACK,
      sym_locator,
      sym_quoted,
  [8083] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1064), 1,
      anon_sym_COMMA,
    ACTIONS(1067), 1,
      anon_sym_RPAREN,
    STATE(267), 1,
      aux_sym_dimensions_repeat1,
  [8096] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1069), 3,
      sym__record_start,
      sym__field_start,
      ts_builtin_sym_end,
  [8105] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1071), 3,
      sym__record_start,
      sym__field_start,
      ts_builtin_sym_end,
  [8114] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1046), 1,
      anon_sym_COMMA,
    ACTIONS(1073), 1,
      anon_sym_RPAREN,
    STATE(259), 1,
      aux_sym_dimensions_repeat1,
  [8127] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1075), 1,
      sym_identifier,
    STATE(270), 1,
      sym_dimension,
  [8137] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(563), 1,
      sym_quoted,
    STATE(142), 1,
      sym_string,
  [8147] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1075), 1,
      sym_identifier,
    STATE(276), 1,
      sym_dimension,
  [8157] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1077), 2,
      anon_sym_COMMA,
      anon_sym_RPAREN,
  [8165] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1079), 2,
      anon_sym_COMMA,
      anon_sym_RPAREN,
  [8173] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1067), 2,
      anon_sym_COMMA,
      anon_sym_RPAREN,
  [8181] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1081), 1,
      anon_sym_COLON,
  [8188] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1083), 1,
      anon_sym_RBRACK,
  [8195] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1085), 1,
      sym__line_end,
  [8202] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1087), 1,
      sym_number,
  [8209] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1089), 1,
      anon_sym_DOT_DOT,
  [8216] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1091), 1,
      aux_sym_statement_name_token1,
  [8223] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1093), 1,
      sym_number,
  [8230] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1095), 1,
      sym__line_end,
  [8237] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1097), 1,
      sym_number,
  [8244] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1099), 1,
      sym_number,
  [8251] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1101), 1,
      sym_number,
  [8258] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1103), 1,
      sym__line_end,
  [8265] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1105), 1,
      sym_identifier,
  [8272] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(387), 1,
      sym_number,
  [8279] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1107), 1,
      sym__line_end,
  [8286] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1109), 1,
      anon_sym_RBRACK,
  [8293] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1111), 1,
      ts_builtin_sym_end,
};

static const uint32_t ts_small_parse_table_map[] = {
  [SMALL_STATE(18)] = 0,
  [SMALL_STATE(19)] = 90,
  [SMALL_STATE(20)] = 180,
  [SMALL_STATE(21)] = 270,
  [SMALL_STATE(22)] = 360,
  [SMALL_STATE(23)] = 450,
  [SMALL_STATE(24)] = 519,
  [SMALL_STATE(25)] = 588,
  [SMALL_STATE(26)] = 654,
  [SMALL_STATE(27)] = 720,
  [SMALL_STATE(28)] = 790,
  [SMALL_STATE(29)] = 860,
  [SMALL_STATE(30)] = 926,
  [SMALL_STATE(31)] = 992,
  [SMALL_STATE(32)] = 1058,
  [SMALL_STATE(33)] = 1124,
  [SMALL_STATE(34)] = 1190,
  [SMALL_STATE(35)] = 1256,
  [SMALL_STATE(36)] = 1322,
  [SMALL_STATE(37)] = 1388,
  [SMALL_STATE(38)] = 1467,
  [SMALL_STATE(39)] = 1546,
  [SMALL_STATE(40)] = 1625,
  [SMALL_STATE(41)] = 1704,
  [SMALL_STATE(42)] = 1783,
  [SMALL_STATE(43)] = 1862,
  [SMALL_STATE(44)] = 1941,
  [SMALL_STATE(45)] = 2020,
  [SMALL_STATE(46)] = 2099,
  [SMALL_STATE(47)] = 2178,
  [SMALL_STATE(48)] = 2257,
  [SMALL_STATE(49)] = 2336,
  [SMALL_STATE(50)] = 2401,
  [SMALL_STATE(51)] = 2463,
  [SMALL_STATE(52)] = 2525,
  [SMALL_STATE(53)] = 2587,
  [SMALL_STATE(54)] = 2653,
  [SMALL_STATE(55)] = 2715,
  [SMALL_STATE(56)] = 2781,
  [SMALL_STATE(57)] = 2847,
  [SMALL_STATE(58)] = 2913,
  [SMALL_STATE(59)] = 2975,
  [SMALL_STATE(60)] = 3037,
  [SMALL_STATE(61)] = 3103,
  [SMALL_STATE(62)] = 3165,
  [SMALL_STATE(63)] = 3266,
  [SMALL_STATE(64)] = 3305,
  [SMALL_STATE(65)] = 3344,
  [SMALL_STATE(66)] = 3392,
  [SMALL_STATE(67)] = 3446,
  [SMALL_STATE(68)] = 3500,
  [SMALL_STATE(69)] = 3554,
  [SMALL_STATE(70)] = 3608,
  [SMALL_STATE(71)] = 3662,
  [SMALL_STATE(72)] = 3716,
  [SMALL_STATE(73)] = 3764,
  [SMALL_STATE(74)] = 3818,
  [SMALL_STATE(75)] = 3860,
  [SMALL_STATE(76)] = 3902,
  [SMALL_STATE(77)] = 3944,
  [SMALL_STATE(78)] = 3986,
  [SMALL_STATE(79)] = 4022,
  [SMALL_STATE(80)] = 4060,
  [SMALL_STATE(81)] = 4098,
  [SMALL_STATE(82)] = 4134,
  [SMALL_STATE(83)] = 4170,
  [SMALL_STATE(84)] = 4206,
  [SMALL_STATE(85)] = 4242,
  [SMALL_STATE(86)] = 4278,
  [SMALL_STATE(87)] = 4314,
  [SMALL_STATE(88)] = 4350,
  [SMALL_STATE(89)] = 4386,
  [SMALL_STATE(90)] = 4422,
  [SMALL_STATE(91)] = 4458,
  [SMALL_STATE(92)] = 4494,
  [SMALL_STATE(93)] = 4530,
  [SMALL_STATE(94)] = 4566,
  [SMALL_STATE(95)] = 4602,
  [SMALL_STATE(96)] = 4638,
  [SMALL_STATE(97)] = 4674,
  [SMALL_STATE(98)] = 4710,
  [SMALL_STATE(99)] = 4746,
  [SMALL_STATE(100)] = 4782,
  [SMALL_STATE(101)] = 4818,
  [SMALL_STATE(102)] = 4854,
  [SMALL_STATE(103)] = 4890,
  [SMALL_STATE(104)] = 4926,
  [SMALL_STATE(105)] = 4964,
  [SMALL_STATE(106)] = 5002,
  [SMALL_STATE(107)] = 5038,
  [SMALL_STATE(108)] = 5074,
  [SMALL_STATE(109)] = 5110,
  [SMALL_STATE(110)] = 5146,
  [SMALL_STATE(111)] = 5182,
  [SMALL_STATE(112)] = 5218,
  [SMALL_STATE(113)] = 5256,
  [SMALL_STATE(114)] = 5292,
  [SMALL_STATE(115)] = 5330,
  [SMALL_STATE(116)] = 5363,
  [SMALL_STATE(117)] = 5396,
  [SMALL_STATE(118)] = 5429,
  [SMALL_STATE(119)] = 5462,
  [SMALL_STATE(120)] = 5495,
  [SMALL_STATE(121)] = 5528,
  [SMALL_STATE(122)] = 5559,
  [SMALL_STATE(123)] = 5590,
  [SMALL_STATE(124)] = 5618,
  [SMALL_STATE(125)] = 5646,
  [SMALL_STATE(126)] = 5672,
  [SMALL_STATE(127)] = 5699,
  [SMALL_STATE(128)] = 5726,
  [SMALL_STATE(129)] = 5751,
  [SMALL_STATE(130)] = 5778,
  [SMALL_STATE(131)] = 5803,
  [SMALL_STATE(132)] = 5830,
  [SMALL_STATE(133)] = 5855,
  [SMALL_STATE(134)] = 5882,
  [SMALL_STATE(135)] = 5909,
  [SMALL_STATE(136)] = 5934,
  [SMALL_STATE(137)] = 5961,
  [SMALL_STATE(138)] = 5986,
  [SMALL_STATE(139)] = 6008,
  [SMALL_STATE(140)] = 6030,
  [SMALL_STATE(141)] = 6052,
  [SMALL_STATE(142)] = 6074,
  [SMALL_STATE(143)] = 6096,
  [SMALL_STATE(144)] = 6118,
  [SMALL_STATE(145)] = 6140,
  [SMALL_STATE(146)] = 6162,
  [SMALL_STATE(147)] = 6184,
  [SMALL_STATE(148)] = 6206,
  [SMALL_STATE(149)] = 6228,
  [SMALL_STATE(150)] = 6250,
  [SMALL_STATE(151)] = 6272,
  [SMALL_STATE(152)] = 6294,
  [SMALL_STATE(153)] = 6316,
  [SMALL_STATE(154)] = 6338,
  [SMALL_STATE(155)] = 6360,
  [SMALL_STATE(156)] = 6382,
  [SMALL_STATE(157)] = 6404,
  [SMALL_STATE(158)] = 6426,
  [SMALL_STATE(159)] = 6448,
  [SMALL_STATE(160)] = 6470,
  [SMALL_STATE(161)] = 6492,
  [SMALL_STATE(162)] = 6514,
  [SMALL_STATE(163)] = 6536,
  [SMALL_STATE(164)] = 6558,
  [SMALL_STATE(165)] = 6580,
  [SMALL_STATE(166)] = 6602,
  [SMALL_STATE(167)] = 6624,
  [SMALL_STATE(168)] = 6646,
  [SMALL_STATE(169)] = 6668,
  [SMALL_STATE(170)] = 6690,
  [SMALL_STATE(171)] = 6712,
  [SMALL_STATE(172)] = 6738,
  [SMALL_STATE(173)] = 6758,
  [SMALL_STATE(174)] = 6778,
  [SMALL_STATE(175)] = 6798,
  [SMALL_STATE(176)] = 6816,
  [SMALL_STATE(177)] = 6835,
  [SMALL_STATE(178)] = 6854,
  [SMALL_STATE(179)] = 6873,
  [SMALL_STATE(180)] = 6887,
  [SMALL_STATE(181)] = 6901,
  [SMALL_STATE(182)] = 6915,
  [SMALL_STATE(183)] = 6929,
  [SMALL_STATE(184)] = 6943,
  [SMALL_STATE(185)] = 6957,
  [SMALL_STATE(186)] = 6971,
  [SMALL_STATE(187)] = 6985,
  [SMALL_STATE(188)] = 6999,
  [SMALL_STATE(189)] = 7013,
  [SMALL_STATE(190)] = 7027,
  [SMALL_STATE(191)] = 7041,
  [SMALL_STATE(192)] = 7055,
  [SMALL_STATE(193)] = 7069,
  [SMALL_STATE(194)] = 7083,
  [SMALL_STATE(195)] = 7097,
  [SMALL_STATE(196)] = 7111,
  [SMALL_STATE(197)] = 7125,
  [SMALL_STATE(198)] = 7139,
  [SMALL_STATE(199)] = 7153,
  [SMALL_STATE(200)] = 7167,
  [SMALL_STATE(201)] = 7181,
  [SMALL_STATE(202)] = 7195,
  [SMALL_STATE(203)] = 7209,
  [SMALL_STATE(204)] = 7223,
  [SMALL_STATE(205)] = 7237,
  [SMALL_STATE(206)] = 7251,
  [SMALL_STATE(207)] = 7265,
  [SMALL_STATE(208)] = 7279,
  [SMALL_STATE(209)] = 7293,
  [SMALL_STATE(210)] = 7307,
  [SMALL_STATE(211)] = 7321,
  [SMALL_STATE(212)] = 7335,
  [SMALL_STATE(213)] = 7349,
  [SMALL_STATE(214)] = 7363,
  [SMALL_STATE(215)] = 7377,
  [SMALL_STATE(216)] = 7391,
  [SMALL_STATE(217)] = 7405,
  [SMALL_STATE(218)] = 7419,
  [SMALL_STATE(219)] = 7433,
  [SMALL_STATE(220)] = 7447,
  [SMALL_STATE(221)] = 7461,
  [SMALL_STATE(222)] = 7475,
  [SMALL_STATE(223)] = 7489,
  [SMALL_STATE(224)] = 7503,
  [SMALL_STATE(225)] = 7517,
  [SMALL_STATE(226)] = 7531,
  [SMALL_STATE(227)] = 7545,
  [SMALL_STATE(228)] = 7559,
  [SMALL_STATE(229)] = 7573,
  [SMALL_STATE(230)] = 7587,
  [SMALL_STATE(231)] = 7601,
  [SMALL_STATE(232)] = 7615,
  [SMALL_STATE(233)] = 7629,
  [SMALL_STATE(234)] = 7643,
  [SMALL_STATE(235)] = 7657,
  [SMALL_STATE(236)] = 7671,
  [SMALL_STATE(237)] = 7685,
  [SMALL_STATE(238)] = 7699,
  [SMALL_STATE(239)] = 7713,
  [SMALL_STATE(240)] = 7727,
  [SMALL_STATE(241)] = 7743,
  [SMALL_STATE(242)] = 7757,
  [SMALL_STATE(243)] = 7771,
  [SMALL_STATE(244)] = 7785,
  [SMALL_STATE(245)] = 7799,
  [SMALL_STATE(246)] = 7813,
  [SMALL_STATE(247)] = 7827,
  [SMALL_STATE(248)] = 7841,
  [SMALL_STATE(249)] = 7855,
  [SMALL_STATE(250)] = 7869,
  [SMALL_STATE(251)] = 7883,
  [SMALL_STATE(252)] = 7897,
  [SMALL_STATE(253)] = 7911,
  [SMALL_STATE(254)] = 7925,
  [SMALL_STATE(255)] = 7939,
  [SMALL_STATE(256)] = 7953,
  [SMALL_STATE(257)] = 7967,
  [SMALL_STATE(258)] = 7979,
  [SMALL_STATE(259)] = 7993,
  [SMALL_STATE(260)] = 8006,
  [SMALL_STATE(261)] = 8015,
  [SMALL_STATE(262)] = 8028,
  [SMALL_STATE(263)] = 8039,
  [SMALL_STATE(264)] = 8052,
  [SMALL_STATE(265)] = 8061,
  [SMALL_STATE(266)] = 8074,
  [SMALL_STATE(267)] = 8083,
  [SMALL_STATE(268)] = 8096,
  [SMALL_STATE(269)] = 8105,
  [SMALL_STATE(270)] = 8114,
  [SMALL_STATE(271)] = 8127,
  [SMALL_STATE(272)] = 8137,
  [SMALL_STATE(273)] = 8147,
  [SMALL_STATE(274)] = 8157,
  [SMALL_STATE(275)] = 8165,
  [SMALL_STATE(276)] = 8173,
  [SMALL_STATE(277)] = 8181,
  [SMALL_STATE(278)] = 8188,
  [SMALL_STATE(279)] = 8195,
  [SMALL_STATE(280)] = 8202,
  [SMALL_STATE(281)] = 8209,
  [SMALL_STATE(282)] = 8216,
  [SMALL_STATE(283)] = 8223,
  [SMALL_STATE(284)] = 8230,
  [SMALL_STATE(285)] = 8237,
  [SMALL_STATE(286)] = 8244,
  [SMALL_STATE(287)] = 8251,
  [SMALL_STATE(288)] = 8258,
  [SMALL_STATE(289)] = 8265,
  [SMALL_STATE(290)] = 8272,
  [SMALL_STATE(291)] = 8279,
  [SMALL_STATE(292)] = 8286,
  [SMALL_STATE(293)] = 8293,
};

static const TSParseActionEntry ts_parse_actions[] = {
  [0] = {.entry = {.count = 0, .reusable = false}},
  [1] = {.entry = {.count = 1, .reusable = false}}, RECOVER(),
  [3] = {.entry = {.count = 1, .reusable = true}}, SHIFT_EXTRA(),
  [5] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_document, 0, 0, 0),
  [7] = {.entry = {.count = 1, .reusable = true}}, SHIFT(3),
  [9] = {.entry = {.count = 1, .reusable = true}}, SHIFT(18),
  [11] = {.entry = {.count = 2, .reusable = false}}, REDUCE(sym__flat, 1, 0, 0), SHIFT(141),
  [14] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__flat, 1, 0, 0),
  [16] = {.entry = {.count = 2, .reusable = false}}, REDUCE(sym__flat, 1, 0, 0), SHIFT(272),
  [19] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__flat, 1, 0, 0),
  [21] = {.entry = {.count = 2, .reusable = false}}, REDUCE(sym__flat, 1, 0, 0), SHIFT(265),
  [24] = {.entry = {.count = 2, .reusable = false}}, REDUCE(sym__flat, 1, 0, 0), SHIFT(175),
  [27] = {.entry = {.count = 2, .reusable = false}}, REDUCE(sym__flat, 1, 0, 0), SHIFT(289),
  [30] = {.entry = {.count = 2, .reusable = false}}, REDUCE(sym__flat, 1, 0, 0), SHIFT(140),
  [33] = {.entry = {.count = 2, .reusable = false}}, REDUCE(sym__flat, 1, 0, 0), SHIFT(123),
  [36] = {.entry = {.count = 2, .reusable = true}}, REDUCE(sym__flat, 1, 0, 0), SHIFT(271),
  [39] = {.entry = {.count = 2, .reusable = true}}, REDUCE(sym__flat, 1, 0, 0), SHIFT(240),
  [42] = {.entry = {.count = 2, .reusable = true}}, REDUCE(sym__flat, 1, 0, 0), SHIFT(263),
  [45] = {.entry = {.count = 2, .reusable = true}}, REDUCE(sym__flat, 1, 0, 0), SHIFT(262),
  [48] = {.entry = {.count = 2, .reusable = true}}, REDUCE(sym__flat, 1, 0, 0), SHIFT(282),
  [51] = {.entry = {.count = 2, .reusable = true}}, REDUCE(sym__flat, 1, 0, 0), SHIFT(290),
  [54] = {.entry = {.count = 2, .reusable = false}}, REDUCE(sym__flat, 1, 0, 0), SHIFT(290),
  [57] = {.entry = {.count = 2, .reusable = false}}, REDUCE(sym__flat, 1, 0, 0), SHIFT(72),
  [60] = {.entry = {.count = 2, .reusable = false}}, REDUCE(sym__flat, 1, 0, 0), SHIFT(167),
  [63] = {.entry = {.count = 2, .reusable = false}}, REDUCE(sym__flat, 1, 0, 0), SHIFT(168),
  [66] = {.entry = {.count = 2, .reusable = true}}, REDUCE(sym__flat, 1, 0, 0), SHIFT(135),
  [69] = {.entry = {.count = 2, .reusable = false}}, REDUCE(sym__flat, 1, 0, 0), SHIFT(169),
  [72] = {.entry = {.count = 2, .reusable = true}}, REDUCE(sym__flat, 1, 0, 0), SHIFT(136),
  [75] = {.entry = {.count = 2, .reusable = true}}, REDUCE(sym_statement, 1, 0, 6), REDUCE(sym__flat, 1, 0, 0),
  [78] = {.entry = {.count = 1, .reusable = false}}, SHIFT(19),
  [80] = {.entry = {.count = 1, .reusable = false}}, SHIFT(13),
  [82] = {.entry = {.count = 1, .reusable = true}}, SHIFT(19),
  [84] = {.entry = {.count = 1, .reusable = false}}, SHIFT(14),
  [86] = {.entry = {.count = 1, .reusable = false}}, SHIFT(15),
  [88] = {.entry = {.count = 1, .reusable = false}}, SHIFT(16),
  [90] = {.entry = {.count = 1, .reusable = false}}, SHIFT(17),
  [92] = {.entry = {.count = 1, .reusable = false}}, SHIFT(12),
  [94] = {.entry = {.count = 1, .reusable = true}}, SHIFT(50),
  [96] = {.entry = {.count = 1, .reusable = false}}, SHIFT(50),
  [98] = {.entry = {.count = 1, .reusable = false}}, SHIFT(52),
  [100] = {.entry = {.count = 1, .reusable = false}}, SHIFT(54),
  [102] = {.entry = {.count = 1, .reusable = false}}, SHIFT(59),
  [104] = {.entry = {.count = 1, .reusable = false}}, SHIFT(61),
  [106] = {.entry = {.count = 1, .reusable = true}}, SHIFT(49),
  [108] = {.entry = {.count = 1, .reusable = false}}, SHIFT(51),
  [110] = {.entry = {.count = 1, .reusable = false}}, SHIFT(8),
  [112] = {.entry = {.count = 1, .reusable = true}}, SHIFT(8),
  [114] = {.entry = {.count = 1, .reusable = false}}, SHIFT(29),
  [116] = {.entry = {.count = 1, .reusable = false}}, SHIFT(23),
  [118] = {.entry = {.count = 1, .reusable = false}}, SHIFT(30),
  [120] = {.entry = {.count = 1, .reusable = true}}, SHIFT(30),
  [122] = {.entry = {.count = 1, .reusable = true}}, SHIFT(33),
  [124] = {.entry = {.count = 1, .reusable = false}}, SHIFT(33),
  [126] = {.entry = {.count = 1, .reusable = false}}, SHIFT(25),
  [128] = {.entry = {.count = 1, .reusable = false}}, SHIFT(34),
  [130] = {.entry = {.count = 1, .reusable = false}}, SHIFT(35),
  [132] = {.entry = {.count = 1, .reusable = false}}, SHIFT(36),
  [134] = {.entry = {.count = 1, .reusable = true}}, SHIFT(24),
  [136] = {.entry = {.count = 1, .reusable = false}}, SHIFT(31),
  [138] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_own_field, 1, 0, 7),
  [140] = {.entry = {.count = 1, .reusable = false}}, SHIFT(7),
  [142] = {.entry = {.count = 1, .reusable = true}}, SHIFT(7),
  [144] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field, 2, 0, 8),
  [146] = {.entry = {.count = 2, .reusable = false}}, REDUCE(sym__flat, 1, 0, 0), SHIFT(5),
  [149] = {.entry = {.count = 2, .reusable = true}}, REDUCE(sym__flat, 1, 0, 0), SHIFT(5),
  [152] = {.entry = {.count = 2, .reusable = false}}, REDUCE(sym__flat, 1, 0, 0), SHIFT(29),
  [155] = {.entry = {.count = 2, .reusable = false}}, REDUCE(sym__flat, 1, 0, 0), SHIFT(23),
  [158] = {.entry = {.count = 2, .reusable = true}}, REDUCE(sym__flat, 1, 0, 0), SHIFT(33),
  [161] = {.entry = {.count = 2, .reusable = false}}, REDUCE(sym__flat, 1, 0, 0), SHIFT(33),
  [164] = {.entry = {.count = 2, .reusable = false}}, REDUCE(sym__flat, 1, 0, 0), SHIFT(25),
  [167] = {.entry = {.count = 2, .reusable = false}}, REDUCE(sym__flat, 1, 0, 0), SHIFT(34),
  [170] = {.entry = {.count = 2, .reusable = false}}, REDUCE(sym__flat, 1, 0, 0), SHIFT(35),
  [173] = {.entry = {.count = 2, .reusable = false}}, REDUCE(sym__flat, 1, 0, 0), SHIFT(36),
  [176] = {.entry = {.count = 2, .reusable = true}}, REDUCE(sym__flat, 1, 0, 0), SHIFT(24),
  [179] = {.entry = {.count = 2, .reusable = false}}, REDUCE(sym__flat, 1, 0, 0), SHIFT(31),
  [182] = {.entry = {.count = 2, .reusable = true}}, REDUCE(sym_field, 1, 0, 8), REDUCE(sym__flat, 1, 0, 0),
  [185] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_field_repeat1, 2, 0, 0), SHIFT_REPEAT(7),
  [188] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_field_repeat1, 2, 0, 0), SHIFT_REPEAT(7),
  [191] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_field_repeat1, 2, 0, 0), SHIFT_REPEAT(29),
  [194] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_field_repeat1, 2, 0, 0), SHIFT_REPEAT(23),
  [197] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_field_repeat1, 2, 0, 0), SHIFT_REPEAT(30),
  [200] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_field_repeat1, 2, 0, 0), SHIFT_REPEAT(30),
  [203] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_field_repeat1, 2, 0, 0), SHIFT_REPEAT(33),
  [206] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_field_repeat1, 2, 0, 0), SHIFT_REPEAT(33),
  [209] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_field_repeat1, 2, 0, 0), SHIFT_REPEAT(25),
  [212] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_field_repeat1, 2, 0, 0), SHIFT_REPEAT(34),
  [215] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_field_repeat1, 2, 0, 0), SHIFT_REPEAT(35),
  [218] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_field_repeat1, 2, 0, 0), SHIFT_REPEAT(36),
  [221] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_field_repeat1, 2, 0, 0), SHIFT_REPEAT(24),
  [224] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_field_repeat1, 2, 0, 0), SHIFT_REPEAT(31),
  [227] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_field_repeat1, 2, 0, 0),
  [229] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_own_field, 2, 0, 7),
  [231] = {.entry = {.count = 1, .reusable = false}}, SHIFT(5),
  [233] = {.entry = {.count = 1, .reusable = true}}, SHIFT(5),
  [235] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field, 1, 0, 8),
  [237] = {.entry = {.count = 1, .reusable = false}}, SHIFT(2),
  [239] = {.entry = {.count = 1, .reusable = true}}, SHIFT(20),
  [241] = {.entry = {.count = 1, .reusable = false}}, SHIFT(20),
  [243] = {.entry = {.count = 1, .reusable = false}}, SHIFT(27),
  [245] = {.entry = {.count = 1, .reusable = false}}, SHIFT(6),
  [247] = {.entry = {.count = 1, .reusable = false}}, SHIFT(28),
  [249] = {.entry = {.count = 1, .reusable = false}}, SHIFT(46),
  [251] = {.entry = {.count = 1, .reusable = true}}, SHIFT(21),
  [253] = {.entry = {.count = 1, .reusable = false}}, SHIFT(53),
  [255] = {.entry = {.count = 1, .reusable = false}}, SHIFT(21),
  [257] = {.entry = {.count = 1, .reusable = false}}, SHIFT(55),
  [259] = {.entry = {.count = 1, .reusable = false}}, SHIFT(57),
  [261] = {.entry = {.count = 1, .reusable = false}}, SHIFT(56),
  [263] = {.entry = {.count = 1, .reusable = false}}, SHIFT(60),
  [265] = {.entry = {.count = 1, .reusable = false}}, SHIFT(45),
  [267] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__malformed_header, 1, -1000, 0),
  [269] = {.entry = {.count = 1, .reusable = false}}, SHIFT(42),
  [271] = {.entry = {.count = 1, .reusable = false}}, SHIFT(47),
  [273] = {.entry = {.count = 1, .reusable = false}}, SHIFT(48),
  [275] = {.entry = {.count = 1, .reusable = false}}, SHIFT(37),
  [277] = {.entry = {.count = 1, .reusable = false}}, SHIFT(38),
  [279] = {.entry = {.count = 1, .reusable = false}}, SHIFT(39),
  [281] = {.entry = {.count = 1, .reusable = false}}, SHIFT(40),
  [283] = {.entry = {.count = 1, .reusable = false}}, SHIFT(41),
  [285] = {.entry = {.count = 1, .reusable = false}}, SHIFT(43),
  [287] = {.entry = {.count = 1, .reusable = false}}, SHIFT(44),
  [289] = {.entry = {.count = 1, .reusable = false}}, SHIFT(22),
  [291] = {.entry = {.count = 1, .reusable = true}}, SHIFT(22),
  [293] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_malformed_line, 1, -10, 0),
  [295] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__malformed_header, 2, -1000, 0),
  [297] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym__malformed_header_repeat1, 2, 0, 0), SHIFT_REPEAT(22),
  [300] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__malformed_header_repeat1, 2, 0, 0), SHIFT_REPEAT(22),
  [303] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__malformed_header_repeat1, 2, 0, 0), SHIFT_REPEAT(50),
  [306] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym__malformed_header_repeat1, 2, 0, 0), SHIFT_REPEAT(50),
  [309] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym__malformed_header_repeat1, 2, 0, 0), SHIFT_REPEAT(52),
  [312] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym__malformed_header_repeat1, 2, 0, 0), SHIFT_REPEAT(54),
  [315] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym__malformed_header_repeat1, 2, 0, 0), SHIFT_REPEAT(59),
  [318] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym__malformed_header_repeat1, 2, 0, 0), SHIFT_REPEAT(61),
  [321] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__malformed_header_repeat1, 2, 0, 0), SHIFT_REPEAT(49),
  [324] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym__malformed_header_repeat1, 2, 0, 0), SHIFT_REPEAT(51),
  [327] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym__malformed_header_repeat1, 2, 0, 0),
  [329] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__detail, 1, 0, 0),
  [331] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__detail, 1, 0, 0),
  [333] = {.entry = {.count = 1, .reusable = false}}, SHIFT(32),
  [335] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_string, 1, 0, 0),
  [337] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_string, 1, 0, 0),
  [339] = {.entry = {.count = 1, .reusable = true}}, SHIFT(26),
  [341] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_scale, 1, 0, 0),
  [343] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_scale, 1, 0, 0),
  [345] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_string, 2, 0, 0),
  [347] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_string, 2, 0, 0),
  [349] = {.entry = {.count = 2, .reusable = false}}, REDUCE(sym__own_name, 1, 0, 0), REDUCE(sym__flat, 1, 0, 0),
  [352] = {.entry = {.count = 2, .reusable = true}}, REDUCE(sym__own_name, 1, 0, 0), REDUCE(sym__flat, 1, 0, 0),
  [355] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__own_name, 1, 0, 0),
  [357] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__own_name, 1, 0, 0),
  [359] = {.entry = {.count = 2, .reusable = false}}, REDUCE(sym__field_word, 1, 0, 0), REDUCE(sym__flat, 1, 0, 0),
  [362] = {.entry = {.count = 2, .reusable = true}}, REDUCE(sym__field_word, 1, 0, 0), REDUCE(sym__flat, 1, 0, 0),
  [365] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__field_word, 1, 0, 0),
  [367] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__field_word, 1, 0, 0),
  [369] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__detail, 1, 0, 14),
  [371] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__detail, 1, 0, 14),
  [373] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_operator, 1, 0, 0),
  [375] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_operator, 1, 0, 0),
  [377] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__detail, 1, 0, 15),
  [379] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__detail, 1, 0, 15),
  [381] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__detail, 2, 0, 0),
  [383] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__detail, 2, 0, 0),
  [385] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_comparison, 1, 0, 0),
  [387] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_comparison, 1, 0, 0),
  [389] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_boolean, 1, 0, 0),
  [391] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_boolean, 1, 0, 0),
  [393] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_nothing, 1, 0, 0),
  [395] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_nothing, 1, 0, 0),
  [397] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_modality, 1, 0, 0),
  [399] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_modality, 1, 0, 0),
  [401] = {.entry = {.count = 2, .reusable = false}}, REDUCE(sym__flat, 1, 0, 1), SHIFT(137),
  [404] = {.entry = {.count = 2, .reusable = true}}, REDUCE(sym__flat, 1, 0, 1), SHIFT(126),
  [407] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__flat, 1, 0, 1),
  [409] = {.entry = {.count = 2, .reusable = true}}, REDUCE(sym__flat, 1, 0, 1), SHIFT(137),
  [412] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__flat, 1, 0, 1),
  [414] = {.entry = {.count = 2, .reusable = true}}, REDUCE(sym__flat, 1, 0, 1), SHIFT(124),
  [417] = {.entry = {.count = 2, .reusable = true}}, REDUCE(sym__flat, 1, 0, 1), SHIFT(184),
  [420] = {.entry = {.count = 2, .reusable = false}}, REDUCE(sym__flat, 1, 0, 0), SHIFT(137),
  [423] = {.entry = {.count = 2, .reusable = true}}, REDUCE(sym__flat, 1, 0, 0), SHIFT(134),
  [426] = {.entry = {.count = 2, .reusable = true}}, REDUCE(sym__flat, 1, 0, 0), SHIFT(137),
  [429] = {.entry = {.count = 2, .reusable = true}}, REDUCE(sym__flat, 1, 0, 0), SHIFT(124),
  [432] = {.entry = {.count = 2, .reusable = true}}, REDUCE(sym__flat, 1, 0, 0), SHIFT(242),
  [435] = {.entry = {.count = 2, .reusable = true}}, REDUCE(sym__flat, 1, 0, 1), SHIFT(134),
  [438] = {.entry = {.count = 2, .reusable = true}}, REDUCE(sym__flat, 1, 0, 1), SHIFT(242),
  [441] = {.entry = {.count = 2, .reusable = true}}, REDUCE(sym__flat, 1, 0, 0), SHIFT(129),
  [444] = {.entry = {.count = 2, .reusable = true}}, REDUCE(sym__flat, 1, 0, 0), SHIFT(199),
  [447] = {.entry = {.count = 2, .reusable = true}}, REDUCE(sym__flat, 1, 0, 1), SHIFT(129),
  [450] = {.entry = {.count = 2, .reusable = true}}, REDUCE(sym__flat, 1, 0, 1), SHIFT(199),
  [453] = {.entry = {.count = 2, .reusable = true}}, REDUCE(sym__flat, 1, 0, 0), SHIFT(131),
  [456] = {.entry = {.count = 2, .reusable = true}}, REDUCE(sym__flat, 1, 0, 0), SHIFT(243),
  [459] = {.entry = {.count = 2, .reusable = true}}, REDUCE(sym__flat, 1, 0, 0), SHIFT(133),
  [462] = {.entry = {.count = 2, .reusable = true}}, REDUCE(sym__flat, 1, 0, 0), SHIFT(211),
  [465] = {.entry = {.count = 2, .reusable = true}}, REDUCE(sym__flat, 1, 0, 1), SHIFT(133),
  [468] = {.entry = {.count = 2, .reusable = true}}, REDUCE(sym__flat, 1, 0, 1), SHIFT(211),
  [471] = {.entry = {.count = 2, .reusable = true}}, REDUCE(sym__flat, 1, 0, 1), SHIFT(127),
  [474] = {.entry = {.count = 2, .reusable = true}}, REDUCE(sym__flat, 1, 0, 1), SHIFT(239),
  [477] = {.entry = {.count = 2, .reusable = true}}, REDUCE(sym__flat, 1, 0, 0), SHIFT(127),
  [480] = {.entry = {.count = 2, .reusable = true}}, REDUCE(sym__flat, 1, 0, 0), SHIFT(239),
  [483] = {.entry = {.count = 2, .reusable = true}}, REDUCE(sym__flat, 1, 0, 1), SHIFT(131),
  [486] = {.entry = {.count = 2, .reusable = true}}, REDUCE(sym__flat, 1, 0, 1), SHIFT(243),
  [489] = {.entry = {.count = 2, .reusable = true}}, REDUCE(sym__flat, 1, 0, 0), SHIFT(126),
  [492] = {.entry = {.count = 2, .reusable = true}}, REDUCE(sym__flat, 1, 0, 0), SHIFT(184),
  [495] = {.entry = {.count = 1, .reusable = true}}, SHIFT(58),
  [497] = {.entry = {.count = 2, .reusable = false}}, REDUCE(sym__word_id, 1, 0, 0), REDUCE(sym__flat, 1, 0, 0),
  [500] = {.entry = {.count = 2, .reusable = true}}, REDUCE(sym__word_id, 1, 0, 0), REDUCE(sym__flat, 1, 0, 0),
  [503] = {.entry = {.count = 2, .reusable = false}}, REDUCE(sym_scale, 1, 0, 0), REDUCE(sym__word_id, 1, 0, 0),
  [506] = {.entry = {.count = 2, .reusable = true}}, REDUCE(sym_scale, 1, 0, 0), REDUCE(sym__word_id, 1, 0, 0),
  [509] = {.entry = {.count = 2, .reusable = false}}, REDUCE(sym_nothing, 1, 0, 0), REDUCE(sym__word_id, 1, 0, 0),
  [512] = {.entry = {.count = 2, .reusable = true}}, REDUCE(sym_nothing, 1, 0, 0), REDUCE(sym__word_id, 1, 0, 0),
  [515] = {.entry = {.count = 2, .reusable = false}}, REDUCE(sym_boolean, 1, 0, 0), REDUCE(sym__word_id, 1, 0, 0),
  [518] = {.entry = {.count = 2, .reusable = true}}, REDUCE(sym_boolean, 1, 0, 0), REDUCE(sym__word_id, 1, 0, 0),
  [521] = {.entry = {.count = 2, .reusable = false}}, REDUCE(sym_modality, 1, 0, 0), REDUCE(sym__word_id, 1, 0, 0),
  [524] = {.entry = {.count = 2, .reusable = true}}, REDUCE(sym_modality, 1, 0, 0), REDUCE(sym__word_id, 1, 0, 0),
  [527] = {.entry = {.count = 1, .reusable = false}}, SHIFT(141),
  [529] = {.entry = {.count = 1, .reusable = false}}, SHIFT(272),
  [531] = {.entry = {.count = 1, .reusable = false}}, SHIFT(265),
  [533] = {.entry = {.count = 1, .reusable = false}}, SHIFT(175),
  [535] = {.entry = {.count = 1, .reusable = false}}, SHIFT(289),
  [537] = {.entry = {.count = 1, .reusable = false}}, SHIFT(140),
  [539] = {.entry = {.count = 1, .reusable = false}}, SHIFT(123),
  [541] = {.entry = {.count = 1, .reusable = true}}, SHIFT(240),
  [543] = {.entry = {.count = 1, .reusable = true}}, SHIFT(263),
  [545] = {.entry = {.count = 1, .reusable = true}}, SHIFT(262),
  [547] = {.entry = {.count = 1, .reusable = true}}, SHIFT(282),
  [549] = {.entry = {.count = 1, .reusable = true}}, SHIFT(290),
  [551] = {.entry = {.count = 1, .reusable = false}}, SHIFT(290),
  [553] = {.entry = {.count = 1, .reusable = false}}, SHIFT(72),
  [555] = {.entry = {.count = 1, .reusable = false}}, SHIFT(167),
  [557] = {.entry = {.count = 1, .reusable = false}}, SHIFT(168),
  [559] = {.entry = {.count = 1, .reusable = true}}, SHIFT(135),
  [561] = {.entry = {.count = 1, .reusable = false}}, SHIFT(169),
  [563] = {.entry = {.count = 1, .reusable = true}}, SHIFT(136),
  [565] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_statement, 2, 0, 12),
  [567] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_dimensions, 4, 0, 0),
  [569] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_dimensions, 4, 0, 0),
  [571] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_dimensions, 3, 0, 0),
  [573] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_dimensions, 3, 0, 0),
  [575] = {.entry = {.count = 1, .reusable = false}}, SHIFT(149),
  [577] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_quantity, 2, 0, 21),
  [579] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_quantity, 2, 0, 21),
  [581] = {.entry = {.count = 1, .reusable = true}}, SHIFT(285),
  [583] = {.entry = {.count = 1, .reusable = true}}, SHIFT(287),
  [585] = {.entry = {.count = 1, .reusable = false}}, SHIFT(125),
  [587] = {.entry = {.count = 1, .reusable = true}}, SHIFT(149),
  [589] = {.entry = {.count = 1, .reusable = true}}, SHIFT(272),
  [591] = {.entry = {.count = 1, .reusable = true}}, SHIFT(265),
  [593] = {.entry = {.count = 1, .reusable = true}}, SHIFT(175),
  [595] = {.entry = {.count = 1, .reusable = true}}, SHIFT(289),
  [597] = {.entry = {.count = 1, .reusable = true}}, SHIFT(140),
  [599] = {.entry = {.count = 1, .reusable = true}}, SHIFT(123),
  [601] = {.entry = {.count = 1, .reusable = true}}, SHIFT(169),
  [603] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_statement, 3, 0, 13),
  [605] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_statement, 4, 0, 20),
  [607] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_statement, 2, 0, 6),
  [609] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_statement_repeat1, 2, 0, 0), SHIFT_REPEAT(272),
  [612] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_statement_repeat1, 2, 0, 0), SHIFT_REPEAT(265),
  [615] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_statement_repeat1, 2, 0, 0), SHIFT_REPEAT(175),
  [618] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_statement_repeat1, 2, 0, 0), SHIFT_REPEAT(289),
  [621] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_statement_repeat1, 2, 0, 0), SHIFT_REPEAT(140),
  [624] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_statement_repeat1, 2, 0, 0), SHIFT_REPEAT(123),
  [627] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_statement_repeat1, 2, 0, 0), SHIFT_REPEAT(240),
  [630] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_statement_repeat1, 2, 0, 0), SHIFT_REPEAT(262),
  [633] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_statement_repeat1, 2, 0, 0), SHIFT_REPEAT(282),
  [636] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_statement_repeat1, 2, 0, 0), SHIFT_REPEAT(169),
  [639] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_statement_repeat1, 2, 0, 0),
  [641] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_statement, 3, 0, 12),
  [643] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_statement, 3, 0, 20),
  [645] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_quantity, 1, 0, 0),
  [647] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_quantity, 1, 0, 0),
  [649] = {.entry = {.count = 2, .reusable = true}}, REDUCE(sym__open_moment, 1, 0, 10), SHIFT(283),
  [652] = {.entry = {.count = 1, .reusable = true}}, SHIFT(286),
  [654] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_statement, 2, 0, 13),
  [656] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_quantity, 3, 0, 24),
  [658] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_quantity, 3, 0, 24),
  [660] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_quantity, 3, 0, 0),
  [662] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_quantity, 3, 0, 0),
  [664] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_quantity, 4, 0, 30),
  [666] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_quantity, 4, 0, 30),
  [668] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_quantity, 4, 0, 21),
  [670] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_quantity, 4, 0, 21),
  [672] = {.entry = {.count = 1, .reusable = false}}, SHIFT(137),
  [674] = {.entry = {.count = 1, .reusable = true}}, SHIFT(137),
  [676] = {.entry = {.count = 1, .reusable = true}}, SHIFT(124),
  [678] = {.entry = {.count = 1, .reusable = true}}, SHIFT(195),
  [680] = {.entry = {.count = 1, .reusable = true}}, SHIFT(134),
  [682] = {.entry = {.count = 1, .reusable = true}}, SHIFT(242),
  [684] = {.entry = {.count = 1, .reusable = true}}, SHIFT(133),
  [686] = {.entry = {.count = 1, .reusable = true}}, SHIFT(211),
  [688] = {.entry = {.count = 1, .reusable = true}}, SHIFT(187),
  [690] = {.entry = {.count = 1, .reusable = true}}, SHIFT(189),
  [692] = {.entry = {.count = 1, .reusable = true}}, SHIFT(191),
  [694] = {.entry = {.count = 1, .reusable = true}}, SHIFT(193),
  [696] = {.entry = {.count = 1, .reusable = true}}, SHIFT(238),
  [698] = {.entry = {.count = 1, .reusable = true}}, SHIFT(197),
  [700] = {.entry = {.count = 1, .reusable = true}}, SHIFT(245),
  [702] = {.entry = {.count = 1, .reusable = true}}, SHIFT(247),
  [704] = {.entry = {.count = 1, .reusable = true}}, SHIFT(180),
  [706] = {.entry = {.count = 1, .reusable = true}}, SHIFT(181),
  [708] = {.entry = {.count = 1, .reusable = true}}, SHIFT(182),
  [710] = {.entry = {.count = 1, .reusable = true}}, SHIFT(185),
  [712] = {.entry = {.count = 1, .reusable = true}}, SHIFT(202),
  [714] = {.entry = {.count = 1, .reusable = true}}, SHIFT(179),
  [716] = {.entry = {.count = 1, .reusable = true}}, SHIFT(212),
  [718] = {.entry = {.count = 1, .reusable = true}}, SHIFT(213),
  [720] = {.entry = {.count = 1, .reusable = true}}, SHIFT(214),
  [722] = {.entry = {.count = 1, .reusable = true}}, SHIFT(216),
  [724] = {.entry = {.count = 1, .reusable = true}}, SHIFT(224),
  [726] = {.entry = {.count = 1, .reusable = true}}, SHIFT(226),
  [728] = {.entry = {.count = 1, .reusable = true}}, SHIFT(232),
  [730] = {.entry = {.count = 1, .reusable = true}}, SHIFT(233),
  [732] = {.entry = {.count = 1, .reusable = true}}, SHIFT(234),
  [734] = {.entry = {.count = 1, .reusable = true}}, SHIFT(129),
  [736] = {.entry = {.count = 1, .reusable = true}}, SHIFT(199),
  [738] = {.entry = {.count = 1, .reusable = true}}, SHIFT(126),
  [740] = {.entry = {.count = 1, .reusable = true}}, SHIFT(184),
  [742] = {.entry = {.count = 1, .reusable = true}}, SHIFT(250),
  [744] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_base_record_repeat1, 2, 0, 5), SHIFT_REPEAT(137),
  [747] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_base_record_repeat1, 2, 0, 5), SHIFT_REPEAT(137),
  [750] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_base_record_repeat1, 2, 0, 5), SHIFT_REPEAT(124),
  [753] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_base_record_repeat1, 2, 0, 5),
  [755] = {.entry = {.count = 1, .reusable = true}}, SHIFT(254),
  [757] = {.entry = {.count = 1, .reusable = true}}, SHIFT(235),
  [759] = {.entry = {.count = 1, .reusable = true}}, SHIFT(198),
  [761] = {.entry = {.count = 1, .reusable = true}}, SHIFT(204),
  [763] = {.entry = {.count = 1, .reusable = true}}, SHIFT(131),
  [765] = {.entry = {.count = 1, .reusable = true}}, SHIFT(243),
  [767] = {.entry = {.count = 1, .reusable = true}}, SHIFT(223),
  [769] = {.entry = {.count = 1, .reusable = true}}, SHIFT(127),
  [771] = {.entry = {.count = 1, .reusable = true}}, SHIFT(239),
  [773] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_quantity, 3, 0, 21),
  [775] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_quantity, 3, 0, 21),
  [777] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_quantity, 2, 0, 0),
  [779] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_quantity, 2, 0, 0),
  [781] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_quantity, 4, 0, 0),
  [783] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_quantity, 4, 0, 0),
  [785] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_quantity, 4, 0, 24),
  [787] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_quantity, 4, 0, 24),
  [789] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_quantity, 5, 0, 21),
  [791] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_quantity, 5, 0, 21),
  [793] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_quantity, 5, 0, 30),
  [795] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_quantity, 5, 0, 30),
  [797] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_period, 2, 0, 0),
  [799] = {.entry = {.count = 1, .reusable = false}}, SHIFT(146),
  [801] = {.entry = {.count = 1, .reusable = true}}, SHIFT(154),
  [803] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_at, 3, 0, 0),
  [805] = {.entry = {.count = 1, .reusable = true}}, SHIFT(155),
  [807] = {.entry = {.count = 1, .reusable = false}}, SHIFT(155),
  [809] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_rank, 1, 0, 0),
  [811] = {.entry = {.count = 1, .reusable = true}}, SHIFT(132),
  [813] = {.entry = {.count = 2, .reusable = false}}, REDUCE(sym__junk, 1, -1, 0), SHIFT(108),
  [816] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__junk, 1, -1, 0),
  [818] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__junk, 1, -1, 0),
  [820] = {.entry = {.count = 2, .reusable = false}}, REDUCE(sym__junk, 1, -1, 0), SHIFT(113),
  [823] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_at, 2, 0, 0),
  [825] = {.entry = {.count = 1, .reusable = true}}, SHIFT(122),
  [827] = {.entry = {.count = 2, .reusable = false}}, REDUCE(sym__junk, 1, -1, 0), SHIFT(110),
  [830] = {.entry = {.count = 1, .reusable = false}}, REDUCE(aux_sym_base_record_repeat1, 1, 0, 3),
  [832] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_base_record_repeat1, 1, 0, 3),
  [834] = {.entry = {.count = 2, .reusable = false}}, REDUCE(sym__junk, 1, -1, 0), SHIFT(106),
  [837] = {.entry = {.count = 2, .reusable = false}}, REDUCE(sym__junk, 1, -1, 0), SHIFT(111),
  [840] = {.entry = {.count = 2, .reusable = false}}, REDUCE(sym__junk, 1, -1, 0), SHIFT(109),
  [843] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_period, 1, 0, 0),
  [845] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__open_moment, 1, 0, 0),
  [847] = {.entry = {.count = 1, .reusable = true}}, SHIFT(139),
  [849] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_quantity, 5, 0, 0),
  [851] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__value, 1, 0, 11),
  [853] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_remark, 2, 0, 14),
  [855] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_validity, 2, 0, 17),
  [857] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_attribution, 2, 0, 18),
  [859] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_rank, 2, 0, 0),
  [861] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__any_moment, 1, 0, 10),
  [863] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_statement_name, 2, 0, 0),
  [865] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__unit, 1, 0, 19),
  [867] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_reference, 3, 0, 22),
  [869] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_period, 3, 0, 0),
  [871] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_at, 4, 0, 0),
  [873] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_reference, 4, 0, 27),
  [875] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_reference, 4, 0, 28),
  [877] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_reference, 5, 0, 31),
  [879] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_quantity, 5, 0, 24),
  [881] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_quantity, 6, 0, 21),
  [883] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_quantity, 6, 0, 30),
  [885] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_document, 1, 0, 0),
  [887] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_document, 2, 0, 0),
  [889] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_document_repeat2, 2, 0, 0),
  [891] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_document_repeat2, 2, 0, 0), SHIFT_REPEAT(3),
  [894] = {.entry = {.count = 1, .reusable = true}}, SHIFT(168),
  [896] = {.entry = {.count = 1, .reusable = true}}, SHIFT(143),
  [898] = {.entry = {.count = 1, .reusable = false}}, SHIFT(143),
  [900] = {.entry = {.count = 1, .reusable = true}}, SHIFT(152),
  [902] = {.entry = {.count = 1, .reusable = true}}, SHIFT(266),
  [904] = {.entry = {.count = 1, .reusable = true}}, SHIFT(257),
  [906] = {.entry = {.count = 1, .reusable = false}}, SHIFT(275),
  [908] = {.entry = {.count = 1, .reusable = false}}, SHIFT(274),
  [910] = {.entry = {.count = 1, .reusable = true}}, SHIFT(274),
  [912] = {.entry = {.count = 1, .reusable = true}}, SHIFT(157),
  [914] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_unit_record, 5, 0, 4),
  [916] = {.entry = {.count = 1, .reusable = true}}, SHIFT(11),
  [918] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_class_record, 5, 0, 4),
  [920] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_unit_record, 5, 0, 2),
  [922] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_class_record, 4, 0, 2),
  [924] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_base_record, 7, 0, 9),
  [926] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_base_record, 7, 0, 16),
  [928] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_class_record, 7, 0, 9),
  [930] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_class_record, 7, 0, 16),
  [932] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_unit_record, 7, 0, 9),
  [934] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_unit_record, 7, 0, 16),
  [936] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_source_record, 7, 0, 9),
  [938] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_source_record, 7, 0, 16),
  [940] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_property_record, 7, 0, 9),
  [942] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_property_record, 7, 0, 16),
  [944] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entity_record, 7, 0, 9),
  [946] = {.entry = {.count = 1, .reusable = true}}, SHIFT(10),
  [948] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entity_record, 7, 0, 16),
  [950] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_source_record, 6, 0, 9),
  [952] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_source_record, 4, 0, 2),
  [954] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_source_record, 6, 0, 4),
  [956] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_property_record, 6, 0, 9),
  [958] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_base_record, 5, 0, 2),
  [960] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_property_record, 6, 0, 4),
  [962] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_class_record, 6, 0, 4),
  [964] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_source_record, 5, 0, 2),
  [966] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_property_record, 4, 0, 2),
  [968] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_source_record, 5, 0, 4),
  [970] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_property_record, 5, 0, 2),
  [972] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_property_record, 5, 0, 4),
  [974] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_base_record, 8, 0, 16),
  [976] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_class_record, 8, 0, 16),
  [978] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_unit_record, 8, 0, 16),
  [980] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_source_record, 8, 0, 16),
  [982] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_property_record, 8, 0, 16),
  [984] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entity_record, 8, 0, 16),
  [986] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entity_record, 6, 0, 9),
  [988] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_document_repeat1, 2, 0, 0),
  [990] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_document_repeat1, 2, 0, 0), SHIFT_REPEAT(18),
  [993] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entity_record, 6, 0, 4),
  [995] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entity_record, 5, 0, 2),
  [997] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__malformed_record, 3, 0, 0),
  [999] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entity_record, 5, 0, 4),
  [1001] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_unit_record, 6, 0, 9),
  [1003] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__malformed_record, 4, 0, 0),
  [1005] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_reference_repeat1, 2, 0, 29),
  [1007] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_reference_repeat1, 2, 0, 29), SHIFT_REPEAT(266),
  [1010] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_base_record, 5, 0, 4),
  [1012] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entity_record, 4, 0, 2),
  [1014] = {.entry = {.count = 1, .reusable = true}}, SHIFT(261),
  [1016] = {.entry = {.count = 1, .reusable = true}}, SHIFT(128),
  [1018] = {.entry = {.count = 1, .reusable = false}}, SHIFT(128),
  [1020] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_entity_record_repeat1, 2, 0, 0),
  [1022] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_entity_record_repeat1, 2, 0, 0), SHIFT_REPEAT(10),
  [1025] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_unit_record, 4, 0, 2),
  [1027] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_base_record, 4, 0, 2),
  [1029] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_unit_record, 6, 0, 4),
  [1031] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_class_record, 5, 0, 2),
  [1033] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_base_record_repeat2, 2, 0, 0),
  [1035] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_base_record_repeat2, 2, 0, 0), SHIFT_REPEAT(11),
  [1038] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_base_record, 6, 0, 9),
  [1040] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_base_record, 6, 0, 4),
  [1042] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_class_record, 6, 0, 9),
  [1044] = {.entry = {.count = 1, .reusable = true}}, SHIFT(260),
  [1046] = {.entry = {.count = 1, .reusable = true}}, SHIFT(273),
  [1048] = {.entry = {.count = 1, .reusable = true}}, SHIFT(63),
  [1050] = {.entry = {.count = 1, .reusable = true}}, SHIFT(151),
  [1052] = {.entry = {.count = 1, .reusable = false}}, SHIFT(151),
  [1054] = {.entry = {.count = 1, .reusable = true}}, SHIFT(176),
  [1056] = {.entry = {.count = 1, .reusable = false}}, SHIFT(176),
  [1058] = {.entry = {.count = 1, .reusable = true}}, SHIFT(147),
  [1060] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_base_record_repeat2, 3, 0, 0),
  [1062] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_reference_repeat1, 1, 0, 23),
  [1064] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_dimensions_repeat1, 2, 0, 0), SHIFT_REPEAT(273),
  [1067] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_dimensions_repeat1, 2, 0, 0),
  [1069] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_document_repeat1, 3, 0, 0),
  [1071] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_entity_record_repeat1, 3, 0, 0),
  [1073] = {.entry = {.count = 1, .reusable = true}}, SHIFT(64),
  [1075] = {.entry = {.count = 1, .reusable = true}}, SHIFT(277),
  [1077] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_dimension, 3, 0, 25),
  [1079] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_dimension, 3, 0, 26),
  [1081] = {.entry = {.count = 1, .reusable = true}}, SHIFT(177),
  [1083] = {.entry = {.count = 1, .reusable = true}}, SHIFT(156),
  [1085] = {.entry = {.count = 1, .reusable = true}}, SHIFT(269),
  [1087] = {.entry = {.count = 1, .reusable = true}}, SHIFT(65),
  [1089] = {.entry = {.count = 1, .reusable = true}}, SHIFT(121),
  [1091] = {.entry = {.count = 1, .reusable = true}}, SHIFT(148),
  [1093] = {.entry = {.count = 1, .reusable = true}}, SHIFT(75),
  [1095] = {.entry = {.count = 1, .reusable = true}}, SHIFT(268),
  [1097] = {.entry = {.count = 1, .reusable = true}}, SHIFT(77),
  [1099] = {.entry = {.count = 1, .reusable = true}}, SHIFT(74),
  [1101] = {.entry = {.count = 1, .reusable = true}}, SHIFT(76),
  [1103] = {.entry = {.count = 1, .reusable = true}}, SHIFT(230),
  [1105] = {.entry = {.count = 1, .reusable = true}}, SHIFT(144),
  [1107] = {.entry = {.count = 1, .reusable = true}}, SHIFT(264),
  [1109] = {.entry = {.count = 1, .reusable = true}}, SHIFT(161),
  [1111] = {.entry = {.count = 1, .reusable = true}},  ACCEPT_INPUT(),
};

enum ts_external_scanner_symbol_identifiers {
  ts_external_token__record_start = 0,
  ts_external_token__field_start = 1,
  ts_external_token__line_end = 2,
  ts_external_token_comment = 3,
  ts_external_token__error_sentinel = 4,
};

static const TSSymbol ts_external_scanner_symbol_map[EXTERNAL_TOKEN_COUNT] = {
  [ts_external_token__record_start] = sym__record_start,
  [ts_external_token__field_start] = sym__field_start,
  [ts_external_token__line_end] = sym__line_end,
  [ts_external_token_comment] = sym_comment,
  [ts_external_token__error_sentinel] = sym__error_sentinel,
};

static const bool ts_external_scanner_states[6][EXTERNAL_TOKEN_COUNT] = {
  [1] = {
    [ts_external_token__record_start] = true,
    [ts_external_token__field_start] = true,
    [ts_external_token__line_end] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__error_sentinel] = true,
  },
  [2] = {
    [ts_external_token__record_start] = true,
    [ts_external_token__field_start] = true,
    [ts_external_token_comment] = true,
  },
  [3] = {
    [ts_external_token__line_end] = true,
    [ts_external_token_comment] = true,
  },
  [4] = {
    [ts_external_token_comment] = true,
  },
  [5] = {
    [ts_external_token__record_start] = true,
    [ts_external_token_comment] = true,
  },
};

#ifdef __cplusplus
extern "C" {
#endif
void *tree_sitter_stet_facts_external_scanner_create(void);
void tree_sitter_stet_facts_external_scanner_destroy(void *);
bool tree_sitter_stet_facts_external_scanner_scan(void *, TSLexer *, const bool *);
unsigned tree_sitter_stet_facts_external_scanner_serialize(void *, char *);
void tree_sitter_stet_facts_external_scanner_deserialize(void *, const char *, unsigned);

#ifdef TREE_SITTER_HIDE_SYMBOLS
#define TS_PUBLIC
#elif defined(_WIN32)
#define TS_PUBLIC __declspec(dllexport)
#else
#define TS_PUBLIC __attribute__((visibility("default")))
#endif

TS_PUBLIC const TSLanguage *tree_sitter_stet_facts(void) {
  static const TSLanguage language = {
    .version = LANGUAGE_VERSION,
    .symbol_count = SYMBOL_COUNT,
    .alias_count = ALIAS_COUNT,
    .token_count = TOKEN_COUNT,
    .external_token_count = EXTERNAL_TOKEN_COUNT,
    .state_count = STATE_COUNT,
    .large_state_count = LARGE_STATE_COUNT,
    .production_id_count = PRODUCTION_ID_COUNT,
    .field_count = FIELD_COUNT,
    .max_alias_sequence_length = MAX_ALIAS_SEQUENCE_LENGTH,
    .parse_table = &ts_parse_table[0][0],
    .small_parse_table = ts_small_parse_table,
    .small_parse_table_map = ts_small_parse_table_map,
    .parse_actions = ts_parse_actions,
    .symbol_names = ts_symbol_names,
    .field_names = ts_field_names,
    .field_map_slices = ts_field_map_slices,
    .field_map_entries = ts_field_map_entries,
    .symbol_metadata = ts_symbol_metadata,
    .public_symbol_map = ts_symbol_map,
    .alias_map = ts_non_terminal_alias_map,
    .alias_sequences = &ts_alias_sequences[0][0],
    .lex_modes = ts_lex_modes,
    .lex_fn = ts_lex,
    .keyword_lex_fn = ts_lex_keywords,
    .keyword_capture_token = sym_identifier,
    .external_scanner = {
      &ts_external_scanner_states[0][0],
      ts_external_scanner_symbol_map,
      tree_sitter_stet_facts_external_scanner_create,
      tree_sitter_stet_facts_external_scanner_destroy,
      tree_sitter_stet_facts_external_scanner_scan,
      tree_sitter_stet_facts_external_scanner_serialize,
      tree_sitter_stet_facts_external_scanner_deserialize,
    },
    .primary_state_ids = ts_primary_state_ids,
  };
  return &language;
}
#ifdef __cplusplus
}
#endif
