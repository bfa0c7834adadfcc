import { testRule } from "@policylint/rule-tester";
import rule from "../../src/rules/child-consent-age.ts";

const policy = (body: string): string => `# Privacy Policy\n\n${body}\n`;
const CONSENT = "We process your data on the basis of your consent (GDPR).";
const EEA = "readers in the EEA";

const invalid = (code: string, age: number, region: string, words: string) => {
  const column = code.indexOf(words) + 1;
  return {
    name: code,
    code: policy(code),
    errors: [
      {
        messageId: "low",
        line: 3,
        column,
        endColumn: column + words.length,
        data: { age: String(age), region },
      },
    ],
  };
};

testRule("gdpr/child-consent-age", rule, {
  valid: [
    policy("Users must be 16 in the EEA and the UK, 13 elsewhere."),
    policy("You must be at least 18."),
    policy("Parents must consent for children under 14 in Austria, Italy and Spain."),
    policy("In the UK you must be 13."),
    policy(`You must be at least 16 to register. ${CONSENT}`),
    policy("You must be at least 13 to register."),
    policy("You must be at least 13 to register. We process your data on the basis of your consent."),
    policy(`You must be at least 13, or the equivalent minimum age in your country. ${CONSENT}`),
    policy(`You must be at least 13. Users under 16 need the consent of a parent. ${CONSENT}`),
    policy("Children aged 10 and over may register with the consent of a parent."),
    policy("We do not sell the data of users under 12."),
  ],
  invalid: [
    invalid(
      "Children aged 10 and over may register with their own e-mail.",
      10,
      "any country",
      "aged 10 and over",
    ),
    invalid("EEA users must be 13 or older.", 13, EEA, "must be 13"),
    invalid("Users over 12 consent for themselves.", 12, "any country", "over 12"),
    invalid("In Germany you can consent yourself from 13.", 13, "Germany", "consent yourself from 13"),
    invalid("Children under 10 need the consent of a parent.", 10, "any country", "under 10"),
    invalid("In Austria the app is not for children under 13.", 13, "Austria", "under 13"),
    invalid(`You must be at least 13 to register. ${CONSENT}`, 13, EEA, "at least 13"),
    {
      name: "readers in the EEA by the settings",
      code: policy("You must be at least 13 to register. We process your data on the basis of your consent."),
      settings: { policy: { audience: ["eu"] } },
      errors: [{ messageId: "low", line: 3, column: 13 }],
    },
  ],
});
