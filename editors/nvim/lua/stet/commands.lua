-- :StetCheck, :StetReport and :StetAnnotate.
local stet = require('stet')
local M = {}

local function need_program()
  if stet.is_installed() then return true end
  vim.notify(('stet: the program "%s" was not found; :checkhealth stet says more'):format(stet.program()), vim.log.levels.ERROR)
  return false
end

--- The path of the current buffer, written first if it has changes; nil where there is none.
local function current_path()
  local name = vim.api.nvim_buf_get_name(0)
  if name == '' then return nil end
  if vim.bo.modified then vim.cmd.write() end
  return name
end

local types = { error = 'E', warning = 'W', information = 'I', hint = 'N' }

--- A finding of `stet --check` as an item of the quickfix list. Its columns count characters, Vim's count bytes.
local function item(line)
  local path, row, column, severity, text = line:match('^(.-):(%d+):(%d+): (%a+): (.*)$')
  if not types[severity] then return nil end
  row, column = tonumber(row), tonumber(column)
  local buffer = vim.fn.bufadd(path)
  vim.fn.bufload(buffer)
  local content = vim.api.nvim_buf_get_lines(buffer, row - 1, row, false)[1] or ''
  local ok, byte = pcall(vim.str_byteindex, content, 'utf-32', column - 1)
  return { bufnr = buffer, lnum = row, col = (ok and byte or column - 1) + 1, type = types[severity], text = text }
end

--- Checks the given paths (the workspace of the current file where there are none).
---@param paths string[]
function M.check(paths)
  if not need_program() then return end
  vim.cmd('silent! wall')
  local root = stet.root(0) or vim.uv.cwd()
  if #paths == 0 then paths = { root } end
  paths = vim.tbl_map(function(p) return vim.fs.abspath(vim.fn.expand(p)) end, paths)
  local command = stet.command('--check', '--color', 'never', unpack(paths))
  vim.system(command, { text = true, cwd = root }, vim.schedule_wrap(function(result)
    if result.code > 1 and vim.trim(result.stdout) == '' then
      return vim.notify('stet: ' .. vim.trim(result.stderr), vim.log.levels.ERROR)
    end
    local lines = vim.split(result.stdout, '\n', { trimempty = true })
    local items = {}
    for _, line in ipairs(lines) do
      local i = item(line)
      if i then items[#items + 1] = i end
    end
    vim.fn.setqflist({}, ' ', { title = 'stet --check', items = items })
    if #items > 0 then vim.cmd('botright copen | wincmd p') else vim.cmd.cclose() end
    vim.notify('stet: ' .. (lines[#lines] or 'nothing to say'), vim.log.levels.INFO)
  end))
end

--- Writes the current note as a page with its evidence, to `file` or a temporary one, and opens it.
---@param file string
function M.report(file)
  if not need_program() then return end
  local path = current_path()
  if not path then return vim.notify('stet: save this note first', vim.log.levels.ERROR) end
  local page = file ~= '' and vim.fs.abspath(vim.fn.expand(file)) or vim.fn.tempname() .. '.html'
  local root = stet.root(0) or vim.fs.dirname(path)
  vim.system(stet.command('--report', page, path), { text = true, cwd = root }, vim.schedule_wrap(function(result)
    if not vim.uv.fs_stat(page) then return vim.notify('stet: ' .. vim.trim(result.stderr), vim.log.levels.ERROR) end
    vim.notify('stet: the report is ' .. page, vim.log.levels.INFO)
    if vim.g.stet_open_report ~= false then vim.ui.open(page) end
  end))
end

--- Applies the server's offer to mark every figure and name that a fact matches exactly, or says that there is none.
function M.annotate()
  local client = vim.lsp.get_clients({ bufnr = 0, name = 'stet' })[1]
  if not client then
    return need_program() and vim.notify('stet: the server is not running here; :checkhealth stet says more', vim.log.levels.ERROR)
  end
  local last = vim.api.nvim_buf_line_count(0)
  local whole = vim.lsp.util.make_given_range_params({ 1, 0 }, { last, #vim.fn.getline(last) }, 0, client.offset_encoding)
  whole.context = { diagnostics = {}, only = { 'refactor.rewrite' } }
  client:request('textDocument/codeAction', whole, function(_, actions)
    local offer = vim.iter(actions or {}):find(function(a) return a.title:lower():find('annotate', 1, true) end)
    if not offer then return M.apply_marks(nil, client) end
    if offer.edit then return M.apply_marks(offer.edit, client) end
    client:request('codeAction/resolve', offer, function(_, action) M.apply_marks(action and action.edit, client) end)
  end)
end

---@param edit lsp.WorkspaceEdit?
---@param client vim.lsp.Client
function M.apply_marks(edit, client)
  local changes = edit and (edit.documentChanges or vim.tbl_values(edit.changes or {})) or {}
  local marks = vim.iter(changes):fold(0, function(n, change) return n + #(change.edits or change) end)
  if marks == 0 then
    return vim.notify('stet: no fact matches a figure or name that is not marked yet', vim.log.levels.INFO)
  end
  vim.lsp.util.apply_workspace_edit(edit, client.offset_encoding)
  vim.notify(('stet: %d marked; u takes it back'):format(marks), vim.log.levels.INFO)
end

return M
