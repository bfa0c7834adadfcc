import { spawnSync } from "node:child_process";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { demoConfig, Workspace } from "../../cli/tests/support/workspace.ts";
import { defaultSettings } from "../../language-server/src/settings.ts";
import { Client } from "../../language-server/tests/support/client.ts";
import { policy } from "../../language-server/tests/support/policy.ts";
import manifest from "../package.json" with { type: "json" };

const fileOf = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

let workspace: Workspace;
let client: Client;

beforeAll(() => {
  const { status, stderr } = spawnSync(process.execPath, [fileOf("../bundle.mjs")], { encoding: "utf8" });
  if (status !== 0) throw new Error(`The bundle cannot be built:\n${stderr}`);
}, 120_000);

beforeEach(async () => {
  workspace = new Workspace();
  client = await Client.start({ program: fileOf("../dist/extension/server.cjs") });
});

afterEach(async () => {
  await client.stop();
  workspace.remove();
});

describe("the server in the extension", () => {
  it("works without any package beside it", async () => {
    const uri = pathToFileURL(workspace.resolve("privacy.md")).href;
    await client.open(uri, policy);
    expect((await client.diagnostics(uri, 1)).map(({ code }) => code)).toContain("gdpr/right-to-object");
  });

  it.each(["policylint.config.js", "policylint.config.ts"])("reads a %s", async (name) => {
    workspace.write(name, demoConfig({ "demo/no-heading": "warn" }));
    const uri = pathToFileURL(workspace.resolve("privacy.md")).href;
    await client.open(uri, policy);
    expect((await client.diagnostics(uri, 1)).map(({ code }) => code)).toEqual(
      Array.from({ length: 3 }).fill("demo/no-heading"),
    );
  });
});

describe("the settings of the extension", () => {
  it("are those of the server, with its defaults", () => {
    const { properties } = manifest.contributes.configuration;
    const defaults = Object.entries(properties).map(([name, setting]) => [
      name.replace(/^policylint\./u, ""),
      setting.default === "" ? undefined : setting.default,
    ]);
    expect(Object.fromEntries(defaults)).toEqual(defaultSettings);
  });
});
