import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Validator } from "@cfworker/json-schema";
import type { LintResult } from "@policylint/core";
import type { Log, Run } from "sarif";
import { describe, expect, it } from "vitest";
import { sarif } from "../../src/formatters/sarif.ts";
import type { FormatterContext } from "../../src/formatters/types.ts";
import { PolicyLint } from "../../src/index.ts";
import { createResult, hostileResults, hostileText, sampleResults } from "./results.ts";

const require = createRequire(import.meta.url);
const schemaFile = require.resolve("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json");
const validator = new Validator(JSON.parse(readFileSync(schemaFile, "utf8")), "4", false);

/** The only run of a report that the schema of SARIF 2.1.0 accepts. */
async function run(results: LintResult[], context: FormatterContext = {}): Promise<Run> {
  const log: Log = JSON.parse(await sarif(results, { cwd: "/policies", ...context }));
  expect(validator.validate(log).errors).toEqual([]);
  const [only, ...others] = log.runs;
  expect(others).toEqual([]);
  if (!only) {
    throw new Error("The report has no run.");
  }
  return only;
}

describe("the schema", () => {
  it("refuses what is no SARIF", () => {
    expect(validator.validate({ version: "2.1.0", runs: [{ tool: {} }] }).valid).toBe(false);
  });
});

describe("sarif", () => {
  it("names the place, the level and the rule of each message", async () => {
    const { results, tool, invocations, artifacts } = await run(sampleResults);
    expect(tool.driver.name).toBe("policylint");
    expect(tool.driver.rules?.map(({ id }) => id)).toEqual([
      "document/placeholder-text",
      "gdpr/retention-period",
    ]);
    expect(artifacts?.map(({ location }) => location?.uri)).toEqual(["acme.md", "clean.md"]);
    expect(invocations).toEqual([{ executionSuccessful: true }]);
    expect(results?.[0]).toEqual({
      ruleId: "gdpr/retention-period",
      ruleIndex: 1,
      level: "error",
      message: {
        text: "No retention period is given; state how long the data are kept (Art. 13(2)(a) GDPR).",
      },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: "acme.md", uriBaseId: "%SRCROOT%" },
            region: { startLine: 3, startColumn: 1, endLine: 3, endColumn: 9 },
          },
        },
      ],
    });
    expect(results?.[1]).toMatchObject({ ruleIndex: 0, level: "warning" });
  });

  it("carries what policylint itself makes: help, fingerprints, suppressions and fixes", async () => {
    const linter = new PolicyLint({ cwd: "/policies", overrideConfigFile: true });
    const results = await linter.lintText(
      [
        "# Privacy Policy",
        "",
        "<!-- policylint-disable-next-line document/placeholder-text -- filled in at the launch -->",
        "[YOUR COMPANY] sells boats.",
        "",
        "<!-- policylint-disable-next-line gdpr/overclaiming -->",
        "We sell oars.",
      ].join("\n"),
      { filePath: "a policy.md" },
    );
    const report: Log = JSON.parse(await (await linter.loadFormatter("sarif")).format(results));
    expect(validator.validate(report).errors).toEqual([]);
    const [only] = report.runs;
    const retention = only?.results?.find(({ ruleId }) => ruleId === "gdpr/retention-period");
    expect(retention?.partialFingerprints?.["policylint/v1"]).toMatch(/^[0-9a-f]{64}$/u);
    expect(retention?.locations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe("a%20policy.md");
    const rule = only?.tool.driver.rules?.[retention?.ruleIndex ?? -1];
    expect(rule?.id).toBe("gdpr/retention-period");
    expect(rule?.help?.markdown).toContain("## Law\n\n- GDPR Art. 13(2)(a)");
    expect(rule?.help?.text).toContain("GDPR Art. 13(2)(a)");
    expect(rule?.properties?.tags).toContain("GDPR Art. 13(2)(a)");
    expect(only?.results?.filter(({ suppressions }) => suppressions)).toMatchObject([
      {
        ruleId: "document/placeholder-text",
        suppressions: [{ kind: "inSource", justification: "filled in at the launch" }],
      },
    ]);
    const unused = only?.results?.find(({ fixes }) => fixes);
    expect(unused?.ruleId).toBeUndefined();
    expect(unused?.fixes?.[0]?.artifactChanges[0]?.replacements[0]?.deletedRegion).toEqual({
      charOffset: 138,
      charLength: 55,
    });
  });

  it("tells the other places of a message, and suppressions that stand beside the document", async () => {
    const message = { ruleId: "gdpr/x", severity: 2, message: "Two periods.", line: 3, column: 1 } as const;
    const result = createResult("/policies/a.md", [
      { ...message, related: [{ message: "60 days", line: 7, column: 3, endLine: 7, endColumn: 10 }] },
    ]);
    result.suppressedMessages = [
      { ...message, line: 1, suppressions: [{ kind: "file", justification: "agreed" }] },
    ];
    const { results } = await run([result]);
    expect(results?.[0]).toMatchObject({ suppressions: [{ kind: "external", justification: "agreed" }] });
    expect(results?.[1]?.relatedLocations).toEqual([
      {
        id: 0,
        message: { text: "60 days" },
        physicalLocation: {
          artifactLocation: { uri: "a.md", uriBaseId: "%SRCROOT%" },
          region: { startLine: 7, startColumn: 3, endLine: 7, endColumn: 10 },
        },
      },
    ]);
    expect(results?.[1]).not.toHaveProperty("suppressions");
  });

  it("keeps hostile text as text, and what could not be checked out of the results", async () => {
    const { results, invocations, artifacts } = await run(
      hostileResults.map((result) => ({ ...result, filePath: "/policies/a:b/c%\n<d>\ud800.md" })),
    );
    expect(results).toHaveLength(1);
    expect(results?.[0]?.message.text).toBe(hostileText);
    expect(artifacts?.[0]?.location?.uri).toBe("a%3Ab/c%25%0A%3Cd%3E%EF%BF%BD.md");
    expect(invocations?.[0]?.executionSuccessful).toBe(false);
    expect(invocations?.[0]?.toolExecutionNotifications?.[0]?.message.text).toMatch(/long end$/u);
    const raw = await sarif(hostileResults, { cwd: "/policies" });
    expect(raw).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e\u2028]|\p{Surrogate}/u);
  });
});
