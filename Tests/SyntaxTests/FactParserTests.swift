// What the parser of fact bases reads from headers, fields, values and qualifiers.

import Testing

@testable import Syntax

@Suite struct FactParserTests {
  /// The only statement of an entity with the given line.
  private func statement(
    _ line: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> (FactField, FactRecord, [UInt8]) {
    let bytes = Array("entity a : b\n  \(line)\n".utf8)
    let tree = FactTree(parsing: bytes)
    let record = try #require(tree.records.first, sourceLocation: sourceLocation)
    #expect(record.issues == [], sourceLocation: sourceLocation)
    checkTree(tree, sourceLocation: sourceLocation)
    return (try #require(record.fields.first, sourceLocation: sourceLocation), record, bytes)
  }

  /// Kind and parts of a value as one line.
  private func value(_ source: String) throws -> String {
    let (field, record, bytes) = try statement("p " + source)
    let value = field.value
    var parts = ["\(value.kind)"]
    if value.comparison != .none { parts.append("\(value.comparison)") }
    if !value.numeral.isEmpty { parts.append(text(value.numeral, record, bytes)) }
    if value.isRange { parts.append(".." + text(value.upper, record, bytes)) }
    if !value.margin.isEmpty { parts.append("±" + text(value.margin, record, bytes)) }
    if value.scale > 0 { parts.append("e\(value.scale)") }
    if !value.unit.isEmpty { parts.append("[" + text(value.unit, record, bytes) + "]") }
    if field.qualifiers.count > 0 {
      parts += record.qualifiers.map { "\($0.kind)" }
    }
    return parts.joined(separator: " ")
  }

  @Test func exampleHasNoIssuesButTheMarginAfterTheUnit() throws {
    let bytes = Array(FactFixture.example.utf8)
    let tree = FactTree(parsing: bytes)
    checkTree(tree)
    let issues = tree.records.flatMap { record in
      record.issues.map { "\(text($0.span, record, bytes)): \($0.expected)" }
    }
    #expect(issues == ["±0.5: factQualifier"])
    #expect(
      tree.records.map(\.kind) == [
        .base, .class, .class, .class, .unit, .unit, .source, .property, .entity, .entity,
      ])
  }

  @Test func headers() throws {
    let bytes = Array(FactFixture.example.utf8)
    let records = FactTree(parsing: bytes).records
    #expect(
      records.map { text($0.id, $0, bytes) } == [
        "auto", "organization", "company", "brand", "vehicle", "km/h", "sales-2025", "ev-sales",
        "renault-group", "renault-brand",
      ])
    #expect(records.map { text($0.parent, $0, bytes) }[2...5] == ["organization", "", "count", "speed"])
    #expect(records[4].labels == 0..<6)
    #expect(records[0].fields.map { text($0.rest, records[0], bytes) } == ["2026-01", "CC0-1.0"])
    let source = records[6]
    #expect(text(source.fields[2].rest, source, bytes) == "<https://example.org/sales 2025.pdf #x>")
    #expect(text(source.strings[1].content, source, bytes) == "https://example.org/sales 2025.pdf #x")
    let property = records[7]
    #expect(text(property.fields[3].rest, property, bytes) == ".revenue @ 2025 / .headcount")
    #expect(property.strings.last?.hasEscapes == true)
  }

  @Test func numbers() throws {
    #expect(try value("151939 vehicle") == "number 151939 [vehicle]")
    #expect(try value("57.9 bn EUR") == "number 57.9 e9 [EUR]")
    #expect(try value("-3 %") == "number -3 [%]")
    #expect(try value("1_250_000") == "number 1_250_000")
    #expect(try value("150000 ±500") == "number 150000 ±500")
    #expect(try value("150000 ±500 vehicle") == "number 150000 ±500 [vehicle]")
    #expect(try value("~150000") == "number about 150000")
    #expect(try value("=20 %") == "number exactly 20 [%]")
    #expect(try value("12..15 %") == "number 12 ..15 [%]")
    #expect(try value("-5..-3 %") == "number -5 ..-3 [%]")
    #expect(try value(">300 person") == "number greater 300 [person]")
    #expect(try value(">= 300 person") == "number greaterOrEqual 300 [person]")
    #expect(try value("<300") == "number less 300")
    #expect(try value("<=300") == "number lessOrEqual 300")
    #expect(try value("20.2%@2025") == "number 20.2 [%] at")
    #expect(try value("57.9\u{A0}bn\u{202F}€ # x") == "number 57.9 e9 [€]")
  }

  @Test func scaleWords() throws {
    #expect(try value("3 m") == "number 3 [m]")
    #expect(try value("3 m from 2020") == "number 3 [m] from")
    #expect(try value("3 m target") == "number 3 [m] target")
    #expect(try value("3 m @2020") == "number 3 [m] at")
    #expect(try value("3 m EUR") == "number 3 e6 [EUR]")
    #expect(try value("3 m ^x") == "number 3 [m] name")
    #expect(try value("3 k") == "number 3 e3")
    #expect(try value("3 k [s]") == "number 3 e3 reference")
    #expect(try value("3 tn EUR") == "number 3 e12 [EUR]")
    #expect(try value("3 km") == "number 3 [km]")
    #expect(try value("3 kg") == "number 3 [kg]")
    #expect(try value("3 bnx") == "number 3 [bnx]")
    #expect(try value("3bn EUR") == "number 3 e9 [EUR]")
  }

  @Test func dates() throws {
    #expect(try value("1899") == "number 1899")
    #expect(try value("2023-05-30") == "date 2023-05-30")
    #expect(try value("2025-Q3") == "date 2025-Q3")
    #expect(try value("FY2025-H1 [s]") == "date FY2025-H1 reference")
    #expect(try value("~2020") == "number about 2020")
    #expect(try value("~2020-05") == "date about 2020-05")
    #expect(try value("2019..") == "date 2019 ..")
    #expect(try value("..2019") == "date ..2019")
    #expect(try value("2019..2021") == "number 2019 ..2021")
    #expect(try value("2019-05..2021 planned") == "date 2019-05 ..2021 planned")
    #expect(try value("2019..2021-Q1") == "date 2019 ..2021-Q1")
    #expect(try value("FY2019..FY2021") == "date FY2019 ..FY2021")
  }

  @Test func otherValues() throws {
    #expect(try value("yes") == "yes")
    #expect(try value("no") == "no")
    #expect(try value("unknown") == "unknown")
    #expect(try value("none until 2020") == "none until")
    #expect(try value("target") == "word")
    #expect(try value("from from 2020") == "word from")
    #expect(try value("Łódź-2") == "word")
    #expect(try value("\"a\\\"b # \"@fr ^x") == "text name")
    #expect(try value("\"a\"@2025") == "text at")
    #expect(try value("<https://example.org/a b>") == "text")
  }

  @Test func qualifiersInAnyOrder() throws {
    let (field, record, bytes) = try statement(
      "p(a: b, c: 2) x ^n note \"y\" @2019..2021 [s-1 p. 3 § 2 \"q\"] until unknown said-by z [2t] deprecated \"w\""
    )
    #expect(field.dimensions == 0..<2)
    #expect(record.dimensions.map { text($0.value, record, bytes) } == ["b", "2"])
    #expect(
      record.qualifiers.map(\.kind) == [
        .name, .note, .at, .reference, .until, .saidBy, .reference, .deprecated,
      ])
    #expect(
      record.qualifiers.map { text($0.value, record, bytes) } == [
        "n", "", "2019..2021", "s-1", "unknown", "z", "2t", "",
      ])
    #expect(text(record.qualifiers[3].locator, record, bytes) == "p. 3 § 2")
    #expect(record.qualifiers[3].string == 1)
    #expect(text(record.strings[1].content, record, bytes) == "q")
    #expect(field.qualifiers == 0..<8)
  }

  @Test func eachUnreadableLineIsOneIssueAndItsNeighboursStand() {
    for (line, blamed, expected) in FactFixture.unreadable {
      let bytes = Array("entity a : b\n  before 1\n\(line)\n  after 2\nentity c : d\n".utf8)
      let tree = FactTree(parsing: bytes)
      checkTree(tree)
      #expect(tree.records.count == 2, "\(line)")
      let record = tree.records[0]
      #expect(record.fields.map { text($0.name, record, bytes) } == ["before", "after"], "\(line)")
      let issues = tree.records.flatMap(\.issues)
      #expect(issues.count == 1, "\(line)")
      for issue in issues {
        #expect(text(issue.span, record, bytes) == blamed, "\(line)")
        #expect(issue.expected.phrase.hasPrefix(expected), "\(line): \(issue.expected.phrase)")
      }
    }
  }

  @Test func headersWithMistakes() {
    let cases: [(String, FactRecordKind, String, String, String)] = [
      ("entty a : b", .entity, "a", "entty", "\"entity\""),
      ("Entity a : b", .entity, "a", "Entity", "\"entity\""),
      ("proprety a", .property, "a", "proprety", "\"property\""),
      ("person a : b", .other, "a", "person", "base, class"),
      ("entity", .entity, "", "entity", "an id"),
      ("entity : b", .entity, "", ":", "an id"),
      ("entity a :", .entity, "a", ":", "the id of a class"),
      ("entity a b", .entity, "a", "b", "\": class\""),
      ("entity a : b \"x", .entity, "a", "\"", "a closing quotation mark"),
      ("entity a \"x\", \"y\"", .entity, "a", ",", "no comma"),
      ("entity a „x“", .entity, "a", "„x“", "straight"),
    ]
    for (line, kind, id, blamed, expected) in cases {
      let bytes = Array("entity z : y\n  p 1\n\(line)\n  describe \"x\"\n".utf8)
      let tree = FactTree(parsing: bytes)
      checkTree(tree)
      #expect(tree.records.count == 2, "\(line)")
      guard let record = tree.records.last else { continue }
      #expect(record.kind == kind, "\(line)")
      #expect(text(record.id, record, bytes) == id, "\(line)")
      #expect(record.issues.count == 1, "\(line)")
      #expect(record.issues.first.map { text($0.span, record, bytes) } == blamed, "\(line)")
      #expect(record.issues.first?.expected.phrase.hasPrefix(expected) == true, "\(line)")
    }
  }

  @Test func fieldsThatARecordDoesNotHave() {
    let bytes = Array("property a\n  datatyp quantity\n  single\nsource b\n  tier press\n  datatype x\n".utf8)
    let records = FactTree(parsing: bytes).records
    #expect(records.map(\.fields.count) == [1, 1])
    #expect(records.flatMap(\.issues).map(\.kind) == [.unknownField, .unknownField])
    #expect(records.map { text($0.issues[0].span, $0, bytes) } == ["datatyp", "datatype"])
  }

  @Test func bytesThatAreNoUTF8AreOneIssueALine() {
    let bytes = Array("entity a\n  p 1 # ".utf8) + [0xE9] + Array("t\n  q 2\n".utf8)
    let tree = FactTree(parsing: bytes)
    checkTree(tree)
    #expect(tree.records.flatMap(\.issues).map(\.kind) == [.invalidUTF8])
    #expect(tree.records.first?.fields.count == 1)
  }

  @Test func lineEndingsMarksAndNothing() {
    for ending in ["\n", "\r\n", "\r"] {
      let source =
        "\u{FEFF}"
        + FactFixture.example.split(separator: "\n", omittingEmptySubsequences: false)
        .joined(separator: ending)
      let tree = FactTree(parsing: Array(source.utf8))
      checkTree(tree)
      #expect(tree.records.count == 10)
      #expect(tree.records.flatMap(\.issues).count == 1)
    }
    #expect(FactTree(parsing: []).records.isEmpty)
    let blank = Array("\n\n# only\n".utf8)
    #expect(FactTree(parsing: blank).records.map(\.kind) == [.other])
    checkTree(FactTree(parsing: blank))
  }

  @Test func fieldsWithoutARecordAreBlamedOnce() {
    let bytes = Array("  a 1\n  b 2\nentity x\n".utf8)
    let tree = FactTree(parsing: bytes)
    checkTree(tree)
    #expect(tree.records.map(\.issues.count) == [1, 0])
  }

  @Test func aRecordIsFilledAgain() {
    let bytes = Array(FactFixture.example.utf8)
    var parser = FactParser(bytes, keepsNodes: false)
    var record = FactRecord(kind: .other, start: 0, length: 0)
    var count = 0
    let tree = FactTree(parsing: bytes, keepsNodes: false)
    while parser.nextRecord(into: &record) {
      #expect("\(record)" == "\(tree.records[count])")
      #expect(record.nodes.isEmpty)
      count += 1
    }
    #expect(count == tree.records.count)
  }
}

@Suite struct FactWordTests {
  @Test func rawValuesSpellTheWords() {
    for word in FactWord.allCases {
      let bytes = Array("\(word.spelling)".utf8)
      let packed = bytes.suffix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      #expect(packed == word.rawValue, "\(word.spelling)")
    }
  }
}
