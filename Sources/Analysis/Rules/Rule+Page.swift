// The page of a rule and the index of all of them, as text.

extension Rule {
  /// The text of `--explain`: the same headings for every rule.
  package var page: String {
    var page = "# \(code.name)\n\n\(severityWords)\n"
    page += section("What it finds", finds)
    page += section("Why it matters", why)
    if !given.isEmpty { page += section("Given", "These lines of a fact base:\n\n" + indented(given)) }
    page += section("Example", indented(example.text))
    page += section("Write instead", indented(instead.text))
    page += section("Fixes", fixes)
    return page
  }

  /// What the rule finds, on one line.
  package var summary: String { finds.split(separator: "\n").joined(separator: " ") }

  private var severityWords: String {
    let words = isOnByDefault ? severity.name : "\(severity.name), off by default"
    return isFixed ? "\(words); a parse error, which cannot be switched off" : words
  }

  private func section(_ title: String, _ text: String) -> String { "\n## \(title)\n\n\(text)\n" }

  private func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : "    " + $0 }.joined(separator: "\n")
  }

  /// All rules in groups as Markdown tables, to be kept in the reference.
  package static var index: String {
    var index = ""
    for group in Group.allCases {
      index += index.isEmpty ? "" : "\n"
      index += "## \(group.title)\n\n| code | severity | finds |\n|---|---|---|\n"
      for rule in all where rule.group == group {
        let finds = rule.summary.replacingBars
        let severity = rule.isOnByDefault ? rule.severity.name : "\(rule.severity.name), off"
        index += "| `\(rule.code.name)` | \(severity) | \(finds) |\n"
      }
    }
    return index
  }
}

extension String {
  fileprivate var replacingBars: String {
    split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }
}
