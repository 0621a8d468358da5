// The bundled fact bases as documents: by a scheme of their own, or as files under the user's cache folder.
import Facts
import LanguageServerProtocol
import Workspace

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// How clients get to see a fact base that comes with the program.
enum BundledDocument {
  /// The scheme of `workspace/textDocumentContent`.
  static let scheme = "stet-facts"

  static func uri(of file: FactFileInfo) -> LSP.DocumentURI {
    LSP.DocumentURI("\(scheme):/\(name(of: file))")
  }

  /// The text of the document with that URI; nil when there is none.
  static func text(of uri: LSP.DocumentURI) -> [UInt8]? {
    let facts = Facts.bundled()
    guard uri.scheme == scheme, let path = path(of: uri),
      let index = facts.files.firstIndex(where: { $0.path == path })
    else { return nil }
    return facts.text(ofFile: index)
  }

  /// How snapshots call the bundled base that the document is, by whichever way a client came by it; nil for any other
  /// document.
  static func path(of uri: LSP.DocumentURI) -> String? {
    if let path = uri.path { return self.path(ofCopyAt: FilePath.normalized(path)) }
    guard uri.scheme == scheme else { return nil }
    // Clients write one slash after the colon or three.
    let name = uri.text.utf8.dropFirst(scheme.utf8.count + 1).drop { $0 == UInt8(ascii: "/") }
    return Facts.bundled().files.first { $0.isBundled && name.elementsEqual(self.name(of: $0).utf8) }?.path
  }

  /// The same of a file on disk; `path` is normalized.
  static func path(ofCopyAt path: String) -> String? {
    guard path.hasPrefix(cacheFolder) else { return nil }
    return Facts.bundled().files.first { $0.isBundled && cachedPath(of: $0) == path }?.path
  }

  /// Where the file lies for clients that know no such scheme.
  static func cachedPath(of file: FactFileInfo) -> String { cacheFolder + "/" + name(of: file) }

  private static func name(of file: FactFileInfo) -> String { file.baseName + ".facts" }

  /// The folder of the user's cache that is Stet's (XDG Base Directory Specification).
  static let cacheFolder: String = {
    if let path = environment("XDG_CACHE_HOME"), path.hasPrefix("/") { return path + "/stet" }
    #if canImport(Darwin)
      let folder = "/Library/Caches/stet"
    #else
      let folder = "/.cache/stet"
    #endif
    return (environment("HOME") ?? "/tmp") + folder
  }()

  private static func environment(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
  }
}
