// The one owner of the real standard output: the loop hands it messages and never waits.
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Writes messages in order. What does not fit into the client's pipe at once is written by a thread of its own, so
/// that a client that stops reading stops nothing.
final class Output: Sendable {
  private enum Way: Sendable {
    /// A description of a pipe that never waits.
    case pipe(Int32)
    case socket
    /// Anything else is asked before each piece.
    case pieces
    /// A regular file, which is always ready.
    case file
  }

  private struct Backlog {
    /// In order; the thread has the first ones in its hands while it writes them.
    var messages: [[UInt8]] = []
    var isWriting = false
    var hasThread = false
    var hasFailed = false
  }

  private let descriptor: Int32
  private let way: Way
  private let backlog = Mutex(Backlog())
  private let bell: Mailbox<Void>?

  /// Takes over `descriptor`.
  init(_ descriptor: Int32) {
    self.descriptor = descriptor
    way = Self.way(of: descriptor)
    bell = Mailbox()
  }

  /// The client has closed its end: nothing can be said any more.
  var hasFailed: Bool { backlog.withLock { $0.hasFailed } }

  /// Sends `pieces`, one behind the other, behind all that was sent before.
  func write(_ pieces: [[UInt8]]) {
    if pieces.isEmpty { return }
    let isDirect = backlog.withLock { $0.messages.isEmpty && !$0.isWriting && !$0.hasFailed }
    var written = isDirect ? writeWithoutWaiting(pieces) : 0
    if written < 0 { return backlog.withLock { $0.hasFailed = true } }
    for piece in pieces {
      if written < piece.count { enqueue(written == 0 ? piece : Array(piece[written...])) }
      written = max(0, written - piece.count)
    }
  }

  /// Waits until all has been written, at most so many milliseconds.
  func flush(milliseconds: Int) {
    for _ in 0..<milliseconds {
      if backlog.withLock({ ($0.messages.isEmpty && !$0.isWriting) || $0.hasFailed }) { return }
      System.sleep(milliseconds: 1)
    }
  }

  private func enqueue(_ bytes: [UInt8]) {
    let needsThread = backlog.withLock { backlog in
      guard !backlog.hasFailed else { return false }
      backlog.messages.append(bytes)
      defer { backlog.hasThread = true }
      return !backlog.hasThread
    }
    if needsThread, !Thread.start({ self.writeBacklog() }) {
      backlog.withLock { $0.hasFailed = true }
    }
    bell?.send(())
  }

  private func writeBacklog() {
    while let bell, !bell.receive().isEmpty {
      while true {
        let messages = backlog.withLock { backlog in
          var taken: [[UInt8]] = []
          swap(&taken, &backlog.messages)
          backlog.isWriting = !taken.isEmpty
          return taken
        }
        guard !messages.isEmpty else { break }
        for message in messages where !hasFailed {
          if !message.withUnsafeBytes({ writeAll($0) }) { backlog.withLock { $0.hasFailed = true } }
        }
      }
    }
  }

  private func writeAll(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let (count, isBlocked) = System.write(descriptor, UnsafeRawBufferPointer(rebasing: rest))
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if isBlocked {
        System.sleep(milliseconds: 1)
      } else {
        return false
      }
    }
    return true
  }
}

extension Output {
  /// How many bytes went out at once; −1 when the client is gone.
  private func writeWithoutWaiting(_ pieces: [[UInt8]]) -> Int {
    var written = 0
    // A pipe takes them in one call, as far as it has room.
    if case .pipe(let pipe) = way, pieces.count > 1 {
      let outcome = System.write(pipe, pieces)
      if outcome.count <= 0 { return outcome.isBlocked ? 0 : -1 }
      written = outcome.count
    }
    var start = 0
    for piece in pieces {
      let done = min(max(0, written - start), piece.count)
      start += piece.count
      if done == piece.count { continue }
      let count = piece[done...].withUnsafeBytes { writeWithoutWaiting($0) }
      if count < 0 { return -1 }
      written += count
      if written < start { break }
    }
    return written
  }

  /// How many bytes went out at once; −1 when the client is gone.
  private func writeWithoutWaiting(_ bytes: UnsafeRawBufferPointer) -> Int {
    var written = 0
    while written < bytes.count {
      let rest = UnsafeRawBufferPointer(rebasing: bytes[written...])
      let outcome: (count: Int, isBlocked: Bool)
      switch way {
      case .pipe(let pipe): outcome = System.write(pipe, rest)
      case .socket: outcome = System.send(descriptor, rest)
      case .file: outcome = System.write(descriptor, rest)
      case .pieces:
        guard System.canWrite(descriptor) else { return written }
        outcome = System.write(descriptor, UnsafeRawBufferPointer(rebasing: rest.prefix(Int(PIPE_BUF))))
      }
      if outcome.count <= 0 { return outcome.isBlocked ? written : -1 }
      written += outcome.count
    }
    return written
  }

  private static func way(of descriptor: Int32) -> Way {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return .pieces }
    switch status.st_mode & S_IFMT {
    case S_IFSOCK: return .socket
    case S_IFREG: return .file
    case S_IFIFO:
      // Opened anew, the pipe has a description of its own: the client's side is not changed by not waiting here.
      #if os(Linux)
        // F_SETPIPE_SZ, pipe(7): a report of some hundred kilobytes then fits in one go.
        _ = fcntl(descriptor, 1031, Int32(1 << 20))
      #endif
      let pipe = open("/proc/self/fd/\(descriptor)", O_WRONLY | O_NONBLOCK | O_CLOEXEC)
      return pipe >= 0 ? .pipe(pipe) : .pieces
    default: return .pieces
    }
  }
}
