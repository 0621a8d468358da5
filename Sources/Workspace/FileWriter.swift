// Writes a file so that nobody ever sees half of it.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Replaces files as a whole.
package enum FileWriter {
  /// Writes `bytes` beside the file at `path` and renames the result over it; its permissions are kept, and a
  /// symbolic link stays one. What is no regular file, such as a pipe, is written to as it is.
  ///
  /// After an error the file is as it was, and nothing is left beside it.
  package static func replace(_ path: String, with bytes: [UInt8]) throws(FileError) {
    try replace(path) { writeAll(bytes, to: $0) }
  }

  /// The same with what `write` puts into the descriptor it is given; false from it, with `errno` set, is an error.
  package static func replace(_ path: String, _ write: (Int32) -> Bool) throws(FileError) {
    let target = realPath(path) ?? path
    var status = stat()
    let exists = stat(target, &status) == 0
    if exists, status.st_mode & S_IFMT != S_IFREG { return try overwrite(target, path, write) }
    // Ctrl-C waits for the rename, so that nothing is left beside the file.
    let signals = HeldSignals()
    defer { signals.release() }
    let temporary = FilePath.folderPrefix(of: target) + ".\(FilePath.name(of: target)).\(getpid()).part"
    unlink(temporary)
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw FileError(path, errno: errno) }
    var isWritten = write(descriptor)
    if exists { isWritten = isWritten && fchmod(descriptor, status.st_mode & 0o7777) == 0 }
    var code = errno
    isWritten = close(descriptor) == 0 && isWritten
    if isWritten && rename(temporary, target) == 0 { return }
    if isWritten { code = errno }
    unlink(temporary)
    throw FileError(path, errno: code)
  }

  private static func overwrite(
    _ target: String, _ path: String, _ write: (Int32) -> Bool
  ) throws(FileError) {
    let descriptor = open(target, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError(path, errno: errno) }
    let isWritten = write(descriptor)
    let code = errno
    guard close(descriptor) == 0, isWritten else { throw FileError(path, errno: isWritten ? errno : code) }
  }

  /// Writes all of `bytes`; false, with `errno` set, when that fails.
  package static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    bytes.withUnsafeBytes { writeAll($0, to: descriptor) }
  }

  /// The same of bytes in memory.
  static func writeAll(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Bool {
    var written = 0
    while written < bytes.count {
      let count = write(descriptor, bytes.baseAddress?.advanced(by: written), bytes.count - written)
      if count < 0 {
        if errno == EINTR { continue }
        return false
      }
      written += count
    }
    return true
  }
}

/// Signals that would end the program, held back from this thread until `release`.
private struct HeldSignals {
  private var before = sigset_t()

  init() {
    var held = sigset_t()
    sigemptyset(&held)
    for signal in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&held, signal) }
    pthread_sigmask(SIG_BLOCK, &held, &before)
  }

  func release() {
    var before = before
    pthread_sigmask(SIG_SETMASK, &before, nil)
  }
}
