// Giving an id or a name another spelling everywhere, or saying why not.
import Facts
import Quantities
import Syntax
import TextModel

/// Why a rename is not done: one sentence for the person who asked.
package struct RenameRefusal: Error, Hashable, Sendable {
  package var reason: String
}

/// What is renamed when the cursor is there.
package struct RenameTarget: Hashable, Sendable {
  package var symbol: FactSymbol
  /// The word at the cursor.
  package var range: Range<Int>
  /// The spelling as it is now.
  package var name: String
  /// True for an id, false for one of the names.
  package var isID: Bool
}

/// One change of a rename.
package struct RenameEdit: Hashable, Sendable {
  package var path: String
  /// The number of the file in the workspace's facts; nil in a note.
  package var file: Int?
  package var range: Range<Int>
  package var replacement: [UInt8]
}

extension NoteView {
  /// What a rename at `offset` renames.
  ///
  /// - Throws: a refusal where no name stands, or one that nothing declares.
  package func prepareRename(at offset: Int) throws(RenameRefusal) -> RenameTarget {
    guard let name = occurrence(at: offset) else {
      throw RenameRefusal(reason: "there is no name here that a fact base declares")
    }
    return try name.renameTarget(in: text, facts)
  }
}

extension FactView {
  /// What a rename at `offset` renames.
  ///
  /// - Throws: a refusal where no name stands, or one that nothing declares.
  package func prepareRename(at offset: Int) throws(RenameRefusal) -> RenameTarget {
    guard let name = occurrence(at: offset) else {
      throw RenameRefusal(reason: "there is no name here that a fact base declares")
    }
    return try name.renameTarget(in: text, facts)
  }
}

extension Occurrence {
  fileprivate func renameTarget(in text: [UInt8], _ facts: Facts) throws(RenameRefusal) -> RenameTarget {
    let written = text.string(range)
    let isID = (form == .id || form == .declaration) && written == symbol.id(in: facts)
    if case .unit = symbol, !isID, form == .id {
      throw RenameRefusal(reason: "“\(written)” is a name of a unit; rename it in the unit’s own record")
    }
    return RenameTarget(symbol: symbol, range: range, name: written, isID: isID)
  }
}

extension WorkspaceView {
  /// The edits that give `target` the spelling `newName` everywhere. `origin` is the note of the request, if it is one.
  ///
  /// - Throws: a refusal if the new name cannot be written, is taken, or if a bundled base declares the target.
  ///   O(the text of all documents).
  package func rename(
    _ target: RenameTarget, to newName: String, from origin: NoteView? = nil
  ) throws(RenameRefusal) -> [RenameEdit] {
    if newName == target.name { return [] }
    let facts = origin?.facts ?? facts
    let rule = RenameRule(target: target, facts: facts, newName: Array(newName.utf8))
    try rule.check(in: origin)
    let files = self.facts.files
    let uses = references(to: target.symbol, from: origin).filter { use in
      rule.isRenamed(use.form)
    }
    var edits: [RenameEdit] = []
    var texts: [Int: [UInt8]] = [:]
    for use in uses {
      let text: [UInt8]
      if let file = use.file {
        text = texts[file] ?? self.facts.text(ofFile: file)
        texts[file] = text
      } else {
        text = notes.first { $0.path == use.path }?.text ?? origin?.text ?? []
      }
      guard let range = rule.range(of: use, in: text) else { continue }
      if let file = use.file, files.indices.contains(file), files[file].isBundled {
        throw RenameRefusal(
          reason:
            "“\(target.name)” stands in the bundled base “\(files[file].baseName)”, which cannot be changed")
      }
      let replacement = use.file != nil && !target.isID ? rule.newName.quoted : rule.newName
      edits.append(RenameEdit(path: use.path, file: use.file, range: range, replacement: replacement))
    }
    return edits
  }
}

/// What may be renamed to what.
private struct RenameRule {
  var target: RenameTarget
  var facts: Facts
  var newName: [UInt8]

  func isRenamed(_ form: Occurrence.Form) -> Bool {
    target.isID ? form == .id || form == .declaration : form == .name || form == .label
  }

  /// Where the name that is changed stands in a use; nil for other names of the same thing, which stay.
  func range(of use: SymbolUse, in text: [UInt8]) -> Range<Int>? {
    let old = Array(target.name.utf8)
    if case .statement = target.symbol {
      return use.file.flatMap { _ in statementName(old, in: text, use.range) }
    }
    let isWritten = use.form == .name ? text.equalsFolded(use.range, old) : text.equals(use.range, old)
    return isWritten ? use.range : nil
  }

  /// The name behind the `^` of a statement, which nothing else names.
  private func statementName(_ name: [UInt8], in text: [UInt8], _ statement: Range<Int>) -> Range<Int>? {
    let bounds = statement.clamped(to: 0..<text.count)
    return bounds.lazy.filter { text[$0] == 0x5E }.map { $0 + 1..<$0 + 1 + name.count }.first { range in
      range.upperBound <= bounds.upperBound && text.equals(range, name)
        && text.wordLength(at: range.upperBound) == 0
    }
  }

  func check(in note: NoteView?) throws(RenameRefusal) {
    if target.isID { try checkID(in: note) } else { try checkName(in: note) }
  }

  private func checkID(in note: NoteView?) throws(RenameRefusal) {
    let name = newName.string(0..<newName.count)
    var offset = 0
    while newName.identifierLength(at: offset) > 0 { offset += newName.identifierLength(at: offset) }
    guard offset == newName.count, offset > 0, newName.letterLength(at: 0) != nil || mayBeginWithDigit else {
      throw RenameRefusal(
        reason: "“\(name)” is no id: it begins with a letter and goes on with letters, digits, “_” and “-”")
    }
    let reserved = ["not", "yes", "no", "now", "former", "current", "then", "incoming"]
    let modalities = ["planned", "target", "estimate", "forecast"]
    if reserved.contains(name) || modalities.contains(name) {
      throw RenameRefusal(reason: "“\(name)” is a reserved word; choose another id")
    }
    if let taken = takenKind(in: note) { throw RenameRefusal(reason: "there is already \(taken) “\(name)”") }
  }

  private var mayBeginWithDigit: Bool {
    switch target.symbol {
    case .source, .statement, .noteSource: newName.wordLength(at: 0) > 0
    default: false
    }
  }

  private func takenKind(in note: NoteView?) -> String? {
    let whole = 0..<newName.count
    switch target.symbol {
    case .entity: return facts.entity(newName, whole) == nil ? nil : "an entity"
    case .property: return facts.property(newName, whole) == nil ? nil : "a property"
    case .class: return facts.class(newName, whole) == nil ? nil : "a class"
    case .unit: return facts.units(newName, whole).isEmpty ? nil : "a unit"
    case .source, .noteSource:
      let isInNote = note?.tree.blocks(of: .sourceDefinition).contains { block in
        note?.text.equals(block.label.range(from: block.start), newName) == true
      }
      return facts.source(newName, whole) == nil && isInNote != true ? nil : "a source"
    case .statement(let id):
      let isTaken = facts.statements(of: facts[id].subject).contains {
        $0 != id && facts.name(of: $0) == newName.string(whole)
      }
      return isTaken ? "a statement" : nil
    }
  }

  private func checkName(in note: NoteView?) throws(RenameRefusal) {
    let name = newName.string(0..<newName.count)
    let forbidden: Set<UInt8> = [0x5B, 0x5D, 0x7B, 0x7D, 0x7C, 0x0A, 0x0D, 0x22, 0x5C]
    if newName.trimmingSpace(0..<newName.count) != 0..<newName.count || newName.isEmpty
      || newName.contains(where: { forbidden.contains($0) })
    {
      throw RenameRefusal(
        reason: "a name holds no bracket, brace, bar, quotation mark, backslash or line break")
    }
    guard case .entity(let entity) = target.symbol else { return }
    switch facts.resolve(newName, 0..<newName.count, at: nil) {
    case .unknown: return
    case .entity(let other, _) where other == entity: return
    case .entity(let other, _):
      throw RenameRefusal(
        reason: "“\(name)” already means “\(facts.id(of: other))”; two of one name are ambiguous")
    case .ambiguous: throw RenameRefusal(reason: "“\(name)” already means several entities")
    }
  }
}

extension [UInt8] {
  /// As written between quotation marks.
  fileprivate var quoted: [UInt8] {
    flatMap { $0 == 0x22 || $0 == 0x5C ? [0x5C, $0] : [$0] }
  }
}
