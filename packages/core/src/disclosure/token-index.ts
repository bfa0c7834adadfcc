import type { Root } from "mdast";
import { getPolicyDocument, type PolicySource } from "../document/policy-document.ts";
import { LineTable } from "../document/line-table.ts";
import { memoizeText } from "../document/memoize-text.ts";
import type { PolicyDocument, Section, Statement, VisibleText } from "../document/types.ts";
import { nodeRange } from "../document/visible-text.ts";
import { walkTree } from "../document/walk-tree.ts";
import type { SourceRange } from "../types.ts";
import { tokenize, type Token, type TokenKind } from "./tokens.ts";
import { WordPositions } from "./word-positions.ts";
import { shareWordTable } from "./word-table.ts";

/** A run of words that phrases are matched in: a statement, a heading, or a header cell of a table. */
export interface Unit {
  readonly index: number;
  readonly visible: VisibleText;
  /** Its tokens are those from `firstToken` up to `endToken`. */
  readonly firstToken: number;
  readonly endToken: number;
  readonly statement: Statement | undefined;
  readonly section: Section | undefined;
}

/**
 * Every word of a policy with its positions, as a search engine keeps them: a phrase is then a join of
 * short lists of positions, and a word of the lexicon that the policy does not use costs one look-up.
 */
export class TokenIndex {
  readonly units: Unit[] = [];
  readonly #context: readonly Unit[][];
  readonly words: string[] = [];
  readonly kinds: TokenKind[] = [];
  readonly capitals: boolean[] = [];
  /** Offsets into the visible text of the token's unit. */
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  readonly unitOfToken: number[] = [];
  readonly wordTable = shareWordTable();
  /** For each token the number of its word in the table. */
  readonly wordNumbers: number[] = [];
  /** By the numbers of the words. */
  readonly positions: WordPositions;
  readonly #headingUnits = new Map<Section, Unit>();

  readonly #links: readonly SourceRange[];
  readonly #statementTokens: number;

  constructor(document: PolicyDocument) {
    for (const statement of document.statements)
      this.#addUnit(statement.visible, statement, statement.section);
    this.#statementTokens = this.words.length;
    this.#links = findLinks(document.ast);
    for (const section of document.sections) {
      if (section.heading) {
        this.#headingUnits.set(section, this.#addUnit(section.heading.visible, undefined, section));
      }
    }
    const headers = new Map<VisibleText, Unit>();
    this.#context = document.statements.map((statement) => this.#contextOf(statement, headers));
    this.positions = new WordPositions(this.wordNumbers);
  }

  /**
   * What a statement stands under, nearest first: the header cells of its table, the item above it, the sentence
   * that introduces its list, the headings of its sections. Nothing for another unit.
   */
  contextOf({ statement }: Unit): readonly Unit[] {
    return (statement && this.#context[statement.index]) ?? [];
  }

  /** The words of each link, image links left out. */
  linkSpans(): readonly number[] {
    const spans: number[] = [];
    for (const [start, end] of this.#links) {
      const first = this.#firstTokenFrom(start);
      let last = first;
      while (last < this.#statementTokens && this.#sourceStart(last) < end) last++;
      if (last > first) spans.push(first, last);
    }
    return spans;
  }

  #sourceStart(token: number): number {
    return this.unitAt(token).visible.sourceOffset(this.starts[token] ?? 0);
  }

  /** The first token of a statement at this source offset or later. */
  #firstTokenFrom(offset: number): number {
    let low = 0;
    let high = this.#statementTokens;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#sourceStart(middle) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Where a word stands: tokens, ascending. */
  positionsOf(word: string): Int32Array {
    return this.positions.of(this.wordTable.find(word));
  }

  /** The indexes of the units that hold a word, ascending. */
  unitsWith(word: string): readonly number[] {
    return [...new Set(Array.from(this.positionsOf(word), (token) => this.unitOfToken[token] ?? 0))];
  }

  /** The unit of this index. */
  unit(index: number): Unit {
    const unit = this.units[index];
    if (!unit) throw new RangeError(`No unit ${index}`);
    return unit;
  }

  /** The unit of a token. */
  unitAt(token: number): Unit {
    const unit = this.units[this.unitOfToken[token] ?? -1];
    if (!unit) throw new RangeError(`No token ${token}`);
    return unit;
  }

  #addUnit(visible: VisibleText, statement: Statement | undefined, section: Section | undefined): Unit {
    const index = this.units.length;
    const firstToken = this.words.length;
    for (const token of tokensOf(visible.text)) {
      const number = this.wordTable.numberOf(token.word);
      this.wordNumbers.push(number);
      this.words.push(this.wordTable.words[number] ?? token.word);
      this.kinds.push(token.kind);
      this.capitals.push(token.capital);
      this.starts.push(token.start);
      this.ends.push(token.end);
      this.unitOfToken.push(index);
    }
    const unit = { index, visible, firstToken, endToken: this.words.length, statement, section };
    this.units.push(unit);
    return unit;
  }

  #contextOf(statement: Statement, headers: Map<VisibleText, Unit>): Unit[] {
    const context: Unit[] = [];
    for (const header of statement.header) {
      let unit = headers.get(header);
      if (!unit) headers.set(header, (unit = this.#addUnit(header, undefined, undefined)));
      context.push(unit);
    }
    for (const above of [statement.parentItem, statement.intro]) {
      const unit = above && this.units[above.index];
      if (unit) context.push(unit);
    }
    for (let section: Section | undefined = statement.section; section; section = section.parent) {
      const unit = this.#headingUnits.get(section);
      if (unit) context.push(unit);
    }
    return context;
  }
}

/** Runs of words that are kept: those of a large policy. */
const MOST_KEPT = 1024;

const tokensOf = memoizeText((text): readonly Token[] => tokenize({ text }), MOST_KEPT);

/** Source ranges of the links that lead somewhere, in document order. */
function findLinks(ast: Root): SourceRange[] {
  const links: SourceRange[] = [];
  walkTree(ast, (node) => {
    if (!((node.type === "link" && node.url) || node.type === "linkReference")) return true;
    const range = nodeRange(node);
    if (range) links.push(range);
    return false;
  });
  return links;
}

/** What all views of one policy share. */
export interface PolicyIndex {
  readonly document: PolicyDocument;
  readonly tokens: TokenIndex;
  readonly lines: LineTable;
}

const indexes = new WeakMap<PolicySource, PolicyIndex>();

/** The index of a policy, made at the first call. */
export function getPolicyIndex(source: PolicySource): PolicyIndex {
  let index = indexes.get(source);
  if (!index) {
    const document = getPolicyDocument(source);
    index = { document, tokens: new TokenIndex(document), lines: new LineTable(source.text) };
    indexes.set(source, index);
  }
  return index;
}
