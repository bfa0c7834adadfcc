import { testRule } from "@policylint/rule-tester";
import rule from "../../src/rules/special-category-data.ts";

const trigger = "We record your heart rate.";
const policy = (body: string): string => `# Privacy Policy\n\n${trigger}\n\n${body}\n`;
const missing = { messageId: "missing", line: 1, column: 3 };
const partial = (line: number, column: number) =>
  ({ messageId: "partial", line, column, severity: "warn" }) as const;

testRule("gdpr/special-category-data", rule, {
  valid: [
    policy("We process your allergy information only with your explicit consent (Art. 9(2)(a) GDPR)."),
    policy("Sick notes are processed because employment law requires it (Art. 9(2)(b))."),
    policy("Face templates are created only after you explicitly agree and are deleted after the check."),
    policy("We do not collect special categories of personal data."),
    policy("Health data is used to establish legal claims after an accident (Art. 9(2)(f))."),
    policy("Your biometric data are used with your express consent only."),
    policy("We process data on disability because labour law and social security law require it."),
    policy("Please do not send us sensitive data."),
    policy("We ask for your explicit consent before we share sensitive personal information."),
    {
      name: "nothing of the kind is collected",
      code: "# Privacy Policy\n\nWe collect your name and your address.\n",
    },
    {
      name: "a list of what is not collected",
      code: "# Privacy Policy\n\nWe do not collect:\n\n- Health data\n- Political opinions\n",
    },
    {
      name: "a list of what the policy does not apply to",
      code: "# Privacy Policy\n\nThis policy does not apply to:\n\n- Health information that your clinic collects\n",
    },
    {
      name: "health and safety, and a device fingerprint",
      code: "# Privacy Policy\n\nWe use the device fingerprint to keep fraud away and observe health and safety rules.\n",
    },
    {
      name: "only readers in California are meant",
      code: "# Privacy Policy\n\n## California residents\n\nWe collect your ethnic origin.\n",
    },
    {
      name: "plain text",
      language: "text",
      code: "PRIVACY POLICY\n\nWe process health data with your explicit consent.\n",
    },
    {
      name: "the settings say that there are none",
      code: policy("Hello."),
      settings: { policy: { specialCategories: false } },
    },
  ],
  invalid: [
    { code: policy("We collect health data with your consent."), errors: [partial(5, 12)] },
    { code: policy("Biometric data is processed to perform our contract."), errors: [partial(5, 1)] },
    {
      code: policy("Where you agree, we use your health data to plan your training."),
      errors: [partial(5, 11)],
    },
    {
      name: "consent to a check by biometric features",
      code: policy("Your consent is required for us to proceed with biometric verification."),
      errors: [partial(5, 6)],
    },
    { code: policy("The app records your heart rate and sleep."), errors: [missing] },
    { code: policy("We may infer your religion from the events you attend."), errors: [missing] },
    { code: policy("Sensitive information such as passwords is encrypted."), errors: [missing] },
    { code: policy("## Sensitive data"), errors: [{ messageId: "missing", line: 5, column: 4 }] },
    { code: policy("Our engineers fixed a race condition."), errors: [missing] },
    { code: policy("We obtain your explicit consent before we send a newsletter."), errors: [missing] },
    {
      code: policy("You unlock the app with a fingerprint, which is handled by your phone."),
      errors: [missing],
    },
    {
      name: "the settings say that there are some",
      code: "# Privacy Policy\n\nHello.\n",
      settings: { policy: { specialCategories: true } },
      errors: [missing],
    },
  ],
});
