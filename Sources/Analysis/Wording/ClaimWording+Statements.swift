// What a claim's statements say, in words: values, periods, validity, dimensions.
import Claims
import Facts
import Quantities
import Syntax

extension ClaimWording {
  /// The statement that decided, else the one that explains.
  var statement: Statement? { (result.statements.first ?? result.related).map { facts[$0] } }
  private var relatedStatement: Statement? { result.related.map { facts[$0] } }

  /// The value of the deciding statement: a label, a text in quotation marks, a figure as written.
  var statementValue: String { statement.map(valueText) ?? "" }

  /// The values of all deciding statements with their sources, each once: "2021 [report]".
  var statementValues: [String] {
    var values: [String] = []
    for id in result.statements.count > 1 ? result.statements : siblings {
      let source = facts.references(of: id).first.map { " [\($0.sourceText)]" } ?? ""
      let value = valueText(facts[id]) + source
      if !values.contains(value) { values.append(value) }
    }
    return values
  }

  /// The statements that say something else of the same thing and time as the deciding one, and that one.
  private var siblings: [StatementID] {
    guard let statement else { return [] }
    return facts.statements(of: statement.subject, statement.property).filter { id in
      let other = facts[id]
      return other.dimensions == statement.dimensions && other.rank == statement.rank
        && other.modality == statement.modality && other.period == statement.period
    }
  }

  /// " since 2025-07-01", or nothing.
  var statementSince: String {
    guard let from = statement?.from?.words, !from.isEmpty else { return "" }
    return " since \(from)"
  }

  /// " for 2025", or nothing.
  var forPeriod: String {
    guard let period = statement?.period?.words, !period.isEmpty else { return "" }
    return " for \(period)"
  }

  var relatedPeriod: String { (relatedStatement ?? statement)?.period?.words ?? "" }

  /// When the claimed state began.
  var startDate: String { statement?.from?.words ?? "" }
  /// When it ended.
  var endDate: String {
    for statement in [statement, relatedStatement] {
      if let until = statement?.until?.words, !until.isEmpty { return until }
    }
    return ""
  }

  /// The last day that anybody vouched for the deciding statement.
  var vouchedDate: String {
    guard let statement else { return "" }
    if let asOf = statement.asOf?.words, !asOf.isEmpty { return asOf }
    return statement.recorded?.description ?? statement.period?.words ?? statement.from?.words ?? ""
  }

  var recordedDate: String {
    (relatedStatement?.recorded ?? statement?.recorded)?.description ?? ""
  }

  /// "a forecast", for the statement that is told as fact.
  var modality: String {
    switch modalityStatement?.modality {
    case .planned: "a plan"
    case .target: "a target"
    case .estimate: "an estimate"
    case .forecast: "a forecast"
    case .saidBy: "what somebody said"
    case .actual, nil: "something not yet actual"
    }
  }

  /// The word that a body needs to claim it.
  var modalityWord: String {
    switch modalityStatement?.modality {
    case .target: "target"
    case .estimate: "estimate"
    case .forecast: "forecast"
    case .saidBy: "said-by:"
    case .planned, .actual, nil: "planned"
    }
  }

  private var modalityStatement: Statement? { relatedStatement ?? statement }

  /// The periods that the subject has statements of the property for, the latest four.
  var knownPeriods: [String] {
    guard let subject = result.subject, let property = propertyID else { return [] }
    var periods: [FactDate] = []
    for id in facts.statements(of: subject, property) {
      if let period = facts[id].period, !periods.contains(period) { periods.append(period) }
    }
    return periods.sorted { $0.days.last < $1.days.last }.suffix(4).map(\.words)
  }

  /// The dimensions that statements of the property have: "(region: nordics)"; at most six.
  var dimensionChoices: [String] {
    guard let subject = result.subject, let property = propertyID else { return [] }
    var seen: [DimensionsID] = []
    for id in facts.statements(of: subject, property) {
      let dimensions = facts[id].dimensions
      if dimensions != .none, !seen.contains(dimensions), seen.count < 6 { seen.append(dimensions) }
    }
    return seen.map { facts.bodyText(of: $0) }
  }

  private func valueText(_ statement: Statement) -> String {
    switch statement.value {
    case .entity(let entity): facts.label(of: entity)
    case .text: "\"\(facts.valueWords(of: statement.id))\""
    case .boolean(let value): value ? "yes" : "no"
    case .unknown: "unknown"
    case .none: "none"
    case .date(let date): date.words
    case .quantity(let quantity):
      figures.text(
        FactFigure(
          literal: quantity.literal, interval: quantity.interval, resolution: quantity.resolution,
          isDerived: false),
        in: quantity.unit.map { .unit($0) } ?? .none)
    }
  }
}

extension Facts {
  /// A combination of dimensions as a body has it: "(region: nordics)".
  func bodyText(of dimensions: DimensionsID) -> String {
    "(" + self.dimensions(dimensions).map { "\($0.name): \($0.value)" }.joined(separator: ", ") + ")"
  }

  func valueWords(of statement: StatementID) -> String {
    String(decoding: text(of: statement), as: UTF8.self)
  }
}
