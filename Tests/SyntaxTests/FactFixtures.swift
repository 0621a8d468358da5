// Fact bases that several tests read, and what they check of every tree.

import Fuzzing
import Testing

@testable import Syntax

enum FactFixture {
  static let example = """
    base auto "Car makers"                          # name of this fact base
      version 2026-01
      license CC0-1.0

    class organization
    class company : organization "company"
    class brand "brand"

    unit vehicle : count "vehicle" "vehicles" "car" "cars" "unit" "units"
    unit km/h : speed "kilometre an hour"

    source sales-2025 "Renault Group 2025 worldwide sales"
      publisher renault-group
      published 2026-01-16
      url       <https://example.org/sales 2025.pdf #x>
      tier      primary                             # primary | press | reference

    property ev-sales "EV sales"
      datatype   quantity                           # quantity | entity | date | text | boolean
      subject    company, brand
      single                                        # at most one at a time
      derive     .revenue @ 2025 / .headcount       # an expression
      pattern    "[A-Z]{2} # \\"x\\""

    entity renault-group : company "Renault Group"
      alias     "Groupe Renault"@fr
      former-name "Régie Renault" until 1996
      describe  "French car maker"
      same-as   wikidata:Q6686
      fiscal-year-start 04
      founded   1899
      ceo       luca-de-meo       from 2020-07-01 until 2025-07-15   [rg-2025-06 p1]
      ceo       françois-provost  from 2025-07-31                    [rg-2025-07]
      complete  ceo               as-of 2026-01-29                   # what is listed is all there is

    entity renault-brand : brand "Renault"
      ev-sales  151939 vehicle    @2025        [sales-2025 p2 "151,939 electric vehicles"]  ^ev25
      ev-share(market: europe, kind: bev)  20.2 %  @2025  [sales-2025]
      revenue   57.9 bn EUR ±0.5
      revenue   57.9 ±0.5 bn EUR @FY2025-Q3 planned recorded 2026-01-01 note "a # \\"b\\"" preferred
      stake     >=12.5 % until unknown said-by geely
      stake     12..15% deprecated "typo"@en
      length    3 m from 2020
      length    3 m EUR
      count     150 k
      opened    2019..2021
      opened    2019..
      opened    ..2019-05
      opened    ~2020-Q3
      growth    -3 %
      growth    ~1_250_000
      growth    =20 %
      growth    < 300 person
      site      <https://example.org/>
      motto     "Drive the change"@en [1st-source]
      listed    yes
      target-of target target [a] [b p. 3 § 2] [c "q"]
      heir      none as-of 2020

    """

  /// Lines of which each is unreadable, with the span that is blamed and the start of what was expected.
  static let unreadable: [(line: String, blamed: String, expected: String)] = [
    ("  ceo luca from 2020-13-01", "2020-13-01", "a date"),
    ("  ceo luca from 2021-02-29", "2021-02-29", "a date"),
    ("  ceo luca form 2020", "form", "\"from\""),
    ("  founded 1899 form 2020", "form", "\"from\""),
    ("  ceo luca form 2020 until 2021", "form", "\"from\""),
    ("  ceo luca untill 2020", "untill", "\"until\""),
    ("  ceo luca asof 2020", "asof", "\"as-of\""),
    ("  ceo luca as_of 2020", "as_of", "\"as-of\""),
    ("  ceo luca until", "until", "a date of the calendar or"),
    ("  ceo luca from [src]", "from", "a date"),
    ("  ceo luca, jean", ",", "no comma"),
    ("  ceo luca de meo", "luca de", "quotation marks"),
    ("  ceo", "ceo", "a value"),
    ("  ceo   # nobody", "ceo", "a value"),
    ("  ceo from 2020", "ceo", "a value"),
    ("  ceo luca [src p1", "[", "a closing \"]\""),
    ("  ceo luca [src \"q\" p1]", "p1", "\"]\""),
    ("  ceo luca [src \"q]", "\"", "a closing quotation mark"),
    ("  ceo luca src p1]", "src", "an opening \"[\""),
    ("  ceo luca []", "]", "the id of a source"),
    ("  ceo luca ]", "]", "an opening \"[\""),
    ("  share(market: europe 20 %", "(", "a closing \")\""),
    ("  share(market: europe 20 %) 3", "20", "\",\" or"),
    ("  share(market europe) 20 %", "market", "\":\""),
    ("  share(market:) 20 %", "market", "a value"),
    ("  share() 20 %", ")", "the name of a dimension"),
    ("  share market: europe) 20 %", ":", "an opening \"(\""),
    ("  alias Groupe", "Groupe", "a text in quotation marks"),
    ("  alias \"Groupe", "\"", "a closing quotation mark"),
    ("  alias \"A\", \"B\"", ",", "no comma"),
    ("  alias “Groupe”", "“Groupe”", "straight"),
    ("  alias", "alias", "a text"),
    ("  sales 151,939 vehicle", "151,939", "digits without"),
    ("  sales 151.939.000 vehicle", "151.939.000", "digits without"),
    ("  sales 12-15 %", "12-15", "a range"),
    ("  sales €57.9 bn", "€57.9", "the number first"),
    ("  sales $57.9 bn", "$57.9", "the number first"),
    ("  sales +3 %", "+3", "a number"),
    ("  sales 5 % @", "@", "a date"),
    ("  sales 5 % @2025-Q5", "2025-Q5", "a date"),
    ("  sales 5 % ^", "^", "a name"),
    ("  sales 5 % said-by", "said-by", "the id of an entity"),
    ("  sales 5 % deprecated", "deprecated", "the reason"),
    ("  sales 5 % note x", "note", "a text"),
    ("  sales 5 % \"x\"", "\"x\"", "\"note\""),
    ("  sales 5 % from 2020 from 2021", "from 2021", "this qualifier only once"),
    ("  sales 5 % deprecated \"why\" preferred", "preferred", "either preferred or deprecated"),
    ("  sales 5 % planned target", "target", "one of planned, target"),
    ("  ceo\"luca\"", "ceo", "white space after"),
    ("  : x", ":", "the name of a property"),
    ("founded 1899", "founded", "white space"),
    ("alias \"x", "alias", "white space"),
  ]
}

/// What holds for the nodes of every record: they nest, their leaves tile the text.
func checkTree(_ tree: FactTree, sourceLocation: SourceLocation = #_sourceLocation) {
  #expect(brokenNodes(of: tree) == nil, sourceLocation: sourceLocation)
}

/// A text of the record's content for comparing two trees.
func describe(_ tree: FactTree) -> [String] { tree.records.map { "\($0)" } }

func text(_ span: Span32, _ record: FactRecord, _ bytes: [UInt8]) -> String {
  let range = span.range(from: record.start)
  return String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
}
