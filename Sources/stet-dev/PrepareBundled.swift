// `stet-dev prepare-bundled`: makes the images of the bundled fact bases and of the languages' words that are embedded.
import Claims
import Facts
import Foundation

/// Compiles `Sources/BundledFacts/facts/*.facts` into `Sources/BundledFacts/bundled.image`, and the words in
/// `Sources/Claims/Reading` into `Sources/BundledWords/words.image`; tests say when that is due.
func prepareBundled() throws {
  let folder = URL(fileURLWithPath: "Sources/BundledFacts")
  let names = try FileManager.default.contentsOfDirectory(atPath: folder.appendingPathComponent("facts").path)
  let files = try names.filter { $0.hasSuffix(".facts") }.sorted().map { name in
    FactText(
      path: name, bytes: [UInt8](try Data(contentsOf: folder.appendingPathComponent("facts/" + name))),
      isBundled: true)
  }
  let image = Facts.empty.preparing(files)
  try Data(image.bytes(0, image.count)).write(to: folder.appendingPathComponent("bundled.image"))
  print("\(files.count) bases, \(image.count) bytes")
  let words = PreparedLexicons.image()
  try Data(words).write(to: URL(fileURLWithPath: "Sources/BundledWords/words.image"))
  print("words, \(words.count) bytes")
}
