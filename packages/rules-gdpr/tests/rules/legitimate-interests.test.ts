import { testRule } from "@policylint/rule-tester";
import rule from "../../src/rules/legitimate-interests.ts";

const policy = (body: string): string => `# Privacy Policy\n\n${body}\n`;
const missing = { messageId: "missing", line: 1, column: 3 };
const settings = { policy: { lawfulBases: ["legitimate-interests"] } };

testRule("gdpr/legitimate-interests", rule, {
  valid: [
    policy("We rely on our legitimate interest in preventing fraud and abuse."),
    policy("Legitimate interests - keeping the platform secure and finding bugs."),
    policy("Art. 6(1)(f): our interest in defending legal claims."),
    policy("Usage statistics: legitimate interest (understanding which features are used)."),
    { code: policy("Our interest is to keep records of who accepted our terms."), settings },
    policy("## Legitimate interests\n\nWe want to detect fraud."),
    policy("We measure the use of our site. This is our legitimate interest."),
    {
      name: "a circular interest is reported by vague-legitimate-interests",
      code: policy("We process data for our legitimate business interests."),
    },
    {
      name: "the words of the law are reported by vague-legitimate-interests",
      code: policy("Processing is necessary for the purposes of the legitimate interests we pursue."),
    },
    { name: "no such ground", code: policy("We process your data with your consent.") },
    {
      name: "a right is no ground",
      code: policy("You may object to processing based on legitimate interests."),
    },
    { name: "a ground that is denied", code: policy("We do not rely on legitimate interests.") },
    {
      name: "plain text",
      language: "text",
      code: "PRIVACY POLICY\n\nWe have a legitimate interest in securing our servers.\n",
    },
    policy("As a club, we've a legitimate interest in welcoming new players."),
    policy("Loyalty of customers is a legitimate interest of ours: reaching them by post."),
    policy("It is in our legitimate interests to hear how a stay went."),
    policy("Legitimate interests, in particular network protection, are our ground."),
    policy("We rest this on legitimate interests, because we need to find the owners of lost dogs."),
    policy("Fraud checks rest on a legitimate interest."),
    policy("The interest we pursue is keeping the hall safe. Art. 6(1)(f) applies."),
    policy("There is a legitimate interest on our side in recommending a second course."),
  ],
  invalid: [
    { code: policy("Legal bases: contract, consent, legitimate interests."), errors: [missing] },
    { code: policy("We rely on Article 6(1)(f) GDPR."), errors: [missing] },
    { code: policy("Our legitimate interests are not overridden by your rights."), errors: [missing] },
    {
      name: "a heading without a body proves nothing and is where the gap is reported",
      code: policy("## Legitimate interests"),
      settings,
      errors: [{ messageId: "missing", line: 3, column: 4 }],
    },
    {
      name: "the settings name the ground",
      code: policy("We process your data with your consent."),
      settings,
      errors: [missing],
    },
    { code: policy("We have a legitimate interest in doing so."), errors: [missing] },
    { code: policy("We rely on legitimate interests in accordance with the law."), errors: [missing] },
    { code: policy("We process data where we have legitimate interests to do so."), errors: [missing] },
    { code: policy("Our legitimate interests are in conformity with the law."), errors: [missing] },
    { code: policy("The legitimate interest in this case is ours."), errors: [missing] },
    { code: policy("We hold a legitimate interest in processing your data."), errors: [missing] },
  ],
});
