// The configurations of a workspace: the nearest `.stet.json` of each folder, with what an open editor says of it.
import Analysis
import TextModel
import Workspace

/// Finds the configuration of a file: upwards from its folder to the workspace folder that it lies in.
struct ConfigurationStore: Sendable {
  /// One file, with its mistakes.
  struct File: Sendable {
    let path: String
    let source: SourceText
    let configuration: Configuration
    let diagnostics: [Diagnostic]
  }

  static let fileName = ".stet.json"

  /// By the folder that the file lies in; nil where there is none.
  private(set) var files: [String: File?] = [:]
  /// Texts of configurations that are open, by path; they count in place of what is on disk.
  let openTexts: [String: [UInt8]]
  private let access: FileAccess

  init(_ access: FileAccess, openTexts: [String: [UInt8]]) {
    self.access = access
    self.openTexts = openTexts
  }

  /// The configurations that were found, sorted by path.
  private(set) var found: [File] = []

  /// The configuration for files in `folder`, which lies in the workspace folder `root`; nil where nothing is
  /// configured.
  mutating func file(for folder: String, in root: String) -> File? {
    var folder = folder
    // A path has no more parts than bytes, so that this ends.
    while true {
      if let file = file(in: folder) { return file }
      if folder == root || folder.utf8.count <= 1 { return nil }
      folder = FilePath.parent(of: folder)
    }
  }

  private mutating func file(in folder: String) -> File? {
    if let known = files[folder] { return known }
    let path = FilePath.joining(folder, Self.fileName)
    var file: File?
    if let text = openTexts[path] ?? (try? access.read(path)) {
      let (configuration, diagnostics) = Configuration.reading(text, path: path, folder: folder)
      file = File(
        path: path, source: SourceText(text), configuration: configuration, diagnostics: diagnostics)
    }
    files[folder] = .some(file)
    if let file {
      found.append(file)
      found.sort { $0.path < $1.path }
    }
    return file
  }
}
