[
  (base_record)
  (class_record)
  (unit_record)
  (source_record)
  (property_record)
  (entity_record)
] @class.outer

[(statement) (field) (own_field)] @function.outer
(statement value: _ @function.inner)
(dimension) @parameter.inner
(reference) @parameter.outer
(comment) @comment.outer
