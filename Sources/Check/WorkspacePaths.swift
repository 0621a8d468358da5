// What files are called wherever a run is started and however its paths are written.

import Workspace

/// Paths from the root of each file's workspace: what baselines, fingerprints and other programs know a file by.
///
/// The root is the folder of the nearest `.git` upwards, since code hosts count from there; else of the outermost
/// `.stet.json`; else the working directory. A file outside of all these keeps its absolute path.
struct WorkspacePaths: Sendable {
  private let workingDirectory: String
  /// By the absolute path of a folder; nil inside for one without a root.
  private var roots: [String: String?] = [:]
  private var known: [String: String] = [:]

  init(workingDirectory: String) { self.workingDirectory = workingDirectory }

  /// The path in its workspace of the file that is shown as `shown`; what is no file keeps its name.
  mutating func path(_ shown: String) -> String {
    if let path = known[shown] { return path }
    if shown.isEmpty || shown.hasPrefix("bundled:") { return shown }
    let absolute = FilePath.normalized(FilePath.joining(workingDirectory, shown))
    let path = root(ofFolder: FilePath.parent(of: absolute)).flatMap { FilePath.relative(absolute, to: $0) }
    known[shown] = path ?? absolute
    return path ?? absolute
  }

  /// The root for the files in `folder`, an absolute normalized path.
  mutating func root(ofFolder folder: String) -> String? {
    if let root = roots[folder] { return root }
    let root = findRoot(folder)
    roots[folder] = .some(root)
    return root
  }

  private func findRoot(_ start: String) -> String? {
    var outermost: String?
    var folder = start
    while true {
      if FileReader.exists(FilePath.joining(folder, ".git")) { return folder }
      if FileReader.exists(FilePath.joining(folder, ConfigurationFinder.fileName)) { outermost = folder }
      if folder == "/" || folder.isEmpty { break }
      folder = FilePath.parent(of: folder)
    }
    let isInside = start == workingDirectory || FilePath.relative(start, to: workingDirectory) != nil
    return outermost ?? (isInside ? workingDirectory : nil)
  }
}

extension FileReport {
  /// Names the file, and all that explains its findings and claims, by the paths in the workspace.
  mutating func nameByWorkspacePaths(_ paths: inout WorkspacePaths) {
    path = workspacePath
    for finding in findings.indices {
      for index in findings[finding].evidence.indices {
        findings[finding].evidence[index].path = paths.path(findings[finding].evidence[index].path)
      }
    }
    for claim in claims.indices {
      for index in claims[claim].facts.indices {
        claims[claim].facts[index].path = paths.path(claims[claim].facts[index].path)
      }
    }
  }
}
