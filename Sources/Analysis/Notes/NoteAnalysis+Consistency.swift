// Finds one fact told two ways in a note.
import Claims
import Facts
import Syntax

/// A claim that cannot be right together with an earlier one about the same thing.
struct Contradiction: Hashable, Sendable {
  var block: Int
  var claim: Int
  var otherBlock: Int
  var otherClaim: Int
}

extension NoteAnalysis {
  func findContradictions() -> [Contradiction] {
    guard options.rules[.inconsistentInNote] != nil else { return [] }
    var places: [Place] = []
    for index in blocks.indices {
      for claim in blocks[index].topics.indices where blocks[index].topics[claim] != 0 {
        let topic = blocks[index].topics[claim]
        places.append(Place(topic: topic, block: UInt32(clamping: index), claim: UInt32(clamping: claim)))
      }
    }
    return contradictions(among: &places)
  }

  /// Drops the contradictions about `topics`, and moves those in blocks from `start` on.
  mutating func keepContradictions(notAbout topics: Set<UInt64>, from start: Int, movingBy distance: Int) {
    if contradictions.isEmpty { return }
    contradictions.removeAll { topics.contains(blocks[$0.block].topics[$0.claim]) }
    if distance == 0 { return }
    for index in contradictions.indices {
      if contradictions[index].block >= start { contradictions[index].block += distance }
      if contradictions[index].otherBlock >= start { contradictions[index].otherBlock += distance }
    }
  }

  /// Adds the contradictions about `topics`, of which there are none yet. O(claims).
  mutating func findContradictions(about topics: Set<UInt64>) {
    guard options.rules[.inconsistentInNote] != nil else { return }
    let wanted = topics.filter { $0 != 0 }
    if wanted.isEmpty { return }
    // The few topics of an edit are found faster in a list.
    let few = wanted.count <= 16 ? Array(wanted) : []
    var places: [Place] = []
    let bits = wanted.reduce(0) { $0 | BlockFindings.bit(of: $1) }
    for index in blocks.indices where blocks[index].topicBits & bits != 0 {
      for (claim, topic) in blocks[index].topics.enumerated()
      where few.isEmpty ? wanted.contains(topic) : few.contains(topic) {
        places.append(Place(topic: topic, block: UInt32(clamping: index), claim: UInt32(clamping: claim)))
      }
    }
    let found = contradictions(among: &places)
    if found.isEmpty { return }
    contradictions = (contradictions + found).sorted { ($0.block, $0.claim) < ($1.block, $1.claim) }
  }

  private func contradictions(among places: inout [Place]) -> [Contradiction] {
    if places.count < 2 { return [] }
    // A few are looked through, many are brought together by their topics first. Each is compared with the first
    // telling alone: one wrong figure should not make all others inconsistent with each other.
    let isSorted = places.count > 32
    if isSorted { places.sort { ($0.topic, $0.block, $0.claim) < ($1.topic, $1.block, $1.claim) } }
    var found: [Contradiction] = []
    var first = 0
    var seen = BlockFindings.bit(of: places[0].topic)
    for later in 1..<places.count {
      let topic = places[later].topic
      if isSorted {
        if places[first].topic != topic { first = later }
      } else {
        let bit = BlockFindings.bit(of: topic)
        if seen & bit == 0 {
          seen |= bit
          continue
        }
        first = 0
        while places[first].topic != topic { first += 1 }
      }
      if first < later, exclude(places[first], places[later]) {
        found.append(Contradiction(places[later], places[first]))
      }
    }
    return found.sorted { ($0.block, $0.claim) < ($1.block, $1.claim) }
  }

  private func exclude(_ a: Place, _ b: Place) -> Bool {
    let isSettled =
      blocks[Int(a.block)].claims[Int(a.claim)].verdict == .contradicted
      || blocks[Int(b.block)].claims[Int(b.claim)].verdict == .contradicted
    if isSettled { return false }
    let first = resultInDetail(Int(a.block), Int(a.claim))
    let second = resultInDetail(Int(b.block), Int(b.claim))
    return second.excludes(first, facts, Judge(tolerances: options.tolerances))
  }

  /// True for the finding of a claim that has a worse one here: a claim has one diagnostic.
  func isOverruled(_ finding: BlockFindings.Finding, in block: Int) -> Bool {
    guard finding.claim >= 0, !contradictions.isEmpty, let severity = options.rules[.inconsistentInNote],
      severity <= finding.diagnostic.severity
    else { return false }
    return isContradiction(block, Int(finding.claim))
  }

  /// Whether the claim contradicts an earlier one. O(log of how many do).
  func isContradiction(_ block: Int, _ claim: Int) -> Bool {
    var (low, high) = (0, contradictions.count)
    while low < high {
      let middle = (low + high) / 2
      let other = contradictions[middle]
      if (other.block, other.claim) < (block, claim) { low = middle + 1 } else { high = middle }
    }
    return low < contradictions.count && contradictions[low].block == block
      && contradictions[low].claim == claim
  }

  func diagnostic(_ contradiction: Contradiction) -> Diagnostic? {
    guard let severity = options.rules[.inconsistentInNote] else { return nil }
    let isOutweighed = blocks[contradiction.block].findings.contains {
      Int($0.claim) == contradiction.claim && $0.diagnostic.severity < severity
    }
    if isOutweighed { return nil }
    let range = self.range(contradiction.block, contradiction.claim)
    let other = self.range(contradiction.otherBlock, contradiction.otherClaim)
    let words = document.text.excerpt(other)
    return Diagnostic(
      .inconsistentInNote, severity, at: range,
      Message.inconsistentInNote(document.text.excerpt(range), other: words),
      related: [RelatedLocation(.here(other), "\"\(words)\"")])
  }

  private func range(_ block: Int, _ claim: Int) -> Range<Int> {
    let result = resultInDetail(block, claim)
    let start = document.tree.blocks[block].start
    if let reading = result.reading, !reading.valueRange.isEmpty {
      return reading.valueRange.moved(by: start)
    }
    return result.span.range(from: start)
  }

  struct Place {
    var topic: UInt64
    var block: UInt32
    var claim: UInt32
  }
}

extension Contradiction {
  fileprivate init(_ later: NoteAnalysis.Place, _ earlier: NoteAnalysis.Place) {
    block = Int(later.block)
    claim = Int(later.claim)
    otherBlock = Int(earlier.block)
    otherClaim = Int(earlier.claim)
  }
}
