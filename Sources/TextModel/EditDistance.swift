// How many slips of the keyboard lie between two words, for "did you mean".

/// The distance of many candidates from one word, with its memory reused.
///
/// The measure is the optimal string alignment distance (Damerau–Levenshtein without edits inside a swap): scalars
/// inserted, deleted, replaced, or swapped with their neighbour count one each.
public struct EditDistance: Sendable {
  private let word: [UInt32]
  private let cap: Int
  private var candidate: [UInt32] = []
  private var beforePrevious: [Int] = []
  private var previous: [Int] = []
  private var current: [Int] = []

  /// Distances from the bytes of `range` in `text`, of which those above `cap` are of no interest.
  public init(from text: [UInt8], _ range: Range<Int>, cap: Int) {
    word = EditDistance.scalars(of: text, range)
    self.cap = Swift.max(cap, 0)
  }

  /// How many slips a name of so many bytes may have to be taken for another one: fewer in a short one.
  public static func cap(forBytes count: Int) -> Int { count < 4 ? 1 : Swift.min(3, count / 3) }

  /// The distance to the bytes of `range` in `text`; nil when it is above the cap.
  ///
  /// O(the product of both lengths), less when the lengths or the beginnings are far apart.
  public mutating func distance(to text: [UInt8], _ range: Range<Int>) -> Int? {
    candidate.removeAll(keepingCapacity: true)
    EditDistance.append(scalarsOf: text, range, to: &candidate)
    let width = candidate.count
    if Swift.max(word.count, width) - Swift.min(word.count, width) > cap { return nil }
    previous.removeAll(keepingCapacity: true)
    previous.append(contentsOf: 0...width)
    current = previous
    beforePrevious = previous
    for row in word.indices {
      current[0] = row + 1
      var best = row + 1
      for column in candidate.indices {
        let same = word[row] == candidate[column]
        var cost = Swift.min(
          previous[column] + (same ? 0 : 1), Swift.min(previous[column + 1], current[column]) + 1)
        if row > 0, column > 0, word[row] == candidate[column - 1], word[row - 1] == candidate[column] {
          cost = Swift.min(cost, beforePrevious[column - 1] + 1)
        }
        current[column + 1] = cost
        best = Swift.min(best, cost)
      }
      // A swap can still undo one of the slips counted in this row.
      if best > cap + 1 { return nil }
      swap(&beforePrevious, &previous)
      swap(&previous, &current)
    }
    return previous[width] <= cap ? previous[width] : nil
  }

  private static func scalars(of text: [UInt8], _ range: Range<Int>) -> [UInt32] {
    var result: [UInt32] = []
    append(scalarsOf: text, range, to: &result)
    return result
  }

  private static func append(scalarsOf text: [UInt8], _ range: Range<Int>, to scalars: inout [UInt32]) {
    let range = range.clamped(to: 0..<text.count)
    var offset = range.lowerBound
    while offset < range.upperBound {
      let (value, length) = text.scalar(at: offset)
      scalars.append(value)
      offset += Swift.max(length, 1)
    }
  }
}

extension [UInt8] {
  /// The distance of the bytes from `other`, as `EditDistance` measures it; nil when it is above `cap`.
  public func editDistance(to other: [UInt8], cap: Int) -> Int? {
    var distance = EditDistance(from: self, 0..<count, cap: cap)
    return distance.distance(to: other, 0..<other.count)
  }
}
