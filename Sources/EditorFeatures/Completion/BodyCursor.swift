// What a body holds before the cursor, whether it is complete or not.
import Facts
import Syntax
import TextModel

/// A word or sign of a body.
struct BodyToken {
  enum Kind: Equatable {
    /// An id, a property, a number, a moment: letters, digits, `_`, `-`, and `.` between digits.
    case word
    /// `[[target]]`, with the target as range.
    case target
    case string
    case dot, at, dotDot, open, close, comma, colon, semicolon, relation, `operator`, other
  }
  var kind: Kind
  var range: Range<Int>
}

/// The tokens of a body from its brace to the cursor, without the word that is being typed.
struct BodyCursor {
  let text: [UInt8]
  private(set) var tokens: [BodyToken] = []
  /// The word at the cursor: what of it stands before and behind it; empty at the cursor where there is none.
  private(set) var word: Range<Int>

  /// Reads at most the last two thousand bytes before `offset`.
  init(_ text: [UInt8], from start: Int, to offset: Int) {
    self.text = text
    let offset = min(max(0, offset), text.count)
    word = offset..<offset
    var at = max(start, offset - 2_000)
    while at < offset {
      let token = BodyCursor.token(text, at, offset)
      if token.kind == .word, token.range.upperBound == offset {
        let end = text.identifier(around: offset).upperBound
        word = token.range.lowerBound..<max(offset, end)
      } else if token.kind != .other || !text.isSpace(at) {
        tokens.append(token)
      }
      at = max(at + 1, token.range.upperBound)
    }
    if word.isEmpty { word = offset..<max(offset, text.identifier(around: offset).upperBound) }
  }

  private static func token(_ text: [UInt8], _ at: Int, _ limit: Int) -> BodyToken {
    func sign(_ kind: BodyToken.Kind, _ length: Int = 1) -> BodyToken {
      BodyToken(kind: kind, range: at..<min(limit, at + length))
    }
    switch text[at] {
    case 0x2E: return text.hasPrefix("..", at: at) && at + 1 < limit ? sign(.dotDot, 2) : sign(.dot)
    case 0x40: return sign(.at)
    case 0x28: return sign(.open)
    case 0x29: return sign(.close)
    case 0x2C: return sign(.comma)
    case 0x3A: return sign(.colon)
    case 0x3B: return sign(.semicolon)
    case 0x3C, 0x3E, 0x3D, 0x7E:
      return at + 1 < limit && text[at + 1] == 0x3D ? sign(.relation, 2) : sign(.relation)
    case 0x21 where at + 1 < limit && text[at + 1] == 0x3D: return sign(.relation, 2)
    case 0x2B, 0x2A, 0x2F: return sign(.operator)
    case 0x2D where at + 1 < limit && text.isSpace(at + 1): return sign(.operator)
    case 0x22: return BodyToken(kind: .string, range: at..<closing(0x22, after: at + 1, text, limit))
    case 0x5B where text.hasPrefix("[[", at: at):
      var end = at + 2
      while end < limit, text[end] != 0x5D { end += 1 }
      return BodyToken(kind: .target, range: at..<min(limit, end + 2))
    default: return word(text, at, limit)
    }
  }

  private static func word(_ text: [UInt8], _ at: Int, _ limit: Int) -> BodyToken {
    var end = at
    let isNumber = text[at] >= 0x30 && text[at] <= 0x39
    while end < limit {
      let length = text.identifierLength(at: end)
      if length > 0 {
        end += length
      } else if isNumber, text[end] == 0x2E, end + 1 < limit, text[end + 1] >= 0x30, text[end + 1] <= 0x39 {
        end += 1
      } else {
        break
      }
    }
    return BodyToken(kind: end > at ? .word : .other, range: at..<min(limit, max(end, at + 1)))
  }

  private static func closing(_ byte: UInt8, after start: Int, _ text: [UInt8], _ limit: Int) -> Int {
    var end = start
    while end < limit, text[end] != byte { end += 1 }
    return min(limit, end + 1)
  }

  /// The index of the parenthesis that is still open at the end of the tokens; nil when none is.
  var openParenthesis: Int? {
    var depth = 0
    for index in tokens.indices.reversed() {
      switch tokens[index].kind {
      case .close: depth += 1
      case .open where depth > 0: depth -= 1
      case .open: return index
      case .semicolon: return nil
      default: break
      }
    }
    return nil
  }

  /// The tokens of the path that ends before `end`: its subject and its properties with their parentheses.
  func path(endingBefore end: Int) -> BodyPath? {
    var path = BodyPath()
    var index = end - 1
    while index >= 0 {
      var dimensions: [(name: Range<Int>, value: Range<Int>)] = []
      if tokens[index].kind == .close {
        guard let open = opening(of: index) else { return nil }
        dimensions = pairs(in: open + 1..<index)
        index = open - 1
      }
      guard index >= 0, tokens[index].kind == .word, index > 0, tokens[index - 1].kind == .dot else { break }
      path.segments.insert((tokens[index].range, dimensions), at: 0)
      index -= 2
    }
    guard !path.segments.isEmpty else { return nil }
    path.subject = subject(endingAt: index, before: path.segments[0].property.lowerBound)
    return path
  }

  /// The subject whose last token is at `index`, if a dot directly follows it at `dot - 1`.
  func subject(endingAt index: Int, before property: Int) -> BodyToken? {
    guard tokens.indices.contains(index), tokens[index].kind == .word || tokens[index].kind == .target,
      tokens[index].range.upperBound == property - 1
    else { return nil }
    return tokens[index]
  }

  private func opening(of close: Int) -> Int? {
    var depth = 0
    for index in stride(from: close, through: 0, by: -1) {
      if tokens[index].kind == .close { depth += 1 }
      if tokens[index].kind == .open {
        depth -= 1
        if depth == 0 { return index }
      }
    }
    return nil
  }

  /// `name: value` pairs among those tokens.
  func pairs(in range: Range<Int>) -> [(name: Range<Int>, value: Range<Int>)] {
    var pairs: [(name: Range<Int>, value: Range<Int>)] = []
    for index in range
    where index + 1 < range.upperBound && index > range.lowerBound && tokens[index].kind == .colon {
      pairs.append((tokens[index - 1].range, tokens[index + 1].range))
    }
    return pairs
  }
}

/// A path as far as it is written.
struct BodyPath {
  /// Nil for the note's subject.
  var subject: BodyToken?
  var segments: [(property: Range<Int>, dimensions: [(name: Range<Int>, value: Range<Int>)])] = []
}
