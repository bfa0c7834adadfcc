import type { PolicySource } from "../../document/policy-document.ts";
import type { PolicyDocument, Statement, VisibleText } from "../../document/types.ts";
import type { DisclosureFact } from "../disclosure.ts";
import { rangeOfTokens, wordsOfTokens } from "../locate.ts";
import { RECOGNISERS } from "../recognisers.ts";
import { at } from "../spans.ts";
import { getPolicyIndex, type PolicyIndex, type Unit } from "../token-index.ts";
import { mentionsBetween, type Mention } from "./mention.ts";
import type { ValueEvidence } from "./value.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A run of words: a statement, one cell of a row, or what stands above (a heading, an introduction, a header). */
export type WordRange = Pick<Mention, "start" | "end">;

/** What a reader of values sees: the words of one disclosure in one policy. */
export class ValueContext {
  readonly fact: DisclosureFact;
  readonly #source: PolicySource;
  readonly #index: PolicyIndex;
  readonly #recognised: Map<string, readonly Mention[]>;
  #statements: readonly Statement[] | undefined;

  constructor(source: PolicySource, fact: DisclosureFact, recognised: Map<string, readonly Mention[]>) {
    this.fact = fact;
    this.#source = source;
    this.#index = getPolicyIndex(source);
    this.#recognised = recognised;
  }

  get document(): PolicyDocument {
    return this.#index.document;
  }

  /** The statements of the disclosure's evidence and, of a table with evidence, every row; in document order. */
  get statements(): readonly Statement[] {
    return (this.#statements ??= this.#findStatements());
  }

  /** The words of a statement. */
  wordsOf(statement: Statement): WordRange {
    const { firstToken, endToken } = this.#unitOf(statement);
    return { start: firstToken, end: endToken };
  }

  /** The words of each cell of a row, in order. */
  cellsOf(statement: Statement): readonly WordRange[] {
    const { end } = this.wordsOf(statement);
    const { tokens } = this.#index;
    let { start } = this.wordsOf(statement);
    return statement.cells.map(({ text, sourceOffset }, index) => {
      const cell = statement.cells[index];
      const first = start;
      const limit = cell ? cell.sourceOffset(text.length) : 0;
      while (start < end && statement.visible.sourceOffset(tokens.starts[start] ?? 0) < limit) start++;
      void sourceOffset;
      return { start: first, end: start };
    });
  }

  /** The words of each header cell above a row, in order. */
  headerOf(statement: Statement): readonly WordRange[] {
    return this.#above(statement).slice(0, statement.header.length);
  }

  /** What a statement stands under, nearest first: the item above, the introduction of its list, its headings. */
  aboveOf(statement: Statement): readonly WordRange[] {
    return this.#above(statement).slice(statement.header.length);
  }

  /** Where the words of a group of the vocabulary stand. */
  mentions<Group extends string>(
    { start, end }: WordRange,
    vocabulary: Vocabulary<Group>,
    group: Group,
  ): readonly Mention[] {
    return mentionsBetween(vocabulary.find(this.#source, group), start, end);
  }

  /** What a recogniser of the phrase language finds ("period", "email", "date" …); of those that overlap the longest. */
  recognised({ start, end }: WordRange, recogniser: string): readonly Mention[] {
    let mentions = this.#recognised.get(recogniser);
    if (!mentions) {
      mentions = this.#recognise(recogniser);
      this.#recognised.set(recogniser, mentions);
    }
    return mentionsBetween(mentions, start, end);
  }

  /** The word at a position in its normal form: lower case, without apostrophes and hyphens. */
  word(position: number): string {
    return this.#index.tokens.words[position] ?? "";
  }
}
