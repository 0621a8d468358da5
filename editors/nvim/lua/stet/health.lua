-- :checkhealth stet
local stet = require('stet')
local parsers = require('stet.parsers')
local M = {}

function M.check()
  local health = vim.health
  health.start('stet: the program')
  if stet.is_installed() then
    local result = vim.system(stet.command('--version'), { text = true }):wait(5000)
    if result.code == 0 then
      health.ok(('%s is %s'):format(vim.trim(result.stdout), vim.fn.exepath(stet.program())))
    else
      health.error(('%s --version failed: %s'):format(stet.program(), vim.trim(result.stderr or '')))
    end
  else
    health.error(('"%s" was not found'):format(stet.program()), {
      'build it: swift build -c release --product stet, then copy .build/release/stet to a folder of your PATH',
      'or set vim.g.stet_program to where it is',
    })
  end

  health.start('stet: the language server')
  if vim.g.stet_lsp == false then
    health.info('vim.g.stet_lsp is false, so the server is not started')
  elseif vim.lsp.is_enabled and not vim.lsp.is_enabled('stet') then
    health.error('not enabled', { "call vim.lsp.enable('stet')" })
  else
    local clients = vim.lsp.get_clients({ name = 'stet' })
    if #clients == 0 then health.info('enabled; no note or fact base is open') end
    for _, client in ipairs(clients) do
      health.ok(('running in %s for %d buffers'):format(client.root_dir or 'no folder', vim.tbl_count(client.attached_buffers)))
    end
  end

  health.start('stet: colours')
  for _, language in ipairs({ 'stet', 'stet_facts' }) do
    local ok, added = pcall(vim.treesitter.language.add, language)
    if ok and added then
      local good, problem = pcall(vim.treesitter.query.get, language, 'highlights')
      if good then health.ok(language .. ': parser and queries') else health.error(language .. ': ' .. problem, { ':StetInstallParsers' }) end
    else
      health.warn(language .. ': no tree-sitter parser, the fallback syntax colours', {
        parsers.compiler() and ':StetInstallParsers compiles it' or 'install a C compiler, then :StetInstallParsers',
      })
    end
  end
end

return M
