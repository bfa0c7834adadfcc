import { testRule } from "@policylint/rule-tester";
import rule from "../../src/rules/balancing-test.ts";

const trigger = "We rely on our legitimate interest in preventing fraud.";
const policy = (body: string): string => `# Privacy Policy\n\n${trigger}\n\n${body}\n`;
const alone = (body: string): string => `# Privacy Policy\n\n${body}\n`;
const missing = { messageId: "missing", line: 1, column: 3 };
const partial = { messageId: "partial", line: 5, severity: "warn" } as const;
const options: [{ partial: "warn" }] = [{ partial: "warn" }];

testRule("gdpr/balancing-test", rule, {
  valid: [
    policy("You can ask us for a summary of how we weighed our interests against yours."),
    policy(
      "We log only the last 90 days and mask IP addresses, so we consider that your interests do not override ours.",
    ),
    policy("Details of our legitimate-interest assessments are available on request."),
    policy("The assessment is published [here](/lia)."),
    policy("Your interests do not outweigh ours because we store nothing but a counter."),
    policy(
      "Would you like to know more about the balancing test? Write to us; we send the balancing test on request.",
    ),
    policy("Read our [balancing test](https://tidepool.example/balance)."),
    {
      name: "the assertion alone, unless the option says otherwise",
      code: policy("These interests are balanced against your rights and freedoms."),
    },
    { name: "no such ground", code: alone("We process your data with your consent.") },
    { name: "a ground that is denied", code: alone("We do not rely on legitimate interests.") },
    {
      name: "a right is no ground",
      code: alone("You may object to processing based on legitimate interests."),
    },
    {
      name: "plain text",
      language: "text",
      code: `PRIVACY POLICY\n\n${trigger}\n\nAsk us for a copy of the balancing test.\n`,
    },
  ],
  invalid: [
    {
      code: policy("These interests are balanced against your rights and freedoms."),
      options,
      errors: [{ ...partial, column: 21, endLine: 5, endColumn: 49 }],
    },
    {
      code: policy("This is so only where your interests do not override ours."),
      options,
      errors: [{ ...partial, column: 28, endLine: 5, endColumn: 53 }],
    },
    {
      code: policy("Before we rely on it we carry out a balancing test."),
      options,
      errors: [{ ...partial, column: 37, endLine: 5, endColumn: 51 }],
    },
    {
      code: policy("If you object, we repeat the balancing test and contact you."),
      options,
      errors: [{ ...partial, column: 30, endLine: 5, endColumn: 44 }],
    },
    {
      code: policy("We do so unless our interests are overridden by your rights."),
      options,
      errors: [{ ...partial, column: 21, endLine: 5, endColumn: 45 }],
    },
    {
      code: policy("We may refuse where we have an overriding legitimate interest."),
      options,
      errors: [missing],
    },
    { code: alone("We rely on legitimate interests."), errors: [missing] },
    { code: policy("Your account balance is shown in the app."), errors: [missing] },
    { code: policy("We balance cost and quality."), errors: [missing] },
    { code: policy("## Balancing test"), errors: [missing] },
    { code: policy("A transfer impact assessment is available on request."), errors: [missing] },
    {
      name: "the law of the right to object",
      code: policy("We stop unless we demonstrate compelling grounds which override your interests."),
      errors: [missing],
    },
    {
      name: "where the settings name the ground",
      code: alone("We want to keep the service secure."),
      settings: { policy: { lawfulBases: ["legitimate-interests"] } },
      errors: [missing],
    },
    {
      name: "at the section of the legal bases",
      code: `# Privacy Policy\n\n## Legal bases\n\n${trigger}\n`,
      errors: [{ messageId: "missing", line: 3, column: 4, endLine: 3, endColumn: 15 }],
    },
  ],
});
