// Finds one fact told two ways in a note.
import Claims
import Facts
import Syntax

/// A claim that cannot be right together with the first one about the same thing.
struct Contradiction: Sendable {
  var topic: UInt64
  var later: Place
  var earlier: Place

  struct Place: Sendable {
    /// The number of the claim in the note.
    var number: Int
    var block: Int
    /// The number of the claim in its block.
    var claim: Int
    /// Its words, relative to the block.
    var words = 0..<0
  }
}

// Each telling is compared with the first one alone: one wrong figure should not make all others inconsistent with each
// other.
extension NoteAnalysis {
  /// Compares all claims. O(claims), and the blocks of those whose comparison needs more than what is kept.
  mutating func findContradictions() {
    contradictions = []
    guard options.rules[.inconsistentInNote] != nil else { return }
    var tellings = FirstTellings(claimRecords.topics)
    for (claim, topic) in claimRecords.topics.enumerated() where topic != 0 {
      let first = tellings.first(likeClaim: claim)
      if first < claim { compare(first, claim, topic) }
    }
  }

  /// Brings the contradictions up to date after the claims at `old` made way for the blocks `inserted`; `topics` is what
  /// either are about, nil when they say the same. O(claims) for each topic, and the blocks that are compared in full.
  mutating func updateContradictions(
    about topics: Set<UInt64>?, _ old: ClaimPlaces, _ inserted: Range<Int>
  ) {
    guard options.rules[.inconsistentInNote] != nil else { return }
    if topics == nil, contradictions.isEmpty { return }
    let new = ClaimPlaces(self, inserted)
    // What contradicts something has words whose place in the block may be another now.
    let topics =
      topics ?? Set(contradictions.lazy.filter { $0.touches(old.claims) }.map(\.topic))
    let all = claimRecords.topics.indices
    let reopened = topics.filter {
      $0 != 0 && claimRecords.first(about: $0, in: 0..<old.claims.lowerBound) == nil
    }
    contradictions.removeAll { old.claims.contains($0.later.number) || reopened.contains($0.topic) }
    for index in contradictions.indices { contradictions[index].move(from: old, to: new) }
    for topic in topics where topic != 0 {
      let range = reopened.contains(topic) ? all : new.claims
      guard var claim = claimRecords.first(about: topic, in: range) else { continue }
      let earlier = range == all ? claim : claimRecords.first(about: topic, in: all) ?? claim
      while true {
        if claim > earlier { compare(earlier, claim, topic) }
        guard let next = claimRecords.first(about: topic, in: (claim + 1)..<range.upperBound) else { break }
        claim = next
      }
    }
    contradictions.sort { $0.later.number < $1.later.number }
  }

  /// Adds the contradiction between two claims by number, if there is one.
  private mutating func compare(_ earlier: Int, _ later: Int, _ topic: UInt64) {
    if claimRecords.goTogether(earlier, later) { return }
    var (first, second) = (place(ofClaim: earlier), place(ofClaim: later))
    let told = results(inBlock: second.block, inDetail: true)
    let before = first.block == second.block ? told : results(inBlock: first.block, inDetail: true)
    guard told.indices.contains(second.claim), before.indices.contains(first.claim),
      told[second.claim].excludes(before[first.claim], facts, Judge(tolerances: options.tolerances))
    else { return }
    first.words = before[first.claim].words
    second.words = told[second.claim].words
    contradictions.append(Contradiction(topic: topic, later: second, earlier: first))
  }

  private func place(ofClaim number: Int) -> Contradiction.Place {
    var rest = number
    for (index, block) in blocks.enumerated() {
      if rest < Int(block.claimCount) {
        return Contradiction.Place(number: number, block: index, claim: rest)
      }
      rest -= Int(block.claimCount)
    }
    return Contradiction.Place(number: number, block: 0, claim: .max)
  }

  /// Those whose later claim stands in the block. O(log n).
  func contradictions(inBlock block: Int) -> ArraySlice<Contradiction> {
    var lower = 0
    var upper = contradictions.count
    while lower < upper {
      let middle = (lower + upper) / 2
      if contradictions[middle].later.block < block { lower = middle + 1 } else { upper = middle }
    }
    return contradictions[lower...].prefix { $0.later.block == block }
  }

  /// True for the finding of a claim that has a worse one here: a claim has one diagnostic.
  func isOverruled(_ finding: BlockFindings.Finding, in block: Int) -> Bool {
    guard finding.claim >= 0, !contradictions.isEmpty, let severity = options.rules[.inconsistentInNote],
      severity <= finding.diagnostic.severity
    else { return false }
    return contradictions(inBlock: block).contains { $0.later.claim == Int(finding.claim) }
  }

  func diagnostic(_ contradiction: Contradiction) -> Diagnostic? {
    guard let severity = options.rules[.inconsistentInNote] else { return nil }
    let isOutweighed = blocks[contradiction.later.block].findings.contains {
      Int($0.claim) == contradiction.later.claim && $0.diagnostic.severity < severity
    }
    if isOutweighed { return nil }
    let range = range(contradiction.later)
    let other = self.range(contradiction.earlier)
    let words = document.text.excerpt(other)
    return Diagnostic(
      .inconsistentInNote, severity, at: range,
      Message.inconsistentInNote(document.text.excerpt(range), other: words),
      related: [RelatedLocation(.here(other), "\"\(words)\"")])
  }

  private func range(_ place: Contradiction.Place) -> Range<Int> {
    place.words.moved(by: document.tree.outline[place.block].start)
  }
}

extension ClaimResult {
  /// The words that say what is claimed, relative to the block.
  fileprivate var words: Range<Int> {
    if let reading, !reading.valueRange.isEmpty { return reading.valueRange }
    return span.range(from: 0)
  }
}

extension Contradiction {
  fileprivate func touches(_ claims: Range<Int>) -> Bool {
    claims.contains(later.number) || claims.contains(earlier.number)
  }

  /// Moves what stands behind the claims at `old` when those at `new` take their place.
  fileprivate mutating func move(from old: ClaimPlaces, to new: ClaimPlaces) {
    let (blocks, claims) = (new.blocks.count - old.blocks.count, new.claims.count - old.claims.count)
    for place in [\Contradiction.later, \.earlier] where self[keyPath: place].block >= old.blocks.upperBound {
      self[keyPath: place].block += blocks
      self[keyPath: place].number += claims
    }
  }
}
