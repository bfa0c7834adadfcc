import type { PolicySource } from "../../document/policy-document.ts";
import { rawText } from "../token-text.ts";
import { getPolicyIndex, type TokenIndex } from "../token-index.ts";
import { tokenize } from "../tokens.ts";
import { withoutOverlaps, type Mention } from "./mention.ts";

interface ListedName {
  /** What it names: a code, an id. */
  readonly meaning: string;
  readonly words: readonly string[];
  /** Which of its words begin with a capital. */
  readonly capitals: readonly boolean[];
  /** Is it letters only ("USA"), which spell another word in small ones? */
  readonly isAbbreviation: boolean;
}

/** Proper names, found where a policy writes them as such: with capitals. */
export class NameList {
  readonly #read: () => Iterable<readonly [meaning: string, name: string]>;
  readonly #found = new WeakMap<PolicySource, readonly Mention[]>();
  #byFirstWord: ReadonlyMap<string, readonly ListedName[]> | undefined;

  /** @param read gives the names with what they name; called at the first search */
  constructor(read: () => Iterable<readonly [meaning: string, name: string]>) {
    this.#read = read;
  }

  /** Where the names stand in the policy; of two that overlap the one that begins first, then the longer. */
  find(source: PolicySource): readonly Mention[] {
    let mentions = this.#found.get(source);
    if (!mentions) this.#found.set(source, (mentions = this.#find(getPolicyIndex(source).tokens)));
    return mentions;
  }

  #find(index: TokenIndex): Mention[] {
    const found: Mention[] = [];
    this.#byFirstWord ??= groupByFirstWord(this.#read());
    for (const [word, names] of this.#byFirstWord) {
      for (const start of index.positionsOf(word)) {
        for (const name of names) {
          const end = start + name.words.length;
          if (isWritten(name, index, start)) found.push({ name: name.meaning, start, end });
        }
      }
    }
    return withoutOverlaps(found);
  }
}

function groupByFirstWord(
  names: Iterable<readonly [meaning: string, name: string]>,
): ReadonlyMap<string, readonly ListedName[]> {
  const groups = new Map<string, ListedName[]>();
  for (const [meaning, text] of names) {
    const tokens = tokenize({ text });
    const words = tokens.map(({ word }) => word);
    const first = words[0];
    if (first === undefined) continue;
    const name = {
      meaning,
      words,
      capitals: tokens.map(({ capital }) => capital),
      isAbbreviation: /^(?:\p{Lu}\.?){2,4}$/u.test(text),
    };
    const group = groups.get(first);
    if (group) group.push(name);
    else groups.set(first, [name]);
  }
  return groups;
}

function isWritten(name: ListedName, index: TokenIndex, start: number): boolean {
  const { words, capitals, isAbbreviation } = name;
  const isSame = words.every(
    (word, offset) =>
      index.words[start + offset] === word && (!capitals[offset] || index.capitals[start + offset]),
  );
  if (!isSame || index.unitOfToken[start] !== index.unitOfToken[start + words.length - 1]) return false;
  // In a passage of capitals ("CONTACT US") they tell nothing.
  return !isAbbreviation || (isShouted(index, start) && !isInCapitals(index, start));
}

function isShouted(index: TokenIndex, position: number): boolean {
  const text = rawText(index, position, position + 1);
  return text === text.toUpperCase();
}

/** Does a word in capitals stand before it, or are there no small letters at all? */
function isInCapitals(index: TokenIndex, position: number): boolean {
  const { visible, firstToken } = index.unitAt(position);
  if (!/\p{Ll}/u.test(visible.text)) return position > firstToken;
  return position > firstToken && /^\p{Lu}{4,}$/u.test(rawText(index, position - 1, position));
}
