// What happens to the server, and what it asks of its surroundings: the two sides of the reducer.
import JSONRPC
import Quantities

/// Something that happened; `ServerState.handle` takes them in the order in which they happened.
package enum Event: Sendable {
  /// What one read of the input completed, in order.
  case input([FrameEvent])
  /// No more input waits: what was put off, such as diagnostics, is sent now.
  case idle
  /// A worker has something to say.
  case work(WorkReport)
  /// The time, in milliseconds of a clock that never goes back; sent when a wake-up is due.
  case clock(Int)
  /// A new day has begun, in UTC.
  case day(Day)
  /// The input has ended, or the client's process has.
  case inputEnded
}

/// Something that the edge is to do; effects are carried out in order.
package enum Effect: Sendable {
  /// Framed messages for the client, or a piece of one, which the next such effect goes on with.
  case write([UInt8])
  /// Work for the worker, which takes it up in the order of the effects.
  case start(WorkOrder)
  /// A `clock` event is wanted after so many milliseconds.
  case wake(after: Int)
  /// The process whose end is the end of the server.
  case watch(processID: Int)
  /// A read-only file under the user's cache folder, for clients that know no documents of the server's own.
  case keep(path: String, text: [UInt8])
  /// The server ends with this status.
  case exit(Int32)
}
