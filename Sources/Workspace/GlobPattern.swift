// Patterns for paths as `.gitignore` writes them, also used by the globs of a configuration.

/// One pattern of gitignore(5), without its `!`.
///
/// `*` and `?` stop at `/`, `[a-z]` and `[!a-z]` are sets, `\` takes the meaning from the next character, `**` as a
/// whole part stands for any number of parts. A pattern without a slash but at its end is looked for at any depth.
package struct GlobPattern: Hashable, Sendable {
  private let parts: [Part]
  /// Written with a slash at its end.
  package let matchesFoldersOnly: Bool

  private enum Part: Hashable, Sendable {
    case anyDepth
    case literal([UInt8])
    case wildcard([UInt8])
  }

  /// The pattern that `text` writes; nil when it is empty or only slashes.
  package init?(_ text: some Collection<UInt8>) {
    var bytes = Array(text)
    matchesFoldersOnly = bytes.last == UInt8(ascii: "/") && !GlobPattern.isEscaped(bytes.count - 1, in: bytes)
    while bytes.last == UInt8(ascii: "/") { bytes.removeLast() }
    guard !bytes.isEmpty else { return nil }
    var parts: [Part] = bytes.contains(UInt8(ascii: "/")) ? [] : [.anyDepth]
    for part in bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: true) {
      if part.elementsEqual("**".utf8) {
        if parts.last != .anyDepth { parts.append(.anyDepth) }
      } else if part.contains(where: { "*?[\\".utf8.contains($0) }) {
        parts.append(.wildcard(Array(part)))
      } else {
        parts.append(.literal(Array(part)))
      }
    }
    guard !parts.isEmpty else { return nil }
    self.parts = parts
  }

  /// Whether the pattern names the path in `range` of `bytes`, relative to the pattern's folder.
  ///
  /// O(the length of the path times that of the pattern).
  package func matches(_ bytes: [UInt8], _ range: Range<Int>, isFolder: Bool) -> Bool {
    if matchesFoldersOnly && !isFolder { return false }
    let range = range.clamped(to: 0..<bytes.count)
    if parts.count == 2, parts[0] == .anyDepth {
      var start = range.upperBound
      while start > range.lowerBound, bytes[start - 1] != UInt8(ascii: "/") { start -= 1 }
      return matches(parts[1], bytes, start..<range.upperBound)
    }
    return matchesParts(bytes, GlobPattern.split(bytes, range))
  }

  /// Whether the pattern names the file at `path` or a folder that it lies in.
  package func covers(_ path: [UInt8]) -> Bool {
    for index in path.indices where path[index] == UInt8(ascii: "/") && index > 0 {
      if matches(path, 0..<index, isFolder: true) { return true }
    }
    return matches(path, 0..<path.count, isFolder: false)
  }

  /// Greedy with one point of return: of several `**` only the last one seen needs to be widened.
  private func matchesParts(_ bytes: [UInt8], _ names: [Range<Int>]) -> Bool {
    var part = 0
    var name = 0
    var retry: (part: Int, name: Int)?
    while name < names.count {
      if part < parts.count, parts[part] == .anyDepth {
        // At the end `**` stands for what is inside a folder, not for the folder.
        if part == parts.count - 1 { return true }
        retry = (part, name)
        part += 1
      } else if part < parts.count, matches(parts[part], bytes, names[name]) {
        part += 1
        name += 1
      } else if let last = retry {
        retry = (last.part, last.name + 1)
        part = last.part + 1
        name = last.name + 1
      } else {
        return false
      }
    }
    return part == parts.count
  }

  private func matches(_ part: Part, _ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    switch part {
    case .anyDepth: true
    case .literal(let text): bytes[range].elementsEqual(text)
    case .wildcard(let pattern): GlobPattern.matches(pattern, bytes, range)
    }
  }

  private static func split(_ bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
    var names: [Range<Int>] = []
    var start = range.lowerBound
    for index in range where bytes[index] == UInt8(ascii: "/") {
      if index > start { names.append(start..<index) }
      start = index + 1
    }
    if start < range.upperBound { names.append(start..<range.upperBound) }
    return names
  }

  static func isEscaped(_ index: Int, in bytes: [UInt8]) -> Bool {
    var start = index
    while start > 0, bytes[start - 1] == UInt8(ascii: "\\") { start -= 1 }
    return (index - start) % 2 == 1
  }
}

extension GlobPattern {
  /// Whether one name matches a pattern of one part; greedy with one point of return.
  private static func matches(_ pattern: [UInt8], _ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    var p = 0
    var i = range.lowerBound
    var retry: (pattern: Int, index: Int)?
    while i < range.upperBound {
      if p < pattern.count, pattern[p] == UInt8(ascii: "*") {
        p += 1
        retry = (p, i)
        continue
      }
      if p < pattern.count, let (end, length) = step(pattern, p, bytes, i, range.upperBound) {
        p = end
        i += length
        continue
      }
      guard let last = retry else { return false }
      i = last.index + 1
      retry = (last.pattern, i)
      p = last.pattern
    }
    while p < pattern.count, pattern[p] == UInt8(ascii: "*") { p += 1 }
    return p == pattern.count
  }

  /// Where the pattern goes on after it has matched one character at `i`, and that character's length; nil if it
  /// does not match.
  private static func step(
    _ pattern: [UInt8], _ p: Int, _ bytes: [UInt8], _ i: Int, _ end: Int
  ) -> (next: Int, length: Int)? {
    switch pattern[p] {
    case UInt8(ascii: "?"): return (p + 1, scalarLength(bytes, i, end))
    case UInt8(ascii: "["):
      guard let set = closingBracket(pattern, p) else { return bytes[i] == pattern[p] ? (p + 1, 1) : nil }
      return contains(pattern, (p + 1)..<set, bytes[i]) ? (set + 1, scalarLength(bytes, i, end)) : nil
    case UInt8(ascii: "\\") where p + 1 < pattern.count:
      return bytes[i] == pattern[p + 1] ? (p + 2, 1) : nil
    case let byte: return bytes[i] == byte ? (p + 1, 1) : nil
    }
  }

  private static func scalarLength(_ bytes: [UInt8], _ i: Int, _ end: Int) -> Int {
    var next = i + 1
    while next < end, bytes[i] >= 0xC0, bytes[next] & 0xC0 == 0x80 { next += 1 }
    return next - i
  }

  private static func closingBracket(_ pattern: [UInt8], _ open: Int) -> Int? {
    var p = open + 1
    if p < pattern.count, pattern[p] == UInt8(ascii: "!") || pattern[p] == UInt8(ascii: "^") { p += 1 }
    // A bracket that comes first is a member of the set.
    if p < pattern.count, pattern[p] == UInt8(ascii: "]") { p += 1 }
    while p < pattern.count, pattern[p] != UInt8(ascii: "]") {
      p += pattern[p] == UInt8(ascii: "\\") ? 2 : 1
    }
    return p < pattern.count ? p : nil
  }

  private static func contains(_ pattern: [UInt8], _ set: Range<Int>, _ byte: UInt8) -> Bool {
    var p = set.lowerBound
    let isNegated = p < set.upperBound && (pattern[p] == UInt8(ascii: "!") || pattern[p] == UInt8(ascii: "^"))
    if isNegated { p += 1 }
    var found = false
    while p < set.upperBound {
      if pattern[p] == UInt8(ascii: "\\"), p + 1 < set.upperBound { p += 1 }
      let low = pattern[p]
      var high = low
      if p + 2 < set.upperBound, pattern[p + 1] == UInt8(ascii: "-") {
        p += 2
        if pattern[p] == UInt8(ascii: "\\"), p + 1 < set.upperBound { p += 1 }
        high = pattern[p]
      }
      if low <= byte && byte <= high { found = true }
      p += 1
    }
    return found != isNegated
  }
}
