// The folder of prepared fact bases: written by whole files, read by mapping, believed only when the header is right.

import Facts
import TextModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What an entry of the cache was made from: the names, sizes and times of the files, and the snapshot below them.
package struct CacheKey: Hashable, Sendable {
  /// The sizes of all files together, in bytes.
  let size: Int
  /// No file changed in the last two seconds: a later change cannot have the same time.
  let isSettled: Bool
  fileprivate let hash: UInt64

  /// Nil when a file is not there.
  init?(_ paths: [String], shown: [String], on fingerprint: UInt64) {
    var text: [UInt8] = []
    var size = 0
    var newest = 0
    func append(_ number: Int) { withUnsafeBytes(of: number.littleEndian) { text += $0 } }
    append(Int(truncatingIfNeeded: fingerprint))
    for (path, name) in zip(paths, shown) {
      var status = stat()
      guard stat(path, &status) == 0 else { return nil }
      let (seconds, nanoseconds) = status.modified
      text += Array(path.utf8) + [0] + Array(name.utf8) + [0]
      append(Int(status.st_size))
      append(seconds)
      append(nanoseconds)
      append(Int(truncatingIfNeeded: UInt64(status.st_ino)))
      size += Int(status.st_size)
      newest = max(newest, seconds)
    }
    self.size = size
    isSettled = newest + 2 < time(nil)
    hash = text.hash64
  }
}

/// A folder of prepared fact bases.
package struct PreparedCache: Sendable {
  /// The most entries that are kept; of more the oldest are deleted.
  package static let maximumCount = 16

  let folder: String

  package init(folder: String) { self.folder = folder }

  /// `stet` in the user's cache folder (XDG Base Directory Specification); nil for a user without a home.
  package static var user: PreparedCache? {
    if let base = getenv("XDG_CACHE_HOME"), base[0] == CChar(UInt8(ascii: "/")) {
      return PreparedCache(folder: String(cString: base) + "/stet")
    }
    guard let home = getenv("HOME"), home[0] == CChar(UInt8(ascii: "/")) else { return nil }
    return PreparedCache(folder: String(cString: home) + "/.cache/stet")
  }

  /// The entry, mapped; nil when there is none. Whoever opens the image checks it.
  func image(_ key: CacheKey) -> ImageStorage? {
    let descriptor = Descriptor.openFile(path(key))
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_size > 0,
      let mapping = Mapping(descriptor, count: Int(status.st_size))
    else { return nil }
    return ImageStorage(address: mapping.address, count: mapping.count, owner: mapping)
  }

  /// Keeps the image, and gives it back mapped; nil when that fails.
  func store(_ image: PreparedImage, _ key: CacheKey) -> ImageStorage? {
    makeFolders()
    let isWritten: Void? = try? FileWriter.replace(path(key)) { descriptor in
      image.forEachPiece { FileWriter.writeAll($0, to: descriptor) }
    }
    guard isWritten != nil else { return nil }
    deleteOldest()
    return self.image(key)
  }

  private func path(_ key: CacheKey) -> String { folder + "/" + String(key.hash, radix: 16) + ".prepared" }

  private func makeFolders() {
    var path = ""
    for part in folder.split(separator: "/") {
      path += "/" + part
      mkdir(path, 0o700)
    }
  }

  private func deleteOldest() {
    guard let stream = opendir(folder) else { return }
    defer { closedir(stream) }
    var entries: [(time: Int, path: String)] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      var status = stat()
      let path = folder + "/" + name
      guard name.hasSuffix(".prepared"), stat(path, &status) == 0 else { continue }
      entries.append((status.modified.seconds, path))
    }
    entries.sort { $0 < $1 }
    for entry in entries.dropLast(PreparedCache.maximumCount) { unlink(entry.path) }
  }
}

/// A file mapped for reading as long as this lives.
private final class Mapping: Sendable {
  let address: UInt
  let count: Int

  init?(_ descriptor: Int32, count: Int) {
    guard let start = mmap(nil, count, PROT_READ, MAP_PRIVATE, descriptor, 0), start != MAP_FAILED else {
      return nil
    }
    address = UInt(bitPattern: start)
    self.count = count
  }

  deinit { munmap(UnsafeMutableRawPointer(bitPattern: address), count) }
}
