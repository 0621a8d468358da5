// Finds the configuration that holds for a file: the nearest `.stet.json` upwards, as far as the workspace's root.

import Analysis

/// The configurations met in one run, each read once.
package struct ConfigurationFinder {
  /// A configuration with what is wrong with it and the text that says where.
  package struct Found: Sendable {
    package var configuration: Configuration
    package var diagnostics: [Diagnostic]
    package var text: [UInt8]
    /// Why the file could not be read, if so.
    package var error: FileError?
  }

  /// The first one is the default.
  package private(set) var found: [Found] = [
    Found(configuration: .standard, diagnostics: [], text: [])
  ]
  private var byFolder: [String: Int] = [:]
  private let root: String
  private let workingDirectory: String
  private let forced: Int?

  /// The name of a configuration's file.
  package static let fileName = ".stet.json"

  /// - Parameters:
  ///   - root: the workspace's root, absolute: nothing above it is looked at. A folder with a `.git` is one too.
  ///   - workingDirectory: absolute; a configuration below it is shown by its path from there.
  ///   - file: the one configuration to use for all files, as it is shown.
  package init(root: String, workingDirectory: String, using file: String? = nil) {
    self.root = root
    self.workingDirectory = workingDirectory
    guard let file else {
      forced = nil
      return
    }
    let absolute = FilePath.normalized(FilePath.joining(workingDirectory, file))
    found.append(ConfigurationFinder.read(file, absolute: absolute, folder: FilePath.parent(of: absolute)))
    forced = 1
  }

  /// The index in `found` of the configuration for files in `folder`, an absolute normalized path.
  package mutating func index(forFolder folder: String) -> Int {
    if let forced { return forced }
    if let known = byFolder[folder] { return known }
    let index: Int
    let path = FilePath.joining(folder, ConfigurationFinder.fileName)
    let read = ConfigurationFinder.read(
      FilePath.relative(path, to: workingDirectory) ?? path, absolute: path, folder: folder)
    if read.error?.reason != .notFound, read.error?.reason != .notAFolder {
      found.append(read)
      index = found.count - 1
    } else if folder == root || folder == "/" || folder.isEmpty || FileReader.exists(folder + "/.git") {
      index = 0
    } else {
      index = self.index(forFolder: FilePath.parent(of: folder))
    }
    byFolder[folder] = index
    return index
  }

  /// The configuration for files in `folder`, an absolute normalized path.
  package mutating func found(forFolder folder: String) -> Found {
    let index = index(forFolder: folder)
    return found[index]
  }

  private static func read(_ path: String, absolute: String, folder: String) -> Found {
    do {
      let text = try FileReader.text(of: absolute)
      let (configuration, diagnostics) = Configuration.reading(text, path: path, folder: folder)
      return Found(configuration: configuration, diagnostics: diagnostics, text: text)
    } catch {
      return Found(configuration: .standard, diagnostics: [], text: [], error: FileError(path, error.reason))
    }
  }
}
