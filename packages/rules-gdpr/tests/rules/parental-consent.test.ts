import { testRule } from "@policylint/rule-tester";
import rule from "../../src/rules/parental-consent.ts";

const trigger = "Kids can create an account in seconds.";
const policy = (body: string): string => `# Privacy Policy\n\n${trigger}\n\n${body}\n`;
const missing = { messageId: "missing", line: 1, column: 3 };
const partial = (line: number, column: number) =>
  ({ messageId: "partial", line, column, severity: "warn" }) as const;

testRule("gdpr/parental-consent", rule, {
  valid: [
    policy("A parent confirms the account through a one-euro card payment."),
    policy("We e-mail your guardian a link and ask for a second confirmation before the account opens."),
    policy("Children under 14 need the agreement of a parent, which we check by video call."),
    policy("Parents approve the account in their own dashboard before any data is collected."),
    policy("We verify that the consent comes from a parent by a call to the number given."),
    policy("A guardian signs a form to give permission."),
    {
      name: "the service excludes children",
      code: "# Privacy Policy\n\nOur service is not intended for children under 16. We do not knowingly collect their data without parental consent.\n",
    },
    {
      name: "what happens to data that came in by mistake",
      code: "# Privacy Policy\n\nIf a parent believes that a child under 13 has given us data, contact us and we delete them.\n",
    },
    { name: "no children are mentioned", code: "# Privacy Policy\n\nWe collect your name.\n" },
    {
      name: "plain text",
      language: "text",
      code: "PRIVACY POLICY\n\nParents confirm the account by video call.\n",
    },
  ],
  invalid: [
    { code: policy("Users under 16 need their parents' permission."), errors: [partial(5, 27)] },
    { code: policy("A guardian must agree."), errors: [partial(5, 3)] },
    { code: policy("We ask for parental consent before a child registers."), errors: [partial(5, 12)] },
    { code: policy("Kids can create an account in seconds."), errors: [missing] },
    { code: policy("Parental controls let you limit screen time."), errors: [missing] },
    { code: policy("If you believe a child gave us data, contact us."), errors: [missing] },
    { code: policy("## Parents"), errors: [missing] },
    { code: policy("Our parent company runs the servers."), errors: [missing] },
    { code: policy("We report to parents how their child learns."), errors: [missing] },
    {
      name: "the settings say that children are addressed",
      code: "# Privacy Policy\n\nHello.\n",
      settings: { policy: { audience: ["children"] } },
      errors: [missing],
    },
  ],
});
