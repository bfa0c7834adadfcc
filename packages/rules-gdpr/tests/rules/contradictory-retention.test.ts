import { testRule } from "@policylint/rule-tester";
import rule from "../../src/rules/contradictory-retention.ts";
import { policy } from "../support/case-of.ts";

const conflict = (code: string, category: string, earlier: string, later: string, at = later) => {
  const column = code.lastIndexOf(at) + 1;
  return {
    name: code,
    code: policy(code),
    errors: [
      {
        messageId: "contradictory",
        line: 3,
        column,
        endColumn: column + at.length,
        data: { category, a: earlier, b: later },
      },
    ],
  };
};

testRule("gdpr/contradictory-retention", rule, {
  valid: [
    policy("Uploads are purged after 30 minutes. They are deleted when your session expires (30 minutes)."),
    policy("Images are not stored; results are cached for 24 hours."),
    policy("Logs are kept for 90 days; invoices are kept for 7 years."),
    policy("We keep account data for 30 days after closure, billing records as tax law requires."),
    policy("Logs are kept for 12 months. Log data are deleted after a year."),
    policy("Logs are kept for up to 12 months. Log data are deleted after 30 days."),
    policy("Access logs are kept for 30 days. Security logs are kept for 12 months."),
    policy("Logs are kept for 30 days. If an attack is investigated, log data are kept for 12 months."),
    policy("Logs are kept for 30 days. In the EU, log data are kept for 7 days."),
    policy(
      "Invoices are deleted 7 years after the order. Invoices are kept for 2 years after the account is closed.",
    ),
    policy("We do not store images. Images are deleted immediately."),
    policy("Tax records are the only exception to erasure. Tax records are kept for ten years."),
    policy("Backups are the only exception to erasure. Backups persist for 30 days."),
    policy("Data are deleted immediately after processing. Files are recoverable for 30 days."),
    policy("## Photos\n\nThey are deleted immediately.\n\n## Notes\n\nThey are recoverable for 30 days."),
    policy("| Logs | Kept for |\n| --- | --- |\n| Logs | 30 days |\n| Logs | 90 days |"),
  ],
  invalid: [
    conflict(
      "Logs are kept for 30 days. Accounts are free. Log data are kept for 12 months.",
      "Log data",
      "Logs are kept for 30 days.",
      "Log data are kept for 12 months.",
      "12 months",
    ),
    conflict(
      "We do not store images. Images are deleted after 7 days.",
      "Images",
      "We do not store images.",
      "Images are deleted after 7 days.",
      "7 days",
    ),
    conflict(
      "Tax records are the only exception to erasure. Backups and security logs persist for 12 months.",
      "exceptions to erasure",
      "only exception to erasure",
      "logs persist for 12 months",
    ),
    conflict(
      "Files are deleted immediately. Files are recoverable for 30 days.",
      "deleted data",
      "deleted immediately",
      "recoverable for 30 days",
    ),
    conflict(
      "Invoices are kept for at least 6 years. Invoices are deleted after 3 years.",
      "Invoices",
      "Invoices are kept for at least 6 years.",
      "Invoices are deleted after 3 years.",
      "3 years",
    ),
    {
      name: "a row of a table and a sentence",
      code: policy(
        "We keep log data for 12 months.\n\n| Data | Kept for |\n| --- | --- |\n| Logs | 30 days |",
      ),
      errors: [
        {
          messageId: "contradictory",
          line: 7,
          column: 10,
          data: { category: "Logs", a: "We keep log data for 12 months.", b: "Logs 30 days" },
        },
      ],
    },
  ],
});
