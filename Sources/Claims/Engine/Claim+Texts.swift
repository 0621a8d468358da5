// Judges a claim whose value is a text or a yes or no.
import Facts
import Quantities
import Syntax
import TextModel

extension ClaimEngine {
  /// Text is equal ignoring case, accents and punctuation; equal to the part before a comma is enough.
  mutating func judgeText(
    _ path: BoundPath, _ work: ClaimWork, _ block: NoteBlock, _ scope: ExpressionScope
  ) throws(EvaluationFailure) -> ClaimResult {
    let reading = try reading(as: .text, work, block, scope)
    let deniesInside = reading != nil && reader.deniesInside
    var claimed: [UInt8]
    if let value = work.item.value, work.item.relation != nil {
      claimed = Array(scope.text[scope.range(value.core)])
    } else if let reading {
      claimed = Array(scope.text[reading.valueRange.moved(by: block.start)])
    } else if !work.claim.shown.isEmpty {
      claimed = Array(scope.text[scope.range(work.claim.shown)])
    } else {
      throw .binding(.unreadableValue, work.span)
    }
    if let reading, reading.isNegated, !work.item.isNegated, work.item.relation == nil {
      return work.result(.unverifiable, .contextNegated, at: reading.negationSpan)
    }
    claimed = claimed.comparable
    if claimed.isEmpty { throw .binding(.unreadableValue, work.span) }
    try requireEquality(work)
    select(path, modality: work.modality, speaker: work.options.speaker, citing: work.citations)
    var result = work.result(.unverifiable, .noFact)
    told.reading = reading
    if let match = selected.first(where: { tells(claimed, $0) }) {
      let isDisputed = path.property.isSingle && selected.contains { !tells(claimed, $0) }
      (result.verdict, result.code) = isDisputed ? (.conflicting, .conflictingFacts) : (.supported, nil)
      result.basis = Few(match.id)
    } else if let (statement, isLater) = otherTime(path, work, where: { tells(claimed, $0) }) {
      result.tell(heldAtOtherTime: statement, isLater: isLater, path)
    } else if let first = selected.first {
      result.basis = Few(first.id)
      if deniesInside {
        // "not public" says what it is not.
        (result.verdict, result.code) = (.unverifiable, .contextNegated)
      } else if path.property.isOneOf || path.property.isUnique || first.value == .none {
        (result.verdict, result.code) = (.contradicted, .wrongValue)
      }
    } else {
      throw .absent(path)
    }
    return negatedIfAsked(result, work)
  }

  private func tells(_ claimed: [UInt8], _ statement: Statement) -> Bool {
    guard statement.value == .text else { return false }
    let text = context.facts.text(of: statement.id)
    return text.comparable == claimed || Array(text.prefix { $0 != UInt8(ascii: ",") }).comparable == claimed
  }

  /// A text, a name or an answer is equal or not: it is neither less nor about.
  private func requireEquality(_ work: ClaimWork) throws(EvaluationFailure) {
    if let relation = work.item.relation, relation != .equal, relation != .notEqual {
      throw .binding(.malformedClaim, work.item.span)
    }
  }

  /// A statement of the path that holds at another time and that `isMeant`, rather an earlier one.
  private func otherTime(_ path: BoundPath, _ work: ClaimWork, where isMeant: (Statement) -> Bool)
    -> (StatementID, isLater: Bool)?
  {
    let facts = context.facts
    var found: (StatementID, isLater: Bool)?
    for id in facts.statements(of: path.subject, path.property.id) {
      let statement = facts[id]
      guard statement.dimensions == path.dimensions, statement.rank != .deprecated,
        isVisible(statement, modality: work.modality, speaker: work.options.speaker),
        !selected.contains(where: { $0.id == id }), isMeant(statement)
      else { continue }
      let isLater = isLater(statement, path)
      if found == nil || !isLater { found = (id, isLater) }
    }
    return found
  }

  mutating func judgeBoolean(
    _ path: BoundPath, _ work: ClaimWork, _ block: NoteBlock, _ scope: ExpressionScope
  ) throws(EvaluationFailure) -> ClaimResult {
    var claimed: Bool?
    var reading: Reading?
    if let value = work.item.value, work.item.relation != nil {
      guard value.kind == .yes || value.kind == .no else { throw .binding(.unreadableValue, value.span) }
      claimed = value.kind == .yes
    } else {
      reading = try self.reading(as: .boolean, work, block, scope)
      if let reading, case .boolean(let value) = reading.value { claimed = value }
    }
    guard let claimed else { throw .binding(.unreadableValue, work.span) }
    try requireEquality(work)
    select(path, modality: work.modality, speaker: work.options.speaker, citing: work.citations)
    if !selected.contains(where: { $0.value == .boolean(claimed) }),
      let (statement, isLater) = otherTime(path, work, where: { $0.value == .boolean(claimed) })
    {
      var result = work.result(.unverifiable, .noFact)
      told.reading = reading
      result.tell(heldAtOtherTime: statement, isLater: isLater, path)
      return negatedIfAsked(result, work)
    }
    if selected.isEmpty { throw .absent(path) }
    var alternatives = Alternatives()
    for statement in selected {
      guard case .boolean(let value) = statement.value else {
        alternatives.add(Judgement(.unverifiable, .noFact))
        continue
      }
      alternatives.add(value == claimed ? .supported : Judgement(.contradicted, .wrongValue))
    }
    let (judgement, index) = alternatives.combined(anySuffices: !path.property.isSingle)
    var result = work.result(judgement.verdict, judgement.code)
    told.reading = reading
    result.basis = Few(selected[index].id)
    return negatedIfAsked(result, work)
  }

  private func negatedIfAsked(_ result: ClaimResult, _ work: ClaimWork) -> ClaimResult {
    guard work.item.relation == .notEqual else { return result }
    var result = result
    negate(&result)
    return result
  }
}

extension [UInt8] {
  /// The text folded, without punctuation, its words one space apart.
  var comparable: [UInt8] {
    var result: [UInt8] = []
    for byte in folded(indices) {
      let isWord =
        byte >= 0x80 || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || (byte >= 0x30 && byte <= 0x39)
      if isWord {
        result.append(byte)
      } else if let last = result.last, last != 0x20 {
        result.append(0x20)
      }
    }
    if result.last == 0x20 { result.removeLast() }
    return result
  }

  /// Whether `words` stand in it, each as a whole.
  func holds(_ words: [UInt8]) -> Bool {
    guard !words.isEmpty else { return false }
    return indices.contains { start in
      let end = start + words.count
      return end <= count && (start == 0 || self[start - 1] == 0x20) && (end == count || self[end] == 0x20)
        && self[start..<end].elementsEqual(words)
    }
  }
}
