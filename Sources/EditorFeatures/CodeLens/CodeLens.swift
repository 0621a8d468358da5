// Counts above a note and above statements.
import Analysis
import Claims
import Facts
import Syntax
import TextModel

/// A line above another line.
package struct CodeLens: Hashable, Sendable {
  package enum Subject: Hashable, Sendable {
    /// The verdicts of a note.
    case verdicts
    /// The claims that rest on a statement.
    case statement(StatementID)
  }
  /// The line it stands above.
  package var range: Range<Int>
  package var subject: Subject
  /// Nil until it is resolved.
  package var title: String?
}

extension NoteView {
  /// One lens with the note's verdicts counted, at its first heading or first line; none without claims. O(claims).
  package func codeLenses() -> [CodeLens] {
    let counts = verdictCounts
    guard counts.total > 0 else { return [] }
    let heading =
      tree.outline.first { $0.kind == .heading }
      ?? tree.outline.first { $0.kind != .frontMatter && $0.kind != .blank }
    let start = heading?.start ?? 0
    return [CodeLens(range: start..<text.lineEnd(at: start), subject: .verdicts, title: title(counts))]
  }

  private func title(_ counts: VerdictCounts) -> String {
    let total = counts.total
    var parts: [String] = []
    for verdict in Verdict.allCases where counts[verdict] > 0 {
      let count = counts[verdict]
      parts.append(
        "\(count) \(verdict == .supported ? count == 1 ? "agrees" : "agree" : verdict == .exempt ? "not checked" : verdict.name)"
      )
    }
    return "\(total) \(total == 1 ? "claim" : "claims"): " + parts.joined(separator: ", ")
  }
}

extension FactView {
  /// A lens above each statement, without its title: `title(ofLens:)` gives it. O(n).
  package func codeLenses() -> [CodeLens] {
    let files = fileNumbers
    return tree.records.flatMap { record -> [CodeLens] in
      guard record.kind == .entity else { return [] }
      let statements = statements(in: record, files: files)
      return record.fields.compactMap { field in
        let line = range(field.span, in: record)
        return statements[line.lowerBound].map { CodeLens(range: line, subject: .statement($0), title: nil) }
      }
    }
  }

  /// "2 claims rest on this", of the claims that rest on the statement.
  package static func title(ofLens uses: [NoteUse]) -> String {
    uses.isEmpty
      ? "no claim rests on this"
      : uses.count == 1 ? "1 claim rests on this" : "\(uses.count) claims rest on this"
  }

  /// The numbers that this file has in the snapshot.
  var fileNumbers: Set<Int> {
    Set(facts.files.enumerated().filter { $0.element.path == path }.map(\.offset))
  }

  /// The statements of the record by the offset of their line.
  func statements(in record: FactRecord, files: Set<Int>) -> [Int: StatementID] {
    guard let entity = facts.entity(text, range(record.id, in: record)) else { return [:] }
    var found: [Int: StatementID] = [:]
    for id in facts.statements(of: entity) {
      guard let location = facts.location(of: id), files.contains(location.file),
        record.range.contains(location.range.lowerBound)
      else { continue }
      found[location.range.lowerBound] = id
    }
    return found
  }
}
