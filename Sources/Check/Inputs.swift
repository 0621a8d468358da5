// From the paths given to the work of a run: files in order, the configuration of each, and the facts that hold.

import Analysis
import Facts
import Workspace

/// Everything a run reads before the first note is checked.
struct Inputs: Sendable {
  /// One thing to report on.
  enum Item: Sendable {
    /// An index into `files`.
    case file(Int)
    /// An index into `extras`.
    case extra(Int)
  }

  /// Something outside the files that has findings of its own: a configuration, a path that is not there.
  struct Extra: Sendable {
    var path: String
    var text: [UInt8]
    var diagnostics: [Diagnostic]
    /// Cannot be read or followed.
    var hasFailed: Bool
  }

  var files = FileList()
  var extras: [Extra] = []
  /// In the order of their paths.
  var items: [Item] = []
  var configurations: [Configuration] = [.standard]
  /// The configuration of each file, as an index into `configurations`.
  var configurationOfFile: [UInt16] = []
  /// The path of each file relative to its configuration's folder is needed for globs: the working directory.
  var workingDirectory = "/"
  /// All facts; each configuration's `bundledFacts` narrows them.
  var facts = Facts.empty
  /// Numbers of files in `facts` by the path shown.
  var factFiles: [String: Int] = [:]
  /// Mistakes in configurations that only facts and files show, by the configuration's index.
  private var mistakes: [(configuration: Int, diagnostic: Diagnostic)] = []
  /// Text of `-`; nil when standard input is not asked for.
  var standardInput: [UInt8]?
  var standardInputIndex: Int?

  /// Whether there are fact bases among the files.
  var hasFactBases: Bool { (0..<files.count).contains { files.kind($0) == .facts } }

  /// The absolute path of the file at `index`.
  func absolutePath(_ index: Int) -> String {
    FilePath.normalized(FilePath.joining(workingDirectory, files.path(index)))
  }
}

extension Inputs {
  /// Finds and reads what `arguments` ask for.
  init(_ arguments: Arguments) {
    workingDirectory = FilePath.workingDirectory()
    var finder = ConfigurationFinder(root: workingDirectory, using: arguments.configuration)
    findFiles(arguments)
    configure(arguments, &finder)
    loadFacts(arguments, &finder)
    collectConfigurations(finder)
    orderItems(arguments)
  }

  private mutating func findFiles(_ arguments: Arguments) {
    var walk = FolderWalk()
    for path in arguments.paths.isEmpty ? ["."] : arguments.paths where path != "-" { walk.add(path) }
    var (files, errors) = walk.sorted()
    if arguments.paths.contains("-") {
      let name = arguments.standardInputName ?? "stdin.stet"
      let shown = FilePath.tidied(name)
      files.remove(shown)
      files.addFolder(FilePath.folderPrefix(of: shown))
      files.addFile(FilePath.name(of: shown).utf8, kind: FilePath.isFactBase(shown) ? .facts : .note)
      files.sort()
      do {
        standardInput = try FileReader.standardInput(as: shown)
        standardInputIndex = (0..<files.count).first { files.path($0) == shown }
      } catch {
        files.remove(shown)
        errors.append(error)
      }
    }
    self.files = files
    extras += errors.map { Extra($0) }
  }

  /// Finds the configuration of each file and drops what `exclude` names, unless it was given by its own name.
  private mutating func configure(_ arguments: Arguments, _ finder: inout ConfigurationFinder) {
    let given = arguments.paths.map(FilePath.tidied)
    var byFolder = [Int](repeating: -1, count: files.folders.count)
    var kept: [Int] = []
    var configurationOfFile: [UInt16] = []
    kept.reserveCapacity(files.count)
    for index in 0..<files.count {
      let folder = files.entries[index].folder
      let configuration: Int
      if byFolder[Int(folder)] >= 0 {
        configuration = byFolder[Int(folder)]
      } else {
        let path = FilePath.normalized(FilePath.joining(workingDirectory, files.folders[Int(folder)] + "x"))
        configuration = finder.index(forFolder: FilePath.parent(of: path))
        byFolder[Int(folder)] = configuration
      }
      let settings = finder.found[configuration].configuration
      if !settings.exclude.isEmpty, !given.contains(files.path(index)),
        settings.excludes(relativePath(index, to: settings.folder))
      {
        continue
      }
      kept.append(index)
      configurationOfFile.append(UInt16(clamping: configuration))
    }
    if kept.count < files.count {
      let isKept = Set(kept)
      files.filter { isKept.contains($0) }
    }
    self.configurationOfFile = configurationOfFile
  }

  /// The path of a file as the globs of a configuration in `folder` see it.
  func relativePath(_ index: Int, to folder: String) -> String {
    let absolute = absolutePath(index)
    return FilePath.relative(absolute, to: folder) ?? absolute
  }

  private mutating func collectConfigurations(_ finder: ConfigurationFinder) {
    configurations = finder.found.map(\.configuration)
    for (index, found) in finder.found.enumerated() {
      let diagnostics =
        found.diagnostics + mistakes.filter { $0.configuration == index }.map(\.diagnostic)
      if let error = found.error {
        extras.append(Extra(error))
      } else if !diagnostics.isEmpty {
        extras.append(
          Extra(
            path: found.configuration.path, text: found.text,
            diagnostics: diagnostics.sorted(by: Diagnostic.precedes), hasFailed: true))
      }
    }
  }

  /// Files and extras in the order of their paths; of a shard every so manieth.
  private mutating func orderItems(_ arguments: Arguments) {
    extras.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    items.reserveCapacity(files.count + extras.count)
    var extra = 0
    for index in 0..<files.count {
      if extra < extras.count {
        let path = files.path(index)
        while extra < extras.count, !path.utf8.lexicographicallyPrecedes(extras[extra].path.utf8) {
          items.append(.extra(extra))
          extra += 1
        }
      }
      items.append(.file(index))
    }
    while extra < extras.count {
      items.append(.extra(extra))
      extra += 1
    }
    if let shard = arguments.shard {
      items = items.enumerated().filter { $0.offset % shard.count == shard.number - 1 }.map(\.element)
    }
  }
}

extension Inputs {
  /// Compiles or maps the fact bases: of the workspaces that the paths are in, of the configurations, and those given.
  private mutating func loadFacts(_ arguments: Arguments, _ finder: inout ConfigurationFinder) {
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
    shown = uniqueSorted(shown.map(shortened))
    let (facts, errors) = FactBaseLoader.load(
      shown.map { FilePath.joining(workingDirectory, $0) }, shown: shown,
      on: arguments.usesBundledFacts ? .bundled() : .bundledUnits())
    reportMistakes(finder)
    self.facts = facts
    // A file that is also among those to be checked reports its own error.
    for error in errors where !isChecked(error.path) { extras.append(Extra(error)) }
    for (number, file) in facts.files.enumerated() where !file.isBundled { factFiles[file.path] = number }
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

  private func uniqueSorted(_ paths: [String]) -> [String] {
    var unique: [String] = []
    for path in paths.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) where path != unique.last {
      unique.append(path)
    }
    return unique
  }

  /// The path below the working directory where it is one.
  private func shortened(_ path: String) -> String {
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

extension Inputs.Extra {
  /// The finding that the file at `path` cannot be read.
  init(_ error: FileError) {
    self.init(path: error.path, text: [], diagnostics: [Diagnostic(error)], hasFailed: true)
  }
}

extension Diagnostic {
  init(_ error: FileError, at range: Range<Int> = 0..<0) {
    let rule: RuleCode = error.reason == .tooLarge ? .limitReached : .unreadableFile
    self.init(rule, Rule.of(rule).severity, at: range, error.message)
  }
}
