// Brings the findings of all blocks together: places, what contradicts itself, what is suppressed, order.
import Claims
import Facts
import Syntax

extension NoteAnalysis {
  func assembling() -> [Diagnostic] {
    var found: [Diagnostic] = headerFindings
    let fenceStarts = fenceStarts
    for (fence, diagnostic) in fenceFindings where fence < fenceStarts.count {
      found.append(moved(diagnostic, by: fenceStarts[fence], fenceStarts))
    }
    for (index, block) in blocks.enumerated() {
      if block.findings.isEmpty { continue }
      let start = document.tree.outline[index].start
      for finding in block.findings where !isOverruled(finding, in: index) {
        found.append(moved(finding.diagnostic, by: start, fenceStarts))
      }
    }
    for contradiction in contradictions {
      if let diagnostic = diagnostic(contradiction) { found.append(diagnostic) }
    }
    if ignoringBlocks > 0 {
      let ignoring = blocks.indices.filter { blocks[$0].hasIgnores }
      var suppressions = Suppressions(document, ignoring, options.rules)
      found = suppressions.applied(to: found)
    }
    if found.count > 1 { found.sort(by: Diagnostic.precedes) }
    return found
  }

  /// Whether findings depend on more of the note than their block and what contradicts it: ignores do that. Then only
  /// `diagnostics` tells them.
  package var isOneWhole: Bool { ignoringBlocks > 0 }

  /// The blocks that are told to contradict an earlier one: their findings point to a place that can move.
  package var contradictingBlocks: Set<Int> { Set(contradictions.map(\.later.block)) }

  /// The part of `diagnostics` that begins in the block, when the note is not one whole; O(its findings).
  package func diagnostics(inBlock index: Int, _ fenceStarts: [Int]) -> [Diagnostic] {
    guard blocks.indices.contains(index), index < document.tree.outline.count else { return [] }
    let outline = document.tree.outline[index]
    let findings = blocks[index].findings
    let isFence = !fenceStarts.isEmpty && outline.kind == .factsFence
    if findings.isEmpty, contradictions.isEmpty, index > 0, !isFence { return [] }
    var found = index == 0 ? headerFindings : []
    if isFence {
      for (fence, diagnostic) in fenceFindings
      where fence < fenceStarts.count && outline.range.contains(fenceStarts[fence]) {
        found.append(moved(diagnostic, by: fenceStarts[fence], fenceStarts))
      }
    }
    for finding in findings where !isOverruled(finding, in: index) {
      found.append(moved(finding.diagnostic, by: outline.start, fenceStarts))
    }
    for contradiction in contradictions(inBlock: index) {
      if let diagnostic = diagnostic(contradiction) { found.append(diagnostic) }
    }
    if found.count > 1 { found.sort(by: Diagnostic.precedes) }
    return found
  }

  /// The place of `location`, in this note where it is in one of its own fences.
  package func place(of location: FactLocation) -> RelatedLocation.Place {
    place(of: location, fenceStarts)
  }

  private func place(of location: FactLocation, _ fenceStarts: [Int]) -> RelatedLocation.Place {
    let fence = location.file - firstFenceFile
    guard fence >= 0, fence < fenceStarts.count else { return .fact(location) }
    return .here(location.range.moved(by: fenceStarts[fence]))
  }

  /// Where the content of each fence of facts begins.
  package var fenceStarts: [Int] {
    if firstFenceFile == .max { return [] }
    return document.tree.blocks(of: .factsFence).map { $0.content.range(from: $0.start).lowerBound }
  }

  private func moved(_ diagnostic: Diagnostic, by start: Int, _ fenceStarts: [Int]) -> Diagnostic {
    var diagnostic = diagnostic
    diagnostic.range = diagnostic.range.moved(by: start)
    for index in diagnostic.related.indices {
      switch diagnostic.related[index].place {
      case .here(let range): diagnostic.related[index].place = .here(range.moved(by: start))
      case .fact(let location): diagnostic.related[index].place = place(of: location, fenceStarts)
      }
    }
    return diagnostic
  }
}

extension Range<Int> {
  func moved(by distance: Int) -> Range<Int> { (lowerBound + distance)..<(upperBound + distance) }
}
