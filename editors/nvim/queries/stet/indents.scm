; Prose keeps the indentation of the line above.
[(paragraph) (list_item) (quotation)] @indent.auto
