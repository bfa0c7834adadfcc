import { describe, expect, it } from "vitest";
import { parseRulePage } from "../../src/explain/rule-page.ts";

const page = `---
description: "Report seals."
---

# sample/seal

Report seals.

<!-- end of the generated header -->

## What it checks

A seal proves nothing.

### Kinds

- wax

## Incorrect

\`\`\`md
# Privacy Policy

## Seals
\`\`\`

\`\`\`txt
Sealed.
\`\`\`

## Correct

Either:

\`\`\`md
Plain.
\`\`\`

## Options

\`\`\`js
export default {};
\`\`\`
`;

describe("parseRulePage", () => {
  it("takes the section on what is checked, and the examples by their outcome", () => {
    expect(parseRulePage(page)).toEqual({
      checks: "A seal proves nothing.\n\n### Kinds\n\n- wax",
      incorrect: ["# Privacy Policy\n\n## Seals", "Sealed."],
      correct: ["Plain."],
    });
  });

  it("is empty where a page has no such sections", () => {
    expect(parseRulePage("## Other\n\nText.\n")).toEqual({ checks: "", incorrect: [], correct: [] });
    expect(parseRulePage("")).toEqual({ checks: "", incorrect: [], correct: [] });
  });
});
