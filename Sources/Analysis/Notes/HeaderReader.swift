// Reads the entries of a front matter into a header, with a finding for each value that cannot be read.
import Claims
import Facts
import Quantities
import Syntax
import TextModel

struct HeaderReader {
  let text: [UInt8]
  let facts: Facts
  let rules: RuleSettings
  private let today: Day
  var header: NoteHeader
  var findings: [Diagnostic] = []

  init(_ text: [UInt8], _ facts: Facts, _ options: AnalysisOptions) {
    self.text = text
    self.facts = facts
    rules = options.rules
    today = options.today
    header = NoteHeader(locale: options.defaultLocale)
  }

  /// Reads everything but the subject, which needs the facts that are then in scope.
  mutating func read(_ frontMatter: FrontMatter, from start: Int) {
    var seen: UInt8 = 0
    for entry in frontMatter.entries {
      let key = entry.key.range(from: start).clamped(to: 0..<text.count)
      let value = entry.value.range(from: start).clamped(to: 0..<text.count)
      guard let known = HeaderKey(text, key) else {
        checkSpelling(key)
        continue
      }
      let bit: UInt8 = 1 << known.rawValue
      if seen & bit != 0 {
        if known != .ignore { add(.invalidFrontMatter, key, Message.repeatedKey(known.name)) }
        continue
      }
      seen |= bit
      if value.isEmpty {
        if known != .ignore { add(.invalidFrontMatter, key, Message.missingFrontMatterValue(known.name)) }
        continue
      }
      read(known, unquoted(value))
    }
  }

  private mutating func read(_ key: HeaderKey, _ value: Range<Int>) {
    switch key {
    case .title: header.titleRange = value
    case .dateline: readDateline(value)
    case .locale:
      if let locale = NoteLocale(tag: Array(text[value])) {
        header.locale = locale
      } else {
        add(.invalidFrontMatter, value, Message.invalidLocale(text.excerpt(value)))
      }
    case .subject: header.subjectRange = withoutBrackets(value)
    case .status:
      if text.equalsFolded(value, Array("published".utf8)) {
        header.isPublished = true
      } else if !text.equalsFolded(value, Array("draft".utf8)) {
        add(.invalidFrontMatter, value, Message.invalidStatus(text.excerpt(value)))
      }
    case .facts: readBases(value)
    case .ignore: break
    }
  }

  /// `2026-01-29`, or a place, a comma and the day.
  private mutating func readDateline(_ value: Range<Int>) {
    var dayStart = value.lowerBound
    if let comma = text[value].lastIndex(of: UInt8(ascii: ",")) {
      dayStart = comma + 1
      while dayStart < value.upperBound, text[dayStart] == 0x20 || text[dayStart] == 0x09 { dayStart += 1 }
      header.placeRange = value.lowerBound..<comma
    }
    let day = dayStart..<value.upperBound
    guard let moment = Moment.parse(text, day), moment.granularity == .day, !moment.isApproximate else {
      header.placeRange = nil
      add(.invalidFrontMatter, value, Message.invalidDateline(text.excerpt(value)))
      return
    }
    header.dateline = moment.days().first
    header.datelineRange = day
    // "3026", "0226": a slip of the finger, by which every claim would be judged.
    let year = Int(moment.year)
    if year < 1000 || year > today.yearMonthDay.year + 50 {
      add(.invalidFrontMatter, day, Message.implausibleDateline(text.excerpt(day)))
    }
  }

  private mutating func readBases(_ value: Range<Int>) {
    let known = facts.baseNames
    var bases: [String] = []
    for part in text.parts(value) {
      let name = text.string(part)
      if known.contains(name) {
        bases.append(name)
      } else {
        add(.invalidFrontMatter, part, Message.unknownBase(name, known: known.filter { !$0.isEmpty }))
      }
    }
    // With no readable name everything stays in scope: one slip should not make every claim unknown.
    header.bases = bases.isEmpty ? nil : bases
  }

  /// Looks the subject up in the facts in scope.
  mutating func resolveSubject(in facts: Facts, at day: Day?) {
    guard let range = header.subjectRange else { return }
    switch facts.resolve(text, range, at: day) {
    case .entity(let entity, via: let way):
      header.subject = entity
      if way == .staleFormerName {
        add(.formerName, range, Message.formerName(text.excerpt(range), current: facts.label(of: entity)))
      }
    case .ambiguous(let entities):
      add(
        .ambiguousEntity, range,
        Message.ambiguousSubject(text.excerpt(range), choices: facts.choices(entities)))
    case .unknown:
      let nearest = facts.nearestNames(text, range)
      add(.unknownEntity, range, Message.unknownEntity(text.excerpt(range), nearest: nearest))
    }
  }

  private mutating func checkSpelling(_ key: Range<Int>) {
    guard rules[.unknownKey] != nil else { return }
    let written = Array(text[key])
    for known in HeaderKey.allCases where written.editDistance(to: Array(known.name.utf8), cap: 1) != nil {
      return add(.unknownKey, key, Message.unknownKey(text.string(key), nearest: known.name))
    }
  }

  private mutating func add(_ rule: RuleCode, _ range: Range<Int>, _ message: String) {
    guard let severity = rules[rule] else { return }
    findings.append(Diagnostic(rule, severity, at: range, message))
  }

  private func unquoted(_ value: Range<Int>) -> Range<Int> {
    guard value.count >= 2, text[value.lowerBound] == UInt8(ascii: "\""),
      text[value.upperBound - 1] == UInt8(ascii: "\"")
    else { return value }
    return (value.lowerBound + 1)..<(value.upperBound - 1)
  }

  private func withoutBrackets(_ value: Range<Int>) -> Range<Int> {
    guard value.count > 4, text[value].prefix(2).elementsEqual([0x5B, 0x5B]),
      text[value].suffix(2).elementsEqual([0x5D, 0x5D])
    else { return value }
    return (value.lowerBound + 2)..<(value.upperBound - 2)
  }
}

extension HeaderKey {
  /// The key spelled by the bytes of `range`; nil for any other word.
  init?(_ text: [UInt8], _ range: Range<Int>) {
    guard let key = HeaderKey.allCases.first(where: { text[range].elementsEqual($0.name.utf8) }) else {
      return nil
    }
    self = key
  }
}

extension [UInt8] {
  /// The parts of `range` between commas, without white space around them and without empty ones.
  package func parts(_ range: Range<Int>) -> [Range<Int>] {
    let range = range.clamped(to: 0..<count)
    return self[range].split(separator: UInt8(ascii: ",")).compactMap { part in
      var (lower, upper) = (part.startIndex, part.endIndex)
      while lower < upper, self[lower] <= 0x20 { lower += 1 }
      while upper > lower, self[upper - 1] <= 0x20 { upper -= 1 }
      return lower < upper ? lower..<upper : nil
    }
  }
}
