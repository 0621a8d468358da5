// Findings in notes as their writers see them: each text with what is said under its lines.
import FixtureSupport
import Testing

@testable import Analysis

@Suite struct NoteFixtureTests {
  @Test func anUnclosedBracketIsToldOfOnce() {
    checkDiagnostics(
      """
      It sold [151,939{norda.sales @ 2025} cars.
              ^ error[unclosed-mark]
      """)
  }

  @Test func aSubjectThatIsNotKnownIsToldOfOnce() {
    checkDiagnostics(
      """
      ---
      subject: nordda
               ^^^^^^ error[unknown-entity]
      ---
      It sold [151,939]{.sales @ 2025} and [3]{.plants}.
      """)
  }

  @Test func aDayThatNoMonthHasIsNoMoment() {
    checkDiagnostics(
      """
      It sold [151,939]{norda.sales @ 2025-02-30}.
                                      ^^^^^^^^^^ error[malformed-claim] expected a moment such as 2025, 2025-07, 2025-Q3 or FY2025 after "@"
      """)
  }

  @Test func anEmptyItemIsToldOfOnce() {
    checkDiagnostics(
      """
      It sold [151,939]{norda.sales @ 2025;;}.
                                           ^ error[malformed-claim]
      """)
  }

  @Test func aTargetThatIsNotStatedLacksNoDimension() {
    checkDiagnostics(
      """
      It is to sell [200,000]{target norda.sales @ 2025}.
                     ^^^^^^^ information[no-fact]
      """)
  }

  @Test func anEmptyNoteHasNoFindings() {
    checkDiagnostics("")
    checkDiagnostics("Just words, 42 of them, and [brackets] {sic}.")
  }

  @Test func figuresAreComparedWithTheFacts() {
    checkDiagnostics(
      """
      Norda sold [152,939 cars]{norda.sales @ 2025}, [151,939]{norda.sales @ 2025} to be exact.
                  ^^^^^^^^^^^^ error[value-mismatch] the fact base has 151,939 vehicles for 2025, not 152,939 cars
      The share is [71%]{norda.ev-share @ 2025}.
                    ^^^ warning[misrounded] 71.9% rounds to 72%, not 71%
      Revenue was [57.9 million euros]{norda-group.revenue @ 2025}.
                   ^^^^^^^^^^^^^^^^^^ error[scale-slip] the fact base has 57.9 bn EUR for 2025, not 57.9 million euros: check the scale word and the zeros
      """)
  }

  @Test func namesAreLookedUp() {
    checkDiagnostics(
      """
      [[Nordda]] and [[Veka]], once [[Norda Motor Works]], and [[norda group]] met.
        ^^^^^^ error[unknown-entity] no entity is called "Nordda"; did you mean Norda?
                       ^^^^ warning[ambiguous-entity] "Veka" is the name of veka (brand) and veka-yard (company): write the id, as in [[id|Veka]]
                                      ^^^^^^^^^^^^^^^^^ warning[former-name] "Norda Motor Works" is a former name: write "Norda Group", or "Norda Group, formerly Norda Motor Works"
      """)
  }

  @Test func aReferenceThatNamesNothingIsReportedOnce() {
    checkDiagnostics(
      """
      Norda is run by [[Jan Wik]]{norda-group.ceo}.
                        ^^^^^^^ error[unknown-entity] no entity is called "Jan Wik"; did you mean Jan Vik?
      The share is [72%]{[[Nordda]].ev-share @ 2025}.
                           ^^^^^^ error[unknown-entity]
      """)
  }

  @Test func officesChangeHands() {
    checkDiagnostics(
      """
      Norda is run by [[Ada Holm]]{norda-group.ceo}.
                        ^^^^^^^^ warning[no-longer-true] Ada Holm was chief executive until 2025-06-30; write "former"
      The former head [[Jan Vik]]{former norda-group.ceo} agreed.
                        ^^^^^^^ error[still-current] Jan Vik is chief executive now, since 2025-07-01: drop the word that says otherwise
      """)
  }

  @Test func aPathWithoutASubjectNeedsOne() {
    checkDiagnostics(
      """
      It sold [151,939]{.sales @ 2025}.
                        ^^^^^^^^^^^^^ error[unknown-entity] the note has no subject: add "subject:" to the front matter, which begins in the first line, or name the entity before the "."
      """)
    checkDiagnostics(
      """
      ---
      subject: norda
      ---
      It sold [151,939]{.sales @ 2025}.
      """)
  }

  @Test func aNoteBringsItsOwnFactsAndSources() {
    checkDiagnostics(
      """
      It employs [12 people]{labs.headcount @ 2025}[^desk] and [13 people]{labs.headcount @ 2025}[^nobody].
                                                                                                   ^^^^^^ error[unknown-source]

      ```facts
      entity labs : company "Labs"
        headcount 12 person @2025 [report]
        ceo       nobody-here [report]
                  ^^^^^^^^^^^ error[unknown-entity]
      ```

      [^desk]: the desk's own count
      """)
  }

  @Test func theParserSpeaksForItself() {
    checkDiagnostics(
      """
      See [[Norda and [72%]{norda.}.
          ^^ error[unclosed-mark]
                                 ^ error[malformed-claim]
      """)
  }

  @Test func placeholdersAreFound() {
    checkDiagnostics(
      """
      Norda sold TK cars, TKTK of them in XXX; the TKO was a `TK` and XXXL, at http://x.y/TK now.
                 ^^ warning[placeholder] "TK" still has to be filled in
                          ^^^^ warning[placeholder]
                                          ^^^ warning[placeholder]
      """)
  }

  @Test func wordsThatNeedADateline() {
    checkDiagnostics(
      """
      Norda currently sells more than last year, todays news.
            ^^^^^^^^^ warning[missing-dateline]
                                      ^^^^^^^^^ warning[missing-dateline]
      """)
    checkDiagnostics("---\ndateline: OSLO, 2026-03-01\n---\nNorda currently sells more than last year.")
  }

  @Test func unmarkedFiguresAndMentionsWhenAskedFor() {
    let options = Given.options {
      $0.rules[.unmarkedFigure] = .hint
      $0.rules[.unmarkedMention] = .hint
    }
    checkDiagnostics(
      """
      Norda Group sold 151,939 cars, 72% of them electric; [[norda]] is its brand.
      ^^^^^^^^^^^ hint[unmarked-mention]
                       ^^^^^^^ hint[unmarked-figure]
                                     ^^^ hint[unmarked-figure]
      """, options: options)
    checkDiagnostics("No name stands here, only 42.", options: options)
  }

  @Test func oneFactToldTwoWays() {
    checkDiagnostics(
      """
      ---
      subject: veka
      ---
      In 2023 it sold [1,200 cars]{.sales @ 2023}.
                       ^^^^^^^^^^ information[no-fact]

      Those [1,400 cars]{veka.sales @ 2023} were a record; [about 1,200 cars]{.sales @ 2023} is too few.
             ^^^^^^^^^^ error[inconsistent-in-note] the note says "1,400 cars" here and "1,200 cars" elsewhere of the same fact
                                                                  ^^^^^^^^^^ information[no-fact]
      """)
  }

  @Test func aUnitThatConvertsIsAWarning() {
    checkDiagnostics(
      """
      It runs [281 miles]{glide.reach} or [452 km]{glide.reach}, and [500 miles]{glide.reach}.
               ^^^^^^^^^ warning[unit-mismatch] 281 miles is right, but the fact base has 452 kilometres: give it in that unit
                                                                      ^^^^^^^^^ error[unit-mismatch]
      """)
  }
}
