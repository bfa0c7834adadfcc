import { beforeEach, expect, it, vi } from "vitest";
import { activate, deactivate } from "../src/extension.ts";
import manifest from "../package.json" with { type: "json" };

type Action = () => unknown;
interface ClientOptions {
  documentSelector: { scheme: string; language: string }[];
  initializationOptions: () => object;
  middleware: {
    provideDefinition: (
      document: { languageId: string },
      position: object,
      token: object,
      next: Action,
    ) => unknown;
  };
}

const editor = vi.hoisted(() => ({
  isTrusted: false,
  commands: new Map<string, Action>(),
  onTrust: vi.fn<(listener: Action) => void>(),
}));
const client = vi.hoisted(() => ({
  options: vi.fn<(options: ClientOptions) => void>(),
  start: vi.fn(),
  restart: vi.fn(),
  stop: vi.fn(),
  outputChannel: { show: vi.fn() },
}));

vi.mock("vscode", () => ({
  commands: { registerCommand: (id: string, action: Action) => editor.commands.set(id, action) },
  workspace: {
    get isTrusted() {
      return editor.isTrusted;
    },
    getConfiguration: () => ({ preset: "strict" }),
    onDidGrantWorkspaceTrust: editor.onTrust,
  },
}));
vi.mock("vscode-languageclient/node", () => ({
  TransportKind: { stdio: 0 },
  LanguageClient: function (_id: string, _name: string, _server: unknown, options: ClientOptions) {
    client.options(options);
    return client;
  },
}));

function optionsOfClient(): ClientOptions {
  const [options] = client.options.mock.lastCall ?? [];
  if (!options) throw new Error("No client was made.");
  return options;
}

beforeEach(async () => {
  vi.clearAllMocks();
  editor.isTrusted = false;
  await activate({ subscriptions: [], asAbsolutePath: (path: string) => path });
});

it("starts the server with the settings, and with trust only where the workspace has it", () => {
  expect(client.start).toHaveBeenCalledOnce();
  const { initializationOptions } = optionsOfClient();
  expect(initializationOptions()).toEqual({ preset: "strict", isTrusted: false });
  editor.isTrusted = true;
  expect(initializationOptions()).toEqual({ preset: "strict", isTrusted: true });
});

it("starts the server anew when the workspace is trusted", () => {
  expect(client.restart).not.toHaveBeenCalled();
  editor.onTrust.mock.lastCall?.[0]();
  expect(client.restart).toHaveBeenCalledOnce();
});

it("has the commands that the manifest promises", () => {
  expect([...editor.commands.keys()]).toEqual(manifest.contributes.commands.map(({ command }) => command));
  editor.commands.get("policylint.restart")?.();
  expect(client.restart).toHaveBeenCalledOnce();
  editor.commands.get("policylint.showOutput")?.();
  expect(client.outputChannel.show).toHaveBeenCalledOnce();
});

it("starts for the languages that it serves", () => {
  const languages = new Set(optionsOfClient().documentSelector.map(({ language }) => language));
  expect(manifest.activationEvents).toEqual([...languages].map((language) => `onLanguage:${language}`));
});

it("leaves it to VS Code to lead to the headings of Markdown", () => {
  const { provideDefinition } = optionsOfClient().middleware;
  const answer = () => "heading";
  expect(provideDefinition({ languageId: "markdown" }, {}, {}, answer)).toBeUndefined();
  expect(provideDefinition({ languageId: "mdx" }, {}, {}, answer)).toBe("heading");
});

it("stops the server when it is turned off", async () => {
  await deactivate();
  expect(client.stop).toHaveBeenCalledOnce();
});
