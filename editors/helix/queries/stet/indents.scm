; Prose keeps the indentation of the line above.
