// A document that the client has open: its text, and what is known of it.
import Analysis
import LanguageServerProtocol
import Syntax
import TextModel

/// An open document. Edits change the text at once; the tree and the findings follow in `ServerState.settle`.
///
/// A class, so that looking at one copies nothing; only the loop has it.
final class OpenDocument {
  enum Kind: Sendable {
    case note, facts, configuration, other
  }

  let uri: LSP.DocumentURI
  let kind: Kind
  /// The absolute path of a document on disk; the URI of any other. Findings and fact files are named by it. A bundled
  /// base has the name that snapshots give it.
  let path: String
  /// Whether this is a base that comes with the program: it counts already, and nobody can edit it.
  let isBundled: Bool
  /// The last one that the client named; it may go back.
  var version: Int
  private(set) var source: SourceText
  /// What has changed since the tree was made.
  private(set) var unsettled: UnsettledEdit?
  var note: OpenNote?
  var facts: OpenFacts?
  /// The diagnostics that were last made of it, encoded.
  var report = DiagnosticsReport()
  /// Whether the client is to be told of its diagnostics.
  var needsPublication = true
  /// The version whose diagnostics were pushed last; nil before the first.
  var publishedVersion: Int?
  /// The generation of facts and settings that the report was made under.
  var generation = -1
  var lastTokens: (resultID: String, data: [UInt32])?

  init(_ params: LSP.DidOpenParams) {
    uri = params.uri
    let bundledPath = BundledDocument.path(of: params.uri)
    isBundled = bundledPath != nil
    path = bundledPath ?? params.uri.path ?? params.uri.text
    kind = isBundled ? .facts : Self.kind(languageID: params.languageID, uri: params.uri)
    version = params.version
    source = SourceText(params.text)
  }

  private static func kind(languageID: String, uri: LSP.DocumentURI) -> Kind {
    let path = uri.path ?? uri.text
    if path.hasSuffix(".stet.json") { return .configuration }
    switch languageID {
    case "stet": return .note
    case "stet-facts": return .facts
    default:
      // A client that names the language in its own way is understood by the name of the file.
      if path.hasSuffix(".stet") { return .note }
      return path.hasSuffix(".facts") ? .facts : .other
    }
  }

  /// Applies `changes` one after the other; ranges beyond the text are clamped to it, reversed ones turned around.
  func apply(_ changes: [LSP.ContentChange], in encoding: PositionEncoding) {
    // Nobody else may hold on to the text then: it would be copied.
    note?.releaseText()
    for change in changes {
      let old = source.bytes.count
      guard let range = change.range else {
        unsettled = UnsettledEdit.joining(unsettled, replacing: 0..<old, in: old)
        source = SourceText(change.text)
        continue
      }
      let replaced = source.range(of: range, in: encoding)
      unsettled = UnsettledEdit.joining(unsettled, replacing: replaced, in: old)
      source.apply(TextEdit(range: replaced, replacement: change.text))
    }
    needsPublication = true
  }

  /// Takes the edit that the tree has not seen.
  func takeUnsettledEdit() -> UnsettledEdit? {
    defer { unsettled = nil }
    return unsettled
  }
}

/// Several edits as one: what stands before `prefix` bytes and in the last `suffix` ones is as it was.
struct UnsettledEdit: Equatable, Sendable {
  private(set) var prefix: Int
  private(set) var suffix: Int
  /// The bytes of the text before the first of the edits.
  let oldLength: Int

  /// `edit` and after it one that replaces `range` of a text of `length` bytes.
  static func joining(_ edit: UnsettledEdit?, replacing range: Range<Int>, in length: Int) -> UnsettledEdit {
    guard var joined = edit else {
      return UnsettledEdit(prefix: range.lowerBound, suffix: length - range.upperBound, oldLength: length)
    }
    joined.prefix = min(joined.prefix, range.lowerBound)
    joined.suffix = min(joined.suffix, length - range.upperBound)
    return joined
  }

  /// The part of the old text that was replaced.
  var replaced: Range<Int> { prefix..<max(prefix, oldLength - suffix) }

  /// The bytes that stand in its place, in a text of now `length` bytes.
  func insertedLength(in length: Int) -> Int { max(0, length - suffix - prefix) }
}

extension SourceText {
  /// The offsets of `range`; empty ranges, reversed ones and ones beyond the text are put right.
  func range(of range: LSP.Range, in encoding: PositionEncoding) -> Range<Int> {
    let a = offset(of: range.start, in: encoding)
    let b = offset(of: range.end, in: encoding)
    return min(a, b)..<max(a, b)
  }

  func offset(of position: LSP.Position, in encoding: PositionEncoding) -> Int {
    offset(of: TextPosition(line: position.line, character: position.character), in: encoding)
  }

  func position(at offset: Int, in encoding: PositionEncoding) -> LSP.Position {
    let position = position(of: offset, in: encoding)
    return LSP.Position(line: position.line, character: position.character)
  }

  func range(at range: Range<Int>, in encoding: PositionEncoding) -> LSP.Range {
    LSP.Range(
      start: position(at: range.lowerBound, in: encoding), end: position(at: range.upperBound, in: encoding))
  }
}
