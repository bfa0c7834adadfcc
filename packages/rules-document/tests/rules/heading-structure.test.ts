import { testRule } from "@policylint/rule-tester";
import rule from "../../src/rules/heading-structure.ts";

/** A paragraph of sixty words. */
const body = "We keep your data for thirty days and then we delete it. ".repeat(5).trim();
const long = Array.from({ length: 6 }, () => body).join("\n\n");

const skipped = (heading: string, above: number, actual: number, line: number, endColumn: number) => ({
  messageId: "skipped",
  data: { heading, above, actual, expected: above + 1 },
  line,
  column: 1,
  endLine: line,
  endColumn,
});
const duplicate = (heading: string, line: number, endColumn: number) => ({
  messageId: "duplicate",
  data: { heading },
  line,
  column: 1,
  endLine: line,
  endColumn,
});

testRule("document/heading-structure", rule, {
  valid: [
    "# Privacy Policy\n\n## Data\n\n### Logs\n\nNone.",
    "---\ntitle: Privacy Policy\n---\n\n## Data\n\nNone.\n\n## Rights\n\nMany.",
    "Privacy Policy\n===\n\nData\n---\n\nNone.",
    "# Privacy Policy\n\nWe keep nothing.",
    { name: "a short document", code: `1. Information We Collect\n\n${body}\n\n2. Your Rights\n\n${body}` },
    { name: "marked headings beside others", code: `## Data\n\n${long}\n\n**Your Rights**\n\n${body}` },
    { name: "nothing but text", code: long },
    {
      name: "levels that end and begin below none",
      code: "### Data\n\nNone.\n\n## Rights\n\nMany.\n\n### Access\n\nYes.",
    },
    {
      name: "the same words in different sections",
      code: "## Orders\n\n### Legal basis\n\nContract.\n\n## News\n\n### Legal basis\n\nConsent.",
    },
    { name: "numbers alone", code: "## 2024\n\nOld.\n\n## 2025\n\nNew." },
    {
      name: "plain text has no headings to mark",
      language: "text",
      code: `Privacy Policy\n\n1. Information We Collect\n\n${long}\n\n2. Your Rights\n\n${body}\n`,
    },
  ],
  invalid: [
    {
      code: `1. Information We Collect\n\n${long}\n\n2. Your Rights\n\n${body}`,
      errors: [{ messageId: "unmarked", line: 1, column: 1, endLine: 1, endColumn: 26 }],
    },
    {
      name: "a line glued to its paragraph; one report for all",
      code: `Who we are\n${body}\n\nWhat we collect\n${long}`,
      errors: [{ messageId: "unmarked", line: 1, column: 1, endLine: 1, endColumn: 11 }],
    },
    {
      name: "a title alone leads to no section",
      code: `# Privacy Policy\n\n**Data**\n\n${long}\n\n**Your Rights**\n\n${body}`,
      errors: [{ messageId: "unmarked", line: 3, column: 3, endLine: 3, endColumn: 7 }],
    },
    {
      code: "# Policy\n### Rights\n\nMany.",
      output: "# Policy\n## Rights\n\nMany.",
      errors: [skipped("Rights", 1, 3, 2, 11)],
    },
    {
      name: "all that stands below is raised alike",
      code: "# Policy\n\n#### Data\n\n###### Logs\n\nSome.\n\n#### Rights ####\n\nMany.",
      output: "# Policy\n\n## Data\n\n### Logs\n\nSome.\n\n## Rights ####\n\nMany.",
      errors: [skipped("Data", 1, 4, 3, 10), skipped("Logs", 4, 6, 5, 12)],
    },
    {
      name: "no fix where a heading may have lost the one above it",
      code: "# Policy\n\n### Date\n\nToday.\n\n## Rights\n\nMany.",
      errors: [skipped("Date", 1, 3, 3, 9)],
    },
    {
      code: "## Contact\n\nWrite to us.\n\n## Contact\n\nCall us.",
      errors: [duplicate("Contact", 5, 11)],
    },
    {
      name: "number, case and marks aside",
      code: "# Policy\n\n## 3. Contact us\n\nWrite.\n\n## 9. *Contact* Us:\n\nCall.",
      errors: [duplicate("9. Contact Us:", 7, 20)],
    },
  ],
});
