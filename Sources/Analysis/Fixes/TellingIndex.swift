// What the claims of a note say of each topic, so that a fix is seen to contradict one elsewhere without a look at all.
import Claims

/// The tellings of a note by topic, alike ones as one. Made once for all fixes of a note.
struct TellingIndex: Sendable {
  private struct Telling: Sendable {
    var record: ClaimRecord
    /// How many claims tell it so.
    var count: Int
  }

  private var tellings: [UInt64: [Telling]] = [:]
  /// For each block the number of its first claim, and behind the last the number of all.
  private var starts = [0]
  /// Of a topic that is told in more ways than this, any new telling may exclude one.
  private static let mostTellings = 8

  /// O(blocks and claims).
  init(_ analysis: NoteAnalysis) {
    starts.reserveCapacity(analysis.blocks.count + 1)
    var claim = 0
    for block in analysis.blocks {
      claim += Int(block.claimCount)
      starts.append(claim)
    }
    // What is called wrong goes with everything.
    for (topic, record) in zip(analysis.claimRecords.topics, analysis.claimRecords.records)
    where topic != 0 && record.verdict != .contradicted {
      add(record, about: topic)
    }
  }

  private mutating func add(_ record: ClaimRecord, about topic: UInt64) {
    if let index = tellings[topic]?.firstIndex(where: { $0.record.tells(as: record) }) {
      tellings[topic]?[index].count += 1
    } else if tellings[topic]?.count ?? 0 <= Self.mostTellings {
      tellings[topic, default: []].append(Telling(record: record, count: 1))
    }
  }

  /// Whether some claim of `new`, which those of the block with that index are to make way for, may exclude one of
  /// another block. O(claims of the block).
  func mayExclude(_ new: ClaimRecords, insteadOf block: Int, of analysis: NoteAnalysis) -> Bool {
    let claims = analysis.claimRecords
    guard block >= 0, block + 1 < starts.count, starts[block + 1] <= claims.topics.count else { return true }
    let old = starts[block]..<starts[block + 1]
    for (topic, record) in zip(new.topics, new.records) where topic != 0 {
      func isOwn(_ claim: Int, _ telling: ClaimRecord) -> Bool {
        claims.topics[claim] == topic && claims.records[claim].tells(as: telling)
      }
      if old.contains(where: { isOwn($0, record) }) { continue }
      let told = tellings[topic] ?? []
      if told.count > Self.mostTellings { return true }
      let excludes = told.contains { telling in
        !telling.record.goesWith(record) && old.count { isOwn($0, telling.record) } < telling.count
      }
      if excludes { return true }
    }
    return false
  }
}

extension ClaimRecord {
  /// Whether it says the same with the same verdict.
  fileprivate func tells(as other: ClaimRecord) -> Bool {
    telling == other.telling && verdict == other.verdict && kind == other.kind
  }
}
