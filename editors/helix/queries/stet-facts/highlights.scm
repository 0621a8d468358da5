; Colours of fact bases, in Helix's captures; made from Grammars/ by queries.sed.

(comment) @comment

; Records
(base_record kind: _ @keyword)
(class_record kind: _ @keyword)
(unit_record kind: _ @keyword)
(source_record kind: _ @keyword)
(property_record kind: _ @keyword)
(entity_record kind: _ @keyword)
(base_record id: (record_id) @namespace)
(class_record id: (record_id) @type)
(unit_record id: (record_id) @type.builtin)
(source_record id: (record_id) @label)
(property_record id: (record_id) @variable.other.member)
(entity_record id: (record_id) @type)
(class_name) @type

; Fields and statements
(field_name) @attribute
(field (identifier) @constant.builtin)
(own_field (identifier) @constant.builtin)
(property) @variable.other.member
(dimension_name) @variable.parameter
(entity_id) @type
(external_id) @constant
(dimensions ["(" ")"] @punctuation.bracket)
(dimensions "," @punctuation.delimiter)
(dimension ":" @punctuation.delimiter)
(field ["," ":"] @punctuation.delimiter)
(field ["(" ")"] @punctuation.bracket)

; Values
(comparison) @operator
(operator) @operator
[".." "±"] @operator
(number) @constant.numeric
(scale) @type.builtin
(unit) @type.builtin
(moment) @constant
(boolean) @constant.builtin.boolean
(nothing) @constant.builtin
(quoted) @string
(language_tag) @label
(url) @markup.link.url

; Qualifiers
(at "@" @operator)
(qualifier_name) @keyword
(modality) @keyword.storage.modifier
(rank ["preferred" "deprecated"] @keyword.storage.modifier)
(reference ["[" "]"] @punctuation.bracket)
(source_id) @label
(locator) @string.special
(statement_name "^" @operator)
(statement_id) @label
