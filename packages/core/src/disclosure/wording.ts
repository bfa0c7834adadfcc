import type { SourceLocation } from "@eslint/core";
import type { Statement } from "../document/types.ts";
import type { SourceRange } from "../types.ts";

/** Words that a rule reports, or reads beside others, wherever they stand: data as readable as a disclosure's. */
export interface WordingDefinition {
  /** Unique among the wordings of its lexicon. */
  readonly id: string;
  readonly phrases: readonly string[];
  /** Phrases that look alike and mean something else: a match that overlaps one of these does not count. */
  readonly never?: readonly string[];
}

/** A place where a policy uses a wording. */
export interface WordingMatch {
  /** The words as a reader sees them: without marks, white space folded. */
  readonly quote: string;
  readonly loc: SourceLocation;
  readonly range: SourceRange;
  readonly statement: Statement;
  /** The phrase of the lexicon that matched. */
  readonly phrase: string;
}
