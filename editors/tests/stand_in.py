#!/usr/bin/env python3
"""Stands in for `stet` where only the editors' side is to be checked: knows the one workspace beside it by heart.

usage: stand_in.py [--stdio] | --version | --check [PATH…] | --report FILE PATH
"""
import json
import pathlib
import re
import sys
import urllib.parse

WRONG, RIGHT = "151,938", "151,939"


def find(text, what, nth=0):
    at = -1
    for _ in range(nth + 1):
        at = text.find(what, at + 1)
    return at


class Server:
    def __init__(self):
        self.texts, self.utf8, self.pulls = {}, False, False

    def position(self, text, at):
        line = text.count("\n", 0, at)
        before = text[text.rfind("\n", 0, at) + 1:at]
        return {"line": line, "character": len(before.encode("utf-8")) if self.utf8 else len(before.encode("utf-16-le")) // 2}

    def offset(self, text, position):
        lines = text.split("\n")
        start = sum(len(l) + 1 for l in lines[:position["line"]])
        line = lines[position["line"]] if position["line"] < len(lines) else ""
        units = line.encode("utf-8" if self.utf8 else "utf-16-le")
        size = position["character"] * (1 if self.utf8 else 2)
        return start + len(units[:size].decode("utf-8" if self.utf8 else "utf-16-le", "ignore"))

    def range(self, text, what, nth=0):
        at = find(text, what, nth)
        return {"start": self.position(text, at), "end": self.position(text, at + len(what))}

    def facts(self, uri):
        path = pathlib.Path(urllib.parse.unquote(uri.removeprefix("file://"))).parent / "base.facts"
        return path.as_uri(), path.read_text(encoding="utf-8")

    def findings(self, uri):
        text = self.texts.get(uri, "")
        if not uri.endswith(".stet") or WRONG not in text:
            return []
        return [{"range": self.range(text, WRONG), "severity": 1, "code": "value-mismatch", "source": "stet",
                 "message": f"{WRONG} is not what the fact base has: {RIGHT} vehicles in 2025"}]

    def word(self, params):
        text = self.texts[params["textDocument"]["uri"]]
        at = self.offset(text, params["position"])
        for m in re.finditer(r"[\w\-]+|\[\[[^\]]*\]\]", text):
            if m.start() <= at <= m.end():
                return m.group().strip("[]")
        return ""

    def answer(self, method, p):
        uri = p.get("textDocument", {}).get("uri", "")
        text = self.texts.get(uri, "")
        note = uri.endswith(".stet")
        if method == "initialize":
            capabilities = p["capabilities"]
            self.utf8 = "utf-8" in capabilities.get("general", {}).get("positionEncodings", [])
            self.pulls = "diagnostic" in capabilities.get("textDocument", {})
            return {"serverInfo": {"name": "stet", "version": "stand-in"}, "capabilities": {
                "positionEncoding": "utf-8" if self.utf8 else "utf-16", "textDocumentSync": {"openClose": True, "change": 1, "save": True},
                "hoverProvider": True, "definitionProvider": True, "referencesProvider": True, "documentSymbolProvider": True,
                "renameProvider": True, "codeActionProvider": {"codeActionKinds": ["quickfix", "source"]}, "inlayHintProvider": True,
                "codeLensProvider": {}, "documentFormattingProvider": True,
                "completionProvider": {"triggerCharacters": ["[", "."]},
                "executeCommandProvider": {"commands": []},
                "diagnosticProvider": {"interFileDependencies": True, "workspaceDiagnostics": False},
                "semanticTokensProvider": {"legend": {"tokenTypes": ["entity"], "tokenModifiers": []}, "full": True}}}
        if method == "textDocument/diagnostic":
            return {"kind": "full", "items": self.findings(uri)}
        if method == "textDocument/hover":
            return {"contents": {"kind": "markdown", "value": "**contradicted** 151939 vehicle, 2025"}} if note else None
        if method == "textDocument/definition":
            to, facts = self.facts(uri)
            return {"uri": to, "range": self.range(facts, "ev-sales 151939")}
        if method == "textDocument/references":
            to, facts = self.facts(uri)
            return [{"uri": to, "range": self.range(facts, "ev-sales", 1)}, {"uri": uri, "range": self.range(text, "ev-sales")}]
        if method == "textDocument/documentSymbol":
            name = "Ampère comes home 😀" if note else "renault-brand"
            return [{"name": name, "kind": 15, "range": self.range(text, name), "selectionRange": self.range(text, name)}]
        if method == "textDocument/completion":
            at = self.offset(text, p["position"])
            before = text[:at]
            if before.rfind("[[") > max(before.rfind("]]"), before.rfind("{")):
                items = [("Renault", "Renault"), ("François Provost", "François Provost")]
            else:
                items = [("ev-sales", "ev-sales"), ("ceo", "ceo")]
            return [{"label": l, "insertText": t, "kind": 10} for l, t in items]
        if method == "textDocument/codeAction":
            actions = []
            if self.findings(uri):
                actions.append({"title": f"Replace by {RIGHT}", "kind": "quickfix", "diagnostics": self.findings(uri),
                                "edit": {"changes": {uri: [{"range": self.range(text, WRONG), "newText": RIGHT}]}}})
            if note and "\n" not in text[text.rfind("»"):text.rfind("»") + 1]:
                actions.append({"title": "Annotate this note", "kind": "source",
                                "edit": {"changes": {uri: [{"range": self.range(text, "at last"), "newText": "[at last]{?}"}]}}})
            only = p["context"].get("only")
            return [a for a in actions if not only or any(a["kind"].startswith(k) for k in only)]
        if method == "textDocument/rename":
            to, facts = self.facts(uri)
            new = p["newName"]
            return {"changes": {to: [{"range": self.range(facts, "ev-sales", n), "newText": new} for n in range(2)],
                                uri: [{"range": self.range(text, "ev-sales"), "newText": new}]}}
        if method == "textDocument/inlayHint":
            return [{"position": self.range(text, "{.ev-sales @ 2025}")["end"], "label": "✗ 151,939"}] if ".ev-sales @ 2025}" in text else []
        if method == "textDocument/codeLens":
            where = {"start": {"line": 0, "character": 0}, "end": {"line": 0, "character": 0}}
            return [{"range": where, "command": {"title": "2 supported, 1 contradicted", "command": ""}}] if note else []
        if method == "textDocument/formatting":
            return []
        if method == "textDocument/semanticTokens/full":
            at = self.range(text, "[[Renault]]")["start"]
            return {"data": [at["line"], at["character"] + 2, 7, 0, 0] if note else []}
        return None

    def send(self, message):
        data = json.dumps({"jsonrpc": "2.0", **message}).encode("utf-8")
        sys.stdout.buffer.write(b"Content-Length: %d\r\n\r\n%b" % (len(data), data))
        sys.stdout.buffer.flush()

    def run(self):
        while True:
            size = 0
            while (header := sys.stdin.buffer.readline()) not in (b"\r\n", b""):
                if header.lower().startswith(b"content-length:"):
                    size = int(header.split(b":")[1])
            if header == b"":
                return
            m = json.loads(sys.stdin.buffer.read(size))
            method, p = m.get("method"), m.get("params") or {}
            if method == "exit":
                return
            if method in ("textDocument/didOpen", "textDocument/didChange"):
                uri = p["textDocument"]["uri"]
                self.texts[uri] = p["contentChanges"][-1]["text"] if "contentChanges" in p else p["textDocument"]["text"]
                if not self.pulls:
                    self.send({"method": "textDocument/publishDiagnostics", "params": {"uri": uri, "diagnostics": self.findings(uri)}})
            elif "id" in m and method:
                self.send({"id": m["id"], "result": self.answer(method, p)})


def check(paths):
    found = 0
    for path in sorted(q for p in paths or ["."] for q in ([pathlib.Path(p)] if pathlib.Path(p).is_file() else pathlib.Path(p).rglob("*.stet"))):
        for n, line in enumerate(path.read_text(encoding="utf-8").split("\n"), 1):
            if WRONG in line:
                found += 1
                print(f"{path}:{n}:{line.index(WRONG) + 1}: error: {WRONG} is not what the fact base has [value-mismatch]\n{line}")
    print("1 note, 3 claims: 2 supported, 1 contradicted" if found else "1 note, 3 claims: 3 supported")
    return 1 if found else 0


match sys.argv[1:]:
    case ["--version"]:
        print("stet stand-in")
    case ["--check", *rest]:
        sys.exit(check([r for i, r in enumerate(rest) if not r.startswith("-") and (i == 0 or rest[i - 1] not in ("--color", "--output"))]))
    case ["--report", file, *_]:
        pathlib.Path(file).write_text("<!doctype html><title>report</title>", encoding="utf-8")
    case [] | ["--stdio"]:
        Server().run()
    case _:
        sys.exit(2)
