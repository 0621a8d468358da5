// Paths as text: joining, parents and names, without touching the file system.

/// Operations on paths whose parts are separated by `/`.
package enum FilePath {
  /// `folder/name`, or `name` alone when it is absolute or the folder is empty or `.`.
  package static func joining(_ folder: String, _ name: String) -> String {
    if name.hasPrefix("/") || folder.isEmpty || folder == "." { return name }
    return folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }

  /// The path without its last part; empty for a bare name, `/` for a name in the root.
  package static func parent(of path: String) -> String {
    let bytes = path.utf8
    guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return "" }
    return slash == bytes.startIndex ? "/" : String(path[..<slash])
  }

  /// The last part of the path.
  package static func name(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return path }
    return String(path[path.utf8.index(after: slash)...])
  }

  /// What stands before the last part, with its slash; empty for a bare name.
  package static func folderPrefix(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
    return String(path[...slash])
  }

  /// The path without `.` parts and doubled slashes; `.` when nothing is left. `..` stays: before it there may be a
  /// link.
  package static func tidied(_ path: String) -> String {
    let parts = path.split(separator: "/", omittingEmptySubsequences: true).filter { $0 != "." }
    if path.hasPrefix("/") { return "/" + parts.joined(separator: "/") }
    return parts.isEmpty ? "." : parts.joined(separator: "/")
  }

  /// The path without `.` parts, doubled slashes and `name/..` pairs; `.` when nothing is left.
  package static func normalized(_ path: String) -> String {
    let isAbsolute = path.hasPrefix("/")
    var parts: [Substring] = []
    for part in path.split(separator: "/", omittingEmptySubsequences: true) where part != "." {
      if part == "..", let last = parts.last, last != ".." {
        parts.removeLast()
      } else if part != ".." || !isAbsolute {
        parts.append(part)
      }
    }
    let joined = parts.joined(separator: "/")
    if isAbsolute { return "/" + joined }
    return joined.isEmpty ? "." : joined
  }

  /// The part of the normalized absolute `path` below the normalized absolute `folder`; nil when it is not inside.
  package static func relative(_ path: String, to folder: String) -> String? {
    if folder == "/" { return path.hasPrefix("/") ? String(path.dropFirst()) : nil }
    guard path.hasPrefix(folder) else { return nil }
    let rest = path.utf8.dropFirst(folder.utf8.count)
    guard rest.first == UInt8(ascii: "/") else { return nil }
    return String(rest.dropFirst())
  }

  /// Whether the name ends in `.stet`.
  package static func isNote(_ path: String) -> Bool { path.hasSuffix(".stet") }

  /// Whether the name ends in `.facts`.
  package static func isFactBase(_ path: String) -> Bool { path.hasSuffix(".facts") }
}
