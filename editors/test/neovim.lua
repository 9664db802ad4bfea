-- Opens a driver in the real Neovim, breaks it, looks at what is shown, and mends it again.
-- Run by editors/test/run with FILE, JAR and SETUP (the directory of custody.lua) in the environment.
local function fail(message)
  io.stderr:write("neovim: " .. message .. "\n")
  os.exit(1)
end

local function wait_for(what, condition)
  if not vim.wait(30000, condition, 50) then
    fail("waited in vain for " .. what .. "; shown is " .. vim.inspect(vim.diagnostic.get(0)))
  end
  io.stdout:write("neovim: " .. what .. "\n")
end

package.path = vim.env.SETUP .. "/?.lua;" .. package.path
require("custody").setup({ cmd = { vim.env.JAVA or "java", "-jar", vim.env.JAR }, settings = { delay = 50 } })
vim.cmd("filetype on")
vim.cmd("edit " .. vim.env.FILE)

local published = 0
local handler = vim.lsp.handlers["textDocument/publishDiagnostics"]
vim.lsp.handlers["textDocument/publishDiagnostics"] = function(...)
  published = published + 1
  return handler(...)
end

local function find(text)
  for number, line in ipairs(vim.api.nvim_buf_get_lines(0, 0, -1, false)) do
    if line:find(text, 1, true) then
      return number
    end
  end
  fail("no line with " .. text)
end

wait_for("the driver is opened and has no findings", function()
  return published > 0 and #vim.diagnostic.get(0) == 0
end)

local line = find(vim.env.AFTER)
vim.api.nvim_buf_set_lines(0, line, line, false, { vim.env.BREAK })
wait_for("a broken rule is shown where it is broken", function()
  local found = vim.diagnostic.get(0)
  return #found > 0 and found[1].lnum == line and found[1].code == vim.env.KEY and found[1].source == "custody"
end)

local client = vim.lsp.get_active_clients()[1]
local here = { textDocument = vim.lsp.util.make_text_document_params() }
local hover = client.request_sync("textDocument/hover",
  vim.tbl_extend("error", here, { position = { line = line, character = vim.diagnostic.get(0)[1].col } }), 60000, 0)
if not (hover and hover.result and hover.result.contents.value:find("no longer held")) then
  fail("the hover says " .. vim.inspect(hover))
end
io.stdout:write("neovim: a hover says that the variable is no longer held\n")

local diagnostic = vim.diagnostic.get(0)[1]
local actions = client.request_sync("textDocument/codeAction", vim.tbl_extend("error", here, {
  range = { start = { line = line, character = 0 }, ["end"] = { line = line, character = 80 } },
  context = { diagnostics = { diagnostic.user_data.lsp and vim.tbl_extend("keep", {
    range = { start = { line = diagnostic.lnum, character = diagnostic.col },
      ["end"] = { line = diagnostic.end_lnum, character = diagnostic.end_col } },
    code = diagnostic.code, message = diagnostic.message, source = diagnostic.source }, diagnostic.user_data.lsp) } },
}), 60000, 0)
local action = actions and actions.result and actions.result[1]
if not (action and action.edit) then
  fail("no action is offered: " .. vim.inspect(actions))
end
vim.lsp.util.apply_workspace_edit(action.edit, client.offset_encoding)
wait_for("the action '" .. action.title .. "' mends it", function()
  return #vim.diagnostic.get(0) == 0
end)
vim.cmd("qall!")
