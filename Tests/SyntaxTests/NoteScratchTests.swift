import Testing

@testable import Syntax

@Test func scratchDump() {
  for text in [NoteFixture.article, NoteFixture.broken, NoteFixture.oddities] {
    let d = NoteDescription(text)
    print(d.kinds)
    for s in [d.claims, d.surroundings, d.references, d.citations, d.ignores, d.issues] {
      print("----")
      s.forEach { print($0) }
    }
  }
  for body in [
    "growth(.ev-sales(market: europe) @ 2025)", "ampere.parent.ceo",
    "former renault-group.ceo = [[Luca de Meo]]", "share(.a @ 2025, .b @ 2025) > 5 %",
    "count(.a, market: europe) = 3", "start(.ceo, luca) = 2020-07-01", ".a = 5 m EUR", ".a = 5 m",
    ".a = -3.5 bn EUR", ".a - .b * 2 + (.c / 4)", "-.a", "a.b-c", "a.b -c.d", "a.b- c.d", ".a @ 2025..",
    ".a @ ..2025", ".a @ now", ".a @ ~2025", ".a @ FY2025-Q3..FY2026", ".a = ~2025", ".a = 2025-07",
    ".a = 2025", ".a ~ 5", ".a = 5 km/h", ".a = 5%", ".a = 5 €", ".a = €5", ".a = 1,000", ".a = 1 000",
    ".a == 5", ".a => 5", ".a ≥ 5", ".a = 'x'", ".a = “x”", ".a = \"x", "growth(.a", "growth .a", "grow(.a)",
    "foo", "foo.", "a..b", ".5", ".5a", "src: 1x; tolerance: 5 %; as: date; said-by: [[X]]; note: a, b: c",
    "exempt: opinion", "exempt", "exempt opinion", "?", "?; note: x", "foo: bar", "src x", ".a @", ".a @ Q3",
    ".a(x)", ".a(x=y)", ".a(x: )", ".a(x: y", ".a(x: y, z: 3 %).b @ 2025", ".a, .b", ".a src: x", ".a)",
    "sum(.a, .b, 3)", "share(.a)", "count()", "start(.a)", "not not .a", "former.ceo", "planned .x = yes",
    ".x != no", "growth(.a @ 2025-Q2..2025-Q3)", "[[A]].b @ 2025", "[[A].b", ".a = 5 %", "(((.a)))",
    ".a = now", ".a @ 2025...2026", ".a @ 2025-13", "; .a", ".a ;", ".a ;; .b", "age(.born) = 59",
    "when(.launch)", ".a: 5", ".a = ", "said-by:", "tolerance: x", "1 + ", "* 2", ".a – .b", ".a × 2",
  ] {
    let d = NoteDescription("[x]{\(body)}")
    print(body, " => ", d.claims.joined(), " !! ", d.issues.joined(separator: " | "))
  }
}
