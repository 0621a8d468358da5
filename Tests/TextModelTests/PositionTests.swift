// Positions and offsets in the three encodings.

import FixtureSupport
import Testing

@testable import TextModel

private let encodings: [PositionEncoding] = [.utf8, .utf16, .utf32]

/// Where scalars begin in `range`, a byte of no well-formed sequence counting as one, each with its length.
private func slowScalars(_ text: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
  var result: [Range<Int>] = []
  var offset = range.lowerBound
  while offset < range.upperBound {
    let length = (1...4).first { length in
      offset + length <= range.upperBound
        && String(validating: text[offset..<offset + length], as: UTF8.self)?.unicodeScalars.count == 1
    }
    result.append(offset..<offset + (length ?? 1))
    offset += length ?? 1
  }
  return result
}

private func units(_ scalar: Range<Int>, _ encoding: PositionEncoding) -> Int {
  switch encoding {
  case .utf8: scalar.count
  case .utf16: scalar.count == 4 ? 2 : 1
  case .utf32: 1
  }
}

@Suite struct PositionTests {
  @Test(arguments: encodings) func randomTextsAgreeWithTheDefinition(encoding: PositionEncoding) {
    var random = SeededGenerator(seed: 5)
    for _ in 0..<200 {
      let text = SourceText(randomText(20, using: &random))
      for line in 0..<text.lines.lineCount {
        let range = text.range(ofLine: line)
        var character = 0
        for scalar in slowScalars(text.bytes, range) {
          let position = TextPosition(line: line, character: character)
          for offset in scalar { #expect(text.position(of: offset, in: encoding) == position) }
          for inside in 0..<units(scalar, encoding) {
            let inside = TextPosition(line: line, character: character + inside)
            #expect(text.offset(of: inside, in: encoding) == scalar.lowerBound)
          }
          character += units(scalar, encoding)
        }
        let end = TextPosition(line: line, character: character)
        #expect(text.position(of: range.upperBound, in: encoding) == end)
        #expect(text.offset(of: end, in: encoding) == range.upperBound)
        #expect(text.offset(of: TextPosition(line: line, character: .max), in: encoding) == range.upperBound)
      }
    }
  }

  @Test func theSamePlaceInThreeEncodings() {
    let text = SourceText(Array("x\r\né𝄞\u{FFFD}y".utf8) + [0x80, 0x7A])
    #expect(encodings.map { text.position(of: 12, in: $0).character } == [9, 4, 3])
    #expect(encodings.map { text.position(of: 14, in: $0).character } == [11, 6, 5])
    #expect(text.position(of: 2, in: .utf16) == TextPosition(line: 0, character: 1))
  }

  @Test(arguments: encodings) func whatIsOutsideIsClamped(encoding: PositionEncoding) {
    let text = SourceText(Array("ab\ncd".utf8))
    #expect(text.offset(of: TextPosition(line: -1, character: 9), in: encoding) == 0)
    #expect(text.offset(of: TextPosition(line: 0, character: -9), in: encoding) == 0)
    #expect(text.offset(of: TextPosition(line: .max, character: 0), in: encoding) == 5)
    #expect(text.position(of: .max, in: encoding) == TextPosition(line: 1, character: 2))
    #expect(text.position(of: .min, in: encoding) == TextPosition(line: 0, character: 0))
    #expect(SourceText([]).offset(of: TextPosition(line: 0, character: 5), in: encoding) == 0)
  }

  @Test func positionsAreOrderedByLineFirst() {
    #expect(TextPosition(line: 0, character: 9) < TextPosition(line: 1, character: 0))
    #expect(TextPosition(line: 1, character: 1) < TextPosition(line: 1, character: 2))
  }
}
