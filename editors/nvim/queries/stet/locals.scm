(document) @local.scope

(source_definition id: (source_id) @local.definition)

(citation id: (source_id) @local.reference)
