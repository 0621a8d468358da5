// A snapshot of all facts that hold for a note: a stack of prepared fact bases, of which some can be out of scope.
import BundledFacts
import TextModel

/// An immutable stack of prepared fact bases, each in place on the ones below it: the bundled ones, a workspace's
/// files, what a note brings along. Ids stay valid in every snapshot that is layered on this one.
package struct Facts: Sendable {
  /// One reference, so that handing facts on costs one count.
  private let snapshot: Snapshot

  private init(_ tables: [LayerTable], _ images: [ImageStorage], scope: FactScope?, fenceStarts: [Int] = []) {
    snapshot = Snapshot(tables, images, scope, fenceStarts)
  }

  @inline(__always)
  var layers: LayerList { snapshot.layers }
  @inline(__always)
  var scope: FactScope? { snapshot.scope }
  var derivationCache: DerivationCache { snapshot.derivationCache }

  /// No facts and no units.
  package static let empty = Facts([], [], scope: nil)

  /// The facts and units that come with the program; O(1), nothing is decoded. Empty if the program was built
  /// without them.
  package static func bundled() -> Facts {
    let bytes = UInt(bitPattern: stet_bundled_image())
    let storage = ImageStorage(address: bytes, count: Int(stet_bundled_image_size()))
    return (try? Facts.empty.opening(storage)) ?? .empty
  }

  /// The units that come with the program and nothing else of it, compiled anew. O(their text).
  package static func bundledUnits() -> Facts {
    let all = bundled()
    let texts = all.files.enumerated().filter { $0.element.baseName == "units" }.map {
      FactText(path: $0.element.path, bytes: all.text(ofFile: $0.offset), isBundled: true)
    }
    return Facts.empty.layering(texts)
  }

  /// This snapshot with a prepared image on top, read in place; O(1).
  ///
  /// - Throws: `ImageError` if it is not an image, is of another version of the format, or was made on top of another
  ///   snapshot.
  package func opening(_ image: ImageStorage) throws(ImageError) -> Facts {
    let table = try LayerTable(image, on: fingerprint, counts)
    return Facts(snapshot.tables + [table], snapshot.images + [image], scope: nil)
  }

  /// This snapshot with `files` compiled into one image on top. Total: what cannot be read is in `issues`.
  /// O(the size of the files).
  package func layering(_ files: [FactText]) -> Facts {
    if files.isEmpty { return self }
    let image = preparing(files)
    let lifted = scope == nil ? self : scoped(to: nil)
    let facts = (try? lifted.opening(image)) ?? lifted
    return facts.scoped(like: self)
  }

  /// The image that `layering` puts on top, to be opened again with `opening`.
  package func preparing(_ files: [FactText]) -> ImageStorage { prepared(files).storage() }

  /// The same in pieces, to be kept in a cache; `workers` share the reading of a large base, and the image is the same.
  package func prepared(_ files: [FactText], with workers: PartWorkers? = nil) -> PreparedImage {
    var compiler = FactCompiler(on: scope == nil ? self : scoped(to: nil))
    return compiler.compile(files, with: workers)
  }

  /// These images with another scope.
  func scoped(to scope: FactScope?) -> Facts { Facts(snapshot.tables, snapshot.images, scope: scope) }

  /// These facts for one who asks for places in a note whose fences are the topmost image, each compiled alone:
  /// `starts` says where in the note they begin.
  package func placingFences(at starts: [Int]) -> Facts {
    if starts.isEmpty { return self }
    return Facts(snapshot.tables, snapshot.images, scope: scope, fenceStarts: starts)
  }

  /// Where in its note the fence begins that is file `index` of its image; 0 as long as nobody has said.
  func startOfFence(_ index: Int) -> Int {
    snapshot.fenceStarts.indices.contains(index) ? snapshot.fenceStarts[index] : 0
  }

  /// The topmost image; nil when there is none.
  package var topImage: ImageStorage? { snapshot.images.last }

  /// The bundled images at the bottom alone.
  var bundledBelow: Facts {
    let count = bundledLayerCount
    return count == layers.count
      ? self : Facts(Array(snapshot.tables.prefix(count)), Array(snapshot.images.prefix(count)), scope: nil)
  }

  /// How many images at the bottom hold nothing but bundled files.
  var bundledLayerCount: Int {
    layers.prefix { layer in
      (0..<layer.files.count).allSatisfy { layer.row(layer.files, $0).isBundled != 0 }
    }.count
  }

  /// Tells snapshots apart by all that was compiled into them, whatever is in scope.
  package var fingerprint: UInt64 { layers.last?.fingerprint ?? 0 }

  var counts: IdentifierCounts { layers.last?.end ?? IdentifierCounts() }
}

/// What a snapshot holds: images and, in memory that does not move, where everything lies in them.
private final class Snapshot: Sendable {
  let images: [ImageStorage]
  let scope: FactScope?
  let fenceStarts: [Int]
  let derivationCache = DerivationCache()
  /// A number, because pointers are not `Sendable`.
  private let address: UInt
  private let count: Int

  init(_ tables: [LayerTable], _ images: [ImageStorage], _ scope: FactScope?, _ fenceStarts: [Int]) {
    self.images = images
    self.scope = scope
    self.fenceStarts = fenceStarts
    count = tables.count
    let memory = UnsafeMutablePointer<LayerTable>.allocate(capacity: max(1, count))
    for (index, table) in tables.enumerated() { (memory + index).initialize(to: table) }
    address = UInt(bitPattern: memory)
  }

  deinit { UnsafeMutablePointer<LayerTable>(bitPattern: address)?.deallocate() }

  @inline(__always)
  var layers: LayerList {
    LayerList(UnsafeBufferPointer(start: UnsafePointer(bitPattern: address), count: count))
  }

  var tables: [LayerTable] {
    Array(UnsafeBufferPointer(start: UnsafePointer<LayerTable>(bitPattern: address), count: count))
  }
}

/// A file of facts, or the part of a note that is one.
package struct FactText: Sendable {
  /// As findings are to name it.
  package var path: String
  /// UTF-8, the whole file.
  package var bytes: [UInt8]
  /// The part of `bytes` that is read; locations count from the start of the file all the same.
  package var range: Range<Int>
  package var isBundled: Bool
  /// A note's own fence of facts: always in scope.
  package var isFence: Bool

  package init(
    path: String, bytes: [UInt8], range: Range<Int>? = nil, isBundled: Bool = false, isFence: Bool = false
  ) {
    self.path = path
    self.bytes = bytes
    self.range = (range ?? 0..<bytes.count).clamped(to: 0..<bytes.count)
    self.isBundled = isBundled
    self.isFence = isFence
  }
}

/// A file that was compiled into a snapshot.
package struct FactFileInfo: Hashable, Sendable {
  package var path: String
  package var isBundled: Bool
  package var isFence: Bool
  /// The id after `base`; the file's name without its ending where there is none.
  package var baseName: String
}

extension Facts {
  /// All files, in the order in which locations number them.
  package var files: [FactFileInfo] {
    layers.flatMap { layer in
      (0..<layer.files.count).map { index in
        let row = layer.row(layer.files, index)
        return FactFileInfo(
          path: layer.string(row.pathStart, row.pathLength), isBundled: row.isBundled != 0,
          isFence: row.isFence != 0, baseName: baseName(row.base))
      }
    }
  }

  /// The text that was compiled from the file with that number; of a note's fence the fence alone.
  package func text(ofFile file: Int) -> [UInt8] {
    guard let (layer, index) = self.file(file) else { return [] }
    let row = layer.row(layer.files, index)
    return layer.bytes(row.textStart, row.textLength)
  }

  /// The part of that text at `range`, as far as the text reaches. O(the part).
  package func text(ofFile file: Int, in range: Range<Int>) -> [UInt8] {
    guard let (layer, index) = self.file(file) else { return [] }
    let row = layer.row(layer.files, index)
    let range = range.clamped(to: 0..<Int(row.textLength))
    return layer.bytes(row.textStart &+ UInt32(clamping: range.lowerBound), UInt32(clamping: range.count))
  }

  func file(_ number: Int) -> (Layer, Int)? {
    for layer in layers where number < Int(layer.end.files) {
      let index = number - Int(layer.base.files)
      return index >= 0 ? (layer, index) : nil
    }
    return nil
  }

  func baseName(_ base: UInt32) -> String {
    for layer in layers where base < layer.end.bases {
      let row = layer.row(layer.bases, Int(base &- min(base, layer.base.bases)))
      return layer.string(row.nameStart, row.nameLength)
    }
    return ""
  }

  /// The layer whose own ids reach to `id`, by the end of each layer.
  @inline(__always)
  func layer(of id: UInt32, _ end: (IdentifierCounts) -> UInt32) -> Layer? {
    for layer in layers where id < end(layer.end) { return layer }
    return nil
  }
}
