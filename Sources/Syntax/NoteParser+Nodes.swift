// How the parser of notes writes nodes, spans and issues.

extension NoteBlock {
  /// Empties the block for another one at `start`, keeping the capacity of its arrays.
  mutating func removeAll(startingAt start: Int) {
    kind = .paragraph
    self.start = start
    length = 0
    level = 0
    hasComments = false
    content = .empty
    label = .empty
    if !nodes.isEmpty { nodes.removeAll(keepingCapacity: true) }
    if !references.isEmpty { references.removeAll(keepingCapacity: true) }
    if !claims.isEmpty { claims.removeAll(keepingCapacity: true) }
    if !items.isEmpty { items.removeAll(keepingCapacity: true) }
    if !expressions.isEmpty { expressions.removeAll(keepingCapacity: true) }
    if !segments.isEmpty { segments.removeAll(keepingCapacity: true) }
    if !dimensions.isEmpty { dimensions.removeAll(keepingCapacity: true) }
    if !citations.isEmpty { citations.removeAll(keepingCapacity: true) }
    if !ignores.isEmpty { ignores.removeAll(keepingCapacity: true) }
    if !issues.isEmpty { issues.removeAll(keepingCapacity: true) }
  }
}

extension NoteParser {
  /// The span of absolute offsets relative to the block.
  @inline(__always)
  func span(_ lower: Int, _ upper: Int) -> Span32 { Span32(lower - base, upper - base) }

  @inline(__always)
  mutating func leaf(_ kind: SyntaxKind, _ lower: Int, _ upper: Int) {
    if keepsNodes, lower < upper { appendNode(kind, lower, upper) }
  }

  @inline(never)
  private mutating func appendNode(_ kind: SyntaxKind, _ lower: Int, _ upper: Int) {
    block.nodes.append(
      SyntaxNode(
        kind: kind, start: UInt32(clamping: lower - base), end: UInt32(clamping: upper - base),
        next: UInt32(clamping: block.nodes.count + 1)))
  }

  /// Writes the plain text up to `end` that has no leaf yet.
  @inline(__always)
  mutating func flushText(_ end: Int) { leaf(.text, textStart, end) }

  /// Moves on to `end`, where plain text begins again.
  @inline(__always)
  mutating func resumeText(_ end: Int) {
    at = end
    textStart = end
  }

  /// Begins a group at `start`; the result is for `closeGroup`.
  mutating func openGroup(_ kind: SyntaxKind, _ start: Int) -> Int {
    guard keepsNodes else { return 0 }
    appendNode(kind, start, start)
    return block.nodes.count - 1
  }

  /// Ends the group at `end`, where its last leaf ends.
  mutating func closeGroup(_ group: Int, _ end: Int) {
    guard keepsNodes, group < block.nodes.count else { return }
    let end = UInt32(clamping: end - base)
    // A mistake may leave a group with nothing in it.
    if group + 1 == block.nodes.count, block.nodes[group].start == end {
      block.nodes.removeLast()
      return
    }
    block.nodes[group].end = end
    block.nodes[group].next = UInt32(clamping: block.nodes.count)
  }

  /// Adds an issue, and one that says so when there are too many.
  mutating func issue(_ kind: SyntaxIssue.Kind, _ lower: Int, _ upper: Int, _ expected: SyntaxExpectation) {
    if block.issues.count < NoteParser.issueLimit {
      block.issues.append(SyntaxIssue(kind: kind, span: span(lower, upper), expected: expected))
    } else if block.issues.count == NoteParser.issueLimit {
      block.issues.append(
        SyntaxIssue(kind: .limitReached, span: span(lower, upper), expected: .fewerMistakes))
    }
  }

  /// Takes out the groups that turned out to be plain text, which are still of kind `block`, and joins the text on
  /// both sides of their brackets. No group ends with text, so leaves of text side by side are siblings.
  mutating func removeVoidGroups() {
    var removedBefore: [UInt32] = []
    removedBefore.reserveCapacity(block.nodes.count + 1)
    var removed: UInt32 = 0
    var previous = SyntaxKind.block
    for node in block.nodes {
      removedBefore.append(removed)
      if node.kind == .block || node.kind == .text && previous == .text { removed += 1 }
      if node.kind != .block { previous = node.kind }
    }
    removedBefore.append(removed)
    var kept = 0
    for index in block.nodes.indices where block.nodes[index].kind != .block {
      var node = block.nodes[index]
      if node.kind == .text, kept > 0, block.nodes[kept - 1].kind == .text {
        block.nodes[kept - 1].end = node.end
        continue
      }
      node.next -= removedBefore[min(Int(node.next), removedBefore.count - 1)]
      block.nodes[kept] = node
      kept += 1
    }
    block.nodes.removeSubrange(kept...)
    for index in marks.open.indices {
      marks.open[index].group -= Int(removedBefore[min(marks.open[index].group, removedBefore.count - 1)])
    }
  }
}
