// Sessions of clients made of chance; `stet-dev fuzz-server` plays more of them.
import ServerFuzzing
import Testing

@Suite struct SessionTests {
  @Test(arguments: UInt64(1)...16) func whateverIsSentIsAnsweredAndTheServerGoesOn(seed: UInt64) {
    var session = ServerSession(SessionCorpus(), seed: seed)
    #expect(session.run() == nil)
  }
}
