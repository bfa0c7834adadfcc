import { testRule } from "@policylint/rule-tester";
import rule from "../../src/rules/long-sentences.ts";

/** So many words of invented text, without a full stop. */
const words = (count: number): string =>
  Array.from({ length: count }, (_, index) => `word${index}`).join(" ");
const policy = (body: string): string => `# Privacy Policy\n\n${body}\n`;
const long = (count: number, text: string, line = 3, column = 1) => ({
  messageId: "long",
  data: { words: count },
  line,
  column,
  endLine: line,
  endColumn: column + text.length,
});
const only = (count: number, text: string) => ({ code: policy(text), errors: [long(count, text)] });

const CLAUSES =
  "We ask for your name and address when you order a bike, because the courier has to find you, and we keep both until the bike is with you, so that we can answer you if a part of the bike is missing or broken.";

testRule("document/long-sentences", rule, {
  valid: [
    policy("We keep the receipt of your order for ten years."),
    policy(`${words(39)}.`),
    { name: "at the limit", code: policy(`${words(40)}.`) },
    { name: "two sentences", code: policy(`A${words(30)}. B${words(30)}.`) },
    {
      name: "a list introduced by a colon",
      code: policy(`We collect:\n\n${`- ${words(8)}\n`.repeat(8)}`),
    },
    {
      name: "a list within a paragraph, with semicolons",
      code: policy(`We collect: ${words(20)}; ${words(20)}; ${words(20)}.`),
    },
    {
      name: "a list within a paragraph, with commas",
      code: policy(`We collect: ${Array.from({ length: 12 }, () => words(4)).join(", ")}.`),
    },
    { name: "a row of a table", code: policy(`| A | B |\n| - | - |\n| ${words(30)} | ${words(30)} |`) },
    { name: "a heading", code: "# The boats that we row\n\nWe row.\n", options: [{ maxWords: 2 }] },
    { name: "code and the target of a link", code: policy(`[us](/${words(60).replaceAll(" ", "-")})`) },
    { name: "dashes are no words", code: policy(`${words(20)} – — - ${words(20)}.`) },
    { name: "a higher limit", code: policy(`${words(50)}.`), options: [{ maxWords: 50 }] },
  ],
  invalid: [
    only(43, CLAUSES.replace(" or broken", "")),
    only(45, CLAUSES),
    only(41, `${words(41)}.`),
    {
      name: "an item of a list",
      code: policy(`We collect:\n\n- your name\n- ${words(41)}`),
      errors: [long(41, words(41), 6, 3)],
    },
    only(60, `${words(30)}; ${words(30)}.`),
    only(80, words(80)),
    {
      name: "an item of a list within a paragraph",
      ...only(41, `We collect: ${words(41)}; ${words(3)}.`),
    },
    { name: "commas between clauses behind a colon", ...only(48, `Note: ${words(20)}, ${words(27)}.`) },
    {
      name: "a lower limit, the second sentence of a line",
      code: policy("We ask for your name. We need it to sign you in."),
      options: [{ maxWords: 6 }],
      errors: [long(7, "We need it to sign you in.", 3, 23)],
    },
    {
      name: "plain text",
      language: "text",
      code: `Privacy Policy\n\n${words(41)}.\n`,
      errors: [long(41, `${words(41)}.`)],
    },
  ],
});
