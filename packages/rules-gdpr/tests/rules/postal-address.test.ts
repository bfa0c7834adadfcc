import { testRule } from "@policylint/rule-tester";
import rule from "../../src/rules/postal-address.ts";

const policy = (body: string): string => `# Privacy Policy\n\n${body}\n`;
const missing = { messageId: "missing", line: 1, column: 3 };
const partial = (line: number, column: number) =>
  ({ messageId: "partial", line, column, severity: "warn" }) as const;

testRule("gdpr/postal-address", rule, {
  valid: [
    policy("Halden Software AS, Storgata 1, 0155 Oslo, Norway"),
    policy("Postal: PO Box 120, Wellington 6011, New Zealand"),
    policy("1 High Street, Dublin 2, D02 XY45, Ireland"),
    policy("Write to our office at Calle Mayor 10, 28013 Madrid."),
    policy("Write to: Brightloom Ltd, 14 Mill Lane, Leeds LS1 4AP, United Kingdom"),
    policy("P.O. Box 7, Galway, Ireland"),
    {
      name: "plain text",
      language: "text",
      code: "IMPRINT\n\nBrightloom GmbH\nLindenstraße 4\n10969 Berlin\n",
    },
    {
      name: "a partial disclosure, unless the option says otherwise",
      code: policy("We are incorporated in the State of Delaware."),
    },
    policy("Write to Keizersgracht 12, 1015 CN Amsterdam."),
    policy("Write to Rue Royale 3, 1000 Bruxelles."),
  ],
  invalid: [
    {
      code: policy("We are incorporated in the State of Delaware."),
      options: [{ partial: "warn" }],
      errors: [partial(3, 8)],
    },
    {
      code: policy("Our company is registered in Estonia."),
      options: [{ partial: "warn" }],
      errors: [partial(3, 16)],
    },
    { code: policy("Email: support@tidepool.example"), errors: [missing] },
    {
      code: policy("Information Commissioner's Office, Wycliffe House, Wilmslow SK9 5AF"),
      errors: [missing],
    },
    { code: policy("IP address"), errors: [missing] },
    { code: policy("## Postal address"), errors: [missing] },
    { code: policy("We store your postal address."), errors: [missing] },
    {
      code: policy("Our payment provider is Stripe Payments Europe, 1 Lower Quay Street, Dublin."),
      errors: [missing],
    },
    { code: policy("Our servers are located in Frankfurt."), errors: [missing] },
    { code: policy("Since 2024 EU Parliament rules apply."), errors: [missing] },
  ],
});
