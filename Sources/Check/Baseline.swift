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

  /// A baseline is not written over something else.
  static func checkReplacing(_ path: String) throws(UsageError) {
    guard FileReader.isRegularFile(path), let text = try? FileReader.bytes(of: path), !text.isEmpty,
      (try? Baseline(reading: path)) == nil
    else { return }
    throw UsageError(
      "\(path) is no baseline, so none is written over it; give --write-baseline another name, or delete that file"
    )
  }

  /// Takes the findings that the baseline lists out of the report; returns the entries that were met. What cannot be
  /// read is never left out.
  func apply(to report: inout FileReport) -> [Int] {
    guard !report.hasFailed, let known = byPath[report.workspacePath] else { return [] }
    var met: [Int] = []
    report.findings.removeAll { finding in
      guard let entry = known[JSONOutput.hexadecimal(finding.fingerprint)] else { return false }
      met.append(entry)
      return true
    }
    return met
  }

  /// The text of a baseline of those entries, by their paths and then in their order.
  static func text(_ entries: [Entry]) -> [UInt8] {
    let entries = entries.enumerated().sorted { a, b in
      if a.element.path == b.element.path { return a.offset < b.offset }
      return a.element.path.utf8.lexicographicallyPrecedes(b.element.path.utf8)
    }
    .map(\.element)
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

extension Baseline {
  /// The entries that a run did not meet: those of files that it did not look into, and those that no longer occur.
  ///
  /// - Parameters:
  ///   - met: the entries that occurred.
  ///   - checked: the files that were looked into, by their paths in the workspace.
  func rest(met: [Int], checked: [String], in inputs: Inputs) -> (kept: [Entry], gone: [Entry]) {
    let met = Set(met)
    let checked = Set(checked)
    let roots = inputs.workspaceRoots
    var rest: (kept: [Entry], gone: [Entry]) = ([], [])
    for (index, entry) in entries.enumerated() where !met.contains(index) {
      let isLeft =
        !checked.contains(entry.path)
        && roots.contains { FileReader.exists(FilePath.joining($0, entry.path)) }
      if isLeft { rest.kept.append(entry) } else { rest.gone.append(entry) }
    }
    return rest
  }
}

extension Inputs {
  /// The roots of the workspaces that the run is about: of its files, and of the working directory.
  fileprivate var workspaceRoots: Set<String> {
    var paths = WorkspacePaths(workingDirectory: workingDirectory)
    var roots: Set<String> = [paths.root(ofFolder: workingDirectory) ?? workingDirectory]
    for index in 0..<files.count {
      if let root = paths.root(ofFolder: FilePath.parent(of: absolutePath(index))) { roots.insert(root) }
    }
    return roots
  }
}

extension FileReport {
  /// Gives each finding its fingerprint: a hash of the path in the workspace, rule and the words of its line, and of how many equal ones
  /// came before.
  mutating func addFingerprints() {
    var seen: [UInt64: Int] = [:]
    let file = Array(workspacePath.utf8).hash64
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

extension FileReport {
  /// What a baseline says of the findings.
  var baselineEntries: [Baseline.Entry] {
    findings.map {
      Baseline.Entry(
        path: workspacePath, rule: $0.rule.name, fingerprint: JSONOutput.hexadecimal($0.fingerprint),
        message: $0.message)
    }
  }
}

extension [UInt64] {
  /// A hash of the numbers, the same in every run and on every machine.
  fileprivate var hash64: UInt64 {
    flatMap { number in Swift.withUnsafeBytes(of: number.littleEndian) { [UInt8]($0) } }.hash64
  }
}
