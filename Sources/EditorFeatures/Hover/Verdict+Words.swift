// Verdicts in words that claim no more than Stet knows.
import Claims

extension Verdict {
  /// Never "true": a claim agrees with the fact base, or does not.
  var words: String {
    switch self {
    case .supported: "agrees with the fact base"
    case .imprecise: "not told precisely"
    case .outdated: "no longer holds"
    case .unverifiable: "cannot be decided from the fact base"
    case .conflicting: "the fact base disagrees with itself"
    case .contradicted: "the fact base says otherwise"
    case .exempt: "not checked"
    case .malformed: "cannot be read"
    }
  }

  /// The sign that stands for it in inlay hints.
  var sign: String {
    switch self {
    case .supported: "✓"
    case .imprecise: "≈"
    case .outdated: "⌛"
    case .unverifiable: "?"
    case .conflicting: "≠"
    case .contradicted: "✗"
    case .exempt: "–"
    case .malformed: "!"
    }
  }
}

extension VerdictCode {
  /// The stable code of the rule: the case's name in kebab case.
  var ruleName: String {
    var name = ""
    for character in String(describing: self) {
      if character.isUppercase { name.append("-") }
      name.append(contentsOf: character.lowercased())
    }
    return name
  }
}
