import { testRule } from "@policylint/rule-tester";
import rule from "../../src/rules/adm-human-review.ts";

const trigger = "An algorithm declines loan applications of people with open debts.";
const policy = (body: string): string => `# Privacy Policy\n\n${trigger}\n\n${body}\n`;
const alone = (body: string): string => `# Privacy Policy\n\n${body}\n`;
const missing = { messageId: "missing", line: 1, column: 3 };

testRule("gdpr/adm-human-review", rule, {
  valid: [
    policy("You can ask a person to review the decision and tell us your view."),
    policy("If the system rejects you, reply to the e-mail and a member of staff will decide again."),
    policy("You may contest an automated decision by writing to review@kestrel.example."),
    policy("You have the right not to be subject to a decision based solely on automated processing."),
    alone("Our system blocks an account after ten failed log-ins; a person reviews the block on request."),
    { name: "reported only on demand", code: policy("A human may look at some decisions.") },
    { name: "no such decisions", code: alone("We do not make automated decisions on credit.") },
    { name: "no decision that matters", code: alone("Your feed is ranked by what you clicked before.") },
    { name: "no word of it", code: alone("We keep your order for ten years.") },
    {
      name: "settings that say no",
      code: policy("We answer."),
      settings: { policy: { automatedDecisions: false } },
    },
  ],
  invalid: [
    {
      code: policy("A human may look at some decisions."),
      options: [{ partial: "warn" }],
      errors: [{ messageId: "partial", line: 5, column: 3, endLine: 5, endColumn: 35, severity: "warn" }],
    },
    { code: alone("Applications are scored automatically and the result is final."), errors: [missing] },
    { code: policy("We test our models for bias."), errors: [missing] },
    { code: policy("You can object to marketing."), errors: [missing] },
    {
      name: "a heading without body",
      code: policy("## Your rights in automated decisions"),
      errors: [{ messageId: "missing", line: 5, column: 4 }],
    },
    {
      name: "a person who reviews something else",
      code: policy("You can ask our staff for a receipt."),
      errors: [missing],
    },
    {
      name: "the settings tell what the words do not",
      code: alone("We answer."),
      settings: { policy: { automatedDecisions: true } },
      errors: [missing],
    },
  ],
});
