import { ExpressionKind, type CompiledLexicon } from "./compiled-lexicon.ts";
import { ExpressionTable } from "./expression-table.ts";
import type { WordTable } from "./word-table.ts";

/** The class of words that stand in no list. */
export const NO_CLASS = 0;

/**
 * The word lists of a lexicon, turned round: from a word of a policy to every expression that matches it alone.
 * Words that the same lists hold are of one class, and of classes there are no more than the lexicon has words.
 * Made once a process.
 */
export class WordLists {
  readonly expressions: ExpressionTable;
  readonly #byWord: ReadonlyMap<string, readonly number[]>;
  /** By as many letters as the shortest stem has the stems that begin with them, the shorter first. */
  readonly #stems = new Map<string, { readonly stem: string; readonly lists: readonly number[] }[]>();
  readonly #shortestStem: number;
  #wordTable: WordTable | undefined;
  /** By the number of a word in the table its class, up to the last word that was there when it was asked for. */
  #wordClasses: number[] = [];
  readonly #classes = new Map<string, number>();
  /** By class the lists. */
  readonly #lists: (readonly number[])[] = [];
  /** The choices that each expression is a part of. */
  readonly #wholes = new Map<number, number[]>();
  /** For each choice the classes whose words it matches, as bits; all sets are of one length. */
  readonly #matching = new Map<number, Int32Array>();
  #none: Int32Array;

  constructor(lexicon: CompiledLexicon) {
    this.expressions = new ExpressionTable(lexicon);
    this.#byWord = new Map(Object.entries(lexicon.words));
    // Room for half as many classes as there are words, 32 in each element: sets of all choices are costly to enlarge.
    this.#none = new Int32Array(1 + (this.#byWord.size >> 6));
    const stems = Object.entries(lexicon.stems).sort(([left], [right]) => left.length - right.length);
    this.#shortestStem = stems[0]?.[0].length ?? 0;
    for (const [stem, lists] of stems) {
      const beginning = stem.slice(0, this.#shortestStem);
      const known = this.#stems.get(beginning);
      if (known) known.push({ stem, lists });
      else this.#stems.set(beginning, [{ stem, lists }]);
    }
    for (const whole of this.expressions.composed) {
      if (this.expressions.kindOf(whole) !== ExpressionKind.any) continue;
      for (const part of this.expressions.operandsOf(whole)) {
        const wholes = this.#wholes.get(part);
        if (wholes) wholes.push(whole);
        else this.#wholes.set(part, [whole]);
      }
    }
    this.#classOfLists([]);
  }

  /** For each of the words, given by their numbers in the table, its class. */
  classesOf(words: readonly number[], table: WordTable): Int32Array {
    if (this.#wordTable !== table) {
      this.#wordTable = table;
      this.#wordClasses = [];
    }
    const known = this.#wordClasses;
    while (known.length < table.words.length) known.push(this.#classOf(table.words[known.length] ?? ""));
    const classes = new Int32Array(words.length);
    for (let index = 0; index < words.length; index++) classes[index] = known[words[index] ?? 0] ?? NO_CLASS;
    return classes;
  }

  /** How many classes there are by now: they are numbered from 0. */
  get classCount(): number {
    return this.#lists.length;
  }

  /** The lists that hold the words of a class, as expressions of kind words. */
  listsOf(wordClass: number): readonly number[] {
    return this.#lists[wordClass] ?? [];
  }

  /** The classes whose words the choice of this number matches: class `c` is bit `c & 31` of element `c >> 5`. */
  classesMatching(choice: number): Int32Array {
    return this.#matching.get(choice) ?? this.#none;
  }

  #classOf(word: string): number {
    const lists = new Set(this.#byWord.get(word));
    for (const { stem, lists: others } of this.#stems.get(word.slice(0, this.#shortestStem)) ?? []) {
      if (word.startsWith(stem)) for (const list of others) lists.add(list);
    }
    return this.#classOfLists([...lists]);
  }

  #classOfLists(lists: readonly number[]): number {
    const key = lists.join(" ");
    let wordClass = this.#classes.get(key);
    if (wordClass === undefined) {
      wordClass = this.#lists.push(lists) - 1;
      this.#classes.set(key, wordClass);
      if (wordClass >= this.#none.length * 32) this.#grow();
      for (const list of lists) this.#addMatching(list, wordClass);
    }
    return wordClass;
  }

  #addMatching(expression: number, wordClass: number): void {
    const choice = this.expressions.choices[expression] ?? 0;
    let classes = this.#matching.get(choice);
    if (!classes) this.#matching.set(choice, (classes = new Int32Array(this.#none.length)));
    classes[wordClass >> 5] = (classes[wordClass >> 5] ?? 0) | (1 << (wordClass & 31));
    for (const whole of this.#wholes.get(expression) ?? []) this.#addMatching(whole, wordClass);
  }

  #grow(): void {
    this.#none = new Int32Array(this.#none.length * 2);
    for (const [choice, classes] of this.#matching) {
      const grown = new Int32Array(this.#none.length);
      grown.set(classes);
      this.#matching.set(choice, grown);
    }
  }
}
