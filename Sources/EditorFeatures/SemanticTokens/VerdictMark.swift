// The shown words of claims as tokens: what they are and what is said of them.
import Claims
import Syntax

/// The shown words of a claim with what is said of them; spans are relative to the block.
struct VerdictMark {
  var span: Span32
  var kind: SemanticTokenKind
  var modifiers: SemanticTokenModifiers
}

extension NoteView {
  /// In order; of nested claims the outer one alone.
  func verdictMarks(of block: NoteBlock) -> [VerdictMark] {
    var marks: [VerdictMark] = []
    var worst: (claim: UInt32, verdict: Verdict)?
    for result in results(of: block) {
      guard Int(result.claim) < block.claims.count else { continue }
      let claim = block.claims[Int(result.claim)]
      if let current = worst, current.claim == result.claim {
        if result.verdict.rawValue > current.verdict.rawValue, !marks.isEmpty {
          worst = (result.claim, result.verdict)
          marks[marks.count - 1].modifiers = result.verdict.tokenModifiers
        }
        continue
      }
      guard !claim.shown.isEmpty, marks.last.map({ $0.span.end <= claim.shown.start }) ?? true else {
        continue
      }
      worst = (result.claim, result.verdict)
      marks.append(
        VerdictMark(span: claim.shown, kind: result.tokenKind, modifiers: result.verdict.tokenModifiers))
    }
    return marks
  }
}

extension ClaimResult {
  fileprivate var tokenKind: SemanticTokenKind {
    if claimedEntity != nil { return .entity }
    switch kind {
    case .date: return .date
    case .words: return .entity
    default: return .number
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
