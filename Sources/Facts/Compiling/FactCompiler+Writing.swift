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

  mutating func write(_ fingerprint: UInt64) -> PreparedImage {
    var image = PreparedImage()
    let names = nameIndex()
    let prefixes = prefixIndex()
    finishIssues()
    placeExtraTexts()
    image.add(.text, text, then: extraText)
    image.add(.files, files)
    image.add(.bases, bases)
    image.add(.kinds, kinds)
    image.add(.classes, classes, .classIndex, .classDeclarations)
    image.add(.sources, sources, .sourceIndex, .sourceDeclarations)
    image.add(.units, units, .unitIndex, .unitDeclarations)
    image.add(.properties, properties, .propertyIndex, .propertyDeclarations)
    image.add(.entities, entities, .entityIndex, .entityDeclarations)
    image.add(.entityNames, entityNames)
    image.add(.entityNameIndex, names.slots)
    image.add(.unitNames, unitNames)
    image.add(.unitNameIndex, unitNameIndex.slots)
    image.add(.unitPrefixIndex, prefixes.slots)
    image.add(.propertyNames, propertyNames)
    image.add(.statements, statements)
    image.add(.statementProperties, statements.map(\.property))
    image.add(.extras, extras)
    image.add(.references, references)
    image.add(.lists, lists)
    image.add(.atoms, atoms)
    image.add(.atomIndex, atomIndex.slots)
    image.add(.combinations, combinations)
    image.add(.combinationPairs, combinationPairs)
    image.add(.combinationIndex, combinationIndex.slots)
    image.add(.completeness, completeness)
    image.add(.byProperty, byProperty)
    image.add(.byValue, byValue)
    image.add(.bySource, bySource)
    image.add(.derivations, derivations)
    image.add(.issues, issues)
    var header = ImageHeader()
    header.magic = ImageHeader.magic
    header.version = ImageHeader.version
    header.sectionCount = UInt32(ImageSection.allCases.count)
    header.size = UInt64(image.count)
    header.fingerprint = fingerprint
    header.below = lower.fingerprint
    header.base = counts
    image.begin(with: header)
    return image
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
