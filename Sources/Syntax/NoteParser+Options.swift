// The options of bodies and what is exempt from checking.

import TextModel

extension NoteParser {
  mutating func readExemption(_ item: inout BodyItem, _ end: Int, _ colon: Int) {
    item.kind = .exempt
    take(.keyword, end - at)
    guard colon < stop else { return }
    readColon()
    item.value = readText()
  }

  mutating func readOption(_ name: OptionName, _ item: inout BodyItem, _ end: Int, _ colon: Int) {
    item.kind = .option
    item.option = name
    take(.optionName, end - at)
    readColon()
    switch name {
    case .source: item.value = readSourceID()
    case .saidBy: item.value = readEntity()
    case .reading: item.value = readWord(.date)
    case .tolerance:
      if startsNumber(at) { item.value = readNumber() } else { failHere(.number) }
    case .note: item.value = readText()
    }
  }

  private mutating func readColon() {
    skipTrivia()
    take(.colon, 1)
    skipTrivia()
  }

  /// What is left of the item as text.
  private mutating func readText() -> BodyValue? {
    guard at < stop else {
      failHere(.text)
      return nil
    }
    let value = BodyValue(kind: .string, span: span(at, stop), core: span(at, stop))
    leaf(.optionText, at, stop)
    at = stop
    return value
  }

  /// An id of a source, which may begin with a digit.
  private mutating func readSourceID() -> BodyValue? {
    var end = at
    while end < stop {
      if let length = text.letterLength(at: end) {
        end += length
      } else if isWordByte(text[end]) {
        end += 1
      } else {
        break
      }
    }
    guard end > at, end <= stop else {
      failHere(.sourceID)
      return nil
    }
    return takeValue(.id, .identifier, end)
  }

  private mutating func readEntity() -> BodyValue? {
    if byte(at) == UInt8(ascii: "["), byte(at + 1) == UInt8(ascii: "["), at < stop {
      return readTargetValue()
    }
    return readWord(.entity)
  }

  private mutating func readWord(_ expected: SyntaxExpectation) -> BodyValue? {
    guard let end = wordEnd(at) else {
      failHere(expected)
      return nil
    }
    return takeValue(.id, .identifier, end)
  }
}
