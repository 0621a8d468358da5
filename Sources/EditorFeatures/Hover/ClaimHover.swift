// What a hover says of a claim: verdict, the words as read, the facts with their sources, the intervals, the working.
import Claims
import Facts
import Quantities
import Syntax
import TextModel

/// Writes what is known of one claim of a note.
struct ClaimHover {
  var view: NoteView
  var block: NoteBlock
  var uses: (StatementID) -> [NoteUse]

  private var facts: Facts { view.facts }

  func write(_ result: ClaimResult, to writer: inout HoverWriter) {
    let code = result.code.map { $0.ruleName } ?? ""
    if result.code == .unboundClaim {
      writer.title(result.verdict.sign + " not bound to a fact yet", code)
      writer.paragraph(
        "The fixes bind it to a fact that has this value; or write the path of one in the braces.")
      return
    }
    writer.title(result.verdict.sign + " " + result.verdict.words, code)
    if let item = result.item, Int(item) < block.items.count {
      writer.code(view.text.line(view.range(block.items[Int(item)].span, in: block)))
    }
    if let note = result.note {
      writer.paragraph(
        note.ruleName
          + (result.verdictToday.map {
            ": as of today it \($0 == .supported ? "agrees" : "reads “\($0.words)”")"
          } ?? ""))
    }
    writer.list([read(result)].compactMap { $0 }.map { HoverLine(text: $0) } + intervals(result))
    writeFacts(result, to: &writer)
    if let linked = result.linkedEntity {
      writer.paragraph("The figure is that of \(facts.label(of: linked)).")
    }
    writeUses(result, to: &writer)
  }

  // MARK: The words

  /// "read as about 152,000 vehicles".
  private func read(_ result: ClaimResult) -> String? {
    guard let reading = result.reading else { return nil }
    let unit = result.comparison.map { facts.phrase(of: $0.unit) } ?? ""
    var words = modifier(reading.modifier)
    switch reading.value {
    case .number(let number):
      words += number.value.figure + suffix(unit)
      if number.isMultiple { words += " times" }
    case .range(let lower, let upper):
      words += "\(lower.value.figure) to \(upper.value.figure)" + suffix(unit)
    case .date(let date): words += relation(date.relation) + date.days.phrase
    case .vague(let least): words += least.map { "at least " + $0.figure } ?? "more than a few"
    case .superlative: words += "a superlative"
    case .boolean(let isTrue): words += isTrue ? "yes" : "no"
    case .words:
      words += result.claimedEntity.map { facts.label(of: $0) } ?? "“\(view.text.line(reading.valueRange))”"
    case .none: return nil
    }
    switch reading.change {
    case .decrease: words += ", a decrease"
    case .increase: words += ", an increase"
    case .loss: words += ", a loss"
    case .none: break
    }
    switch reading.standing {
    case .former: words += ", former"
    case .current: words += ", current"
    case .incoming: words += ", incoming"
    case .becoming: words += ", now or later"
    case .none: break
    }
    return "read as " + words
  }

  private func suffix(_ unit: String) -> String { unit.isEmpty ? "" : unit == "%" ? "%" : " " + unit }

  private func modifier(_ modifier: Modifier) -> String {
    switch modifier {
    case .none: ""
    case .exactly: "exactly "
    case .about: "about "
    case .over: "over "
    case .atLeast: "at least "
    case .under: "under "
    case .atMost: "at most "
    case .nearly: "nearly "
    case .justOver: "just over "
    }
  }

  private func relation(_ relation: DateReading.Relation) -> String {
    switch relation {
    case .in: ""
    case .before: "before "
    case .after: "after "
    case .notBefore: "no earlier than "
    case .by: "by "
    case .byEndOf: "by the end of "
    case .early: "early "
    case .mid: "mid "
    case .late: "late "
    case .since: "since "
    case .until: "until "
    }
  }

  // MARK: The intervals

  private func intervals(_ result: ClaimResult) -> [HoverLine] {
    var lines: [HoverLine] = []
    if let comparison = result.comparison {
      let unit = suffix(facts.phrase(of: comparison.unit))
      if comparison.fact.isDerived, let literal = comparison.fact.literal {
        lines.append(HoverLine(text: "derived: " + literal.figure + unit))
      }
      lines.append(
        HoverLine(text: "F, what the facts allow: ", formula: comparison.fact.interval.figure + unit))
      let judged = Judge(tolerances: view.context.tolerances)
      let judgement =
        comparison.upper.map { judged.judge(from: comparison.claim, to: $0, against: comparison.fact) }
        ?? judged.judge(comparison.claim, against: comparison.fact)
      lines.append(HoverLine(text: "T, where the words are true: ", formula: judgement.truth.figure + unit))
      if judgement.apt != judgement.truth {
        lines.append(HoverLine(text: "P, where they are apt: ", formula: judgement.apt.figure + unit))
      }
    }
    if let days = result.factDays { lines.append(HoverLine(text: "the fact allows " + days.phrase)) }
    if let count = result.listedCount { lines.append(HoverLine(text: "\(count) listed")) }
    return lines
  }

  // MARK: The facts

  private func writeFacts(_ result: ClaimResult, to writer: inout HoverWriter) {
    let hover = SymbolHover(facts: facts, day: view.referenceDay)
    let ids =
      result.statements.isEmpty ? [result.related].compactMap { $0 } : Array(result.statements.prefix(4))
    for id in ids {
      let statement = facts[id]
      if statement.subject != result.subject || ids.count > 1 {
        writer.paragraph(facts.label(of: statement.subject))
      }
      hover.writeEvidence(statement, to: &writer)
    }
    if let related = result.related, !result.statements.isEmpty, !result.statements.contains(related) {
      writer.paragraph("Also on record: " + hover.line(facts[related]))
    }
    if result.statements.count > 4 { writer.paragraph("and \(result.statements.count - 4) more statements") }
    if let property = result.property, result.comparison?.fact.isDerived == true,
      let derivation = facts.derivation(of: property)
    {
      writer.paragraph(
        "Working: \(facts.id(of: property)) = " + derivation.text.string(0..<derivation.text.count))
    }
  }

  private func writeUses(_ result: ClaimResult, to writer: inout HoverWriter) {
    guard let first = result.statements.first else { return }
    let others = uses(first).filter { $0.path != view.path }
    guard !others.isEmpty else { return }
    let names = others.prefix(3).map { "\($0.path): “\($0.words)”" }
    writer.paragraph(
      "Also used in " + names.joined(separator: ", ")
        + (others.count > 3 ? " and \(others.count - 3) more" : ""))
  }
}
