// The relations of bodies, with what people write instead of them.

import TextModel

extension NoteParser {
  mutating func readRelation() -> Relation? {
    guard at < stop else { return nil }
    let next = at + 1 < stop ? text[at + 1] : 0
    switch text[at] {
    case UInt8(ascii: "="):
      if next == UInt8(ascii: "=") { return takeRelation(.equal, 2, .equalSign) }
      if next == UInt8(ascii: ">") { return takeRelation(.greaterOrEqual, 2, .greaterOrEqual) }
      if next == UInt8(ascii: "<") { return takeRelation(.lessOrEqual, 2, .lessOrEqual) }
      return takeRelation(.equal, 1)
    case UInt8(ascii: "!"):
      return next == UInt8(ascii: "=") ? takeRelation(.notEqual, 2) : takeRelation(.notEqual, 1, .notEqual)
    case UInt8(ascii: "<"):
      if next == UInt8(ascii: ">") { return takeRelation(.notEqual, 2, .notEqual) }
      return next == UInt8(ascii: "=") ? takeRelation(.lessOrEqual, 2) : takeRelation(.less, 1)
    case UInt8(ascii: ">"):
      return next == UInt8(ascii: "=") ? takeRelation(.greaterOrEqual, 2) : takeRelation(.greater, 1)
    case UInt8(ascii: "~"):
      if next == UInt8(ascii: "=") { return takeRelation(.about, 2, .about) }
      return takeRelation(.about, 1)
    case 0xE2:
      switch text.scalar(at: at).value {
      case 0x2260: return takeRelation(.notEqual, 3, .notEqual)
      case 0x2264: return takeRelation(.lessOrEqual, 3, .lessOrEqual)
      case 0x2265: return takeRelation(.greaterOrEqual, 3, .greaterOrEqual)
      case 0x2248: return takeRelation(.about, 3, .about)
      default: return nil
      }
    default: return nil
    }
  }

  private mutating func takeRelation(
    _ relation: Relation, _ length: Int, _ expected: SyntaxExpectation = .none
  ) -> Relation {
    if expected != .none { fail(expected, at, at + length) }
    take(.relation, length)
    return relation
  }
}
