import { describe, expect, it } from "vitest";
import { formatExplanationJson, formatExplanationText } from "../../src/explain/format-explanation.ts";
import type { RuleExplanation } from "../../src/explain/rule-explanation.ts";

const seal: RuleExplanation = {
  ruleId: "sample/seal",
  description: "Report seals.",
  checks: "A seal proves nothing, see [wax](wax.md).\n\n- `[one]` stays",
  incorrect: ["# Seals\n\nSealed.", "Sealed again."],
  correct: ["Plain."],
  law: [
    {
      ref: "Seals Act s. 5",
      words: "no seal",
      title: "Seals Act",
      url: "https://law.example",
      asOf: "2026-11-20",
    },
    { ref: "Seals Act s. 6", title: "Seals Act", url: "https://law.example", asOf: "2026-11-20" },
    { ref: "Custom" },
  ],
  options: [
    { name: "partial", choices: ["warn", "off"], type: "value", default: "off", description: "The part." },
    { name: "most", choices: undefined, type: "integer", default: undefined, description: "" },
  ],
  presets: {
    recommended: { rule: "off", partial: "warn" },
    strict: { rule: "error", partial: "warn", options: { most: 3 } },
  },
  accuracy: {
    labelled: {
      policies: 75,
      precision: { share: 0.9412, low: 0.7302, high: 0.9895, of: 17 },
      recall: { share: 1, low: 0.8063, high: 1, of: 16 },
    },
    judged: { share: 0.9, low: 0.6, high: 0.98, of: 10 },
  },
  suppression: "<!-- policylint-disable-next-line sample/seal -- reason -->",
};

const text = `
sample/seal
Report seals.

What it checks
  A seal proves nothing, see wax.

  - \`[one]\` stays

Law
  Seals Act s. 5  Seals Act
    “no seal”
  Seals Act s. 6  Seals Act
  Custom
  https://law.example (as of 2026-11-20)

Incorrect
  │ # Seals
  │
  │ Sealed.

  │ Sealed again.

Correct
  │ Plain.

Options
  partial: "warn", "off" (default: "off")
    The part.
  most: integer

Presets
  recommended  off
  strict       error (most: 3, partial: "warn")

Accuracy
  On 75 labelled policies, with 95 % intervals:
  precision  94 % of 17 reported as missing were missing (73 % to 99 %)
  recall     100 % of 16 missing were reported (81 % to 100 %)
  judged     90 % of 10 findings read were right (60 % to 98 %)

Suppress it on the next line
  <!-- policylint-disable-next-line sample/seal -- reason -->
`;

describe("formatExplanationText", () => {
  it("prints every part under its heading", () => {
    expect(formatExplanationText(seal, false)).toBe(text);
  });

  it("leaves out what there is nothing to say of", () => {
    const { accuracy: _accuracy, ...rest } = seal;
    const short = formatExplanationText({ ...rest, options: [], incorrect: [] }, false);
    for (const heading of ["Accuracy", "Options", "Incorrect"]) expect(short).not.toContain(heading);
    const unmeasured = formatExplanationText({ ...seal, accuracy: { labelled: { policies: 3 } } }, false);
    expect(unmeasured).not.toMatch(/precision|recall|judged/u);
  });

  it("says the same in colour", () => {
    const colored = formatExplanationText(seal, true);
    expect(colored).toContain("\u001b[4mLaw\u001b[24m");
    expect(colored.replace(/\u001b\[\d+m/gu, "")).toBe(text);
  });

  it("shows characters that drive a terminal", () => {
    const evil = "\u001b[2J\u009b31m\u202e";
    const changed = formatExplanationText(
      {
        ...seal,
        description: evil,
        checks: evil,
        correct: [evil],
        law: [{ ref: evil, words: evil, title: evil }],
        options: [{ name: "a", choices: [evil], type: "value", default: evil, description: evil }],
      },
      false,
    );
    expect(changed.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202e]/u);
    expect(changed).toContain("\\u001b[2J");
  });
});

describe("formatExplanationJson", () => {
  it("is the explanation, safe to print", () => {
    const json = formatExplanationJson({ ...seal, description: "\u009b31m" });
    expect(json.replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
    expect(JSON.parse(json)).toEqual({
      ...seal,
      description: "\u009b31m",
      options: [seal.options[0], { name: "most", type: "integer", description: "" }],
    });
  });
});
