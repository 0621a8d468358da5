// Tells the lines of a fact base apart, and its comments.
#include "tree_sitter/parser.h"

enum Token { RECORD_START, FIELD_START, LINE_END, COMMENT, ERROR_SENTINEL };

void *tree_sitter_stet_facts_external_scanner_create(void) { return 0; }
void tree_sitter_stet_facts_external_scanner_destroy(void *payload) { (void)payload; }
unsigned tree_sitter_stet_facts_external_scanner_serialize(void *payload, char *buffer) {
  (void)payload, (void)buffer;
  return 0;
}
void tree_sitter_stet_facts_external_scanner_deserialize(void *payload, const char *buffer, unsigned length) {
  (void)payload, (void)buffer, (void)length;
}

static bool is_blank(int32_t c) { return c == ' ' || c == '\t'; }
static bool is_line_end(int32_t c) { return c == '\n' || c == '\r'; }

static bool emit(TSLexer *lexer, enum Token token) {
  lexer->result_symbol = token;
  return true;
}

/// `#` to the end of the line.
static bool scan_comment(TSLexer *lexer) {
  while (!lexer->eof(lexer) && !is_line_end(lexer->lookahead)) lexer->advance(lexer, false);
  lexer->mark_end(lexer);
  return emit(lexer, COMMENT);
}

bool tree_sitter_stet_facts_external_scanner_scan(void *payload, TSLexer *lexer, const bool *valid) {
  (void)payload;
  if (valid[ERROR_SENTINEL]) return false;

  if (valid[RECORD_START] || valid[FIELD_START]) {
    bool indented = false;
    while (is_blank(lexer->lookahead) || is_line_end(lexer->lookahead)) {
      indented = is_blank(lexer->lookahead);
      lexer->advance(lexer, true);
    }
    if (lexer->eof(lexer)) return false;
    if (lexer->lookahead == '#') return scan_comment(lexer);
    lexer->mark_end(lexer);
    if (!indented && valid[RECORD_START]) return emit(lexer, RECORD_START);
    return indented && valid[FIELD_START] && emit(lexer, FIELD_START);
  }

  bool skipped = false;
  while (is_blank(lexer->lookahead)) {
    lexer->advance(lexer, true);
    skipped = true;
  }
  if (lexer->lookahead == '#') return skipped && scan_comment(lexer);
  if (!valid[LINE_END]) return false;
  if (lexer->lookahead == '\r') {
    lexer->advance(lexer, false);
    if (lexer->lookahead == '\n') lexer->advance(lexer, false);
  } else if (lexer->lookahead == '\n') {
    lexer->advance(lexer, false);
  } else if (!lexer->eof(lexer)) {
    return false;
  }
  lexer->mark_end(lexer);
  return emit(lexer, LINE_END);
}
