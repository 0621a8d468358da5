// A few rounds of every target; `stet-dev fuzz` runs as many as there is time for.
import FixtureSupport
import Foundation
import Fuzzing
import Testing

@Suite struct FuzzTests {
  @Test(arguments: [
    (FuzzTarget.notes, 8), (.facts, 6), (.phrases, 10), (.configurations, 200), (.arguments, 200),
  ])
  func whateverIsReadWhatMustHoldHolds(_ target: FuzzTarget, _ rounds: Int) throws {
    let folder = Repository.root.appendingPathComponent("Tests/Examples")
    let examples = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().map {
      Repository.bytes("Tests/Examples/" + $0)
    }
    let fuzzer = Fuzzer(target, seed: 1, corpus: target == .notes ? examples : [])
    for round in 0..<rounds {
      let input = fuzzer.input(round)
      guard let invariant = fuzzer.broken(input) else { continue }
      let failure = fuzzer.smallest(FuzzFailure(input: input, invariant: invariant))
      Issue.record("\(failure.invariant): \(String(decoding: failure.input, as: UTF8.self).debugDescription)")
      return
    }
  }
}
