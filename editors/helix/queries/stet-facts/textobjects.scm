[
  (base_record)
  (class_record)
  (unit_record)
  (source_record)
  (property_record)
  (entity_record)
] @class.around

[(statement) (field) (own_field)] @function.around
(statement value: _ @function.inside)
(dimension) @parameter.inside
(reference) @parameter.around
(comment) @comment.around
