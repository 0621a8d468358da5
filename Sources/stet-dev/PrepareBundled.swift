// `stet-dev prepare-bundled`: compiles the bundled fact bases into the image that the program embeds.
import Facts
import Foundation

/// Compiles `Sources/BundledFacts/facts/*.facts` into `Sources/BundledFacts/bundled.image`; a test says when that is
/// due.
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
}
