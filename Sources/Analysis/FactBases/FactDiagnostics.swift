// Findings in fact bases: what compiling saw, put into words.
import Facts
import Quantities
import TextModel

/// The findings in each file of `facts` that has any, in the order of the files; sorted by start, end and code.
///
/// Issues are those of the whole snapshot, in scope or not. O(number of issues).
package func diagnoseFacts(in facts: Facts, options: AnalysisOptions) -> [(
  file: Int, diagnostics: [Diagnostic]
)] {
  var found: [(file: Int, diagnostics: [Diagnostic])] = []
  for issue in facts.issues.sorted(by: { $0.location.file < $1.location.file }) {
    guard let diagnostic = Diagnostic(issue, in: facts, rules: options.rules) else { continue }
    if found.last?.file != issue.location.file { found.append((issue.location.file, [])) }
    found[found.count - 1].diagnostics.append(diagnostic)
  }
  for index in found.indices { found[index].diagnostics.sort(by: Diagnostic.precedes) }
  return found
}

/// The findings in one file of `facts`, given by its number in `Facts.files`. O(number of issues of all files).
package func diagnose(factFile file: Int, in facts: Facts, options: AnalysisOptions) -> [Diagnostic] {
  facts.issues.filter { $0.location.file == file }
    .compactMap { Diagnostic($0, in: facts, rules: options.rules) }.sorted(by: Diagnostic.precedes)
}

extension Diagnostic {
  /// The finding that `issue` is; nil when its rule is off.
  init?(_ issue: FactIssue, in facts: Facts, rules: RuleSettings) {
    let code = RuleCode(issue)
    guard var severity = rules[code] else { return nil }
    // A workspace's own facts are often notes to oneself; the bundled ones are not.
    if code == .missingSource, !facts.isBundled(issue.location.file) {
      severity = max(severity, .information)
    }
    self.init(code, severity, at: issue.location.range, facts.message(issue))
    if let other = issue.related { related = [RelatedLocation(.fact(other), facts.line(at: other))] }
  }
}

extension RuleCode {
  init(_ issue: FactIssue) {
    self =
      switch issue.kind {
      case .syntax: .syntax
      case .duplicateId: .duplicateID
      case .unknownClass: .unknownClass
      case .unknownProperty: .unknownProperty
      case .unknownEntity: .unknownEntity
      case .unknownUnit: .unknownUnit
      case .unknownSource: .unknownSource
      case .valueOutOfSchema: .valueOutOfSchema
      case .missingQualifier: .missingQualifier
      case .invertedInterval: .invertedInterval
      case .overlappingValidity: .overlappingValidity
      case .inconsistentDuplicate: .inconsistentDuplicate
      case .completeDuplicate: .completeDuplicate
      case .cyclicDerivation: .cyclicDerivation
      case .cyclicClass: .cyclicClass
      case .missingSource: .missingSource
      case .limitReached: .limitReached
      case .tooFewSources: .tooFewSources
      case .nonSpecificLocator: .nonSpecificLocator
      case .inverseMissing: .inverseMissing
      case .unusedEntity: .unusedEntity
      case .excessDigits: .excessDigits
      }
  }
}

extension Facts {
  fileprivate func message(_ issue: FactIssue) -> String {
    let name = issue.property.map { id(of: $0) } ?? ""
    let nearest = nearestWords(issue)
    switch issue.kind {
    case .syntax:
      return issue.isUnknownField && !(issue.recordKind != nil && nearest.isEmpty)
        ? Message.unknownField(issue.words, nearest: nearest) : Message.factSyntax(issue)
    case .duplicateId: return Message.duplicateID(issue)
    case .unknownClass: return Message.unknownClass(issue.words, nearest: nearest)
    case .unknownProperty: return Message.unknownProperty(issue.words, nearest: nearest)
    case .unknownEntity: return Message.unknownEntity(issue.words, nearest: nearest)
    case .unknownUnit: return Message.unknownUnit(issue.words, nearest: nearest)
    case .unknownSource: return Message.unknownFactSource(issue.words, nearest: nearest)
    case .valueOutOfSchema:
      return Message.valueOutOfSchema(issue, property: name, allowed: allowed(issue), nearest: nearest)
    case .missingQualifier: return Message.missingQualifier(property: name)
    case .invertedInterval: return Message.invertedInterval(issue)
    case .overlappingValidity: return Message.overlappingValidity(property: name)
    case .inconsistentDuplicate: return Message.inconsistentDuplicate(property: name)
    case .completeDuplicate: return Message.completeDuplicate()
    case .cyclicDerivation: return Message.cyclicDerivation(issue.words)
    case .cyclicClass: return Message.cyclicClass(issue.words)
    case .missingSource: return Message.missingSource()
    case .limitReached: return Message.factLimit(issue)
    case .tooFewSources: return Message.tooFewSources(issue, property: name)
    case .nonSpecificLocator: return Message.nonSpecificLocator()
    case .inverseMissing:
      let inverse = issue.property.flatMap { self[$0].inverse }.map { id(of: $0) } ?? ""
      return Message.inverseMissing(property: name, inverse: inverse)
    case .unusedEntity: return Message.unusedEntity(issue.words)
    case .excessDigits: return Message.excessDigits(issue)
    }
  }

  /// What the property takes instead of the value, in words.
  func allowed(_ issue: FactIssue) -> [String] {
    if let form = issue.fieldForm { return form.choices }
    guard let id = issue.property else { return [] }
    let property = self[id]
    switch issue.detail {
    case .datatype:
      switch property.datatype {
      case .quantity: return ["a number"]
      case .entity: return ["an entity's id"]
      case .date: return ["a date"]
      case .text: return ["text in quotation marks"]
      case .boolean: return ["yes", "no"]
      }
    case .unit: return acceptedUnits(of: id).map { self.id(of: $0) }
    case .kind: return kindName(of: id).map { ["a unit of \($0)"] } ?? []
    case .belowMinimum:
      return limits(of: id).minimum.map { ["\($0.description(decimals: 12)) or more"] } ?? []
    case .aboveMaximum:
      return limits(of: id).maximum.map { ["\($0.description(decimals: 12)) or less"] } ?? []
    case .pattern: return [String(decoding: pattern(of: id), as: UTF8.self)]
    case .notOneOf: return choices(of: id)
    case .valueClass: return property.valueClass.map { [label(of: $0)] } ?? []
    case .subjectClass: return subjectClasses(of: id).map { label(of: $0) }
    case .dimension: return dimensionNames(of: id)
    default: return []
    }
  }

  fileprivate func isBundled(_ file: Int) -> Bool {
    let files = files
    return files.indices.contains(file) && files[file].isBundled
  }

  /// The line at `location`, for the words of a related location.
  fileprivate func line(at location: FactLocation) -> String {
    let text = text(ofFile: location.file)
    return text.excerpt(location.range)
  }
}
