// The flat, lossless node that both trees are made of.

/// One node of a tree, in preorder in its block's array; a node's subtree is `nodes[index..<next]`.
///
/// Offsets are UTF-8 bytes relative to the start of the block or record that holds the node, so an edit elsewhere
/// never touches them. The children of a node tile it: every byte of the text is in exactly one leaf.
package struct SyntaxNode: Hashable, Sendable {
  package var kind: SyntaxKind
  package var start: UInt32
  package var end: UInt32
  /// The index in the array of the first node after this subtree.
  package var next: UInt32

  package init(kind: SyntaxKind, start: UInt32, end: UInt32, next: UInt32) {
    self.kind = kind
    self.start = start
    self.end = end
    self.next = next
  }
}

/// A half-open range of UTF-8 bytes relative to the block or record that holds it; half the size of `Range<Int>`.
package struct Span32: Hashable, Sendable {
  package var start: UInt32
  package var end: UInt32

  package static let empty = Span32(start: 0, end: 0)

  @inlinable
  package init(start: UInt32, end: UInt32) {
    self.start = start
    self.end = end
  }

  @inlinable
  package init(_ start: Int, _ end: Int) {
    self.init(start: UInt32(clamping: start), end: UInt32(clamping: max(start, end)))
  }

  @inlinable
  package var isEmpty: Bool { start >= end }
  @inlinable
  package var count: Int { end > start ? Int(end - start) : 0 }

  /// The range in the whole text of a block that begins at `base`.
  @inlinable
  package func range(from base: Int) -> Range<Int> {
    let lower = base + Int(start)
    return lower..<max(lower, base + Int(end))
  }
}

/// A half-open range of indices into one of a block's flat arrays.
package typealias IndexRange = Range<UInt32>
