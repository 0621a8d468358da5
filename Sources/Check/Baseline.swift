// Findings that are known and left for later, kept by content so that edits elsewhere do not bring them back.

import Analysis
import JSON
import TextModel
import Workspace

/// The findings that a baseline lists.
struct Baseline: Sendable {
  /// One line of the file: how often a finding of that fingerprint may occur is always once, since fingerprints of
  /// equal lines are told apart by their order.
  struct Entry: Hashable, Sendable {
    var path: String
    var rule: String
    var fingerprint: String
    var message: String
  }

  private(set) var entries: [Entry] = []
  private var byPath: [String: [String: Int]] = [:]

  static let version = 1

  /// Reads the baseline at `path`.
  init(reading path: String) throws(UsageError) {
    let text: [UInt8]
    do {
      text = try FileReader.text(of: path)
    } catch {
      throw UsageError("the baseline \(path) cannot be read: \(error.message)")
    }
    let root: JSONNode
    do {
      root = try JSONDocument(parsing: text).root
    } catch {
      throw UsageError("the baseline \(path) is not JSON, line \(error.line): \(error.message)")
    }
    guard root["version"]?.int == Baseline.version, let findings = root["findings"], findings.isArray else {
      throw UsageError(
        "\(path) is no baseline that this version reads; write one with --write-baseline \(path)")
    }
    for node in findings.elements {
      guard let file = node["path"]?.string, let rule = node["code"]?.string,
        let fingerprint = node["fingerprint"]?.string
      else { throw UsageError("an entry of the baseline \(path) lacks its path, code or fingerprint") }
      byPath[file, default: [:]][fingerprint] = entries.count
      entries.append(
        Entry(path: file, rule: rule, fingerprint: fingerprint, message: node["message"]?.string ?? ""))
    }
  }

  /// Takes the findings that the baseline lists out of the report; returns the entries that were met.
  func apply(to report: inout FileReport) -> [Int] {
    guard let known = byPath[report.path] else { return [] }
    var met: [Int] = []
    report.findings.removeAll { finding in
      guard let entry = known[JSONOutput.hexadecimal(finding.fingerprint)] else { return false }
      met.append(entry)
      return true
    }
    return met
  }

  /// The text of a baseline of those entries, in their order.
  static func text(_ entries: [Entry]) -> [UInt8] {
    var writer = JSONWriter(isPretty: true)
    writer.object { writer in
      writer.member("version", version)
      writer.array("findings") { writer in
        for entry in entries {
          writer.object { writer in
            writer.member("path", entry.path)
            writer.member("code", entry.rule)
            writer.member("fingerprint", entry.fingerprint)
            writer.member("message", entry.message)
          }
        }
      }
    }
    return writer.bytes + [0x0A]
  }
}

extension FileReport {
  /// Gives each finding its fingerprint: a hash of path, rule and the words of its line, and of how many equal ones
  /// came before.
  mutating func addFingerprints() {
    var seen: [UInt64: Int] = [:]
    let file = Array(path.utf8).hash64
    // A line may be long and have many findings.
    var line: (number: Int, hash: UInt64) = (0, 0)
    for index in findings.indices {
      let place = findings[index].place
      if place.line != line.number, !text.bytes.isEmpty {
        let words = text.range(ofLine: place.line - 1)
        let indent = text.bytes[words].prefix { $0 == 0x20 || $0 == 0x09 }.count
        line = (place.line, text.bytes.hash64(words.lowerBound + indent..<words.upperBound))
      }
      let parts = [
        file, Array(findings[index].rule.name.utf8).hash64, line.hash,
        text.bytes.hash64(place.offset..<max(place.offset, place.endOffset)),
      ]
      let number = seen[parts.hash64, default: 0]
      seen[parts.hash64] = number + 1
      findings[index].fingerprint = number == 0 ? parts.hash64 : (parts + [UInt64(number)]).hash64
    }
  }
}

extension [UInt64] {
  /// A hash of the numbers, the same in every run and on every machine.
  fileprivate var hash64: UInt64 {
    flatMap { number in Swift.withUnsafeBytes(of: number.littleEndian) { [UInt8]($0) } }.hash64
  }
}
