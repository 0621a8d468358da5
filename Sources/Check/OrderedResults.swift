// The results of threads that share a run, brought back into order.

import Synchronization

/// Results that come in any order, each passed on as soon as all before it have been.
final class OrderedResults<Value: Sendable, State: Sendable>: Sendable {
  private struct Shared {
    var next = 0
    var waiting: [Int: Value] = [:]
    var state: State
  }

  private let shared: Mutex<Shared>
  private let consume: @Sendable (inout State, Value) -> Void

  init(_ state: State, consume: @escaping @Sendable (inout State, Value) -> Void) {
    shared = Mutex(Shared(state: state))
    self.consume = consume
  }

  /// Takes the result of that number, from 0 without gaps, and consumes all that are in turn.
  func add(_ value: Value, number: Int) {
    shared.withLock { shared in
      guard number == shared.next else {
        shared.waiting[number] = value
        return
      }
      consume(&shared.state, value)
      shared.next += 1
      while let value = shared.waiting.removeValue(forKey: shared.next) {
        consume(&shared.state, value)
        shared.next += 1
      }
    }
  }

  /// What has become of the state.
  var state: State { shared.withLock { $0.state } }
}
