// A note as it is analysed: its name, its text and its tree.
import Syntax

package struct NoteDocument: Sendable {
  /// As findings are to name it.
  package var path: String
  /// UTF-8.
  package var text: [UInt8]
  /// The tree of `text`.
  package var tree: NoteTree

  package init(path: String, text: [UInt8], tree: NoteTree) {
    self.path = path
    self.text = text
    self.tree = tree
  }

  /// Parses `text`. Without `keepsNodes` the tree has what rules need, but no nodes for editors.
  package init(path: String, text: [UInt8], keepsNodes: Bool = true) {
    self.init(path: path, text: text, tree: NoteTree(parsing: text, keepsNodes: keepsNodes))
  }
}
