// Completion in a fact base: records, fields, properties, values, units, sources, qualifiers.
import Facts
import Quantities
import Syntax
import TextModel

extension FactView {
  /// What may be written at `offset`. O(the record and the names of the facts).
  package func completions(at offset: Int) -> CompletionList {
    let offset = min(max(tree.range.lowerBound, offset), min(tree.range.upperBound, text.count))
    let line = max(tree.range.lowerBound, text.lineStart(at: offset))
    var word = word(at: offset, from: line)
    if let name = words(in: line..<offset).first, text.equals(name, "derive"),
      let dot = text[word.lowerBound..<offset].lastIndex(of: 0x2E)
    {
      word = dot + 1..<word.upperBound
    }
    var builder = CompletionBuilder(
      facts: facts, day: today, query: Array(text[word.lowerBound..<offset]),
      list: CompletionList(word: word, cursor: offset))
    let before = line..<word.lowerBound
    if isInProse(offset, from: line) { return builder.list }
    let own = record(at: line)
    if let record = own, line > record.start, offset == line, word.isEmpty {
      builder.addWords(KeywordPage.records, suffix: " ")
      addFieldNames(of: record, after: indentation(of: record), to: &builder)
    } else if let record = own, line > record.start, text.isSpace(line) {
      addToField(before, of: record, to: &builder)
    } else if text.isSpace(line), let record = record(at: max(0, line - 1)) {
      addToField(before, of: record, to: &builder)
    } else {
      addToHeader(before, to: &builder)
    }
    return builder.list
  }

  /// Whether a field's name and a space stand before the cursor, and its value is one of some that there are.
  package func isValueChosen(at offset: Int) -> Bool {
    let offset = min(max(tree.range.lowerBound, offset), min(tree.range.upperBound, text.count))
    let line = max(tree.range.lowerBound, text.lineStart(at: offset))
    guard line < offset, text.isSpace(line), words(in: line..<offset).count == 1 else { return false }
    return completions(at: offset).items.contains { $0.kind != .keyword }
  }

  /// The word at the cursor: up to white space, brackets, colons and the like.
  private func word(at offset: Int, from line: Int) -> Range<Int> {
    let stops: Set<UInt8> = [
      0x20, 0x09, 0x0A, 0x0D, 0x28, 0x29, 0x5B, 0x5D, 0x2C, 0x3A, 0x40, 0x22, 0x3C, 0x3E,
    ]
    var start = offset
    while start > line, !stops.contains(text[start - 1]) { start -= 1 }
    var end = offset
    while end < text.count, !stops.contains(text[end]) { end += 1 }
    return start..<end
  }

  /// Inside quotes or a comment.
  private func isInProse(_ offset: Int, from line: Int) -> Bool {
    var isInString = false
    var isInAddress = false
    var at = line
    while at < offset {
      switch text[at] {
      case 0x5C where isInString: at += 1
      case 0x22 where !isInAddress: isInString.toggle()
      case 0x3C where !isInString: isInAddress = true
      case 0x3E where !isInString: isInAddress = false
      case 0x23 where !isInString && !isInAddress && (at == line || text.isSpace(at - 1)): return true
      default: break
      }
      at += 1
    }
    return isInString
  }

  /// The white space before the fields of `record`.
  private func indentation(of record: FactRecord) -> String {
    guard let first = record.fields.first else { return "  " }
    let name = range(first.name, in: record).lowerBound
    let start = text.lineStart(at: name)
    return start < name ? text.string(start..<name) : "  "
  }

  // MARK: Headers

  private func addToHeader(_ before: Range<Int>, to builder: inout CompletionBuilder) {
    let words = words(in: before)
    guard let kind = words.first else {
      builder.addWords(KeywordPage.records, suffix: " ")
      return
    }
    let isAfterColon = text.lastSign(in: before) == 0x3A
    switch text.string(kind) {
    case "entity" where words.count == 1 && !isAfterColon: builder.addEntities(.id)
    case "entity" where isAfterColon, "class" where isAfterColon: builder.addClasses()
    case "class" where words.count == 1: builder.addClasses()
    case "unit" where isAfterColon:
      builder.addWords(
        Array(Set(facts.units.prefix(5_000).compactMap { facts.kindName(of: $0) })).sorted(), .value)
    case "unit" where words.count == 1: builder.addUnits()
    case "property" where words.count == 1: builder.addProperties(of: [])
    case "source" where words.count == 1: builder.addSources()
    default: break
    }
  }

  // MARK: Fields

  private func addToField(_ before: Range<Int>, of record: FactRecord, to builder: inout CompletionBuilder) {
    let words = words(in: before)
    guard let name = words.first else { return addFieldNames(of: record, to: &builder) }
    if let open = openBracket(in: before) {
      // A reference begins with its source; a locator and a quotation follow.
      if text.trimmingSpace(open + 1..<before.upperBound).isEmpty { builder.addSources() }
      return
    }
    if record.kind == .entity, !FactFieldNames.names(of: .entity).contains(where: { text.equals(name, $0) }) {
      addToStatement(name, before, of: record, to: &builder)
    } else {
      addFieldValue(text.string(name), words.count, before, to: &builder)
    }
  }

  /// - Parameter indentation: what is to be written before a field.
  private func addFieldNames(
    of record: FactRecord, after indentation: String = "", to builder: inout CompletionBuilder
  ) {
    let others = builder.list.items.count
    defer {
      for index in others..<builder.list.items.count {
        builder.list.items[index].text = indentation + builder.list.items[index].text
      }
    }
    let names = FactFieldNames.names(of: record.kind).map { "\($0)" }
    let pages = names.map { name in
      KeywordPage.find(name, in: KeywordPage.fields) ?? KeywordPage(name, "")
    }
    if record.kind == .entity {
      let own = facts.entity(text, range(record.id, in: record))
      let declared = facts.class(text, range(record.parent, in: record))
      if let own {
        builder.addProperties(of: [own])
      } else if let declared {
        builder.addProperties(
          of: Array(facts.entities.lazy.filter { facts.classID(of: $0) == declared }.prefix(1)))
      } else {
        builder.addProperties(of: [])
      }
    }
    let flags: Set<String> = ["single", "integer", "symmetric", "closed", "unique", "signed"]
    for page in pages { builder.addWords([page], suffix: flags.contains(page.word) ? "" : " ") }
  }

  private func addFieldValue(
    _ name: String, _ wordCount: Int, _ before: Range<Int>, to builder: inout CompletionBuilder
  ) {
    switch name {
    case "datatype": builder.addWords(["quantity", "entity", "date", "text", "boolean"], .value)
    case "temporal": builder.addWords(["flow", "state", "event", "timeless"], .value)
    case "tier": builder.addWords(["primary", "press", "reference"], .value)
    case "unit": builder.addUnits()
    case "kind":
      builder.addWords(
        Array(Set(facts.units.prefix(5_000).compactMap { facts.kindName(of: $0) })).sorted(), .value)
    case "value", "subject", "dimensions": builder.addClasses()
    case "inverse": builder.addProperties(of: [])
    case "derive": addDerivation(before, to: &builder)
    case "publisher": builder.addEntities(.id)
    case "complete" where wordCount == 1: builder.addProperties(of: [])
    case "complete": builder.addWords(["as-of"])
    case "former-name": builder.addWords(["from", "until"])
    default: break
    }
  }

  /// In a derivation every path begins with a dot.
  private func addDerivation(_ before: Range<Int>, to builder: inout CompletionBuilder) {
    let isAfterDot = !before.isEmpty && text[before.upperBound - 1] == 0x2E
    builder.addProperties(of: [], dotted: !isAfterDot)
    if !isAfterDot { builder.addFunctions() }
  }

  // MARK: Statements

  private func addToStatement(
    _ name: Range<Int>, _ before: Range<Int>, of record: FactRecord, to builder: inout CompletionBuilder
  ) {
    let property = facts.property(text, name)
    let properties = [property].compactMap { $0 }
    if let open = openParenthesis(in: before) {
      if text.lastSign(in: before) == 0x3A {
        let dimension = text.identifier(
          around: text.trimmingSpace(open + 1..<before.upperBound).upperBound - 1)
        builder.addDimensionValues(text.string(dimension), [], properties)
        if builder.list.items.isEmpty { builder.addEntities(.id) }
      } else {
        builder.addDimensionNames(of: properties)
      }
      return
    }
    let words = valueWords(after: name, in: before)
    if text.lastSign(in: before) == 0x40 {
      builder.addPeriods([], properties, dimensions: nil)
      return
    }
    guard let last = words.last else { return addValue(of: property, to: &builder) }
    switch text.string(last) {
    case "said-by": builder.addEntities(.id)
    case "until": builder.addWords(["unknown"], .value)
    case "from", "as-of", "recorded": builder.addWords([today.description], .period)
    default:
      if let property, facts[property].datatype == .quantity, words.count == 1 || isScale(last) {
        let accepted = facts.acceptedUnits(of: property)
        if words.count == 1 { builder.addWords(["k", "m", "bn", "tn"], .unit) }
        builder.addUnits(accepted)
      }
      builder.addWords(KeywordPage.qualifiers)
    }
  }

  private func isScale(_ word: Range<Int>) -> Bool {
    let scales: [StaticString] = ["k", "m", "bn", "tn"]
    return scales.contains { text.equals(word, $0) }
  }

  private func addValue(of property: PropertyID?, to builder: inout CompletionBuilder) {
    guard let property else { return }
    switch facts[property].datatype {
    case .entity: builder.addEntities(.id, of: facts[property].valueClass)
    case .boolean: builder.addWords(["yes", "no"], .value)
    case .text, .date, .quantity: break
    }
    builder.addWords(facts.choices(of: property), .value)
    builder.addWords([
      KeywordPage("unknown", "there is one, nobody knows it"), KeywordPage("none", "there is none"),
    ])
  }

  // MARK: Words of a line

  private func words(in range: Range<Int>) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var at = range.lowerBound
    while at < range.upperBound {
      let length = text.identifierLength(at: at)
      guard length > 0 else {
        at += 1
        continue
      }
      let word = text.identifier(around: at)
      words.append(word.lowerBound..<min(word.upperBound, range.upperBound))
      at = max(at + length, word.upperBound)
    }
    return words
  }

  /// What stands after the name and its dimensions, split at white space.
  private func valueWords(after name: Range<Int>, in before: Range<Int>) -> [Range<Int>] {
    var at = name.upperBound
    if at < before.upperBound, text[at] == 0x28 {
      at = text[at..<before.upperBound].firstIndex(of: 0x29).map { $0 + 1 } ?? before.upperBound
    }
    var words: [Range<Int>] = []
    while at < before.upperBound {
      while at < before.upperBound, text.isSpace(at) { at += 1 }
      let start = at
      while at < before.upperBound, !text.isSpace(at) { at += 1 }
      if at > start { words.append(start..<at) }
    }
    return words
  }

  private func openBracket(in range: Range<Int>) -> Int? {
    guard let open = text[range].lastIndex(of: 0x5B) else { return nil }
    return text[open..<range.upperBound].contains(0x5D) ? nil : open
  }

  private func openParenthesis(in range: Range<Int>) -> Int? {
    guard let open = text[range].lastIndex(of: 0x28) else { return nil }
    return text[open..<range.upperBound].contains(0x29) ? nil : open
  }
}

extension [UInt8] {
  /// The last byte of `range` that is no white space; 0 where there is none.
  func lastSign(in range: Range<Int>) -> UInt8 {
    let trimmed = trimmingSpace(range)
    return trimmed.isEmpty ? 0 : self[trimmed.upperBound - 1]
  }
}
