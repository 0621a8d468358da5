// The files of one run, sorted by path, kept flat: ten thousand of them are a few hundred kilobytes.

import TextModel

/// Files with their folders, in the bytewise order of their paths once `sort` has been called.
package struct FileList: Sendable {
  package struct Entry: Sendable {
    /// An index into `folders`.
    package var folder: UInt32
    var nameStart: UInt32
    var nameLength: UInt16
    package var kind: FileKind
    /// A pipe or device: read to its end, however short each read is.
    package var isStream: Bool
    /// A symbolic link.
    var isLink: Bool
  }

  /// As they are shown and opened, with a slash at the end; empty for the working directory.
  package private(set) var folders: [String] = []
  package private(set) var entries: [Entry] = []
  private var names: [UInt8] = []
  private var hasLinks = false

  package init() {}

  package var count: Int { entries.count }
  package var isEmpty: Bool { entries.isEmpty }

  /// The path as it is shown and can be opened.
  package func path(_ index: Int) -> String {
    let entry = entries[index]
    return folders[Int(entry.folder)] + names.string(nameRange(entry))
  }

  /// The UTF-8 of the file's name, without its folder.
  package func name(_ index: Int) -> ArraySlice<UInt8> { names[nameRange(entries[index])] }

  package func kind(_ index: Int) -> FileKind { entries[index].kind }

  /// Begins a folder, whose files are added next.
  package mutating func addFolder(_ path: String) { folders.append(path) }

  /// Adds a file to the folder that was added last; names longer than 65,535 bytes are no names.
  package mutating func addFile(
    _ name: some Collection<UInt8>, kind: FileKind, isStream: Bool = false, isLink: Bool = false
  ) {
    guard !folders.isEmpty, name.count <= UInt16.max else { return }
    entries.append(
      Entry(
        folder: UInt32(clamping: folders.count - 1), nameStart: UInt32(clamping: names.count),
        nameLength: UInt16(name.count), kind: kind, isStream: isStream, isLink: isLink))
    hasLinks = hasLinks || isLink
    names.append(contentsOf: name)
  }

  /// Sorts by path and drops what was given twice; needed only after several walks.
  package mutating func sort() {
    let keyed = entries.indices.map { (path: path($0), entry: entries[$0]) }.sorted {
      $0.path.utf8.lexicographicallyPrecedes($1.path.utf8)
    }
    entries.removeAll(keepingCapacity: true)
    var last: String?
    for item in keyed where item.path != last {
      entries.append(item.entry)
      last = item.path
    }
  }

  /// Keeps each file once, by the first of its paths: by that of a link only where it has no other.
  ///
  /// - Parameter isWalkedOnce: the entries are those of one walk, where only links can lead to a file again.
  mutating func dropDoubles(isWalkedOnce: Bool) {
    if isWalkedOnce, !hasLinks { return }
    var realFolders: [String: String] = [:]
    var met: Set<String> = []
    var isKept = [Bool](repeating: false, count: count)
    for links in [false, true] {
      for index in entries.indices where entries[index].isLink == links {
        isKept[index] = met.insert(realPath(index, &realFolders)).inserted
      }
    }
    filter { isKept[$0] }
  }

  /// The absolute path of the file without links; as it is where it leads nowhere.
  private func realPath(_ index: Int, _ folders: inout [String: String]) -> String {
    let path = path(index)
    if entries[index].isLink { return Workspace.realPath(path) ?? path }
    let folder = FilePath.folderPrefix(of: path)
    let real = folders[folder] ?? Workspace.realPath(folder.isEmpty ? "." : folder) ?? folder
    folders[folder] = real
    return FilePath.joining(real, FilePath.name(of: path))
  }

  /// Keeps the entries that satisfy `isIncluded`, a predicate of their indices.
  package mutating func filter(_ isIncluded: (Int) -> Bool) {
    entries = entries.indices.filter(isIncluded).map { entries[$0] }
  }

  /// Drops the file at that path, however the list writes it.
  package mutating func remove(_ path: String) {
    let name = FilePath.name(of: path)
    let real = Workspace.realPath(path)
    let kept = entries.indices.filter { index in
      if !self.name(index).elementsEqual(name.utf8) { return true }
      let other = self.path(index)
      return other != path && (real == nil || Workspace.realPath(other) != real)
    }
    entries = kept.map { entries[$0] }
  }

  private func nameRange(_ entry: Entry) -> Range<Int> {
    Int(entry.nameStart)..<(Int(entry.nameStart) + Int(entry.nameLength))
  }
}

/// What a file is read as.
package enum FileKind: UInt8, Sendable { case note, facts }
