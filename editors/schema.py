#!/usr/bin/env python3
"""Takes the rules of stet.schema.json, their defaults and what they find from the program, and copies it for VS Code.

usage: schema.py STET [--check]      PASS, FAIL or SKIP lines. --check changes nothing, and compares what the schema and
                                     the program say of right and wrong configurations (needs jsonschema from PyPI)
"""
import json
import pathlib
import re
import subprocess
import sys
import tempfile

EDITORS = pathlib.Path(__file__).resolve().parent
SCHEMA = EDITORS / "stet.schema.json"
BASES = [b.stem for b in sorted((EDITORS.parent / "Sources" / "BundledFacts" / "facts").glob("*.facts"))]
PROGRAM = sys.argv[1]

# what somebody may write, right and wrong
CONFIGURATIONS = [
    {}, [], "x", {"$schema": "stet.schema.json"}, {"rulez": {}},
    {"rules": {"no-fact": "off"}}, {"rules": {"no-fact": "hint", "value-mismatch": "error"}}, {"rules": {"no-fact": "of"}},
    {"rules": {"no-fact": 1}}, {"rules": {"no-facts": "off"}}, {"rules": []}, {"rules": {"syntax": "off"}}, {"rules": {"syntax": "hint"}},
    {"overrides": {"drafts/**": {"no-fact": "off"}}}, {"overrides": {"": {}}}, {"overrides": {"a": {"no-fact": "no"}}}, {"overrides": []},
    {"facts": []}, {"facts": ["../facts", "a.facts"]}, {"facts": [""]}, {"facts": [1]}, {"facts": "a.facts"},
    {"bundledFacts": False}, {"bundledFacts": True}, {"bundledFacts": []}, {"bundledFacts": ["world"]}, {"bundledFacts": ["wolrd"]},
    {"bundledFacts": "world"}, {"bundledFacts": ["auto", "auto"]}, {"bundledFacts": [1]}, {"bundledFacts": None},
    {"locale": "en"}, {"locale": "fr-CH"}, {"locale": "de_AT"}, {"locale": ""}, {"locale": "123"}, {"locale": 1}, {"locale": "e n"}, {"locale": "english"},
    {"exclude": ["archive/**"]}, {"exclude": [""]}, {"exclude": "archive"}, {"exclude": [1]},
    {"tolerances": {}}, {"tolerances": {"apt": 12.5, "loose": 0, "close": 100, "fractionPoints": 1}}, {"tolerances": {"apt": -1}},
    {"tolerances": {"apt": 101}}, {"tolerances": {"apt": "10"}}, {"tolerances": {"appt": 1}}, {"tolerances": []},
]


def rules():
    """Code, default severity and summary of each rule, as `--explain` lists them."""
    said = subprocess.run([PROGRAM, "--explain"], capture_output=True, text=True, check=True).stdout
    found = {}
    for line in said.split("\n"):
        if m := re.match(r"  ([a-z-]+) +(error|warning|information|hint|off) +(\S.*)$", line):
            code = m[1]
            found[code] = [m[2], m[3]]
        elif line and found and not re.match(r"[A-Z]", line):  # a summary that went on in the next line
            found[code][1] += " " + line.strip()
    return found


def mistakes(configuration):
    """What the program finds wrong in the configuration, as lines."""
    with tempfile.TemporaryDirectory() as folder:
        # The program looks whether the facts are there, which no schema can.
        pathlib.Path(folder, "facts").mkdir()
        place = pathlib.Path(folder, "place")
        place.mkdir()
        (place / "a.facts").write_text('base a "A"\n', encoding="utf-8")
        (place / ".stet.json").write_text(json.dumps(configuration), encoding="utf-8")
        (place / "a.stet").write_text("Nothing.\n", encoding="utf-8")
        run = subprocess.run([PROGRAM, "--check", "--color", "never"], cwd=place, capture_output=True, text=True)
        return [line for line in (run.stdout + run.stderr).split("\n") if "[invalid-configuration]" in line]


def agreement(schema):
    try:
        from jsonschema import Draft7Validator
    except ImportError:
        return print("SKIP the schema agrees with the program: jsonschema is not installed")
    validator = Draft7Validator(schema)
    differences = [c for c in CONFIGURATIONS if validator.is_valid(c) == bool(mistakes(c))]
    print(("PASS" if not differences else "FAIL") + f" the schema and the program agree on {len(CONFIGURATIONS)} configurations"
          + "".join(f"; not on {json.dumps(d)}" for d in differences))


def main():
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    known = rules()
    always = {line.split(" error: ")[1].split(" ")[0] for line in mistakes({"rules": {code: "off" for code in known}})}
    schema["definitions"]["rules"]["properties"] = {
        code: {"$ref": f"#/definitions/{'severityOfMistake' if code in always else 'severity'}", "description": summary, "default": severity}
        for code, (severity, summary) in sorted(known.items())
    }
    schema["properties"]["bundledFacts"]["oneOf"][1]["items"]["enum"] = BASES
    text = json.dumps(schema, indent=2, ensure_ascii=False) + "\n"
    if "--check" not in sys.argv:
        SCHEMA.write_text(text, encoding="utf-8")
        (EDITORS / "vscode" / "stet.schema.json").write_text(text, encoding="utf-8")
    fresh = SCHEMA.read_text(encoding="utf-8") == text
    print(("PASS" if fresh else "FAIL") + " the schema has the program's rules" + ("" if fresh else ": run editors/schema.py STET"))
    agreement(schema)


main()
