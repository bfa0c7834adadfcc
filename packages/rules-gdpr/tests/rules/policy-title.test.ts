import { testRule } from "@policylint/rule-tester";
import rule from "../../src/rules/policy-title.ts";

const body = "We collect your e-mail address.";
const missing = { messageId: "missing" };

testRule("gdpr/policy-title", rule, {
  valid: [
    `# Privacy Policy\n\n${body}\n`,
    `# How we use your data - privacy notice\n\n${body}\n`,
    `---\ntitle: Data Protection Notice\n---\n\n${body}\n`,
    `Privacy Policy\n\n${body}\n`,
    { name: "plain text", language: "text", code: `Privacy Policy\n${body}\n` },
    { name: "plain text in capitals", language: "text", code: `PRIVACY POLICY OF TIDEPOOL\n\n${body}\n` },
    `+++\ntitle = "Privacy"\n+++\n\n${body}\n`,
    `<h1 align="center">Privacy Policy</h1>\n\n${body}\n`,
    `Privacy Policy of Tidepool, last updated 3 May 2026\n\n${body}\n`,
    `# Datenschutzerklärung\n\n${body}\n`,
    `# Politique de confidentialité\n\n${body}\n`,
    `# Information on the processing of personal data\n\n${body}\n`,
    `# Cookie Policy\n\n${body}\n`,
    { name: "below the heading of the site", code: `# Tidepool\n\n## Privacy Policy\n\n${body}\n` },
    {
      name: "below a line of the page",
      language: "text",
      code: `Sign in\nLegal\n\nPrivacy Policy\n\n1. Data\n\n${body}\n`,
    },
  ],
  invalid: [
    {
      name: "no title",
      code: `1\\. Information We Collect\n\n${body}\n\n2\\. Your privacy rights\n\nYou may ask us.\n`,
      errors: [{ ...missing, line: 1, column: 1 }],
    },
    {
      name: "no title in plain text",
      language: "text",
      code: `1. Information We Collect\n${body}\n2. Privacy rights\nYou may ask us.\n`,
      errors: [{ ...missing, line: 1, column: 1 }],
    },
    { code: `# Legal\n\n${body}\n`, errors: [{ ...missing, line: 1, column: 3, endLine: 1, endColumn: 8 }] },
    {
      code: `# Welcome\n\n${body}\n`,
      errors: [{ ...missing, line: 1, column: 3, endLine: 1, endColumn: 10 }],
    },
    { name: "no heading at all", code: `${body}\n`, errors: [{ ...missing, line: 1, column: 1 }] },
    { name: "an empty document", code: "", errors: [{ ...missing, line: 1, column: 1 }] },
    {
      name: "a sentence on privacy",
      code: "We respect your privacy.\n",
      errors: [{ ...missing, line: 1, column: 1 }],
    },
    {
      name: "a section on what is not personal",
      code: `## Non-personal data\n\n${body}\n`,
      errors: [{ ...missing, line: 1, column: 4 }],
    },
    {
      name: "front matter with another title",
      code: `---\ntitle: Legal\ndescription: Privacy Policy\n---\n\n${body}\n`,
      errors: [{ ...missing, line: 6, column: 1 }],
    },
    {
      name: "a comment",
      code: `<!-- <h1>Privacy Policy</h1> -->\n\n# Legal\n\n${body}\n`,
      errors: [{ ...missing, line: 3, column: 3 }],
    },
  ],
});
