" Run in Vim with a note open: one PASS or FAIL line a check into $OUT/said.txt, and END when it ran to its end.
function! Say(ok, name, detail)
  call writefile([(a:ok ? 'PASS' : 'FAIL') .. ' vim: ' .. a:name .. (a:ok ? '' : ': ' .. string(a:detail))], $OUT .. '/said.txt', 'a')
endfunction
function! Groups()
  let seen = {}
  for row in range(1, line('$'))
    for column in range(1, len(getline(row)))
      let seen[synIDattr(synID(row, column, 1), 'name')] = 1
    endfor
  endfor
  return seen
endfunction

call Say(&filetype ==# 'stet', 'a note is known', &filetype)
let g:groups = Groups()
let missing = filter(['stetReference', 'stetShown', 'stetProperty', 'stetHeading', 'stetKey'], {_, g -> !has_key(g:groups, g)})
call Say(empty(missing), 'colours a note', missing)
let row = search('151,938')
compiler stet
silent make! .
let found = filter(getqflist(), {_, item -> item.valid})
call Say(len(found) > 0 && found[0].lnum == row && found[0].type ==# 'e' && bufname(found[0].bufnr) =~# 'note.stet$', ':make fills the quickfix list', found)
edit base.facts
call Say(&filetype ==# 'stet-facts', 'a fact base is known', &filetype)
call Say(len(Groups()) > 5, 'colours a fact base', keys(Groups()))
call writefile(['END'], $OUT .. '/said.txt', 'a')
qall!
