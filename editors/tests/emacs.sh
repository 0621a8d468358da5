#!/bin/bash
# usage: emacs.sh WORKSPACE OUTDIR    drives Emacs (EMACS, with its arguments) with `stet` from the PATH
here=$(cd "$(dirname "$0")" && pwd)
export WORKSPACE=$1 HOME=$2/home; mkdir -p "$HOME"
timeout 120 $EMACS -Q --batch -l "$here/emacs.el" 2> "$2/stderr.txt"
grep -vE '^(Loading|Connected|\[eglot\]|\[jsonrpc\] Server exited with status [09]|.*Sentinel for EGLOT|Warning .jsonrpc.: Sentinel|Wrote|Mark|Warning \(stet\)|Put stet|$)' "$2/stderr.txt" | head -5 | sed 's/^/  /'
