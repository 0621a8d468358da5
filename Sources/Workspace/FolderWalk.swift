// Walks folders for notes and fact bases: sorted, without hidden folders and what `.gitignore` names.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Collects the files of the paths it is given.
///
/// A path given is always taken, whatever its name; a folder is walked for `.stet` and `.facts`. Each file is found
/// once, however many paths and symbolic links lead to it. A link to a folder is followed when it leads out of what is
/// walked, and there only once, so that a loop ends. Each folder is opened once and read to its end before the next.
package struct FolderWalk {
  package private(set) var files = FileList()
  /// What could not be opened, in the order it was met.
  package private(set) var errors: [FileError] = []
  private var ignored = IgnoreRules()
  /// Absolute paths of the folders that were walked by name or by a link.
  private var walked: [String] = []
  private var depth = 0
  private var givenCount = 0

  /// Folders deeper than this below the one given are reported, not walked.
  package static let maximumDepth = 512

  private let findsNotes: Bool

  /// A walk for notes and fact bases, or for fact bases alone.
  package init(findsNotes: Bool = true) { self.findsNotes = findsNotes }

  /// Adds the file at `path`, or what is in the folder there; `.` is the working directory.
  package mutating func add(_ path: String) {
    givenCount += 1
    let path = FilePath.tidied(path)
    var status = stat()
    guard stat(path, &status) == 0 else {
      errors.append(FileError(path, errno: errno))
      return
    }
    if status.st_mode & S_IFMT == S_IFDIR {
      ignored = IgnoreRules()
      let shown = path == "." ? "" : path.hasSuffix("/") ? path : path + "/"
      addParentRules(of: path, shownLength: shown.utf8.count)
      if let real = realPath(path) { walked.append(real) }
      walk(shown)
    } else {
      addFile(path, isStream: status.st_mode & S_IFMT != S_IFREG)
    }
  }

  /// Adds what is no folder. Of streams only those that a shell hands over are read: another one may never end.
  private mutating func addFile(_ path: String, isStream: Bool) {
    if isStream, !path.hasPrefix("/dev/fd/"), !path.hasPrefix("/proc/"), path != "/dev/stdin" {
      errors.append(FileError(path, .notRegular))
      return
    }
    var status = stat()
    let isLink = !isStream && lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
    files.addFolder(FilePath.folderPrefix(of: path))
    files.addFile(
      FilePath.name(of: path).utf8, kind: FilePath.isFactBase(path) ? .facts : .note, isStream: isStream,
      isLink: isLink)
  }

  /// The files found, sorted by path, each once.
  package consuming func sorted() -> (files: FileList, errors: [FileError]) {
    files.dropDoubles(isWalkedOnce: givenCount < 2)
    if givenCount > 1 { files.sort() }
    return (files, errors)
  }

  /// The rules of the folders above `path`, as far up as the repository's root; none outside a repository.
  private mutating func addParentRules(of path: String, shownLength: Int) {
    guard let real = realPath(path) else { return }
    var above: [String] = []
    var folder = real
    while !isRepositoryRoot(folder) {
      guard folder != "/" else { return }
      folder = FilePath.parent(of: folder)
      above.append(folder)
    }
    // The rules of folders above are asked with paths that begin at those folders.
    for folder in above.reversed() {
      guard let text = try? FileReader.bytes(of: FilePath.joining(folder, ".gitignore")),
        let below = FilePath.relative(real, to: folder)
      else { continue }
      ignored.add(text, from: below + "/", shownLength: shownLength)
    }
  }

  private func isRepositoryRoot(_ folder: String) -> Bool {
    access(FilePath.joining(folder, ".git"), F_OK) == 0
  }

  /// Walks the folder whose path, with a slash at its end, is `shown`; empty for the working directory.
  private mutating func walk(_ shown: String) {
    guard depth < FolderWalk.maximumDepth else {
      errors.append(FileError(shown, .system(ENAMETOOLONG)))
      return
    }
    depth += 1
    defer { depth -= 1 }
    var folder: FolderEntries
    do {
      folder = try FolderEntries(reading: shown, findsNotes: findsNotes)
    } catch {
      errors.append(error)
      return
    }
    let outerRules = ignored.count
    if folder.hasIgnoreFile, let text = try? FileReader.bytes(of: shown + ".gitignore") {
      ignored.add(text, folderLength: shown.utf8.count)
    }
    folder.sort()
    var hasFolder = false
    for index in folder.entries.indices {
      let entry = folder.entries[index]
      let name = folder.bytes[folder.nameRange(entry)]
      if ignored.count > 0 {
        var path = Array(shown.utf8)
        path.append(contentsOf: name)
        if ignored.ignores(path, 0..<path.count, isFolder: entry.kind == .folder) { continue }
      }
      switch entry.kind {
      case .folder:
        walk(shown + String(decoding: name, as: UTF8.self) + "/")
        hasFolder = false
      case .linkToFolder:
        if follow(shown + String(decoding: name, as: UTF8.self)) { hasFolder = false }
      case .note, .facts:
        // After a folder inside this one its own path has to be named again.
        if !hasFolder { files.addFolder(shown) }
        hasFolder = true
        files.addFile(name, kind: entry.kind == .facts ? .facts : .note, isLink: entry.isLink)
      }
    }
    ignored.truncate(to: outerRules)
  }

  /// Walks what a link to a folder leads to, unless it is walked already or holds what is walked.
  private mutating func follow(_ link: String) -> Bool {
    guard let real = realPath(link) else { return false }
    for folder in walked
    where real == folder || FilePath.relative(real, to: folder) != nil
      || FilePath.relative(folder, to: real) != nil
    {
      return false
    }
    walked.append(real)
    walk(link + "/")
    return true
  }
}

/// The absolute path of `path` without links; nil when there is no such file.
package func realPath(_ path: String) -> String? {
  guard let resolved = realpath(path, nil) else { return nil }
  defer { free(resolved) }
  return String(cString: resolved)
}
