import { testRule } from "@policylint/rule-tester";
import rule from "../../src/rules/sale-or-sharing.ts";

const trigger = "California residents have additional rights.";
const policy = (body: string): string => `# Privacy Policy\n\n${trigger}\n\n${body}\n`;
const untriggered = (body: string): string => `# Privacy Policy\n\n${body}\n`;
const missing = { messageId: "missing", line: 1, column: 3 };
const partial = (column: number) => ({ messageId: "partial", line: 5, column }) as const;

testRule("gdpr/sale-or-sharing", rule, {
  valid: [
    policy(
      "We do not sell personal information and do not share it for cross-context behavioral advertising.",
    ),
    policy(
      "We share identifiers with advertising networks. [Do Not Sell or Share My Personal Information](/optout)",
    ),
    policy(
      "We neither sold nor shared personal information in the preceding 12 months, and we honour Global Privacy Control.",
    ),
    policy(
      'In the CCPA\'s terms we "sell" and "share" device identifiers with ad partners; you can opt out here.',
    ),
    policy("We do not sell or share your personal information in the sense of the CCPA."),
    policy("We do not sell your personal data. Nor do we share it for targeted advertising."),
    policy(
      "Some disclosures to ad partners may be considered a sale or sharing; opt out through the link in our footer.",
    ),
    policy(
      "You can opt out of the sale or sharing of your information by visiting our privacy choices page.",
    ),
    policy("We have not sold or shared personal information in the past 12 months."),
    policy("For details, see our California privacy notice."),
    untriggered("This agreement is governed by California law."),
    untriggered("Kestrel Inc., 12 Mission Street, San Francisco, California 94105."),
    untriggered("We do not sell your personal data."),
    untriggered("Our servers are in California."),
    { name: "a partial disclosure, by default", code: policy("We do not sell your data.") },
    {
      name: "plain text",
      language: "text",
      code: "PRIVACY POLICY\n\nCalifornia residents have rights. We do not sell or share your personal information.\n",
    },
  ],
  invalid: [
    { code: policy("We do not sell your data."), errors: [partial(7)], options: [{ partial: "error" }] },
    {
      code: policy("We never sell personal data of EEA users."),
      errors: [partial(4)],
      options: [{ partial: "error" }],
    },
    {
      code: policy("Your information is never sold."),
      errors: [partial(6)],
      options: [{ partial: "error" }],
    },
    {
      code: policy("We are not in the business of selling your data."),
      errors: [partial(19)],
      options: [{ partial: "error" }],
    },
    {
      code: policy("We do not sell personal information, but California residents can ask."),
      errors: [partial(7)],
      options: [{ partial: "error" }],
    },
    { code: policy("California residents have additional rights."), errors: [missing] },
    { code: policy("We share data with our hosting provider."), errors: [missing] },
    { code: policy("Products are sold through resellers."), errors: [missing] },
    { code: policy("## Sale of data"), errors: [missing] },
    { code: policy("You have the right to ask us not to sell your data."), errors: [missing] },
    {
      code: policy("You may request the categories of personal information that a business sells."),
      errors: [missing],
    },
    { code: policy("We may sell our business or its assets."), errors: [missing] },
    { code: policy("Nevada residents may submit a Do Not Sell request."), errors: [missing] },
    {
      name: "the settings make it due",
      code: "# Privacy Policy\n\nHello.\n",
      settings: { policy: { jurisdictions: ["ccpa"] } },
      errors: [missing],
    },
    {
      name: "a statement under a heading for these readers",
      code: "# Privacy Policy\n\n## California residents\n\nYou have rights.\n",
      errors: [{ messageId: "missing", line: 3, column: 4 }],
    },
  ],
});
