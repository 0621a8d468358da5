// A short notation for what the note parser found, so that a test fits on a line.

@testable import Syntax

/// The claims, references and issues of a text, a line each, in the text's own words.
struct NoteDescription {
  let text: [UInt8]
  let tree: NoteTree

  init(_ text: String) {
    self.text = Array(text.utf8)
    tree = NoteTree(parsing: self.text)
  }

  var kinds: [NoteBlockKind] { tree.blocks.map(\.kind).filter { $0 != .blank } }

  var claims: [String] { tree.blocks.flatMap { block in block.claims.map { claim($0, block) } } }

  var references: [String] {
    tree.blocks.flatMap { block in
      block.references.map { reference in
        let shown = reference.shown.isEmpty ? "" : "|" + words(reference.shown, block)
        return words(reference.target, block) + shown + (reference.isInBody ? " in body" : "")
      }
    }
  }

  var citations: [String] { tree.blocks.flatMap { block in block.citations.map { words($0.id, block) } } }

  var ignores: [String] {
    tree.blocks.flatMap { block in
      block.ignores.map { "\($0.scope) \(words($0.codes, block)) because \(words($0.reason, block))" }
    }
  }

  /// `kind «the words» phrase`.
  var issues: [String] {
    tree.blocks.flatMap { block in
      block.issues.map { issue in
        let phrase = issue.expected.phrase
        return "\(issue.kind) «\(words(issue.span, block))»" + (phrase.isEmpty ? "" : " \(phrase)")
      }
    }
  }

  func leaves(_ kind: SyntaxKind) -> [String] {
    tree.blocks.flatMap { block in
      block.nodes.filter { $0.kind == kind }.map { words(Span32(start: $0.start, end: $0.end), block) }
    }
  }

  private func words(_ span: Span32, _ block: NoteBlock) -> String {
    let range = span.range(from: block.start).clamped(to: 0..<text.count)
    return String(decoding: text[range], as: UTF8.self)
  }

  private func claim(_ claim: ClaimSyntax, _ block: NoteBlock) -> String {
    let items = claim.items.map { item(block.items[Int($0)], block) }.joined(separator: "; ")
    let url = claim.url.isEmpty ? "" : " from \(words(claim.url, block))"
    let citations = claim.citations.map { "^" + words(block.citations[Int($0)].id, block) }.joined()
    return "\(claim.form) «\(words(claim.shown, block))»\(url) {\(items)}\(citations)"
      + (claim.parent.map { " in \($0)" } ?? "")
  }

  private func item(_ item: BodyItem, _ block: NoteBlock) -> String {
    var parts: [String] = item.kind == .claim ? [] : ["\(item.kind)"]
    if let option = item.option { parts.append("\(option)") }
    if item.isNegated { parts.append("not") }
    if let standing = item.standing { parts.append("\(standing)") }
    if item.modality != .actual { parts.append("\(item.modality)") }
    if let root = item.expression { parts.append(expression(root, block)) }
    if let relation = item.relation { parts.append("\(relation)") }
    if let value = item.value { parts.append(self.value(value, block)) }
    return parts.joined(separator: " ")
  }

  private func value(_ value: BodyValue, _ block: NoteBlock) -> String {
    var description = "\(value.kind):\(words(value.core, block))"
    if value.scale > 0 { description += "e\(value.scale)" }
    if !value.unit.isEmpty { description += "·\(words(value.unit, block))" }
    return description
  }

  private func expression(_ index: UInt32, _ block: NoteBlock) -> String {
    func sub(_ index: UInt32) -> String { expression(index, block) }
    switch block.expressions[Int(index)].kind {
    case .literal(let literal): return value(literal, block)
    case .path(let path): return self.path(path, block)
    case .negate(let operand): return "-" + sub(operand)
    case .add(let left, let right): return "(\(sub(left)) + \(sub(right)))"
    case .subtract(let left, let right): return "(\(sub(left)) - \(sub(right)))"
    case .multiply(let left, let right): return "(\(sub(left)) * \(sub(right)))"
    case .divide(let left, let right): return "(\(sub(left)) / \(sub(right)))"
    case .call(let function, let first, let filter, let value):
      var arguments: [String] = []
      var next = first
      while let argument = next {
        arguments.append(sub(argument))
        next = block.expressions[Int(argument)].sibling
      }
      arguments += filter.map { dimension(block.dimensions[Int($0)], block) }
      if let value { arguments.append(self.value(value, block)) }
      return "\(function)(\(arguments.joined(separator: ", ")))"
    }
  }

  private func path(_ path: PathSyntax, _ block: NoteBlock) -> String {
    var description =
      path.subjectKind == .target ? "[[\(words(path.subject, block))]]" : words(path.subject, block)
    for index in path.segments {
      let segment = block.segments[Int(index)]
      description += "." + words(segment.property, block)
      let dimensions = segment.dimensions.map { dimension(block.dimensions[Int($0)], block) }
      if !dimensions.isEmpty { description += "(\(dimensions.joined(separator: ", ")))" }
    }
    guard let time = path.time else { return description }
    switch time.kind {
    case .now: return description + "@now"
    case .moment: return description + "@" + words(time.lower, block)
    case .interval: return description + "@" + words(time.lower, block) + ".." + words(time.upper, block)
    }
  }

  private func dimension(_ dimension: DimensionSyntax, _ block: NoteBlock) -> String {
    "\(words(dimension.name, block)): \(value(dimension.value, block))"
  }
}
