import { lintText, markdownLanguage, resolveConfig } from "@policylint/core";
import { testRule } from "@policylint/rule-tester";
import { expect, test } from "vitest";
import rule from "../../src/rules/legalese.ts";

const policy = (body: string): string => `# Privacy Policy\n\n${body}\n`;
/** The body as a policy of one line, and a report at each of the words. */
const only = (body: string, ...texts: readonly string[]) => ({
  code: policy(body),
  errors: texts.map((text) => ({
    messageId: "legalese",
    data: { text },
    line: 3,
    column: body.indexOf(text) + 1,
    endColumn: body.indexOf(text) + 1 + text.length,
  })),
});

testRule("document/legalese", rule, {
  valid: [
    policy("We process your name under Article 6(1)(b) GDPR."),
    policy('"Personal data" means any information about you.'),
    policy("If you move to another country, tell us."),
    policy("We keep the invoice despite this."),
    { name: "a citation", code: policy("We rely on consent pursuant to Article 6(1)(a) GDPR.") },
    {
      name: "a citation of a section",
      code: policy("We keep books pursuant to Section 147 of the Fiscal Act."),
    },
    {
      name: "an event",
      code: policy("At the event that we host we take photos. Here and there we ask you."),
    },
    { name: "code", code: policy("```\nhereinafter\n```\n\nWe row.") },
    { name: "a heading", code: "# Notwithstanding\n\nWe collect nothing.\n" },
  ],
  invalid: [
    only('Harbour Ferries Ltd, hereinafter referred to as "the Company", runs ferries.', "hereinafter"),
    only("We keep it notwithstanding the foregoing.", "notwithstanding the foregoing"),
    only("We act pursuant to the aforementioned provisions.", "pursuant to", "aforementioned"),
    only("We share, inter alia, your name.", "inter alia"),
    only("In the event that you move, tell us.", "In the event that"),
    only("Your use shall be deemed consent.", "shall be deemed"),
    only(
      "The rules herein apply mutatis mutandis to the parts thereof.",
      "herein",
      "mutatis mutandis",
      "thereof",
    ),
    {
      name: "plain text, on two lines",
      language: "text",
      code: "Privacy Policy\n\nFor the avoidance\nof doubt, we sell nothing.\n",
      errors: [{ messageId: "legalese", line: 3, column: 1, endLine: 4, endColumn: 9 }],
    },
  ],
});

test("the sentence with its length is the related place", () => {
  const plugins = {
    policylint: { languages: { markdown: markdownLanguage } },
    document: { rules: { legalese: rule } },
  };
  const config = resolveConfig({
    plugins,
    language: "policylint/markdown",
    rules: { "document/legalese": "error" },
  });
  const { messages } = lintText(policy("We row. We ask, inter alia, for your name."), { config });
  expect(messages.map(({ related }) => related)).toEqual([
    [{ message: "The sentence has 7 words.", line: 3, column: 9, endLine: 3, endColumn: 43 }],
  ]);
});
