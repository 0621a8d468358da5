-- A note: prose first, so lines wrap at words and marks are left to the reader's taste.
vim.bo.commentstring = '%%%% %s'
vim.bo.comments = 'b:%%,b:>,fb:-,fb:*,fb:+'
vim.opt_local.formatoptions:append('ln')
vim.opt_local.formatoptions:remove('t')
vim.opt_local.wrap = true
vim.opt_local.linebreak = true
vim.opt_local.breakindent = true
vim.cmd.compiler({ 'stet', mods = { emsg_silent = true } })

require('stet').start_buffer('stet')

vim.b.undo_ftplugin = (vim.b.undo_ftplugin and vim.b.undo_ftplugin .. ' | ' or '')
  .. 'setlocal commentstring< comments< formatoptions< wrap< linebreak< breakindent< makeprg< errorformat< foldmethod< foldexpr<'
  .. ' | lua vim.treesitter.stop()'
