// Reads fact bases into one snapshot; large ones are kept prepared in the user's cache folder and mapped.

import Facts

/// Loads `.facts` files on top of a snapshot.
package enum FactBaseLoader {
  /// Together smaller than this, in bytes, bases are compiled each time: a newsroom's own few files leave nothing behind.
  package static let smallestCached = 96 << 10

  /// The facts of `base` and of the files at `paths`, in that order; `shown` are the paths as findings name them.
  ///
  /// All of `base` is in scope of the result, whatever was in scope of it.
  /// A file that cannot be read is an error, and the others still count. The cache is only a shortcut: with a bad,
  /// old or missing entry, or without a folder, the files are compiled.
  package static func load(
    _ paths: [String], shown: [String], on base: Facts, cache: PreparedCache? = .user
  ) -> (facts: Facts, errors: [FileError]) {
    if paths.isEmpty { return (base, []) }
    let key = cache.flatMap { _ in CacheKey(paths, shown: shown, on: base.fingerprint) }
    if let cache, let key, key.size >= smallestCached, let image = cache.image(key),
      let facts = try? base.opening(image)
    {
      return (facts, [])
    }
    var texts: [FactText] = []
    var errors: [FileError] = []
    for (path, name) in zip(paths, shown) {
      do {
        texts.append(FactText(path: name, bytes: try FileReader.text(of: path)))
      } catch {
        errors.append(FileError(name, error.reason))
      }
    }
    let prepared = base.prepared(texts, with: Workers.forParts)
    if errors.isEmpty, let cache, let key, key.size >= smallestCached, key.isSettled,
      let image = cache.store(prepared, key), let facts = try? base.opening(image)
    {
      return (facts, [])
    }
    return ((try? base.opening(prepared.storage())) ?? base.layering(texts), errors)
  }
}
