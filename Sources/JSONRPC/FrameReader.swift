// Cuts the incoming bytes into messages (LSP 3.17, base protocol: header part and content part).

/// What the byte stream holds next.
package enum FrameEvent: Equatable, Sendable {
  /// The content of one message; whether it is JSON is not known yet.
  case message([UInt8])
  /// A header that cannot be used; reading goes on with the next header that can.
  case malformed(FrameError)
}

/// Why a header cannot be used.
package enum FrameError: Error, Equatable, Sendable {
  /// A line that is no `Name: value`.
  case malformedHeader
  /// A header without a `Content-Length`.
  case missingLength
  /// A `Content-Length` that is no number, or two that differ.
  case invalidLength
  /// No end of the header within `FrameReader.maximumHeaderBytes`.
  case headerTooLong
  /// A message of more than `FrameReader.maximumMessageBytes`; it is skipped.
  case messageTooLong
}

/// Reads frames from chunks of any size.
///
/// Names are compared without case, other headers are ignored, lines may end in `\n` alone. After a bad header
/// everything up to the next `Content-Length:` is skipped, and one error is reported for all of it.
package struct FrameReader: Sendable {
  /// The longest content that is accepted: 256 MiB.
  package static let maximumMessageBytes = 256 << 20
  /// The longest header that is accepted.
  package static let maximumHeaderBytes = 8 << 10

  private enum State {
    case header
    /// Looking for the next header after a bad one.
    case seeking
    /// This many bytes of the content are still to come.
    case content(Int)
    /// This many bytes of a message that is too long are still to come.
    case skipping(Int)
  }

  private var state = State.header
  /// The header so far; while seeking, the last bytes, which may begin one.
  private var pending: [UInt8] = []
  private var lineStart = 0
  private var content: [UInt8] = []
  /// Whether an error was reported and no good header has come since.
  private var isResynchronising = false

  package init() {}

  /// Whether all that was taken in are whole messages.
  package var isBetweenMessages: Bool {
    guard case .header = state else { return false }
    return pending.isEmpty
  }

  /// Takes in `chunk` and returns what it completes, in order.
  package mutating func feed(_ chunk: UnsafeRawBufferPointer) -> [FrameEvent] {
    var events: [FrameEvent] = []
    var rest = chunk[...]
    while let byte = rest.first {
      switch state {
      case .header:
        if pending.isEmpty, let header = FrameHeader.plain(rest) {
          rest = rest.dropFirst(header.count)
          beginContent(header.contentLength, &events)
          continue
        }
        rest.removeFirst()
        takeHeader(byte, &events)
      case .seeking:
        rest.removeFirst()
        seek(byte)
      case .content(let count):
        let part = rest.prefix(count)
        content.append(contentsOf: part)
        rest = rest.dropFirst(part.count)
        state = .content(count - part.count)
        finishContent(&events)
      case .skipping(let count):
        let part = rest.prefix(count)
        rest = rest.dropFirst(part.count)
        state = part.count == count ? .header : .skipping(count - part.count)
      }
    }
    return events
  }

  /// As `feed` for a buffer.
  package mutating func feed(_ chunk: [UInt8]) -> [FrameEvent] {
    chunk.withUnsafeBytes { feed($0) }
  }
}

extension FrameReader {
  private mutating func takeHeader(_ byte: UInt8, _ events: inout [FrameEvent]) {
    pending.append(byte)
    guard byte == 0x0A else {
      if pending.count >= Self.maximumHeaderBytes { resynchronise(after: .headerTooLong, &events) }
      return
    }
    let line = FrameHeader.trimmed(pending[lineStart...])
    if line.isEmpty {
      // Blank lines between messages do no harm.
      if lineStart == 0 { pending.removeAll(keepingCapacity: true) } else { finishHeader(&events) }
    } else if FrameHeader.field(line) == nil {
      resynchronise(after: .malformedHeader, &events)
    } else {
      lineStart = pending.count
    }
  }

  private mutating func finishHeader(_ events: inout [FrameEvent]) {
    do {
      beginContent(try FrameHeader.contentLength(of: pending[...]), &events)
    } catch {
      resynchronise(after: error, &events)
    }
  }

  private mutating func beginContent(_ length: Int, _ events: inout [FrameEvent]) {
    pending.removeAll(keepingCapacity: true)
    lineStart = 0
    isResynchronising = false
    guard length <= Self.maximumMessageBytes else {
      events.append(.malformed(.messageTooLong))
      state = .skipping(length)
      return
    }
    content = []
    // What is promised is not reserved blindly.
    content.reserveCapacity(min(length, 16 << 20))
    state = .content(length)
    finishContent(&events)
  }

  private mutating func finishContent(_ events: inout [FrameEvent]) {
    guard case .content(0) = state else { return }
    events.append(.message(content))
    content = []
    state = .header
  }

  /// Reports `error` unless it is a consequence of the last one, and goes on with the first `Content-Length:` in
  /// `pending` that begins a usable header, or looks for one in what comes.
  private mutating func resynchronise(after error: FrameError, _ events: inout [FrameEvent]) {
    if !isResynchronising { events.append(.malformed(error)) }
    isResynchronising = true
    let bytes = pending
    let isWhole = bytes.count > lineStart && FrameHeader.trimmed(bytes[lineStart...]).isEmpty
    for start in bytes.indices.dropFirst() where FrameHeader.beginsLength(bytes[start...]) {
      if isWhole {
        // A second length of the same header is part of the problem.
        if error == .invalidLength, bytes[start - 1] == 0x0A { continue }
        guard let length = try? FrameHeader.contentLength(of: bytes[start...]) else { continue }
        return beginContent(length, &events)
      }
      guard (try? FrameHeader.contentLength(of: bytes[start...])) != nil else { continue }
      pending = Array(bytes[start...])
      lineStart = pending.count
      return
    }
    pending.removeAll(keepingCapacity: true)
    lineStart = 0
    state = .seeking
    for byte in bytes.suffix(FrameHeader.lengthName.count) { seek(byte) }
  }

  private mutating func seek(_ byte: UInt8) {
    pending.append(byte)
    let start = pending.count - FrameHeader.lengthName.count
    guard start >= 0 else { return }
    if FrameHeader.beginsLength(pending[start...]) {
      pending.removeFirst(start)
      lineStart = 0
      state = .header
    } else if pending.count > 256 {
      pending.removeFirst(start)
    }
  }
}
