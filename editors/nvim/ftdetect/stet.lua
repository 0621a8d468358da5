vim.filetype.add({ extension = { stet = 'stet', facts = 'stet-facts' } })
