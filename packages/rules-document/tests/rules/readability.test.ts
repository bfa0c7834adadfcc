import { lintText, markdownLanguage, resolveConfig } from "@policylint/core";
import { testRule } from "@policylint/rule-tester";
import { expect, test } from "vitest";
import rule from "../../src/rules/readability.ts";

const CHILDREN = { policy: { audience: ["children"] } };

/** Sentences of ten words with as many syllables: their grade is 2. */
const EASY = "We ask for your name so that we can write. ";
/** Eleven words, nearly all long: grade 28. */
const MIDDLE =
  "Our administrative department occasionally evaluates identification documents to guarantee authenticity and security for customers. ";
/** A long sentence of long words: grade 37. */
const HARD =
  "Notwithstanding the applicability of supplementary contractual provisions, the organisation undertakes the systematic collection, consolidation and examination of identification particulars, transactional documentation and communications metadata whenever individuals participate in commercial interactions. ";

const policy = (body: string): string => `# Privacy Policy\n\n${body.trim()}\n`;
const hard = (grade: number, maxGrade: number) => ({
  messageId: "hard",
  data: { grade, maxGrade },
  line: 1,
  column: 3,
  endLine: 1,
  endColumn: 17,
});

testRule("document/readability", rule, {
  valid: [
    { name: "easy", code: policy(EASY.repeat(12)) },
    { name: "at the limit", code: policy(MIDDLE.repeat(5) + EASY.repeat(5)), options: [{ maxGrade: 16 }] },
    { name: "easy, for children", code: policy(EASY.repeat(12)), settings: CHILDREN },
    { name: "too short to say", code: policy(HARD.repeat(2)) },
    {
      name: "entries of lists, rows and fields are no sentences",
      code: policy(
        `${"- identification documentation particulars\n".repeat(60)}\n| A | B |\n| - | - |\n| ${HARD} | ${HARD.repeat(4)} |`,
      ),
    },
    {
      name: "another language",
      code: policy(
        "Die Datenschutzgrundverordnung verpflichtet Verantwortliche zur Bereitstellung umfassender Informationen. ".repeat(
          14,
        ),
      ),
    },
    { name: "code", code: policy(`${EASY.repeat(12)}\n\n\`\`\`\n${HARD.repeat(20)}\n\`\`\``) },
    { name: "a higher limit", code: policy(HARD.repeat(5)), options: [{ maxGrade: 40 }] },
  ],
  invalid: [
    { name: "hard", code: policy(HARD.repeat(5)), errors: [hard(37, 14)] },
    {
      name: "for children",
      code: policy(MIDDLE.repeat(5) + EASY.repeat(5)),
      settings: CHILDREN,
      errors: [hard(16, 8)],
    },
    {
      name: "for children no option raises the limit",
      code: policy(MIDDLE.repeat(5) + EASY.repeat(5)),
      settings: CHILDREN,
      options: [{ maxGrade: 12 }],
      errors: [hard(16, 8)],
    },
    {
      name: "a lower limit",
      code: policy(MIDDLE.repeat(5) + EASY.repeat(5)),
      options: [{ maxGrade: 8 }],
      errors: [hard(16, 8)],
    },
    {
      name: "entries of a list do not make it easier",
      code: policy(`${HARD.repeat(5)}\n\n${"- your name\n".repeat(200)}`),
      errors: [hard(37, 14)],
    },
    {
      name: "plain text",
      language: "text",
      code: `Privacy Policy\n\n${HARD.repeat(5).trim()}\n`,
      errors: [{ ...hard(37, 14), column: 1, endColumn: 15 }],
    },
  ],
});

test("the three hardest paragraphs are the related places, hardest first", () => {
  const config = resolveConfig({
    plugins: {
      policylint: { languages: { markdown: markdownLanguage } },
      document: { rules: { readability: rule } },
    },
    language: "policylint/markdown",
    rules: { "document/readability": "error" },
  });
  const paragraphs = [EASY.repeat(4), MIDDLE.repeat(3), HARD, HARD + EASY.repeat(2), HARD];
  const code = policy(paragraphs.map((paragraph) => paragraph.trim()).join("\n\n"));
  const { messages } = lintText(code, { config });
  expect(messages[0]?.related?.map(({ line, column, message }) => ({ line, column, message }))).toEqual([
    { line: 7, column: 1, message: "This paragraph has grade 37." },
    { line: 11, column: 1, message: "This paragraph has grade 37." },
    { line: 5, column: 1, message: "This paragraph has grade 28." },
  ]);
  expect(messages[0]?.related?.[0]).toMatchObject({ endLine: 7, endColumn: HARD.length });
});
