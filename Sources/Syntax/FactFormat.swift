// Lays out fact bases: columns aligned within a record, qualifiers in one order, everything else as it was written.

import TextModel

/// The layout of a fact base: two columns of indentation, names, values, times and references aligned within each
/// record, qualifiers in the order of spec 2. Dates, numerals, quoted text, comments and blank lines stay as written, and
/// a line that cannot be read is not touched. What a text says is the same after it; laid out twice is laid out once.
package enum FactFormat {
  /// The edits that lay out the lines of `text` that touch `range`, in order, without overlap, each as small as
  /// possible; all lines without a range. `tree` is the tree of `text`, with its nodes. O(n).
  package static func edits(
    _ tree: FactTree, _ text: [UInt8], in range: Range<Int>? = nil
  ) -> [TextEdit] {
    guard tree.range.upperBound <= text.count else { return [] }
    var edits: [TextEdit] = []
    var layout = FactLayout()
    for record in tree.records {
      if let range, record.range.upperBound < range.lowerBound || record.start > range.upperBound { continue }
      layout.layOut(record, text) { old, new in
        if let range, old.upperBound < range.lowerBound || old.lowerBound > range.upperBound { return }
        if let edit = smallestEdit(old, new, text) { edits.append(edit) }
      }
    }
    if range == nil, let end = finalLineBreak(tree, text) { edits.append(end) }
    return edits
  }

  /// The text laid out.
  package static func formatted(_ text: [UInt8]) -> [UInt8] {
    let tree = FactTree(parsing: text)
    var result: [UInt8] = []
    result.reserveCapacity(text.count + text.count / 8)
    var covered = 0
    for edit in edits(tree, text) where edit.range.lowerBound >= covered {
      result += text[covered..<edit.range.lowerBound]
      result += edit.replacement
      covered = edit.range.upperBound
    }
    return result + text[covered...]
  }

  /// The edit from the bytes of `range` to `new` without what they have in common at both ends.
  private static func smallestEdit(_ range: Range<Int>, _ new: [UInt8], _ text: [UInt8]) -> TextEdit? {
    let old = text[range]
    if old.elementsEqual(new) { return nil }
    var prefix = 0
    let most = min(old.count, new.count)
    while prefix < most, old[range.lowerBound + prefix] == new[prefix] { prefix += 1 }
    while prefix > 0,
      prefix < new.count && isInside(new[prefix])
        || prefix < old.count && isInside(old[range.lowerBound + prefix])
    {
      prefix -= 1
    }
    var suffix = 0
    while suffix < most - prefix, old[range.upperBound - 1 - suffix] == new[new.count - 1 - suffix] {
      suffix += 1
    }
    while suffix > 0, isInside(new[new.count - suffix]) { suffix -= 1 }
    return TextEdit(
      range: range.lowerBound + prefix..<range.upperBound - suffix,
      replacement: Array(new[prefix..<new.count - suffix]))
  }

  /// True for a byte inside a scalar: an edit never begins or ends before one.
  private static func isInside(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

  /// The line break that the last line lacks, of the kind that the first line has.
  private static func finalLineBreak(_ tree: FactTree, _ text: [UInt8]) -> TextEdit? {
    let end = tree.range.upperBound
    guard end > tree.range.lowerBound, text[end - 1] != 0x0A, text[end - 1] != 0x0D else { return nil }
    var i = end
    while i > tree.range.lowerBound, text[i - 1] == 0x20 || text[i - 1] == 0x09 { i -= 1 }
    if i == tree.range.lowerBound || text[i - 1] == 0x0A || text[i - 1] == 0x0D { return nil }
    guard let first = text[tree.range].firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) else {
      return TextEdit(range: end..<end, replacement: [0x0A])
    }
    if text[first] == 0x0A { return TextEdit(range: end..<end, replacement: [0x0A]) }
    let isPair = first + 1 < end && text[first + 1] == 0x0A
    return TextEdit(range: end..<end, replacement: isPair ? [0x0D, 0x0A] : [0x0D])
  }
}
