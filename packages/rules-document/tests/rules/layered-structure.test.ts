import { testRule } from "@policylint/rule-tester";
import rule from "../../src/rules/layered-structure.ts";

const FOUR_WORDS = "We keep data safe. ";
const text = (words: number): string => FOUR_WORDS.repeat(words / 4).trim();
const policy = (body: string): string => `# Privacy Policy\n\n${body}\n`;
const missing = { messageId: "missing", line: 1, column: 3, endLine: 1, endColumn: 17 };
const options: [{ maxWords: number }] = [{ maxWords: 10 }];
const sections = `## What we collect\n\n${text(8)}\n\n## Your rights\n\n${text(8)}\n\n## Contact us\n\n${text(8)}`;

testRule("document/layered-structure", rule, {
  valid: [
    {
      name: "linked contents",
      code: policy(`- [What we collect](#what-we-collect)\n- [Your rights](#your-rights)\n\n${sections}`),
      options,
    },
    {
      name: "linked contents with numbers and full addresses",
      code: policy(
        `1. [What we collect](https://tidepool.example/privacy#collect)\n2. [Your rights](https://tidepool.example/privacy#rights)\n\n${sections}`,
      ),
      options,
    },
    {
      name: "linked contents on one line",
      code: policy(
        `On this page: [Data](#data), [Rights](#rights), [Security](#security) and [Contact](#contact).\n\n${sections}`,
      ),
      options,
    },
    {
      name: "a summary",
      code: policy(`In short: we collect X for Y and keep it Z. Details below.\n\n${sections}`),
      options,
    },
    {
      name: "a section with a summary",
      code: policy(`## At a glance\n\n${text(4)}\n\n${sections}`),
      options,
    },
    {
      name: "sections that open and close",
      code: policy(`<details><summary>Retention</summary>\n\n${text(12)}\n\n</details>\n\n${sections}`),
      options,
    },
    {
      name: "boxes at the top of sections",
      code: policy(
        `## What we collect\n\n> What you type.\n\n${text(8)}\n\n## Your rights\n\n> Ask us.\n\n${text(8)}`,
      ),
      options,
    },
    {
      name: "contents without links",
      code: policy(`- What we collect\n- Your rights\n- Contact us\n\n${sections}`),
      options,
    },
    {
      name: "plain text",
      language: "text",
      code: `PRIVACY POLICY\n\nSummary: we keep data safe.\n\n${text(2004)}\n`,
    },
    { name: "2,000 words", code: policy(text(2000)) },
    { name: "as long as the option allows", code: policy(text(12)), options: [{ maxWords: 12 }] },
  ],
  invalid: [
    { name: "2,004 words", code: policy(text(2004)), errors: [missing] },
    { name: "one word too many", code: policy(text(12)), options: [{ maxWords: 11 }], errors: [missing] },
    {
      name: "contents that are empty",
      code: policy(`Contents\n\n${sections}`),
      options,
      errors: [{ messageId: "missing", line: 3, column: 1, endLine: 3, endColumn: 9 }],
    },
    {
      name: "a heading without body",
      code: policy(`## Contents\n\n${sections}`),
      options,
      errors: [{ messageId: "missing", line: 3, column: 4, endLine: 3, endColumn: 12 }],
    },
    {
      name: "a link back",
      code: policy(`${sections}\n\n[Back to top](#top)\n\n[Back to top](#privacy-policy)`),
      options,
      errors: [missing],
    },
    {
      name: "references to sections",
      code: policy(`See [what we collect](#what-we-collect) and [your rights](#your-rights).\n\n${sections}`),
      options,
      errors: [missing],
    },
    {
      name: "a summary without body",
      code: policy(`## Summary\n\n${sections}`),
      options,
      errors: [{ messageId: "missing", line: 3, column: 4 }],
    },
    {
      name: "one quotation",
      code: policy(`## What we collect\n\n> What you type.\n\n${text(12)}`),
      options,
      errors: [missing],
    },
  ],
});
