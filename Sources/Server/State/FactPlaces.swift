// Where facts are written: the files of a snapshot as documents of the client, and positions in them.
import Facts
import LanguageServerProtocol
import Synchronization
import TextModel

/// The documents of a snapshot's files. Lines of a file are counted when they are first needed, and kept.
final class FactPlaces: Sendable {
  let facts: Facts
  private let files: [FactFileInfo]
  private let uris: [LSP.DocumentURI]
  private let lines = Mutex<[Int: LineIndex]>([:])
  /// Bundled files that a client was pointed to; false for those that it was given already.
  private let shown = Mutex<[Int: Bool]>([:])

  /// - Parameter uris: how the client calls documents that it has open, by path.
  init(_ facts: Facts, uris: [String: LSP.DocumentURI], showsBundledDocuments: Bool) {
    self.facts = facts
    files = facts.files
    self.uris = files.map { file in
      if let uri = uris[file.path] { return uri }
      if file.isBundled {
        return showsBundledDocuments
          ? BundledDocument.uri(of: file) : LSP.DocumentURI(path: BundledDocument.cachedPath(of: file))
      }
      return file.path.hasPrefix("/") ? LSP.DocumentURI(path: file.path) : LSP.DocumentURI(file.path)
    }
  }

  /// The document and range of `place`; nil for a file that is not of this snapshot.
  func location(of place: FactLocation, in encoding: PositionEncoding) -> LSP.Location? {
    guard files.indices.contains(place.file) else { return nil }
    if files[place.file].isBundled { shown.withLock { $0[place.file] = $0[place.file] ?? true } }
    let lines = lines(ofFile: place.file)
    func position(_ offset: Int) -> LSP.Position {
      // The text of one line is enough to count in it; that of the file is not kept.
      let line = lines.line(at: offset)
      let start = lines.lineStart(line)
      let end = line + 1 < lines.lineCount ? lines.lineStart(line + 1) : Int.max
      let text = SourceText(facts.text(ofFile: place.file, in: start..<max(start, end)))
      return LSP.Position(line: line, character: text.position(at: offset - start, in: encoding).character)
    }
    let range = LSP.Range(start: position(place.range.lowerBound), end: position(place.range.upperBound))
    return LSP.Location(uri: uris[place.file], range: range)
  }

  private func lines(ofFile file: Int) -> LineIndex {
    lines.withLock { lines in
      if let known = lines[file] { return known }
      let index = LineIndex(facts.text(ofFile: file))
      lines[file] = index
      return index
    }
  }

  /// The text of the file with that number; nil when there is none.
  func source(ofFile file: Int) -> SourceText? {
    files.indices.contains(file) ? SourceText(facts.text(ofFile: file)) : nil
  }

  /// The bundled files that clients were pointed to since the last time, as they lie in the cache folder.
  func takeNewBundledFiles() -> [(path: String, text: [UInt8])] {
    let new = shown.withLock { shown in
      let new = shown.filter(\.value).keys.sorted()
      for file in new { shown[file] = false }
      return new
    }
    return new.map { (BundledDocument.cachedPath(of: files[$0]), facts.text(ofFile: $0)) }
  }

  func info(ofFile file: Int) -> FactFileInfo? { files.indices.contains(file) ? files[file] : nil }

  func uri(ofFile file: Int) -> LSP.DocumentURI? { uris.indices.contains(file) ? uris[file] : nil }

  /// The number of the file with that path; nil when it is not of this snapshot.
  func file(at path: String) -> Int? { files.firstIndex { $0.path == path && !$0.isFence } }
}
