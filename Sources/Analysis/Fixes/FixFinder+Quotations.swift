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
    guard block.isProse else { return false }
    return Quotations(in: text, block).contains(range)
  }
}

/// The words of a paragraph between quotation marks, of whatever country. Linear in the paragraph.
///
/// In doubt more is quoted rather than less: a mark that is never closed reaches to the end, one that closes what was
/// opened before the paragraph from its beginning.
private struct Quotations {
  private var ranges: [Range<Int>] = []
  private var marks: [(scalar: UInt32, range: Range<Int>)] = []
  private let text: [UInt8]

  init(in text: [UInt8], _ block: NoteBlock) {
    self.text = text
    let whole = block.range.clamped(to: 0..<text.count)
    guard text[whole].contains(where: { $0 == 0x22 || $0 == 0x27 || $0 == 0x60 || $0 >= 0x80 }) else {
      return
    }
    readMarks(block, whole)
    pair(whole)
  }

  func contains(_ range: Range<Int>) -> Bool {
    ranges.contains { $0.lowerBound <= range.lowerBound && range.lowerBound < $0.upperBound }
  }

  /// Notes each mark outside the bodies of claims, whose texts are quoted too.
  private mutating func readMarks(_ block: NoteBlock, _ whole: Range<Int>) {
    var bodies = block.claims.map { $0.body.range(from: block.start) }.filter { !$0.isEmpty }[...]
    var offset = whole.lowerBound
    while offset < whole.upperBound {
      if let body = bodies.first, body.lowerBound <= offset {
        offset = max(offset, min(body.upperBound, whole.upperBound))
        bodies.removeFirst()
        continue
      }
      let byte = text[offset]
      if byte < 0x80, byte != 0x22, byte != 0x27, byte != 0x60 {
        offset += 1
        continue
      }
      let (scalar, length) = text.scalar(at: offset)
      let end = min(offset + max(1, length), whole.upperBound)
      if Self.closers(of: scalar) != nil || Self.onlyCloses(scalar) { marks.append((scalar, offset..<end)) }
      offset = end
    }
  }

  private mutating func pair(_ whole: Range<Int>) {
    var index = 0
    while index < marks.count {
      let mark = marks[index]
      index += 1
      if Self.onlyCloses(mark.scalar) {
        if mark.scalar == 0x201D { ranges.append(whole.lowerBound..<mark.range.upperBound) }
        continue
      }
      guard let closers = Self.closers(of: mark.scalar) else { continue }
      let isSingle = mark.scalar == 0x27 || mark.scalar == 0x2018 || mark.scalar == 0x60
      if isSingle, !opens(mark.range, whole) { continue }
      var close: Int?
      for next in index..<marks.count where closers.contains(marks[next].scalar) {
        // An apostrophe is no mark, and the last that can be one closes.
        if isSingle, !closes(marks[next].range, whole) { continue }
        close = next
        if !isSingle { break }
      }
      if let close {
        ranges.append(mark.range.lowerBound..<marks[close].range.upperBound)
        index = close + 1
      } else if !isSingle {
        ranges.append(mark.range.lowerBound..<whole.upperBound)
      }
    }
  }

  /// The marks that close what this one opens. Guillemets open either way, as in French and in German.
  private static func closers(of mark: UInt32) -> [UInt32]? {
    switch mark {
    case 0x22: [0x22]
    case 0x27, 0x60: [0x27]
    case 0x2018: [0x2019]
    case 0x201A: [0x2018, 0x2019]
    case 0x201C: [0x201D]
    case 0x201E: [0x201C, 0x201D]
    case 0xAB: [0xBB]
    case 0xBB: [0xAB]
    case 0x2039: [0x203A]
    case 0x203A: [0x2039]
    case 0x300C: [0x300D]
    case 0x300E: [0x300F]
    default: nil
    }
  }

  private static func onlyCloses(_ mark: UInt32) -> Bool {
    mark == 0x201D || mark == 0x2019 || mark == 0x300D || mark == 0x300F
  }

  private func opens(_ mark: Range<Int>, _ whole: Range<Int>) -> Bool {
    let isApart =
      mark.lowerBound == whole.lowerBound || " \t\n\r([{\"*_".utf8.contains(text[mark.lowerBound - 1])
    // "'90s".
    let next = mark.upperBound < whole.upperBound ? text[mark.upperBound] : 0x20
    return isApart && next > 0x20 && next &- 0x30 >= 10
  }

  private func closes(_ mark: Range<Int>, _ whole: Range<Int>) -> Bool {
    guard mark.upperBound < whole.upperBound else { return true }
    let next = text[mark.upperBound]
    return next < 0x80 && (next | 0x20) &- 0x61 >= 26 && next &- 0x30 >= 10
  }
}
