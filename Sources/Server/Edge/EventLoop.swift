// The loop: waits for input, work and time, and carries out what the state asks for.
import JSONRPC
import Quantities

/// Runs a server on its descriptors until it ends.
struct EventLoop {
  private var state: ServerState
  private let output: Output
  private let reports: Mailbox<WorkReport>
  private var worker: Worker
  private var recording: Recording?
  private var frames = FrameReader()
  private var isPending = false
  private var wakeUp: Int?
  private var watchedProcess: Int?
  private var status: Int32?
  private var day = System.dayNumber()

  /// How often the client's process is looked for, in milliseconds.
  private static let watchInterval = 3000

  /// Nil when the system has no descriptors left.
  init?(_ state: ServerState, output: Int32, recording: Recording?) {
    guard let reports = Mailbox<WorkReport>(), let worker = Worker(reporting: reports) else { return nil }
    self.state = state
    self.output = Output(output)
    self.reports = reports
    self.worker = worker
    self.recording = recording
  }

  /// Serves until the client or its end says to stop; the exit status.
  mutating func run() -> Int32 {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
    defer { buffer.deallocate() }
    while status == nil {
      let ready = System.waitForInput(StandardStreams.input, reports.descriptor, timeout: timeout())
      if ready.first { readInput(into: buffer) }
      if ready.second, status == nil {
        for report in reports.receive() where status == nil { take(.work(report)) }
        isPending = true
      }
      if !ready.first, !ready.second { isIdle() }
    }
    output.flush(milliseconds: 1000)
    return status ?? 1
  }

  /// 0 while something waits for the input to be empty.
  private func timeout() -> Int32 {
    if isPending { return 0 }
    var timeout = watchedProcess == nil ? -1 : Self.watchInterval
    if let wakeUp {
      let left = max(0, wakeUp - System.milliseconds())
      timeout = timeout < 0 ? left : min(timeout, left)
    }
    return Int32(clamping: timeout)
  }

  private mutating func readInput(into buffer: UnsafeMutableRawBufferPointer) {
    let count = System.read(StandardStreams.input, into: buffer)
    guard count > 0 else { return take(.inputEnded) }
    let events = frames.feed(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
    guard !events.isEmpty else { return }
    take(.input(events))
    // What did not fill the buffer was all that waited: there is no need to ask again.
    if count < buffer.count, frames.isBetweenMessages {
      isPending = false
      take(.idle)
    } else {
      isPending = true
    }
  }

  /// Nothing came in: the time for what was put off, and for the clock.
  private mutating func isIdle() {
    if isPending {
      isPending = false
      return take(.idle)
    }
    if let wakeUp, wakeUp <= System.milliseconds() {
      self.wakeUp = nil
      take(.clock(System.milliseconds()))
      isPending = true
    }
    let today = System.dayNumber()
    if today != day {
      day = today
      take(.day(Day(clamping: today)))
      isPending = true
    }
    if let watchedProcess, !System.exists(process: watchedProcess) { take(.inputEnded) }
    if output.hasFailed { take(.inputEnded) }
  }

  private mutating func take(_ event: Event) {
    guard status == nil else { return }
    recording?.record(event)
    var pieces: [[UInt8]] = []
    for effect in state.handle(event) {
      recording?.record(effect)
      if case .write(let bytes) = effect {
        pieces.append(bytes)
        continue
      }
      output.write(pieces)
      pieces.removeAll()
      perform(effect)
    }
    output.write(pieces)
  }

  private mutating func perform(_ effect: Effect) {
    switch effect {
    case .write(let bytes): output.write([bytes])
    case .start(let order): worker.start(order)
    case .wake(let delay):
      let time = System.milliseconds() + max(0, delay)
      wakeUp = wakeUp.map { min($0, time) } ?? time
    case .watch(let process): watchedProcess = process
    case .keep(let path, let text): CacheFile.keep(path, text)
    case .exit(let code): status = code
    }
  }
}
