// The invariants of Sources/ARCHITECTURE.md, checked by reading the sources.
import Foundation
import Testing

@Suite struct SourceTidinessTests {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static let sources: [SourceFile] = files(below: "Sources")
  static let shipped = sources.filter { $0.module != "stet-dev" }
  static let domain: Set<String> = [
    "TextModel", "Quantities", "Syntax", "Facts", "Claims", "Analysis", "EditorFeatures",
  ]

  @Test func thereAreSources() { #expect(Self.shipped.count > 50) }

  @Test func importsAreWhatTheManifestLists() throws {
    let manifest = try String(contentsOf: Self.root.appendingPathComponent("Package.swift"), encoding: .utf8)
    let modules = Set(Self.sources.map(\.module))
    for file in Self.shipped {
      for name in file.imports where modules.contains(name) {
        #expect(manifest.contains("\"\(name)\""), "\(file.path) imports \(name)")
        #expect(
          name != "LanguageServerProtocol" || file.module == "Server" || file.module == name, "\(file.path)")
      }
    }
  }

  @Test func nothingShippedImportsFoundation() {
    for file in Self.shipped { #expect(!file.imports.contains("Foundation"), "\(file.path)") }
  }

  @Test func theDomainDoesNoInputOrOutput() {
    for file in Self.shipped where Self.domain.contains(file.module) {
      #expect(
        file.imports.isDisjoint(with: ["Glibc", "Musl", "Darwin", "JSON", "JSONRPC", "Workspace"]),
        "\(file.path)")
    }
  }

  @Test func nothingShippedCanSwitchACheckOff() {
    let forbidden = [
      "@unchecked Sendable", "nonisolated(unsafe)", "try!", " as! ", "fatalError(", "preconditionFailure(",
      "unsafeBitCast",
    ]
    for file in Self.shipped {
      for (number, line) in file.code {
        for word in forbidden where line.contains(word) {
          Issue.record("\(file.path):\(number) has \(word)")
        }
      }
    }
  }

  @Test func everyFileSaysWhatItIs() {
    for file in Self.sources {
      #expect(file.text.hasPrefix("// ") && file.firstLineIsASentence, "\(file.path)")
    }
  }

  @Test func theTopLevelIsWhatItIs() throws {
    let entries = try FileManager.default.contentsOfDirectory(atPath: Self.root.path).filter {
      !$0.hasPrefix(".")
    }
    let known: Set = [
      "Package.swift", "Package.resolved", "Sources", "Tests", "Grammars", "editors", "README.md",
    ]
    #expect(Set(entries).isSubset(of: known), "\(entries)")
  }

  @Test func thereAreNoPackageDependencies() throws {
    let manifest = try String(contentsOf: Self.root.appendingPathComponent("Package.swift"), encoding: .utf8)
    #expect(!manifest.contains(".package("))
  }

  private static func files(below folder: String) -> [SourceFile] {
    let base = root.appendingPathComponent(folder)
    let names = (FileManager.default.enumerator(atPath: base.path)?.allObjects as? [String] ?? []).sorted()
    return names.filter { $0.hasSuffix(".swift") }.compactMap { name in
      guard let text = try? String(contentsOf: base.appendingPathComponent(name), encoding: .utf8) else {
        return nil
      }
      return SourceFile(path: folder + "/" + name, module: String(name.prefix { $0 != "/" }), text: text)
    }
  }
}

struct SourceFile: Sendable {
  var path: String
  var module: String
  var text: String

  var imports: Set<String> {
    Set(code.compactMap { _, line in line.hasPrefix("import ") ? String(line.dropFirst(7)) : nil })
  }

  /// Lines without comments, numbered from 1.
  var code: [(Int, String)] {
    text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap { index, line in
      let code = line.trimmingCharacters(in: .whitespaces)
      return code.hasPrefix("//") ? nil : (index + 1, code)
    }
  }

  var firstLineIsASentence: Bool {
    guard let line = text.split(separator: "\n").first else { return false }
    return line.hasSuffix(".") || line.hasSuffix(":") || line.count > 60
  }
}
