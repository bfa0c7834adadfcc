import { testRule } from "@policylint/rule-tester";
import rule from "../../src/rules/retention-period.ts";

const policy = (body: string): string => `# Privacy Policy\n\n${body}\n`;
const missing = { messageId: "missing", line: 1, column: 3 };

testRule("gdpr/retention-period", rule, {
  valid: [
    policy("Server logs are deleted after 90 days."),
    policy("We keep your account data while your account is active and erase it 30 days after closure."),
    {
      name: "a vague period is reported by vague-retention",
      code: policy("Retention follows operational needs and legal requirements."),
    },
  ],
  invalid: [
    { code: policy("You may ask us to delete your data at any time."), errors: [missing] },
    { code: policy("We respond to requests within one month."), errors: [missing] },
    {
      name: "a heading without a body proves nothing and is where the gap is reported",
      code: "# Privacy Policy\n\nHello.\n\n## Data retention\n",
      errors: [{ messageId: "missing", line: 5, column: 4 }],
    },
  ],
});
