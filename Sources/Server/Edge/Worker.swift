// The thread that does long work, one order after another.

/// Hands orders to a thread and their reports to the loop.
struct Worker {
  private let orders: Mailbox<WorkOrder>
  private let reports: Mailbox<WorkReport>
  private var isRunning = false

  /// Nil when the system has no descriptors left.
  init?(reporting reports: Mailbox<WorkReport>) {
    guard let orders = Mailbox<WorkOrder>() else { return nil }
    self.orders = orders
    self.reports = reports
  }

  /// Takes `order` up when those before it are done; the thread begins with the first one.
  mutating func start(_ order: WorkOrder) {
    if !isRunning {
      let (orders, reports) = (orders, reports)
      isRunning = Thread.start { Self.run(orders, reports) }
    }
    orders.send(order)
  }

  private static func run(_ orders: Mailbox<WorkOrder>, _ reports: Mailbox<WorkReport>) {
    System.comeAfterOtherThreads()
    while true {
      let taken = orders.receive()
      if taken.isEmpty { return }
      for order in taken { order.run { reports.send($0) } }
    }
  }
}
