// All findings of one note: the one `diagnose` behind typing, pulling, workspace diagnostics and `--check`.
import Claims
import Facts
import Quantities
import Syntax
import TextModel

/// The findings of `document` against `facts`. O(length of the note + claims · statements looked at).
///
/// - Parameter keepsClaims: for one who asks for all `claims(inDetail:)` next: they are then decided once.
/// - Parameter workers: those who may decide the parts of a long note at once.
package func diagnose(
  _ document: NoteDocument, facts: Facts, options: AnalysisOptions, keepsClaims: Bool = false,
  with workers: PartWorkers? = nil
) -> NoteAnalysis {
  NoteAnalysis(document, facts: facts, options: options, keepsClaims: keepsClaims, with: workers)
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
  /// For each fence where its content begins, relative to its block.
  private(set) var fenceContents: [Int] = []
  private(set) var blocks: [BlockRecord] = []
  private(set) var claimRecords = ClaimRecords()
  /// What was found in the blocks that the last edit changed, from the one with that index on: an editor asks for these.
  /// After the first analysis that of all blocks, where claims are kept.
  private var recent: (first: Int, found: [BlockFindings]) = (0, [])
  private static let recentLimit = 8
  /// The longest note whose claims are kept, in bytes: in detail a claim takes a kilobyte.
  private static let keptLengthLimit = 1 << 20
  /// Parts of fewer bytes cost more than they save.
  private static let smallestPart = 1 << 15
  var contradictions: [Contradiction] = []
  private let isEdited: Bool
  private let workers: PartWorkers?
  /// False where nobody reads the messages of findings, which may each take a search over all names.
  var writesWords: Bool
  /// How many blocks hold ignores.
  private(set) var ignoringBlocks = 0

  /// - Parameter isEdited: for a note that is being written: `diagnostics` are only put together when asked for,
  ///   since `diagnostics(inBlock:_:)` says what an edit has changed.
  ///   `writesWords` is false where only the claims are looked at. `keepsClaims` and `workers` are as for `diagnose`.
  package init(
    _ document: NoteDocument, facts: Facts, options: AnalysisOptions, isEdited: Bool = false,
    writesWords: Bool = true, keepsClaims: Bool = false, with workers: PartWorkers? = nil
  ) {
    self.document = document
    self.writesWords = writesWords
    self.isEdited = isEdited
    self.workers = workers
    self.options = options
    givenFacts = facts
    self.facts = facts
    header = NoteHeader(locale: options.defaultLocale)
    context = ClaimContext(
      facts: facts, locale: options.defaultLocale, referenceDay: options.today, hasDateline: false,
      today: options.today)
    decideAll(keepsClaims: keepsClaims && document.text.count <= NoteAnalysis.keptLengthLimit)
  }

  /// Lets go of the text, so that its owner can change it in place; `edit` must follow before anything is asked.
  package mutating func releaseText() { document.tree.releaseText() }

  /// Takes over an edit that is in `text` already: `newLength` bytes took the place of `range`. Copies no text.
  ///
  /// The result equals an analysis from scratch. Only the changed blocks are decided again; all of them when a front
  /// matter, a fence of facts or the definition of a source was among them. Returns what was decided.
  @discardableResult
  package mutating func edit(
    _ text: [UInt8], replacing range: Range<Int>, withLength newLength: Int
  ) -> NoteTreeChange {
    decide(document.tree.reparse(text, replacing: range, withLength: newLength))
  }

  private mutating func decide(_ change: NoteTreeChange) -> NoteTreeChange {
    let new = document.tree.outline
    let oldCount = blocks.count
    let removed = change.first..<max(change.first, change.first + change.removed)
    let inserted = change.first..<max(change.first, change.first + change.inserted)
    let isConsistent =
      change.first >= 0 && removed.upperBound <= blocks.count && inserted.upperBound <= new.count
      && blocks.count - removed.count + inserted.count == new.count
    guard isConsistent, !blocks[removed].contains(where: \.isContextual),
      !new[inserted].contains(where: \.kind.isContextual)
    else {
      decideAll()
      return NoteTreeChange(first: 0, removed: oldCount, inserted: blocks.count)
    }
    assembled = nil
    recent = (0, [])
    let decided = decided(inserted, keepsFindings: inserted.count <= NoteAnalysis.recentLimit)
    let (records, claims) = (decided.blocks, decided.claims)
    for block in blocks[removed] where block.hasIgnores { ignoringBlocks -= 1 }
    for block in records where block.hasIgnores { ignoringBlocks += 1 }
    let places = ClaimPlaces(self, removed)
    let topics =
      claimRecords.tellSame(claims, at: places) ? nil : claimRecords.topics(of: places, and: claims)
    blocks.replaceSubrange(removed, with: records)
    claimRecords.replace(places, with: claims)
    if inserted.count <= NoteAnalysis.recentLimit { recent = (inserted.lowerBound, decided.findings) }
    updateContradictions(about: topics, places, inserted)
    return change
  }

  /// Decides everything anew for other facts or options.
  package mutating func update(facts: Facts, options: AnalysisOptions) {
    givenFacts = facts
    self.options = options
    decideAll()
  }

  private mutating func decideAll(keepsClaims: Bool = false) {
    readHeader()
    recent = (0, [])
    (blocks, claimRecords) = ([], ClaimRecords())
    blocks.reserveCapacity(document.tree.outline.count)
    let parts = keepsClaims ? [] : parts
    if let workers, parts.count > 1 {
      let note = self
      facts.prepareForThreads()
      for part in workers.map(parts.count, { note.decided(parts[$0]) }) {
        blocks += part?.blocks ?? []
        claimRecords.append(part?.claims ?? ClaimRecords())
      }
    } else {
      let all = decided(
        document.tree.outline.indices, inDetail: keepsClaims, keepsFindings: keepsClaims)
      (blocks, claimRecords, recent) = (all.blocks, all.claims, (0, all.findings))
    }
    for (index, finding) in repeatedSources { blocks[index].findings.append(finding) }
    ignoringBlocks = blocks.count(where: \.hasIgnores)
    findContradictions()
    assembled = isEdited ? nil : assembling()
  }

  /// The blocks in parts of about the same length, several for each of those who can work at once; no more than one
  /// where that is not worth it.
  private var parts: [Range<Int>] {
    guard let workers, workers.count > 1 else { return [] }
    let outline = document.tree.outline
    let length = max(
      workers.smallestPart ?? NoteAnalysis.smallestPart, document.text.count / (4 * workers.count))
    var parts: [Range<Int>] = []
    var first = 0
    for (index, block) in outline.enumerated() where block.range.upperBound - outline[first].start >= length {
      parts.append(first..<(index + 1))
      first = index + 1
      if first == outline.count { break }
    }
    if first < outline.count { parts.append(first..<outline.count) }
    return parts
  }

  /// What deciding the blocks in `range` comes to; in full only where `keepsFindings`.
  private func decided(_ range: Range<Int>, inDetail: Bool = false, keepsFindings: Bool = false)
    -> DecidedBlocks
  {
    var decided = DecidedBlocks()
    decided.blocks.reserveCapacity(range.count)
    forEachBlock(in: range, inDetail: inDetail, writesWords: writesWords) { block, found in
      decided.blocks.append(BlockRecord(found, block))
      decided.claims.append(found.records)
      if keepsFindings { decided.findings.append(found) }
    }
    return decided
  }

  /// Reads the blocks in `range` one after the other and checks those that the last edit did not touch.
  ///
  /// In detail each result has the words and figures it rests on, else those alone that there is something to tell of.
  /// Findings have a message only where words are written: to word a finding may take a search over all names.
  func forEachBlock(
    in range: Range<Int>, inDetail: Bool = false, writesWords: Bool = false,
    _ body: (NoteBlock, BlockFindings) -> Void
  ) {
    if range.isEmpty { return }
    var checker = BlockChecker(
      document.text, context, options.rules, keepsDetails: inDetail, writesWords: writesWords)
    var parser = NoteParser(
      document.text, keepsNodes: false, from: document.tree.outline[range.lowerBound].start)
    var ahead = [NoteBlock(kind: .blank, start: 0, length: 0)]
    // In a large base the claims of some blocks wait for memory together.
    if facts.isLarge { ahead = Array(repeating: ahead[0], count: min(range.count, 24)) }
    var found = BlockFindings()
    var block = ahead[0]
    for first in stride(from: range.lowerBound, to: range.upperBound, by: ahead.count) {
      let count = min(ahead.count, range.upperBound - first)
      for index in 0..<count { parser.read(document.tree.outline[first + index], into: &ahead[index]) }
      var asked = count > 1 ? 0 : count
      while asked < count { asked = checker.engine.prefetch(ahead, from: asked, in: document.text) }
      for index in 0..<count {
        // Taken out while it is looked at: to hand on an element of an array is to copy it, and a block is a dozen arrays.
        swap(&block, &ahead[index])
        if let known = recent(first + index, inDetail) {
          body(block, known)
        } else {
          checker.check(block, into: &found)
          body(block, found)
        }
        swap(&block, &ahead[index])
      }
    }
  }

  /// What the claims of the block with that index come to when they are decided again.
  func results(inBlock index: Int, inDetail: Bool = false) -> [ClaimResult] {
    if let known = recent(index, inDetail) { return known.claims }
    var claims: [ClaimResult] = []
    forEachBlock(in: index..<(index + 1), inDetail: inDetail) { claims = $1.claims }
    return claims
  }

  /// What the claim comes to that `diagnostic`, which begins in the block with that index, is about; nil where it is
  /// about none. Only that claim is decided again, or those that a name or a source stands in.
  func result(of diagnostic: Diagnostic, in block: NoteBlock, _ index: Int) -> ClaimResult? {
    let range = diagnostic.range.moved(by: -block.start)
    guard blocks.indices.contains(index) else { return nil }
    let finding = blocks[index].findings.first {
      $0.claim >= 0 && $0.diagnostic.rule == diagnostic.rule && $0.diagnostic.range == range
    }
    var engine = ClaimEngine(context, keepsDetails: false)
    var results: [ClaimResult] = []
    for (mark, claim) in block.claims.enumerated()
    where finding.map({ $0.mark == mark }) ?? claim.span.range(from: 0).touches(range) {
      engine.check(claim: mark, of: block, in: document.text, into: &results)
    }
    return results.first { result in
      result.span.range(from: 0) == range
        && (result.code.map { RuleCode($0) == diagnostic.rule } ?? false
          || result.note.map { RuleCode($0) == diagnostic.rule } ?? false)
    }
  }

  private func recent(_ block: Int, _ inDetail: Bool) -> BlockFindings? {
    let index = block - recent.first
    guard recent.found.indices.contains(index) else { return nil }
    return inDetail && recent.found[index].claims.contains(where: \.lacksDetails) ? nil : recent.found[index]
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
    context.isSubjectUnknown = header.subjectRange != nil && header.subject == nil
  }

  private mutating func layerFences() {
    fenceFindings = []
    firstFenceFile = .max
    fenceContents = []
    var fences: [FactText] = []
    for block in document.tree.blocks(of: .factsFence) {
      let content = block.content.range(from: block.start).clamped(to: 0..<document.text.count)
      fenceContents.append(content.lowerBound - block.start)
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
}
