// Progress, cancelling and tracing.
import JSON
import JSONRPC

extension LSP {
  /// What a client or a server calls something in progress: an integer or a string.
  package typealias ProgressToken = RequestID

  /// LSP `WorkDoneProgressBegin`.
  package struct WorkDoneProgressBegin: Sendable, JSONWritable {
    package var title: String
    package var cancellable: Bool
    package var message: String?
    /// 0 to 100; left out when it is not known.
    package var percentage: Int?

    package init(title: String, cancellable: Bool = false, message: String? = nil, percentage: Int? = nil) {
      self.title = title
      self.cancellable = cancellable
      self.message = message
      self.percentage = percentage
    }

    package func write(to writer: inout JSONWriter) {
      writer.beginObject()
      writer.member("kind", "begin")
      writer.member("title", title)
      writer.flag("cancellable", cancellable)
      writer.member("message", message)
      writer.member("percentage", percentage)
      writer.endObject()
    }
  }

  /// LSP `WorkDoneProgressReport`.
  package struct WorkDoneProgressReport: Sendable, JSONWritable {
    package var cancellable: Bool
    package var message: String?
    /// 0 to 100, never falling.
    package var percentage: Int?

    package init(cancellable: Bool = false, message: String? = nil, percentage: Int? = nil) {
      self.cancellable = cancellable
      self.message = message
      self.percentage = percentage
    }

    package func write(to writer: inout JSONWriter) {
      writer.beginObject()
      writer.member("kind", "report")
      writer.flag("cancellable", cancellable)
      writer.member("message", message)
      writer.member("percentage", percentage)
      writer.endObject()
    }
  }

  /// LSP `WorkDoneProgressEnd`.
  package struct WorkDoneProgressEnd: Sendable, JSONWritable {
    package var message: String?

    package init(message: String? = nil) {
      self.message = message
    }

    package func write(to writer: inout JSONWriter) {
      writer.beginObject()
      writer.member("kind", "end")
      writer.member("message", message)
      writer.endObject()
    }
  }

  /// The parameters of `$/progress`; `value` is one of the three above, or a result in part.
  package struct ProgressParams<Value: JSONWritable & Sendable>: Sendable, JSONWritable {
    package var token: ProgressToken
    package var value: Value

    package init(token: ProgressToken, value: Value) {
      self.token = token
      self.value = value
    }

    package func write(to writer: inout JSONWriter) {
      writer.beginObject()
      writer.member("token", token)
      writer.member("value", value)
      writer.endObject()
    }
  }

  /// The parameters of `window/workDoneProgress/create` and `cancel`.
  package struct WorkDoneProgressTokenParams: Sendable, JSONWritable, JSONReadable {
    package var token: ProgressToken

    package init(token: ProgressToken) {
      self.token = token
    }

    package init(_ node: JSONNode) throws(InvalidParams) {
      token = try node.read("token")
    }

    package func write(to writer: inout JSONWriter) {
      writer.beginObject()
      writer.member("token", token)
      writer.endObject()
    }
  }

  /// The parameters of `$/cancelRequest`.
  package struct CancelParams: Sendable, JSONWritable, JSONReadable {
    package var id: RequestID

    package init(id: RequestID) {
      self.id = id
    }

    package init(_ node: JSONNode) throws(InvalidParams) {
      id = try node.read("id")
    }

    package func write(to writer: inout JSONWriter) {
      writer.beginObject()
      writer.member("id", id)
      writer.endObject()
    }
  }

  /// LSP `TraceValue`.
  package struct TraceValue: RawRepresentable, Hashable, Sendable, JSONReadable {
    package var rawValue: String

    package init(rawValue: String) { self.rawValue = rawValue }

    package static let off = Self(rawValue: "off")
    package static let messages = Self(rawValue: "messages")
    package static let verbose = Self(rawValue: "verbose")
  }

  /// The parameters of `$/setTrace`.
  package struct SetTraceParams: Sendable, JSONReadable {
    package var value: TraceValue

    package init(_ node: JSONNode) throws(InvalidParams) {
      value = try node.read("value")
    }
  }

  /// The parameters of `$/logTrace`.
  package struct LogTraceParams: Sendable, JSONWritable {
    package var message: String
    /// Only when tracing is verbose.
    package var verbose: String?

    package init(message: String, verbose: String? = nil) {
      self.message = message
      self.verbose = verbose
    }

    package func write(to writer: inout JSONWriter) {
      writer.beginObject()
      writer.member("message", message)
      writer.member("verbose", verbose)
      writer.endObject()
    }
  }
}
