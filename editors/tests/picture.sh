#!/bin/bash
# Takes a picture of an editor with an example note open and the cursor on a wrong figure.
# usage: [STET=…] [NVIM=…|HX=…|EMACS=…|MONACO=… PYTHON=…] picture.sh nvim|helix|emacs|kate|vscode OUT.png
#   needs Xvfb, xdotool, ImageMagick, and xterm for those in a terminal. Of VS Code it is the editor component alone:
#   MONACO is the folder of its scripts, PYTHON one with textmate-grammar-python and playwright.
here=$(cd "$(dirname "$0")" && pwd) editor=$1 picture=$(realpath -m "$2")
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
stet=$(realpath "${STET:-$here/../../.build/release/stet}")
mkdir "$work/bin" "$work/newsroom"; ln -s "$stet" "$work/bin/stet"
note=ampere.stet row=14 column=2
cp "$here/../../Tests/Examples/renault-ampere-as-reported.stet" "$work/newsroom/$note"
export PATH=$work/bin:$PATH HOME=$work XDG_CONFIG_HOME=$work/.config XDG_DATA_HOME=$work/.local/share XDG_STATE_HOME=$work/.state XDG_CACHE_HOME=$work/.cache LANG=C.UTF-8
cut=()
smaller() { [ -s "$picture" ] && convert "$picture" -strip "${cut[@]}" +repage -colors 128 -define png:compression-level=9 "PNG8:$picture"; }
case $editor in
  nvim)
    mkdir -p "$XDG_DATA_HOME/nvim/site/pack/stet/start" "$XDG_CONFIG_HOME/nvim"
    ln -s "$here/../nvim" "$XDG_DATA_HOME/nvim/site/pack/stet/start/stet"
    echo 'vim.o.number = true vim.o.termguicolors = true' > "$XDG_CONFIG_HOME/nvim/init.lua"
    run=("$NVIM" -n "+$row" -c 'normal! 0l' "$note") keys=(Escape K) ;;
  helix)
    "$here/../helix/install.sh" > /dev/null
    printf '[editor]\ntrue-color = true\n[editor.lsp]\ndisplay-inlay-hints = true\n' > "$XDG_CONFIG_HOME/helix/config.toml"
    export HELIX_RUNTIME=$(dirname "$(readlink -f "$HX")")/runtime COLORTERM=truecolor
    run=("$HX" "$note:$row:$((column + 1))") keys=(space k) ;;
  emacs)
    printf '(add-to-list (quote load-path) "%s")(require (quote stet))(setq inhibit-startup-screen t)(menu-bar-mode -1)(add-hook (quote eglot-managed-mode-hook) (lambda () (eglot-inlay-hints-mode 1)))' "$here/../emacs" > "$work/init.el"
    run=($EMACS -Q -l "$work/init.el" "+$row:$((column + 1))" "$note") keys=(Right Left) ;;
  kate)
    export XDG_RUNTIME_DIR=$work/run; mkdir -p -m 700 "$XDG_RUNTIME_DIR"
    "$here/kate-home.sh" "$work/bin/stet --stdio"
    cut=(-chop 0x20+0+89) ;;  # the bar with the path of the folder
  vscode)
    "$PYTHON" "$here/monaco.py" "$stet" "$work/newsroom/$note" "$row" "$column" "$picture" && smaller
    exit ;;
  *) sed -n '2,6p' "$0"; exit 2 ;;
esac
if [ "$editor" = kate ]; then
  start=(dbus-run-session -- kate --startanon --line "$row" --column "$column" "$work/newsroom/$note") class=kate
else
  start=(xterm -fa 'DejaVu Sans Mono' -fs 11 -geometry 112x34 -bg white -fg black -tn xterm-256color -e "${run[@]}") class=xterm
fi
cat > "$work/run.sh" <<SH
cd "$work/newsroom"
$(printf '%q ' "${start[@]}") &
started=\$!
sleep ${WAIT:-12}
window=\$(xdotool search --onlyvisible --class $class | tail -1)
[ $class = kate ] && xdotool windowsize \$window 1000 640
xdotool windowfocus \$window; sleep 1
[ $class = kate ] && xdotool mousemove 140 355 sleep 0.5 mousemove 150 355
for key in ${keys[*]}; do xdotool key \$key; sleep 0.5; done
sleep 2
eval "\$(xdotool getwindowgeometry --shell \$window)"  # what pops up is a window of its own
import -window root -crop \${WIDTH}x\${HEIGHT}+\$X+\$Y "$picture"
kill \$started
SH
xvfb-run -a -s '-screen 0 1200x760x24 -nolisten tcp' bash "$work/run.sh" > "$work/log" 2>&1
smaller || { cat "$work/log"; exit 1; }
