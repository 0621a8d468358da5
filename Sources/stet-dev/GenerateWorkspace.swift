// `stet-dev generate-workspace`: a newsroom's folder, for benchmarks: notes, a configuration, and fact bases of which one
// states what every fifth note claims.
import Foundation

/// Writes notes as `generateNotes` does, and beside them a schema, twenty fact bases of 20 kB and `newsroom.facts`.
func generateWorkspace(folder: String, count: Int, bytes: Int, seed: UInt64) throws {
  try generateNotes(folder: folder, count: count, bytes: bytes, seed: seed)
  let root = URL(fileURLWithPath: folder)
  for index in stride(from: 0, to: count, by: 5) {
    let note = try FileHandle(
      forWritingTo: root.appendingPathComponent("notes-\(index / 200)/note-\(index).stet"))
    try note.seekToEnd()
    try note.write(contentsOf: Data("[[Acme]] made [151,939]{acme.output @ 2025} in a year.\n".utf8))
    try note.close()
  }
  func write(_ path: String, _ text: String) throws {
    try Data(text.utf8).write(to: root.appendingPathComponent(path))
  }
  try FileManager.default.createDirectory(
    at: root.appendingPathComponent("facts"), withIntermediateDirectories: true)
  try write(".stet.json", "{\"rules\": {\"placeholder\": \"warning\"}}\n")
  try write(
    "facts/schema.facts",
    """
    class maker "maker"

    property output "output"
      datatype quantity
      unit vehicle
      temporal flow

    source almanac "Almanac"
      tier reference

    """)
  try write(
    "facts/newsroom.facts", "entity acme : maker \"Acme\"\n  output  151939 vehicle  @2025  [almanac p1]\n")
  for file in 0..<20 {
    var text = ""
    for entity in 0..<40 {
      text += "entity maker-\(file)-\(entity) : maker \"Maker \(file) \(entity)\"\n"
      for year in 0..<9 {
        text +=
          "  output  \(file * 10_000 + entity * 100 + year + 1) vehicle  @\(2015 + year)  [almanac p\(entity)]\n"
      }
      text += "\n"
    }
    try write("facts/makers-\(file).facts", text)
  }
}
