// The difference of two texts as a unified diff.

import TextModel

enum UnifiedDiff {
  private static let context = 3

  /// The diff with its two header lines; empty when the texts are equal.
  static func text(_ path: String, _ old: [UInt8], _ new: [UInt8]) -> [UInt8] {
    if old == new { return [] }
    let oldLines = lines(of: old)
    let newLines = lines(of: new)
    var output = Array("--- a/\(path)\n+++ b/\(path)\n".utf8)
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

  /// The lines with their terminators.
  private static func lines(of text: [UInt8]) -> [ArraySlice<UInt8>] {
    let index = LineIndex(text)
    var lines = (0..<index.lineCount).map { text[index.lineStart($0)..<index.nextLineStart($0, in: text)] }
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
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

/// The least number of lines taken out and put in that lead from one text to another.
enum LineDifference {
  struct Change: Hashable {
    var old: Range<Int>
    var new: Range<Int>
  }

  /// Texts that differ in more lines than this are one change in their middle: what follows costs its square.
  private static let maximumDistance = 2000

  /// The changes in order, after E. Myers, "An O(ND) Difference Algorithm" (1986).
  static func changes(from old: [ArraySlice<UInt8>], to new: [ArraySlice<UInt8>]) -> [Change] {
    var first = 0
    while first < old.count, first < new.count, old[first] == new[first] { first += 1 }
    var oldEnd = old.count
    var newEnd = new.count
    while oldEnd > first, newEnd > first, old[oldEnd - 1] == new[newEnd - 1] {
      oldEnd -= 1
      newEnd -= 1
    }
    let whole = Change(old: first..<oldEnd, new: first..<newEnd)
    if whole.old.isEmpty || whole.new.isEmpty { return whole.old.isEmpty && whole.new.isEmpty ? [] : [whole] }
    guard let steps = trace(Array(old[first..<oldEnd]), Array(new[first..<newEnd])) else { return [whole] }
    return merged(steps.map { Change(old: $0.old.moved(by: first), new: $0.new.moved(by: first)) })
  }

  /// Single lines taken out or put in, in order; nil when there are too many.
  private static func trace(_ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>]) -> [Change]? {
    let limit = min(old.count + new.count, maximumDistance)
    var reach = [Int](repeating: 0, count: 2 * limit + 3)
    var history: [[Int]] = []
    let middle = limit + 1
    for distance in 0...limit {
      history.append(reach)
      for diagonal in stride(from: -distance, through: distance, by: 2) {
        let goesDown =
          diagonal == -distance
          || (diagonal != distance && reach[middle + diagonal - 1] < reach[middle + diagonal + 1])
        var x = goesDown ? reach[middle + diagonal + 1] : reach[middle + diagonal - 1] + 1
        while x < old.count, x - diagonal < new.count, x - diagonal >= 0, old[x] == new[x - diagonal] {
          x += 1
        }
        reach[middle + diagonal] = x
        if x >= old.count, x - diagonal >= new.count {
          return steps(history, middle, old.count, new.count)
        }
      }
    }
    return nil
  }

  private static func steps(_ history: [[Int]], _ middle: Int, _ oldCount: Int, _ newCount: Int) -> [Change] {
    var steps: [Change] = []
    var (x, y) = (oldCount, newCount)
    for distance in stride(from: history.count - 1, to: 0, by: -1) {
      let reach = history[distance]
      let diagonal = x - y
      let goesDown =
        diagonal == -distance
        || (diagonal != distance && reach[middle + diagonal - 1] < reach[middle + diagonal + 1])
      let previous = goesDown ? diagonal + 1 : diagonal - 1
      x = reach[middle + previous]
      y = x - previous
      steps.append(goesDown ? Change(old: x..<x, new: y..<(y + 1)) : Change(old: x..<(x + 1), new: y..<y))
    }
    return steps.reversed()
  }

  private static func merged(_ steps: [Change]) -> [Change] {
    var changes: [Change] = []
    for step in steps {
      if let last = changes.last, last.old.upperBound == step.old.lowerBound,
        last.new.upperBound == step.new.lowerBound
      {
        changes[changes.count - 1] = Change(
          old: last.old.lowerBound..<step.old.upperBound, new: last.new.lowerBound..<step.new.upperBound)
      } else {
        changes.append(step)
      }
    }
    return changes
  }
}

extension Range<Int> {
  fileprivate func moved(by distance: Int) -> Range<Int> { (lowerBound + distance)..<(upperBound + distance) }
}
