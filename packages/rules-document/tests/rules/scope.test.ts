import { testRule } from "@policylint/rule-tester";
import rule from "../../src/rules/scope.ts";

const policy = (body: string): string => `# Privacy Policy\n\n${body}\n`;
const missing = { messageId: "missing", line: 1, column: 3 };

testRule("document/scope", rule, {
  valid: [
    policy("This notice applies to our website, our iOS app and our API."),
    policy("This policy describes how Tidepool uses personal information when you use our platform."),
    policy("It covers applicants and employees, not customers."),
    policy("Here we explain how data is handled in the InkHarbour mobile game."),
    policy("This page informs visitors of our shop."),
    policy("This is the privacy notice of Tidepool Ltd."),
    policy("In this statement we set out how we handle what you send us through the portal."),
    policy("These terms govern your use of the Tidepool app."),
    policy("## Scope\n\n- tidepool.example\n- the Tidepool app\n"),
    policy("Here is what you should know about our website."),
    {
      name: "far behind the verb",
      code: policy(
        "This policy describes our practices with respect to all personal data that we collect from or about you, or that you give us, when you use our website.",
      ),
    },
    {
      name: "no service is named, yet the policy speaks of itself",
      code: policy("This policy explains what we do."),
    },
    {
      name: "plain text",
      language: "text",
      code: "PRIVACY POLICY\n\nThis policy applies to the Tidepool app.\n",
    },
  ],
  invalid: [
    { code: policy("We respect your privacy."), errors: [missing] },
    { code: policy("How we handle your data."), errors: [missing] },
    {
      name: "the first line of a document without title",
      language: "text",
      code: "1. Information we collect\nWe collect your name when you create an account.\n",
      errors: [{ messageId: "missing", line: 1, column: 1 }],
    },
    {
      code: policy("## Scope"),
      errors: [{ messageId: "missing", line: 3, column: 4, endLine: 3, endColumn: 9 }],
    },
    { code: policy("We may change this policy and inform you on our website."), errors: [missing] },
    { code: policy("Our providers' privacy policies govern those services."), errors: [missing] },
    { code: policy("Please read the privacy policy of any website you visit."), errors: [missing] },
    { code: policy("This policy does not apply to third-party websites."), errors: [missing] },
  ],
});
