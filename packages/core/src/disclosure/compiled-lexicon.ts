/**
 * A lexicon ready to be matched. Plain data, so that it can be computed ahead and kept as JSON; expressions refer
 * to each other by their number.
 */
export interface CompiledLexicon {
  readonly expressions: readonly CompiledExpression[];
  /** For each word the numbers of the word lists that hold it. */
  readonly words: Readonly<Record<string, readonly number[]>>;
  /** For each beginning of words the numbers of the word lists that hold it. */
  readonly stems: Readonly<Record<string, readonly number[]>>;
  /** By the disclosure's id. */
  readonly disclosures: Readonly<Record<string, CompiledDisclosure>>;
  /** By the wording's id. */
  readonly wordings: Readonly<Record<string, CompiledWording>>;
}

/** A part of a phrase; equal parts of all phrases are one expression. */
export type CompiledExpression =
  /** Any word of a word list. */
  | { readonly type: "words"; readonly list: number }
  | { readonly type: "recogniser"; readonly name: string }
  | { readonly type: "any"; readonly of: readonly number[] }
  | CompiledSequence;

/** Parts that follow each other within one unit. */
export interface CompiledSequence {
  readonly type: "sequence";
  readonly steps: readonly SequenceStep[];
  /** Must it begin at the unit's first word, the first step's gap left out? */
  readonly atStart: boolean;
  /** Words that may stand between the last step and the end of the unit; missing where any number may. */
  readonly wordsBeforeEnd?: number;
}

/** A part of a sequence, with the number of words that may stand before it. */
export interface SequenceStep {
  readonly expression: number;
  readonly isOptional: boolean;
  readonly gap: number;
}

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
