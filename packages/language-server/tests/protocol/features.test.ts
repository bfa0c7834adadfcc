import { pathToFileURL } from "node:url";
import type {
  CodeAction,
  CodeLens,
  CompletionItem,
  DocumentSymbol,
  Hover,
  Position,
  TextEdit,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { Workspace } from "../../../cli/tests/support/workspace.ts";
import { ensureBuilt } from "../support/build.ts";
import { modern } from "../support/capabilities.ts";
import { Client } from "../support/client.ts";
import { fixingConfig } from "../support/fixing-config.ts";
import { policy, positionOf } from "../support/policy.ts";

let workspace: Workspace;
let client: Client;
let uri: string;

beforeAll(ensureBuilt, 120_000);

beforeEach(async () => {
  workspace = new Workspace();
  uri = pathToFileURL(workspace.resolve("privacy.md")).href;
  client = await Client.start({ capabilities: { ...modern, window: { showDocument: { support: true } } } });
});

afterEach(async () => {
  await client.stop();
  workspace.remove();
});

const textDocument = (): { uri: string } => ({ uri });

function actionsAt(position: Position, only?: string[]): Promise<CodeAction[]> {
  const context = { diagnostics: [], ...(only && { only }) };
  return client.request("textDocument/codeAction", {
    textDocument: textDocument(),
    range: { start: position, end: position },
    context,
  });
}

function apply(text: string, action: CodeAction | undefined): string {
  const { changes = {}, documentChanges = [] } = action?.edit ?? {};
  const all = [
    ...(changes[uri] ?? []),
    ...documentChanges.flatMap((change) => ("edits" in change ? change.edits : [])),
  ];
  const edits = all.filter((edit): edit is TextEdit => "newText" in edit);
  expect(edits.length, action?.title ?? "an action").toBeGreaterThan(0);
  return TextDocument.applyEdits(TextDocument.create(uri, "markdown", 1, text), edits);
}

describe("code actions", () => {
  const text = "\uFEFF# Privacy\n\nWe keep data for tbd, 🦊\nand logs for tbd.\n";

  beforeEach(async () => {
    workspace.write("policylint.config.mjs", fixingConfig);
    await client.open(uri, text);
  });

  it("fix what a rule can fix, and make its suggestions", async () => {
    const actions = await actionsAt(positionOf("tbd.", text), ["quickfix"]);
    expect(actions.map(({ title, isPreferred }) => [title, isPreferred])).toEqual([
      ["Fix house/period", true],
      ["Say: two years", undefined],
      ["Disable house/period for this line, with a reason", undefined],
      ["Suppress house/period beside the document", undefined],
    ]);
    expect(apply(text, actions[0])).toBe(text.replace("tbd.", "one year."));
    expect(apply(text, actions[1])).toBe(text.replace("tbd.", "two years."));
    expect(actions[0]?.diagnostics).toMatchObject([{ code: "house/period" }]);
  });

  it("fix all at once, on its own request too", async () => {
    const actions = await actionsAt({ line: 0, character: 0 }, ["source.fixAll"]);
    expect(actions.map(({ kind }) => kind)).toEqual(["source.fixAll.policylint"]);
    expect(apply(text, actions[0])).toBe(text.replaceAll("tbd", "one year"));
  });

  it("are none where nothing is reported, and none of a kind that is not asked for", async () => {
    expect(await actionsAt(positionOf("We keep", text), ["quickfix"])).toEqual([]);
    expect(await actionsAt(positionOf("tbd.", text), ["refactor"])).toEqual([]);
  });

  it.each([
    [
      "a line that begins a block",
      "# Privacy\n\nKept for tbd.\n",
      "\n\n<!-- policylint-disable-next-line house/period -- reason -->\nKept for tbd.\n",
    ],
    [
      "a line within a paragraph",
      "Kept as long\nas tbd\nand no longer.\n",
      "\nas tbd <!-- policylint-disable-line house/period -- reason -->\nand",
    ],
    [
      "an item of a list",
      "- one\n- tbd\n",
      "\n- tbd <!-- policylint-disable-line house/period -- reason -->\n",
    ],
    [
      "a document with CRLF",
      "# A\r\n\r\ntbd\r\n",
      "\r\n\r\n<!-- policylint-disable-next-line house/period -- reason -->\r\ntbd\r\n",
    ],
  ])("disable a rule in %s, which then says nothing", async (_name, before, expected) => {
    await client.change(uri, 2, { text: before });
    const disable = (await actionsAt(positionOf("tbd", before))).find(({ title }) =>
      title.startsWith("Disable"),
    );
    const after = apply(before, disable);
    expect(after).toContain(expected);
    await client.change(uri, 3, { text: after });
    expect(await client.diagnostics(uri, 3)).toEqual([]);
  });

  it("disable a rule by a snippet where the client takes it, with the reason to fill in", async () => {
    await client.stop();
    client = await Client.start({
      capabilities: {
        ...modern,
        workspace: { workspaceEdit: { documentChanges: true, snippetEditSupport: true } },
      },
    });
    await client.open(uri, text, "markdown", 7);
    const actions = await actionsAt(positionOf("tbd.", text));
    const disable = actions.find(({ title }) => title.startsWith("Disable"));
    const place = { line: 3, character: "and logs for tbd.".length };
    const value = " <!-- policylint-disable-line house/period -- ${1:reason} -->";
    expect(disable?.edit).toEqual({
      documentChanges: [
        {
          textDocument: { uri, version: 7 },
          edits: [{ range: { start: place, end: place }, snippet: { kind: "snippet", value } }],
        },
      ],
    });
    expect(apply(text, actions[0])).toBe(text.replace("tbd.", "one year."));
  });

  it("do not put a comment into a table, in which it would be a cell", async () => {
    const table = "| Data | Kept for |\n| ---- | -------- |\n| logs | tbd |\n";
    await client.change(uri, 2, { text: table });
    const titles = (await actionsAt(positionOf("tbd", table))).map(({ title }) => title);
    expect(titles).toContain("Fix house/period");
    expect(titles).not.toContain("Disable house/period for this line, with a reason");
  });

  it("suppress beside the document, and lead to where the reason is to be written", async () => {
    const action = (await actionsAt(positionOf("tbd.", text))).find(({ command }) => command);
    await client.request("workspace/executeCommand", action?.command);
    const line = workspace.read("policylint.suppressions.jsonl");
    expect(JSON.parse(line)).toMatchObject({ file: "privacy.md", rule: "house/period", reason: "reason" });
    const start = line.indexOf('"reason":"') + '"reason":"'.length;
    expect(client.requests).toEqual([
      {
        method: "window/showDocument",
        params: {
          uri: pathToFileURL(workspace.resolve("policylint.suppressions.jsonl")).href,
          takeFocus: true,
          selection: { start: { line: 0, character: start }, end: { line: 0, character: start + 6 } },
        },
      },
    ]);
    await client.change(uri, 2, { text });
    // One statement holds both: a suppression is of what a statement says.
    expect(await client.diagnostics(uri, 2)).toEqual([]);
  });

  it("suppress with the reason that a client has asked for", async () => {
    const action = (await actionsAt(positionOf("tbd.", text))).find(({ command }) => command);
    const [argument] = action?.command?.arguments ?? [];
    await client.request("workspace/executeCommand", {
      command: "policylint.suppress",
      arguments: [{ ...argument, reason: "Counsel decides in May." }],
    });
    expect(JSON.parse(workspace.read("policylint.suppressions.jsonl"))).toMatchObject({
      reason: "Counsel decides in May.",
    });
    expect(client.requests).toEqual([]);
  });
});

describe("hover", () => {
  const hoverAt = async (words: string): Promise<string> => {
    const position = positionOf(words);
    const found = await client.request<Hover | null>("textDocument/hover", {
      textDocument: textDocument(),
      position: { ...position, character: position.character + 1 },
    });
    return JSON.stringify(found?.contents ?? "").replaceAll("\\\\", "\\");
  };

  beforeEach(() => client.open(uri, policy));

  it("on a clause tells the duties that it meets, with the law's words and the other evidence", async () => {
    const value = await hoverAt("The service is not");
    expect(value).toContain("**Meets: Children and minimum age** (`gdpr/children`)");
    expect(value).toContain("“the processing of the personal data of a child shall be lawful");
    expect(value).toContain("eur-lex.europa.eu");
  });

  it("on a finding tells what the rule asks for", async () => {
    const value = await hoverAt("Your rights");
    expect(value).toContain("**gdpr\\/right\\-to\\-object**: Require the right to object");
    expect(value).toContain("- meets Right of access (`gdpr/right-of-access`)");
  });

  it("is empty between clauses", async () => {
    expect(
      await client.request("textDocument/hover", {
        textDocument: textDocument(),
        position: { line: 1, character: 0 },
      }),
    ).toBeNull();
  });

  it("shows words of the document as they are, never as Markdown", async () => {
    const hostile = `${policy}\nPeople under 13 ![x](https://evil.example/a.png) [use](command:x) it with a parent's consent.\n`;
    await client.change(uri, 2, { text: hostile });
    const value = await hoverAt("The service is not");
    expect(value).not.toMatch(/[^\\]\[(?:x|use)\]/u);
  });
});

describe("the outline", () => {
  beforeEach(() => client.open(uri, policy));

  it("has the sections with the duties that each meets", async () => {
    const [title] = await client.request<DocumentSymbol[]>("textDocument/documentSymbol", {
      textDocument: textDocument(),
    });
    expect(title).toMatchObject({ name: "Privacy Policy", range: { start: { line: 0, character: 0 } } });
    expect(
      title?.children?.map(({ name, detail, selectionRange }) => [name, detail, selectionRange.start.line]),
    ).toEqual([
      ["Your rights", expect.stringMatching(/^meets .*Right of access.*erasure/u), 4],
      ["Children", "meets Children and minimum age", 10],
    ]);
  });

  it("has lenses that count them", async () => {
    const lenses = await client.request<CodeLens[]>("textDocument/codeLens", {
      textDocument: textDocument(),
    });
    const titles = lenses.map(({ range, command }) => [range.start.line, command?.title]);
    expect(titles).toContainEqual([10, expect.stringMatching(/^meets 1 of \d+ duties$/u)]);
    expect(titles).toContainEqual([4, expect.stringMatching(/^meets 2 of \d+ duties$/u)]);
  });
});

describe("completion", () => {
  const completeAfter = async (text: string): Promise<string[]> => {
    await client.open(uri, text);
    const lines = text.split("\n");
    const items = await client.request<CompletionItem[]>("textDocument/completion", {
      textDocument: textDocument(),
      position: { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 },
    });
    return items.map(({ label }) => label);
  };

  it.each([
    "<!-- policylint-disable ",
    "<!-- policylint-disable-next-line gdpr/child",
    "<!-- policylint gdpr/",
  ])("rules are completed in “%s”", async (comment) => {
    const labels = await completeAfter(`# Privacy\n\n${comment}`);
    expect(labels).toContain("gdpr/children");
    expect(labels).toContain("document/dead-internal-link");
  });

  it("directives are completed at the start of a comment", async () => {
    expect(await completeAfter("# Privacy\n\n<!-- policy")).toContain("policylint-disable-next-line");
  });

  it.each([
    "gdpr/",
    "<!-- policylint-disable a --> gdpr/",
    "<!-- policylint-disable gdpr/children -- we ",
    "<!-- other gdpr/",
  ])("nothing is completed in “%s”", async (text) => {
    expect(await completeAfter(`# Privacy\n\n${text}`)).toEqual([]);
  });
});
