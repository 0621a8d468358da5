// The function around the cursor in a body, and the qualifiers of a statement.
import Facts
import Syntax
import TextModel

/// A call or a statement as it is being written.
package struct SignatureHelp: Hashable, Sendable {
  package struct Parameter: Hashable, Sendable {
    /// UTF-8 offsets in the label.
    package var range: Range<Int>
    package var says: String
  }
  package var label: String
  package var says: String
  package var parameters: [Parameter]
  /// In `parameters`.
  package var active: Int

  init(label: String, says: String, parameters: [(label: String, says: String)], active: Int) {
    self.label = label
    self.says = says
    self.active = active
    self.parameters = []
    var searched = 0
    let bytes = Array(label.utf8)
    for parameter in parameters {
      let word = Array(parameter.label.utf8)
      var start = searched
      while start + word.count <= bytes.count, !bytes[start..<start + word.count].elementsEqual(word) {
        start += 1
      }
      guard start + word.count <= bytes.count else { continue }
      self.parameters.append(Parameter(range: start..<start + word.count, says: parameter.says))
      searched = start + word.count
    }
  }
}

extension NoteView {
  /// The function whose parentheses hold `offset`, closed or not; nil outside calls. O(the line and the body).
  package func signatureHelp(at offset: Int) -> SignatureHelp? {
    if let fence = fence(at: offset) { return fence.signatureHelp(at: offset) }
    guard let block = block(at: offset), let body = bodyStart(before: offset, in: block) else { return nil }
    var depth = 0
    var commas = 0
    var at = min(offset, text.count)
    while at > body {
      at -= 1
      switch text[at] {
      case 0x29: depth += 1
      case 0x28 where depth > 0: depth -= 1
      case 0x28:
        let word = text.identifier(around: at)
        if word.upperBound == at, let page = FunctionPage.named(text.string(word)),
          word.lowerBound == 0 || text[word.lowerBound - 1] != 0x2E
        {
          return help(page, argument: commas)
        }
        commas = 0
      case 0x2C where depth == 0: commas += 1
      case 0x3B: return nil
      default: break
      }
    }
    return nil
  }

  private func help(_ page: FunctionPage, argument: Int) -> SignatureHelp {
    SignatureHelp(
      label: page.signature, says: page.says, parameters: page.parameters.map { ($0.label, $0.says) },
      active: min(argument, max(0, page.parameters.count - 1)))
  }

  /// The offset after the `{` of the body that holds `offset`, whether it is closed or not; nil outside bodies.
  func bodyStart(before offset: Int, in block: NoteBlock) -> Int? {
    let local = offset - block.start
    if let claim = block.claims.last(where: { $0.span.end > $0.body.end && $0.body.holds(local) }),
      claim.body.start > 0
    {
      return block.start + Int(claim.body.start)
    }
    // A body that is not closed yet is no body to the parser: look back for its brace.
    var at = min(offset, text.count)
    let lowest = max(block.start, at - 1_000)
    while at > lowest {
      at -= 1
      if text[at] == 0x7D { return nil }
      if text[at] == 0x7B {
        let opens = at > 0 && (text[at - 1] == 0x5D || text[at - 1] == 0x29)
        return opens || at == block.start || text.isSpace(at - 1) ? at + 1 : nil
      }
    }
    return nil
  }
}

extension FactView {
  /// What may stand after the value of the statement at `offset`; nil on other lines.
  package func signatureHelp(at offset: Int) -> SignatureHelp? {
    guard let record = record(at: offset), record.kind == .entity else { return nil }
    let line = text.lineStart(at: offset)..<text.lineEnd(at: offset)
    guard line.lowerBound > record.start, let field = field(at: offset, in: record),
      !isOwnField(field, in: record), field.value.kind != .missing
    else { return nil }
    let parameters: [(String, String)] = [
      ("value", "what is stated"), ("@period", "the period of a flow, the time of an event or observation"),
      ("from date", "the first day it holds"), ("until date", "the last day it holds"),
      ("as-of date", "the last day the source vouches for"),
      ("[source locator \"quotation\"]", "where it is from"),
      ("^id", "a name for the statement"),
    ]
    let name = string(field.name, in: record)
    return SignatureHelp(
      label: name + "  " + parameters.map(\.0).joined(separator: "  "),
      says: facts.property(text, range(field.name, in: record)).map { facts.description(of: $0) } ?? "",
      parameters: parameters, active: activeQualifier(at: offset, field, in: record))
  }

  private func activeQualifier(at offset: Int, _ field: FactField, in record: FactRecord) -> Int {
    let local = offset - record.start
    if local <= Int(field.value.span.end) { return 0 }
    let last = record.qualifiers[clamping: field.qualifiers].last { Int($0.span.start) <= local }
    switch last?.kind {
    case .at: return 1
    case .from: return 2
    case .until: return 3
    case .asOf: return 4
    case .reference: return 5
    case .name: return 6
    default: return 1
    }
  }
}
