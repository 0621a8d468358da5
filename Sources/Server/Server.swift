// The language server's entry.
import Allocator
import Quantities

/// Serves a client on standard input and output until it ends, or plays a recording; the exit status of the program.
///
/// Status 0 after an orderly shutdown, 1 without one (LSP 3.17, *exit*), 2 for options that cannot be met.
package func runServer(_ options: ServerOptions) -> Int32 {
  if let path = options.replayPath { return Replay.run(path: path, options: options) }
  stet_keep_no_freed_memory()
  let output = StandardStreams.takeOutput()
  let today = Day(clamping: System.dayNumber())
  var recording: Recording?
  if let path = options.tracePath {
    recording = Recording(path: path, today: today)
    if recording == nil {
      StandardStreams.complain(
        "stet: cannot write the recording \(path); name a file in a folder that exists")
      return 2
    }
  }
  let state = ServerState(version: options.version, today: today)
  guard var loop = EventLoop(state, output: output, recording: recording) else {
    StandardStreams.complain("stet: the system has no file descriptors left; close other programs")
    return 2
  }
  return loop.run()
}
