// The first look at the text: which records there are and what they are called.
import ByteScan
import Syntax
import TextModel

extension FactCompiler {
  /// Notes the ids that the file declares; records that are no entities are read whole.
  ///
  /// The file is cut into parts with entities and parts without, so that each part is parsed once.
  mutating func scanHeaders(ofFile number: Int) {
    let row = files[number]
    fileStart = Int(row.textStart)
    fileEnd = fileStart + Int(row.textLength)
    var start = fileStart
    if text.hasByteOrderMark(at: start, before: fileEnd) { start += 3 }
    var segment = start
    var isEntities = false
    var line = start
    while line < fileEnd {
      if let kind = recordKind(at: line) {
        if (kind == .entity) != isEntities {
          closeSegment(segment..<line, isEntities)
          segment = line
          isEntities = kind == .entity
        }
        if isEntities { noteEntity(line) }
      }
      line = nextLine(after: line)
    }
    closeSegment(segment..<fileEnd, isEntities)
    if files[number].base == 0 {
      let isFence = row.isFence != 0
      files[number].base = base(named: isFence ? [] : fileStems[number], of: row) &+ 1
    }
    files[number].base &-= 1
  }

  private func nextLine(after start: Int) -> Int {
    let rest = fileEnd - start
    let length = text.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { stet_find_line_break($0 + start, rest) } ?? rest
    }
    return min(fileEnd, start + length + 1)
  }

  /// The kind of the record whose header stands at `line`; nil if none does.
  @inline(__always)
  private func recordKind(at line: Int) -> FactRecordKind? {
    switch text[line] {
    case 0x65: word("entity", at: line) ? .entity : nil
    case 0x73: word("source", at: line) ? .source : nil
    case 0x70: word("property", at: line) ? .property : nil
    case 0x75: word("unit", at: line) ? .unit : nil
    case 0x63: word("class", at: line) ? .class : nil
    case 0x62: word("base", at: line) ? .base : nil
    default: nil
    }
  }

  @inline(__always)
  private func word(_ word: StaticString, at line: Int) -> Bool {
    let length = word.utf8CodeUnitCount
    guard line + length < fileEnd else { return false }
    let start = word.utf8Start
    for index in 0..<length where text[line &+ index] != start[index] { return false }
    return text[line + length] == 0x20 || text[line + length] == 0x09
  }

  private mutating func noteEntity(_ line: Int) {
    var start = line + 7
    while start < fileEnd, text[start] == 0x20 || text[start] == 0x09 { start += 1 }
    var end = start
    while end < fileEnd, text[end].isWordByte { end += 1 }
    guard end > start else { return }
    let range = start..<end
    let hash = exactHash(text, range)
    let known = find(entity: range, hash)
    let id = known ?? entities.add(range, hash)
    if let before = entities.declare(id, UInt32(line)) {
      repeatedEntities = true
      if before >= UInt32(fileStart) { addIssue(.duplicateId, .record, start, range.count, related: before) }
    }
    entityHeaders.append(EntityHeader(idStart: start, entity: id))
  }

  private mutating func closeSegment(_ range: Range<Int>, _ isEntities: Bool) {
    if range.isEmpty { return }
    if isEntities {
      entitySegments.append(range)
      return
    }
    var parser = FactParser(text, in: range, keepsNodes: false)
    var record = FactRecord(kind: .other, start: 0, length: 0)
    while parser.nextRecord(into: &record) {
      addSyntaxIssues(of: record)
      noteSchema(record)
    }
  }

  // Not with `??`, whose second side would be a closure with a copy of all that is here.

  func find(entity range: Range<Int>, _ hash: UInt64) -> UInt32? {
    if let own = entities.find(text, range, hash) { return own }
    return lower.find(text, range, hash) { $0.entities }
  }
  func find(property range: Range<Int>, _ hash: UInt64) -> UInt32? {
    if let own = properties.find(text, range, hash) { return own }
    return lower.find(text, range, hash) { $0.properties }
  }
  func find(source range: Range<Int>, _ hash: UInt64) -> UInt32? {
    if let own = sources.find(text, range, hash) { return own }
    return lower.find(text, range, hash) { $0.sources }
  }
  func find(class range: Range<Int>, _ hash: UInt64) -> UInt32? {
    if let own = classes.find(text, range, hash) { return own }
    return lower.find(text, range, hash) { $0.classes }
  }
  func find(unit range: Range<Int>, _ hash: UInt64) -> UInt32? {
    if let own = units.find(text, range, hash) { return own }
    return lower.find(text, range, hash) { $0.units }
  }

  /// Notes what a record declares that is no entity, and keeps it to be read when all ids are known.
  mutating func noteSchema(_ record: FactRecord) {
    let range = record.id.range(from: record.start)
    guard !range.isEmpty else { return }
    let hash = exactHash(text, range)
    let start = UInt32(record.start)
    let length = UInt32(clamping: record.contentRange.count)
    let before: UInt32?
    switch record.kind {
    case .base:
      noteBase(record, range)
      return
    case .class:
      before = classes.declare(find(class: range, hash) ?? classes.add(range, hash), start, length: length)
    case .unit:
      before = units.declare(find(unit: range, hash) ?? units.add(range, hash), start, length: length)
    case .property:
      before = properties.declare(
        find(property: range, hash) ?? properties.add(range, hash), start, length: length)
    case .source:
      before = sources.declare(find(source: range, hash) ?? sources.add(range, hash), start, length: length)
    case .entity, .other: return
    }
    if let before, before >= UInt32(fileStart) {
      addIssue(.duplicateId, .record, range.lowerBound, range.count, related: before)
    }
    schemaRecords.append(record)
  }

  private mutating func noteBase(_ record: FactRecord, _ range: Range<Int>) {
    guard
      let number = files.firstIndex(where: {
        Int($0.textStart) == fileStart && Int($0.textLength) == fileEnd - fileStart
      })
    else { return }
    if files[number].base == 0 {
      files[number].base = base(named: [UInt8](text[range]), of: files[number]) &+ 1
    } else {
      addIssue(.duplicateId, .record, range.lowerBound, range.count)
    }
  }

  /// The number of the base of that name: the same in all files, but that a note's fence is a base of its own.
  private mutating func base(named name: [UInt8], of file: FileRow) -> UInt32 {
    if file.isFence == 0 {
      for number in 0..<counts.bases where lower.baseName(number) == name.string(0..<name.count) {
        if lower.isBundledBase(number) == (file.isBundled != 0) { return number }
      }
      for (number, row) in bases.enumerated()
      where row.isAlwaysInScope == 0 && row.isBundled == file.isBundled
        && extraBytes(row.nameStart, row.nameLength) == name
      {
        return counts.bases &+ UInt32(number)
      }
    }
    let place = addExtra(name)
    bases.append(
      BaseRow(
        nameStart: place.start, nameLength: place.length, isBundled: file.isBundled,
        isAlwaysInScope: file.isFence))
    return counts.bases &+ UInt32(bases.count - 1)
  }

  func extraBytes(_ start: UInt32, _ length: UInt32) -> [UInt8] {
    let first = Int(start & ~FactCompiler.extraBit)
    return [UInt8](extraText[min(first, extraText.count)..<min(first + Int(length), extraText.count)])
  }
}

extension Facts {
  @inline(__always)
  func find<Row: SymbolRow>(
    _ text: [UInt8], _ range: Range<Int>, _ hash: UInt64, _ symbols: (Layer) -> SymbolSection<Row>
  ) -> UInt32? {
    for layer in layers {
      if let id = layer.find(symbols(layer), text, range, hash: hash) { return id }
    }
    return nil
  }

  func isBundledBase(_ number: UInt32) -> Bool {
    guard let layer = layer(of: number, \.bases), number >= layer.base.bases else { return false }
    return layer.row(layer.bases, Int(number - layer.base.bases)).isBundled != 0
  }
}

extension UInt8 {
  /// A byte of an id: a letter, a digit, "_", "-", or a byte beyond ASCII.
  @inline(__always)
  var isWordByte: Bool {
    self &- 0x30 < 10 || (self | 0x20) &- 0x61 < 26 || self == 0x2D || self == 0x5F || self >= 0x80
  }
}

extension [UInt8] {
  func hasByteOrderMark(at start: Int, before end: Int) -> Bool {
    start + 3 <= end && self[start] == 0xEF && self[start + 1] == 0xBB && self[start + 2] == 0xBF
  }
}
