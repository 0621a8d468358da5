// Test texts that look like a user's files, with what is expected drawn under the lines.

/// A fixture: files one after the other, each begun by `--- path`, with labels under the lines they are about.
///
///     --- note.stet
///     EV sales rose to [152,000 units]{renault-brand.ev-sales @ 2025}.
///                       ^^^^^^^^^^^^^ information[unhedged-rounding]
///     See [[Amp$0ere]].
///
/// A line of carets and a label is about the line of text above it; words after the label are the expected message.
/// `$0` is the cursor. A single `^` directly after the end of a line labels the line's end. Text before the first
/// `---` line belongs to a file called `note.stet`.
public struct Fixture: Sendable {
  public struct File: Sendable {
    public var path: String
    /// UTF-8, without labels and cursor.
    public var text: [UInt8]
    public var expectations: [Expectation]
    /// The offset of `$0`; nil when it is in another file or nowhere.
    public var cursor: Int?
    /// For each line of `text` its line in the fixture, 0-based.
    public var fixtureLines: [Int]
  }

  /// A label under a line.
  public struct Expectation: Sendable {
    /// UTF-8 offsets in the file.
    public var range: Range<Int>
    /// `severity[code]`, or whatever the tests of a feature expect.
    public var label: String
    /// The words after the label; nil when any will do.
    public var message: String?
    /// The label's own line in the fixture, 0-based.
    public var fixtureLine: Int
  }

  public private(set) var files: [File] = []

  public init(_ text: String) {
    var builder = FileBuilder(path: "note.stet")
    var hasBegun = false
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if line.hasPrefix("--- "), line.count > 4 {
        if hasBegun { files.append(builder.file) }
        builder = FileBuilder(path: String(line.dropFirst(4)))
        hasBegun = true
      } else if let label = Label(line), builder.hasLine {
        builder.add(label, at: number)
      } else {
        builder.add(line, at: number)
        hasBegun = true
      }
    }
    if hasBegun { files.append(builder.file) }
  }

  /// The file of that path; nil when there is none.
  public func file(_ path: String) -> File? { files.first { $0.path == path } }

  /// The file that holds the cursor, and its offset.
  public var cursor: (file: File, offset: Int)? {
    for file in files { if let offset = file.cursor { return (file, offset) } }
    return nil
  }
}

/// `   ^^^^ label words`, in characters.
private struct Label {
  var columns: Range<Int>
  var text: String
  var message: String?

  init?(_ line: Substring) {
    let lead = line.prefix { $0 == " " }
    let carets = line.dropFirst(lead.count).prefix { $0 == "^" }
    let rest = line.dropFirst(lead.count + carets.count)
    guard !carets.isEmpty, rest.first == " " else { return nil }
    columns = lead.count..<(lead.count + carets.count)
    let words = rest.dropFirst()
    let end = words.firstIndex(of: "]").map { words.index(after: $0) } ?? words.endIndex
    text = String(words[..<end])
    let message = words[end...].drop { $0 == " " }
    self.message = message.isEmpty ? nil : String(message)
  }
}

private struct FileBuilder {
  var path: String
  private var text: [UInt8] = []
  private var expectations: [Fixture.Expectation] = []
  private var cursor: Int?
  private var fixtureLines: [Int] = []
  private var lastLine: Substring = ""
  private var lastStart = 0

  init(path: String) { self.path = path }

  var hasLine: Bool { !fixtureLines.isEmpty }

  var file: Fixture.File {
    Fixture.File(
      path: path, text: text, expectations: expectations, cursor: cursor, fixtureLines: fixtureLines)
  }

  mutating func add(_ line: Substring, at number: Int) {
    if hasLine { text.append(0x0A) }
    lastLine = line
    lastStart = text.count
    fixtureLines.append(number)
    var rest = line
    while let dollar = rest.firstIndex(of: "$") {
      let next = rest.index(after: dollar)
      if next < rest.endIndex, rest[next] == "0" {
        text += Array(rest[..<dollar].utf8)
        cursor = text.count
        rest = rest[rest.index(after: next)...]
      } else {
        text += Array(rest[...dollar].utf8)
        rest = rest[next...]
      }
    }
    text += Array(rest.utf8)
  }

  mutating func add(_ label: Label, at number: Int) {
    let range = offset(label.columns.lowerBound)..<offset(label.columns.upperBound)
    // A caret just behind the line stands for its end.
    let isAtEnd = range.upperBound > text.count || label.columns.lowerBound >= lastLine.count
    expectations.append(
      Fixture.Expectation(
        range: isAtEnd ? min(range.lowerBound, text.count)..<min(range.lowerBound, text.count) : range,
        label: label.text, message: label.message, fixtureLine: number))
  }

  /// The offset in the file of a column of the last line as it is drawn, with the cursor's mark in it.
  private func offset(_ column: Int) -> Int {
    let drawn = lastLine.prefix(column)
    var count = drawn.utf8.count
    if let cursor, cursor >= lastStart, count > cursor - lastStart {
      count = max(cursor - lastStart, count - 2)
    }
    return lastStart + count
  }
}
