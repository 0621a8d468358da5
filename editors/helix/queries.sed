# Turns the queries of Grammars/ into Helix's dialect.
s/; Captures are those of tree-sitter and Neovim; editors\/helix has Helix's own\./; Captures are Helix's./
s/\. Captures are those of tree-sitter and Neovim; editors\/helix has Helix's own\./, in Helix's captures; made from Grammars\/ by queries.sed./
s/@property/@variable.other.member/g
s/@markup\.raw$/@markup.raw.inline/
s/@markup\.strong/@markup.bold/g
s/@string\.escape/@constant.character.escape/g
s/@comment\.todo/@special/g
s/@comment\.note/@comment.block/g
s/@keyword\.modifier/@keyword.storage.modifier/g
s/@function\.call/@function/g
s/@number/@constant.numeric/g
s/@boolean/@constant.builtin.boolean/g
s/@module/@namespace/g
s/"stet_facts"/"stet-facts"/g
s/@\([a-z]*\)\.outer/@\1.around/g
s/@\([a-z]*\)\.inner/@\1.inside/g
s/@block\./@entry./g
s/@indent\.begin/@indent/g
/@indent\.auto/d
