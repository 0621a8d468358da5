#!/usr/bin/env python3
"""Takes a picture of a note in Monaco, the editor component of VS Code, under Chromium: our TextMate grammar's scopes in
the colours of VS Code's dark theme, findings, verdicts and hover as `stet` gives them. It is not VS Code itself.

usage: MONACO=…/min monaco.py STET NOTE ROW COLUMN OUT.png      needs textmate-grammar-python and playwright
"""
import json
import logging
import os
import pathlib
import subprocess
import sys
import tempfile

from playwright.sync_api import sync_playwright

program, note, row, column, picture = sys.argv[1:]
note, row, column = pathlib.Path(note), int(row), int(column)
EDITORS = pathlib.Path(__file__).resolve().parent.parent
text = note.read_text(encoding="utf-8")


def tokens():
    """For each line its tokens: start and the innermost scope."""
    os.chdir(tempfile.mkdtemp())  # the tokenizer keeps a cache in the working directory
    from textmate_grammar.parsers.base import LanguageParser
    logging.disable(logging.CRITICAL)
    grammar = {n: LanguageParser(json.loads((EDITORS / f"vscode/syntaxes/{n}.tmLanguage.json").read_text(encoding="utf-8")))
               for n in ("stet-facts", "stet")}["stet"]
    lines = [[] for _ in text.split("\n")]
    for (line, start), _, scopes in grammar.parse_string(text).flatten():
        lines[line].append({"startIndex": start, "scopes": next((s for s in reversed(scopes) if not s.startswith("punctuation")), "")})
    return lines


class Server:
    """Asks `stet` what VS Code would ask."""

    def __init__(self):
        self.process = subprocess.Popen([program, "--stdio"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.asked = 0

    def send(self, method, params, **more):
        content = json.dumps({"jsonrpc": "2.0", "method": method, "params": params, **more}).encode()
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(content), content))
        self.process.stdin.flush()

    def ask(self, method, **params):
        self.asked += 1
        self.send(method, params, id=self.asked)
        while True:
            length = int(self.process.stdout.readline().split(b":")[1])
            self.process.stdout.readline()
            message = json.loads(self.process.stdout.read(length))
            if message.get("id") == self.asked and "method" not in message:
                return message["result"]


server = Server()
uri = note.as_uri()
document = {"uri": uri}
folder = note.parent.as_uri()
server.ask("initialize", processId=None, rootUri=folder, workspaceFolders=[{"uri": folder, "name": "newsroom"}], capabilities={
    "textDocument": {"diagnostic": {}, "hover": {"contentFormat": ["markdown"]}}})
server.send("initialized", {})
server.send("textDocument/didOpen", {"textDocument": {**document, "languageId": "stet", "version": 1, "text": text}})
end = {"line": text.count("\n"), "character": 0}
page_data = {
    "text": text, "tokens": tokens(), "row": row, "column": column,
    "findings": server.ask("textDocument/diagnostic", textDocument=document)["items"],
    "hints": server.ask("textDocument/inlayHint", textDocument=document, range={"start": {"line": 0, "character": 0}, "end": end}),
    "hover": server.ask("textDocument/hover", textDocument=document, position={"line": row - 1, "character": column}),
}
server.process.stdin.close()

PAGE = """<!DOCTYPE html><meta charset="utf-8"><style>body { margin: 0 } #e { width: 1000px; height: 620px }</style>
<div id="e"></div><script src="vs/loader.js"></script><script>
const data = DATA;
const range = r => ({ startLineNumber: r.start.line + 1, startColumn: r.start.character + 1, endLineNumber: r.end.line + 1, endColumn: r.end.character + 1 });
const state = line => ({ line, clone() { return state(line) }, equals(o) { return o.line === line } });
require.config({ paths: { vs: 'vs' } });
require(['vs/editor/editor.main'], () => {
  monaco.languages.register({ id: 'stet' });
  monaco.languages.setTokensProvider('stet', {
    getInitialState: () => state(0),
    tokenize: (_, s) => ({ tokens: data.tokens[s.line] || [], endState: state(s.line + 1) }),
  });
  monaco.editor.defineTheme('stet', { base: 'vs-dark', inherit: true, colors: {}, rules: [
    ['comment', '6A9955'], ['keyword', '569CD6'], ['storage', '569CD6'], ['string', 'CE9178'], ['constant.numeric', 'B5CEA8'],
    ['constant', '4FC1FF'], ['entity.name.type', '4EC9B0'], ['entity.name.function', 'DCDCAA'], ['support.function', 'DCDCAA'],
    ['variable', '9CDCFE'], ['markup.heading', '569CD6', 'bold'], ['entity.name.section', '569CD6', 'bold'], ['markup.underline', '3794FF'],
    ['entity.name.tag', '569CD6'], ['entity.name.label', 'C8C8C8'], ['entity.name', '4EC9B0'],
  ].map(([token, foreground, fontStyle]) => ({ token, foreground, fontStyle })) });
  monaco.languages.registerHoverProvider('stet', { provideHover: () => data.hover && { contents: [data.hover.contents], range: range(data.hover.range) } });
  monaco.languages.registerInlayHintsProvider('stet', { provideInlayHints: () => ({ dispose() {}, hints: data.hints.map(h => ({
    label: typeof h.label === 'string' ? h.label : h.label.map(p => p.value).join(''), paddingLeft: h.paddingLeft,
    position: { lineNumber: h.position.line + 1, column: h.position.character + 1 } })) }) });
  const editor = monaco.editor.create(document.getElementById('e'), { value: data.text, language: 'stet', theme: 'stet', wordWrap: 'on',
    fontFamily: 'DejaVu Sans Mono', fontSize: 13, minimap: { enabled: false }, unicodeHighlight: { ambiguousCharacters: false } });
  monaco.editor.setModelMarkers(editor.getModel(), 'stet', data.findings.map(f => ({
    ...range(f.range), message: f.message, code: f.code, source: f.source, severity: [0, 8, 4, 2, 1][f.severity] })));
  editor.setPosition({ lineNumber: data.row, column: data.column + 1 });
  editor.focus();
  setTimeout(() => editor.trigger('', 'editor.action.showHover', {}), 1500);
  setTimeout(() => { document.title = 'ready' }, 4000);
});
</script>"""
with tempfile.TemporaryDirectory() as folder, sync_playwright() as browsers:
    os.symlink(pathlib.Path(os.environ["MONACO"]).resolve() / "vs", f"{folder}/vs")
    pathlib.Path(folder, "page.html").write_text(PAGE.replace("DATA", json.dumps(page_data).replace("</", "<\\/")), encoding="utf-8")
    browser = browsers.chromium.launch(executable_path=os.environ.get("CHROMIUM", "/usr/bin/chromium"), args=["--no-sandbox", "--allow-file-access-from-files"])
    page = browser.new_page(viewport={"width": 1000, "height": 620})
    page.goto(f"file://{folder}/page.html")
    page.wait_for_function("document.title === 'ready'", timeout=120000)
    page.screenshot(path=picture)
    browser.close()
