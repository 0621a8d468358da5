// Going from a word of a note to what it stands for.
import Claims
import Facts
import Syntax
import TextModel

extension NoteView {
  private var navigator: Navigator { Navigator(facts: facts, path: path) }

  /// Claim → the statements that decide it; name → the entity; property, source → its record. O(the block).
  package func definition(at offset: Int) -> Navigation? {
    if isPlainProse(at: offset) { return nil }
    if let fence = fence(at: offset) { return fence.definition(at: offset) }
    let name = occurrence(at: offset)
    var targets: [NavigationTarget] = []
    var origin = name?.range
    if let (claim, block) = claim(at: offset), offset - block.start < Int(claim.body.start) || name == nil {
      let statements = statements(of: claim, in: block)
      if !statements.isEmpty {
        targets = navigator.targets(statements)
        origin = origin ?? range(claim.span, in: block)
      }
    }
    if let name { targets += declarations(of: name) }
    return origin.flatMap { Navigation(origin: $0, targets) }
  }

  /// The first mention in this note; where there is none, the definition. O(n) in the note.
  package func declaration(at offset: Int) -> Navigation? {
    guard let name = occurrence(at: offset) else { return definition(at: offset) }
    for block in tree.blocks where block.kind != .frontMatter {
      let mentions = occurrences(in: block).filter { $0.symbol == name.symbol }
      if let first = mentions.min(by: { $0.range.lowerBound < $1.range.lowerBound }),
        first.range != name.range
      {
        return Navigation(origin: name.range, [NavigationTarget(place: .here(first.range))])
      }
      if !mentions.isEmpty { break }
    }
    return definition(at: offset)
  }

  /// The class of an entity, of a property's values; of a claim its property. O(the block).
  package func typeDefinition(at offset: Int) -> Navigation? {
    if let name = occurrence(at: offset) {
      return Navigation(origin: name.range, navigator.types(of: name.symbol))
    }
    guard let (claim, block) = claim(at: offset) else { return nil }
    let properties = results(of: claim, in: block).compactMap(\.property)
    return Navigation(
      origin: range(claim.span, in: block), properties.flatMap { navigator.declarations(of: .property($0)) })
  }

  /// The statements of a property, about an entity, with a source, behind a claim.
  package func implementation(at offset: Int) -> Navigation? {
    if let name = occurrence(at: offset) {
      return Navigation(origin: name.range, navigator.implementations(of: name.symbol))
    }
    guard let (claim, block) = claim(at: offset) else { return nil }
    return Navigation(
      origin: range(claim.span, in: block), navigator.targets(statements(of: claim, in: block)))
  }

  private func declarations(of name: Occurrence) -> [NavigationTarget] {
    if case .noteSource = name.symbol {
      guard let block = sourceDefinition(name.range) else { return [] }
      return [NavigationTarget(place: .here(range(block.label, in: block)))]
    }
    return navigator.declarations(of: name.symbol)
  }

  /// The innermost claim whose mark holds `offset`, with its block.
  func claim(at offset: Int) -> (claim: ClaimSyntax, block: NoteBlock)? {
    guard let block = block(at: offset) else { return nil }
    let local = offset - block.start
    return block.claims.filter { $0.span.holds(local) }.min { $0.span.count < $1.span.count }.map {
      ($0, block)
    }
  }

  func results(of claim: ClaimSyntax, in block: NoteBlock) -> [ClaimResult] {
    results(of: block).filter { result in
      Int(result.claim) < block.claims.count && block.claims[Int(result.claim)].span == claim.span
    }
  }

  /// The statements that decide the claim, else those that explain its verdict.
  func statements(of claim: ClaimSyntax, in block: NoteBlock) -> [StatementID] {
    let results = results(of: claim, in: block)
    let deciding = results.flatMap(\.statements)
    var seen: Set<StatementID> = []
    return (deciding.isEmpty ? results.compactMap(\.related) : deciding).filter { seen.insert($0).inserted }
  }
}
