// What was found in one block, with ranges relative to it, and what of it is kept.
import Claims
import Facts
import Syntax

/// The outcome of checking a block; `BlockRecord` and `ClaimRecords` are what stays of it.
struct BlockFindings: Sendable {
  /// The outcome of each claim in the order written.
  var claims: [ClaimResult] = []
  /// What is kept of them.
  var records = ClaimRecords()
  var findings: [Finding] = []

  /// A diagnostic whose ranges are relative to the block.
  struct Finding: Sendable {
    var diagnostic: Diagnostic
    /// In `claims`; -1 for a finding that is about no claim.
    var claim: Int32 = -1
    /// The claim in `NoteBlock.claims`, if it is about one.
    var mark: UInt32 = 0
  }

  /// Empties it for another block, keeping the capacity of its arrays.
  mutating func removeAll() {
    claims.removeAll(keepingCapacity: true)
    records.removeAll()
    findings = []
  }
}

/// What is kept of a checked block: some bytes and its findings. The results of its claims are decided again when they
/// are asked for.
struct BlockRecord: Sendable {
  var findings: [BlockFindings.Finding]
  var claimCount: UInt32
  /// How many statements its claims rest on, counted for each claim.
  var statementCount: UInt32
  /// True for blocks that decide how others are read: front matter, fences of facts, definitions of sources.
  var isContextual: Bool
  var hasIgnores: Bool

  init(_ found: BlockFindings, _ block: NoteBlock) {
    findings = found.findings
    claimCount = UInt32(clamping: found.claims.count)
    statementCount = UInt32(clamping: found.records.statements.count - found.claims.count)
    isContextual = block.kind.isContextual
    hasIgnores = !block.ignores.isEmpty
  }
}

/// What several blocks came to, in order.
struct DecidedBlocks: Sendable {
  var blocks: [BlockRecord] = []
  var claims = ClaimRecords()
  /// In full, where that is kept.
  var findings: [BlockFindings] = []
}

extension NoteBlockKind {
  var isContextual: Bool { self == .frontMatter || self == .factsFence || self == .sourceDefinition }
}

extension NoteBlock {
  /// Whether its text is prose that a reader sees.
  var isProse: Bool {
    switch kind {
    case .heading, .paragraph, .listItem, .quotation, .tableRow: true
    case .frontMatter, .code, .factsFence, .comment, .sourceDefinition, .thematicBreak, .blank: false
    }
  }
}
