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
  package static func tidied(_ path: String) -> String { rebuilt(path, resolvesParents: false) }

  /// The path without `.` parts, doubled slashes and `name/..` pairs; `.` when nothing is left.
  package static func normalized(_ path: String) -> String { rebuilt(path, resolvesParents: true) }

  /// The parts of `path` that stay, byte by byte: a run over one small file asks this often.
  private static func rebuilt(_ path: String, resolvesParents: Bool) -> String {
    let slash = UInt8(ascii: "/")
    let dot = UInt8(ascii: ".")
    let bytes = Array(path.utf8)
    let isAbsolute = bytes.first == slash
    var kept: [UInt8] = []
    kept.reserveCapacity(bytes.count)
    var start = 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != slash { end += 1 }
      let part = bytes[start..<end]
      start = end + 1
      if part.isEmpty || part.count == 1 && part.first == dot { continue }
      if resolvesParents, isParent(part) {
        let last = kept[((kept.lastIndex(of: slash) ?? -1) + 1)...]
        if !last.isEmpty, !isParent(last) {
          kept.removeSubrange(max(0, last.startIndex - 1)...)
          continue
        }
        if isAbsolute { continue }
      }
      if isAbsolute || !kept.isEmpty { kept.append(slash) }
      kept.append(contentsOf: part)
    }
    if kept.isEmpty { return isAbsolute ? "/" : "." }
    return String(decoding: kept, as: UTF8.self)
  }

  private static func isParent(_ part: ArraySlice<UInt8>) -> Bool {
    part.count == 2 && part.allSatisfy { $0 == UInt8(ascii: ".") }
  }

  /// The part of the normalized absolute `path` below the normalized absolute `folder`; nil when it is not inside.
  package static func relative(_ path: String, to folder: String) -> String? {
    if folder == "/" { return path.hasPrefix("/") ? String(path.dropFirst()) : nil }
    guard path.hasPrefix(folder) else { return nil }
    let rest = path.utf8.dropFirst(folder.utf8.count)
    guard rest.first == UInt8(ascii: "/") else { return nil }
    return String(rest.dropFirst())
  }

  /// How the normalized absolute `path` is written in `folder`, over as many `..` as it takes; `.` for the folder itself.
  package static func route(to path: String, from folder: String) -> String {
    let (target, start) = (path.split(separator: "/"), folder.split(separator: "/"))
    let shared = zip(target, start).prefix { $0 == $1 }.count
    let parts = start.dropFirst(shared).map { _ in ".." } + target.dropFirst(shared)
    return parts.isEmpty ? "." : parts.joined(separator: "/")
  }

  /// Whether the name ends in `.stet`.
  package static func isNote(_ path: String) -> Bool { path.hasSuffix(".stet") }

  /// Whether the name ends in `.facts`.
  package static func isFactBase(_ path: String) -> Bool { path.hasSuffix(".facts") }
}
