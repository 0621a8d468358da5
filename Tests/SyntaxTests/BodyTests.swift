// The grammar of bodies: what each form is read as.

import Testing

@testable import Syntax

@Suite struct BodyTests {
  @Test(arguments: [
    ("growth(.ev-sales(market: europe) @ 2025)", "growth(.ev-sales(market: id:europe)@2025)"),
    ("growth(.a @ 2025-Q2..2025-Q3)", "growth(.a@2025-Q2..2025-Q3)"),
    ("ampere.parent.ceo", "ampere.parent.ceo"),
    ("former renault-group.ceo = [[Luca de Meo]]", "former renault-group.ceo equal target:Luca de Meo"),
    ("not planned .x = yes", "not planned .x equal yes:yes"),
    (".x != no", ".x notEqual no:no"),
    ("[[A B]].b @ 2025", "[[A B]].b@2025"),
    ("share(.a @ 2025, .b @ 2025) >= 5 %", "share(.a@2025, .b@2025) greaterOrEqual number:5·%"),
    ("count(.a, market: europe, kind: x) = 3", "count(.a, market: id:europe, kind: id:x) equal number:3"),
    ("start(.ceo, luca) = 2020-07-01", "start(.ceo, id:luca) equal moment:2020-07-01"),
    ("end(.ceo, [[Luca]])", "end(.ceo, target:Luca)"),
    ("sum(.a, .b, 3)", "sum(.a, .b, number:3)"),
    ("age(.born) = 59", "age(.born) equal number:59"),
    ("when(.launch)", "when(.launch)"),
    (".a - .b * 2 + (.c / 4)", "((.a - (.b * number:2)) + (.c / number:4))"),
    (".a - .b - .c", "((.a - .b) - .c)"),
    ("-.a", "-.a"),
    ("a.b-c", "a.b-c"),
    ("(((.a)))", ".a"),
    (".a(x: y, z: 3 %).b @ 2025", ".a(x: id:y, z: number:3·%).b@2025"),
    (".a @ 2025..", ".a@2025.."), (".a @ ..2025", ".a@..2025"), (".a @ now", ".a@now"),
    (".a@~2025", ".a@~2025"),
    (".a @ FY2025-Q3..FY2026", ".a@FY2025-Q3..FY2026"), (".a @ 2025-H1", ".a@2025-H1"),
    (".a = ~2025", ".a equal moment:~2025"), (".a = 2025-07", ".a equal moment:2025-07"),
    (".a = FY2025", ".a equal moment:FY2025"), (".a = 2025", ".a equal number:2025"),
    (".a = 5 m EUR", ".a equal number:5e6·EUR"), (".a = 5 m", ".a equal number:5·m"),
    (".a = 5 k", ".a equal number:5e3"), (".a = -3.5 bn EUR", ".a equal number:-3.5e9·EUR"),
    (".a < 5 km/h", ".a less number:5·km/h"), (".a <= 5%", ".a lessOrEqual number:5·%"),
    (".a ~ 1_000\u{A0}€", ".a about number:1_000·€"), (".a > 5 °C", ".a greater number:5·°C"),
    (".a = 9 m²", ".a equal number:9·m²"), (".a = 9 m€", ".a equal number:9e6·€"),
    (".a = \"b; \\\" } c\"", ".a equal string:b; \\\" } c"),
    ("été.été = été", "été.été equal id:été"),
    ("?", "unbound"), ("exempt", "exempt"), ("exempt: opinion; .a", "exempt string:opinion; .a"),
    ("?; note: \"odd, [see] (b", "unbound; option note string:\"odd, [see] (b"),
    (
      "src: 1x; tolerance: 5 %; as: date; said-by: [[X]]; said-by: x; note: a, b: c",
      "option source id:1x; option tolerance number:5·%; option reading id:date; option saidBy target:X; "
        + "option saidBy id:x; option note string:a, b: c"
    ),
    ("", ""), ("  ", ""), (".a;\n .b", ".a; .b"),
  ]) func reads(_ body: String, _ expected: String) {
    let note = NoteDescription("[x]{\(body)}")
    #expect(note.claims == ["shown «x» {\(expected)}"])
    #expect(note.issues == [])
  }

  @Test(arguments: [
    ("a.b -c.d", "-", "spaces around a binary minus"),
    ("a.b- c.d", "-", "spaces around a binary minus"),
    ("2-1", "-", "spaces around a binary minus"),
    (".a – .b", "–", "one of the plain operators + - * /"),
    (".a × 2", "×", "one of the plain operators + - * /"),
    (".a == 5", "==", "a single \"=\""), (".a => 5", "=>", "\">=\""), (".a ≥ 5", "≥", "\">=\""),
    (".a =< 5", "=<", "\"<=\""), (".a <> 5", "<>", "\"!=\""), (".a ≈ 5", "≈", "\"~\" for about"),
    (".a 5", "5", "\"@\" before a period, or a relation such as \"=\" before the value"),
    (".a: 5", ":", "\"@\" before a period, or a relation such as \"=\" before the value"),
    (".a = 'x'", "'", "straight double quotes around text"),
    (".a = “x”", "“", "straight double quotes around text"), (".a = \"x", "\"", "a closing \"\\\"\""),
    (".a = €5", "€", "the unit after the number"),
    (".a = 1,000", "1,000", "digits with \".\" for decimals and nothing between thousands"),
    (".a = 1 000", "1 000", "digits with \".\" for decimals and nothing between thousands"),
    (
      ".a = ", "=", "a number, \"text\", a date, an id, [[name]], yes or no after the relation"
    ),
    ("growth(.a b)", "b", "\"@\" before a period, an operator, \",\" or \")\""),
    ("growth(.a 2025)", "2025", "\"@\" before a period, an operator, \",\" or \")\""),
    ("growth(.a", "growth(", "\")\" to close growth("),
    ("growth .a", "growth", "\"(\" after the name of the function"),
    (
      "grow(.a)", "grow",
      "one of growth, change, share, count, sum, age, start, end, when before \"(\", or \".\" before a property"
    ),
    ("share(.a)", "share(.a)", "two arguments with a comma between them"),
    ("start(.a)", "start(.a)", "a path, a comma and the value of the statement"),
    ("count()", "count()", "a path, a call or a number inside the parentheses"),
    (
      "foo", "foo", "\".\" and a property after the subject, or \".\" before a property of the note's subject"
    ),
    ("foo.", ".", "a property after \".\""),
    ("a..b", "..", "a single \".\" before the property"),
    ("a.5", "5", "a property that begins with a letter"),
    (".5", "5", "a digit before the decimal point"),
    (".a @", "@", "a moment such as 2025, 2025-07, 2025-Q3 or FY2025 after \"@\""),
    (".a @ 2025-13", "2025-13", "a moment such as 2025, 2025-07, 2025-Q3 or FY2025 after \"@\""),
    (".a @ 2025...2026", "...", "two dots between the ends of a period"),
    (".a(x)", "x", "\":\" after the name of the dimension"),
    (".a(x=y)", "=", "\":\" after the name of the dimension"),
    (".a(x: y", "(", "\")\" to close the dimensions"), (".a)", ")", "an opening \"(\" before \")\""),
    ("(.a", "(", "\")\" to close \"(\""), ("[[A].b", "[[", "\"]]\" to close the name"),
    (".a, .b", ",", "\";\" between the items of a body"),
    (".a src: x", "src", "\";\" before the next option"),
    ("src x", "src", "\":\" after the word"),
    ("foo: bar", "foo", "one of src, said-by, as, tolerance, note, exempt before \":\""),
    ("former.ceo", "former", "a space between the reserved word and the path"),
    (
      "former current .a", "current",
      "at most one of \"not\" and one standing or modality before the expression"
    ),
    (".a;", ";", "a claim or an option between the semicolons"),
    ("1 + ", "+", "a path, a call or a number after the operator"),
    (".a .b", ".", "an operator, a relation, \";\" or \"}\" after the expression"),
  ]) func saysHowToMend(_ body: String, _ words: String, _ phrase: String) {
    #expect(NoteDescription("[x]{\(body)}").issues == ["malformedClaim «\(words)» \(phrase)"])
    let others = NoteDescription("[x]{.ok = 1; \(body)}")
    #expect(others.claims.first?.hasPrefix("shown «x» {.ok equal number:1") == true)
    #expect(others.issues.count == 1)
  }

  @Test func nestingIsCapped() {
    let deep = String(repeating: "(", count: 64) + ".a" + String(repeating: ")", count: 64)
    #expect(NoteDescription("[x]{\(deep)}").issues == ["limitReached «.» expressions nested at most 64 deep"])
    let calls = String(repeating: "sum(", count: 5_000)
    #expect(NoteDescription("[x]{\(calls); .b}").issues.count == 1)
    #expect(NoteDescription("[x]{((\(deep.dropFirst(4).dropLast(4))))}").issues.isEmpty)
  }

  @Test func expressionsOutsideNotesAreReadFromTheirRange() {
    let text = Array("derive .sales / .total * 100  # x".utf8)
    let expression = ExpressionSyntax(parsing: text, in: 7..<29)
    #expect(expression.root == 4)
    #expect(expression.expressions.count == 5)
    #expect(expression.segments.map(\.property) == [Span32(1, 6), Span32(10, 15)])
    #expect(expression.issues.isEmpty)
    let broken = ExpressionSyntax(parsing: text, in: 7..<16)
    #expect(broken.root == nil)
    #expect(broken.issues.map(\.expected) == [.operand])
    #expect(ExpressionSyntax(parsing: [], in: 0..<9).issues.count == 1)
  }

  @Test func everyExpectationHasAPhrase() {
    for expected in SyntaxExpectation.allCases where expected != .none { #expect(!expected.phrase.isEmpty) }
  }
}
