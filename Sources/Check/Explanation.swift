// The list of all rules, for a terminal.

import Analysis

/// What `--explain` prints.
package enum Explanation {
  /// All rules by group, one a line.
  package static var index: String {
    var index = ""
    for group in Rule.Group.allCases {
      index += "\(index.isEmpty ? "" : "\n")\(group.title)\n"
      for code in RuleCode.allCases {
        let rule = Rule.of(code)
        guard rule.group == group else { continue }
        let name = code.name + String(repeating: " ", count: max(1, 28 - code.name.utf8.count))
        let severity = rule.isOnByDefault ? rule.severity.name : "off"
        let column = severity + String(repeating: " ", count: max(1, 13 - severity.utf8.count))
        index += "  \(name)\(column)\(rule.summary)\n"
      }
    }
    return index
  }
}
