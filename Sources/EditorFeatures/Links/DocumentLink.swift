// Places in a document that open another one: addresses, citations of sources.
import Facts
import Syntax
import TextModel

/// A link in a document.
package struct DocumentLink: Hashable, Sendable {
  package enum Target: Hashable, Sendable {
    /// An address as written.
    case address(String)
    /// A place in this document.
    case here(Range<Int>)
    /// A place in a fact base of the snapshot.
    case fact(FactLocation)
  }
  package var range: Range<Int>
  package var target: Target
  /// What opens, for a tool tip.
  package var tooltip: String

  package init(range: Range<Int>, target: Target, tooltip: String) {
    self.range = range
    self.target = target
    self.tooltip = tooltip
  }
}

extension NoteView {
  /// Addresses, and citations whose source has one or stands somewhere, in the order of the text. O(n).
  package func documentLinks() -> [DocumentLink] {
    var links: [DocumentLink] = []
    var sources: [String: DocumentLink.Target] = [:]
    for block in tree.blocks(of: .sourceDefinition) {
      let id = string(block.label, in: block)
      if sources[id] == nil { sources[id] = target(ofSource: block) }
    }
    for block in tree.blocks {
      if let fence = fence(block) { links += fence.documentLinks() }
      for node in block.nodes where node.kind == .url {
        let range = range(node.span, in: block)
        if let address = address(range) {
          links.append(DocumentLink(range: range, target: .address(address), tooltip: address))
        }
      }
      for citation in block.citations {
        let id = range(citation.id, in: block)
        if let target = sources[text.string(id)] ?? facts.source(text, id).flatMap({ facts.target(of: $0) }) {
          links.append(
            DocumentLink(range: range(citation.span, in: block), target: target, tooltip: text.string(id)))
        }
      }
    }
    return links.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// The first address in the definition, else the definition itself.
  private func target(ofSource block: NoteBlock) -> DocumentLink.Target {
    for node in block.nodes where node.kind == .url {
      if let address = address(range(node.span, in: block)) { return .address(address) }
    }
    return .here(text.trimmingSpace(block.range))
  }

  private func address(_ range: Range<Int>) -> String? {
    var range = range
    if text.hasPrefix("<", at: range.lowerBound), range.count > 1 {
      range = (range.lowerBound + 1)..<range.upperBound
      if range.upperBound > range.lowerBound, text[range.upperBound - 1] == 0x3E {
        range = range.lowerBound..<(range.upperBound - 1)
      }
    }
    return text.isWebAddress(range) ? text.string(range) : nil
  }
}

extension FactView {
  /// The addresses in the order of the text; O(n).
  package func documentLinks() -> [DocumentLink] {
    tree.records.flatMap { record in
      record.nodes.compactMap { node in
        guard node.kind == .factAddress else { return nil }
        let whole = range(node.span, in: record)
        guard whole.count > 2 else { return nil }
        let inner = (whole.lowerBound + 1)..<(whole.upperBound - 1)
        guard text.isWebAddress(inner) else { return nil }
        let address = text.string(inner)
        return DocumentLink(range: inner, target: .address(address), tooltip: address)
      }
    }
  }
}

extension Facts {
  /// The address of the source, else the place where it is declared.
  func target(of source: SourceID) -> DocumentLink.Target? {
    let url = Array(details(of: source).url.utf8)
    if url.isWebAddress(0..<url.count) { return .address(String(decoding: url, as: UTF8.self)) }
    return locations(of: source).first.map { .fact($0) }
  }
}

extension [UInt8] {
  /// True for an address that a browser or mail program opens, without white space.
  func isWebAddress(_ range: Range<Int>) -> Bool {
    let schemes: [StaticString] = ["https://", "http://", "mailto:"]
    guard
      schemes.contains(where: { hasPrefix($0, at: range.lowerBound) && range.count > $0.utf8CodeUnitCount })
    else { return false }
    return !self[range.clamped(to: 0..<count)].contains { $0 <= 0x20 || $0 == 0x7F }
  }
}
