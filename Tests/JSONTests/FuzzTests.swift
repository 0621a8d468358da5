// Random values, and random damage to them.
import FixtureSupport
import Testing

@testable import JSON

@Suite struct FuzzTests {
  @Test(arguments: [1, 2] as [UInt64])
  func anyValueSurvivesARoundTrip(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for round in 0..<400 {
      let value = randomValue(&generator, depth: 4)
      var writer = JSONWriter(isPretty: round % 2 == 0)
      writer.value(value)
      #expect(JSONValue(try JSONDocument(parsing: writer.bytes).root) == value)
    }
  }

  @Test(arguments: [3, 4] as [UInt64])
  func damagedTextIsRefusedOrReadButNeverTraps(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<1500 {
      var writer = JSONWriter()
      writer.value(randomValue(&generator, depth: 3))
      var bytes = writer.bytes
      for _ in 0..<Int.random(in: 1...3, using: &generator) where !bytes.isEmpty {
        let place = Int.random(in: 0..<bytes.count, using: &generator)
        switch Int.random(in: 0..<4, using: &generator) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &generator)
        case 1: bytes.remove(at: place)
        case 2:
          bytes.insert(Array("\"\\[]{},:0-.eu\u{7f}".utf8).randomElement(using: &generator) ?? 0, at: place)
        default: bytes.removeLast(bytes.count - place)
        }
      }
      do {
        let document = try JSONDocument(parsing: bytes)
        var again = JSONWriter()
        again.value(JSONValue(document.root))
        #expect(throws: Never.self) { try JSONDocument(parsing: again.bytes) }
      } catch {
        #expect((0...bytes.count).contains(error.offset))
      }
    }
  }

  private func randomValue(_ generator: inout SeededGenerator, depth: Int) -> JSONValue {
    switch Int.random(in: 0..<(depth > 0 ? 8 : 6), using: &generator) {
    case 0: return .null
    case 1: return .bool(Bool.random(using: &generator))
    case 2: return .int(Int.random(in: .min ... .max, using: &generator))
    case 3: return .int(Int.random(in: -20...20, using: &generator))
    case 4: return .double(Double.random(in: -1...1, using: &generator))
    case 5: return .string(randomString(&generator))
    case 6:
      return .array(
        (0..<Int.random(in: 0..<5, using: &generator)).map { _ in randomValue(&generator, depth: depth - 1) })
    default:
      return .object(
        (0..<Int.random(in: 0..<5, using: &generator)).map { _ in
          JSONValue.Member(randomString(&generator), randomValue(&generator, depth: depth - 1))
        })
    }
  }

  private func randomString(_ generator: inout SeededGenerator) -> String {
    let scalars = Array("abc \"\\/\n\r\t\0\u{1f}\u{7f}éß€😀\u{2028}\u{FFFF}".unicodeScalars)
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0..<24, using: &generator) {
      text.append(scalars.randomElement(using: &generator) ?? "x")
    }
    return String(text)
  }
}
