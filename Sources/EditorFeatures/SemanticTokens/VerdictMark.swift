// The shown words of claims as tokens: what they are and what is said of them.
import Analysis
import Claims
import Syntax

/// The shown words of a claim with what is said of them; spans are relative to the block.
struct VerdictMark {
  var span: Span32
  var kind: SemanticTokenKind
  var modifiers: SemanticTokenModifiers
}

extension NoteBlock {
  /// The marks of its claims, in order; of nested claims the outer one alone.
  func verdictMarks(_ records: [ClaimRecord]) -> [VerdictMark] {
    var marks: [VerdictMark] = []
    var worst: (claim: UInt32, verdict: Verdict)?
    for record in records {
      guard Int(record.claim) < claims.count else { continue }
      let claim = claims[Int(record.claim)]
      if let current = worst, current.claim == record.claim {
        if record.verdict.rawValue > current.verdict.rawValue, !marks.isEmpty {
          worst = (record.claim, record.verdict)
          marks[marks.count - 1].modifiers = record.verdict.tokenModifiers
        }
        continue
      }
      guard !claim.shown.isEmpty, marks.last.map({ $0.span.end <= claim.shown.start }) ?? true else {
        continue
      }
      worst = (record.claim, record.verdict)
      marks.append(
        VerdictMark(
          span: claim.shown, kind: record.tokenKind, modifiers: record.verdict.tokenModifiers))
    }
    return marks
  }
}

extension ClaimRecord {
  fileprivate var tokenKind: SemanticTokenKind {
    switch kind {
    case .date: .date
    case .words: .entity
    default: .number
    }
  }
}

extension Verdict {
  fileprivate var tokenModifiers: SemanticTokenModifiers {
    switch self {
    case .supported: [.supported]
    case .contradicted, .conflicting: [.contradicted]
    case .outdated: [.outdated]
    case .unverifiable: [.unverifiable]
    case .imprecise, .exempt, .malformed: []
    }
  }
}
