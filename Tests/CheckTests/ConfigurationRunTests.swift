// Configurations as a run obeys them: nearest file, overrides, exclusions, facts, and mistakes at their place.
import Foundation
import Testing

@Suite struct ConfigurationRunTests {
  @Test func theNearestFileHolds() throws {
    let newsroom = try Newsroom()
    try newsroom.write(".stet.json", #"{"rules": {"value-mismatch": "hint"}}"#)
    #expect(try newsroom.check("notes --facts desk.facts --quiet").output.contains("hint: the fact base"))
    try newsroom.write("notes/.stet.json", #"{"rules": {"value-mismatch": "warning"}}"#)
    #expect(try newsroom.check("notes --facts desk.facts --quiet").output.contains("warning: the fact base"))
    #expect(
      try newsroom.check("notes --facts desk.facts --quiet --set value-mismatch=information").output.contains(
        "information: the fact"))
    #expect(
      try newsroom.check("notes --facts desk.facts --quiet --config .stet.json").output.contains(
        "hint: the fact base"))
  }

  @Test func theWorkspaceHasOneConfigurationWhereverARunIsStarted() throws {
    let newsroom = try Newsroom()
    try newsroom.write(".git/HEAD", "")
    try newsroom.write(
      ".stet.json",
      #"{"rules": {"value-mismatch": "hint"}, "overrides": {"notes/deep/**": {"unknown-entity": "off"}}}"#)
    try newsroom.write("notes/deep/bad.stet", Newsroom.files["notes/bad.stet"] ?? "")
    let options = "--check --no-bundled-facts --as-of 2026-01-29 --quiet --output github "
    for (place, words) in [("notes/deep", ""), ("notes", "deep"), ("", "notes/deep")] {
      let output = try newsroom.stet(options + words, in: place).output
      #expect(output.hasPrefix("::notice file=notes/deep/bad.stet,line=3,"), "\(place): \(output)")
      #expect(!output.contains("::error"), "\(place): \(output)")
    }
    #expect(try newsroom.stet(options, in: "notes").output.components(separatedBy: "::error").count == 2)
    let shown = try newsroom.stet("--show-config bad.stet", in: "notes").output
    #expect(shown.contains(newsroom.folder.path + "/.stet.json"), "\(shown)")
    try newsroom.write(".stet.json", #"{"rulse": {}}"#)
    #expect(try newsroom.stet("--check", in: "notes").status == 2)
  }

  @Test func overridesAndExclusions() throws {
    let newsroom = try Newsroom()
    try newsroom.write("archive/old.stet", Newsroom.files["notes/bad.stet"] ?? "")
    try newsroom.write(
      ".stet.json",
      #"{"overrides": {"notes/**": {"value-mismatch": "off", "unknown-entity": "off"}}, "exclude": ["archive/"]}"#
    )
    #expect(try newsroom.check("--quiet").output == "")
    #expect(try newsroom.check("--quiet archive/old.stet").output.contains("value-mismatch"))
  }

  @Test func factsAreFoundWhereTheConfigurationNamesThem() throws {
    var files = Newsroom.files
    let base = files.removeValue(forKey: "desk.facts") ?? ""
    let newsroom = try Newsroom(files)
    let library = try Newsroom(["lib/desk.facts": base])
    #expect(try newsroom.check("notes/good.stet").status == 1)
    #expect(try newsroom.check("notes/good.stet --facts \(library.folder.path)/lib").status == 0)
    try newsroom.write(".stet.json", "{\"facts\": [\"\(library.folder.path)/lib/desk.facts\"]}")
    #expect(try newsroom.check("notes/good.stet").status == 0)
    #expect(try newsroom.check("notes/good.stet --facts nowhere.facts").status == 2)
  }

  @Test func aPathOfFactsThatIsNotThereIsToldWhereItIsWritten() throws {
    let newsroom = try Newsroom()
    try newsroom.write(".stet.json", #"{"facts": ["desk.facts", "nowhere.facts"]}"#)
    let result = try newsroom.check("notes/good.stet --quiet")
    #expect(result.status == 2)
    #expect(result.output.hasPrefix(".stet.json:1:26: error: there is no file or folder \"nowhere.facts\""))
    #expect(!result.output.contains("nowhere.facts:"))
  }

  @Test func aMistakeIsToldInOneLine() throws {
    let newsroom = try Newsroom()
    try newsroom.write(".stet.json", #"{"rules": {"no\nfact": "off"}}"#)
    let output = try newsroom.check("notes/good.stet --quiet").output
    #expect(output.hasPrefix(".stet.json:1:12: error: no rule is called \"no fact\""))
  }

  @Test func mistakesAreFindingsInTheFile() throws {
    let newsroom = try Newsroom()
    try newsroom.write(
      ".stet.json",
      """
      {
        "rulse": {},
        "rules": {"no-fcat": "off", "no-fact": "of", "unclosed-mark": "off"},
        "bundledFacts": 3,
        "locale": "!",
        "tolerances": {"apt": 200, "lose": 1},
        "exclude": "a",
        "overrides": {"": {}}
      }
      """)
    let result = try newsroom.check("notes/good.stet --quiet")
    #expect(result.status == 2)
    let lines = result.output.split(separator: "\n").filter { $0.hasPrefix(".stet.json:") }
    #expect(
      lines == [
        ".stet.json:2:3: error: no setting is called \"rulse\"; did you mean \"rules\" [invalid-configuration]",
        ".stet.json:3:13: error: no rule is called \"no-fcat\"; did you mean \"no-fact\" [invalid-configuration]",
        ".stet.json:3:42: error: \"of\" is no severity; did you mean \"off\"; write error, warning, information, hint or off [invalid-configuration]",
        ".stet.json:3:65: error: unclosed-mark cannot be switched off: what it finds cannot be read [invalid-configuration]",
        ".stet.json:4:19: error: bundledFacts is false or a list of names, such as [\"world\"] [invalid-configuration]",
        ".stet.json:5:13: error: a locale is the tag of a language whose numbers Stet reads, such as \"en-GB\" [invalid-configuration]",
        ".stet.json:6:25: error: a tolerance is a percentage from 0 to 100 [invalid-configuration]",
        ".stet.json:6:30: error: no tolerance is called \"lose\"; did you mean \"loose\" [invalid-configuration]",
        ".stet.json:7:14: error: exclude is a list of globs, such as [\"archive/**\"] [invalid-configuration]",
        ".stet.json:8:17: error: this glob names nothing [invalid-configuration]",
      ])
  }

  @Test func aBundledBaseThatDoesNotExistIsAMistake() throws {
    let newsroom = try Newsroom()
    try newsroom.write(".stet.json", #"{"bundledFacts": ["wolrd"]}"#)
    let result = try newsroom.check("notes/good.stet --quiet --output checkstyle")
    #expect(result.status == 2)
    #expect(
      result.output.contains(
        "no bundled fact base is called &quot;wolrd&quot;; did you mean &quot;world&quot;"))
  }

  @Test func textThatIsNoJSONIsAFinding() throws {
    let newsroom = try Newsroom()
    try newsroom.write(".stet.json", "{\n  \"rules\": {,}\n}")
    let result = try newsroom.check("notes/good.stet --quiet")
    #expect(result.status == 2)
    #expect(result.output.hasPrefix(".stet.json:2:13: error: this is not JSON: "))
  }

  @Test func whatHoldsForAFileIsShown() throws {
    let newsroom = try Newsroom()
    try newsroom.write(".stet.json", "{\n  \"rules\": {\"no-fact\": \"off\"}, \"locale\": \"fr\"\n}")
    let output = try newsroom.stet("--show-config notes/good.stet --set weak-bound=error").output
    func line(_ key: String) -> String {
      output.split(separator: "\n").first { $0.hasPrefix(key + " ") }.map(String.init)?
        .split(separator: " ").joined(separator: " ") ?? ""
    }
    #expect(line("configuration") == "configuration .stet.json")
    #expect(line("locale") == "locale \"fr\" .stet.json, line 2")
    #expect(line("rules.no-fact") == "rules.no-fact off .stet.json, line 2")
    #expect(line("rules.weak-bound") == "rules.weak-bound error --set")
    #expect(line("rules.misrounded") == "rules.misrounded warning default")
  }

  @Test func shardsShareTheFiles() throws {
    let newsroom = try Newsroom()
    for index in 0..<10 { try newsroom.write("many/\(index).stet", Newsroom.files["notes/bad.stet"] ?? "") }
    let all = try newsroom.check("--quiet --output github").output.split(separator: "\n")
    var parts: [Substring] = []
    for number in 1...3 {
      parts += try newsroom.check("--quiet --output github --shard \(number)/3").output.split(separator: "\n")
    }
    #expect(parts.sorted() == all.sorted())
  }
}
