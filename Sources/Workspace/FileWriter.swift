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
    let target = realPath(path) ?? path
    var status = stat()
    let exists = stat(target, &status) == 0
    if exists, status.st_mode & S_IFMT != S_IFREG { return try overwrite(target, with: bytes, path) }
    let temporary = FilePath.folderPrefix(of: target) + ".\(FilePath.name(of: target)).\(getpid()).part"
    unlink(temporary)
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw FileError(path, errno: errno) }
    var isWritten = writeAll(bytes, to: descriptor)
    if exists { isWritten = isWritten && fchmod(descriptor, status.st_mode & 0o7777) == 0 }
    var code = errno
    isWritten = close(descriptor) == 0 && isWritten
    if isWritten && rename(temporary, target) == 0 { return }
    if isWritten { code = errno }
    unlink(temporary)
    throw FileError(path, errno: code)
  }

  private static func overwrite(_ target: String, with bytes: [UInt8], _ path: String) throws(FileError) {
    let descriptor = open(target, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError(path, errno: errno) }
    let isWritten = writeAll(bytes, to: descriptor)
    let code = errno
    guard close(descriptor) == 0, isWritten else { throw FileError(path, errno: isWritten ? errno : code) }
  }

  /// Writes all of `bytes`; false, with `errno` set, when that fails.
  package static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    bytes.withUnsafeBytes { buffer in
      var written = 0
      while written < buffer.count {
        let count = write(descriptor, buffer.baseAddress?.advanced(by: written), buffer.count - written)
        if count < 0 {
          if errno == EINTR { continue }
          return false
        }
        written += count
      }
      return true
    }
  }
}
