import { testRule } from "@policylint/rule-tester";
import rule from "../../src/rules/empty-section.ts";

const empty = (heading: string, line: number, column: number) => ({
  messageId: "empty",
  data: { heading },
  line,
  column,
  endLine: line,
  endColumn: column + heading.length,
});
const text = (code: string) => ({ code, language: "text" as const });

testRule("document/empty-section", rule, {
  valid: [
    "## Rights\n### Access\nYou can ask for a copy.",
    "## Cookies\n| name | expiry |\n| --- | --- |\n| sid | 1 day |",
    '## Contact\n<div id="contact-form"></div>',
    "# Privacy Policy\n## Scope\nThis notice covers ...",
    {
      name: "a title over headings of its own level",
      code: "# Privacy Policy\n\n# Scope\n\nThis notice covers our site.\n",
    },
    "## Cookies\n\n![The cookies that we set, by name](cookies.png)\n",
    "## Cookies\n\n```\nsid=1\n```\n",
    "## Cookies\n\n- sid\n- lang\n",
    "## Cookies\n\n{% include cookies.md %}\n\n## Rights\n\nYou can object.\n",
    "## Cookies\n\nNone.\n",
    { name: "numbers tell what stands above", code: "## 4. Rights\n\n## 4.1. Access\n\nYou can ask.\n" },
    { name: "a number above headings without", code: "## 4. Rights\n\n## Access\n\nYou can ask.\n" },
    { name: "a list of headings begins", code: "## Rights\n\n## (1) Access\n\nYou can ask.\n" },
    { name: "capitals stand above", code: "## YOUR RIGHTS\n\n## Access\n\nYou can ask.\n" },
    {
      name: "a table of contents without list marks",
      code: "# Policy\n\n## Contents\n\n[Cookies](#cookies)\n\n[Rights](#rights)\n\n## Cookies\n\nNone.\n\n## Rights\n\nAll.\n",
    },
    {
      name: "a bold line over another may be a list item",
      code: "# Policy\n\n**Name and address**\n\n**Payment details**\n\nWe collect these to send you what you order.\n",
    },
    text(
      "Privacy Policy\n1. Data\nWe collect your e-mail address.\n2. Rights\nYou can object to that at any time.\n",
    ),
    "",
  ],
  invalid: [
    { code: "## Legal basis\n## Retention\n30 days.", errors: [empty("Legal basis", 1, 4)] },
    { code: "# Policy\n\nHello.\n\n## Contact\n", errors: [empty("Contact", 5, 4)] },
    {
      code: "## Data Protection Officer\n\n---\n## Rights\n\nYou can object.",
      errors: [empty("Data Protection Officer", 1, 4)],
    },
    {
      name: "an empty table of contents in Markdown",
      code: "# Policy\n\nContents\n\n1. Information we collect\n\nWe collect your e-mail address.\n\n2. Sharing\n\nWe share nothing with anyone.\n",
      errors: [empty("Contents", 3, 1)],
    },
    {
      name: "an empty table of contents in plain text",
      ...text(
        "Privacy Policy\nContents\n1. Information we collect\nWe collect your e-mail address.\n2. Sharing\nWe share nothing with anyone.\n",
      ),
      errors: [empty("Contents", 2, 1)],
    },
    {
      name: "a number whose next follows at once, in plain text",
      ...text(
        "Privacy Policy\n1. Information we collect\nWe collect your e-mail address.\n2. Your rights\n3. Security\nWe encrypt all connections.\n",
      ),
      errors: [empty("2. Your rights", 4, 1)],
    },
    {
      name: "only the innermost of nested headings",
      code: "## Rights\n\n### Access\n\n## Contact\n\nWrite to us.\n",
      errors: [empty("Access", 3, 5)],
    },
    {
      name: "a number whose next follows at once",
      code: "## 3. Rights\n\n## 4. Contact\n\nWrite to us.\n",
      errors: [empty("3. Rights", 1, 4)],
    },
    {
      name: "comments, anchors, definitions and images without a text show nothing",
      code: '## Rights\n\n<!-- to come -->\n\n<a id="x"></a>\n\n[a]: https://harbour.example\n\n![](x.png)\n\n## Contact\n\nWrite.\n',
      errors: [empty("Rights", 1, 4)],
    },
    {
      name: "underlined headings, CRLF",
      code: "Rights\r\n------\r\n\r\nContact\r\n-------\r\n\r\nWrite to us.\r\n",
      errors: [empty("Rights", 1, 1)],
    },
  ],
});
