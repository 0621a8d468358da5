// What a workspace holds on disk: its notes by name, its fact bases with their texts, its configurations.
import Analysis
import Facts
import Workspace

/// The files of a workspace, as they were when they were read; made on a worker, never changed.
struct WorkspaceFiles: Sendable {
  /// What was open when the files were read.
  private(set) var openPaths: Set<String> = []
  /// Absolute, normalized.
  var folders: [String] = []
  /// Absolute paths of the notes, sorted; those that a configuration excludes are left out.
  var notes: [String] = []
  /// Files that could not be read, in the order in which they were met.
  var unreadable: [FileError] = []
  var configurations: ConfigurationStore
  private let access: FileAccess
  /// The bundled facts with those of the workspace's files, sorted by path, on top.
  var facts: Facts

  init(_ access: FileAccess) {
    self.access = access
    configurations = ConfigurationStore(access, openTexts: [:])
    facts = .bundled()
  }

  /// Reads all but the notes; stops early, with what it has, when it is cancelled.
  ///
  /// - Parameter openPaths: what the client has open: the configurations of files outside the folders count too.
  init(
    in folders: [String], openPaths: [String], _ access: FileAccess, settings: Configuration?,
    openConfigurations: [String: [UInt8]],
    _ cancellation: Cancellation
  ) {
    self.init(access)
    self.folders = folders
    self.openPaths = Set(openPaths)
    configurations = ConfigurationStore(access, openTexts: openConfigurations)
    for path in openPaths.sorted() where configuration(of: path) != nil { continue }
    var paths: Set<String> = []
    for folder in folders {
      for path in access.files(in: folder) where !cancellation.isCancelled {
        let path = FilePath.normalized(path)
        if isExcluded(path, settings) || BundledDocument.path(ofCopyAt: path) != nil { continue }
        if FilePath.isFactBase(path) { paths.insert(path) } else { notes.append(path) }
      }
      if configurations.file(for: folder, in: folder) != nil { continue }
    }
    notes.sort()
    for path in namedFacts(settings) {
      paths.formUnion(FilePath.isFactBase(path) ? [path] : access.files(in: path).filter(FilePath.isFactBase))
    }
    if cancellation.isCancelled { return }
    let loaded = access.facts(paths.sorted())
    facts = loaded.facts
    unreadable += loaded.errors
  }

  /// The fact bases of the workspace that could be read, by their numbers in `facts`.
  var factFiles: [(number: Int, path: String)] {
    facts.files.enumerated().filter { !$1.isBundled }.map { (number: $0, path: $1.path) }
  }

  /// The workspace folder that `path` lies in: the innermost one; nil for a file outside.
  func root(of path: String) -> String? {
    folders.filter { FilePath.relative(path, to: $0) != nil }.max { $0.utf8.count < $1.utf8.count }
  }

  /// The configuration file that holds for the file at `path`; nil for what is not on disk, or where there is none.
  mutating func configuration(of path: String) -> ConfigurationStore.File? {
    guard path.hasPrefix("/") else { return nil }
    return configurations.file(for: FilePath.parent(of: path), in: root(of: path))
  }

  /// Whether a configuration names the file in `exclude`.
  mutating func isExcluded(_ path: String, _ settings: Configuration?) -> Bool {
    if let configuration = configuration(of: path)?.configuration,
      let relative = FilePath.relative(path, to: configuration.folder), configuration.excludes(relative)
    {
      return true
    }
    guard let settings, let root = root(of: path), let relative = FilePath.relative(path, to: root) else {
      return false
    }
    return settings.excludes(relative)
  }

  /// The files and folders of facts that configurations name; of those that are not there the configurations tell.
  private func namedFacts(_ settings: Configuration?) -> [String] {
    let named = configurations.found.flatMap { file in
      file.configuration.facts.map(file.configuration.absolutePath).filter(access.exists)
    }
    return named + (settings.map { $0.facts.map($0.absolutePath) } ?? [])
  }
}
