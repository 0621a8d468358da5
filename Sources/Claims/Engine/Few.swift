// A list that mostly has one element, which then needs no memory of its own.

/// The statements behind a verdict, the subjects of a path, the figures of an expression.
struct Few<Element> {
  private(set) var first: Element?
  /// What comes after the first.
  private(set) var others: [Element] = []

  @inline(__always)
  init(_ first: Element? = nil) { self.first = first }

  init(_ first: Element, _ others: [Element]) {
    self.first = first
    self.others = others
  }

  init(_ elements: [Element]) {
    first = elements.first
    if elements.count > 1 { others = Array(elements[1...]) }
  }

  var count: Int { first == nil ? 0 : others.count + 1 }
  var isEmpty: Bool { first == nil }
  var array: [Element] { first.map { [$0] + others } ?? [] }

  /// The element of that number, which there must be.
  @inline(__always)
  subscript(index: Int) -> Element {
    if index == 0, let first { return first }
    return others[index - 1]
  }

  @inline(__always)
  mutating func append(_ element: Element) {
    if first == nil { first = element } else { others.append(element) }
  }

  static func += (list: inout Few, other: Few) {
    for index in 0..<other.count { list.append(other[index]) }
  }

  static func + (list: Few, other: Few) -> Few {
    var list = list
    list += other
    return list
  }
}

extension Few: Sequence {
  struct Iterator: IteratorProtocol {
    fileprivate let list: Few
    fileprivate var position = 0

    @inline(__always)
    mutating func next() -> Element? {
      guard position < list.count else { return nil }
      position += 1
      return list[position - 1]
    }
  }

  func makeIterator() -> Iterator { Iterator(list: self) }
}

extension Few: Sendable where Element: Sendable {}
extension Few: Equatable where Element: Equatable {}
