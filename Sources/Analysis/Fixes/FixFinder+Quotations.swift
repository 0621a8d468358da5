// What somebody said is not corrected: finds out whether a place is inside quotation marks.
import Claims
import Syntax
import TextModel

extension FixFinder {
  /// Whether `range` is in a quotation: a block of one, or words between quotation marks of its paragraph.
  func isQuoted(_ range: Range<Int>) -> Bool {
    guard let index = analysis.document.tree.blockIndex(at: range.lowerBound) else { return false }
    let block = index == blockIndex ? block : analysis.document.tree.blocks[index]
    if block.kind == .quotation { return true }
    let before = block.start..<max(block.start, min(range.lowerBound, text.count))
    guard block.isProse, text[before].contains(where: { $0 == 0x22 || $0 >= 0x80 }) else { return false }
    var straight = false
    var curly = 0
    var guillemets = 0
    var bodies = block.claims.map { $0.body.range(from: block.start) }.filter { !$0.isEmpty }[...]
    var offset = block.start
    while offset < before.upperBound {
      while let body = bodies.first, body.lowerBound <= offset {
        offset = max(offset, body.upperBound)
        bodies.removeFirst()
      }
      guard offset < before.upperBound else { break }
      let (scalar, length) = text.scalar(at: offset)
      switch scalar {
      case 0x22: straight.toggle()
      case 0x201C: curly = isGerman ? max(0, curly - 1) : curly + 1
      case 0x201E: curly += 1
      case 0x201D: curly = max(0, curly - 1)
      case 0xAB: guillemets += 1
      case 0xBB: guillemets = max(0, guillemets - 1)
      default: break
      }
      offset += max(1, length)
    }
    return straight || curly > 0 || guillemets > 0
  }

  /// German and Ukrainian close with the mark that English opens with.
  private var isGerman: Bool { language == .de || language == .uk }
}
