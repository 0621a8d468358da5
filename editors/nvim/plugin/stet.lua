-- Starts the server for notes and fact bases, and defines the commands. Options are in `:help stet-options`.
if vim.g.loaded_stet then return end
vim.g.loaded_stet = true

if vim.fn.has('nvim-0.11') == 0 then
  vim.notify('stet needs Neovim 0.11 or later', vim.log.levels.WARN)
  return
end

vim.treesitter.language.register('stet_facts', 'stet-facts')
if vim.g.stet_lsp ~= false then vim.lsp.enable('stet') end

-- The server's own kinds of tokens take the colours that the grammars give to the same things. The words of a claim are
-- not underlined as links are: what is underlined is a finding. Types are plain text in Neovim's own colours, names not;
-- so are numbers, and the words of a claim keep one colour.
local links = {
  ['@markup.link.label.stet'] = '@string',
  ['@type.stet'] = '@constructor',
  ['@type.stet_facts'] = '@constructor',
  ['@lsp.type.entity'] = '@constructor',
  ['@lsp.type.number.stet'] = '@lsp',
  ['@lsp.type.date.stet'] = '@lsp',
  ['@lsp.type.unit.stet'] = '@lsp',
  ['@lsp.type.source'] = '@label',
  ['@lsp.type.date'] = '@constant',
  ['@lsp.type.unit'] = '@type.builtin',
  ['@lsp.mod.contradicted'] = 'DiagnosticUnderlineError',
  ['@lsp.mod.outdated'] = 'DiagnosticUnderlineWarn',
}
for group, target in pairs(links) do
  vim.api.nvim_set_hl(0, group, { link = target, default = true })
end

local function command(name, run, options) vim.api.nvim_create_user_command(name, run, options) end

command('StetCheck', function(o) require('stet.commands').check(o.fargs) end, {
  nargs = '*', complete = 'file', desc = 'Check notes and fact bases into the quickfix list',
})
command('StetReport', function(o) require('stet.commands').report(o.args) end, {
  nargs = '?', complete = 'file', desc = 'Write this note as a page with its evidence, and open it',
})
command('StetAnnotate', function() require('stet.commands').annotate() end, {
  desc = 'Mark every figure and name of this note that a fact matches',
})
command('StetInstallParsers', function() require('stet.parsers').install({ force = true }) end, {
  desc = 'Compile the tree-sitter parsers of notes and fact bases',
})
