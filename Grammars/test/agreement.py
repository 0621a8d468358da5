#!/usr/bin/env python3
"""Keeps what the tree-sitter grammars find in the corpus, the examples and half-written examples, for the server's own
parser to be compared with (Tests/SyntaxTests/GrammarAgreementTests.swift reads the file).

usage: agreement.py TREE_SITTER [--update]     one PASS or FAIL line; offsets are bytes of UTF-8
       agreement.py TREE_SITTER --wide OUT.json [FILE.md]...     far more: all examples and bundled facts, the code
           blocks of those files, every prefix of the examples, thousands of half-written ones. Then:
           STET_AGREEMENT=OUT.json swift test --filter GrammarAgreementTests
"""
import json
import pathlib
import random
import re
import subprocess
import sys
import tempfile

GRAMMARS = pathlib.Path(__file__).resolve().parent.parent
KEPT = GRAMMARS / "test" / "agreement.json"
ROOT = GRAMMARS.parent
WIDE = sys.argv.index("--wide") if "--wide" in sys.argv else None
HALF_WRITTEN = 3000 if WIDE else 40
NODES = {
    "stet": {"claim": "claim", "reference": "reference", "citation": "citation", "heading": "heading", "code_block": "code",
             "source_definition": "source", "table_row": "row", "front_matter": "frontMatter",
             "claim_item": "item claim", "option": "item option", "exemption": "item exempt", "unbound": "item unbound",
             "malformed_item": "item malformed"},
    "facts": {"base_record": "record base", "class_record": "record class", "unit_record": "record unit",
              "source_record": "record source", "property_record": "record property", "entity_record": "record entity",
              "malformed_record": "record other", "statement": "field", "field": "field", "own_field": "field",
              "malformed_line": "malformed"},
}


def blocks(path):
    """The code blocks of a page, each as a note and as a fact base: a grammar must get along with both."""
    for i, block in enumerate(re.findall(r"^```\w*\n(.*?)^```", path.read_text(encoding="utf-8"), flags=re.M | re.S)):
        own = "facts" if re.match(r"(base|class|unit|source|property|entity)\b", block) else "stet"
        for suffix in ("stet", "facts"):
            yield f"{path.name}, block {i}" + ("" if suffix == own else f", half-written as .{suffix}"), suffix, block


def wide():
    """What is too much to be kept."""
    for suffix in ("stet", "facts"):
        for folder in ("Tests", "Sources/BundledFacts/facts", "editors/tests"):
            for path in sorted((ROOT / folder).rglob(f"*.{suffix}")):
                yield str(path.relative_to(ROOT)), suffix, path.read_text(encoding="utf-8")
        for example in sorted((GRAMMARS / "examples").glob(f"*.{suffix}")):
            text = example.read_text(encoding="utf-8")
            for end in range(len(text)):
                yield f"{example.name}, half-written to {end}", suffix, text[:end]
    for page in sys.argv[WIDE + 2:]:
        yield from blocks(pathlib.Path(page))


def texts():
    """Name, suffix and text of everything that is compared."""
    yield from blocks(GRAMMARS / "README.md")
    if WIDE:
        yield from wide()
    for suffix, grammar in (("stet", "tree-sitter-stet"), ("facts", "tree-sitter-stet-facts")):
        for path in sorted((GRAMMARS / grammar / "test" / "corpus").glob("*.txt")):
            parts = re.split(r"^=+\n(.+)\n=+\n", path.read_text(encoding="utf-8"), flags=re.M)
            for name, test in zip(parts[1::2], parts[2::2]):
                yield f"{path.stem}: {name}", suffix, re.split(r"^-{20}\n", test, flags=re.M)[0]
        for example in sorted((GRAMMARS / "examples").glob(f"*.{suffix}")):
            text = example.read_text(encoding="utf-8")
            yield example.name, suffix, text
            tokens, dice = re.findall(r"\w+|\s+|[^\w\s]", text), random.Random(example.name)
            for i in range(HALF_WRITTEN):
                some = list(tokens)
                for _ in range(3):
                    at = dice.randrange(len(some))
                    match dice.randrange(3):
                        case 0: del some[at]
                        case 1: some[at] = dice.choice(tokens)
                        case _: some.insert(at, dice.choice(tokens))
                half = "".join(some)
                yield f"{example.name}, half-written {i}", suffix, half[:dice.randrange(len(half))] if i % 4 == 0 else half


def parse(tree_sitter, suffix, files):
    """The trees of all files, one process: each tree begins with `(document`."""
    folder = GRAMMARS / ("tree-sitter-stet" if suffix == "stet" else "tree-sitter-stet-facts")
    with tempfile.NamedTemporaryFile("w", suffix=".txt") as paths:
        paths.write("".join(f"{f}\n" for f in files))
        paths.flush()
        run = subprocess.run([tree_sitter, "parse", "--paths", paths.name], cwd=folder, capture_output=True, text=True)
    return re.split(r"^\(document ", run.stdout, flags=re.M)[1:]


def found(tree, suffix, data):
    starts = [0]
    for m in re.finditer(rb"\n", data):
        starts.append(m.end())
    out = []
    for kind, row, column, end_row, end_column in re.findall(r"\((\w+) \[(\d+), (\d+)\] - \[(\d+), (\d+)\]", tree):
        if kind in NODES[suffix]:
            start, end = starts[int(row)] + int(column), starts[int(end_row)] + int(end_column)
            out.append([NODES[suffix][kind], start, end])
    return out


def main():
    tree_sitter = sys.argv[1]
    cases = list(texts())
    with tempfile.TemporaryDirectory() as folder:
        result = []
        for suffix in ("stet", "facts"):
            mine = [(name, text) for name, s, text in cases if s == suffix]
            files = []
            for i, (_, text) in enumerate(mine):
                files.append(pathlib.Path(folder) / f"{i:05}.{suffix}")
                files[-1].write_bytes(text.encode("utf-8"))
            for (name, text), tree in zip(mine, parse(tree_sitter, suffix, files), strict=True):
                result.append({"name": name, "language": suffix, "text": text, "found": found(tree, suffix, text.encode("utf-8"))})
    got = "[\n" + ",\n".join(json.dumps(r, ensure_ascii=False) for r in result) + "\n]\n"
    if WIDE:
        pathlib.Path(sys.argv[WIDE + 1]).write_text(got, encoding="utf-8")
        return print(f"{len(result)} texts")
    if "--update" in sys.argv:
        KEPT.write_text(got, encoding="utf-8")
    same = "--update" in sys.argv or KEPT.read_text(encoding="utf-8") == got
    print(("PASS" if same else "FAIL") + f" what the grammars find in {len(result)} texts is what is kept for the server to be compared with")
    return 0 if same else 1


sys.exit(main())
