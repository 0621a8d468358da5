// A scale word with a slip in it is not left out: "3 milion" is not 3.
import TextModel

extension PhraseReader {
  /// Whether the word at `index`, right behind a number, is a scale word but for one slip: a letter too many, a double
  /// letter written once, or two neighbours swapped. No such number can be read.
  func isMisspeltScale(_ text: [UInt8], _ index: Int) -> Bool {
    guard index < shown.upperBound, tokens[index].kind == .word, tokens[index].roles.isEmpty,
      (5...24).contains(tokens[index].length)
    else { return false }
    let word = text[tokens[index].start..<tokens[index].end]
    var candidate: [UInt8] = []
    var start = word.startIndex
    while start < word.endIndex {
      let end = min(word.endIndex, start + max(1, scalarLength(text, start, word.endIndex)))
      let next =
        end < word.endIndex ? min(word.endIndex, end + max(1, scalarLength(text, end, word.endIndex))) : end
      // Without the letter, with it twice, and behind its neighbour.
      for middle in [
        text[end..<next], text[start..<end] + text[start..<next], text[end..<next] + text[start..<end],
      ] {
        candidate.removeAll(keepingCapacity: true)
        candidate += word[..<start]
        candidate += middle
        candidate += word[next...]
        if isScaleWord(candidate) { return true }
      }
      start = end
    }
    return false
  }

  private func isScaleWord(_ word: [UInt8]) -> Bool {
    var end = 0
    let hash = scanWord(word, &end, word.count, splitsAtApostrophes: locale.language == .fr)
    let roles = lexicon.lexemes[lexicon.index(of: hash)].roles
    return end == word.count && word.count > 5 && roles.contains(.scale) && !roles.contains(.letter)
  }
}
