// The colours of text output, as ANSI escape sequences or nothing.

import Analysis
import Claims

/// What a piece of text is, and with that its colour.
enum Style {
  case path, error, warning, information, hint, code, gutter, evidence, good

  fileprivate var sequence: StaticString {
    switch self {
    case .path: "\u{1B}[1m"
    case .error: "\u{1B}[1;31m"
    case .warning: "\u{1B}[1;33m"
    case .information: "\u{1B}[1;34m"
    case .hint, .gutter: "\u{1B}[2m"
    case .code: "\u{1B}[36m"
    case .evidence: "\u{1B}[32m"
    case .good: "\u{1B}[1;32m"
    }
  }

  init(_ severity: Severity) {
    switch severity {
    case .error: self = .error
    case .warning: self = .warning
    case .information: self = .information
    case .hint: self = .hint
    }
  }

  init(_ verdict: Verdict) {
    switch verdict {
    case .supported: self = .good
    case .contradicted, .malformed: self = .error
    case .imprecise, .outdated, .conflicting: self = .warning
    case .unverifiable: self = .information
    case .exempt: self = .hint
    }
  }
}

/// Text that is being put together, coloured or not.
struct StyledText {
  var bytes: [UInt8] = []
  let isColored: Bool

  init(isColored: Bool) { self.isColored = isColored }

  /// Appends a text of the program as it is.
  mutating func append(_ literal: StaticString) { literal.withUTF8Buffer { bytes.append(contentsOf: $0) } }

  /// Appends text that may come from a file: control characters are replaced.
  mutating func append(words: String) { SourceLine.appendSanitized(words, to: &bytes) }

  mutating func append(_ text: [UInt8]) { bytes += text }

  mutating func append(_ number: Int) { bytes.append(contentsOf: String(number).utf8) }

  mutating func append(blanks count: Int) {
    for _ in 0..<max(0, count) { bytes.append(0x20) }
  }

  mutating func append(_ text: String, as style: Style) {
    if isColored { append(style.sequence) }
    append(words: text)
    if isColored { append("\u{1B}[0m") }
  }

  mutating func append(_ text: [UInt8], as style: Style) {
    if isColored { append(style.sequence) }
    bytes += text
    if isColored { append("\u{1B}[0m") }
  }
}
