#!/bin/bash
# Takes a picture of an editor in a terminal with the test's note open and the cursor on its wrong figure.
# usage: [STET=…] [NVIM=…|HX=…|EMACS=…] picture.sh nvim|helix|emacs OUT.png      needs Xvfb, xterm, xdotool, ImageMagick
here=$(cd "$(dirname "$0")" && pwd) editor=$1 picture=$(realpath -m "$2")
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
mkdir "$work/bin"; ln -s "$(realpath "${STET:-$here/../../.build/release/stet}")" "$work/bin/stet"
cp -r "$here/workspace" "$work/newsroom"
export PATH=$work/bin:$PATH HOME=$work XDG_CONFIG_HOME=$work/.config XDG_DATA_HOME=$work/.local/share XDG_STATE_HOME=$work/.state XDG_CACHE_HOME=$work/.cache
case $editor in
  nvim)
    mkdir -p "$XDG_DATA_HOME/nvim/site/pack/stet/start" "$XDG_CONFIG_HOME/nvim"
    ln -s "$here/../nvim" "$XDG_DATA_HOME/nvim/site/pack/stet/start/stet"
    echo 'vim.o.number = true vim.o.termguicolors = true vim.diagnostic.config({ virtual_lines = true })' > "$XDG_CONFIG_HOME/nvim/init.lua"
    run=("$NVIM" -n +9 -c 'normal! f1' note.stet) keys=() wait=9 ;;
  helix)
    mkdir -p "$XDG_CONFIG_HOME/helix"
    "$here/../helix/install.sh" > /dev/null
    printf '[editor]\ntrue-color = true\nend-of-line-diagnostics = "hint"\n[editor.inline-diagnostics]\ncursor-line = "hint"\n[editor.lsp]\ndisplay-inlay-hints = true\n' > "$XDG_CONFIG_HOME/helix/config.toml"
    export HELIX_RUNTIME=$(dirname "$(readlink -f "$HX")")/runtime COLORTERM=truecolor
    run=("$HX" note.stet:9:34) keys=() wait=3 ;;
  emacs)
    printf '(add-to-list (quote load-path) "%s")(require (quote stet))(setq inhibit-startup-screen t)(menu-bar-mode -1)(setq eldoc-echo-area-use-multiline-p t)(add-hook (quote eglot-managed-mode-hook) (lambda () (eglot-inlay-hints-mode 1)))' "$here/../emacs" > "$work/init.el"
    run=($EMACS -Q -l "$work/init.el" note.stet --eval '(progn (goto-char (point-min)) (search-forward "151,938" nil t))') keys=() wait=5 ;;
esac
cat > "$work/run.sh" <<SH
cd "$work/newsroom"
xterm -fa 'DejaVu Sans Mono' -fs 11 -geometry 104x26 -bg white -fg black -tn xterm-256color -e $(printf '%q ' "${run[@]}") &
terminal=\$!
sleep $wait
window=\$(xdotool search --class xterm | tail -1)
import -window \$window "$picture"
kill \$terminal
SH
xvfb-run -a -s '-screen 0 1200x700x24 -nolisten tcp' bash "$work/run.sh" > "$work/log" 2>&1
[ -s "$picture" ] || { cat "$work/log"; exit 1; }
