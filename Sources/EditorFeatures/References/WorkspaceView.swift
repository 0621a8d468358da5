// All notes and facts of a workspace at one moment, for what needs more than one document.
import Facts
import Quantities
import Syntax
import TextModel

/// The notes of a workspace, open or on disk, and the snapshot of its fact bases.
package struct WorkspaceView: Sendable {
  package var notes: [NoteView]
  /// Without the fences of any note: what is declared there is known to that note alone.
  package var facts: Facts
  package var today: Day

  package init(notes: [NoteView], facts: Facts, today: Day) {
    self.notes = notes
    self.facts = facts
    self.today = today
  }
}

/// One use of a symbol, somewhere in the workspace.
package struct SymbolUse: Hashable, Sendable {
  /// The path of the note, or of the file of facts.
  package var path: String
  /// The number of the file in the workspace's facts; nil in a note.
  package var file: Int?
  package var range: Range<Int>
  package var form: Occurrence.Form
}

extension FactSymbol {
  /// True for what only the fences of a note declare: its id is beyond those of the workspace.
  func isLocal(beyond facts: Facts) -> Bool {
    switch self {
    case .entity(let id): Int(id.raw) >= facts.entityCount
    case .property(let id): Int(id.raw) >= facts.propertyCount
    case .class(let id): Int(id.raw) >= facts.classCount
    case .unit(let id): Int(id.raw) >= facts.unitCount
    case .source(let id): Int(id.raw) >= facts.sourceCount
    case .statement(let id): Int(id.raw) >= facts.statementCount
    case .noteSource: true
    }
  }

  /// The id as written in fact bases; of a statement its name, empty where it has none.
  func id(in facts: Facts) -> String {
    switch self {
    case .entity(let id): facts.id(of: id)
    case .property(let id): facts.id(of: id)
    case .class(let id): facts.id(of: id)
    case .unit(let id): facts.id(of: id)
    case .source(let id): facts.id(of: id)
    case .statement(let id): facts.name(of: id)
    case .noteSource(let id): id
    }
  }
}
