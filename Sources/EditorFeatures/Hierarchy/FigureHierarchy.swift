// A figure and the figures it is derived from, as a call hierarchy: who is derived is who calls.
import Claims
import Facts
import Syntax
import TextModel

/// A property, a statement or a claim in the hierarchy of figures.
package struct FigureItem: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case property(PropertyID)
    case statement(StatementID)
    /// A claim of the note at hand, by its mark.
    case claim(Range<Int>)
  }
  package var kind: Kind
  package var name: String
  package var detail: String
  /// In the note at hand for a claim; of a statement or property its line.
  package var place: NavigationTarget.Place
  /// Finds the item again in a later snapshot: `facts.figure(key:)`; empty for a claim.
  package var key: String
}

/// An item that another one is derived from, or the other way round.
package struct FigureLink: Hashable, Sendable {
  package var item: FigureItem
  /// Where in the note at hand a claim's body names it; empty where it is named in a fact base.
  package var ranges: [Range<Int>]
}

extension NoteView {
  /// The claim or the property at `offset`. O(the block).
  package func prepareFigureHierarchy(at offset: Int) -> [FigureItem] {
    if let fence = fence(at: offset) { return fence.prepareFigureHierarchy(at: offset) }
    if case .property(let property)? = occurrence(at: offset)?.symbol {
      return [facts.figure(property)].compactMap { $0 }
    }
    guard let (claim, block) = claim(at: offset) else { return [] }
    let range = range(claim.span, in: block)
    let words = claim.shown.isEmpty ? claim.body : claim.shown
    return [
      FigureItem(
        kind: .claim(range), name: text.line(self.range(words, in: block)),
        detail: text.line(self.range(claim.body, in: block)), place: .here(range), key: "")
    ]
  }

  /// What the claim with that mark rests on, with the paths that name it.
  package func figures(behindClaimAt mark: Range<Int>) -> [FigureLink] {
    guard let (claim, block) = claim(at: mark.lowerBound), range(claim.span, in: block) == mark else {
      return []
    }
    let body = claim.body
    return statements(of: claim, in: block).compactMap { id in
      guard let item = facts.figure(id) else { return nil }
      let property = facts[id].property
      let ranges = block.segments.filter { $0.property.start >= body.start && $0.property.end <= body.end }
        .map { range($0.property, in: block) }.filter { facts.property(text, $0) == property }
      return FigureLink(item: item, ranges: ranges)
    }
  }
}

extension FactView {
  /// The property or the statement at `offset`. O(the record).
  package func prepareFigureHierarchy(at offset: Int) -> [FigureItem] {
    switch symbol(at: offset)?.symbol {
    case .property(let id): [facts.figure(id)].compactMap { $0 }
    case .statement(let id): [facts.figure(id)].compactMap { $0 }
    default: []
    }
  }
}

extension Facts {
  package func figure(_ id: PropertyID) -> FigureItem? {
    guard let location = locations(of: id).first else { return nil }
    let derivation = derivation(of: id).map { $0.text.line(0..<$0.text.count) } ?? description(of: id)
    return FigureItem(
      kind: .property(id), name: self.id(of: id), detail: derivation, place: .fact(location),
      key: "property " + self.id(of: id))
  }

  package func figure(_ id: StatementID) -> FigureItem? {
    guard let location = location(of: id) else { return nil }
    let statement = self[id]
    let number = statements(of: statement.subject, statement.property).prefix { $0 != id }.count
    return FigureItem(
      kind: .statement(id), name: "\(label(of: statement.subject)): \(value(of: statement))",
      detail: [self.id(of: statement.property), time(of: statement)].filter { !$0.isEmpty }.joined(
        separator: ", "),
      place: .fact(location),
      key: "statement \(self.id(of: statement.subject)) \(self.id(of: statement.property)) \(number)")
  }

  /// The item that a key names in this snapshot; nil when it is gone.
  package func figure(key: String) -> FigureItem? {
    let parts = key.split(separator: " ").map { Array($0.utf8) }
    guard let kind = parts.first else { return nil }
    if kind == Array("property".utf8), parts.count == 2 {
      return property(parts[1], 0..<parts[1].count).flatMap { figure($0) }
    }
    guard kind == Array("statement".utf8), parts.count == 4,
      let entity = entity(parts[1], 0..<parts[1].count),
      let property = property(parts[2], 0..<parts[2].count),
      let number = Int(String(decoding: parts[3], as: UTF8.self)), number >= 0
    else { return nil }
    return statements(of: entity, property).dropFirst(number).first { _ in true }.flatMap { figure($0) }
  }

  /// What the figure is derived from: of a property the properties in its derivation; of a statement of such a
  /// property the statements of the same entity and period.
  package func figures(behind item: FigureItem) -> [FigureLink] {
    switch item.kind {
    case .claim: return []
    case .property(let id):
      return inputs(of: id).compactMap { figure($0) }.map { FigureLink(item: $0, ranges: []) }
    case .statement(let id):
      let statement = self[id]
      return inputs(of: statement.property).flatMap { property in
        statements(of: statement.subject, property).filter {
          self[$0].dimensions == statement.dimensions && self[$0].period?.days == statement.period?.days
        }
      }.prefix(200).compactMap { figure($0) }.map { FigureLink(item: $0, ranges: []) }
    }
  }

  /// What is derived from the figure; the claims that rest on a statement are asked of the workspace.
  package func figures(derivedFrom item: FigureItem) -> [FigureLink] {
    let source: PropertyID
    switch item.kind {
    case .claim: return []
    case .property(let id): source = id
    case .statement(let id): source = self[id].property
    }
    return derivations.filter { inputs(of: $0.property).contains(source) }.compactMap { figure($0.property) }
      .map {
        FigureLink(item: $0, ranges: [])
      }
  }

  /// The properties in the derivation, each once, in the order written.
  private func inputs(of id: PropertyID) -> [PropertyID] {
    guard let derivation = derivation(of: id) else { return [] }
    var seen: Set<PropertyID> = []
    return derivation.expression.segments.compactMap { segment in
      let range = segment.property.range(from: 0).clamped(to: 0..<derivation.text.count)
      guard let property = property(derivation.text, range), seen.insert(property).inserted else {
        return nil
      }
      return property
    }
  }
}
