// The rules of the `.gitignore` files from the repository's root down to the folder being walked.

/// A stack of `.gitignore` files; of all rules that name a path the last one decides, as in gitignore(5).
package struct IgnoreRules: Sendable {
  private struct Rule {
    var pattern: GlobPattern
    var isNegated: Bool
    /// How many bytes of a path belong to the folder the rule's file is in, its slash included.
    var folderLength: Int
    /// What leads from the rule's folder to the one that is walked, when its file is in a folder above.
    var above: [UInt8] = []
  }

  private var rules: [Rule] = []

  package init() {}

  /// How many rules there are, to go back to with `truncate(to:)`.
  package var count: Int { rules.count }

  /// Adds the rules of a `.gitignore` whose folder is the first `folderLength` bytes of the paths to be asked about.
  package mutating func add(_ text: [UInt8], folderLength: Int) {
    add(text, folderLength: folderLength, above: [])
  }

  /// Adds the rules of a folder above the one that is walked: `way`, with a slash at its end, leads from there to it,
  /// and the paths to be asked about name it in their first `shownLength` bytes.
  package mutating func add(_ text: [UInt8], from way: String, shownLength: Int) {
    add(text, folderLength: shownLength, above: Array(way.utf8))
  }

  private mutating func add(_ text: [UInt8], folderLength: Int, above: [UInt8]) {
    for line in text.split(whereSeparator: { $0 == 0x0A }) {
      var line = Array(line)
      if line.last == 0x0D { line.removeLast() }
      while let last = line.last, last == 0x20 || last == 0x09,
        !GlobPattern.isEscaped(line.count - 1, in: line)
      {
        line.removeLast()
      }
      guard let first = line.first, first != UInt8(ascii: "#") else { continue }
      let isNegated = first == UInt8(ascii: "!")
      guard let pattern = GlobPattern(isNegated ? line[1...] : line[...]) else { continue }
      rules.append(Rule(pattern: pattern, isNegated: isNegated, folderLength: folderLength, above: above))
    }
  }

  /// Forgets the rules of the folders that have been left.
  package mutating func truncate(to count: Int) {
    if rules.count > count { rules.removeLast(rules.count - max(0, count)) }
  }

  /// Whether the path in `range` of `bytes` is left out; the folders above it are known not to be.
  package func ignores(_ bytes: [UInt8], _ range: Range<Int>, isFolder: Bool) -> Bool {
    for rule in rules.reversed() {
      let start = min(range.lowerBound + rule.folderLength, range.upperBound)
      if rule.above.isEmpty {
        if rule.pattern.matches(bytes, start..<range.upperBound, isFolder: isFolder) {
          return !rule.isNegated
        }
      } else {
        let path = rule.above + bytes[start..<range.upperBound]
        if rule.pattern.matches(path, 0..<path.count, isFolder: isFolder) { return !rule.isNegated }
      }
    }
    return false
  }
}
