// What is known of claims only at the end of their block: their order and nesting.

extension NoteParser {
  /// Completes the block after its inline text was read.
  mutating func finishInline() {
    if marks.hasNestedClaims { orderNestedClaims() }
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
}
