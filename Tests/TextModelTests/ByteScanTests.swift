// Every scan agrees with its portable version and with a loop in Swift, at every length and alignment.

import ByteScan
import FixtureSupport
import Testing

private func offset(in bytes: ArraySlice<UInt8>, where matches: (UInt8) -> Bool) -> Int {
  (bytes.firstIndex(where: matches) ?? bytes.endIndex) - bytes.startIndex
}

/// The scalars of valid UTF-8, and the length of the valid beginning of any bytes, by the standard library.
private func decoded(_ bytes: ArraySlice<UInt8>) -> (scalars: [Unicode.Scalar], validCount: Int) {
  var scalars: [Unicode.Scalar] = []
  var validCount = 0
  var decoder = Unicode.UTF8()
  var iterator = bytes.makeIterator()
  while case .scalarValue(let scalar) = decoder.decode(&iterator) {
    scalars.append(scalar)
    validCount += Unicode.UTF8.encode(scalar)?.count ?? 0
  }
  return (scalars, validCount)
}

@Suite struct ByteScanTests {
  @Test func findsWhatALoopFinds() {
    var random = SeededGenerator(seed: 1)
    let structural = Set("\n\r[]{}|\\`*%#<~\0".utf8)
    let bodyMarks = Set("\";[]{}|\\".utf8)
    for _ in 0..<2000 {
      let filler = UInt8.random(in: 0...255, using: &random)
      var text = [UInt8](repeating: filler, count: Int.random(in: 0...200, using: &random))
      for _ in 0..<Int.random(in: 0...3, using: &random) where !text.isEmpty {
        text[Int.random(in: 0..<text.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
      }
      let start = Int.random(in: 0...min(20, text.count), using: &random)
      let bytes = text[start...]
      let sought = UInt8.random(in: 0...255, using: &random)
      bytes.withUnsafeBufferPointer { buffer in
        let p = buffer.baseAddress
        let n = buffer.count
        #expect(stet_find_byte(p, n, sought) == offset(in: bytes) { $0 == sought })
        #expect(stet_find_byte(p, n, sought) == stet_find_byte_scalar(p, n, sought))
        #expect(stet_find_line_break(p, n) == offset(in: bytes) { $0 == 10 || $0 == 13 })
        #expect(stet_find_line_break(p, n) == stet_find_line_break_scalar(p, n))
        #expect(stet_find_structural(p, n) == offset(in: bytes) { structural.contains($0) })
        #expect(stet_find_structural(p, n) == stet_find_structural_scalar(p, n))
        #expect(stet_find_body_mark(p, n) == offset(in: bytes) { bodyMarks.contains($0) })
        #expect(stet_find_body_mark(p, n) == stet_find_body_mark_scalar(p, n))
        #expect(stet_find_non_ascii(p, n) == offset(in: bytes) { $0 >= 128 })
        #expect(stet_find_non_ascii(p, n) == stet_find_non_ascii_scalar(p, n))
      }
    }
  }

  @Test func aBlockIsWhatItsBytesAre() {
    for byte in UInt8.min...UInt8.max {
      for place in 0..<16 {
        var block = [UInt8](repeating: 0x61, count: 16)
        block[place] = byte
        #expect(stet_find_structural(block, 16) == (stet_is_structural(byte) != 0 ? place : 16))
        #expect(stet_find_body_mark(block, 16) == (stet_is_body_mark(byte) != 0 ? place : 16))
      }
    }
  }

  @Test func countsWhatALoopCounts() {
    var random = SeededGenerator(seed: 2)
    for round in 0..<300 {
      let text = randomText(round % 10 == 0 ? 4000 : 30, using: &random)
      let start = min(text.count, Int.random(in: 0...17, using: &random))
      let bytes = text[start...]
      bytes.withUnsafeBufferPointer { buffer in
        let p = buffer.baseAddress
        let n = buffer.count
        #expect(stet_count_newlines(p, n) == bytes.count { $0 == 10 })
        #expect(stet_count_byte(p, n, 32) == bytes.count { $0 == 32 })
        #expect(stet_count_byte(p, n, 32) == stet_count_byte_scalar(p, n, 32))
        #expect(stet_scalar_count(p, n) == stet_scalar_count_scalar(p, n))
        #expect(stet_utf16_length(p, n) == stet_utf16_length_scalar(p, n))
        let (scalars, validCount) = decoded(bytes)
        #expect(stet_validate_utf8(p, n) == validCount)
        #expect(stet_scalar_count(p, validCount) == scalars.count)
        #expect(stet_utf16_length(p, validCount) == scalars.reduce(0) { $0 + ($1.value > 0xFFFF ? 2 : 1) })
      }
    }
  }

  @Test func longRunsDoNotOverflowTheSums() {
    let wide = Array(String(repeating: "𝄞", count: 20_000).utf8)
    #expect(stet_utf16_length(wide, wide.count) == 40_000)
    #expect(stet_scalar_count(wide, wide.count) == 20_000)
    let lines = [UInt8](repeating: 10, count: 70_001)
    #expect(stet_count_newlines(lines, lines.count) == 70_001)
  }

  @Test func validatesEveryShortSequence() {
    for first in UInt8.min...UInt8.max {
      for second in UInt8.min...UInt8.max {
        for tail in [[], [0x80], [0x41], [0x80, 0x80], [0xBF, 0x7F]] as [[UInt8]] {
          let bytes = [first, second] + tail
          #expect(stet_validate_utf8(bytes, bytes.count) == decoded(bytes[...]).validCount)
        }
      }
    }
  }

  @Test func wordsAreWhatTheirBytesAre() {
    var random = SeededGenerator(seed: 3)
    for length in 0...64 {
      for _ in 0..<100 {
        // Mostly what stands next to the edges of the ranges.
        let text = (0..<length).map { _ in
          Bool.random(using: &random)
            ? UInt8.random(in: 0...255, using: &random) : near.randomElement(using: &random) ?? 0
        }
        let bits = stet_find_words(text, length)
        let scalar = stet_find_words_scalar(text, length)
        #expect(bits.words == scalar.words && bits.spaces == scalar.spaces)
        for (place, byte) in text.enumerated() {
          #expect(
            (bits.words >> UInt64(place) & 1 == 1)
              == (byte >= 128 || Unicode.Scalar(byte).properties.isAlphabetic))
          #expect((bits.spaces >> UInt64(place) & 1 == 1) == [9, 10, 13, 32].contains(byte))
        }
        #expect(length == 64 || (bits.words | bits.spaces) >> UInt64(length) == 0)
      }
    }
  }

  private let near = Array("@AZ[`az{ \t\n\r\u{0}\u{7F}".utf8) + [8, 11, 12, 14, 127, 128, 255]

  @Test func nothingIsReadOfNothing() {
    #expect(stet_find_words(nil, 0).words == 0)
    #expect(stet_find_byte(nil, 0, 1) == 0)
    #expect(stet_find_structural(nil, 0) == 0)
    #expect(stet_utf16_length(nil, 0) == 0)
    #expect(stet_validate_utf8(nil, 0) == 0)
  }
}
