-- nvim -l nvim.lua WORKSPACE: drives a second, embedded Neovim with the plugin installed, as a user would.
-- Prints one PASS or FAIL line a check, and END when it ran to its end.
local workspace = _G.arg[1]
local out = vim.env.OUT
local limit = tonumber(vim.env.WAIT_MS or '10000')

local function say(ok, name, detail)
  io.stdout:write((ok and 'PASS ' or 'FAIL ') .. 'nvim: ' .. name
    .. (ok and '' or ': ' .. (type(detail) == 'string' and detail or vim.inspect(detail)):gsub('%s+', ' '):sub(1, 300)) .. '\n')
end

local function start(env)
  return vim.fn.jobstart({ vim.v.progpath, '-n', '-u', 'NORC', '--embed', '--headless' }, { rpc = true, cwd = workspace, env = env })
end
local channel
local function lua(code, ...)
  local value = vim.rpcrequest(channel, 'nvim_exec_lua', code, { ... })
  if value ~= vim.NIL then return value end
end
local function command(c) return vim.rpcrequest(channel, 'nvim_command', c) end
local function keys(k) vim.rpcrequest(channel, 'nvim_input', k) end
local function poll(fn, ms)
  local v
  vim.wait(ms or limit, function() v = fn() return v end, 50)
  return v
end
local function line(n) return lua('return vim.api.nvim_buf_get_lines(0, ...)', n - 1, n, false)[1] end
--- Puts the cursor on the first character of `what` (plus `offset` bytes) and answers its line.
local function cursor(what, offset)
  for n, l in ipairs(lua('return vim.api.nvim_buf_get_lines(0, 0, -1, false)')) do
    local at = l:find(what, 1, true)
    if at then
      lua('vim.api.nvim_win_set_cursor(0, {...})', n, at - 1 + (offset or 0))
      return n
    end
  end
  error('not in the buffer: ' .. what)
end
local function messages() return lua('return vim.api.nvim_exec2("messages", {output=true}).output') end

-- 1. With nothing installed but the plugin: help, not silence.
channel = start({ PATH = vim.env.PATH_WITHOUT_STET })
command('edit note.stet')
say(lua('return vim.bo.filetype') == 'stet', 'a note is known', lua('return vim.bo.filetype'))
local warned = poll(function() return messages():find('was not found', 1, true) end, 4000)
say(warned and messages():find('checkhealth stet', 1, true), 'a missing program is said, with what to do', messages())
say(lua('return vim.bo.syntax') == 'stet' or lua('return vim.treesitter.highlighter.active[vim.api.nvim_get_current_buf()] ~= nil'), 'colours without the program', lua('return vim.bo.syntax'))
local groups = lua([[vim.treesitter.stop() vim.bo.syntax = 'ON'
  local seen = {}
  for n = 1, vim.fn.line('$') do for c = 1, #vim.fn.getline(n) do seen[vim.fn.synIDattr(vim.fn.synID(n, c, 1), 'name')] = true end end
  return seen]])
say(groups.stetReference and groups.stetShown and groups.stetProperty and groups.stetHeading and groups.stetKey, 'the fallback syntax colours a note', groups)
command('checkhealth stet')
local health = table.concat(lua('return vim.api.nvim_buf_get_lines(0, 0, -1, false)'), '\n')
say(health:find('was not found', 1, true), ':checkhealth names the missing program', health)
say(not messages():find('E%d+:'), 'no error without the program', messages())
vim.rpcnotify(channel, 'nvim_command', 'qa!')
vim.fn.jobwait({ channel }, 3000)

-- 2. With it.
channel = start({ STET_NO_BROWSER = '1' })
lua('vim.g.stet_open_report = false')
command('edit note.stet')
local up = poll(function() return lua('local c = vim.lsp.get_clients({bufnr=0, name="stet"})[1]; return c ~= nil and c.initialized or false') end)
say(up, 'the server starts', messages())
if not up then
  vim.rpcnotify(channel, 'nvim_command', 'qa!')
  io.stdout:write('END\n')
  os.exit(1)
end
say(lua('return vim.fs.basename(vim.lsp.get_clients({bufnr=0})[1].root_dir)') == vim.fs.basename(workspace), 'the workspace is the folder with .stet.json')

local function findings()
  return lua('return vim.tbl_map(function(d) return {lnum=d.lnum, col=d.col, code=d.code, message=d.message} end, vim.diagnostic.get(0))')
end
local row = cursor('151,938')
poll(function() return #findings() > 0 end)
local here = vim.iter(findings()):find(function(d) return d.lnum == row - 1 end)
say(here and here.col == line(row):find('151,938', 1, true) - 1, 'the wrong figure is underlined, exactly', findings())

local treesitter = poll(function() return lua('return vim.treesitter.highlighter.active[vim.api.nvim_get_current_buf()] ~= nil') end, 60000)
say(treesitter, 'the parsers are compiled and colour', messages())
local function capture(what, offset)
  cursor(what, offset)
  return lua([[local p = vim.api.nvim_win_get_cursor(0)
    return vim.tbl_map(function(c) return c.capture end, vim.treesitter.get_captures_at_pos(0, p[1] - 1, p[2]))]])
end
lua('vim.treesitter.get_parser():parse(true)')
say(vim.tbl_contains(capture('[[Renault', 2), 'type'), 'a reference is coloured', capture('[[Renault', 2))
say(vim.tbl_contains(capture('.ev-sales', 1), 'property'), 'a property is coloured', capture('.ev-sales', 1))
say(vim.tbl_contains(capture('# Amp', 2), 'markup.heading.1'), 'a heading is coloured', capture('# Amp', 2))
say(lua('return vim.wo.foldexpr') == 'v:lua.vim.treesitter.foldexpr()' and lua('return vim.fn.foldlevel(1)') > 0, 'front matter folds')

cursor('151,938', 1)
keys('l')
local function last_line() return lua('local t = {} for c = 1, vim.o.columns do t[c] = vim.fn.screenstring(vim.o.lines, c) end return table.concat(t)') end
say(poll(function() return last_line():find('not 151,938', 1, true) end, 5000), 'the finding under the cursor is said in the last line', last_line())

local function float()
  return lua([[for _, w in ipairs(vim.api.nvim_list_wins()) do
    if vim.api.nvim_win_get_config(w).relative ~= '' then
      return table.concat(vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(w), 0, -1, false), '\n') end end return '']])
end
cursor('151,938', 1)
keys('K')
poll(function() return float() ~= '' end)
local hover = float()
say(hover:find('151,939', 1, true) or hover:find('151939', 1, true), 'hover (K) shows the fact', hover)
keys('j')
poll(function() return float() == '' end, 2000)

cursor('151,938', 1)
keys('<C-]>')
poll(function() return lua('return vim.fs.basename(vim.api.nvim_buf_get_name(0))') == 'base.facts' end)
say(lua('return vim.api.nvim_get_current_line()'):find('ev-sales 151939', 1, true), 'definition (CTRL-]) is the statement in the fact base', lua('return vim.api.nvim_get_current_line()'))
say(lua('return vim.bo.filetype') == 'stet-facts', 'a fact base is known', lua('return vim.bo.filetype'))
say(poll(function() return lua('return vim.treesitter.highlighter.active[vim.api.nvim_get_current_buf()] ~= nil') end, 3000), 'a fact base is coloured')
keys('<C-t>')
poll(function() return lua('return vim.fs.basename(vim.api.nvim_buf_get_name(0))') == 'note.stet' end)

cursor('.ev-sales', 2)
lua('_G.items = nil; vim.lsp.buf.references(nil, {on_list = function(o) _G.items = o.items end})')
local found = poll(function() return lua('return _G.items ~= nil and vim.tbl_map(function(i) return vim.fs.basename(i.filename) end, _G.items) or nil') end) or {}
say(vim.tbl_contains(found, 'base.facts') and vim.tbl_contains(found, 'note.stet'), 'references are in note and fact base', found)

lua('_G.items = nil; vim.lsp.buf.document_symbol({on_list = function(o) _G.items = o.items end})')
local outline = poll(function() return lua('return _G.items ~= nil and vim.tbl_map(function(i) return i.text end, _G.items) or nil') end) or {}
say(table.concat(outline, '\n'):find('Ampère', 1, true), 'the outline has the heading', outline)

local hints = poll(function() local n = lua('return #vim.lsp.inlay_hint.get({bufnr=0})') return n > 0 and n end)
say(hints and lua('return vim.lsp.inlay_hint.is_enabled({bufnr=0})'), 'verdicts stand after claims (inlay hints)')
local lenses = poll(function() local n = lua('return #vim.lsp.codelens.get(0)') return n > 0 and n end)
say(lenses, 'code lenses are shown')

local before = lua('return vim.api.nvim_buf_get_lines(0, 0, -1, false)')
local function completes(typed, label, want)
  keys('Go' .. typed)
  poll(function() return lua('return vim.fn.mode()') == 'i' and lua('return vim.api.nvim_get_current_line()') == typed end, 3000)
  lua('vim.lsp.completion.get()')
  local function menu() return lua('return vim.tbl_map(function(i) return i.abbr ~= "" and i.abbr or i.word end, vim.fn.complete_info({"items"}).items)') end
  poll(function() return vim.iter(menu()):any(function(w) return w:find(label, 1, true) end) end)
  local index
  for i, w in ipairs(menu()) do if w:find(label, 1, true) and not index then index = i end end
  local seen = menu()
  keys(('<C-n>'):rep((index or 1) - 1) .. '<C-y>')
  poll(function() return lua('return vim.api.nvim_get_current_line()'):find(want, 1, true) end, 3000)
  local got = lua('return vim.api.nvim_get_current_line()')
  say(index and got:find(want, 1, true), 'completion after ' .. typed .. ' offers ' .. label, { got, seen })
  keys('<C-e><Esc>')
  poll(function() return lua('return vim.fn.mode()') == 'n' end, 3000)
  lua('vim.api.nvim_buf_set_lines(0, 0, -1, false, ...)', before)
end
completes('[[Fran', 'François Provost', '[[François Provost]]')
completes('[[franc', 'François Provost', '[[François Provost]]')
completes('Up [1]{renault-brand.', 'ev-sales', 'renault-brand.ev-sales')
completes('Up [1]{ev', 'ev-sales', '{.ev-sales')

-- Without being asked: the menu comes while one types, and goes on after a key.
keys('ggostat')
local function offers() return lua('return vim.tbl_map(function(i) return i.abbr end, vim.fn.complete_info({"items", "pum_visible"}).items)') end
poll(function() return vim.list_contains(offers(), 'status') end)
say(vim.list_contains(offers(), 'status'), 'keys of the front matter are offered while they are typed', offers())
keys('<C-y>')
poll(function() return vim.list_contains(offers(), 'draft') end)
say(vim.list_contains(offers(), 'draft'), 'and their values after them', { offers(), line(2) })
keys('<C-e><Esc>')
poll(function() return lua('return vim.fn.mode()') == 'n' end, 3000)
lua('vim.api.nvim_buf_set_lines(0, 0, -1, false, ...)', before)
keys('GoPlain prose')
poll(function() return lua('return vim.api.nvim_get_current_line()') == 'Plain prose' end, 3000)
vim.wait(200)
say(#offers() == 0, 'nothing is offered in prose', offers())
keys('<Esc>')
poll(function() return lua('return vim.fn.mode()') == 'n' end, 3000)
lua('vim.api.nvim_buf_set_lines(0, 0, -1, false, ...)', before)

poll(function() return #findings() > 0 end)
row = cursor('151,938', 1)
lua([[vim.lsp.buf.code_action({apply = true, filter = function(a) return a.title:find('151,939', 1, true) ~= nil end})]])
poll(function() return line(row):find('151,939', 1, true) end, 5000)
say(line(row):find('[151,939 units]', 1, true), 'the fix (gra) writes the right figure', line(row))
poll(function() return not vim.iter(findings()):any(function(d) return d.code == 'value-mismatch' end) end)
say(not vim.iter(findings()):any(function(d) return d.code == 'value-mismatch' end), 'the finding is gone after the fix', findings())
command('silent! undo')

cursor('.ev-sales', 2)
lua([[vim.lsp.buf.rename('ev-deliveries')]])
poll(function() return table.concat(lua('return vim.api.nvim_buf_get_lines(0, 0, -1, false)'), '\n'):find('.ev-deliveries @', 1, true) end, 5000)
local everywhere = lua([[local n = 0
  for _, b in ipairs(vim.api.nvim_list_bufs()) do for _, l in ipairs(vim.api.nvim_buf_get_lines(b, 0, -1, false)) do if l:find('ev-deliveries', 1, true) then n = n + 1 end end end
  return n]])
say(everywhere == 3, 'rename (grn) reaches note and fact base', everywhere)
lua([[for _, b in ipairs(vim.api.nvim_list_bufs()) do if vim.api.nvim_buf_is_loaded(b) and vim.bo[b].buftype == '' then vim.api.nvim_buf_call(b, function() vim.cmd('silent! undo') end) end end]])

command('silent! edit! note.stet')
command('StetCheck')
local quickfix = poll(function() local q = lua('return vim.tbl_map(function(i) return {i.lnum, i.col, i.type, i.text} end, vim.fn.getqflist())') return #q > 0 and q end) or {}
row = cursor('151,938')
local item = vim.iter(quickfix):find(function(q) return q[1] == row end)
say(item and item[2] == line(row):find('151,938', 1, true) and item[3] == 'E', ':StetCheck fills the quickfix list', quickfix)
command('cclose')
command('StetReport ' .. out .. '/report.html')
say(poll(function() return vim.uv.fs_stat(out .. '/report.html') end), ':StetReport writes the page', messages())
command('StetAnnotate')
say(poll(function() return messages():find('not marked yet', 1, true) end, 5000), ':StetAnnotate says when there is nothing to mark', messages())
lua('vim.api.nvim_buf_set_lines(0, -1, -1, false, {"", "Luca de Meo left."})')
command('StetAnnotate')
poll(function() return lua('return vim.fn.getline("$")'):find('[[', 1, true) end, 5000)
say(lua('return vim.fn.getline("$")'):find('[[Luca de Meo]]', 1, true), ':StetAnnotate marks what facts match', { lua('return vim.fn.getline("$")'), messages() })
command('silent! edit! note.stet')

command('checkhealth stet')
health = table.concat(lua('return vim.api.nvim_buf_get_lines(0, 0, -1, false)'), '\n')
say(not health:find('ERROR', 1, true) and not health:find('WARNING', 1, true), ':checkhealth stet is green', health)
command('bwipeout')
command('helptags ALL')
command('help :StetCheck')
say(lua('return vim.api.nvim_buf_get_name(0)'):find('stet.txt', 1, true), 'the help page is found')
command('bwipeout')

-- A big note opens without a pause.
local big = {}
while #big < 40000 do vim.list_extend(big, before) end
vim.fn.writefile(big, workspace .. '/big.stet')
local start_time = vim.uv.hrtime()
command('edit big.stet')
command('redraw!')
local took = (vim.uv.hrtime() - start_time) / 1e6
say(took < 1000 * math.max(1, vim.uv.loadavg() / #vim.uv.cpu_info()), ('a note of %d kB opens without a pause'):format(vim.fn.getfsize(workspace .. '/big.stet') / 1000), took .. ' ms')
vim.fn.delete(workspace .. '/big.stet')

local log = lua([[local f = io.open(vim.lsp.log.get_filename()); return f and f:read('a') or '']])
local errors = vim.iter(vim.split(log, '\n')):filter(function(l) return l:find('^%[ERROR%]') and not l:find('stderr') end):totable()
say(#errors == 0, 'no error in the log', errors)
say(not messages():find('E%d+:'), 'no error shown', messages())
vim.rpcnotify(channel, 'nvim_command', 'qa!')
vim.fn.jobwait({ channel }, 3000)
io.stdout:write('END\n')
