-- The language server, as `vim.lsp.enable('stet')` wants it. `vim.lsp.config('stet', {...})` changes any of it.
local stet = require('stet')

---@type vim.lsp.Config
return {
  -- a function, so that a missing program is no error of the configuration: ftplugin says what to do instead
  cmd = function(dispatchers) return vim.lsp.rpc.start(stet.command('--stdio'), dispatchers) end,
  filetypes = { 'stet', 'stet-facts' },
  root_dir = function(buffer, start)
    if stet.is_installed() then start(stet.root(buffer)) end
  end,
  init_options = vim.g.stet_options,
  -- Neovim can make the new fact base of a fix, and does not say so
  capabilities = vim.tbl_deep_extend('force', vim.lsp.protocol.make_client_capabilities(), {
    workspace = { workspaceEdit = { documentChanges = true } },
  }),
  on_attach = stet.on_attach,
}
