// The front matter of a note: what it says, and what cannot be read in it.
import Claims
import Facts
import FixtureSupport
import Quantities
import Testing

@testable import Analysis

@Suite struct HeaderTests {
  @Test func allKeysAreRead() {
    let analysis = NoteAnalysis(
      """
      ---
      title: "Norda sells more"
      dateline: OSLO, Norway, 2026-02-28
      locale: fr
      subject: [[Norda]]
      status: published
      desk: cars
      ---
      # A heading
      """)
    #expect(analysis.diagnostics.isEmpty)
    let header = analysis.header
    #expect(header.title(in: analysis.document) == "Norda sells more")
    #expect(header.dateline == Day(year: 2026, month: 2, day: 28))
    #expect(header.placeRange.map { analysis.document.text.excerpt($0) } == "OSLO, Norway")
    #expect(header.locale.language == .fr && header.locale.isStated)
    #expect(header.subject.map { Given.examples.id(of: $0) } == "norda")
    #expect(header.isPublished)
    #expect(analysis.context.hasDateline && analysis.context.referenceDay == header.dateline)
  }

  @Test func theFirstHeadingIsTheTitleOfANoteWithoutOne() {
    let analysis = NoteAnalysis("Words.\n\n## A *good* year\n")
    #expect(analysis.header.title(in: analysis.document) == "A good year")
  }

  @Test func aDatelineThatNoNoteCanHave() {
    for day in ["3026-01-29", "0226-01-29"] {
      checkDiagnostics(
        """
        ---
        dateline: \(day)
                  ^^^^^^^^^^ error[invalid-front-matter] the note cannot be of \(day): check the year of the dateline
        ---
        """)
    }
    checkDiagnostics("---\ndateline: 1912-04-15\n---\n")
  }

  @Test func valuesThatCannotBeRead() {
    checkDiagnostics(
      """
      ---
      dateline: 2026-02-30
                ^^^^^^^^^^ error[invalid-front-matter] expected a day such as 2026-01-29, optionally after a place and a comma, not "2026-02-30"
      locale: english!
              ^^^^^^^^ error[invalid-front-matter]
      status: done
              ^^^^ error[invalid-front-matter] expected draft or published, not "done"
      subject: nordda
               ^^^^^^ error[unknown-entity]
      title:
      ^^^^^ error[invalid-front-matter] expected a value after "title:"
      facts: example, exemple
                      ^^^^^^^ error[invalid-front-matter] no fact base is called "exemple"; there are units and example
      sttus: draft
      ^^^^^ hint[unknown-key] no key is called "sttus"; did you mean "status"?
      ---
      """)
  }

  @Test func aKeyIsGivenOnce() {
    checkDiagnostics(
      """
      ---
      dateline: 2026-01-29
      dateline: 2026-01-30
      ^^^^^^^^ error[invalid-front-matter] "dateline" is given twice: the first one counts, so remove one of the two
      subject: norda
      subject: [[Veka]]
      ^^^^^^^ error[invalid-front-matter] "subject" is given twice: the first one counts, so remove one of the two
      ignore: placeholder -- the desk adds it
      ignore: unmarked-figure -- all of them are known
      desk: cars
      desk: more cars
      ---
      TK
      """)
  }

  @Test func aLanguageWhoseNumbersAreNotKnownIsToldOf() {
    checkDiagnostics(
      """
      ---
      locale: ger
              ^^^ error[invalid-front-matter] expected the tag of a language whose numbers Stet reads, such as en, en-GB, fr, de or uk, not "ger"
      ---
      """)
    checkDiagnostics("---\nlocale: vi-VN\n---\n")
  }

  @Test func factsOutOfScopeDecideNothing() {
    checkDiagnostics(
      """
      --- own.facts
      base own "Own"
      entity own-works : plant "Own Works"
        opened 1990 [report]
      --- note.stet
      ---
      facts: own
      ---
      [[norda]] and [[own-works]].
        ^^^^^ error[unknown-entity]
      """)
  }
}
