// The lossless flat tree of a record: a root, a group for each line, inner groups, and leaves that tile the text.

extension FactReader {
  mutating func beginRecordNode() {
    guard keepsNodes else { return }
    record.nodes.append(SyntaxNode(kind: .block, start: 0, end: 0, next: 1))
  }

  mutating func endRecordNode() {
    guard keepsNodes, !record.nodes.isEmpty else { return }
    close(0)
  }

  /// Adds a leaf, and one for the white space before it.
  @inline(__always)
  mutating func leaf(_ kind: SyntaxKind, _ start: Int, _ end: Int) {
    if keepsNodes { appendLeaf(kind, start, end) }
  }

  private mutating func appendLeaf(_ kind: SyntaxKind, _ start: Int, _ end: Int) {
    if start > covered { append(.whitespace, covered, start) }
    if end > max(start, covered) { append(kind, max(start, covered), end) }
  }

  private mutating func append(_ kind: SyntaxKind, _ start: Int, _ end: Int) {
    let range = span(start, end)
    let next = UInt32(truncatingIfNeeded: record.nodes.count + 1)
    record.nodes.append(SyntaxNode(kind: kind, start: range.start, end: range.end, next: next))
    covered = end
  }

  /// Opens the group of a line at its first byte that is no white space.
  mutating func openLine(_ kind: SyntaxKind, _ start: Int) {
    guard keepsNodes, lineNode == nil else { return }
    lineNode = open(kind, start)
  }

  /// Opens a group in the line; groups of a line do not nest.
  mutating func openGroup(_ kind: SyntaxKind, _ start: Int) {
    guard keepsNodes else { return }
    closeGroup()
    groupNode = open(kind, start)
  }

  /// Closes the group; one that holds nothing was none.
  mutating func closeGroup() {
    if let node = groupNode {
      if node == record.nodes.count - 1 { record.nodes.removeLast() } else { close(node) }
    }
    groupNode = nil
  }

  private mutating func open(_ kind: SyntaxKind, _ start: Int) -> Int {
    if start > covered { append(.whitespace, covered, start) }
    let offset = span(start, start).start
    record.nodes.append(SyntaxNode(kind: kind, start: offset, end: offset, next: 0))
    return record.nodes.count - 1
  }

  private mutating func close(_ node: Int) {
    record.nodes[node].end = span(covered, covered).start
    record.nodes[node].next = UInt32(truncatingIfNeeded: record.nodes.count)
  }

  /// Covers what is left of the line: what could not be read, a comment, white space and the line break.
  mutating func endLineNodes(_ t: Span<UInt8>) {
    at = max(at, covered)
    var content = max(covered, lineStart)
    if !isComment(t, from: content) {
      let unread = t.commentStart(from: content)
      at = unread
      let trimmed = t.trimmedEnd(content, at)
      if trimmed > content {
        at = content
        skipSpace(t)
        leaf(
          lineStart == 0 && covered == 0 && at == 0 && t.beginsWithMark ? .whitespace : .factUnread, at,
          trimmed)
      }
      content = unread
    }
    closeGroup()
    if let node = lineNode { close(node) }
    lineNode = nil
    at = content
    skipSpace(t)
    if at < end { leaf(.factComment, at, end) }
    leaf(.lineBreak, end, next)
  }

  /// True if only white space and a comment are left from `start`.
  private mutating func isComment(_ t: Span<UInt8>, from start: Int) -> Bool {
    at = start
    if start == 0, t.beginsWithMark { at = 3 }
    return isAtEnd(t)
  }

}
