#!/usr/bin/env python3
"""Compares the scopes that the TextMate grammars give to the examples with the snapshots beside this script.

usage: snapshots.py [--update]      needs textmate-grammar-python from PyPI; ends with one line for each example
"""
import json
import logging
import os
import pathlib
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
GRAMMARS = HERE.parent
EXAMPLES = GRAMMARS.parent / "examples"

os.chdir(tempfile.mkdtemp())  # the tokenizer keeps a cache in the working directory
try:
    from textmate_grammar.parsers.base import LanguageParser
    from textmate_grammar.utils.logger import LOGGER
except ImportError:
    print("SKIP TextMate scopes: textmate-grammar-python is not installed")
    sys.exit(0)
logging.disable(logging.CRITICAL)


def grammar(name: str) -> LanguageParser:
    return LanguageParser(json.loads((GRAMMARS / f"{name}.tmLanguage.json").read_text(encoding="utf-8")))


def snapshot(parser: LanguageParser, text: str) -> str:
    """Every line, and under it its tokens with their scopes, the common root left out."""
    tokens = parser.parse_string(text).flatten()
    out = []
    for number, line in enumerate(text.split("\n")):
        out.append(f">{line}")
        for (row, column), content, scopes in tokens:
            if row == number and len(scopes) > 1 and content.strip():
                out.append(f"#{' ' * column}{'^' * len(content.rstrip(chr(10)))} {' '.join(scopes[1:])}")
    return "\n".join(out) + "\n"


def main() -> int:
    facts = grammar("stet-facts")  # first: the grammar of notes includes it
    notes = grammar("stet")
    failed = 0
    for path in sorted(EXAMPLES.iterdir()):
        parser = {".stet": notes, ".facts": facts}.get(path.suffix)
        if parser is None:
            continue
        got = snapshot(parser, path.read_text(encoding="utf-8"))
        kept = HERE / f"{path.name}.snap"
        if "--update" in sys.argv:
            kept.write_text(got, encoding="utf-8")
        want = kept.read_text(encoding="utf-8") if kept.exists() else ""
        if got == want:
            print(f"PASS TextMate scopes of {path.name}")
            continue
        failed += 1
        lines = [(w, g) for w, g in zip(want.split("\n"), got.split("\n")) if w != g][:3]
        print(f"FAIL TextMate scopes of {path.name}: {lines}")
    return 1 if failed else 0


sys.exit(main())
