import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { PolicyLint } from "../src/policylint.ts";

const folder = fileURLToPath(new URL("../../../fixtures", import.meta.url));

/** One line a message: what a reader of a fixture checks against the policy beside it. */
async function findings(fixture: string): Promise<string[]> {
  const engine = new PolicyLint({ cwd: folder, overrideConfigFile: true, preset: "recommended" });
  const results = await engine.lintFiles([`${fixture}/policy*`]);
  return results.flatMap(({ messages }) =>
    messages.map(({ line, column, severity, ruleId, messageId }) =>
      [`${line}:${column}`, severity === 2 ? "error" : "warning", ruleId, messageId]
        .filter(Boolean)
        .join(" "),
    ),
  );
}

describe("fixtures", () => {
  it.each(readdirSync(folder))("%s", async (fixture) => {
    const expected: unknown = JSON.parse(readFileSync(path.join(folder, fixture, "expected.json"), "utf8"));
    expect(await findings(fixture)).toEqual(expected);
  });
});
