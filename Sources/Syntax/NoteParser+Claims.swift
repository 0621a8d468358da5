// What is known of claims only at the end of their block: order, nesting, and the words around them.

extension NoteParser {
  /// Completes the block after its inline text was read.
  mutating func finishInline() {
    if marks.hasNestedClaims { orderNestedClaims() }
    if !block.claims.isEmpty { findWordsAround() }
    if block.issues.count > 1 { orderIssues() }
    if marks.hasVoidGroups { removeVoidGroups() }
  }

  /// Puts claims in the order of the text, an outer one before those in it, and names each one's parent.
  private mutating func orderNestedClaims() {
    block.claims.sort {
      $0.span.start != $1.span.start ? $0.span.start < $1.span.start : $0.span.end > $1.span.end
    }
    var ancestors: [UInt32] = []
    for index in block.claims.indices {
      let start = block.claims[index].span.start
      while let last = ancestors.last, block.claims[Int(last)].span.end <= start { ancestors.removeLast() }
      block.claims[index].parent = ancestors.last
      if ancestors.count > 1 {
        let span = block.claims[index].span
        issue(.nestedClaim, base + Int(span.start), base + Int(span.end), .shallowerClaim)
      }
      ancestors.append(UInt32(clamping: index))
    }
  }

  private mutating func orderIssues() {
    for index in block.issues.indices.dropFirst()
    where block.issues[index].span.start < block.issues[index - 1].span.start {
      block.issues.sort {
        ($0.span.start, $0.span.end, $0.kind.rawValue, $0.expected.rawValue)
          < ($1.span.start, $1.span.end, $1.kind.rawValue, $1.expected.rawValue)
      }
      return
    }
  }

  /// Sets `before` and `after` of each claim to the runs of plain text that end and begin at it.
  private mutating func findWordsAround() {
    if !marks.edgesAreSorted { marks.edges.sort() }
    for index in block.claims.indices {
      let start = block.claims[index].before.start
      let end = block.claims[index].after.start
      block.claims[index].before = Span32(start: edge(before: start), end: start)
      block.claims[index].after = Span32(start: end, end: edge(after: end))
    }
  }

  /// The index of the first edge not before `offset`.
  private mutating func firstEdge(from offset: UInt32) -> Int {
    var lower = 0
    var upper = marks.edges.count
    while lower < upper {
      let middle = (lower + upper) / 2
      if marks.edges[middle] < offset { lower = middle + 1 } else { upper = middle }
    }
    return lower
  }

  // A claim's own edge stands once in the list; twice means that its neighbour is adjacent.

  private mutating func edge(before offset: UInt32) -> UInt32 {
    let index = firstEdge(from: offset)
    if index + 1 < marks.edges.count, marks.edges[index + 1] == offset { return offset }
    return index > 0 ? marks.edges[index - 1] : offset
  }

  private mutating func edge(after offset: UInt32) -> UInt32 {
    let index = firstEdge(from: offset) + 1
    return index < marks.edges.count ? marks.edges[index] : offset
  }
}
