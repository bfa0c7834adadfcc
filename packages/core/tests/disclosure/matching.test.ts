import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ExpressionCompiler, UnknownNameError } from "../../src/disclosure/expression-compiler.ts";
import { Matcher } from "../../src/disclosure/matcher.ts";
import { parseSequence } from "../../src/disclosure/phrase-syntax.ts";
import { getPolicyIndex } from "../../src/disclosure/token-index.ts";
import { WordLists } from "../../src/disclosure/word-lists.ts";
import { textLanguage } from "../../src/language/text-language.ts";

const macros = {
  reader: ["you", "data subjects"],
  loop: ["{loop}"],
};

/** What the sequence matches in a text, as the words of each match. */
function matches(sequence: string, body: string): string[] {
  const parsed = textLanguage.parse({ body });
  if (!parsed.ok) throw new Error("not read");
  const { tokens } = getPolicyIndex({ text: body, ast: parsed.ast });
  const compiler = new ExpressionCompiler({
    reader: macros.reader.map(parseSequence),
    loop: macros.loop.map(parseSequence),
  });
  const expression = compiler.compile(parseSequence(sequence));
  const lexicon = {
    expressions: compiler.expressions,
    words: Object.fromEntries(compiler.words),
    stems: Object.fromEntries(compiler.stems),
    disclosures: {},
    wordings: {},
  };
  const spans = new Matcher(tokens, lexicon, new WordLists(lexicon)).find(expression);
  const found: string[] = [];
  for (let index = 0; index < spans.length; index += 2) {
    found.push(tokens.words.slice(spans[index], spans[index + 1]).join(" "));
  }
  return found;
}

const TEXT = "You may ask us to delete your personal data, and we delete the data soon.";

describe("matching", () => {
  it.each([
    ["delete", ["delete", "delete"]],
    ["delet*", ["delete", "delete"]],
    ["delete data", []],
    ["delete ..1 data", ["delete the data"]],
    ["delete ..2 data", ["delete your personal data", "delete the data"]],
    ["delete [the] data", ["delete the data"]],
    ["delete [your] [personal] data", ["delete your personal data"]],
    ["[us to] delete", ["us to delete", "delete", "delete"]],
    ["{reader} may", ["you may"]],
    ["(ask us|we) ..2 delete", ["ask us to delete", "we delete"]],
    ["^ you", ["you"]],
    ["^ may", []],
    ["^ ..1 may", ["may"]],
    ["soon $", ["soon"]],
    ["data $", []],
    ["data ..1 $", ["data"]],
    [
      "(missing|delete) ..9 soon",
      ["delete your personal data and we delete the data soon", "delete the data soon"],
    ],
    ["missing ..9 soon", []],
  ])("%s", (sequence, expected) => {
    // "(missing|delete) ..9 soon": nine words stand between, so both reach.
    expect(matches(sequence, TEXT)).toEqual(expected);
  });

  it("never reaches from one sentence into the next", () => {
    expect(matches("delete ..5 soon", "We delete it. That happens soon.")).toEqual([]);
  });

  it("refuses names that do not exist", () => {
    expect(() => matches("{nobody}", TEXT)).toThrow(UnknownNameError);
    expect(() => matches("<nothing>", TEXT)).toThrow(UnknownNameError);
    expect(() => matches("{loop}", TEXT)).toThrow("needs itself");
  });

  it("finds what a search word by word finds", () => {
    const word = fc.constantFrom("a", "b", "c");
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 12 }),
        word,
        word,
        fc.integer({ min: 1, max: 4 }),
        (text, left, right, gap) => {
          const expected: string[] = [];
          for (let start = 0; start < text.length; start++) {
            for (let end = start + 1; end < text.length && end <= start + 1 + gap; end++) {
              if (text[start] === left && text[end] === right)
                expected.push(text.slice(start, end + 1).join(" "));
            }
          }
          // A sentence of its own, so that nothing is taken for a list mark or a title.
          expect(matches(`${left} ..${gap} ${right}`, `we said ${text.join(" ")} today.`)).toEqual(expected);
        },
      ),
      { numRuns: 300 },
    );
  });
});
