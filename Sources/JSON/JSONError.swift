// Why and where a text is not JSON.

/// The first place at which a text stops being JSON.
package struct JSONError: Error, Equatable {
  package enum Problem: Equatable, Sendable {
    /// Something else, or the end of the text, stands where one of these is needed, such as "a value".
    case expected(String)
    case unterminatedString
    case controlCharacterInString
    case invalidEscape
    case invalidUTF8
    case invalidNumber
    case nestedTooDeeply
    case trailingContent
    /// The text is too long for 32-bit offsets.
    case tooLarge
  }

  package var problem: Problem
  /// UTF-8 offset of the offending byte, at most the count of the text.
  package var offset: Int
  /// 1-based line of `offset`; `\n` alone ends a line.
  package var line: Int
  /// Whether the text ended too early.
  package var isAtEnd: Bool

  /// One sentence for people, without the place.
  package var message: String {
    switch problem {
    case .expected(let what): "expected \(what)\(isAtEnd ? " before the end of the text" : "")"
    case .unterminatedString: "this string has no closing quote"
    case .controlCharacterInString: "a control character in a string must be written as an escape such as \\n"
    case .invalidEscape: "a backslash in a string must begin one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX"
    case .invalidUTF8: "these bytes are not UTF-8"
    case .invalidNumber: "this is not a number as JSON writes them"
    case .nestedTooDeeply: "nested more than \(JSONDocument.maximumDepth) levels deep"
    case .trailingContent: "expected nothing after the value"
    case .tooLarge: "longer than 4 GiB"
    }
  }
}
