-- Starts Custody's language server for Java buffers; for Neovim 0.7 and later.
--   require("custody").setup({ cmd = { "java", "-jar", "/path/to/custody-language-server.jar" } })
-- Settings go under `settings`, such as { delay = 100, inlayHints = true }; see docs/editor.md.
local M = {}

local ROOTS = { "custody.json", "pom.xml", ".git" }

-- The topmost directory with one of the files above, so that modules of one build share a server.
local function root_of(file)
  local found = nil
  local dir = vim.fn.fnamemodify(file, ":p:h")
  while dir ~= "" do
    for _, name in ipairs(ROOTS) do
      if vim.loop.fs_stat(dir .. "/" .. name) then
        found = dir
      end
    end
    local parent = vim.fn.fnamemodify(dir, ":h")
    if parent == dir then
      break
    end
    dir = parent
  end
  return found or vim.fn.fnamemodify(file, ":p:h")
end

-- The page of a rule, at the side; the server only tells where it is.
local function explain(command, context)
  local client = vim.lsp.get_client_by_id(context.client_id)
  client.request("workspace/executeCommand", { command = command.command, arguments = command.arguments },
    function(err, page)
      if not err and type(page) == "string" then
        vim.cmd("split " .. vim.fn.fnameescape(vim.uri_to_fname(page)))
      end
    end)
end

local clients = {}

local function client_for(options, root)
  local id = clients[root]
  if id and vim.lsp.get_client_by_id(id) then
    return id
  end
  local settings = options.settings or {}
  id = vim.lsp.start_client({
    name = "custody",
    cmd = options.cmd,
    root_dir = root,
    init_options = vim.tbl_extend("keep", { previews = true }, settings),
    commands = { ["custody.explain"] = explain },
    on_attach = options.on_attach,
  })
  clients[root] = id
  return id
end

function M.setup(options)
  vim.api.nvim_create_autocmd("FileType", {
    pattern = "java",
    callback = function(event)
      local file = vim.api.nvim_buf_get_name(event.buf)
      if file ~= "" and vim.bo[event.buf].buftype == "" then
        local id = client_for(options, root_of(file))
        if id then
          vim.lsp.buf_attach_client(event.buf, id)
        end
      end
    end,
  })
end

return M
