// Marks in and around a shown text: references, links, other claims.

extension PhraseReader {
  /// A bracket, or the parenthesis of a link's address.
  func isMark(_ text: [UInt8], _ offset: Int, _ floor: Int) -> Bool {
    switch text[offset] {
    case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"): true
    default: isLinkTarget(text, offset, floor)
    }
  }

  private func isLinkTarget(_ text: [UInt8], _ offset: Int, _ floor: Int) -> Bool {
    offset > floor && text[offset] == UInt8(ascii: "(") && text[offset - 1] == UInt8(ascii: "]")
  }

  /// Brackets in shown text: `[[x|y]]` is y, `[x]{…}` is x, `[x](…)` is x.
  func skipShownMark(_ text: [UInt8], _ offset: inout Int, _ limit: Int) {
    let byte = text[offset]
    if byte == UInt8(ascii: "["), offset + 1 < limit, text[offset + 1] == byte {
      offset += 2
      var bar = offset
      while bar < limit, text[bar] != UInt8(ascii: "]") {
        if text[bar] == UInt8(ascii: "|") {
          offset = bar + 1
          return
        }
        bar += 1
      }
      return
    }
    if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "(") {
      offset = closing(text, offset, limit)
    } else {
      offset += 1
    }
  }

  /// Skips a mark in the text around: `[…]` with the body or address after it.
  func skipMark(_ text: [UInt8], _ offset: inout Int, _ limit: Int) {
    if text[offset] == UInt8(ascii: "]") {
      offset += 1
      return
    }
    offset = closing(text, offset, limit)
    while offset < limit, text[offset] == UInt8(ascii: "{") || text[offset] == UInt8(ascii: "(") {
      offset = closing(text, offset, limit)
    }
  }

  /// Behind the bracket that closes the one at `offset`; behind it alone when none does.
  private func closing(_ text: [UInt8], _ offset: Int, _ limit: Int) -> Int {
    let open = text[offset]
    let close: UInt8 =
      open == UInt8(ascii: "(")
      ? UInt8(ascii: ")") : open == UInt8(ascii: "[") ? UInt8(ascii: "]") : UInt8(ascii: "}")
    var depth = 0
    var end = offset
    while end < limit {
      if text[end] == open { depth += 1 }
      if text[end] == close {
        depth -= 1
        if depth == 0 { return end + 1 }
      }
      end += 1
    }
    return offset + 1
  }
}
