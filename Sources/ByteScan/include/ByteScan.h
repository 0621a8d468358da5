// Scans of UTF-8 bytes that have to run at memory speed, as inline C: SSE2, NEON, and portable code that agrees.
#pragma once

#include <stddef.h>
#include <stdint.h>

#if defined(__SSE2__)
#include <emmintrin.h>
#elif defined(__aarch64__) && defined(__ARM_NEON)
#include <arm_neon.h>
#endif

// Every function reads p[0] to p[n - 1] and nothing else; p may be null when n is 0.
// A function that finds returns the offset of what it finds, or n.

/// Asks for the memory at an address, which may be any, to be in the cache soon.
static inline void stet_prefetch(uintptr_t address) { __builtin_prefetch((const void *)address); }

// Bytes that may begin or end something in a note: a line end, a bracket, a brace, a bar, a backslash, a
// backtick, and the marks * % # < ~, and NUL.
static inline int stet_is_structural(uint8_t b) {
  switch (b) {
  case '\n': case '\r': case '[': case ']': case '{': case '}': case '|': case '\\':
  case '`': case '*': case '%': case '#': case '<': case '~': case 0:
    return 1;
  default:
    return 0;
  }
}

// Bytes that may end something in the body of a mark, or keep another from ending it: a quotation mark, a semicolon,
// a bracket, a brace, a bar, a backslash.
static inline int stet_is_body_mark(uint8_t b) {
  switch (b) {
  case '"': case ';': case '[': case '\\': case ']': case '{': case '|': case '}': return 1;
  default: return 0;
  }
}

// Portable versions: the tail of each scan, and the whole of it where there is neither SSE2 nor NEON.

static inline size_t stet_find_byte_scalar(const uint8_t *p, size_t n, uint8_t b) {
  size_t i = 0;
  while (i < n && p[i] != b) i++;
  return i;
}

static inline size_t stet_find_line_break_scalar(const uint8_t *p, size_t n) {
  size_t i = 0;
  while (i < n && p[i] != '\n' && p[i] != '\r') i++;
  return i;
}

static inline size_t stet_find_structural_scalar(const uint8_t *p, size_t n) {
  size_t i = 0;
  while (i < n && !stet_is_structural(p[i])) i++;
  return i;
}

static inline size_t stet_find_body_mark_scalar(const uint8_t *p, size_t n) {
  size_t i = 0;
  while (i < n && !stet_is_body_mark(p[i])) i++;
  return i;
}

static inline size_t stet_find_non_ascii_scalar(const uint8_t *p, size_t n) {
  size_t i = 0;
  while (i < n && p[i] < 0x80) i++;
  return i;
}

static inline size_t stet_count_byte_scalar(const uint8_t *p, size_t n, uint8_t b) {
  size_t count = 0;
  for (size_t i = 0; i < n; i++) count += p[i] == b;
  return count;
}

static inline size_t stet_scalar_count_scalar(const uint8_t *p, size_t n) {
  size_t count = 0;
  for (size_t i = 0; i < n; i++) count += (p[i] & 0xC0) != 0x80;
  return count;
}

static inline size_t stet_utf16_length_scalar(const uint8_t *p, size_t n) {
  size_t count = 0;
  for (size_t i = 0; i < n; i++) count += ((p[i] & 0xC0) != 0x80) + (p[i] >= 0xF0);
  return count;
}

// One block of 16 bytes and a bit mask of the bytes that match: STET_MASK_STEP bits for each byte.

#if defined(__SSE2__)
#define STET_HAS_BLOCKS 1
#define STET_MASK_STEP 1
typedef __m128i stet_block;
static inline stet_block stet_load(const uint8_t *p) { return _mm_loadu_si128((const __m128i *)p); }
static inline stet_block stet_equal(stet_block v, uint8_t b) { return _mm_cmpeq_epi8(v, _mm_set1_epi8((char)b)); }
static inline stet_block stet_either(stet_block a, stet_block b) { return _mm_or_si128(a, b); }
static inline stet_block stet_with_bits(stet_block v, uint8_t b) { return _mm_or_si128(v, _mm_set1_epi8((char)b)); }
static inline stet_block stet_at_least(stet_block v, uint8_t b) {
  return _mm_cmpeq_epi8(_mm_max_epu8(v, _mm_set1_epi8((char)b)), v);
}
static inline stet_block stet_continuation(stet_block v) { return _mm_cmpgt_epi8(_mm_set1_epi8(-64), v); }
static inline uint64_t stet_mask(stet_block v) { return (uint32_t)_mm_movemask_epi8(v); }
// The sum of the 16 bytes.
static inline size_t stet_sum(stet_block v) {
  __m128i s = _mm_sad_epu8(v, _mm_setzero_si128());
  return (size_t)_mm_cvtsi128_si32(s) + (size_t)_mm_extract_epi16(s, 4);
}
static inline stet_block stet_zero(void) { return _mm_setzero_si128(); }
static inline stet_block stet_subtract(stet_block a, stet_block b) { return _mm_sub_epi8(a, b); }
static inline stet_block stet_fill(uint8_t b) { return _mm_set1_epi8((char)b); }
static inline stet_block stet_at_most(stet_block v, uint8_t b) {
  return _mm_cmpeq_epi8(_mm_min_epu8(v, _mm_set1_epi8((char)b)), v);
}
// One bit for each byte that matches.
static inline uint64_t stet_bits(stet_block v) { return stet_mask(v); }
#elif defined(__aarch64__) && defined(__ARM_NEON)
#define STET_HAS_BLOCKS 1
#define STET_MASK_STEP 4
typedef uint8x16_t stet_block;
static inline stet_block stet_load(const uint8_t *p) { return vld1q_u8(p); }
static inline stet_block stet_equal(stet_block v, uint8_t b) { return vceqq_u8(v, vdupq_n_u8(b)); }
static inline stet_block stet_either(stet_block a, stet_block b) { return vorrq_u8(a, b); }
static inline stet_block stet_with_bits(stet_block v, uint8_t b) { return vorrq_u8(v, vdupq_n_u8(b)); }
static inline stet_block stet_at_least(stet_block v, uint8_t b) { return vcgeq_u8(v, vdupq_n_u8(b)); }
static inline stet_block stet_continuation(stet_block v) {
  return vcltq_s8(vreinterpretq_s8_u8(v), vdupq_n_s8(-64));
}
static inline uint64_t stet_mask(stet_block v) {
  return vget_lane_u64(vreinterpret_u64_u8(vshrn_n_u16(vreinterpretq_u16_u8(v), 4)), 0);
}
static inline size_t stet_sum(stet_block v) { return vaddlvq_u8(v); }
static inline stet_block stet_zero(void) { return vdupq_n_u8(0); }
static inline stet_block stet_subtract(stet_block a, stet_block b) { return vsubq_u8(a, b); }
static inline stet_block stet_fill(uint8_t b) { return vdupq_n_u8(b); }
static inline stet_block stet_at_most(stet_block v, uint8_t b) { return vcleq_u8(v, vdupq_n_u8(b)); }
// One bit for each byte that matches.
static inline uint64_t stet_bits(stet_block v) {
  static const uint8_t places[16] = {1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128};
  stet_block bits = vandq_u8(v, vld1q_u8(places));
  return (uint64_t)vaddv_u8(vget_low_u8(bits)) | (uint64_t)vaddv_u8(vget_high_u8(bits)) << 8;
}
#endif

#if defined(STET_HAS_BLOCKS)
static inline size_t stet_first(uint64_t mask) { return (size_t)__builtin_ctzll(mask) / STET_MASK_STEP; }
static inline stet_block stet_structural_block(stet_block v) {
  // [ \ ] and { | } are one bit apart: with that bit set they are one range.
  stet_block brackets = stet_with_bits(v, 0x20);
  stet_block m = stet_either(
      stet_either(stet_equal(brackets, '{'), stet_equal(brackets, '|')),
      stet_either(stet_equal(brackets, '}'), stet_equal(v, '~')));
  m = stet_either(m, stet_either(stet_equal(v, '\n'), stet_equal(v, '\r')));
  m = stet_either(m, stet_either(stet_equal(v, '`'), stet_equal(v, '*')));
  m = stet_either(m, stet_either(stet_equal(v, '%'), stet_equal(v, '#')));
  return stet_either(m, stet_either(stet_equal(v, '<'), stet_equal(v, 0)));
}
static inline stet_block stet_body_mark_block(stet_block v) {
  stet_block brackets = stet_with_bits(v, 0x20);
  stet_block m = stet_either(
      stet_either(stet_equal(brackets, '{'), stet_equal(brackets, '|')),
      stet_either(stet_equal(brackets, '}'), stet_equal(v, '"')));
  return stet_either(m, stet_equal(v, ';'));
}
#define STET_FIND_BLOCKS(matches)                                                                              \
  for (; i + 16 <= n; i += 16) {                                                                               \
    stet_block v = stet_load(p + i);                                                                           \
    uint64_t mask = stet_mask(matches);                                                                        \
    if (mask) return i + stet_first(mask);                                                                     \
  }
// Adds to `count` how many bytes match; a byte of the sum is emptied before 256 blocks could overflow it.
#define STET_COUNT_BLOCKS(matches)                                                                             \
  while (i + 16 <= n) {                                                                                        \
    stet_block sum = stet_zero();                                                                              \
    for (int k = 0; k < 255 && i + 16 <= n; k++, i += 16) {                                                    \
      stet_block v = stet_load(p + i);                                                                         \
      sum = stet_subtract(sum, matches);                                                                       \
    }                                                                                                          \
    count += stet_sum(sum);                                                                                    \
  }
#else
#define STET_FIND_BLOCKS(matches)
#define STET_COUNT_BLOCKS(matches)
#endif

// The first byte b.
static inline size_t stet_find_byte(const uint8_t *p, size_t n, uint8_t b) {
  size_t i = 0;
  STET_FIND_BLOCKS(stet_equal(v, b))
  return n == 0 ? 0 : i + stet_find_byte_scalar(p + i, n - i, b);
}

// The first line feed or carriage return.
static inline size_t stet_find_line_break(const uint8_t *p, size_t n) {
  size_t i = 0;
  STET_FIND_BLOCKS(stet_either(stet_equal(v, '\n'), stet_equal(v, '\r')))
  return n == 0 ? 0 : i + stet_find_line_break_scalar(p + i, n - i);
}

// The first byte for which stet_is_structural holds.
static inline size_t stet_find_structural(const uint8_t *p, size_t n) {
  size_t i = 0;
  STET_FIND_BLOCKS(stet_structural_block(v))
  return n == 0 ? 0 : i + stet_find_structural_scalar(p + i, n - i);
}

// The first byte for which stet_is_body_mark holds.
static inline size_t stet_find_body_mark(const uint8_t *p, size_t n) {
  size_t i = 0;
  STET_FIND_BLOCKS(stet_body_mark_block(v))
  return n == 0 ? 0 : i + stet_find_body_mark_scalar(p + i, n - i);
}

// The first byte of 0x80 or more.
static inline size_t stet_find_non_ascii(const uint8_t *p, size_t n) {
  size_t i = 0;
  STET_FIND_BLOCKS(stet_at_least(v, 0x80))
  return n == 0 ? 0 : i + stet_find_non_ascii_scalar(p + i, n - i);
}

// How many bytes b there are.
static inline size_t stet_count_byte(const uint8_t *p, size_t n, uint8_t b) {
  size_t i = 0, count = 0;
  STET_COUNT_BLOCKS(stet_equal(v, b))
  return n == 0 ? 0 : count + stet_count_byte_scalar(p + i, n - i, b);
}

// How many line feeds there are.
static inline size_t stet_count_newlines(const uint8_t *p, size_t n) { return stet_count_byte(p, n, '\n'); }

// How many Unicode scalars valid UTF-8 holds.
static inline size_t stet_scalar_count(const uint8_t *p, size_t n) {
  if (n == 0) return 0;
  size_t i = 0, count = 0;
  STET_COUNT_BLOCKS(stet_continuation(v))
  return (i - count) + stet_scalar_count_scalar(p + i, n - i);
}

// How many UTF-16 code units valid UTF-8 takes: one a scalar, two for a scalar of four bytes.
static inline size_t stet_utf16_length(const uint8_t *p, size_t n) {
  if (n == 0) return 0;
  size_t i = 0, inner = 0, wide = 0;
#if defined(STET_HAS_BLOCKS)
  while (i + 16 <= n) {
    stet_block continuations = stet_zero(), leads = stet_zero();
    for (int k = 0; k < 255 && i + 16 <= n; k++, i += 16) {
      stet_block v = stet_load(p + i);
      continuations = stet_subtract(continuations, stet_continuation(v));
      leads = stet_subtract(leads, stet_at_least(v, 0xF0));
    }
    inner += stet_sum(continuations);
    wide += stet_sum(leads);
  }
#endif
  return (i - inner + wide) + stet_utf16_length_scalar(p + i, n - i);
}

// How long the well-formed sequence at p is (Unicode, table 3-7); 0 when there is none. n must not be 0.
static inline size_t stet_utf8_sequence(const uint8_t *p, size_t n) {
  uint8_t a = p[0];
  if (a < 0x80) return 1;
  if (a < 0xC2 || a > 0xF4 || n < 2) return 0;
  uint8_t b = p[1];
  if ((b & 0xC0) != 0x80) return 0;
  if (a < 0xE0) return 2;
  if (n < 3 || (p[2] & 0xC0) != 0x80) return 0;
  if (a < 0xF0) {
    if ((a == 0xE0 && b < 0xA0) || (a == 0xED && b > 0x9F)) return 0;
    return 3;
  }
  if (n < 4 || (p[3] & 0xC0) != 0x80) return 0;
  if ((a == 0xF0 && b < 0x90) || (a == 0xF4 && b > 0x8F)) return 0;
  return 4;
}

// The offset of the first byte that belongs to no well-formed sequence; n when all of it is UTF-8.
static inline size_t stet_validate_utf8(const uint8_t *p, size_t n) {
  size_t i = 0;
  while (i < n) {
    if (p[i] < 0x80) {
      i += stet_find_non_ascii(p + i, n - i);
      continue;
    }
    size_t length = stet_utf8_sequence(p + i, n - i);
    if (length == 0) return i;
    i += length;
  }
  return n;
}

// Which of up to 64 bytes belong to words (letters of ASCII, and all beyond it) and which are white space (space, tab,
// line feed, carriage return), the lowest bit for the first byte.
typedef struct {
  uint64_t words;
  uint64_t spaces;
} stet_word_bits;

static inline stet_word_bits stet_find_words_scalar(const uint8_t *p, size_t n) {
  stet_word_bits bits = {0, 0};
  for (size_t i = 0; i < n; i++) {
    uint8_t b = p[i], lower = b | 0x20;
    bits.words |= (uint64_t)((lower >= 'a' && lower <= 'z') || b >= 0x80) << i;
    bits.spaces |= (uint64_t)(b == ' ' || b == '\t' || b == '\n' || b == '\r') << i;
  }
  return bits;
}

#if defined(STET_HAS_BLOCKS)
static inline void stet_add_words(const uint8_t *p, size_t i, stet_word_bits *bits) {
  stet_block v = stet_load(p + i);
  stet_block shifted = stet_subtract(stet_with_bits(v, 0x20), stet_fill('a'));
  stet_block words = stet_either(stet_at_most(shifted, 'z' - 'a'), stet_at_least(v, 0x80));
  stet_block spaces = stet_either(stet_either(stet_equal(v, ' '), stet_equal(v, '\t')),
                                  stet_either(stet_equal(v, '\n'), stet_equal(v, '\r')));
  bits->words |= stet_bits(words) << i;
  bits->spaces |= stet_bits(spaces) << i;
}
#endif

static inline stet_word_bits stet_find_words(const uint8_t *p, size_t n) {
#if defined(STET_HAS_BLOCKS)
  if (n >= 16) {
    stet_word_bits bits = {0, 0};
    for (size_t i = 0; i + 16 <= n; i += 16) stet_add_words(p, i, &bits);
    // The rest again with bytes seen already.
    if (n % 16) stet_add_words(p, n - 16, &bits);
    return bits;
  }
#endif
  return stet_find_words_scalar(p, n);
}
