// The words that are read: their prepared form is fresh, and every one of them is found in it.
import Foundation
import Testing

@testable import Claims

@Suite struct LexiconTests {
  @Test func theEmbeddedWordsAreFresh() throws {
    let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Sources/BundledWords/words.image")
    let isSame = try [UInt8](Data(contentsOf: path)) == PreparedLexicons.image()
    #expect(isSame, "run `swift run stet-dev prepare-bundled`")
  }

  @Test func theProgramHasThem() {
    for (language, word) in [(Language.en, "twelve"), (.fr, "douze"), (.de, "zwölf"), (.uk, "дванадцять")] {
      let text = Array(word.utf8)
      var offset = 0
      let hash = scanWord(text, &offset, text.count, splitsAtApostrophes: false)
      let lexicon = Lexicon.of(language)
      #expect(lexicon.lexemes[lexicon.index(of: hash)].number == 12)
      #expect(lexicon.index(of: hash &+ 1) == 0)
    }
  }

  @Test func anImageOfNothingHasNoWords() {
    let lexicon = Lexicon(.en, in: UnsafeRawBufferPointer(start: nil, count: 0))
    #expect(lexicon.index(of: 1) == 0)
    #expect(lexicon.lexemes[1].roles.isEmpty)
  }
}
