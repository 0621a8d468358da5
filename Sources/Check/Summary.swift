// The totals of a run.

import Analysis
import Claims

/// What was checked and found, added up over files.
struct Summary: Sendable {
  var notes = 0
  var factBases = 0
  /// Claims by the raw value of their verdict.
  var verdicts = [Int](repeating: 0, count: Verdict.allCases.count)
  /// Findings by the raw value of their severity.
  var severities = [Int](repeating: 0, count: Severity.allCases.count)
  /// Findings by the raw value of their rule; empty when no statistics are asked for.
  var rules: [Int] = []
  /// Findings that the baseline leaves out.
  var baselined = 0
  var hasFailed = false

  var claims: Int { verdicts.reduce(0, +) }

  var findings: Int { severities.reduce(0, +) }

  mutating func add(_ other: Summary) {
    notes += other.notes
    factBases += other.factBases
    for index in verdicts.indices { verdicts[index] += other.verdicts[index] }
    for index in severities.indices { severities[index] += other.severities[index] }
    if rules.isEmpty {
      rules = other.rules
    } else if !other.rules.isEmpty {
      for index in rules.indices { rules[index] += other.rules[index] }
    }
    baselined += other.baselined
    hasFailed = hasFailed || other.hasFailed
  }

  mutating func count(_ finding: Finding, byRule: Bool) {
    severities[Int(finding.severity.rawValue)] += 1
    guard byRule else { return }
    if rules.isEmpty { rules = [Int](repeating: 0, count: RuleCode.allCases.count) }
    rules[Int(finding.rule.rawValue)] += 1
  }

  /// Whether there is a finding at or above `severity`.
  func hasFindings(atLeast severity: Severity?) -> Bool {
    guard let severity else { return false }
    return severities[...Int(severity.rawValue)].contains { $0 > 0 }
  }

  /// The share of claims that the facts decide, in hundredths of a percent, rounded down; exempt ones do not count.
  /// All of them when there are none.
  var coverage: Int {
    let exempt = verdicts[Int(Verdict.exempt.rawValue)]
    let undecided = verdicts[Int(Verdict.unverifiable.rawValue)] + verdicts[Int(Verdict.malformed.rawValue)]
    let total = claims - exempt
    return total == 0 ? 10_000 : (total - undecided) * 10_000 / total
  }

  /// The rules that found something, the most frequent first.
  var statistics: [(rule: RuleCode, count: Int)] {
    RuleCode.allCases.filter { Int($0.rawValue) < rules.count && rules[Int($0.rawValue)] > 0 }
      .map { ($0, rules[Int($0.rawValue)]) }
      .sorted { ($1.1, $0.0.name) < ($0.1, $1.0.name) }
  }
}
