// The ignores of a note: what each one covers, whether it covered anything, and whether it says why.
import Syntax
import TextModel

/// All ignores of a note (spec 4, Suppression).
struct Suppressions {
  private struct Entry {
    /// In `isUsed`.
    var number: Int
    /// The word of the code in the note.
    var range: Range<Int>
    /// Where findings are ignored.
    var scope: Range<Int>
    /// The furthest end of the scopes of this entry and those before it.
    var reach = 0
  }

  /// The ignores of one rule: those for the whole note, and the others by where their scopes begin.
  private struct Entries {
    var whole: [Entry] = []
    var scoped: [Entry] = []
  }

  private var entries: [RuleCode: Entries] = [:]
  private var isUsed: [Bool] = []
  /// Rules whose ignores for the whole note are used.
  private var usedWholly: Set<RuleCode> = []
  /// The block that an `ignore-next` was for, which is the same for every comment between the two.
  private var lastNext = (comment: 0, block: 0)
  /// What is wrong with the ignores themselves.
  private var findings: [Diagnostic] = []
  private let text: [UInt8]
  private let rules: RuleSettings

  /// - Parameter ignoring: the blocks with ignores, in order.
  init(_ document: NoteDocument, _ ignoring: [Int], _ rules: RuleSettings) {
    text = document.text
    self.rules = rules
    let blocks = document.tree.blocks
    for index in ignoring {
      for ignore in blocks[index].ignores { add(ignore, in: index, document.tree.outline) }
    }
    for code in Array(entries.keys) { arrange(code) }
  }

  private mutating func arrange(_ code: RuleCode) {
    guard var own = entries.removeValue(forKey: code) else { return }
    own.scoped.sort { ($0.scope.lowerBound, $0.number) < ($1.scope.lowerBound, $1.number) }
    var reach = 0
    for index in own.scoped.indices {
      reach = max(reach, own.scoped[index].scope.upperBound)
      own.scoped[index].reach = reach
    }
    entries[code] = own
  }

  /// `found` without what is ignored, and with what is wrong with the ignores.
  mutating func applied(to found: [Diagnostic]) -> [Diagnostic] {
    var kept = found.filter { !silences($0) }
    kept += findings.filter { !silences($0) }
    guard let severity = rules[.unusedSuppression] else { return kept }
    // An ignore of a rule that is off is kept for the day on which it is on again.
    let codes = entries.keys.filter { $0 != .unusedSuppression && rules[$0] != nil }
    for code in codes.sorted(by: { $0.rawValue < $1.rawValue }) {
      kept += unused(code, severity).filter { !silences($0) }
    }
    return kept + unused(.unusedSuppression, severity)
  }

  private func unused(_ code: RuleCode, _ severity: Severity) -> [Diagnostic] {
    guard let own = entries[code] else { return [] }
    let unused = (usedWholly.contains(code) ? [] : own.whole) + own.scoped.filter { !isUsed[$0.number] }
    return unused.map {
      Diagnostic(.unusedSuppression, severity, at: $0.range, Message.unusedSuppression(code.name))
    }
  }

  private mutating func silences(_ diagnostic: Diagnostic) -> Bool {
    guard !Rule.of(diagnostic.rule).isFixed, let own = entries[diagnostic.rule] else { return false }
    var isSilenced = !own.whole.isEmpty
    if isSilenced { usedWholly.insert(diagnostic.rule) }
    let offset = diagnostic.range.lowerBound
    var index = Suppressions.count(of: own.scoped, beginningBy: offset) - 1
    // Back from the last scope that begins by then, as long as one before it may still reach here.
    while index >= 0, own.scoped[index].reach > offset {
      if own.scoped[index].scope.contains(offset) {
        isUsed[own.scoped[index].number] = true
        isSilenced = true
      }
      index -= 1
    }
    return isSilenced
  }

  /// How many of the entries, which are sorted, have a scope that begins at `offset` or before. O(log n).
  private static func count(of entries: [Entry], beginningBy offset: Int) -> Int {
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].scope.lowerBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private mutating func add(_ ignore: IgnoreSyntax, in index: Int, _ blocks: [BlockOutline]) {
    let start = blocks[index].start
    let span = ignore.span.range(from: start).clamped(to: 0..<text.count)
    let scope: Range<Int>
    switch ignore.scope {
    case .file: scope = 0..<text.count
    case .line: scope = line(at: span.lowerBound)
    case .next: scope = next(after: span, in: index, blocks)
    }
    let codes = ignore.codes.range(from: start)
    for part in text.parts(codes) {
      if let code = RuleCode(name: text.string(part)) {
        let entry = Entry(number: isUsed.count, range: part, scope: scope)
        isUsed.append(false)
        if ignore.scope == .file {
          entries[code, default: Entries()].whole.append(entry)
        } else {
          entries[code, default: Entries()].scoped.append(entry)
        }
      } else if let severity = rules[.ignoreWithoutCode] {
        let message = Message.unknownIgnoreCode(
          text.string(part), nearest: RuleCode(nearest: Array(text[part])))
        findings.append(Diagnostic(.ignoreWithoutCode, severity, at: part, message))
      }
    }
    if ignore.reason.isEmpty, !ignore.codes.isEmpty, let severity = rules[.suppressionWithoutReason] {
      findings.append(
        Diagnostic(.suppressionWithoutReason, severity, at: codes, Message.suppressionWithoutReason()))
    }
  }

  /// What `ignore-next` is for: after a comment of its own the next block, however its lines are broken; after a
  /// comment at the end of a line the next line.
  private mutating func next(after span: Range<Int>, in index: Int, _ blocks: [BlockOutline]) -> Range<Int> {
    guard blocks[index].kind == .comment else {
      let line = line(at: span.lowerBound)
      return line.upperBound < text.count ? self.line(at: line.upperBound) : text.count..<text.count
    }
    if index < lastNext.comment || index >= lastNext.block {
      let next = blocks[(index + 1)...].firstIndex { $0.kind != .comment && $0.kind != .blank }
      lastNext = (index, next ?? blocks.count)
    }
    return lastNext.block < blocks.count ? blocks[lastNext.block].range : text.count..<text.count
  }

  /// The line that holds `offset`, with its terminator.
  private func line(at offset: Int) -> Range<Int> {
    var upper = text.lineEnd(at: offset)
    if upper + 1 < text.count, text[upper] == 0x0D, text[upper + 1] == 0x0A { upper += 1 }
    return text.lineStart(at: offset)..<min(text.count, upper + 1)
  }
}

extension RuleCode {
  /// The code nearest to a misspelled one; nil when none is near.
  init?(nearest word: [UInt8]) {
    var best: (code: RuleCode, distance: Int)?
    for code in RuleCode.allCases {
      guard let distance = word.editDistance(to: Array(code.name.utf8), cap: 3) else { continue }
      if best.map({ distance < $0.distance }) ?? true { best = (code, distance) }
    }
    guard let best else { return nil }
    self = best.code
  }
}
