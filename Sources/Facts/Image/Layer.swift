// One image of a snapshot, opened: where its sections lie.

/// A prepared fact base read in place: the address of its table, which the snapshot keeps. To hand it on counts nothing,
/// so that threads that share a snapshot do not wait for each other. Valid as long as the snapshot lives.
@dynamicMemberLookup
struct Layer: Equatable {
  private let table: UnsafePointer<LayerTable>

  @inline(__always)
  fileprivate init(_ table: UnsafePointer<LayerTable>) { self.table = table }

  @inline(__always)
  subscript<Value>(dynamicMember member: KeyPath<LayerTable, Value>) -> Value {
    table.pointee[keyPath: member]
  }
}

/// The layers of a snapshot, the lowest first.
struct LayerList: RandomAccessCollection {
  private let tables: UnsafeBufferPointer<LayerTable>

  @inline(__always)
  init(_ tables: UnsafeBufferPointer<LayerTable>) { self.tables = tables }

  var startIndex: Int { 0 }
  @inline(__always)
  var endIndex: Int { tables.count }

  @inline(__always)
  subscript(index: Int) -> Layer {
    precondition(index >= 0 && index < tables.count)
    // A list with an index has a base.
    return tables.baseAddress.map { Layer($0 + index) }.unsafelyUnwrapped
  }
}

/// Where everything lies in an image. Opening reads the header only; rows outside their section are zero, so that
/// a damaged image gives wrong answers at worst.
struct LayerTable: BitwiseCopyable, Sendable {
  let fingerprint: UInt64
  /// How many ids lie below this layer, and how many there are with it.
  let base: IdentifierCounts
  let end: IdentifierCounts

  let text: Section<UInt8Row>
  let files: Section<FileRow>
  let bases: Section<BaseRow>
  let kinds: Section<TextRow>
  let classes: SymbolSection<ClassRow>
  let sources: SymbolSection<SourceRow>
  let units: SymbolSection<UnitRow>
  let properties: SymbolSection<PropertyRow>
  let entities: SymbolSection<EntityRow>
  let entityNames: Section<NameRow>
  let entityNameIndex: Section<UInt64>
  let unitNames: Section<NameRow>
  let unitNameIndex: Section<UInt64>
  let unitPrefixIndex: Section<UInt64>
  let propertyNames: Section<NameRow>
  let statements: Section<StatementRow>
  /// The property of each statement, to be searched without touching the rows.
  let statementProperties: Section<UInt32>
  let extras: Section<ExtraRow>
  let references: Section<ReferenceRow>
  let lists: Section<UInt32>
  let atoms: Section<TextRow>
  let atomIndex: Section<UInt64>
  let combinations: Section<CombinationRow>
  let combinationPairs: Section<PairRow>
  let combinationIndex: Section<UInt64>
  let completeness: Section<CompletenessRow>
  let byProperty: Section<PairRow>
  let byValue: Section<PairRow>
  let bySource: Section<PairRow>
  let derivations: Section<PairRow>
  let issues: Section<IssueRow>

  /// Opens `storage` as the image on top of a snapshot with that fingerprint and those counts.
  init(_ storage: ImageStorage, on below: UInt64, _ counts: IdentifierCounts) throws(ImageError) {
    let table = try SectionTable(checking: storage)
    guard table.header.below == below, table.header.base == counts else { throw .otherFoundation }
    fingerprint = table.header.fingerprint
    base = counts
    text = table[.text]
    files = table[.files]
    bases = table[.bases]
    kinds = table[.kinds]
    classes = table.symbols(.classes, .classIndex, .classDeclarations, base: counts.classes)
    sources = table.symbols(.sources, .sourceIndex, .sourceDeclarations, base: counts.sources)
    units = table.symbols(.units, .unitIndex, .unitDeclarations, base: counts.units)
    properties = table.symbols(
      .properties, .propertyIndex, .propertyDeclarations, base: counts.properties)
    entities = table.symbols(.entities, .entityIndex, .entityDeclarations, base: counts.entities)
    entityNames = table[.entityNames]
    entityNameIndex = table[.entityNameIndex]
    unitNames = table[.unitNames]
    unitNameIndex = table[.unitNameIndex]
    unitPrefixIndex = table[.unitPrefixIndex]
    propertyNames = table[.propertyNames]
    statements = table[.statements]
    statementProperties = table[.statementProperties]
    extras = table[.extras]
    references = table[.references]
    lists = table[.lists]
    atoms = table[.atoms]
    atomIndex = table[.atomIndex]
    combinations = table[.combinations]
    combinationPairs = table[.combinationPairs]
    combinationIndex = table[.combinationIndex]
    completeness = table[.completeness]
    byProperty = table[.byProperty]
    byValue = table[.byValue]
    bySource = table[.bySource]
    derivations = table[.derivations]
    issues = table[.issues]
    end = IdentifierCounts(
      classes: classes.end, sources: sources.end, units: units.end, properties: properties.end,
      entities: entities.end, statements: counts.statements &+ UInt32(clamping: statements.count),
      atoms: counts.atoms &+ UInt32(clamping: atoms.count),
      combinations: counts.combinations &+ UInt32(clamping: combinations.count),
      kinds: counts.kinds &+ UInt32(clamping: kinds.count),
      files: counts.files &+ UInt32(clamping: files.count),
      bases: counts.bases &+ UInt32(clamping: bases.count))
  }
}

/// The checked header and table of an image.
private struct SectionTable {
  let storage: ImageStorage
  let header: ImageHeader

  init(checking storage: ImageStorage) throws(ImageError) {
    self.storage = storage
    var header: ImageHeader = storage.load(0)
    guard storage.count >= ImageHeader.size, header.magic == ImageHeader.magic else { throw .damaged }
    guard header.version == ImageHeader.version,
      header.sectionCount == UInt32(ImageSection.allCases.count)
    else { throw .otherVersion }
    guard header.size == UInt64(storage.count), header.checksum == imageChecksum(storage) else {
      throw .damaged
    }
    header.reserved = 0
    self.header = header
  }

  subscript<Row: ImageRow>(_ section: ImageSection) -> Section<Row> {
    let place = ImageHeader.tableOffset + section.rawValue * MemoryLayout<SectionEntry>.stride
    let entry: SectionEntry = storage.load(place)
    let offset = Int(clamping: entry.offset)
    guard offset <= storage.count else { return Section() }
    let size = min(Int(clamping: entry.size), storage.count - offset)
    return Section(
      address: storage.address + UInt(offset),
      count: min(size / MemoryLayout<Row>.stride, Int(UInt32.max) - 1))
  }

  func symbols<Row: SymbolRow>(
    _ rows: ImageSection, _ index: ImageSection, _ declarations: ImageSection, base: UInt32
  ) -> SymbolSection<Row> {
    var result = SymbolSection<Row>()
    result.rows = self[rows]
    result.index = self[index]
    result.declarations = self[declarations]
    result.base = base
    // The rows that replace others come first: find where the new ids begin.
    var low = 0
    var high = result.rows.count
    while low < high {
      let middle = (low + high) / 2
      if result.rows[middle].id < base { low = middle + 1 } else { high = middle }
    }
    result.replaced = low
    return result
  }
}

/// The checksum of the header and the table of sections, the checksum's own field being 0.
func imageChecksum(_ storage: ImageStorage) -> UInt64 {
  var header: ImageHeader = storage.load(0)
  header.checksum = 0
  let ofHeader = withUnsafeBytes(of: &header) { imageHash($0, 0..<$0.count) } ?? 0
  let offset = ImageHeader.tableOffset
  let ofTable = storage.withBytes(offset, ImageHeader.size - offset) { imageHash($0, 0..<$0.count) } ?? 0
  return ofHeader &+ ofTable &* 31
}
