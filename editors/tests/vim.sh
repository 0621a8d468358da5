#!/bin/bash
# usage: vim.sh WORKSPACE OUTDIR    runs Vim with our colours and `stet` from the PATH as its compiler
here=$(cd "$(dirname "$0")" && pwd) ws=$1 OUT=$2; export OUT
export HOME=$OUT/home; mkdir -p "$HOME/.vim/pack/stet/start"
ln -sfn "$here/../vim" "$HOME/.vim/pack/stet/start/stet"
printf 'set nocompatible nomore\nfiletype plugin on\nsyntax on\n' > "$HOME/.vimrc"
cd "$ws" && timeout 60 vim -n -i NONE -T dumb --not-a-term -S "$here/vim.vim" note.stet > "$OUT/screen.txt" 2>&1 < /dev/null
cat "$OUT/said.txt"
