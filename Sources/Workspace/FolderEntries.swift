// The names in one folder that a walk needs, sorted so that a walk meets files in the order of their whole paths.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The notes, fact bases, folders and links to folders of one folder; hidden ones are left out.
struct FolderEntries {
  enum Kind: UInt8 { case note, facts, folder, linkToFolder }

  struct Entry {
    /// The eight bytes after what all names have in common, for a quick comparison.
    var key: UInt64 = 0
    var start: UInt32
    var length: UInt16
    var kind: Kind
    var isLink: Bool
  }

  /// The names one after the other; that of a folder is followed by a slash, which is not counted in its length.
  private(set) var bytes: [UInt8] = []
  private(set) var entries: [Entry] = []
  private(set) var hasIgnoreFile = false

  private let findsNotes: Bool

  /// Reads the folder at `path`; the working directory when it is empty.
  init(reading path: String, findsNotes: Bool) throws(FileError) {
    self.findsNotes = findsNotes
    let descriptor = Descriptor.openFolder(path)
    guard descriptor >= 0 else { throw FileError(path, errno: errno) }
    guard let stream = fdopendir(descriptor) else {
      let code = errno
      close(descriptor)
      throw FileError(path, errno: code)
    }
    defer { closedir(stream) }
    while let entry = readdir(stream) {
      let name = UnsafeRawPointer(entry).advanced(by: FolderEntries.nameOffset)
      let length = strlen(name.assumingMemoryBound(to: CChar.self))
      let text = UnsafeRawBufferPointer(start: name, count: length)
      add(text, type: entry.pointee.d_type, in: descriptor)
    }
  }

  private static let nameOffset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0

  func nameRange(_ entry: Entry) -> Range<Int> {
    Int(entry.start)..<(Int(entry.start) + Int(entry.length))
  }

  private mutating func add(_ name: UnsafeRawBufferPointer, type: UInt8, in folder: Int32) {
    guard let first = name.first, name.count <= UInt16.max else { return }
    if first == UInt8(ascii: ".") {
      if name.elementsEqual(".gitignore".utf8) { hasIgnoreFile = true }
      return
    }
    let suffix = kind(of: name)
    switch type {
    case UInt8(DT_REG):
      if let suffix { append(name, suffix) }
    case UInt8(DT_DIR): append(name, .folder)
    case UInt8(DT_LNK), UInt8(DT_UNKNOWN):
      var status = stat()
      let path = String(decoding: name, as: UTF8.self)
      if type == UInt8(DT_UNKNOWN), fstatat(folder, path, &status, AT_SYMLINK_NOFOLLOW) == 0,
        status.st_mode & S_IFMT == S_IFDIR
      {
        append(name, .folder)
      } else if fstatat(folder, path, &status, 0) == 0, status.st_mode & S_IFMT == S_IFDIR {
        append(name, .linkToFolder)
      } else if let suffix, fstatat(folder, path, &status, 0) != 0 || status.st_mode & S_IFMT == S_IFREG {
        // A link that leads nowhere is taken too: reading it says so.
        let isLink =
          fstatat(folder, path, &status, AT_SYMLINK_NOFOLLOW) != 0 || status.st_mode & S_IFMT == S_IFLNK
        append(name, suffix, isLink: isLink)
      }
    default: break
    }
  }

  private mutating func append(_ name: UnsafeRawBufferPointer, _ kind: Kind, isLink: Bool = false) {
    entries.append(
      Entry(start: UInt32(clamping: bytes.count), length: UInt16(name.count), kind: kind, isLink: isLink))
    bytes.append(contentsOf: name)
    if kind == .folder || kind == .linkToFolder { bytes.append(UInt8(ascii: "/")) }
  }

  private func kind(of name: UnsafeRawBufferPointer) -> Kind? {
    func ends(in suffix: StaticString) -> Bool {
      let count = suffix.utf8CodeUnitCount
      return name.count > count
        && suffix.withUTF8Buffer { name.suffix(count).elementsEqual($0) }
    }
    if findsNotes, ends(in: ".stet") { return .note }
    return ends(in: ".facts") ? .facts : nil
  }
}

extension FolderEntries {
  /// Sorts by the bytes of the names, folders as if a slash ended their names.
  mutating func sort() {
    let shared = sharedPrefixLength
    for index in entries.indices { entries[index].key = key(entries[index], from: shared) }
    let bytes = bytes
    entries.sort { a, b in
      if a.key != b.key { return a.key < b.key }
      return bytes[FolderEntries.sortRange(a)].lexicographicallyPrecedes(bytes[FolderEntries.sortRange(b)])
    }
  }

  private static func sortRange(_ entry: Entry) -> Range<Int> {
    let isFolder = entry.kind == .folder || entry.kind == .linkToFolder
    return Int(entry.start)..<(Int(entry.start) + Int(entry.length) + (isFolder ? 1 : 0))
  }

  private var sharedPrefixLength: Int {
    guard let first = entries.first else { return 0 }
    var shared = Int(first.length)
    for entry in entries {
      shared = min(shared, Int(entry.length))
      var length = 0
      while length < shared, bytes[Int(entry.start) + length] == bytes[Int(first.start) + length] {
        length += 1
      }
      shared = length
    }
    return shared
  }

  /// Eight bytes from `offset` of the name on, the first one weighing most; zeroes after its end.
  private func key(_ entry: Entry, from offset: Int) -> UInt64 {
    let range = FolderEntries.sortRange(entry)
    var key: UInt64 = 0
    for index in 0..<8 {
      let place = range.lowerBound + offset + index
      key = key << 8 | UInt64(place < range.upperBound ? bytes[place] : 0)
    }
    return key
  }
}
