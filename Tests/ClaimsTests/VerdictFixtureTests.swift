// Notes with the verdicts they must get, read from the files in `Verdicts`: one claim or more on each line.
import Foundation
import Testing

@testable import Claims

@Suite struct VerdictFixtureTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Verdicts")
  static let files =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { $0.hasSuffix(".txt") }.sorted()

  @Test func thereAreFixtures() { #expect(!Self.files.isEmpty) }

  @Test(arguments: files)
  func verdicts(file: String) throws {
    let text = try String(contentsOf: Self.folder.appendingPathComponent(file), encoding: .utf8)
    var facts = ""
    var isFacts = false
    var setting = NoteSetting()
    for (index, line) in text.components(separatedBy: "\n").enumerated() {
      if line.hasPrefix("--- facts") {
        isFacts = true
        if !line.hasSuffix("more") { facts = "" }
        continue
      }
      if line.hasPrefix("--- notes") {
        isFacts = false
        setting = NoteSetting(line)
        continue
      }
      if isFacts {
        facts += line + "\n"
        continue
      }
      guard let arrow = line.range(of: " => ", options: .backwards) else { continue }
      let note = line[..<arrow.lowerBound].replacingOccurrences(of: "⏎", with: "\n")
      let expected = line[arrow.upperBound...].trimmingCharacters(in: .whitespaces)
      let own = OwnFacts(note)
      let results =
        own.note == note
        ? judged(note + "\n", facts: facts, setting: setting)
        : judged(own.note + "\n", facts: own.facts, setting: setting)
      let found = results.map(\.summary).joined(separator: "; ")
      if found != expected {
        Issue.record("\(file):\(index + 1): \(note) is \(found), not \(expected)")
      }
    }
  }
}

/// What the heading of a group of notes sets: `--- notes on 2026-01-29 in de about it undated as-of 2026-05-01
/// known 2026-02-01 published`.
struct NoteSetting {
  var day = "2026-01-29"
  var locale = "en"
  var subject: String?
  var today: String?
  var knowledgeDay: String?
  var isPublished = false
  var hasDateline = true
  /// True to leave nothing of what is bundled but the units.
  var isBundledHidden = false

  init() {}

  init(_ heading: String) {
    isBundledHidden = true
    let words = heading.split(separator: " ").map(String.init)
    for (word, next) in zip(words, words.dropFirst() + [""]) {
      switch word {
      case "on": day = next
      case "in": locale = next
      case "about": subject = next
      case "as-of": today = next
      case "known": knowledgeDay = next
      case "published": isPublished = true
      case "undated": hasDateline = false
      default: continue
      }
    }
  }
}

extension ClaimResult {
  /// "imprecise misrounded +stale-fact".
  var summary: String {
    var words = [verdict.name]
    if let code { words.append("\(code)".kebabCase) }
    if let note { words.append("+" + "\(note)".kebabCase) }
    return words.joined(separator: " ")
  }
}

extension String {
  /// "valueMismatch" as "value-mismatch".
  var kebabCase: String {
    reduce(into: "") { $0 += $1.isUppercase ? "-" + $1.lowercased() : String($1) }
  }
}
