import { pathToFileURL } from "node:url";
import type {
  CodeAction,
  CodeLens,
  Diagnostic,
  DocumentDiagnosticReport,
  Hover,
  InitializeResult,
} from "vscode-languageserver";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { demoConfig, Workspace } from "../../../cli/tests/support/workspace.ts";
import { ensureBuilt } from "../support/build.ts";
import { modern } from "../support/capabilities.ts";
import { Client, waitFor } from "../support/client.ts";
import { fixingConfig } from "../support/fixing-config.ts";
import { policy, positionOf } from "../support/policy.ts";

let workspace: Workspace;
let client: Client;

beforeAll(ensureBuilt, 120_000);

beforeEach(() => {
  workspace = new Workspace();
});

afterEach(async () => {
  await client.stop();
  workspace.remove();
});

const uriOf = (name: string): string => pathToFileURL(workspace.resolve(name)).href;

const actionsAt = (uri: string, words: string, text: string, context = {}): Promise<CodeAction[]> => {
  const start = positionOf(words, text);
  return client.request("textDocument/codeAction", {
    textDocument: { uri },
    range: { start, end: start },
    context: { diagnostics: [], ...context },
  });
};

describe("a client that says that it can do nothing", () => {
  const uri = (): string => uriOf("privacy.md");

  beforeEach(async () => {
    client = await Client.start({ capabilities: {} });
  });

  it("gets diagnostics without what it does not understand", async () => {
    await client.open(
      uri(),
      policy.replace("## Children", "<!-- policylint-disable-next-line -->\n\n## Children"),
    );
    const found = await client.diagnostics(uri(), 1);
    const keys = new Set(found.flatMap((diagnostic: Diagnostic) => Object.keys(diagnostic)));
    expect([...keys].sort()).toEqual(["code", "message", "range", "severity", "source"]);
  });

  it("gets a hover in plain text", async () => {
    await client.open(uri(), policy);
    const { contents } = await client.request<Hover>("textDocument/hover", {
      textDocument: { uri: uri() },
      position: positionOf("The service"),
    });
    expect(contents).toMatchObject({
      kind: "plaintext",
      value: expect.stringContaining("Meets: Children and minimum age (gdpr/children)"),
    });
    expect(JSON.stringify(contents)).toMatch(/- GDPR Art\. 8\(1\) <https:[^>]+>: “the processing/u);
    expect(JSON.stringify(contents)).not.toMatch(/\*\*|`|\\\\/u);
  });

  it("gets the outline as a list", async () => {
    await client.open(uri(), policy);
    expect(
      await client.request("textDocument/documentSymbol", { textDocument: { uri: uri() } }),
    ).toMatchObject([
      { name: "Privacy Policy", location: { uri: uri(), range: { start: { line: 0, character: 0 } } } },
      { name: "Your rights", containerName: "Privacy Policy", location: { range: { start: { line: 4 } } } },
      { name: "Children", containerName: "Privacy Policy", location: { range: { start: { line: 10 } } } },
    ]);
  });

  it("gets code actions that are commands, and no others", async () => {
    workspace.write("policylint.config.mjs", fixingConfig);
    const text = "We keep data for tbd.\n";
    await client.open(uri(), text);
    expect(await actionsAt(uri(), "tbd", text)).toEqual([
      {
        title: "Suppress house/period beside the document",
        command: "policylint.suppress",
        arguments: [expect.objectContaining({ uri: uri(), ruleId: "house/period" })],
      },
    ]);
  });
});

describe("what the server tells of itself", () => {
  it("is that it counts UTF-16 code units, and kinds of code actions where the client knows them", async () => {
    client = await Client.start({ capabilities: {} });
    const initialize = (capabilities: object): Promise<InitializeResult> =>
      client.request("initialize", { processId: null, rootUri: null, capabilities });
    expect((await initialize({})).capabilities).toMatchObject({
      positionEncoding: "utf-16",
      codeActionProvider: true,
    });
    expect((await initialize(modern)).capabilities).toMatchObject({
      positionEncoding: "utf-16",
      codeActionProvider: { codeActionKinds: ["quickfix", "source.fixAll.policylint"] },
    });
  });
});

describe("a client of another age", () => {
  it("may say in other ways what it understands", async () => {
    const publishDiagnostics = { relatedInformation: true, tagSupport: true };
    const textDocument = {
      publishDiagnostics,
      diagnostic: null,
      codeAction: { codeActionLiteralSupport: null },
    };
    const capabilities: object = { textDocument };
    client = await Client.start({ capabilities });
    const uri = uriOf("privacy.md");
    await client.open(uri, policy);
    const found = await client.diagnostics(uri, 1);
    expect(found.some(({ relatedInformation }) => relatedInformation)).toBe(true);
  });

  it("may show no document, and has its suppression all the same", async () => {
    workspace.write("policylint.config.mjs", fixingConfig);
    client = await Client.start({
      capabilities: { ...modern, window: { showDocument: { support: true } } },
      beforeListening({ connection }) {
        connection.onRequest("window/showDocument", () => {
          throw new Error("no");
        });
      },
    });
    const uri = uriOf("privacy.md");
    const text = "We keep data for tbd.\n";
    await client.open(uri, text);
    const action = (await actionsAt(uri, "tbd", text)).find(({ command }) => command);
    expect(await client.request("workspace/executeCommand", action?.command)).toBeNull();
    expect(workspace.read("policylint.suppressions.jsonl")).toContain("house/period");
  });
});

describe("code actions", () => {
  const text = "We keep data for tbd.\n";

  it("name the version of the document that they change, where the client looks at it", async () => {
    workspace.write("policylint.config.mjs", fixingConfig);
    client = await Client.start({
      capabilities: { ...modern, workspace: { workspaceEdit: { documentChanges: true } } },
    });
    const uri = uriOf("privacy.md");
    await client.open(uri, text, "markdown", 7);
    const [fix] = await actionsAt(uri, "tbd", text);
    const at = (character: number) => ({ line: 0, character });
    expect(fix?.edit).toEqual({
      documentChanges: [
        {
          textDocument: { uri, version: 7 },
          edits: [{ range: { start: at(17), end: at(20) }, newText: "one year" }],
        },
      ],
    });
  });

  it("fix all only where the user asks, or the editor by name: a light bulb comes with each move", async () => {
    workspace.write("policylint.config.mjs", fixingConfig);
    client = await Client.start();
    const uri = uriOf("privacy.md");
    await client.open(uri, text);
    const kindsFor = async (context: object): Promise<unknown[]> =>
      (await actionsAt(uri, "We keep", text, context)).map(({ kind }) => kind);
    expect(await kindsFor({ triggerKind: 2 })).toEqual([]);
    expect(await kindsFor({ triggerKind: 1 })).toEqual(["source.fixAll.policylint"]);
    expect(await kindsFor({ triggerKind: 2, only: ["source"] })).toEqual(["source.fixAll.policylint"]);
  });

  it("fix all of an untitled plain text as the plain text that it is", async () => {
    const config = fixingConfig.replace('"house/period": "warn"', '"house/period": "off"');
    workspace.write(
      "policylint.config.mjs",
      config.replace(/\];$/u, ', { files: ["**/*.txt"], rules: { "house/period": "warn" } }];'),
    );
    client = await Client.start({ folders: [{ uri: uriOf("."), name: "all" }] });
    const uri = "untitled:Untitled-1";
    await client.open(uri, text, "plaintext");
    const actions = await actionsAt(uri, "tbd", text, { only: ["source.fixAll"] });
    expect(actions.map(({ edit }) => edit?.changes?.[uri]?.map(({ newText }) => newText))).toEqual([
      ["one year"],
    ]);
  });
});

describe("code lenses", () => {
  it("lead to the duties that they count", async () => {
    client = await Client.start();
    const uri = uriOf("privacy.md");
    await client.open(uri, policy);
    const lenses = await client.request<CodeLens[]>("textDocument/codeLens", { textDocument: { uri } });
    const children = lenses.find(({ range }) => range.start.line === 10);
    await client.request("workspace/executeCommand", children?.command);
    expect(client.shown).toEqual([{ type: 3, message: "policylint: meets Children and minimum age" }]);
  });
});

describe("a client that pulls diagnostics", () => {
  it("is not sent again what it has", async () => {
    workspace.write("policylint.config.mjs", demoConfig({ "demo/no-heading": "warn" }));
    client = await Client.start({
      capabilities: { ...modern, textDocument: { ...modern.textDocument, diagnostic: {} } },
    });
    const uri = uriOf("privacy.md");
    const pull = (previousResultId?: string): Promise<DocumentDiagnosticReport> =>
      client.request("textDocument/diagnostic", { textDocument: { uri }, previousResultId });
    await client.open(uri, "# Privacy\n\nWords.\n");
    const first = await pull();
    expect(first).toMatchObject({ kind: "full", items: [{ code: "demo/no-heading" }] });
    expect(await pull(first.resultId)).toEqual({ kind: "unchanged", resultId: first.resultId });
    // An edit that changes no finding.
    await client.change(uri, 2, { text: "# Privacy\n\nMore words.\n" });
    expect(await pull(first.resultId)).toEqual({ kind: "unchanged", resultId: first.resultId });
    await client.change(uri, 3, { text: "\n# Privacy\n" });
    const third = await pull(first.resultId);
    expect(third).toMatchObject({ kind: "full", items: [{ range: { start: { line: 1 } } }] });
    expect(third.resultId).not.toBe(first.resultId);
  });
});

describe("settings", () => {
  const capabilities = { ...modern, workspace: { configuration: true } };

  it("of the client's configuration are asked for at the start, those of the start below them", async () => {
    client = await Client.start({
      capabilities,
      settings: { documents: "all", preset: "strict" },
      configuration: { maxSize: 10 },
    });
    const uri = uriOf("README.md");
    await client.open(uri, "# Lamps and lights\n");
    expect(await client.diagnostics(uri, 1)).toMatchObject([
      { message: expect.stringMatching(/^The document has 19 characters; policylint checks .* up to 10/u) },
    ]);
  });

  it("stay where the client has none for policylint", async () => {
    client = await Client.start({ capabilities, settings: { maxSize: 10 }, configuration: null });
    await waitFor(() => client.requests.find(({ method }) => method === "workspace/configuration"));
    const uri = uriOf("privacy.md");
    await client.open(uri, policy);
    expect(await client.diagnostics(uri, 1)).toHaveLength(1);
  });
});

describe("folders and names of documents", () => {
  it("a document without a file has the config of the first folder, however long its name is", async () => {
    workspace.write("long-name/policylint.config.mjs", demoConfig({ "demo/no-heading": "warn" }));
    workspace.write("b/policylint.config.mjs", demoConfig({ "demo/echo-text": "warn" }));
    client = await Client.start({
      folders: ["long-name", "b"].map((name) => ({ uri: uriOf(name), name })),
    });
    await client.open("untitled:Untitled-1", "# Privacy\n");
    expect(await client.diagnostics("untitled:Untitled-1", 1)).toMatchObject([{ code: "demo/no-heading" }]);
  });

  it("a folder is the same with and without a slash at its end", async () => {
    workspace.write("a/policylint.config.mjs", demoConfig({ "demo/no-heading": "warn" }));
    workspace.write("b/policylint.config.mjs", demoConfig({ "demo/echo-text": "warn" }));
    client = await Client.start({
      capabilities: { ...modern, workspace: { workspaceFolders: true } },
      folders: ["a", "b"].map((name) => ({ uri: `${uriOf(name)}/`, name })),
    });
    await client.notify("workspace/didChangeWorkspaceFolders", {
      event: { added: [], removed: [{ uri: uriOf("a"), name: "a" }] },
    });
    await client.open("untitled:Untitled-1", "# Privacy\n");
    expect(await client.diagnostics("untitled:Untitled-1", 1)).toMatchObject([{ code: "demo/echo-text" }]);
  });

  it("URIs of the same folder may be written in different ways", async () => {
    workspace.write("my data/policylint.config.mjs", demoConfig({ "demo/no-heading": "warn" }));
    client = await Client.start({
      folders: [{ uri: uriOf("my data").replace("my%20data", "%6Dy%20data"), name: "data" }],
    });
    const uri = uriOf("my data/privacy.md").replace("privacy.md", "priv%61cy%2Emd");
    await client.open(uri, "# Privacy\n");
    expect(await client.diagnostics(uri, 1)).toMatchObject([{ code: "demo/no-heading" }]);
  });

  it.each(["plaintext", "text"])(
    "%s is plain text, whichever name an editor has for it",
    async (languageId) => {
      client = await Client.start();
      const uri = "untitled:Untitled-1";
      await client.open(uri, "Privacy Policy\n\nWe keep <!-- no --> data.\n", languageId);
      const symbols = await client.request<{ name: string }[]>("textDocument/documentSymbol", {
        textDocument: { uri },
      });
      expect(symbols.map(({ name }) => name)).toEqual(["Privacy Policy"]);
    },
  );
});
