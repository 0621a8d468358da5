(document) @local.scope

(class_record id: (record_id) @local.definition)
(unit_record id: (record_id) @local.definition)
(source_record id: (record_id) @local.definition)
(property_record id: (record_id) @local.definition)
(entity_record id: (record_id) @local.definition)

[(entity_id) (class_name) (source_id) (property) (unit)] @local.reference
