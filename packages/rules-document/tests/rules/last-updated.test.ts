import { testRule } from "@policylint/rule-tester";
import rule from "../../src/rules/last-updated.ts";

const policy = (body: string): string => `# Privacy Policy\n\n${body}\n\nWe collect your email address.\n`;
const missing = { messageId: "missing", line: 1, column: 3 };

testRule("document/last-updated", rule, {
  valid: [
    policy("Last updated: 10 March 2026"),
    policy("Last updated · May 1, 2026"),
    policy("Effective date: 2026-05-01"),
    policy("Version 3.2 of January 2026"),
    policy("10 March 2026"),
    policy('10 March 2026\n{: datetime="2026-03-10" }'),
    {
      name: "plain text",
      language: "text",
      code: "Privacy Policy\nLast updated: 10 March 2026\nWe collect.\n",
    },
    "---\nlastUpdated: 2026-03-10\n---\n\n# Privacy Policy\n\nWe collect your email address.\n",
    '---\ntitle: Privacy\nlast_updated: "10 March 2026"\n---\n\n# Privacy Policy\n',
    "---\r\neffective-date: March 2026\r\n---\r\n\r\n# Privacy Policy\r\n",
    '+++\ndate = "2026-03-10"\n+++\n\n# Privacy Policy\n',
    "---\neffective: 2026-03-10\n---\n\n# Privacy Policy\n",
    "---\nlast-reviewed: 2026-03-10\n---\n\n# Privacy Policy\n",
    "---\nlastmod: 2026-03-10T08:15:00Z\n---\n\n# Privacy Policy\n",
    {
      name: "words that a page shows under its title",
      code: '---\nsubtitle: "Last updated: 10 March 2026"\n---\n\n# Privacy Policy\n',
    },
    policy("Approved at the members' meeting, 10 March 2026"),
    policy("This policy was drawn up in May 2026."),
    { name: "in the title", code: "# Privacy Notice (March 2026)\n\nWe collect your email address.\n" },
    "Legal\n=====\n\n## Tidepool privacy policy - 10 March 2026\n\nWe collect your email address.\n",
    "# Privacy Policy\n\n## Effective 1st May 2026\n\nWe collect your email address.\n",
    '---\ntitle: "Privacy policy, version of May 2026"\n---\n\nWe collect your email address.\n',
    {
      name: "a reference to a date that is not there is another gap",
      code: policy('The "Last updated" date at the top shows the most recent revision.'),
    },
    policy("When this notice changes we revise the “Last updated” date."),
    policy("See the effective date above."),
    policy("If we change something, the effective date will be revised."),
    {
      name: "a token in place of the date is another gap",
      code: policy("Last updated: [DATE]"),
    },
    {
      name: "a version number alone, where the option is off",
      code: policy("Version 4"),
    },
    { code: policy("Last updated: 2026"), options: [{ partial: "off" }] },
  ],
  invalid: [
    { code: policy("10 March 2026 was a sunny day."), errors: [missing] },
    { code: policy("Our accounts were approved at the meeting of 1 May 2026."), errors: [missing] },
    { code: policy("We were founded on 1 May 2019."), errors: [missing] },
    { code: policy("(c) 2026 Tidepool"), errors: [missing] },
    { code: policy("Last updated:"), errors: [missing] },
    { code: "---\ndate: 2026\n---\n\n# Privacy Policy\n", errors: [{ ...missing, line: 5 }] },
    { code: "---\ntitle: News of 2026-03-10\n---\n\n# Privacy Policy\n", errors: [{ ...missing, line: 5 }] },
    {
      name: "the time at which a site generator made the file",
      code: "---\ndate: 2026-03-10T08:15:00+01:00\n---\n\n# Privacy Policy\n",
      errors: [{ ...missing, line: 5 }],
    },
    {
      name: "words on something else",
      code: '---\nsubtitle: "Founded on 1 May 2019"\n---\n\n# Privacy Policy\n',
      errors: [{ ...missing, line: 5 }],
    },
    {
      name: "the date of a law in the title",
      code: "# Privacy notice under the Regulation of 27 April 2016\n\nWe collect your email address.\n",
      errors: [missing],
    },
    { code: "# Privacy policy of the fair\n\n## Our fair in May 2026\n\nHello.\n", errors: [missing] },
    {
      name: "a verb that looks like a month",
      code: "# What our privacy policy may say of 2026\n\nHello.\n",
      errors: [missing],
    },
    { code: "---\nstatus: updated\n---\n\n# Privacy Policy\n", errors: [{ ...missing, line: 5 }] },
    {
      name: "changes take effect on a date, but none is pointed to",
      code: policy("We tell you before the effective date of a change."),
      errors: [missing],
    },
    {
      name: "the gap stands where changes are spoken of",
      code: "# Privacy Policy\n\nHello.\n\n## Changes to this policy\n\nWe e-mail you about changes.\n",
      errors: [{ messageId: "missing", line: 5, column: 4, endLine: 5, endColumn: 26 }],
    },
    {
      code: policy("Version 4"),
      options: [{ partial: "warn" }],
      errors: [{ messageId: "partial", line: 3, column: 1, endLine: 3, endColumn: 10, severity: "warn" }],
    },
    {
      code: policy("Last updated: 2026"),
      options: [{ partial: "error" }],
      errors: [{ messageId: "partial", line: 3, column: 6, endLine: 3, endColumn: 19, severity: "error" }],
    },
  ],
});
