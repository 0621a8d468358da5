// The front matter of a note: lines "key: value" between two lines of three hyphens at the very start.

import TextModel

/// The entries of a note's front matter, in the order written. Offsets are those of the note.
package struct FrontMatter: Equatable, Sendable {
  package struct Entry: Hashable, Sendable {
    package var key: Span32
    /// Without white space around it; empty when none is written.
    package var value: Span32

    package init(key: Span32, value: Span32) {
      self.key = key
      self.value = value
    }
  }
  package var entries: [Entry] = []

  package init() {}
}

extension NoteParser {
  /// Reads the front matter that begins at `start`; false when the text begins with none.
  mutating func readFrontMatter(from start: Int) -> Bool {
    guard isDelimiter(start) else {
      reportUnopened(frontMatter: start)
      return false
    }
    guard let closing = closingDelimiter(after: endOfLine(start)) else {
      readUnclosed(.closeFrontMatter, from: start, marker: start, markerEnd: start + 3)
      return true
    }
    block.kind = .frontMatter
    frontMatter = FrontMatter()
    readDelimiter(start)
    var line = endOfLine(start)
    block.content = span(line, closing)
    while line < closing {
      readEntry(line)
      line = endOfLine(line)
    }
    readDelimiter(closing)
    finishBlock(at: endOfLine(closing))
    return true
  }

  /// Reports a first line that is nearly the one that opens a front matter, or a key where that line is missing.
  private mutating func reportUnopened(frontMatter start: Int) {
    let content = endOfRun(UInt8(ascii: "-"), start)
    let end = trimLineBreak(endOfLine(start), from: start)
    let isDashes = content > start && trimSpaces(end, from: content) == content
    if isDashes ? content - start > 1 && isKnownKey(endOfLine(start)) : isKnownKey(content) {
      issue(.malformedLine, start, max(start + 1, trimSpaces(end, from: start)), .openFrontMatter)
    }
  }

  private mutating func isKnownKey(_ line: Int) -> Bool {
    guard let colon = keyEnd(line) else { return false }
    let end = trimSpaces(colon, from: line)
    return isWord(line, end, "dateline") || isWord(line, end, "title") || isWord(line, end, "subject")
      || isWord(line, end, "locale") || isWord(line, end, "status") || isWord(line, end, "facts")
      || isWord(line, end, "ignore")
  }

  private mutating func isDelimiter(_ line: Int) -> Bool {
    let end = endOfRun(UInt8(ascii: "-"), line)
    guard end - line == 3 else { return false }
    let rest = skipSpaces(end)
    return rest >= text.count || isLineBreak(text[rest])
  }

  /// The line that closes the front matter. The search gives up at a line behind a blank one that is no entry, so
  /// that a front matter left open takes no prose.
  private mutating func closingDelimiter(after start: Int) -> Int? {
    var line = start
    var isAfterBlank = false
    while line < text.count {
      if isDelimiter(line) { return line }
      let content = skipSpaces(line)
      if content >= text.count || isLineBreak(text[content]) {
        isAfterBlank = true
      } else {
        if isAfterBlank, keyEnd(line) == nil, text[content] != UInt8(ascii: "%") { return nil }
        isAfterBlank = false
      }
      line = endOfLine(line)
    }
    return nil
  }

  /// The offset of the colon behind the key at `line`.
  private mutating func keyEnd(_ line: Int) -> Int? {
    var offset = line
    while true {
      if let length = text.letterLength(at: offset) {
        offset += length
      } else if offset > line, isDigit(byte(offset)) || byte(offset) == 0x2D || byte(offset) == 0x5F {
        offset += 1
      } else {
        break
      }
    }
    let colon = skipSpaces(offset)
    return offset > line && byte(colon) == UInt8(ascii: ":") ? colon : nil
  }

  private mutating func readDelimiter(_ line: Int) {
    let next = endOfLine(line)
    let end = trimLineBreak(next, from: line)
    leaf(.frontMatterDelimiter, line, line + 3)
    leaf(.whitespace, line + 3, end)
    leaf(.lineBreak, end, next)
  }

  private mutating func readEntry(_ line: Int) {
    let next = endOfLine(line)
    let end = trimLineBreak(next, from: line)
    defer { leaf(.lineBreak, end, next) }
    let content = skipSpaces(line)
    if content >= end { return leaf(.whitespace, line, end) }
    if byte(content) == UInt8(ascii: "%"), byte(content + 1) == UInt8(ascii: "%") {
      leaf(.whitespace, line, content)
      leaf(.comment, content, end)
      return readIgnore(content, end)
    }
    guard let colon = keyEnd(line) else {
      // An indented line and a list go on with the value of a key that Stet does not know.
      let goesOn = content > line || byte(content) == UInt8(ascii: "-") || byte(content) == UInt8(ascii: "#")
      if !goesOn { issue(.malformedLine, content, trimSpaces(end, from: content), .keyAndValue) }
      return leaf(.text, line, end)
    }
    let keyEnd = trimSpaces(colon, from: line)
    let value = min(skipSpaces(colon + 1), end)
    let valueEnd = trimSpaces(end, from: value)
    leaf(.frontMatterKey, line, keyEnd)
    leaf(.whitespace, keyEnd, colon)
    leaf(.colon, colon, colon + 1)
    leaf(.whitespace, colon + 1, value)
    leaf(.frontMatterValue, value, valueEnd)
    leaf(.whitespace, valueEnd, end)
    let entry = FrontMatter.Entry(key: span(line, keyEnd), value: span(value, valueEnd))
    frontMatter?.entries.append(entry)
    if isWord(line, keyEnd, "ignore") { readIgnoreCodes(.file, line, value, valueEnd) }
  }
}
