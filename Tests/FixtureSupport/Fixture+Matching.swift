// Compares what a feature found with what a fixture expects.

/// One thing that a feature found, in the terms of a fixture.
public struct FixtureFinding: Hashable, Sendable {
  public var range: Range<Int>
  /// `severity[code]`, or what the tests of a feature write under lines.
  public var label: String
  public var message: String

  public init(range: Range<Int>, label: String, message: String) {
    self.range = range
    self.label = label
    self.message = message
  }
}

/// What does not agree, with the line of the fixture to blame.
public struct FixtureMismatch: Hashable, Sendable {
  /// 0-based, in the fixture.
  public var fixtureLine: Int
  public var message: String
}

extension Fixture.File {
  /// Every finding that no label expects, and every label that no finding meets.
  public func mismatches(with findings: [FixtureFinding]) -> [FixtureMismatch] {
    var rest = findings
    var mismatches: [FixtureMismatch] = []
    for expectation in expectations {
      if let index = rest.firstIndex(where: { expectation.isMet(by: $0) }) {
        rest.remove(at: index)
      } else {
        let message = expectation.message.map { " \($0)" } ?? ""
        mismatches.append(
          FixtureMismatch(
            fixtureLine: expectation.fixtureLine,
            message: "not found: \(expectation.label)\(message) on \"\(string(expectation.range))\""))
      }
    }
    for finding in rest {
      mismatches.append(
        FixtureMismatch(
          fixtureLine: fixtureLine(of: finding.range.lowerBound),
          message: "not expected: \(finding.label) \(finding.message) on \"\(string(finding.range))\""))
    }
    return mismatches
  }

  private func string(_ range: Range<Int>) -> String {
    String(decoding: text[range.clamped(to: 0..<text.count)], as: UTF8.self)
  }

  private func fixtureLine(of offset: Int) -> Int {
    let line = text.prefix(max(0, min(offset, text.count))).count { $0 == 0x0A }
    return fixtureLines.indices.contains(line) ? fixtureLines[line] : 0
  }
}

extension Fixture.Expectation {
  fileprivate func isMet(by finding: FixtureFinding) -> Bool {
    finding.range == range && finding.label == label && (message == nil || message == finding.message)
  }
}
