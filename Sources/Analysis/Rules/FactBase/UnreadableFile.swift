// The rule `unreadable-file`: a file that cannot be opened or read.

extension Rule {
  static let unreadableFile = Rule(
    .unreadableFile, .error, in: .factBase, isFixed: true,
    finds: """
      A file that cannot be opened or read.
      """,
    why: """
      What is in it is not checked.
      """,
    example: .other(
      """
      stet --check no-such-file.stet
      """),
    instead: .other(
      """
      stet --check notes/
      """),
    fixes: """
      None.
      """)
}

extension Message {
  /// `reason` is the operating system's.
  static func unreadableFile(_ path: String, _ reason: String) -> String { "cannot read \(path): \(reason)" }
}
