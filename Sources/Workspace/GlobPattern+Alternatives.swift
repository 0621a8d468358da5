// Globs with alternatives in braces, as configurations may write them.

extension GlobPattern {
  /// The globs that `text` stands for: `*.{stet,facts}` is two. Braces do not nest; at most
  /// 64 globs are made, and braces after the sixteenth are plain text.
  package static func alternatives(of text: [UInt8]) -> [[UInt8]] {
    alternatives(of: text, depth: 0)
  }

  private static func alternatives(of text: [UInt8], depth: Int) -> [[UInt8]] {
    guard depth < 16, let open = text.firstIndex(of: UInt8(ascii: "{")), !isEscaped(open, in: text),
      let close = text[open...].firstIndex(of: UInt8(ascii: "}"))
    else { return [text] }
    var globs: [[UInt8]] = []
    for choice in text[(open + 1)..<close].split(
      separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
    {
      for rest in alternatives(of: Array(text[(close + 1)...]), depth: depth + 1) where globs.count < 64 {
        globs.append(text[..<open] + choice + rest)
      }
    }
    return globs
  }
}
