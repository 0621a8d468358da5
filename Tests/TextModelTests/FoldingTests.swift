// Names without case and accents, letters, hashes and slips of the keyboard.

import FixtureSupport
import Foundation
import Testing

@testable import TextModel

private func folded(_ text: String) -> String {
  let bytes = Array(text.utf8)
  return String(decoding: bytes.folded(0..<bytes.count), as: UTF8.self)
}

@Suite struct FoldingTests {
  @Test(arguments: [
    ("Renault Group", "renault group"), ("Régie", "regie"), ("CITROËN", "citroen"), ("Škoda", "skoda"),
    ("cœur Œuvre", "coeur oeuvre"), ("Straße STRAẞE", "strasse strasse"), ("Ærø Ørsted", "aero orsted"),
    ("Łódź", "lodz"), ("Đoković", "dokovic"), ("İstanbul ısı", "istanbul isi"), ("Þór", "thor"),
    ("Việt Nam", "viet nam"), ("Ĳssel", "ijssel"), ("Ŀ", "l"), ("ﬁnance", "finance"),
    ("Київ Її Ґанок йод", "киів іі ґанок иод"), ("Ёлка Ў", "елка у"), ("ЖӁ", "жж"),
    ("Ἀθῆναι ΑΘΉΝΑΣ", "αθηναι αθηνασ"), ("e\u{301}", "e"), ("L’État", "l'etat"), ("a–b—c−d", "a-b-c-d"),
    ("1\u{A0}000\u{202F}000", "1 000 000"), ("“x”", "\"x\""), ("soft\u{AD}hyphen", "softhyphen"),
    ("Հայ", "հայ"), ("日本", "日本"), ("×÷", "×÷"),
  ]) func folds(text: String, expected: String) {
    #expect(folded(text) == expected)
    #expect(folded(expected) == expected)
  }

  @Test func agreesWithTheStandardFoldingOnLetters() {
    let blocks: [ClosedRange<UInt32>] = [
      0xC0...0x17F, 0x1CD...0x1DC, 0x1E00...0x1E99, 0x1EA0...0x1EF9, 0x386...0x3CE, 0x400...0x45F,
      0x48A...0x52F,
    ]
    // Letters with a stroke and ligatures have no decomposition: they are our own choice.
    let ours = Set("ÆÐØÞßæðøþĐđĦħıĲĳŉĸŁłŊŋŒœŦŧſŀĿĀİẞ".unicodeScalars.map(\.value))
    for value in blocks.joined() where !ours.contains(value) {
      guard let scalar = Unicode.Scalar(value), scalar.properties.isAlphabetic else { continue }
      let text = String(scalar)
      let expected = text.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
      #expect(folded(text) == expected, "U+\(String(value, radix: 16)) \(text)")
    }
  }

  @Test func foldingTwiceChangesNothing() {
    for value in (0x80 as UInt32)...0x2FFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let once = folded(String(scalar))
      #expect(folded(once) == once, "U+\(String(value, radix: 16))")
    }
  }

  @Test func equalityIsThatOfTheFoldedBytes() {
    var random = SeededGenerator(seed: 6)
    let words = ["Régie", "regie", "REGIE", "régies", "Re\u{301}gie", "", "re\u{301}", "ré", "l’x", "L'X"].map
    { Array($0.utf8) }
    for a in words {
      for b in words {
        let expected = a.folded(0..<a.count) == b.folded(0..<b.count)
        #expect(a.equalsFolded(0..<a.count, b) == expected)
        #expect((a + a).equalsFolded(a.count..<2 * a.count, b + b, 0..<b.count) == expected)
      }
    }
    for _ in 0..<300 {
      let a = randomText(3, using: &random)
      let b = randomText(3, using: &random)
      #expect(a.equalsFolded(0..<a.count, b) == (a.folded(0..<a.count) == b.folded(0..<b.count)))
    }
  }

  @Test func lettersAreThoseOfUnicode() {
    for value in (0 as UInt32)...0x2FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let category = scalar.properties.generalCategory
      let isLetter =
        switch category {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
        case .nonspacingMark, .spacingMark, .enclosingMark: value >= 0x80
        default: false
        }
      var bytes: [UInt8] = []
      bytes.append(scalar: value)
      let expected = isLetter ? bytes.count : nil
      if bytes.letterLength(at: 0) != expected { Issue.record("U+\(String(value, radix: 16))") }
      if bytes.scalar(at: 0) != (value, bytes.count) { Issue.record("U+\(String(value, radix: 16))") }
    }
    #expect(
      [0x80].letterLength(at: 0) == nil && [].letterLength(at: 0) == nil && [0x41].letterLength(at: -1) == nil
    )
  }

  @Test func hashesDependOnTheBytesOfTheRangeAlone() {
    var random = SeededGenerator(seed: 7)
    var seen: [UInt64: [UInt8]] = [:]
    for length in 0..<200 {
      for _ in 0..<20 {
        let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
        let hash = bytes.hash64
        #expect(([1, 2, 3] + bytes + [4]).hash64(3..<3 + length) == hash)
        #expect(seen[hash] == nil || seen[hash] == bytes)
        seen[hash] = bytes
      }
      #expect([UInt8](repeating: 0, count: length).hash64 != [UInt8](repeating: 0, count: length + 1).hash64)
    }
  }
}

@Suite struct EditDistanceTests {
  private func distance(_ a: String, _ b: String, cap: Int = 9) -> Int? {
    Array(a.utf8).editDistance(to: Array(b.utf8), cap: cap)
  }

  @Test func countsSlips() {
    #expect(distance("Renualt", "Renault") == 1)
    #expect(distance("ev-salez", "ev-sales") == 1)
    #expect(distance("euorpe", "europe") == 1)
    #expect(distance("", "abc") == 3 && distance("abc", "") == 3 && distance("", "") == 0)
    #expect(distance("Київ", "Киев") == 1)
    #expect(distance("ca", "abc") == 3)
    #expect(distance("kitten", "sitting") == 3 && distance("kitten", "sitting", cap: 2) == nil)
  }

  /// The recursion of the definition.
  private func slow(_ a: ArraySlice<UInt8>, _ b: ArraySlice<UInt8>) -> Int {
    guard let x = a.last, let y = b.last else { return a.count + b.count }
    var best = min(slow(a.dropLast(), b), slow(a, b.dropLast())) + 1
    best = min(best, slow(a.dropLast(), b.dropLast()) + (x == y ? 0 : 1))
    if a.count > 1, b.count > 1, a.dropLast().last == y, b.dropLast().last == x {
      best = min(best, slow(a.dropLast(2), b.dropLast(2)) + 1)
    }
    return best
  }

  @Test func agreesWithTheDefinition() {
    var random = SeededGenerator(seed: 8)
    for _ in 0..<300 {
      let words = (0..<2).map { _ in
        (0..<Int.random(in: 0...5, using: &random)).map { _ in UInt8.random(in: 97...99, using: &random) }
      }
      let expected = slow(words[0][...], words[1][...])
      for cap in 0...5 {
        #expect(words[0].editDistance(to: words[1], cap: cap) == (expected <= cap ? expected : nil))
      }
    }
  }
}
