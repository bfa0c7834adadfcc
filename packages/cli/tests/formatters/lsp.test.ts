import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { lsp } from "../../src/formatters/lsp.ts";
import { createResult, hostileResults, hostileText, sampleResults } from "./results.ts";

async function read(...args: Parameters<typeof lsp>): Promise<unknown> {
  return JSON.parse(await lsp(...args));
}

describe("lsp", () => {
  it("has diagnostics with ranges from 0 for each document, none for a clean one", async () => {
    expect(await read(sampleResults, {})).toEqual([
      {
        uri: "file:///policies/acme.md",
        diagnostics: [
          {
            range: { start: { line: 2, character: 0 }, end: { line: 2, character: 8 } },
            severity: 1,
            code: "gdpr/retention-period",
            source: "policylint",
            message: "No retention period is given; state how long the data are kept (Art. 13(2)(a) GDPR).",
          },
          {
            range: { start: { line: 11, character: 9 }, end: { line: 11, character: 9 } },
            severity: 2,
            code: "document/placeholder-text",
            source: "policylint",
            message: "Placeholder left in.",
          },
        ],
      },
      { uri: "file:///policies/clean.md", diagnostics: [] },
    ]);
  });

  it("links the rule's page and the other places of a message", async () => {
    const message = {
      ruleId: "gdpr/x",
      severity: 2,
      message: "One says 30 days, one 60.",
      line: 1,
      column: 1,
      related: [{ message: "60 days", line: 7, column: 3, endLine: 7, endColumn: 10 }],
    } as const;
    const rulesMeta = { "gdpr/x": { docs: { url: "https://policylint.example/x" } } };
    const results = [createResult("/policies/a b.md", [{ ...message, related: [...message.related] }])];
    expect(await read(results, { rulesMeta })).toMatchObject([
      {
        uri: "file:///policies/a%20b.md",
        diagnostics: [
          {
            codeDescription: { href: "https://policylint.example/x" },
            relatedInformation: [
              {
                location: {
                  uri: "file:///policies/a%20b.md",
                  range: { start: { line: 6, character: 2 }, end: { line: 6, character: 9 } },
                },
                message: "60 days",
              },
            ],
          },
        ],
      },
    ]);
  });

  it("gives text without a file an address that is none of a file", async () => {
    expect(await read([createResult("<text>", [])], {})).toEqual([
      { uri: "untitled:policy", diagnostics: [] },
    ]);
  });

  it("keeps hostile text as text", async () => {
    const results = hostileResults.map((result) => ({ ...result, filePath: "/policies/a\u202e%\n.md" }));
    expect(await lsp(results, {})).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202e\u2028]|\p{Surrogate}/u);
    expect(await read(results, {})).toMatchObject([
      {
        uri: pathToFileURL("/policies/a\u202e%\n.md").href,
        diagnostics: [
          { message: hostileText },
          { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } } },
        ],
      },
    ]);
  });
});
