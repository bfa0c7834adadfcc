import { getPolicyDocument, type PolicySource, type Statement } from "@policylint/core";
import { fleschKincaid } from "flesch-kincaid";
import { syllable } from "syllable";
import { bareWord, sentenceParts } from "./sentence-parts.ts";

/** Sentences of a document or paragraph, as the formula of Flesch and Kincaid takes them. */
interface Counts {
  sentence: number;
  word: number;
  syllable: number;
  /** Words that only English has. */
  english: number;
}

/** A paragraph with its grade. */
interface GradedParagraph {
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
/** The end of a sentence with all quotation marks and brackets that may close there. */
const SENTENCE_END = 5;

/** Words that make up a quarter of English text and next to nothing of any other. */
const ENGLISH = new Set("the of and to in a that is you your we our for this are with or".split(" "));
const LEAST_ENGLISH = 0.1;

/** What a word adds to the counts. */
interface SpokenWord {
  readonly syllables: number;
  readonly isEnglish: boolean;
}

/** No English word is longer. */
const LONGEST_WORD = 40;
const MOST_KNOWN_WORDS = 20_000;
/** Words that were counted before; policies use few different ones. Null: not read aloud as a word. */
const known = new Map<string, SpokenWord | null>();
/** The same by what the policy writes: with capitals, and with the marks around a word. */
const knownAsWritten = new Map<string, SpokenWord | null>();

/** Numbers, addresses and names of files are no words that are read aloud. */
function readWord(word: string): SpokenWord | null {
  if (!/^[\p{L}\p{M}'’-]+$/u.test(word)) return null;
  return { syllables: Math.max(1, syllable(word.slice(0, LONGEST_WORD))), isEnglish: ENGLISH.has(word) };
}

function spokenWord(written: string): SpokenWord | null {
  let spoken = knownAsWritten.get(written);
  if (spoken !== undefined) return spoken;
  const word = bareWord(written).toLowerCase();
  spoken = known.get(word);
  if (spoken === undefined) remember(known, word, (spoken = readWord(word)));
  remember(knownAsWritten, written, spoken);
  return spoken;
}

function remember(words: Map<string, SpokenWord | null>, word: string, spoken: SpokenWord | null): void {
  if (words.size >= MOST_KNOWN_WORDS) words.clear();
  words.set(word, spoken);
}

/** The words of the sentences of a statement; rows of tables and entries of lists are none. */
function sentencesOf(statement: Statement): readonly (readonly string[])[] {
  if (statement.kind === "row") return [];
  const parts = sentenceParts(statement);
  if (parts.length === 1 && ENDS_SENTENCE.test(statement.visible.text.slice(-SENTENCE_END))) return parts;
  return parts.filter((words) => words.length >= FEWEST_WORDS_OF_FRAGMENT);
}

function addSentence(counts: Counts, words: readonly string[]): void {
  const before = counts.word;
  for (const written of words) {
    const word = spokenWord(written);
    if (!word) continue;
    counts.word++;
    counts.syllable += word.syllables;
    if (word.isEnglish) counts.english++;
  }
  if (counts.word > before) counts.sentence++;
}

const gradeOf = ({ sentence, word, syllable: syllables }: Counts): number =>
  Math.round(fleschKincaid({ sentence, word, syllable: syllables }));

/**
 * The grade of a document by the formula of Flesch and Kincaid (1975), rounded to whole grades.
 * @returns undefined where there are too few sentences to say, or where they are not English.
 */
export function readReadingGrade(sourceCode: PolicySource): ReadingGrade | undefined {
  const paragraphs = new Map<Statement["node"], { counts: Counts; range: Statement["range"] }>();
  for (const statement of getPolicyDocument(sourceCode).statements) {
    for (const words of sentencesOf(statement)) {
      let paragraph = paragraphs.get(statement.node);
      if (!paragraph) {
        paragraph = { counts: { sentence: 0, word: 0, syllable: 0, english: 0 }, range: statement.range };
        paragraphs.set(statement.node, paragraph);
      }
      addSentence(paragraph.counts, words);
      paragraph.range = [paragraph.range[0], statement.range[1]];
    }
  }
  const total: Counts = { sentence: 0, word: 0, syllable: 0, english: 0 };
  for (const { counts } of paragraphs.values()) {
    total.sentence += counts.sentence;
    total.word += counts.word;
    total.syllable += counts.syllable;
    total.english += counts.english;
  }
  if (total.word < FEWEST_WORDS || total.english < LEAST_ENGLISH * total.word) return undefined;
  return {
    grade: gradeOf(total),
    paragraphs: [...paragraphs.values()]
      .filter(({ counts }) => counts.word >= FEWEST_WORDS_OF_PARAGRAPH)
      .map(({ counts, range }) => ({ range, grade: gradeOf(counts) }))
      .sort((left, right) => right.grade - left.grade || left.range[0] - right.range[0]),
  };
}
