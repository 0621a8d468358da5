// Completion in what a note says of itself: its front matter and the comments that ignore.
import Claims
import Facts
import Quantities
import Syntax
import TextModel

extension NoteView {
  /// At the start of a note without a front matter, where its first line is at most the beginning of one.
  func isStart(_ offset: Int) -> Bool {
    text.lineEnd(at: 0) == offset && offset <= 3 && tree.frontMatter == nil
      && text[..<offset].allSatisfy { $0 == 0x2D }
  }

  /// Between the two delimiters, or after a first one that nothing closes yet.
  func isInFrontMatter(_ offset: Int) -> Bool {
    guard let outline = tree.outline.first, offset > 0 else { return false }
    if outline.kind == .frontMatter {
      guard offset <= outline.range.upperBound, let first = tree.blocks.first else { return false }
      return offset >= first.start + Int(first.content.start)
        && offset <= first.start + Int(first.content.end)
        && offset > text.lineEnd(at: first.start)
    }
    guard text.hasPrefix("---", at: 0), text.lineEnd(at: 0) == 3, offset > 3 else { return false }
    // Not closed: as long as the lines look like keys.
    var line = text.lineEnd(at: 0) + 1
    while line < text.lineStart(at: offset) {
      let end = text.lineEnd(at: line)
      guard text[line..<end].contains(0x3A) else { return false }
      line = end + 1
    }
    return true
  }

  func frontMatterCompletions(at offset: Int, line: Int) -> CompletionList {
    guard let colon = text[line..<offset].firstIndex(of: 0x3A) else {
      var builder = builder(word: line..<max(offset, text.identifier(around: offset).upperBound), at: offset)
      let isFollowed = text[offset..<text.lineEnd(at: offset)].contains(0x3A)
      let given = Set((tree.frontMatter?.entries ?? []).map { text.string($0.key.range(from: 0)) })
      builder.addWords(
        KeywordPage.frontMatter.filter { !given.contains($0.word) || isFollowed },
        suffix: isFollowed ? "" : ": ")
      return builder.list
    }
    var start = text[colon..<offset].lastIndex(of: 0x2C).map { $0 + 1 } ?? colon + 1
    while start < offset, text.isSpace(start) { start += 1 }
    let isList = text[colon..<offset].contains(0x2C)
    let end = isList ? offset : text.trimmingSpace(start..<text.lineEnd(at: offset)).upperBound
    var builder = builder(word: start..<max(offset, end), at: offset)
    switch text.string(text.trimmingSpace(line..<colon)) {
    case "subject": builder.addEntities(.id, preferring: namesInTitle + mentions(near: offset))
    case "status": builder.addWords(["draft", "published"], .value)
    case "locale":
      builder.addWords(
        ["en", "en-GB", "en-US", "en-IN", "fr", "fr-CH", "fr-CA", "de", "de-CH", "de-AT", "uk"], .value)
    case "dateline": builder.addWords([context.today.description], .period)
    case "facts": builder.addWords(facts.baseNames, .value)
    case "ignore": builder.addRules()
    default: break
    }
    return builder.list
  }

  /// The entities that the title names.
  private var namesInTitle: [EntityID] {
    let title = Array(text[frontMatter("title")])
    var context = context
    context.subject = nil
    return NoteView(path: path, text: title, tree: NoteTree(parsing: title), context: context).annotations()
      .map(\.entity)
  }

  /// Rule codes after `%% ignore:`, `%% ignore-next:` and `%% ignore-file:`, up to ` -- `.
  func ignoreCompletions(at offset: Int, line: Int) -> CompletionList? {
    var word = offset
    while word >= line + 2, !text.hasPrefix("%%", at: word - 2) { word -= 1 }
    guard word >= line + 2 else { return nil }
    while word < offset, text.isSpace(word) { word += 1 }
    let scopes: [StaticString] = ["ignore-next:", "ignore-file:", "ignore:"]
    guard
      scopes.contains(where: {
        text.hasPrefix($0, at: word) && word + $0.utf8CodeUnitCount <= offset
      })
    else {
      var builder = builder(word: word..<max(offset, text.identifier(around: offset).upperBound), at: offset)
      builder.addWords(["ignore", "ignore-next", "ignore-file"])
      for index in builder.list.items.indices { builder.list.items[index].text += ": " }
      return builder.list
    }
    var builder = builder(word: text.identifier(around: offset), at: offset)
    // Behind " -- " stands the reason.
    if !text.contains([0x20, 0x2D, 0x2D], in: word..<offset) { builder.addRules() }
    return builder.list
  }
}
