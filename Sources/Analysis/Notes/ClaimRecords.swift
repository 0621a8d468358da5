// What is kept of the claims of a note: flat, and moved as one when an edit changes their number.
import Claims
import Facts

/// What is kept of one claim beside what it is about.
package struct ClaimRecord: Sendable {
  /// In `NoteBlock.claims`.
  package var claim: UInt32
  package var verdict: Verdict
  /// As in `ClaimResult`; `words` for whatever names an entity.
  package var kind: ReadKind?
  /// A hash of what it says: two claims about the same thing that say the same cannot exclude each other.
  var telling: UInt64

  package init(_ result: ClaimResult, telling: UInt64 = 0) {
    claim = result.claim
    verdict = result.verdict
    kind = result.claimedEntity == nil ? result.kind : .words
    self.telling = telling
  }

  /// Whether this claim and another about the same thing are known to go together without a comparison: one is called
  /// wrong already, both say the same, or names are told of which one agrees with a fact.
  func goesWith(_ other: ClaimRecord) -> Bool {
    if verdict == .contradicted || other.verdict == .contradicted { return true }
    if kind == .words || other.kind == .words,
      kind != other.kind || verdict == .supported || other.verdict == .supported
    {
      return true
    }
    return telling == other.telling
  }
}

/// The claims of a note in the order written.
struct ClaimRecords: Sendable {
  /// For each claim, what it is about, so that one fact told two ways is noticed; 0 where that cannot be said. By
  /// themselves since they are searched.
  private(set) var topics: [UInt64] = []
  private(set) var records: [ClaimRecord] = []
  /// The statements that each claim rests on, and behind each claim's an end.
  private(set) var statements: [StatementID?] = []

  mutating func append(_ result: ClaimResult, about topic: UInt64, telling: UInt64) {
    topics.append(topic)
    records.append(ClaimRecord(result, telling: telling))
    result.forEachStatement { statements.append($0) }
    statements.append(nil)
  }

  mutating func append(_ other: ClaimRecords) {
    topics += other.topics
    records += other.records
    statements += other.statements
  }

  /// Empties it, keeping the capacity of its arrays.
  mutating func removeAll() {
    topics.removeAll(keepingCapacity: true)
    records.removeAll(keepingCapacity: true)
    statements.removeAll(keepingCapacity: true)
  }

  /// Puts `new` in the place of the claims and statements at `places`.
  mutating func replace(_ places: ClaimPlaces, with new: ClaimRecords) {
    topics.replaceSubrange(places.claims, with: new.topics)
    records.replaceSubrange(places.claims, with: new.records)
    statements.replaceSubrange(places.statements, with: new.statements)
  }

  /// Whether `new` claims say of the same things the same as those at `places`, which they replace.
  func tellSame(_ new: ClaimRecords, at places: ClaimPlaces) -> Bool {
    topics[places.claims].elementsEqual(new.topics)
      && records[places.claims].elementsEqual(new.records) {
        $0.telling == $1.telling && $0.verdict == $1.verdict
      }
  }

  /// What the claims at `places` and those in `new` are about.
  func topics(of places: ClaimPlaces, and new: ClaimRecords) -> Set<UInt64> {
    Set(topics[places.claims]).union(new.topics)
  }

  /// The first claim in `range` that is about `topic`.
  func first(about topic: UInt64, in range: Range<Int>) -> Int? {
    topics[range].firstIndex(of: topic)
  }
}

/// Where the records of some blocks stand among all of a note.
struct ClaimPlaces {
  let blocks: Range<Int>
  let claims: Range<Int>
  let statements: Range<Int>

  init(_ analysis: NoteAnalysis, _ blocks: Range<Int>) {
    self.blocks = blocks
    var (claim, statement) = (0, 0)
    func take(_ records: ArraySlice<BlockRecord>) {
      for record in records {
        claim &+= Int(record.claimCount)
        statement &+= Int(record.statementCount) &+ Int(record.claimCount)
      }
    }
    take(analysis.blocks[..<blocks.lowerBound])
    let (firstClaim, firstStatement) = (claim, statement)
    take(analysis.blocks[blocks])
    claims = firstClaim..<claim
    statements = firstStatement..<statement
  }
}

/// The first claim about each topic; topics are hashes, so that they need none.
struct FirstTellings {
  private var slots: [Int32]
  private let topics: [UInt64]

  init(_ topics: [UInt64]) {
    self.topics = topics
    var size = 16
    while size < 2 * topics.count { size *= 2 }
    slots = Array(repeating: -1, count: size)
  }

  /// The first claim about the topic of `claim`, which is that one itself when it is the first to be asked for.
  mutating func first(likeClaim claim: Int) -> Int {
    let topic = topics[claim]
    var slot = Int(truncatingIfNeeded: topic ^ topic >> 32) & (slots.count - 1)
    while slots[slot] >= 0 {
      if topics[Int(slots[slot])] == topic { return Int(slots[slot]) }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = Int32(clamping: claim)
    return claim
  }
}
