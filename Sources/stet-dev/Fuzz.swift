// `stet-dev fuzz`: feeds made and damaged inputs to everything that reads what people write.
import Foundation
import Fuzzing

/// What `stet-dev fuzz` is asked for.
struct FuzzOptions {
  var targets: [FuzzTarget] = []
  var seconds = 60.0
  var rounds = Int.max
  var firstRound = 0
  var seed: UInt64 = 1
  var files: [String] = []

  /// Nil when the words cannot be followed.
  init?(_ words: some Collection<String>) {
    var words = Array(words)
    func number() -> Int? {
      guard words.count > 1, let number = Int(words[1]), number >= 0 else { return nil }
      words.removeFirst()
      return number
    }
    while let word = words.first {
      switch word {
      case "--seconds":
        guard let number = number() else { return nil }
        seconds = Double(number)
      case "--rounds":
        guard let number = number() else { return nil }
        (rounds, seconds) = (number, .infinity)
      case "--from":
        guard let number = number() else { return nil }
        firstRound = number
      case "--seed":
        guard let number = number() else { return nil }
        seed = UInt64(number)
      case "all": targets = FuzzTarget.allCases
      default:
        if let target = FuzzTarget(rawValue: word) {
          targets.append(target)
        } else if word.hasPrefix("-") {
          return nil
        } else {
          files.append(word)
        }
      }
      words.removeFirst()
    }
    if targets.isEmpty { targets = FuzzTarget.allCases }
  }
}

/// Runs rounds until the time is up, or without rounds checks the files as they are; ends at the first failure of a target.
///
/// The input at hand is kept in a file, so that it is there after a crash; one that takes twenty
/// seconds of the processor ends the program.
func fuzz(_ options: FuzzOptions) throws -> Bool {
  let corpus = try options.files.map { [UInt8](try Data(contentsOf: URL(fileURLWithPath: $0))) }
  var isSound = true
  for target in options.targets {
    let fuzzer = Fuzzer(target, seed: options.seed, corpus: corpus)
    let place = FileManager.default.temporaryDirectory.appendingPathComponent(
      "stet-fuzz-\(target.rawValue)-\(getpid())")
    let end = Date().timeIntervalSinceReferenceDate + options.seconds / Double(options.targets.count)
    var failure = options.rounds == 0 ? try run(corpus, fuzzer, place) : nil
    var round = options.firstRound
    while failure == nil, round - options.firstRound < options.rounds,
      Date().timeIntervalSinceReferenceDate < end
    {
      failure = try run([fuzzer.input(round)], fuzzer, place)
      round += 1
    }
    if let found = failure {
      let smallest = fuzzer.smallest(found)
      try Data(smallest.input).write(to: place)
      print(
        "\(target.rawValue): round \(round - 1): \(found.invariant)\nsmallest: \(smallest.invariant)\nin \(place.path)"
      )
      isSound = false
    } else {
      try? FileManager.default.removeItem(at: place)
      print("\(target.rawValue): \(round - options.firstRound) rounds, seed \(options.seed)")
    }
  }
  return isSound
}

private func run(_ inputs: [[UInt8]], _ fuzzer: Fuzzer, _ place: URL) throws -> FuzzFailure? {
  for input in inputs {
    try Data(input).write(to: place)
    limitTime(20)
    defer { limitTime(0) }
    if let invariant = fuzzer.broken(input) { return FuzzFailure(input: input, invariant: invariant) }
  }
  return nil
}

/// Ends the program after so many seconds of its own work; 0 lets it go on.
private func limitTime(_ seconds: Int) {
  var timer = itimerval(it_interval: timeval(), it_value: timeval(tv_sec: seconds, tv_usec: 0))
  #if canImport(Darwin)
    setitimer(ITIMER_VIRTUAL, &timer, nil)
  #else
    setitimer(__itimer_which_t(ITIMER_VIRTUAL.rawValue), &timer, nil)
  #endif
}
