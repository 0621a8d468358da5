// The working directory, asked for once.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension FilePath {
  /// The absolute path of the working directory; `/` when it is gone.
  package static func workingDirectory() -> String {
    guard let path = getcwd(nil, 0) else { return "/" }
    defer { free(path) }
    return String(cString: path)
  }
}

extension FileReader {
  /// Whether there is a file or folder at `path`.
  package static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// Whether there is a folder at `path`.
  package static func isFolder(_ path: String) -> Bool { type(of: path) == S_IFDIR }

  /// Whether there is a file at `path` that is no pipe and no device.
  package static func isRegularFile(_ path: String) -> Bool { type(of: path) == S_IFREG }

  private static func type(of path: String) -> mode_t? {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & S_IFMT : nil
  }
}
