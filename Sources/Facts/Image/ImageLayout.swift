// The prepared form of a fact base: one buffer, a header with a table of sections, then the sections.

/// The sections of an image, in the order of its table.
enum ImageSection: Int, CaseIterable {
  case text, files, bases, kinds
  case classes, classIndex, sources, sourceIndex, units, unitIndex, properties, propertyIndex
  case entities, entityIndex
  case classDeclarations, sourceDeclarations, unitDeclarations, propertyDeclarations, entityDeclarations
  case entityNames, entityNameIndex, unitNames, unitNameIndex, unitPrefixIndex, propertyNames
  case statements, statementProperties, extras, references, lists
  case atoms, atomIndex, combinations, combinationPairs, combinationIndex
  case completeness, byProperty, byValue, bySource, derivations, issues
}

/// The fixed start of an image.
struct ImageHeader: ImageRow {
  static let magic: UInt64 = 0x5354_4341_4654_4553
  /// Raised whenever a row, a section or a hash changes its meaning.
  static let version: UInt32 = 4
  static let tableOffset = MemoryLayout<ImageHeader>.stride
  static var size: Int { tableOffset + ImageSection.allCases.count * MemoryLayout<SectionEntry>.stride }

  var magic: UInt64 = 0
  var version: UInt32 = 0
  var sectionCount: UInt32 = 0
  /// Of the whole image, in bytes.
  var size: UInt64 = 0
  /// Of the texts compiled and of everything below.
  var fingerprint: UInt64 = 0
  /// The fingerprint of the snapshot that this image stands on.
  var below: UInt64 = 0
  /// Of the header and the table, this field being 0.
  var checksum: UInt64 = 0
  /// How many ids the images below take.
  var base = IdentifierCounts()
  var reserved: UInt32 = 0
}

/// How many of each there are.
struct IdentifierCounts: ImageRow, Hashable {
  var classes: UInt32 = 0
  var sources: UInt32 = 0
  var units: UInt32 = 0
  var properties: UInt32 = 0
  var entities: UInt32 = 0
  var statements: UInt32 = 0
  var atoms: UInt32 = 0
  var combinations: UInt32 = 0
  var kinds: UInt32 = 0
  var files: UInt32 = 0
  var bases: UInt32 = 0
}

struct SectionEntry: ImageRow {
  /// From the start of the image, in bytes.
  var offset: UInt64 = 0
  /// In bytes.
  var size: UInt64 = 0
}

/// Where the rows of one kind lie in memory: inside their image, which must live as long as this is used.
struct Section<Row: ImageRow>: BitwiseCopyable, Sendable {
  fileprivate(set) var address: UInt = 0
  fileprivate(set) var count = 0

  init() {}

  /// `count` rows at `address`, which must lie in one image.
  init(address: UInt, count: Int) {
    self.address = address
    self.count = address == 0 ? 0 : count
  }

  /// The row of that number; zero where there is none.
  @inline(__always)
  subscript(index: Int) -> Row {
    guard index >= 0, index < count,
      let row = UnsafeRawPointer(bitPattern: address &+ UInt(index) &* UInt(MemoryLayout<Row>.stride))
    else { return Row() }
    return row.loadUnaligned(as: Row.self)
  }
}

/// A byte of text.
struct UInt8Row: ImageRow {
  var byte: UInt8 = 0
}

/// The rows of one kind of symbol: first those that replace rows of lower layers, ascending by id, then the new
/// ones, which are numbered from `base`.
struct SymbolSection<Row: SymbolRow>: BitwiseCopyable, Sendable {
  var rows = Section<Row>()
  var index = Section<UInt64>()
  var declarations = Section<DeclarationRow>()
  var replaced = 0
  var base: UInt32 = 0

  var end: UInt32 { base &+ UInt32(clamping: rows.count &- replaced) }
}

/// Why bytes are no image that can be used here.
package enum ImageError: Error, Hashable, Sendable {
  /// Too short, another magic number, or a header that does not match its checksum.
  case damaged
  /// Of another version of the program.
  case otherVersion
  /// Made on top of other facts.
  case otherFoundation
}
