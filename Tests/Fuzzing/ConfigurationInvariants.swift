// What holds of any configuration and of any command line.
import Analysis
import Check
import FixtureSupport
import Workspace

/// The first invariant that a `.stet.json` breaks; nil when there is none.
package func brokenConfiguration(_ text: [UInt8]) -> String? {
  let (configuration, diagnostics) = Configuration.reading(text, path: ".stet.json", folder: "/w")
  for diagnostic in diagnostics {
    guard (0..<text.count).holds(diagnostic.range) || text.isEmpty else {
      return "mistakes lie in the text: \(diagnostic.range)"
    }
    if diagnostic.message.isEmpty || diagnostic.message.utf8.contains(0x0A) { return "a mistake is one line" }
  }
  for path in [
    "a.stet", "a/b/c.stet", "", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab/x", "é/ї.facts",
  ] {
    _ = configuration.excludes(path)
    _ = configuration.ruleSettings(for: path)
  }
  return nil
}

/// The same of arguments, one a line.
package func brokenArguments(_ text: [UInt8]) -> String? {
  let words = String(decoding: text, as: UTF8.self).split(separator: "\n").map(String.init)
  do {
    _ = try Arguments(parsing: words)
    return nil
  } catch {
    return error.message.isEmpty ? "a mistake is said" : nil
  }
}

extension SeededGenerator {
  package mutating func configuration() -> String {
    let members = (0..<below(6)).map { _ in member() }
    return "{" + members.joined(separator: word([", ", ",", " ", ",\n  "])) + "}"
  }

  private mutating func member() -> String {
    let severity = word(["error", "warning", "off", "of", "hint"])
    let rules =
      "{\"" + word(["no-fact", "value-mismatch", "syntax", "no-fct", ""]) + "\": \"" + severity + "\"}"
    let globs = "[\"" + word(["**/x", "*.stet", "[", "a/**/b/**/c", "***", "\\", "!a", "/", ""]) + "\"]"
    switch below(10) {
    case 0: return "\"rules\": " + rules
    case 1: return "\"overrides\": [{\"files\": " + globs + ", \"rules\": " + rules + "}]"
    case 2: return "\"overrides\": {\"" + word(["**/x", "*", "["]) + "\": " + rules + "}"
    case 3: return "\"facts\": " + word(["[\"facts\"]", "[\"../x\", 5]", "\"x\"", "[]"])
    case 4: return "\"bundledFacts\": " + word(["false", "true", "[\"auto\"]", "[\"nowhere\"]", "null"])
    case 5: return "\"locale\": \"" + word(Self.locales + ["x", "en_GB"]) + "\""
    case 6: return "\"exclude\": " + globs
    case 7: return "\"tolerances\": {\"" + word(["apt", "loose", "close", "near"]) + "\": " + number() + "}"
    case 8:
      return "\"" + word(["rulez", "$schema", "a", "\\u0000"]) + "\": "
        + word(["{}", "[[[]]]", "1e99", "\"\\ud800\""])
    default: return word(["\"a\":", "null", "\"rules\": []", "[", "}"])
    }
  }

  package mutating func commandLine() -> String {
    let options = [
      "--check", "--fix", "--claims", "--report", "--strip", "--read", "--facts-for", "--explain",
      "--format-files",
      "--completions", "--version", "--help", "--stdio", "--output", "--fail-on", "--as-of", "--knowledge",
      "--facts",
      "--no-bundled-facts", "--config", "--set", "--stdin-filename", "--baseline", "--write-baseline",
      "--jobs",
      "--shard", "--statistics", "--min-coverage", "--color", "--quiet", "--watch", "--diff", "--as",
      "--locale",
      "--show-config", "--trace", "--replay", "-h", "-V", "--", "-", "-x", "--chek",
    ]
    let values = [
      "json", "sarif", "error", "never", "2026-01-29", "2026-02-30", "no-fact=off", "no-fact=", "=",
      "syntax=off", "1/2",
      "0/0", "9999999999999999999999/2", "50", "50%", "-5", "101", "auto", "a.stet", "", " ", "é", "bash",
      "date", "en",
    ]
    return (0..<(1 + below(7))).map { _ in
      let option = word(options)
      return oneIn(3) ? word(values) : oneIn(4) ? option + "=" + word(values) : option
    }.joined(separator: "\n")
  }
}
