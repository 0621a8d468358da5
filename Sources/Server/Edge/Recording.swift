// The traffic of one run as a file of JSON lines, which `--replay` plays.
import JSON
import JSONRPC
import Quantities

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Writes what comes in and goes out, one JSON object a line: `{"ms": …, "from": "client", "message": …}`.
///
/// The first line is `{"event": "begin", "day": …}`. Besides messages there are `{"event": "idle"}`, `{"event": "work", "id": …}`, `{"event": "clock", "now": …}` and
/// `{"malformed": …}`, so that a recording can be played with the same order of events.
struct Recording {
  private let descriptor: Int32
  private let start = System.milliseconds()
  /// Cuts what goes out into messages again.
  private var frames = FrameReader()

  /// Of a session that begins on the UTC day `today`; nil when the file cannot be made.
  init?(path: String, today: Day) {
    descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    if descriptor < 0 { return nil }
    line { writer in
      writer.member("event", "begin")
      writer.member("day", Int(today.number))
    }
  }

  mutating func record(_ event: Event) {
    switch event {
    case .input(let frames):
      line { writer in
        writer.member("event", "input")
        writer.member("count", frames.count)
      }
      for frame in frames { record(frame, from: "client") }
    case .idle: line { $0.member("event", "idle") }
    case .work(let report):
      line { writer in
        writer.member("event", "work")
        writer.member("id", report.id)
      }
    case .clock(let now):
      line { writer in
        writer.member("event", "clock")
        writer.member("now", now)
      }
    case .day(let day):
      line { writer in
        writer.member("event", "day")
        writer.member("day", Int(day.number))
      }
    case .inputEnded: line { $0.member("event", "end") }
    }
  }

  mutating func record(_ effect: Effect) {
    switch effect {
    case .write(let bytes): for frame in frames.feed(bytes) { record(frame, from: "server") }
    case .exit(let status):
      line { writer in
        writer.member("event", "exit")
        writer.member("status", Int(status))
      }
    case .start, .wake, .watch, .keep: break
    }
  }

  private func record(_ frame: FrameEvent, from sender: String) {
    line { writer in
      writer.member("from", sender)
      switch frame {
      case .malformed(let error): writer.member("malformed", "\(error)")
      case .message(let content):
        // What is no JSON is kept as a text.
        if let document = try? JSONDocument(parsing: content) {
          writer.member("message", raw: Self.onOneLine(document))
        } else {
          writer.member("text", content)
        }
      }
    }
  }

  /// The text without line breaks, which JSON has only between its values.
  private static func onOneLine(_ document: JSONDocument) -> [UInt8] {
    document.bytes.map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 }
  }

  private func line(_ members: (inout JSONWriter) -> Void) {
    var writer = JSONWriter()
    writer.beginObject()
    writer.member("ms", System.milliseconds() - start)
    members(&writer)
    writer.endObject()
    let bytes = writer.take() + [0x0A]
    bytes.withUnsafeBytes { _ = System.write(descriptor, $0) }
  }
}
