import { testRule } from "@policylint/rule-tester";
import rule from "../../src/rules/rights-response-time.ts";

const policy = (body: string): string => `# Privacy Policy\n\n${body}\n`;
const missing = { messageId: "missing", line: 1, column: 3 };
const partial = (line: number, column: number) =>
  ({ messageId: "partial", line, column, severity: "warn" }) as const;

testRule("gdpr/rights-response-time", rule, {
  valid: [
    policy("We answer your request within one month."),
    policy(
      "Requests are handled within 30 days; complex ones may take two months longer and we will tell you why.",
    ),
    policy("You will hear from us inside two weeks."),
    policy("We reply without undue delay and at the latest one month after receipt."),
    policy("We respond to all requests within thirty (30) days."),
    policy("Your request is processed within 14 days."),
    {
      name: "plain text",
      language: "text",
      code: "PRIVACY POLICY\n\nWe answer requests within one month.\n",
    },
    {
      name: "a partial disclosure, unless the option says otherwise",
      code: policy("We will respond promptly."),
    },
  ],
  invalid: [
    { code: policy("We will respond promptly."), options: [{ partial: "warn" }], errors: [partial(3, 9)] },
    {
      code: policy("We respond within a reasonable time."),
      options: [{ partial: "warn" }],
      errors: [partial(3, 4)],
    },
    {
      code: policy("We respond to requests within 45 days."),
      options: [{ partial: "warn" }],
      errors: [partial(3, 4)],
    },
    {
      code: policy("We deal with your request as soon as possible."),
      options: [{ partial: "warn" }],
      errors: [partial(3, 4)],
    },
    { code: policy("Accounts are deleted 30 days after closure."), errors: [missing] },
    { code: policy("Changes are announced 30 days ahead."), errors: [missing] },
    { code: policy("We acknowledge UK complaints within 30 days."), errors: [missing] },
    { code: policy("## Response times"), errors: [{ messageId: "missing", line: 3, column: 4 }] },
    { code: policy("Backups are kept for 30 days after a deletion request."), errors: [missing] },
    { code: policy("We answer support tickets within two days."), errors: [missing] },
    { code: policy("Log files are processed within one month."), errors: [missing] },
  ],
});
