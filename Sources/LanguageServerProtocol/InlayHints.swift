// Inlay hints.
import JSON

extension LSP {
  /// LSP `InlayHintKind`.
  package enum InlayHintKind: Int, Sendable, JSONWritable {
    case type = 1
    case parameter = 2
  }

  /// LSP `InlayHintLabelPart`.
  package struct InlayHintLabelPart: Sendable, JSONWritable {
    package var value: String
    package var tooltip: MarkupContent?
    package var location: Location?
    package var command: Command?

    package init(
      value: String, tooltip: MarkupContent? = nil, location: Location? = nil, command: Command? = nil
    ) {
      self.value = value
      self.tooltip = tooltip
      self.location = location
      self.command = command
    }

    package func write(to writer: inout JSONWriter) {
      writer.beginObject()
      writer.member("value", value)
      writer.member("tooltip", tooltip)
      writer.member("location", location)
      writer.member("command", command)
      writer.endObject()
    }
  }

  /// The label of an inlay hint; never empty.
  package enum InlayHintLabel: Sendable, JSONWritable {
    case text(String)
    case parts([InlayHintLabelPart])

    package func write(to writer: inout JSONWriter) {
      switch self {
      case .text(let text): writer.string(text)
      case .parts(let parts): parts.write(to: &writer)
      }
    }
  }

  /// LSP `InlayHint`.
  package struct InlayHint: Sendable, JSONWritable {
    package var position: Position
    package var label: InlayHintLabel
    package var kind: InlayHintKind?
    /// What accepting the hint does.
    package var textEdits: [TextEdit]?
    package var tooltip: MarkupContent?
    package var paddingLeft: Bool
    package var paddingRight: Bool
    package var data: JSONText?

    package init(
      position: Position, label: InlayHintLabel, kind: InlayHintKind? = nil, textEdits: [TextEdit]? = nil,
      tooltip: MarkupContent? = nil, paddingLeft: Bool = false, paddingRight: Bool = false,
      data: JSONText? = nil
    ) {
      self.position = position
      self.label = label
      self.kind = kind
      self.textEdits = textEdits
      self.tooltip = tooltip
      self.paddingLeft = paddingLeft
      self.paddingRight = paddingRight
      self.data = data
    }

    package func write(to writer: inout JSONWriter) {
      writer.beginObject()
      writer.member("position", position)
      writer.member("label", label)
      writer.member("kind", kind)
      writer.member("textEdits", textEdits)
      writer.member("tooltip", tooltip)
      writer.flag("paddingLeft", paddingLeft)
      writer.flag("paddingRight", paddingRight)
      writer.member("data", data)
      writer.endObject()
    }
  }
}
