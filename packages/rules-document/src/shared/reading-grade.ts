import { getPolicyDocument, type PolicySource, type Statement } from "@policylint/core";
import { fleschKincaid } from "flesch-kincaid";
import { syllable } from "syllable";
import { sentenceParts } from "./sentence-parts.ts";

/** Sentences of a document or paragraph, as the formula of Flesch and Kincaid takes them. */
interface Counts {
  sentence: number;
  word: number;
  syllable: number;
}

/** A paragraph with its grade. */
export interface GradedParagraph {
  readonly range: Statement["range"];
  readonly grade: number;
}

export interface ReadingGrade {
  /** School years that a reader needs to have behind them. */
  readonly grade: number;
  /** Hardest first. */
  readonly paragraphs: readonly GradedParagraph[];
}

/** Flesch drew samples of 100 words: the formula says nothing of fewer. */
const FEWEST_WORDS = 100;
const FEWEST_WORDS_OF_PARAGRAPH = 30;
/** What has fewer words and no full stop is an entry of a list, a field, an address. */
const FEWEST_WORDS_OF_FRAGMENT = 10;
const ENDS_SENTENCE = /[.!?:;]["'”’»)\]]*$/u;

/** Words that make up a quarter of English text and next to nothing of any other. */
const ENGLISH = new Set("the of and to in a that is you your we our for this are with or".split(" "));
const LEAST_ENGLISH = 0.1;

/** No English word is longer. */
const LONGEST_WORD = 40;
const MOST_KNOWN_WORDS = 20_000;
/** Syllables of words that were counted before: policies use few different ones. */
const known = new Map<string, number>();

function syllablesOf(word: string): number {
  let syllables = known.get(word);
  if (syllables === undefined) {
    if (known.size >= MOST_KNOWN_WORDS) known.clear();
    syllables = Math.max(1, syllable(word.slice(0, LONGEST_WORD)));
    known.set(word, syllables);
  }
  return syllables;
}

/** Words that are read aloud: no numbers, addresses, names of files. */
function spokenWords(words: readonly string[]): string[] {
  return words
    .map((word) => word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ""))
    .filter((word) => /^[\p{L}\p{M}'’-]+$/u.test(word));
}

/** The sentences of a statement; rows of tables and entries of lists are none. */
function sentencesOf({ kind, visible }: Statement): string[][] {
  if (kind === "row") return [];
  const parts = sentenceParts(visible.text);
  const isWhole = parts.length === 1 && ENDS_SENTENCE.test(visible.text);
  return parts
    .filter((words) => isWhole || words.length >= FEWEST_WORDS_OF_FRAGMENT)
    .map(spokenWords)
    .filter((words) => words.length > 0);
}

function gradeOf(counts: Counts): number {
  return Math.round(fleschKincaid({ ...counts }));
}

function add(total: Counts, { sentence, word, syllable: syllables }: Counts): void {
  total.sentence += sentence;
  total.word += word;
  total.syllable += syllables;
}

function countWords(words: readonly string[]): Counts {
  return {
    sentence: 1,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllablesOf(word), 0),
  };
}

/**
 * The grade of a document by the formula of Flesch and Kincaid (1975), rounded to whole grades.
 * @returns undefined where there are too few sentences to say, or where they are not English.
 */
export function readReadingGrade(sourceCode: PolicySource): ReadingGrade | undefined {
  const total: Counts = { sentence: 0, word: 0, syllable: 0 };
  const paragraphs = new Map<Statement["node"], { counts: Counts; range: Statement["range"] }>();
  let english = 0;
  for (const statement of getPolicyDocument(sourceCode).statements) {
    for (const words of sentencesOf(statement)) {
      const counts = countWords(words);
      english += words.filter((word) => ENGLISH.has(word)).length;
      add(total, counts);
      const paragraph = paragraphs.get(statement.node);
      if (paragraph) {
        add(paragraph.counts, counts);
        paragraph.range = [paragraph.range[0], statement.range[1]];
      } else paragraphs.set(statement.node, { counts, range: statement.range });
    }
  }
  if (total.word < FEWEST_WORDS || english < LEAST_ENGLISH * total.word) return undefined;
  return {
    grade: gradeOf(total),
    paragraphs: [...paragraphs.values()]
      .filter(({ counts }) => counts.word >= FEWEST_WORDS_OF_PARAGRAPH)
      .map(({ counts, range }) => ({ range, grade: gradeOf(counts) }))
      .sort((left, right) => right.grade - left.grade || left.range[0] - right.range[0]),
  };
}
