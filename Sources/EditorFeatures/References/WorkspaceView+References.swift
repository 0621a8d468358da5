// Every use of a symbol in the notes and fact bases of a workspace.
import Analysis
import Claims
import Facts
import Syntax
import TextModel

extension WorkspaceView {
  /// All uses, notes first, each document in the order of its text. `origin` is the note of the request, for what
  /// only that note declares. O(the text of all documents).
  package func references(
    to symbol: FactSymbol, from origin: NoteView? = nil, includesDeclarations: Bool = true
  ) -> [SymbolUse] {
    var uses: [SymbolUse] = []
    let isLocal = symbol.isLocal(beyond: facts)
    let notes = isLocal ? [origin].compactMap { $0 } : notes
    for note in notes { uses += note.uses(of: symbol) }
    if !isLocal { appendFactUses(of: symbol, to: &uses) }
    return includesDeclarations ? uses : uses.filter { $0.form != .declaration && $0.form != .label }
  }

  private func appendFactUses(of symbol: FactSymbol, to uses: inout [SymbolUse]) {
    if case .statement(let statement) = symbol {
      guard let location = facts.location(of: statement), facts.files.indices.contains(location.file) else {
        return
      }
      uses.append(
        SymbolUse(
          path: facts.files[location.file].path, file: location.file, range: location.range,
          form: .declaration))
      return
    }
    let id = Array(symbol.id(in: facts).utf8)
    for (number, file) in facts.files.enumerated() where !file.isFence && facts.isInScope(file: number) {
      let text = facts.text(ofFile: number)
      let view = FactView(
        path: file.path, text: text, tree: FactTree(parsing: []), facts: facts, today: today)
      view.forEachUse(of: symbol, id: id) { occurrence in
        uses.append(SymbolUse(path: file.path, file: number, range: occurrence.range, form: occurrence.form))
      }
    }
  }

  /// The claims of the workspace that rest on a statement.
  package func claims(restingOn statement: StatementID) -> [NoteUse] {
    notes.flatMap { $0.claims(restingOn: statement) }
  }
}

extension FactView {
  /// Calls `body` for each use in the text; only records that hold the id's bytes are looked into.
  func forEachUse(of symbol: FactSymbol, id: [UInt8], _ body: (Occurrence) -> Void) {
    guard text.contains(id, in: 0..<text.count) else { return }
    var parser = FactParser(text, keepsNodes: false)
    var record = FactRecord(kind: .other, start: 0, length: 0)
    while parser.nextRecord(into: &record) {
      guard text.contains(id, in: record.range) else { continue }
      for occurrence in occurrences(in: record) where occurrence.symbol == symbol { body(occurrence) }
    }
  }
}

extension NoteView {
  /// The uses in this note, in the order of the text. O(n).
  func uses(of symbol: FactSymbol) -> [SymbolUse] {
    if case .statement(let statement) = symbol {
      return claims(restingOn: statement).map { SymbolUse(path: path, file: nil, range: $0.range, form: .id) }
    }
    var found: [Occurrence] = []
    for block in tree.blocks where block.mayName {
      found += occurrences(in: block).filter { $0.symbol == symbol }
    }
    return found.sorted { $0.range.lowerBound < $1.range.lowerBound }.map {
      SymbolUse(path: path, file: nil, range: $0.range, form: $0.form)
    }
  }

  /// The claims of this note that rest on a statement, in the order of the text. O(n).
  package func claims(restingOn statement: StatementID) -> [NoteUse] {
    if let analysis {
      var uses: [NoteUse] = []
      analysis.forEachUse(of: statement) { _, block, claim in
        uses.append(use(of: claim, in: block))
      }
      return uses
    }
    return results().flatMap { block, results in
      results.compactMap { result in
        guard result.statements.contains(statement), Int(result.claim) < block.claims.count else {
          return nil
        }
        return use(of: block.claims[Int(result.claim)], in: block)
      }
    }
  }

  /// For an index of a workspace: each statement with a claim of this note that rests on it. O(n).
  package func usesByStatement() -> [(statement: StatementID, use: NoteUse)] {
    var uses: [(StatementID, NoteUse)] = []
    if let analysis {
      analysis.forEachUse { statement, block, claim in
        uses.append((statement, use(of: claim, in: block)))
      }
      return uses
    }
    for (block, results) in results() {
      for result in results where Int(result.claim) < block.claims.count {
        let use = use(of: block.claims[Int(result.claim)], in: block)
        result.forEachStatement { uses.append(($0, use)) }
      }
    }
    return uses
  }

  private func use(of claim: ClaimSyntax, in block: NoteBlock) -> NoteUse {
    let words = range(claim.shown.isEmpty ? claim.body : claim.shown, in: block)
    return NoteUse(path: path, range: words, words: text.line(words, limit: 60))
  }
}

extension NoteBlock {
  /// False for blocks that name nothing.
  var mayName: Bool {
    !references.isEmpty || !claims.isEmpty || !citations.isEmpty || kind == .frontMatter
      || kind == .factsFence
      || kind == .sourceDefinition
  }
}

extension [UInt8] {
  /// Whether `word` stands anywhere in `range`.
  func contains(_ word: [UInt8], in range: Range<Int>) -> Bool {
    let range = range.clamped(to: 0..<count)
    guard let first = word.first, word.count <= range.count else { return false }
    return withUnsafeBufferPointer { bytes in
      var offset = range.lowerBound
      let last = range.upperBound - word.count
      while offset <= last {
        if bytes[offset] == first {
          var length = 1
          while length < word.count, bytes[offset + length] == word[length] { length += 1 }
          if length == word.count { return true }
        }
        offset += 1
      }
      return false
    }
  }
}
