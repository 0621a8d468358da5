// What a word in a note or a fact base can name, and where it does.
import Facts

/// Something that is declared once and used in many places.
package enum FactSymbol: Hashable, Sendable {
  case entity(EntityID)
  case property(PropertyID)
  case `class`(ClassID)
  case unit(UnitID)
  case source(SourceID)
  case statement(StatementID)
  /// A source that only the note at hand defines, by its id.
  case noteSource(String)
}

/// One place where something is named.
package struct Occurrence: Hashable, Sendable {
  package enum Form: UInt8, Sendable {
    /// The id in a record's header, or of a source definition in a note.
    case declaration
    /// Its id.
    case id
    /// One of its names: a label, an alias, a former name.
    case name
    /// A label in its header, an alias or former name in its record, without quotes.
    case label
  }
  package var symbol: FactSymbol
  /// The name alone, without brackets, quotes or `^`.
  package var range: Range<Int>
  package var form: Form

  package init(_ symbol: FactSymbol, _ range: Range<Int>, _ form: Form) {
    self.symbol = symbol
    self.range = range
    self.form = form
  }
}

extension Occurrence {
  func touches(_ offset: Int) -> Bool { range.lowerBound <= offset && offset <= range.upperBound }
}
