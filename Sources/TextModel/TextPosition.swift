// A place in a text the way editors count it: a line and a character.

/// The unit in which the protocol counts `TextPosition.character` (LSP 3.17, `PositionEncodingKind`).
package enum PositionEncoding: Hashable, Sendable {
  /// Bytes of UTF-8.
  case utf8
  /// Code units of UTF-16.
  case utf16
  /// Unicode scalars.
  case utf32
}

/// A place between two characters: `line` and `character` are 0-based, `character` counts units of a
/// `PositionEncoding` from the start of the line.
package struct TextPosition: Hashable, Comparable, Sendable {
  package var line: Int
  package var character: Int

  package init(line: Int, character: Int) {
    self.line = line
    self.character = character
  }

  package static func < (a: TextPosition, b: TextPosition) -> Bool {
    (a.line, a.character) < (b.line, b.character)
  }
}

/// The replacement of `range`, UTF-8 offsets, by `replacement`, UTF-8.
package struct TextEdit: Hashable, Sendable {
  package var range: Range<Int>
  package var replacement: [UInt8]

  package init(range: Range<Int>, replacement: [UInt8]) {
    self.range = range
    self.replacement = replacement
  }
}
