#!/usr/bin/env bash
# Measures a release build against the floor of the machine and, where they can be installed, against ruff and rumdl.
# Ratios of one run are what counts; machines are noisy. Needs cc, and for the peers python3 with a way to PyPI.
#   Tests/Benchmarks/run.sh [NOTES]             10,000 notes of 5 kB by default
#   Tests/Benchmarks/run.sh --server [NOTES]    the language server alone
set -euo pipefail
cd "$(dirname "$0")/../.."
only=
if [ "${1:-}" = --server ]; then only=server; shift; fi
notes=${1:-10000}
work=$(mktemp -d "${TMPDIR:-/tmp}/stet-benchmark.XXXXXX")
trap 'rm -rf "$work"' EXIT

swift build -c release 2>&1 | tail -n 1
stet=$PWD/.build/release/stet
cc -O2 -w -pthread -o "$work/measure" Tests/Benchmarks/measure.c
cc -O2 -w -o "$work/server" Tests/Benchmarks/server.c

if python3 -m venv "$work/peers" 2>/dev/null && "$work/peers/bin/pip" -q install rumdl==0.3.0 ruff==0.17.6 2>/dev/null; then
  hasPeers=yes
else
  hasPeers=
  echo "ruff and rumdl cannot be installed here: measured without them"
fi

uname -srm
grep -m1 'model name' /proc/cpuinfo 2>/dev/null || true
nproc

echo; echo "== the language server, with ratios to a server that answers at once and with nothing (N)"
.build/release/stet-dev generate-notes "$work/long" 1 1050000 7 5
cp "$work/long/notes-0/note-0.stet" "$work/note.stet"
cp "$work/note.stet" "$work/note.md"
sed "s/^/# /" "$work/note.stet" > "$work/note.py"
servers=(-- stet stet "$work/note.stet" "$stet" --stdio)
if [ -n "$hasPeers" ]; then
  servers+=(-- rumdl markdown "$work/note.md" "$work/peers/bin/rumdl" server --no-config)
  servers+=(-- ruff python "$work/note.py" "$work/peers/bin/ruff" server)
fi
"$work/server" latency "${servers[@]}" -- N markdown "$work/note.md" "$work/server" null

echo; echo "== a workspace of $notes notes of 5 kB: a fact is edited that every fifth of them rests on"
.build/release/stet-dev generate-workspace "$work/workspace" "$notes" 5000 7
"$work/server" workspace "$work/workspace" "$stet" --stdio
rm -r "$work/workspace"
if [ -n "$only" ]; then exit; fi

.build/release/stet-dev generate-notes "$work/notes" "$notes" 5000 7
.build/release/stet-dev generate-facts "$work/million.facts" 1000000
peers=()
if [ -n "$hasPeers" ]; then
  # The same bytes as Markdown and as Python comments.
  cp -r "$work/notes" "$work/markdown"
  find "$work/markdown" -name '*.stet' -exec sh -c 'for f; do mv "$f" "${f%.stet}.md"; done' sh {} +
  cp -r "$work/notes" "$work/python"
  find "$work/python" -name '*.stet' -exec sh -c 'for f; do sed "s/^/# /" "$f" > "${f%.stet}.py"; rm "$f"; done' sh {} +
  peers=(-- "$work/peers/bin/rumdl" check --no-cache "$work/markdown" -- "$work/peers/bin/ruff" check --no-cache "$work/python")
fi

echo; echo "== $notes notes of 5 kB, against walking, opening and reading them with two threads"
"$work/measure" spawn 7 -- "$work/measure" floor 2 "$work/notes" -- "$stet" --check "$work/notes" --quiet \
  -- "$stet" --check "$work/notes" --quiet --jobs 1 -- grep -rc claim "$work/notes" "${peers[@]}"

echo; echo "== one note against the bundled bases, against a C hello world"
mkdir "$work/one"; cp "$work"/notes/notes-0/note-1.stet "$work/one/"
"$work/measure" spawn 200 -- "$work/measure" hello -- "$stet" --check "$work/one/note-1.stet" --quiet \
  -- "$stet" --version

echo; echo "== a fact base of 1,000,000 statements ($(stat -c %s "$work/million.facts") bytes): from text, then prepared"
mkdir "$work/large"; cp "$work/one/note-1.stet" "$work/large/"
XDG_CACHE_HOME=$work/none "$work/measure" spawn 3 -- cat "$work/million.facts" \
  -- sh -c "rm -rf $work/none; exec $stet --check $work/large --facts $work/million.facts --quiet"
XDG_CACHE_HOME=$work/cache "$stet" --check "$work/large" --facts "$work/million.facts" --quiet || true
XDG_CACHE_HOME=$work/cache "$work/measure" spawn 50 -- "$work/measure" hello \
  -- "$stet" --check "$work/large" --facts "$work/million.facts" --quiet
