// Keeps everything but protocol off standard output.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The descriptors that a client talks to.
enum StandardStreams {
  static let input: Int32 = 0

  /// A private descriptor of standard output; whatever else writes there goes to standard error from now on.
  static func takeOutput() -> Int32 {
    signal(SIGPIPE, SIG_IGN)
    let output = fcntl(1, F_DUPFD_CLOEXEC, 3)
    guard output >= 0 else { return 1 }
    dup2(2, 1)
    return output
  }

  /// Writes one line to standard error.
  static func complain(_ message: String) {
    var line = message + "\n"
    line.withUTF8 { _ = System.write(2, UnsafeRawBufferPointer($0)) }
  }
}
