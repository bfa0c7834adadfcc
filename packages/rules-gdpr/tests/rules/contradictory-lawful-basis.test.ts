import { testRule } from "@policylint/rule-tester";
import rule from "../../src/rules/contradictory-lawful-basis.ts";

const policy = (body: string): string => `# Privacy Policy\n\n## Legal bases\n\n${body}\n`;
const conflict = (line: number, column: number, purpose: string, b = "legitimate interests") => ({
  messageId: "contradictory",
  line,
  column,
  endColumn: column + purpose.length,
  data: { purpose, a: "consent", b },
});

testRule("gdpr/contradictory-lawful-basis", rule, {
  valid: [
    policy(
      "- Newsletter: your consent.\n- Keeping proof of consent for the newsletter: legitimate interests.",
    ),
    policy("- Orders: performance of a contract.\n- Invoices: legal obligation."),
    policy("- Analytics: your consent.\n- Security of our service: legitimate interests."),
    policy("- Marketing to customers: legitimate interests.\n- Marketing to others: your consent."),
    policy("- Analytics: your consent; security of our service: legitimate interests."),
    policy(
      "- Marketing: your consent.\n- You can withdraw your consent to marketing; legitimate interests remain.",
    ),
    policy(
      "- Marketing: your consent.\n- Measuring the effectiveness of our marketing: legitimate interests.",
    ),
    policy("Analytics rest on your consent. Analytics rest on your consent."),
  ],
  invalid: [
    {
      code: policy(
        "We process error reports only where you have consented.\n\nDebugging: our legitimate interests.",
      ),
      errors: [conflict(7, 1, "Debugging")],
    },
    {
      code: policy(
        "We use analytics under our legitimate interests.\n\nWe set cookies for analytics with your consent.",
      ),
      errors: [conflict(7, 20, "analytics")],
    },
    {
      code: policy("Marketing is based on your consent and on our legitimate interests."),
      errors: [conflict(5, 1, "Marketing")],
    },
    {
      code: policy("We rely on contract or consent for personalisation."),
      errors: [conflict(5, 36, "personalisation", "contract")],
    },
    {
      name: "rows of a table",
      code: policy(
        "| Purpose | Legal basis |\n| --- | --- |\n| Web analytics | Legitimate interests |\n| Product analytics | Consent |",
      ),
      errors: [conflict(8, 11, "analytics")],
    },
  ],
});
