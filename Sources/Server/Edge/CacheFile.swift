// Files under the user's cache folder.
import Workspace

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Read-only copies of what the program brings along.
enum CacheFile {
  /// Writes `text` to `path` unless it is there already; a cache that cannot be written is done without.
  static func keep(_ path: String, _ text: [UInt8]) {
    if System.holds(path, text) { return }
    makeFolder(FilePath.parent(of: path))
    guard (try? FileWriter.replace(path, with: text)) != nil else { return }
    chmod(path, 0o444)
  }

  private static func makeFolder(_ path: String) {
    guard path.utf8.count > 1, mkdir(path, 0o755) != 0, errno == ENOENT else { return }
    makeFolder(FilePath.parent(of: path))
    mkdir(path, 0o755)
  }
}
