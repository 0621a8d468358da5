// Reads files into a buffer that is used again for the next one.

import ByteScan

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reads many files with one scratch buffer; keeps the folder of the last file open, so that the next one is found
/// by its name alone. For one thread.
package struct FileReader: ~Copyable {
  /// The most that is read of one file: 64 MiB.
  package static let maximumSize = 64 << 20

  private let scratch: UnsafeMutableRawBufferPointer
  private var folder: Int32 = -1
  private var folderIndex = -1

  package init() {
    scratch = .allocate(byteCount: 1 << 17, alignment: 16)
  }

  deinit {
    scratch.deallocate()
    if folder >= 0 { close(folder) }
  }

  /// Replaces `text` by the content of the file at `index` of `files`; it must be UTF-8.
  package mutating func read(_ files: FileList, _ index: Int, into text: inout [UInt8]) throws(FileError) {
    text.removeAll(keepingCapacity: true)
    let entry = files.entries[index]
    if folderIndex != Int(entry.folder) {
      let path = files.folders[Int(entry.folder)]
      if folder >= 0 { close(folder) }
      folder = Descriptor.openFolder(path)
      folderIndex = folder >= 0 ? Int(entry.folder) : -1
      guard folder >= 0 else { throw FileError(files.path(index), errno: errno) }
    }
    let descriptor = Descriptor.openFile(files.name(index), in: folder, waits: entry.isStream)
    guard descriptor >= 0 else { throw FileError(files.path(index), errno: errno) }
    defer { close(descriptor) }
    let failure = read(descriptor, isStream: entry.isStream, into: &text)
    if let failure { throw FileError(files.path(index), failure) }
    if let reason = FileError.Reason(encodingOf: text) { throw FileError(files.path(index), reason) }
  }

  /// The bytes of the file at `path`, which need not be UTF-8.
  package static func bytes(of path: String) throws(FileError) -> [UInt8] {
    let descriptor = Descriptor.openFile(path)
    guard descriptor >= 0 else { throw FileError(path, errno: errno) }
    defer { close(descriptor) }
    return try bytes(of: descriptor, path: path)
  }

  /// The text of the file at `path`, which must be UTF-8.
  package static func text(of path: String) throws(FileError) -> [UInt8] {
    let bytes = try bytes(of: path)
    if let reason = FileError.Reason(encodingOf: bytes) { throw FileError(path, reason) }
    return bytes
  }

  /// All that standard input gives until it ends; errors name it `path`.
  package static func standardInput(as path: String) throws(FileError) -> [UInt8] {
    let bytes = try bytes(of: 0, path: path)
    if let reason = FileError.Reason(encodingOf: bytes) { throw FileError(path, reason) }
    return bytes
  }

  private static func bytes(of descriptor: Int32, path: String) throws(FileError) -> [UInt8] {
    var text = bytes(ofRegular: descriptor)
    let reader = FileReader()
    if let failure = reader.read(descriptor, isStream: true, into: &text) { throw FileError(path, failure) }
    return text
  }

  /// What a regular file holds by its size, read in one go; it may have grown since.
  private static func bytes(ofRegular descriptor: Int32) -> [UInt8] {
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      case let size = Int(status.st_size), size <= maximumSize
    else { return [] }
    return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let rest = UnsafeMutableRawBufferPointer(UnsafeMutableBufferPointer(rebasing: buffer[count..<size]))
        let read = Descriptor.read(descriptor, into: rest)
        // An error comes again, and is told, when the rest is read.
        if read <= 0 { return }
        count += read
      }
    }
  }

  /// Appends what the file holds; nil, or why that failed. A regular file ends with the first short read.
  private borrowing func read(
    _ descriptor: Int32, isStream: Bool, into text: inout [UInt8]
  ) -> FileError.Reason? {
    while true {
      let count = Descriptor.read(descriptor, into: scratch)
      if count < 0 {
        if errno == EINTR { continue }
        if errno == EAGAIN {
          Descriptor.makeBlocking(descriptor)
          continue
        }
        return FileError("", errno: errno).reason
      }
      if count == 0 { return nil }
      text.append(contentsOf: UnsafeRawBufferPointer(rebasing: scratch[..<count]))
      if text.count > FileReader.maximumSize { return .tooLarge }
      if !isStream && count < scratch.count { return nil }
    }
  }
}

extension [UInt8] {
  /// The offset of the first byte that belongs to no well-formed sequence; nil when all of it is UTF-8.
  package var firstInvalidUTF8: Int? {
    let valid = withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { stet_validate_utf8($0, buffer.count) } ?? 0
    }
    return valid == count ? nil : valid
  }
}
