// Statements in the order of subject, property and place, and the indexes over them.
import Quantities

extension FactCompiler {
  mutating func arrangeStatements() {
    for index in fiscalStatements { readFiscalPeriod(index) }
    var isAscending = true
    var last: UInt32?
    for run in runs {
      if let last, run.subject <= last { isAscending = false }
      last = run.subject
    }
    if !isAscending { regroup() }
    for run in runs { sortByProperty(run.first..<run.first + run.count) }
    for run in runs where run.count > 0 || run.subject >= counts.entities {
      let original = lowered(entity: run.subject)
      entities.update(run.subject, original: original) { row in
        row.firstStatement = UInt32(run.first)
        row.statementCount = UInt32(run.count)
      }
    }
    completeness.sort { ($0.subject, $0.start) < ($1.subject, $1.start) }
    var namesAscend = true
    var lastOwner: UInt32 = 0
    for name in entityNames {
      if name.owner < lastOwner { namesAscend = false }
      lastOwner = name.owner
    }
    if !namesAscend { entityNames.sort { ($0.owner, $0.start) < ($1.owner, $1.start) } }
    sortUnitNames()
    entities.finish()
    classes.finish()
    sources.finish()
    units.finish()
    properties.finish()
  }

  /// Brings the names of each unit together and indexes them again, where a unit of a lower layer is continued.
  private mutating func sortUnitNames() {
    let isSorted = zip(unitNames, unitNames.dropFirst()).allSatisfy { $0.owner <= $1.owner }
    if isSorted { return }
    let order = unitNames.indices.sorted { (unitNames[$0].owner, $0) < (unitNames[$1].owner, $1) }
    unitNames = order.map { unitNames[$0] }
    unitNameIndex = HashSlots(capacity: unitNames.count)
    for (number, name) in unitNames.enumerated() {
      let bytes = bytes(TextRow(start: name.start, length: name.length))
      unitNameIndex.insert(foldedHash(bytes, 0..<bytes.count), number)
    }
  }

  /// Dates a period again whose entity's fiscal year may have been given after it.
  private mutating func readFiscalPeriod(_ index: Int) {
    guard let moment = Moment(code: statements[index].moment) else { return }
    let days = moment.days(fiscalYearStartMonth: fiscalYearStartMonth(of: statements[index].subject))
    (statements[index].first, statements[index].last) = (days.first.number, days.last.number)
  }

  /// Brings the records of each entity together.
  private mutating func regroup() {
    let order = runs.indices.sorted { (runs[$0].subject, $0) < (runs[$1].subject, $1) }
    var arranged: [StatementRow] = []
    arranged.reserveCapacity(statements.count)
    var merged: [StatementRun] = []
    for index in order {
      let run = runs[index]
      if let last = merged.last, last.subject == run.subject {
        merged[merged.count - 1].count += run.count
      } else {
        merged.append(StatementRun(subject: run.subject, first: arranged.count, count: run.count))
      }
      arranged.append(contentsOf: statements[run.first..<run.first + run.count])
    }
    statements = arranged
    runs = merged
  }

  private mutating func sortByProperty(_ range: Range<Int>) {
    if range.count > 48 {
      let sorted = range.sorted { (statements[$0].property, $0) < (statements[$1].property, $1) }
      let rows = sorted.map { statements[$0] }
      for (index, row) in zip(range, rows) { statements[index] = row }
      return
    }
    var index = range.lowerBound &+ 1
    while index < range.upperBound {
      let property = statements[index].property
      if statements[index &- 1].property > property {
        let row = statements[index]
        var hole = index
        while hole > range.lowerBound, statements[hole &- 1].property > property {
          statements[hole] = statements[hole &- 1]
          hole &-= 1
        }
        statements[hole] = row
      }
      index &+= 1
    }
  }

  /// Builds the indexes by property, value and source.
  mutating func indexStatements() {
    byProperty = sorted(statements.count, below: properties.end) { index in statements[index].property }
    let valued = statements.indices.filter {
      statements[$0].flags & StatementFlag.valueMask == ValueTag.entity.rawValue
    }
    byValue = sorted(valued.count, below: entities.end) { statements[valued[$0]].operand &- 1 }
    for index in byValue.indices { byValue[index].value = UInt32(valued[Int(byValue[index].value)]) }
    var citing: [PairRow] = []
    citing.reserveCapacity(references.count)
    for (index, row) in statements.enumerated() {
      let first = Int(row.firstReference)
      for reference in first..<min(first + Int(row.referenceCount), references.count) {
        let source = references[reference].source
        if source > 0, citing.last.map({ $0.key == source - 1 && $0.value == UInt32(index) }) != true {
          citing.append(PairRow(key: source - 1, value: UInt32(index)))
        }
      }
    }
    bySource = sorted(citing.count, below: sources.end) { citing[$0].key }
    for index in bySource.indices { bySource[index].value = citing[Int(bySource[index].value)].value }
  }

  /// The numbers below `count` sorted by key, equal keys in order.
  private func sorted(_ count: Int, below limit: UInt32, key: (Int) -> UInt32) -> [PairRow] {
    if Int(limit) > count &* 8 {
      let pairs = (0..<count).map { PairRow(key: key($0), value: UInt32($0)) }
      return pairs.sorted { ($0.key, $0.value) < ($1.key, $1.value) }
    }
    var places = [UInt32](repeating: 0, count: Int(limit) + 1)
    for index in 0..<count { places[Int(min(key(index), limit &- 1)) + 1] &+= 1 }
    for index in 1..<places.count { places[index] &+= places[index &- 1] }
    var result = [PairRow](repeating: PairRow(), count: count)
    for index in 0..<count {
      let key = key(index)
      let slot = Int(min(key, limit &- 1))
      result[Int(places[slot])] = PairRow(key: key, value: UInt32(truncatingIfNeeded: index))
      places[slot] &+= 1
    }
    return result
  }
}
