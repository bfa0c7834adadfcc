import { testRule } from "@policylint/rule-tester";
import rule from "../../src/rules/malformed-list.ts";

const broken = (line: number, column: number, endColumn: number, output: string) => ({
  messageId: "broken",
  line,
  column,
  endLine: line,
  endColumn,
  suggestions: [{ messageId: "split", output }],
});
const unknownMark = (line: number, column: number, endColumn: number, mark = "•") => ({
  messageId: "unknownMark",
  data: { mark },
  line,
  column,
  endLine: line,
  endColumn,
});

testRule("document/malformed-list", rule, {
  valid: [
    "- Hosting: Hetzner\n- E-mail: Mailgun",
    "We answer within 10-30 minutes.",
    "We use well-known providers - all in the EU - host our data.",
    "Stripe - payments",
    "- Stripe - payments\n- Mailgun - mail",
    "- Hosting: Kelp - Mail: Gull",
    "- We work with Kelp Inc. - Dublin and Gull Ltd. - Cork.",
    "- Temperatures of -5 degrees. We store them.",
    "* Cost: 3*4 Euro or 3 * 4 Euro in *all* cases",
    "[Terms](/terms) • [Contact](/contact) • Imprint",
    "Last updated · 1 May 2026",
    "• • •",
    "- • Name\n- • Mail",
    "| Data | Why |\n| --- | --- |\n| • name • mail | • service |",
    "We may (1) ask you, (2) remind you and (3) stop.",
    "We may do three things: 1) ask, 2) remind and 3) stop.",
    "1. Read it.\n2. Say in section 2. Then sign.",
    "1) Ask us (or do as 2) says).\n2) Wait.",
    "1. Under Art. 2. We keep it.",
    "- Hosting: Kelp Servers,\n  Mail: Gull",
    "- Hosting: Kelp\\\nMail: Gull",
    "- Hosting is done by Kelp.\nMail: Gull",
    "– By Kelp Servers Ltd.",
    "```\n• name • mail\n```",
    "`• name` and `• mail`",
    { name: "a bullet is a mark in plain text", language: "text", code: "We keep:\n• name\n• mail\n" },
    { name: "hyphens of plain text", language: "text", code: "Stripe - payments.\nGull - mail.\n" },
  ],
  invalid: [
    {
      code: "- Hosting: Convex,\nFly.io. - AI providers: OpenAI",
      errors: [broken(2, 9, 13, "- Hosting: Convex,\nFly.io.\n- AI providers: OpenAI")],
    },
    {
      name: "the words around a merged entry, in a nested list and a quotation",
      code: "> - We share:\n>   - Hosting: Kelp. - Mail: Gull",
      errors: [broken(2, 22, 29, "> - We share:\n>   - Hosting: Kelp.\n>   - Mail: Gull")],
    },
    {
      code: "• Email address",
      output: "- Email address",
      errors: [unknownMark(1, 1, 16)],
    },
    {
      code: "* item one * item two",
      errors: [broken(1, 12, 18, "* item one\n* item two")],
    },
    {
      code: "1) a 2) b 3) c",
      errors: [broken(1, 6, 10, "1) a\n2) b\n3) c")],
    },
    {
      code: "1. Ask us. 2. Wait.",
      errors: [broken(1, 12, 20, "1. Ask us.\n2. Wait.")],
    },
    {
      name: "one report for all entries that follow each other",
      code: "We keep\n\n• your name\n\n• your mail\n\nfor a year, and\n\n▪ your street\n",
      output: "We keep\n\n- your name\n\n- your mail\n\nfor a year, and\n\n- your street\n",
      errors: [unknownMark(3, 1, 12), unknownMark(9, 1, 14, "▪")],
    },
    {
      name: "lines of one paragraph, the words in bold, in a character reference, behind a hard break",
      code: "We keep:\\\n•\t**Name**\\\n  &bull; [Mail](/mail), which\n  we need\n• 30 days",
      output: "We keep:\n- **Name**\n  - [Mail](/mail), which\n  we need\n- 30 days",
      errors: [unknownMark(2, 1, 11)],
    },
    {
      name: "two dashes or escaped hyphens, one of which may be anything",
      code: "– your name\n– your mail\n\nand\n\n\\- your street\n\n\\- your town",
      output: "- your name\n- your mail\n\nand\n\n- your street\n\n- your town",
      errors: [unknownMark(1, 1, 12, "–"), unknownMark(6, 1, 15, "\\-")],
    },
    {
      name: "no fix where words follow that may be no entry, and where a mark would open another block",
      code: "• your name\nWe keep it.\n\n## Mail\n\n• 1. your mail\n\n## Code\n\n• your key\n\n      key",
      errors: [unknownMark(1, 1, 12), unknownMark(6, 1, 15), unknownMark(10, 1, 11)],
    },
    {
      name: "bullets within a paragraph",
      code: "We keep: • your name • your mail",
      errors: [broken(1, 10, 16, "We keep:\n- your name\n- your mail")],
    },
    {
      name: "the bullet that opens the paragraph is reported with the others",
      code: "• your name • your mail",
      errors: [broken(1, 13, 19, "- your name\n- your mail")],
    },
    {
      name: "labels under a label",
      code: "- **Hosting:** Kelp\nMail: Gull\r\nPayments: Puffin",
      errors: [broken(2, 1, 6, "- **Hosting:** Kelp\n- Mail: Gull\r\n- Payments: Puffin")],
    },
    {
      name: "plain text",
      language: "text",
      code: "We share with:\n- Hosting: Kelp,\nGull. - Mail: Heron Post.\nWe keep: • name • mail\n",
      errors: [
        broken(
          3,
          7,
          14,
          "We share with:\n- Hosting: Kelp,\nGull.\n- Mail: Heron Post.\nWe keep: • name • mail\n",
        ),
        broken(
          4,
          10,
          16,
          "We share with:\n- Hosting: Kelp,\nGull. - Mail: Heron Post.\nWe keep:\n• name\n• mail\n",
        ),
      ],
    },
  ],
});
