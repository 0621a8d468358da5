#include "tree_sitter/parser.h"

#if defined(__GNUC__) || defined(__clang__)
#pragma GCC diagnostic ignored "-Wmissing-field-initializers"
#endif

#define LANGUAGE_VERSION 14
#define STATE_COUNT 264
#define LARGE_STATE_COUNT 8
#define SYMBOL_COUNT 126
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
  anon_sym_describe = 9,
  anon_sym_note = 10,
  anon_sym_alias = 11,
  anon_sym_short = 12,
  anon_sym_former_DASHname = 13,
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
  anon_sym_COMMA = 24,
  anon_sym_LPAREN = 25,
  anon_sym_RPAREN = 26,
  anon_sym_AT = 27,
  anon_sym_DOT_DOT = 28,
  anon_sym_u00b1 = 29,
  aux_sym__detail_token2 = 30,
  anon_sym_PLUS = 31,
  anon_sym_DASH = 32,
  anon_sym_STAR = 33,
  anon_sym_SLASH = 34,
  anon_sym_EQ = 35,
  anon_sym_TILDE = 36,
  anon_sym_GT = 37,
  anon_sym_GT_EQ = 38,
  anon_sym_LT = 39,
  anon_sym_LT_EQ = 40,
  sym_number = 41,
  anon_sym_k = 42,
  anon_sym_m = 43,
  anon_sym_bn = 44,
  anon_sym_tn = 45,
  sym__unit_sign = 46,
  anon_sym_yes = 47,
  anon_sym_no = 48,
  anon_sym_unknown = 49,
  anon_sym_none = 50,
  sym_moment = 51,
  sym__year = 52,
  anon_sym_planned = 53,
  anon_sym_target = 54,
  anon_sym_estimate = 55,
  anon_sym_forecast = 56,
  anon_sym_preferred = 57,
  anon_sym_deprecated = 58,
  anon_sym_LBRACK = 59,
  anon_sym_RBRACK = 60,
  sym_locator = 61,
  anon_sym_CARET = 62,
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
  sym_string = 111,
  sym__malformed_header = 112,
  sym_malformed_line = 113,
  sym__flat = 114,
  aux_sym_document_repeat1 = 115,
  aux_sym_document_repeat2 = 116,
  aux_sym_base_record_repeat1 = 117,
  aux_sym_base_record_repeat2 = 118,
  aux_sym_entity_record_repeat1 = 119,
  aux_sym__malformed_record_repeat1 = 120,
  aux_sym_field_repeat1 = 121,
  aux_sym_statement_repeat1 = 122,
  aux_sym_dimensions_repeat1 = 123,
  aux_sym_reference_repeat1 = 124,
  aux_sym__malformed_header_repeat1 = 125,
  alias_sym_class_name = 126,
  alias_sym_dimension_name = 127,
  alias_sym_entity_id = 128,
  alias_sym_qualifier_name = 129,
  alias_sym_source_id = 130,
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
  [anon_sym_describe] = "describe",
  [anon_sym_note] = "note",
  [anon_sym_alias] = "alias",
  [anon_sym_short] = "short",
  [anon_sym_former_DASHname] = "former-name",
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
  [anon_sym_COMMA] = ",",
  [anon_sym_LPAREN] = "(",
  [anon_sym_RPAREN] = ")",
  [anon_sym_AT] = "@",
  [anon_sym_DOT_DOT] = "..",
  [anon_sym_u00b1] = "\u00b1",
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
  [anon_sym_preferred] = "preferred",
  [anon_sym_deprecated] = "deprecated",
  [anon_sym_LBRACK] = "[",
  [anon_sym_RBRACK] = "]",
  [sym_locator] = "locator",
  [anon_sym_CARET] = "^",
  [aux_sym_statement_name_token1] = "statement_id",
  [aux_sym_string_token1] = "language_tag",
  [sym_quoted] = "quoted",
  [sym_url] = "url",
  [sym_external_id] = "external_id",
  [sym__digit_id] = "record_id",
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
  [sym_string] = "string",
  [sym__malformed_header] = "malformed_line",
  [sym_malformed_line] = "malformed_line",
  [sym__flat] = "_flat",
  [aux_sym_document_repeat1] = "document_repeat1",
  [aux_sym_document_repeat2] = "document_repeat2",
  [aux_sym_base_record_repeat1] = "base_record_repeat1",
  [aux_sym_base_record_repeat2] = "base_record_repeat2",
  [aux_sym_entity_record_repeat1] = "entity_record_repeat1",
  [aux_sym__malformed_record_repeat1] = "_malformed_record_repeat1",
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
  [anon_sym_describe] = anon_sym_describe,
  [anon_sym_note] = anon_sym_note,
  [anon_sym_alias] = anon_sym_alias,
  [anon_sym_short] = anon_sym_short,
  [anon_sym_former_DASHname] = anon_sym_former_DASHname,
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
  [anon_sym_COMMA] = anon_sym_COMMA,
  [anon_sym_LPAREN] = anon_sym_LPAREN,
  [anon_sym_RPAREN] = anon_sym_RPAREN,
  [anon_sym_AT] = anon_sym_AT,
  [anon_sym_DOT_DOT] = anon_sym_DOT_DOT,
  [anon_sym_u00b1] = anon_sym_u00b1,
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
  [anon_sym_preferred] = anon_sym_preferred,
  [anon_sym_deprecated] = anon_sym_deprecated,
  [anon_sym_LBRACK] = anon_sym_LBRACK,
  [anon_sym_RBRACK] = anon_sym_RBRACK,
  [sym_locator] = sym_locator,
  [anon_sym_CARET] = anon_sym_CARET,
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
  [sym_string] = sym_string,
  [sym__malformed_header] = sym_malformed_line,
  [sym_malformed_line] = sym_malformed_line,
  [sym__flat] = sym__flat,
  [aux_sym_document_repeat1] = aux_sym_document_repeat1,
  [aux_sym_document_repeat2] = aux_sym_document_repeat2,
  [aux_sym_base_record_repeat1] = aux_sym_base_record_repeat1,
  [aux_sym_base_record_repeat2] = aux_sym_base_record_repeat2,
  [aux_sym_entity_record_repeat1] = aux_sym_entity_record_repeat1,
  [aux_sym__malformed_record_repeat1] = aux_sym__malformed_record_repeat1,
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
  [anon_sym_describe] = {
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
  [anon_sym_preferred] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_deprecated] = {
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
  [sym_locator] = {
    .visible = true,
    .named = true,
  },
  [anon_sym_CARET] = {
    .visible = true,
    .named = false,
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
    .visible = true,
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
  [aux_sym__malformed_record_repeat1] = {
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
  [8] = {.index = 10, .length = 3},
  [9] = {.index = 9, .length = 1},
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
    {field_margin, 2},
  [29] =
    {field_source, 1},
  [30] =
    {field_locator, 0},
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
    [2] = sym__digit_id,
  },
  [4] = {
    [2] = sym__digit_id,
  },
  [6] = {
    [0] = aux_sym__detail_token1,
  },
  [7] = {
    [0] = sym__field_word,
  },
  [8] = {
    [2] = sym__digit_id,
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
    [2] = sym__digit_id,
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
  [23] = {
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
  [48] = 33,
  [49] = 49,
  [50] = 50,
  [51] = 51,
  [52] = 52,
  [53] = 36,
  [54] = 39,
  [55] = 37,
  [56] = 38,
  [57] = 57,
  [58] = 58,
  [59] = 59,
  [60] = 60,
  [61] = 61,
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
  [81] = 36,
  [82] = 82,
  [83] = 33,
  [84] = 84,
  [85] = 85,
  [86] = 38,
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
  [114] = 39,
  [115] = 37,
  [116] = 40,
  [117] = 117,
  [118] = 118,
  [119] = 119,
  [120] = 120,
  [121] = 121,
  [122] = 122,
  [123] = 123,
  [124] = 124,
  [125] = 125,
  [126] = 126,
  [127] = 33,
  [128] = 128,
  [129] = 129,
  [130] = 130,
  [131] = 131,
  [132] = 132,
  [133] = 133,
  [134] = 134,
  [135] = 135,
  [136] = 136,
  [137] = 137,
  [138] = 138,
  [139] = 139,
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
  [167] = 167,
  [168] = 168,
  [169] = 169,
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
  [221] = 38,
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
  [250] = 35,
  [251] = 251,
  [252] = 252,
  [253] = 253,
  [254] = 254,
  [255] = 255,
  [256] = 256,
  [257] = 257,
  [258] = 258,
  [259] = 259,
  [260] = 260,
  [261] = 261,
  [262] = 262,
  [263] = 263,
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
      if (eof) ADVANCE(44);
      ADVANCE_MAP(
        '"', 66,
        '(', 59,
        ')', 60,
        '*', 74,
        '+', 70,
        ',', 58,
        '-', 72,
        '.', 46,
        '/', 75,
        ':', 45,
        '<', 81,
        '=', 76,
        '>', 79,
        '@', 62,
        'F', 151,
        '[', 115,
        ']', 116,
        '^', 138,
        '~', 77,
        0xb0, 103,
        0xb1, 64,
        0x2212, 123,
      );
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ') SKIP(43);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(98);
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
          lookahead == 0x20bd) ADVANCE(101);
      if (set_contains(sym__unit_sign_character_set_1, 440, lookahead)) ADVANCE(153);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead)) ADVANCE(137);
      END_STATE();
    case 1:
      ADVANCE_MAP(
        '"', 66,
        '(', 59,
        ')', 60,
        '*', 74,
        '+', 71,
        ',', 58,
        '-', 73,
        '.', 46,
        '/', 75,
        ':', 45,
        '<', 82,
        '=', 76,
        '>', 79,
        '@', 61,
        'F', 155,
        '[', 115,
        ']', 116,
        '^', 138,
        '~', 78,
        0xb0, 103,
        0xb1, 64,
        0x2212, 69,
      );
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ') SKIP(1);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(90);
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
          lookahead == 0x20bd) ADVANCE(101);
      if (set_contains(sym__unit_sign_character_set_1, 440, lookahead)) ADVANCE(157);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead)) ADVANCE(65);
      END_STATE();
    case 2:
      ADVANCE_MAP(
        '"', 66,
        '(', 59,
        ')', 60,
        '*', 74,
        '+', 71,
        ',', 58,
        '-', 73,
        '.', 46,
        '/', 75,
        ':', 45,
        '<', 67,
        '=', 76,
        '@', 62,
        'F', 155,
        '~', 68,
        0xb0, 103,
        0xb1, 64,
        0x2212, 69,
      );
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ') SKIP(4);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(90);
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
          lookahead == 0x20bd) ADVANCE(101);
      if (set_contains(sym__unit_sign_character_set_1, 440, lookahead)) ADVANCE(157);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead)) ADVANCE(65);
      END_STATE();
    case 3:
      ADVANCE_MAP(
        '"', 66,
        '(', 59,
        ')', 60,
        '*', 74,
        '+', 71,
        ',', 58,
        '-', 73,
        '.', 46,
        '/', 75,
        ':', 45,
        '<', 67,
        '=', 76,
        '@', 61,
        'F', 47,
        '~', 68,
        0xb0, 103,
        0xb1, 64,
        0x2212, 69,
      );
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ') SKIP(4);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(90);
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
          lookahead == 0x20bd) ADVANCE(101);
      if (set_contains(sym__unit_sign_character_set_1, 440, lookahead)) ADVANCE(49);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead)) ADVANCE(65);
      END_STATE();
    case 4:
      ADVANCE_MAP(
        '"', 66,
        '(', 59,
        ')', 60,
        '*', 74,
        '+', 71,
        ',', 58,
        '-', 73,
        '.', 46,
        '/', 75,
        ':', 45,
        '<', 67,
        '=', 76,
        '@', 61,
        'F', 155,
        '~', 68,
        0xb0, 103,
        0xb1, 64,
        0x2212, 69,
      );
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ') SKIP(4);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(90);
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
          lookahead == 0x20bd) ADVANCE(101);
      if (set_contains(sym__unit_sign_character_set_1, 440, lookahead)) ADVANCE(157);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead)) ADVANCE(65);
      END_STATE();
    case 5:
      ADVANCE_MAP(
        '"', 66,
        '(', 59,
        ')', 60,
        ',', 58,
        '.', 46,
        ':', 45,
        '<', 82,
        '=', 76,
        '>', 79,
        '@', 62,
        'F', 155,
        '[', 115,
        ']', 116,
        '^', 138,
        '~', 78,
        0xb0, 103,
        0xb1, 64,
        '+', 69,
        '-', 69,
        0x2212, 69,
      );
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ') SKIP(6);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(90);
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
          lookahead == 0x20bd) ADVANCE(101);
      if (set_contains(sym__unit_sign_character_set_1, 440, lookahead)) ADVANCE(157);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead)) ADVANCE(65);
      END_STATE();
    case 6:
      ADVANCE_MAP(
        '"', 66,
        '(', 59,
        ')', 60,
        ',', 58,
        '.', 46,
        ':', 45,
        '<', 82,
        '=', 76,
        '>', 79,
        '@', 61,
        'F', 155,
        '[', 115,
        ']', 116,
        '^', 138,
        '~', 78,
        0xb0, 103,
        0xb1, 64,
        '+', 69,
        '-', 69,
        0x2212, 69,
      );
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ') SKIP(6);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(90);
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
          lookahead == 0x20bd) ADVANCE(101);
      if (set_contains(sym__unit_sign_character_set_1, 440, lookahead)) ADVANCE(157);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead)) ADVANCE(65);
      END_STATE();
    case 7:
      if (lookahead == '"') ADVANCE(141);
      if (lookahead == '\\') ADVANCE(42);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(7);
      END_STATE();
    case 8:
      ADVANCE_MAP(
        '"', 7,
        '.', 12,
        '<', 81,
        '=', 76,
        '>', 79,
        '@', 61,
        'F', 176,
        '[', 115,
        '^', 138,
        '~', 78,
        '+', 28,
        '-', 28,
        0x2212, 28,
      );
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ') SKIP(8);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(93);
      if (set_contains(aux_sym__detail_token1_character_set_1, 430, lookahead)) ADVANCE(183);
      END_STATE();
    case 9:
      if (lookahead == '"') ADVANCE(7);
      if (lookahead == '.') ADVANCE(12);
      if (lookahead == '@') ADVANCE(61);
      if (lookahead == '[') ADVANCE(115);
      if (lookahead == '^') ADVANCE(138);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ') SKIP(9);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(150);
      if (set_contains(aux_sym__detail_token1_character_set_1, 430, lookahead)) ADVANCE(183);
      END_STATE();
    case 10:
      if (lookahead == '"') ADVANCE(7);
      if (lookahead == ']') ADVANCE(116);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ') SKIP(10);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != '[') ADVANCE(137);
      END_STATE();
    case 11:
      if (lookahead == '-') ADVANCE(20);
      END_STATE();
    case 12:
      if (lookahead == '.') ADVANCE(63);
      END_STATE();
    case 13:
      if (lookahead == '.') ADVANCE(12);
      if (lookahead == '@') ADVANCE(61);
      if (lookahead == 'F') ADVANCE(176);
      if (lookahead == '[') ADVANCE(115);
      if (lookahead == '^') ADVANCE(138);
      if (lookahead == '~') ADVANCE(18);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ') SKIP(13);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(37);
      if (set_contains(aux_sym__detail_token1_character_set_1, 430, lookahead)) ADVANCE(183);
      END_STATE();
    case 14:
      ADVANCE_MAP(
        '.', 12,
        '@', 61,
        '[', 115,
        '^', 138,
        0xb0, 103,
        0xb1, 64,
        '+', 28,
        '-', 28,
        0x2212, 28,
      );
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ') SKIP(14);
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
          lookahead == 0x20bd) ADVANCE(101);
      if (set_contains(sym__unit_sign_character_set_1, 440, lookahead)) ADVANCE(159);
      END_STATE();
    case 15:
      if (lookahead == '>') ADVANCE(142);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '<') ADVANCE(15);
      END_STATE();
    case 16:
      if (lookahead == '@') ADVANCE(62);
      if (lookahead == '[') ADVANCE(115);
      if (lookahead == '^') ADVANCE(138);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ') SKIP(17);
      if (set_contains(aux_sym__detail_token1_character_set_1, 430, lookahead)) ADVANCE(183);
      END_STATE();
    case 17:
      if (lookahead == '@') ADVANCE(61);
      if (lookahead == '[') ADVANCE(115);
      if (lookahead == '^') ADVANCE(138);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ') SKIP(17);
      if (set_contains(aux_sym__detail_token1_character_set_1, 430, lookahead)) ADVANCE(183);
      END_STATE();
    case 18:
      if (lookahead == 'F') ADVANCE(21);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(37);
      END_STATE();
    case 19:
      if (lookahead == 'H') ADVANCE(22);
      if (lookahead == 'Q') ADVANCE(23);
      END_STATE();
    case 20:
      if (lookahead == 'H') ADVANCE(22);
      if (lookahead == 'Q') ADVANCE(23);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(32);
      END_STATE();
    case 21:
      if (lookahead == 'Y') ADVANCE(38);
      END_STATE();
    case 22:
      if (lookahead == '1' ||
          lookahead == '2') ADVANCE(104);
      END_STATE();
    case 23:
      if (('1' <= lookahead && lookahead <= '4')) ADVANCE(104);
      END_STATE();
    case 24:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(100);
      END_STATE();
    case 25:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(104);
      END_STATE();
    case 26:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(11);
      END_STATE();
    case 27:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(114);
      END_STATE();
    case 28:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(95);
      END_STATE();
    case 29:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(26);
      END_STATE();
    case 30:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(107);
      END_STATE();
    case 31:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(30);
      END_STATE();
    case 32:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(112);
      END_STATE();
    case 33:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(25);
      END_STATE();
    case 34:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(27);
      END_STATE();
    case 35:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(29);
      END_STATE();
    case 36:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(31);
      END_STATE();
    case 37:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(34);
      END_STATE();
    case 38:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(36);
      END_STATE();
    case 39:
      if (set_contains(aux_sym__detail_token1_character_set_1, 430, lookahead)) ADVANCE(102);
      END_STATE();
    case 40:
      if (set_contains(aux_sym_statement_name_token1_character_set_1, 476, lookahead)) ADVANCE(143);
      END_STATE();
    case 41:
      if (set_contains(aux_sym_statement_name_token1_character_set_1, 476, lookahead)) ADVANCE(139);
      END_STATE();
    case 42:
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(7);
      END_STATE();
    case 43:
      if (eof) ADVANCE(44);
      ADVANCE_MAP(
        '"', 66,
        '(', 59,
        ')', 60,
        '*', 74,
        '+', 70,
        ',', 58,
        '-', 72,
        '.', 46,
        '/', 75,
        ':', 45,
        '<', 81,
        '=', 76,
        '>', 79,
        '@', 61,
        'F', 151,
        '[', 115,
        ']', 116,
        '^', 138,
        '~', 77,
        0xb0, 103,
        0xb1, 64,
        0x2212, 123,
      );
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ') SKIP(43);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(98);
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
          lookahead == 0x20bd) ADVANCE(101);
      if (set_contains(sym__unit_sign_character_set_1, 440, lookahead)) ADVANCE(153);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead)) ADVANCE(137);
      END_STATE();
    case 44:
      ACCEPT_TOKEN(ts_builtin_sym_end);
      END_STATE();
    case 45:
      ACCEPT_TOKEN(anon_sym_COLON);
      END_STATE();
    case 46:
      ACCEPT_TOKEN(anon_sym_DOT);
      if (lookahead == '.') ADVANCE(63);
      END_STATE();
    case 47:
      ACCEPT_TOKEN(aux_sym__detail_token1);
      if (lookahead == '/') ADVANCE(39);
      if (lookahead == ':') ADVANCE(40);
      if (lookahead == 'Y') ADVANCE(48);
      if (lookahead == 0xb2 ||
          lookahead == 0xb3) ADVANCE(50);
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
          (0x10916 <= lookahead && lookahead <= 0x1091b)) ADVANCE(57);
      if (set_contains(sym__digit_id_character_set_1, 433, lookahead)) ADVANCE(49);
      END_STATE();
    case 48:
      ACCEPT_TOKEN(aux_sym__detail_token1);
      if (lookahead == '/') ADVANCE(39);
      if (lookahead == ':') ADVANCE(40);
      if (lookahead == 0xb2 ||
          lookahead == 0xb3) ADVANCE(50);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(56);
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
          (0x10916 <= lookahead && lookahead <= 0x1091b)) ADVANCE(57);
      if (set_contains(sym__digit_id_character_set_1, 433, lookahead)) ADVANCE(49);
      END_STATE();
    case 49:
      ACCEPT_TOKEN(aux_sym__detail_token1);
      if (lookahead == '/') ADVANCE(39);
      if (lookahead == ':') ADVANCE(40);
      if (lookahead == 0xb2 ||
          lookahead == 0xb3) ADVANCE(50);
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
          (0x10916 <= lookahead && lookahead <= 0x1091b)) ADVANCE(57);
      if (set_contains(sym__digit_id_character_set_1, 433, lookahead)) ADVANCE(49);
      END_STATE();
    case 50:
      ACCEPT_TOKEN(aux_sym__detail_token1);
      if (lookahead == '/') ADVANCE(39);
      if (lookahead == ':') ADVANCE(40);
      if (set_contains(sym_external_id_character_set_1, 478, lookahead)) ADVANCE(57);
      END_STATE();
    case 51:
      ACCEPT_TOKEN(aux_sym__detail_token1);
      if (lookahead == ':') ADVANCE(40);
      if (lookahead == 'H') ADVANCE(52);
      if (lookahead == 'Q') ADVANCE(53);
      if (set_contains(sym_external_id_character_set_1, 478, lookahead)) ADVANCE(57);
      END_STATE();
    case 52:
      ACCEPT_TOKEN(aux_sym__detail_token1);
      if (lookahead == ':') ADVANCE(40);
      if (lookahead == '1' ||
          lookahead == '2') ADVANCE(104);
      if (set_contains(sym_external_id_character_set_1, 478, lookahead)) ADVANCE(57);
      END_STATE();
    case 53:
      ACCEPT_TOKEN(aux_sym__detail_token1);
      if (lookahead == ':') ADVANCE(40);
      if (('1' <= lookahead && lookahead <= '4')) ADVANCE(104);
      if (set_contains(sym_external_id_character_set_1, 478, lookahead)) ADVANCE(57);
      END_STATE();
    case 54:
      ACCEPT_TOKEN(aux_sym__detail_token1);
      if (lookahead == ':') ADVANCE(40);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(55);
      if (set_contains(sym_external_id_character_set_1, 478, lookahead)) ADVANCE(57);
      END_STATE();
    case 55:
      ACCEPT_TOKEN(aux_sym__detail_token1);
      if (lookahead == ':') ADVANCE(40);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(109);
      if (set_contains(sym_external_id_character_set_1, 478, lookahead)) ADVANCE(57);
      END_STATE();
    case 56:
      ACCEPT_TOKEN(aux_sym__detail_token1);
      if (lookahead == ':') ADVANCE(40);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(54);
      if (set_contains(sym_external_id_character_set_1, 478, lookahead)) ADVANCE(57);
      END_STATE();
    case 57:
      ACCEPT_TOKEN(aux_sym__detail_token1);
      if (lookahead == ':') ADVANCE(40);
      if (set_contains(sym_external_id_character_set_1, 478, lookahead)) ADVANCE(57);
      END_STATE();
    case 58:
      ACCEPT_TOKEN(anon_sym_COMMA);
      END_STATE();
    case 59:
      ACCEPT_TOKEN(anon_sym_LPAREN);
      END_STATE();
    case 60:
      ACCEPT_TOKEN(anon_sym_RPAREN);
      END_STATE();
    case 61:
      ACCEPT_TOKEN(anon_sym_AT);
      END_STATE();
    case 62:
      ACCEPT_TOKEN(anon_sym_AT);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(140);
      END_STATE();
    case 63:
      ACCEPT_TOKEN(anon_sym_DOT_DOT);
      END_STATE();
    case 64:
      ACCEPT_TOKEN(anon_sym_u00b1);
      END_STATE();
    case 65:
      ACCEPT_TOKEN(aux_sym__detail_token2);
      END_STATE();
    case 66:
      ACCEPT_TOKEN(aux_sym__detail_token2);
      if (lookahead == '"') ADVANCE(141);
      if (lookahead == '\\') ADVANCE(42);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(7);
      END_STATE();
    case 67:
      ACCEPT_TOKEN(aux_sym__detail_token2);
      if (lookahead == '>') ADVANCE(142);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '<') ADVANCE(15);
      END_STATE();
    case 68:
      ACCEPT_TOKEN(aux_sym__detail_token2);
      if (lookahead == 'F') ADVANCE(21);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(35);
      END_STATE();
    case 69:
      ACCEPT_TOKEN(aux_sym__detail_token2);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(95);
      END_STATE();
    case 70:
      ACCEPT_TOKEN(anon_sym_PLUS);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(99);
      END_STATE();
    case 71:
      ACCEPT_TOKEN(anon_sym_PLUS);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(95);
      END_STATE();
    case 72:
      ACCEPT_TOKEN(anon_sym_DASH);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(99);
      END_STATE();
    case 73:
      ACCEPT_TOKEN(anon_sym_DASH);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(95);
      END_STATE();
    case 74:
      ACCEPT_TOKEN(anon_sym_STAR);
      END_STATE();
    case 75:
      ACCEPT_TOKEN(anon_sym_SLASH);
      END_STATE();
    case 76:
      ACCEPT_TOKEN(anon_sym_EQ);
      END_STATE();
    case 77:
      ACCEPT_TOKEN(anon_sym_TILDE);
      if (lookahead == 'F') ADVANCE(120);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(132);
      END_STATE();
    case 78:
      ACCEPT_TOKEN(anon_sym_TILDE);
      if (lookahead == 'F') ADVANCE(21);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(35);
      END_STATE();
    case 79:
      ACCEPT_TOKEN(anon_sym_GT);
      if (lookahead == '=') ADVANCE(80);
      END_STATE();
    case 80:
      ACCEPT_TOKEN(anon_sym_GT_EQ);
      END_STATE();
    case 81:
      ACCEPT_TOKEN(anon_sym_LT);
      if (lookahead == '=') ADVANCE(83);
      END_STATE();
    case 82:
      ACCEPT_TOKEN(anon_sym_LT);
      if (lookahead == '=') ADVANCE(84);
      if (lookahead == '>') ADVANCE(142);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          (lookahead < '<' || '>' < lookahead)) ADVANCE(15);
      END_STATE();
    case 83:
      ACCEPT_TOKEN(anon_sym_LT_EQ);
      END_STATE();
    case 84:
      ACCEPT_TOKEN(anon_sym_LT_EQ);
      if (lookahead == '>') ADVANCE(142);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '<') ADVANCE(15);
      END_STATE();
    case 85:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == '-') ADVANCE(118);
      if (lookahead == '.') ADVANCE(124);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(99);
      END_STATE();
    case 86:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == '-') ADVANCE(144);
      if (lookahead == '.') ADVANCE(24);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(94);
      if (set_contains(sym__digit_id_character_set_1, 433, lookahead)) ADVANCE(150);
      END_STATE();
    case 87:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == '-') ADVANCE(20);
      if (lookahead == '.') ADVANCE(24);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(95);
      END_STATE();
    case 88:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == '.') ADVANCE(24);
      if (lookahead == '_') ADVANCE(94);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(86);
      if (set_contains(sym__digit_id_character_set_1, 433, lookahead)) ADVANCE(150);
      END_STATE();
    case 89:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == '.') ADVANCE(24);
      if (lookahead == '_') ADVANCE(94);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(88);
      if (set_contains(sym__digit_id_character_set_1, 433, lookahead)) ADVANCE(150);
      END_STATE();
    case 90:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == '.') ADVANCE(24);
      if (lookahead == '_') ADVANCE(94);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(89);
      if (set_contains(sym__digit_id_character_set_1, 433, lookahead)) ADVANCE(150);
      END_STATE();
    case 91:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == '.') ADVANCE(24);
      if (lookahead == '_') ADVANCE(95);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(87);
      END_STATE();
    case 92:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == '.') ADVANCE(24);
      if (lookahead == '_') ADVANCE(95);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(91);
      END_STATE();
    case 93:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == '.') ADVANCE(24);
      if (lookahead == '_') ADVANCE(95);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(92);
      END_STATE();
    case 94:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == '.') ADVANCE(24);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(94);
      if (set_contains(sym__digit_id_character_set_1, 433, lookahead)) ADVANCE(150);
      END_STATE();
    case 95:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == '.') ADVANCE(24);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(95);
      END_STATE();
    case 96:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == '.') ADVANCE(124);
      if (lookahead == '_') ADVANCE(99);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(85);
      END_STATE();
    case 97:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == '.') ADVANCE(124);
      if (lookahead == '_') ADVANCE(99);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(96);
      END_STATE();
    case 98:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == '.') ADVANCE(124);
      if (lookahead == '_') ADVANCE(99);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(97);
      END_STATE();
    case 99:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == '.') ADVANCE(124);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(99);
      END_STATE();
    case 100:
      ACCEPT_TOKEN(sym_number);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(100);
      END_STATE();
    case 101:
      ACCEPT_TOKEN(sym__unit_sign);
      END_STATE();
    case 102:
      ACCEPT_TOKEN(sym__unit_sign);
      if (lookahead == 0xb2 ||
          lookahead == 0xb3) ADVANCE(101);
      if (set_contains(sym__unit_sign_character_set_3, 431, lookahead)) ADVANCE(102);
      END_STATE();
    case 103:
      ACCEPT_TOKEN(sym__unit_sign);
      if (set_contains(aux_sym__detail_token1_character_set_1, 430, lookahead)) ADVANCE(101);
      END_STATE();
    case 104:
      ACCEPT_TOKEN(sym_moment);
      END_STATE();
    case 105:
      ACCEPT_TOKEN(sym_moment);
      if (lookahead == '-') ADVANCE(161);
      END_STATE();
    case 106:
      ACCEPT_TOKEN(sym_moment);
      if (lookahead == '-') ADVANCE(119);
      END_STATE();
    case 107:
      ACCEPT_TOKEN(sym_moment);
      if (lookahead == '-') ADVANCE(19);
      END_STATE();
    case 108:
      ACCEPT_TOKEN(sym_moment);
      if (lookahead == '-') ADVANCE(175);
      END_STATE();
    case 109:
      ACCEPT_TOKEN(sym_moment);
      if (lookahead == '-') ADVANCE(51);
      END_STATE();
    case 110:
      ACCEPT_TOKEN(sym_moment);
      if (lookahead == '-') ADVANCE(168);
      END_STATE();
    case 111:
      ACCEPT_TOKEN(sym_moment);
      if (lookahead == '-') ADVANCE(148);
      END_STATE();
    case 112:
      ACCEPT_TOKEN(sym_moment);
      if (lookahead == '-') ADVANCE(33);
      END_STATE();
    case 113:
      ACCEPT_TOKEN(sym_moment);
      if (lookahead == '-') ADVANCE(131);
      END_STATE();
    case 114:
      ACCEPT_TOKEN(sym__year);
      if (lookahead == '-') ADVANCE(20);
      END_STATE();
    case 115:
      ACCEPT_TOKEN(anon_sym_LBRACK);
      END_STATE();
    case 116:
      ACCEPT_TOKEN(anon_sym_RBRACK);
      END_STATE();
    case 117:
      ACCEPT_TOKEN(sym_locator);
      if (lookahead == '-') ADVANCE(118);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '"' &&
          lookahead != '[' &&
          lookahead != ']') ADVANCE(137);
      END_STATE();
    case 118:
      ACCEPT_TOKEN(sym_locator);
      if (lookahead == 'H') ADVANCE(121);
      if (lookahead == 'Q') ADVANCE(122);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(128);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '"' &&
          lookahead != '[' &&
          lookahead != ']') ADVANCE(137);
      END_STATE();
    case 119:
      ACCEPT_TOKEN(sym_locator);
      if (lookahead == 'H') ADVANCE(121);
      if (lookahead == 'Q') ADVANCE(122);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '"' &&
          lookahead != '[' &&
          lookahead != ']') ADVANCE(137);
      END_STATE();
    case 120:
      ACCEPT_TOKEN(sym_locator);
      if (lookahead == 'Y') ADVANCE(134);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '"' &&
          lookahead != '[' &&
          lookahead != ']') ADVANCE(137);
      END_STATE();
    case 121:
      ACCEPT_TOKEN(sym_locator);
      if (lookahead == '1' ||
          lookahead == '2') ADVANCE(104);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '"' &&
          lookahead != '[' &&
          lookahead != ']') ADVANCE(137);
      END_STATE();
    case 122:
      ACCEPT_TOKEN(sym_locator);
      if (('1' <= lookahead && lookahead <= '4')) ADVANCE(104);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '"' &&
          lookahead != '[' &&
          lookahead != ']') ADVANCE(137);
      END_STATE();
    case 123:
      ACCEPT_TOKEN(sym_locator);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(99);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '"' &&
          lookahead != '[' &&
          lookahead != ']') ADVANCE(137);
      END_STATE();
    case 124:
      ACCEPT_TOKEN(sym_locator);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(100);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '"' &&
          lookahead != '[' &&
          lookahead != ']') ADVANCE(137);
      END_STATE();
    case 125:
      ACCEPT_TOKEN(sym_locator);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(117);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '"' &&
          lookahead != '[' &&
          lookahead != ']') ADVANCE(137);
      END_STATE();
    case 126:
      ACCEPT_TOKEN(sym_locator);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(104);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '"' &&
          lookahead != '[' &&
          lookahead != ']') ADVANCE(137);
      END_STATE();
    case 127:
      ACCEPT_TOKEN(sym_locator);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(106);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '"' &&
          lookahead != '[' &&
          lookahead != ']') ADVANCE(137);
      END_STATE();
    case 128:
      ACCEPT_TOKEN(sym_locator);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(113);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '"' &&
          lookahead != '[' &&
          lookahead != ']') ADVANCE(137);
      END_STATE();
    case 129:
      ACCEPT_TOKEN(sym_locator);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(125);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '"' &&
          lookahead != '[' &&
          lookahead != ']') ADVANCE(137);
      END_STATE();
    case 130:
      ACCEPT_TOKEN(sym_locator);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(127);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '"' &&
          lookahead != '[' &&
          lookahead != ']') ADVANCE(137);
      END_STATE();
    case 131:
      ACCEPT_TOKEN(sym_locator);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(126);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '"' &&
          lookahead != '[' &&
          lookahead != ']') ADVANCE(137);
      END_STATE();
    case 132:
      ACCEPT_TOKEN(sym_locator);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(129);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '"' &&
          lookahead != '[' &&
          lookahead != ']') ADVANCE(137);
      END_STATE();
    case 133:
      ACCEPT_TOKEN(sym_locator);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(130);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '"' &&
          lookahead != '[' &&
          lookahead != ']') ADVANCE(137);
      END_STATE();
    case 134:
      ACCEPT_TOKEN(sym_locator);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(133);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '"' &&
          lookahead != '[' &&
          lookahead != ']') ADVANCE(137);
      END_STATE();
    case 135:
      ACCEPT_TOKEN(sym_locator);
      if (set_contains(aux_sym__detail_token1_character_set_1, 430, lookahead)) ADVANCE(102);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '"' &&
          (lookahead < 'A' || '[' < lookahead) &&
          lookahead != ']') ADVANCE(137);
      END_STATE();
    case 136:
      ACCEPT_TOKEN(sym_locator);
      if (set_contains(aux_sym_statement_name_token1_character_set_1, 476, lookahead)) ADVANCE(143);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '"' &&
          (lookahead < 'A' || '[' < lookahead) &&
          lookahead != ']') ADVANCE(137);
      END_STATE();
    case 137:
      ACCEPT_TOKEN(sym_locator);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '"' &&
          lookahead != '[' &&
          lookahead != ']') ADVANCE(137);
      END_STATE();
    case 138:
      ACCEPT_TOKEN(anon_sym_CARET);
      END_STATE();
    case 139:
      ACCEPT_TOKEN(aux_sym_statement_name_token1);
      if (set_contains(aux_sym__detail_token1_character_set_2, 478, lookahead)) ADVANCE(139);
      END_STATE();
    case 140:
      ACCEPT_TOKEN(aux_sym_string_token1);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(140);
      END_STATE();
    case 141:
      ACCEPT_TOKEN(sym_quoted);
      END_STATE();
    case 142:
      ACCEPT_TOKEN(sym_url);
      END_STATE();
    case 143:
      ACCEPT_TOKEN(sym_external_id);
      if (set_contains(sym_external_id_character_set_2, 477, lookahead)) ADVANCE(143);
      END_STATE();
    case 144:
      ACCEPT_TOKEN(sym__digit_id);
      if (lookahead == 'H') ADVANCE(145);
      if (lookahead == 'Q') ADVANCE(146);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(149);
      if (set_contains(sym__digit_id_character_set_1, 433, lookahead)) ADVANCE(150);
      END_STATE();
    case 145:
      ACCEPT_TOKEN(sym__digit_id);
      if (lookahead == '1' ||
          lookahead == '2') ADVANCE(104);
      if (set_contains(sym__digit_id_character_set_1, 433, lookahead)) ADVANCE(150);
      END_STATE();
    case 146:
      ACCEPT_TOKEN(sym__digit_id);
      if (('1' <= lookahead && lookahead <= '4')) ADVANCE(104);
      if (set_contains(sym__digit_id_character_set_1, 433, lookahead)) ADVANCE(150);
      END_STATE();
    case 147:
      ACCEPT_TOKEN(sym__digit_id);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(104);
      if (set_contains(sym__digit_id_character_set_1, 433, lookahead)) ADVANCE(150);
      END_STATE();
    case 148:
      ACCEPT_TOKEN(sym__digit_id);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(147);
      if (set_contains(sym__digit_id_character_set_1, 433, lookahead)) ADVANCE(150);
      END_STATE();
    case 149:
      ACCEPT_TOKEN(sym__digit_id);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(111);
      if (set_contains(sym__digit_id_character_set_1, 433, lookahead)) ADVANCE(150);
      END_STATE();
    case 150:
      ACCEPT_TOKEN(sym__digit_id);
      if (set_contains(sym__digit_id_character_set_1, 433, lookahead)) ADVANCE(150);
      END_STATE();
    case 151:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == '/') ADVANCE(135);
      if (lookahead == ':') ADVANCE(136);
      if (lookahead == 'Y') ADVANCE(152);
      if (lookahead == 0xb2 ||
          lookahead == 0xb3) ADVANCE(154);
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
          (0x10916 <= lookahead && lookahead <= 0x1091b)) ADVANCE(167);
      if (set_contains(sym__digit_id_character_set_1, 433, lookahead)) ADVANCE(153);
      END_STATE();
    case 152:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == '/') ADVANCE(135);
      if (lookahead == ':') ADVANCE(136);
      if (lookahead == 0xb2 ||
          lookahead == 0xb3) ADVANCE(154);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(166);
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
          (0x10916 <= lookahead && lookahead <= 0x1091b)) ADVANCE(167);
      if (set_contains(sym__digit_id_character_set_1, 433, lookahead)) ADVANCE(153);
      END_STATE();
    case 153:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == '/') ADVANCE(135);
      if (lookahead == ':') ADVANCE(136);
      if (lookahead == 0xb2 ||
          lookahead == 0xb3) ADVANCE(154);
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
          (0x10916 <= lookahead && lookahead <= 0x1091b)) ADVANCE(167);
      if (set_contains(sym__digit_id_character_set_1, 433, lookahead)) ADVANCE(153);
      END_STATE();
    case 154:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == '/') ADVANCE(135);
      if (lookahead == ':') ADVANCE(136);
      if (set_contains(sym_external_id_character_set_1, 478, lookahead)) ADVANCE(167);
      END_STATE();
    case 155:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == '/') ADVANCE(39);
      if (lookahead == ':') ADVANCE(40);
      if (lookahead == 'Y') ADVANCE(156);
      if (lookahead == 0xb2 ||
          lookahead == 0xb3) ADVANCE(158);
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
          (0x10916 <= lookahead && lookahead <= 0x1091b)) ADVANCE(174);
      if (set_contains(sym__digit_id_character_set_1, 433, lookahead)) ADVANCE(157);
      END_STATE();
    case 156:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == '/') ADVANCE(39);
      if (lookahead == ':') ADVANCE(40);
      if (lookahead == 0xb2 ||
          lookahead == 0xb3) ADVANCE(158);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(173);
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
          (0x10916 <= lookahead && lookahead <= 0x1091b)) ADVANCE(174);
      if (set_contains(sym__digit_id_character_set_1, 433, lookahead)) ADVANCE(157);
      END_STATE();
    case 157:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == '/') ADVANCE(39);
      if (lookahead == ':') ADVANCE(40);
      if (lookahead == 0xb2 ||
          lookahead == 0xb3) ADVANCE(158);
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
          (0x10916 <= lookahead && lookahead <= 0x1091b)) ADVANCE(174);
      if (set_contains(sym__digit_id_character_set_1, 433, lookahead)) ADVANCE(157);
      END_STATE();
    case 158:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == '/') ADVANCE(39);
      if (lookahead == ':') ADVANCE(40);
      if (set_contains(sym_external_id_character_set_1, 478, lookahead)) ADVANCE(174);
      END_STATE();
    case 159:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == '/') ADVANCE(39);
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
          (0x10916 <= lookahead && lookahead <= 0x1091b)) ADVANCE(183);
      if (set_contains(sym__digit_id_character_set_1, 433, lookahead)) ADVANCE(159);
      END_STATE();
    case 160:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == '/') ADVANCE(39);
      if (set_contains(aux_sym__detail_token1_character_set_2, 478, lookahead)) ADVANCE(183);
      END_STATE();
    case 161:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == ':') ADVANCE(136);
      if (lookahead == 'H') ADVANCE(162);
      if (lookahead == 'Q') ADVANCE(163);
      if (set_contains(sym_external_id_character_set_1, 478, lookahead)) ADVANCE(167);
      END_STATE();
    case 162:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == ':') ADVANCE(136);
      if (lookahead == '1' ||
          lookahead == '2') ADVANCE(104);
      if (set_contains(sym_external_id_character_set_1, 478, lookahead)) ADVANCE(167);
      END_STATE();
    case 163:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == ':') ADVANCE(136);
      if (('1' <= lookahead && lookahead <= '4')) ADVANCE(104);
      if (set_contains(sym_external_id_character_set_1, 478, lookahead)) ADVANCE(167);
      END_STATE();
    case 164:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == ':') ADVANCE(136);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(105);
      if (set_contains(sym_external_id_character_set_1, 478, lookahead)) ADVANCE(167);
      END_STATE();
    case 165:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == ':') ADVANCE(136);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(164);
      if (set_contains(sym_external_id_character_set_1, 478, lookahead)) ADVANCE(167);
      END_STATE();
    case 166:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == ':') ADVANCE(136);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(165);
      if (set_contains(sym_external_id_character_set_1, 478, lookahead)) ADVANCE(167);
      END_STATE();
    case 167:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == ':') ADVANCE(136);
      if (set_contains(sym_external_id_character_set_1, 478, lookahead)) ADVANCE(167);
      END_STATE();
    case 168:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == ':') ADVANCE(40);
      if (lookahead == 'H') ADVANCE(169);
      if (lookahead == 'Q') ADVANCE(170);
      if (set_contains(sym_external_id_character_set_1, 478, lookahead)) ADVANCE(174);
      END_STATE();
    case 169:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == ':') ADVANCE(40);
      if (lookahead == '1' ||
          lookahead == '2') ADVANCE(104);
      if (set_contains(sym_external_id_character_set_1, 478, lookahead)) ADVANCE(174);
      END_STATE();
    case 170:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == ':') ADVANCE(40);
      if (('1' <= lookahead && lookahead <= '4')) ADVANCE(104);
      if (set_contains(sym_external_id_character_set_1, 478, lookahead)) ADVANCE(174);
      END_STATE();
    case 171:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == ':') ADVANCE(40);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(172);
      if (set_contains(sym_external_id_character_set_1, 478, lookahead)) ADVANCE(174);
      END_STATE();
    case 172:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == ':') ADVANCE(40);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(110);
      if (set_contains(sym_external_id_character_set_1, 478, lookahead)) ADVANCE(174);
      END_STATE();
    case 173:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == ':') ADVANCE(40);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(171);
      if (set_contains(sym_external_id_character_set_1, 478, lookahead)) ADVANCE(174);
      END_STATE();
    case 174:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == ':') ADVANCE(40);
      if (set_contains(sym_external_id_character_set_1, 478, lookahead)) ADVANCE(174);
      END_STATE();
    case 175:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'H') ADVANCE(177);
      if (lookahead == 'Q') ADVANCE(178);
      if (set_contains(aux_sym__detail_token1_character_set_2, 478, lookahead)) ADVANCE(183);
      END_STATE();
    case 176:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == 'Y') ADVANCE(182);
      if (set_contains(aux_sym__detail_token1_character_set_2, 478, lookahead)) ADVANCE(183);
      END_STATE();
    case 177:
      ACCEPT_TOKEN(sym_identifier);
      if (lookahead == '1' ||
          lookahead == '2') ADVANCE(104);
      if (set_contains(aux_sym__detail_token1_character_set_2, 478, lookahead)) ADVANCE(183);
      END_STATE();
    case 178:
      ACCEPT_TOKEN(sym_identifier);
      if (('1' <= lookahead && lookahead <= '4')) ADVANCE(104);
      if (set_contains(aux_sym__detail_token1_character_set_2, 478, lookahead)) ADVANCE(183);
      END_STATE();
    case 179:
      ACCEPT_TOKEN(sym_identifier);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(180);
      if (set_contains(aux_sym__detail_token1_character_set_2, 478, lookahead)) ADVANCE(183);
      END_STATE();
    case 180:
      ACCEPT_TOKEN(sym_identifier);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(108);
      if (set_contains(aux_sym__detail_token1_character_set_2, 478, lookahead)) ADVANCE(183);
      END_STATE();
    case 181:
      ACCEPT_TOKEN(sym_identifier);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(179);
      if (set_contains(aux_sym__detail_token1_character_set_2, 478, lookahead)) ADVANCE(183);
      END_STATE();
    case 182:
      ACCEPT_TOKEN(sym_identifier);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(181);
      if (set_contains(aux_sym__detail_token1_character_set_2, 478, lookahead)) ADVANCE(183);
      END_STATE();
    case 183:
      ACCEPT_TOKEN(sym_identifier);
      if (set_contains(aux_sym__detail_token1_character_set_2, 478, lookahead)) ADVANCE(183);
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
  [2] = {.lex_state = 6, .external_lex_state = 3},
  [3] = {.lex_state = 6, .external_lex_state = 4},
  [4] = {.lex_state = 1, .external_lex_state = 3},
  [5] = {.lex_state = 6, .external_lex_state = 4},
  [6] = {.lex_state = 6, .external_lex_state = 4},
  [7] = {.lex_state = 6, .external_lex_state = 4},
  [8] = {.lex_state = 6, .external_lex_state = 4},
  [9] = {.lex_state = 6, .external_lex_state = 3},
  [10] = {.lex_state = 6, .external_lex_state = 3},
  [11] = {.lex_state = 6, .external_lex_state = 3},
  [12] = {.lex_state = 6, .external_lex_state = 3},
  [13] = {.lex_state = 6, .external_lex_state = 3},
  [14] = {.lex_state = 6, .external_lex_state = 3},
  [15] = {.lex_state = 6, .external_lex_state = 3},
  [16] = {.lex_state = 6, .external_lex_state = 3},
  [17] = {.lex_state = 6, .external_lex_state = 3},
  [18] = {.lex_state = 6, .external_lex_state = 3},
  [19] = {.lex_state = 1, .external_lex_state = 3},
  [20] = {.lex_state = 1, .external_lex_state = 3},
  [21] = {.lex_state = 6, .external_lex_state = 3},
  [22] = {.lex_state = 6, .external_lex_state = 3},
  [23] = {.lex_state = 6, .external_lex_state = 3},
  [24] = {.lex_state = 6, .external_lex_state = 3},
  [25] = {.lex_state = 6, .external_lex_state = 3},
  [26] = {.lex_state = 6, .external_lex_state = 3},
  [27] = {.lex_state = 6, .external_lex_state = 3},
  [28] = {.lex_state = 6, .external_lex_state = 3},
  [29] = {.lex_state = 6, .external_lex_state = 3},
  [30] = {.lex_state = 6, .external_lex_state = 3},
  [31] = {.lex_state = 6, .external_lex_state = 3},
  [32] = {.lex_state = 6, .external_lex_state = 3},
  [33] = {.lex_state = 5, .external_lex_state = 3},
  [34] = {.lex_state = 6, .external_lex_state = 3},
  [35] = {.lex_state = 6, .external_lex_state = 3},
  [36] = {.lex_state = 6, .external_lex_state = 3},
  [37] = {.lex_state = 6, .external_lex_state = 3},
  [38] = {.lex_state = 6, .external_lex_state = 3},
  [39] = {.lex_state = 6, .external_lex_state = 3},
  [40] = {.lex_state = 6, .external_lex_state = 3},
  [41] = {.lex_state = 8, .external_lex_state = 3},
  [42] = {.lex_state = 4, .external_lex_state = 3},
  [43] = {.lex_state = 4, .external_lex_state = 3},
  [44] = {.lex_state = 4, .external_lex_state = 3},
  [45] = {.lex_state = 4, .external_lex_state = 3},
  [46] = {.lex_state = 4, .external_lex_state = 3},
  [47] = {.lex_state = 3, .external_lex_state = 3},
  [48] = {.lex_state = 2, .external_lex_state = 3},
  [49] = {.lex_state = 4, .external_lex_state = 3},
  [50] = {.lex_state = 4, .external_lex_state = 3},
  [51] = {.lex_state = 4, .external_lex_state = 3},
  [52] = {.lex_state = 4, .external_lex_state = 3},
  [53] = {.lex_state = 4, .external_lex_state = 3},
  [54] = {.lex_state = 4, .external_lex_state = 3},
  [55] = {.lex_state = 4, .external_lex_state = 3},
  [56] = {.lex_state = 4, .external_lex_state = 3},
  [57] = {.lex_state = 8, .external_lex_state = 3},
  [58] = {.lex_state = 8, .external_lex_state = 3},
  [59] = {.lex_state = 9, .external_lex_state = 3},
  [60] = {.lex_state = 9, .external_lex_state = 3},
  [61] = {.lex_state = 14, .external_lex_state = 3},
  [62] = {.lex_state = 9, .external_lex_state = 3},
  [63] = {.lex_state = 14, .external_lex_state = 3},
  [64] = {.lex_state = 9, .external_lex_state = 3},
  [65] = {.lex_state = 9, .external_lex_state = 3},
  [66] = {.lex_state = 9, .external_lex_state = 3},
  [67] = {.lex_state = 9, .external_lex_state = 3},
  [68] = {.lex_state = 14, .external_lex_state = 3},
  [69] = {.lex_state = 14, .external_lex_state = 3},
  [70] = {.lex_state = 14, .external_lex_state = 3},
  [71] = {.lex_state = 14, .external_lex_state = 3},
  [72] = {.lex_state = 14, .external_lex_state = 3},
  [73] = {.lex_state = 8, .external_lex_state = 3},
  [74] = {.lex_state = 13, .external_lex_state = 3},
  [75] = {.lex_state = 14, .external_lex_state = 3},
  [76] = {.lex_state = 14, .external_lex_state = 3},
  [77] = {.lex_state = 14, .external_lex_state = 3},
  [78] = {.lex_state = 14, .external_lex_state = 3},
  [79] = {.lex_state = 14, .external_lex_state = 3},
  [80] = {.lex_state = 9, .external_lex_state = 3},
  [81] = {.lex_state = 14, .external_lex_state = 3},
  [82] = {.lex_state = 9, .external_lex_state = 3},
  [83] = {.lex_state = 16, .external_lex_state = 3},
  [84] = {.lex_state = 9, .external_lex_state = 3},
  [85] = {.lex_state = 9, .external_lex_state = 3},
  [86] = {.lex_state = 9, .external_lex_state = 3},
  [87] = {.lex_state = 9, .external_lex_state = 3},
  [88] = {.lex_state = 9, .external_lex_state = 3},
  [89] = {.lex_state = 9, .external_lex_state = 3},
  [90] = {.lex_state = 9, .external_lex_state = 3},
  [91] = {.lex_state = 9, .external_lex_state = 3},
  [92] = {.lex_state = 9, .external_lex_state = 3},
  [93] = {.lex_state = 9, .external_lex_state = 3},
  [94] = {.lex_state = 9, .external_lex_state = 3},
  [95] = {.lex_state = 9, .external_lex_state = 3},
  [96] = {.lex_state = 9, .external_lex_state = 3},
  [97] = {.lex_state = 9, .external_lex_state = 3},
  [98] = {.lex_state = 9, .external_lex_state = 3},
  [99] = {.lex_state = 9, .external_lex_state = 3},
  [100] = {.lex_state = 9, .external_lex_state = 3},
  [101] = {.lex_state = 9, .external_lex_state = 3},
  [102] = {.lex_state = 9, .external_lex_state = 3},
  [103] = {.lex_state = 9, .external_lex_state = 3},
  [104] = {.lex_state = 9, .external_lex_state = 3},
  [105] = {.lex_state = 9, .external_lex_state = 3},
  [106] = {.lex_state = 9, .external_lex_state = 3},
  [107] = {.lex_state = 9, .external_lex_state = 3},
  [108] = {.lex_state = 9, .external_lex_state = 3},
  [109] = {.lex_state = 9, .external_lex_state = 3},
  [110] = {.lex_state = 9, .external_lex_state = 3},
  [111] = {.lex_state = 9, .external_lex_state = 3},
  [112] = {.lex_state = 9, .external_lex_state = 3},
  [113] = {.lex_state = 9, .external_lex_state = 3},
  [114] = {.lex_state = 9, .external_lex_state = 3},
  [115] = {.lex_state = 9, .external_lex_state = 3},
  [116] = {.lex_state = 9, .external_lex_state = 3},
  [117] = {.lex_state = 9, .external_lex_state = 3},
  [118] = {.lex_state = 0, .external_lex_state = 2},
  [119] = {.lex_state = 0, .external_lex_state = 5},
  [120] = {.lex_state = 0, .external_lex_state = 5},
  [121] = {.lex_state = 0, .external_lex_state = 5},
  [122] = {.lex_state = 13, .external_lex_state = 4},
  [123] = {.lex_state = 10, .external_lex_state = 4},
  [124] = {.lex_state = 8, .external_lex_state = 4},
  [125] = {.lex_state = 10, .external_lex_state = 4},
  [126] = {.lex_state = 0, .external_lex_state = 3},
  [127] = {.lex_state = 5, .external_lex_state = 4},
  [128] = {.lex_state = 0, .external_lex_state = 2},
  [129] = {.lex_state = 0, .external_lex_state = 2},
  [130] = {.lex_state = 0, .external_lex_state = 3},
  [131] = {.lex_state = 0, .external_lex_state = 2},
  [132] = {.lex_state = 0, .external_lex_state = 2},
  [133] = {.lex_state = 0, .external_lex_state = 2},
  [134] = {.lex_state = 13, .external_lex_state = 4},
  [135] = {.lex_state = 0, .external_lex_state = 2},
  [136] = {.lex_state = 0, .external_lex_state = 2},
  [137] = {.lex_state = 0, .external_lex_state = 2},
  [138] = {.lex_state = 0, .external_lex_state = 2},
  [139] = {.lex_state = 0, .external_lex_state = 3},
  [140] = {.lex_state = 0, .external_lex_state = 3},
  [141] = {.lex_state = 0, .external_lex_state = 2},
  [142] = {.lex_state = 0, .external_lex_state = 3},
  [143] = {.lex_state = 0, .external_lex_state = 3},
  [144] = {.lex_state = 0, .external_lex_state = 2},
  [145] = {.lex_state = 0, .external_lex_state = 2},
  [146] = {.lex_state = 0, .external_lex_state = 2},
  [147] = {.lex_state = 0, .external_lex_state = 2},
  [148] = {.lex_state = 0, .external_lex_state = 2},
  [149] = {.lex_state = 0, .external_lex_state = 2},
  [150] = {.lex_state = 0, .external_lex_state = 2},
  [151] = {.lex_state = 0, .external_lex_state = 2},
  [152] = {.lex_state = 0, .external_lex_state = 2},
  [153] = {.lex_state = 0, .external_lex_state = 2},
  [154] = {.lex_state = 0, .external_lex_state = 2},
  [155] = {.lex_state = 0, .external_lex_state = 2},
  [156] = {.lex_state = 0, .external_lex_state = 2},
  [157] = {.lex_state = 0, .external_lex_state = 3},
  [158] = {.lex_state = 0, .external_lex_state = 2},
  [159] = {.lex_state = 0, .external_lex_state = 2},
  [160] = {.lex_state = 0, .external_lex_state = 3},
  [161] = {.lex_state = 0, .external_lex_state = 3},
  [162] = {.lex_state = 0, .external_lex_state = 2},
  [163] = {.lex_state = 0, .external_lex_state = 3},
  [164] = {.lex_state = 0, .external_lex_state = 3},
  [165] = {.lex_state = 0, .external_lex_state = 2},
  [166] = {.lex_state = 0, .external_lex_state = 2},
  [167] = {.lex_state = 0, .external_lex_state = 2},
  [168] = {.lex_state = 0, .external_lex_state = 2},
  [169] = {.lex_state = 0, .external_lex_state = 3},
  [170] = {.lex_state = 0, .external_lex_state = 3},
  [171] = {.lex_state = 0, .external_lex_state = 2},
  [172] = {.lex_state = 0, .external_lex_state = 3},
  [173] = {.lex_state = 0, .external_lex_state = 2},
  [174] = {.lex_state = 0, .external_lex_state = 2},
  [175] = {.lex_state = 0, .external_lex_state = 2},
  [176] = {.lex_state = 0, .external_lex_state = 2},
  [177] = {.lex_state = 0, .external_lex_state = 2},
  [178] = {.lex_state = 0, .external_lex_state = 3},
  [179] = {.lex_state = 0, .external_lex_state = 2},
  [180] = {.lex_state = 0, .external_lex_state = 3},
  [181] = {.lex_state = 0, .external_lex_state = 2},
  [182] = {.lex_state = 0, .external_lex_state = 2},
  [183] = {.lex_state = 0, .external_lex_state = 3},
  [184] = {.lex_state = 0, .external_lex_state = 3},
  [185] = {.lex_state = 0, .external_lex_state = 2},
  [186] = {.lex_state = 0, .external_lex_state = 2},
  [187] = {.lex_state = 0, .external_lex_state = 2},
  [188] = {.lex_state = 0, .external_lex_state = 2},
  [189] = {.lex_state = 0, .external_lex_state = 2},
  [190] = {.lex_state = 0, .external_lex_state = 2},
  [191] = {.lex_state = 0, .external_lex_state = 3},
  [192] = {.lex_state = 0, .external_lex_state = 2},
  [193] = {.lex_state = 0, .external_lex_state = 2},
  [194] = {.lex_state = 0, .external_lex_state = 3},
  [195] = {.lex_state = 10, .external_lex_state = 4},
  [196] = {.lex_state = 0, .external_lex_state = 2},
  [197] = {.lex_state = 0, .external_lex_state = 3},
  [198] = {.lex_state = 0, .external_lex_state = 2},
  [199] = {.lex_state = 0, .external_lex_state = 2},
  [200] = {.lex_state = 0, .external_lex_state = 2},
  [201] = {.lex_state = 0, .external_lex_state = 3},
  [202] = {.lex_state = 0, .external_lex_state = 2},
  [203] = {.lex_state = 0, .external_lex_state = 2},
  [204] = {.lex_state = 0, .external_lex_state = 2},
  [205] = {.lex_state = 0, .external_lex_state = 3},
  [206] = {.lex_state = 0, .external_lex_state = 2},
  [207] = {.lex_state = 0, .external_lex_state = 2},
  [208] = {.lex_state = 0, .external_lex_state = 2},
  [209] = {.lex_state = 0, .external_lex_state = 3},
  [210] = {.lex_state = 0, .external_lex_state = 2},
  [211] = {.lex_state = 0, .external_lex_state = 2},
  [212] = {.lex_state = 0, .external_lex_state = 2},
  [213] = {.lex_state = 0, .external_lex_state = 2},
  [214] = {.lex_state = 0, .external_lex_state = 2},
  [215] = {.lex_state = 0, .external_lex_state = 3},
  [216] = {.lex_state = 0, .external_lex_state = 2},
  [217] = {.lex_state = 0, .external_lex_state = 2},
  [218] = {.lex_state = 0, .external_lex_state = 2},
  [219] = {.lex_state = 0, .external_lex_state = 2},
  [220] = {.lex_state = 0, .external_lex_state = 2},
  [221] = {.lex_state = 6, .external_lex_state = 4},
  [222] = {.lex_state = 0, .external_lex_state = 2},
  [223] = {.lex_state = 0, .external_lex_state = 2},
  [224] = {.lex_state = 6, .external_lex_state = 4},
  [225] = {.lex_state = 6, .external_lex_state = 4},
  [226] = {.lex_state = 13, .external_lex_state = 4},
  [227] = {.lex_state = 13, .external_lex_state = 4},
  [228] = {.lex_state = 8, .external_lex_state = 4},
  [229] = {.lex_state = 10, .external_lex_state = 4},
  [230] = {.lex_state = 6, .external_lex_state = 4},
  [231] = {.lex_state = 0, .external_lex_state = 2},
  [232] = {.lex_state = 6, .external_lex_state = 4},
  [233] = {.lex_state = 6, .external_lex_state = 4},
  [234] = {.lex_state = 9, .external_lex_state = 4},
  [235] = {.lex_state = 9, .external_lex_state = 4},
  [236] = {.lex_state = 6, .external_lex_state = 4},
  [237] = {.lex_state = 9, .external_lex_state = 4},
  [238] = {.lex_state = 0, .external_lex_state = 3},
  [239] = {.lex_state = 0, .external_lex_state = 4},
  [240] = {.lex_state = 14, .external_lex_state = 4},
  [241] = {.lex_state = 0, .external_lex_state = 3},
  [242] = {.lex_state = 6, .external_lex_state = 4},
  [243] = {.lex_state = 9, .external_lex_state = 4},
  [244] = {.lex_state = 9, .external_lex_state = 4},
  [245] = {.lex_state = 0, .external_lex_state = 4},
  [246] = {.lex_state = 0, .external_lex_state = 3},
  [247] = {.lex_state = 9, .external_lex_state = 4},
  [248] = {.lex_state = 0, .external_lex_state = 3},
  [249] = {.lex_state = 0, .external_lex_state = 4},
  [250] = {.lex_state = 14, .external_lex_state = 4},
  [251] = {.lex_state = 14, .external_lex_state = 4},
  [252] = {.lex_state = 9, .external_lex_state = 4},
  [253] = {.lex_state = 14, .external_lex_state = 4},
  [254] = {.lex_state = 9, .external_lex_state = 4},
  [255] = {.lex_state = 0, .external_lex_state = 3},
  [256] = {.lex_state = 9, .external_lex_state = 4},
  [257] = {.lex_state = 0, .external_lex_state = 3},
  [258] = {.lex_state = 0, .external_lex_state = 4},
  [259] = {.lex_state = 6, .external_lex_state = 4},
  [260] = {.lex_state = 9, .external_lex_state = 4},
  [261] = {.lex_state = 14, .external_lex_state = 4},
  [262] = {.lex_state = 14, .external_lex_state = 4},
  [263] = {.lex_state = 41, .external_lex_state = 4},
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
    [anon_sym_describe] = ACTIONS(1),
    [anon_sym_note] = ACTIONS(1),
    [anon_sym_alias] = ACTIONS(1),
    [anon_sym_short] = ACTIONS(1),
    [anon_sym_former_DASHname] = ACTIONS(1),
    [anon_sym_same_DASHas] = ACTIONS(1),
    [anon_sym_fiscal_DASHyear_DASHstart] = ACTIONS(1),
    [anon_sym_complete] = ACTIONS(1),
    [anon_sym_DOT] = ACTIONS(1),
    [anon_sym_from] = ACTIONS(1),
    [anon_sym_until] = ACTIONS(1),
    [anon_sym_as_DASHof] = ACTIONS(1),
    [anon_sym_recorded] = ACTIONS(1),
    [anon_sym_said_DASHby] = ACTIONS(1),
    [anon_sym_COMMA] = ACTIONS(1),
    [anon_sym_LPAREN] = ACTIONS(1),
    [anon_sym_RPAREN] = ACTIONS(1),
    [anon_sym_AT] = ACTIONS(1),
    [anon_sym_DOT_DOT] = ACTIONS(1),
    [anon_sym_u00b1] = ACTIONS(1),
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
    [anon_sym_preferred] = ACTIONS(1),
    [anon_sym_deprecated] = ACTIONS(1),
    [anon_sym_LBRACK] = ACTIONS(1),
    [anon_sym_RBRACK] = ACTIONS(1),
    [sym_locator] = ACTIONS(1),
    [anon_sym_CARET] = ACTIONS(1),
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
    [sym_document] = STATE(245),
    [sym_base_record] = STATE(119),
    [sym_class_record] = STATE(119),
    [sym_unit_record] = STATE(119),
    [sym_source_record] = STATE(119),
    [sym_property_record] = STATE(119),
    [sym_entity_record] = STATE(119),
    [sym__malformed_record] = STATE(119),
    [aux_sym_document_repeat1] = STATE(118),
    [aux_sym_document_repeat2] = STATE(119),
    [ts_builtin_sym_end] = ACTIONS(5),
    [sym__record_start] = ACTIONS(7),
    [sym__field_start] = ACTIONS(9),
    [sym_comment] = ACTIONS(3),
  },
  [2] = {
    [sym_dimensions] = STATE(41),
    [sym__value] = STATE(64),
    [sym_quantity] = STATE(64),
    [sym_comparison] = STATE(240),
    [sym_boolean] = STATE(64),
    [sym_nothing] = STATE(64),
    [sym_period] = STATE(64),
    [sym__open_moment] = STATE(259),
    [sym__qualifier] = STATE(66),
    [sym_at] = STATE(66),
    [sym_validity] = STATE(66),
    [sym_modality] = STATE(66),
    [sym_attribution] = STATE(66),
    [sym_rank] = STATE(66),
    [sym_reference] = STATE(66),
    [sym_statement_name] = STATE(66),
    [sym_remark] = STATE(66),
    [sym_string] = STATE(64),
    [aux_sym_statement_repeat1] = STATE(66),
    [sym_identifier] = ACTIONS(11),
    [anon_sym_COLON] = ACTIONS(14),
    [anon_sym_describe] = ACTIONS(16),
    [anon_sym_note] = ACTIONS(18),
    [anon_sym_alias] = ACTIONS(16),
    [anon_sym_short] = ACTIONS(16),
    [anon_sym_former_DASHname] = ACTIONS(16),
    [anon_sym_same_DASHas] = ACTIONS(16),
    [anon_sym_fiscal_DASHyear_DASHstart] = ACTIONS(16),
    [anon_sym_complete] = ACTIONS(16),
    [anon_sym_DOT] = ACTIONS(16),
    [anon_sym_from] = ACTIONS(21),
    [anon_sym_until] = ACTIONS(24),
    [anon_sym_as_DASHof] = ACTIONS(21),
    [anon_sym_recorded] = ACTIONS(21),
    [anon_sym_said_DASHby] = ACTIONS(27),
    [anon_sym_COMMA] = ACTIONS(14),
    [anon_sym_LPAREN] = ACTIONS(30),
    [anon_sym_RPAREN] = ACTIONS(14),
    [anon_sym_AT] = ACTIONS(33),
    [anon_sym_DOT_DOT] = ACTIONS(36),
    [anon_sym_u00b1] = ACTIONS(14),
    [aux_sym__detail_token2] = ACTIONS(16),
    [anon_sym_EQ] = ACTIONS(39),
    [anon_sym_TILDE] = ACTIONS(42),
    [anon_sym_GT] = ACTIONS(42),
    [anon_sym_GT_EQ] = ACTIONS(39),
    [anon_sym_LT] = ACTIONS(42),
    [anon_sym_LT_EQ] = ACTIONS(42),
    [sym_number] = ACTIONS(45),
    [anon_sym_k] = ACTIONS(16),
    [anon_sym_m] = ACTIONS(16),
    [anon_sym_bn] = ACTIONS(16),
    [anon_sym_tn] = ACTIONS(16),
    [sym__unit_sign] = ACTIONS(14),
    [anon_sym_yes] = ACTIONS(48),
    [anon_sym_no] = ACTIONS(48),
    [anon_sym_unknown] = ACTIONS(51),
    [anon_sym_none] = ACTIONS(51),
    [sym_moment] = ACTIONS(54),
    [anon_sym_planned] = ACTIONS(57),
    [anon_sym_target] = ACTIONS(57),
    [anon_sym_estimate] = ACTIONS(57),
    [anon_sym_forecast] = ACTIONS(57),
    [anon_sym_preferred] = ACTIONS(60),
    [anon_sym_deprecated] = ACTIONS(63),
    [anon_sym_LBRACK] = ACTIONS(66),
    [anon_sym_RBRACK] = ACTIONS(14),
    [anon_sym_CARET] = ACTIONS(69),
    [sym_quoted] = ACTIONS(72),
    [sym_url] = ACTIONS(14),
    [sym_external_id] = ACTIONS(16),
    [sym__digit_id] = ACTIONS(16),
    [sym__line_end] = ACTIONS(75),
    [sym_comment] = ACTIONS(3),
  },
  [3] = {
    [sym_comparison] = STATE(15),
    [sym_scale] = STATE(15),
    [sym_boolean] = STATE(15),
    [sym_nothing] = STATE(15),
    [sym_modality] = STATE(15),
    [sym_string] = STATE(15),
    [sym__malformed_header] = STATE(246),
    [sym__flat] = STATE(15),
    [sym_identifier] = ACTIONS(78),
    [anon_sym_base] = ACTIONS(80),
    [anon_sym_COLON] = ACTIONS(82),
    [anon_sym_class] = ACTIONS(84),
    [anon_sym_unit] = ACTIONS(86),
    [anon_sym_source] = ACTIONS(88),
    [anon_sym_property] = ACTIONS(90),
    [anon_sym_entity] = ACTIONS(92),
    [anon_sym_describe] = ACTIONS(78),
    [anon_sym_note] = ACTIONS(78),
    [anon_sym_alias] = ACTIONS(78),
    [anon_sym_short] = ACTIONS(78),
    [anon_sym_former_DASHname] = ACTIONS(78),
    [anon_sym_same_DASHas] = ACTIONS(78),
    [anon_sym_fiscal_DASHyear_DASHstart] = ACTIONS(78),
    [anon_sym_complete] = ACTIONS(78),
    [anon_sym_DOT] = ACTIONS(78),
    [anon_sym_from] = ACTIONS(78),
    [anon_sym_until] = ACTIONS(78),
    [anon_sym_as_DASHof] = ACTIONS(78),
    [anon_sym_recorded] = ACTIONS(78),
    [anon_sym_said_DASHby] = ACTIONS(78),
    [anon_sym_COMMA] = ACTIONS(82),
    [anon_sym_LPAREN] = ACTIONS(82),
    [anon_sym_RPAREN] = ACTIONS(82),
    [anon_sym_AT] = ACTIONS(82),
    [anon_sym_DOT_DOT] = ACTIONS(82),
    [anon_sym_u00b1] = ACTIONS(82),
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
    [anon_sym_preferred] = ACTIONS(78),
    [anon_sym_deprecated] = ACTIONS(78),
    [anon_sym_LBRACK] = ACTIONS(82),
    [anon_sym_RBRACK] = ACTIONS(82),
    [anon_sym_CARET] = ACTIONS(82),
    [sym_quoted] = ACTIONS(106),
    [sym_url] = ACTIONS(82),
    [sym_external_id] = ACTIONS(78),
    [sym__digit_id] = ACTIONS(108),
    [sym_comment] = ACTIONS(3),
  },
  [4] = {
    [sym__detail] = STATE(44),
    [sym_operator] = STATE(44),
    [sym_scale] = STATE(44),
    [sym_boolean] = STATE(44),
    [sym_nothing] = STATE(44),
    [sym_string] = STATE(44),
    [aux_sym_field_repeat1] = STATE(44),
    [sym_identifier] = ACTIONS(110),
    [anon_sym_COLON] = ACTIONS(113),
    [anon_sym_describe] = ACTIONS(16),
    [anon_sym_note] = ACTIONS(116),
    [anon_sym_alias] = ACTIONS(16),
    [anon_sym_short] = ACTIONS(16),
    [anon_sym_former_DASHname] = ACTIONS(16),
    [anon_sym_same_DASHas] = ACTIONS(16),
    [anon_sym_fiscal_DASHyear_DASHstart] = ACTIONS(16),
    [anon_sym_complete] = ACTIONS(16),
    [anon_sym_DOT] = ACTIONS(119),
    [anon_sym_from] = ACTIONS(116),
    [anon_sym_until] = ACTIONS(116),
    [anon_sym_as_DASHof] = ACTIONS(116),
    [anon_sym_recorded] = ACTIONS(116),
    [anon_sym_said_DASHby] = ACTIONS(116),
    [anon_sym_COMMA] = ACTIONS(113),
    [anon_sym_LPAREN] = ACTIONS(113),
    [anon_sym_RPAREN] = ACTIONS(113),
    [anon_sym_AT] = ACTIONS(113),
    [anon_sym_DOT_DOT] = ACTIONS(113),
    [anon_sym_u00b1] = ACTIONS(113),
    [aux_sym__detail_token2] = ACTIONS(110),
    [anon_sym_PLUS] = ACTIONS(122),
    [anon_sym_DASH] = ACTIONS(122),
    [anon_sym_STAR] = ACTIONS(124),
    [anon_sym_SLASH] = ACTIONS(124),
    [anon_sym_EQ] = ACTIONS(126),
    [anon_sym_TILDE] = ACTIONS(16),
    [anon_sym_GT] = ACTIONS(16),
    [anon_sym_GT_EQ] = ACTIONS(14),
    [anon_sym_LT] = ACTIONS(16),
    [anon_sym_LT_EQ] = ACTIONS(16),
    [sym_number] = ACTIONS(110),
    [anon_sym_k] = ACTIONS(129),
    [anon_sym_m] = ACTIONS(129),
    [anon_sym_bn] = ACTIONS(129),
    [anon_sym_tn] = ACTIONS(129),
    [sym__unit_sign] = ACTIONS(113),
    [anon_sym_yes] = ACTIONS(132),
    [anon_sym_no] = ACTIONS(132),
    [anon_sym_unknown] = ACTIONS(135),
    [anon_sym_none] = ACTIONS(135),
    [sym_moment] = ACTIONS(113),
    [anon_sym_planned] = ACTIONS(16),
    [anon_sym_target] = ACTIONS(16),
    [anon_sym_estimate] = ACTIONS(16),
    [anon_sym_forecast] = ACTIONS(16),
    [anon_sym_preferred] = ACTIONS(16),
    [anon_sym_deprecated] = ACTIONS(16),
    [anon_sym_LBRACK] = ACTIONS(14),
    [anon_sym_RBRACK] = ACTIONS(14),
    [anon_sym_CARET] = ACTIONS(14),
    [sym_quoted] = ACTIONS(138),
    [sym_url] = ACTIONS(113),
    [sym_external_id] = ACTIONS(110),
    [sym__digit_id] = ACTIONS(141),
    [sym__line_end] = ACTIONS(144),
    [sym_comment] = ACTIONS(3),
  },
  [5] = {
    [sym_own_field] = STATE(248),
    [sym__own_name] = STATE(43),
    [sym_statement] = STATE(248),
    [sym_comparison] = STATE(16),
    [sym_scale] = STATE(16),
    [sym_boolean] = STATE(16),
    [sym_nothing] = STATE(16),
    [sym_modality] = STATE(16),
    [sym_string] = STATE(16),
    [sym_malformed_line] = STATE(248),
    [sym__flat] = STATE(16),
    [aux_sym__malformed_header_repeat1] = STATE(16),
    [sym_identifier] = ACTIONS(147),
    [anon_sym_COLON] = ACTIONS(149),
    [anon_sym_describe] = ACTIONS(151),
    [anon_sym_note] = ACTIONS(153),
    [anon_sym_alias] = ACTIONS(151),
    [anon_sym_short] = ACTIONS(151),
    [anon_sym_former_DASHname] = ACTIONS(151),
    [anon_sym_same_DASHas] = ACTIONS(151),
    [anon_sym_fiscal_DASHyear_DASHstart] = ACTIONS(151),
    [anon_sym_complete] = ACTIONS(151),
    [anon_sym_DOT] = ACTIONS(153),
    [anon_sym_from] = ACTIONS(153),
    [anon_sym_until] = ACTIONS(153),
    [anon_sym_as_DASHof] = ACTIONS(153),
    [anon_sym_recorded] = ACTIONS(153),
    [anon_sym_said_DASHby] = ACTIONS(153),
    [anon_sym_COMMA] = ACTIONS(149),
    [anon_sym_LPAREN] = ACTIONS(149),
    [anon_sym_RPAREN] = ACTIONS(149),
    [anon_sym_AT] = ACTIONS(149),
    [anon_sym_DOT_DOT] = ACTIONS(149),
    [anon_sym_u00b1] = ACTIONS(149),
    [aux_sym__detail_token2] = ACTIONS(153),
    [anon_sym_EQ] = ACTIONS(94),
    [anon_sym_TILDE] = ACTIONS(96),
    [anon_sym_GT] = ACTIONS(96),
    [anon_sym_GT_EQ] = ACTIONS(94),
    [anon_sym_LT] = ACTIONS(96),
    [anon_sym_LT_EQ] = ACTIONS(96),
    [sym_number] = ACTIONS(153),
    [anon_sym_k] = ACTIONS(98),
    [anon_sym_m] = ACTIONS(98),
    [anon_sym_bn] = ACTIONS(98),
    [anon_sym_tn] = ACTIONS(98),
    [sym__unit_sign] = ACTIONS(149),
    [anon_sym_yes] = ACTIONS(100),
    [anon_sym_no] = ACTIONS(100),
    [anon_sym_unknown] = ACTIONS(102),
    [anon_sym_none] = ACTIONS(102),
    [sym_moment] = ACTIONS(149),
    [anon_sym_planned] = ACTIONS(104),
    [anon_sym_target] = ACTIONS(104),
    [anon_sym_estimate] = ACTIONS(104),
    [anon_sym_forecast] = ACTIONS(104),
    [anon_sym_preferred] = ACTIONS(153),
    [anon_sym_deprecated] = ACTIONS(153),
    [anon_sym_LBRACK] = ACTIONS(149),
    [anon_sym_RBRACK] = ACTIONS(149),
    [anon_sym_CARET] = ACTIONS(149),
    [sym_quoted] = ACTIONS(106),
    [sym_url] = ACTIONS(149),
    [sym_external_id] = ACTIONS(153),
    [sym__digit_id] = ACTIONS(108),
    [sym_comment] = ACTIONS(3),
  },
  [6] = {
    [sym_field] = STATE(257),
    [sym__field_word] = STATE(42),
    [sym_comparison] = STATE(16),
    [sym_scale] = STATE(16),
    [sym_boolean] = STATE(16),
    [sym_nothing] = STATE(16),
    [sym_modality] = STATE(16),
    [sym_string] = STATE(16),
    [sym_malformed_line] = STATE(257),
    [sym__flat] = STATE(16),
    [aux_sym__malformed_header_repeat1] = STATE(16),
    [sym_identifier] = ACTIONS(155),
    [anon_sym_COLON] = ACTIONS(149),
    [anon_sym_describe] = ACTIONS(157),
    [anon_sym_note] = ACTIONS(157),
    [anon_sym_alias] = ACTIONS(153),
    [anon_sym_short] = ACTIONS(153),
    [anon_sym_former_DASHname] = ACTIONS(153),
    [anon_sym_same_DASHas] = ACTIONS(153),
    [anon_sym_fiscal_DASHyear_DASHstart] = ACTIONS(153),
    [anon_sym_complete] = ACTIONS(153),
    [anon_sym_DOT] = ACTIONS(153),
    [anon_sym_from] = ACTIONS(153),
    [anon_sym_until] = ACTIONS(153),
    [anon_sym_as_DASHof] = ACTIONS(153),
    [anon_sym_recorded] = ACTIONS(153),
    [anon_sym_said_DASHby] = ACTIONS(153),
    [anon_sym_COMMA] = ACTIONS(149),
    [anon_sym_LPAREN] = ACTIONS(149),
    [anon_sym_RPAREN] = ACTIONS(149),
    [anon_sym_AT] = ACTIONS(149),
    [anon_sym_DOT_DOT] = ACTIONS(149),
    [anon_sym_u00b1] = ACTIONS(149),
    [aux_sym__detail_token2] = ACTIONS(153),
    [anon_sym_EQ] = ACTIONS(94),
    [anon_sym_TILDE] = ACTIONS(96),
    [anon_sym_GT] = ACTIONS(96),
    [anon_sym_GT_EQ] = ACTIONS(94),
    [anon_sym_LT] = ACTIONS(96),
    [anon_sym_LT_EQ] = ACTIONS(96),
    [sym_number] = ACTIONS(153),
    [anon_sym_k] = ACTIONS(98),
    [anon_sym_m] = ACTIONS(98),
    [anon_sym_bn] = ACTIONS(98),
    [anon_sym_tn] = ACTIONS(98),
    [sym__unit_sign] = ACTIONS(149),
    [anon_sym_yes] = ACTIONS(100),
    [anon_sym_no] = ACTIONS(100),
    [anon_sym_unknown] = ACTIONS(102),
    [anon_sym_none] = ACTIONS(102),
    [sym_moment] = ACTIONS(149),
    [anon_sym_planned] = ACTIONS(104),
    [anon_sym_target] = ACTIONS(104),
    [anon_sym_estimate] = ACTIONS(104),
    [anon_sym_forecast] = ACTIONS(104),
    [anon_sym_preferred] = ACTIONS(153),
    [anon_sym_deprecated] = ACTIONS(153),
    [anon_sym_LBRACK] = ACTIONS(149),
    [anon_sym_RBRACK] = ACTIONS(149),
    [anon_sym_CARET] = ACTIONS(149),
    [sym_quoted] = ACTIONS(106),
    [sym_url] = ACTIONS(149),
    [sym_external_id] = ACTIONS(153),
    [sym__digit_id] = ACTIONS(108),
    [sym_comment] = ACTIONS(3),
  },
  [7] = {
    [sym_statement] = STATE(255),
    [sym_comparison] = STATE(16),
    [sym_scale] = STATE(16),
    [sym_boolean] = STATE(16),
    [sym_nothing] = STATE(16),
    [sym_modality] = STATE(16),
    [sym_string] = STATE(16),
    [sym_malformed_line] = STATE(255),
    [sym__flat] = STATE(16),
    [aux_sym__malformed_header_repeat1] = STATE(16),
    [sym_identifier] = ACTIONS(147),
    [anon_sym_COLON] = ACTIONS(149),
    [anon_sym_describe] = ACTIONS(153),
    [anon_sym_note] = ACTIONS(153),
    [anon_sym_alias] = ACTIONS(153),
    [anon_sym_short] = ACTIONS(153),
    [anon_sym_former_DASHname] = ACTIONS(153),
    [anon_sym_same_DASHas] = ACTIONS(153),
    [anon_sym_fiscal_DASHyear_DASHstart] = ACTIONS(153),
    [anon_sym_complete] = ACTIONS(153),
    [anon_sym_DOT] = ACTIONS(153),
    [anon_sym_from] = ACTIONS(153),
    [anon_sym_until] = ACTIONS(153),
    [anon_sym_as_DASHof] = ACTIONS(153),
    [anon_sym_recorded] = ACTIONS(153),
    [anon_sym_said_DASHby] = ACTIONS(153),
    [anon_sym_COMMA] = ACTIONS(149),
    [anon_sym_LPAREN] = ACTIONS(149),
    [anon_sym_RPAREN] = ACTIONS(149),
    [anon_sym_AT] = ACTIONS(149),
    [anon_sym_DOT_DOT] = ACTIONS(149),
    [anon_sym_u00b1] = ACTIONS(149),
    [aux_sym__detail_token2] = ACTIONS(153),
    [anon_sym_EQ] = ACTIONS(94),
    [anon_sym_TILDE] = ACTIONS(96),
    [anon_sym_GT] = ACTIONS(96),
    [anon_sym_GT_EQ] = ACTIONS(94),
    [anon_sym_LT] = ACTIONS(96),
    [anon_sym_LT_EQ] = ACTIONS(96),
    [sym_number] = ACTIONS(153),
    [anon_sym_k] = ACTIONS(98),
    [anon_sym_m] = ACTIONS(98),
    [anon_sym_bn] = ACTIONS(98),
    [anon_sym_tn] = ACTIONS(98),
    [sym__unit_sign] = ACTIONS(149),
    [anon_sym_yes] = ACTIONS(100),
    [anon_sym_no] = ACTIONS(100),
    [anon_sym_unknown] = ACTIONS(102),
    [anon_sym_none] = ACTIONS(102),
    [sym_moment] = ACTIONS(149),
    [anon_sym_planned] = ACTIONS(104),
    [anon_sym_target] = ACTIONS(104),
    [anon_sym_estimate] = ACTIONS(104),
    [anon_sym_forecast] = ACTIONS(104),
    [anon_sym_preferred] = ACTIONS(153),
    [anon_sym_deprecated] = ACTIONS(153),
    [anon_sym_LBRACK] = ACTIONS(149),
    [anon_sym_RBRACK] = ACTIONS(149),
    [anon_sym_CARET] = ACTIONS(149),
    [sym_quoted] = ACTIONS(106),
    [sym_url] = ACTIONS(149),
    [sym_external_id] = ACTIONS(153),
    [sym__digit_id] = ACTIONS(108),
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
    STATE(241), 1,
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
    STATE(16), 8,
      sym_comparison,
      sym_scale,
      sym_boolean,
      sym_nothing,
      sym_modality,
      sym_string,
      sym__flat,
      aux_sym__malformed_header_repeat1,
    ACTIONS(149), 13,
      anon_sym_COLON,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_DOT_DOT,
      anon_sym_u00b1,
      sym__unit_sign,
      sym_moment,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      anon_sym_CARET,
      sym_url,
    ACTIONS(153), 20,
      anon_sym_describe,
      anon_sym_note,
      anon_sym_alias,
      anon_sym_short,
      anon_sym_former_DASHname,
      anon_sym_same_DASHas,
      anon_sym_fiscal_DASHyear_DASHstart,
      anon_sym_complete,
      anon_sym_DOT,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      aux_sym__detail_token2,
      sym_number,
      anon_sym_preferred,
      anon_sym_deprecated,
      sym_external_id,
      sym_identifier,
  [90] = 14,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(106), 1,
      sym_quoted,
    ACTIONS(159), 1,
      sym_identifier,
    ACTIONS(165), 1,
      sym__digit_id,
    ACTIONS(167), 1,
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
    STATE(17), 8,
      sym_comparison,
      sym_scale,
      sym_boolean,
      sym_nothing,
      sym_modality,
      sym_string,
      sym__flat,
      aux_sym__malformed_header_repeat1,
    ACTIONS(161), 13,
      anon_sym_COLON,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_DOT_DOT,
      anon_sym_u00b1,
      sym__unit_sign,
      sym_moment,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      anon_sym_CARET,
      sym_url,
    ACTIONS(163), 19,
      anon_sym_describe,
      anon_sym_note,
      anon_sym_alias,
      anon_sym_short,
      anon_sym_former_DASHname,
      anon_sym_same_DASHas,
      anon_sym_fiscal_DASHyear_DASHstart,
      anon_sym_complete,
      anon_sym_DOT,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      aux_sym__detail_token2,
      sym_number,
      anon_sym_preferred,
      anon_sym_deprecated,
      sym_external_id,
  [182] = 14,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(106), 1,
      sym_quoted,
    ACTIONS(167), 1,
      sym__line_end,
    ACTIONS(169), 1,
      sym_identifier,
    ACTIONS(171), 1,
      sym__digit_id,
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
    STATE(17), 8,
      sym_comparison,
      sym_scale,
      sym_boolean,
      sym_nothing,
      sym_modality,
      sym_string,
      sym__flat,
      aux_sym__malformed_header_repeat1,
    ACTIONS(161), 13,
      anon_sym_COLON,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_DOT_DOT,
      anon_sym_u00b1,
      sym__unit_sign,
      sym_moment,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      anon_sym_CARET,
      sym_url,
    ACTIONS(163), 19,
      anon_sym_describe,
      anon_sym_note,
      anon_sym_alias,
      anon_sym_short,
      anon_sym_former_DASHname,
      anon_sym_same_DASHas,
      anon_sym_fiscal_DASHyear_DASHstart,
      anon_sym_complete,
      anon_sym_DOT,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      aux_sym__detail_token2,
      sym_number,
      anon_sym_preferred,
      anon_sym_deprecated,
      sym_external_id,
  [274] = 14,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(106), 1,
      sym_quoted,
    ACTIONS(167), 1,
      sym__line_end,
    ACTIONS(173), 1,
      sym_identifier,
    ACTIONS(175), 1,
      sym__digit_id,
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
    STATE(17), 8,
      sym_comparison,
      sym_scale,
      sym_boolean,
      sym_nothing,
      sym_modality,
      sym_string,
      sym__flat,
      aux_sym__malformed_header_repeat1,
    ACTIONS(161), 13,
      anon_sym_COLON,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_DOT_DOT,
      anon_sym_u00b1,
      sym__unit_sign,
      sym_moment,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      anon_sym_CARET,
      sym_url,
    ACTIONS(163), 19,
      anon_sym_describe,
      anon_sym_note,
      anon_sym_alias,
      anon_sym_short,
      anon_sym_former_DASHname,
      anon_sym_same_DASHas,
      anon_sym_fiscal_DASHyear_DASHstart,
      anon_sym_complete,
      anon_sym_DOT,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      aux_sym__detail_token2,
      sym_number,
      anon_sym_preferred,
      anon_sym_deprecated,
      sym_external_id,
  [366] = 14,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(106), 1,
      sym_quoted,
    ACTIONS(167), 1,
      sym__line_end,
    ACTIONS(177), 1,
      sym_identifier,
    ACTIONS(179), 1,
      sym__digit_id,
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
    STATE(17), 8,
      sym_comparison,
      sym_scale,
      sym_boolean,
      sym_nothing,
      sym_modality,
      sym_string,
      sym__flat,
      aux_sym__malformed_header_repeat1,
    ACTIONS(161), 13,
      anon_sym_COLON,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_DOT_DOT,
      anon_sym_u00b1,
      sym__unit_sign,
      sym_moment,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      anon_sym_CARET,
      sym_url,
    ACTIONS(163), 19,
      anon_sym_describe,
      anon_sym_note,
      anon_sym_alias,
      anon_sym_short,
      anon_sym_former_DASHname,
      anon_sym_same_DASHas,
      anon_sym_fiscal_DASHyear_DASHstart,
      anon_sym_complete,
      anon_sym_DOT,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      aux_sym__detail_token2,
      sym_number,
      anon_sym_preferred,
      anon_sym_deprecated,
      sym_external_id,
  [458] = 14,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(106), 1,
      sym_quoted,
    ACTIONS(167), 1,
      sym__line_end,
    ACTIONS(181), 1,
      sym_identifier,
    ACTIONS(183), 1,
      sym__digit_id,
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
    STATE(17), 8,
      sym_comparison,
      sym_scale,
      sym_boolean,
      sym_nothing,
      sym_modality,
      sym_string,
      sym__flat,
      aux_sym__malformed_header_repeat1,
    ACTIONS(161), 13,
      anon_sym_COLON,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_DOT_DOT,
      anon_sym_u00b1,
      sym__unit_sign,
      sym_moment,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      anon_sym_CARET,
      sym_url,
    ACTIONS(163), 19,
      anon_sym_describe,
      anon_sym_note,
      anon_sym_alias,
      anon_sym_short,
      anon_sym_former_DASHname,
      anon_sym_same_DASHas,
      anon_sym_fiscal_DASHyear_DASHstart,
      anon_sym_complete,
      anon_sym_DOT,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      aux_sym__detail_token2,
      sym_number,
      anon_sym_preferred,
      anon_sym_deprecated,
      sym_external_id,
  [550] = 14,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(106), 1,
      sym_quoted,
    ACTIONS(167), 1,
      sym__line_end,
    ACTIONS(185), 1,
      sym_identifier,
    ACTIONS(187), 1,
      sym__digit_id,
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
    STATE(17), 8,
      sym_comparison,
      sym_scale,
      sym_boolean,
      sym_nothing,
      sym_modality,
      sym_string,
      sym__flat,
      aux_sym__malformed_header_repeat1,
    ACTIONS(161), 13,
      anon_sym_COLON,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_DOT_DOT,
      anon_sym_u00b1,
      sym__unit_sign,
      sym_moment,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      anon_sym_CARET,
      sym_url,
    ACTIONS(163), 19,
      anon_sym_describe,
      anon_sym_note,
      anon_sym_alias,
      anon_sym_short,
      anon_sym_former_DASHname,
      anon_sym_same_DASHas,
      anon_sym_fiscal_DASHyear_DASHstart,
      anon_sym_complete,
      anon_sym_DOT,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      aux_sym__detail_token2,
      sym_number,
      anon_sym_preferred,
      anon_sym_deprecated,
      sym_external_id,
  [642] = 13,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(106), 1,
      sym_quoted,
    ACTIONS(108), 1,
      sym__digit_id,
    ACTIONS(167), 1,
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
    STATE(17), 8,
      sym_comparison,
      sym_scale,
      sym_boolean,
      sym_nothing,
      sym_modality,
      sym_string,
      sym__flat,
      aux_sym__malformed_header_repeat1,
    ACTIONS(161), 13,
      anon_sym_COLON,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_DOT_DOT,
      anon_sym_u00b1,
      sym__unit_sign,
      sym_moment,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      anon_sym_CARET,
      sym_url,
    ACTIONS(163), 20,
      anon_sym_describe,
      anon_sym_note,
      anon_sym_alias,
      anon_sym_short,
      anon_sym_former_DASHname,
      anon_sym_same_DASHas,
      anon_sym_fiscal_DASHyear_DASHstart,
      anon_sym_complete,
      anon_sym_DOT,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      aux_sym__detail_token2,
      sym_number,
      anon_sym_preferred,
      anon_sym_deprecated,
      sym_external_id,
      sym_identifier,
  [732] = 13,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(106), 1,
      sym_quoted,
    ACTIONS(108), 1,
      sym__digit_id,
    ACTIONS(193), 1,
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
    STATE(18), 8,
      sym_comparison,
      sym_scale,
      sym_boolean,
      sym_nothing,
      sym_modality,
      sym_string,
      sym__flat,
      aux_sym__malformed_header_repeat1,
    ACTIONS(191), 13,
      anon_sym_COLON,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_DOT_DOT,
      anon_sym_u00b1,
      sym__unit_sign,
      sym_moment,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      anon_sym_CARET,
      sym_url,
    ACTIONS(189), 20,
      anon_sym_describe,
      anon_sym_note,
      anon_sym_alias,
      anon_sym_short,
      anon_sym_former_DASHname,
      anon_sym_same_DASHas,
      anon_sym_fiscal_DASHyear_DASHstart,
      anon_sym_complete,
      anon_sym_DOT,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      aux_sym__detail_token2,
      sym_number,
      anon_sym_preferred,
      anon_sym_deprecated,
      sym_external_id,
      sym_identifier,
  [822] = 13,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(106), 1,
      sym_quoted,
    ACTIONS(108), 1,
      sym__digit_id,
    ACTIONS(195), 1,
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
    STATE(18), 8,
      sym_comparison,
      sym_scale,
      sym_boolean,
      sym_nothing,
      sym_modality,
      sym_string,
      sym__flat,
      aux_sym__malformed_header_repeat1,
    ACTIONS(191), 13,
      anon_sym_COLON,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_DOT_DOT,
      anon_sym_u00b1,
      sym__unit_sign,
      sym_moment,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      anon_sym_CARET,
      sym_url,
    ACTIONS(189), 20,
      anon_sym_describe,
      anon_sym_note,
      anon_sym_alias,
      anon_sym_short,
      anon_sym_former_DASHname,
      anon_sym_same_DASHas,
      anon_sym_fiscal_DASHyear_DASHstart,
      anon_sym_complete,
      anon_sym_DOT,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      aux_sym__detail_token2,
      sym_number,
      anon_sym_preferred,
      anon_sym_deprecated,
      sym_external_id,
      sym_identifier,
  [912] = 13,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(221), 1,
      sym_quoted,
    ACTIONS(224), 1,
      sym__digit_id,
    ACTIONS(227), 1,
      sym__line_end,
    ACTIONS(203), 2,
      anon_sym_EQ,
      anon_sym_GT_EQ,
    ACTIONS(212), 2,
      anon_sym_yes,
      anon_sym_no,
    ACTIONS(215), 2,
      anon_sym_unknown,
      anon_sym_none,
    ACTIONS(206), 4,
      anon_sym_TILDE,
      anon_sym_GT,
      anon_sym_LT,
      anon_sym_LT_EQ,
    ACTIONS(209), 4,
      anon_sym_k,
      anon_sym_m,
      anon_sym_bn,
      anon_sym_tn,
    ACTIONS(218), 4,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
    STATE(18), 8,
      sym_comparison,
      sym_scale,
      sym_boolean,
      sym_nothing,
      sym_modality,
      sym_string,
      sym__flat,
      aux_sym__malformed_header_repeat1,
    ACTIONS(200), 13,
      anon_sym_COLON,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_DOT_DOT,
      anon_sym_u00b1,
      sym__unit_sign,
      sym_moment,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      anon_sym_CARET,
      sym_url,
    ACTIONS(197), 20,
      anon_sym_describe,
      anon_sym_note,
      anon_sym_alias,
      anon_sym_short,
      anon_sym_former_DASHname,
      anon_sym_same_DASHas,
      anon_sym_fiscal_DASHyear_DASHstart,
      anon_sym_complete,
      anon_sym_DOT,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      aux_sym__detail_token2,
      sym_number,
      anon_sym_preferred,
      anon_sym_deprecated,
      sym_external_id,
      sym_identifier,
  [1002] = 7,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(235), 2,
      anon_sym_PLUS,
      anon_sym_DASH,
    ACTIONS(237), 2,
      anon_sym_STAR,
      anon_sym_SLASH,
    ACTIONS(14), 4,
      anon_sym_GT_EQ,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      anon_sym_CARET,
    ACTIONS(232), 13,
      sym__line_end,
      anon_sym_COLON,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_DOT_DOT,
      anon_sym_u00b1,
      anon_sym_EQ,
      sym__unit_sign,
      sym_moment,
      sym_quoted,
      sym_url,
    ACTIONS(16), 17,
      anon_sym_describe,
      anon_sym_alias,
      anon_sym_short,
      anon_sym_former_DASHname,
      anon_sym_same_DASHas,
      anon_sym_fiscal_DASHyear_DASHstart,
      anon_sym_complete,
      anon_sym_TILDE,
      anon_sym_GT,
      anon_sym_LT,
      anon_sym_LT_EQ,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
      anon_sym_preferred,
      anon_sym_deprecated,
    ACTIONS(229), 20,
      anon_sym_note,
      anon_sym_DOT,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      aux_sym__detail_token2,
      sym_number,
      anon_sym_k,
      anon_sym_m,
      anon_sym_bn,
      anon_sym_tn,
      anon_sym_yes,
      anon_sym_no,
      anon_sym_unknown,
      anon_sym_none,
      sym_external_id,
      sym__digit_id,
      sym_identifier,
  [1076] = 7,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(245), 2,
      anon_sym_PLUS,
      anon_sym_DASH,
    ACTIONS(247), 2,
      anon_sym_STAR,
      anon_sym_SLASH,
    ACTIONS(14), 4,
      anon_sym_GT_EQ,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      anon_sym_CARET,
    ACTIONS(242), 13,
      sym__line_end,
      anon_sym_COLON,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_DOT_DOT,
      anon_sym_u00b1,
      anon_sym_EQ,
      sym__unit_sign,
      sym_moment,
      sym_quoted,
      sym_url,
    ACTIONS(16), 17,
      anon_sym_describe,
      anon_sym_alias,
      anon_sym_short,
      anon_sym_former_DASHname,
      anon_sym_same_DASHas,
      anon_sym_fiscal_DASHyear_DASHstart,
      anon_sym_complete,
      anon_sym_TILDE,
      anon_sym_GT,
      anon_sym_LT,
      anon_sym_LT_EQ,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
      anon_sym_preferred,
      anon_sym_deprecated,
    ACTIONS(239), 20,
      anon_sym_note,
      anon_sym_DOT,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      aux_sym__detail_token2,
      sym_number,
      anon_sym_k,
      anon_sym_m,
      anon_sym_bn,
      anon_sym_tn,
      anon_sym_yes,
      anon_sym_no,
      anon_sym_unknown,
      anon_sym_none,
      sym_external_id,
      sym__digit_id,
      sym_identifier,
  [1150] = 8,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(251), 1,
      anon_sym_COLON,
    ACTIONS(256), 1,
      sym_quoted,
    ACTIONS(259), 1,
      sym__line_end,
    STATE(183), 1,
      aux_sym_base_record_repeat1,
    STATE(238), 1,
      sym_string,
    ACTIONS(254), 14,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_DOT_DOT,
      anon_sym_u00b1,
      anon_sym_EQ,
      anon_sym_GT_EQ,
      sym__unit_sign,
      sym_moment,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      anon_sym_CARET,
      sym_url,
    ACTIONS(249), 37,
      anon_sym_describe,
      anon_sym_note,
      anon_sym_alias,
      anon_sym_short,
      anon_sym_former_DASHname,
      anon_sym_same_DASHas,
      anon_sym_fiscal_DASHyear_DASHstart,
      anon_sym_complete,
      anon_sym_DOT,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
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
      anon_sym_preferred,
      anon_sym_deprecated,
      sym_external_id,
      sym__digit_id,
      sym_identifier,
  [1224] = 8,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(262), 1,
      anon_sym_COLON,
    ACTIONS(265), 1,
      sym_quoted,
    ACTIONS(268), 1,
      sym__line_end,
    STATE(163), 1,
      aux_sym_base_record_repeat1,
    STATE(238), 1,
      sym_string,
    ACTIONS(14), 14,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_DOT_DOT,
      anon_sym_u00b1,
      anon_sym_EQ,
      anon_sym_GT_EQ,
      sym__unit_sign,
      sym_moment,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      anon_sym_CARET,
      sym_url,
    ACTIONS(16), 37,
      anon_sym_describe,
      anon_sym_note,
      anon_sym_alias,
      anon_sym_short,
      anon_sym_former_DASHname,
      anon_sym_same_DASHas,
      anon_sym_fiscal_DASHyear_DASHstart,
      anon_sym_complete,
      anon_sym_DOT,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
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
      anon_sym_preferred,
      anon_sym_deprecated,
      sym_external_id,
      sym__digit_id,
      sym_identifier,
  [1298] = 8,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(256), 1,
      sym_quoted,
    ACTIONS(271), 1,
      anon_sym_COLON,
    ACTIONS(274), 1,
      sym__line_end,
    STATE(169), 1,
      aux_sym_base_record_repeat1,
    STATE(238), 1,
      sym_string,
    ACTIONS(254), 14,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_DOT_DOT,
      anon_sym_u00b1,
      anon_sym_EQ,
      anon_sym_GT_EQ,
      sym__unit_sign,
      sym_moment,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      anon_sym_CARET,
      sym_url,
    ACTIONS(249), 37,
      anon_sym_describe,
      anon_sym_note,
      anon_sym_alias,
      anon_sym_short,
      anon_sym_former_DASHname,
      anon_sym_same_DASHas,
      anon_sym_fiscal_DASHyear_DASHstart,
      anon_sym_complete,
      anon_sym_DOT,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
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
      anon_sym_preferred,
      anon_sym_deprecated,
      sym_external_id,
      sym__digit_id,
      sym_identifier,
  [1372] = 8,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(265), 1,
      sym_quoted,
    ACTIONS(277), 1,
      anon_sym_COLON,
    ACTIONS(280), 1,
      sym__line_end,
    STATE(170), 1,
      aux_sym_base_record_repeat1,
    STATE(238), 1,
      sym_string,
    ACTIONS(14), 14,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_DOT_DOT,
      anon_sym_u00b1,
      anon_sym_EQ,
      anon_sym_GT_EQ,
      sym__unit_sign,
      sym_moment,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      anon_sym_CARET,
      sym_url,
    ACTIONS(16), 37,
      anon_sym_describe,
      anon_sym_note,
      anon_sym_alias,
      anon_sym_short,
      anon_sym_former_DASHname,
      anon_sym_same_DASHas,
      anon_sym_fiscal_DASHyear_DASHstart,
      anon_sym_complete,
      anon_sym_DOT,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
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
      anon_sym_preferred,
      anon_sym_deprecated,
      sym_external_id,
      sym__digit_id,
      sym_identifier,
  [1446] = 8,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(256), 1,
      sym_quoted,
    ACTIONS(283), 1,
      anon_sym_COLON,
    ACTIONS(286), 1,
      sym__line_end,
    STATE(172), 1,
      aux_sym_base_record_repeat1,
    STATE(238), 1,
      sym_string,
    ACTIONS(254), 14,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_DOT_DOT,
      anon_sym_u00b1,
      anon_sym_EQ,
      anon_sym_GT_EQ,
      sym__unit_sign,
      sym_moment,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      anon_sym_CARET,
      sym_url,
    ACTIONS(249), 37,
      anon_sym_describe,
      anon_sym_note,
      anon_sym_alias,
      anon_sym_short,
      anon_sym_former_DASHname,
      anon_sym_same_DASHas,
      anon_sym_fiscal_DASHyear_DASHstart,
      anon_sym_complete,
      anon_sym_DOT,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
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
      anon_sym_preferred,
      anon_sym_deprecated,
      sym_external_id,
      sym__digit_id,
      sym_identifier,
  [1520] = 8,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(265), 1,
      sym_quoted,
    ACTIONS(289), 1,
      anon_sym_COLON,
    ACTIONS(292), 1,
      sym__line_end,
    STATE(126), 1,
      aux_sym_base_record_repeat1,
    STATE(238), 1,
      sym_string,
    ACTIONS(14), 14,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_DOT_DOT,
      anon_sym_u00b1,
      anon_sym_EQ,
      anon_sym_GT_EQ,
      sym__unit_sign,
      sym_moment,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      anon_sym_CARET,
      sym_url,
    ACTIONS(16), 37,
      anon_sym_describe,
      anon_sym_note,
      anon_sym_alias,
      anon_sym_short,
      anon_sym_former_DASHname,
      anon_sym_same_DASHas,
      anon_sym_fiscal_DASHyear_DASHstart,
      anon_sym_complete,
      anon_sym_DOT,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
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
      anon_sym_preferred,
      anon_sym_deprecated,
      sym_external_id,
      sym__digit_id,
      sym_identifier,
  [1594] = 8,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(265), 1,
      sym_quoted,
    ACTIONS(295), 1,
      anon_sym_COLON,
    ACTIONS(298), 1,
      sym__line_end,
    STATE(184), 1,
      aux_sym_base_record_repeat1,
    STATE(238), 1,
      sym_string,
    ACTIONS(14), 14,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_DOT_DOT,
      anon_sym_u00b1,
      anon_sym_EQ,
      anon_sym_GT_EQ,
      sym__unit_sign,
      sym_moment,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      anon_sym_CARET,
      sym_url,
    ACTIONS(16), 37,
      anon_sym_describe,
      anon_sym_note,
      anon_sym_alias,
      anon_sym_short,
      anon_sym_former_DASHname,
      anon_sym_same_DASHas,
      anon_sym_fiscal_DASHyear_DASHstart,
      anon_sym_complete,
      anon_sym_DOT,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
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
      anon_sym_preferred,
      anon_sym_deprecated,
      sym_external_id,
      sym__digit_id,
      sym_identifier,
  [1668] = 8,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(256), 1,
      sym_quoted,
    ACTIONS(301), 1,
      anon_sym_COLON,
    ACTIONS(304), 1,
      sym__line_end,
    STATE(139), 1,
      aux_sym_base_record_repeat1,
    STATE(238), 1,
      sym_string,
    ACTIONS(254), 14,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_DOT_DOT,
      anon_sym_u00b1,
      anon_sym_EQ,
      anon_sym_GT_EQ,
      sym__unit_sign,
      sym_moment,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      anon_sym_CARET,
      sym_url,
    ACTIONS(249), 37,
      anon_sym_describe,
      anon_sym_note,
      anon_sym_alias,
      anon_sym_short,
      anon_sym_former_DASHname,
      anon_sym_same_DASHas,
      anon_sym_fiscal_DASHyear_DASHstart,
      anon_sym_complete,
      anon_sym_DOT,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
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
      anon_sym_preferred,
      anon_sym_deprecated,
      sym_external_id,
      sym__digit_id,
      sym_identifier,
  [1742] = 8,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(265), 1,
      sym_quoted,
    ACTIONS(307), 1,
      anon_sym_COLON,
    ACTIONS(310), 1,
      sym__line_end,
    STATE(140), 1,
      aux_sym_base_record_repeat1,
    STATE(238), 1,
      sym_string,
    ACTIONS(14), 14,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_DOT_DOT,
      anon_sym_u00b1,
      anon_sym_EQ,
      anon_sym_GT_EQ,
      sym__unit_sign,
      sym_moment,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      anon_sym_CARET,
      sym_url,
    ACTIONS(16), 37,
      anon_sym_describe,
      anon_sym_note,
      anon_sym_alias,
      anon_sym_short,
      anon_sym_former_DASHname,
      anon_sym_same_DASHas,
      anon_sym_fiscal_DASHyear_DASHstart,
      anon_sym_complete,
      anon_sym_DOT,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
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
      anon_sym_preferred,
      anon_sym_deprecated,
      sym_external_id,
      sym__digit_id,
      sym_identifier,
  [1816] = 8,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(256), 1,
      sym_quoted,
    ACTIONS(313), 1,
      anon_sym_COLON,
    ACTIONS(316), 1,
      sym__line_end,
    STATE(142), 1,
      aux_sym_base_record_repeat1,
    STATE(238), 1,
      sym_string,
    ACTIONS(254), 14,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_DOT_DOT,
      anon_sym_u00b1,
      anon_sym_EQ,
      anon_sym_GT_EQ,
      sym__unit_sign,
      sym_moment,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      anon_sym_CARET,
      sym_url,
    ACTIONS(249), 37,
      anon_sym_describe,
      anon_sym_note,
      anon_sym_alias,
      anon_sym_short,
      anon_sym_former_DASHname,
      anon_sym_same_DASHas,
      anon_sym_fiscal_DASHyear_DASHstart,
      anon_sym_complete,
      anon_sym_DOT,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
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
      anon_sym_preferred,
      anon_sym_deprecated,
      sym_external_id,
      sym__digit_id,
      sym_identifier,
  [1890] = 8,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(265), 1,
      sym_quoted,
    ACTIONS(319), 1,
      anon_sym_COLON,
    ACTIONS(322), 1,
      sym__line_end,
    STATE(143), 1,
      aux_sym_base_record_repeat1,
    STATE(238), 1,
      sym_string,
    ACTIONS(14), 14,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_DOT_DOT,
      anon_sym_u00b1,
      anon_sym_EQ,
      anon_sym_GT_EQ,
      sym__unit_sign,
      sym_moment,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      anon_sym_CARET,
      sym_url,
    ACTIONS(16), 37,
      anon_sym_describe,
      anon_sym_note,
      anon_sym_alias,
      anon_sym_short,
      anon_sym_former_DASHname,
      anon_sym_same_DASHas,
      anon_sym_fiscal_DASHyear_DASHstart,
      anon_sym_complete,
      anon_sym_DOT,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
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
      anon_sym_preferred,
      anon_sym_deprecated,
      sym_external_id,
      sym__digit_id,
      sym_identifier,
  [1964] = 8,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(256), 1,
      sym_quoted,
    ACTIONS(325), 1,
      anon_sym_COLON,
    ACTIONS(328), 1,
      sym__line_end,
    STATE(160), 1,
      aux_sym_base_record_repeat1,
    STATE(238), 1,
      sym_string,
    ACTIONS(254), 14,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_DOT_DOT,
      anon_sym_u00b1,
      anon_sym_EQ,
      anon_sym_GT_EQ,
      sym__unit_sign,
      sym_moment,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      anon_sym_CARET,
      sym_url,
    ACTIONS(249), 37,
      anon_sym_describe,
      anon_sym_note,
      anon_sym_alias,
      anon_sym_short,
      anon_sym_former_DASHname,
      anon_sym_same_DASHas,
      anon_sym_fiscal_DASHyear_DASHstart,
      anon_sym_complete,
      anon_sym_DOT,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
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
      anon_sym_preferred,
      anon_sym_deprecated,
      sym_external_id,
      sym__digit_id,
      sym_identifier,
  [2038] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(335), 1,
      aux_sym_string_token1,
    ACTIONS(333), 16,
      sym__line_end,
      anon_sym_COLON,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_DOT_DOT,
      anon_sym_u00b1,
      anon_sym_EQ,
      anon_sym_GT_EQ,
      sym__unit_sign,
      sym_moment,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      anon_sym_CARET,
      sym_quoted,
      sym_url,
    ACTIONS(331), 38,
      anon_sym_describe,
      anon_sym_note,
      anon_sym_alias,
      anon_sym_short,
      anon_sym_former_DASHname,
      anon_sym_same_DASHas,
      anon_sym_fiscal_DASHyear_DASHstart,
      anon_sym_complete,
      anon_sym_DOT,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
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
      anon_sym_preferred,
      anon_sym_deprecated,
      sym_external_id,
      sym__digit_id,
      sym_identifier,
  [2103] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(254), 17,
      sym__line_end,
      anon_sym_COLON,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_DOT_DOT,
      anon_sym_u00b1,
      anon_sym_EQ,
      anon_sym_GT_EQ,
      sym__unit_sign,
      sym_moment,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      anon_sym_CARET,
      sym_quoted,
      sym_url,
    ACTIONS(249), 37,
      anon_sym_describe,
      anon_sym_note,
      anon_sym_alias,
      anon_sym_short,
      anon_sym_former_DASHname,
      anon_sym_same_DASHas,
      anon_sym_fiscal_DASHyear_DASHstart,
      anon_sym_complete,
      anon_sym_DOT,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
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
      anon_sym_preferred,
      anon_sym_deprecated,
      sym_external_id,
      sym__digit_id,
      sym_identifier,
  [2165] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(339), 17,
      sym__line_end,
      anon_sym_COLON,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_DOT_DOT,
      anon_sym_u00b1,
      anon_sym_EQ,
      anon_sym_GT_EQ,
      sym__unit_sign,
      sym_moment,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      anon_sym_CARET,
      sym_quoted,
      sym_url,
    ACTIONS(337), 37,
      anon_sym_describe,
      anon_sym_note,
      anon_sym_alias,
      anon_sym_short,
      anon_sym_former_DASHname,
      anon_sym_same_DASHas,
      anon_sym_fiscal_DASHyear_DASHstart,
      anon_sym_complete,
      anon_sym_DOT,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
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
      anon_sym_preferred,
      anon_sym_deprecated,
      sym_external_id,
      sym__digit_id,
      sym_identifier,
  [2227] = 3,
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
      anon_sym_EQ,
      anon_sym_GT_EQ,
      sym__unit_sign,
      sym_moment,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      anon_sym_CARET,
      sym_quoted,
      sym_url,
    ACTIONS(341), 37,
      anon_sym_describe,
      anon_sym_note,
      anon_sym_alias,
      anon_sym_short,
      anon_sym_former_DASHname,
      anon_sym_same_DASHas,
      anon_sym_fiscal_DASHyear_DASHstart,
      anon_sym_complete,
      anon_sym_DOT,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
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
      anon_sym_preferred,
      anon_sym_deprecated,
      sym_external_id,
      sym__digit_id,
      sym_identifier,
  [2289] = 3,
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
      anon_sym_EQ,
      anon_sym_GT_EQ,
      sym__unit_sign,
      sym_moment,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      anon_sym_CARET,
      sym_quoted,
      sym_url,
    ACTIONS(345), 37,
      anon_sym_describe,
      anon_sym_note,
      anon_sym_alias,
      anon_sym_short,
      anon_sym_former_DASHname,
      anon_sym_same_DASHas,
      anon_sym_fiscal_DASHyear_DASHstart,
      anon_sym_complete,
      anon_sym_DOT,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
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
      anon_sym_preferred,
      anon_sym_deprecated,
      sym_external_id,
      sym__digit_id,
      sym_identifier,
  [2351] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(351), 17,
      sym__line_end,
      anon_sym_COLON,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_DOT_DOT,
      anon_sym_u00b1,
      anon_sym_EQ,
      anon_sym_GT_EQ,
      sym__unit_sign,
      sym_moment,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      anon_sym_CARET,
      sym_quoted,
      sym_url,
    ACTIONS(349), 37,
      anon_sym_describe,
      anon_sym_note,
      anon_sym_alias,
      anon_sym_short,
      anon_sym_former_DASHname,
      anon_sym_same_DASHas,
      anon_sym_fiscal_DASHyear_DASHstart,
      anon_sym_complete,
      anon_sym_DOT,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
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
      anon_sym_preferred,
      anon_sym_deprecated,
      sym_external_id,
      sym__digit_id,
      sym_identifier,
  [2413] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(355), 17,
      sym__line_end,
      anon_sym_COLON,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_DOT_DOT,
      anon_sym_u00b1,
      anon_sym_EQ,
      anon_sym_GT_EQ,
      sym__unit_sign,
      sym_moment,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      anon_sym_CARET,
      sym_quoted,
      sym_url,
    ACTIONS(353), 37,
      anon_sym_describe,
      anon_sym_note,
      anon_sym_alias,
      anon_sym_short,
      anon_sym_former_DASHname,
      anon_sym_same_DASHas,
      anon_sym_fiscal_DASHyear_DASHstart,
      anon_sym_complete,
      anon_sym_DOT,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
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
      anon_sym_preferred,
      anon_sym_deprecated,
      sym_external_id,
      sym__digit_id,
      sym_identifier,
  [2475] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(359), 17,
      sym__line_end,
      anon_sym_COLON,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_DOT_DOT,
      anon_sym_u00b1,
      anon_sym_EQ,
      anon_sym_GT_EQ,
      sym__unit_sign,
      sym_moment,
      anon_sym_LBRACK,
      anon_sym_RBRACK,
      anon_sym_CARET,
      sym_quoted,
      sym_url,
    ACTIONS(357), 37,
      anon_sym_describe,
      anon_sym_note,
      anon_sym_alias,
      anon_sym_short,
      anon_sym_former_DASHname,
      anon_sym_same_DASHas,
      anon_sym_fiscal_DASHyear_DASHstart,
      anon_sym_complete,
      anon_sym_DOT,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
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
      anon_sym_preferred,
      anon_sym_deprecated,
      sym_external_id,
      sym__digit_id,
      sym_identifier,
  [2537] = 25,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(361), 1,
      sym_identifier,
    ACTIONS(363), 1,
      anon_sym_note,
    ACTIONS(367), 1,
      anon_sym_until,
    ACTIONS(369), 1,
      anon_sym_said_DASHby,
    ACTIONS(371), 1,
      anon_sym_AT,
    ACTIONS(373), 1,
      anon_sym_DOT_DOT,
    ACTIONS(379), 1,
      sym_number,
    ACTIONS(385), 1,
      sym_moment,
    ACTIONS(389), 1,
      anon_sym_preferred,
    ACTIONS(391), 1,
      anon_sym_deprecated,
    ACTIONS(393), 1,
      anon_sym_LBRACK,
    ACTIONS(395), 1,
      anon_sym_CARET,
    ACTIONS(397), 1,
      sym_quoted,
    ACTIONS(399), 1,
      sym__line_end,
    STATE(240), 1,
      sym_comparison,
    STATE(259), 1,
      sym__open_moment,
    ACTIONS(381), 2,
      anon_sym_yes,
      anon_sym_no,
    ACTIONS(383), 2,
      anon_sym_unknown,
      anon_sym_none,
    ACTIONS(365), 3,
      anon_sym_from,
      anon_sym_as_DASHof,
      anon_sym_recorded,
    ACTIONS(375), 3,
      anon_sym_EQ,
      anon_sym_GT_EQ,
      anon_sym_LT_EQ,
    ACTIONS(377), 3,
      anon_sym_TILDE,
      anon_sym_GT,
      anon_sym_LT,
    ACTIONS(387), 4,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
    STATE(65), 6,
      sym__value,
      sym_quantity,
      sym_boolean,
      sym_nothing,
      sym_period,
      sym_string,
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
  [2638] = 14,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(407), 1,
      anon_sym_DOT,
    ACTIONS(415), 1,
      sym_quoted,
    ACTIONS(417), 1,
      sym__digit_id,
    ACTIONS(419), 1,
      sym__line_end,
    ACTIONS(122), 2,
      anon_sym_PLUS,
      anon_sym_DASH,
    ACTIONS(411), 2,
      anon_sym_yes,
      anon_sym_no,
    ACTIONS(413), 2,
      anon_sym_unknown,
      anon_sym_none,
    ACTIONS(124), 3,
      anon_sym_STAR,
      anon_sym_SLASH,
      anon_sym_EQ,
    ACTIONS(401), 4,
      aux_sym__detail_token2,
      sym_number,
      sym_external_id,
      sym_identifier,
    ACTIONS(409), 4,
      anon_sym_k,
      anon_sym_m,
      anon_sym_bn,
      anon_sym_tn,
    ACTIONS(405), 6,
      anon_sym_note,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
    STATE(44), 7,
      sym__detail,
      sym_operator,
      sym_scale,
      sym_boolean,
      sym_nothing,
      sym_string,
      aux_sym_field_repeat1,
    ACTIONS(403), 10,
      anon_sym_COLON,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_DOT_DOT,
      anon_sym_u00b1,
      sym__unit_sign,
      sym_moment,
      sym_url,
  [2712] = 14,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(407), 1,
      anon_sym_DOT,
    ACTIONS(415), 1,
      sym_quoted,
    ACTIONS(417), 1,
      sym__digit_id,
    ACTIONS(425), 1,
      sym__line_end,
    ACTIONS(122), 2,
      anon_sym_PLUS,
      anon_sym_DASH,
    ACTIONS(411), 2,
      anon_sym_yes,
      anon_sym_no,
    ACTIONS(413), 2,
      anon_sym_unknown,
      anon_sym_none,
    ACTIONS(124), 3,
      anon_sym_STAR,
      anon_sym_SLASH,
      anon_sym_EQ,
    ACTIONS(409), 4,
      anon_sym_k,
      anon_sym_m,
      anon_sym_bn,
      anon_sym_tn,
    ACTIONS(421), 4,
      aux_sym__detail_token2,
      sym_number,
      sym_external_id,
      sym_identifier,
    ACTIONS(405), 6,
      anon_sym_note,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
    STATE(45), 7,
      sym__detail,
      sym_operator,
      sym_scale,
      sym_boolean,
      sym_nothing,
      sym_string,
      aux_sym_field_repeat1,
    ACTIONS(423), 10,
      anon_sym_COLON,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_DOT_DOT,
      anon_sym_u00b1,
      sym__unit_sign,
      sym_moment,
      sym_url,
  [2786] = 14,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(407), 1,
      anon_sym_DOT,
    ACTIONS(415), 1,
      sym_quoted,
    ACTIONS(417), 1,
      sym__digit_id,
    ACTIONS(431), 1,
      sym__line_end,
    ACTIONS(122), 2,
      anon_sym_PLUS,
      anon_sym_DASH,
    ACTIONS(411), 2,
      anon_sym_yes,
      anon_sym_no,
    ACTIONS(413), 2,
      anon_sym_unknown,
      anon_sym_none,
    ACTIONS(124), 3,
      anon_sym_STAR,
      anon_sym_SLASH,
      anon_sym_EQ,
    ACTIONS(409), 4,
      anon_sym_k,
      anon_sym_m,
      anon_sym_bn,
      anon_sym_tn,
    ACTIONS(427), 4,
      aux_sym__detail_token2,
      sym_number,
      sym_external_id,
      sym_identifier,
    ACTIONS(405), 6,
      anon_sym_note,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
    STATE(46), 7,
      sym__detail,
      sym_operator,
      sym_scale,
      sym_boolean,
      sym_nothing,
      sym_string,
      aux_sym_field_repeat1,
    ACTIONS(429), 10,
      anon_sym_COLON,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_DOT_DOT,
      anon_sym_u00b1,
      sym__unit_sign,
      sym_moment,
      sym_url,
  [2860] = 14,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(407), 1,
      anon_sym_DOT,
    ACTIONS(415), 1,
      sym_quoted,
    ACTIONS(417), 1,
      sym__digit_id,
    ACTIONS(433), 1,
      sym__line_end,
    ACTIONS(122), 2,
      anon_sym_PLUS,
      anon_sym_DASH,
    ACTIONS(411), 2,
      anon_sym_yes,
      anon_sym_no,
    ACTIONS(413), 2,
      anon_sym_unknown,
      anon_sym_none,
    ACTIONS(124), 3,
      anon_sym_STAR,
      anon_sym_SLASH,
      anon_sym_EQ,
    ACTIONS(409), 4,
      anon_sym_k,
      anon_sym_m,
      anon_sym_bn,
      anon_sym_tn,
    ACTIONS(427), 4,
      aux_sym__detail_token2,
      sym_number,
      sym_external_id,
      sym_identifier,
    ACTIONS(405), 6,
      anon_sym_note,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
    STATE(46), 7,
      sym__detail,
      sym_operator,
      sym_scale,
      sym_boolean,
      sym_nothing,
      sym_string,
      aux_sym_field_repeat1,
    ACTIONS(429), 10,
      anon_sym_COLON,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_DOT_DOT,
      anon_sym_u00b1,
      sym__unit_sign,
      sym_moment,
      sym_url,
  [2934] = 14,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(444), 1,
      anon_sym_DOT,
    ACTIONS(462), 1,
      sym_quoted,
    ACTIONS(465), 1,
      sym__digit_id,
    ACTIONS(468), 1,
      sym__line_end,
    ACTIONS(447), 2,
      anon_sym_PLUS,
      anon_sym_DASH,
    ACTIONS(456), 2,
      anon_sym_yes,
      anon_sym_no,
    ACTIONS(459), 2,
      anon_sym_unknown,
      anon_sym_none,
    ACTIONS(450), 3,
      anon_sym_STAR,
      anon_sym_SLASH,
      anon_sym_EQ,
    ACTIONS(435), 4,
      aux_sym__detail_token2,
      sym_number,
      sym_external_id,
      sym_identifier,
    ACTIONS(453), 4,
      anon_sym_k,
      anon_sym_m,
      anon_sym_bn,
      anon_sym_tn,
    ACTIONS(441), 6,
      anon_sym_note,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
    STATE(46), 7,
      sym__detail,
      sym_operator,
      sym_scale,
      sym_boolean,
      sym_nothing,
      sym_string,
      aux_sym_field_repeat1,
    ACTIONS(438), 10,
      anon_sym_COLON,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_DOT_DOT,
      anon_sym_u00b1,
      sym__unit_sign,
      sym_moment,
      sym_url,
  [3008] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(474), 1,
      aux_sym__detail_token1,
    ACTIONS(472), 15,
      sym__line_end,
      anon_sym_COLON,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_DOT_DOT,
      anon_sym_u00b1,
      anon_sym_STAR,
      anon_sym_SLASH,
      anon_sym_EQ,
      sym__unit_sign,
      sym_moment,
      sym_quoted,
      sym_url,
    ACTIONS(470), 22,
      anon_sym_note,
      anon_sym_DOT,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      aux_sym__detail_token2,
      anon_sym_PLUS,
      anon_sym_DASH,
      sym_number,
      anon_sym_k,
      anon_sym_m,
      anon_sym_bn,
      anon_sym_tn,
      anon_sym_yes,
      anon_sym_no,
      anon_sym_unknown,
      anon_sym_none,
      sym_external_id,
      sym__digit_id,
      sym_identifier,
  [3056] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(476), 1,
      aux_sym_string_token1,
    ACTIONS(333), 14,
      sym__line_end,
      anon_sym_COLON,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_DOT_DOT,
      anon_sym_u00b1,
      anon_sym_STAR,
      anon_sym_SLASH,
      anon_sym_EQ,
      sym__unit_sign,
      sym_moment,
      sym_quoted,
      sym_url,
    ACTIONS(331), 23,
      anon_sym_note,
      anon_sym_DOT,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_AT,
      aux_sym__detail_token2,
      anon_sym_PLUS,
      anon_sym_DASH,
      sym_number,
      anon_sym_k,
      anon_sym_m,
      anon_sym_bn,
      anon_sym_tn,
      anon_sym_yes,
      anon_sym_no,
      anon_sym_unknown,
      anon_sym_none,
      sym_external_id,
      sym__digit_id,
      sym_identifier,
  [3104] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(480), 15,
      sym__line_end,
      anon_sym_COLON,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_DOT_DOT,
      anon_sym_u00b1,
      anon_sym_STAR,
      anon_sym_SLASH,
      anon_sym_EQ,
      sym__unit_sign,
      sym_moment,
      sym_quoted,
      sym_url,
    ACTIONS(478), 22,
      anon_sym_note,
      anon_sym_DOT,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      aux_sym__detail_token2,
      anon_sym_PLUS,
      anon_sym_DASH,
      sym_number,
      anon_sym_k,
      anon_sym_m,
      anon_sym_bn,
      anon_sym_tn,
      anon_sym_yes,
      anon_sym_no,
      anon_sym_unknown,
      anon_sym_none,
      sym_external_id,
      sym__digit_id,
      sym_identifier,
  [3149] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(484), 15,
      sym__line_end,
      anon_sym_COLON,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_DOT_DOT,
      anon_sym_u00b1,
      anon_sym_STAR,
      anon_sym_SLASH,
      anon_sym_EQ,
      sym__unit_sign,
      sym_moment,
      sym_quoted,
      sym_url,
    ACTIONS(482), 22,
      anon_sym_note,
      anon_sym_DOT,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      aux_sym__detail_token2,
      anon_sym_PLUS,
      anon_sym_DASH,
      sym_number,
      anon_sym_k,
      anon_sym_m,
      anon_sym_bn,
      anon_sym_tn,
      anon_sym_yes,
      anon_sym_no,
      anon_sym_unknown,
      anon_sym_none,
      sym_external_id,
      sym__digit_id,
      sym_identifier,
  [3194] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(488), 15,
      sym__line_end,
      anon_sym_COLON,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_DOT_DOT,
      anon_sym_u00b1,
      anon_sym_STAR,
      anon_sym_SLASH,
      anon_sym_EQ,
      sym__unit_sign,
      sym_moment,
      sym_quoted,
      sym_url,
    ACTIONS(486), 22,
      anon_sym_note,
      anon_sym_DOT,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      aux_sym__detail_token2,
      anon_sym_PLUS,
      anon_sym_DASH,
      sym_number,
      anon_sym_k,
      anon_sym_m,
      anon_sym_bn,
      anon_sym_tn,
      anon_sym_yes,
      anon_sym_no,
      anon_sym_unknown,
      anon_sym_none,
      sym_external_id,
      sym__digit_id,
      sym_identifier,
  [3239] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(492), 15,
      sym__line_end,
      anon_sym_COLON,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_DOT_DOT,
      anon_sym_u00b1,
      anon_sym_STAR,
      anon_sym_SLASH,
      anon_sym_EQ,
      sym__unit_sign,
      sym_moment,
      sym_quoted,
      sym_url,
    ACTIONS(490), 22,
      anon_sym_note,
      anon_sym_DOT,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      aux_sym__detail_token2,
      anon_sym_PLUS,
      anon_sym_DASH,
      sym_number,
      anon_sym_k,
      anon_sym_m,
      anon_sym_bn,
      anon_sym_tn,
      anon_sym_yes,
      anon_sym_no,
      anon_sym_unknown,
      anon_sym_none,
      sym_external_id,
      sym__digit_id,
      sym_identifier,
  [3284] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(343), 15,
      sym__line_end,
      anon_sym_COLON,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_DOT_DOT,
      anon_sym_u00b1,
      anon_sym_STAR,
      anon_sym_SLASH,
      anon_sym_EQ,
      sym__unit_sign,
      sym_moment,
      sym_quoted,
      sym_url,
    ACTIONS(341), 22,
      anon_sym_note,
      anon_sym_DOT,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      aux_sym__detail_token2,
      anon_sym_PLUS,
      anon_sym_DASH,
      sym_number,
      anon_sym_k,
      anon_sym_m,
      anon_sym_bn,
      anon_sym_tn,
      anon_sym_yes,
      anon_sym_no,
      anon_sym_unknown,
      anon_sym_none,
      sym_external_id,
      sym__digit_id,
      sym_identifier,
  [3329] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(355), 15,
      sym__line_end,
      anon_sym_COLON,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_DOT_DOT,
      anon_sym_u00b1,
      anon_sym_STAR,
      anon_sym_SLASH,
      anon_sym_EQ,
      sym__unit_sign,
      sym_moment,
      sym_quoted,
      sym_url,
    ACTIONS(353), 22,
      anon_sym_note,
      anon_sym_DOT,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      aux_sym__detail_token2,
      anon_sym_PLUS,
      anon_sym_DASH,
      sym_number,
      anon_sym_k,
      anon_sym_m,
      anon_sym_bn,
      anon_sym_tn,
      anon_sym_yes,
      anon_sym_no,
      anon_sym_unknown,
      anon_sym_none,
      sym_external_id,
      sym__digit_id,
      sym_identifier,
  [3374] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(347), 15,
      sym__line_end,
      anon_sym_COLON,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_DOT_DOT,
      anon_sym_u00b1,
      anon_sym_STAR,
      anon_sym_SLASH,
      anon_sym_EQ,
      sym__unit_sign,
      sym_moment,
      sym_quoted,
      sym_url,
    ACTIONS(345), 22,
      anon_sym_note,
      anon_sym_DOT,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      aux_sym__detail_token2,
      anon_sym_PLUS,
      anon_sym_DASH,
      sym_number,
      anon_sym_k,
      anon_sym_m,
      anon_sym_bn,
      anon_sym_tn,
      anon_sym_yes,
      anon_sym_no,
      anon_sym_unknown,
      anon_sym_none,
      sym_external_id,
      sym__digit_id,
      sym_identifier,
  [3419] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(351), 15,
      sym__line_end,
      anon_sym_COLON,
      anon_sym_COMMA,
      anon_sym_LPAREN,
      anon_sym_RPAREN,
      anon_sym_AT,
      anon_sym_DOT_DOT,
      anon_sym_u00b1,
      anon_sym_STAR,
      anon_sym_SLASH,
      anon_sym_EQ,
      sym__unit_sign,
      sym_moment,
      sym_quoted,
      sym_url,
    ACTIONS(349), 22,
      anon_sym_note,
      anon_sym_DOT,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      aux_sym__detail_token2,
      anon_sym_PLUS,
      anon_sym_DASH,
      sym_number,
      anon_sym_k,
      anon_sym_m,
      anon_sym_bn,
      anon_sym_tn,
      anon_sym_yes,
      anon_sym_no,
      anon_sym_unknown,
      anon_sym_none,
      sym_external_id,
      sym__digit_id,
      sym_identifier,
  [3464] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(496), 10,
      sym__line_end,
      anon_sym_AT,
      anon_sym_DOT_DOT,
      anon_sym_EQ,
      anon_sym_GT_EQ,
      anon_sym_LT_EQ,
      sym_moment,
      anon_sym_LBRACK,
      anon_sym_CARET,
      sym_quoted,
    ACTIONS(494), 21,
      anon_sym_note,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
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
      anon_sym_preferred,
      anon_sym_deprecated,
      sym_identifier,
  [3503] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(500), 10,
      sym__line_end,
      anon_sym_AT,
      anon_sym_DOT_DOT,
      anon_sym_EQ,
      anon_sym_GT_EQ,
      anon_sym_LT_EQ,
      sym_moment,
      anon_sym_LBRACK,
      anon_sym_CARET,
      sym_quoted,
    ACTIONS(498), 21,
      anon_sym_note,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
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
      anon_sym_preferred,
      anon_sym_deprecated,
      sym_identifier,
  [3542] = 13,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(371), 1,
      anon_sym_AT,
    ACTIONS(393), 1,
      anon_sym_LBRACK,
    ACTIONS(395), 1,
      anon_sym_CARET,
    ACTIONS(502), 1,
      anon_sym_note,
    ACTIONS(506), 1,
      anon_sym_until,
    ACTIONS(508), 1,
      anon_sym_said_DASHby,
    ACTIONS(512), 1,
      anon_sym_preferred,
    ACTIONS(514), 1,
      anon_sym_deprecated,
    ACTIONS(516), 1,
      sym__line_end,
    ACTIONS(504), 3,
      anon_sym_from,
      anon_sym_as_DASHof,
      anon_sym_recorded,
    ACTIONS(510), 4,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
    STATE(60), 10,
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
  [3596] = 13,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(518), 1,
      anon_sym_note,
    ACTIONS(524), 1,
      anon_sym_until,
    ACTIONS(527), 1,
      anon_sym_said_DASHby,
    ACTIONS(530), 1,
      anon_sym_AT,
    ACTIONS(536), 1,
      anon_sym_preferred,
    ACTIONS(539), 1,
      anon_sym_deprecated,
    ACTIONS(542), 1,
      anon_sym_LBRACK,
    ACTIONS(545), 1,
      anon_sym_CARET,
    ACTIONS(548), 1,
      sym__line_end,
    ACTIONS(521), 3,
      anon_sym_from,
      anon_sym_as_DASHof,
      anon_sym_recorded,
    ACTIONS(533), 4,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
    STATE(60), 10,
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
  [3650] = 10,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(550), 1,
      sym_identifier,
    ACTIONS(556), 1,
      anon_sym_DOT_DOT,
    ACTIONS(558), 1,
      anon_sym_u00b1,
    ACTIONS(562), 1,
      sym__unit_sign,
    STATE(72), 1,
      sym_scale,
    STATE(100), 1,
      sym__unit,
    ACTIONS(554), 4,
      sym__line_end,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_CARET,
    ACTIONS(560), 4,
      anon_sym_k,
      anon_sym_m,
      anon_sym_bn,
      anon_sym_tn,
    ACTIONS(552), 12,
      anon_sym_note,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
      anon_sym_preferred,
      anon_sym_deprecated,
  [3698] = 13,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(371), 1,
      anon_sym_AT,
    ACTIONS(393), 1,
      anon_sym_LBRACK,
    ACTIONS(395), 1,
      anon_sym_CARET,
    ACTIONS(502), 1,
      anon_sym_note,
    ACTIONS(506), 1,
      anon_sym_until,
    ACTIONS(508), 1,
      anon_sym_said_DASHby,
    ACTIONS(512), 1,
      anon_sym_preferred,
    ACTIONS(514), 1,
      anon_sym_deprecated,
    ACTIONS(564), 1,
      sym__line_end,
    ACTIONS(504), 3,
      anon_sym_from,
      anon_sym_as_DASHof,
      anon_sym_recorded,
    ACTIONS(510), 4,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
    STATE(60), 10,
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
  [3752] = 10,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(550), 1,
      sym_identifier,
    ACTIONS(562), 1,
      sym__unit_sign,
    ACTIONS(570), 1,
      anon_sym_DOT_DOT,
    ACTIONS(573), 1,
      anon_sym_u00b1,
    STATE(78), 1,
      sym_scale,
    STATE(94), 1,
      sym__unit,
    ACTIONS(560), 4,
      anon_sym_k,
      anon_sym_m,
      anon_sym_bn,
      anon_sym_tn,
    ACTIONS(568), 4,
      sym__line_end,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_CARET,
    ACTIONS(566), 12,
      anon_sym_note,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
      anon_sym_preferred,
      anon_sym_deprecated,
  [3800] = 13,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(371), 1,
      anon_sym_AT,
    ACTIONS(393), 1,
      anon_sym_LBRACK,
    ACTIONS(395), 1,
      anon_sym_CARET,
    ACTIONS(502), 1,
      anon_sym_note,
    ACTIONS(506), 1,
      anon_sym_until,
    ACTIONS(508), 1,
      anon_sym_said_DASHby,
    ACTIONS(512), 1,
      anon_sym_preferred,
    ACTIONS(514), 1,
      anon_sym_deprecated,
    ACTIONS(575), 1,
      sym__line_end,
    ACTIONS(504), 3,
      anon_sym_from,
      anon_sym_as_DASHof,
      anon_sym_recorded,
    ACTIONS(510), 4,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
    STATE(59), 10,
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
  [3854] = 13,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(371), 1,
      anon_sym_AT,
    ACTIONS(393), 1,
      anon_sym_LBRACK,
    ACTIONS(395), 1,
      anon_sym_CARET,
    ACTIONS(502), 1,
      anon_sym_note,
    ACTIONS(506), 1,
      anon_sym_until,
    ACTIONS(508), 1,
      anon_sym_said_DASHby,
    ACTIONS(512), 1,
      anon_sym_preferred,
    ACTIONS(514), 1,
      anon_sym_deprecated,
    ACTIONS(577), 1,
      sym__line_end,
    ACTIONS(504), 3,
      anon_sym_from,
      anon_sym_as_DASHof,
      anon_sym_recorded,
    ACTIONS(510), 4,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
    STATE(62), 10,
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
  [3908] = 13,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(371), 1,
      anon_sym_AT,
    ACTIONS(393), 1,
      anon_sym_LBRACK,
    ACTIONS(395), 1,
      anon_sym_CARET,
    ACTIONS(502), 1,
      anon_sym_note,
    ACTIONS(506), 1,
      anon_sym_until,
    ACTIONS(508), 1,
      anon_sym_said_DASHby,
    ACTIONS(512), 1,
      anon_sym_preferred,
    ACTIONS(514), 1,
      anon_sym_deprecated,
    ACTIONS(579), 1,
      sym__line_end,
    ACTIONS(504), 3,
      anon_sym_from,
      anon_sym_as_DASHof,
      anon_sym_recorded,
    ACTIONS(510), 4,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
    STATE(60), 10,
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
  [3962] = 13,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(371), 1,
      anon_sym_AT,
    ACTIONS(393), 1,
      anon_sym_LBRACK,
    ACTIONS(395), 1,
      anon_sym_CARET,
    ACTIONS(502), 1,
      anon_sym_note,
    ACTIONS(506), 1,
      anon_sym_until,
    ACTIONS(508), 1,
      anon_sym_said_DASHby,
    ACTIONS(512), 1,
      anon_sym_preferred,
    ACTIONS(514), 1,
      anon_sym_deprecated,
    ACTIONS(581), 1,
      sym__line_end,
    ACTIONS(504), 3,
      anon_sym_from,
      anon_sym_as_DASHof,
      anon_sym_recorded,
    ACTIONS(510), 4,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
    STATE(60), 10,
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
  [4016] = 8,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(550), 1,
      sym_identifier,
    ACTIONS(562), 1,
      sym__unit_sign,
    STATE(79), 1,
      sym_scale,
    STATE(103), 1,
      sym__unit,
    ACTIONS(560), 4,
      anon_sym_k,
      anon_sym_m,
      anon_sym_bn,
      anon_sym_tn,
    ACTIONS(585), 4,
      sym__line_end,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_CARET,
    ACTIONS(583), 12,
      anon_sym_note,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
      anon_sym_preferred,
      anon_sym_deprecated,
  [4058] = 8,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(550), 1,
      sym_identifier,
    ACTIONS(562), 1,
      sym__unit_sign,
    STATE(77), 1,
      sym_scale,
    STATE(104), 1,
      sym__unit,
    ACTIONS(560), 4,
      anon_sym_k,
      anon_sym_m,
      anon_sym_bn,
      anon_sym_tn,
    ACTIONS(589), 4,
      sym__line_end,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_CARET,
    ACTIONS(587), 12,
      anon_sym_note,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
      anon_sym_preferred,
      anon_sym_deprecated,
  [4100] = 8,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(550), 1,
      sym_identifier,
    ACTIONS(562), 1,
      sym__unit_sign,
    STATE(75), 1,
      sym_scale,
    STATE(111), 1,
      sym__unit,
    ACTIONS(560), 4,
      anon_sym_k,
      anon_sym_m,
      anon_sym_bn,
      anon_sym_tn,
    ACTIONS(593), 4,
      sym__line_end,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_CARET,
    ACTIONS(591), 12,
      anon_sym_note,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
      anon_sym_preferred,
      anon_sym_deprecated,
  [4142] = 8,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(550), 1,
      sym_identifier,
    ACTIONS(562), 1,
      sym__unit_sign,
    STATE(76), 1,
      sym_scale,
    STATE(85), 1,
      sym__unit,
    ACTIONS(560), 4,
      anon_sym_k,
      anon_sym_m,
      anon_sym_bn,
      anon_sym_tn,
    ACTIONS(597), 4,
      sym__line_end,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_CARET,
    ACTIONS(595), 12,
      anon_sym_note,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
      anon_sym_preferred,
      anon_sym_deprecated,
  [4184] = 6,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(550), 1,
      sym_identifier,
    ACTIONS(562), 1,
      sym__unit_sign,
    STATE(107), 1,
      sym__unit,
    ACTIONS(601), 4,
      sym__line_end,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_CARET,
    ACTIONS(599), 12,
      anon_sym_note,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
      anon_sym_preferred,
      anon_sym_deprecated,
  [4217] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(605), 1,
      sym_number,
    ACTIONS(607), 1,
      sym_moment,
    STATE(101), 1,
      sym__any_moment,
    ACTIONS(603), 16,
      sym__line_end,
      anon_sym_note,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_AT,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
      anon_sym_preferred,
      anon_sym_deprecated,
      anon_sym_LBRACK,
      anon_sym_CARET,
  [4248] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(611), 1,
      sym_moment,
    ACTIONS(613), 1,
      sym__year,
    STATE(102), 1,
      sym__date,
    ACTIONS(609), 16,
      sym__line_end,
      anon_sym_note,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_AT,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
      anon_sym_preferred,
      anon_sym_deprecated,
      anon_sym_LBRACK,
      anon_sym_CARET,
  [4279] = 6,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(550), 1,
      sym_identifier,
    ACTIONS(562), 1,
      sym__unit_sign,
    STATE(112), 1,
      sym__unit,
    ACTIONS(617), 4,
      sym__line_end,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_CARET,
    ACTIONS(615), 12,
      anon_sym_note,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
      anon_sym_preferred,
      anon_sym_deprecated,
  [4312] = 6,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(550), 1,
      sym_identifier,
    ACTIONS(562), 1,
      sym__unit_sign,
    STATE(113), 1,
      sym__unit,
    ACTIONS(621), 4,
      sym__line_end,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_CARET,
    ACTIONS(619), 12,
      anon_sym_note,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
      anon_sym_preferred,
      anon_sym_deprecated,
  [4345] = 6,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(550), 1,
      sym_identifier,
    ACTIONS(562), 1,
      sym__unit_sign,
    STATE(109), 1,
      sym__unit,
    ACTIONS(625), 4,
      sym__line_end,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_CARET,
    ACTIONS(623), 12,
      anon_sym_note,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
      anon_sym_preferred,
      anon_sym_deprecated,
  [4378] = 6,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(550), 1,
      sym_identifier,
    ACTIONS(562), 1,
      sym__unit_sign,
    STATE(98), 1,
      sym__unit,
    ACTIONS(629), 4,
      sym__line_end,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_CARET,
    ACTIONS(627), 12,
      anon_sym_note,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
      anon_sym_preferred,
      anon_sym_deprecated,
  [4411] = 6,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(550), 1,
      sym_identifier,
    ACTIONS(562), 1,
      sym__unit_sign,
    STATE(108), 1,
      sym__unit,
    ACTIONS(633), 4,
      sym__line_end,
      anon_sym_AT,
      anon_sym_LBRACK,
      anon_sym_CARET,
    ACTIONS(631), 12,
      anon_sym_note,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
      anon_sym_preferred,
      anon_sym_deprecated,
  [4444] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(397), 1,
      sym_quoted,
    STATE(95), 1,
      sym_string,
    ACTIONS(635), 16,
      sym__line_end,
      anon_sym_note,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_AT,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
      anon_sym_preferred,
      anon_sym_deprecated,
      anon_sym_LBRACK,
      anon_sym_CARET,
  [4472] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(343), 5,
      sym__line_end,
      anon_sym_AT,
      sym__unit_sign,
      anon_sym_LBRACK,
      anon_sym_CARET,
    ACTIONS(341), 13,
      anon_sym_note,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
      anon_sym_preferred,
      anon_sym_deprecated,
      sym_identifier,
  [4498] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(639), 1,
      anon_sym_DOT_DOT,
    ACTIONS(637), 16,
      sym__line_end,
      anon_sym_note,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_AT,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
      anon_sym_preferred,
      anon_sym_deprecated,
      anon_sym_LBRACK,
      anon_sym_CARET,
  [4523] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(331), 1,
      anon_sym_AT,
    ACTIONS(641), 1,
      aux_sym_string_token1,
    ACTIONS(333), 15,
      sym__line_end,
      anon_sym_note,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
      anon_sym_preferred,
      anon_sym_deprecated,
      anon_sym_LBRACK,
      anon_sym_CARET,
  [4550] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(645), 1,
      anon_sym_DOT_DOT,
    ACTIONS(643), 16,
      sym__line_end,
      anon_sym_note,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_AT,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
      anon_sym_preferred,
      anon_sym_deprecated,
      anon_sym_LBRACK,
      anon_sym_CARET,
  [4575] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(621), 16,
      sym__line_end,
      anon_sym_note,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_AT,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
      anon_sym_preferred,
      anon_sym_deprecated,
      anon_sym_LBRACK,
      anon_sym_CARET,
  [4597] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(351), 16,
      sym__line_end,
      anon_sym_note,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_AT,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
      anon_sym_preferred,
      anon_sym_deprecated,
      anon_sym_LBRACK,
      anon_sym_CARET,
  [4619] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(635), 16,
      sym__line_end,
      anon_sym_note,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_AT,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
      anon_sym_preferred,
      anon_sym_deprecated,
      anon_sym_LBRACK,
      anon_sym_CARET,
  [4641] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(647), 16,
      sym__line_end,
      anon_sym_note,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_AT,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
      anon_sym_preferred,
      anon_sym_deprecated,
      anon_sym_LBRACK,
      anon_sym_CARET,
  [4663] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(649), 16,
      sym__line_end,
      anon_sym_note,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_AT,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
      anon_sym_preferred,
      anon_sym_deprecated,
      anon_sym_LBRACK,
      anon_sym_CARET,
  [4685] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(651), 16,
      sym__line_end,
      anon_sym_note,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_AT,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
      anon_sym_preferred,
      anon_sym_deprecated,
      anon_sym_LBRACK,
      anon_sym_CARET,
  [4707] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(653), 16,
      sym__line_end,
      anon_sym_note,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_AT,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
      anon_sym_preferred,
      anon_sym_deprecated,
      anon_sym_LBRACK,
      anon_sym_CARET,
  [4729] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(655), 16,
      sym__line_end,
      anon_sym_note,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_AT,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
      anon_sym_preferred,
      anon_sym_deprecated,
      anon_sym_LBRACK,
      anon_sym_CARET,
  [4751] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(657), 16,
      sym__line_end,
      anon_sym_note,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_AT,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
      anon_sym_preferred,
      anon_sym_deprecated,
      anon_sym_LBRACK,
      anon_sym_CARET,
  [4773] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(629), 16,
      sym__line_end,
      anon_sym_note,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_AT,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
      anon_sym_preferred,
      anon_sym_deprecated,
      anon_sym_LBRACK,
      anon_sym_CARET,
  [4795] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(659), 16,
      sym__line_end,
      anon_sym_note,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_AT,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
      anon_sym_preferred,
      anon_sym_deprecated,
      anon_sym_LBRACK,
      anon_sym_CARET,
  [4817] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(661), 16,
      sym__line_end,
      anon_sym_note,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_AT,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
      anon_sym_preferred,
      anon_sym_deprecated,
      anon_sym_LBRACK,
      anon_sym_CARET,
  [4839] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(609), 16,
      sym__line_end,
      anon_sym_note,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_AT,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
      anon_sym_preferred,
      anon_sym_deprecated,
      anon_sym_LBRACK,
      anon_sym_CARET,
  [4861] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(585), 16,
      sym__line_end,
      anon_sym_note,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_AT,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
      anon_sym_preferred,
      anon_sym_deprecated,
      anon_sym_LBRACK,
      anon_sym_CARET,
  [4883] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(663), 16,
      sym__line_end,
      anon_sym_note,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_AT,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
      anon_sym_preferred,
      anon_sym_deprecated,
      anon_sym_LBRACK,
      anon_sym_CARET,
  [4905] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(601), 16,
      sym__line_end,
      anon_sym_note,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_AT,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
      anon_sym_preferred,
      anon_sym_deprecated,
      anon_sym_LBRACK,
      anon_sym_CARET,
  [4927] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(665), 16,
      sym__line_end,
      anon_sym_note,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_AT,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
      anon_sym_preferred,
      anon_sym_deprecated,
      anon_sym_LBRACK,
      anon_sym_CARET,
  [4949] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(667), 16,
      sym__line_end,
      anon_sym_note,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_AT,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
      anon_sym_preferred,
      anon_sym_deprecated,
      anon_sym_LBRACK,
      anon_sym_CARET,
  [4971] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(633), 16,
      sym__line_end,
      anon_sym_note,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_AT,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
      anon_sym_preferred,
      anon_sym_deprecated,
      anon_sym_LBRACK,
      anon_sym_CARET,
  [4993] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(625), 16,
      sym__line_end,
      anon_sym_note,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_AT,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
      anon_sym_preferred,
      anon_sym_deprecated,
      anon_sym_LBRACK,
      anon_sym_CARET,
  [5015] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(669), 16,
      sym__line_end,
      anon_sym_note,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_AT,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
      anon_sym_preferred,
      anon_sym_deprecated,
      anon_sym_LBRACK,
      anon_sym_CARET,
  [5037] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(671), 16,
      sym__line_end,
      anon_sym_note,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_AT,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
      anon_sym_preferred,
      anon_sym_deprecated,
      anon_sym_LBRACK,
      anon_sym_CARET,
  [5059] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(593), 16,
      sym__line_end,
      anon_sym_note,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_AT,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
      anon_sym_preferred,
      anon_sym_deprecated,
      anon_sym_LBRACK,
      anon_sym_CARET,
  [5081] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(673), 16,
      sym__line_end,
      anon_sym_note,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_AT,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
      anon_sym_preferred,
      anon_sym_deprecated,
      anon_sym_LBRACK,
      anon_sym_CARET,
  [5103] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(675), 16,
      sym__line_end,
      anon_sym_note,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_AT,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
      anon_sym_preferred,
      anon_sym_deprecated,
      anon_sym_LBRACK,
      anon_sym_CARET,
  [5125] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(677), 16,
      sym__line_end,
      anon_sym_note,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_AT,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
      anon_sym_preferred,
      anon_sym_deprecated,
      anon_sym_LBRACK,
      anon_sym_CARET,
  [5147] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(617), 16,
      sym__line_end,
      anon_sym_note,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_AT,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
      anon_sym_preferred,
      anon_sym_deprecated,
      anon_sym_LBRACK,
      anon_sym_CARET,
  [5169] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(679), 16,
      sym__line_end,
      anon_sym_note,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_AT,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
      anon_sym_preferred,
      anon_sym_deprecated,
      anon_sym_LBRACK,
      anon_sym_CARET,
  [5191] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(681), 16,
      sym__line_end,
      anon_sym_note,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_AT,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
      anon_sym_preferred,
      anon_sym_deprecated,
      anon_sym_LBRACK,
      anon_sym_CARET,
  [5213] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(355), 16,
      sym__line_end,
      anon_sym_note,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_AT,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
      anon_sym_preferred,
      anon_sym_deprecated,
      anon_sym_LBRACK,
      anon_sym_CARET,
  [5235] = 2,
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
      anon_sym_AT,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
      anon_sym_preferred,
      anon_sym_deprecated,
      anon_sym_LBRACK,
      anon_sym_CARET,
  [5257] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(359), 16,
      sym__line_end,
      anon_sym_note,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_AT,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
      anon_sym_preferred,
      anon_sym_deprecated,
      anon_sym_LBRACK,
      anon_sym_CARET,
  [5279] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(603), 16,
      sym__line_end,
      anon_sym_note,
      anon_sym_from,
      anon_sym_until,
      anon_sym_as_DASHof,
      anon_sym_recorded,
      anon_sym_said_DASHby,
      anon_sym_AT,
      anon_sym_planned,
      anon_sym_target,
      anon_sym_estimate,
      anon_sym_forecast,
      anon_sym_preferred,
      anon_sym_deprecated,
      anon_sym_LBRACK,
      anon_sym_CARET,
  [5301] = 6,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(7), 1,
      sym__record_start,
    ACTIONS(9), 1,
      sym__field_start,
    ACTIONS(683), 1,
      ts_builtin_sym_end,
    STATE(190), 1,
      aux_sym_document_repeat1,
    STATE(120), 8,
      sym_base_record,
      sym_class_record,
      sym_unit_record,
      sym_source_record,
      sym_property_record,
      sym_entity_record,
      sym__malformed_record,
      aux_sym_document_repeat2,
  [5327] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(7), 1,
      sym__record_start,
    ACTIONS(683), 1,
      ts_builtin_sym_end,
    STATE(121), 8,
      sym_base_record,
      sym_class_record,
      sym_unit_record,
      sym_source_record,
      sym_property_record,
      sym_entity_record,
      sym__malformed_record,
      aux_sym_document_repeat2,
  [5347] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(7), 1,
      sym__record_start,
    ACTIONS(685), 1,
      ts_builtin_sym_end,
    STATE(121), 8,
      sym_base_record,
      sym_class_record,
      sym_unit_record,
      sym_source_record,
      sym_property_record,
      sym_entity_record,
      sym__malformed_record,
      aux_sym_document_repeat2,
  [5367] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(687), 1,
      ts_builtin_sym_end,
    ACTIONS(689), 1,
      sym__record_start,
    STATE(121), 8,
      sym_base_record,
      sym_class_record,
      sym_unit_record,
      sym_source_record,
      sym_property_record,
      sym_entity_record,
      sym__malformed_record,
      aux_sym_document_repeat2,
  [5387] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(694), 1,
      sym_moment,
    ACTIONS(696), 1,
      sym__year,
    ACTIONS(692), 2,
      anon_sym_unknown,
      anon_sym_none,
    STATE(90), 2,
      sym_nothing,
      sym__date,
  [5405] = 6,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(698), 1,
      anon_sym_RBRACK,
    ACTIONS(700), 1,
      sym_locator,
    ACTIONS(702), 1,
      sym_quoted,
    STATE(125), 1,
      aux_sym_reference_repeat1,
    STATE(258), 1,
      sym_string,
  [5424] = 6,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(702), 1,
      sym_quoted,
    ACTIONS(704), 1,
      sym_identifier,
    ACTIONS(706), 1,
      sym_number,
    ACTIONS(708), 1,
      sym_moment,
    STATE(232), 1,
      sym_string,
  [5443] = 6,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(700), 1,
      sym_locator,
    ACTIONS(702), 1,
      sym_quoted,
    ACTIONS(710), 1,
      anon_sym_RBRACK,
    STATE(195), 1,
      aux_sym_reference_repeat1,
    STATE(249), 1,
      sym_string,
  [5462] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(106), 1,
      sym_quoted,
    ACTIONS(712), 1,
      sym__line_end,
    STATE(197), 1,
      aux_sym_base_record_repeat1,
    STATE(238), 1,
      sym_string,
  [5478] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(714), 1,
      aux_sym_string_token1,
    ACTIONS(333), 3,
      anon_sym_COMMA,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
  [5490] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(718), 1,
      sym__field_start,
    STATE(128), 1,
      aux_sym_entity_record_repeat1,
    ACTIONS(716), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [5504] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(723), 1,
      sym__field_start,
    STATE(155), 1,
      aux_sym_entity_record_repeat1,
    ACTIONS(721), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [5518] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(106), 1,
      sym_quoted,
    ACTIONS(725), 1,
      sym__line_end,
    STATE(197), 1,
      aux_sym_base_record_repeat1,
    STATE(238), 1,
      sym_string,
  [5534] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(723), 1,
      sym__field_start,
    STATE(128), 1,
      aux_sym_entity_record_repeat1,
    ACTIONS(727), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [5548] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(723), 1,
      sym__field_start,
    STATE(128), 1,
      aux_sym_entity_record_repeat1,
    ACTIONS(727), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [5562] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(731), 1,
      sym__field_start,
    STATE(192), 1,
      aux_sym_base_record_repeat2,
    ACTIONS(729), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [5576] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(733), 1,
      anon_sym_DOT_DOT,
    ACTIONS(735), 1,
      sym_moment,
    ACTIONS(737), 1,
      sym__year,
    STATE(84), 1,
      sym__date,
  [5592] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(731), 1,
      sym__field_start,
    STATE(192), 1,
      aux_sym_base_record_repeat2,
    ACTIONS(729), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [5606] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(731), 1,
      sym__field_start,
    STATE(189), 1,
      aux_sym_base_record_repeat2,
    ACTIONS(739), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [5620] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(731), 1,
      sym__field_start,
    STATE(135), 1,
      aux_sym_base_record_repeat2,
    ACTIONS(741), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [5634] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(731), 1,
      sym__field_start,
    STATE(192), 1,
      aux_sym_base_record_repeat2,
    ACTIONS(743), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [5648] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(106), 1,
      sym_quoted,
    ACTIONS(745), 1,
      sym__line_end,
    STATE(197), 1,
      aux_sym_base_record_repeat1,
    STATE(238), 1,
      sym_string,
  [5664] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(106), 1,
      sym_quoted,
    ACTIONS(747), 1,
      sym__line_end,
    STATE(197), 1,
      aux_sym_base_record_repeat1,
    STATE(238), 1,
      sym_string,
  [5680] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(731), 1,
      sym__field_start,
    STATE(204), 1,
      aux_sym_base_record_repeat2,
    ACTIONS(749), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [5694] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(106), 1,
      sym_quoted,
    ACTIONS(751), 1,
      sym__line_end,
    STATE(197), 1,
      aux_sym_base_record_repeat1,
    STATE(238), 1,
      sym_string,
  [5710] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(106), 1,
      sym_quoted,
    ACTIONS(753), 1,
      sym__line_end,
    STATE(197), 1,
      aux_sym_base_record_repeat1,
    STATE(238), 1,
      sym_string,
  [5726] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(731), 1,
      sym__field_start,
    STATE(214), 1,
      aux_sym_base_record_repeat2,
    ACTIONS(755), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [5740] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(731), 1,
      sym__field_start,
    STATE(192), 1,
      aux_sym_base_record_repeat2,
    ACTIONS(757), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [5754] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(731), 1,
      sym__field_start,
    STATE(174), 1,
      aux_sym_base_record_repeat2,
    ACTIONS(759), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [5768] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(731), 1,
      sym__field_start,
    STATE(192), 1,
      aux_sym_base_record_repeat2,
    ACTIONS(761), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [5782] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(731), 1,
      sym__field_start,
    STATE(175), 1,
      aux_sym_base_record_repeat2,
    ACTIONS(763), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [5796] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(731), 1,
      sym__field_start,
    STATE(192), 1,
      aux_sym_base_record_repeat2,
    ACTIONS(765), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [5810] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(731), 1,
      sym__field_start,
    STATE(176), 1,
      aux_sym_base_record_repeat2,
    ACTIONS(767), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [5824] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(731), 1,
      sym__field_start,
    STATE(192), 1,
      aux_sym_base_record_repeat2,
    ACTIONS(769), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [5838] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(731), 1,
      sym__field_start,
    STATE(177), 1,
      aux_sym_base_record_repeat2,
    ACTIONS(771), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [5852] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(731), 1,
      sym__field_start,
    STATE(192), 1,
      aux_sym_base_record_repeat2,
    ACTIONS(773), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [5866] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(731), 1,
      sym__field_start,
    STATE(219), 1,
      aux_sym_base_record_repeat2,
    ACTIONS(775), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [5880] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(723), 1,
      sym__field_start,
    STATE(128), 1,
      aux_sym_entity_record_repeat1,
    ACTIONS(777), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [5894] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(723), 1,
      sym__field_start,
    STATE(179), 1,
      aux_sym_entity_record_repeat1,
    ACTIONS(779), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [5908] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(106), 1,
      sym_quoted,
    ACTIONS(781), 1,
      sym__line_end,
    STATE(180), 1,
      aux_sym_base_record_repeat1,
    STATE(238), 1,
      sym_string,
  [5924] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(731), 1,
      sym__field_start,
    STATE(182), 1,
      aux_sym_base_record_repeat2,
    ACTIONS(783), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [5938] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(731), 1,
      sym__field_start,
    STATE(186), 1,
      aux_sym_base_record_repeat2,
    ACTIONS(783), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [5952] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(106), 1,
      sym_quoted,
    ACTIONS(785), 1,
      sym__line_end,
    STATE(197), 1,
      aux_sym_base_record_repeat1,
    STATE(238), 1,
      sym_string,
  [5968] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(106), 1,
      sym_quoted,
    ACTIONS(787), 1,
      sym__line_end,
    STATE(178), 1,
      aux_sym_base_record_repeat1,
    STATE(238), 1,
      sym_string,
  [5984] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(723), 1,
      sym__field_start,
    STATE(128), 1,
      aux_sym_entity_record_repeat1,
    ACTIONS(789), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [5998] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(106), 1,
      sym_quoted,
    ACTIONS(791), 1,
      sym__line_end,
    STATE(197), 1,
      aux_sym_base_record_repeat1,
    STATE(238), 1,
      sym_string,
  [6014] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(106), 1,
      sym_quoted,
    ACTIONS(793), 1,
      sym__line_end,
    STATE(130), 1,
      aux_sym_base_record_repeat1,
    STATE(238), 1,
      sym_string,
  [6030] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(723), 1,
      sym__field_start,
    STATE(131), 1,
      aux_sym_entity_record_repeat1,
    ACTIONS(795), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [6044] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(731), 1,
      sym__field_start,
    STATE(153), 1,
      aux_sym_base_record_repeat2,
    ACTIONS(797), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [6058] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(723), 1,
      sym__field_start,
    STATE(132), 1,
      aux_sym_entity_record_repeat1,
    ACTIONS(795), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [6072] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(731), 1,
      sym__field_start,
    STATE(218), 1,
      aux_sym_base_record_repeat2,
    ACTIONS(799), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [6086] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(106), 1,
      sym_quoted,
    ACTIONS(801), 1,
      sym__line_end,
    STATE(197), 1,
      aux_sym_base_record_repeat1,
    STATE(238), 1,
      sym_string,
  [6102] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(106), 1,
      sym_quoted,
    ACTIONS(803), 1,
      sym__line_end,
    STATE(197), 1,
      aux_sym_base_record_repeat1,
    STATE(238), 1,
      sym_string,
  [6118] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(731), 1,
      sym__field_start,
    STATE(138), 1,
      aux_sym_base_record_repeat2,
    ACTIONS(805), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [6132] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(106), 1,
      sym_quoted,
    ACTIONS(807), 1,
      sym__line_end,
    STATE(197), 1,
      aux_sym_base_record_repeat1,
    STATE(238), 1,
      sym_string,
  [6148] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(731), 1,
      sym__field_start,
    STATE(133), 1,
      aux_sym_base_record_repeat2,
    ACTIONS(741), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [6162] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(731), 1,
      sym__field_start,
    STATE(192), 1,
      aux_sym_base_record_repeat2,
    ACTIONS(809), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [6176] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(731), 1,
      sym__field_start,
    STATE(192), 1,
      aux_sym_base_record_repeat2,
    ACTIONS(811), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [6190] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(731), 1,
      sym__field_start,
    STATE(192), 1,
      aux_sym_base_record_repeat2,
    ACTIONS(813), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [6204] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(731), 1,
      sym__field_start,
    STATE(192), 1,
      aux_sym_base_record_repeat2,
    ACTIONS(815), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [6218] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(106), 1,
      sym_quoted,
    ACTIONS(817), 1,
      sym__line_end,
    STATE(197), 1,
      aux_sym_base_record_repeat1,
    STATE(238), 1,
      sym_string,
  [6234] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(723), 1,
      sym__field_start,
    STATE(128), 1,
      aux_sym_entity_record_repeat1,
    ACTIONS(819), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [6248] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(106), 1,
      sym_quoted,
    ACTIONS(821), 1,
      sym__line_end,
    STATE(197), 1,
      aux_sym_base_record_repeat1,
    STATE(238), 1,
      sym_string,
  [6264] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(723), 1,
      sym__field_start,
    STATE(162), 1,
      aux_sym_entity_record_repeat1,
    ACTIONS(823), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [6278] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(731), 1,
      sym__field_start,
    STATE(192), 1,
      aux_sym_base_record_repeat2,
    ACTIONS(825), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [6292] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(106), 1,
      sym_quoted,
    ACTIONS(827), 1,
      sym__line_end,
    STATE(197), 1,
      aux_sym_base_record_repeat1,
    STATE(238), 1,
      sym_string,
  [6308] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(106), 1,
      sym_quoted,
    ACTIONS(829), 1,
      sym__line_end,
    STATE(197), 1,
      aux_sym_base_record_repeat1,
    STATE(238), 1,
      sym_string,
  [6324] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(833), 1,
      sym__field_start,
    STATE(185), 1,
      aux_sym__malformed_record_repeat1,
    ACTIONS(831), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [6338] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(731), 1,
      sym__field_start,
    STATE(192), 1,
      aux_sym_base_record_repeat2,
    ACTIONS(825), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [6352] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(838), 1,
      sym__field_start,
    STATE(188), 1,
      aux_sym__malformed_record_repeat1,
    ACTIONS(836), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [6366] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(838), 1,
      sym__field_start,
    STATE(185), 1,
      aux_sym__malformed_record_repeat1,
    ACTIONS(840), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [6380] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(731), 1,
      sym__field_start,
    STATE(192), 1,
      aux_sym_base_record_repeat2,
    ACTIONS(842), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [6394] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(846), 1,
      sym__field_start,
    STATE(190), 1,
      aux_sym_document_repeat1,
    ACTIONS(844), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [6408] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(106), 1,
      sym_quoted,
    ACTIONS(849), 1,
      sym__line_end,
    STATE(194), 1,
      aux_sym_base_record_repeat1,
    STATE(238), 1,
      sym_string,
  [6424] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(853), 1,
      sym__field_start,
    STATE(192), 1,
      aux_sym_base_record_repeat2,
    ACTIONS(851), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [6438] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(731), 1,
      sym__field_start,
    STATE(145), 1,
      aux_sym_base_record_repeat2,
    ACTIONS(856), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [6452] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(106), 1,
      sym_quoted,
    ACTIONS(858), 1,
      sym__line_end,
    STATE(197), 1,
      aux_sym_base_record_repeat1,
    STATE(238), 1,
      sym_string,
  [6468] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(862), 1,
      sym_locator,
    STATE(195), 1,
      aux_sym_reference_repeat1,
    ACTIONS(860), 2,
      anon_sym_RBRACK,
      sym_quoted,
  [6482] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(731), 1,
      sym__field_start,
    STATE(198), 1,
      aux_sym_base_record_repeat2,
    ACTIONS(865), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [6496] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(867), 1,
      sym_quoted,
    ACTIONS(870), 1,
      sym__line_end,
    STATE(197), 1,
      aux_sym_base_record_repeat1,
    STATE(238), 1,
      sym_string,
  [6512] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(731), 1,
      sym__field_start,
    STATE(192), 1,
      aux_sym_base_record_repeat2,
    ACTIONS(872), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [6526] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(731), 1,
      sym__field_start,
    STATE(192), 1,
      aux_sym_base_record_repeat2,
    ACTIONS(872), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [6540] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(731), 1,
      sym__field_start,
    STATE(147), 1,
      aux_sym_base_record_repeat2,
    ACTIONS(874), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [6554] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(106), 1,
      sym_quoted,
    ACTIONS(876), 1,
      sym__line_end,
    STATE(197), 1,
      aux_sym_base_record_repeat1,
    STATE(238), 1,
      sym_string,
  [6570] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(731), 1,
      sym__field_start,
    STATE(199), 1,
      aux_sym_base_record_repeat2,
    ACTIONS(865), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [6584] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(731), 1,
      sym__field_start,
    STATE(192), 1,
      aux_sym_base_record_repeat2,
    ACTIONS(878), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [6598] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(731), 1,
      sym__field_start,
    STATE(192), 1,
      aux_sym_base_record_repeat2,
    ACTIONS(880), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [6612] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(106), 1,
      sym_quoted,
    ACTIONS(882), 1,
      sym__line_end,
    STATE(201), 1,
      aux_sym_base_record_repeat1,
    STATE(238), 1,
      sym_string,
  [6628] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(731), 1,
      sym__field_start,
    STATE(192), 1,
      aux_sym_base_record_repeat2,
    ACTIONS(878), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [6642] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(731), 1,
      sym__field_start,
    STATE(149), 1,
      aux_sym_base_record_repeat2,
    ACTIONS(884), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [6656] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(731), 1,
      sym__field_start,
    STATE(203), 1,
      aux_sym_base_record_repeat2,
    ACTIONS(886), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [6670] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(106), 1,
      sym_quoted,
    ACTIONS(888), 1,
      sym__line_end,
    STATE(197), 1,
      aux_sym_base_record_repeat1,
    STATE(238), 1,
      sym_string,
  [6686] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(731), 1,
      sym__field_start,
    STATE(192), 1,
      aux_sym_base_record_repeat2,
    ACTIONS(890), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [6700] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(731), 1,
      sym__field_start,
    STATE(192), 1,
      aux_sym_base_record_repeat2,
    ACTIONS(890), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [6714] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(731), 1,
      sym__field_start,
    STATE(206), 1,
      aux_sym_base_record_repeat2,
    ACTIONS(886), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [6728] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(731), 1,
      sym__field_start,
    STATE(151), 1,
      aux_sym_base_record_repeat2,
    ACTIONS(892), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [6742] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(731), 1,
      sym__field_start,
    STATE(192), 1,
      aux_sym_base_record_repeat2,
    ACTIONS(894), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [6756] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(106), 1,
      sym_quoted,
    ACTIONS(896), 1,
      sym__line_end,
    STATE(209), 1,
      aux_sym_base_record_repeat1,
    STATE(238), 1,
      sym_string,
  [6772] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(731), 1,
      sym__field_start,
    STATE(210), 1,
      aux_sym_base_record_repeat2,
    ACTIONS(898), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [6786] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(731), 1,
      sym__field_start,
    STATE(211), 1,
      aux_sym_base_record_repeat2,
    ACTIONS(898), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [6800] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(731), 1,
      sym__field_start,
    STATE(192), 1,
      aux_sym_base_record_repeat2,
    ACTIONS(900), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [6814] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(731), 1,
      sym__field_start,
    STATE(192), 1,
      aux_sym_base_record_repeat2,
    ACTIONS(902), 2,
      sym__record_start,
      ts_builtin_sym_end,
  [6828] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(904), 3,
      sym__record_start,
      sym__field_start,
      ts_builtin_sym_end,
  [6837] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(351), 3,
      anon_sym_COMMA,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
  [6846] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(906), 3,
      sym__record_start,
      sym__field_start,
      ts_builtin_sym_end,
  [6855] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(908), 3,
      sym__record_start,
      sym__field_start,
      ts_builtin_sym_end,
  [6864] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(910), 1,
      anon_sym_COMMA,
    ACTIONS(913), 1,
      anon_sym_RPAREN,
    STATE(224), 1,
      aux_sym_dimensions_repeat1,
  [6877] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(915), 1,
      anon_sym_COMMA,
    ACTIONS(917), 1,
      anon_sym_RPAREN,
    STATE(230), 1,
      aux_sym_dimensions_repeat1,
  [6890] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(919), 1,
      sym_moment,
    ACTIONS(921), 1,
      sym__year,
    STATE(97), 1,
      sym__date,
  [6903] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(694), 1,
      sym_moment,
    ACTIONS(696), 1,
      sym__year,
    STATE(90), 1,
      sym__date,
  [6916] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(605), 1,
      sym_number,
    ACTIONS(923), 1,
      sym_moment,
    STATE(117), 1,
      sym__any_moment,
  [6929] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(925), 3,
      anon_sym_RBRACK,
      sym_locator,
      sym_quoted,
  [6938] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(915), 1,
      anon_sym_COMMA,
    ACTIONS(927), 1,
      anon_sym_RPAREN,
    STATE(224), 1,
      aux_sym_dimensions_repeat1,
  [6951] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(929), 3,
      sym__record_start,
      sym__field_start,
      ts_builtin_sym_end,
  [6960] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(931), 2,
      anon_sym_COMMA,
      anon_sym_RPAREN,
  [6968] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(933), 2,
      anon_sym_COMMA,
      anon_sym_RPAREN,
  [6976] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(935), 1,
      sym_identifier,
    STATE(225), 1,
      sym_dimension,
  [6986] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(937), 2,
      sym__digit_id,
      sym_identifier,
  [6994] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(913), 2,
      anon_sym_COMMA,
      anon_sym_RPAREN,
  [7002] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(935), 1,
      sym_identifier,
    STATE(236), 1,
      sym_dimension,
  [7012] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(939), 2,
      sym__line_end,
      sym_quoted,
  [7020] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(397), 1,
      sym_quoted,
    STATE(89), 1,
      sym_string,
  [7030] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(941), 1,
      sym_number,
  [7037] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(943), 1,
      sym__line_end,
  [7044] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(945), 1,
      anon_sym_COLON,
  [7051] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(947), 1,
      sym_identifier,
  [7058] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(949), 1,
      sym_identifier,
  [7065] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(951), 1,
      ts_builtin_sym_end,
  [7072] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(953), 1,
      sym__line_end,
  [7079] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(955), 1,
      sym_identifier,
  [7086] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(957), 1,
      sym__line_end,
  [7093] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(959), 1,
      anon_sym_RBRACK,
  [7100] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(339), 1,
      sym_number,
  [7107] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(961), 1,
      sym_number,
  [7114] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(963), 1,
      sym_identifier,
  [7121] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(965), 1,
      sym_number,
  [7128] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(967), 1,
      sym_identifier,
  [7135] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(969), 1,
      sym__line_end,
  [7142] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(971), 1,
      sym_identifier,
  [7149] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(973), 1,
      sym__line_end,
  [7156] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(975), 1,
      anon_sym_RBRACK,
  [7163] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(977), 1,
      anon_sym_DOT_DOT,
  [7170] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(979), 1,
      sym_identifier,
  [7177] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(981), 1,
      sym_number,
  [7184] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(983), 1,
      sym_number,
  [7191] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(985), 1,
      aux_sym_statement_name_token1,
};

static const uint32_t ts_small_parse_table_map[] = {
  [SMALL_STATE(8)] = 0,
  [SMALL_STATE(9)] = 90,
  [SMALL_STATE(10)] = 182,
  [SMALL_STATE(11)] = 274,
  [SMALL_STATE(12)] = 366,
  [SMALL_STATE(13)] = 458,
  [SMALL_STATE(14)] = 550,
  [SMALL_STATE(15)] = 642,
  [SMALL_STATE(16)] = 732,
  [SMALL_STATE(17)] = 822,
  [SMALL_STATE(18)] = 912,
  [SMALL_STATE(19)] = 1002,
  [SMALL_STATE(20)] = 1076,
  [SMALL_STATE(21)] = 1150,
  [SMALL_STATE(22)] = 1224,
  [SMALL_STATE(23)] = 1298,
  [SMALL_STATE(24)] = 1372,
  [SMALL_STATE(25)] = 1446,
  [SMALL_STATE(26)] = 1520,
  [SMALL_STATE(27)] = 1594,
  [SMALL_STATE(28)] = 1668,
  [SMALL_STATE(29)] = 1742,
  [SMALL_STATE(30)] = 1816,
  [SMALL_STATE(31)] = 1890,
  [SMALL_STATE(32)] = 1964,
  [SMALL_STATE(33)] = 2038,
  [SMALL_STATE(34)] = 2103,
  [SMALL_STATE(35)] = 2165,
  [SMALL_STATE(36)] = 2227,
  [SMALL_STATE(37)] = 2289,
  [SMALL_STATE(38)] = 2351,
  [SMALL_STATE(39)] = 2413,
  [SMALL_STATE(40)] = 2475,
  [SMALL_STATE(41)] = 2537,
  [SMALL_STATE(42)] = 2638,
  [SMALL_STATE(43)] = 2712,
  [SMALL_STATE(44)] = 2786,
  [SMALL_STATE(45)] = 2860,
  [SMALL_STATE(46)] = 2934,
  [SMALL_STATE(47)] = 3008,
  [SMALL_STATE(48)] = 3056,
  [SMALL_STATE(49)] = 3104,
  [SMALL_STATE(50)] = 3149,
  [SMALL_STATE(51)] = 3194,
  [SMALL_STATE(52)] = 3239,
  [SMALL_STATE(53)] = 3284,
  [SMALL_STATE(54)] = 3329,
  [SMALL_STATE(55)] = 3374,
  [SMALL_STATE(56)] = 3419,
  [SMALL_STATE(57)] = 3464,
  [SMALL_STATE(58)] = 3503,
  [SMALL_STATE(59)] = 3542,
  [SMALL_STATE(60)] = 3596,
  [SMALL_STATE(61)] = 3650,
  [SMALL_STATE(62)] = 3698,
  [SMALL_STATE(63)] = 3752,
  [SMALL_STATE(64)] = 3800,
  [SMALL_STATE(65)] = 3854,
  [SMALL_STATE(66)] = 3908,
  [SMALL_STATE(67)] = 3962,
  [SMALL_STATE(68)] = 4016,
  [SMALL_STATE(69)] = 4058,
  [SMALL_STATE(70)] = 4100,
  [SMALL_STATE(71)] = 4142,
  [SMALL_STATE(72)] = 4184,
  [SMALL_STATE(73)] = 4217,
  [SMALL_STATE(74)] = 4248,
  [SMALL_STATE(75)] = 4279,
  [SMALL_STATE(76)] = 4312,
  [SMALL_STATE(77)] = 4345,
  [SMALL_STATE(78)] = 4378,
  [SMALL_STATE(79)] = 4411,
  [SMALL_STATE(80)] = 4444,
  [SMALL_STATE(81)] = 4472,
  [SMALL_STATE(82)] = 4498,
  [SMALL_STATE(83)] = 4523,
  [SMALL_STATE(84)] = 4550,
  [SMALL_STATE(85)] = 4575,
  [SMALL_STATE(86)] = 4597,
  [SMALL_STATE(87)] = 4619,
  [SMALL_STATE(88)] = 4641,
  [SMALL_STATE(89)] = 4663,
  [SMALL_STATE(90)] = 4685,
  [SMALL_STATE(91)] = 4707,
  [SMALL_STATE(92)] = 4729,
  [SMALL_STATE(93)] = 4751,
  [SMALL_STATE(94)] = 4773,
  [SMALL_STATE(95)] = 4795,
  [SMALL_STATE(96)] = 4817,
  [SMALL_STATE(97)] = 4839,
  [SMALL_STATE(98)] = 4861,
  [SMALL_STATE(99)] = 4883,
  [SMALL_STATE(100)] = 4905,
  [SMALL_STATE(101)] = 4927,
  [SMALL_STATE(102)] = 4949,
  [SMALL_STATE(103)] = 4971,
  [SMALL_STATE(104)] = 4993,
  [SMALL_STATE(105)] = 5015,
  [SMALL_STATE(106)] = 5037,
  [SMALL_STATE(107)] = 5059,
  [SMALL_STATE(108)] = 5081,
  [SMALL_STATE(109)] = 5103,
  [SMALL_STATE(110)] = 5125,
  [SMALL_STATE(111)] = 5147,
  [SMALL_STATE(112)] = 5169,
  [SMALL_STATE(113)] = 5191,
  [SMALL_STATE(114)] = 5213,
  [SMALL_STATE(115)] = 5235,
  [SMALL_STATE(116)] = 5257,
  [SMALL_STATE(117)] = 5279,
  [SMALL_STATE(118)] = 5301,
  [SMALL_STATE(119)] = 5327,
  [SMALL_STATE(120)] = 5347,
  [SMALL_STATE(121)] = 5367,
  [SMALL_STATE(122)] = 5387,
  [SMALL_STATE(123)] = 5405,
  [SMALL_STATE(124)] = 5424,
  [SMALL_STATE(125)] = 5443,
  [SMALL_STATE(126)] = 5462,
  [SMALL_STATE(127)] = 5478,
  [SMALL_STATE(128)] = 5490,
  [SMALL_STATE(129)] = 5504,
  [SMALL_STATE(130)] = 5518,
  [SMALL_STATE(131)] = 5534,
  [SMALL_STATE(132)] = 5548,
  [SMALL_STATE(133)] = 5562,
  [SMALL_STATE(134)] = 5576,
  [SMALL_STATE(135)] = 5592,
  [SMALL_STATE(136)] = 5606,
  [SMALL_STATE(137)] = 5620,
  [SMALL_STATE(138)] = 5634,
  [SMALL_STATE(139)] = 5648,
  [SMALL_STATE(140)] = 5664,
  [SMALL_STATE(141)] = 5680,
  [SMALL_STATE(142)] = 5694,
  [SMALL_STATE(143)] = 5710,
  [SMALL_STATE(144)] = 5726,
  [SMALL_STATE(145)] = 5740,
  [SMALL_STATE(146)] = 5754,
  [SMALL_STATE(147)] = 5768,
  [SMALL_STATE(148)] = 5782,
  [SMALL_STATE(149)] = 5796,
  [SMALL_STATE(150)] = 5810,
  [SMALL_STATE(151)] = 5824,
  [SMALL_STATE(152)] = 5838,
  [SMALL_STATE(153)] = 5852,
  [SMALL_STATE(154)] = 5866,
  [SMALL_STATE(155)] = 5880,
  [SMALL_STATE(156)] = 5894,
  [SMALL_STATE(157)] = 5908,
  [SMALL_STATE(158)] = 5924,
  [SMALL_STATE(159)] = 5938,
  [SMALL_STATE(160)] = 5952,
  [SMALL_STATE(161)] = 5968,
  [SMALL_STATE(162)] = 5984,
  [SMALL_STATE(163)] = 5998,
  [SMALL_STATE(164)] = 6014,
  [SMALL_STATE(165)] = 6030,
  [SMALL_STATE(166)] = 6044,
  [SMALL_STATE(167)] = 6058,
  [SMALL_STATE(168)] = 6072,
  [SMALL_STATE(169)] = 6086,
  [SMALL_STATE(170)] = 6102,
  [SMALL_STATE(171)] = 6118,
  [SMALL_STATE(172)] = 6132,
  [SMALL_STATE(173)] = 6148,
  [SMALL_STATE(174)] = 6162,
  [SMALL_STATE(175)] = 6176,
  [SMALL_STATE(176)] = 6190,
  [SMALL_STATE(177)] = 6204,
  [SMALL_STATE(178)] = 6218,
  [SMALL_STATE(179)] = 6234,
  [SMALL_STATE(180)] = 6248,
  [SMALL_STATE(181)] = 6264,
  [SMALL_STATE(182)] = 6278,
  [SMALL_STATE(183)] = 6292,
  [SMALL_STATE(184)] = 6308,
  [SMALL_STATE(185)] = 6324,
  [SMALL_STATE(186)] = 6338,
  [SMALL_STATE(187)] = 6352,
  [SMALL_STATE(188)] = 6366,
  [SMALL_STATE(189)] = 6380,
  [SMALL_STATE(190)] = 6394,
  [SMALL_STATE(191)] = 6408,
  [SMALL_STATE(192)] = 6424,
  [SMALL_STATE(193)] = 6438,
  [SMALL_STATE(194)] = 6452,
  [SMALL_STATE(195)] = 6468,
  [SMALL_STATE(196)] = 6482,
  [SMALL_STATE(197)] = 6496,
  [SMALL_STATE(198)] = 6512,
  [SMALL_STATE(199)] = 6526,
  [SMALL_STATE(200)] = 6540,
  [SMALL_STATE(201)] = 6554,
  [SMALL_STATE(202)] = 6570,
  [SMALL_STATE(203)] = 6584,
  [SMALL_STATE(204)] = 6598,
  [SMALL_STATE(205)] = 6612,
  [SMALL_STATE(206)] = 6628,
  [SMALL_STATE(207)] = 6642,
  [SMALL_STATE(208)] = 6656,
  [SMALL_STATE(209)] = 6670,
  [SMALL_STATE(210)] = 6686,
  [SMALL_STATE(211)] = 6700,
  [SMALL_STATE(212)] = 6714,
  [SMALL_STATE(213)] = 6728,
  [SMALL_STATE(214)] = 6742,
  [SMALL_STATE(215)] = 6756,
  [SMALL_STATE(216)] = 6772,
  [SMALL_STATE(217)] = 6786,
  [SMALL_STATE(218)] = 6800,
  [SMALL_STATE(219)] = 6814,
  [SMALL_STATE(220)] = 6828,
  [SMALL_STATE(221)] = 6837,
  [SMALL_STATE(222)] = 6846,
  [SMALL_STATE(223)] = 6855,
  [SMALL_STATE(224)] = 6864,
  [SMALL_STATE(225)] = 6877,
  [SMALL_STATE(226)] = 6890,
  [SMALL_STATE(227)] = 6903,
  [SMALL_STATE(228)] = 6916,
  [SMALL_STATE(229)] = 6929,
  [SMALL_STATE(230)] = 6938,
  [SMALL_STATE(231)] = 6951,
  [SMALL_STATE(232)] = 6960,
  [SMALL_STATE(233)] = 6968,
  [SMALL_STATE(234)] = 6976,
  [SMALL_STATE(235)] = 6986,
  [SMALL_STATE(236)] = 6994,
  [SMALL_STATE(237)] = 7002,
  [SMALL_STATE(238)] = 7012,
  [SMALL_STATE(239)] = 7020,
  [SMALL_STATE(240)] = 7030,
  [SMALL_STATE(241)] = 7037,
  [SMALL_STATE(242)] = 7044,
  [SMALL_STATE(243)] = 7051,
  [SMALL_STATE(244)] = 7058,
  [SMALL_STATE(245)] = 7065,
  [SMALL_STATE(246)] = 7072,
  [SMALL_STATE(247)] = 7079,
  [SMALL_STATE(248)] = 7086,
  [SMALL_STATE(249)] = 7093,
  [SMALL_STATE(250)] = 7100,
  [SMALL_STATE(251)] = 7107,
  [SMALL_STATE(252)] = 7114,
  [SMALL_STATE(253)] = 7121,
  [SMALL_STATE(254)] = 7128,
  [SMALL_STATE(255)] = 7135,
  [SMALL_STATE(256)] = 7142,
  [SMALL_STATE(257)] = 7149,
  [SMALL_STATE(258)] = 7156,
  [SMALL_STATE(259)] = 7163,
  [SMALL_STATE(260)] = 7170,
  [SMALL_STATE(261)] = 7177,
  [SMALL_STATE(262)] = 7184,
  [SMALL_STATE(263)] = 7191,
};

static const TSParseActionEntry ts_parse_actions[] = {
  [0] = {.entry = {.count = 0, .reusable = false}},
  [1] = {.entry = {.count = 1, .reusable = false}}, RECOVER(),
  [3] = {.entry = {.count = 1, .reusable = true}}, SHIFT_EXTRA(),
  [5] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_document, 0, 0, 0),
  [7] = {.entry = {.count = 1, .reusable = true}}, SHIFT(3),
  [9] = {.entry = {.count = 1, .reusable = true}}, SHIFT(8),
  [11] = {.entry = {.count = 2, .reusable = false}}, REDUCE(sym__flat, 1, 0, 0), SHIFT(88),
  [14] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__flat, 1, 0, 0),
  [16] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__flat, 1, 0, 0),
  [18] = {.entry = {.count = 2, .reusable = false}}, REDUCE(sym__flat, 1, 0, 0), SHIFT(239),
  [21] = {.entry = {.count = 2, .reusable = false}}, REDUCE(sym__flat, 1, 0, 0), SHIFT(227),
  [24] = {.entry = {.count = 2, .reusable = false}}, REDUCE(sym__flat, 1, 0, 0), SHIFT(122),
  [27] = {.entry = {.count = 2, .reusable = false}}, REDUCE(sym__flat, 1, 0, 0), SHIFT(260),
  [30] = {.entry = {.count = 2, .reusable = true}}, REDUCE(sym__flat, 1, 0, 0), SHIFT(234),
  [33] = {.entry = {.count = 2, .reusable = true}}, REDUCE(sym__flat, 1, 0, 0), SHIFT(134),
  [36] = {.entry = {.count = 2, .reusable = true}}, REDUCE(sym__flat, 1, 0, 0), SHIFT(228),
  [39] = {.entry = {.count = 2, .reusable = true}}, REDUCE(sym__flat, 1, 0, 0), SHIFT(250),
  [42] = {.entry = {.count = 2, .reusable = false}}, REDUCE(sym__flat, 1, 0, 0), SHIFT(250),
  [45] = {.entry = {.count = 2, .reusable = false}}, REDUCE(sym__flat, 1, 0, 0), SHIFT(63),
  [48] = {.entry = {.count = 2, .reusable = false}}, REDUCE(sym__flat, 1, 0, 0), SHIFT(114),
  [51] = {.entry = {.count = 2, .reusable = false}}, REDUCE(sym__flat, 1, 0, 0), SHIFT(115),
  [54] = {.entry = {.count = 2, .reusable = true}}, REDUCE(sym__flat, 1, 0, 0), SHIFT(82),
  [57] = {.entry = {.count = 2, .reusable = false}}, REDUCE(sym__flat, 1, 0, 0), SHIFT(116),
  [60] = {.entry = {.count = 2, .reusable = false}}, REDUCE(sym__flat, 1, 0, 0), SHIFT(87),
  [63] = {.entry = {.count = 2, .reusable = false}}, REDUCE(sym__flat, 1, 0, 0), SHIFT(80),
  [66] = {.entry = {.count = 2, .reusable = true}}, REDUCE(sym__flat, 1, 0, 0), SHIFT(235),
  [69] = {.entry = {.count = 2, .reusable = true}}, REDUCE(sym__flat, 1, 0, 0), SHIFT(263),
  [72] = {.entry = {.count = 2, .reusable = true}}, REDUCE(sym__flat, 1, 0, 0), SHIFT(83),
  [75] = {.entry = {.count = 2, .reusable = true}}, REDUCE(sym_statement, 1, 0, 6), REDUCE(sym__flat, 1, 0, 0),
  [78] = {.entry = {.count = 1, .reusable = false}}, SHIFT(15),
  [80] = {.entry = {.count = 1, .reusable = false}}, SHIFT(9),
  [82] = {.entry = {.count = 1, .reusable = true}}, SHIFT(15),
  [84] = {.entry = {.count = 1, .reusable = false}}, SHIFT(10),
  [86] = {.entry = {.count = 1, .reusable = false}}, SHIFT(11),
  [88] = {.entry = {.count = 1, .reusable = false}}, SHIFT(12),
  [90] = {.entry = {.count = 1, .reusable = false}}, SHIFT(13),
  [92] = {.entry = {.count = 1, .reusable = false}}, SHIFT(14),
  [94] = {.entry = {.count = 1, .reusable = true}}, SHIFT(35),
  [96] = {.entry = {.count = 1, .reusable = false}}, SHIFT(35),
  [98] = {.entry = {.count = 1, .reusable = false}}, SHIFT(36),
  [100] = {.entry = {.count = 1, .reusable = false}}, SHIFT(39),
  [102] = {.entry = {.count = 1, .reusable = false}}, SHIFT(37),
  [104] = {.entry = {.count = 1, .reusable = false}}, SHIFT(40),
  [106] = {.entry = {.count = 1, .reusable = true}}, SHIFT(33),
  [108] = {.entry = {.count = 1, .reusable = false}}, SHIFT(34),
  [110] = {.entry = {.count = 2, .reusable = false}}, REDUCE(sym__flat, 1, 0, 0), SHIFT(44),
  [113] = {.entry = {.count = 2, .reusable = true}}, REDUCE(sym__flat, 1, 0, 0), SHIFT(44),
  [116] = {.entry = {.count = 2, .reusable = false}}, REDUCE(sym__flat, 1, 0, 0), SHIFT(49),
  [119] = {.entry = {.count = 2, .reusable = false}}, REDUCE(sym__flat, 1, 0, 0), SHIFT(47),
  [122] = {.entry = {.count = 1, .reusable = false}}, SHIFT(50),
  [124] = {.entry = {.count = 1, .reusable = true}}, SHIFT(50),
  [126] = {.entry = {.count = 2, .reusable = true}}, REDUCE(sym__flat, 1, 0, 0), SHIFT(50),
  [129] = {.entry = {.count = 2, .reusable = false}}, REDUCE(sym__flat, 1, 0, 0), SHIFT(53),
  [132] = {.entry = {.count = 2, .reusable = false}}, REDUCE(sym__flat, 1, 0, 0), SHIFT(54),
  [135] = {.entry = {.count = 2, .reusable = false}}, REDUCE(sym__flat, 1, 0, 0), SHIFT(55),
  [138] = {.entry = {.count = 2, .reusable = true}}, REDUCE(sym__flat, 1, 0, 0), SHIFT(48),
  [141] = {.entry = {.count = 2, .reusable = false}}, REDUCE(sym__flat, 1, 0, 0), SHIFT(51),
  [144] = {.entry = {.count = 2, .reusable = true}}, REDUCE(sym_field, 1, 0, 7), REDUCE(sym__flat, 1, 0, 0),
  [147] = {.entry = {.count = 1, .reusable = false}}, SHIFT(2),
  [149] = {.entry = {.count = 1, .reusable = true}}, SHIFT(16),
  [151] = {.entry = {.count = 1, .reusable = false}}, SHIFT(20),
  [153] = {.entry = {.count = 1, .reusable = false}}, SHIFT(16),
  [155] = {.entry = {.count = 1, .reusable = false}}, SHIFT(4),
  [157] = {.entry = {.count = 1, .reusable = false}}, SHIFT(19),
  [159] = {.entry = {.count = 1, .reusable = false}}, SHIFT(29),
  [161] = {.entry = {.count = 1, .reusable = true}}, SHIFT(17),
  [163] = {.entry = {.count = 1, .reusable = false}}, SHIFT(17),
  [165] = {.entry = {.count = 1, .reusable = false}}, SHIFT(28),
  [167] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__malformed_header, 1, -10, 0),
  [169] = {.entry = {.count = 1, .reusable = false}}, SHIFT(31),
  [171] = {.entry = {.count = 1, .reusable = false}}, SHIFT(30),
  [173] = {.entry = {.count = 1, .reusable = false}}, SHIFT(22),
  [175] = {.entry = {.count = 1, .reusable = false}}, SHIFT(32),
  [177] = {.entry = {.count = 1, .reusable = false}}, SHIFT(24),
  [179] = {.entry = {.count = 1, .reusable = false}}, SHIFT(23),
  [181] = {.entry = {.count = 1, .reusable = false}}, SHIFT(26),
  [183] = {.entry = {.count = 1, .reusable = false}}, SHIFT(25),
  [185] = {.entry = {.count = 1, .reusable = false}}, SHIFT(27),
  [187] = {.entry = {.count = 1, .reusable = false}}, SHIFT(21),
  [189] = {.entry = {.count = 1, .reusable = false}}, SHIFT(18),
  [191] = {.entry = {.count = 1, .reusable = true}}, SHIFT(18),
  [193] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_malformed_line, 1, -10, 0),
  [195] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__malformed_header, 2, -10, 0),
  [197] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym__malformed_header_repeat1, 2, 0, 0), SHIFT_REPEAT(18),
  [200] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__malformed_header_repeat1, 2, 0, 0), SHIFT_REPEAT(18),
  [203] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__malformed_header_repeat1, 2, 0, 0), SHIFT_REPEAT(35),
  [206] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym__malformed_header_repeat1, 2, 0, 0), SHIFT_REPEAT(35),
  [209] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym__malformed_header_repeat1, 2, 0, 0), SHIFT_REPEAT(36),
  [212] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym__malformed_header_repeat1, 2, 0, 0), SHIFT_REPEAT(39),
  [215] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym__malformed_header_repeat1, 2, 0, 0), SHIFT_REPEAT(37),
  [218] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym__malformed_header_repeat1, 2, 0, 0), SHIFT_REPEAT(40),
  [221] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__malformed_header_repeat1, 2, 0, 0), SHIFT_REPEAT(33),
  [224] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym__malformed_header_repeat1, 2, 0, 0), SHIFT_REPEAT(34),
  [227] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym__malformed_header_repeat1, 2, 0, 0),
  [229] = {.entry = {.count = 2, .reusable = false}}, REDUCE(sym__field_word, 1, 0, 0), REDUCE(sym__flat, 1, 0, 0),
  [232] = {.entry = {.count = 2, .reusable = true}}, REDUCE(sym__field_word, 1, 0, 0), REDUCE(sym__flat, 1, 0, 0),
  [235] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__field_word, 1, 0, 0),
  [237] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__field_word, 1, 0, 0),
  [239] = {.entry = {.count = 2, .reusable = false}}, REDUCE(sym__own_name, 1, 0, 0), REDUCE(sym__flat, 1, 0, 0),
  [242] = {.entry = {.count = 2, .reusable = true}}, REDUCE(sym__own_name, 1, 0, 0), REDUCE(sym__flat, 1, 0, 0),
  [245] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__own_name, 1, 0, 0),
  [247] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__own_name, 1, 0, 0),
  [249] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__flat, 1, 0, 1),
  [251] = {.entry = {.count = 2, .reusable = true}}, REDUCE(sym__flat, 1, 0, 1), SHIFT(252),
  [254] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__flat, 1, 0, 1),
  [256] = {.entry = {.count = 2, .reusable = true}}, REDUCE(sym__flat, 1, 0, 1), SHIFT(33),
  [259] = {.entry = {.count = 2, .reusable = true}}, REDUCE(sym__flat, 1, 0, 1), SHIFT(181),
  [262] = {.entry = {.count = 2, .reusable = true}}, REDUCE(sym__flat, 1, 0, 0), SHIFT(247),
  [265] = {.entry = {.count = 2, .reusable = true}}, REDUCE(sym__flat, 1, 0, 0), SHIFT(33),
  [268] = {.entry = {.count = 2, .reusable = true}}, REDUCE(sym__flat, 1, 0, 0), SHIFT(144),
  [271] = {.entry = {.count = 2, .reusable = true}}, REDUCE(sym__flat, 1, 0, 1), SHIFT(244),
  [274] = {.entry = {.count = 2, .reusable = true}}, REDUCE(sym__flat, 1, 0, 1), SHIFT(168),
  [277] = {.entry = {.count = 2, .reusable = true}}, REDUCE(sym__flat, 1, 0, 0), SHIFT(244),
  [280] = {.entry = {.count = 2, .reusable = true}}, REDUCE(sym__flat, 1, 0, 0), SHIFT(168),
  [283] = {.entry = {.count = 2, .reusable = true}}, REDUCE(sym__flat, 1, 0, 1), SHIFT(254),
  [286] = {.entry = {.count = 2, .reusable = true}}, REDUCE(sym__flat, 1, 0, 1), SHIFT(171),
  [289] = {.entry = {.count = 2, .reusable = true}}, REDUCE(sym__flat, 1, 0, 0), SHIFT(254),
  [292] = {.entry = {.count = 2, .reusable = true}}, REDUCE(sym__flat, 1, 0, 0), SHIFT(171),
  [295] = {.entry = {.count = 2, .reusable = true}}, REDUCE(sym__flat, 1, 0, 0), SHIFT(252),
  [298] = {.entry = {.count = 2, .reusable = true}}, REDUCE(sym__flat, 1, 0, 0), SHIFT(181),
  [301] = {.entry = {.count = 2, .reusable = true}}, REDUCE(sym__flat, 1, 0, 1), SHIFT(256),
  [304] = {.entry = {.count = 2, .reusable = true}}, REDUCE(sym__flat, 1, 0, 1), SHIFT(136),
  [307] = {.entry = {.count = 2, .reusable = true}}, REDUCE(sym__flat, 1, 0, 0), SHIFT(256),
  [310] = {.entry = {.count = 2, .reusable = true}}, REDUCE(sym__flat, 1, 0, 0), SHIFT(136),
  [313] = {.entry = {.count = 2, .reusable = true}}, REDUCE(sym__flat, 1, 0, 1), SHIFT(243),
  [316] = {.entry = {.count = 2, .reusable = true}}, REDUCE(sym__flat, 1, 0, 1), SHIFT(141),
  [319] = {.entry = {.count = 2, .reusable = true}}, REDUCE(sym__flat, 1, 0, 0), SHIFT(243),
  [322] = {.entry = {.count = 2, .reusable = true}}, REDUCE(sym__flat, 1, 0, 0), SHIFT(141),
  [325] = {.entry = {.count = 2, .reusable = true}}, REDUCE(sym__flat, 1, 0, 1), SHIFT(247),
  [328] = {.entry = {.count = 2, .reusable = true}}, REDUCE(sym__flat, 1, 0, 1), SHIFT(144),
  [331] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_string, 1, 0, 0),
  [333] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_string, 1, 0, 0),
  [335] = {.entry = {.count = 1, .reusable = true}}, SHIFT(38),
  [337] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_comparison, 1, 0, 0),
  [339] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_comparison, 1, 0, 0),
  [341] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_scale, 1, 0, 0),
  [343] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_scale, 1, 0, 0),
  [345] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_nothing, 1, 0, 0),
  [347] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_nothing, 1, 0, 0),
  [349] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_string, 2, 0, 0),
  [351] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_string, 2, 0, 0),
  [353] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_boolean, 1, 0, 0),
  [355] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_boolean, 1, 0, 0),
  [357] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_modality, 1, 0, 0),
  [359] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_modality, 1, 0, 0),
  [361] = {.entry = {.count = 1, .reusable = false}}, SHIFT(88),
  [363] = {.entry = {.count = 1, .reusable = false}}, SHIFT(239),
  [365] = {.entry = {.count = 1, .reusable = false}}, SHIFT(227),
  [367] = {.entry = {.count = 1, .reusable = false}}, SHIFT(122),
  [369] = {.entry = {.count = 1, .reusable = false}}, SHIFT(260),
  [371] = {.entry = {.count = 1, .reusable = true}}, SHIFT(134),
  [373] = {.entry = {.count = 1, .reusable = true}}, SHIFT(228),
  [375] = {.entry = {.count = 1, .reusable = true}}, SHIFT(250),
  [377] = {.entry = {.count = 1, .reusable = false}}, SHIFT(250),
  [379] = {.entry = {.count = 1, .reusable = false}}, SHIFT(63),
  [381] = {.entry = {.count = 1, .reusable = false}}, SHIFT(114),
  [383] = {.entry = {.count = 1, .reusable = false}}, SHIFT(115),
  [385] = {.entry = {.count = 1, .reusable = true}}, SHIFT(82),
  [387] = {.entry = {.count = 1, .reusable = false}}, SHIFT(116),
  [389] = {.entry = {.count = 1, .reusable = false}}, SHIFT(87),
  [391] = {.entry = {.count = 1, .reusable = false}}, SHIFT(80),
  [393] = {.entry = {.count = 1, .reusable = true}}, SHIFT(235),
  [395] = {.entry = {.count = 1, .reusable = true}}, SHIFT(263),
  [397] = {.entry = {.count = 1, .reusable = true}}, SHIFT(83),
  [399] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_statement, 2, 0, 12),
  [401] = {.entry = {.count = 1, .reusable = false}}, SHIFT(44),
  [403] = {.entry = {.count = 1, .reusable = true}}, SHIFT(44),
  [405] = {.entry = {.count = 1, .reusable = false}}, SHIFT(49),
  [407] = {.entry = {.count = 1, .reusable = false}}, SHIFT(47),
  [409] = {.entry = {.count = 1, .reusable = false}}, SHIFT(53),
  [411] = {.entry = {.count = 1, .reusable = false}}, SHIFT(54),
  [413] = {.entry = {.count = 1, .reusable = false}}, SHIFT(55),
  [415] = {.entry = {.count = 1, .reusable = true}}, SHIFT(48),
  [417] = {.entry = {.count = 1, .reusable = false}}, SHIFT(51),
  [419] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field, 1, 0, 7),
  [421] = {.entry = {.count = 1, .reusable = false}}, SHIFT(45),
  [423] = {.entry = {.count = 1, .reusable = true}}, SHIFT(45),
  [425] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_own_field, 1, 0, 9),
  [427] = {.entry = {.count = 1, .reusable = false}}, SHIFT(46),
  [429] = {.entry = {.count = 1, .reusable = true}}, SHIFT(46),
  [431] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field, 2, 0, 7),
  [433] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_own_field, 2, 0, 9),
  [435] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_field_repeat1, 2, 0, 0), SHIFT_REPEAT(46),
  [438] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_field_repeat1, 2, 0, 0), SHIFT_REPEAT(46),
  [441] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_field_repeat1, 2, 0, 0), SHIFT_REPEAT(49),
  [444] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_field_repeat1, 2, 0, 0), SHIFT_REPEAT(47),
  [447] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_field_repeat1, 2, 0, 0), SHIFT_REPEAT(50),
  [450] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_field_repeat1, 2, 0, 0), SHIFT_REPEAT(50),
  [453] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_field_repeat1, 2, 0, 0), SHIFT_REPEAT(53),
  [456] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_field_repeat1, 2, 0, 0), SHIFT_REPEAT(54),
  [459] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_field_repeat1, 2, 0, 0), SHIFT_REPEAT(55),
  [462] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_field_repeat1, 2, 0, 0), SHIFT_REPEAT(48),
  [465] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_field_repeat1, 2, 0, 0), SHIFT_REPEAT(51),
  [468] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_field_repeat1, 2, 0, 0),
  [470] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__detail, 1, 0, 0),
  [472] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__detail, 1, 0, 0),
  [474] = {.entry = {.count = 1, .reusable = false}}, SHIFT(52),
  [476] = {.entry = {.count = 1, .reusable = true}}, SHIFT(56),
  [478] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__detail, 1, 0, 14),
  [480] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__detail, 1, 0, 14),
  [482] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_operator, 1, 0, 0),
  [484] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_operator, 1, 0, 0),
  [486] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__detail, 1, 0, 15),
  [488] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__detail, 1, 0, 15),
  [490] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__detail, 2, 0, 0),
  [492] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__detail, 2, 0, 0),
  [494] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_dimensions, 4, 0, 0),
  [496] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_dimensions, 4, 0, 0),
  [498] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_dimensions, 3, 0, 0),
  [500] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_dimensions, 3, 0, 0),
  [502] = {.entry = {.count = 1, .reusable = true}}, SHIFT(239),
  [504] = {.entry = {.count = 1, .reusable = true}}, SHIFT(227),
  [506] = {.entry = {.count = 1, .reusable = true}}, SHIFT(122),
  [508] = {.entry = {.count = 1, .reusable = true}}, SHIFT(260),
  [510] = {.entry = {.count = 1, .reusable = true}}, SHIFT(116),
  [512] = {.entry = {.count = 1, .reusable = true}}, SHIFT(87),
  [514] = {.entry = {.count = 1, .reusable = true}}, SHIFT(80),
  [516] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_statement, 3, 0, 13),
  [518] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_statement_repeat1, 2, 0, 0), SHIFT_REPEAT(239),
  [521] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_statement_repeat1, 2, 0, 0), SHIFT_REPEAT(227),
  [524] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_statement_repeat1, 2, 0, 0), SHIFT_REPEAT(122),
  [527] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_statement_repeat1, 2, 0, 0), SHIFT_REPEAT(260),
  [530] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_statement_repeat1, 2, 0, 0), SHIFT_REPEAT(134),
  [533] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_statement_repeat1, 2, 0, 0), SHIFT_REPEAT(116),
  [536] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_statement_repeat1, 2, 0, 0), SHIFT_REPEAT(87),
  [539] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_statement_repeat1, 2, 0, 0), SHIFT_REPEAT(80),
  [542] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_statement_repeat1, 2, 0, 0), SHIFT_REPEAT(235),
  [545] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_statement_repeat1, 2, 0, 0), SHIFT_REPEAT(263),
  [548] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_statement_repeat1, 2, 0, 0),
  [550] = {.entry = {.count = 1, .reusable = false}}, SHIFT(93),
  [552] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_quantity, 2, 0, 21),
  [554] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_quantity, 2, 0, 21),
  [556] = {.entry = {.count = 1, .reusable = true}}, SHIFT(261),
  [558] = {.entry = {.count = 1, .reusable = true}}, SHIFT(262),
  [560] = {.entry = {.count = 1, .reusable = false}}, SHIFT(81),
  [562] = {.entry = {.count = 1, .reusable = true}}, SHIFT(93),
  [564] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_statement, 4, 0, 20),
  [566] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_quantity, 1, 0, 0),
  [568] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_quantity, 1, 0, 0),
  [570] = {.entry = {.count = 2, .reusable = true}}, REDUCE(sym__open_moment, 1, 0, 10), SHIFT(251),
  [573] = {.entry = {.count = 1, .reusable = true}}, SHIFT(253),
  [575] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_statement, 2, 0, 13),
  [577] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_statement, 3, 0, 20),
  [579] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_statement, 2, 0, 6),
  [581] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_statement, 3, 0, 12),
  [583] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_quantity, 3, 0, 0),
  [585] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_quantity, 3, 0, 0),
  [587] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_quantity, 3, 0, 22),
  [589] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_quantity, 3, 0, 22),
  [591] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_quantity, 4, 0, 21),
  [593] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_quantity, 4, 0, 21),
  [595] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_quantity, 4, 0, 30),
  [597] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_quantity, 4, 0, 30),
  [599] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_quantity, 3, 0, 21),
  [601] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_quantity, 3, 0, 21),
  [603] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_period, 2, 0, 0),
  [605] = {.entry = {.count = 1, .reusable = false}}, SHIFT(92),
  [607] = {.entry = {.count = 1, .reusable = true}}, SHIFT(101),
  [609] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_at, 3, 0, 0),
  [611] = {.entry = {.count = 1, .reusable = true}}, SHIFT(102),
  [613] = {.entry = {.count = 1, .reusable = false}}, SHIFT(102),
  [615] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_quantity, 5, 0, 21),
  [617] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_quantity, 5, 0, 21),
  [619] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_quantity, 5, 0, 30),
  [621] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_quantity, 5, 0, 30),
  [623] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_quantity, 4, 0, 22),
  [625] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_quantity, 4, 0, 22),
  [627] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_quantity, 2, 0, 0),
  [629] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_quantity, 2, 0, 0),
  [631] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_quantity, 4, 0, 0),
  [633] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_quantity, 4, 0, 0),
  [635] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_rank, 1, 0, 0),
  [637] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_period, 1, 0, 0),
  [639] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__open_moment, 1, 0, 0),
  [641] = {.entry = {.count = 1, .reusable = true}}, SHIFT(86),
  [643] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_at, 2, 0, 0),
  [645] = {.entry = {.count = 1, .reusable = true}}, SHIFT(74),
  [647] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__value, 1, 0, 11),
  [649] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_remark, 2, 0, 14),
  [651] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_validity, 2, 0, 17),
  [653] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_attribution, 2, 0, 18),
  [655] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__any_moment, 1, 0, 10),
  [657] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__unit, 1, 0, 19),
  [659] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_rank, 2, 0, 0),
  [661] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_statement_name, 2, 0, 0),
  [663] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_reference, 3, 0, 23),
  [665] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_period, 3, 0, 0),
  [667] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_at, 4, 0, 0),
  [669] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_reference, 4, 0, 27),
  [671] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_reference, 4, 0, 28),
  [673] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_quantity, 5, 0, 0),
  [675] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_quantity, 5, 0, 22),
  [677] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_reference, 5, 0, 31),
  [679] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_quantity, 6, 0, 21),
  [681] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_quantity, 6, 0, 30),
  [683] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_document, 1, 0, 0),
  [685] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_document, 2, 0, 0),
  [687] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_document_repeat2, 2, 0, 0),
  [689] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_document_repeat2, 2, 0, 0), SHIFT_REPEAT(3),
  [692] = {.entry = {.count = 1, .reusable = true}}, SHIFT(115),
  [694] = {.entry = {.count = 1, .reusable = true}}, SHIFT(90),
  [696] = {.entry = {.count = 1, .reusable = false}}, SHIFT(90),
  [698] = {.entry = {.count = 1, .reusable = true}}, SHIFT(99),
  [700] = {.entry = {.count = 1, .reusable = true}}, SHIFT(229),
  [702] = {.entry = {.count = 1, .reusable = true}}, SHIFT(127),
  [704] = {.entry = {.count = 1, .reusable = false}}, SHIFT(233),
  [706] = {.entry = {.count = 1, .reusable = false}}, SHIFT(232),
  [708] = {.entry = {.count = 1, .reusable = true}}, SHIFT(232),
  [710] = {.entry = {.count = 1, .reusable = true}}, SHIFT(106),
  [712] = {.entry = {.count = 1, .reusable = true}}, SHIFT(159),
  [714] = {.entry = {.count = 1, .reusable = true}}, SHIFT(221),
  [716] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_entity_record_repeat1, 2, 0, 0),
  [718] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_entity_record_repeat1, 2, 0, 0), SHIFT_REPEAT(5),
  [721] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entity_record, 6, 0, 8),
  [723] = {.entry = {.count = 1, .reusable = true}}, SHIFT(5),
  [725] = {.entry = {.count = 1, .reusable = true}}, SHIFT(156),
  [727] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entity_record, 6, 0, 4),
  [729] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_source_record, 6, 0, 4),
  [731] = {.entry = {.count = 1, .reusable = true}}, SHIFT(6),
  [733] = {.entry = {.count = 1, .reusable = true}}, SHIFT(226),
  [735] = {.entry = {.count = 1, .reusable = true}}, SHIFT(84),
  [737] = {.entry = {.count = 1, .reusable = false}}, SHIFT(84),
  [739] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_base_record, 4, 0, 2),
  [741] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_source_record, 5, 0, 4),
  [743] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_property_record, 5, 0, 2),
  [745] = {.entry = {.count = 1, .reusable = true}}, SHIFT(196),
  [747] = {.entry = {.count = 1, .reusable = true}}, SHIFT(202),
  [749] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_class_record, 4, 0, 2),
  [751] = {.entry = {.count = 1, .reusable = true}}, SHIFT(208),
  [753] = {.entry = {.count = 1, .reusable = true}}, SHIFT(212),
  [755] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_unit_record, 4, 0, 2),
  [757] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_base_record, 7, 0, 8),
  [759] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_base_record, 7, 0, 16),
  [761] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_class_record, 7, 0, 8),
  [763] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_class_record, 7, 0, 16),
  [765] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_unit_record, 7, 0, 8),
  [767] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_unit_record, 7, 0, 16),
  [769] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_source_record, 7, 0, 8),
  [771] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_source_record, 7, 0, 16),
  [773] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_property_record, 7, 0, 8),
  [775] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_property_record, 7, 0, 16),
  [777] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entity_record, 7, 0, 8),
  [779] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entity_record, 7, 0, 16),
  [781] = {.entry = {.count = 1, .reusable = true}}, SHIFT(166),
  [783] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_property_record, 5, 0, 4),
  [785] = {.entry = {.count = 1, .reusable = true}}, SHIFT(216),
  [787] = {.entry = {.count = 1, .reusable = true}}, SHIFT(213),
  [789] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entity_record, 5, 0, 2),
  [791] = {.entry = {.count = 1, .reusable = true}}, SHIFT(217),
  [793] = {.entry = {.count = 1, .reusable = true}}, SHIFT(129),
  [795] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entity_record, 5, 0, 4),
  [797] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_property_record, 6, 0, 8),
  [799] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_source_record, 4, 0, 2),
  [801] = {.entry = {.count = 1, .reusable = true}}, SHIFT(173),
  [803] = {.entry = {.count = 1, .reusable = true}}, SHIFT(137),
  [805] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_property_record, 4, 0, 2),
  [807] = {.entry = {.count = 1, .reusable = true}}, SHIFT(158),
  [809] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_base_record, 8, 0, 16),
  [811] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_class_record, 8, 0, 16),
  [813] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_unit_record, 8, 0, 16),
  [815] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_source_record, 8, 0, 16),
  [817] = {.entry = {.count = 1, .reusable = true}}, SHIFT(152),
  [819] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entity_record, 8, 0, 16),
  [821] = {.entry = {.count = 1, .reusable = true}}, SHIFT(154),
  [823] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entity_record, 4, 0, 2),
  [825] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_property_record, 6, 0, 4),
  [827] = {.entry = {.count = 1, .reusable = true}}, SHIFT(165),
  [829] = {.entry = {.count = 1, .reusable = true}}, SHIFT(167),
  [831] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym__malformed_record_repeat1, 2, 0, 0),
  [833] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__malformed_record_repeat1, 2, 0, 0), SHIFT_REPEAT(7),
  [836] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__malformed_record, 3, 0, 0),
  [838] = {.entry = {.count = 1, .reusable = true}}, SHIFT(7),
  [840] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__malformed_record, 4, 0, 0),
  [842] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_base_record, 5, 0, 2),
  [844] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_document_repeat1, 2, 0, 0),
  [846] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_document_repeat1, 2, 0, 0), SHIFT_REPEAT(8),
  [849] = {.entry = {.count = 1, .reusable = true}}, SHIFT(193),
  [851] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_base_record_repeat2, 2, 0, 0),
  [853] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_base_record_repeat2, 2, 0, 0), SHIFT_REPEAT(6),
  [856] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_base_record, 6, 0, 8),
  [858] = {.entry = {.count = 1, .reusable = true}}, SHIFT(146),
  [860] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_reference_repeat1, 2, 0, 29),
  [862] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_reference_repeat1, 2, 0, 29), SHIFT_REPEAT(229),
  [865] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_base_record, 5, 0, 4),
  [867] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_base_record_repeat1, 2, 0, 5), SHIFT_REPEAT(33),
  [870] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_base_record_repeat1, 2, 0, 5),
  [872] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_base_record, 6, 0, 4),
  [874] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_class_record, 6, 0, 8),
  [876] = {.entry = {.count = 1, .reusable = true}}, SHIFT(148),
  [878] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_class_record, 6, 0, 4),
  [880] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_class_record, 5, 0, 2),
  [882] = {.entry = {.count = 1, .reusable = true}}, SHIFT(200),
  [884] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_unit_record, 6, 0, 8),
  [886] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_class_record, 5, 0, 4),
  [888] = {.entry = {.count = 1, .reusable = true}}, SHIFT(150),
  [890] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_unit_record, 6, 0, 4),
  [892] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_source_record, 6, 0, 8),
  [894] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_unit_record, 5, 0, 2),
  [896] = {.entry = {.count = 1, .reusable = true}}, SHIFT(207),
  [898] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_unit_record, 5, 0, 4),
  [900] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_source_record, 5, 0, 2),
  [902] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_property_record, 8, 0, 16),
  [904] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_document_repeat1, 3, 0, 0),
  [906] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_base_record_repeat2, 3, 0, 0),
  [908] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_entity_record_repeat1, 3, 0, 0),
  [910] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_dimensions_repeat1, 2, 0, 0), SHIFT_REPEAT(237),
  [913] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_dimensions_repeat1, 2, 0, 0),
  [915] = {.entry = {.count = 1, .reusable = true}}, SHIFT(237),
  [917] = {.entry = {.count = 1, .reusable = true}}, SHIFT(58),
  [919] = {.entry = {.count = 1, .reusable = true}}, SHIFT(97),
  [921] = {.entry = {.count = 1, .reusable = false}}, SHIFT(97),
  [923] = {.entry = {.count = 1, .reusable = true}}, SHIFT(117),
  [925] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_reference_repeat1, 1, 0, 24),
  [927] = {.entry = {.count = 1, .reusable = true}}, SHIFT(57),
  [929] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym__malformed_record_repeat1, 3, 0, 0),
  [931] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_dimension, 3, 0, 25),
  [933] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_dimension, 3, 0, 26),
  [935] = {.entry = {.count = 1, .reusable = true}}, SHIFT(242),
  [937] = {.entry = {.count = 1, .reusable = true}}, SHIFT(123),
  [939] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_base_record_repeat1, 1, 0, 3),
  [941] = {.entry = {.count = 1, .reusable = true}}, SHIFT(61),
  [943] = {.entry = {.count = 1, .reusable = true}}, SHIFT(220),
  [945] = {.entry = {.count = 1, .reusable = true}}, SHIFT(124),
  [947] = {.entry = {.count = 1, .reusable = true}}, SHIFT(205),
  [949] = {.entry = {.count = 1, .reusable = true}}, SHIFT(161),
  [951] = {.entry = {.count = 1, .reusable = true}},  ACCEPT_INPUT(),
  [953] = {.entry = {.count = 1, .reusable = true}}, SHIFT(187),
  [955] = {.entry = {.count = 1, .reusable = true}}, SHIFT(215),
  [957] = {.entry = {.count = 1, .reusable = true}}, SHIFT(223),
  [959] = {.entry = {.count = 1, .reusable = true}}, SHIFT(110),
  [961] = {.entry = {.count = 1, .reusable = true}}, SHIFT(68),
  [963] = {.entry = {.count = 1, .reusable = true}}, SHIFT(164),
  [965] = {.entry = {.count = 1, .reusable = true}}, SHIFT(69),
  [967] = {.entry = {.count = 1, .reusable = true}}, SHIFT(157),
  [969] = {.entry = {.count = 1, .reusable = true}}, SHIFT(231),
  [971] = {.entry = {.count = 1, .reusable = true}}, SHIFT(191),
  [973] = {.entry = {.count = 1, .reusable = true}}, SHIFT(222),
  [975] = {.entry = {.count = 1, .reusable = true}}, SHIFT(105),
  [977] = {.entry = {.count = 1, .reusable = true}}, SHIFT(73),
  [979] = {.entry = {.count = 1, .reusable = true}}, SHIFT(91),
  [981] = {.entry = {.count = 1, .reusable = true}}, SHIFT(70),
  [983] = {.entry = {.count = 1, .reusable = true}}, SHIFT(71),
  [985] = {.entry = {.count = 1, .reusable = true}}, SHIFT(96),
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
