import { testRule } from "@policylint/rule-tester";
import rule from "../../src/rules/direct-marketing-objection.ts";

const trigger = "We send you our newsletter once a month.";
const policy = (body: string): string => `# Privacy Policy\n\n${trigger}\n\n${body}\n`;
const missing = { messageId: "missing", line: 1, column: 3 };
const partial = (line: number, column: number) =>
  ({ messageId: "partial", line, column, severity: "warn" }) as const;

testRule("gdpr/direct-marketing-objection", rule, {
  valid: [
    policy("Unsubscribe with the link in every newsletter."),
    policy("You can object to direct marketing at any time and we will stop."),
    policy("Withdraw consent for marketing e-mails in your settings."),
    policy("Tell us to stop using your data for advertising and we will, no reasons needed."),
    policy("Every newsletter has a link to unsubscribe."),
    policy("You may opt out of promotional e-mails at any time."),
    policy("Write to us if you no longer wish to receive marketing."),
    { name: "no advertising is sent", code: "# Privacy Policy\n\nWe do not send marketing e-mails.\n" },
    {
      name: "only service messages are sent",
      code: "# Privacy Policy\n\nWe send you important service updates and security alerts.\n",
    },
    {
      name: "cookies are another matter",
      code: "# Privacy Policy\n\nMarketing cookies are set with your consent.\n",
    },
    {
      name: "plain text",
      language: "text",
      code: "PRIVACY POLICY\n\nYou can unsubscribe from our newsletter at any time.\n",
    },
    {
      name: "the settings say that nobody is sent advertising",
      code: policy("Hello."),
      settings: { policy: { directMarketing: false } },
    },
    {
      name: "a partial disclosure, unless the option says otherwise",
      code: policy("Manage e-mail preferences in your account."),
    },
  ],
  invalid: [
    {
      code: policy("Manage e-mail preferences in your account."),
      options: [{ partial: "warn" }],
      errors: [partial(5, 1)],
    },
    {
      code: policy("You can withdraw your consent at any time."),
      options: [{ partial: "warn" }],
      errors: [partial(5, 9)],
    },
    { code: policy("We send you offers that may interest you."), errors: [missing] },
    { code: policy("Marketing requires your consent where the law says so."), errors: [missing] },
    { code: policy("Opt out of the sale of data."), errors: [missing] },
    { code: policy("## Marketing"), errors: [{ messageId: "missing", line: 5, column: 4 }] },
    { code: policy("You may opt out of analytics cookies."), errors: [missing] },
    { code: policy("We stop the service at the end of the year."), errors: [missing] },
    {
      name: "the settings say that readers are sent advertising",
      code: "# Privacy Policy\n\nHello.\n",
      settings: { policy: { directMarketing: true } },
      errors: [missing],
    },
  ],
});
