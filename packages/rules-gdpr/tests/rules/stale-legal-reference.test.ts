import { testRule } from "@policylint/rule-tester";
import rule from "../../src/rules/stale-legal-reference.ts";

const policy = (body: string): string => `# Privacy Policy\n\n${body}\n`;
const settings = { policy: { today: "2026-11-20" } };
const SHIELD =
  "the Data Privacy Framework if the recipient is certified, else the clauses of Decision (EU) 2021/914";

const valid = (code: string, name = code) => ({ name, code: policy(code), settings });

const invalid = (code: string, text: string, status: string, replacement: string) => {
  const column = code.indexOf(text) + 1;
  return {
    name: code,
    code: policy(code),
    settings,
    errors: [
      {
        messageId: "stale",
        line: 3,
        column,
        endColumn: column + text.length,
        data: { text, status, replacement },
      },
    ],
  };
};

testRule("gdpr/stale-legal-reference", rule, {
  valid: [
    valid("We rely on the EU-US Data Privacy Framework (Decision (EU) 2023/1795)."),
    valid("The Privacy Shield was invalidated in 2020; we use the 2021 standard contractual clauses."),
    valid("We use the standard contractual clauses of 4 June 2021."),
    valid("Brazil: adequacy decision (EU) 2026/179."),
    valid("We are certified under the Swiss-U.S. Data Privacy Framework."),
    valid("We no longer rely on the Privacy Shield."),
    valid("Directive 95/46/EC was repealed by the GDPR."),
    valid("We use the clauses of Decision (EU) 2021/914 and the UK Extension."),
    valid("We take part in a COPPA safe harbor program."),
    valid("In 2024 we signed standard contractual clauses with all processors."),
    valid("Since 2022 standard contractual clauses cover these transfers."),
    valid("The Data Protection Act 2018 applies."),
    valid(
      "We use standard contractual clauses. We continue to comply with the Privacy Shield Principles.",
      "a commitment beside a valid instrument",
    ),
    valid(
      "We adhere to the Privacy Shield. The Privacy Shield was struck down in 2020.",
      "a section that knows it",
    ),
    valid("We did not need the Privacy Shield."),
    valid("See [the Commission](https://ec.europa.eu/info/odredbe)."),
    {
      name: "an instrument in force on the day for which the policy is judged",
      code: policy("Transfers are covered by the EU-US Privacy Shield."),
      settings: { policy: { today: "2020-07-15" } },
    },
  ],
  invalid: [
    invalid(
      "Transfers to the US are covered by the EU-US Privacy Shield.",
      "EU-US Privacy Shield",
      "invalid since 16 July 2020 (CJEU C-311/18)",
      SHIELD,
    ),
    invalid(
      "We are certified under the Swiss-U.S. Privacy Shield Framework.",
      "Swiss-U.S. Privacy Shield Framework",
      "invalid since 16 July 2020 (CJEU C-311/18)",
      SHIELD,
    ),
    invalid(
      "We continue to comply with the Privacy Shield Principles.",
      "Privacy Shield Principles",
      "invalid since 16 July 2020 (CJEU C-311/18)",
      SHIELD,
    ),
    invalid(
      "Our American servers follow the U.S.-EU Safe Harbor Framework.",
      "U.S.-EU Safe Harbor Framework",
      "invalid since 6 October 2015 (CJEU C-362/14)",
      SHIELD,
    ),
    invalid(
      "We process data under Directive 95/46/EC.",
      "Directive 95/46/EC",
      "repealed since 25 May 2018",
      "Regulation (EU) 2016/679",
    ),
    invalid(
      "We use standard contractual clauses approved by Decision 2010/87/EU.",
      "Decision 2010/87/EU",
      "repealed since 27 September 2021",
      "Commission Implementing Decision (EU) 2021/914",
    ),
    invalid(
      "We rely on the 2025 EU Standard Contractual Clauses.",
      "2025 EU Standard Contractual Clauses",
      "not an existing set of clauses",
      '"the standard contractual clauses of Decision (EU) 2021/914"',
    ),
    invalid(
      "We rely on Decision (EU) 2022/1795.",
      "Decision (EU) 2022/1795",
      "not an existing decision",
      "Commission Implementing Decision (EU) 2023/1795",
    ),
    invalid(
      "Norvane Ltd is registered under the Data Protection Act 1998.",
      "Data Protection Act 1998",
      "repealed since 25 May 2018",
      "the UK GDPR and the Data Protection Act 2018",
    ),
    invalid(
      "Swiss readers are protected by the Federal Act on Data Protection of 19 June 1992.",
      "Federal Act on Data Protection of 19 June 1992",
      "replaced since 1 September 2023",
      "the revised Federal Act on Data Protection",
    ),
    {
      name: "the address of the closed platform",
      code: policy("You can complain at https://ec.europa.eu/consumers/odr."),
      settings,
      errors: [
        {
          messageId: "closed",
          line: 3,
          column: 21,
          endColumn: 55,
          data: {
            text: "https://ec.europa.eu/consumers/odr",
            status: "closed since 20 July 2025 (Regulation (EU) 2024/3228)",
          },
        },
      ],
    },
    {
      name: "a link to the closed platform, once",
      code: policy("Use the [EU Online Dispute Resolution platform](https://ec.europa.eu/odr/)."),
      settings,
      errors: [{ messageId: "closed", line: 3, column: 9, endColumn: 75 }],
    },
    {
      name: "one message a sentence and instrument",
      code: policy(
        "We follow the EU-US Privacy Shield and the Privacy Shield Principles.\n\nThe Privacy Shield binds us.",
      ),
      settings,
      errors: [
        { messageId: "stale", line: 3, column: 15 },
        { messageId: "stale", line: 5, column: 5 },
      ],
    },
  ],
});
