// Finding the leaf of a tree at an offset, and its neighbours.
import Syntax

extension [SyntaxNode] {
  /// True if the node at `index` holds no others.
  func isLeaf(_ index: Int) -> Bool { indices.contains(index) && Int(self[index].next) <= index + 1 }

  /// The index of the leaf that holds the byte at `offset` (relative to the block), or ends there; nil in none.
  /// Of two that meet at `offset` the one that `isWanted`; else the second.
  func leaf(at offset: Int, where isWanted: (SyntaxKind) -> Bool = { _ in true }) -> Int? {
    var ending: Int?
    for index in leafIndices(around: offset) {
      let node = self[index]
      if Int(node.end) == offset {
        ending = index
      } else {
        if isWanted(node.kind) { return index }
        if let ending, isWanted(self[ending].kind) { return ending }
        return index
      }
    }
    return ending
  }

  /// The leaves that hold `offset` or touch it, in order: at most two.
  private func leafIndices(around offset: Int) -> [Int] {
    var found: [Int] = []
    var index = 0
    while index < count {
      let node = self[index]
      if Int(node.end) < offset {
        index = Swift.max(index + 1, Int(node.next))
      } else if Int(node.start) > offset {
        break
      } else {
        if isLeaf(index) { found.append(index) }
        index += 1
      }
    }
    return found
  }

  /// The groups that hold `offset` or touch it, outermost first.
  func groups(around offset: Int) -> [Int] {
    var found: [Int] = []
    var index = 0
    while index < count {
      let node = self[index]
      if Int(node.end) < offset {
        index = Swift.max(index + 1, Int(node.next))
      } else if Int(node.start) > offset {
        break
      } else {
        if !isLeaf(index) { found.append(index) }
        index += 1
      }
    }
    return found
  }
}
