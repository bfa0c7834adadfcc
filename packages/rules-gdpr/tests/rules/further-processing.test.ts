import { testRule } from "@policylint/rule-tester";
import rule from "../../src/rules/further-processing.ts";

const trigger = "We may use your data for other compatible purposes.";
const policy = (body: string): string => `# Privacy Policy\n\n${trigger}\n\n${body}\n`;
const untriggered = (body: string): string => `# Privacy Policy\n\n${body}\n`;
const missing = { messageId: "missing", line: 1, column: 3 };
const partial = (column: number) => ({ messageId: "partial", line: 5, column }) as const;

testRule("gdpr/further-processing", rule, {
  valid: [
    policy(
      "If we want to use your data for a new purpose, we will tell you beforehand and explain the legal basis.",
    ),
    untriggered("We use your data only for the purposes listed here."),
    policy("Before any further use we will inform you and, where the law asks for it, obtain your consent."),
    untriggered("Data collected for delivery will not be used for anything else."),
    policy(
      "We will not use your personal data for materially different purposes without giving you notice first.",
    ),
    policy(
      "Should we intend to process your data for another purpose, you will be informed of it in advance.",
    ),
    policy("We will ask for your consent before using your information for any new purpose."),
    policy("Before we use your data for purposes not described here, we will let you know."),
    untriggered("Our processors may not use your data for any other purpose."),
    untriggered("We use it for other purposes described below."),
    untriggered("We may use anonymous data for any purpose."),
    untriggered("We may use data for other purposes with your consent."),
    untriggered("We use your data to develop new features."),
    untriggered("We may use your data for other purposes that we tell you about when we collect it."),
    {
      name: "a partial disclosure, by default",
      code: policy("We will update this page if we use data for other purposes."),
    },
    {
      name: "plain text",
      language: "text",
      code: "PRIVACY POLICY\n\nIf we want to use your data for a new purpose, we will tell you beforehand.\n",
    },
  ],
  invalid: [
    {
      code: policy("We will update this page if we use data for other purposes."),
      errors: [partial(9)],
      options: [{ partial: "error" }],
    },
    {
      code: policy(
        "If we need to use your personal data for an unrelated purpose, we will notify you and explain the legal basis.",
      ),
      errors: [partial(45)],
      options: [{ partial: "error" }],
    },
    {
      code: policy("If we use your data for a different purpose, you will be notified."),
      errors: [partial(27)],
      options: [{ partial: "error" }],
    },
    {
      code: policy("For any other purposes not named here we will only use data after updating this policy."),
      errors: [partial(9)],
      options: [{ partial: "error" }],
    },
    { code: policy("We may use your data for other compatible purposes."), errors: [missing] },
    { code: policy("We may use data for any lawful purpose."), errors: [missing] },
    { code: policy("Your data may be reused for research."), errors: [missing] },
    { code: policy("## Other uses"), errors: [missing] },
    {
      code: policy("We may also process your information for any other purpose permitted by law."),
      errors: [missing],
    },
    {
      code: policy("We use your data to run the service and for other business purposes."),
      errors: [missing],
    },
    { code: policy("We may make secondary use of your data."), errors: [missing] },
    {
      code: policy(
        "We may use your information for another purpose that is compatible with the original purpose.",
      ),
      errors: [missing],
    },
    {
      name: "a promise that the reservation belies",
      code: policy("We use your data only for the purposes listed here."),
      errors: [partial(4)],
      options: [{ partial: "error" }],
    },
  ],
});
