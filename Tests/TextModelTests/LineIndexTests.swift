// Lines: where they begin and end, and that edits leave the index as a fresh one.

import FixtureSupport
import Testing

@testable import TextModel

/// The line starts by the definition of a line.
private func slowStarts(_ text: [UInt8]) -> [Int] {
  var starts = [0]
  for offset in text.indices {
    let followsCarriageReturn = text[offset] == 13 && !(offset + 1 < text.count && text[offset + 1] == 10)
    if text[offset] == 10 || followsCarriageReturn { starts.append(offset + 1) }
  }
  return starts
}

@Suite struct LineIndexTests {
  @Test func everyTerminatorEndsALine() {
    let text = Array("a\nbb\r\nccc\rd\u{2028}\u{0B}\u{0C}e\n".utf8)
    let lines = LineIndex(text)
    #expect(lines.lineCount == 5)
    #expect((0..<5).map { lines.lineStart($0) } == [0, 2, 6, 10, 18])
    #expect((0..<5).map { lines.lineEnd($0, in: text) } == [1, 4, 9, 17, 18])
    #expect(lines.line(at: 4) == 1 && lines.line(at: 5) == 1 && lines.line(at: 6) == 2)
    #expect(lines.nextLineStart(1, in: text) == 6 && lines.nextLineStart(4, in: text) == 18)
  }

  @Test func anEmptyTextHasOneLine() {
    let lines = LineIndex([])
    #expect(lines.lineCount == 1 && lines.lineEnd(0, in: []) == 0 && lines.line(at: 7) == 0)
    #expect(lines.lineStart(-3) == 0 && lines.lineStart(Int.max) == 0 && lines.line(at: Int.min) == 0)
  }

  @Test func randomTextsHaveTheLinesOfTheDefinition() {
    var random = SeededGenerator(seed: 3)
    for _ in 0..<500 {
      let text = randomText(30, using: &random)
      let lines = LineIndex(text)
      let starts = slowStarts(text)
      #expect((0..<lines.lineCount).map { lines.lineStart($0) } == starts)
      for offset in 0...text.count {
        #expect(lines.line(at: offset) == (starts.lastIndex { $0 <= offset } ?? 0))
      }
    }
  }

  @Test func editedIsFresh() {
    var random = SeededGenerator(seed: 4)
    for _ in 0..<300 {
      var text = SourceText(randomText(20, using: &random))
      for _ in 0..<20 {
        let before = text.bytes
        let edit = TextEdit(
          range: randomRange(in: before.count, using: &random), replacement: randomText(3, using: &random))
        text.apply(edit)
        #expect(
          text.bytes == before[..<edit.range.lowerBound] + edit.replacement + before[edit.range.upperBound...]
        )
        #expect(text.lines == LineIndex(text.bytes), "\(before) \(edit)")
      }
    }
  }

  @Test func anEditPartsAndJoinsCarriageReturnAndLineFeed() {
    var text = SourceText(Array("a\r\nb".utf8))
    text.apply(TextEdit(range: 2..<2, replacement: Array("x".utf8)))
    #expect(text.lines.lineCount == 3 && text.lines == LineIndex(text.bytes))
    text.apply(TextEdit(range: 2..<3, replacement: []))
    #expect(text.lines.lineCount == 2 && text.lines == LineIndex(text.bytes))
  }

  @Test func anEditBeyondTheTextIsClamped() {
    var text = SourceText(Array("ab".utf8))
    text.apply(TextEdit(range: 1..<99, replacement: Array("\n".utf8)))
    text.apply(TextEdit(range: 50..<60, replacement: Array("c".utf8)))
    #expect(text.bytes == Array("a\nc".utf8) && text.lines == LineIndex(text.bytes))
  }
}
