#!/bin/sh
# Makes Helix's queries from those of Grammars/.   usage: queries.sh [OUTDIR]
cd "$(dirname "$0")" || exit 1
out=${1:-queries}
for grammar in stet stet-facts; do
  mkdir -p "$out/$grammar"
  for query in highlights injections textobjects indents; do
    sed -f queries.sed "../../Grammars/tree-sitter-$grammar/queries/$query.scm" > "$out/$grammar/$query.scm"
  done
done
