// A place in a text the way editors count it: a line and a character.

/// The unit in which the protocol counts `TextPosition.character` (LSP 3.17, `PositionEncodingKind`).
public enum PositionEncoding: Hashable, Sendable {
  /// Bytes of UTF-8.
  case utf8
  /// Code units of UTF-16.
  case utf16
  /// Unicode scalars.
  case utf32
}

/// A place between two characters: `line` and `character` are 0-based, `character` counts units of a
/// `PositionEncoding` from the start of the line.
public struct TextPosition: Hashable, Comparable, Sendable {
  public var line: Int
  public var character: Int

  public init(line: Int, character: Int) {
    self.line = line
    self.character = character
  }

  public static func < (a: TextPosition, b: TextPosition) -> Bool {
    (a.line, a.character) < (b.line, b.character)
  }
}

/// The replacement of `range`, UTF-8 offsets, by `replacement`, UTF-8.
public struct TextEdit: Hashable, Sendable {
  public var range: Range<Int>
  public var replacement: [UInt8]

  public init(range: Range<Int>, replacement: [UInt8]) {
    self.range = range
    self.replacement = replacement
  }
}
