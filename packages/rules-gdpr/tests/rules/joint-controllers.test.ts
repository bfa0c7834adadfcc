import { testRule } from "@policylint/rule-tester";
import rule from "../../src/rules/joint-controllers.ts";

const trigger = "For the fair we act as joint controllers.";
const policy = (body: string): string => `# Privacy Policy\n\n${trigger}\n\n${body}\n`;
const alone = (body: string): string => `# Privacy Policy\n\n${body}\n`;
const missing = { messageId: "missing", line: 1, column: 3 };

testRule("gdpr/joint-controllers", rule, {
  valid: [
    alone(
      "We and Halden Software AS are joint controllers for the events app; Halden answers access requests, we run the servers.",
    ),
    alone(
      "Meta Platforms Ireland and we jointly operate Page Insights; the [addendum](https://example.org/insights) sets out who does what.",
    ),
    alone(
      "Joint controllers: A GmbH (registration), B GmbH (newsletter). You can exercise your rights against either.",
    ),
    {
      name: "who answers to readers, said in another sentence",
      code: alone(
        "Orchard Ltd and Orchard SARL are joint controllers. Orchard Ltd is responsible for responding to your requests.",
      ),
    },
    {
      name: "rights against each, with words between",
      code: alone(
        "Orchard Ltd and Orchard SARL are joint controllers. You may exercise your rights against either company.",
      ),
    },
    policy(
      "The arrangement provides that the university informs you and that the hospital handles erasure requests.",
    ),
    {
      name: "the essence in other words",
      code: policy("We have agreed with Norvane Ltd which of us answers you."),
    },
    { name: "nobody else decides", code: alone("We are not joint controllers with anybody.") },
    { name: "another sense", code: alone("The joint venture holds a joint account.") },
    { name: "no word of it", code: alone("We keep your order for ten years.") },
    { name: "a heading alone", code: alone("## Joint controllers") },
    {
      name: "the settings name nobody",
      code: alone("We answer."),
      settings: { policy: { jointControllers: [] } },
    },
  ],
  invalid: [
    {
      code: alone("We and our affiliate Norvane UK Ltd are joint controllers."),
      errors: [{ messageId: "partial", line: 3, column: 22, endLine: 3, endColumn: 58, severity: "warn" }],
    },
    {
      code: alone("Together with LinkedIn we are jointly responsible for page statistics."),
      errors: [{ messageId: "partial", line: 3, column: 15, endLine: 3, endColumn: 50, severity: "warn" }],
    },
    { code: alone("We may act as joint controllers with our partners."), errors: [missing] },
    { code: alone("We jointly operate the site."), errors: [missing] },
    {
      name: "responsibility for something else",
      code: alone("We jointly operate the site. You are responsible for your password."),
      errors: [missing],
    },
    {
      name: "a heading without body, where the gap is reported",
      code: policy("## Joint controllers"),
      errors: [{ messageId: "missing", line: 5, column: 4 }],
    },
    {
      name: "a company elsewhere in the policy is not named as the other controller",
      code: policy("Our host is Bramble Ltd."),
      errors: [missing],
    },
    {
      name: "the settings tell what the words do not",
      code: alone("We answer."),
      settings: { policy: { jointControllers: ["Halden Software AS"] } },
      errors: [missing],
    },
  ],
});
