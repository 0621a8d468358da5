// What the tests of the note parser share: texts, and the invariants of a tree.

import Testing

@testable import Syntax

enum NoteFixture {
  static let article = """
    ---
    title: Renault folds Ampere back into the group
    dateline: 2026-01-29
    subject: renault-brand
    ignore: loose-period -- agreed with the desk
    ---

    # Ampere comes home

    [[Renault]] is ending the independence of its electric-car arm [[Ampere]], set up in
    [2023]{ampere.created} under former CEO [[Luca de Meo]]{renault-group.ceo}.

    The brand's EV sales rose [72%]{growth(.ev-sales(market: europe) @ 2025)} to [151,939 units]{.ev-sales @ 2025}[^sales-2025],
    [over **20%**]{.ev-share(market: europe) @ 2025; src: x1; note: see "p. 2"} of its European total.

    %% desk: ask Paris for the plant headcount

    > They [the unions] agreed on [[Renault|the
    > carmaker]] at [5 % more]{not planned [[Renault]].pay = 5 %
    > ; said-by: cgt}.

    - one [a [72%]{.x} and [3]{.y}]{.z} two %% ignore: value-mismatch -- why
      - two `co[de]` *three* {?} {sic} {.b = "x;}"}
    2. <https://example.org/a> [link](https://example.org/(b)) [c](u){.d}

    | a | [x | y]{.z @ 2025..2026} | [[b|c]] |
    |---|:-:|---|

    ```facts
    entity x : y
    ```

    ~~~
    [[not read]]
    ~~~

    ***
    [^sales-2025]: Renault Group, <https://example.org/sales-2025.pdf>
    """

  static let broken = """
    [[Ren is ending [72%]{.ev-sales and [[Ampere]]{.x @ 2025
    [open {a.b [x](y [z](u){.q \\[ \\{ `a ``b` * ** {"} "{

    ```swift
    never [closed]{.x}

    [x]{growth(.a; (1 + 2; .b @; .c..d; src x; a == 5; .e => 3, .f; "open}
    [[a|b|c]]]{.x} [[[d]]] ]]] {?[x]{{.a}} []{;;} [[]] [^] [^ok][^no
    %% ignore-next
    %% ignore-file:
    |[a|b](c|d
    > q
    >> r
    >
    > s
    """

  static let oddities =
    "\u{FEFF}---\r\nkey: v\r\nnot a key\r\n---\r\n# \0h\r[x]{.a\r\n= 5 %}\r\n\r\r\n- é[é]{.é-é @ ~2025}\n"

  static let all: [[UInt8]] =
    [article, broken, oddities].map { Array($0.utf8) } + [
      [], [0xFF, 0x5B, 0xC3, 0x5D, 0x7B, 0x2E, 0xC3, 0x7D, 0x80], Array("---".utf8), Array("```".utf8),
    ]
}

func string(_ text: [UInt8], _ block: NoteBlock, _ span: Span32) -> String {
  let range = span.range(from: block.start).clamped(to: 0..<text.count)
  return String(decoding: text[range], as: UTF8.self)
}
