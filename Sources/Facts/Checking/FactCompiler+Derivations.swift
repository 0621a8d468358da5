// What properties are derived from, and derivations that come back to where they began.
import Syntax
import TextModel

extension FactCompiler {
  /// Parses the derivations of this image's properties and notes which properties they speak of.
  mutating func readDerivations() {
    for row in properties.own + properties.replaced where row.derivationLength > 0 {
      let place = TextRow(start: row.derivationStart, length: row.derivationLength)
      let text = bytes(place)
      let syntax = ExpressionSyntax(parsing: text, in: 0..<text.count)
      // A derivation taken over from a lower layer has its findings there.
      let start = row.derivationStart & FactCompiler.extraBit == 0 ? Int(row.derivationStart) : nil
      if let start {
        for issue in syntax.issues {
          let range = issue.span.range(from: start)
          addIssue(
            .syntax, .expectation, range.lowerBound, range.count, property: row.id,
            operand: Int(issue.expected.rawValue))
        }
      }
      var mentioned: Set<UInt32> = []
      for segment in syntax.segments {
        let range = segment.property.range(from: 0)
        if let id = find(propertyIn: text, range) {
          mentioned.insert(id)
        } else if let start {
          addIssue(.unknownProperty, .none, start + range.lowerBound, range.count, property: row.id)
        }
      }
      // One that speaks of nothing is a derivation all the same.
      if mentioned.isEmpty { mentioned.insert(.max) }
      for id in mentioned { derivations.append(PairRow(key: id, value: row.id)) }
    }
    derivations.sort { ($0.key, $0.value) < ($1.key, $1.value) }
  }

  private func find(propertyIn other: [UInt8], _ range: Range<Int>) -> UInt32? {
    let hash = exactHash(other, range)
    let own = properties.index.find(hash) { number in
      let row = properties.own[number]
      return text[Int(row.idStart)..<Int(row.idStart) + Int(row.idLength)].elementsEqual(other[range])
    }
    return own.map { properties.base &+ UInt32($0) } ?? lower.find(other, range, hash) { $0.properties }
  }

  /// Finds derivations that lead back to their own property.
  mutating func findDerivationCycles() {
    guard !derivations.isEmpty else { return }
    var inputs: [UInt32: [UInt32]] = [:]
    for pair in derivations { inputs[pair.value, default: []].append(pair.key) }
    for layer in lower.layers {
      for index in 0..<layer.derivations.count {
        let pair = layer.row(layer.derivations, index)
        if properties.row(pair.value) == nil { inputs[pair.value, default: []].append(pair.key) }
      }
    }
    for row in properties.own + properties.replaced where row.derivationLength > 0 {
      var seen: Set<UInt32> = []
      var open = inputs[row.id] ?? []
      while let next = open.popLast() {
        if next == row.id {
          let isOwnText = row.derivationStart & FactCompiler.extraBit == 0
          let header = declaration(of: row.id, in: properties.declarations)
          addIssue(
            .cyclicDerivation, .none, isOwnText ? Int(row.derivationStart) : header.start,
            isOwnText ? Int(row.derivationLength) : header.length, property: row.id)
          break
        }
        if seen.insert(next).inserted { open.append(contentsOf: inputs[next] ?? []) }
      }
    }
  }
}
