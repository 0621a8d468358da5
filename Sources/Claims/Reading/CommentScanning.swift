// Comments beside the words of a claim: nothing in them is read.

import TextModel

extension [UInt8] {
  /// Whether a comment begins at `offset`: "%%" after white space or at the start of the text.
  func isComment(_ offset: Int) -> Bool {
    self[offset] == UInt8(ascii: "%") && offset + 1 < count && self[offset + 1] == UInt8(ascii: "%")
      && (offset == 0 || self[offset - 1] <= 0x20)
  }

  /// `offset`, or the end of its line where it lies in a comment.
  func outOfComment(_ offset: Int, from lower: Int) -> Int {
    var start = Swift.min(offset, count)
    while start > lower, self[start - 1] != 0x0A, self[start - 1] != 0x0D {
      start -= 1
      if isComment(start) { return lineEnd(at: offset) }
    }
    return offset
  }
}
