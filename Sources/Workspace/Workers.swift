// Threads that share work between them.

import Facts
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Plain threads of the system.
package enum Workers {
  /// How many processors are online; at least 1.
  package static var processorCount: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// Runs `body` on `count` threads at once, the calling one among them, and waits for all.
  ///
  /// Where the system gives fewer threads, fewer run: `body` must take its work from a common place.
  package static func run(_ count: Int, _ body: @escaping @Sendable () -> Void) {
    var threads: [pthread_t] = []
    for _ in 1..<max(1, count) {
      if let thread = start(body) { threads.append(thread) }
    }
    body()
    for thread in threads { pthread_join(thread, nil) }
  }

  /// Calls `body` with each number below `count`, on as many threads as there are processors, and waits for all.
  package static func each(_ count: Int, _ body: @escaping @Sendable (Int) -> Void) {
    let counter = ChunkCounter()
    run(min(count, processorCount)) {
      while case let number = counter.take(), number < count { body(number) }
    }
  }

  /// What `make` says of each number below `count`, in their order, made on as many threads as there are processors.
  package static func map<Value: Sendable>(_ count: Int, _ make: @escaping @Sendable (Int) -> Value)
    -> [Value]
  {
    let made = Mutex<[(number: Int, value: Value)]>([])
    each(count) { number in
      let value = make(number)
      made.withLock { $0.append((number, value)) }
    }
    return made.withLock { $0.sorted { $0.number < $1.number }.map(\.value) }
  }

  /// Threads for the parts of one long text, as many as there are processors.
  package static var forParts: PartWorkers { PartWorkers(count: processorCount) { each($0, $1) } }

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
package final class ChunkCounter: Sendable {
  private let next = Atomic<Int>(0)
  private let isStopped = Atomic<Bool>(false)

  package init() {}

  /// The next number; `Int.max` once stopped.
  package func take() -> Int {
    isStopped.load(ordering: .relaxed) ? .max : next.wrappingAdd(1, ordering: .relaxed).oldValue
  }

  package func stop() { isStopped.store(true, ordering: .relaxed) }
}
