// A large fact base is read in parts at once; what they find is put together as if it had been read in one go.

/// Some of the text that holds entities, in order, and the headers in it.
struct FactPart {
  var segments: [Range<Int>]
  var headers: Range<Int>

  var size: Int { segments.reduce(0) { $0 + $1.count } }

  /// Smaller ones cost more than they save.
  static let smallest = 1 << 20
}

extension FactCompiler {
  /// Reads all entities in parts at once; false, with nothing done, where that is not worth it, or where one part may
  /// depend on another because an entity has several records.
  mutating func readInParts(_ workers: PartWorkers?) -> Bool {
    guard let workers, !repeatedEntities, entities.own.count == entityHeaders.count else { return false }
    let parts = parts(workers)
    guard parts.count > 1 else { return false }
    let start = self
    var read = workers.map(parts.count) { number in
      var compiler = start
      // What the others find comes behind the first part's.
      if number == 0 { compiler.reserve(parts.reduce(0) { $0 + $1.size }, start.entityHeaders.count) }
      compiler.read(parts[number])
      return compiler
    }
    guard read.allSatisfy({ $0?.repeatedEntities == false }), let first = read[0].take() else { return false }
    self = consume first
    for (part, compiler) in zip(parts, read) {
      if let compiler { append(compiler, part.headers, since: start) }
    }
    return true
  }

  /// Parts of about the same size that begin with the header of an entity.
  private func parts(_ workers: PartWorkers) -> [FactPart] {
    let whole = FactPart(segments: entitySegments, headers: entityHeaders.indices)
    let count = min(workers.count, whole.size / max(1, workers.smallestPart ?? FactPart.smallest))
    guard count > 1 else { return [] }
    var result: [FactPart] = []
    var first = 0
    for number in 1...count {
      let last = number == count ? entityHeaders.count : max(first, entityHeaders.count * number / count)
      let start = first == 0 ? 0 : Int(entities.declarations[first].start)
      let end = last == entityHeaders.count ? text.count : Int(entities.declarations[last].start)
      let segments = entitySegments.map { $0.clamped(to: start..<end) }.filter { !$0.isEmpty }
      if last > first { result.append(FactPart(segments: segments, headers: first..<last)) }
      first = last
    }
    return result
  }

  /// Adds what `part` found of the entities with those headers since it was `start`, numbered on.
  private mutating func append(_ part: FactCompiler, _ headers: Range<Int>, since start: FactCompiler) {
    let numbers = Renumbering(
      statements: statements.count, references: UInt32(references.count), extras: UInt32(extras.count),
      extraText: UInt32(extraText.count - start.extraText.count), extraStart: UInt32(start.extraText.count),
      combinationStart: counts.combinations &+ UInt32(start.combinations.count),
      combinations: combinations(of: part, since: start))
    statements.append(contentsOf: part.statements)
    for index in numbers.statements..<statements.count { numbers.apply(to: &statements[index]) }
    references.append(contentsOf: part.references)
    extras.append(contentsOf: part.extras)
    extraText.append(contentsOf: part.extraText[start.extraText.count...])
    for var name in part.entityNames {
      name.start = numbers.text(name.start)
      entityNames.append(name)
    }
    for var run in part.runs {
      run.first += numbers.statements
      runs.append(run)
    }
    completeness += part.completeness
    namedStatements += part.namedStatements
    fiscalStatements += part.fiscalStatements.map { $0 + numbers.statements }
    valueClassChecks += part.valueClassChecks
    for issue in part.issues[start.issues.count...] { add(issue) }
    entities.take(headers, from: part.entities)
  }

  /// The references to those combinations of dimensions here that `part` has added, in its order.
  private mutating func combinations(of part: FactCompiler, since start: FactCompiler) -> [UInt32] {
    let atoms = part.atoms[start.atoms.count...].map {
      atom(Int($0.start)..<Int($0.start) + Int($0.length))
    }
    let firstAtom = counts.atoms &+ UInt32(start.atoms.count)
    func renumbered(_ id: UInt32) -> UInt32 { id < firstAtom ? id : atoms[Int(id - firstAtom)] }
    return part.combinations[start.combinations.count...].map { row in
      let pairs = part.combinationPairs[Int(row.first)..<Int(row.first) + Int(row.count)].map {
        PairRow(key: renumbered($0.key), value: renumbered($0.value))
      }
      let hash = pairs.reduce(0) { $0 &+ combinationHash($1.key, $1.value) }
      return findCombination(hash, pairs.count) ?? addCombination(hash, pairs)
    }
  }
}

/// What becomes of the numbers in the rows of a part.
private struct Renumbering {
  let statements: Int
  let references: UInt32
  let extras: UInt32
  /// How far the part's own extra texts move, and where they begin in the part.
  let extraText: UInt32
  let extraStart: UInt32
  /// The number from which combinations are the part's own, and what those become, as references.
  let combinationStart: UInt32
  let combinations: [UInt32]

  func apply(to row: inout StatementRow) {
    row.firstReference &+= references
    if row.extra > 0 { row.extra &+= extras }
    if row.dimensions > combinationStart {
      row.dimensions = combinations[Int(row.dimensions &- combinationStart) - 1]
    }
    if row.flags & StatementFlag.valueMask == ValueTag.text.rawValue { row.operand = text(row.operand) }
  }

  /// The place of a text that may stand among the extra texts.
  func text(_ start: UInt32) -> UInt32 {
    start & FactCompiler.extraBit != 0 && start & ~FactCompiler.extraBit >= extraStart
      ? start &+ extraText : start
  }
}
