import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ExpressionCompiler, UnknownNameError } from "../../src/disclosure/expression-compiler.ts";
import { Matcher } from "../../src/disclosure/matcher.ts";
import {
  parseSequence,
  type PhraseElement,
  type PhraseSequence,
} from "../../src/disclosure/phrase-syntax.ts";
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
    recognisers: compiler.recognisers,
    words: Object.fromEntries(compiler.words),
    stems: Object.fromEntries(compiler.stems),
    disclosures: {},
    wordings: {},
  };
  const spans = new Matcher(tokens, new WordLists(lexicon)).find(expression);
  const found: string[] = [];
  for (let index = 0; index < spans.length; index += 2) {
    found.push(tokens.words.slice(spans[index], spans[index + 1]).join(" "));
  }
  return found;
}

/** The same by trying every way to read the sequence at every word, without any table. */
function matchesWordByWord(sequence: PhraseSequence, words: readonly string[]): string[] {
  const endsOf = (element: PhraseElement, start: number): number[] => {
    switch (element.type) {
      case "word":
        return words[start] === element.word ? [start + 1] : [];
      case "choice":
        return element.options.flatMap((option) => readings(option, 0, start, 0).map(([, end]) => end));
      case "optional":
        return readings(element.sequence, 0, start, 0).map(([, end]) => end);
      default:
        throw new Error("not part of this test");
    }
  };
  /** Where the rest of the sequence starts and ends, when its first word may be `slack` words from `from`. */
  const readings = (
    elements: PhraseSequence,
    position: number,
    from: number,
    slack: number,
    start?: number,
  ): [start: number, end: number][] => {
    const element = elements[position];
    if (!element) return start === undefined ? [] : [[start, from]];
    if (element.type === "start") return from === 0 ? readings(elements, position + 1, from, 0, start) : [];
    if (element.type === "gap") return readings(elements, position + 1, from, slack + element.words, start);
    if (element.type === "end")
      return words.length - from <= slack && start !== undefined ? [[start, from]] : [];
    const found = element.type === "optional" ? readings(elements, position + 1, from, slack, start) : [];
    for (let begin = from; begin <= Math.min(from + slack, words.length - 1); begin++) {
      for (const end of endsOf(element, begin)) {
        found.push(...readings(elements, position + 1, end, 0, start ?? begin));
      }
    }
    return found;
  };
  const [first] = sequence;
  const spans =
    first?.type === "start"
      ? readings(sequence, 0, 0, 0)
      : words.flatMap((_, begin) => readings(sequence, 0, begin, 0).filter(([start]) => start === begin));
  const sorted = spans.toSorted(([a, b], [c, d]) => a - c || b - d);
  return [...new Map(sorted.map((span) => [span.join(), span])).values()].map(([start, end]) =>
    words.slice(start, end).join(" "),
  );
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

  it.each([1, 1100])("finds what a search word by word finds, in %i sentences as in one", (copies) => {
    const phrase = fc.constantFrom(
      "a",
      "(a|b c|c ..2 a)",
      "a b",
      "^ ..1 a [b] c",
      "[a] [b]",
      "(a|b) ..2 (b c|c) [a]",
      "[a ..1 b] ..1 c ..2 $",
      "((a|b a)|c) ..1 [(b|c c)] ..2 a $",
      "^ [said] ..3 (a b|b [c] a) ..1 c",
    );
    const sentences = fc.array(fc.array(fc.constantFrom("a", "b", "c"), { minLength: 1, maxLength: 7 }), {
      minLength: 1,
      maxLength: 3,
    });
    fc.assert(
      fc.property(phrase, sentences, (source, list) => {
        // Sentences of their own, so that nothing is taken for a list mark or a title.
        const texts = list.map((words) => `we said ${words.join(" ")} today`);
        const text = Array.from({ length: copies }, () => texts.map((words) => `${words}.`).join(" ")).join(
          " ",
        );
        const once = texts.flatMap((words) => matchesWordByWord(parseSequence(source), words.split(" ")));
        expect(matches(source, text)).toEqual(Array.from({ length: copies }, () => once).flat());
      }),
      { numRuns: copies === 1 ? 300 : 10 },
    );
  });

  it("finds words with a gap", () => {
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
