autocmd BufNewFile,BufRead *.stet setfiletype stet
autocmd BufNewFile,BufRead *.facts setfiletype stet-facts
