-- Compiles the tree-sitter parsers of the repository's Grammars folder with the machine's C compiler.
local M = {}

local grammars = { stet = 'tree-sitter-stet', stet_facts = 'tree-sitter-stet-facts' }

--- The Grammars folder of the repository that this plugin is part of, or `vim.g.stet_grammars`.
---@return string?
function M.source()
  local here = vim.uv.fs_realpath(debug.getinfo(1, 'S').source:sub(2))
  local folder = vim.g.stet_grammars or (here and vim.fs.normalize(vim.fs.dirname(here) .. '/../../../../Grammars'))
  return folder and vim.uv.fs_stat(folder .. '/tree-sitter-stet/src/parser.c') and folder or nil
end

--- Where compiled parsers go: a folder of Neovim's own runtime path.
function M.target() return vim.fn.stdpath('data') .. '/site/parser' end

---@return string?
function M.compiler()
  for _, c in ipairs({ vim.env.CC or 'cc', 'gcc', 'clang', 'zig' }) do
    if c ~= '' and vim.fn.executable(c) == 1 then return c end
  end
end

local running = false

--- Compiles what is missing (all with `force`), in the background, then calls `on_done`.
---@param options { force?: boolean, quiet?: boolean, on_done?: fun() }
function M.install(options)
  local source, compiler = M.source(), M.compiler()
  local function say(text, level)
    if not options.quiet then vim.notify('stet: ' .. text, level or vim.log.levels.INFO) end
  end
  if running or (options.quiet and (vim.g.stet_treesitter == false or vim.g.stet_install_parsers == false)) then return end
  if not source then return say('the Grammars folder was not found; set vim.g.stet_grammars', vim.log.levels.ERROR) end
  if not compiler then return say('no C compiler was found; set CC to one', vim.log.levels.ERROR) end
  local todo = {}
  for language, folder in pairs(grammars) do
    if options.force or #vim.api.nvim_get_runtime_file('parser/' .. language .. '.so', false) == 0 then
      todo[language] = source .. '/' .. folder .. '/src'
    end
  end
  local left, failed = vim.tbl_count(todo), false
  if left == 0 then return options.on_done and options.on_done() end
  running = true
  vim.fn.mkdir(M.target(), 'p')
  for language, folder in pairs(todo) do
    local out = M.target() .. '/' .. language .. '.so'
    local new = ('%s.%d.new'):format(out, vim.uv.os_getpid())
    local command = { compiler, '-std=c11', '-O2', '-shared', '-fPIC', '-I' .. folder, folder .. '/parser.c', folder .. '/scanner.c', '-o', new }
    if vim.fs.basename(compiler) == 'zig' then table.insert(command, 2, 'cc') end
    vim.system(command, { text = true }, vim.schedule_wrap(function(result)
      left = left - 1
      if result.code == 0 then
        vim.uv.fs_rename(new, out)
      else
        failed = true
        say(('%s did not compile: %s'):format(language, result.stderr), vim.log.levels.ERROR)
      end
      if left > 0 then return end
      running = false
      if not failed then
        say('the parsers are in ' .. M.target())
        if options.on_done then options.on_done() end
      end
    end))
  end
end

return M
