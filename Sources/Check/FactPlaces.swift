// Where facts stand: paths and lines of the files in a snapshot, counted once.

import Facts
import TextModel
import Workspace

/// Finds the line of a fact quickly, however large its file; for one thread.
struct FactPlaces {
  /// The path of each file of the snapshot all notes share.
  private let paths: [String]
  private let sharedSourceCount: Int
  /// For each file asked about: the line at every 4 KiB.
  private var checkpoints: [Int: [Int]] = [:]
  /// The title and the address of each source asked about last, as far as the bases in scope were the same.
  private var sources: [SourceID: (title: String, url: String)] = [:]
  private var sourceScope: Facts

  private static let stride = 1 << 12

  init(_ facts: Facts) {
    sharedSourceCount = facts.sourceCount
    sourceScope = facts
    paths = facts.files.map { $0.isBundled ? "bundled:" + $0.path : $0.path }
  }

  /// The path of the file as it is shown; empty for one that is not of the shared snapshot.
  func path(ofFile file: Int) -> String { paths.indices.contains(file) ? paths[file] : "" }

  /// The 1-based line at which `location` begins.
  mutating func line(of location: FactLocation, in facts: Facts) -> Int {
    let offset = location.range.lowerBound
    let step = offset / FactPlaces.stride
    return 1
      + facts.line(
        ofFile: location.file, at: offset, from: step * FactPlaces.stride,
        onLine: line(atStep: step, of: location.file, in: facts))
  }

  private mutating func line(atStep step: Int, of file: Int, in facts: Facts) -> Int {
    func extend(_ lines: inout [Int]) -> Int {
      while lines.count <= step {
        let last = lines.count - 1
        lines.append(
          facts.line(
            ofFile: file, at: (last + 1) * FactPlaces.stride, from: last * FactPlaces.stride,
            onLine: lines[last]))
      }
      return lines[max(0, step)]
    }
    return extend(&checkpoints[file, default: [0]])
  }

  /// The sources that a statement references, in words: title, locator and quotation, address.
  mutating func source(of statement: StatementID, in facts: Facts) -> String {
    var parts: [String] = []
    for reference in facts.references(of: statement) {
      let source = reference.source.map { self.source($0, in: facts) }
      var words = source?.title ?? reference.sourceText
      if !reference.locator.isEmpty { words += ", " + reference.locator }
      if !reference.quotation.isEmpty { words += ", \"\(reference.quotation)\"" }
      if let url = source?.url, !url.isEmpty { words += ", <\(url)>" }
      parts.append(words)
    }
    return parts.joined(separator: "; ")
  }

  /// What a source is called and where it is. Sources that a note brings along are not those of the next note.
  private mutating func source(_ source: SourceID, in facts: Facts) -> (title: String, url: String) {
    if !facts.hasScope(of: sourceScope) {
      sources = [:]
      sourceScope = facts
    }
    let isShared = source.raw < sharedSourceCount
    if isShared, let known = sources[source] { return known }
    let found = (title: facts.label(of: source), url: facts.url(of: source))
    if isShared { sources[source] = found }
    return found
  }
}
