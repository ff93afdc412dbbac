-- Opens a template in Neovim with the server behind it, types, and writes down what the editor shows.
-- From Neovim 0.7 on. NeovimIT says where everything is, and asserts.
local env = vim.env
local result = {}

local function finish()
  vim.fn.writefile({ vim.json.encode(result) }, env.WARMPREFIX_RESULT)
  vim.cmd('qall!')
end

local function session()
  vim.cmd('edit ' .. vim.fn.fnameescape(env.WARMPREFIX_FILE))
  local buffer = vim.api.nvim_get_current_buf()
  local exit
  local client = vim.lsp.start_client({
    name = 'warmprefix',
    cmd = { env.WARMPREFIX_JAVA, '-jar', env.WARMPREFIX_JAR, 'lsp', '--no-maven' },
    root_dir = vim.fn.getcwd(),
    on_exit = function(code) exit = code end,
  })
  vim.lsp.buf_attach_client(buffer, client)

  local function shown()
    return vim.tbl_map(function(found)
      return {
        lnum = found.lnum, col = found.col, end_lnum = found.end_lnum, end_col = found.end_col,
        severity = found.severity, source = found.source, message = found.message,
      }
    end, vim.diagnostic.get(buffer))
  end

  local function await(count)
    vim.wait(60000, function() return #vim.diagnostic.get(buffer) == count end, 20)
    return shown()
  end

  local function find(text)
    for number, line in ipairs(vim.api.nvim_buf_get_lines(buffer, 0, -1, false)) do
      local column = line:find(text, 1, true)
      if column then return number - 1, column - 1 end
    end
  end

  local function ask(method, params)
    local answers = vim.lsp.buf_request_sync(buffer, method, params, 20000) or {}
    return (answers[client] or {}).result
  end

  result.opened = await(1)

  local line, column = find('Desk')
  local document = { uri = vim.uri_from_bufnr(buffer) }
  local hover = ask('textDocument/hover',
    { textDocument = document, position = { line = line, character = column } })
  result.hover = hover and hover.contents.value
  local lenses = ask('textDocument/codeLens', { textDocument = document })
  result.lens = lenses and lenses[1] and lenses[1].command.title

  -- In the middle of a declaration: what was found stays, a line further down.
  local head = find('interface') + 1
  vim.api.nvim_buf_set_lines(buffer, head, head, false, { '  static String half(' })
  vim.wait(1500)
  result.typing = shown()

  vim.api.nvim_buf_set_lines(buffer, head, head + 1, false, {})
  local call = find(env.WARMPREFIX_CALL)
  local text = vim.api.nvim_buf_get_lines(buffer, call, call + 1, false)[1]
  local from, to = text:find(' + ' .. env.WARMPREFIX_CALL, 1, true)
  vim.api.nvim_buf_set_lines(buffer, call, call + 1, false, { text:sub(1, from - 1) .. text:sub(to + 1) })
  result.mended = #await(0)

  vim.lsp.stop_client(client)
  vim.wait(20000, function() return exit ~= nil end, 20)
  result.exit = exit
end

local fine, problem = pcall(session)
if not fine then result.error = tostring(problem) end
finish()
