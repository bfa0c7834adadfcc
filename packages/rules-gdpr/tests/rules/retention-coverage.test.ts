import { testRule } from "@policylint/rule-tester";
import rule from "../../src/rules/retention-coverage.ts";
import { policy } from "../support/case-of.ts";

const storing = (collected: string, stored: string): string =>
  policy(`## What we collect\n\nWe collect ${collected}.\n\n## How long we keep it\n\n${stored}`);
const uncovered = (collected: string, category: string, stored: string) => {
  const column = "We collect ".length + collected.indexOf(category) + 1;
  return {
    code: storing(collected, stored),
    errors: [
      {
        messageId: "uncovered",
        line: 5,
        column,
        endColumn: column + category.length,
        data: { category },
      },
    ],
  };
};

testRule("gdpr/retention-coverage", rule, {
  valid: [
    storing(
      "your account data and server logs",
      "- Account data: until you close your account\n- Logs: 90 days",
    ),
    storing(
      "your name and IP address",
      "We keep payment records for 10 years. Everything else is deleted when you delete your account.",
    ),
    storing(
      "payment records and prompts",
      "| Category | Period |\n| --- | --- |\n| Payment records | 10 years |\n| Prompts | 30 days |",
    ),
    storing("payment records", "All personal data described above is erased after 12 months of inactivity."),
    {
      name: "a rule that names no data is one for all",
      code: storing("payment records", "We store it for 30 days."),
    },
    { name: "a word of the same kind", code: storing("your IP address", "We keep log files for 14 days.") },
    {
      name: "data of a name of the policy's own may be any",
      code: storing("payment records", "- Trader files: kept for 3 years"),
    },
    {
      name: "no period is the affair of retention-period",
      code: policy("## What we collect\n\nWe collect payment records and prompts."),
    },
    {
      name: "vague words are the affair of vague-retention",
      code: storing("payment records and prompts", "We keep prompts as long as necessary."),
    },
  ],
  invalid: [
    uncovered("your name and IP address", "IP address", "We keep account data until you close your account."),
    uncovered("your name, address and payment records", "payment records", "We keep prompts for 30 days."),
    uncovered(
      "device identifiers and your language",
      "device identifiers",
      "We delete uploads after 30 minutes.",
    ),
    uncovered("support tickets and your name", "support tickets", "We keep backups for 30 days."),
    {
      ...uncovered(
        "IP addresses, and server logs and your name",
        "IP addresses",
        "We keep prompts for 30 days.",
      ),
      name: "one message for data of one kind",
    },
  ],
});
