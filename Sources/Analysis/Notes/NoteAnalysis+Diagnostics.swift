// Brings the findings of all blocks together: places, what contradicts itself, what is suppressed, order.
import Claims
import Facts
import Syntax

extension NoteAnalysis {
  mutating func assemble() {
    contradictions = findContradictions()
    var found: [Diagnostic] = headerFindings
    let fenceStarts = fenceStarts
    for (fence, diagnostic) in fenceFindings where fence < fenceStarts.count {
      found.append(moved(diagnostic, by: fenceStarts[fence], fenceStarts))
    }
    var hasIgnores = false
    for (index, block) in blocks.enumerated() {
      if block.hasIgnores { hasIgnores = true }
      if block.findings.isEmpty { continue }
      let start = document.tree.blocks[index].start
      for finding in block.findings where !isOverruled(finding, in: index) {
        found.append(moved(finding.diagnostic, by: start, fenceStarts))
      }
    }
    for contradiction in contradictions {
      if let diagnostic = diagnostic(contradiction) { found.append(diagnostic) }
    }
    if hasIgnores {
      var suppressions = Suppressions(document, options.rules)
      found = suppressions.applied(to: found)
    }
    if found.count > 1 { found.sort(by: Diagnostic.precedes) }
    diagnostics = found
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
  private var fenceStarts: [Int] {
    if firstFenceFile == .max { return [] }
    return document.tree.blocks.compactMap { block in
      block.kind == .factsFence ? block.content.range(from: block.start).lowerBound : nil
    }
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
