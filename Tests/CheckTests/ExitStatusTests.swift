// The exit status: 0 for nothing, 1 for findings, 2 for usage, configuration or input that cannot be read.
import Foundation
import Testing

@Suite struct ExitStatusTests {
  @Test(arguments: ["text", "json", "jsonl", "sarif", "github", "gitlab", "junit", "checkstyle"])
  func noFormatChangesIt(format: String) throws {
    let newsroom = try Newsroom()
    // Every combination of the other options on one format, one on each of the others.
    let others = ["", " --quiet", " --statistics", " --jobs 1", " --color always"]
    for extra in format == "text" ? others : [" --quiet --statistics"] {
      let options = "--output \(format)\(extra) "
      #expect(try newsroom.check(options + "notes/good.stet").status == 0)
      #expect(try newsroom.check(options + "notes").status == 1)
      #expect(try newsroom.check(options + "notes --fail-on never").status == 0)
      #expect(try newsroom.check(options + "notes missing.stet").status == 2)
    }
  }

  @Test func failOnSetsTheLeastSeverity() throws {
    let newsroom = try Newsroom()
    let warnings = "notes --set value-mismatch=warning --set unknown-entity=information "
    #expect(try newsroom.check(warnings).status == 0)
    #expect(try newsroom.check(warnings + "--fail-on warning").status == 1)
    #expect(try newsroom.check(warnings + "--set value-mismatch=off --fail-on warning").status == 0)
    #expect(try newsroom.check(warnings + "--set value-mismatch=off --fail-on information").status == 1)
  }

  @Test func whatCannotBeReadIsAFindingAndTheRestIsChecked() throws {
    let newsroom = try Newsroom()
    try newsroom.write("notes/latin.stet", Data([0x61, 0xE9, 0x0A]))
    try FileManager.default.createSymbolicLink(
      atPath: newsroom.folder.path + "/notes/lost.stet", withDestinationPath: "nowhere")
    let result = try newsroom.check("--quiet --output checkstyle notes gone.stet")
    #expect(result.status == 2)
    #expect(result.output.components(separatedBy: "stet.unreadable-file").count == 4)
    #expect(result.output.contains("byte 2 of this file is not UTF-8; save the file as UTF-8"))
    #expect(result.output.contains("stet.value-mismatch"))
    // The place is that of the byte, and the line is shown up to it.
    let place = try newsroom.check("notes/latin.stet")
    #expect(place.output.hasPrefix("notes/latin.stet:1:2: error: "))
    #expect(place.output.contains("\n   1 | a\n"))
  }

  @Test func aFactBaseHasItsFindingsHoweverItsPathIsWritten() throws {
    let newsroom = try Newsroom()
    try newsroom.write("facts/bad.facts", "entity x : nowhere\n")
    for path in [
      "facts/bad.facts", "./facts/bad.facts", "facts/../facts/bad.facts", "facts",
      "../\(newsroom.folder.lastPathComponent)/facts",
    ] {
      #expect(try newsroom.check(path).status == 1, "\(path)")
    }
    for path in ["/facts/bad.facts", "/facts", ""] {
      let result = try newsroom.check(newsroom.folder.path + path)
      #expect(result.status == 1, "\(path)")
      #expect(result.output.contains("no class is called \"nowhere\""), "\(path)")
    }
  }

  @Test func withoutBundledFactsNothingOfThemIsKnown() throws {
    let newsroom = try Newsroom([
      "a.facts": "class company\nentity renault-group : company \"Renault\"\n  fiscal-year-start 4\n",
      "b.facts": "entity x : person\n  height 3 km\n",
    ])
    #expect(try newsroom.check("a.facts").status == 0)
    let result = try newsroom.check("b.facts")
    #expect(result.output.contains("no class is called \"person\""))
    #expect(!result.output.contains("no unit is called"))
  }

  #if os(Linux)
    @Test func whatCannotBePrintedIsSaid() throws {
      let newsroom = try Newsroom()
      let process = Process()
      process.executableURL = try Newsroom.program()
      process.arguments = ["--check", "--no-bundled-facts", "notes/good.stet"]
      process.currentDirectoryURL = newsroom.folder
      process.standardOutput = FileHandle(forWritingAtPath: "/dev/full")
      let errors = Pipe()
      process.standardError = errors
      try process.run()
      process.waitUntilExit()
      let complaint = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      #expect(complaint == "stet: standard output cannot be written: no space left on device\n")
      #expect(process.terminationStatus == 2)
    }
  #endif

  @Test func anEmptyPathIsNotTheFolder() throws {
    let process = Process()
    process.executableURL = try Newsroom.program()
    process.arguments = ["--check", ""]
    process.standardError = Pipe()
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 2)
  }

  @Test func aPipeIsRefused() throws {
    let newsroom = try Newsroom()
    #expect(mkfifo(newsroom.folder.path + "/p.stet", 0o600) == 0)
    for mode in ["--check", "--fix", "--claims", "--format-files"] {
      let result = try newsroom.stet(mode + " p.stet")
      #expect(result.status == 2, "\(mode)")
      #expect((result.output + result.errors).contains("this is a pipe or a device, not a file"), "\(mode)")
    }
  }

  @Test func aFileIsCheckedOnceHoweverManyPathsLeadToIt() throws {
    let newsroom = try Newsroom()
    for (name, target) in [("linked.stet", "notes/bad.stet"), ("notes/linked.facts", "../desk.facts")] {
      try FileManager.default.createSymbolicLink(
        atPath: newsroom.folder.appendingPathComponent(name).path, withDestinationPath: target)
    }
    let path = newsroom.folder.path
    for words in [
      "", "notes desk.facts", "notes \(path)/notes notes/../notes/bad.stet ./desk.facts", ". \(path)",
    ] {
      let result = try newsroom.check(words)
      #expect(
        result.output.hasSuffix(
          "2 notes, 1 fact base, 2 claims: 1 supported, 1 contradicted; 2 errors; as of 2026-01-29\n"),
        "\(words): \(result)")
    }
    // By the link alone it is read all the same.
    #expect(try newsroom.check("linked.stet").output.hasPrefix("linked.stet:3:25: "))
    #expect(try newsroom.check("notes/linked.facts").status == 0)
  }

  @Test func noNotesIsAMessage() throws {
    let result = try Newsroom([:]).check()
    #expect(result.status == 2)
    #expect(result.errors == "stet: no notes found in .\n")
  }

  @Test func aPathWithoutAModeIsAnswered() throws {
    let result = try Newsroom().stet("notes/good.stet")
    #expect(result.status == 2)
    #expect(
      result.errors
        == "stet: no mode is given for notes/good.stet; did you mean stet --check notes/good.stet\n")
  }

  @Test func coverage() throws {
    let newsroom = try Newsroom()
    try newsroom.write(
      "open.stet", "[12]{norda.sales @ 2019} [151,939]{norda.sales @ 2025} [x]{exempt: opinion}\n")
    #expect(try newsroom.check("open.stet --fail-on never --min-coverage 50").status == 0)
    let result = try newsroom.check("open.stet --fail-on never --min-coverage 50.1")
    #expect(result.status == 1)
    #expect(result.errors.contains("the facts decide 50"))
  }

  @Test func standardInput() throws {
    let newsroom = try Newsroom()
    let bad = Newsroom.files["notes/bad.stet"] ?? ""
    let result = try newsroom.check("- --stdin-filename notes/new.stet", input: bad)
    #expect(result.status == 1)
    #expect(result.output.hasPrefix("notes/new.stet:3:25: error:"))
    let good = try newsroom.check("-", input: "[[Norda]]\n")
    #expect(good.status == 0)
    #expect(good.output == "1 note, 0 claims; no findings; as of 2026-01-29\n")
    let both = try newsroom.check("- notes/good.stet --quiet --stdin-filename notes/good.stet", input: bad)
    #expect(both.output.contains("notes/good.stet:3:25"))
    let spelled = try newsroom.check(
      "- \(newsroom.folder.path)/notes/good.stet --stdin-filename notes/good.stet", input: bad)
    #expect(spelled.output.contains("\n1 note, "))
  }

  @Test func aClosedReaderEndsQuietly() throws {
    let newsroom = try Newsroom()
    for index in 0..<300 { try newsroom.write("many/\(index).stet", Newsroom.files["notes/bad.stet"] ?? "") }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", "\(try Newsroom.program().path) --check --no-bundled-facts | head -n 1"]
    process.currentDirectoryURL = newsroom.folder
    let output = Pipe()
    let errors = Pipe()
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    let printed = output.fileHandleForReading.readDataToEndOfFile()
    let complaints = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(String(decoding: printed, as: UTF8.self).split(separator: "\n").count == 1)
    #expect(complaints.isEmpty)
    #expect(process.terminationStatus == 0)
  }
}
