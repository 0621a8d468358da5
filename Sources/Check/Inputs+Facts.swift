// The fact bases that hold in a run: those of the workspaces, of the configurations, and those given.

import Analysis
import Facts
import Workspace

extension Inputs {
  /// Compiles or maps the fact bases: of the workspaces that the paths are in, of the configurations, and those given.
  mutating func loadFacts(_ arguments: Arguments, _ finder: inout ConfigurationFinder) {
    var shown: [String] = []
    // What is below a path given has been walked already.
    let given = (arguments.paths.isEmpty ? ["."] : arguments.paths).map(shortened)
    for root in workspaceRoots(arguments, finder) where !given.contains(root) {
      var walk = FolderWalk(findsNotes: false)
      walk.add(root)
      let (found, _) = walk.sorted()
      for file in 0..<found.count where found.kind(file) == .facts {
        let path = found.path(file)
        let folder = FilePath.parent(of: FilePath.normalized(FilePath.joining(workingDirectory, path)))
        let settings = finder.found(forFolder: folder).configuration
        let absolute = FilePath.normalized(FilePath.joining(workingDirectory, path))
        if !settings.exclude.isEmpty,
          settings.excludes(FilePath.relative(absolute, to: settings.folder) ?? absolute)
        {
          continue
        }
        shown.append(path)
      }
    }
    for index in 0..<files.count where files.kind(index) == .facts && index != standardInputIndex {
      shown.append(files.path(index))
    }
    for found in finder.found {
      let settings = found.configuration
      for path in settings.facts where FileReader.exists(settings.absolutePath(path)) {
        addFacts(FilePath.joining(settings.folder, path), to: &shown)
      }
    }
    for path in arguments.facts { addFacts(path, to: &shown) }
    let found = files(at: uniqueSorted(shown.map(shortened)))
    shown = found.shown
    let (facts, errors) = FactBaseLoader.load(
      shown.map { FilePath.joining(workingDirectory, $0) }, shown: shown,
      on: arguments.usesBundledFacts ? .bundled() : .bundledUnits())
    reportMistakes(finder)
    self.facts = facts
    // A file that is also among those to be checked reports its own error.
    for error in errors where !isChecked(error.path) { extras.append(Extra(error)) }
    for (number, file) in facts.files.enumerated() where !file.isBundled { factFiles[file.path] = number }
    for (other, path) in found.others { factFiles[other] = factFiles[path] }
    // A path below the working directory can be given in full or over "..".
    for index in 0..<files.count where files.kind(index) == .facts && index != standardInputIndex {
      let path = files.path(index)
      factFiles[path] = factFiles[path] ?? factFiles[shortened(path)]
    }
  }

  /// Names in `bundledFacts` that no bundled base has, and paths in `facts` at which there is nothing.
  private mutating func reportMistakes(_ finder: ConfigurationFinder) {
    for (index, found) in finder.found.enumerated() {
      let configuration = found.configuration
      mistakes += (configuration.unknownBases(in: .bundled()) + configuration.missingFacts(FileReader.exists))
        .map { (index, $0) }
    }
  }

  private mutating func addFacts(_ path: String, to shown: inout [String]) {
    var walk = FolderWalk()
    walk.add(path)
    let (found, errors) = walk.sorted()
    extras += errors.map { Extra($0) }
    let isFile = found.count == 1 && found.path(0) == FilePath.tidied(path)
    for index in 0..<found.count where isFile || found.kind(index) == .facts {
      shown.append(found.path(index))
    }
  }

  private func isChecked(_ path: String) -> Bool {
    (0..<files.count).contains { files.kind($0) == .facts && files.path($0) == path }
  }

  /// Each file by one of the sorted paths, by that of a link only where there is no other; and the paths left out,
  /// with that of the same file.
  private func files(at paths: [String]) -> (shown: [String], others: [(path: String, same: String)]) {
    let absolute = paths.map { FilePath.normalized(FilePath.joining(workingDirectory, $0)) }
    let real = absolute.map { realPath($0) ?? $0 }
    var kept: [String: Int] = [:]
    for index in paths.indices where real[index] == absolute[index] { kept[real[index]] = index }
    for index in paths.indices where kept[real[index]] == nil { kept[real[index]] = index }
    var shown: [String] = []
    var others: [(path: String, same: String)] = []
    for index in paths.indices {
      let same = kept[real[index]] ?? index
      if same == index { shown.append(paths[index]) } else { others.append((paths[index], paths[same])) }
    }
    return (shown, others)
  }

  private func uniqueSorted(_ paths: [String]) -> [String] {
    var unique: [String] = []
    for path in paths.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) where path != unique.last {
      unique.append(path)
    }
    return unique
  }

  /// The path below the working directory where it is one.
  func shortened(_ path: String) -> String {
    let absolute = FilePath.normalized(FilePath.joining(workingDirectory, path))
    if absolute == workingDirectory { return "." }
    return FilePath.relative(absolute, to: workingDirectory) ?? absolute
  }

  /// The folders whose fact bases hold for the paths given: upwards the nearest one with a `.git` or a `.stet.json`;
  /// else the working directory for what is in it, the path's own folder for what is not.
  private func workspaceRoots(_ arguments: Arguments, _ finder: ConfigurationFinder) -> [String] {
    var roots: [String] = []
    for path in arguments.paths.isEmpty ? ["."] : arguments.paths {
      let absolute = FilePath.normalized(
        FilePath.joining(workingDirectory, path == "-" ? arguments.standardInputName ?? "." : path))
      let root = shortened(Inputs.workspaceRoot(of: absolute, workingDirectory: workingDirectory))
      if !roots.contains(root) { roots.append(root) }
    }
    return roots
  }

  /// Looks for configurations upwards to the root of the workspace, also when a run is started below it.
  static func configurationFinder(_ arguments: Arguments, _ workingDirectory: String) -> ConfigurationFinder {
    ConfigurationFinder(
      root: workspaceRoot(of: workingDirectory, workingDirectory: workingDirectory),
      workingDirectory: workingDirectory, using: arguments.configuration)
  }

  static func workspaceRoot(of path: String, workingDirectory: String) -> String {
    let isInside = path == workingDirectory || FilePath.relative(path, to: workingDirectory) != nil
    let own = FileReader.isFolder(path) ? path : FilePath.parent(of: path)
    var folder = own
    while true {
      if FileReader.exists(FilePath.joining(folder, ".git"))
        || FileReader.exists(FilePath.joining(folder, ConfigurationFinder.fileName))
      {
        return folder
      }
      if folder == "/" || folder.isEmpty { break }
      folder = FilePath.parent(of: folder)
    }
    // The whole disk, or all that somebody owns, is no workspace.
    let isWorkspace = isInside && workingDirectory != "/" && workingDirectory != Console.environment("HOME")
    return isWorkspace ? workingDirectory : own
  }
}
