import { createRequire } from "node:module";
import path from "node:path";
import type { LintResult } from "@policylint/core";
import { describe, expect, it } from "vitest";
import { jsonWithMetadata } from "../../src/formatters/json-with-metadata.ts";
import { json } from "../../src/formatters/json.ts";
import { stylish } from "../../src/formatters/stylish.ts";
import { PolicyLint, type FormatterContext } from "../../src/index.ts";
import { hostileResults } from "./results.ts";

const require = createRequire(import.meta.url);
const eslintFolder = path.dirname(require.resolve("eslint/package.json"));

type Format = (results: readonly LintResult[], context: FormatterContext) => string | Promise<string>;

function load(name: string): Format {
  return require(name);
}

function loadFromEslint(name: string): Format {
  return load(path.join(eslintFolder, "lib/cli-engine/formatters", `${name}.js`));
}

const policy = `# Privacy Policy

<!-- policylint-disable-next-line document/placeholder-text -- filled in at the launch -->
[YOUR COMPANY] sells boats.

<!-- policylint document/placeholder-text: "warn" -->
`;

/** Our own results: errors, warnings, a suppressed message, a fatal one and a clean document. */
async function lint(): Promise<{ results: LintResult[]; context: FormatterContext }> {
  const linter = new PolicyLint({ overrideConfigFile: true, preset: "strict" });
  const results = [
    ...(await linter.lintText(policy, { filePath: "privacy.md" })),
    ...(await linter.lintText(">".repeat(20_000), { filePath: "hostile.md" })),
    ...(await linter.lintText("", { filePath: "node_modules/ignored.md" })),
  ];
  const rulesMeta = await linter.getRulesMetaForResults(results);
  return { results, context: { cwd: process.cwd(), rulesMeta } };
}

const { results, context } = await lint();

describe("results of policylint", () => {
  it("hold all that a formatter meets", () => {
    const messages = results.flatMap((result) => result.messages);
    expect(messages.some(({ severity, fatal }) => severity === 2 && !fatal)).toBe(true);
    expect(messages.some(({ severity }) => severity === 1)).toBe(true);
    expect(messages.some(({ fatal }) => fatal)).toBe(true);
    expect(results.flatMap(({ suppressedMessages }) => suppressedMessages)).toHaveLength(1);
  });

  it("pass through ESLint's stylish formatter, whose look is ours", async () => {
    const output = await loadFromEslint("stylish")(results, { ...context, color: false });
    expect(output).toContain(path.resolve("privacy.md"));
    expect(output).toContain("gdpr/controller-contact");
    expect(stylish(results)).toBe(output);
  });

  it("pass through ESLint's json formatter, which says what ours says", async () => {
    const output = await loadFromEslint("json")(results, context);
    expect(JSON.parse(json(results))).toEqual(JSON.parse(output));
    expect(json(results)).toBe(output);
  });

  it("pass through ESLint's json-with-metadata formatter, which says what ours says", async () => {
    const output = await loadFromEslint("json-with-metadata")(results, context);
    const own = await jsonWithMetadata(results, { ...context, color: false, columns: 80 });
    expect(JSON.parse(own)).toEqual(JSON.parse(output));
    const hostile = await jsonWithMetadata(hostileResults, context);
    expect(hostile).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202e\u2028]|\p{Surrogate}/u);
    expect(JSON.parse(hostile)).toMatchObject({ results: JSON.parse(JSON.stringify(hostileResults)) });
  });

  it("pass through ESLint's html formatter", async () => {
    const output = await loadFromEslint("html")(results, context);
    expect(output).toContain("gdpr/controller-contact");
    expect(output).not.toContain("undefined");
  });

  it("pass through the SARIF formatter", async () => {
    const sarif = JSON.parse(
      await load(require.resolve("@microsoft/eslint-formatter-sarif"))(results, context),
    );
    const [run] = sarif.runs;
    expect(run.results.map(({ ruleId }: { ruleId: string }) => ruleId)).toContain("gdpr/controller-contact");
    expect(
      run.results.filter(({ suppressions = [] }: { suppressions?: unknown[] }) => suppressions.length > 0),
    ).toHaveLength(1);
  });

  it("pass through the JUnit formatter", async () => {
    const output = await load(require.resolve("eslint-formatter-junit"))(results, context);
    expect(output).toMatch(/^<\?xml/u);
    expect(output).toContain("gdpr/controller-contact");
  });
});
