(heading title: (inline) @name) @definition.section

(source_definition id: (source_id) @name) @definition.source

(reference target: (target) @name) @reference.entity

(citation id: (source_id) @name) @reference.source
