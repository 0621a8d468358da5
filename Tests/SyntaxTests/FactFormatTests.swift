// The layout of fact bases: aligned, minimal, idempotent, and without a change of what is said.

import FixtureSupport
import Testing

@testable import Syntax
@testable import TextModel

@Suite struct FactFormatTests {
  private func formatted(_ text: String) -> String {
    String(decoding: FactFormat.formatted(Array(text.utf8)), as: UTF8.self)
  }

  @Test func columnsOfARecord() {
    let source = """
      entity   a:company   "A"    # who
      \talias "Groupe A"@fr
       describe   "x"
      # between

      \t# inside
        ceo luca   [s p1] until 2025-07-15 from  2020-07-01
        ceo françois-provost [ t   "q" ] ^n from 2025   # now
        share( market:europe,b : c ) 57.9bn   EUR @ 2025 note "y" planned
        broken broken  broken
        count ~ 5 ±3%   # about
      """
    #expect(
      formatted(source) == """
        entity a : company "A"  # who
          alias    "Groupe A"@fr
          describe "x"
        # between

          # inside
          ceo                          luca              from 2020-07-01 until 2025-07-15  [s p1]
          ceo                          françois-provost  from 2025                         [t "q"]  ^n  # now
          share(market: europe, b: c)  57.9 bn EUR       @2025 planned                     note "y"
          broken broken  broken
          count                        ~5 ±3 %                                                          # about

        """)
  }

  @Test func aLocatorThatWouldBeACommentStaysAtItsSource() {
    let source = "entity a\n  ceo  luca  [s#3 \"q\"]\n"
    #expect(formatted(source) == source)
  }

  @Test func fieldsOfOtherRecords() {
    let source = """
      property   p   "P"
        datatype quantity      # q
        derive   .a @ 2025  /  .b # ratio
        single
      """
    #expect(
      formatted(source) == """
        property p "P"
          datatype quantity          # q
          derive   .a @ 2025  /  .b  # ratio
          single

        """)
  }

  @Test func lineEndingsStay() {
    #expect(formatted("entity a\r\n p 1\r\n\r\n  \r\n p 2") == "entity a\r\n  p  1\r\n\r\n\r\n  p  2\r\n")
    #expect(formatted("") == "")
    #expect(formatted("  ") == "")
    #expect(formatted("\u{FEFF}entity a") == "\u{FEFF}entity a\n")
  }

  @Test func aRangeTouchesItsLinesAlone() {
    let text = Array("entity a\n p 1\n p 2\n p 3\n".utf8)
    let edits = FactFormat.edits(FactTree(parsing: text), text, in: 15..<20)
    #expect(edits.map(\.range) == [15..<16, 20..<21])
  }

  /// What a tree says, without where it says it; qualifiers in canonical order.
  private func content(_ text: [UInt8]) -> [String] {
    FactTree(parsing: text, keepsNodes: false).records.flatMap { record -> [String] in
      func s(_ span: Span32) -> String { spelling(span, record, text) }
      let head =
        "\(record.kind) \(s(record.id)) \(s(record.parent)) \(record.labels.map { s(record.strings[Int($0)].span) })"
      let fields = record.fields.map { field -> String in
        let v = field.value
        let dims = field.dimensions.map {
          s(record.dimensions[Int($0)].name) + ":" + s(record.dimensions[Int($0)].value)
        }
        let value =
          "\(v.kind) \(v.comparison) \(s(v.numeral)) \(s(v.upper)) \(v.isRange) \(s(v.margin)) \(v.scale) \(s(v.unit))"
        let other = v.kind == .number || v.kind == .date ? "" : s(v.span)
        let qualifiers = field.qualifiers.map { record.qualifiers[Int($0)] }.enumerated()
          .sorted { ($0.element.kind.rawValue, $0.offset) < ($1.element.kind.rawValue, $1.offset) }
          .map { q in
            "\(q.element.kind) \(s(q.element.value)) \(s(q.element.locator)) \(q.element.string.map { s(record.strings[Int($0)].span) } ?? "")"
          }
        return
          "\(s(field.name)) \(dims) \(value) \(other) \(qualifiers) \(record.kind == .entity ? "" : s(field.rest))"
      }
      return [head] + fields + record.issues.map { "\($0.kind) \($0.expected)" }
    }
  }

  @Test func theExampleSaysTheSame() {
    let text = Array(FactFixture.example.utf8)
    let result = FactFormat.formatted(text)
    #expect(content(result) == content(text))
    #expect(FactFormat.formatted(result) == result)
  }

  @Test(arguments: 1...200) func anyTextSaysTheSameAndIsLaidOutOnce(seed: UInt64) {
    var random = SeededGenerator(seed: seed &+ 1000)
    var text = Array(FactFixture.example.utf8)
    for _ in 0..<40 {
      let edit = random.edit(of: text)
      text.replaceSubrange(edit.range, with: edit.replacement)
    }
    let result = FactFormat.formatted(text)
    #expect(content(result) == content(text))
    #expect(FactFormat.formatted(result) == result, "seed \(seed)")
  }
}

private func spelling(_ span: Span32, _ record: FactRecord, _ bytes: [UInt8]) -> String {
  text(span, record, bytes)
}
