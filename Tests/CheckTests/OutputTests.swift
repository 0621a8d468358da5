// What each output format prints of one small newsroom, byte for byte.
import Foundation
import Testing

@Suite struct OutputTests {
  @Test func text() throws {
    let result = try Newsroom().check()
    #expect(
      result.output == """
        notes/bad.stet:3:25: error: the fact base has 151,939 vehicles for 2025, not 161,000 cars [value-mismatch]
           3 | In 2025 [[Norda]]\tsold [161,000 cars]{norda.sales @ 2025}, naïvely.
             |                  \t      ^^^^^^^^^^^^
             = desk.facts:16: sales 151939 vehicle @2025 [report p2 "151,939 cars"]
               source: Norda annual report 2025, p2, "151,939 cars", <https://example.org/report>
             help: write 151,939 cars
        notes/bad.stet:4:3: error: no entity is called "Nordda"; did you mean Norda? [unknown-entity]
           4 | [[Nordda]] & <friends> "said" so.
             |   ^^^^^^
             help: write Norda
        2 notes, 1 fact base, 2 claims: 1 supported, 1 contradicted; 2 errors; as of 2026-01-29

        """)
    #expect(result.errors == "")
    #expect(result.status == 1)
  }

  @Test func json() throws {
    let result = try Newsroom().check("--output json")
    let document = try #require(
      try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    #expect(document["version"] as? Int == 1)
    #expect(document["asOf"] as? String == "2026-01-29")
    let files = try #require(document["files"] as? [[String: Any]])
    #expect(files.map { $0["path"] as? String } == ["notes/bad.stet", "notes/good.stet"])
    let finding = try #require((files[0]["diagnostics"] as? [[String: Any]])?.first)
    #expect(finding["code"] as? String == "value-mismatch")
    let range = try #require(finding["range"] as? [String: [String: Int]])
    #expect(range["start"] == ["line": 3, "column": 25, "offset": 31])
    #expect(range["end"] == ["line": 3, "column": 37, "offset": 43])
    let claim = try #require((files[1]["claims"] as? [[String: Any]])?.first)
    #expect(claim["text"] as? String == "151,939 cars")
    #expect(claim["body"] as? String == "norda.sales @ 2025")
    #expect(claim["verdict"] as? String == "supported")
    #expect(claim["code"] is NSNull)
    #expect((claim["reading"] as? [String: String])?["value"] == "151939")
    let fact = try #require((claim["facts"] as? [[String: Any]])?.first)
    #expect(fact["path"] as? String == "desk.facts" && fact["line"] as? Int == 16)
    #expect(fact["statement"] as? String == #"sales  151939 vehicle  @2025  [report p2 "151,939 cars"]"#)
    let summary = try #require(document["summary"] as? [String: Any])
    #expect(summary["claims"] as? Int == 2 && summary["notes"] as? Int == 2)
  }

  @Test func jsonLines() throws {
    let result = try Newsroom().check("--output jsonl")
    let types = try result.output.split(separator: "\n").map { line in
      (try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])?["type"] as? String
    }
    #expect(types == ["diagnostic", "diagnostic", "claim", "claim", "summary"])
  }

  @Test func gitHub() throws {
    let result = try Newsroom().check("--output github")
    #expect(
      result.output == """
        ::error file=notes/bad.stet,line=3,col=25,endColumn=37,title=value-mismatch::the fact base has 151,939 vehicles for 2025, not 161,000 cars%0Adesk.facts:16: sales  151939 vehicle  @2025  [report p2 "151,939 cars"]%0Adesk.facts:5: source report "Norda annual report 2025"
        ::error file=notes/bad.stet,line=4,col=3,endColumn=9,title=unknown-entity::no entity is called "Nordda"; did you mean Norda?
        ::notice title=stet::2 notes, 1 fact base, 2 claims: 1 supported, 1 contradicted; 2 errors; as of 2026-01-29

        """)
  }

  @Test func checkstyle() throws {
    let result = try Newsroom().check("--output checkstyle")
    #expect(
      result.output == """
        <?xml version="1.0" encoding="UTF-8"?>
        <checkstyle version="4.3">
        <!-- as of 2026-01-29 -->
          <file name="notes/bad.stet">
            <error line="3" column="25" severity="error" message="the fact base has 151,939 vehicles for 2025, not 161,000 cars" source="stet.value-mismatch"/>
            <error line="4" column="3" severity="error" message="no entity is called &quot;Nordda&quot;; did you mean Norda?" source="stet.unknown-entity"/>
          </file>
        </checkstyle>

        """)
  }

  @Test func junit() throws {
    let result = try Newsroom().check("--output junit")
    #expect(
      result.output.contains(
        #"<testsuite name="notes/bad.stet" tests="2" failures="2" errors="0" skipped="0">"#))
    #expect(result.output.contains(#"<testcase name="notes/good.stet" classname="stet"/>"#))
    #expect(result.output.hasSuffix("</testsuites>\n"))
    let day = #"<properties><property name="asOf" value="2026-01-29"/></properties>"#
    #expect(result.output.components(separatedBy: day).count == 4)
  }

  @Test func gitLab() throws {
    let result = try Newsroom().check("--output gitlab")
    let issues = try #require(
      try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [[String: Any]])
    #expect(issues.map { $0["check_name"] as? String } == ["value-mismatch", "unknown-entity"])
    #expect(issues.allSatisfy { $0["severity"] as? String == "critical" })
    #expect(Set(issues.compactMap { $0["fingerprint"] as? String }).count == 2)
  }

  @Test func sarif() throws {
    let result = try Newsroom().check("--output sarif")
    let document = try #require(
      try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    #expect(document["version"] as? String == "2.1.0")
    let run = try #require((document["runs"] as? [[String: Any]])?.first)
    let driver = try #require((run["tool"] as? [String: [String: Any]])?["driver"])
    let rules = try #require(driver["rules"] as? [[String: Any]])
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(results.count == 2)
    for result in results {
      let index = try #require(result["ruleIndex"] as? Int)
      #expect(rules[index]["id"] as? String == result["ruleId"] as? String)
    }
  }

  @Test func statistics() throws {
    let result = try Newsroom().check("--statistics --quiet")
    #expect(result.output == "      1  unknown-entity\n      1  value-mismatch\n")
    #expect(result.status == 1)
  }

  @Test(arguments: ["text", "json", "sarif"])
  func outputIsTheSameForAnyNumberOfThreads(format: String) throws {
    let newsroom = try Newsroom()
    for index in 0..<100 {
      try newsroom.write("many/\(index % 7)/\(index).stet", "[\(index) cars]{norda.sales @ 2025}\n")
    }
    let one = try newsroom.check("--jobs 1 --output \(format)")
    for jobs in [2, 5] {
      #expect(try newsroom.check("--jobs \(jobs) --output \(format)").output == one.output)
    }
    #expect(one.status == 1)
  }

  @Test(arguments: ["text", "json", "sarif", "github", "junit"])
  func outputIsTheSameFromAnyFolderWithTheSamePaths(format: String) throws {
    let here = try Newsroom()
    let there = try Newsroom()
    let words = "--output \(format) notes desk.facts"
    #expect(try here.check(words).output == there.check(words).output)
    let paths = "\(here.folder.path)/notes \(here.folder.path)/desk.facts"
    let absolute = "--output \(format) --facts \(here.folder.path)/desk.facts " + paths
    let empty = [try Newsroom([:]), try Newsroom([:])]
    let outputs = try empty.map { try $0.check(absolute).output }
    #expect(outputs[0] == outputs[1])
    #expect(outputs[0].contains("161,000"))
  }

  @Test(arguments: ["json", "jsonl", "sarif", "github", "gitlab", "junit", "checkstyle"])
  func otherProgramsAreToldThePathInTheWorkspace(format: String) throws {
    let newsroom = try Newsroom()
    try newsroom.write(".stet.json", "{}\n")
    let options = "--check --no-bundled-facts --as-of 2026-01-29 --output \(format) "
    let whole = try newsroom.stet(options + "notes").output
    #expect(whole.contains("notes/bad.stet"))
    #expect(try newsroom.stet(options + newsroom.folder.path + "/notes").output == whole)
    #expect(try newsroom.stet(options, in: "notes").output == whole)
    #expect(try newsroom.stet(options + "../notes .", in: "notes").output == whole)
    // People are shown the path they gave.
    #expect(try newsroom.stet("--check", in: "notes").output.hasPrefix("bad.stet:3:25: "))
  }

  @Test func colorsAreForTerminalsAndForThoseWhoAsk() throws {
    let newsroom = try Newsroom()
    #expect(try !newsroom.check().output.contains("\u{1B}"))
    #expect(try newsroom.check("--color always").output.contains("\u{1B}[1;31merror\u{1B}[0m"))
  }

  @Test func whatANoteHoldsCannotSteerATerminal() throws {
    let newsroom = try Newsroom(["a.stet": "[[\u{1B}[2Jx\u{202E}]] and \u{7}\n"])
    let result = try newsroom.check()
    #expect(!result.output.contains("\u{1B}") && !result.output.contains("\u{7}"))
    #expect(result.output.contains("\u{FFFD}[2Jx"))
  }

  @Test(arguments: ["x", "é"])
  func ofALongFindingTheBeginningIsShown(letter: String) throws {
    let words = String(repeating: "word ", count: 40)
    let newsroom = try Newsroom([
      "a.stet": words + "[[\(String(repeating: letter, count: 300))]] " + words + "\n"
    ])
    let result = try newsroom.check()
    let lines = result.output.split(separator: "\n")
    #expect(result.status == 1)
    #expect(lines[1].hasSuffix(String(repeating: letter, count: 80) + "…"))
    #expect(lines[2].hasSuffix(String(repeating: "^", count: 80)))
  }

  @Test func aLongLineIsCutAroundTheFinding() throws {
    let words = String(repeating: "wörd ", count: 100)
    let newsroom = try Newsroom(["a.stet": words + "[[Nobody]] " + words + "\n"])
    let lines = try newsroom.check().output.split(separator: "\n")
    #expect(lines[1].unicodeScalars.count < 140)
    let carets = lines[2].unicodeScalars.map { $0 }
    let shown = lines[1].unicodeScalars.map { $0 }
    let first = try #require(carets.firstIndex(of: "^"))
    #expect(String(String.UnicodeScalarView(shown[first..<(first + 6)])) == "Nobody")
  }
}
