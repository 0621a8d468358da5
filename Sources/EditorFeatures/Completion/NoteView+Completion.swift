// Completion in a note: references, bodies, citations, front matter, ignores.
import Claims
import Facts
import Quantities
import Syntax
import TextModel

extension NoteView {
  /// What may be written at `offset`; empty in prose. O(the line, the body and the names of the facts).
  package func completions(at offset: Int) -> CompletionList {
    let offset = min(max(0, offset), text.count)
    let isPlain = isPlainProse(at: offset)
    if !isPlain, let fence = fence(at: offset) { return fence.completions(at: offset) }
    let line = text.lineStart(at: offset)
    if isStart(offset) {
      var builder = builder(word: 0..<offset, at: offset)
      builder.addFrontMatter(context.today)
      return builder.list
    }
    if isInFrontMatter(offset) { return frontMatterCompletions(at: offset, line: line) }
    if isPlain { return CompletionList(word: offset..<offset, cursor: offset) }
    let block = block(at: offset) ?? NoteBlock(kind: .paragraph, start: line, length: offset - line)
    guard block.kind != .code else { return CompletionList(word: offset..<offset, cursor: offset) }
    if let list = ignoreCompletions(at: offset, line: line) { return list }
    if let target = openTarget(before: offset, from: max(block.start, line)) {
      return targetCompletions(target, at: offset, in: block)
    }
    if let id = openCitation(before: offset, from: line) {
      var builder = builder(word: id..<max(offset, text.identifier(around: offset).upperBound), at: offset)
      builder.addSources(of: noteSources)
      return builder.list
    }
    if let body = bodyStart(before: offset, in: block) {
      return bodyCompletions(at: offset, from: body, in: block)
    }
    return CompletionList(word: offset..<offset, cursor: offset)
  }

  func builder(word: Range<Int>, at offset: Int) -> CompletionBuilder {
    CompletionBuilder(
      facts: facts, day: referenceDay, query: Array(text[min(word.lowerBound, offset)..<offset]),
      list: CompletionList(word: word, cursor: offset))
  }

  // MARK: References

  /// The offset behind a `[[` on the same line that nothing closes before `offset`.
  private func openTarget(before offset: Int, from start: Int) -> Int? {
    var at = offset
    while at > start {
      at -= 1
      switch text[at] {
      case 0x5D, 0x7B, 0x7D, 0x7C, 0x0A, 0x0D: return nil
      case 0x5B: return at > start && text[at - 1] == 0x5B ? at + 1 : nil
      default: break
      }
    }
    return nil
  }

  private func targetCompletions(_ start: Int, at offset: Int, in block: NoteBlock) -> CompletionList {
    // A target that is closed is replaced as a whole; one that is not ends at the cursor. What closes it stays where it
    // is: some editors put the cursor before what replaces text on both sides of it.
    let lineEnd = text.lineEnd(at: offset)
    var end = offset
    while end < lineEnd, ![0x5D, 0x5B, 0x7C, 0x7B, 0x7D].contains(text[end]) { end += 1 }
    let isClosed = text.hasPrefix("]]", at: end) || (end < lineEnd && text[end] == 0x7C)
    var builder = builder(word: start..<(isClosed ? end : offset), at: offset)
    builder.addEntities(
      .reference(closing: isClosed ? "" : "]]"), preferring: mentions(near: offset),
      of: expectedClass(before: start, in: block), first: classNamed(before: start - 2))
    return builder.list
  }

  /// What the word before a reference asks for: a person after "CEO", where that is a property whose values are persons.
  private func classNamed(before target: Int) -> ClassID? {
    var end = target
    while end > 0, text.isSpace(end - 1) { end -= 1 }
    let start = text.identifier(around: end).lowerBound
    guard start < end else { return nil }
    let named = facts.properties(beginning: Array(text[start..<end]), limit: 4).matches
    // The whole of its name or of another word for it.
    return named.first { $0.rank == 0 || $0.rank == 3 }.flatMap { facts[$0.id].valueClass }
  }

  /// For a reference as a value in a body: the class of the property's values.
  private func expectedClass(before target: Int, in block: NoteBlock) -> ClassID? {
    guard let body = bodyStart(before: target - 2, in: block) else { return nil }
    let cursor = BodyCursor(text, from: body, to: target - 2)
    guard cursor.tokens.last?.kind == .relation, let path = cursor.path(endingBefore: cursor.tokens.count - 1)
    else {
      return nil
    }
    return properties(of: path).first.flatMap { facts[$0].valueClass }
  }

  /// The note's subject, then what the blocks around the cursor mention, nearest first.
  func mentions(near offset: Int) -> [EntityID] {
    var found = [subject].compactMap { $0 }
    guard let index = tree.blockIndex(at: offset) else { return found }
    for block in tree.blocks[max(0, index - 16)..<min(tree.blocks.count, index + 4)].reversed() {
      for reference in block.references.reversed() where found.count < 32 {
        if case .entity(let entity, _) = facts.resolve(text, range(reference.target, in: block), at: dateline),
          !found.contains(entity)
        {
          found.append(entity)
        }
      }
    }
    return found
  }

  // MARK: Citations

  /// The offset behind a `[^` on the same line that only an id follows.
  private func openCitation(before offset: Int, from start: Int) -> Int? {
    let id = text.identifier(around: offset).lowerBound
    return id >= start + 2 && text.hasPrefix("[^", at: id - 2) ? id : nil
  }

  private var noteSources: [String] {
    tree.blocks(of: .sourceDefinition).map { string($0.label, in: $0) }
  }

  // MARK: Bodies

  private func bodyCompletions(at offset: Int, from body: Int, in block: NoteBlock) -> CompletionList {
    let cursor = BodyCursor(text, from: body, to: offset)
    var builder = builder(word: cursor.word, at: offset)
    let tokens = cursor.tokens
    let last = tokens.last
    switch last?.kind {
    case nil:
      for whole in bodiesThatAgree(from: body, at: offset, in: block) { builder.addBody(whole) }
      addItemStart(to: &builder)
    case .semicolon: addItemStart(optionsFirst: true, to: &builder)
    case .dot: addProperties(cursor, to: &builder)
    case .at, .dotDot: addPeriods(cursor, to: &builder)
    case .colon: addAfterColon(cursor, to: &builder)
    case .open, .comma: addArgument(cursor, to: &builder)
    case .relation:
      let path = cursor.path(endingBefore: endOfPath(cursor, before: tokens.count - 1))
      builder.addValues(
        path.map { subjects(of: $0) } ?? [], path.map { properties(of: $0) } ?? [], isReference: false)
    case .operator: addExpression(to: &builder)
    case .word, .close:
      if let last, isClaimWord(text.string(last.range)) {
        let words = text.equals(last.range, "not") ? KeywordPage.claimWords.filter { $0.word != "not" } : []
        addExpression(or: words, to: &builder)
      } else if builder.query.isEmpty,
        cursor.path(endingBefore: endOfPath(cursor, before: tokens.count)) != nil
      {
        builder.addWords(KeywordPage.relations, suffix: " ")
      }
    case .other where tokens.count == 1 && text.equals(tokens[0].range, "?"):
      // The sign that stands for a body gives way to one.
      builder = self.builder(word: tokens[0].range.lowerBound..<offset, at: offset)
      for whole in bodiesThatAgree(from: body, at: offset, in: block) {
        builder.addBody(whole, replaces: true)
      }
    case .target, .string, .other: break
    }
    return builder.list
  }

  private func isClaimWord(_ word: String) -> Bool { KeywordPage.claimWords.contains { $0.word == word } }

  /// A claim or an option; there are more entities than are offered, so that all else comes before them.
  private func addItemStart(optionsFirst: Bool = false, to builder: inout CompletionBuilder) {
    if optionsFirst { builder.addWords(KeywordPage.options, .option, suffix: ": ") }
    addExpression(or: KeywordPage.claimWords, options: optionsFirst ? [] : KeywordPage.options, to: &builder)
  }

  /// Properties of the note's subject, functions, words and options, then entities.
  private func addExpression(
    or words: [KeywordPage] = [], options: [KeywordPage] = [], to builder: inout CompletionBuilder
  ) {
    if let subject { builder.addProperties(of: [subject], dotted: true) }
    builder.addFunctions()
    builder.addWords(words)
    builder.addWords(options, .option, suffix: ": ")
    builder.addEntities(.id, preferring: mentions(near: builder.list.insertRange.upperBound))
  }

  private func addProperties(_ cursor: BodyCursor, to builder: inout CompletionBuilder) {
    let dot = cursor.tokens.count - 1
    if let path = cursor.path(endingBefore: dot) {
      builder.addProperties(of: values(of: path))
    } else if let subject = cursor.subject(endingAt: dot - 1, before: cursor.tokens[dot].range.upperBound) {
      builder.addProperties(of: entities(subject))
    } else {
      builder.addProperties(of: [subject].compactMap { $0 })
    }
  }

  private func addPeriods(_ cursor: BodyCursor, to builder: inout CompletionBuilder) {
    guard let at = cursor.tokens.lastIndex(where: { $0.kind == .at }),
      let path = cursor.path(endingBefore: at)
    else { return }
    let pairs = path.segments.last?.dimensions ?? []
    builder.addPeriods(
      subjects(of: path), properties(of: path), dimensions: facts.dimensionsID(matching: pairs, in: text))
  }

  private func addAfterColon(_ cursor: BodyCursor, to builder: inout CompletionBuilder) {
    let colon = cursor.tokens.count - 1
    guard colon > 0 else { return }
    let name = text.string(cursor.tokens[colon - 1].range)
    if let open = cursor.openParenthesis {
      if let path = cursor.path(endingBefore: open) {
        builder.addDimensionValues(name, subjects(of: path), properties(of: path))
      } else if let path = argumentPath(cursor, open) {
        builder.addDimensionValues(name, subjects(of: path), properties(of: path))
      }
      return
    }
    switch name {
    case "src": builder.addSources(of: noteSources)
    case "said-by": builder.addEntities(.id)
    case "as": builder.addWords(["quantity", "entity", "date", "text", "boolean"], .value)
    case "exempt": builder.addWords(["opinion", "forecast", "quotation"], .value)
    default: break
    }
  }

  /// After `(` or `,`: the dimensions of a property, or an argument of a function.
  private func addArgument(_ cursor: BodyCursor, to builder: inout CompletionBuilder) {
    guard let open = cursor.openParenthesis else { return addExpression(to: &builder) }
    if let path = cursor.path(endingBefore: open) {
      builder.addDimensionNames(of: properties(of: path))
      return
    }
    let isSecond = cursor.tokens.last?.kind == .comma
    let function = open > 0 ? text.string(cursor.tokens[open - 1].range) : ""
    if isSecond, let path = argumentPath(cursor, open) {
      if function == "count" { return builder.addDimensionNames(of: properties(of: path)) }
      if function == "start" || function == "end" {
        return builder.addValues(subjects(of: path), properties(of: path), isReference: false)
      }
    }
    addExpression(to: &builder)
  }

  /// The first argument of the call whose parenthesis is at `open`.
  private func argumentPath(_ cursor: BodyCursor, _ open: Int) -> BodyPath? {
    guard let comma = cursor.tokens[open...].firstIndex(where: { $0.kind == .comma }) else { return nil }
    return cursor.path(endingBefore: endOfPath(cursor, before: comma))
  }

  /// Where a path ends that may have a time: before its `@`.
  private func endOfPath(_ cursor: BodyCursor, before end: Int) -> Int {
    let start = cursor.tokens[..<end].lastIndex { $0.kind == .semicolon || $0.kind == .open } ?? -1
    return cursor.tokens[(start + 1)..<end].lastIndex { $0.kind == .at } ?? end
  }

  // MARK: Paths

  private func entities(_ token: BodyToken) -> [EntityID] {
    if token.kind == .word { return [facts.entity(text, token.range)].compactMap { $0 } }
    let inner = token.range.lowerBound + 2..<max(token.range.lowerBound + 2, token.range.upperBound - 2)
    switch facts.resolve(text, inner.clamped(to: 0..<text.count), at: dateline) {
    case .entity(let entity, _): return [entity]
    case .ambiguous(let entities): return entities
    case .unknown: return []
    }
  }

  /// The entities that the last property of the path is asked of.
  private func subjects(of path: BodyPath) -> [EntityID] {
    var current = path.subject.map { entities($0) } ?? [subject].compactMap { $0 }
    for segment in path.segments.dropLast() { current = values(segment.property, of: current) }
    return current
  }

  /// The entities that are the values of the path.
  private func values(of path: BodyPath) -> [EntityID] {
    path.segments.last.map { values($0.property, of: subjects(of: path)) } ?? []
  }

  private func values(_ property: Range<Int>, of subjects: [EntityID]) -> [EntityID] {
    guard let property = facts.property(text, property) else { return [] }
    var found: [EntityID] = []
    for subject in subjects.prefix(8) {
      for id in facts.statements(of: subject, property).prefix(64) {
        if case .entity(let entity) = facts[id].value, !found.contains(entity) { found.append(entity) }
      }
    }
    return found
  }

  private func properties(of path: BodyPath) -> [PropertyID] {
    path.segments.last.flatMap { facts.property(text, $0.property) }.map { [$0] } ?? []
  }
}
