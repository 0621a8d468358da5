// From the text of fact bases to one image on top of a snapshot.
import ByteScan
import Quantities
import Syntax
import TextModel

/// Compiles files into an image in one pass over the text: headers are found by a scan of the lines first, classes,
/// units, sources and properties are read next, then the statements, whose references can all be resolved by then.
struct FactCompiler {
  let lower: Facts
  let counts: IdentifierCounts
  /// The parts of the files that are read, one after the other.
  var text: [UInt8] = []
  /// Texts that stand in no file as they are meant: paths, names of bases, strings with escapes. They follow `text`.
  var extraText: [UInt8] = []
  var files: [FileRow] = []
  var bases: [BaseRow] = []
  var kinds: [TextRow] = []
  var kindNames: [[UInt8]] = []
  var classes: SymbolTable<ClassRow>
  var sources: SymbolTable<SourceRow>
  var units: SymbolTable<UnitRow>
  var properties: SymbolTable<PropertyRow>
  var entities: SymbolTable<EntityRow>
  var entityNames: [NameRow] = []
  var unitNames: [NameRow] = []
  var unitNameIndex = HashSlots()
  var unitPrefixes: [UInt64: Int] = [:]
  var propertyNames: [NameRow] = []
  var statements: [StatementRow] = []
  var extras: [ExtraRow] = []
  var references: [ReferenceRow] = []
  var lists: [UInt32] = []
  var atoms: [TextRow] = []
  var atomIndex = HashSlots()
  var combinations: [CombinationRow] = []
  var combinationPairs: [PairRow] = []
  var combinationIndex = HashSlots()
  var completeness: [CompletenessRow] = []
  var byProperty: [PairRow] = []
  var byValue: [PairRow] = []
  var bySource: [PairRow] = []
  var derivations: [PairRow] = []
  var issues: [IssueRow] = []
  var issueCounts = [Int](repeating: 0, count: FactIssueKind.allCases.count)

  /// The records of each entity: the subject and its statements, in the order read.
  var runs: [StatementRun] = []
  /// Records of classes, units and properties, read when all of them are known by id.
  var schemaRecords: [FactRecord] = []
  /// Parts of the text that hold entities.
  var entitySegments: [Range<Int>] = []
  var entityHeaders: [EntityHeader] = []
  var nextHeader = 0
  var propertyRules: [PropertyRule?] = []
  var unitCache = UnitCache()
  /// The families of units by id; nil until one is asked for.
  var unitFamilies: [UnitFamily?] = []
  var dateCache = DateCache()
  var namedStatements: [NamedStatement] = []
  var valueClassChecks: [ValueClassCheck] = []
  var repeatedEntities = false
  /// Statements dated by a fiscal year.
  var fiscalStatements: [Int] = []
  var fileStart = 0
  var fileEnd = 0

  init(on lower: Facts) {
    self.lower = lower
    counts = lower.counts
    classes = SymbolTable(base: counts.classes)
    sources = SymbolTable(base: counts.sources)
    units = SymbolTable(base: counts.units)
    properties = SymbolTable(base: counts.properties)
    entities = SymbolTable(base: counts.entities)
  }

  /// The most text one image takes, in bytes: offsets have 32 bits.
  static let maximumSize = (2 << 30) - (1 << 20)

  mutating func compile(_ texts: [FactText], with workers: PartWorkers? = nil) -> PreparedImage {
    for file in texts { addText(of: file) }
    for number in files.indices { scanHeaders(ofFile: number) }
    readSchema()
    if !readInParts(workers) { read(FactPart(segments: entitySegments, headers: entityHeaders.indices)) }
    checkValueClasses()
    arrangeStatements()
    indexStatements()
    readDerivations()
    findIssues()
    let fingerprint = fingerprint(of: texts)
    return write(fingerprint)
  }

  private mutating func addText(of file: FactText) {
    let path = addExtra(file.path)
    var row = FileRow()
    row.textStart = UInt32(text.count)
    row.fileOffset = UInt32(clamping: file.range.lowerBound)
    row.isBundled = file.isBundled ? 1 : 0
    row.isFence = file.isFence ? 1 : 0
    if text.count + file.range.count <= FactCompiler.maximumSize {
      // One file alone is not copied.
      if text.isEmpty, file.range.count == file.bytes.count {
        text = file.bytes
      } else {
        text.append(contentsOf: file.bytes[file.range])
      }
    } else {
      addIssue(.limitReached, .size, text.count, 0)
    }
    row.textLength = UInt32(text.count) - row.textStart
    // Extra texts are addressed once the size of the text is known: `addExtra` counts from 0 until then.
    row.pathStart = path.start
    row.pathLength = path.length
    files.append(row)
    fileStems.append(FactCompiler.stem(of: file.path))
  }

  var fileStems: [[UInt8]] = []

  private static func stem(of path: String) -> [UInt8] {
    let bytes = [UInt8](path.utf8)
    let start = (bytes.lastIndex { $0 == 0x2F || $0 == 0x5C } ?? -1) + 1
    let name = bytes[start...]
    return [UInt8](name.lastIndex(of: 0x2E).map { name[..<$0] } ?? name)
  }

  /// Adds a text that stands in no file; its offset counts from the end of the files' text.
  mutating func addExtra(_ string: String) -> TextRow { addExtra([UInt8](string.utf8)) }

  mutating func addExtra(_ bytes: [UInt8]) -> TextRow {
    let row = TextRow(
      start: UInt32(clamping: extraText.count) | FactCompiler.extraBit, length: UInt32(clamping: bytes.count))
    extraText.append(contentsOf: bytes)
    return row
  }

  /// Marks an offset into `extraText`; `write` replaces it by the offset in the image's text.
  static let extraBit: UInt32 = 1 << 31
}

/// The statements of one record of an entity.
struct StatementRun {
  var subject: UInt32
  var first: Int
  var count: Int
}

/// An entity's header: where its id stands, and the entity.
struct EntityHeader {
  var idStart: Int
  var entity: UInt32
}

/// An entity that is a value: its class may be told further down.
struct ValueClassCheck {
  var entity: UInt32
  var wanted: ClassID
  var property: UInt32
  var start: UInt32
  var length: UInt32
  /// It is among the values that the property allows.
  var isChoice: Bool
}

/// A statement with a name of its own.
struct NamedStatement {
  var subject: UInt32
  var start: UInt32
  var length: UInt32
}
