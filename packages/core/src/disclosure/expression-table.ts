import { ExpressionKind, type CompiledLexicon } from "./compiled-lexicon.ts";

/** The expressions of a lexicon as the matcher reads them. Made once a process. */
export class ExpressionTable {
  readonly count: number;
  readonly recognisers: readonly string[];
  /** As in the compiled lexicon. */
  readonly code: Int32Array;
  /** For each expression where its operands stand in `code`, and where they end. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** The expressions that do not consist of words alone, each behind its parts. */
  readonly composed: readonly number[];
  /** For each expression: may it match other than by single words of a list? */
  readonly isComposed: Uint8Array;
  /** Numbers of their own, from 0, for expressions that may match a single word of a list; -1 for others. */
  readonly choices: Int32Array;
  readonly choiceCount: number;

  constructor({ expressions, recognisers }: Pick<CompiledLexicon, "expressions" | "recognisers">) {
    this.recognisers = recognisers;
    this.code = Int32Array.from(expressions);
    const starts: number[] = [];
    for (let start = 2; start <= this.code.length; start += 2 + (this.code[start - 1] ?? 0))
      starts.push(start);
    this.count = starts.length;
    this.starts = Int32Array.from(starts);
    this.ends = this.starts.map((start) => start + (this.code[start - 1] ?? 0));
    this.isComposed = new Uint8Array(this.count);
    this.choices = new Int32Array(this.count).fill(-1);
    const composed: number[] = [];
    let choiceCount = 0;
    for (let number = 0; number < this.count; number++) {
      const kind = this.kindOf(number);
      const parts = kind === ExpressionKind.any ? this.operandsOf(number) : [];
      if (kind === ExpressionKind.words || parts.some((part) => this.choices[part] !== -1)) {
        this.choices[number] = choiceCount++;
      }
      if (kind !== ExpressionKind.words) composed.push(number);
      const isComposed =
        kind === ExpressionKind.any
          ? parts.some((part) => this.isComposed[part] === 1)
          : kind !== ExpressionKind.words;
      this.isComposed[number] = isComposed ? 1 : 0;
    }
    this.composed = composed;
    this.choiceCount = choiceCount;
  }

  kindOf(number: number): number {
    return this.code[(this.starts[number] ?? 0) - 2] ?? 0;
  }

  /** Of a choice the parts, of a sequence its flags and steps. */
  operandsOf(number: number): Int32Array {
    return this.code.subarray(this.starts[number], this.ends[number]);
  }
}
