// The facts that notes are judged by: those of files, and in their place those of open documents.
import Facts
import LanguageServerProtocol

/// The fact bases that nobody is editing, for an edit of the others to compile these alone.
struct UnchangedFacts {
  let paths: [String]
  /// What is compiled with the others: little, or something that needs the others.
  private var texts: [FactText] = []
  /// Compiled once; nil for `texts`.
  private var facts: Facts?

  /// Files that are together smaller than this, in bytes, are compiled whatever changes.
  private static let smallestKept = 32 << 10

  init(_ texts: [FactText]) {
    paths = texts.map(\.path)
    if texts.reduce(0, { $0 + $1.bytes.count }) >= Self.smallestKept {
      let compiled = Facts.bundled().layering(texts)
      if !compiled.topIssues.contains(where: { $0.kind.dependsOnOthers }) { facts = compiled }
    }
    if facts == nil { self.texts = texts }
  }

  func layering(_ changed: [FactText]) -> Facts {
    facts?.layering(changed) ?? Facts.bundled().layering((texts + changed).sorted { $0.path < $1.path })
  }
}

extension FactIssueKind {
  /// Whether a statement elsewhere could do away with the issue.
  fileprivate var dependsOnOthers: Bool {
    switch self {
    case .unknownClass, .unknownProperty, .unknownEntity, .unknownUnit, .unknownSource, .inverseMissing,
      .unusedEntity:
      true
    default: false
    }
  }
}

extension ServerState {
  /// The facts of the workspace with what is open in place of what is on disk.
  ///
  /// An edit compiles what is open alone, on top of the rest, as long as the rest stands by itself.
  mutating func currentFacts() -> Facts {
    var open = openTexts(.facts)
    if open.isEmpty { return files.facts }
    let known = files.factFiles
    for (number, path) in known where open[path].map({ $0 == files.facts.text(ofFile: number) }) ?? false {
      open[path] = nil
    }
    if open.isEmpty { return files.facts }
    let others = known.filter { open[$0.path] == nil }
    if unchangedFacts?.paths != others.map(\.path) {
      unchangedFacts = UnchangedFacts(
        others.map { FactText(path: $0.path, bytes: files.facts.text(ofFile: $0.number)) })
    }
    let changed = open.map { FactText(path: $0.key, bytes: $0.value) }.sorted { $0.path < $1.path }
    return unchangedFacts?.layering(changed) ?? files.facts
  }
}
