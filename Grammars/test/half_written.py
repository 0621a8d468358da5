#!/usr/bin/env python3
"""Writes what an example looks like while it is typed: its prefixes, and with a token dropped, doubled or changed.

usage: half_written.py EXAMPLE OUTDIR      the same files every time
"""
import pathlib
import random
import re
import sys

example, out = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
text = example.read_text(encoding="utf-8")
tokens = re.findall(r"\w+|\s+|[^\w\s]", text)
dice = random.Random(example.name)


def changed() -> str:
    some = list(tokens)
    for _ in range(4):
        at = dice.randrange(len(some))
        match dice.randrange(3):
            case 0: del some[at]
            case 1: some[at] = dice.choice(tokens)
            case _: some.insert(at, dice.choice(tokens))
    return "".join(some)


texts = [text[:i] for i in range(len(text) + 1)]
for i in range(len(tokens)):
    texts += ["".join(tokens[:i] + tokens[i + 1:]), "".join(tokens[:i + 1] + tokens[i:])]
texts += [changed() for _ in range(1000)]
for i, t in enumerate(texts):
    (out / f"{example.stem}-{i:05}{example.suffix}").write_text(t, encoding="utf-8")
