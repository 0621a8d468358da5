// Names of entities in prose, and what somebody is of something.
import Claims
import Facts
import Quantities
import Syntax
import TextModel

/// An entity that a sentence names.
struct Mention {
  var range: Range<Int>
  var entity: EntityID
  /// False where it stands in a mark already.
  var isPlain: Bool
}

extension Annotator {
  /// The most words of a name.
  private static let longestName = 7

  /// The names in the sentence, in marks or not, in the order of the text.
  func mentions(in sentence: ProseSentence, of block: NoteBlock) -> [Mention] {
    var mentions: [Mention] = []
    for reference in block.references {
      let range = view.range(reference.target, in: block)
      guard sentence.range.contains(range.lowerBound),
        case .entity(let entity, _) = facts.resolve(text, range, at: view.dateline)
      else { continue }
      mentions.append(Mention(range: range, entity: entity, isPlain: false))
    }
    var index = 0
    while index < sentence.words.count {
      if let (mention, count) = name(at: index, in: sentence) {
        mentions.append(mention)
        index += count
      } else {
        index += 1
      }
    }
    return mentions.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// The longest name that begins with the word, written exactly as a base has it, and its count of words.
  private func name(at first: Int, in sentence: ProseSentence) -> (Mention, Int)? {
    let start = sentence.words[first].lowerBound
    guard isCapital(start), !isBesideBracket(before: start) else { return nil }
    var best: (Mention, Int)?
    for count in 1...Annotator.longestName {
      let last = first + count - 1
      guard last < sentence.words.count else { break }
      if count > 1, !isJoined(sentence.words[last - 1], sentence.words[last]) { break }
      for end in ends(of: sentence.words[last]) {
        guard case .entity(let entity, let way) = facts.resolve(text, start..<end, at: view.dateline) else {
          continue
        }
        guard !isBesideBracket(after: end) else { continue }
        guard way == .label || way == .alias || way == .formerName else { continue }
        best = (Mention(range: start..<end, entity: entity, isPlain: true), count)
        break
      }
    }
    return best
  }

  /// A bracket that opens or closes no mark would become another one's.
  private func isBesideBracket(before start: Int) -> Bool { start > 0 && text[start - 1] == 0x5B }

  private func isBesideBracket(after end: Int) -> Bool { end < text.count && text[end] == 0x5D }

  /// The end of the word, with a sign behind it that may be of a name ("Apple Inc."), and without a genitive.
  private func ends(of word: Range<Int>) -> [Int] {
    if word.upperBound < text.count, [0x21, 0x29, 0x2E, 0x3F].contains(text[word.upperBound]) {
      return [word.upperBound + 1, word.upperBound]
    }
    for genitive: StaticString in ["'s", "’s", "'", "’"] {
      let length = genitive.utf8CodeUnitCount
      if word.count > length, text.hasPrefix(genitive, at: word.upperBound - length) {
        return [word.upperBound, word.upperBound - length]
      }
    }
    return [word.upperBound]
  }

  private func isCapital(_ offset: Int) -> Bool {
    let byte = text[offset]
    if byte < 0x80 { return byte &- 0x41 < 26 || byte &- 0x30 < 10 }
    // A letter that folds to another one than it lowercases to itself is no capital: leave the rest to the names.
    return true
  }

  /// True for words with one space or joint between them: no full stop, comma or bracket.
  private func isJoined(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    let gap = left.upperBound..<right.lowerBound
    if gap.count == 1 { return text[gap.lowerBound] == 0x20 || text[gap.lowerBound] == 0x2E }
    // "Renault S.A." and "St. Louis".
    return gap.count == 2 && text[gap.lowerBound] == 0x2E && text[gap.lowerBound + 1] == 0x20
  }

  func annotation(of mention: Mention) -> Annotation {
    Annotation(
      kind: .mention, range: mention.range, replacement: [0x5B, 0x5B] + text[mention.range] + [0x5D, 0x5D],
      entity: mention.entity, body: "[[\(text.string(mention.range))]]")
  }

  /// `[[Luca de Meo]]{renault-group.ceo}`: where the sentence has a word for what the entity is of another in it, or
  /// can only be of one other.
  mutating func role(of mention: Mention, in scene: Scene) -> Annotation? {
    var named: [(score: Int, body: String)] = []
    var others: [String] = []
    var isOfSubject = false
    for id in facts.statements(valued: mention.entity).prefix(200) {
      let statement = facts[id]
      guard statement.rank != .deprecated, statement.modality == .actual, statement.subject != mention.entity
      else { continue }
      let support = words(of: statement.property).map { scene.evidence.support(for: $0) }.max() ?? 0
      guard support == 4 else { continue }
      if !isOfSubject { isOfSubject = subjectHas(statement.property) }
      let body = path(statement, period: false)
      if let rank = scene.subjects.firstIndex(of: statement.subject) {
        let score = support + (scene.named.contains(statement.subject) ? 3 : 0) - rank
        if !named.contains(where: { $0.body == body }) { named.append((score, body)) }
      } else if !others.contains(body) {
        others.append(body)
      }
    }
    for candidate in named.sorted(by: { $0.score > $1.score }).prefix(4) {
      if let role = role(of: mention, candidate.body, in: scene) { return role }
    }
    // Where the note's subject has such a role itself, to look elsewhere would hide a mistake.
    if isOfSubject { return nil }
    let supported = others.prefix(8).compactMap { role(of: mention, $0, in: scene) }
    return supported.count == 1 ? supported.first : nil
  }

  private func subjectHas(_ property: PropertyID) -> Bool {
    view.subject.map { !facts.statements(of: $0, property).isEmpty } ?? false
  }

  /// The mark with that body, if the facts agree with it.
  private mutating func role(of mention: Mention, _ body: String, in scene: Scene) -> Annotation? {
    let mark = Array(("[[" + text.string(mention.range) + "]]{" + body + "}").utf8)
    guard isSupported(mark, for: mention.range, in: scene.sentence) else { return nil }
    return Annotation(
      kind: .role, range: mention.range, replacement: mark, entity: mention.entity, body: body)
  }

  /// The words for a property: its names, and its id taken apart.
  mutating func words(of property: PropertyID) -> [String] {
    if let known = propertyWords[property] { return known }
    let words = facts.names(of: property).map(\.text) + [facts.id(of: property)]
    propertyWords[property] = words
    return words
  }

  /// `.ev-sales(market: europe) @ 2025`, with the subject where it is not the note's.
  func path(_ statement: Statement, period: Bool) -> String {
    var path = statement.subject == view.subject ? "" : facts.id(of: statement.subject)
    path += "." + facts.id(of: statement.property) + facts.dimensionsText(of: statement)
    if period, let date = statement.period {
      path += " @ " + (date.moment?.description ?? "\(date.days.first)..\(date.days.last)")
    }
    return path
  }

  /// Whether the sentence with `mark` in the place of `range` makes a claim there that agrees with the facts.
  mutating func isSupported(_ mark: [UInt8], for range: Range<Int>, in sentence: ProseSentence) -> Bool {
    var trial = Array(text[sentence.range.lowerBound..<range.lowerBound])
    let start = trial.count
    trial += mark
    trial += text[range.upperBound..<max(range.upperBound, sentence.range.upperBound)]
    // Leading white space and marks of blocks would make it another block; words before it do not.
    var parser = NoteParser(trial, keepsNodes: false)
    var block = NoteBlock(kind: .paragraph, start: 0, length: 0)
    while parser.nextBlock(into: &block) {
      guard block.range.contains(start) else { continue }
      guard let index = block.claims.firstIndex(where: { block.start + Int($0.span.start) == start }) else {
        return false
      }
      var results: [ClaimResult] = []
      engine.check(block, in: trial, into: &results)
      let own = results.filter { Int($0.claim) == index }
      return !own.isEmpty && own.allSatisfy { $0.verdict == .supported && $0.code == nil }
    }
    return false
  }
}
