// The difference of two texts as a unified diff.

enum UnifiedDiff {
  private static let context = 3

  /// The diff with its two header lines; empty when the texts are equal.
  static func text(_ path: String, _ old: [UInt8], _ new: [UInt8]) -> [UInt8] {
    if old == new { return [] }
    let oldLines = lines(of: old)
    let newLines = lines(of: new)
    var output = Array("--- \(name("a/" + path))\n+++ \(name("b/" + path))\n".utf8)
    let changes = LineDifference.changes(from: oldLines, to: newLines)
    var index = 0
    while index < changes.count {
      var last = index
      while last + 1 < changes.count,
        changes[last + 1].old.lowerBound - changes[last].old.upperBound <= 2 * context
      {
        last += 1
      }
      append(changes[index...last], oldLines, newLines, to: &output)
      index = last + 1
    }
    return output
  }

  /// The lines with their terminators, as programs that patch see them: a carriage return alone ends none.
  private static func lines(of text: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    while start < text.count {
      let end = text[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? text.count
      lines.append(text[start..<end])
      start = end
    }
    return lines
  }

  /// The name as git and GNU patch read it: a tab ends one with spaces, quotes and escapes hold one that would end its
  /// line or begin with quotes.
  private static func name(_ path: String) -> String {
    if path.utf8.allSatisfy({
      $0 >= 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\")
    }) {
      return path.utf8.contains(0x20) ? path + "\t" : path
    }
    var quoted = "\""
    for scalar in path.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\" + String(scalar)
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      case "\u{0}"..<" ", "\u{7F}":
        let digits = String(scalar.value, radix: 8)
        quoted += "\\" + String(repeating: "0", count: max(0, 3 - digits.utf8.count)) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  private static func append(
    _ changes: ArraySlice<LineDifference.Change>, _ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>],
    to output: inout [UInt8]
  ) {
    guard let first = changes.first, let last = changes.last else { return }
    let before = min(context, first.old.lowerBound)
    let after = min(context, old.count - last.old.upperBound)
    let oldRange = (first.old.lowerBound - before)..<(last.old.upperBound + after)
    let newRange = (first.new.lowerBound - before)..<(last.new.upperBound + after)
    output += Array("@@ -\(numbers(oldRange)) +\(numbers(newRange)) @@\n".utf8)
    var line = oldRange.lowerBound
    for change in changes {
      for line in line..<change.old.lowerBound { append(" ", old[line], to: &output) }
      for line in change.old { append("-", old[line], to: &output) }
      for line in change.new { append("+", new[line], to: &output) }
      line = change.old.upperBound
    }
    for line in line..<oldRange.upperBound { append(" ", old[line], to: &output) }
  }

  /// The first line and how many there are; of none the line before them.
  private static func numbers(_ range: Range<Int>) -> String {
    "\(range.isEmpty ? range.lowerBound : range.lowerBound + 1),\(range.count)"
  }

  private static func append(_ sign: StaticString, _ line: ArraySlice<UInt8>, to output: inout [UInt8]) {
    sign.withUTF8Buffer { output.append(contentsOf: $0) }
    output += line
    if line.last != 0x0A { output += Array("\n\\ No newline at end of file\n".utf8) }
  }
}
