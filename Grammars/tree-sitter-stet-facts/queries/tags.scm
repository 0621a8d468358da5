(class_record id: (record_id) @name) @definition.class
(unit_record id: (record_id) @name) @definition.unit
(source_record id: (record_id) @name) @definition.source
(property_record id: (record_id) @name) @definition.property
(entity_record id: (record_id) @name) @definition.entity

(entity_id) @name @reference.entity
(source_id) @name @reference.source
