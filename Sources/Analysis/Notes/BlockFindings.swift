// What was found in one block, with ranges relative to it, so that edits elsewhere do not touch it.
import Claims
import Facts
import Syntax

struct BlockFindings: Sendable {
  /// The outcome of each claim in the order written.
  var claims: [ClaimResult] = []
  /// For each claim, what it is about, so that one fact told two ways is noticed; 0 where that cannot be said.
  var topics: [UInt64] = []
  /// A bit for each topic: where none of a topic's is set, it is not here.
  var topicBits: UInt64 = 0
  var findings: [Finding] = []
  /// True for blocks that decide how others are read: front matter, fences of facts, definitions of sources.
  var isContextual = false
  var hasIgnores = false

  static func bit(of topic: UInt64) -> UInt64 { topic == 0 ? 0 : 1 << (topic & 63) }

  /// A diagnostic whose ranges are relative to the block.
  struct Finding: Sendable {
    var diagnostic: Diagnostic
    /// In `claims`; -1 for a finding that is about no claim.
    var claim: Int32 = -1
  }
}

extension NoteBlock {
  var isContextual: Bool { kind == .frontMatter || kind == .factsFence || kind == .sourceDefinition }

  /// Whether its text is prose that a reader sees.
  var isProse: Bool {
    switch kind {
    case .heading, .paragraph, .listItem, .quotation, .tableRow: true
    case .frontMatter, .code, .factsFence, .comment, .sourceDefinition, .thematicBreak, .blank: false
    }
  }
}
