#!/bin/bash
# usage: nvim.sh WORKSPACE OUTDIR    drives Neovim (NVIM) with `stet` from the PATH
here=$(cd "$(dirname "$0")" && pwd) ws=$1 OUT=$2; export OUT
export HOME=$OUT/home XDG_CONFIG_HOME=$OUT/home/.config XDG_DATA_HOME=$OUT/home/.local/share XDG_STATE_HOME=$OUT/home/.state XDG_CACHE_HOME=$OUT/home/.cache
mkdir -p "$XDG_DATA_HOME/nvim/site/pack/stet/start"
ln -sfn "$here/../nvim" "$XDG_DATA_HOME/nvim/site/pack/stet/start/stet"
timeout 180 "$NVIM" --clean -n -l "$here/nvim.lua" "$ws" 2> "$OUT/stderr.txt"
head -5 "$OUT/stderr.txt" | sed 's/^/  /'
