import { testRule } from "@policylint/rule-tester";
import rule from "../../src/rules/vague-retention.ts";

const policy = (body: string): string => `# Privacy Policy\n\n${body}\n`;
const vague = (column: number, text: string) => ({
  messageId: "vague",
  line: 3,
  column,
  endColumn: column + text.length,
  data: { text },
});

testRule("gdpr/vague-retention", rule, {
  valid: [
    policy("We keep data only as long as we need it. Default periods: logs 12 months, invoices 7 years."),
    policy("We keep your data for as long as your account is active."),
    policy("Invoices are kept for as long as tax law requires, currently ten years."),
    policy("Backups expire 35 days after the deletion of the original."),
    policy("We keep it no longer than necessary, which for support tickets means two years."),
    {
      name: "the list that follows",
      code: policy("We keep data as long as we need it:\n\n- logs: 12 months"),
    },
    {
      name: "nothing about storage is the affair of retention-period",
      code: policy("We do not sell your data."),
    },
    { name: "a heading", code: policy("## We keep data as long as necessary") },
  ],
  invalid: [
    {
      code: policy("We retain information for as long as necessary to fulfil the purposes described."),
      errors: [vague(4, "retain information for as long as necessary")],
    },
    {
      code: policy(
        "Data is kept as needed to provide the service and as required for legal, tax or dispute purposes.",
      ),
      errors: [vague(9, "kept as needed")],
    },
    {
      code: policy("Log retention follows operational needs."),
      errors: [vague(5, "retention follows operational needs")],
    },
    {
      code: policy("Backups are deleted on the next rotation cycle."),
      errors: [vague(13, "deleted on the next rotation")],
    },
    { code: policy("We delete data periodically."), errors: [vague(4, "delete data periodically")] },
    {
      code: policy("We store your data until it is no longer relevant."),
      errors: [vague(4, "store your data until it is no longer relevant")],
    },
    {
      name: "a purpose that ends at no time that the reader can see",
      code: policy("We keep it until the purpose expires."),
      errors: [vague(4, "keep it until the purpose")],
    },
    {
      name: "an event that an open list swallows",
      code: policy(
        "We retain data as long as your account is active, as needed to provide the service and as required by law.",
      ),
      errors: [vague(4, "retain data as long as your account is active, as needed")],
    },
    {
      name: "one message per place, its words on one line",
      code: policy("We keep your data as long\nas necessary. We keep your invoices as required by law."),
      errors: [
        {
          messageId: "vague",
          line: 3,
          column: 4,
          endLine: 4,
          endColumn: 13,
          data: { text: "keep your data as long as necessary" },
        },
        {
          messageId: "vague",
          line: 4,
          column: 18,
          endColumn: 48,
          data: { text: "keep your invoices as required" },
        },
      ],
    },
    {
      name: "plain text",
      language: "text",
      code: "PRIVACY POLICY\n\nWe delete data periodically.\n",
      errors: [vague(4, "delete data periodically")],
    },
  ],
});
