// Where a value stands in its document, in words.

extension JSONNode {
  /// The way from the outermost value to this one, such as `params.edits[2].range`; empty for the outermost.
  ///
  /// A key has the path of its value. Linear in the siblings on the way.
  package var path: String {
    var path = ""
    var container = JSONNode(storage: storage, index: 0)
    while container.index != index, let step = container.step(to: index) {
      path += step.name
      container = step.child
    }
    return path.hasPrefix(".") ? String(path.dropFirst()) : path
  }

  /// The child that is or holds the record `target`, or that key itself; nil when there is none.
  private func step(to target: Int) -> (name: String, child: JSONNode)? {
    func contains(_ child: JSONNode) -> Bool { child.index <= target && target < Int(child.record.next) }
    for (position, child) in elements.enumerated() where contains(child) { return ("[\(position)]", child) }
    for (key, child) in members where key.index == target || contains(child) {
      let name = "." + (key.string ?? "")
      return (name, key.index == target ? key : child)
    }
    return nil
  }
}
