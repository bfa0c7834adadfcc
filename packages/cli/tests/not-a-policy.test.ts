import { describe, expect, it } from "vitest";
import { PolicyLint } from "../src/policylint.ts";

async function messagesOf(text: string): Promise<string[]> {
  const results = await new PolicyLint({ overrideConfigFile: true, preset: "recommended" }).lintText(text);
  return results.flatMap(({ messages }) =>
    messages.map(
      ({ ruleId, message, severity }) => `${severity === 2 ? "error" : "warning"} ${ruleId} ${message}`,
    ),
  );
}

describe("a text that is no policy", () => {
  it("is named as such, in the place of all that it lacks", async () => {
    expect(await messagesOf("# Cake\n\nBake it for an hour.\n")).toEqual([
      "warning null This does not read like a privacy policy: it has no word on personal data.",
    ]);
    expect(await messagesOf("\n\n")).toEqual(["error null The document is empty."]);
  });

  it("keeps what other rules find in it", async () => {
    const messages = await messagesOf("# Cake\n\nBake it for [Insert number] hours.\n");
    expect(messages.map((message) => message.split(" ", 2).join(" "))).toEqual([
      "warning null",
      "error document/placeholder-text",
    ]);
  });

  it("keeps what a plugin's rule finds to be missing", async () => {
    const engine = new PolicyLint({
      overrideConfigFile: true,
      plugins: {
        kitchen: {
          rules: {
            oven: {
              meta: { messages: { missing: "Name the heat." } },
              create: (context) => ({
                root() {
                  context.report({ loc: { line: 1, column: 1 }, messageId: "missing" });
                },
              }),
            },
          },
        },
      },
      overrideConfig: { rules: { "kitchen/oven": "error" } },
    });
    const [result] = await engine.lintText("# Cake\n\nBake it for an hour.\n");
    expect(result?.messages.map(({ ruleId }) => ruleId)).toEqual([null, "kitchen/oven"]);
  });

  it("is not meant where a policy is short", async () => {
    const messages = await messagesOf("We keep your data for a year.\n");
    expect(messages.length).toBeGreaterThan(5);
    expect(messages.filter((message) => message.includes(" null "))).toEqual([]);
  });
});
