// Standard output and standard error, and what the environment says about them.

import Synchronization
import Workspace

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Bytes on their way to a descriptor, written in large pieces.
struct BufferedOutput: Sendable {
  private var buffer: [UInt8] = []
  private let descriptor: Int32
  /// The reader has gone: nothing more is written.
  private(set) var isClosed = false

  /// Descriptor 1 is standard output, 2 standard error.
  init(descriptor: Int32) { self.descriptor = descriptor }

  mutating func write(_ bytes: [UInt8]) {
    if isClosed || bytes.isEmpty { return }
    buffer.append(contentsOf: bytes)
    if buffer.count >= 1 << 16 { flush() }
  }

  mutating func write(_ text: String) { write(Array(text.utf8)) }

  mutating func flush() {
    if isClosed || buffer.isEmpty { return }
    if !Console.write(buffer, to: descriptor) { isClosed = true }
    buffer.removeAll(keepingCapacity: true)
  }
}

enum Console {
  /// Makes a closed pipe an error of `write` instead of the end of the process.
  static func ignoreClosedPipes() { _ = signal(SIGPIPE, SIG_IGN) }

  static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  /// Writes to standard output at once.
  static func print(_ text: String) {
    _ = write(Array(text.utf8), to: 1)
  }

  /// False when that fails. A reader that has gone is no error, and anything else is kept for `outputError`.
  static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    if FileWriter.writeAll(bytes, to: descriptor) { return true }
    if descriptor == 1, errno != EPIPE { outputErrorCode.store(errno, ordering: .relaxed) }
    return false
  }

  private static let outputErrorCode = Atomic<Int32>(0)

  /// Why standard output has not taken everything; nil when it has, or nobody wanted it.
  static var outputError: FileError? {
    let code = outputErrorCode.load(ordering: .relaxed)
    return code == 0 ? nil : FileError("standard output", errno: code)
  }

  /// Writes `stet: message` to standard error.
  static func complain(_ message: String) {
    _ = FileWriter.writeAll(Array("stet: \(message)\n".utf8), to: 2)
  }

  /// Writes to standard error as it is.
  static func report(_ text: String) { _ = FileWriter.writeAll(Array(text.utf8), to: 2) }

  /// The value of an environment variable; nil when it is not set or empty.
  static func environment(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
  }

  /// Whether text on standard output is coloured (no-color.org).
  static func usesColor(_ choice: Arguments.Color) -> Bool {
    switch choice {
    case .always: true
    case .never: false
    case .auto: isTerminal(1) && environment("NO_COLOR") == nil && environment("TERM") != "dumb"
    }
  }

  /// Seconds since 1970.
  static func secondsSince1970() -> Int { time(nil) }

  static func sleep(milliseconds: UInt32) { _ = usleep(milliseconds * 1000) }
}
