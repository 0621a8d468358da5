// Fixes: what each one makes of the text, which are safe, and where none is offered.
import Facts
import FixtureSupport
import Testing

@testable import Analysis

@Suite struct FixTests {
  /// The texts that the fixes of the first finding of `rule` make of `text`, the likeliest first.
  private func results(
    _ rule: RuleCode, _ text: String, onlySafe: Bool = false
  ) -> [String] {
    let options = Given.options { $0.rules[rule] = Rule.of(rule).severity }
    let analysis = NoteAnalysis(text, options: options)
    guard let diagnostic = analysis.diagnostics.first(where: { $0.rule == rule }) else {
      return ["no such finding"]
    }
    return fixes(for: diagnostic, in: analysis).filter { !onlySafe || $0.isSafe }.map { fix in
      var fixed = analysis
      for edit in fix.edits.reversed() where edit.document == .here { fixed.apply(edit) }
      return String(decoding: fixed.document.text, as: UTF8.self)
    }
  }

  /// A rule, a sentence, and the sentence after the likeliest fix.
  static let cases: [(RuleCode, String, String)] = [
    (
      .unclosedMark, "It sold [151,939{norda.sales @ 2025} cars.",
      "It sold [151,939]{norda.sales @ 2025} cars."
    ),
    (.unclosedMark, "It comes from [[Norda Group and others.", "It comes from [[Norda Group]] and others."),
    (
      .unclosedMark, "It sold [151,939]{norda.sales @ 2025 cars.",
      "It sold [151,939]{norda.sales @ 2025} cars."
    ),
    (
      .malformedClaim, "It sold [151,939]{norda.sales @ 2025 == 151939}.",
      "It sold [151,939]{norda.sales @ 2025 = 151939}."
    ),
    (
      .malformedClaim, "It sold [151,939]{norda sales @ 2025}.",
      "It sold [151,939]{norda.sales @ 2025}."
    ),
    (
      .malformedClaim, "It sold [151,939]{norda.sales @ 2025; scr: report}.",
      "It sold [151,939]{norda.sales @ 2025; src: report}."
    ),
    (
      .malformedClaim, "Its ex-chief is [[Ada Holm]]{fromer norda-group.ceo}.",
      "Its ex-chief is [[Ada Holm]]{former norda-group.ceo}."
    ),
    (.unknownEntity, "It comes from [[Nordda]].", "It comes from [[Norda]]."),
    (.unknownEntity, "It sold [151,939]{nordda.sales @ 2025}.", "It sold [151,939]{norda.sales @ 2025}."),
    (
      .unknownEntity, "[[Norda]] sold [151,939]{.sales @ 2025}.",
      "[[Norda]] sold [151,939]{norda.sales @ 2025}."
    ),
    (.ambiguousEntity, "It comes from [[Veka]].", "It comes from [[veka|Veka]]."),
    (.formerName, "[[Norda Motor Works]] grew.", "[[Norda Group]] grew."),
    (
      .unknownSource, "It sold [151,939]{norda.sales @ 2025; src: reprt}.",
      "It sold [151,939]{norda.sales @ 2025; src: report}."
    ),
    (
      .unboundClaim, "Sales of [[Norda]] rose by [2.5%]{?}.",
      "Sales of [[Norda]] rose by [2.5%]{growth(norda.sales @ 2025)}."
    ),
    (.missingPeriod, "It sold [148,300]{norda.sales}.", "It sold [148,300]{norda.sales @ 2024}."),
    (.unitMismatch, "It runs [452 miles]{glide.reach}.", "It runs [452 km]{glide.reach}."),
    (.unitMismatch, "It runs [290 miles]{glide.reach}.", "It runs [452 km]{glide.reach}."),
    (.unitMismatch, "It runs [281 miles]{glide.reach}.", "It runs [452 km]{glide.reach}."),
    (
      .currencyMismatch, "It earned [$57.9 billion]{norda-group.revenue @ 2025}.",
      "It earned [€57.9 billion]{norda-group.revenue @ 2025}."
    ),
    (
      .valueMismatch, "It sold [152 939 cars]{norda.sales @ 2025}.",
      "It sold [151 939 cars]{norda.sales @ 2025}."
    ),
    (
      .valueMismatch, "The share is [75 percent]{norda.ev-share @ 2025}.",
      "The share is [72 percent]{norda.ev-share @ 2025}."
    ),
    (
      .valueMismatch, "It earned [€60.2bn]{norda-group.revenue @ 2025}.",
      "It earned [€57.9bn]{norda-group.revenue @ 2025}."
    ),
    (
      .scaleSlip, "It earned [€57.9 million]{norda-group.revenue @ 2025}.",
      "It earned [€57.9 billion]{norda-group.revenue @ 2025}."
    ),
    (
      .countMismatch, "It has [two]{count(norda-group.board)} on its board.",
      "It has [three]{count(norda-group.board)} on its board."
    ),
    (.boundViolated, "It is [over 80%]{norda.ev-share @ 2025}.", "It is [over 70%]{norda.ev-share @ 2025}."),
    (
      .outOfRange, "It is [between 75 and 80%]{norda.ev-share @ 2025}.", "It is [72%]{norda.ev-share @ 2025}."
    ),
    (.outOfRange, "It is [75–80%]{norda.ev-share @ 2025}.", "It is [72%]{norda.ev-share @ 2025}."),
    (.misrounded, "It is [71%]{norda.ev-share @ 2025}.", "It is [72%]{norda.ev-share @ 2025}."),
    (.looseFraction, "It was [half]{norda.ev-share @ 2023}.", "It was [nearly half]{norda.ev-share @ 2023}."),
    (
      .dateMismatch, "Set up on [4 March 1953]{norda-group.founded}.",
      "Set up on [4 March 1951]{norda-group.founded}."
    ),
    (
      .dateMismatch, "Set up on [March 5, 1951]{norda-group.founded}.",
      "Set up on [March 4, 1951]{norda-group.founded}."
    ),
    (.loosePeriod, "Redone in [early 2024]{glide.redesigned}.", "Redone in [mid-2024]{glide.redesigned}."),
    (
      .ambiguousDeadline, "Redone [by 2024]{glide.redesigned}.",
      "Redone [by the end of 2024]{glide.redesigned}."
    ),
    (.wrongValue, "Run by [[Per Dahl]]{norda-group.ceo}.", "Run by [[Jan Vik]]{norda-group.ceo}."),
    (
      .noLongerTrue, "CEO [[Ada Holm]]{norda-group.ceo} agreed.",
      "former CEO [[Ada Holm]]{norda-group.ceo} agreed."
    ),
    (
      .stillCurrent, "former CEO [[Jan Vik]]{norda-group.ceo} agreed.",
      "CEO [[Jan Vik]]{norda-group.ceo} agreed."
    ),
    (
      .modalityMismatch, "It sold [160,000]{norda.sales @ 2026}.",
      "It sold [160,000]{forecast norda.sales @ 2026}."
    ),
    (.wrongEntity, "It employs [4,210]{norda.headcount}.", "It employs [4,210]{norda-group.headcount}."),
    (.unboundClaim, "Norda sold [151,939 cars]{?}.", "Norda sold [151,939 cars]{norda.sales @ 2025}."),
    (
      .unboundClaim, "[[Norda Group]] began in [1951]{?}.",
      "[[Norda Group]] began in [1951]{norda-group.founded}."
    ),
    (.unusedSuppression, "Fine. %% ignore: placeholder -- why", "Fine."),
    (.missingDateline, "It is so today.", "---\ndateline: 2026-03-01\n---\n\nIt is so today."),
    (.unmarkedMention, "It is Norda Group.", "It is [[Norda Group]]."),
    (.invalidFrontMatter, "---\ndateline: 1 March 2026\n---\n", "---\ndateline: 2026-03-01\n---\n"),
  ]

  @Test(arguments: cases.indices)
  func theLikeliestFix(_ index: Int) {
    let (rule, text, fixed) = Self.cases[index]
    #expect(results(rule, text).first == fixed)
  }

  @Test func figuresInOtherLanguages() {
    #expect(
      results(.valueMismatch, "---\nlocale: fr\n---\nUne part de [75,3 %]{norda.ev-share @ 2025}.").first
        == "---\nlocale: fr\n---\nUne part de [71,9 %]{norda.ev-share @ 2025}.")
    #expect(
      results(.unhedgedRounding, "---\nlocale: de\n---\nEs waren [152.000 Autos]{norda.sales @ 2025}.").first
        == "---\nlocale: de\n---\nEs waren [rund 152.000 Autos]{norda.sales @ 2025}.")
  }

  @Test func whatSomebodySaidIsNotCorrected() {
    for text in [
      "He said: \"We sold [152,939 cars]{norda.sales @ 2025}.\"",
      "> It sold [152,939 cars]{norda.sales @ 2025}.",
      "“It sold [152,939 cars]{norda.sales @ 2025},” he said.",
      "« On a vendu [152 939]{norda.sales @ 2025} »",
    ] {
      #expect(results(.valueMismatch, text).isEmpty, "\(text)")
    }
    #expect(results(.valueMismatch, "He said \"yes\" of [152,939 cars]{norda.sales @ 2025}.").count == 1)
  }

  @Test func safeFixesStayInTheirClaim() {
    #expect(results(.valueMismatch, "It sold [152,939]{norda.sales @ 2025}.", onlySafe: true).count == 1)
    #expect(results(.unknownEntity, "It is [[Nordda]].", onlySafe: true).isEmpty)
    #expect(results(.ambiguousDeadline, "Redone by [2024]{glide.redesigned}.", onlySafe: true).isEmpty)
    #expect(results(.noLongerTrue, "CEO [[Ada Holm]]{norda-group.ceo} agreed.", onlySafe: true).isEmpty)
  }

  @Test func aClaimWithoutAFactGetsAStubOfAStatement() {
    let analysis = NoteAnalysis("It sold [about 120,000 cars]{norda.sales(region: nordics) @ 2019}.")
    let fix = analysis.diagnostics.first.flatMap { fixes(for: $0, in: analysis).first }
    #expect(fix?.edits.first?.document == .factBase(1))
    let stub = fix.map { String(decoding: $0.edits[0].replacement, as: UTF8.self) }
    #expect(stub == "\n\nentity norda\n  sales(region: nordics)  ~120000 vehicle @2019 [TK]\n")
  }

  @Test func oneFixMarksAllMentions() {
    #expect(
      results(.unmarkedMention, "Norda Group and Norda Group.").last == "[[Norda Group]] and [[Norda Group]]."
    )
  }

  @Test func safeFixesAppliedTwiceChangeNothingMore() {
    for rule in Rule.all {
      guard case .note(let text) = rule.example else { continue }
      let once = NoteAnalysis(text).applyingSafeFixes()
      let twice = once.analysis.applyingSafeFixes()
      #expect(
        twice.fixes.isEmpty && twice.analysis.document.text == once.analysis.document.text,
        "\(rule.code.name)")
      let fresh = NoteAnalysis(String(decoding: once.analysis.document.text, as: UTF8.self))
      #expect(once.analysis.diagnostics == fresh.diagnostics, "\(rule.code.name)")
    }
  }

  @Test func allSafeFixesOfANoteAtOnce() {
    let fixed = NoteAnalysis(
      """
      It sold [152,939 cars]{norda.sales @ 2025}, a share of [71%]{norda.ev-share @ 2025}
      and [152,000 cars]{norda.salez @ 2025}. "We sold [152,939]{norda.sales @ 2025}," he said.
      """
    ).applyingSafeFixes()
    #expect(
      String(decoding: fixed.analysis.document.text, as: UTF8.self) == """
        It sold [151,939 cars]{norda.sales @ 2025}, a share of [72%]{norda.ev-share @ 2025}
        and [about 152,000 cars]{norda.sales @ 2025}. "We sold [152,939]{norda.sales @ 2025}," he said.
        """)
    #expect(fixed.fixes.map(\.rule) == [.valueMismatch, .misrounded, .unknownProperty, .unhedgedRounding])
  }

  @Test(arguments: 0..<8)
  func everyFixIsBetter(_ seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed) &* 77 &+ 5)
    let examples = Rule.all.compactMap { rule -> String? in
      if case .note(let text) = rule.example, !text.hasPrefix("---") { return text }
      return nil
    }
    let text = (0..<6).compactMap { _ in examples.randomElement(using: &random) }.joined(separator: "\n\n")
    let analysis = NoteAnalysis(text)
    for diagnostic in analysis.diagnostics {
      for fix in fixes(for: diagnostic, in: analysis) {
        var fixed = analysis
        for edit in fix.edits.reversed() where edit.document == .here { fixed.apply(edit) }
        let fresh = NoteAnalysis(String(decoding: fixed.document.text, as: UTF8.self))
        #expect(fixed.diagnostics == fresh.diagnostics, "\(fix.title)")
      }
    }
  }

  @Test(arguments: [
    "\"We sold %,\" she said.", "“We sold %,” she said.", "‘We sold %,’ said the boss’s aide.",
    "'We sold %,' she said.", "«Nous avons vendu %», dit-elle.", "»Wir verkauften %«, sagte sie.",
    "„Wir verkauften %“, sagte sie.", "‚Wir verkauften %‘, sagte sie.", "›Wir verkauften %‹, sagte sie.",
    "‹ Nous avons vendu % › dit-elle.", "「%」", "``We sold %'' she said.", "We sold %.” She went on.",
    "“We sold %. The second paragraph",
  ])
  func whatSomebodySaidIsNotCorrected(_ sentence: String) {
    let said = sentence.replacing("%", with: "[151,938 cars]{norda.sales @ 2025}")
    #expect(results(.valueMismatch, said) == [])
  }

  @Test(arguments: [
    "She said \"well\" of %.", "The boss’s % and the workers’ too.", "‘Well,’ she said of %.",
    "In the '90s it sold %.",
    "»Ja«, sagte sie zu % Autos.", "It's % and it's fine.",
  ])
  func besideWhatSomebodySaidThereAreFixes(_ sentence: String) {
    let told = sentence.replacing("%", with: "[151,938 cars]{norda.sales @ 2025}")
    #expect(results(.valueMismatch, told).first?.contains("151,939") == true)
  }
}
