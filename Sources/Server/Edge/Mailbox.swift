// Values handed from one thread to another, which may wait for them with poll(2).
import Synchronization

/// A queue with a descriptor that is readable while there is something in it.
///
/// Any thread may send; one thread receives.
final class Mailbox<Value: Sendable>: Sendable {
  private let values = Mutex<[Value]>([])
  /// Readable when values wait.
  let descriptor: Int32
  private let bell: Int32

  /// Nil when the system has no descriptors left.
  init?() {
    guard let ends = System.makePipe() else { return nil }
    (descriptor, bell) = ends
  }

  func send(_ value: Value) {
    let wasEmpty = values.withLock { values in
      values.append(value)
      return values.count == 1
    }
    // One byte stands for any number of values, so the pipe is never full.
    if wasEmpty { withUnsafeBytes(of: UInt8(0)) { _ = System.write(bell, $0) } }
  }

  /// All values that wait, in the order in which they were sent; waits for one when there is none.
  func receive() -> [Value] {
    var byte: UInt8 = 0
    let count = withUnsafeMutableBytes(of: &byte) { System.read(descriptor, into: $0) }
    guard count > 0 else { return [] }
    return values.withLock { values in
      var taken: [Value] = []
      swap(&taken, &values)
      return taken
    }
  }
}
