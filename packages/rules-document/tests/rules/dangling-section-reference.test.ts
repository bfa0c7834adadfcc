import { testRule } from "@policylint/rule-tester";
import rule from "../../src/rules/dangling-section-reference.ts";

const policy = (text: string): string =>
  `# Privacy Policy\n\n${text}\n\n## Who we are\n\nTidepool Ltd.\n\n## Data retention\n\nA year.\n\n## Age limits\n\nOur shop is for adults.\n\n## Your rights\n\nYou can ask for a copy.\n`;
const numbered = (text: string, sections: number): string =>
  `# Privacy Policy\n\n${text}\n\n${Array.from({ length: sections }, (_, index) => `## ${index + 1}. ${["Data", "Cookies", "Mail"][index % 3] ?? ""}\n\nWe keep some.`).join("\n\n")}\n`;
const missing = (name: string, column: number, endColumn: number, line = 3) => ({
  messageId: "missing",
  data: { name },
  line,
  column,
  endLine: line,
  endColumn,
});

testRule("document/dangling-section-reference", rule, {
  valid: [
    policy('We delete it, see "Retention" below.'),
    policy("It is as described below. The periods are listed in the table above."),
    { name: "nine sections without numbers", code: numbered("See section 4.", 9).replace(/\d\. /gu, "") },
    numbered("See section 9, and Sections 2, 3 and 4(b).", 9),
    numbered("See section 4.2: the parts have no numbers of their own.", 9),
    numbered("### 2.1 Logs\n\nSee section 2.1.", 3),
    policy("1. Data\n2. Mail\n3. Cookies\n4. Sale\n5. Law\n6. Court\n\nSee section 6."),
    policy("Under Section 15 of the Terms and Section 230, see the DPA section 40 and Section 12 GDPR."),
    policy("California Civil Code Section 83 applies, and Section 22(1) TTDSG."),
    policy("See [section 12](/terms#12) and “[Shipping](/shipping)” below."),
    "# Privacy Policy\n\nSee section 12.",
    policy("See Annex A and Schedule 2 to the Agreement.\n\n**Annex A** Vendors"),
    policy("See the “Your Rights” section below, and the Your Rights section of this Privacy Policy."),
    policy('Open "Privacy" in your settings. See the “About us” section of our website.'),
    policy('By "Children" we mean minors. When we refer to “Personal Data” in this policy, we mean data.'),
    policy('See “Cookie Policy” and the "Help" page.'),
    policy("**Shipping.** We send it.\n\nSee “Shipping” above."),
    policy("See “Your rights - Copies” below."),
    policy("<h2>Shipping</h2>\n\nSee “Shipping” above."),
    {
      language: "text",
      code: 'Privacy Policy\n\nSee "Retention" below.\n\n1. Data retention\n\nWe keep it for a year.\n',
    },
  ],
  invalid: [
    {
      code: policy('Our shop is for adults (see "Children" below).'),
      errors: [
        {
          messageId: "misnamed",
          data: { name: "Children", suggestion: "Age limits" },
          line: 3,
          column: 30,
          endLine: 3,
          endColumn: 38,
          suggestions: [
            {
              messageId: "rename",
              data: { suggestion: "Age limits" },
              output: policy('Our shop is for adults (see "Age limits" below).'),
            },
          ],
        },
      ],
    },
    {
      code: numbered("We do so as set out in section 12.", 9),
      errors: [missing("section 12", 24, 34)],
    },
    {
      name: "sections without numbers are counted",
      code: policy("We do so as set out in section 12."),
      errors: [missing("section 12", 24, 34)],
    },
    {
      name: "one of several, and a part among parts",
      code: numbered("### 2.1 Logs\n\nSee sections 2 and 14, and section 2.4.", 3),
      errors: [missing("section 14", 5, 22, 5), missing("section 2.4", 28, 39, 5)],
    },
    {
      name: "the number of this document",
      code: numbered("See section 12 of this Privacy Policy.", 9),
      errors: [missing("section 12", 5, 15)],
    },
    { code: policy("For vendors see Annex A."), errors: [missing("Annex A", 17, 24)] },
    {
      code: policy('It is described in "Your California rights".'),
      errors: [
        {
          messageId: "misnamed",
          data: { name: "Your California rights", suggestion: "Your rights" },
          line: 3,
          column: 21,
          endColumn: 43,
          suggestions: [
            {
              messageId: "rename",
              data: { suggestion: "Your rights" },
              output: policy('It is described in "Your rights".'),
            },
          ],
        },
      ],
    },
    {
      name: "a name without quotation marks",
      code: policy("It is explained in the Shipping and Returns section below."),
      errors: [missing("Shipping and Returns", 24, 44)],
    },
    {
      name: "the other way",
      code: policy("Text.").replace("You can", 'See "Who we are" below. You can'),
      errors: [
        {
          messageId: "misplaced",
          data: { name: "Who we are", stated: "below", actual: "above" },
          line: 19,
          column: 6,
          endColumn: 16,
        },
      ],
    },
    {
      name: "plain text",
      language: "text",
      code: 'Privacy Policy\n\nSee "Shipping" below.\n\n1. Data retention\n\nWe keep it for a year.\n',
      errors: [missing("Shipping", 6, 14)],
    },
  ],
});
