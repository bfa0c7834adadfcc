import type { PolicySource } from "../../document/policy-document.ts";
import type { PolicyDocument, Statement, VisibleText } from "../../document/types.ts";
import type { SourceRange } from "../../types.ts";
import type { DisclosureFact } from "../disclosure.ts";
import { rangeOfTokens, wordsOfTokens } from "../locate.ts";
import { recognise } from "../recognisers.ts";
import { at } from "../spans.ts";
import { rawBefore, rawBetween, rawText } from "../token-text.ts";
import { getPolicyIndex, type PolicyIndex, type Unit } from "../token-index.ts";
import { mentionsBetween, withoutOverlaps, type Mention, type WordRange } from "./mention.ts";
import type { NameList } from "./name-list.ts";
import type { ValueEvidence } from "./value.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Longer than any sentence or row. Readers compare the mentions of a statement with each other: this bounds the work. */
const LONGEST_STATEMENT = 1000;

/** What a reader of values sees: the words of one disclosure in one policy. */
export class ValueContext {
  readonly fact: DisclosureFact;
  readonly source: PolicySource;
  readonly #index: PolicyIndex;
  #statements: readonly Statement[] | undefined;
  #words: ReadonlyMap<Statement, WordRange> | undefined;

  constructor(source: PolicySource, fact: DisclosureFact) {
    this.fact = fact;
    this.source = source;
    this.#index = getPolicyIndex(source);
  }

  get document(): PolicyDocument {
    return this.#index.document;
  }

  /**
   * The statements of the disclosure's evidence and, of a table with evidence, every row; in document order. Without
   * those of more words than a sentence has.
   */
  get statements(): readonly Statement[] {
    return (this.#statements ??= withSiblingRows(
      [...this.#evidence().keys()],
      this.document.statements,
    ).filter((statement) => this.#isReadable(statement)));
  }

  /** The words of a statement that are evidence of the disclosure; nothing where it has none. */
  evidenceIn(statement: Statement): WordRange | undefined {
    return this.#evidence().get(statement);
  }

  /** The words of a statement. */
  wordsOf(statement: Statement): WordRange {
    return rangeOfUnit(this.#unitOf(statement));
  }

  /** The words of each cell of a row, in order. */
  cellsOf(statement: Statement): readonly WordRange[] {
    const row = this.wordsOf(statement);
    let position = row.start;
    return statement.cells.map((cell) => {
      const start = position;
      const limit = cell.text ? cell.sourceOffset(cell.text.length) : 0;
      while (position < row.end && this.#sourceOffset(position) < limit) position++;
      return { start, end: position };
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

  /** Where the words of a group of the vocabulary stand in a run of words. */
  mentions<Group extends string>(
    { start, end }: WordRange,
    vocabulary: Vocabulary<Group>,
    group: Group,
  ): readonly Mention[] {
    return mentionsBetween(vocabulary.find(this.source, group), start, end);
  }

  /** Where names of a list stand in a run of words. */
  names({ start, end }: WordRange, list: NameList): readonly Mention[] {
    return mentionsBetween(list.find(this.source), start, end);
  }

  /** What a recogniser of phrases finds in a run of words ("period", "email", "date" …); of overlapping ones the first and longest. */
  recognised({ start, end }: WordRange, recogniser: string): readonly Mention[] {
    return mentionsBetween(recognisedIn(this.#index, recogniser), start, end);
  }

  /** The statements anywhere in the policy that hold words of this name, in order. */
  statementsWith<Group extends string>(
    vocabulary: Vocabulary<Group>,
    group: Group,
    name: string,
  ): readonly Statement[] {
    const found = new Set<Statement>();
    for (const mention of vocabulary.find(this.source, group)) {
      const { statement } = this.#index.tokens.unitAt(mention.start);
      if (statement && mention.name === name && this.#isReadable(statement)) found.add(statement);
    }
    return [...found];
  }

  /** The word at a position in its normal form: lower case, without apostrophes and hyphens. */
  word(position: number): string {
    return this.#index.tokens.words[position] ?? "";
  }

  /** Words of one statement as its reader sees them. */
  textOf({ start, end }: WordRange): string {
    return end > start ? wordsOfTokens(this.#index.tokens, start, end) : "";
  }

  /** The characters between the words at two positions of one statement. */
  between(left: number, right: number): string {
    return rawBetween(this.#index.tokens, left, right);
  }

  /** Up to three characters of the statement before the word at a position. */
  before(position: number): string {
    return rawBefore(this.#index.tokens, position, 3);
  }

  /** The word at a position as it is written. */
  written(position: number): string {
    return rawText(this.#index.tokens, position, position + 1);
  }

  /** Words of a statement as the evidence of a value. */
  evidence(statement: Statement, { start, end }: WordRange): ValueEvidence {
    const { tokens, lines } = this.#index;
    const range = rangeOfTokens(tokens, start, end);
    return { quote: wordsOfTokens(tokens, start, end), loc: lines.locationOf(range), range, statement };
  }

  #evidence(): ReadonlyMap<Statement, WordRange> {
    return (this.#words ??= this.#findEvidence());
  }

  #findEvidence(): ReadonlyMap<Statement, WordRange> {
    const { statements } = this.document;
    const found = new Map<Statement, WordRange>();
    let next = 0;
    for (const { range } of this.fact.evidence) {
      while ((statements[next]?.range[1] ?? Number.POSITIVE_INFINITY) <= range[0]) next++;
      const statement = statements[next];
      // A part of the document beside its statements is no words to read.
      if (statement && statement.range[0] <= range[0]) found.set(statement, this.#wordsAt(statement, range));
    }
    return found;
  }

  /** The words of a statement that stand in a range of the source. */
  #wordsAt(statement: Statement, [from, to]: SourceRange): WordRange {
    let { start, end } = this.wordsOf(statement);
    while (start < end && this.#sourceOffset(start) < from) start++;
    while (end > start && this.#sourceOffset(end - 1) >= to) end--;
    return { start, end };
  }

  #unitOf(statement: Statement): Unit {
    const unit = this.#index.tokens.units[statement.index];
    if (unit?.statement !== statement) throw new RangeError("The statement is not one of this policy");
    return unit;
  }

  #isReadable(statement: Statement): boolean {
    const { start, end } = this.wordsOf(statement);
    return end - start <= LONGEST_STATEMENT;
  }

  #above(statement: Statement): readonly WordRange[] {
    return this.#index.tokens.contextOf(this.#unitOf(statement)).map(rangeOfUnit);
  }

  #sourceOffset(position: number): number {
    const { tokens } = this.#index;
    return tokens.unitAt(position).visible.sourceOffset(tokens.starts[position] ?? 0);
  }
}

const rangeOfUnit = ({ firstToken, endToken }: Unit): WordRange => ({ start: firstToken, end: endToken });

/** With every row of the tables that some of the statements are rows of. */
function withSiblingRows(statements: readonly Statement[], all: readonly Statement[]): readonly Statement[] {
  const tables = new Set<readonly VisibleText[]>();
  for (const { kind, header } of statements) if (kind === "row") tables.add(header);
  if (!tables.size) return statements;
  const kept = new Set(statements);
  return all.filter((statement) => kept.has(statement) || tables.has(statement.header));
}

const recognitions = new WeakMap<PolicyIndex, Map<string, readonly Mention[]>>();

function recognisedIn(index: PolicyIndex, name: string): readonly Mention[] {
  let known = recognitions.get(index);
  if (!known) recognitions.set(index, (known = new Map()));
  let mentions = known.get(name);
  if (!mentions) {
    const spans = recognise(index.tokens, name);
    const found: Mention[] = [];
    for (let pair = 0; pair < spans.length; pair += 2) {
      found.push({ name, start: at(spans, pair), end: at(spans, pair + 1) });
    }
    known.set(name, (mentions = withoutOverlaps(found)));
  }
  return mentions;
}
