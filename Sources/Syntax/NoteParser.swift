// Reads a note block by block: the one entrance to the parser of notes.

import ByteScan
import TextModel

/// A reader of notes that never fails: the blocks it gives tile the text, and what it cannot read is an issue.
///
/// Time is linear in the text. A block depends on the text from its start on alone, and on whether it is the first.
/// It is not copyable, and looking ahead is declared mutating, because both work in place: a function that only
/// borrows the parser is handed a copy of its 300 bytes.
package struct NoteParser: ~Copyable, Sendable {
  /// The bytes of a note that are read (spec 1, What a note can hold at most).
  package static let sizeLimit = 64 << 20
  static let depthLimit = 64
  static let issueLimit = 1_000
  static let openMarkLimit = 1_024
  static let markLimit = 4_096
  static let bodyLimit = 1 << 16
  static let itemLimit = 64
  static let expressionLimit = 256

  let text: [UInt8]
  let keepsNodes: Bool
  /// False for a reader that is only asked where blocks are and what they are.
  let readsInline: Bool
  /// The offset of the block that comes next.
  package internal(set) var offset: Int
  /// The entries of the front matter, once its block was read.
  package internal(set) var frontMatter: FrontMatter?

  /// The block being read; its arrays keep their capacity from block to block.
  var block = NoteBlock(kind: .blank, start: 0, length: 0)
  var base = 0
  var at = 0
  /// The end of the inline text being read.
  var limit = 0
  /// Where the plain text begins that has no leaf yet.
  var textStart = 0
  var marks = MarkState()
  /// The end of the body's item being read.
  var stop = 0
  var itemStart = 0
  /// The word met last and where it ends, since a word is looked at several times.
  var wordStart = -1
  var wordFound = 0
  var itemFailed = false
  /// How many expression nodes the block had when the item began.
  var itemExpressions = 0
  var depth = 0
  /// Where a string was begun and not ended.
  var unclosedString = 0..<0
  var fenceEnds: FenceEnds?

  /// A reader of `text`; without `keepsNodes` the blocks' `nodes` stay empty, which is faster.
  package init(_ text: [UInt8], keepsNodes: Bool = true, from offset: Int = 0) {
    self.text = text
    self.keepsNodes = keepsNodes
    readsInline = true
    self.offset = max(0, min(offset, text.count))
  }

  /// A reader for `nextOutline`.
  init(outlining text: [UInt8], from offset: Int = 0) {
    self.text = text
    keepsNodes = false
    readsInline = false
    self.offset = max(0, min(offset, text.count))
  }

  /// Reads the block of that outline into `target`, whose arrays it reuses; the blocks before it were read, or it is
  /// where the reader began.
  package mutating func read(_ outline: BlockOutline, into target: inout NoteBlock) {
    swap(&block, &target)
    read(outline)
    swap(&block, &target)
  }

  /// Reads the next block into `target`, whose arrays it reuses; false at the end of the text.
  package mutating func nextBlock(into target: inout NoteBlock) -> Bool {
    guard offset < text.count else { return false }
    swap(&block, &target)
    readBlock()
    swap(&block, &target)
    return true
  }

  /// Reads the next block for its outline, or all that is left as one; there must be one.
  mutating func nextOutline(isRest: Bool = false) -> BlockOutline {
    if isRest { readRest(.smallerNote) } else { readBlock() }
    return BlockOutline(
      block.kind, level: block.level, at: block.range, in: text,
      isUnclosed: block.issues.contains { $0.kind == .unclosedBlock }, isRest: isRest)
  }

  /// Reads the block of that outline, which stands at `offset`.
  mutating func read(_ outline: BlockOutline) {
    if outline.isRest { return readRest(.smallerNote) }
    let range = outline.range
    readBlock(to: range.lowerBound == offset && range.upperBound <= text.count ? range.upperBound : nil)
  }

  /// The block that was read; there is none afterwards.
  mutating func takeBlock() -> NoteBlock {
    var taken = NoteBlock(kind: .blank, start: 0, length: 0)
    swap(&taken, &block)
    return taken
  }
}

extension NoteParser {
  /// Reads the block at `offset` into `block` and moves `offset` behind it. `end`: where it ends, if that is known.
  mutating func readBlock(to end: Int? = nil) {
    base = offset
    block.removeAll(startingAt: base)
    if base >= NoteParser.sizeLimit { return readOversize() }
    var start = base
    if base == 0 {
      start = byteOrderMarkLength
      leaf(.byteOrderMark, 0, start)
      if readFrontMatter(from: start) { return }
    }
    let line = lineShape(at: start)
    switch line.kind {
    case .blank: readBlank(from: start)
    case .code: readFence(line, from: start)
    case .comment: readCommentBlock(line, from: start)
    case .thematicBreak: readThematicBreak(line, from: start)
    default: readInlineBlock(line, from: start, to: end)
    }
  }

  /// Ends the block at `end`.
  mutating func finishBlock(at end: Int) {
    block.length = end - base
    offset = end
  }

  private var byteOrderMarkLength: Int {
    byte(0) == 0xEF && byte(1) == 0xBB && byte(2) == 0xBF ? 3 : 0
  }

  private mutating func readOversize() { readRest(.smallerFile) }

  /// Reads all that is left as one block of which nothing is read.
  mutating func readRest(_ expected: SyntaxExpectation) {
    base = offset
    block.removeAll(startingAt: base)
    block.kind = .code
    leaf(.codeText, base, text.count)
    issue(.limitReached, base, base + 1, expected)
    finishBlock(at: text.count)
  }

  private mutating func readBlank(from start: Int) {
    block.kind = .blank
    var position = start
    while position < text.count {
      let content = skipSpaces(position)
      guard content >= text.count || isLineBreak(text[content]) else { break }
      leaf(.whitespace, position, content)
      let next = endOfLine(content)
      leaf(.lineBreak, content, next)
      position = next
    }
    finishBlock(at: position)
  }

  private mutating func readCommentBlock(_ line: LineShape, from start: Int) {
    block.kind = .comment
    let next = endOfLine(start)
    let end = trimLineBreak(next, from: start)
    leaf(.whitespace, start, line.marker)
    leaf(.comment, line.marker, end)
    readIgnore(line.marker, end)
    leaf(.lineBreak, end, next)
    finishBlock(at: next)
  }

  private mutating func readThematicBreak(_ line: LineShape, from start: Int) {
    block.kind = .thematicBreak
    let next = endOfLine(start)
    let end = trimLineBreak(next, from: start)
    leaf(.whitespace, start, line.marker)
    leaf(.thematicBreak, line.marker, line.content)
    leaf(.whitespace, line.content, end)
    leaf(.lineBreak, end, next)
    finishBlock(at: next)
  }

  private mutating func readInlineBlock(_ line: LineShape, from start: Int, to end: Int?) {
    block.kind = line.kind
    block.level = line.level
    let next = end ?? endOfBlock(line, from: start)
    guard readsInline else { return finishBlock(at: next) }
    leaf(.whitespace, start, line.marker)
    readMarker(line)
    let end = trimLineBreak(next, from: line.content)
    if line.kind == .heading || line.kind == .sourceDefinition { block.content = span(line.content, end) }
    readInline(line.content, end)
    leaf(.lineBreak, end, next)
    finishBlock(at: next)
  }

  private mutating func readMarker(_ line: LineShape) {
    switch line.kind {
    case .heading: spacedMarker(.headingMarker, line)
    case .listItem: spacedMarker(.listMarker, line)
    case .quotation: leaf(.quoteMarker, line.marker, line.content)
    case .sourceDefinition:
      block.label = span(line.marker + 2, line.markerEnd - 2)
      leaf(.openBracket, line.marker, line.marker + 2)
      leaf(.citationID, line.marker + 2, line.markerEnd - 2)
      leaf(.closeBracket, line.markerEnd - 2, line.markerEnd - 1)
      leaf(.colon, line.markerEnd - 1, line.markerEnd)
      leaf(.whitespace, line.markerEnd, line.content)
    default: break
    }
  }

  private mutating func spacedMarker(_ kind: SyntaxKind, _ line: LineShape) {
    leaf(kind, line.marker, line.markerEnd)
    leaf(.whitespace, line.markerEnd, line.content)
  }

  /// The end of the block of inline text whose first line is `line`.
  private mutating func endOfBlock(_ line: LineShape, from start: Int) -> Int {
    var end = endOfLine(start)
    if line.kind == .heading || line.kind == .tableRow { return end }
    while end < text.count {
      let next = lineShape(at: end)
      guard continues(line, with: next) else { break }
      end = endOfLine(next.marker)
    }
    return end
  }

  private func continues(_ line: LineShape, with next: LineShape) -> Bool {
    if line.kind == .quotation {
      return next.kind == .quotation && next.level == line.level && !next.isEmptyQuotation
        && !line.isEmptyQuotation
    }
    switch next.kind {
    case .paragraph, .comment: return true
    case .listItem: return line.kind == .paragraph && next.isLateNumber
    default: return false
    }
  }
}
