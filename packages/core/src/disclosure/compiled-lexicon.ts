/**
 * A lexicon ready to be matched. Plain data, so that it can be computed ahead and kept as JSON; expressions refer
 * to each other by their number.
 */
export interface CompiledLexicon {
  /**
   * The parts of all phrases, one behind the other; equal parts are one expression, and no expression comes before
   * its parts. Numbers alone, since of all JSON they are read fastest: each expression is its kind (`ExpressionKind`),
   * the count of numbers that follow, and these:
   *
   * - words: none, see `words` and `stems`;
   * - recogniser: its number in `recognisers`;
   * - any: the expressions of which any matches;
   * - sequence: 1 where it must begin at the first word of a unit, the words that may stand between it and the end
   *   of the unit or -1 for any number, then three numbers a step: the expression, how many words may stand before
   *   it, and 1 where it may be left out.
   */
  readonly expressions: readonly number[];
  readonly recognisers: readonly string[];
  /** For each word the expressions, all of kind words, that hold it. */
  readonly words: Readonly<Record<string, readonly number[]>>;
  /** The same for each beginning of words. */
  readonly stems: Readonly<Record<string, readonly number[]>>;
  /** By the disclosure's id. */
  readonly disclosures: Readonly<Record<string, CompiledDisclosure>>;
  /** By the wording's id. */
  readonly wordings: Readonly<Record<string, CompiledWording>>;
}

export const ExpressionKind = { words: 0, recogniser: 1, any: 2, sequence: 3 } as const;

/** What stands for "any number of words" in a sequence. */
export const ANY_NUMBER = -1;

/** A phrase with its conditions. */
export interface CompiledPhrase {
  readonly source: string;
  readonly expression: number;
  readonly and: readonly number[];
  readonly not: readonly number[];
  readonly inTopics: readonly number[];
  readonly notInTopics: readonly number[];
  /** Does it ask for a negator itself ("do not collect")? Then one does not turn it round. */
  readonly isNegative: boolean;
}

export interface CompiledDisclosure {
  readonly present: readonly CompiledPhrase[];
  /** Missing for a disclosure that one statement can make. */
  readonly complement?: readonly CompiledPhrase[];
  readonly partial: readonly CompiledPhrase[];
  readonly denied: readonly CompiledPhrase[];
  readonly vague: readonly CompiledPhrase[];
  readonly never: readonly CompiledPhrase[];
  /** Missing for a disclosure that is due without condition. */
  readonly trigger?: readonly CompiledPhrase[];
  readonly condition?: readonly CompiledPhrase[];
  readonly exemption: readonly CompiledPhrase[];
  readonly contradiction: readonly CompiledPhrase[];
  readonly region?: { readonly elsewhere: number; readonly protected: number };
}

export interface CompiledWording {
  readonly phrases: readonly CompiledPhrase[];
  readonly never: readonly CompiledPhrase[];
}
