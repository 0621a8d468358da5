// The configurations of a workspace: the nearest `.stet.json` of each folder, with what an open editor says of it.
import Analysis
import Facts
import TextModel
import Workspace

/// Finds the configuration of a file: upwards from its folder to the workspace folder that it lies in, to a folder with
/// a `.git`, or to the top, as `--check` does.
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
  /// Whether a folder holds a `.git`.
  private var repositories: [String: Bool] = [:]

  init(_ access: FileAccess, openTexts: [String: [UInt8]]) {
    self.access = access
    self.openTexts = openTexts
  }

  /// The configurations that were found, sorted by path.
  private(set) var found: [File] = []

  /// The configuration for files in `folder`; nil where nothing is configured.
  ///
  /// - Parameter root: the workspace folder that it lies in, if any.
  mutating func file(for folder: String, in root: String?) -> File? {
    var folder = folder
    // A path has no more parts than bytes, so that this ends.
    while true {
      if let file = file(in: folder) { return file }
      if folder == root || folder.utf8.count <= 1 || isRepository(folder) { return nil }
      folder = FilePath.parent(of: folder)
    }
  }

  private mutating func isRepository(_ folder: String) -> Bool {
    if let known = repositories[folder] { return known }
    let isRepository = access.exists(FilePath.joining(folder, ".git"))
    repositories[folder] = isRepository
    return isRepository
  }

  private mutating func file(in folder: String) -> File? {
    if let known = files[folder] { return known }
    let path = FilePath.joining(folder, Self.fileName)
    var file: File?
    if let text = openTexts[path] ?? (try? access.read(path)) {
      let (configuration, diagnostics) = Configuration.reading(text, path: path, folder: folder)
      let mistakes = configuration.unknownBases(in: .bundled()) + configuration.missingFacts(access.exists)
      file = File(
        path: path, source: SourceText(text), configuration: configuration,
        diagnostics: (diagnostics + mistakes).sorted(by: Diagnostic.precedes))
    }
    files[folder] = .some(file)
    if let file {
      found.append(file)
      found.sort { $0.path < $1.path }
    }
    return file
  }
}
