// Where facts stand: paths and lines of the files in a snapshot, counted once.

import Facts
import TextModel
import Workspace

/// Finds the line of a fact quickly, however large its file; for one thread.
struct FactPlaces {
  /// The path of each file of the snapshot all notes share.
  private let paths: [String]
  /// For each file asked about: the line at every 64 KiB.
  private var checkpoints: [Int: [Int]] = [:]

  private static let stride = 1 << 16

  init(_ facts: Facts) {
    paths = facts.files.map { $0.isBundled ? "bundled:" + $0.path : $0.path }
  }

  /// The path of the file as it is shown; empty for one that is not of the shared snapshot.
  func path(ofFile file: Int) -> String { paths.indices.contains(file) ? paths[file] : "" }

  /// The 1-based line at which `location` begins.
  mutating func line(of location: FactLocation, in facts: Facts) -> Int {
    let offset = location.range.lowerBound
    let step = offset / FactPlaces.stride
    var lines = checkpoints[location.file] ?? [0]
    while lines.count <= step {
      let last = lines.count - 1
      lines.append(
        facts.line(
          ofFile: location.file, at: (last + 1) * FactPlaces.stride, from: last * FactPlaces.stride,
          onLine: lines[last]))
    }
    checkpoints[location.file] = lines
    return 1
      + facts.line(
        ofFile: location.file, at: offset, from: step * FactPlaces.stride, onLine: lines[max(0, step)])
  }

  /// The sources that a statement references, in words: title, locator and quotation, address.
  static func source(of statement: StatementID, in facts: Facts) -> String {
    facts.references(of: statement).map { reference in
      var words = reference.source.map { facts.label(of: $0) } ?? reference.sourceText
      if !reference.locator.isEmpty { words += ", " + reference.locator }
      if !reference.quotation.isEmpty { words += ", \"\(reference.quotation)\"" }
      if let source = reference.source {
        let url = facts.details(of: source).url
        if !url.isEmpty { words += ", <\(url)>" }
      }
      return words
    }.joined(separator: "; ")
  }
}
