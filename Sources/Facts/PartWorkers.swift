// Threads that are lent to a module that has none.
import Synchronization

/// Somebody who can do several things at once: the modules that read and decide have no threads of their own.
package struct PartWorkers: Sendable {
  /// How many can work at once.
  package var count: Int
  /// Parts smaller than this, in bytes, are not made; nil leaves it to the work.
  package var smallestPart: Int?
  /// Calls its second argument with each number below the first, and returns when all calls have.
  private let run: @Sendable (Int, @escaping @Sendable (Int) -> Void) -> Void

  package init(
    count: Int, run: @escaping @Sendable (_ count: Int, _ body: @escaping @Sendable (Int) -> Void) -> Void
  ) {
    self.count = count
    self.run = run
  }

  /// What `make` says of each number below `count`, in their order.
  package func map<Value: Sendable>(_ count: Int, _ make: @escaping @Sendable (Int) -> Value) -> [Value?] {
    let made = Mutex([Value?](repeating: nil, count: count))
    run(count) { number in
      let value = make(number)
      made.withLock { $0[number] = value }
    }
    var values: [Value?] = []
    made.withLock { swap(&$0, &values) }
    return values
  }
}
