// The patterns that identifiers must match: a small part of regular expressions, matched without recursion on text.
import TextModel

/// Literals, `.`, `\d`, classes `[A-Z0-9]` and `[^…]`, each perhaps with `?`, `*`, `+`, `{n}`, `{n,}` or `{n,m}`;
/// `|` between whole alternatives. A text must match as a whole.
struct Pattern {
  fileprivate struct Step {
    var ranges: [ClosedRange<UInt32>]
    var isNegated = false
    var least = 1
    var most = 1
  }
  private var alternatives: [[Step]] = [[]]

  /// The pattern written as `bytes`; nil if it uses anything else.
  init?(_ bytes: [UInt8]) {
    var offset = 0
    guard bytes.count <= 1024 else { return nil }
    while offset < bytes.count {
      let (value, length) = bytes.scalar(at: offset)
      offset += max(1, length)
      var step = Step(ranges: [value...value])
      switch value {
      case 0x7C:
        alternatives.append([])
        continue
      case 0x5E where alternatives[alternatives.count - 1].isEmpty: continue
      case 0x24 where offset == bytes.count: continue
      case 0x28, 0x29, 0x5D, 0x7B, 0x7D, 0x2A, 0x2B, 0x3F: return nil
      case 0x2E: step.ranges = [0...0x10FFFF]
      case 0x5C:
        guard offset < bytes.count else { return nil }
        step.ranges = Pattern.escape(bytes[offset])
        offset += 1
      case 0x5B:
        guard let set = Pattern.set(bytes, &offset) else { return nil }
        step = set
      default: break
      }
      guard Pattern.readCount(bytes, &offset, &step) else { return nil }
      alternatives[alternatives.count - 1].append(step)
    }
  }

  private static func escape(_ byte: UInt8) -> [ClosedRange<UInt32>] {
    switch byte {
    case 0x64: [0x30...0x39]
    case 0x77: [0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F...0x5F]
    case 0x73: [0x20...0x20, 0x09...0x09]
    default: [UInt32(byte)...UInt32(byte)]
    }
  }

  private static func set(_ bytes: [UInt8], _ offset: inout Int) -> Step? {
    var step = Step(ranges: [])
    if offset < bytes.count, bytes[offset] == 0x5E {
      step.isNegated = true
      offset += 1
    }
    while offset < bytes.count, bytes[offset] != 0x5D {
      if bytes[offset] == 0x5C, offset + 1 < bytes.count {
        step.ranges += escape(bytes[offset + 1])
        offset += 2
        continue
      }
      let (first, length) = bytes.scalar(at: offset)
      offset += max(1, length)
      guard offset + 1 < bytes.count, bytes[offset] == 0x2D, bytes[offset + 1] != 0x5D else {
        step.ranges.append(first...first)
        continue
      }
      let (last, lastLength) = bytes.scalar(at: offset + 1)
      offset += 1 + max(1, lastLength)
      guard first <= last else { return nil }
      step.ranges.append(first...last)
    }
    guard offset < bytes.count, !step.ranges.isEmpty else { return nil }
    offset += 1
    return step
  }

  private static func readCount(_ bytes: [UInt8], _ offset: inout Int, _ step: inout Step) -> Bool {
    guard offset < bytes.count else { return true }
    switch bytes[offset] {
    case 0x3F: (step.least, step.most) = (0, 1)
    case 0x2A: (step.least, step.most) = (0, 10_000)
    case 0x2B: (step.least, step.most) = (1, 10_000)
    case 0x7B: return readBraces(bytes, &offset, &step)
    default: return true
    }
    offset += 1
    return true
  }

  private static func readBraces(_ bytes: [UInt8], _ offset: inout Int, _ step: inout Step) -> Bool {
    var numbers: [Int] = [0]
    var digits = 0
    offset += 1
    while offset < bytes.count, bytes[offset] != 0x7D {
      if bytes[offset] == 0x2C {
        numbers.append(0)
        digits = 0
      } else {
        guard bytes[offset] &- 0x30 < 10, digits < 4 else { return false }
        numbers[numbers.count - 1] = numbers[numbers.count - 1] * 10 + Int(bytes[offset] &- 0x30)
        digits += 1
      }
      offset += 1
    }
    guard offset < bytes.count, numbers.count <= 2 else { return false }
    offset += 1
    step.least = numbers[0]
    step.most = numbers.count == 1 ? numbers[0] : digits == 0 ? 10_000 : numbers[1]
    return step.least <= step.most
  }

  /// Whether all of `text` matches. O(the length times the steps).
  func matches(_ text: [UInt8]) -> Bool { alternatives.contains { matches(text, $0) } }

  private func matches(_ text: [UInt8], _ steps: [Step]) -> Bool {
    var scalars: [UInt32] = []
    var offset = 0
    while offset < text.count, scalars.count <= 4096 {
      let (value, length) = text.scalar(at: offset)
      scalars.append(value)
      offset += max(1, length)
    }
    // The offsets at which the steps so far can end.
    var reached = [Bool](repeating: false, count: scalars.count + 1)
    reached[0] = true
    for step in steps {
      var next = [Bool](repeating: false, count: scalars.count + 1)
      // How far each run of matching scalars goes decides where the step can end.
      var runs = [Int](repeating: 0, count: scalars.count + 1)
      for index in scalars.indices.reversed() where step.isMatch(scalars[index]) {
        runs[index] = runs[index + 1] + 1
      }
      for start in reached.indices where reached[start] {
        let most = min(step.most, runs[start])
        if step.least <= most { for end in (start + step.least)...(start + most) { next[end] = true } }
      }
      reached = next
    }
    return reached[scalars.count]
  }
}

extension Pattern.Step {
  fileprivate func isMatch(_ value: UInt32) -> Bool { ranges.contains { $0.contains(value) } != isNegated }
}
