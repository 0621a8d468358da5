-- A fact base: records in column 1, fields indented by two.
vim.bo.commentstring = '# %s'
vim.bo.comments = 'b:#'
vim.bo.expandtab = true
vim.bo.shiftwidth = 2
vim.bo.softtabstop = 2
vim.bo.iskeyword = vim.bo.iskeyword .. ',-'
vim.bo.indentexpr = "v:lua.require'stet'.facts_indent()"
vim.bo.indentkeys = 'o,O,!^F'
vim.opt_local.wrap = false
vim.cmd.compiler({ 'stet', mods = { emsg_silent = true } })

require('stet').start_buffer('stet_facts')

vim.b.undo_ftplugin = (vim.b.undo_ftplugin and vim.b.undo_ftplugin .. ' | ' or '')
  .. 'setlocal commentstring< comments< expandtab< shiftwidth< softtabstop< iskeyword< indentexpr< indentkeys< wrap<'
  .. ' makeprg< errorformat< foldmethod< foldexpr<'
  .. ' | lua vim.treesitter.stop()'
