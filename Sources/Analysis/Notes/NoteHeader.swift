// What the front matter of a note says about reading it (spec 1, the table of keys).
import Claims
import Facts
import Quantities
import Syntax
import TextModel

/// A key of the front matter that means something.
package enum HeaderKey: UInt8, CaseIterable, Sendable {
  case title, dateline, locale, subject, status, facts, ignore

  package var name: String {
    switch self {
    case .title: "title"
    case .dateline: "dateline"
    case .locale: "locale"
    case .subject: "subject"
    case .status: "status"
    case .facts: "facts"
    case .ignore: "ignore"
    }
  }
}

/// The front matter, read. Ranges are UTF-8 offsets in the note; of a key given twice the first counts.
package struct NoteHeader: Hashable, Sendable {
  /// Nil without `title`; then the first heading is the title.
  package var titleRange: Range<Int>?
  /// The day the note speaks from; nil when there is none or it cannot be read.
  package var dateline: Day?
  package var datelineRange: Range<Int>?
  /// The place before the day; nil without one.
  package var placeRange: Range<Int>?
  package var locale: NoteLocale
  package var subject: EntityID?
  package var subjectRange: Range<Int>?
  package var isPublished = false
  /// The names of the fact bases in scope; nil for all.
  package var bases: [String]?

  package init(locale: NoteLocale = .unstated) { self.locale = locale }

  /// The title in `text`: that of the front matter, else the first heading; empty when there is neither.
  /// O(number of blocks before it).
  package func title(in document: NoteDocument) -> String {
    if let titleRange { return document.text.excerpt(titleRange) }
    guard let index = document.tree.outline.firstIndex(where: { $0.kind == .heading }) else { return "" }
    let heading = document.tree.blocks[index]
    return document.text.excerpt(heading.content.range(from: heading.start))
  }
}
