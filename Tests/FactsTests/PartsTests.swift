// A base read in parts at once gives the image of one that is read in one go, byte for byte.
import FixtureSupport
import Testing

@testable import Facts

@Suite struct PartsTests {
  /// One part after the other, the last first.
  private static func workers(_ count: Int, smallestPart: Int) -> PartWorkers {
    var workers = PartWorkers(count: count) { count, body in
      for number in (0..<count).reversed() { body(number) }
    }
    workers.smallestPart = smallestPart
    return workers
  }

  private static let schema = """
    base parts "Parts"
    class thing "Thing"
    class car : thing "Car"
    class person "Person"
    source almanac "Almanac"
    source survey "Survey"
    property output "output"
      datatype quantity
      unit percent
      temporal flow
      dimensions market kind
    property head "head"
      datatype entity
      value person
    property motto "motto"
      datatype text
    property opened "opened"
      datatype date

    """

  private static func statement(_ generator: inout SeededGenerator, of entities: Int) -> String {
    func number(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &generator) }
    switch number(12) {
    case 0: return "  output \(number(90)) percent @20\(10 + number(15)) [almanac p\(number(9))]"
    case 1:
      return
        "  output (market: m\(number(6)), kind: \"k \(number(4))\") \(number(90)) percent @2020 [survey p1]"
    case 2: return "  output (market: m\(number(9))) \(number(9)).5..12 percent @FY2021 [nobody p1]"
    case 3: return "  head thing-\(number(entities + 3)) from 2001 until 2003 [almanac p1] ^name-\(number(3))"
    case 4: return "  motto \"say \\\"\(number(20))\\\"\" [almanac p1]"
    case 5: return "  motto \"plain \(number(20))\"@fr"
    case 6:
      return
        "  opened 20\(10 + number(15))-0\(1 + number(9))-01 said-by thing-\(number(entities)) [survey \"seen\"]"
    case 7: return "  alias \"alias \\\"\(number(30))\\\"\", \"other \(number(30))\""
    case 8: return "  fiscal-year-start april"
    case 9: return "  complete output as-of 2024"
    case 10: return "  output many percent"
    default: return "  # a comment"
    }
  }

  private static func base(_ generator: inout SeededGenerator, isRepeating: Bool) -> FactText {
    let count = Int.random(in: 1...40, using: &generator)
    var text = schema
    for number in 0..<count {
      let id = isRepeating && number % 7 == 6 ? number - 3 : number
      let type = ["thing", "car", "person", "nothing"].randomElement(using: &generator) ?? "thing"
      text += "entity thing-\(id) : \(type) \"Thing \\\"\(number)\\\"\"\n"
      for _ in 0..<Int.random(in: 0...6, using: &generator) {
        text += statement(&generator, of: count) + "\n"
      }
      if Int.random(in: 0..<9, using: &generator) == 0 { text += "class kind-\(number) \"Kind\"\n" }
    }
    return FactText(path: "parts.facts", bytes: [UInt8](text.utf8))
  }

  @Test func theImageIsTheSame() {
    var generator = SeededGenerator(seed: 7)
    for round in 0..<300 {
      let files = (0..<Int.random(in: 1...2, using: &generator)).map { _ in
        PartsTests.base(&generator, isRepeating: round % 5 == 0)
      }
      let lower = round % 3 == 0 ? Facts.bundled() : layered(PartsTests.schema)
      let whole = lower.prepared(files).storage()
      let workers = PartsTests.workers(2 + round % 4, smallestPart: 1 + round % 3 * 400)
      let parts = lower.prepared(files, with: workers).storage()
      let isSame = whole.bytes(0, whole.count) == parts.bytes(0, parts.count)
      #expect(isSame, "round \(round)")
    }
  }

  @Test func findingsAreLimitedAlike() {
    var text = PartsTests.schema
    for number in 0..<FactCompiler.maximumIssues + 2000 {
      text += "entity thing-\(number) : thing\n  speed 3\n" + (number % 2 == 0 ? "  output x percent\n" : "")
    }
    let files = [FactText(path: "parts.facts", bytes: [UInt8](text.utf8))]
    let whole = Facts.empty.prepared(files).storage()
    let parts = Facts.empty.prepared(files, with: PartsTests.workers(3, smallestPart: 1000)).storage()
    let isSame = whole.bytes(0, whole.count) == parts.bytes(0, parts.count)
    #expect(isSame)
  }

  /// The class of an entity that is a value may be told further down, in another part.
  @Test func classesOfValuesAreKnownWhereverTheyAreTold() {
    let text = PartsTests.schema + "entity a : thing\n  head b\nentity b : car\n"
    let facts = layered(text)
    #expect(facts.issues.contains { $0.kind == .valueOutOfSchema && $0.detail == .valueClass })
  }
}
