// A note as it is analysed: its name, its text and its tree.
import Syntax

package struct NoteDocument: Sendable {
  /// As findings are to name it.
  package var path: String
  package var tree: NoteTree
  /// UTF-8.
  package var text: [UInt8] { tree.text }

  /// Parses `text`. Without `keepsNodes` the tree has what rules need, but no nodes for editors.
  package init(path: String, text: [UInt8], keepsNodes: Bool = true) {
    self.path = path
    tree = NoteTree(parsing: text, keepsNodes: keepsNodes)
  }
}
