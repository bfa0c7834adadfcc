import { build } from "esbuild";
import { describe, expect, it } from "vitest";

/** Bundles a program for a browser; esbuild fails where it needs a module of Node. */
async function bundle(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: import.meta.dirname, loader: "ts" },
    bundle: true,
    platform: "browser",
    format: "esm",
    conditions: ["@policylint/source"],
    write: false,
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
}

describe("core and the rule packages", () => {
  it("run in a browser", async () => {
    const text = await bundle(`
      import { lintText, markdownLanguage, resolveConfig } from "@policylint/core";
      import document from "@policylint/rules-document";
      import gdpr from "@policylint/rules-gdpr";
      export { document, gdpr, lintText, markdownLanguage, resolveConfig };
    `);
    expect(text).not.toMatch(/from\s*"node:|require\("node:/u);
  });

  it("would be found out", async () => {
    await expect(bundle('import "node:fs";')).rejects.toThrow("node:fs");
  });
});
