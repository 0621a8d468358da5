// The words of findings; each rule's file adds its own factory.

/// The messages of all rules: one sentence in lower case without a full stop, what was expected and what to do next.
enum Message {
  /// "; did you mean a, b or c?", or `fallback` when there is nothing near.
  static func didYouMean(_ nearest: [String], else fallback: String) -> String {
    nearest.isEmpty ? fallback : "; did you mean \(list(nearest, "or"))?"
  }

  /// "a, b and c"; of more than six the first five and how many others there are.
  static func list(_ words: [String], _ conjunction: String = "and") -> String {
    if words.count > 6 {
      return words.prefix(5).joined(separator: ", ") + " \(conjunction) \(words.count - 5) others"
    }
    guard words.count > 1, let last = words.last else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " \(conjunction) \(last)"
  }
}
