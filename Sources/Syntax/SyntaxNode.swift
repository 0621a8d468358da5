// The flat, lossless node that both trees are made of.

/// One node of a tree, in preorder in its block's array; a node's subtree is `nodes[index..<next]`.
///
/// Offsets are UTF-8 bytes relative to the start of the block or record that holds the node, so an edit elsewhere
/// never touches them. The children of a node tile it: every byte of the text is in exactly one leaf.
public struct SyntaxNode: Hashable, Sendable {
  public var kind: SyntaxKind
  public var start: UInt32
  public var end: UInt32
  /// The index in the array of the first node after this subtree.
  public var next: UInt32

  public init(kind: SyntaxKind, start: UInt32, end: UInt32, next: UInt32) {
    self.kind = kind
    self.start = start
    self.end = end
    self.next = next
  }
}

/// A half-open range of UTF-8 bytes relative to the block or record that holds it; half the size of `Range<Int>`.
public struct Span32: Hashable, Sendable {
  public var start: UInt32
  public var end: UInt32

  public static let empty = Span32(start: 0, end: 0)

  @inlinable
  public init(start: UInt32, end: UInt32) {
    self.start = start
    self.end = end
  }

  @inlinable
  public init(_ start: Int, _ end: Int) {
    self.init(start: UInt32(clamping: start), end: UInt32(clamping: max(start, end)))
  }

  @inlinable
  public var isEmpty: Bool { start >= end }
  @inlinable
  public var count: Int { end > start ? Int(end - start) : 0 }

  /// The range in the whole text of a block that begins at `base`.
  @inlinable
  public func range(from base: Int) -> Range<Int> {
    let lower = base + Int(start)
    return lower..<max(lower, base + Int(end))
  }
}

/// A half-open range of indices into one of a block's flat arrays.
public typealias IndexRange = Range<UInt32>
