-- Completion while a name, a claim or a key is typed. Neovim's own asks after the server's trigger characters only.
local M = {}

--- Whether the cursor is where something can be completed: in the front matter, after an open mark, in a comment that
--- ignores; anywhere in a fact base.
local function is_in_mark()
  if vim.bo.filetype == 'stet-facts' then return true end
  local row, column = unpack(vim.api.nvim_win_get_cursor(0))
  local before = vim.api.nvim_get_current_line():sub(1, column)
  if before:find('%[%[[^%]|]*$') or before:find('%[^[^%]]*$') or before:find('{[^}]*$') or before:find('%%%%[^%%]*$') then
    return true
  end
  local lines = vim.api.nvim_buf_get_lines(0, 0, row, false)
  if lines[1] == '---' and row > 1 and not vim.list_contains(vim.list_slice(lines, 2), '---') then return true end
  -- a body may go on in the next line, never beyond a blank one
  for r = row - 1, math.max(1, row - 8), -1 do
    if lines[r]:match('^%s*$') or before:find('[{}]') then return false end
    if lines[r]:find('{[^}]*$') then return true end
  end
  return false
end

---@param client vim.lsp.Client
function M.enable(client, buffer, group)
  vim.bo[buffer].completeopt = 'menu,menuone,noinsert,popup' -- a menu that comes by itself inserts nothing by itself
  vim.lsp.completion.enable(true, client.id, buffer, {
    autotrigger = true,
    convert = function(item)
      local text = item.insertTextFormat ~= vim.lsp.protocol.InsertTextFormat.Snippet and vim.tbl_get(item, 'textEdit', 'newText')
      -- the whole text: Neovim's own is cut at the first space, and names have several words
      return { word = text or nil, kind = '' }
    end,
  })
  local taken
  vim.api.nvim_create_autocmd('CompleteDone', {
    group = group, buffer = buffer,
    callback = function()
      taken = vim.api.nvim_get_current_line()
      -- after a key or the name of an option comes its value
      local is_key = taken:sub(1, vim.api.nvim_win_get_cursor(0)[2]):find(': $')
      if is_key and vim.v.event.reason == 'accept' then vim.schedule(vim.lsp.completion.get) end
    end,
  })
  vim.api.nvim_create_autocmd('CompleteChanged', {
    group = group, buffer = buffer,
    callback = vim.schedule_wrap(function()
      local info = vim.fn.complete_info({ 'selected' })
      if not (info.preview_winid and vim.api.nvim_win_is_valid(info.preview_winid)) then return end
      vim.wo[info.preview_winid].conceallevel = 2
      vim.treesitter.start(info.preview_bufnr, 'markdown')
    end),
  })
  vim.api.nvim_create_autocmd('TextChangedI', {
    group = group, buffer = buffer,
    callback = function()
      local line = vim.api.nvim_get_current_line()
      local is_new = line ~= taken
      taken = nil
      local before = line:sub(1, vim.api.nvim_win_get_cursor(0)[2])
      if is_new and vim.fn.pumvisible() == 0 and before:find('[%w_\128-\255-]$') and is_in_mark() then
        vim.lsp.completion.get()
      end
    end,
  })
end

return M
