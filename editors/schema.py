#!/usr/bin/env python3
"""Takes the rules of stet.schema.json, their defaults and what they find from the program, and copies it for VS Code.

usage: schema.py STET [--check]      one PASS or FAIL line
"""
import json
import pathlib
import re
import subprocess
import sys

EDITORS = pathlib.Path(__file__).resolve().parent
SCHEMA = EDITORS / "stet.schema.json"


def rules(program):
    """Code, default severity and summary of each rule, as `--explain` lists them."""
    said = subprocess.run([program, "--explain"], capture_output=True, text=True, check=True).stdout
    found = {}
    for line in said.split("\n"):
        if m := re.match(r"  ([a-z-]+) +(error|warning|information|hint|off) +(\S.*)$", line):
            code = m[1]
            found[code] = [m[2], m[3]]
        elif line and found and not re.match(r"[A-Z]", line):  # a summary that went on in the next line
            found[code][1] += " " + line.strip()
    return found


def main():
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    schema["definitions"]["rules"]["properties"] = {
        code: {"$ref": "#/definitions/severity", "description": summary, "default": severity}
        for code, (severity, summary) in sorted(rules(sys.argv[1]).items())
    }
    text = json.dumps(schema, indent=2, ensure_ascii=False) + "\n"
    fresh = SCHEMA.read_text(encoding="utf-8") == text
    if "--check" not in sys.argv:
        SCHEMA.write_text(text, encoding="utf-8")
        (EDITORS / "vscode" / "stet.schema.json").write_text(text, encoding="utf-8")
        fresh = True
    print(("PASS" if fresh else "FAIL") + " the schema has the program's rules" + ("" if fresh else ": run editors/schema.py STET"))
    return 0 if fresh else 1


sys.exit(main())
