// Everything a snapshot answers about its own entities, properties and statements, without where it stands.
import Facts
import FixtureSupport

/// Two snapshots of equal meaning say the same about the same things.
package struct FactMeaning: Equatable {
  private var lines: [String] = []

  /// What `facts` say about the things that are not among those of `foundation`.
  package init(_ facts: Facts, on foundation: Facts) {
    for entity in facts.entities.dropFirst(foundation.entityCount) { add(entity, facts) }
    for property in facts.properties.dropFirst(foundation.propertyCount) {
      lines.append(
        "\(facts.id(of: property)) \(facts[property]) \(facts.names(of: property)) \(facts.choices(of: property))"
          + " \(facts.acceptedUnits(of: property)) \(facts.subjectClasses(of: property))"
          + " \(facts.dimensionNames(of: property)) \(facts.pattern(of: property)) \(facts.description(of: property))"
      )
    }
    for unit in facts.units.dropFirst(foundation.unitCount) {
      lines.append(
        "\(facts.id(of: unit)) \(facts.names(of: unit)) \(facts.scale(of: unit)) \(facts.family(of: unit))")
    }
    for type in facts.classes.dropFirst(foundation.classCount) {
      lines.append(
        "\(facts.id(of: type)) \(facts.label(of: type)) \(facts.parent(of: type).debugDescription)")
    }
    for source in facts.sources.dropFirst(foundation.sourceCount) {
      lines.append("\(facts.details(of: source))")
    }
    for derivation in facts.derivations.suffix(20) {
      lines.append("\(derivation.property) \(derivation.root)")
    }
    var issues: [String] = []
    for issue in facts.topIssues { issues.append("\(issue.kind) \(issue.detail) \(issue.operand)") }
    lines += issues.sorted()
  }

  private mutating func add(_ entity: EntityID, _ facts: Facts) {
    lines.append(
      "\(facts.id(of: entity)) \(facts.names(of: entity)) \(facts.className(of: entity))"
        + " \(facts.description(of: entity)) \(facts.sameAs(entity)) \(facts.fiscalYearStartMonth(of: entity))"
    )
    for id in facts.statements(of: entity).prefix(60) {
      let statement = facts[id]
      // Layout parts a figure from its unit.
      let value = facts.valueText(of: id).filter { !$0.isWhitespace }
      lines.append(
        "  \(facts.id(of: statement.property)) \(facts.dimensions(statement.dimensions)) \(statement.rank)"
          + " \(statement.modality) \(statement.isDeprecated) \(value)"
          + " \(String(describing: statement.quantity)) \(String(describing: statement.entity))")
      lines.append(
        [statement.from, statement.until, statement.asOf, statement.periodDays].map { String(describing: $0) }
          .joined(separator: " ") + " \(String(describing: statement.recorded))"
          + " \(String(describing: statement.speaker)) \(statement.endedAtUnknownTime)")
      lines.append("  \(facts.text(of: id)) \(facts.language(of: id)) \(facts.name(of: id))")
      lines.append("  \(facts.deprecationReason(of: id)) \(facts.note(of: id)) \(facts.references(of: id))")
      lines.append("  \(facts.completeness(of: entity, statement.property).debugDescription)")
    }
  }

  /// The first line that differs.
  func difference(from other: FactMeaning) -> String? {
    if let (a, b) = zip(lines, other.lines).first(where: { $0 != $1 }) { return "\(a) was \(b)" }
    return lines.count == other.lines.count ? nil : "\(lines.count) lines were \(other.lines.count)"
  }
}
