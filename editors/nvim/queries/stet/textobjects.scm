; A claim is what one acts on here, so it takes the place of the function.
(claim) @function.outer
(claim shown: (shown) @function.inner)
(claim reference: (reference) @function.inner)
(section) @class.outer
(claim_item) @parameter.outer @parameter.inner
(dimension) @parameter.inner
(paragraph) @block.outer
(code_block content: (code_content) @block.inner) @block.outer
[(comment) (suppression)] @comment.outer
