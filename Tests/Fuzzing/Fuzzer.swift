// Makes an input for each round and looks whether what must hold of any input holds of it.
import Analysis
import Facts
import FixtureSupport

/// What is fed.
package enum FuzzTarget: String, CaseIterable, Sendable {
  case notes, facts, phrases, configurations, arguments
}

/// An input that broke an invariant.
package struct FuzzFailure: Sendable {
  package var input: [UInt8]
  package var invariant: String

  package init(input: [UInt8], invariant: String) {
    self.input = input
    self.invariant = invariant
  }
}

/// The rounds of one target. A round depends on its seed and number alone, a verdict on the input alone.
package struct Fuzzer: Sendable {
  private let target: FuzzTarget
  private let seed: UInt64
  private let corpus: [[UInt8]]
  private let names: Vocabulary
  private let notes: NoteInvariants
  private let facts: FactInvariants

  /// The built-in units, which all inputs are read with. The other bundled facts would make rounds slow.
  private static let units = Facts.empty.layering([
    FactText(
      path: "units.facts", bytes: Repository.bytes("Sources/BundledFacts/facts/units.facts"), isBundled: true)
  ])

  /// `corpus` are whole inputs to be damaged and mixed, beside those that are made.
  package init(_ target: FuzzTarget, seed: UInt64, corpus: [[UInt8]] = []) {
    self.target = target
    self.seed = seed
    self.corpus = corpus
    let known = Fuzzer.units.layering([FactText(path: "example.facts", bytes: Array(Rule.exampleFacts.utf8))])
    names = Vocabulary(known)
    notes = NoteInvariants(known)
    facts = FactInvariants(on: Fuzzer.units)
  }

  /// The input of a round.
  package func input(_ round: Int) -> [UInt8] {
    var random = SeededGenerator(seed: seed &* 0x2545_F491_4F6C_DD1D &+ UInt64(truncatingIfNeeded: round))
    if random.oneIn(3) { return made(&random) }
    let first = random.oneIn(2) && !corpus.isEmpty ? corpus[random.below(corpus.count)] : made(&random)
    let second = random.oneIn(2) && !corpus.isEmpty ? corpus[random.below(corpus.count)] : made(&random)
    return random.damaged(first, with: second)
  }

  private func made(_ random: inout SeededGenerator) -> [UInt8] {
    let text =
      switch target {
      case .notes: random.note(names)
      case .facts: random.factBase()
      case .phrases: random.phrase(random.word(SeededGenerator.locales))
      case .configurations: random.configuration()
      case .arguments: random.commandLine()
      }
    return Array(text.utf8)
  }

  /// The first invariant that `input` breaks; nil when there is none.
  package func broken(_ input: [UInt8]) -> String? {
    // What is asked of the input depends on it alone, so that it fails again by itself.
    var random = SeededGenerator(
      seed: input.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 })
    switch target {
    case .notes: return notes.broken(input, &random)
    case .facts: return facts.broken(input, &random)
    case .phrases:
      for locale in SeededGenerator.locales {
        let phrases = PhraseInvariants(Fuzzer.units, locale: locale)
        if let broken = phrases.broken(input, &random) { return "\(broken) (\(locale))" }
      }
      return nil
    case .configurations: return brokenConfiguration(input)
    case .arguments: return brokenArguments(input)
    }
  }

  /// A failure with the input made smaller, as long as something does not hold of it.
  package func smallest(_ failure: FuzzFailure) -> FuzzFailure {
    var failure = failure
    var size = failure.input.count / 2
    while size > 0 {
      var start = 0
      while start < failure.input.count {
        var input = failure.input
        input.removeSubrange(start..<min(input.count, start + size))
        if let invariant = broken(input), invariant.prefix(12) == failure.invariant.prefix(12) {
          failure = FuzzFailure(input: input, invariant: invariant)
        } else {
          start += size
        }
      }
      size /= 2
    }
    return failure
  }
}
