import { describe, expect, it } from "vitest";
import { PolicyLint } from "../src/policylint.ts";

async function hints(text: string): Promise<string[]> {
  const results = await new PolicyLint({ overrideConfigFile: true, preset: "recommended" }).lintText(text);
  return results.flatMap(({ messages }) =>
    messages.filter(({ ruleId }) => ruleId === null).map(({ message, severity }) => `${severity} ${message}`),
  );
}

describe("a text that is no policy", () => {
  it("is named as such beside what it lacks", async () => {
    expect(await hints("# Cake\n\nBake it for an hour.\n")).toEqual([
      "1 This does not read like a privacy policy: it has no word on personal data.",
    ]);
    expect(await hints("\n\n")).toEqual(["1 The document is empty."]);
  });

  it("is not meant where a policy is short", async () => {
    expect(await hints("We keep your data for a year.\n")).toEqual([]);
  });
});
