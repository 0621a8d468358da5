// Judges the claims of a note's blocks: reads the words, evaluates the body, selects statements, compares.
import Facts
import Quantities
import Syntax

/// The one way from a claim to its verdict, for typing, for `--check` and for every other mode.
///
/// Holds scratch space, so one engine serves one thread, and to copy it would cost more than a claim. Total: no text
/// makes it fail.
package struct ClaimEngine: ~Copyable {
  package private(set) var context: ClaimContext
  var reader: PhraseReader
  let judge: Judge
  /// Whether the words and figures of every claim are kept, or only where there is something to tell.
  let keepsDetails: Bool
  var readings: [Reading] = []
  /// What was looked up last, and all statements of it.
  var lookedUp: (subject: EntityID, property: PropertyID)?
  var stated: [Statement] = []
  /// The property asked about last.
  var known: Property?
  /// Those that apply.
  var selected: [Statement] = []
  /// What the claim at hand is told with.
  var told = Told()
  /// How many names stand in the words of the claim judged last.
  var nameCount = 1
  /// How deep evaluation has gone through derivations; a cycle ends at a small cap.
  var depth = 0

  /// - Parameter keepsDetails: false where only what there is to tell will be looked at.
  package init(_ context: ClaimContext, keepsDetails: Bool = true) {
    self.context = context
    // Looking back tells of claims that are right by themselves.
    self.keepsDetails = keepsDetails || context.isPublished
    let facts = context.facts
    reader = PhraseReader(
      locale: context.locale, reference: context.referenceDay,
      unitLookup: { facts.longestUnit($0, from: $1, limit: $2) },
      isSameKind: { facts.areConvertible($0, $1) })
    judge = Judge(tolerances: context.tolerances)
  }

  /// Appends a result for every claim of `block`, in the order written.
  ///
  /// `text` is the whole note; a body without a claim (`{?}`, `exempt`) gives one result, a body of several one each.
  package mutating func check(_ block: NoteBlock, in text: [UInt8], into results: inout [ClaimResult]) {
    guard !block.claims.isEmpty else { return }
    results.reserveCapacity(results.count + block.claims.count)
    let scope = ExpressionScope(block, in: text)
    for index in block.claims.indices { check(claim: index, of: block, scope, into: &results) }
  }

  /// Asks for the memory that the claims of some blocks from `first` on will read, where their subjects are named by
  /// id; returns the block after them.
  package func prefetch(_ blocks: [NoteBlock], from first: Int, in text: [UInt8]) -> Int {
    var ids: [Range<Int>] = []
    var next = first
    while next < blocks.count, ids.count < 32 {
      for node in blocks[next].expressions {
        guard case .path(let path) = node.kind, path.subjectKind == .id else { continue }
        ids.append(path.subject.range(from: blocks[next].start))
      }
      next += 1
    }
    context.facts.prefetch(text, ids)
    return next
  }

  /// Appends the results of one claim of `block`.
  package mutating func check(
    claim index: Int, of block: NoteBlock, in text: [UInt8], into results: inout [ClaimResult]
  ) {
    guard block.claims.indices.contains(index) else { return }
    check(claim: index, of: block, ExpressionScope(block, in: text), into: &results)
  }

  private mutating func check(
    claim index: Int, of block: NoteBlock, _ scope: ExpressionScope, into results: inout [ClaimResult]
  ) {
    let first = results.count
    decide(claim: index, of: block, scope, into: &results)
    if context.isPublished { lookBack(claim: index, of: block, scope, from: first, in: &results) }
  }

  private mutating func decide(
    claim index: Int, of block: NoteBlock, _ scope: ExpressionScope, into results: inout [ClaimResult]
  ) {
    let claim = block.claims[index]
    let items = block.items[clamping: claim.items]
    var claimCount = 0
    var hasOptions = false
    var isExempt = false
    for item in items {
      switch item.kind {
      case .claim: claimCount += 1
      case .option: hasOptions = true
      case .exempt: isExempt = true
      case .unbound, .malformed: break
      }
    }
    if claimCount == 0 {
      if let result = withoutClaim(index, claim, items) { results.append(result) }
      return
    }
    if isExempt {
      results.append(
        ClaimResult(
          claim: UInt32(index), item: items.startIndex.asIndex, verdict: .exempt, code: nil, span: claim.shown
        ))
      return
    }
    var options = ClaimOptions()
    for item in items where hasOptions && item.kind == .option {
      guard let code = options.take(item, scope, context.facts) else { continue }
      results.append(
        ClaimResult(
          claim: UInt32(index), item: nil, verdict: .malformed, code: code,
          span: item.value?.span ?? item.span)
      )
      return
    }
    var citations: [SourceID] = []
    let unknown = citedSources(claim, block, scope, options, into: &citations)
    if let unknown {
      results.append(
        ClaimResult(claim: UInt32(index), item: nil, verdict: .malformed, code: .unknownSource, span: unknown)
      )
      return
    }
    var ordinal = 0
    for itemIndex in items.indices {
      guard case .claim = items[itemIndex].kind else { continue }
      let work = ClaimWork(
        claimIndex: UInt32(index), claim: claim, itemIndex: UInt32(itemIndex), item: items[itemIndex],
        ordinal: ordinal, claimCount: claimCount, options: options, citations: citations)
      nameCount = 1
      results.append(check(work, block, scope))
      ordinal += 1
      let names = claimCount == 1 && work.item.relation == nil ? nameCount : 1
      for position in 1..<max(1, names) {
        results.append(check(ClaimWork(work, nameIndex: position), block, scope))
      }
    }
  }

  /// The result of a body that holds no readable claim; nil when its syntax issue says it all.
  private func withoutClaim(_ index: Int, _ claim: ClaimSyntax, _ items: ArraySlice<BodyItem>) -> ClaimResult?
  {
    let span = claim.shown.isEmpty ? claim.span : claim.shown
    for (itemIndex, item) in zip(items.indices, items) {
      switch item.kind {
      case .exempt:
        return ClaimResult(
          claim: UInt32(index), item: UInt32(itemIndex), verdict: .exempt, code: nil, span: span)
      case .unbound:
        return ClaimResult(
          claim: UInt32(index), item: UInt32(itemIndex), verdict: .unverifiable, code: .unboundClaim,
          span: span)
      case .malformed:
        return ClaimResult(
          claim: UInt32(index), item: UInt32(itemIndex), verdict: .malformed, code: .malformedClaim,
          span: item.span)
      case .option, .claim: continue
      }
    }
    return ClaimResult(
      claim: UInt32(index), item: nil, verdict: .malformed, code: .malformedClaim, span: claim.body)
  }

  /// Resolves what a claim cites; returns the span of a source that nothing defines.
  private func citedSources(
    _ claim: ClaimSyntax, _ block: NoteBlock, _ scope: ExpressionScope, _ options: ClaimOptions,
    into sources: inout [SourceID]
  ) -> Span32? {
    for citation in block.citations[clamping: claim.citations] {
      if let source = context.facts.source(scope.text, scope.range(citation.id)) {
        sources.append(source)
      } else if !context.noteSources.contains(Array(scope.text[scope.range(citation.id)])) {
        return citation.span
      }
    }
    if let span = options.source {
      if let source = context.facts.source(scope.text, scope.range(span)) {
        sources.append(source)
      } else if !context.noteSources.contains(Array(scope.text[scope.range(span)])) {
        return span
      }
    }
    return nil
  }
}

/// The words and the figures of the claim at hand.
struct Told {
  var reading: Reading?
  var comparison: NumberComparison?
}

/// One claim of a body with what its mark gives it.
///
/// A class, since every step of its judgement takes it along: a struct of this size would be copied each time.
final class ClaimWork {
  let claimIndex: UInt32
  let claim: ClaimSyntax
  let itemIndex: UInt32
  let item: BodyItem
  /// Which of the body's claims this is, and how many there are.
  let ordinal: Int
  let claimCount: Int
  let options: ClaimOptions
  let citations: [SourceID]
  let modality: Modality
  /// Which name of a list ("Nissan and Mitsubishi") it is about.
  let nameIndex: Int
  /// Where that name stands, once the words are read.
  var name: Span32?

  init(
    claimIndex: UInt32, claim: ClaimSyntax, itemIndex: UInt32, item: BodyItem, ordinal: Int, claimCount: Int,
    options: ClaimOptions, citations: [SourceID], modality: Modality? = nil, nameIndex: Int = 0
  ) {
    self.claimIndex = claimIndex
    self.claim = claim
    self.itemIndex = itemIndex
    self.item = item
    self.ordinal = ordinal
    self.claimCount = claimCount
    self.options = options
    self.citations = citations
    let modality = modality ?? item.modality
    self.modality = options.speaker != nil && modality == .actual ? .saidBy : modality
    self.nameIndex = nameIndex
  }

  /// The same claim as of something of another modality, or about another name.
  convenience init(_ other: ClaimWork, as modality: Modality? = nil, nameIndex: Int = 0) {
    self.init(
      claimIndex: other.claimIndex, claim: other.claim, itemIndex: other.itemIndex, item: other.item,
      ordinal: other.ordinal, claimCount: other.claimCount, options: other.options,
      citations: other.citations, modality: modality, nameIndex: nameIndex)
  }

  /// Where a finding points when nothing smaller is wrong.
  var span: Span32 { name ?? (claim.shown.isEmpty ? item.span : claim.shown) }

  func result(_ verdict: Verdict, _ code: VerdictCode?, at span: Span32? = nil) -> ClaimResult {
    ClaimResult(claim: claimIndex, item: itemIndex, verdict: verdict, code: code, span: span ?? self.span)
  }
}

extension Array {
  /// The elements at `range` as far as there are any: a range from a tree never traps.
  subscript(clamping range: IndexRange) -> ArraySlice<Element> {
    let lower = Swift.min(Int(range.lowerBound), count)
    return self[lower..<Swift.max(lower, Swift.min(Int(range.upperBound), count))]
  }
}

extension Int {
  var asIndex: UInt32 { UInt32(clamping: self) }
}
