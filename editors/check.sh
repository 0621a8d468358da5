#!/bin/bash
# Drives the editors that are installed as a user would, and checks that copies are copies.
# usage: [STET=path/to/stet (.build/release/stet)] [NVIM=…] [HX=…] [EMACS="…"] [LANGUAGECLIENT=…/vscode-languageclient.js]
#        [PYTHON=python3] [OUT=dir]
#        editors/check.sh [copies nvim helix vscode emacs kate vim ci]...
#   What is not installed is skipped, and said so. OUT keeps screens and pictures (default: a temporary folder).
here=$(cd "$(dirname "$0")" && pwd)
passed=0 failed=0 skipped=0
pass() { passed=$((passed + 1)); echo "PASS $*"; }
fail() { failed=$((failed + 1)); echo "FAIL $*"; }
skip() { skipped=$((skipped + 1)); echo "SKIP $*"; }
# counts what a driver prints, and wants its END
drive() {
  local name=$1 line end=; shift
  while IFS= read -r line; do
    case $line in
      PASS\ *) pass "${line#PASS }" ;; FAIL\ *) fail "${line#FAIL }" ;; SKIP\ *) skip "${line#SKIP }" ;;
      END) end=1 ;; *) echo "  $line" ;;
    esac
  done < <("$@")
  [ -n "$end" ] || fail "$name: the driver did not run to its end"
}
same() { if cmp -s "$1" "$2"; then pass "${2#"$here"/} is the copy of ${1#"$here"/../}"; else fail "${2#"$here"/} differs from ${1#"$here"/../}: copy it again"; fi; }

OUT=${OUT:-$(mktemp -d)}; mkdir -p "$OUT"; OUT=$(cd "$OUT" && pwd)
program=${STET:-$here/../.build/release/stet}
[ -x "$program" ] || { echo "no program at $program: swift build -c release, or say where it is with STET" >&2; exit 2; }
program=$(cd "$(dirname "$program")" && pwd)/$(basename "$program")
home_path=$PATH
# a fresh workspace and a folder with `stet` for the PATH
fresh() {
  rm -rf "${OUT:?}/$1"; mkdir -p "$OUT/$1/bin"; cp -r "$here/tests/workspace" "$OUT/$1/workspace"
  ln -s "$program" "$OUT/$1/bin/stet"
  export PATH_WITHOUT_STET=$home_path PATH=$OUT/$1/bin:$home_path
}
has() { command -v "$1" > /dev/null 2>&1; }

check_copies() {
  local g q
  for g in stet:stet stet-facts:stet_facts; do
    for q in "$here/nvim/queries/${g#*:}"/*.scm; do same "$here/../Grammars/tree-sitter-${g%:*}/queries/$(basename "$q")" "$q"; done
    same "$here/../Grammars/textmate/${g%:*}.tmLanguage.json" "$here/vscode/syntaxes/${g%:*}.tmLanguage.json"
    same "$here/nvim/syntax/${g%:*}.vim" "$here/vim/syntax/${g%:*}.vim"
  done
  same "$here/nvim/compiler/stet.vim" "$here/vim/compiler/stet.vim"
  same "$here/stet.schema.json" "$here/vscode/stet.schema.json"
  drive schema sh -c '"$0" "$1" "$2" --check; echo END' "${PYTHON:-python3}" "$here/schema.py" "$program"
  "$here/helix/queries.sh" "$OUT/queries"
  for q in "$here"/helix/queries/*/*.scm; do
    if cmp -s "$q" "$OUT/queries/${q#"$here/helix/queries/"}"; then pass "${q#"$here"/} is made from Grammars"; else fail "${q#"$here"/} is stale: run helix/queries.sh"; fi
  done
}
check_nvim() {
  export NVIM=${NVIM:-nvim}; has "$NVIM" || { skip "nvim: not installed"; return; }
  fresh nvim; drive nvim "$here/tests/nvim.sh" "$OUT/nvim/workspace" "$OUT/nvim"
}
check_helix() {
  export HX=${HX:-hx}; has "$HX" && has tmux && has python3 && has "${CC:-cc}" || { skip "helix: hx, tmux, python3 or a C compiler is not installed"; return; }
  HX=$(command -v "$HX"); fresh helix; drive helix "$here/tests/helix.sh" "$OUT/helix/workspace" "$OUT/helix"
}
check_vscode() {
  has node && [ -s "${LANGUAGECLIENT:-}" ] || { skip "vscode: node or LANGUAGECLIENT (the client library as one file) is missing"; return; }
  fresh vscode; drive vscode timeout 100 node "$here/tests/vscode.js" "$OUT/vscode/workspace" "$OUT/vscode" "$LANGUAGECLIENT"
}
check_emacs() {
  export EMACS=${EMACS:-emacs}; has "${EMACS%% *}" || { skip "emacs: not installed"; return; }
  fresh emacs; drive emacs "$here/tests/emacs.sh" "$OUT/emacs/workspace" "$OUT/emacs"
}
check_kate() {
  has kate && has xvfb-run && has xdotool && has import && has dbus-run-session || { skip "kate: kate, Xvfb, xdotool, ImageMagick or D-Bus is not installed"; return; }
  fresh kate; drive kate "$here/tests/kate.sh" "$OUT/kate/workspace" "$OUT/kate"
}
check_vim() {
  has vim || { skip "vim: not installed"; return; }
  fresh vim; drive vim "$here/tests/vim.sh" "$OUT/vim/workspace" "$OUT/vim"
}
check_ci() {
  fresh ci; cd "$OUT/ci/workspace" || return
  local said; said=$(stet --check --output github 2>&1); local status=$?
  [ $status = 1 ]; if [ $? = 0 ]; then pass "ci: --check fails on a wrong figure"; else fail "ci: --check ended with $status: $said"; fi
  if grep -q '^::error .*file=.*note\.stet' <<< "$said"; then pass "ci: the finding is an annotation"; else fail "ci: no annotation in: $said"; fi
  # each hook's entry is run as pre-commit would: with the names of the files
  local entry; entry=$(sed -n 's/^  entry: \(stet --check.*\)/\1/p' "$here/../.pre-commit-hooks.yaml")
  $entry note.stet > "$OUT/ci/hook.txt" 2>&1; [ $? = 1 ] && pass "ci: the pre-commit hook finds it" || fail "ci: the hook said $(cat "$OUT/ci/hook.txt")"
  if has python3 && python3 -c 'import yaml' 2> /dev/null; then
    python3 -c 'import sys, yaml; [yaml.safe_load(open(f)) for f in sys.argv[1:]]' "$here/ci/github-workflow.yml" "$here/../.pre-commit-hooks.yaml" \
      && pass "ci: the YAML files can be read" || fail "ci: YAML"
  else skip "ci: no YAML reader (PyYAML) is installed"; fi
  cd "$here" || return
}

parts=("$@"); [ $# -gt 0 ] || parts=(copies nvim helix vscode emacs kate vim ci)
for part in "${parts[@]}"; do "check_$part"; done
[ $# -gt 0 ] || skip "sublime: not free software, its settings are not tested"
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" = 0 ]
