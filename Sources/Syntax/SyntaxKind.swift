// The kinds of nodes in both trees.

/// What a node is. Leaves carry the text; the others group them.
package enum SyntaxKind: UInt8, Sendable {
  case block
  case text, whitespace, lineBreak, escape, punctuation
}
