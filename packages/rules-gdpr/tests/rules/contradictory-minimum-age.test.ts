import { testRule } from "@policylint/rule-tester";
import rule from "../../src/rules/contradictory-minimum-age.ts";
import { policy } from "../support/case-of.ts";

const invalid = (code: string, a: number, b: number, earlier: string, later: string) => {
  const column = code.lastIndexOf(later) + 1;
  return {
    name: code,
    code: policy(code),
    errors: [
      {
        messageId: "contradictory",
        line: 3,
        column,
        endColumn: column + later.length,
        data: { a: `${a} in "${earlier}"`, b: `${b} in "${later}"` },
      },
    ],
  };
};

testRule("gdpr/contradictory-minimum-age", rule, {
  valid: [
    policy("The app is for users 16 or older in the EEA and the UK, 13 or older elsewhere."),
    policy("The app is not directed to children under 13 (or 16 in the EEA)."),
    policy("You must be 16. We show no targeted advertising to anyone under 18."),
    policy("Under 15 in France and under 14 in Italy parents must agree."),
    policy("You must be 16 to register. We do not collect data from children under 16."),
    policy("You must be at least 13 to register. Users under 16 need the consent of a parent."),
    policy("You must be 16 to register. You must be 18 to purchase wine."),
    policy("You must be 13 to register. In Germany you must be at least 16 to register."),
    policy(
      "You must be 13 to register. To give users under 18 a calm experience, some features are not shown.",
    ),
    policy("You must be 13 or the minimum age required in your country. You must be 16 to register."),
    policy("We do not collect data from children under 13. If you are under 18, you may remove your posts."),
    policy("The app is for adults only. We do not collect data from anyone under 18."),
  ],
  invalid: [
    invalid(
      "You must be 16 to register. We do not collect data from children under 13.",
      16,
      13,
      "must be 16",
      "under 13",
    ),
    invalid(
      "The app is intended for users over 18. Users aged 13 and above may create profiles.",
      18,
      13,
      "over 18",
      "aged 13 and above",
    ),
    invalid(
      "The minimum age is 14. Accounts are free. The minimum age is 16.",
      14,
      16,
      "minimum age is 14",
      "minimum age is 16",
    ),
    invalid(
      "The service is for adults only. Parental consent is needed for users under 16.",
      18,
      16,
      "for adults only",
      "under 16",
    ),
    {
      name: "each further age once, the first place as related location",
      code: policy(
        "You must be 16 to register.\n\nWe do not collect data from children under 13. We delete accounts of persons under 13. The app is not for children under 14.",
      ),
      errors: [
        {
          messageId: "contradictory",
          line: 5,
          column: 38,
          data: { a: '16 in "must be 16"', b: '13 in "under 13"' },
        },
        { messageId: "contradictory", line: 5, column: 116 },
      ],
    },
  ],
});
