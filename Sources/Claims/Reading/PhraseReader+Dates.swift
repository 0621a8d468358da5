// stub
extension PhraseReader {
  mutating func readDate(_ text: [UInt8], into readings: inout [Reading]) {}
}
