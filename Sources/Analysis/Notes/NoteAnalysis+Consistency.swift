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
    var words: Range<Int>
  }
}

/// Two claims about the same thing, by their numbers, that have to be compared in full.
private struct ClaimPair {
  var earlier: Int
  var later: Int
  var topic: UInt64
}

// Each telling is compared with the first one alone: one wrong figure should not make all others inconsistent with each
// other.
extension NoteAnalysis {
  /// Compares all claims. O(claims), and the blocks of those whose comparison needs more than what is kept.
  mutating func findContradictions() {
    contradictions = []
    guard options.rules[.inconsistentInNote] != nil else { return }
    var tellings = FirstTellings(claimRecords.topics)
    var pairs: [ClaimPair] = []
    for (claim, topic) in claimRecords.topics.enumerated() where topic != 0 {
      let first = tellings.first(likeClaim: claim)
      if first < claim, !claimRecords.records[first].goesWith(claimRecords.records[claim]) {
        pairs.append(ClaimPair(earlier: first, later: claim, topic: topic))
      }
    }
    compare(pairs)
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
    var pairs: [ClaimPair] = []
    for topic in topics where topic != 0 {
      let range = reopened.contains(topic) ? all : new.claims
      guard var claim = claimRecords.first(about: topic, in: range) else { continue }
      let earlier = range == all ? claim : claimRecords.first(about: topic, in: all) ?? claim
      while true {
        if claim > earlier, !claimRecords.records[earlier].goesWith(claimRecords.records[claim]) {
          pairs.append(ClaimPair(earlier: earlier, later: claim, topic: topic))
        }
        guard let next = claimRecords.first(about: topic, in: (claim + 1)..<range.upperBound) else { break }
        claim = next
      }
    }
    compare(pairs)
    contradictions.sort { $0.later.number < $1.later.number }
  }

  /// Adds the contradictions among those pairs. O(blocks) and the blocks of their claims.
  private mutating func compare(_ pairs: [ClaimPair]) {
    if pairs.isEmpty { return }
    let told = tellings(ofClaims: Set(pairs.flatMap { [$0.earlier, $0.later] }).sorted())
    let judge = Judge(tolerances: options.tolerances)
    for pair in pairs {
      guard let later = told[pair.later], let earlier = told[pair.earlier],
        later.result.excludes(earlier.result, facts, judge)
      else { continue }
      contradictions.append(
        Contradiction(topic: pair.topic, later: later.place, earlier: earlier.place))
    }
  }

  /// Where the claims with those numbers, which ascend, stand and what they come to in detail. Reads each block once.
  private func tellings(ofClaims numbers: [Int]) -> [Int: (place: Contradiction.Place, result: ClaimResult)] {
    var told: [Int: (place: Contradiction.Place, result: ClaimResult)] = [:]
    var engine = ClaimEngine(context)
    var rest = numbers[...]
    var start = 0
    for (index, record) in blocks.enumerated() {
      if rest.isEmpty { break }
      let end = start + Int(record.claimCount)
      defer { start = end }
      guard let first = rest.first, first < end else { continue }
      let block = document.tree.blocks[index]
      while let number = rest.first, number < end {
        rest.removeFirst()
        let mark = claimRecords.records[number].claim
        let firstOfMark = claimRecords.records[start...number].lastIndex { $0.claim != mark }.map { $0 + 1 }
        var results: [ClaimResult] = []
        engine.check(claim: Int(mark), of: block, in: document.text, into: &results)
        let ordinal = number - (firstOfMark ?? start)
        guard results.indices.contains(ordinal) else { continue }
        let place = Contradiction.Place(
          number: number, block: index, claim: number - start, words: results[ordinal].words)
        told[number] = (place, results[ordinal])
      }
    }
    return told
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
