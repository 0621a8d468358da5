// The image as bytes: a header, a table of sections, the sections.

extension FactCompiler {
  /// Depends on the paths and texts of the files and on everything below.
  func fingerprint(of texts: [FactText]) -> UInt64 {
    var state = lower.fingerprint &+ UInt64(ImageHeader.version)
    for file in texts {
      let path = [UInt8](file.path.utf8)
      let flags: UInt64 = (file.isBundled ? 1 : 0) | (file.isFence ? 2 : 0)
      for part in [
        exactHash(path, 0..<path.count), exactHash(file.bytes, file.range), UInt64(file.range.lowerBound),
        flags,
      ] {
        let product = (state ^ part).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
        state = product.high ^ product.low &+ 0x9E37_79B9_7F4A_7C15
      }
    }
    return state == 0 ? 1 : state
  }

  mutating func write(_ fingerprint: UInt64) -> ImageStorage {
    var placement = Placement()
    let names = nameIndex()
    let prefixes = prefixIndex()
    issues.sort { ($0.start, $0.kind, $0.detail) < ($1.start, $1.kind, $1.detail) }
    placeExtraTexts()
    placement.add(.text, text, then: extraText)
    placement.add(.files, files)
    placement.add(.bases, bases)
    placement.add(.kinds, kinds)
    placement.add(.classes, classes, .classIndex, .classDeclarations)
    placement.add(.sources, sources, .sourceIndex, .sourceDeclarations)
    placement.add(.units, units, .unitIndex, .unitDeclarations)
    placement.add(.properties, properties, .propertyIndex, .propertyDeclarations)
    placement.add(.entities, entities, .entityIndex, .entityDeclarations)
    placement.add(.entityNames, entityNames)
    placement.add(.entityNameIndex, names.slots)
    placement.add(.unitNames, unitNames)
    placement.add(.unitNameIndex, unitNameIndex.slots)
    placement.add(.unitPrefixIndex, prefixes.slots)
    placement.add(.propertyNames, propertyNames)
    placement.add(.statements, statements)
    placement.add(.statementProperties, statements.map(\.property))
    placement.add(.extras, extras)
    placement.add(.references, references)
    placement.add(.lists, lists)
    placement.add(.atoms, atoms)
    placement.add(.atomIndex, atomIndex.slots)
    placement.add(.combinations, combinations)
    placement.add(.combinationPairs, combinationPairs)
    placement.add(.combinationIndex, combinationIndex.slots)
    placement.add(.completeness, completeness)
    placement.add(.byProperty, byProperty)
    placement.add(.byValue, byValue)
    placement.add(.bySource, bySource)
    placement.add(.derivations, derivations)
    placement.add(.issues, issues)
    var header = ImageHeader()
    header.magic = ImageHeader.magic
    header.version = ImageHeader.version
    header.sectionCount = UInt32(ImageSection.allCases.count)
    header.size = UInt64(placement.size)
    header.fingerprint = fingerprint
    header.below = lower.fingerprint
    header.base = counts
    return placement.storage(header)
  }

  /// The folded names of entities; those of units are indexed as they are read.
  private func nameIndex() -> HashSlots {
    var index = HashSlots(capacity: entityNames.count)
    for (number, name) in entityNames.enumerated() {
      let hash: UInt64
      if name.start & FactCompiler.extraBit != 0 {
        let bytes = extraBytes(name.start, name.length)
        hash = foldedHash(bytes, 0..<bytes.count)
      } else {
        hash = foldedHash(text, Int(name.start)..<Int(name.start) + Int(name.length))
      }
      index.insert(hash, number)
    }
    return index
  }

  private func prefixIndex() -> HashSlots {
    var index = HashSlots(capacity: unitPrefixes.count)
    for (hash, tokens) in unitPrefixes.sorted(by: { $0.key < $1.key }) { index.insert(hash, tokens - 1) }
    return index
  }

  /// Turns offsets into the extra texts into offsets into the image's text.
  private mutating func placeExtraTexts() {
    let size = UInt32(text.count)
    func place(_ start: inout UInt32) {
      if start & FactCompiler.extraBit != 0 { start = start & ~FactCompiler.extraBit &+ size }
    }
    for index in files.indices { place(&files[index].pathStart) }
    for index in bases.indices { place(&bases[index].nameStart) }
    for index in kinds.indices { place(&kinds[index].start) }
    if !extraText.isEmpty {
      for index in entityNames.indices { place(&entityNames[index].start) }
      for index in unitNames.indices { place(&unitNames[index].start) }
      for index in propertyNames.indices { place(&propertyNames[index].start) }
      for index in statements.indices
      where statements[index].flags & StatementFlag.valueMask == ValueTag.text.rawValue {
        place(&statements[index].operand)
      }
    }
    entities.updateAll { place(&$0.idStart) }
    classes.updateAll { place(&$0.idStart) }
    sources.updateAll { place(&$0.idStart) }
    units.updateAll { place(&$0.idStart) }
    var choices: [ListRow] = []
    properties.updateAll { row in
      place(&row.idStart)
      place(&row.patternStart)
      place(&row.derivationStart)
      choices.append(row.choices)
    }
    for list in choices {
      for index in stride(from: Int(list.first), to: Int(list.first) + Int(list.count), by: 2) {
        place(&lists[index])
      }
    }
  }
}

/// Where the sections of an image go.
private struct Placement {
  private var entries = [SectionEntry](repeating: SectionEntry(), count: ImageSection.allCases.count)
  private var copies: [(offset: Int, copy: (UnsafeMutableRawPointer) -> Void)] = []
  private var gaps = [ImageHeader.size..<(ImageHeader.size + 63) & ~63]
  private(set) var size = (ImageHeader.size + 63) & ~63

  mutating func add<Row: ImageRow>(_ section: ImageSection, _ rows: [Row]) {
    place(section, rows.count * MemoryLayout<Row>.stride)
    let offset = Int(entries[section.rawValue].offset)
    copies.append(
      (
        offset,
        { target in
          rows.withUnsafeBytes {
            if let base = $0.baseAddress { target.copyMemory(from: base, byteCount: $0.count) }
          }
        }
      ))
  }

  mutating func add(_ section: ImageSection, _ first: [UInt8], then second: [UInt8]) {
    place(section, first.count + second.count)
    let offset = Int(entries[section.rawValue].offset)
    for (start, bytes) in [(offset, first), (offset + first.count, second)] {
      copies.append(
        (
          start,
          { target in
            bytes.withUnsafeBytes {
              if let base = $0.baseAddress { target.copyMemory(from: base, byteCount: $0.count) }
            }
          }
        ))
    }
  }

  mutating func add<Row: SymbolRow>(
    _ section: ImageSection, _ table: SymbolTable<Row>, _ index: ImageSection, _ declarations: ImageSection
  ) {
    if table.replaced.isEmpty { add(section, table.own) } else { add(section, table.replaced + table.own) }
    add(index, table.index.slots)
    add(declarations, table.declarations)
  }

  private mutating func place(_ section: ImageSection, _ bytes: Int) {
    entries[section.rawValue] = SectionEntry(offset: UInt64(size), size: UInt64(bytes))
    let end = size + bytes
    size = (end + 15) & ~15
    gaps.append(end..<size)
  }

  func storage(_ header: ImageHeader) -> ImageStorage {
    var header = header
    let unsigned = write(header, includingSections: false)
    header.checksum = imageChecksum(unsigned)
    return write(header, includingSections: true)
  }

  private func write(_ header: ImageHeader, includingSections: Bool) -> ImageStorage {
    ImageStorage(count: includingSections ? size : ImageHeader.size) { target in
      guard let base = target.baseAddress else { return }
      // The gaps between sections are zero, so that equal texts give equal bytes.
      if includingSections {
        for gap in gaps {
          (base + gap.lowerBound).initializeMemory(as: UInt8.self, repeating: 0, count: gap.count)
        }
      }
      withUnsafeBytes(of: header) {
        base.copyMemory(
          from: $0.baseAddress ?? UnsafeRawPointer(base), byteCount: MemoryLayout<ImageHeader>.size)
      }
      entries.withUnsafeBytes { bytes in
        if let source = bytes.baseAddress {
          (base + ImageHeader.tableOffset).copyMemory(from: source, byteCount: bytes.count)
        }
      }
      if includingSections { for copy in copies { copy.copy(base + copy.offset) } }
    }
  }
}
