// The columns of one record: the cells of its lines, how wide they are, and the lines written from them.

/// Lays out one record after the other, with the same buffers.
struct FactLayout {
  /// What a line of the record is.
  private enum Line {
    case asWritten
    case blank
    case comment
    case header
    case field(Int)
  }

  /// A line, its comment, and where its cells are in `cells`.
  private struct Row {
    var line: Line
    var range: Range<Int>
    var comment: Range<Int> = 0..<0
    /// True for a field whose name has one space after it, not two: every field but a statement.
    var isOwn = false
    var cells = 0..<0

    var isCommentedField: Bool {
      if case .field = line { !comment.isEmpty } else { false }
    }
  }

  /// The widths of name, value and time that others are aligned to; longer cells stand out of their column.
  private static let widest = [44, 40, 48]

  private var rows: [Row] = []
  private var cells: [[UInt8]] = []

  /// Calls `emit` with each line of the record, without its line break, and its new content.
  mutating func layOut(_ record: FactRecord, _ text: [UInt8], emit: (Range<Int>, [UInt8]) -> Void) {
    rows.removeAll(keepingCapacity: true)
    cells.removeAll(keepingCapacity: true)
    readRows(record, text)
    for i in rows.indices { fillCells(i, record, text) }
    let own = columns(isOwn: true)
    let statements = columns(isOwn: false)
    var contents = rows.map { row in content(row, row.isOwn ? own : statements, text) }
    let commentColumn = zip(rows, contents).reduce(0) {
      max($0, $1.0.isCommentedField ? Self.width($1.1) : 0)
    }
    for (i, row) in rows.enumerated() {
      if !row.comment.isEmpty && !row.cells.isEmpty {
        pad(&contents[i], to: row.isCommentedField ? commentColumn + 2 : 0)
        contents[i] += text[row.comment]
      }
      emit(row.range, contents[i])
    }
  }

  // MARK: Rows

  private mutating func readRows(_ record: FactRecord, _ text: [UInt8]) {
    let nodes = record.nodes
    var fieldIndex = 0
    var row = Row(line: .blank, range: record.start..<record.start)
    var i = 1
    while i < nodes.count {
      let node = nodes[i]
      let start = record.start + Int(node.start)
      let end = record.start + Int(node.end)
      switch node.kind {
      case .lineBreak:
        rows.append(row)
        row = Row(line: .blank, range: end..<end)
      case .factHeader:
        row.line = isReadable(record, node) ? .header : .asWritten
        if row.range.lowerBound != start { row.line = .asWritten }
      case .factField:
        while fieldIndex < record.fields.count, record.fields[fieldIndex].span.start < node.start {
          fieldIndex += 1
        }
        let isRead = fieldIndex < record.fields.count && record.fields[fieldIndex].span.start == node.start
        row.line = isRead ? .field(fieldIndex) : .asWritten
      case .factComment:
        row.comment = start..<trimmed(start..<end, text)
        if case .blank = row.line { row.line = .comment }
      case .whitespace:
        if text[start] == 0xEF { row.line = .asWritten }
      default:
        row.line = .asWritten
      }
      if node.kind != .lineBreak { row.range = row.range.lowerBound..<end }
      i = max(i + 1, Int(node.next))
    }
    if !row.range.isEmpty { rows.append(row) }
  }

  private func isReadable(_ record: FactRecord, _ header: SyntaxNode) -> Bool {
    !record.issues.contains { $0.span.start < header.end }
  }

  private func trimmed(_ range: Range<Int>, _ text: [UInt8]) -> Int {
    var end = range.upperBound
    while end > range.lowerBound, text[end - 1] == 0x20 || text[end - 1] == 0x09 { end -= 1 }
    return end
  }

  // MARK: Cells

  private mutating func fillCells(_ index: Int, _ record: FactRecord, _ text: [UInt8]) {
    let writer = FactCellWriter(record: record, text: text)
    let first = cells.count
    switch rows[index].line {
    case .asWritten, .blank, .comment: return
    case .header: cells.append(writer.header())
    case .field(let i):
      let field = record.fields[i]
      cells.append(writer.name(field))
      if record.kind != .entity {
        rows[index].isOwn = true
        cells.append(writer.bytes(field.rest))
      } else {
        rows[index].isOwn = field.value.kind == .text && !field.rest.isEmpty
        cells.append(writer.value(field))
        cells += writer.qualifiers(field)
      }
    }
    while let last = cells.last, last.isEmpty, cells.count > first + 1 { cells.removeLast() }
    rows[index].cells = first..<cells.count
  }

  /// Where the second, third and fourth cells of the rows begin.
  private func columns(isOwn: Bool) -> [Int] {
    var widths = Self.widest.map { _ in 0 }
    for row in rows where row.isOwn == isOwn {
      guard case .field = row.line else { continue }
      for (column, cell) in row.cells.dropLast().enumerated() where column < widths.count {
        let width = Self.width(cells[cell])
        if width <= Self.widest[column] { widths[column] = max(widths[column], width) }
      }
    }
    var columns: [Int] = []
    var start = 2
    for (column, width) in widths.enumerated() {
      start += width == 0 ? 0 : width + (isOwn && column == 0 ? 1 : 2)
      columns.append(start)
    }
    return columns
  }

  private func content(_ row: Row, _ columns: [Int], _ text: [UInt8]) -> [UInt8] {
    switch row.line {
    case .asWritten: return Array(text[row.range])
    case .blank: return []
    case .comment:
      let isIndented = row.comment.lowerBound > row.range.lowerBound
      return (isIndented ? [0x20, 0x20] : []) + text[row.comment]
    case .header: return row.cells.first.map { cells[$0] } ?? []
    case .field:
      var line: [UInt8] = [0x20, 0x20]
      for (column, cell) in row.cells.enumerated() where !cells[cell].isEmpty {
        if column > 0 {
          pad(&line, to: columns[min(column, columns.count) - 1], atLeast: row.isOwn && column == 1 ? 1 : 2)
        }
        line += cells[cell]
      }
      return line
    }
  }

  /// Adds spaces up to the column.
  private func pad(_ line: inout [UInt8], to column: Int, atLeast least: Int = 2) {
    let count = max(least, column - Self.width(line))
    line.append(contentsOf: repeatElement(0x20, count: count))
  }

  /// How many columns the text takes: its Unicode scalars.
  private static func width(_ text: [UInt8]) -> Int {
    text.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
  }
}
