import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { findStaleFiles } from "../generate/write-files.ts";
import { createRule, RULE_KINDS } from "../new-rule.ts";

const repository = path.resolve(import.meta.dirname, "../..");

describe("createRule", () => {
  let root: string;
  const read = (file: string): Promise<string> =>
    readFile(path.join(root, "packages/rules-sample", file), "utf8");

  beforeEach(async () => {
    root = await mkdtemp(path.join(tmpdir(), "policylint-rule-"));
    const directory = path.join(root, "packages/rules-sample");
    await mkdir(path.join(directory, "src/lexicon"), { recursive: true });
    await cp(path.join(repository, ".prettierrc.json"), path.join(root, ".prettierrc.json"));
    await symlink(path.join(repository, "node_modules"), path.join(root, "node_modules"), "junction");
    await writeFile(
      path.join(directory, "package.json"),
      JSON.stringify({ name: "@policylint/rules-sample", version: "1.2.3", type: "module" }),
    );
    await writeFile(
      path.join(directory, "src/lexicon/lexicon.ts"),
      `import { Lexicon } from "@policylint/core";
export const lexicon = new Lexicon({ disclosures: [], macros: {}, topics: {} });
`,
    );
  });
  afterEach(() => rm(root, { recursive: true, force: true }));

  it.each(RULE_KINDS)("writes a %s rule with words, page and test, and generates", async (kind) => {
    const files = await createRule({ root, namespace: "sample", id: "seal-of-quality", kind });
    const names = files.map((file) => path.relative(path.join(root, "packages/rules-sample"), file));
    expect(names.map((name) => name.split(path.sep).join("/"))).toEqual([
      "src/rules/seal-of-quality.ts",
      `src/${kind === "presence" ? "disclosures" : "wordings"}/seal-of-quality.ts`,
      "docs/rules/seal-of-quality.md",
      "tests/rules/seal-of-quality.test.ts",
      "src/generated/rules.ts",
      "src/generated/presets.ts",
    ]);
    expect(await read("src/generated/rules.ts")).toContain('"seal-of-quality": sealOfQuality,');
    expect(await read("src/generated/rules.ts")).toContain('version: "1.2.3"');
    expect(await read("src/generated/presets.ts")).toContain('"sample/seal-of-quality": "warn",');
    const page = await read("docs/rules/seal-of-quality.md");
    expect(page.indexOf("# sample/seal-of-quality")).toBeLessThan(page.indexOf("## What it checks"));
    expect(await read("tests/rules/seal-of-quality.test.ts")).toContain("../../src/rules/seal-of-quality.ts");
    expect(await findStaleFiles(root)).toEqual([]);
  });

  it("leaves what is there as it is", async () => {
    await mkdir(path.join(root, "packages/rules-sample/docs/rules"), { recursive: true });
    await writeFile(path.join(root, "packages/rules-sample/docs/rules/seal.md"), "mine");
    await expect(createRule({ root, namespace: "sample", id: "seal", kind: "quality" })).rejects.toThrow(
      "docs/rules/seal.md is there already",
    );
    expect(await read("docs/rules/seal.md")).toBe("mine");
    await expect(read("src/rules/seal.ts")).rejects.toThrow("ENOENT");
  });

  it.each(["Seal", "../seal", "seal_of", "seal-", ""])("refuses the id %j", async (id) => {
    await expect(createRule({ root, namespace: "sample", id, kind: "quality" })).rejects.toThrow(
      "no rule id",
    );
  });

  it("refuses a package that does not exist", async () => {
    await expect(createRule({ root, namespace: "other", id: "seal", kind: "quality" })).rejects.toThrow(
      "no package rules-other",
    );
  });
});
