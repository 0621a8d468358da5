// What is JSON, what is not, and where it stops being so.
import Testing

@testable import JSON

@Suite struct ParsingTests {
  private static let accepted: [(String, JSONValue)] = [
    ("null", JSONValue.null), (" true\n", true), ("false", false), ("0", 0), ("-0", 0), ("-12", -12),
    ("9223372036854775807", .int(.max)), ("-9223372036854775808", .int(.min)), ("1.0", 1), ("1e2", 100),
    ("1.5E-1", 0.15), ("9223372036854775808", 9223372036854775808.0), ("1e999", .null),
    ("\"\"", ""), (#""a\"\\\/\b\f\n\r\tz""#, "a\"\\/\u{8}\u{C}\n\r\tz"), ("\"é😀\"", "é😀"),
    (#""\u00e9\ud83d\ude00\uD83D\uDE00""#, "é😀😀"), (#""\ud800""#, "\u{FFFD}"),
    (#""\ude00\ud800x\ud800\u0041""#, "\u{FFFD}\u{FFFD}x\u{FFFD}A"), (#""\u0000""#, "\0"),
    ("[]", []), ("[ ]", []), ("{}", [:]), ("[1,[2,[]],{\"a\":[3]}]", [1, [2, []], ["a": [3]]]),
    ("\u{FEFF}[1 , 2]", [1, 2]), ("{ \"a\" : 1 , \"b\" : { } }", ["a": 1, "b": [:]]),
  ]

  @Test(arguments: accepted)
  func accepts(text: String, value: JSONValue) throws {
    #expect(JSONValue(try JSONDocument(parsing: Array(text.utf8)).root) == value)
  }

  private static let refused: [(String, Int, JSONError.Problem)] = [
    ("", 0, .expected("a value")), ("  ", 2, .expected("a value")),
    ("[", 1, .expected("a value")),
    ("[1", 2, .expected("',' or ']'")), ("[1,]", 3, .expected("a value")),
    ("[1}", 2, .expected("',' or ']'")),
    ("{", 1, .expected("a key in double quotes")), ("{a:1}", 1, .expected("a key in double quotes")),
    ("{\"a\" 1}", 5, .expected("':' after the key")), ("{\"a\":1,}", 7, .expected("a key in double quotes")),
    ("{\"a\":1]", 6, .expected("',' or '}'")), ("tru", 0, .expected("a value")),
    ("nul!", 0, .expected("a value")),
    ("True", 0, .expected("a value")), ("1 2", 2, .trailingContent), ("null]", 4, .trailingContent),
    ("[1]\n,", 4, .trailingContent), ("01", 0, .invalidNumber), ("-", 0, .invalidNumber),
    ("1.", 0, .invalidNumber),
    ("1e", 0, .invalidNumber), ("1e+", 0, .invalidNumber), ("-a", 0, .invalidNumber),
    (".5", 0, .expected("a value")),
    ("+1", 0, .expected("a value")), ("NaN", 0, .expected("a value")), ("// x\n1", 0, .expected("a value")),
    ("\"abc", 0, .unterminatedString), ("\"abc\\", 4, .unterminatedString),
    ("\"a\nb\"", 2, .controlCharacterInString),
    ("\"\\x\"", 1, .invalidEscape), ("\"\\u12g4\"", 1, .invalidEscape), ("\"\\u12", 1, .invalidEscape),
    ("'a'", 0, .expected("a value")), ("\u{FEFF}\u{FEFF}1", 3, .expected("a value")),
  ]

  @Test(arguments: refused)
  func refuses(text: String, offset: Int, problem: JSONError.Problem) {
    let error = #expect(throws: JSONError.self) { try JSONDocument(parsing: Array(text.utf8)) }
    #expect(error?.problem == problem)
    #expect(error?.offset == offset)
    #expect(error?.message.isEmpty == false)
  }

  @Test(
    arguments: [
      [0x80], [0xC0, 0x80], [0xC3], [0xE2, 0x82], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xFF],
      [0xF0, 0x8F, 0xBF, 0xBF], [0xE0, 0x9F, 0xBF],
    ] as [[UInt8]])
  func refusesWhatIsNotUTF8(sequence: [UInt8]) {
    let text = Array("[\"abcdefghij".utf8) + sequence + Array("\"]".utf8)
    let error = #expect(throws: JSONError.self) { try JSONDocument(parsing: text) }
    #expect(error?.problem == .invalidUTF8)
    #expect(error?.offset == 12)
  }

  @Test func countsLines() {
    let error = #expect(throws: JSONError.self) { try JSONDocument(parsing: Array("{\n\"a\": 1,\n}".utf8)) }
    #expect(error?.line == 3)
    #expect(error?.isAtEnd == false)
  }

  @Test func capsNesting() throws {
    func nested(_ levels: Int) -> [UInt8] {
      Array(repeating: UInt8(ascii: "["), count: levels) + Array(repeating: UInt8(ascii: "]"), count: levels)
    }
    let deepest = try JSONDocument(parsing: nested(JSONDocument.maximumDepth))
    var writer = JSONWriter()
    writer.value(JSONValue(deepest.root))
    #expect(writer.bytes == deepest.bytes)
    let error = #expect(throws: JSONError.self) { try JSONDocument(parsing: nested(513)) }
    #expect(error?.problem == .nestedTooDeeply)
    #expect(throws: JSONError.self) {
      try JSONDocument(parsing: Array(repeating: UInt8(ascii: "["), count: 1_000_000))
    }
  }
}
