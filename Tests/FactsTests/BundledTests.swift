// The fact bases that come with the program: fresh, deterministic, and clean by their own rules.
import Foundation
import Quantities
import Testing

@testable import Facts

@Suite struct BundledTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../Sources/BundledFacts").standardized

  static let files: [FactText] = {
    let facts = folder.appendingPathComponent("facts")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: facts.path)) ?? []
    return names.filter { $0.hasSuffix(".facts") }.sorted().map { name in
      let data = (try? Data(contentsOf: facts.appendingPathComponent(name))) ?? Data()
      return FactText(path: name, bytes: [UInt8](data), isBundled: true)
    }
  }()

  @Test func theEmbeddedImageIsFresh() {
    let image = Facts.empty.preparing(BundledTests.files)
    let embedded = Facts.bundled().topImage
    let isSame = image.bytes(0, image.count) == embedded?.bytes(0, embedded?.count ?? 0)
    #expect(isSame, "run `swift run stet-dev prepare-bundled`")
  }

  @Test func compilingIsDeterministic() {
    let first = Facts.empty.preparing(BundledTests.files)
    let second = Facts.empty.preparing(BundledTests.files)
    let isSame = first.bytes(0, first.count) == second.bytes(0, second.count)
    #expect(isSame)
  }

  @Test func bundledBasesPassTheirOwnCheck() {
    let facts = Facts.bundled()
    // Off by default are the first three; disputes between sources are kept as the sources have them.
    let accepted: Set<FactIssueKind> = [
      .nonSpecificLocator, .inverseMissing, .unusedEntity, .inconsistentDuplicate,
    ]
    let findings = facts.issues.filter { !accepted.contains($0.kind) }
    for issue in findings {
      let path = facts.files[issue.location.file].path
      Issue.record(
        "\(path): \(issue.kind)/\(issue.detail) at \(issue.location.range.lowerBound): \(issue.words)")
    }
  }

  @Test func memoryIsAskedForWhateverTheRanges() {
    let facts = Facts.bundled()
    let text = Array("renault-group nobody".utf8)
    facts.prefetch(text, [0..<13, 14..<20, 5..<400, 900..<901, 0..<0])
    #expect(facts.entity(text, 0..<13).map { facts.id(of: $0) } == "renault-group")
    #expect(!facts.isLarge)
  }

  @Test func bundledUnitsAreFoundInProse() {
    let facts = Facts.bundled()
    func longest(_ text: String) -> (String, Int)? {
      let bytes = [UInt8](text.utf8)
      guard let (units, end) = facts.longestUnit(bytes, from: 0, limit: bytes.count), let first = units.first
      else {
        return nil
      }
      return (facts.id(of: first), end)
    }
    for (text, unit, end) in [
      ("€57.9bn", "EUR", 3), ("EUR.", "EUR", 3), ("% of", "percent", 1),
      ("percentage points higher", "percentage-point", 17),
      ("per cent", "percent", 8), ("euros", "EUR", 5), ("$5", "USD", 1), ("people", "person", 6),
    ] {
      let found = longest(text)
      #expect(found?.0 == unit && found?.1 == end, "\(text): \(String(describing: found))")
    }
  }
}
