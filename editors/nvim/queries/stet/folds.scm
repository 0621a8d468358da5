[
  (front_matter)
  (section)
  (code_block)
  (table)
] @fold
