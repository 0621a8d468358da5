// The modes beside --check.
import Check
import Foundation
import Testing

@Suite struct ModeTests {
  @Test func claims() throws {
    let result = try Newsroom().stet("--claims --no-bundled-facts --as-of 2026-01-29 notes/good.stet")
    #expect(
      result.output == """
        notes/good.stet:3:16: supported: 151,939 cars {norda.sales @ 2025}
          read: value 151939, unit vehicle, fine 1, coarse 1
          = desk.facts:16: sales 151939 vehicle @2025 [report p2 "151,939 cars"]
            source: Norda annual report 2025, p2, "151,939 cars", <https://example.org/report>
        1 note, 1 claim: 1 supported; no findings; as of 2026-01-29

        """)
    #expect(result.status == 0)
  }

  @Test func report() throws {
    let newsroom = try Newsroom()
    try newsroom.write("notes/x.stet", "<script>alert(1)</script> [[Norda|\"N\" & <b>]]\n")
    let result = try newsroom.stet("--report out.html notes --no-bundled-facts --as-of 2026-01-29")
    #expect(result.status == 1)
    let page = try newsroom.text("out.html")
    #expect(page.hasPrefix("<!DOCTYPE html>"))
    #expect(page.contains("&lt;script&gt;") && !page.contains("<script"))
    #expect(page.contains("<mark class=\"supported\"><span class=\"words\">151,939 cars</span>"))
    #expect(page.contains("<mark class=\"contradicted\">"))
    #expect(page.contains("the fact base has 151,939 vehicles for 2025, not 161,000 cars"))
    #expect(page.contains("&quot;N&quot; &amp; &lt;b&gt;") || page.contains("&#34;N"))
    #expect(!page.contains("http-equiv") && !page.contains("src="))
  }

  @Test func strip() throws {
    let note = """
      ---
      title: x
      ---

      # [[Norda]] grows

      Sales of [[Norda|the firm]] rose to [151,939 cars]{norda.sales @ 2025}[^report], [as *said*](u){x.y}.  %% ask
      %% a comment
      They [the unions] agreed {sic}{.a = 5} there {.b = 6}.
      {?}
      [^report]

      ```facts
      entity a : b
      ```

      [^report]: The report

      ```
      [kept]{x.y}
      ```

      """
    let newsroom = try Newsroom(["a.stet": note])
    let result = try newsroom.stet("--strip a.stet")
    #expect(
      result.output == """
        # Norda grows

        Sales of the firm rose to 151,939 cars, [as *said*](u).
        They [the unions] agreed {sic} there.

        ```
        [kept]{x.y}
        ```

        """)
    #expect(try newsroom.stet("--strip gone.stet").status == 2)
    #expect(try newsroom.stet("--strip -", input: note).output == result.output)
  }

  @Test func read() throws {
    let newsroom = try Newsroom([:])
    let result = try newsroom.stet("--read 150,000")
    #expect(
      result.output
        == "text      150,000\nvalue     150000\nfine      1\ncoarse    10000\ninterval  [149999.5, 150000.5]\n"
    )
    #expect(
      try newsroom.stet("--read 2025-07 --as date").output.contains(
        "from      2025-07-01\nto        2025-07-31\n"))
    #expect(try newsroom.stet("--read x --locale !").status == 2)
    for words in ["--read nothing --as quantity", "--read nothing", "--read="] {
      let nothing = try newsroom.stet(words)
      #expect(nothing.status == 1 && nothing.output == "", "\(words)")
      #expect(nothing.errors.hasPrefix("stet: no value can be read in \""), "\(words)")
    }
    #expect(try newsroom.stet("--read nothing --as text").output == "text      nothing\n")
  }

  @Test func aDateInFiguresIsNoQuotient() throws {
    let newsroom = try Newsroom([:])
    func days(_ words: String) throws -> [String] {
      try newsroom.stet("--read " + words).output.split(separator: "\n").filter { $0.hasPrefix("from ") }
        .map { String($0.suffix(10)) }
    }
    #expect(try days("03/04/2026") == ["2026-03-04", "2026-04-03"])
    #expect(try days("13/04/2026") == ["2026-04-13"])
    #expect(try days("03/04/2026 --locale en-GB") == ["2026-04-03"])
    #expect(try newsroom.stet("--read 3/4").output.contains("value     0.75\n"))
  }

  @Test func factsFor() throws {
    let newsroom = try Newsroom()
    let result = try newsroom.stet("--facts-for norda.sales --no-bundled-facts")
    #expect(
      result.output == """
        norda: Norda, company
          sales  151939 vehicle  @2025  [report p2 "151,939 cars"]
              desk.facts:16: Norda annual report 2025, p2, "151,939 cars", <https://example.org/report>

        """)
    let wrong = try newsroom.stet("--facts-for nordda --no-bundled-facts")
    #expect(wrong.status == 2 && wrong.errors == "stet: no entity is called nordda; did you mean norda\n")
    #expect(
      try newsroom.stet("--facts-for norda.salse --no-bundled-facts").errors.contains("did you mean sales"))
  }

  @Test func explain() throws {
    let newsroom = try Newsroom([:])
    #expect(try newsroom.stet("--explain no-fact").output.hasPrefix("# no-fact\n"))
    #expect(try newsroom.stet("--explain").output.contains("\n  no-fact                     information  "))
    let wrong = try newsroom.stet("--explain no-fcat")
    #expect(wrong.status == 2 && wrong.errors == "stet: no rule is called no-fcat; did you mean no-fact\n")
  }

  @Test func formatFiles() throws {
    let newsroom = try Newsroom()
    try newsroom.write("desk.facts", "entity a : b\n  x 1\n  longer   2\n")
    #expect(try newsroom.stet("--format-files").output == "1 of 1 file laid out\n")
    #expect(try newsroom.text("desk.facts") == "entity a : b\n  x       1\n  longer  2\n")
    #expect(try newsroom.stet("--format-files").output == "0 of 1 file laid out\n")
    #expect(
      try newsroom.stet("--format-files -", input: "entity a : b\n x   1\n").output
        == "entity a : b\n  x  1\n")
  }

  @Test func versionHelpAndCompletions() throws {
    let newsroom = try Newsroom([:])
    #expect(try newsroom.stet("--version").output == "stet 0.1.0\n")
    let help = try newsroom.stet("--help")
    #expect(help.status == 0 && help.output.contains("--min-coverage PERCENT"))
    for shell in ["bash", "zsh", "fish"] {
      let script = try newsroom.stet("--completions \(shell)").output
      #expect(script.contains("min-coverage") && script.contains("checkstyle"))
    }
  }

  @Test func aLargeBaseIsKeptPreparedAndRebuiltWhenItChanges() throws {
    let newsroom = try Newsroom()
    var base = Newsroom.files["desk.facts"] ?? ""
    for index in 0..<4000 {
      base += "entity e\(index) : company \"Entity \(index)\"\n  sales \(index) vehicle @2025 [report]\n"
    }
    try newsroom.write("desk.facts", base)
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: 1_700_000_000)],
      ofItemAtPath: newsroom.folder.path + "/desk.facts")
    let cache = newsroom.folder.appendingPathComponent("home/.cache/stet")
    let first = try newsroom.check("notes")
    let entries = try FileManager.default.contentsOfDirectory(atPath: cache.path)
    #expect(entries.count == 1)
    #expect(try newsroom.check("notes").output == first.output)
    let entry = cache.appendingPathComponent(entries[0])
    try Data("damaged".utf8).write(to: entry)
    #expect(try newsroom.check("notes").output == first.output)
    try newsroom.write("desk.facts", base.replacingOccurrences(of: "151939", with: "161000"))
    #expect(
      try newsroom.check("notes").output.contains("the fact base has 161,000 vehicles for 2025, not 151,939"))
  }
}
