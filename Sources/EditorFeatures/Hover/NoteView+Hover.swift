// The hover at a place of a note.
import Analysis
import Claims
import Facts
import Quantities
import Syntax
import TextModel

extension NoteView {
  /// What is at `offset`; nil where there is nothing to say. O(the block).
  ///
  /// `uses` gives the claims of all notes that rest on a statement.
  package func hover(at offset: Int, uses: (StatementID) -> [NoteUse] = { _ in [] }) -> Hover? {
    guard !isPlainProse(at: offset), let block = block(at: offset) else { return nil }
    if block.kind == .factsFence { return fence(at: offset)?.hover(at: offset) }
    return withoutActuallyEscaping(uses) { uses in
      claimHover(at: offset, in: block, uses: uses) ?? nameHover(at: offset, in: block)
        ?? ruleHover(at: offset, in: block) ?? wordHover(at: offset, in: block)
    }
  }

  /// On the shown words of a claim, or on its body where that names nothing.
  private func claimHover(at offset: Int, in block: NoteBlock, uses: @escaping (StatementID) -> [NoteUse])
    -> Hover?
  {
    let local = offset - block.start
    let around = block.claims.indices.filter { block.claims[$0].span.holds(local) }
    // The innermost of nested claims.
    guard let index = around.min(by: { block.claims[$0].span.count < block.claims[$1].span.count }) else {
      return nil
    }
    let claim = block.claims[index]
    let isInBody = !claim.body.isEmpty && local >= Int(claim.body.start)
    if isInBody, nameHover(at: offset, in: block) != nil || wordHover(at: offset, in: block) != nil {
      return nil
    }
    var writer = HoverWriter()
    let hover = ClaimHover(view: self, block: block, uses: uses)
    for result in results(of: block, inDetail: true) where Int(result.claim) == index {
      writer.rule()
      hover.write(result, to: &writer)
    }
    guard !writer.isEmpty else { return nil }
    if !isInBody, let name = occurrences(in: block).first(where: { $0.touches(offset) }) {
      writer.rule()
      SymbolHover(facts: facts, day: referenceDay).write(name.symbol, to: &writer)
    }
    return Hover(content: writer.content, range: range(claim.span, in: block))
  }

  private func nameHover(at offset: Int, in block: NoteBlock) -> Hover? {
    guard let name = occurrence(at: offset) else { return unresolvedHover(at: offset, in: block) }
    var writer = HoverWriter()
    if case .noteSource(let id) = name.symbol, let definition = sourceDefinition(name.range) {
      writer.title(id, "source of this note")
      writer.paragraph(text.line(range(definition.content, in: definition), limit: 400))
    } else {
      SymbolHover(facts: facts, day: referenceDay).write(name.symbol, to: &writer)
    }
    return Hover(content: writer.content, range: name.range)
  }

  /// A reference that means several entities, or none.
  private func unresolvedHover(at offset: Int, in block: NoteBlock) -> Hover? {
    let local = offset - block.start
    guard let reference = block.references.first(where: { $0.span.holds(local) }) else { return nil }
    let target = range(reference.target, in: block)
    var writer = HoverWriter()
    switch facts.resolve(text, target, at: dateline) {
    case .entity(let entity, _):
      SymbolHover(facts: facts, day: referenceDay).write(.entity(entity), to: &writer)
    case .ambiguous(let entities):
      writer.title(text.line(target), "several entities have this name")
      writer.list(
        entities.prefix(8).map { "\(facts.id(of: $0)): \(facts.label(of: $0)), \(facts.className(of: $0))" })
    case .unknown: return nil
    }
    return Hover(content: writer.content, range: range(reference.span, in: block))
  }

  /// A rule that is ignored, in a comment or in the front matter.
  private func ruleHover(at offset: Int, in block: NoteBlock) -> Hover? {
    for ignore in block.ignores {
      let codes = range(ignore.codes, in: block)
      guard codes.lowerBound <= offset, offset <= codes.upperBound else { continue }
      let word = text.ruleCode(around: offset).clamped(to: codes)
      guard let code = RuleCode(name: text.string(word)) else { return nil }
      let rule = Rule.of(code)
      var writer = HoverWriter()
      writer.title(code.name, "rule, \(rule.isOnByDefault ? rule.severity.name : "off by default")")
      writer.page(rule.summary)
      writer.page(rule.why.split(separator: "\n").joined(separator: " "))
      return Hover(content: writer.content, range: word)
    }
    return nil
  }

  /// A word of the format: a function, a keyword, an option, a time, a front matter key.
  private func wordHover(at offset: Int, in block: NoteBlock) -> Hover? {
    guard let leaf = block.nodes.leaf(at: offset - block.start, where: { $0.isFormatWord }) else {
      return nil
    }
    let node = block.nodes[leaf]
    let range = range(node.span, in: block)
    let word = text.string(range)
    var writer = HoverWriter()
    switch node.kind {
    case .functionName:
      guard let page = FunctionPage.named(word) else { return nil }
      writer.code(page.signature)
      writer.paragraph(page.says)
      writer.list(page.parameters.map { "\($0.label): \($0.says)" })
    case .keyword, .optionName, .question:
      guard let page = KeywordPage.find(word, in: KeywordPage.bodyWords) else { return nil }
      writer.title(word)
      writer.paragraph(page.says)
    case .frontMatterKey:
      guard let page = KeywordPage.find(word, in: KeywordPage.frontMatter) else { return nil }
      writer.title(word, "front matter")
      writer.paragraph(page.says)
    case .moment:
      guard let moment = Moment.parse(text, range) else { return nil }
      writer.title(word, "time")
      writer.paragraph(days(of: moment, in: block, at: offset).spelledOut)
    case .dimensionName:
      writer.title(word, "dimension")
      writer.paragraph("what a figure is broken down by; it must match the statement exactly")
    default: return nil
    }
    return Hover(content: writer.content, range: range)
  }

  private func days(of moment: Moment, in block: NoteBlock, at offset: Int) -> DayInterval {
    guard moment.granularity.isFiscal else { return moment.days() }
    let local = offset - block.start
    let path = block.expressions.lazy.compactMap { node -> PathSyntax? in
      guard case .path(let path) = node.kind, node.span.holds(local) else { return nil }
      return path
    }.first
    let entity = path.flatMap { subject(of: $0, in: block) }
    return moment.days(fiscalYearStartMonth: entity.map { facts.fiscalYearStartMonth(of: $0) } ?? 1)
  }

  /// The entity that a path begins with: its own subject, else the note's.
  func subject(of path: PathSyntax, in block: NoteBlock) -> EntityID? {
    switch path.subjectKind {
    case .none: return subject
    case .id: return facts.entity(text, range(path.subject, in: block))
    case .target:
      guard case .entity(let entity, _) = facts.resolve(text, range(path.subject, in: block), at: dateline)
      else {
        return nil
      }
      return entity
    }
  }
}

extension SyntaxKind {
  fileprivate var isFormatWord: Bool {
    switch self {
    case .functionName, .keyword, .optionName, .question, .frontMatterKey, .moment, .dimensionName: true
    default: false
    }
  }
}

extension [UInt8] {
  /// The small letters and hyphens around `offset`.
  fileprivate func ruleCode(around offset: Int) -> Range<Int> {
    func isPart(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 || byte == 0x2D }
    var (start, end) = (Swift.min(offset, count), Swift.min(offset, count))
    while start > 0, isPart(self[start - 1]) { start -= 1 }
    while end < count, isPart(self[end]) { end += 1 }
    return start..<end
  }
}

extension DayInterval {
  /// Both ends, even where one moment names them.
  var spelledOut: String {
    isSingleDay ? first.description : "\(first.description) to \(last.description)"
  }
}
