// Where texts of files come from: the disk, or in tests a dictionary.
import Facts
import TextModel
import Workspace

/// Reads files and lists folders.
package enum FileAccess: Sendable {
  case disk
  /// Texts by absolute path.
  case memory([String: [UInt8]])

  /// The bytes of the file at `path`.
  package func read(_ path: String) throws(FileError) -> [UInt8] {
    switch self {
    case .disk: return try FileReader.bytes(of: path)
    case .memory(let texts):
      guard let text = texts[path] else { throw FileError(path, .notFound) }
      return text
    }
  }

  /// The text of the file at `path`, which must be UTF-8.
  package func text(_ path: String) throws(FileError) -> [UInt8] {
    let bytes = try read(path)
    if let reason = FileError.Reason(encodingOf: bytes) { throw FileError(path, reason) }
    return bytes
  }

  /// Whether there is something at `path`.
  func exists(_ path: String) -> Bool {
    switch self {
    case .disk: FileReader.exists(path)
    case .memory(let texts): texts.keys.contains { $0 == path || FilePath.relative($0, to: path) != nil }
    }
  }

  /// The bundled facts with the files at `paths` on top, large ones in their prepared form; and what could not be read.
  func facts(_ paths: [String]) -> (facts: Facts, errors: [FileError]) {
    guard case .memory = self else { return FactBaseLoader.load(paths, shown: paths, on: .bundled()) }
    var texts: [FactText] = []
    var errors: [FileError] = []
    for path in paths {
      do {
        texts.append(FactText(path: path, bytes: try text(path)))
      } catch {
        errors.append(error)
      }
    }
    return (Facts.bundled().layering(texts), errors)
  }

  /// The notes and fact bases in `folder`, sorted by path.
  package func files(in folder: String) -> [String] {
    switch self {
    case .disk:
      var walk = FolderWalk()
      walk.add(folder)
      let files = walk.sorted().files
      return (0..<files.count).map { files.path($0) }
    case .memory(let texts):
      return texts.keys.filter {
        FilePath.relative($0, to: folder) != nil && (FilePath.isNote($0) || FilePath.isFactBase($0))
      }.sorted()
    }
  }

  /// A hash of the names, sizes and times of the files in `folders`, to notice that one has changed.
  func stamps(in folders: [String]) -> UInt64 {
    var bytes: [UInt8] = []
    for folder in folders {
      for path in files(in: folder) + [FilePath.joining(folder, ConfigurationStore.fileName)] {
        bytes += path.utf8
        switch self {
        case .disk: withUnsafeBytes(of: System.stamp(of: path)) { bytes += $0 }
        case .memory(let texts): bytes += texts[path] ?? []
        }
      }
    }
    return bytes.hash64(0..<bytes.count)
  }
}
