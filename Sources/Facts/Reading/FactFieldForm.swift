// What the fields of classes, units, sources and properties take, for the wording of what cannot be read.

/// What a field takes whose value cannot be read; the operand of an issue of the detail `field`.
package enum FactFieldForm: UInt8, Hashable, Sendable, CaseIterable {
  case other, date, number, wholeNumber, pattern, duration, month
  case tier, datatype, temporality, kind
  /// "single", "integer": the word alone.
  case alone
}

extension FactIssue {
  /// What the field takes; nil for an issue that is about no field.
  package var fieldForm: FactFieldForm? {
    detail == .field ? FactFieldForm(rawValue: UInt8(clamping: operand)) ?? .other : nil
  }
}

extension Facts {
  /// The names of all kinds of quantity, each once.
  package var kindNames: [String] {
    layers.flatMap { layer in
      (0..<layer.kinds.count).map { index in
        let row = layer.row(layer.kinds, index)
        return layer.string(row.start, row.length)
      }
    }
  }
}
