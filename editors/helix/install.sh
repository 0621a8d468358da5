#!/bin/sh
# Sets Helix up for notes and fact bases: languages, queries, parsers. Run it again after an update.
# usage: editors/helix/install.sh      needs a C compiler; the server is `stet` on the PATH
set -eu
stet=$(cd "$(dirname "$0")/../.." && pwd)
config=${XDG_CONFIG_HOME:-$HOME/.config}/helix
mkdir -p "$config/runtime/queries" "$config/runtime/grammars"
touch "$config/languages.toml"

# the part between the two marks is ours, the rest is the user's
kept=$(mktemp)
sed '/^# >>> stet$/,/^# <<< stet$/d' "$config/languages.toml" > "$kept"
{
  cat "$kept"
  echo '# >>> stet'
  sed "1,2d; s|@STET@|$stet|" "$stet/editors/helix/languages.toml"
  echo '# <<< stet'
} > "$config/languages.toml"
rm "$kept"

cp -r "$stet/editors/helix/queries/." "$config/runtime/queries/"
for grammar in stet stet-facts; do
  source=$stet/Grammars/tree-sitter-$grammar/src
  ${CC:-cc} -std=c11 -O2 -shared -fPIC -I"$source" "$source/parser.c" "$source/scanner.c" \
    -o "$config/runtime/grammars/$grammar.so"
done
echo "done: hx --health stet"
