// The system calls of the edge, by names of their own, the same on every platform.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Thin wrappers that begin again when a signal interrupts them.
enum System {
  /// How many bytes were read; 0 at the end, −1 for an error.
  static func read(_ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer) -> Int {
    while true {
      let count = systemRead(descriptor, buffer)
      if count >= 0 || errno != EINTR { return count }
    }
  }

  /// How many of `bytes` were written; −1 for an error, with `isBlocked` when writing would have to wait.
  static func write(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> (count: Int, isBlocked: Bool) {
    while true {
      let count = systemWrite(descriptor, bytes)
      if count >= 0 { return (count, false) }
      if errno != EINTR { return (-1, errno == EAGAIN || errno == EWOULDBLOCK) }
    }
  }

  /// As `write` for several runs of bytes, one behind the other.
  static func write(_ descriptor: Int32, _ pieces: [[UInt8]]) -> (count: Int, isBlocked: Bool) {
    var buffers: [iovec] = []
    buffers.reserveCapacity(pieces.count)
    return write(descriptor, pieces[...], after: &buffers)
  }

  /// - Parameter buffers: the pieces before these, in place.
  private static func write(
    _ descriptor: Int32, _ pieces: ArraySlice<[UInt8]>, after buffers: inout [iovec]
  ) -> (count: Int, isBlocked: Bool) {
    guard let piece = pieces.first, buffers.count < mostBuffers else {
      while true {
        let count = writev(descriptor, buffers, Int32(buffers.count))
        if count >= 0 { return (count, false) }
        if errno != EINTR { return (-1, errno == EAGAIN || errno == EWOULDBLOCK) }
      }
    }
    return piece.withUnsafeBytes { bytes in
      buffers.append(
        iovec(iov_base: UnsafeMutableRawPointer(mutating: bytes.baseAddress), iov_len: bytes.count))
      return write(descriptor, pieces.dropFirst(), after: &buffers)
    }
  }

  /// As many as one call takes, and then some to spare.
  private static let mostBuffers = 64

  /// As `write` for a socket, but never waits.
  static func send(_ socket: Int32, _ bytes: UnsafeRawBufferPointer) -> (count: Int, isBlocked: Bool) {
    while true {
      let count = systemSend(socket, bytes)
      if count >= 0 { return (count, false) }
      if errno != EINTR { return (-1, errno == EAGAIN || errno == EWOULDBLOCK) }
    }
  }

  /// Whether there is something to read, or an end, on each descriptor, at the latest after `timeout` milliseconds;
  /// −1 waits for ever.
  static func waitForInput(_ first: Int32, _ second: Int32, timeout: Int32) -> (first: Bool, second: Bool) {
    var descriptors = (
      pollfd(fd: first, events: Int16(POLLIN), revents: 0),
      pollfd(fd: second, events: Int16(POLLIN), revents: 0)
    )
    let ready = withUnsafeMutableBytes(of: &descriptors) { bytes in
      bytes.withMemoryRebound(to: pollfd.self) { poll($0.baseAddress, second < 0 ? 1 : 2, timeout) }
    }
    guard ready > 0 else { return (false, false) }
    return (descriptors.0.revents != 0, second >= 0 && descriptors.1.revents != 0)
  }

  /// Whether at least `PIPE_BUF` bytes can be written without waiting.
  static func canWrite(_ descriptor: Int32) -> Bool {
    var entry = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    return poll(&entry, 1, 0) > 0 && entry.revents & Int16(POLLOUT) != 0
  }

  /// Milliseconds of a clock that never goes back.
  static func milliseconds() -> Int {
    var time = timespec()
    guard clock_gettime(CLOCK_MONOTONIC, &time) == 0 else { return 0 }
    return Int(time.tv_sec) &* 1000 &+ Int(time.tv_nsec) / 1_000_000
  }

  /// Whether a process of that number exists.
  static func exists(process: Int) -> Bool {
    guard let number = Int32(exactly: process), number > 0 else { return true }
    return kill(number, 0) == 0 || errno == EPERM
  }

  /// The ends of a new pipe, which no child inherits; nil when there are no descriptors left.
  static func makePipe() -> (reading: Int32, writing: Int32)? {
    var ends: (Int32, Int32) = (-1, -1)
    let status = withUnsafeMutableBytes(of: &ends) { bytes in
      bytes.withMemoryRebound(to: Int32.self) { pointer in
        pointer.baseAddress.map { pipe($0) } ?? -1
      }
    }
    guard status == 0 else { return nil }
    _ = fcntl(ends.0, F_SETFD, FD_CLOEXEC)
    _ = fcntl(ends.1, F_SETFD, FD_CLOEXEC)
    return (ends.0, ends.1)
  }

  /// The size and the time of the last change of the file at `path`; zeroes when there is none.
  static func stamp(of path: String) -> (size: Int64, seconds: Int64, nanoseconds: Int64) {
    var status = stat()
    guard stat(path, &status) == 0 else { return (0, 0, 0) }
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    return (Int64(status.st_size), Int64(time.tv_sec), Int64(time.tv_nsec))
  }

  /// Whether the file at `path` is exactly `text`.
  static func holds(_ path: String, _ text: [UInt8]) -> Bool {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    return withUnsafeTemporaryAllocation(byteCount: 1 << 14, alignment: 16) { buffer in
      var rest = text[...]
      while case let count = read(descriptor, into: buffer), count != 0 {
        guard count > 0 else { return false }
        let isSame = rest.withUnsafeBytes { rest in
          guard rest.count >= count, let a = rest.baseAddress, let b = buffer.baseAddress else {
            return false
          }
          return memcmp(a, b, count) == 0
        }
        guard isSame else { return false }
        rest = rest.dropFirst(count)
      }
      return rest.isEmpty
    }
  }

  /// The days since 1970-01-01, in UTC.
  static func dayNumber() -> Int { Int(time(nil)) / 86_400 }

  /// Puts this thread, and those that it starts, a little behind the others of the program, where the system can.
  static func comeAfterOtherThreads() {
    #if os(Linux)
      // Of a process, Linux means the calling thread.
      _ = nice(3)
    #endif
  }

  static func sleep(milliseconds: UInt32) { usleep(milliseconds &* 1000) }
}

private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
  read(descriptor, buffer.baseAddress, buffer.count)
}

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  write(descriptor, bytes.baseAddress, bytes.count)
}

private func systemSend(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  #if canImport(Darwin)
    return send(descriptor, bytes.baseAddress, bytes.count, Int32(MSG_DONTWAIT))
  #else
    return send(descriptor, bytes.baseAddress, bytes.count, Int32(MSG_DONTWAIT) | Int32(MSG_NOSIGNAL))
  #endif
}
