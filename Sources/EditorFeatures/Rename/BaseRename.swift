// Fact bases that are named by their files, and the notes that name them.
import Analysis
import Facts
import Syntax
import TextModel

/// A fact base that gets another name because its file does.
package struct BaseRename: Hashable, Sendable {
  package var oldName: [UInt8]
  /// What is to stand in its place: the new name, after the old one where other files go on having that.
  package var replacement: [UInt8]
}

extension Facts {
  /// The renames of bases that follow from files getting the paths that `newPath` tells; a file with a `base` record is
  /// named by that. O(the texts of the files renamed).
  package func baseRenames(_ newPath: (String) -> String) -> [BaseRename] {
    let files = files
    var renames: [BaseRename] = []
    for (number, file) in files.enumerated() where !file.isBundled && !file.isFence {
      let new = newPath(file.path)
      guard new != file.path, let name = baseName(ofFileAt: new), name != file.baseName,
        !hasBaseRecord(file: number)
      else { continue }
      let staysKnown = files.enumerated().contains { other, info in
        other != number && info.baseName == file.baseName
          && (info.isBundled || newPath(info.path) == info.path || hasBaseRecord(file: other))
      }
      renames.append(
        BaseRename(
          oldName: Array(file.baseName.utf8),
          replacement: Array((staysKnown ? file.baseName + ", " + name : name).utf8)))
    }
    return renames
  }

  /// The name that a base has by its file; nil for a path that is no fact base's, or a name that no note can write.
  private func baseName(ofFileAt path: String) -> String? {
    let name = path.utf8.reversed().prefix { $0 != UInt8(ascii: "/") }.reversed()
    let stem = Array(name.dropLast(".facts".utf8.count))
    guard Array(name.suffix(".facts".utf8.count)) == Array(".facts".utf8), !stem.isEmpty,
      stem.trimmingSpace(0..<stem.count) == 0..<stem.count,
      !stem.contains(where: { $0 < 0x20 || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") })
    else { return nil }
    return stem.string(0..<stem.count)
  }

  private func hasBaseRecord(file: Int) -> Bool {
    var parser = FactParser(text(ofFile: file), keepsNodes: false)
    var record = FactRecord(kind: .other, start: 0, length: 0)
    while parser.nextRecord(into: &record) {
      if record.kind == .base, !record.id.isEmpty { return true }
    }
    return false
  }
}

extension NoteView {
  /// The edits by which the front matter names the bases as they are called afterwards.
  package func edits(for renames: [BaseRename]) -> [TextEdit] {
    var names = frontMatter("facts")
    if names.count >= 2, text[names.lowerBound] == 0x22, text[names.upperBound - 1] == 0x22 {
      names = names.lowerBound + 1..<names.upperBound - 1
    }
    return text.parts(names).compactMap { name in
      renames.first { text[name].elementsEqual($0.oldName) }.map {
        TextEdit(range: name, replacement: $0.replacement)
      }
    }
  }
}
