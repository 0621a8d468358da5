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
  UNCLOSED_REFERENCE,
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
  /// The block that is being read, as far as it matters where it ends: a `Block`.
  uint8_t block;
} Scanner;

enum Block { PARAGRAPH, HEADING, ROW, QUOTATION, OTHER };

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

/// `c` for `strchr`; what is not ASCII is some letter.
static int ascii(int32_t c) { return c > 0 && c < 0x80 ? (int)c : 'x'; }

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
  /// The lines' `>` were left out, and bodies end with their line.
  bool is_quotation;
} Text;

/// The index after `>` marks and blanks at `i`, or `i` where the line is no quotation.
static unsigned after_quotation_marks(const int32_t *at, unsigned i, unsigned count) {
  unsigned start = i;
  bool any = false;
  while (i < count && (is_blank(at[i]) || at[i] == '>')) any = any || at[i] == '>', i++;
  return any ? i : start;
}

/// True if the line that begins at `i` does not go on with the block: it is blank, or begins another.
static bool begins_block(enum Block block, const int32_t *at, unsigned i, unsigned count) {
  while (i < count && is_blank(at[i])) i++;
  if (i >= count || is_line_end(at[i])) return true;
  int32_t c = at[i];
  int32_t next = i + 1 < count ? at[i + 1] : '\n';
  if (block == QUOTATION) {
    unsigned text = after_quotation_marks(at, i, count);
    return text == i || text >= count || is_line_end(at[text]);
  }
  switch (c) {
    case '|':
      return true;
    case '>': {
      while (i < count && at[i] == '>') i++;
      return i >= count || is_space(at[i]);
    }
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
      if (is_blank(next)) return true;
      if (c == '+') return false;
      unsigned n = 0;
      while (i < count && at[i] == c) i++, n++;
      while (i < count && is_blank(at[i])) i++;
      return n >= 3 && (i >= count || is_line_end(at[i]));
    }
    case '[': {
      if (next != '^') return false;
      unsigned id = i += 2;
      while (i < count && !is_space(at[i]) && !strchr("[]{}|", ascii(at[i]))) i++;
      return i > id && i + 1 < count && at[i] == ']' && at[i + 1] == ':';
    }
    default: {
      // in the middle of a paragraph only 1 begins a list: a line may well begin with a year
      unsigned n = 0;
      while (i < count && is_digit(at[i])) i++, n++;
      bool late = n > 1 || c != '1';
      return n > 0 && n <= 9 && !(block == PARAGRAPH && late) && i + 1 < count && at[i] == '.' && is_blank(at[i + 1]);
    }
  }
}

/// Reads on from the lexer's position to the end of the block.
static void read_block(const Scanner *scanner, TSLexer *lexer, Text *text) {
  enum Block block = (enum Block)scanner->block;
  unsigned line = 0;  // the start of the current line, when it is not the first
  text->is_quotation = block == QUOTATION;
  for (;;) {
    bool at_end = text->count >= LOOKAHEAD || lexer->eof(lexer);
    if (!at_end && !is_line_end(lexer->lookahead)) {
      text->at[text->count++] = lexer->lookahead;
      advance(lexer);
      continue;
    }
    if (line > 0) {
      if (begins_block(block, text->at, line, text->count)) {
        text->count = line - 1;
        return;
      }
      if (block == QUOTATION) {
        unsigned content = after_quotation_marks(text->at, line, text->count);
        memmove(text->at + line, text->at + content, (text->count - content) * sizeof *text->at);
        text->count -= content - line;
      }
    }
    if (at_end || block == HEADING || block == ROW) return;
    skip_line_end(lexer);
    text->at[text->count++] = '\n';
    line = text->count;
  }
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

/// The index after the body that begins with the `{` at `i`, or `i` when it has no end. Braces in strings are text,
/// unless no quotation mark closes the string on its line; another `{` says that this one was not closed.
static unsigned after_body(const Text *text, unsigned i) {
  unsigned start = i++, plain = 0;
  bool plain_is_open = true;
  while (i < text->count) {
    int32_t c = get(text, i);
    if (c == '}') return i + 1;
    if (c == '{' || c == '\n') {
      if (c == '{' || text->is_quotation) return plain ? plain : start;
      i++;
    } else if (c == '"') {
      unsigned end = i + 1;
      while (end < text->count && get(text, end) != '"' && get(text, end) != '\n') {
        int32_t inside = get(text, end);
        if (inside == '\\') end++;
        if (inside == '{') plain_is_open = false;
        if (inside == '}' && plain_is_open && !plain) plain = end + 1;
        end++;
      }
      if (get(text, end) != '"') {
        if (plain || !plain_is_open) return plain ? plain : start;
        while (end < text->count && get(text, end) != '{' && get(text, end) != '}') end++;
        return get(text, end) == '}' ? end + 1 : start;
      }
      i = end + 1;
    } else {
      i++;
    }
  }
  return plain ? plain : start;
}

/// The index after the `(url)` at `i`, or `i` when it has no end on its line. Parentheses in it are paired.
static unsigned after_url(const Text *text, unsigned i) {
  unsigned start = i, depth = 0;
  for (; i < text->count && !strchr("\n[]{", ascii(get(text, i))); i++) {
    if (get(text, i) == '(') depth++;
    if (get(text, i) == ')' && --depth == 0) return i + 1;
  }
  return start;
}

/// The index after the `[[target]]` or `[[target|shown]]` at `i`, or `i`.
static unsigned after_reference(const Text *text, unsigned i) {
  unsigned start = i;
  bool has_bar = false;
  for (i += 2; i < text->count; i++) {
    int32_t c = get(text, i);
    if (c == ']') return get(text, i + 1) == ']' ? i + 2 : start;
    if (strchr("[{}", ascii(c)) || (c == '\n' && !has_bar)) return start;
    if (c == '|') has_bar = true;
    if (c == '\\' && has_bar) i++;
  }
  return start;
}

/// The index after the `[^id]` at `i`, or `i`.
static unsigned after_citation(const Text *text, unsigned i) {
  unsigned start = i;
  for (i += 2; i < text->count && !is_space(get(text, i)) && !strchr("[]{}|", ascii(get(text, i))); i++) {}
  return i > start + 2 && get(text, i) == ']' ? i + 1 : start;
}

/// True if the text in the braces at `i` is `?` or holds a path or a call.
static bool is_bare_body(const Text *text, unsigned i, unsigned end) {
  static const char *functions[] = {"growth", "change", "share", "count", "sum", "age", "start", "end", "when"};
  if (get(text, i + 1) == '?') return true;
  for (unsigned j = i + 1; j + 1 < end; j++) {
    if (get(text, j) == '.' && is_letter(get(text, j + 1))) return true;
    if (get(text, j) != '(') continue;
    unsigned word = j;
    while (word > i + 1 && get(text, word - 1) < 0x80 && is_letter(get(text, word - 1))) word--;
    for (unsigned f = 0; f < sizeof functions / sizeof *functions; f++) {
      unsigned length = (unsigned)strlen(functions[f]), n = 0;
      while (n < length && get(text, word + n) == functions[f][n]) n++;
      if (n == length && word + n == j) return true;
    }
  }
  return false;
}

/// The index after the `{body}` at `i` where it is a claim of its own, or the next one.
static unsigned past_brace(const Text *text, unsigned i) {
  unsigned end = after_body(text, i);
  return end != i && is_bare_body(text, i, end) ? end : i + 1;
}

/// The index of the `]` that closes the bracket whose inside begins at `i`, or `count` when there is none.
static unsigned closing_bracket(const Text *text, unsigned i) {
  unsigned depth = 1;
  while (i < text->count) {
    int32_t c = get(text, i), next = get(text, i + 1);
    if (c == '\\' && is_punctuation(next)) {
      i += 2;
    } else if (c == '`') {
      unsigned after = after_code_span(text, i);
      if (after == i) {
        while (get(text, i) == '`') i++;
      } else {
        i = after;
      }
    } else if (c == '[' && next == '[' && get(text, i + 2) != '[') {
      unsigned after = after_reference(text, i);
      i = after == i ? i + 2 : after;
      if (after != i || get(text, i) != '{') continue;
      after = after_body(text, i);
      i = after == i ? i + 1 : after;
    } else if (c == '[' && next == '^' && after_citation(text, i) != i) {
      i = after_citation(text, i);
    } else if (c == '[') {
      depth++;
      i++;
    } else if (c == ']') {
      if (--depth == 0) return i;
      i++;
      if (get(text, i) == '(' && after_url(text, i) != i) i = after_url(text, i);
      if (get(text, i) == '{') {
        unsigned after = after_body(text, i);
        i = after == i ? i + 1 : after;
      }
    } else if (c == '{') {
      i = past_brace(text, i);
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
    } else if (c == '[' && get(text, i + 1) == '[' && after_reference(text, i) != i) {
      i = after_reference(text, i);
    } else if (c == '[') {
      unsigned end = closing_bracket(text, i + 1);
      i = end == text->count ? i + 1 : end + 1;
      if (end != text->count && get(text, i) == '(') i = after_url(text, i);
    } else if (c == '{') {
      unsigned after = after_body(text, i);
      i = after != i && (strchr("])", ascii(get(text, i - 1))) || is_bare_body(text, i, after)) ? after : i + 1;
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

// What begins with a bracket, a brace, a star

static bool scan_bracket(const Scanner *scanner, TSLexer *lexer, const bool *valid) {
  Text text = {.count = 0};
  read_block(scanner, lexer, &text);
  if (valid[SOURCE_START] && begins_block(PARAGRAPH, text.at, 0, text.count)) return emit(lexer, SOURCE_START);
  int32_t next = get(&text, 1);
  if (next == '[' && get(&text, 2) != '[') {
    if (after_reference(&text, 0)) return valid[REFERENCE_START] && emit(lexer, REFERENCE_START);
    return valid[UNCLOSED_REFERENCE] && emit(lexer, UNCLOSED_REFERENCE);
  }
  if (next == '^' && valid[CITATION_START] && after_citation(&text, 0)) return emit(lexer, CITATION_START);
  if (!valid[CLAIM_START]) return false;
  unsigned end = closing_bracket(&text, 1);
  if (end == text.count) return false;
  if (get(&text, end + 1) == '{' && after_body(&text, end + 1) != end + 1) return emit(lexer, CLAIM_START);
  if (get(&text, end + 1) == '(' && after_url(&text, end + 1) != end + 1) return emit(lexer, LINK_START);
  return valid[BRACKET_START] && emit(lexer, BRACKET_START);
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
  bool in_row = scanner->block == ROW;
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
      if (scanner->block == HEADING || scanner->block == ROW) return false;
      skip_line_end(lexer);
      text.count = 0;
      while (text.count < 16 && !at_line_end(lexer) && lexer->lookahead != '`') {
        text.at[text.count++] = lexer->lookahead;
        advance(lexer);
      }
      if (begins_block((enum Block)scanner->block, text.at, 0, text.count) && !(text.count == 0 && lexer->lookahead == '`')) return false;
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
  enum Block block = (enum Block)scanner->block;
  if (valid[SOFT_BREAK] && block != HEADING && block != ROW) {
    Text text = {.count = 0};
    while (text.count < 512 && !at_line_end(lexer)) {
      int32_t c = lexer->lookahead;
      text.at[text.count++] = c;
      advance(lexer);
      bool marks = block == QUOTATION && (c == '>' || is_blank(c));
      if (marks && after_quotation_marks(text.at, 0, text.count) == text.count) lexer->mark_end(lexer);
    }
    if (!begins_block(block, text.at, 0, text.count)) {
      return block == QUOTATION ? emit(lexer, QUOTATION_BREAK) : emit(lexer, SOFT_BREAK);
    }
  }
  if (!valid[NEWLINE]) return valid[SOFT_BREAK] && emit(lexer, SOFT_BREAK);
  scanner->block = PARAGRAPH;
  return emit(lexer, NEWLINE);
}

/// `---` at the note's first byte, with a `---` line further down.
static bool scan_front_matter_open(Scanner *scanner, TSLexer *lexer) {
  unsigned n = 0;
  while (lexer->lookahead == '-') {
    advance(lexer), n++;
    if (n == 1 && is_blank(lexer->lookahead)) {
      lexer->mark_end(lexer);
      scanner->block = OTHER;
      return emit(lexer, LIST_MARKER);
    }
  }
  lexer->mark_end(lexer);
  if (n != 3 || !rest_is_blank(lexer)) return false;
  // the search gives up at a line behind a blank one that is no entry, so that prose is not taken
  bool after_blank = false;
  while (!lexer->eof(lexer)) {
    skip_line_end(lexer);
    n = 0;
    while (lexer->lookahead == '-') advance(lexer), n++;
    if (rest_is_blank(lexer)) {
      if (n == 3) return emit(lexer, FRONT_MATTER_OPEN);
      after_blank = after_blank || n == 0;
      continue;
    }
    bool has_key = n == 0 && is_letter(lexer->lookahead);
    while (has_key && is_name(lexer->lookahead)) advance(lexer);
    while (is_blank(lexer->lookahead)) advance(lexer);
    if (after_blank && !(has_key && lexer->lookahead == ':')) return false;
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
  scanner->block = PARAGRAPH;
  int32_t c = lexer->lookahead;
  switch (c) {
    case '#': {
      unsigned n = 0;
      while (lexer->lookahead == '#') advance(lexer), n++;
      if (n > 6 || !(is_space(lexer->lookahead) || lexer->eof(lexer)) || !valid[HEADING_1]) return false;
      lexer->mark_end(lexer);
      scanner->block = HEADING;
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
      scanner->block = ROW;
      if (delimiter && dash && valid[TABLE_DELIMITER_ROW]) {
        lexer->mark_end(lexer);
        return emit(lexer, TABLE_DELIMITER_ROW);
      }
      return emit(lexer, ROW_START);
    }
    case '>':
      while (lexer->lookahead == '>') advance(lexer);
      if (!is_space(lexer->lookahead) && !lexer->eof(lexer)) return false;
      lexer->mark_end(lexer);
      scanner->block = QUOTATION;
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
      if (is_blank(lexer->lookahead)) {
        lexer->mark_end(lexer);
        scanner->block = OTHER;
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
      if (!is_blank(lexer->lookahead)) return false;
      scanner->block = OTHER;
      return emit(lexer, LIST_MARKER);
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
    return scan_front_matter_open(scanner, lexer);
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
    scanner->block = PARAGRAPH;
    return emit(lexer, NEWLINE);
  }
  if (ends_line && is_line_end(lexer->lookahead)) return scan_line_end(scanner, lexer, valid);
  switch (lexer->lookahead) {
    case '[':
      if (valid[REFERENCE_START] || valid[CITATION_START] || valid[CLAIM_START] || valid[SOURCE_START]) {
        if (at_block) scanner->block = PARAGRAPH;
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
      if (!valid[COMMENT] && !valid[SUPPRESSION]) return false;
      return (skipped || lexer->get_column(lexer) == 0) && scan_comment(lexer, valid);
    default:
      return false;
  }
}
