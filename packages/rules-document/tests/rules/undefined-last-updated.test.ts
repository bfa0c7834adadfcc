import { testRule } from "@policylint/rule-tester";
import rule from "../../src/rules/undefined-last-updated.ts";

const policy = (body: string): string => `# Privacy Policy\n\n${body}\n`;
const undefinedDate = (column: number, words: string, line = 3) => ({
  messageId: "undefined",
  line,
  column,
  endLine: line,
  endColumn: column + words.length,
});

testRule("document/undefined-last-updated", rule, {
  valid: [
    policy('Last updated: 1 May 2026\n\nWhen something changes we revise the "Last updated" date.'),
    {
      name: "a date in the front matter",
      code: "---\ndate: 2026-05-01\n---\n\n# Privacy Policy\n\nSee the effective date above.\n",
    },
    policy("Version of 3 March 2026\n\nSee the effective date above."),
    policy("We e-mail you about changes."),
    {
      name: "no date and no word of one is the affair of last-updated",
      code: policy("We collect your e-mail address."),
    },
    { name: "another date", code: policy("Your renewal date is shown above. We update your records.") },
  ],
  invalid: [
    {
      code: policy('The "Last updated" date at the top will reflect the most recent revision.'),
      errors: [undefinedDate(6, 'Last updated" date at the top')],
    },
    {
      code: policy('We will revise the "Last updated" date.'),
      errors: [undefinedDate(9, 'revise the "Last updated')],
    },
    {
      name: "a token in place of the date",
      code: policy("Last updated: [DATE]"),
      errors: [undefinedDate(6, "updated: [DATE")],
    },
    {
      code: policy("See the effective date above."),
      errors: [undefinedDate(1, "See the effective date")],
    },
    {
      name: "one date is missing, so one report",
      code: policy("See the effective date above. We will revise the effective date."),
      errors: [undefinedDate(1, "See the effective date")],
    },
    {
      name: "plain text",
      language: "text",
      code: "Privacy Policy\n\nSee the effective date above.\n",
      errors: [undefinedDate(1, "See the effective date")],
    },
  ],
});
