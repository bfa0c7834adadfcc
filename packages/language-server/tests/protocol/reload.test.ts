import { pathToFileURL } from "node:url";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { demoPlugin, Workspace } from "../../../cli/tests/support/workspace.ts";
import { ensureBuilt } from "../support/build.ts";
import { modern } from "../support/capabilities.ts";
import { Client, waitFor } from "../support/client.ts";

let workspace: Workspace;
let client: Client;
let uri: string;
let version = 1;

beforeAll(ensureBuilt, 120_000);

beforeEach(() => {
  workspace = new Workspace();
  uri = uriOf("privacy.md");
  version = 1;
});

afterEach(async () => {
  await client.stop();
  workspace.remove();
});

const uriOf = (name: string): string => pathToFileURL(workspace.resolve(name)).href;

/** A module with the rules of a config; what it prints tells that it was run. */
const rulesModule = (severity: string): string =>
  `console.error("rules were run"); export const rules = { "demo/no-heading": "${severity}" };\n`;

function writeConfig(name = "policylint.config.mjs", from = "./house/plugin.mjs"): void {
  workspace.write(name, `import { config } from "${from}"; export default [config];\n`);
  workspace.write(
    from,
    `import { rules } from "./rules${from.slice(from.lastIndexOf("."))}"; export const config = { plugins: { demo: ${demoPlugin} }, rules };\n`,
  );
}

/** Saves the policy as it is; of a client that watches nothing the server then reads all again. */
async function severities(): Promise<unknown[]> {
  version++;
  await client.change(uri, version, { text: `# Privacy ${version}\n` });
  return (await client.diagnostics(uri, version)).map(({ severity }) => severity);
}

const save = (): Promise<void> => client.notify("textDocument/didSave", { textDocument: { uri } });
const timesRun = (): number => client.stderr.split("rules were run").length - 1;

describe("what a config imports by its path", () => {
  it("is read again when it has changed, however deep, and only then", async () => {
    writeConfig();
    workspace.write("house/rules.mjs", rulesModule("warn"));
    client = await Client.start();
    await client.open(uri, "# Privacy\n");
    expect(await severities()).toEqual([2]);
    await save();
    expect(await severities()).toEqual([2]);
    expect(timesRun()).toBe(1);
    workspace.write("house/rules.mjs", rulesModule("error"));
    await save();
    expect(await severities()).toEqual([1]);
    expect(timesRun()).toBe(2);
  });

  it("is watched by a client that watches files", async () => {
    writeConfig();
    workspace.write("house/rules.mjs", rulesModule("warn"));
    client = await Client.start({
      capabilities: {
        ...modern,
        workspace: { didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true } },
      },
    });
    await client.open(uri, "# Privacy\n");
    expect(await severities()).toEqual([2]);
    const watched = (file: string): unknown =>
      client.registrations.find(({ registerOptions }) => JSON.stringify(registerOptions).includes(file));
    await waitFor(() => watched("plugin.mjs"));
    expect(await waitFor(() => watched("rules.mjs"))).toMatchObject({
      method: "workspace/didChangeWatchedFiles",
      registerOptions: {
        watchers: [{ globPattern: { baseUri: uriOf("house"), pattern: "rules.mjs" } }],
      },
    });
    workspace.write("house/rules.mjs", rulesModule("error"));
    await client.notify("workspace/didChangeWatchedFiles", {
      changes: [{ uri: uriOf("house/rules.mjs"), type: 2 }],
    });
    expect(await severities()).toEqual([1]);
  });

  it("may be wrong, or not be there, until it is mended", async () => {
    writeConfig();
    client = await Client.start();
    await client.open(uri, "# Privacy\n");
    expect(await severities()).toEqual([]);
    workspace.write("house/rules.mjs", "export const rules = {");
    await save();
    expect(await severities()).toEqual([]);
    workspace.write("house/rules.mjs", rulesModule("warn"));
    await save();
    expect(await severities()).toEqual([2]);
    expect(client.shown).toHaveLength(2);
  });

  it("is read again by a config in TypeScript too", async () => {
    writeConfig("policylint.config.ts", "./house/plugin.ts");
    workspace.write("house/rules.ts", rulesModule("warn"));
    client = await Client.start();
    await client.open(uri, "# Privacy\n");
    expect(await severities()).toEqual([2]);
    workspace.write("house/rules.ts", rulesModule("error"));
    await save();
    expect(await severities()).toEqual([1]);
  });
});

describe("a package that a config imports", () => {
  it("is read once", async () => {
    writeConfig();
    workspace.write("house/rules.mjs", 'export { rules } from "rules";\n');
    workspace.write("node_modules/rules/package.json", '{ "type": "module", "exports": "./index.js" }');
    workspace.write("node_modules/rules/index.js", rulesModule("warn"));
    client = await Client.start();
    await client.open(uri, "# Privacy\n");
    expect(await severities()).toEqual([2]);
    workspace.write("house/plugin.mjs", `${workspace.read("house/plugin.mjs")}\n`);
    workspace.write("node_modules/rules/index.js", rulesModule("error"));
    await save();
    expect(await severities()).toEqual([2]);
    expect(timesRun()).toBe(1);
  });
});
