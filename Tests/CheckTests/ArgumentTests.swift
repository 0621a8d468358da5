// How the command line is read, and what is said when it cannot be followed.
import Analysis
import Check
import Quantities
import Testing
import Workspace

@Suite struct ArgumentTests {
  private func parse(_ words: String) throws -> Arguments {
    try Arguments(parsing: words.split(separator: " ").map(String.init))
  }

  @Test func modes() throws {
    #expect(try parse("").mode == .server(trace: nil, replay: nil))
    #expect(try parse("--stdio").mode == .server(trace: nil, replay: nil))
    #expect(try parse("--stdio --clientProcessId=12 --trace t").mode == .server(trace: "t", replay: nil))
    #expect(try parse("--report out.html a b").mode == .report("out.html"))
    #expect(try parse("--explain").mode == .explain(nil))
    #expect(try parse("--explain no-fact").mode == .explain("no-fact"))
    #expect(try parse("--check --help").mode == .help)
    #expect(try parse("--completions fish").mode == .completions(.fish))
  }

  @Test func options() throws {
    let arguments = try parse(
      "a --check b --output=json --fail-on never --as-of 2026-01-29 --facts x --facts y --set no-fact=off --jobs 3 --shard 2/4 -- --c"
    )
    #expect(arguments.paths == ["a", "b", "--c"])
    #expect(arguments.output == .json)
    #expect(arguments.failOn == nil)
    #expect(arguments.asOf?.description == "2026-01-29")
    #expect(arguments.facts == ["x", "y"])
    #expect(arguments.severities.map(\.rule) == [.noFact])
    #expect(arguments.jobs == 3)
    #expect(arguments.shard?.number == 2 && arguments.shard?.count == 4)
  }

  @Test(arguments: [
    ("note.stet", "no mode is given for note.stet; did you mean stet --check note.stet"),
    ("--chekc", "there is no option --chekc; did you mean --check"),
    ("-x", "there is no option -x: options begin with two dashes; stet --help lists them"),
    ("--check --fix", "--check and --fix cannot be used together; choose one"),
    (
      "--check --output jsno",
      "--output is one of text, json, jsonl, sarif, github, gitlab, junit, checkstyle, not jsno; did you mean json"
    ),
    (
      "--check --output",
      "--output needs a value: --output text|json|jsonl|sarif|github|gitlab|junit|checkstyle"
    ),
    ("--check --quiet=yes", "--quiet takes no value"),
    ("--check --as-of 2026-02-30", "--as-of is a day such as 2026-01-29, not 2026-02-30"),
    ("--check --as-of 2026", "--as-of is a day such as 2026-01-29, not 2026"),
    ("--check --set no-fcat=off", "no rule is called no-fcat; did you mean no-fact"),
    ("--check --set no-fact=of", "a severity is error, warning, information, hint or off, not of"),
    ("--check --set no-fact", "--set is a rule and its severity, such as --set no-fact=off, not no-fact"),
    ("--check --shard 5/4", "--shard is K/N with K from 1 to N, such as --shard 1/4, not 5/4"),
    ("--check --jobs 0", "--jobs is a number from 1 to 1024, not 0"),
    ("--check --min-coverage 101", "--min-coverage is a percentage from 0 to 100, not 101"),
    ("--check --diff", "--diff belongs to --fix, not to --check"),
    ("--output json", "--output needs a mode; did you mean stet --check --output"),
    ("--explain a b", "--explain takes one rule, or none for all of them"),
    ("--strip a.stet b", "--strip takes no further argument, but b was given"),
    (
      "--check --stdin-filename a.stet",
      "--stdin-filename names what standard input holds: give - as a path too"
    ),
    (
      "--report c.stet",
      "--report writes a page, and c.stet is a note; name the page before the paths: --report page.html c.stet"
    ),
    (
      "--check --write-baseline n/c.stet",
      "--write-baseline writes JSON, and n/c.stet is a note; give it a name such as baseline.json"
    ),
    (
      "--check --write-baseline own.facts",
      "--write-baseline writes JSON, and own.facts is a fact base; give it a name such as baseline.json"
    ),
    (
      "--report .stet.json a.stet",
      "--report writes a page, and .stet.json is a configuration; name the page before the paths: --report page.html .stet.json"
    ),
    (
      "--trace a.stet",
      "--trace writes a recording, and a.stet is a note; give it a name such as session.jsonl"
    ),
    ("--check - --watch", "--watch cannot watch standard input"),
  ])
  func mistakes(words: String, message: String) {
    do {
      _ = try parse(words)
      Issue.record("accepted: \(words)")
    } catch { #expect((error as? UsageError)?.message == message) }
  }
}
