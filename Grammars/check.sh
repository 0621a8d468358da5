#!/bin/bash
# Checks the grammars with the real tools: generated files are fresh, corpus and highlight tests pass, queries are valid,
# half-written text never becomes an error, TextMate scopes are as kept, and so is what the server is compared with.
# usage: [TREE_SITTER=…] [PYTHON=…] Grammars/check.sh
#   PYTHON is one with textmate-grammar-python. What is not installed is skipped, and said so.
cd "$(dirname "$0")" || exit 2
TREE_SITTER=${TREE_SITTER:-tree-sitter} PYTHON=${PYTHON:-python3}
passed=0 failed=0 skipped=0
pass() { passed=$((passed + 1)); echo "PASS $*"; }
fail() { failed=$((failed + 1)); echo "FAIL $*"; }
skip() { skipped=$((skipped + 1)); echo "SKIP $*"; }
check() { local name=$1; shift; if "$@" > "$work/log" 2>&1; then pass "$name"; else fail "$name"; tail -12 "$work/log" | sed 's/^/  /'; fi; }
count() { local line; while IFS= read -r line; do case $line in PASS\ *) pass "${line#PASS }" ;; FAIL\ *) fail "${line#FAIL }" ;; SKIP\ *) skip "${line#SKIP }" ;; *) echo "  $line" ;; esac; done; }
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
here=$PWD

fresh() {  # GRAMMAR: what is committed is what its grammar.js generates
  cp -r "$1" "$work/$1" && (cd "$work/$1" && "$TREE_SITTER" generate --no-bindings) && diff -r "$1/src" "$work/$1/src"
}
queries() {  # GRAMMAR EXAMPLE
  local q; for q in "$1"/queries/*.scm; do (cd "$1" && "$TREE_SITTER" query "$here/$q" "$2") > /dev/null || { echo "$q"; return 1; }; done
}
half_written() {  # GRAMMAR SUFFIX
  local e; mkdir -p "$work/half-$2"
  for e in examples/*."$2"; do "$PYTHON" test/half_written.py "$e" "$work/half-$2" || return 1; done
  find "$work/half-$2" -type f | sort > "$work/paths-$2"
  # the command answers 1 and names the file where there is an error in one
  (cd "$1" && "$TREE_SITTER" parse --quiet --paths "$work/paths-$2") > "$work/errors" 2>&1 || { grep -E 'ERROR|MISSING' "$work/errors" | head -5; return 1; }
}
if command -v "$TREE_SITTER" > /dev/null && command -v node > /dev/null; then
  export HOME=$work/home TREE_SITTER_DIR=$work/home XDG_CACHE_HOME=$work/home/cache XDG_CONFIG_HOME=$work/home/config
  mkdir -p "$HOME" "$XDG_CONFIG_HOME/tree-sitter"
  echo "{\"parser-directories\": [\"$here\"]}" | tee "$HOME/config.json" > "$XDG_CONFIG_HOME/tree-sitter/config.json"
  for g in stet:stet stet-facts:facts; do
    grammar=tree-sitter-${g%:*} suffix=${g#*:}
    check "$grammar: generated files are fresh" fresh "$grammar"
    check "$grammar: corpus and highlight tests" bash -c "cd $grammar && '$TREE_SITTER' test"
    check "$grammar: queries" queries "$grammar" "$here/$(ls examples/*."$suffix" | head -1)"
    check "$grammar: half-written text never becomes an error ($suffix)" half_written "$grammar" "$suffix"
  done
else
  skip "tree-sitter grammars: tree-sitter or node is not installed"
fi
count < <("$PYTHON" textmate/test/snapshots.py 2>&1)
if command -v "$TREE_SITTER" > /dev/null; then
  # the other half of this is a test of the server's parser, which reads what is kept
  count < <("$PYTHON" test/agreement.py "$TREE_SITTER" 2>&1)
fi
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" = 0 ]
