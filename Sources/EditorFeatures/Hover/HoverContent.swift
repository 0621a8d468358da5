// What a hover says, as Markdown and as plain text.

/// The text of a hover, well set in both forms.
package struct HoverContent: Hashable, Sendable {
  package var markdown: String
  package var plainText: String
}

/// A hover with what it is about.
package struct Hover: Hashable, Sendable {
  package var content: HoverContent
  package var range: Range<Int>
}

/// Writes both forms of a hover at once.
struct HoverWriter {
  private var markdown: [String] = []
  private var plain: [String] = []

  var isEmpty: Bool { markdown.isEmpty }

  /// The first line: what it is, and what kind of thing.
  mutating func title(_ name: String, _ kind: String = "") {
    markdown.append(name.markdownBold + (kind.isEmpty ? "" : " · \(kind.escapedMarkdown)"))
    plain.append(name + (kind.isEmpty ? "" : " · " + kind))
  }

  mutating func paragraph(_ text: String) {
    if text.isEmpty { return }
    markdown.append(text.escapedMarkdown)
    plain.append(text)
  }

  /// A paragraph that is Markdown already.
  mutating func page(_ markdown: String) {
    if markdown.isEmpty { return }
    self.markdown.append(markdown)
    plain.append(markdown)
  }

  mutating func code(_ text: String) {
    if text.isEmpty { return }
    markdown.append(text.markdownCode)
    plain.append(text)
  }

  /// Short lines under one another.
  mutating func list(_ lines: [String]) { list(lines.map { HoverLine(text: $0) }) }

  mutating func list(_ lines: [HoverLine]) {
    if lines.isEmpty { return }
    markdown.append(
      lines.map { "- " + $0.text.escapedMarkdown + ($0.formula.isEmpty ? "" : $0.formula.markdownCode) }
        .joined(separator: "\n"))
    plain.append(lines.map { "- " + $0.text + $0.formula }.joined(separator: "\n"))
  }

  /// Words of a source, and whose they are.
  mutating func quotation(_ words: String, by source: String, url: String) {
    let name = source.escapedMarkdown
    let link =
      url.isEmpty || url.contains { $0 == ">" || $0 == "<" || $0.isNewline }
      ? name : source.markdownLink(to: url)
    if words.isEmpty {
      markdown.append("Source: \(link)")
      plain.append("Source: \(source)" + (url.isEmpty ? "" : " <\(url)>"))
    } else {
      markdown.append("> “\(words.escapedMarkdown)”\n>\n> — \(link)")
      plain.append("“\(words)” — \(source)" + (url.isEmpty ? "" : " <\(url)>"))
    }
  }

  mutating func rule() {
    if isEmpty { return }
    markdown.append("---")
    plain.append("")
  }

  var content: HoverContent {
    HoverContent(markdown: markdown.joined(separator: "\n\n"), plainText: plain.joined(separator: "\n"))
  }
}

/// A line of a list, with a formula such as an interval at its end: that is no text, and its brackets are no marks.
struct HoverLine {
  var text: String
  var formula = ""
}

extension String {
  /// The text with what Markdown would take for marks escaped, and nothing else: some editors show the backslashes.
  var escapedMarkdown: String { escapingMarkdown() }

  private func escapingMarkdown(inLink: Bool = false, inBold: Bool = false) -> String {
    let characters = Array(self)
    func isWord(_ index: Int) -> Bool {
      characters.indices.contains(index) && (characters[index].isLetter || characters[index].isNumber)
    }
    let hasStars = inBold || characters.count { $0 == "*" } > 1
    let hasTildes = characters.count { $0 == "~" } > 1
    let mayLink = inLink || (characters.contains("[") && characters.contains("]"))
    var result = ""
    result.reserveCapacity(utf8.count)
    for (index, character) in characters.enumerated() {
      let isMark =
        switch character {
        case "\\": index + 1 == characters.count || !isWord(index + 1)
        case "`": true
        case "*": hasStars
        case "~": hasTildes
        case "_": !isWord(index - 1) || !isWord(index + 1)
        case "[", "]": mayLink
        case "<":
          isWord(index + 1) || characters.dropFirst(index + 1).first.map { "/!?".contains($0) } ?? false
        case "#", ">": index == 0
        default: false
        }
      if isMark { result.append("\\") }
      result.append(character)
    }
    return result
  }

  var markdownBold: String { "**\(escapingMarkdown(inBold: true))**" }

  /// The text as the words of a link.
  func markdownLink(to url: String) -> String { "[\(escapingMarkdown(inLink: true))](<\(url)>)" }

  /// The text as code, whatever backticks it holds.
  var markdownCode: String {
    var longest = 0
    var run = 0
    for character in self {
      run = character == "`" ? run + 1 : 0
      longest = max(longest, run)
    }
    let fence = String(repeating: "`", count: longest + 1)
    let pad = longest > 0 ? " " : ""
    return fence + pad + self + pad + fence
  }
}
