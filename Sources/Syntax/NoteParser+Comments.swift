// Comments and the ignores in them (spec 4, Suppression).

import TextModel

extension NoteParser {
  /// Reads the ignore in the comment `start..<end`, if it is one.
  mutating func readIgnore(_ start: Int, _ end: Int) {
    let word = min(skipSpaces(endOfRun(UInt8(ascii: "%"), start)), end)
    var wordEnd = word
    while wordEnd < end, byte(wordEnd) == 0x2D || (byte(wordEnd) | 0x20) &- 0x61 < 26 { wordEnd += 1 }
    let scope: IgnoreSyntax.Scope
    if isWord(word, wordEnd, "ignore-next") {
      scope = .next
    } else if isWord(word, wordEnd, "ignore") {
      scope = .line
    } else if isWord(word, wordEnd, "ignore-file") {
      scope = .file
    } else {
      return checkSpelling(word, wordEnd, end)
    }
    let colon = min(skipSpaces(wordEnd), end)
    if colon < end, byte(colon) == UInt8(ascii: ":") {
      readIgnoreCodes(scope, start, min(skipSpaces(colon + 1), end), trimSpaces(end, from: colon + 1))
    } else if scope != .line || colon >= end {
      issue(.ignoreWithoutCode, word, wordEnd, .ruleCode)
    }
  }

  /// The words that begin an ignore.
  package static let ignoreWords = ["ignore", "ignore-next", "ignore-file"]

  /// Whether a comment that begins with `word..<wordEnd` and a colon was to be an ignore.
  private mutating func checkSpelling(_ word: Int, _ wordEnd: Int, _ end: Int) {
    guard wordEnd - word > 4, byte(word) | 0x20 == UInt8(ascii: "i"), wordEnd - word < 16 else { return }
    let colon = min(skipSpaces(wordEnd), end)
    guard colon < end, byte(colon) == UInt8(ascii: ":"),
      NoteParser.nearestIgnoreWord(text[word..<wordEnd]) != nil
    else { return }
    issue(.misspelledIgnore, word, wordEnd, .ruleCode)
  }

  /// The word that begins an ignore and was meant by the one given, whatever its case; nil when none is near.
  package static func nearestIgnoreWord(_ word: ArraySlice<UInt8>) -> String? {
    let written = word.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
    return ignoreWords.first { written.elementsEqual($0.utf8) }
      ?? ignoreWords.first { known in
        written.editDistance(to: Array(known.utf8), cap: known.utf8.count > 6 ? 2 : 1) != nil
      }
  }

  /// Reads `code, code -- reason` in `codes..<end`.
  mutating func readIgnoreCodes(_ scope: IgnoreSyntax.Scope, _ start: Int, _ codes: Int, _ end: Int) {
    var codesEnd = codes
    while codesEnd < end, !isReasonMark(codesEnd, from: codes, to: end) { codesEnd += 1 }
    let reason = codesEnd < end ? min(skipSpaces(codesEnd + 2), end) : end
    let trimmed = trimSpaces(codesEnd, from: codes)
    if trimmed <= codes { issue(.ignoreWithoutCode, start, max(end, start + 1), .ruleCode) }
    block.ignores.append(
      IgnoreSyntax(
        scope: scope, span: span(start, end), codes: span(codes, trimmed), reason: span(reason, end)))
  }

  private mutating func isReasonMark(_ offset: Int, from start: Int, to end: Int) -> Bool {
    byte(offset) == 0x2D && byte(offset + 1) == 0x2D && offset + 1 < end
      && (offset == start || isSpace(byte(offset - 1))) && (offset + 2 >= end || isSpace(byte(offset + 2)))
  }

  /// Whether `lower..<upper` is spelled `word`.
  mutating func isWord(_ lower: Int, _ upper: Int, _ word: StaticString) -> Bool {
    guard upper - lower == word.utf8CodeUnitCount, lower >= 0, upper <= text.count else { return false }
    for index in 0..<(upper - lower) where text[lower + index] != word.utf8Start[index] { return false }
    return true
  }
}
