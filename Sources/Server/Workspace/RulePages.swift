// The pages that explain rules, as files that every client can open.
import Analysis
import LanguageServerProtocol
import Synchronization

/// What `--explain` says of the rules that clients were told of, in the user's cache folder.
final class RulePages: Sendable {
  /// Rules that a client was pointed to; false for those whose page is kept already.
  private let shown = Mutex<[RuleCode: Bool]>([:])
  private static let folder = BundledDocument.cacheFolder + "/rules/"
  private static let folderURI = LSP.DocumentURI(path: folder).text

  /// The URI of the page of `rule`.
  func address(of rule: RuleCode) -> String {
    shown.withLock { $0[rule] = $0[rule] ?? true }
    return Self.folderURI + rule.name + ".md"
  }

  /// The pages of rules that clients were pointed to since the last time.
  func takeNew() -> [(path: String, text: [UInt8])] {
    let new = shown.withLock { shown in
      let new = shown.filter(\.value).keys.sorted { $0.name < $1.name }
      for rule in new { shown[rule] = false }
      return new
    }
    return new.map { (Self.folder + $0.name + ".md", Array(Rule.of($0).page.utf8)) }
  }
}
