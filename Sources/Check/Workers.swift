// Threads that share the files of a run between them, and bring the results back into order.

import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Plain threads of the system.
enum Workers {
  /// How many processors are online; at least 1.
  static var processorCount: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// Runs `body` on `count` threads at once, the calling one among them, and waits for all.
  ///
  /// Where the system gives fewer threads, fewer run: `body` must take its work from a common place.
  static func run(_ count: Int, _ body: @escaping @Sendable () -> Void) {
    var threads: [pthread_t] = []
    for _ in 1..<max(1, count) {
      if let thread = start(body) { threads.append(thread) }
    }
    body()
    for thread in threads { pthread_join(thread, nil) }
  }

  private static func start(_ body: @escaping @Sendable () -> Void) -> pthread_t? {
    let context = Unmanaged.passRetained(ThreadBody(body)).toOpaque()
    #if canImport(Darwin)
      var thread: pthread_t?
    #else
      var thread = pthread_t()
    #endif
    if pthread_create(&thread, nil, runThreadBody, context) == 0 { return thread }
    Unmanaged<ThreadBody>.fromOpaque(context).release()
    return nil
  }
}

#if canImport(Darwin)
  private func runThreadBody(_ context: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? {
    Unmanaged<ThreadBody>.fromOpaque(context).takeRetainedValue().body()
    return nil
  }
#else
  private func runThreadBody(_ context: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    if let context { Unmanaged<ThreadBody>.fromOpaque(context).takeRetainedValue().body() }
    return nil
  }
#endif

private final class ThreadBody: Sendable {
  let body: @Sendable () -> Void

  init(_ body: @escaping @Sendable () -> Void) { self.body = body }
}

/// Numbers 0, 1, 2 … handed out to whoever asks; each once.
final class ChunkCounter: Sendable {
  private let next = Atomic<Int>(0)
  private let isStopped = Atomic<Bool>(false)

  /// The next number; `Int.max` once stopped.
  func take() -> Int {
    isStopped.load(ordering: .relaxed) ? .max : next.wrappingAdd(1, ordering: .relaxed).oldValue
  }

  func stop() { isStopped.store(true, ordering: .relaxed) }
}

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
