#!/usr/bin/env python3
"""usage: helix.py WORKSPACE OUTDIR     types into Helix in tmux and reads the screen; one PASS or FAIL line a check"""
import os
import pathlib
import re
import subprocess
import sys
import time

workspace, out = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
WAIT = float(os.environ.get("WAIT_MS", "10000")) / 1000
socket = str(out / "tmux")


def tmux(*arguments):
    return subprocess.run(["tmux", "-f", "/dev/null", "-S", socket, *arguments], capture_output=True, text=True)


def screen(colour=False):
    return tmux("capture-pane", "-p", *(["-e"] if colour else []), "-t", "hx").stdout


def keys(*names):
    for name in names:
        tmux("send-keys", "-t", "hx", name)
        time.sleep(0.04)


def text(letters):
    for letter in letters:  # one at a time: Helix 25.01 sends its changes out of order when they come faster
        tmux("send-keys", "-t", "hx", "-l", letter)
        time.sleep(0.03)


def poll(condition, seconds=None):
    end = time.time() + (seconds or WAIT)
    while True:
        if (value := condition()) or time.time() > end:
            return value
        time.sleep(0.05)


def sees(*what, seconds=None):
    return poll(lambda: all(w in screen() for w in what), seconds)


def command(line):
    keys("Escape", "Escape")
    text(":" + line)
    keys("Enter")
    time.sleep(0.2)


def goto(what, offset=0):
    """The cursor on a character of the note as it is on disk."""
    lines = (workspace / "note.stet").read_text(encoding="utf-8").split("\n")
    row = next(i for i, l in enumerate(lines) if what in l)
    command(f"goto {row + 1}")
    keys("g", "h")
    if column := lines[row].index(what) + offset:
        keys(*str(column), "l")
    time.sleep(0.2)


def content(name):
    """What the file holds; nothing while Helix puts the new one in its place."""
    try:
        return (workspace / name).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return ""


def saved(name="note.stet"):
    command("write-all!" if name != "note.stet" else "write!")
    time.sleep(0.4)
    return poll(lambda: content(name), 5)


def say(ok, name, detail=None):
    (out / f"helix-{re.sub('[^a-z]+', '-', name.lower())[:40]}.txt").write_text(screen(), encoding="utf-8")
    print(f"PASS helix: {name}" if ok else f"FAIL helix: {name}: {' / '.join(str(detail or screen()).split(chr(10)))[:400]}", flush=True)
    return ok


def has_colour(word, code):
    """Whether `word` stands on the screen in the test theme's colour #ff000N."""
    return re.search(rf"38;2;255;0;{code}[0-9;]*m[^\x1b]*{re.escape(word)}", screen(True))


tmux("new-session", "-d", "-s", "hx", "-x", "150", "-y", "40", "-c", str(workspace),
     "env", "COLORTERM=truecolor", "TERM=tmux-256color", os.environ["HX"], "note.stet")
tmux("set-option", "-g", "status", "off")
tmux("set-option", "-sg", "escape-time", "0")
try:
    original = (workspace / "note.stet").read_text(encoding="utf-8")
    say(sees("Billancourt"), "opens a note")
    for word, code, what in [("Ampère", 1, "heading"), ("Renault", 2, "reference"), ("ev-sales", 3, "property"), ("2025", 4, "date"),
                             ("2026-01-29", 5, "front matter"), ("[", 6, "claim"), ("sales-2025", 7, "source"), ("former", 8, "standing")]:
        say(poll(lambda: has_colour(word, code), 3), f"colours a {what}", [l for l in screen(True).split("\n") if word in l][:1])

    goto("151,938", 1)
    say(sees("value-mismatch") or sees("151,939", seconds=1), "says what is wrong at the figure")
    (out / "helix.ansi").write_text(screen(True), encoding="utf-8")
    say(poll(lambda: re.search(r"units\].*[✗✓≈]", screen()) or "✗" in screen()), "shows verdicts after claims (inlay hints)")
    keys("Space", "k")
    say(poll(lambda: "151939" in screen() or "151,939" in screen(), 5), "hover (space k) shows the fact")
    keys("Escape")

    goto("151,938", 1)
    keys("g", "d")
    say(sees("base.facts", "ev-sales 151939", seconds=6), "definition (gd) is the statement in the fact base")
    say(poll(lambda: has_colour("entity", 8) and has_colour("ceo", 3) and has_colour("luca-de-meo", 2), 3), "colours a fact base")
    keys("Escape")
    command("open note.stet")

    keys("Space", "s")
    say(sees("Ampère comes home", seconds=5), "outline (space s)")
    keys("Escape", "Escape")

    keys("g", "e", "o")
    text("[[Fran")
    if not sees("François Provost", seconds=3):
        keys("C-x")
    say(poll(lambda: screen().count("François Provost") >= 2), "completion after [[Fran offers François Provost")
    keys("C-n")
    sees("[[François", seconds=4)
    time.sleep(0.3)
    keys("Enter", "Escape")
    note = poll(lambda: (lambda n: n if re.search(r"\[\[Fran", n.split("leads.")[-1]) else None)(saved())) or saved()
    say(re.search(r"\[\[Fran[çc]ois", note.split("leads.")[-1]), "completion writes the name", note.split("leads.")[-1])
    command("earlier 1h")
    saved()

    goto("151,938", 1)
    sees("151,938", seconds=2)
    time.sleep(0.5)
    keys("Space", "a")
    say(poll(lambda: re.search(r"(?i)(replace|write|say|change|use|to).*151,939", screen()), 5), "fixes (space a) offer the right figure")
    for _ in range(12):
        chosen = re.search(r"48;2;18;52;86[0-9;]*m([^\x1b]*)", screen(True))
        if chosen and "151,939" in chosen.group(1):
            break
        keys("Down")
        time.sleep(0.1)
    keys("Enter")
    time.sleep(0.6)
    note = saved()
    say("[151,939 units]" in note, "the fix writes the right figure", note)
    keys("g", "h")
    say(poll(lambda: "value-mismatch" not in screen(), 5), "the finding is gone after the fix")
    keys("Escape", "u")
    command("earlier 1h")
    (workspace / "note.stet").write_text(original, encoding="utf-8")
    command("reload")

    goto(".ev-sales", 2)
    keys("Space", "r")
    sees("rename-to:")
    keys("C-u")
    text("ev-deliveries")
    keys("Enter")
    sees(".ev-deliveries @")
    time.sleep(0.3)
    command("write-all")
    poll(lambda: "ev-deliveries" in content("base.facts"))
    note, facts = content("note.stet"), content("base.facts")
    say(".ev-deliveries" in note and facts.count("ev-deliveries") == 2, "rename (space r) reaches note and fact base", [note, facts])

    big = workspace / "big.stet"
    big.write_text(original * 3500, encoding="utf-8")
    start = time.time()
    command("open big.stet")
    opened = sees("big.stet", "Billancourt")
    say(opened and time.time() - start < 3 * max(1, os.getloadavg()[0] / os.cpu_count()), f"a note of {big.stat().st_size // 1000} kB opens without a pause", time.time() - start)
    command("quit-all!")
    say(poll(lambda: tmux("has-session", "-t", "hx").returncode != 0, 5), "quits")
finally:
    tmux("kill-server")  # this socket's own
print("END")
