[
  (base_record)
  (class_record)
  (unit_record)
  (source_record)
  (property_record)
  (entity_record)
  (malformed_record)
] @fold
