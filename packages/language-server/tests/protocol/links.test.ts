import { pathToFileURL } from "node:url";
import type { DocumentLink, Location, LocationLink } from "vscode-languageserver";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { Workspace } from "../../../cli/tests/support/workspace.ts";
import { ensureBuilt } from "../support/build.ts";
import { Client } from "../support/client.ts";
import { positionOf } from "../support/policy.ts";

let workspace: Workspace;
let client: Client;
let uri: string;

beforeAll(async () => {
  ensureBuilt();
  client = await Client.start();
}, 120_000);

afterAll(async () => {
  await client.stop();
});

beforeEach(() => {
  workspace = new Workspace();
  uri = uriOf("privacy.md");
});

afterEach(() => {
  workspace.remove();
});

const uriOf = (name: string): string => pathToFileURL(workspace.resolve(name)).href;

/** The targets of the links of a document, with the words that lead there. */
async function linksIn(text: string, documentUri = uri): Promise<[string, string | undefined][]> {
  await client.open(documentUri, text);
  const links = await client.request<DocumentLink[]>("textDocument/documentLink", {
    textDocument: { uri: documentUri },
  });
  const lines = text.split("\n");
  return links.map(({ range: { start, end }, target }) => [
    lines[start.line]?.slice(start.character, end.character) ?? "",
    target,
  ]);
}

async function definitionAt(words: string, text: string, by = client): Promise<unknown> {
  await by.open(uri, text);
  return by.request<Location | LocationLink[] | null>("textDocument/definition", {
    textDocument: { uri },
    position: positionOf(words, text),
  });
}

const at = (line: number, character = 0) => ({ line, character });

describe("document links", () => {
  it("lead to pages and to files beside the document", async () => {
    expect(
      await linksIn(
        "# Privacy\n\nSee [cookies](cookies.md), [logs](a/../logs.txt) and [the law][law].\n\n[law]: https://law.example/\n",
      ),
    ).toEqual([
      ["[cookies](cookies.md)", uriOf("cookies.md")],
      ["[logs](a/../logs.txt)", uriOf("logs.txt")],
      ["[the law][law]", "https://law.example/"],
    ]);
  });

  it("lead to the headings of the document, by the anchors that dead-internal-link knows", async () => {
    const text = [
      "# Privacy",
      "",
      "[top](#), [1](#rights), [2](#rights-1), [3](#2-your-data), [4](#Your_data), [5](#own), [6](#a), [7](#none)",
      "",
      "## Rights",
      "## 2. Your data",
      "## Rights",
      "## Last {#own}",
      "",
      '<a id="a"></a>',
    ].join("\n");
    const targets = (await linksIn(text)).map(([, target]) => target?.replace(uri, ""));
    expect(targets).toEqual(["#L1", "#L5", "#L7", "#L6", "#L6", "#L8", "#L10"]);
    const dead = (await client.diagnostics(uri)).filter(({ code }) => code === "document/dead-internal-link");
    expect(dead.map(({ range }) => range.start)).toEqual([positionOf("[7]", text)]);
  });

  it("lead to the headings of other files, as they are open or as they stand on the disk", async () => {
    workspace.write("cookies.md", "# Cookies\n\n## Use\n");
    workspace.write("open.md", "# Open\n\n## Use\n");
    await client.open(uriOf("open.md").replace("open.md", "op%65n.md"), "\uFEFF# Open\n\nMore.\n\n## Use\n");
    expect(
      await linksIn(
        "[1](cookies.md#use) [2](open.md#use) [3](cookies.md#none) [4](none.md#use) [5](page.html#use)\n",
      ),
    ).toEqual([
      ["[1](cookies.md#use)", `${uriOf("cookies.md")}#L3`],
      ["[2](open.md#use)", `${uriOf("open.md")}#L5`],
      ["[3](cookies.md#none)", uriOf("cookies.md")],
      ["[4](none.md#use)", `${uriOf("none.md")}#use`],
      ["[5](page.html#use)", `${uriOf("page.html")}#use`],
    ]);
  });

  it("lead to headings of a document without a file, and not to files", async () => {
    expect(
      await linksIn("# Privacy\n\n[up](#privacy) [beside](cookies.md)\n", "untitled:Untitled-1"),
    ).toEqual([["[up](#privacy)", "untitled:Untitled-1#L1"]]);
  });

  it.each([
    ["a script", "javascript:alert(1)"],
    ["a command of the editor", "command:workbench.action.terminal.new"],
    ["a command behind a character that addresses drop", "comm&#9;and:workbench.action.terminal.new"],
    ["a file by its full address", "file:///etc/hosts"],
    ["a path from the root", "/etc/hosts"],
    ["another machine", "//evil.example/share/a.md"],
    ["another machine, as Windows writes it", "<\\\\\\\\evil.example\\\\share>"],
    ["another machine behind a character that addresses drop", "&#9;//evil.example/share/a.md"],
    ["a query", "?page=2"],
    ["nothing", ""],
    ["no address", "<http://[>"],
  ])("do not lead to %s", async (_name, url) => {
    expect(await linksIn(`# Privacy\n\n[click](${url}) [law](https://law.example/)\n`)).toEqual([
      ["[law](https://law.example/)", "https://law.example/"],
    ]);
  });

  it("are there for a document with more files than are looked into", { timeout: 30_000 }, async () => {
    const names = Array.from({ length: 60 }, (_, index) => `part-${index}.md`);
    for (const name of names) workspace.write(name, "# Part\n\n## Use\n");
    const links = await linksIn(names.map((name) => `[x](${name}#use)\n`).join("\n"));
    const lines = links.map(([, target]) => target?.split("#")[1]);
    expect(lines).toEqual([...names.slice(0, 50).map(() => "L3"), ...names.slice(50).map(() => "use")]);
  });
});

describe("the definition", () => {
  const text =
    "# Privacy\n\nSee [below](#rights), [cookies](cookies.md#use) and [law](https://law.example/).\n\n## Rights\n";

  it("of a link is the heading to which it leads, with the words that lead there", async () => {
    expect(await definitionAt("below", text)).toEqual([
      {
        originSelectionRange: { start: at(2, 4), end: at(2, 20) },
        targetUri: uri,
        targetRange: { start: at(4), end: at(4) },
        targetSelectionRange: { start: at(4), end: at(4) },
      },
    ]);
  });

  it("of a link to another file is the heading there", async () => {
    workspace.write("cookies.md", "# Cookies\n\n## Use\n");
    expect(await definitionAt("cookies", text)).toMatchObject([
      { targetUri: uriOf("cookies.md"), targetRange: { start: at(2) } },
    ]);
  });

  it("is a place alone for a client that knows no more", async () => {
    const simple = await Client.start({ capabilities: {} });
    expect(await definitionAt("below", text, simple)).toEqual({ uri, range: { start: at(4), end: at(4) } });
    await simple.stop();
  });

  it("is none of a page, and none outside of links", async () => {
    expect(await definitionAt("law", text)).toBeNull();
    expect(await definitionAt("See", text)).toBeNull();
  });
});
