; Colours of notes. Captures are those of tree-sitter and Neovim; editors/helix has Helix's own.

; Front matter
(front_matter "---" @punctuation.special)
(front_matter_key) @property
(front_matter_field ":" @punctuation.delimiter)
(front_matter_value) @string

; Blocks
((heading (heading_marker) @_marker) @markup.heading.1 (#eq? @_marker "#"))
((heading (heading_marker) @_marker) @markup.heading.2 (#eq? @_marker "##"))
((heading (heading_marker) @_marker) @markup.heading.3 (#eq? @_marker "###"))
((heading (heading_marker) @_marker) @markup.heading.4 (#eq? @_marker "####"))
((heading (heading_marker) @_marker) @markup.heading.5 (#eq? @_marker "#####"))
((heading (heading_marker) @_marker) @markup.heading.6 (#eq? @_marker "######"))
(thematic_break) @punctuation.special
(list_marker) @markup.list
(quotation) @markup.quote
(quotation_marker) @punctuation.special
(fence) @punctuation.special
(language) @label
(code_content) @markup.raw.block
(table_delimiter_row) @punctuation.special
(table_row "|" @punctuation.special)
(comment) @comment
(suppression) @keyword.directive
(source_definition ["[^" "]:"] @punctuation.bracket)
(source_id) @label

; Inline text
(reference ["[[" "|" "]]"] @punctuation.bracket)
(target) @type
(shown_text) @markup.link.label
(shown ["[" "]"] @punctuation.bracket)
(shown) @markup.link.label
(citation ["[^" "]"] @punctuation.bracket)
(link ["[" "]" "(" ")"] @punctuation.bracket)
(link_text) @markup.link.label
(url) @markup.link.url
(autolink) @markup.link.url
(code_span) @markup.raw
(emphasis) @markup.italic
(strong) @markup.strong
(escape) @string.escape

; Bodies
(body ["{" "}"] @punctuation.bracket)
(body ";" @punctuation.delimiter)
(unbound) @comment.todo
(exemption "exempt" @keyword)
(reason) @comment.note
(option name: _ @attribute)
(note_text) @comment.note
(claim_item negation: _ @keyword.operator)
(standing) @keyword.modifier
(modality) @keyword.modifier
(relation) @operator
(binary_expression operator: _ @operator)
(negation "-" @operator)
(function) @function.call
(entity_id) @type
(path ["." "@"] @operator)
(property) @property
(dimension_name) @variable.parameter
(time [".." "now"] @operator)
(arguments ["(" ")"] @punctuation.bracket)
(dimensions ["(" ")"] @punctuation.bracket)
(parenthesized_expression ["(" ")"] @punctuation.bracket)
(arguments "," @punctuation.delimiter)
(dimensions "," @punctuation.delimiter)
(dimension ":" @punctuation.delimiter)
(number) @number
(scale) @type.builtin
(unit) @type.builtin
(moment) @constant
(boolean) @boolean
(string) @string
