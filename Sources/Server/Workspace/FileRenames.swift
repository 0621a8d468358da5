// Files and folders that are about to get other names.
import LanguageServerProtocol
import Workspace

/// What the renames of one request do to paths.
struct FileRenames: Sendable {
  /// Absolute, normalized.
  private let renames: [(old: String, new: String)]

  init(_ files: [LSP.FileRename]) {
    renames = files.compactMap { file in
      guard let old = file.oldURI.path, let new = file.newURI.path else { return nil }
      return (FilePath.normalized(old), FilePath.normalized(new))
    }
  }

  /// Where what is at `path` will be: renamed itself, or in a folder that is.
  func path(after path: String) -> String {
    var best: (length: Int, path: String)?
    for (old, new) in renames where old.utf8.count > best?.length ?? 0 {
      if old == path {
        best = (old.utf8.count, new)
      } else if let inside = FilePath.relative(path, to: old) {
        best = (old.utf8.count, FilePath.joining(new, inside))
      }
    }
    return best?.path ?? path
  }

  /// How `path`, written in the configuration at `file`, is to be written there afterwards; nil where it can stay, or
  /// leads to a fact base that will be none.
  func written(_ path: String, in file: String) -> String? {
    let target = FilePath.normalized(FilePath.joining(FilePath.parent(of: file), path))
    let newTarget = self.path(after: target)
    let newFile = self.path(after: file)
    let newFolder = FilePath.parent(of: newFile)
    if FilePath.name(of: newFile) != ConfigurationStore.fileName { return nil }
    if FilePath.isFactBase(target) != FilePath.isFactBase(newTarget) { return nil }
    if FilePath.normalized(FilePath.joining(newFolder, path)) == newTarget { return nil }
    if path.hasPrefix("/") { return newTarget }
    return FilePath.route(to: newTarget, from: newFolder) + (path.hasSuffix("/") ? "/" : "")
  }
}
