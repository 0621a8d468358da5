// `--facts-for`: what the fact base holds of an entity, or of one of its properties.

import Analysis
import Facts
import TextModel
import Workspace

enum FactsForMode {
  static func run(_ name: String, _ arguments: Arguments) -> Int32 {
    var arguments = arguments
    arguments.paths = []
    let inputs = Inputs(arguments)
    let context = RunContext(arguments, inputs, listsClaims: false, findsFixes: false)
    let facts = context.facts.last ?? inputs.facts
    let text = Array(name.utf8)
    var status: Int32 = 0
    for extra in inputs.extras where extra.hasFailed {
      Console.complain("\(extra.path): \(extra.diagnostics.first?.message ?? "this file cannot be read")")
      status = 2
    }
    guard let (entity, property) = resolve(text, facts) else { return 2 }
    var output = BufferedOutput(descriptor: 1)
    var places = FactPlaces(inputs.facts)
    write(entity, property, facts, &places, to: &output)
    output.flush()
    return status
  }

  /// The entity, by the whole text or by what stands before its last point; says what is wrong when there is none.
  private static func resolve(_ text: [UInt8], _ facts: Facts) -> (EntityID, PropertyID?)? {
    if case .entity(let entity, via: _) = facts.resolve(text, 0..<text.count, at: nil) {
      return (entity, nil)
    }
    guard let point = text.lastIndex(of: UInt8(ascii: ".")) else {
      complain(text, 0..<text.count, facts)
      return nil
    }
    guard case .entity(let entity, via: _) = facts.resolve(text, 0..<point, at: nil) else {
      complain(text, 0..<point, facts)
      return nil
    }
    let range = (point + 1)..<text.count
    guard let property = facts.property(text, range) else {
      let near = facts.nearestProperties(text, range).map { facts.id(of: $0) }
      Console.complain(
        "no property is called \(text.string(range))"
          + (near.isEmpty ? "" : "; did you mean \(near.joined(separator: ", "))"))
      return nil
    }
    return (entity, property)
  }

  private static func complain(_ text: [UInt8], _ range: Range<Int>, _ facts: Facts) {
    let name = text.string(range)
    if case .ambiguous(let entities) = facts.resolve(text, range, at: nil) {
      let ids = entities.map { facts.id(of: $0) }.joined(separator: ", ")
      Console.complain("\(name) is the name of several entities; choose one by its id: \(ids)")
    } else {
      let near = facts.nearestEntities(text, range).map { facts.id(of: $0) }
      Console.complain(
        "no entity is called \(name)" + (near.isEmpty ? "" : "; did you mean \(near.joined(separator: ", "))")
      )
    }
  }

  private static func write(
    _ entity: EntityID, _ property: PropertyID?, _ facts: Facts, _ places: inout FactPlaces,
    to output: inout BufferedOutput
  ) {
    let className = facts.className(of: entity)
    output.write(
      "\(facts.id(of: entity)): \(facts.label(of: entity))\(className.isEmpty ? "" : ", \(className)")\n")
    let description = facts.description(of: entity)
    if property == nil, !description.isEmpty { output.write("  \(description)\n") }
    var statements: [StatementID] = []
    if let property {
      statements += facts.statements(of: entity, property)
    } else {
      statements += facts.statements(of: entity)
    }
    for statement in statements {
      output.write("  \(facts.sourceText(of: statement))\n")
      guard let location = facts.location(of: statement) else { continue }
      output.write("      \(places.path(ofFile: location.file)):\(places.line(of: location, in: facts))")
      let source = places.source(of: statement, in: facts)
      output.write(source.isEmpty ? "\n" : ": \(source)\n")
    }
    if statements.isEmpty { output.write("  no statements\n") }
  }
}
