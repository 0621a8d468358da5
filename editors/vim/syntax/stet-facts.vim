" Colours of fact bases where there is no tree-sitter parser.
if exists('b:current_syntax') | finish | endif

syntax match factsComment /\%(^\|\s\)\zs#.*$/
syntax match factsKind /^\%(base\|class\|unit\|source\|property\|entity\)\>/ nextgroup=factsId skipwhite
syntax match factsId /[[:alnum:]\k][[:alnum:]_-]*/ contained
syntax match factsField /^\s\+\zs\k[[:alnum:]_-]*/
syntax match factsOwnField /^\s\+\zs\%(alias\|short\|former-name\|describe\|same-as\|fiscal-year-start\|complete\|datatype\|temporal\|subject\|single\|integer\|dimensions\|derive\|publisher\|published\|retrieved\|url\|tier\)\>/
syntax region factsString start=/"/ skip=/\\./ end=/"/ oneline
syntax region factsReference matchgroup=factsBracket start=/\[/ end=/\]/ oneline contains=factsString
syntax match factsUrl /<[^<>[:space:]]*>/
syntax match factsNumber /\%(^\|[^[:alnum:]_-]\)\@1<=-\?\d[0-9_]*\%(\.\d\+\)\?/
syntax match factsDate /@\@1<=\~\?\%(FY\)\?\d\{4}[-0-9QH.]*/
syntax match factsDate /\<\~\?\%(FY\)\?\d\{4}-[-0-9QH]\+/
syntax match factsName /\^[[:alnum:]_-]\+/
syntax match factsOperator /[@~=<>±]\|\.\./
syntax match factsQualifier /\s\zs\%(from\|until\|as-of\|recorded\|said-by\|note\|planned\|target\|estimate\|forecast\|preferred\|deprecated\)\>/
syntax match factsConstant /\s\zs\%(yes\|no\|unknown\|none\)\>/

highlight default link factsComment Comment
highlight default link factsKind Keyword
highlight default link factsId Type
highlight default link factsField Identifier
highlight default link factsOwnField Special
highlight default link factsString String
highlight default link factsReference Label
highlight default link factsBracket Delimiter
highlight default link factsUrl Underlined
highlight default link factsNumber Number
highlight default link factsDate Constant
highlight default link factsName Label
highlight default link factsOperator Operator
highlight default link factsQualifier Keyword
highlight default link factsConstant Constant

let b:current_syntax = 'stet-facts'
