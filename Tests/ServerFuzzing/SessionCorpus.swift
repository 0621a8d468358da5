// What sessions are made of: documents to open, words to type, and what clients say that they can do.
import FixtureSupport
import Foundation

/// The files of a workspace, and what may be done to them.
package struct SessionCorpus: Sendable {
  package struct File: Sendable {
    package var name: String
    package var language: String
    package var text: [UInt8]
  }

  package var files: [File]

  /// The examples of this repository beside a small workspace that has something of everything.
  package init() {
    files = Self.small
    for name in ["mistakes.stet", "renault-ampere.stet", "renault-ampere.fr.stet", "countries.stet"] {
      let text = Repository.bytes("Tests/Examples/" + name)
      if !text.isEmpty { files.append(File(name: name, language: "stet", text: text)) }
    }
  }

  private static let small: [File] = [
    File(
      name: "notes/één 😀.stet", language: "stet",
      text: Array(
        """
        ---
        title: Één 😀
        dateline: PARIS, 2026-03-02
        subject: acme-works
        locale: fr
        ignore: placeholder -- é
        ---

        # Één 😀

        L'usine [[Acme Works]] emploie [120 personnes]{.staff}, [[Zoë Ø]]{.ceo} la dirige depuis [mars 2020]{start(.ceo, zoë)}[^a].

        Elle a vendu [151 939]{renault-brand.ev-sales(market: europe) @ 2025} voitures, [72 %]{growth(renault-brand.ev-sales(market: europe) @ 2025)} de plus. %% ignore: no-fact -- voilà

        > [Elle est [grande]{?}](https://example.org/é){acme-works.staff > 100}, dit-elle {sic}.

        | a | [130]{.staff} |
        |---|---|

        ```facts
        entity ici "Ici"
          staff  12 person  from 2020
        ```

        [^a]: Une source, <https://example.org/a>
        """.utf8)),
    File(
      name: "plain.stet", language: "plaintext",
      text: Array(
        "Acme Works has 120 employees.\r\n\r\nZoë Ø runs it. Renault sold 1,628,030 cars in 2025, up 3%.\r\n"
          .utf8)),
    File(
      name: "facts/acme.facts", language: "stet-facts",
      text: Array(
        """
        base acme "Acme 😀"

        class works "works"
        class person "person"
        property staff "staff" "employees"
          datatype  quantity
          unit      person
          temporal  state
          subject   works
        property output "output"
          datatype  quantity
          temporal  flow
          derive    staff * 2
        property ceo "chief executive"
          datatype  entity
          value     person
          temporal  state
          single
        source report "Report é"
          published 2026-02-10
          tier      primary
        entity acme-works : works "Acme Works" "Acmé"
          former-name "Acme Mills" until 2010
          staff  120 person  from 2020  [report p1]
          ceo    zoë  from 2020-03  [report]
          output 5 @2025 [report] ^made
          complete ceo [report]
        entity zoë : person "Zoë Ø"

        """.utf8)),
    File(
      name: ".stet.json", language: "json",
      text: Array(
        "{\"rules\": {\"missing-source\": \"off\", \"unmarked-mention\": \"hint\"}, \"exclude\": [\"out/**\"], \"facts\": [\"facts\"]}"
          .utf8)),
  ]

  /// What gets typed.
  static let words = [
    "", "", "", "", "x", " ", "\n", "\n\n", "\r\n", "\r", "[[", "[[Renault]]", "[[Acme Works]]", "]]", "[",
    "]", "{", "}", "{.",
    "[7]{acme-works.staff}", "{.staff @", "growth(", ")", ": ", "---\n", "```\n", "```facts\n",
    "%% ignore-file: no-fact -- r\n",
    "%% ignore: ", "😀", "é", "e\u{301}", "entity ", "property ", "  staff  5\n", "\"", ",", "off", "152,000",
    "\t", "[^a]",
    "[^b]: B\n", "72%", "former ", "TK", "\u{0}", "\u{2028}", "\u{FEFF}", "1e999",
    "999999999999999999999999999999999999", "| a |\n",
    "derive output * output\n", "class works : works \"w\"\n", "{\"rules\"", "null", "~~~", "until 2010",
    "@2025-Q5", "]]]", "[[[",
  ]

  /// Names for things, most of them refused.
  static let names = [
    "", "x", "new-name", "Nouveau nom", "acme-works", "renault-group", "é", "a b", "]]", "2x", "\u{0}", "now",
    "not", "\n",
  ]

  static let capabilities = [
    "{}",
    """
    {"general": {"positionEncodings": ["utf-8", "utf-16"]}, "textDocument": {"publishDiagnostics": {"versionSupport": true, "relatedInformation": true}, "codeAction": {"codeActionLiteralSupport": {"codeActionKind": {"valueSet": []}}}}}
    """,
    """
    {"general": {"positionEncodings": ["utf-32", "utf-8", "utf-16"]}, "window": {"workDoneProgress": true, "showDocument": {"support": true}}, "workspace": {"applyEdit": true, "configuration": true, "workspaceFolders": true, "didChangeConfiguration": {"dynamicRegistration": true}, "workspaceEdit": {"documentChanges": true, "resourceOperations": ["create", "rename", "delete"], "changeAnnotationSupport": {}}, "diagnostics": {"refreshSupport": true}, "semanticTokens": {"refreshSupport": true}, "inlayHint": {"refreshSupport": true}, "codeLens": {"refreshSupport": true}, "symbol": {"resolveSupport": {"properties": ["location.range"]}}, "textDocumentContent": {}}, "textDocument": {"diagnostic": {"relatedDocumentSupport": true}, "publishDiagnostics": {"relatedInformation": true, "codeDescriptionSupport": true, "dataSupport": true, "tagSupport": {"valueSet": [1, 2]}}, "semanticTokens": {"requests": {"full": {"delta": true}, "range": true}, "tokenTypes": ["variable", "number"], "tokenModifiers": ["deprecated"], "formats": ["relative"]}, "completion": {"completionItem": {"snippetSupport": true, "insertReplaceSupport": true, "labelDetailsSupport": true, "documentationFormat": ["markdown"], "resolveSupport": {"properties": ["documentation"]}}}, "hover": {"contentFormat": ["markdown"]}, "definition": {"linkSupport": true}, "rename": {"prepareSupport": true, "honorsChangeAnnotations": true}, "codeAction": {"codeActionLiteralSupport": {"codeActionKind": {"valueSet": []}}, "isPreferredSupport": true, "dataSupport": true, "resolveSupport": {"properties": ["edit"]}}, "documentSymbol": {"hierarchicalDocumentSymbolSupport": true}, "inlayHint": {"resolveSupport": {"properties": ["tooltip"]}}, "foldingRange": {"lineFoldingOnly": true, "rangeLimit": 7}}}
    """,
  ]
}
