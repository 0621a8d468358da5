-- What the server's configuration, the file types and the commands share.
local M = {}

--- The program: `vim.g.stet_program`, else `stet` on the PATH.
function M.program() return vim.g.stet_program or 'stet' end

---@return string[] the program with arguments
function M.command(...) return { M.program(), ... } end

function M.is_installed() return vim.fn.executable(M.program()) == 1 end

--- The folder that a buffer's workspace is: with `.stet.json` or `.git`, else the file's own, so that fact bases beside
--- the note are found. Never the home folder or the root of the disk.
---@return string?
function M.root(buffer)
  local marked = vim.fs.root(buffer, { '.stet.json', '.git' })
  if marked then return marked end
  local name = vim.api.nvim_buf_get_name(buffer)
  if name == '' then return nil end
  local folder = vim.fs.dirname(vim.fs.abspath(name))
  if folder == vim.uv.os_homedir() or vim.fs.dirname(folder) == folder then return nil end
  return folder
end

local warned = false

--- Says once what is missing and what to do, because an editor that is only silent looks like a note without mistakes.
local function warn_if_missing()
  if warned or M.is_installed() or vim.g.stet_lsp == false then return end
  warned = true
  vim.schedule(function()
    vim.notify(
      ('stet: the program "%s" was not found, so this file is coloured but not checked. '):format(M.program())
        .. 'Put stet on your PATH, or set vim.g.stet_program to where it is; :checkhealth stet says more.',
      vim.log.levels.WARN
    )
  end)
end

--- Colours and folds by the tree-sitter parser when there is one (else `syntax/` colours).
function M.start_buffer(language)
  local buffer = vim.api.nvim_get_current_buf()
  warn_if_missing()
  if M.start_treesitter(buffer, language) then return end
  require('stet.parsers').install({ quiet = true, on_done = function()
    for _, b in ipairs(vim.api.nvim_list_bufs()) do
      local l = vim.api.nvim_buf_is_loaded(b) and vim.treesitter.language.get_lang(vim.bo[b].filetype)
      if l == 'stet' or l == 'stet_facts' then M.start_treesitter(b, l) end
    end
  end })
end

---@return boolean started
function M.start_treesitter(buffer, language)
  if vim.g.stet_treesitter == false then return false end
  local ok, added = pcall(vim.treesitter.language.add, language)
  if not (ok and added) then return false end
  if not pcall(vim.treesitter.start, buffer, language) then return false end
  if vim.g.stet_folds ~= false then
    for _, window in ipairs(vim.fn.win_findbuf(buffer)) do
      if vim.wo[window][0].foldmethod == 'manual' then
        vim.wo[window][0].foldmethod = 'expr'
        vim.wo[window][0].foldexpr = 'v:lua.vim.treesitter.foldexpr()'
        vim.wo[window][0].foldlevel = 99
      end
    end
  end
  return true
end

local groups = { 'DiagnosticError', 'DiagnosticWarn', 'DiagnosticInfo', 'DiagnosticHint' }
local said

--- Says in the last line what is wrong under the cursor, where the user has not chosen another place for it.
local function say_finding(buffer)
  local config = vim.diagnostic.config() or {}
  if config.virtual_text or config.virtual_lines then return end
  local row, column = unpack(vim.api.nvim_win_get_cursor(0))
  local found
  for _, d in ipairs(vim.diagnostic.get(buffer, { lnum = row - 1 })) do
    local holds = column >= d.col and (column < math.max(d.end_col or 0, d.col + 1) or (d.end_lnum or d.lnum) > d.lnum)
    if holds and (not found or d.severity < found.severity) then found = d end
  end
  if not found and not said then return end
  local text = found and ('%s [%s]'):format(found.message, found.code):gsub('%s+', ' ') or ''
  said = found ~= nil
  -- a message of two lines would ask for a key
  text = vim.fn.strcharpart(text, 0, math.max(10, vim.v.echospace - 1))
  vim.api.nvim_echo({ { text, found and groups[found.severity] } }, false, {})
end

--- Verdicts after claims, counts above them, completion while typing, fact bases laid out on saving.
---@param client vim.lsp.Client
function M.on_attach(client, buffer)
  local group = vim.api.nvim_create_augroup('stet.' .. buffer, { clear = true })
  if vim.g.stet_inlay_hints ~= false and client:supports_method('textDocument/inlayHint') then
    vim.lsp.inlay_hint.enable(true, { bufnr = buffer })
  end
  if vim.g.stet_code_lenses ~= false and client:supports_method('textDocument/codeLens') then
    vim.lsp.codelens.refresh({ bufnr = buffer })
    vim.api.nvim_create_autocmd({ 'BufEnter', 'InsertLeave', 'TextChanged' }, {
      group = group, buffer = buffer,
      callback = function() vim.lsp.codelens.refresh({ bufnr = buffer }) end,
    })
  end
  if vim.g.stet_messages ~= false then
    vim.api.nvim_create_autocmd({ 'CursorMoved', 'DiagnosticChanged' }, {
      group = group, buffer = buffer,
      callback = function()
        if vim.api.nvim_get_current_buf() == buffer and vim.api.nvim_get_mode().mode == 'n' then say_finding(buffer) end
      end,
    })
  end
  if vim.g.stet_completion ~= false and client:supports_method('textDocument/completion') then
    require('stet.completion').enable(client, buffer, group)
  end
  if vim.bo[buffer].filetype == 'stet-facts' and client:supports_method('textDocument/formatting') then
    vim.api.nvim_create_autocmd('BufWritePre', {
      group = group, buffer = buffer,
      callback = function()
        if vim.g.stet_format_on_save ~= false then
          vim.lsp.buf.format({ bufnr = buffer, id = client.id, timeout_ms = 2000 })
        end
      end,
    })
  end
end

--- A line after a header or a field is a field.
function M.facts_indent()
  local previous = vim.fn.getline(vim.v.lnum - 1)
  if vim.v.lnum == 1 or previous:match('^%s*$') then return 0 end
  if previous:match('^%s*#') then return vim.fn.indent(vim.v.lnum - 1) end
  return vim.bo.shiftwidth
end

return M
