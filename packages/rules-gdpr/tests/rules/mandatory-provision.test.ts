import { testRule } from "@policylint/rule-tester";
import rule from "../../src/rules/mandatory-provision.ts";

const policy = (body: string): string => `# Privacy Policy\n\n${body}\n`;
const missing = { messageId: "missing", line: 1, column: 3 };
const partial = (column: number) => ({ messageId: "partial", line: 3, column });

testRule("gdpr/mandatory-provision", rule, {
  valid: [
    policy(
      "You need to give us a name and e-mail address to open an account; without them we cannot provide the service.",
    ),
    policy("Providing a phone number is voluntary and leaving it out has no consequences."),
    policy(
      "We need your tax number to meet our legal obligations; if you do not provide it we cannot pay you.",
    ),
    policy(
      "Fields marked * are required to conclude the contract. If you leave them empty we cannot process your order.",
    ),
    policy("You are not obliged to provide any personal data to read this website."),
    policy("Failure to provide this information will mean that we close your request."),
    policy("If you choose not to give us your address, your parcel cannot be delivered."),
    {
      name: "one half may be left to the form",
      code: policy("Fields marked with an asterisk are mandatory."),
      options: [{ partial: "off" }],
    },
    {
      name: "plain text",
      language: "text",
      code: "PRIVACY POLICY\n\nIf you do not provide your address, we cannot deliver your parcel.\n",
    },
  ],
  invalid: [
    { code: policy("Fields marked with an asterisk are mandatory."), errors: [partial(1)] },
    {
      code: policy("If you choose not to share some data, parts of the service may not work."),
      errors: [partial(8)],
    },
    { code: policy("We collect only the minimum data needed to operate the service."), errors: [missing] },
    {
      code: policy("Strictly necessary cookies cannot be disabled without breaking the service."),
      errors: [missing],
    },
    { code: policy("If you withdraw consent we stop sending e-mails."), errors: [missing] },
    { code: policy("We are required by law to keep invoices."), errors: [missing] },
    { code: policy("You can add an optional rating."), errors: [missing] },
    {
      name: "what we do not do without consent",
      code: policy("We cannot use your photo without your consent."),
      errors: [missing],
    },
    {
      name: "a heading without a body proves nothing and is where the gap is reported",
      code: policy("## Do you have to provide your data?"),
      errors: [{ messageId: "missing", line: 3, column: 4 }],
    },
    { code: policy("We need information from our courier."), errors: [missing] },
    {
      code: policy("We need information from any candidate who applies."),
      errors: [{ messageId: "partial", line: 3, column: 1 }],
    },
    {
      code: policy("You need an account to use the shop."),
      errors: [{ messageId: "partial", line: 3, column: 1 }],
    },
  ],
});
