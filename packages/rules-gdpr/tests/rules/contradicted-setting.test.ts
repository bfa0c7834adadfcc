import { lintText, markdownLanguage, resolveConfig } from "@policylint/core";
import { testRule } from "@policylint/rule-tester";
import { describe, expect, it } from "vitest";
import rule from "../../src/rules/contradicted-setting.ts";

const policy = (body: string): string => `# Privacy Policy\n\n${body}\n`;

/** A sentence, facts of the config, and the words of the sentence that are reported, with what they belie. */
type Case = readonly [sentence: string, facts: object, words: string, setting: string];

const contradicted: readonly Case[] = [
  [
    "We have not appointed a data protection officer.",
    { dpo: true },
    "not appointed a data protection officer",
    "dpo: true",
  ],
  [
    "Write to our data protection officer at dpo@norvane.example.",
    { dpo: false },
    "our data protection officer",
    "dpo: false",
  ],
  [
    "Personal data are never transferred outside the EEA.",
    { transfers: true },
    "never transferred outside the EEA",
    "transfers: true",
  ],
  [
    "Personal data are never transferred outside the EEA.",
    {
      vendors: [
        { name: "Tallin Oy", country: "FI" },
        { name: "Norvane Inc.", country: "US" },
      ],
    },
    "never transferred outside the EEA",
    "vendors: Norvane Inc. (US)",
  ],
  [
    "Your data are stored on servers in the United States.",
    { transfers: false },
    "stored on servers in the United States",
    "transfers: false",
  ],
  [
    "We transfer your data outside the EEA.",
    { transfers: false, controller: { country: "GB" } },
    "transfer your data outside the EEA",
    "transfers: false",
  ],
  [
    "We do not use automated decision-making.",
    { automatedDecisions: true },
    "not use automated decision",
    "automatedDecisions: true",
  ],
  [
    "Our algorithm automatically rejects loan applications below a score.",
    { automatedDecisions: false },
    "automatically rejects loan",
    "automatedDecisions: false",
  ],
  ["We do not use cookies.", { usesCookies: true }, "We do not use cookies", "usesCookies: true"],
  [
    "This site works without any cookies.",
    { usesNonEssentialCookies: true },
    "works without any cookies",
    "usesNonEssentialCookies: true",
  ],
  ["Our website uses cookies.", { usesCookies: false }, "Our website uses cookies", "usesCookies: false"],
  [
    "We set advertising cookies.",
    { usesNonEssentialCookies: false },
    "We set advertising cookies",
    "usesNonEssentialCookies: false",
  ],
  [
    "We never send you marketing.",
    { directMarketing: true },
    "We never send you marketing",
    "directMarketing: true",
  ],
  [
    "We send you our newsletter.",
    { directMarketing: false },
    "We send you our newsletter",
    "directMarketing: false",
  ],
  [
    "We do not collect special categories of personal data.",
    { specialCategories: true },
    "We do not collect special categories of personal data",
    "specialCategories: true",
  ],
  [
    "We record your blood pressure twice a day.",
    { specialCategories: false },
    "We record your blood pressure",
    "specialCategories: false",
  ],
  [
    "We do not use artificial intelligence.",
    { usesAI: true },
    "We do not use artificial intelligence",
    "usesAI: true",
  ],
  ["We send your question to OpenAI.", { usesAI: false }, "We send your question to OpenAI", "usesAI: false"],
  [
    "We are not joint controllers with anybody.",
    { jointControllers: ["Tallin Oy"] },
    "not joint controllers",
    "jointControllers: Tallin Oy",
  ],
  [
    "The game is not directed to children.",
    { audience: ["children"] },
    "not directed to children",
    'audience: "children"',
  ],
  [
    "Our legal basis is your consent.",
    { lawfulBases: ["contract"] },
    "basis is your consent",
    'lawfulBases without "consent"',
  ],
  [
    "Our website uses cookies. We set more cookies later.",
    { usesCookies: false },
    "Our website uses cookies",
    "usesCookies: false",
  ],
  [
    "The legal basis is Art. 6(1)(f) GDPR.",
    { lawfulBases: ["contract"] },
    "Art. 6(1)(f",
    'lawfulBases without "legitimate-interests"',
  ],
  [
    "We are a company incorporated in Delaware.",
    { controller: { country: "DE" } },
    "We are a company incorporated in Delaware",
    'controller.country: "DE"',
  ],
  [
    "Norvane AB is a company registered in Sweden, and we run the shop.",
    { controller: { country: "FI" } },
    "Norvane AB is a company registered in Sweden",
    'controller.country: "FI"',
  ],
];

const agreeing: readonly (readonly [sentence: string, facts: object])[] = [
  ["We have not appointed a data protection officer.", { dpo: false }],
  ["We have not appointed a data protection officer.", {}],
  ["The data protection officer of the authority answers at dpo@authority.example.", { dpo: false }],
  ["Our privacy contact person is Ida Falk, privacy@norvane.example.", { dpo: false }],
  [
    "Personal data are never transferred outside the EEA.",
    { vendors: [{ name: "Tallin Oy", country: "FI" }] },
  ],
  ["Your data stay in the EU. Backups go to India, where they are stored in India.", { transfers: true }],
  ["Your data are stored in the United Kingdom.", { transfers: false }],
  ["If we ever transfer data to the United States, we will tell you.", { transfers: false }],
  ["Residents of the United States have other rights.", { transfers: false }],
  ["Your data are stored in the United States.", { transfers: false, controller: { country: "US" } }],
  ["You have the right not to be subject to automated decisions.", { automatedDecisions: true }],
  ["You have the right not to be subject to automated decisions.", { automatedDecisions: false }],
  ["Your feed is ranked by date.", { automatedDecisions: false }],
  ["We do not take automated decisions with legal effects.", { automatedDecisions: false }],
  ["We do not use advertising cookies.", { usesCookies: true }],
  ["We do not use cookies to follow you.", { usesCookies: true }],
  ["We do not use cookies unless you agree.", { usesCookies: true }],
  ["Cookies are small text files.", { usesCookies: false }],
  ["Linked websites may set cookies.", { usesCookies: false }],
  ["We do not use cookies.", { usesCookies: false }],
  ["We set one session cookie.", { usesNonEssentialCookies: false }],
  ["We set no advertising cookies.", { usesNonEssentialCookies: false }],
  ["We never send you marketing without your consent.", { directMarketing: true }],
  ["You can object to direct marketing at any time.", { directMarketing: false }],
  ["We do not send marketing.", { directMarketing: false }],
  ["We do not collect biometric data.", { specialCategories: true }],
  ["Please do not send us sensitive data.", { specialCategories: true }],
  ["We do not record your blood pressure.", { specialCategories: false }],
  ["We use a device fingerprint against fraud.", { specialCategories: false }],
  ["We do not use AI to decide on loans.", { usesAI: true }],
  ["We do not use artificial intelligence.", { usesAI: false }],
  ["Data may not be sent to OpenAI.", { usesAI: false }],
  ["For the fair we act as joint controllers.", { jointControllers: ["Tallin Oy"] }],
  ["The game is not directed to children under 13.", { audience: ["children"] }],
  ["The game is not directed to children.", { audience: ["general"] }],
  ["Our legal basis is your consent.", { lawfulBases: ["consent"] }],
  ["Our legal basis is your consent.", { lawfulBases: [] }],
  ["You can withdraw your consent.", { lawfulBases: ["contract"] }],
  ["The legal basis is Art. 6(1)(b) GDPR.", { lawfulBases: ["contract"] }],
  ["You have the right to object to processing under Art. 6(1)(f) GDPR.", { lawfulBases: ["contract"] }],
  ["We are a company incorporated in Delaware.", { controller: { country: "US" } }],
  ["Our hosting provider is a company established in India.", { controller: { country: "DE" } }],
  [
    "We are a company registered in Sweden. For readers in Finland we are a company registered in Finland.",
    { controller: { country: "FI" } },
  ],
];

testRule("gdpr/contradicted-setting", rule, {
  valid: agreeing.map(([sentence, facts]) => ({
    name: `${sentence} ${JSON.stringify(facts)}`,
    code: policy(sentence),
    settings: { policy: facts },
  })),
  invalid: contradicted.map(([sentence, facts, words, setting]) => {
    const column = sentence.indexOf(words) + 1;
    return {
      name: `${sentence} ${JSON.stringify(facts)}`,
      code: policy(sentence),
      settings: { policy: facts },
      errors: [
        {
          messageId: "contradicted",
          data: { text: words, setting },
          line: 3,
          column,
          endLine: 3,
          endColumn: column + words.length,
        },
      ],
    };
  }),
});

describe("several statements against one setting", () => {
  it("are one message that names the others", () => {
    const config = resolveConfig({
      language: "policylint/markdown",
      plugins: { policylint: { languages: { markdown: markdownLanguage } }, gdpr: { rules: { rule } } },
      rules: { "gdpr/rule": "error" },
      settings: { policy: { usesCookies: false } },
    });
    const text = policy("Our website uses cookies, as others do.\n\nWe set more cookies later.");
    const { messages } = lintText(text, { config, filename: "policy.md" });
    expect(messages).toMatchObject([
      {
        line: 3,
        related: [
          { message: 'The policy also says "We set more cookies".', line: 5, column: 1, endColumn: 20 },
        ],
      },
    ]);
  });
});
