// Starts the real program in a folder of its own, and the fixture that most tests check.
import Foundation
import Testing

/// What a run printed and how it ended.
struct ProgramResult {
  var status: Int32
  var output: String
  var errors: String
}

/// A newsroom of one fact base and a few notes, in a temporary folder.
final class Newsroom {
  let folder: URL

  init(_ files: [String: String] = Newsroom.files) throws {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent("stet-check-" + UUID().uuidString)
    folder = url.resolvingSymlinksInPath()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, text) in files { try write(name, text) }
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func write(_ name: String, _ text: String) throws { try write(name, Data(text.utf8)) }

  func write(_ name: String, _ data: Data) throws {
    let url = folder.appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: url)
  }

  func text(_ name: String) throws -> String {
    try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
  }

  /// Runs `stet` here, or in the folder `place` of it, on 29 January 2026, without the bundled facts where the mode takes that option.
  func stet(
    _ words: String, input: String? = nil, environment: [String: String] = [:], in place: String = ""
  ) throws -> ProgramResult {
    let process = Process()
    process.executableURL = try Newsroom.program()
    process.arguments = words.split(separator: " ").map(String.init)
    process.currentDirectoryURL = place.isEmpty ? folder : folder.appendingPathComponent(place)
    var variables = ["HOME": folder.path + "/home", "PATH": "/usr/bin:/bin"]
    variables.merge(environment) { _, new in new }
    process.environment = variables
    // Files hold any amount, pipes do not.
    let output = folder.appendingPathComponent(".output-" + UUID().uuidString)
    let errors = folder.appendingPathComponent(".errors-" + UUID().uuidString)
    let given = folder.appendingPathComponent(".input-" + UUID().uuidString)
    for url in [output, errors] { try Data().write(to: url) }
    try Data((input ?? "").utf8).write(to: given)
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    process.standardInput = try FileHandle(forReadingFrom: given)
    try process.run()
    process.waitUntilExit()
    defer { for url in [output, errors, given] { try? FileManager.default.removeItem(at: url) } }
    return ProgramResult(
      status: process.terminationStatus,
      output: try String(contentsOf: output, encoding: .utf8),
      errors: try String(contentsOf: errors, encoding: .utf8))
  }

  /// `--check` with the options under which the fixture's output does not depend on the day or the bundled facts.
  func check(_ words: String = "", input: String? = nil) throws -> ProgramResult {
    try stet("--check --no-bundled-facts --as-of 2026-01-29 " + words, input: input)
  }

  /// The program beside the tests' own bundle.
  static func program() throws -> URL {
    var folder = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    for _ in 0..<5 {
      folder = folder.deletingLastPathComponent()
      let program = folder.appendingPathComponent("stet")
      if FileManager.default.isExecutableFile(atPath: program.path) { return program }
    }
    let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let built = sources.appendingPathComponent(".build/debug/stet")
    try #require(FileManager.default.isExecutableFile(atPath: built.path), "build the product stet first")
    return built
  }

  static let files = [
    "desk.facts": """
    base desk "Desk"

    class company "company"

    source report "Norda annual report 2025"
      url <https://example.org/report>
      tier primary

    property sales "sales"
      datatype quantity
      unit     vehicle
      temporal flow
      subject  company

    entity norda : company "Norda"
      sales  151939 vehicle  @2025  [report p2 "151,939 cars"]

    """,
    "notes/good.stet": """
    # Good

    [[Norda]] sold [151,939 cars]{norda.sales @ 2025}.

    """,
    "notes/bad.stet": """
    # Bad

    In 2025 [[Norda]]\tsold [161,000 cars]{norda.sales @ 2025}, naïvely.
    [[Nordda]] & <friends> "said" so.

    """,
  ]
}
