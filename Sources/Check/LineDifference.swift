// Which lines differ between two texts.

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
