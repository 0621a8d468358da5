// The classes, sources, units, properties or entities of an image while it grows.

/// Rows of one kind: new ones, and changed copies of rows in lower layers.
struct SymbolTable<Row: SymbolRow> {
  let base: UInt32
  private(set) var own: [Row] = []
  private(set) var replaced: [Row] = []
  private var replacedIndex: [UInt32: Int] = [:]
  private(set) var index = HashSlots()
  private(set) var declarations: [DeclarationRow] = []
  /// Where each of the own rows was last declared.
  private var lastDeclaration: [UInt32] = []
  private var lastDeclarationOfReplaced: [UInt32: UInt32] = [:]

  init(base: UInt32) { self.base = base }

  mutating func reserve(_ count: Int) {
    own.reserveCapacity(count)
    lastDeclaration.reserveCapacity(count)
    declarations.reserveCapacity(count)
    index = HashSlots(capacity: count)
  }

  var end: UInt32 { base &+ UInt32(clamping: own.count) }

  /// The id of the own symbol written as the bytes of `range`.
  @inline(__always)
  func find(_ text: [UInt8], _ range: Range<Int>, _ hash: UInt64) -> UInt32? {
    index.find(hash) { number in
      let row = own[number]
      return text.isSame(Int(row.idStart), Int(row.idLength), range)
    }.map { base &+ UInt32(truncatingIfNeeded: $0) }
  }

  /// Adds a symbol that neither this table nor a lower layer has.
  @inline(__always)
  mutating func add(_ range: Range<Int>, _ hash: UInt64) -> UInt32 {
    var row = Row()
    row.id = end
    row.idStart = UInt32(truncatingIfNeeded: range.lowerBound)
    row.idLength = UInt32(truncatingIfNeeded: range.count)
    index.insert(hash, own.count)
    own.append(row)
    lastDeclaration.append(.max)
    return row.id
  }

  /// Notes that a record at `start` declares `id`; the start of the one before, if any.
  @inline(__always)
  mutating func declare(_ id: UInt32, _ start: UInt32, length: UInt32 = 0) -> UInt32? {
    declarations.append(DeclarationRow(symbol: id, start: start, length: length))
    if id >= base {
      let number = Int(id &- base)
      let last = lastDeclaration[number]
      lastDeclaration[number] = start
      return last == .max ? nil : last
    }
    return lastDeclarationOfReplaced.updateValue(start, forKey: id)
  }

  mutating func setLength(ofDeclaration number: Int, _ length: Int) {
    if declarations.indices.contains(number) { declarations[number].length = UInt32(clamping: length) }
  }

  /// Takes over what `other`, a copy of this table, has found of the own symbols `numbers`, each declared once.
  mutating func take(_ numbers: Range<Int>, from other: SymbolTable) {
    own.replaceSubrange(numbers, with: other.own[numbers])
    declarations.replaceSubrange(numbers, with: other.declarations[numbers])
  }

  /// Changes the row of `id`; that of a lower layer, `original`, is copied at first.
  @inline(__always)
  mutating func update(_ id: UInt32, original: @autoclosure () -> Row?, _ change: (inout Row) -> Void) {
    if id >= base {
      let number = Int(id &- base)
      if number < own.count { change(&own[number]) }
    } else if let number = replacedIndex[id] {
      change(&replaced[number])
    } else if var row = original() {
      change(&row)
      replacedIndex[id] = replaced.count
      replaced.append(row)
    }
  }

  /// The row of `id` as it stands in this table; nil for an untouched one of a lower layer.
  func row(_ id: UInt32) -> Row? {
    if id >= base {
      let number = Int(id &- base)
      return number < own.count ? own[number] : nil
    }
    return replacedIndex[id].map { replaced[$0] }
  }

  /// Changes all rows of this table.
  mutating func updateAll(_ change: (inout Row) -> Void) {
    for number in replaced.indices { change(&replaced[number]) }
    for number in own.indices { change(&own[number]) }
  }

  /// The rows and declarations in the order of an image.
  mutating func finish() {
    replaced.sort { $0.id < $1.id }
    for (number, row) in replaced.enumerated() { replacedIndex[row.id] = number }
    var isAscending = true
    var last: UInt32 = 0
    for declaration in declarations {
      if declaration.symbol < last { isAscending = false }
      last = declaration.symbol
    }
    if !isAscending { declarations.sort { ($0.symbol, $0.start) < ($1.symbol, $1.start) } }
  }
}

extension [UInt8] {
  /// Whether the `length` bytes from `start` are those of `range`.
  @inline(__always)
  func isSame(_ start: Int, _ length: Int, _ range: Range<Int>) -> Bool {
    guard length == range.count, start >= 0, start &+ length <= count, range.upperBound <= count else {
      return false
    }
    var offset = 0
    while offset < length {
      if self[start &+ offset] != self[range.lowerBound &+ offset] { return false }
      offset &+= 1
    }
    return true
  }
}
