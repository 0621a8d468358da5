// The fixture format itself: files, labels, the cursor.
import FixtureSupport
import Testing

@Suite struct FixtureTests {
  @Test func labelsAreAboutTheLineAbove() {
    let fixture = Fixture(
      """
      --- a.stet
      Zoë sold [12]{x.y}.
                ^^ error[value-mismatch] the message
      ^^^ hint[unknown-key]
      --- b.facts
      entity a$0b
      """)
    #expect(fixture.files.map(\.path) == ["a.stet", "b.facts"])
    let file = fixture.files[0]
    #expect(String(decoding: file.text, as: UTF8.self) == "Zoë sold [12]{x.y}.")
    #expect(file.expectations.map(\.range) == [11..<13, 0..<4])
    #expect(file.expectations.map(\.message) == ["the message", nil])
    #expect(file.expectations.map(\.fixtureLine) == [2, 3])
    #expect(fixture.cursor?.offset == 8)
  }

  @Test func whatIsNotMetIsBlamedOnItsLine() {
    let file = Fixture("one\n^^^ error[a]\ntwo").files[0]
    let found = FixtureFinding(range: 4..<7, label: "error[b]", message: "m")
    #expect(file.mismatches(with: [found]).map(\.fixtureLine) == [1, 2])
    #expect(file.mismatches(with: [FixtureFinding(range: 0..<3, label: "error[a]", message: "")]).isEmpty)
  }

  @Test func theCursorTakesNoRoom() {
    let file = Fixture("[[Amp$0ere]] x\n           ^ hint[a]").files[0]
    #expect(String(decoding: file.text, as: UTF8.self) == "[[Ampere]] x")
    #expect(file.cursor == 5)
  }
}
