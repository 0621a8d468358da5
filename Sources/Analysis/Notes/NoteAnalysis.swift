// All findings of one note: the one `diagnose` behind typing, pulling, workspace diagnostics and `--check`.
import Claims
import Facts
import Quantities
import Syntax
import TextModel

/// The findings of `document` against `facts`. O(length of the note + claims · statements looked at).
package func diagnose(
  _ document: NoteDocument, facts: Facts, options: AnalysisOptions, keepsDetails: Bool = false
) -> NoteAnalysis {
  NoteAnalysis(document, facts: facts, options: options, keepsDetails: keepsDetails)
}

/// A note with everything that was found in it, kept block by block so that an edit re-decides only what it touches.
package struct NoteAnalysis: Sendable {
  package private(set) var document: NoteDocument
  package private(set) var options: AnalysisOptions
  package private(set) var header: NoteHeader
  /// The facts as the note sees them: those given, as far as its front matter has them in scope, and its own.
  package private(set) var facts: Facts
  /// What claims are judged under.
  package private(set) var context: ClaimContext
  /// Sorted by start, end and code; severities and suppressions are applied, ranges are offsets in the note.
  /// O(blocks and findings), after an edit and for an analysis that `isEdited`; else O(1).
  package var diagnostics: [Diagnostic] { assembled ?? assembling() }
  var assembled: [Diagnostic]?

  /// The facts without what the note brings along.
  private(set) var givenFacts: Facts
  var headerFindings: [Diagnostic] = []
  /// The findings in the note's own facts, by fence, relative to its content.
  var fenceFindings: [(fence: Int, diagnostic: Diagnostic)] = []
  /// The number of the first file of facts that is a fence of this note; `Int.max` when it has none.
  var firstFenceFile = Int.max
  var blocks: [BlockFindings] = []
  /// In the order of the later claim of each.
  var contradictions: [Contradiction] = []
  private let isEdited: Bool
  private let keepsDetails: Bool
  /// How many blocks hold ignores.
  private(set) var ignoringBlocks = 0

  /// - Parameters:
  ///   - isEdited: for a note that is being written: `diagnostics` are only put together when asked for, since
  ///     `diagnostics(inBlock:)` says what an edit has changed.
  ///   - keepsDetails: for a caller that shows how every claim was read, not only what there is to tell.
  package init(
    _ document: NoteDocument, facts: Facts, options: AnalysisOptions, isEdited: Bool = false,
    keepsDetails: Bool = false
  ) {
    self.document = document
    self.isEdited = isEdited
    self.keepsDetails = keepsDetails
    self.options = options
    givenFacts = facts
    self.facts = facts
    header = NoteHeader(locale: options.defaultLocale)
    context = ClaimContext(
      facts: facts, locale: options.defaultLocale, referenceDay: options.today, hasDateline: false,
      today: options.today)
    decideAll()
  }

  /// Takes over an edit: `change` is what reparsing said of the tree in `document`.
  ///
  /// The result equals an analysis from scratch. Only the changed blocks are decided again; all of them when a front
  /// matter, a fence of facts or the definition of a source was among them. Returns what was decided.
  @discardableResult
  package mutating func update(_ document: NoteDocument, change: NoteTreeChange) -> NoteTreeChange {
    self.document = document
    return decide(change)
  }

  /// Lets go of the text, so that its owner can change it in place; `edit` must follow before anything is asked.
  package mutating func releaseText() { document.text = [] }

  /// As `update`, for an edit that is in `text` already: `newLength` bytes took the place of `range`. Copies nothing.
  @discardableResult
  package mutating func edit(
    _ text: [UInt8], replacing range: Range<Int>, withLength newLength: Int
  ) -> NoteTreeChange {
    document.text = text
    return decide(document.tree.reparse(text, replacing: range, withLength: newLength))
  }

  private mutating func decide(_ change: NoteTreeChange) -> NoteTreeChange {
    let new = document.tree.blocks
    let oldCount = blocks.count
    let removed = change.first..<max(change.first, change.first + change.removed)
    let inserted = change.first..<max(change.first, change.first + change.inserted)
    let isConsistent =
      change.first >= 0 && removed.upperBound <= blocks.count && inserted.upperBound <= new.count
      && blocks.count - removed.count + inserted.count == new.count
    guard isConsistent, !blocks[removed].contains(where: \.isContextual),
      !new[inserted].contains(where: \.isContextual)
    else {
      decideAll()
      return NoteTreeChange(first: 0, removed: oldCount, inserted: blocks.count)
    }
    assembled = nil
    var checker = BlockChecker(document.text, context, options.rules, keepsDetails: keepsDetails)
    let decided = inserted.map { checker.check(new[$0]) }
    for block in blocks[removed] where block.hasIgnores { ignoringBlocks -= 1 }
    for block in decided where block.hasIgnores { ignoringBlocks += 1 }
    var topics = Set<UInt64>()
    for block in blocks[removed] { topics.formUnion(block.topics) }
    for block in decided { topics.formUnion(block.topics) }
    keepContradictions(notAbout: topics, from: removed.upperBound, movingBy: inserted.count - removed.count)
    blocks.replaceSubrange(removed, with: decided)
    findContradictions(about: topics)
    return change
  }

  /// Decides everything anew for other facts or options.
  package mutating func update(facts: Facts, options: AnalysisOptions) {
    givenFacts = facts
    self.options = options
    decideAll()
  }

  private mutating func decideAll() {
    readHeader()
    var checker = BlockChecker(document.text, context, options.rules, keepsDetails: keepsDetails)
    blocks.removeAll(keepingCapacity: true)
    blocks.reserveCapacity(document.tree.blocks.count)
    var asked = facts.isLarge ? 0 : Int.max
    for index in document.tree.blocks.indices {
      if index == asked {
        asked = checker.engine.prefetch(document.tree.blocks, from: index, in: document.text)
      }
      blocks.append(checker.check(document.tree.blocks[index]))
    }
    ignoringBlocks = blocks.count(where: \.hasIgnores)
    contradictions = findContradictions()
    assembled = isEdited ? nil : assembling()
  }

  /// Reads the front matter, and puts the note's own facts on top of those in scope.
  private mutating func readHeader() {
    var reader = HeaderReader(document.text, givenFacts, options)
    if let frontMatter = document.tree.frontMatter { reader.read(frontMatter, from: 0) }
    facts = reader.header.bases.map { givenFacts.scoped(to: $0) } ?? givenFacts
    layerFences()
    reader.resolveSubject(in: facts, at: reader.header.dateline ?? options.today)
    header = reader.header
    headerFindings = reader.findings
    context = ClaimContext(
      facts: facts, locale: header.locale, referenceDay: header.dateline ?? options.today,
      hasDateline: header.dateline != nil, today: options.today, knowledgeDay: options.knowledgeDay,
      subject: header.subject, isPublished: header.isPublished, tolerances: options.tolerances,
      noteSources: noteSources)
  }

  private mutating func layerFences() {
    fenceFindings = []
    firstFenceFile = .max
    var fences: [FactText] = []
    for block in document.tree.blocks where block.kind == .factsFence {
      let content = block.content.range(from: block.start).clamped(to: 0..<document.text.count)
      // The content alone: an edit before the fence then moves it without a need to compile it again.
      fences.append(FactText(path: document.path, bytes: Array(document.text[content]), isFence: true))
    }
    if fences.isEmpty { return }
    firstFenceFile = facts.files.count
    facts = facts.layering(fences)
    for issue in facts.topIssues where issue.location.file >= firstFenceFile {
      guard let diagnostic = Diagnostic(issue, in: facts, rules: options.rules) else { continue }
      fenceFindings.append((issue.location.file - firstFenceFile, diagnostic))
    }
  }

  private var noteSources: Set<[UInt8]> {
    var sources: Set<[UInt8]> = []
    for block in document.tree.blocks where block.kind == .sourceDefinition {
      sources.insert(
        Array(document.text[block.label.range(from: block.start).clamped(to: 0..<document.text.count)]))
    }
    return sources
  }
}
