" :make checks with stet.
if exists('current_compiler') | finish | endif
let current_compiler = 'stet'
execute 'CompilerSet makeprg=' . escape(get(g:, 'stet_program', 'stet') . ' --check --color never', ' \|"')
CompilerSet errorformat=%f:%l:%c:\ %trror:\ %m,%f:%l:%c:\ %tarning:\ %m,%f:%l:%c:\ %tnformation:\ %m,%f:%l:%c:\ %tint:\ %m,%-G%.%#
