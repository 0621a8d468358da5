// The bytes of a prepared fact base, wherever they lie, read in place and never beyond their end.

/// An immutable stretch of memory: a copy of its own, a constant of the program, or a file mapped by somebody else.
package final class ImageStorage: Sendable {
  /// A number, because raw pointers are not `Sendable`; it is valid as long as this object lives.
  let address: UInt
  /// In bytes.
  package let count: Int
  private let isOwned: Bool
  private let owner: (any AnyObject & Sendable)?

  /// Memory that somebody else keeps: `address` must stay readable for `count` bytes as long as `owner` lives; for
  /// ever without one.
  package init(address: UInt, count: Int, owner: (any AnyObject & Sendable)? = nil) {
    self.address = address
    self.count = address == 0 ? 0 : max(0, count)
    self.owner = owner
    isOwned = false
  }

  /// Memory of its own with a copy of `bytes`.
  package convenience init(copying bytes: [UInt8]) {
    self.init(count: bytes.count) { target in
      bytes.withUnsafeBytes { target.copyMemory(from: $0) }
    }
  }

  /// Memory of its own, `count` uninitialised bytes that `fill` must all write.
  init(count: Int, fill: (UnsafeMutableRawBufferPointer) -> Void) {
    let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: max(1, count), alignment: 64)
    fill(UnsafeMutableRawBufferPointer(rebasing: memory[0..<max(0, count)]))
    address = memory.baseAddress.map { UInt(bitPattern: $0) } ?? 0
    self.count = max(0, count)
    owner = nil
    isOwned = true
  }

  deinit {
    if isOwned { UnsafeMutableRawPointer(bitPattern: address)?.deallocate() }
  }

  /// The `Row` at the byte `offset`; zero where that is outside.
  @inline(__always)
  func load<Row: ImageRow>(_ offset: Int) -> Row {
    guard offset >= 0, offset <= count &- MemoryLayout<Row>.size,
      let base = UnsafeRawPointer(bitPattern: address)
    else { return Row() }
    return (base + offset).loadUnaligned(as: Row.self)
  }

  /// Calls `body` with the bytes from `offset`, clamped to the memory.
  @inline(__always)
  package func withBytes<Result>(
    _ offset: Int, _ length: Int, _ body: (UnsafeRawBufferPointer) -> Result
  ) -> Result {
    let start = min(max(0, offset), count)
    let length = min(max(0, length), count &- start)
    let base = UnsafeRawPointer(bitPattern: address).map { $0 + start }
    return body(UnsafeRawBufferPointer(start: base, count: base == nil ? 0 : length))
  }

  /// A copy of the bytes from `offset`, clamped to the memory.
  package func bytes(_ offset: Int, _ length: Int) -> [UInt8] { withBytes(offset, length) { [UInt8]($0) } }
}

/// A value whose every bit pattern is valid; the rows of a prepared fact base, little-endian.
protocol ImageRow: BitwiseCopyable, Sendable {
  /// All zero.
  init()
}

extension UInt32: ImageRow {}
extension UInt64: ImageRow {}
