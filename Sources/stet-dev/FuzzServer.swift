// `stet-dev fuzz-server`: sessions of clients made of chance, with a server in memory or with a program.
import Dispatch
import Foundation
import ServerFuzzing
import Synchronization

/// What `stet-dev fuzz-server` is asked for.
struct FuzzServerOptions {
  var seconds = 60.0
  var count = Int.max
  var seed: UInt64 = 1
  /// A server to talk to over pipes; nil for one in memory.
  var program: String?

  /// Nil when the words cannot be followed.
  init?(_ words: some Collection<String>) {
    var words = Array(words)
    while words.count >= 2 {
      let value = words[1]
      switch words[0] {
      case "--seconds": seconds = Double(value) ?? .nan
      case "--sessions": (count, seconds) = (Int(value) ?? -1, .infinity)
      case "--seed": seed = UInt64(value) ?? 0
      case "--program": program = value
      default: return nil
      }
      words.removeFirst(2)
    }
    if !words.isEmpty || seconds.isNaN || count < 0 || seed == 0 { return nil }
  }
}

/// Plays sessions from that seed on until the time is up or one goes wrong; whether all went well.
///
/// A session that takes ten minutes ends the program.
func fuzzServer(_ options: FuzzServerOptions) throws -> Bool {
  let corpus = SessionCorpus()
  let program = try options.program.map { try FuzzedProgram(path: $0, corpus) }
  let end = Date().timeIntervalSinceReferenceDate + options.seconds
  var seed = options.seed
  while seed &- options.seed < options.count, Date().timeIntervalSinceReferenceDate < end {
    try Data("session \(seed)\n".utf8).write(to: seedFile)
    alarm(600)
    var session = ServerSession(corpus, root: program?.folder.path ?? "/w", seed: seed)
    if let broken = try session.run() ?? program?.play(session) {
      print("session \(seed): \(broken)")
      return false
    }
    seed += 1
  }
  alarm(0)
  try? FileManager.default.removeItem(at: seedFile)
  print("\(seed - options.seed) sessions from seed \(options.seed) on")
  return true
}

/// Says which session was played last, when the program ends in the middle of one.
private let seedFile = FileManager.default.temporaryDirectory.appendingPathComponent(
  "stet-fuzz-server-\(getpid())")

/// A program that is given the bytes of sessions.
private struct FuzzedProgram {
  let path: String
  let folder: URL
  private let corpus: SessionCorpus

  init(path: String, _ corpus: SessionCorpus) throws {
    self.path = path
    self.corpus = corpus
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("stet-fuzz-workspace-\(getpid())")
  }

  /// What is wrong with how the program took the session; nil when nothing is.
  func play(_ session: ServerSession) throws -> String? {
    try? FileManager.default.removeItem(at: folder)
    for file in corpus.files {
      let url = folder.appendingPathComponent(file.name)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(file.text).write(to: url)
    }
    let process = Process()
    let (input, output) = (Pipe(), Pipe())
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = ["--stdio"]
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    let received = Received(output.fileHandleForReading)
    for (index, piece) in session.pieces.enumerated() {
      guard (try? input.fileHandleForWriting.write(contentsOf: Data(piece))) != nil else { break }
      if index % 7 == 3 { usleep(2000) }
      if index % 11 == 5 { try touch(index) }
    }
    try? input.fileHandleForWriting.close()
    process.waitUntilExit()
    let answers = ServerSession.answers(in: received.wait())
    if process.terminationReason != .exit { return "the program died of signal \(process.terminationStatus)" }
    if process.terminationStatus != (session.endsInOrder ? 0 : 1) {
      return "it ended with \(process.terminationStatus)"
    }
    if session.endsInOrder, answers != session.expected {
      return "it answered otherwise than a server in memory"
    }
    return nil
  }

  /// A file of the workspace changes, goes, or comes back.
  private func touch(_ number: Int) throws {
    let file = corpus.files[number % corpus.files.count]
    let url = folder.appendingPathComponent(file.name)
    if number % 3 == 0 {
      try? FileManager.default.removeItem(at: url)
    } else {
      try? Data(file.text + Array("\n%% \(number)\n".utf8)).write(to: url)
    }
  }
}

/// Reads to the end on a thread of its own, so that the program never waits.
private final class Received: Sendable {
  private let data: Mutex<Data?> = Mutex(nil)
  private let done = DispatchSemaphore(value: 0)

  init(_ handle: FileHandle) {
    let descriptor = handle.fileDescriptor
    Thread.detachNewThread { [self] in
      var bytes = Data()
      var buffer = [UInt8](repeating: 0, count: 1 << 16)
      while true {
        let count = read(descriptor, &buffer, buffer.count)
        if count <= 0 { break }
        bytes.append(contentsOf: buffer[..<count])
      }
      data.withLock { $0 = bytes }
      done.signal()
    }
  }

  func wait() -> [UInt8] {
    done.wait()
    return data.withLock { [UInt8]($0 ?? Data()) }
  }
}
