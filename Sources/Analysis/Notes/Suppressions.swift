// The ignores of a note: what each one covers, whether it covered anything, and whether it says why.
import Syntax
import TextModel

/// All ignores of a note (spec 4, Suppression).
struct Suppressions {
  private struct Entry {
    var code: RuleCode
    /// The word of the code in the note.
    var range: Range<Int>
    /// Where findings are ignored; nil for the whole note.
    var scope: Range<Int>?
    var isUsed = false
  }

  private var entries: [Entry] = []
  /// What is wrong with the ignores themselves.
  private var findings: [Diagnostic] = []
  private let text: [UInt8]
  private let rules: RuleSettings

  init(_ document: NoteDocument, _ rules: RuleSettings) {
    text = document.text
    self.rules = rules
    for (index, block) in document.tree.blocks.enumerated() {
      for ignore in block.ignores { add(ignore, in: index, document.tree.blocks) }
    }
  }

  /// `found` without what is ignored, and with what is wrong with the ignores.
  mutating func applied(to found: [Diagnostic]) -> [Diagnostic] {
    var kept = found.filter { !silences($0) }
    kept += findings.filter { !silences($0) }
    if let severity = rules[.unusedSuppression] {
      // An ignore of a rule that is off is kept for the day on which it is on again.
      let unused = entries.filter { !$0.isUsed && $0.code != .unusedSuppression && rules[$0.code] != nil }
      for entry in unused {
        let diagnostic = Diagnostic(
          .unusedSuppression, severity, at: entry.range, Message.unusedSuppression(entry.code.name))
        if !silences(diagnostic) { kept.append(diagnostic) }
      }
      for entry in entries where !entry.isUsed && entry.code == .unusedSuppression {
        kept.append(
          Diagnostic(
            .unusedSuppression, severity, at: entry.range, Message.unusedSuppression(entry.code.name)))
      }
    }
    return kept
  }

  private mutating func silences(_ diagnostic: Diagnostic) -> Bool {
    if Rule.of(diagnostic.rule).isFixed { return false }
    var isSilenced = false
    for index in entries.indices where entries[index].code == diagnostic.rule {
      if let scope = entries[index].scope, !scope.contains(diagnostic.range.lowerBound) { continue }
      entries[index].isUsed = true
      isSilenced = true
    }
    return isSilenced
  }

  private mutating func add(_ ignore: IgnoreSyntax, in index: Int, _ blocks: [NoteBlock]) {
    let start = blocks[index].start
    let span = ignore.span.range(from: start).clamped(to: 0..<text.count)
    let scope: Range<Int>?
    switch ignore.scope {
    case .file: scope = nil
    case .line: scope = line(at: span.lowerBound)
    case .next: scope = next(after: span, in: index, blocks)
    }
    let codes = ignore.codes.range(from: start)
    for part in text.parts(codes) {
      if let code = RuleCode(name: text.string(part)) {
        entries.append(Entry(code: code, range: part, scope: scope))
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
  private func next(after span: Range<Int>, in index: Int, _ blocks: [NoteBlock]) -> Range<Int> {
    guard blocks[index].kind == .comment else {
      let line = line(at: span.lowerBound)
      return line.upperBound < text.count ? self.line(at: line.upperBound) : text.count..<text.count
    }
    let next = blocks[(index + 1)...].first { $0.kind != .comment && $0.kind != .blank }
    return next?.range ?? text.count..<text.count
  }

  /// The line that holds `offset`, with its terminator.
  private func line(at offset: Int) -> Range<Int> {
    var lower = min(offset, text.count)
    while lower > 0, !isBreak(lower - 1) { lower -= 1 }
    var upper = min(offset, text.count)
    while upper < text.count, !isBreak(upper) { upper += 1 }
    if upper + 1 < text.count, text[upper] == 0x0D, text[upper + 1] == 0x0A { upper += 1 }
    return lower..<min(text.count, upper + 1)
  }

  private func isBreak(_ offset: Int) -> Bool { text[offset] == 0x0A || text[offset] == 0x0D }
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
