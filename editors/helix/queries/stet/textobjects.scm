; A claim is what one acts on here, so it takes the place of the function.
(claim) @function.around
(claim shown: (shown) @function.inside)
(claim reference: (reference) @function.inside)
(section) @class.around
(claim_item) @parameter.around @parameter.inside
(dimension) @parameter.inside
(paragraph) @entry.around
(code_block content: (code_content) @entry.inside) @entry.around
[(comment) (suppression)] @comment.around
