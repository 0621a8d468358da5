// `stet-dev generate-notes`: a seeded folder of notes whose claims come from the bundled facts, for benchmarks.
import Facts
import FixtureSupport
import Foundation
import Quantities
import Syntax

/// Writes `count` notes of about `bytes` bytes below `folder`, 200 to a subfolder, a claim every 250 bytes or so.
///
/// The same seed gives the same bytes. Most claims hold; of `oneWrongIn` one is off by one in its last digit.
func generateNotes(folder: String, count: Int, bytes: Int, seed: UInt64, oneWrongIn: Int = 20) throws {
  let claims = bundledClaims()
  guard !claims.isEmpty else { return }
  var random = SeededGenerator(seed: seed)
  for index in 0..<count {
    let directory = URL(fileURLWithPath: folder).appendingPathComponent("notes-\(index / 200)")
    if index % 200 == 0 {
      try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    }
    var note = "---\ntitle: Note \(index)\ndateline: 2026-03-02\n---\n\n# Note \(index)\n\n"
    note.reserveCapacity(bytes + 400)
    while note.utf8.count < bytes {
      for _ in 0..<3 { note += sentence(&random, claims: claims, oneWrongIn: oneWrongIn) }
      note += "\n\n"
    }
    try Data(note.utf8).write(to: directory.appendingPathComponent("note-\(index).stet"))
  }
  print("\(count) notes below \(folder)")
}

/// Writes a fact base of `count` statements, ten to an entity.
func generateFacts(file: String, count: Int) throws {
  var text =
    "base generated \"Generated\"\n\nclass thing \"thing\"\n\nproperty output \"output\"\n  datatype quantity\n"
  text +=
    "  unit vehicle\n  temporal flow\n  dimensions market\n\nsource almanac \"Almanac\"\n  tier reference\n\n"
  for entity in 0..<((count + 9) / 10) {
    text += "entity thing-\(entity) : thing \"Thing \(entity)\"\n"
    for year in 0..<10 {
      text +=
        "  output  \((entity &* 7919 &+ year &* 104_729) % 9_000_000 + 1) vehicle  @\(2015 + year)  [almanac p\(entity)]\n"
    }
  }
  try Data(text.utf8).write(to: URL(fileURLWithPath: file))
  print("\(count) statements, \(text.utf8.count) bytes in \(file)")
}

/// A claim as a note would write it: the words before the mark, the mark, and the same mark with a wrong figure.
private struct GeneratedClaim {
  var right: String
  var wrong: String
}

/// Every figure with a period, every population, and every capital, chief executive and currency that the bases hold.
private func bundledClaims() -> [GeneratedClaim] {
  let facts = Facts.bundled()
  var claims: [GeneratedClaim] = []
  for property in facts.properties {
    let decoded = facts[property]
    for id in facts.statements(of: property) {
      let statement = facts[id]
      guard statement.rank != .deprecated, statement.dimensions == .none, statement.modality == .actual else {
        continue
      }
      let path = facts.id(of: statement.subject) + "." + facts.id(of: property)
      switch statement.value {
      case .quantity(let quantity):
        guard let literal = quantity.literal?.integer, literal > 0, decoded.temporality != .event else {
          continue
        }
        var time = ""
        if decoded.temporality == .flow {
          guard let moment = statement.period?.moment else { continue }
          time = " @ \(moment)"
        }
        let body = "{\(path)\(time)}"
        claims.append(
          GeneratedClaim(right: "[\(grouped(literal))]\(body)", wrong: "[\(grouped(literal + 1))]\(body)"))
      case .entity(let value):
        guard decoded.temporality == .state, statement.until == nil else { continue }
        let name = "[[\(facts.id(of: value))|\(facts.label(of: value))]]{\(path)}"
        claims.append(GeneratedClaim(right: name, wrong: name))
      default: continue
      }
    }
  }
  return claims
}

private func grouped(_ number: Int128) -> String {
  let digits = Array(String(number))
  var result = ""
  for (index, digit) in digits.enumerated() {
    if index > 0, (digits.count - index) % 3 == 0 { result += "," }
    result.append(digit)
  }
  return result
}

private func sentence(_ random: inout SeededGenerator, claims: [GeneratedClaim], oneWrongIn: Int) -> String {
  let words = [
    "the", "report", "says", "that", "figures", "came", "from", "a", "ministry", "while", "readers", "stayed",
    "where",
    "they", "were", "and", "editors", "at", "the", "paper", "wanted", "to", "comment", "on", "it", "with",
    "care", "of",
  ]
  var text = ""
  while text.utf8.count < 115 { text += words[Int(random.next() % UInt64(words.count))] + " " }
  let claim = claims[Int(random.next() % UInt64(claims.count))]
  text += random.next() % UInt64(max(1, oneWrongIn)) == 0 ? claim.wrong : claim.right
  while text.utf8.count < 245 { text += " " + words[Int(random.next() % UInt64(words.count))] }
  return text.prefix(1).uppercased() + text.dropFirst() + ".\n"
}
