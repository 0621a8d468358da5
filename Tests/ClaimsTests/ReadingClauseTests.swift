// What a clause says of a value however far from it, and what it says only next to it.
import Testing

@testable import Claims

@Suite struct ReadingClauseTests {
  /// Words that no rule knows, some beyond ASCII, some with marks inside.
  private let idle = [
    "plant", "naïve", "Douai", "co-located", "Renault’s", "R5", "ministry", "3", "straightforward",
  ]

  private func filling(_ count: Int) -> String { (0..<count).map { idle[$0 % idle.count] + " " }.joined() }

  @Test(arguments: 0...20)
  func aNegationReachesTheWholeClause(_ distance: Int) {
    let words = filling(distance)
    #expect(read("It did not \(words)[sell]", "en", as: .name) == "negated words")
    #expect(read("It [sells] \(words)no longer", "en", as: .name) == "negated words")
    #expect(read("It might \(words)[sell] \(words)here", "en", as: .name) == "words")
    #expect(read("Він не \(words)[продає]", "uk", as: .name) == "negated words")
    #expect(read("Il n'est \(words)[vendu] \(words)pas", "fr", as: .name) == "negated words")
  }

  @Test(arguments: 0...20)
  func aNegationOfAnotherClauseDoesNot(_ distance: Int) {
    let words = filling(distance)
    for end in [";", ",", ".", " but"] {
      #expect(read("It did not\(end) \(words)[sell]", "en", as: .name) == "words")
      #expect(read("It [sells] \(words)plants\(end) not", "en", as: .name) == "words")
    }
    // Nor a full stop behind a word that is known.
    #expect(read("It [sells] \(words)of them. not", "en", as: .name) == "words")
    #expect(read("It [sells] \(words)it’s. not", "en", as: .name) == "words")
    // A full stop of an abbreviation or inside a word ends none.
    #expect(read("Il n'est [vendu] \(words)l’x. pas", "fr", as: .name) == "negated words")
    #expect(read("It [sells] \(words)the R5.x not", "en", as: .name) == "negated words")
    #expect(read("It did not, approx. \(words)[sell]", "en", as: .name) == "words")
    #expect(read("It did not approx. \(words)[sell]", "en", as: .name) == "negated words")
    #expect(read("It [sells] \(words)approx. not", "en", as: .name) == "negated words")
  }

  @Test(arguments: 0...20)
  func aChangeReachesTheWholeClause(_ distance: Int) {
    let words = filling(distance)
    #expect(read("It fell \(words)[5]", "en").hasPrefix("decrease"))
    #expect(read("It fell, \(words)[5]", "en").hasPrefix("decrease") == false)
    // A phrase is more than the first of its words.
    #expect(read("It went \(words)[5]", "en").hasPrefix("increase") == false)
    #expect(read("It went up \(words)[5]", "en").hasPrefix("increase"))
  }

  @Test(arguments: 0...8)
  func aStandingReachesFourWords(_ distance: Int) {
    let words = String(repeating: "plant ", count: distance)
    #expect(read("former \(words)[head]", "en", as: .name) == (distance < 4 ? "former words" : "words"))
    #expect(read("[head] \(words)formerly", "en", as: .name) == (distance < 3 ? "former words" : "words"))
  }

  @Test func aPhraseIsReadWholeWhereverItBegins() {
    #expect(read("not only the plant and the ministry [sold]", "en", as: .name) == "words")
    #expect(read("no later than the plant and the ministry [sold]", "en", as: .name) == "words")
    #expect(read("in the plant in Douai in case [sold]", "en", as: .name) == "negated words")
  }
}
