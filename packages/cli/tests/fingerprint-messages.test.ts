import { defineRule, type LintMessage, type Plugin } from "@policylint/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createFingerprint } from "../src/fingerprint.ts";
import { PolicyLint } from "../src/policylint.ts";

/** Reports "bad" wherever the source has it, links, comments and whole lists. */
const demo: Plugin = {
  meta: { name: "demo", version: "1.0.0" },
  rules: {
    mark: defineRule<"found" | "missing">({
      meta: {
        type: "problem",
        docs: {
          description: "Reports marks",
          recommended: false,
          presets: { recommended: { rule: "off" }, strict: { rule: "error" } },
        },
        languages: ["*"],
        messages: { found: "Found.", missing: "Missing." },
      },
      create({ report, sourceCode }) {
        return {
          "root:exit"() {
            for (const { index } of sourceCode.text.matchAll(/\bbad\b/gu)) {
              const start = sourceCode.getLocFromIndex(index);
              const end = sourceCode.getLocFromIndex(index + "bad".length);
              report({ loc: { start, end }, messageId: "found" });
            }
          },
          link: (node) => report({ node, messageId: "found" }),
          list: (node) => report({ node, messageId: "found" }),
          thematicBreak: (node) => report({ loc: sourceCode.getLoc(node).start, messageId: "missing" }),
        };
      },
    }),
  },
};

async function lint(text: string, rule = "demo/mark"): Promise<LintMessage[]> {
  const linter = new PolicyLint({
    overrideConfigFile: true,
    plugins: { demo },
    baseConfig: { rules: { [rule]: "error" } },
  });
  const [result] = await linter.lintText(text);
  return result?.messages ?? [];
}

async function fingerprints(text: string, rule?: string): Promise<(string | undefined)[]> {
  return (await lint(text, rule)).map(({ fingerprint }) => fingerprint);
}

const of = (words: string): string =>
  createFingerprint({ ruleId: "demo/mark", requirement: undefined, words });

describe("the fingerprint of a message", () => {
  it("is that of the statement with its words", async () => {
    const text = "# Privacy\n\nFirst. We are *bad*, all of us. Last.\n\n- One bad\n  item.\n";
    expect(await fingerprints(`${text}- Two.\n`)).toEqual([
      of("We are bad, all of us."),
      of("One bad item. Two."),
      of("One bad item."),
    ]);
  });

  it("is that of a heading or a cell's row", async () => {
    expect(await fingerprints("# A bad title\n\n| A | B |\n| - | - |\n| c | bad |\n")).toEqual([
      of("A bad title"),
      of("c bad"),
    ]);
  });

  it("is that of the place where no reader sees it", async () => {
    const text = "---\ntitle: a bad one\n---\n\n# Privacy\n\n<!-- this is bad -->\n";
    expect(await fingerprints(text)).toEqual([of("bad"), of("bad")]);
  });

  it("is that of the line where a message has no end", async () => {
    expect(await fingerprints("Text.\n\n--- \n")).toEqual([of("--- ")]);
  });

  it("tells targets of links apart", async () => {
    const [one] = await fingerprints("See [this](#one).\n");
    const [two] = await fingerprints("See [this](#two).\n");
    const [again] = await fingerprints("# Links\n\nSee\n[**this**](#one)!\n");
    expect(one).toBe(of("See this [this](#one)"));
    expect(two).not.toBe(one);
    expect(again).toBe(one);
  });

  it("is the same wherever the statement moves", async () => {
    const paragraph = fc.constantFrom("Other text.", "## Heading", "- item", "> quoted", "1. One", "\r\n");
    await fc.assert(
      fc.asyncProperty(fc.array(paragraph, { maxLength: 6 }), async (before) => {
        const text = [...before, "We are bad."].join("\n\n");
        const found = (await lint(text)).filter(({ endColumn, column }) => endColumn === column + 3);
        expect(found.map(({ fingerprint }) => fingerprint)).toEqual([of("We are bad.")]);
      }),
      { numRuns: 25 },
    );
  });

  it("is that of the requirement where a policy says nothing, whatever its heading", async () => {
    const absent = createFingerprint({
      ruleId: "gdpr/retention-period",
      requirement: "retention-period",
      words: undefined,
    });
    const text = "We process personal data.\n";
    expect(await fingerprints(`# Privacy Policy\n\n${text}`, "gdpr/retention-period")).toEqual([absent]);
    expect(await fingerprints(`# Privacy\n\n## Storage\n\n${text}`, "gdpr/retention-period")).toEqual([
      absent,
    ]);
  });

  it("is there on messages that a comment suppresses, and not on those about comments", async () => {
    const linter = new PolicyLint({
      overrideConfigFile: true,
      plugins: { demo },
      baseConfig: { rules: { "demo/mark": "error" } },
    });
    const [result] = await linter.lintText(
      "<!-- policylint-disable-next-line -- why -->\nThis is bad.\n\n<!-- policylint-disable-line -->\n",
    );
    expect(result?.suppressedMessages.map(({ fingerprint }) => fingerprint)).toEqual([of("This is bad.")]);
    expect(result?.messages.map(({ ruleId, fingerprint }) => [ruleId, fingerprint])).toEqual([
      [null, undefined],
    ]);
  });
});
