-- Opens a policy with Neovim's own client, waits for the server, applies the fix and writes the file.
-- Environment: SERVER and NODE to run, POLICY to open, REPORT for what was seen.
local seen = {}

local function fail(message)
  io.stderr:write(message .. "\n")
  vim.cmd("cquit 1")
end

vim.cmd("edit " .. vim.fn.fnameescape(vim.env.POLICY))
local buffer = vim.api.nvim_get_current_buf()
local id = vim.lsp.start_client({
  cmd = { vim.env.NODE, vim.env.SERVER, "--stdio" },
  root_dir = vim.fn.fnamemodify(vim.env.POLICY, ":h"),
})
if not id then
  fail("The client does not start.")
end
vim.lsp.buf_attach_client(buffer, id)

local function diagnostics()
  return vim.diagnostic.get(buffer)
end

if not vim.wait(30000, function() return #diagnostics() > 0 end, 50) then
  fail("No diagnostics came.")
end
for _, diagnostic in ipairs(diagnostics()) do
  table.insert(seen, { line = diagnostic.lnum, column = diagnostic.col, code = diagnostic.code, source = diagnostic.source })
end

local target = diagnostics()[1]
local params = {
  textDocument = vim.lsp.util.make_text_document_params(buffer),
  range = {
    start = { line = target.lnum, character = target.col },
    ["end"] = { line = target.end_lnum, character = target.end_col },
  },
  context = { diagnostics = {} },
}
local answers = vim.lsp.buf_request_sync(buffer, "textDocument/codeAction", params, 10000)
local fix
for _, answer in pairs(answers or {}) do
  for _, action in ipairs(answer.result or {}) do
    if action.isPreferred then
      fix = action
    end
  end
end
if not fix then
  fail("There is no fix.")
end
vim.lsp.util.apply_workspace_edit(fix.edit, vim.lsp.get_client_by_id(id).offset_encoding)

if not vim.wait(30000, function() return #diagnostics() == #seen - 1 end, 50) then
  fail("The finding did not go.")
end
vim.cmd("write")
vim.fn.writefile({ vim.fn.json_encode(seen) }, vim.env.REPORT)
vim.cmd("quitall!")
