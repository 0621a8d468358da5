; A fence marked `facts` is fact-base text; other fences are what they say.
((code_block
  (info (language) @_language)
  (code_content) @injection.content)
  (#eq? @_language "facts")
  (#set! injection.language "stet_facts"))

((code_block
  (info (language) @injection.language)
  (code_content) @injection.content)
  (#not-eq? @injection.language "facts"))
