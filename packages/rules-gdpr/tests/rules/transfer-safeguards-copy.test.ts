import { testRule } from "@policylint/rule-tester";
import rule from "../../src/rules/transfer-safeguards-copy.ts";

const trigger = "Data we send to the United States rest on standard contractual clauses.";
const policy = (body: string): string => `# Privacy Policy\n\n${trigger}\n\n${body}\n`;
const alone = (body: string): string => `# Privacy Policy\n\n${body}\n`;
const missing = { messageId: "missing", line: 1, column: 3 };

testRule("gdpr/transfer-safeguards-copy", rule, {
  valid: [
    policy("You can request a copy of the clauses from privacy@tidepool.example."),
    policy(
      "The [standard contractual clauses](https://eur-lex.europa.eu/eli/dec_impl/2021/914) are published here.",
    ),
    policy("Our binding corporate rules are available at tidepool.example/bcr."),
    policy("Write to us if you would like to see the safeguards we have put in place for a given vendor."),
    {
      name: "under the heading that says of what",
      code: policy("## International transfers\n\nYou can obtain a copy by contacting us."),
    },
    {
      name: "an adequacy decision alone needs no copy",
      code: alone("We send data to Japan under an adequacy decision."),
    },
    {
      name: "nor does the framework",
      code: alone("We send data to the United States under the Data Privacy Framework."),
    },
    { name: "no transfer", code: alone("Our standard contractual clauses bind every supplier of paper.") },
    { name: "a transfer without a mechanism is reported once", code: alone("We send data to India.") },
  ],
  invalid: [
    {
      code: policy("A copy of the safeguards is available."),
      errors: [{ messageId: "partial", line: 5, column: 3, endLine: 5, endColumn: 25, severity: "warn" }],
    },
    { code: policy("We rely on standard contractual clauses."), errors: [missing] },
    { code: policy("You can request a copy of your data."), errors: [missing] },
    { code: policy("We maintain transfer impact assessments for each recipient."), errors: [missing] },
    { code: policy("## Safeguards"), errors: [missing] },
    {
      name: "a heading without body, where the gap is reported",
      code: policy("## International transfers"),
      errors: [{ messageId: "missing", line: 5, column: 4 }],
    },
    {
      name: "a copy of the data, by e-mail",
      code: policy("Write to privacy@tidepool.example for a copy of your data."),
      errors: [missing],
    },
  ],
});
