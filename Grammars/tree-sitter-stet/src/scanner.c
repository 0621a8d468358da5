// Finds what a context-free grammar cannot: where blocks begin and end, and whether a mark that opens has an end.
//
// A mark's first character is looked at together with what follows it, up to the end of its block or LOOKAHEAD
// characters. If its end is in there a zero-width token says so, and the grammar goes on with the mark; if not, nothing
// is said, and the character is plain text. So what is half written takes nothing from what follows it.
#include "tree_sitter/alloc.h"
#include "tree_sitter/parser.h"

#include <string.h>

enum Token {
  NEWLINE,
  SOFT_BREAK,
  QUOTATION_BREAK,
  FRONT_MATTER_OPEN,
  FRONT_MATTER_CLOSE,
  FRONT_MATTER_KEY,
  HEADING_1,
  HEADING_2,
  HEADING_3,
  HEADING_4,
  HEADING_5,
  HEADING_6,
  THEMATIC_BREAK,
  LIST_MARKER,
  QUOTATION_MARKER,
  FENCE_OPEN,
  FENCE_CLOSE,
  CODE_CONTENT,
  COMMENT,
  SUPPRESSION,
  LINE_COMMENT,
  LINE_SUPPRESSION,
  SOURCE_START,
  ROW_START,
  TABLE_DELIMITER_ROW,
  REFERENCE_START,
  CITATION_START,
  CLAIM_START,
  LINK_START,
  BRACKET_START,
  BODY_START,
  BARE_BODY_START,
  EMPHASIS_START,
  STRONG_START,
  CODE_SPAN,
  BODY_TEXT,
  ERROR_SENTINEL,
};

/// How many characters are read in search of a mark's end.
#define LOOKAHEAD 4096

typedef struct {
  uint8_t fence_character;
  uint8_t fence_length;
  /// The block ends with its line: a heading or a table row.
  uint8_t single_line;
} Scanner;

void *tree_sitter_stet_external_scanner_create(void) { return ts_calloc(1, sizeof(Scanner)); }

void tree_sitter_stet_external_scanner_destroy(void *payload) { ts_free(payload); }

unsigned tree_sitter_stet_external_scanner_serialize(void *payload, char *buffer) {
  memcpy(buffer, payload, sizeof(Scanner));
  return sizeof(Scanner);
}

void tree_sitter_stet_external_scanner_deserialize(void *payload, const char *buffer, unsigned length) {
  memset(payload, 0, sizeof(Scanner));
  if (length == sizeof(Scanner)) memcpy(payload, buffer, length);
}

// Characters

static bool is_blank(int32_t c) { return c == ' ' || c == '\t'; }
static bool is_line_end(int32_t c) { return c == '\n' || c == '\r'; }
static bool is_space(int32_t c) { return is_blank(c) || is_line_end(c); }
static bool is_digit(int32_t c) { return c >= '0' && c <= '9'; }
/// Letters of ASCII, and everything beyond it: good enough to tell a path from punctuation.
static bool is_letter(int32_t c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c > 0x7F; }
static bool is_name(int32_t c) { return is_letter(c) || is_digit(c) || c == '_' || c == '-'; }
static bool is_punctuation(int32_t c) {
  return (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`') || (c >= '{' && c <= '~');
}

static void advance(TSLexer *lexer) { lexer->advance(lexer, false); }

static bool emit(TSLexer *lexer, enum Token token) {
  lexer->result_symbol = token;
  return true;
}

static void skip_line_end(TSLexer *lexer) {
  if (lexer->lookahead == '\r') {
    advance(lexer);
    if (lexer->lookahead == '\n') advance(lexer);
  } else if (lexer->lookahead == '\n') {
    advance(lexer);
  }
}

static bool at_line_end(TSLexer *lexer) { return lexer->eof(lexer) || is_line_end(lexer->lookahead); }

/// Moves over blanks; true if there is nothing else on the line.
static bool rest_is_blank(TSLexer *lexer) {
  while (is_blank(lexer->lookahead)) advance(lexer);
  return at_line_end(lexer);
}

// The text after a mark's first character, in a buffer

typedef struct {
  int32_t at[LOOKAHEAD];
  unsigned count;
} Text;

/// True if a new block begins at `i`, the first character of a line, or the line is blank. Needs the text up to the
/// line's end only where the block's form does.
static bool begins_block(const int32_t *at, unsigned i, unsigned count) {
  while (i < count && is_blank(at[i])) i++;
  if (i >= count || is_line_end(at[i])) return true;
  int32_t c = at[i];
  int32_t next = i + 1 < count ? at[i + 1] : '\n';
  switch (c) {
    case '|':
      return true;
    case '>':
      return true;
    case '%':
      return next == '%';
    case '#': {
      unsigned n = 0;
      while (i < count && at[i] == '#') i++, n++;
      return n <= 6 && (i >= count || is_space(at[i]));
    }
    case '`':
    case '~': {
      unsigned n = 0;
      while (i < count && at[i] == c) i++, n++;
      return n >= 3;
    }
    case '-':
    case '*':
    case '+': {
      if (is_space(next)) return true;
      if (c == '+') return false;
      unsigned n = 0;
      while (i < count && at[i] == c) i++, n++;
      while (i < count && is_blank(at[i])) i++;
      return n >= 3 && (i >= count || is_line_end(at[i]));
    }
    case '[': {
      if (next != '^') return false;
      unsigned id = i += 2;
      while (i < count && !is_space(at[i]) && at[i] != '[' && at[i] != ']' && at[i] != '{' && at[i] != '}') i++;
      return i > id && i + 1 < count && at[i] == ']' && at[i + 1] == ':';
    }
    default: {
      unsigned n = 0;
      while (i < count && is_digit(at[i])) i++, n++;
      return n > 0 && n <= 9 && i < count && at[i] == '.' && (i + 1 >= count || is_space(at[i + 1]));
    }
  }
}

/// Reads on from the lexer's position to the end of the block.
static void read_block(const Scanner *scanner, TSLexer *lexer, Text *text) {
  unsigned line = 0;  // the start of the current line, when it is not the first
  while (text->count < LOOKAHEAD && !lexer->eof(lexer)) {
    int32_t c = lexer->lookahead;
    if (is_line_end(c)) {
      if (line > 0 && begins_block(text->at, line, text->count)) {
        text->count = line - 1;
        return;
      }
      if (scanner->single_line) return;
      skip_line_end(lexer);
      text->at[text->count++] = '\n';
      line = text->count;
      continue;
    }
    text->at[text->count++] = c;
    advance(lexer);
  }
  if (line > 0 && begins_block(text->at, line, text->count)) text->count = line - 1;
}

/// The character at `i`, or 0 past the end.
static int32_t get(const Text *text, unsigned i) { return i < text->count ? text->at[i] : 0; }

/// The index after the code span that begins at `i`, or `i` when it has no end.
static unsigned after_code_span(const Text *text, unsigned i) {
  unsigned start = i, n = 0;
  while (get(text, i) == '`') i++, n++;
  while (i < text->count) {
    if (get(text, i) != '`') {
      i++;
      continue;
    }
    unsigned m = 0;
    while (get(text, i) == '`') i++, m++;
    if (m == n) return i;
  }
  return start;
}

/// The index after the body that begins with the `{` at `i`, or `i` when it has no end. A bracket other than
/// `[[target]]` and a brace end the search: what follows is another mark.
static unsigned after_body(const Text *text, unsigned i) {
  unsigned start = i++;
  while (i < text->count) {
    int32_t c = get(text, i);
    if (c == '}') return i + 1;
    if (c == '{' || c == ']') return start;
    if (c == '"') {
      unsigned j = i + 1;
      while (j < text->count && get(text, j) != '"' && get(text, j) != '\n') j += get(text, j) == '\\' ? 2 : 1;
      i = get(text, j) == '"' ? j + 1 : i + 1;
    } else if (c == '[') {
      if (get(text, i + 1) != '[') return start;
      i += 2;
      while (i < text->count && !strchr("[]{}\n", (int)(get(text, i) < 0x80 ? get(text, i) : 'x'))) i++;
      if (get(text, i) != ']' || get(text, i + 1) != ']') return start;
      i += 2;
    } else {
      i++;
    }
  }
  return start;
}

/// The index after the `(url)` at `i`, or `i` when it has no end.
static unsigned after_url(const Text *text, unsigned i) {
  unsigned start = i++;
  while (i < text->count && !is_space(get(text, i)) && get(text, i) != '(' && get(text, i) != ')') i++;
  return get(text, i) == ')' ? i + 1 : start;
}

/// The index of the `]` that closes the bracket whose inside begins at `i`, or `count` when there is none.
static unsigned closing_bracket(const Text *text, unsigned i) {
  unsigned depth = 1;
  while (i < text->count) {
    int32_t c = get(text, i);
    if (c == '\\' && is_punctuation(get(text, i + 1))) {
      i += 2;
    } else if (c == '`') {
      unsigned next = after_code_span(text, i);
      if (next == i) {
        while (get(text, i) == '`') i++;
      } else {
        i = next;
      }
    } else if (c == '[') {
      depth++;
      i++;
    } else if (c == ']') {
      if (--depth == 0) return i;
      i++;
      if (get(text, i) == '{') {
        unsigned next = after_body(text, i);
        i = next == i ? i + 1 : next;
      }
    } else {
      i++;
    }
  }
  return text->count;
}

/// True if `*` (or `**`) whose inside begins at `i` has a closing one, at the same depth of brackets, after text.
static bool closes_emphasis(const Text *text, unsigned i, bool strong, bool in_row) {
  if (is_space(get(text, i)) || get(text, i) == 0 || get(text, i) == '*') return false;
  while (i < text->count) {
    int32_t c = get(text, i);
    if (c == '\\' && is_punctuation(get(text, i + 1))) {
      i += 2;
    } else if (c == '`') {
      unsigned next = after_code_span(text, i);
      i = next == i ? i + 1 : next;
    } else if (c == '[') {
      unsigned end = closing_bracket(text, i + 1);
      i = end == text->count ? i + 1 : end + 1;
    } else if (c == '{') {
      unsigned next = after_body(text, i);
      i = next == i ? i + 1 : next;
    } else if (c == ']' || (c == '|' && in_row)) {
      return false;
    } else if (c == '%' && get(text, i + 1) == '%' && is_space(get(text, i - 1))) {
      return false;
    } else if (c == '*') {
      bool pair = get(text, i + 1) == '*';
      if (pair == strong) return !is_space(get(text, i - 1));
      i += pair ? 2 : 1;
    } else {
      i++;
    }
  }
  return false;
}

/// True if the text in the braces at `i` is `?` or holds a path or a call.
static bool is_bare_body(const Text *text, unsigned i, unsigned end) {
  if (get(text, i + 1) == '?') return true;
  for (unsigned j = i + 1; j + 1 < end; j++) {
    int32_t before = get(text, j - 1), c = get(text, j), after = get(text, j + 1);
    if (c == '.' && is_letter(after) && (is_name(before) || is_space(before) || strchr("{(]-+*/", before < 0x80 ? (int)before : 'x')))
      return true;
    if (c == '(' && is_name(before)) return true;
  }
  return false;
}

// What begins with a bracket, a brace, a star

static bool scan_bracket(const Scanner *scanner, TSLexer *lexer, const bool *valid) {
  Text text = {.count = 0};
  read_block(scanner, lexer, &text);
  if (valid[SOURCE_START] && begins_block(text.at, 0, text.count)) return emit(lexer, SOURCE_START);
  if (get(&text, 1) == '[' && get(&text, 2) != '[' && valid[REFERENCE_START]) {
    unsigned i = 2;
    while (i < text.count && !strchr("[]{}|\n", get(&text, i) < 0x80 ? (int)get(&text, i) : 'x')) i++;
    bool has_target = false;
    for (unsigned j = 2; j < i; j++) has_target = has_target || !is_blank(get(&text, j));
    if (get(&text, i) == '|') {
      unsigned shown = ++i;
      while (i < text.count && !strchr("[]{}\n", get(&text, i) < 0x80 ? (int)get(&text, i) : 'x')) i++;
      has_target = has_target && i > shown;
    }
    if (has_target && get(&text, i) == ']' && get(&text, i + 1) == ']') return emit(lexer, REFERENCE_START);
  }
  if (get(&text, 1) == '^' && valid[CITATION_START]) {
    unsigned i = 2;
    while (i < text.count && !is_space(get(&text, i)) && !strchr("[]{}", get(&text, i) < 0x80 ? (int)get(&text, i) : 'x')) i++;
    if (i > 2 && get(&text, i) == ']') return emit(lexer, CITATION_START);
  }
  if (!valid[CLAIM_START]) return false;
  unsigned end = closing_bracket(&text, 1);
  if (end == text.count) return false;
  if (get(&text, end + 1) == '{' && after_body(&text, end + 1) != end + 1) return emit(lexer, CLAIM_START);
  if (get(&text, end + 1) == '(' && after_url(&text, end + 1) != end + 1) return emit(lexer, LINK_START);
  return emit(lexer, BRACKET_START);
}

static bool scan_brace(const Scanner *scanner, TSLexer *lexer, const bool *valid, bool skipped) {
  Text text = {.count = 0};
  read_block(scanner, lexer, &text);
  unsigned end = after_body(&text, 0);
  if (end == 0) return false;
  if (valid[BODY_START] && !skipped) return emit(lexer, BODY_START);
  if (valid[BARE_BODY_START] && is_bare_body(&text, 0, end)) return emit(lexer, BARE_BODY_START);
  return false;
}

/// `text` holds the stars that were read already.
static bool scan_star(const Scanner *scanner, TSLexer *lexer, const bool *valid, Text *text) {
  read_block(scanner, lexer, text);
  bool in_row = scanner->single_line == 2;
  if (get(text, 1) == '*') return valid[STRONG_START] && closes_emphasis(text, 2, true, in_row) && emit(lexer, STRONG_START);
  return valid[EMPHASIS_START] && closes_emphasis(text, 1, false, in_row) && emit(lexer, EMPHASIS_START);
}

/// `length` backticks were read.
static bool scan_code_span(const Scanner *scanner, TSLexer *lexer, unsigned length) {
  unsigned run = 0, column = 0;
  Text text = {.count = 0};
  while (column++ < LOOKAHEAD && !lexer->eof(lexer)) {
    if (lexer->lookahead == '`') {
      run++;
      advance(lexer);
      if (run == length && lexer->lookahead != '`') {
        lexer->mark_end(lexer);
        return emit(lexer, CODE_SPAN);
      }
      continue;
    }
    run = 0;
    if (is_line_end(lexer->lookahead)) {
      if (scanner->single_line) return false;
      skip_line_end(lexer);
      text.count = 0;
      while (text.count < 16 && !at_line_end(lexer) && lexer->lookahead != '`') {
        text.at[text.count++] = lexer->lookahead;
        advance(lexer);
      }
      if (begins_block(text.at, 0, text.count) && !(text.count == 0 && lexer->lookahead == '`')) return false;
      continue;
    }
    advance(lexer);
  }
  return false;
}

/// A comment from its `%%` to the end of the line.
static bool scan_comment(TSLexer *lexer, const bool *valid) {
  static const char word[] = "ignore";
  advance(lexer);
  if (lexer->lookahead != '%') return false;
  advance(lexer);
  while (is_blank(lexer->lookahead)) advance(lexer);
  unsigned i = 0;
  while (word[i] && lexer->lookahead == word[i]) advance(lexer), i++;
  bool suppression = !word[i] && (lexer->lookahead == ':' || lexer->lookahead == '-');
  while (!at_line_end(lexer)) advance(lexer);
  lexer->mark_end(lexer);
  if (valid[LINE_COMMENT]) return emit(lexer, suppression ? LINE_SUPPRESSION : LINE_COMMENT);
  return emit(lexer, suppression ? SUPPRESSION : COMMENT);
}

// Lines

/// The end of a line in a block's text: a break inside the block, or the block's end.
static bool scan_line_end(Scanner *scanner, TSLexer *lexer, const bool *valid) {
  skip_line_end(lexer);
  lexer->mark_end(lexer);
  bool single_line = scanner->single_line;
  if (valid[SOFT_BREAK] && !single_line) {
    Text text = {.count = 0};
    while (text.count < 512 && !at_line_end(lexer)) {
      text.at[text.count++] = lexer->lookahead;
      advance(lexer);
      if (valid[QUOTATION_BREAK] && text.at[text.count - 1] == '>') {
        unsigned i = 0;
        while (is_blank(text.at[i])) i++;
        if (text.at[i] == '>' && i + 1 == text.count) {
          if (lexer->lookahead == ' ') advance(lexer);
          lexer->mark_end(lexer);
          return emit(lexer, QUOTATION_BREAK);
        }
      }
    }
    if (!begins_block(text.at, 0, text.count)) return emit(lexer, SOFT_BREAK);
  }
  if (!valid[NEWLINE]) return valid[SOFT_BREAK] && emit(lexer, SOFT_BREAK);
  scanner->single_line = 0;
  return emit(lexer, NEWLINE);
}

/// `---` at the note's first byte, with a `---` line further down.
static bool scan_front_matter_open(TSLexer *lexer) {
  unsigned n = 0;
  while (lexer->lookahead == '-') {
    advance(lexer), n++;
    if (n == 1 && is_space(lexer->lookahead)) {
      lexer->mark_end(lexer);
      return emit(lexer, LIST_MARKER);
    }
  }
  lexer->mark_end(lexer);
  if (n != 3 || !rest_is_blank(lexer)) return false;
  while (!lexer->eof(lexer)) {
    skip_line_end(lexer);
    n = 0;
    while (lexer->lookahead == '-') advance(lexer), n++;
    if (n == 3 && rest_is_blank(lexer)) return emit(lexer, FRONT_MATTER_OPEN);
    while (!at_line_end(lexer)) advance(lexer);
  }
  return false;
}

static bool scan_front_matter_line(TSLexer *lexer, const bool *valid) {
  while (is_space(lexer->lookahead)) lexer->advance(lexer, true);
  lexer->mark_end(lexer);
  if (lexer->lookahead == '-') {
    for (unsigned i = 0; i < 3; i++) {
      if (lexer->lookahead != '-') return false;
      advance(lexer);
    }
    lexer->mark_end(lexer);
    return rest_is_blank(lexer) && emit(lexer, FRONT_MATTER_CLOSE);
  }
  if (!is_letter(lexer->lookahead)) return false;
  while (is_name(lexer->lookahead)) advance(lexer);
  while (is_blank(lexer->lookahead)) advance(lexer);
  return lexer->lookahead == ':' && valid[FRONT_MATTER_KEY] && emit(lexer, FRONT_MATTER_KEY);
}

/// True if the lexer stands at a closing fence: at least the opening one's characters, and nothing after them.
static bool at_closing_fence(const Scanner *scanner, TSLexer *lexer) {
  unsigned n = 0, indent = 0;
  while (is_blank(lexer->lookahead)) advance(lexer), indent++;
  while (lexer->lookahead == scanner->fence_character) advance(lexer), n++;
  return n >= scanner->fence_length && rest_is_blank(lexer);
}

/// A fence with an end, or a code span at the start of a line.
static bool scan_fence_open(Scanner *scanner, TSLexer *lexer, const bool *valid) {
  int32_t c = lexer->lookahead;
  unsigned n = 0;
  while (lexer->lookahead == c) advance(lexer), n++;
  if (n < 3) return c == '`' && valid[CODE_SPAN] && scan_code_span(scanner, lexer, n);
  lexer->mark_end(lexer);
  Scanner fence = {.fence_character = (uint8_t)c, .fence_length = n > 255 ? 255 : (uint8_t)n};
  while (!at_line_end(lexer)) {
    if (c == '`' && lexer->lookahead == '`') return false;
    advance(lexer);
  }
  while (!lexer->eof(lexer)) {
    skip_line_end(lexer);
    if (at_closing_fence(&fence, lexer)) {
      *scanner = fence;
      return emit(lexer, FENCE_OPEN);
    }
    while (!at_line_end(lexer)) advance(lexer);
  }
  return false;
}

/// The lines of a fence, or its closing line when there are none left.
static bool scan_fence_content(Scanner *scanner, TSLexer *lexer, const bool *valid) {
  bool any = false;
  lexer->mark_end(lexer);
  while (!lexer->eof(lexer)) {
    unsigned n = 0;
    if (!any && valid[FENCE_CLOSE]) {
      while (is_blank(lexer->lookahead)) advance(lexer);
      while (lexer->lookahead == scanner->fence_character) advance(lexer), n++;
      if (n >= scanner->fence_length) {
        lexer->mark_end(lexer);
        if (rest_is_blank(lexer)) {
          scanner->fence_length = 0;
          return emit(lexer, FENCE_CLOSE);
        }
      }
    } else if (at_closing_fence(scanner, lexer)) {
      break;
    }
    while (!at_line_end(lexer)) advance(lexer);
    skip_line_end(lexer);
    lexer->mark_end(lexer);
    any = true;
  }
  return any && valid[CODE_CONTENT] && emit(lexer, CODE_CONTENT);
}

/// What begins at the start of a line, after its indentation.
static bool scan_block_start(Scanner *scanner, TSLexer *lexer, const bool *valid) {
  scanner->single_line = 0;
  int32_t c = lexer->lookahead;
  switch (c) {
    case '#': {
      unsigned n = 0;
      while (lexer->lookahead == '#') advance(lexer), n++;
      if (n > 6 || !(is_space(lexer->lookahead) || lexer->eof(lexer)) || !valid[HEADING_1]) return false;
      lexer->mark_end(lexer);
      scanner->single_line = 1;
      return emit(lexer, (enum Token)(HEADING_1 + n - 1));
    }
    case '|': {
      lexer->mark_end(lexer);
      bool delimiter = true, dash = false;
      while (!at_line_end(lexer)) {
        int32_t d = lexer->lookahead;
        dash = dash || d == '-';
        if (d != '|' && d != '-' && d != ':' && !is_blank(d)) {
          delimiter = false;
          break;
        }
        advance(lexer);
      }
      scanner->single_line = 2;
      if (delimiter && dash && valid[TABLE_DELIMITER_ROW]) {
        lexer->mark_end(lexer);
        return emit(lexer, TABLE_DELIMITER_ROW);
      }
      return emit(lexer, ROW_START);
    }
    case '>':
      advance(lexer);
      lexer->mark_end(lexer);
      return emit(lexer, QUOTATION_MARKER);
    case '%':
      return scan_comment(lexer, valid);
    case '`':
    case '~':
      return scan_fence_open(scanner, lexer, valid);
    case '-':
    case '*':
    case '+': {
      advance(lexer);
      if (is_space(lexer->lookahead) || lexer->eof(lexer)) {
        lexer->mark_end(lexer);
        return emit(lexer, LIST_MARKER);
      }
      if (c == '+') return false;
      Text text = {.at = {c}, .count = 1};
      while (lexer->lookahead == c && text.count < LOOKAHEAD) {
        text.at[text.count++] = c;
        advance(lexer);
      }
      if (text.count < 3) return c == '*' && scan_star(scanner, lexer, valid, &text);
      lexer->mark_end(lexer);
      return rest_is_blank(lexer) && emit(lexer, THEMATIC_BREAK);
    }
    default: {
      if (!is_digit(c)) return false;
      unsigned n = 0;
      while (is_digit(lexer->lookahead)) advance(lexer), n++;
      if (n > 9 || lexer->lookahead != '.') return false;
      advance(lexer);
      lexer->mark_end(lexer);
      return (is_space(lexer->lookahead) || lexer->eof(lexer)) && emit(lexer, LIST_MARKER);
    }
  }
}

bool tree_sitter_stet_external_scanner_scan(void *payload, TSLexer *lexer, const bool *valid) {
  Scanner *scanner = payload;
  if (valid[ERROR_SENTINEL]) return false;

  if (valid[FENCE_CLOSE]) return scan_fence_content(scanner, lexer, valid);
  if (valid[FRONT_MATTER_CLOSE]) return scan_front_matter_line(lexer, valid);
  if (valid[FRONT_MATTER_OPEN] && lexer->lookahead == '-') {
    lexer->mark_end(lexer);
    return scan_front_matter_open(lexer);
  }
  if (valid[BODY_TEXT]) {
    bool any = false;
    while (is_space(lexer->lookahead)) lexer->advance(lexer, true);
    while (!lexer->eof(lexer) && lexer->lookahead != ';' && lexer->lookahead != '}') advance(lexer), any = true;
    lexer->mark_end(lexer);
    return any && emit(lexer, BODY_TEXT);
  }

  bool at_block = valid[LIST_MARKER] || valid[LINE_COMMENT];
  bool ends_line = !at_block && (valid[NEWLINE] || valid[SOFT_BREAK]);
  bool skipped = false;
  while (is_blank(lexer->lookahead) || (!ends_line && is_line_end(lexer->lookahead))) {
    lexer->advance(lexer, true);
    skipped = true;
  }
  lexer->mark_end(lexer);

  if (lexer->eof(lexer)) {
    if (!valid[NEWLINE]) return false;
    scanner->single_line = 0;
    return emit(lexer, NEWLINE);
  }
  if (ends_line && is_line_end(lexer->lookahead)) return scan_line_end(scanner, lexer, valid);
  switch (lexer->lookahead) {
    case '[':
      if (valid[REFERENCE_START] || valid[CITATION_START] || valid[CLAIM_START] || valid[SOURCE_START]) {
        if (at_block) scanner->single_line = 0;
        return scan_bracket(scanner, lexer, valid);
      }
      return false;
    case '{':
      return (valid[BODY_START] || valid[BARE_BODY_START]) && scan_brace(scanner, lexer, valid, skipped);
    default:
      break;
  }
  if (at_block) return scan_block_start(scanner, lexer, valid);
  switch (lexer->lookahead) {
    case '*': {
      if (!valid[EMPHASIS_START] && !valid[STRONG_START]) return false;
      Text text = {.count = 0};
      return scan_star(scanner, lexer, valid, &text);
    }
    case '`': {
      if (!valid[CODE_SPAN]) return false;
      unsigned length = 0;
      while (lexer->lookahead == '`') advance(lexer), length++;
      return scan_code_span(scanner, lexer, length);
    }
    case '%':
      return skipped && (valid[COMMENT] || valid[SUPPRESSION]) && scan_comment(lexer, valid);
    default:
      return false;
  }
}
