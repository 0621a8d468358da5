#!/bin/bash
# usage: helix.sh WORKSPACE OUTDIR    installs our configuration into a fresh home and drives Helix (HX) in tmux
here=$(cd "$(dirname "$0")" && pwd) ws=$1 OUT=$2; export OUT
export HOME=$OUT/home XDG_CONFIG_HOME=$OUT/home/.config XDG_CACHE_HOME=$OUT/home/.cache XDG_STATE_HOME=$OUT/home/.state
runtime=$(dirname "$(readlink -f "$(command -v "$HX")")")/runtime
[ -d "$runtime" ] && export HELIX_RUNTIME=$runtime
say() { if [ "$1" = 0 ]; then echo "PASS helix: $2"; else echo "FAIL helix: $2: $(tr '\n' ' ' <<< "$3" | cut -c1-300)"; fi; }
mkdir -p "$XDG_CONFIG_HOME/helix/themes"
cat > "$XDG_CONFIG_HOME/helix/languages.toml" <<'TOML'
[[language]]
name = "markdown"
soft-wrap.enable = true
TOML
"$here/../helix/install.sh" > "$OUT/install.txt" 2>&1; say $? "install.sh" "$(cat "$OUT/install.txt")"
"$here/../helix/install.sh" > "$OUT/install.txt" 2>&1
[ "$(grep -c '^name = "stet"' "$XDG_CONFIG_HOME/helix/languages.toml")" = 2 ] && grep -q markdown "$XDG_CONFIG_HOME/helix/languages.toml"
say $? "install.sh twice changes nothing, and keeps what was there" "$(cat "$XDG_CONFIG_HOME/helix/languages.toml")"
for language in stet stet-facts; do
  health=$("$HX" --health $language 2>&1 | sed 's/\x1b\[[0-9;]*m//g')
  [ "$(grep -c '✓' <<< "$health")" -ge 5 ] && ! grep -q '✘' <<< "$health"; say $? "hx --health $language is green" "$health"
done
cat > "$XDG_CONFIG_HOME/helix/config.toml" <<'TOML'
theme = "check"
[editor]
true-color = true
idle-timeout = 100
end-of-line-diagnostics = "hint"
[editor.lsp]
display-inlay-hints = true
[editor.statusline]
right = ["diagnostics", "position"]
TOML
cat > "$XDG_CONFIG_HOME/helix/themes/check.toml" <<'TOML'
"ui.background" = { bg = "#000000" }
"ui.text" = "#eeeeee"
"ui.selection" = { bg = "#404040" }
"ui.cursor" = { modifiers = ["reversed"] }
"ui.menu.selected" = { fg = "#ffffff", bg = "#123456" }
"markup.heading" = "#ff0001"
"type" = "#ff0002"
"variable.other.member" = "#ff0003"
"constant" = "#ff0004"
"string" = "#ff0005"
"markup.link.label" = "#ff0006"
"label" = "#ff0007"
"keyword" = "#ff0008"
TOML
timeout 300 python3 "$here/helix.py" "$ws" "$OUT" 2> "$OUT/stderr.txt"
head -5 "$OUT/stderr.txt" | sed 's/^/  /'
