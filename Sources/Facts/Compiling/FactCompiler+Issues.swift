// Findings while compiling.
import Syntax
import TextModel

extension FactCompiler {
  /// The most findings of one kind that an image keeps.
  static let maximumIssues = 10_000

  /// Adds a finding on the `length` bytes from `start`; `related` is the start of the other line in this image.
  mutating func addIssue(
    _ kind: FactIssueKind, _ detail: FactIssueDetail, _ start: Int, _ length: Int, related: UInt32? = nil,
    property: UInt32? = nil, operand: Int = 0
  ) {
    var row = IssueRow()
    if let related {
      row.relatedLayer = UInt32(lower.layers.count) + 1
      row.relatedStart = related
      row.relatedLength = UInt32(text.lineEnd(at: Int(related)) - Int(related))
    }
    add(row, kind, detail, start, length, property: property, operand: operand)
  }

  /// Adds a finding that is related to a line of some layer.
  mutating func addIssue(
    _ kind: FactIssueKind, _ detail: FactIssueDetail, at place: StatementPlace, related: StatementPlace,
    property: UInt32? = nil
  ) {
    var row = IssueRow()
    row.relatedLayer = UInt32(related.layer) + 1
    row.relatedStart = related.start
    row.relatedLength = related.length
    add(row, kind, detail, Int(place.start), Int(place.length), property: property, operand: 0)
  }

  private mutating func add(
    _ row: IssueRow, _ kind: FactIssueKind, _ detail: FactIssueDetail, _ start: Int, _ length: Int,
    property: UInt32?, operand: Int
  ) {
    var row = row
    row.kind = kind.rawValue
    row.detail = detail.rawValue
    row.start = UInt32(clamping: start)
    row.length = UInt32(clamping: length)
    row.property = property.map { $0 &+ 1 } ?? 0
    row.operand = UInt32(clamping: operand)
    add(row)
  }

  /// Adds a finding; of one kind one more than are kept.
  mutating func add(_ row: IssueRow) {
    let number = Int(row.kind)
    issueCounts[number] += 1
    if issueCounts[number] <= FactCompiler.maximumIssues + 1 { issues.append(row) }
  }

  /// Makes of the one more of each kind the finding that there are more, and sorts all.
  mutating func finishIssues() {
    var counts = [Int](repeating: 0, count: issueCounts.count)
    for index in issues.indices {
      let number = Int(issues[index].kind)
      counts[number] += 1
      guard counts[number] > FactCompiler.maximumIssues else { continue }
      issues[index].kind = FactIssueKind.limitReached.rawValue
      issues[index].detail = FactIssueDetail.findings.rawValue
    }
    issues.sort { ($0.start, $0.kind, $0.detail) < ($1.start, $1.kind, $1.detail) }
  }

  mutating func addSyntaxIssues(of record: FactRecord) {
    for issue in record.issues {
      let range = issue.span.range(from: record.start)
      let kind: FactIssueKind = issue.kind == .limitReached ? .limitReached : .syntax
      let detail: FactIssueDetail = issue.kind == .invalidUTF8 ? .encoding : .expectation
      addIssue(kind, detail, range.lowerBound, range.count, operand: Int(issue.expected.rawValue))
    }
  }
}

/// Where a statement stands: a layer and a line in its text.
struct StatementPlace {
  var layer: Int
  var start: UInt32
  var length: UInt32
}
