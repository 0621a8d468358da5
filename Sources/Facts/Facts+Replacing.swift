// Facts with another text for one of their files: what a fix would make of them.

extension Facts {
  /// These facts with another text for the file of that number. What is bundled is kept, the rest is compiled anew:
  /// O(`replaceableSize`). The files keep their order.
  package func replacing(file number: Int, with text: [UInt8]) -> Facts {
    let base = bundledBelow
    let texts = files.enumerated().dropFirst(base.files.count).map { index, file in
      FactText(
        path: file.path, bytes: index == number ? text : self.text(ofFile: index), isBundled: file.isBundled,
        isFence: file.isFence)
    }
    return base.layering(texts)
  }

  /// How many bytes `replacing` compiles.
  package var replaceableSize: Int {
    layers.dropFirst(bundledLayerCount).reduce(0) { size, layer in
      (0..<layer.files.count).reduce(size) { $0 + Int(layer.row(layer.files, $1).textLength) }
    }
  }
}
