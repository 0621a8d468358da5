// A small workspace drawn as text: `--- path` begins a file, `$0` is the cursor.
import Claims
import Facts
import Foundation
import Quantities
import Syntax
import Testing
import TextModel

@testable import EditorFeatures

/// The files of a fixture as views, with the place of the cursor.
struct Fixture {
  var notes: [NoteView] = []
  var bases: [FactView] = []
  var cursorPath = ""
  var cursor = 0

  static let today = Day(year: 2026, month: 3, day: 1) ?? .distantPast

  /// Without a file of facts a small base of car makers is used.
  init(_ drawing: String, facts: String = Fixture.cars) {
    var files: [(path: String, text: String)] = []
    for line in drawing.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("--- "), line.contains(".") {
        files.append((String(line.dropFirst(4)), ""))
      } else {
        if files.isEmpty { files.append(("note.stet", "")) }
        files[files.count - 1].text += line + "\n"
      }
    }
    if !files.contains(where: { $0.path.hasSuffix(".facts") }) { files.append(("cars.facts", facts)) }
    for index in files.indices {
      files[index].text.removeLast(files[index].text.hasSuffix("\n\n") ? 1 : 0)
      if let found = files[index].text.range(of: "$0") {
        cursorPath = files[index].path
        cursor = files[index].text[..<found.lowerBound].utf8.count
        files[index].text.removeSubrange(found)
      }
    }
    let texts = files.filter { $0.path.hasSuffix(".facts") }.map {
      FactText(path: $0.path, bytes: Array($0.text.utf8))
    }
    let snapshot = Facts.bundled().scoped(to: ["units"]).layering(texts)
    for file in files {
      let bytes = Array(file.text.utf8)
      if file.path.hasSuffix(".facts") {
        bases.append(
          FactView(
            path: file.path, text: bytes, tree: FactTree(parsing: bytes), facts: snapshot, today: Self.today))
      } else {
        notes.append(.made(path: file.path, text: bytes, facts: snapshot))
      }
    }
  }

  var workspace: WorkspaceView {
    WorkspaceView(notes: notes, facts: bases.first?.facts ?? .empty, today: Self.today)
  }

  var note: NoteView { notes.first { $0.path == cursorPath } ?? notes[0] }
  var base: FactView { bases.first { $0.path == cursorPath } ?? bases[0] }
}

extension NoteView {
  static func made(path: String, text: [UInt8], facts: Facts) -> NoteView {
    let tree = NoteTree(parsing: text)
    var context = ClaimContext(
      facts: facts, locale: .unstated, referenceDay: Fixture.today, hasDateline: false, today: Fixture.today)
    for entry in tree.frontMatter?.entries ?? [] {
      let value = entry.value.range(from: 0)
      switch text.string(entry.key.range(from: 0)) {
      case "subject": context.subject = facts.entity(text, value)
      case "dateline":
        context.referenceDay = Moment.parse(text, value)?.days().first ?? Fixture.today
        context.hasDateline = true
      default: break
      }
    }
    let fences = tree.blocks.filter { $0.kind == .factsFence }.map { $0.content.range(from: $0.start) }
    let texts = fences.map { FactText(path: path, bytes: Array(text[$0]), isFence: true) }
    if !fences.isEmpty { context.facts = facts.layering(texts).placingFences(at: fences.map(\.lowerBound)) }
    for block in tree.blocks where block.kind == .sourceDefinition {
      context.noteSources.insert(Array(text[block.label.range(from: block.start)]))
    }
    return NoteView(path: path, text: text, tree: tree, context: context)
  }

  /// The words of a range.
  func words(_ range: Range<Int>) -> String { text.string(range) }
}

extension FactView {
  func words(_ range: Range<Int>) -> String { text.string(range) }
}

extension Fixture {
  static let cars = """
    base cars "Cars"
    class organization "organization"
    class company : organization "company"
    class brand "brand"
    class person "person"
    class market "market"
    source sales-2025 "Renault Group 2025 worldwide sales"
      publisher renault-group
      published 2026-01-16
      url <https://example.org/sales-2025.pdf>
    source rg-2025-07 "Renault names a chief executive"
    property ev-sales "EV sales" "electric car sales"
      datatype quantity
      unit vehicle
      temporal flow
      subject company, brand
      single
      dimensions market
      describe "battery cars sold"
    property ev-share "EV share"
      datatype quantity
      unit %
      temporal flow
      subject company, brand
      single
      dimensions market
    property ev-sales-double
      datatype quantity
      unit vehicle
      temporal flow
      derive .ev-sales + .ev-sales
    property ceo "chief executive" "CEO"
      datatype entity
      value person
      temporal state
      subject organization, brand
      single
    property created "created" "set up"
      datatype date
      temporal event
    property parent "parent"
      datatype entity
      value organization
      temporal state
    entity europe : market "Europe"
    entity luca-de-meo : person "Luca de Meo"
    entity francois-provost : person "François Provost"
    entity renault-group : company "Renault Group"
      alias "Groupe Renault"@fr
      former-name "Régie Renault" until 1996
      describe "French car maker"
      ceo luca-de-meo from 2020-07-01 until 2025-07-15 [rg-2025-07]
      ceo francois-provost from 2025-07-31 [rg-2025-07 p1 "named chief executive"]
    entity ampere : company "Ampere"
      created 2023-11-01 [rg-2025-07]
      parent renault-group from 2023 [rg-2025-07]
    entity renault-brand : brand "Renault"
      parent renault-group [rg-2025-07]
      ev-sales 88338 vehicle @2024 [sales-2025]
      ev-sales 151939 vehicle @2025 [sales-2025 p2 "151,939 electric vehicles"] ^ev25
      ev-sales(market: europe) 151939 vehicle @2025 [sales-2025]
      ev-share(market: europe) 20.2 % @2025 [sales-2025]

    """
}
