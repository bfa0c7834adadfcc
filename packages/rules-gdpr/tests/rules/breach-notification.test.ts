import { testRule } from "@policylint/rule-tester";
import rule from "../../src/rules/breach-notification.ts";

const policy = (body: string): string => `# Privacy Policy\n\n${body}\n`;
const missing = { messageId: "missing", line: 1, column: 3 };
const partial = (line: number, column: number) =>
  ({ messageId: "partial", line, column, severity: "warn" }) as const;

testRule("gdpr/breach-notification", rule, {
  valid: [
    policy("If a breach is likely to put you at high risk we will tell you without undue delay."),
    policy("We report personal data breaches to the authority within 72 hours."),
    policy(
      "If we become aware of a breach affecting personal data, we will notify affected users and regulators.",
    ),
    policy("You will hear from us by e-mail if your data has been exposed."),
    policy("In the event of a data breach affected customers are informed by letter."),
    policy("You will be notified if your account has been compromised."),
    { name: "plain text", language: "text", code: "PRIVACY POLICY\n\nWe notify you of every data breach.\n" },
    {
      name: "a partial disclosure, unless the option says otherwise",
      code: policy("We have procedures to deal with data breaches."),
    },
  ],
  invalid: [
    {
      code: policy("We have procedures to deal with data breaches."),
      options: [{ partial: "warn" }],
      errors: [partial(3, 33)],
    },
    {
      code: policy("Our incident response plan covers data breaches."),
      options: [{ partial: "warn" }],
      errors: [partial(3, 35)],
    },
    { code: policy("A breach of our terms may lead to suspension."), errors: [missing] },
    { code: policy("Report vulnerabilities to security@kestrel.example."), errors: [missing] },
    { code: policy("No system is completely secure."), errors: [missing] },
    { code: policy("## Security incidents"), errors: [{ messageId: "missing", line: 3, column: 4 }] },
    { code: policy("Please notify us if you suspect a breach of security."), errors: [missing] },
    { code: policy("We may inform you that you are in breach of the terms."), errors: [missing] },
    { code: policy("We check our systems for fraud."), errors: [missing] },
  ],
});
