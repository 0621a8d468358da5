" Colours of notes where there is no tree-sitter parser.
if exists('b:current_syntax') | finish | endif

syntax include @stetFacts syntax/stet-facts.vim
unlet! b:current_syntax
syntax sync minlines=50

syntax match stetHeading /^\s*#\{1,6}\s.*$/ contains=@stetInline
syntax match stetListMarker /^\s*\zs\%([-*+]\|\d\{1,9}\.\)\ze\%(\s\|$\)/
syntax match stetQuotation /^\s*>.*$/ contains=@stetInline
syntax match stetBreak /^\s*\%(-\{3,}\|\*\{3,}\)\s*$/
syntax region stetFrontMatter start=/\%^---\s*$/ end=/^---\s*$/ contains=stetKey keepend
syntax match stetKey /^\s*\k[[:alnum:]_-]*\ze\s*:/ contained
syntax match stetBar /|/ contained
syntax match stetRow /^\s*|.*$/ contains=stetBar,@stetInline
syntax region stetFence matchgroup=stetFenceMark start=/^\s*\z(`\{3,}\|\~\{3,}\)[^`]*$/ end=/^\s*\z1\s*$/ keepend
syntax region stetFactsFence matchgroup=stetFenceMark start=/^\s*\z(`\{3,}\|\~\{3,}\)\s*facts\>[^`]*$/ end=/^\s*\z1\s*$/ keepend contains=@stetFacts
syntax match stetComment /\%(^\|\s\)\zs%%.*$/ contains=stetIgnore
syntax match stetIgnore /%%\s*\zsignore\%(-next\|-file\)\?\ze:/ contained

syntax match stetSourceId /\[\^[^][:space:]{}[]\+\]:\?/
syntax match stetReference /\[\[[^][{}|]\+\%(|[^][{}]\+\)\?\]\]/ contains=stetBracket,stetShownText
syntax match stetShownText /|\zs[^][]\+\ze\]\]/ contained
syntax match stetBracket /\[\[\|\]\]\||/ contained
syntax match stetShown /\[\%([^][]\|\[\[[^][]*\]\]\)*\]\ze[{(]/ contains=stetReference
syntax match stetUrl /\]\@1<=([^()[:space:]]*)/
syntax match stetUrl /<[A-Za-z][A-Za-z0-9+.-]*:[^<>[:space:]]*>/
syntax match stetCode /\(`\+\)[^`].\{-}\1/
syntax match stetStrong /\*\*[^*[:space:]]\%([^*]*[^*[:space:]]\)\?\*\*/
syntax match stetEmphasis /\*\@1<!\*[^*[:space:]]\%([^*]*[^*[:space:]]\)\?\*\*\@!/
syntax match stetEscape /\\[[:punct:]]/

syntax region stetBody matchgroup=stetBrace start=/[])]\@1<={/ end=/}/ end=/^\s*$/ end=/\ze{/ oneline contains=@stetBodyParts
syntax region stetBody matchgroup=stetBrace start=/{\ze\%(?\|[^{}]*\.\a\|[^{}]*\a(\)/ end=/}/ oneline contains=@stetBodyParts
syntax match stetEntity /\k[[:alnum:]_-]*/ contained
syntax match stetProperty /\.\@1<=\k[[:alnum:]_-]*/ contained
syntax match stetFunction /\k[[:alnum:]_-]*\ze(/ contained
syntax match stetDimension /\k[[:alnum:]_-]*\ze\s*:/ contained
syntax match stetNumber /\<\d[0-9_]*\%(\.\d\+\)\?/ contained
syntax match stetDate /\<\~\?\%(FY\)\?\d\{4}\%(-\d\d\%(-\d\d\)\?\|-[QH]\d\)\?\>/ contained
syntax match stetOperator /[@=<>~!+*/-]\|\.\.\|;/ contained
syntax match stetString /"\%([^"\\]\|\\.\)*"/ contained
syntax keyword stetModifier not former current then incoming planned target estimate forecast contained
syntax keyword stetOption exempt src note as tolerance contained
syntax match stetOption /\<said-by\ze\s*:/ contained
syntax keyword stetBoolean yes no now contained

syntax cluster stetInline contains=stetReference,stetShown,stetSourceId,stetUrl,stetCode,stetStrong,stetEmphasis,stetEscape,stetBody,stetComment
syntax cluster stetBodyParts contains=stetEntity,stetProperty,stetFunction,stetDimension,stetNumber,stetDate,stetOperator,stetString,stetModifier,stetOption,stetBoolean,stetReference

highlight default link stetFrontMatter String
highlight default link stetKey Identifier
highlight default link stetHeading Title
highlight default link stetListMarker Special
highlight default link stetQuotation Comment
highlight default link stetBreak Special
highlight default link stetBar Special
highlight default link stetFenceMark Special
highlight default link stetComment Comment
highlight default link stetIgnore PreProc
highlight default link stetSourceId Label
highlight default link stetReference Type
highlight default link stetShownText String
highlight default link stetBracket Delimiter
highlight default link stetShown String
highlight default link stetUrl Underlined
highlight default link stetCode String
highlight default stetStrong gui=bold cterm=bold
highlight default stetEmphasis gui=italic cterm=italic
highlight default link stetEscape SpecialChar
highlight default link stetBrace Delimiter
highlight default link stetEntity Type
highlight default link stetProperty Identifier
highlight default link stetFunction Function
highlight default link stetDimension Special
highlight default link stetNumber Number
highlight default link stetDate Constant
highlight default link stetOperator Operator
highlight default link stetString String
highlight default link stetModifier Keyword
highlight default link stetOption Keyword
highlight default link stetBoolean Boolean

let b:current_syntax = 'stet'
