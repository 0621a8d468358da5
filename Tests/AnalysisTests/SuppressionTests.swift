// Ignores: where they hold, what they cannot silence, and what is wrong with them.
import FixtureSupport
import Testing

@testable import Analysis

@Suite struct SuppressionTests {
  @Test func anIgnoreHoldsForItsLine() {
    checkDiagnostics(
      """
      One TK. %% ignore: placeholder -- the desk
      Two TK.
          ^^ warning[placeholder]
      """)
  }

  @Test func ignoreNextHoldsForTheNextBlock() {
    checkDiagnostics(
      """
      %% ignore-next: placeholder -- the desk

      One TK
      and two TK.

      Three TK.
            ^^ warning[placeholder]
      """)
  }

  @Test func severalIgnoresHoldForOnePlace() {
    checkDiagnostics(
      """
      %% ignore-next: placeholder -- the desk
      %% ignore-next: placeholder -- the desk again

      One TK. %% ignore: placeholder -- and here
      Two TK. %% ignore: no-fact -- not this
                         ^^^^^^^ warning[unused-suppression]

      %% ignore-next: placeholder -- nothing is left
                      ^^^^^^^^^^^ warning[unused-suppression]
      """)
  }

  @Test func aSlipInAnIgnoreIsPointedOut() {
    checkDiagnostics(
      """
      %% ignore-nxt: placeholder -- the desk
         ^^^^^^^^^^ hint[unknown-key] "ignore-nxt:" is a comment and ignores nothing; did you mean "ignore-next:"?

      One TK. %% Ignore: placeholder -- the desk
          ^^ warning[placeholder]
                 ^^^^^^ hint[unknown-key] "Ignore:" is a comment and ignores nothing; did you mean "ignore:"?

      %% Ignore-fiel: placeholder
         ^^^^^^^^^^^ hint[unknown-key] "Ignore-fiel:" is a comment and ignores nothing; did you mean "ignore-file:"?
      %% ignore this: it is a comment
      %% image: none
      %% ignore-nxt
      """)
  }

  @Test func aSourceIsDefinedOnce() {
    checkDiagnostics(
      """
      Words[^a] and more[^b].

      [^a]: One
      [^b]: Two
      [^a]: Three
        ^ error[duplicate-id] the note defines the source "a" further up already: give this one another id, or remove it
      """)
  }

  @Test func ignoreFileAndFrontMatterHoldEverywhere() {
    checkDiagnostics("One TK.\n\nTwo TK.\n\n%% ignore-file: placeholder -- the desk\n")
    checkDiagnostics("---\nignore: placeholder, no-fact -- the desk\n---\nTK [1]{norda.sales @ 1999}.")
  }

  @Test func anIgnoreThatIgnoresNothing() {
    checkDiagnostics(
      """
      One TK. %% ignore: placeholder, no-fact -- the desk
                                      ^^^^^^^ warning[unused-suppression] nothing here is no-fact: remove it from the ignore
      """)
  }

  @Test func anIgnoreOfARuleThatIsOffIsKept() {
    checkDiagnostics("Fine. %% ignore: unmarked-figure -- none here")
  }

  @Test func anIgnoreWithoutAReason() {
    checkDiagnostics(
      """
      One TK. %% ignore: placeholder
                         ^^^^^^^^^^^ information[suppression-without-reason]
      """)
  }

  @Test func anIgnoreOfNoRule() {
    checkDiagnostics(
      """
      One. %% ignore: placholder -- the desk
                      ^^^^^^^^^^ error[ignore-without-code] no rule is called "placholder"; did you mean placeholder?
      """)
  }

  @Test func parseErrorsCannotBeSilenced() {
    checkDiagnostics(
      """
      %% ignore-file: unclosed-mark -- please
                      ^^^^^^^^^^^^^ warning[unused-suppression]
      See [[Norda.
          ^^ error[unclosed-mark]
      """)
  }

  @Test func unusedSuppressionCanItselfBeIgnored() {
    checkDiagnostics(
      """
      %% ignore-file: unused-suppression -- kept for the next edition
      Fine. %% ignore: placeholder -- the desk
      """)
  }
}
