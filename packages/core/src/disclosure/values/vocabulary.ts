import type { PolicySource } from "../../document/policy-document.ts";
import { compileLexicon } from "../compile-lexicon.ts";
import type { CompiledLexicon } from "../compiled-lexicon.ts";
import { Matcher } from "../matcher.ts";
import { at } from "../spans.ts";
import { getPolicyIndex } from "../token-index.ts";
import { WordLists } from "../word-lists.ts";
import { withoutOverlaps, type Mention } from "./mention.ts";

/** Phrases without conditions, by the name of what they mean, in groups that are looked for together. */
type VocabularyGroups<Group extends string> = Readonly<
  Record<Group, Readonly<Record<string, readonly string[]>>>
>;

export interface VocabularySource<Group extends string> {
  /** Unlike that of any lexicon or other vocabulary: programs that compile ahead know it by this. */
  readonly name: string;
  /** `{name}` in a phrase stands for any of these sequences. */
  readonly macros: Readonly<Record<string, readonly string[]>>;
  readonly groups: VocabularyGroups<Group>;
}

/** The words that values are written in. Compiled at the first search, once a process. */
export class Vocabulary<Group extends string> {
  readonly #source: VocabularySource<Group>;
  readonly #matchers = new WeakMap<PolicySource, Matcher>();
  readonly #mentions = new WeakMap<PolicySource, Map<Group, readonly Mention[]>>();
  #compiled: CompiledLexicon | undefined;
  #lists: WordLists | undefined;

  constructor(source: VocabularySource<Group>) {
    this.#source = source;
  }

  /**
   * The vocabulary ready to be matched, computed at the first call.
   * @throws {PhraseSyntaxError | UnknownNameError} where it cannot be compiled.
   */
  compile(): CompiledLexicon {
    return (this.#compiled ??= compileLexicon({
      name: this.#source.name,
      macros: this.#source.macros,
      topics: {},
      disclosures: this.#groups().flatMap(({ group, terms }) =>
        Object.entries(terms).map(([name, present]) => ({
          id: `${group}/${name}`,
          title: name,
          law: [],
          headings: [],
          present,
        })),
      ),
    }));
  }

  /**
   * Where the words of a group stand in the policy, headings and header cells among it. In the order of the text;
   * of two that overlap the one that begins first, then the longer.
   */
  find(source: PolicySource, group: Group): readonly Mention[] {
    let groups = this.#mentions.get(source);
    if (!groups) this.#mentions.set(source, (groups = new Map()));
    let mentions = groups.get(group);
    if (!mentions) groups.set(group, (mentions = this.#find(source, group)));
    return mentions;
  }

  #find(source: PolicySource, group: Group): Mention[] {
    const matcher = this.#matcher(source);
    const found: Mention[] = [];
    for (const name of Object.keys(this.#source.groups[group])) {
      for (const { expression } of this.compile().disclosures[`${group}/${name}`]?.present ?? []) {
        const spans = matcher.find(expression);
        for (let index = 0; index < spans.length; index += 2) {
          found.push({ name, start: at(spans, index), end: at(spans, index + 1) });
        }
      }
    }
    return withoutOverlaps(found);
  }

  #matcher(source: PolicySource): Matcher {
    let matcher = this.#matchers.get(source);
    if (!matcher) {
      this.#lists ??= new WordLists(this.compile());
      matcher = new Matcher(getPolicyIndex(source).tokens, this.#lists);
      this.#matchers.set(source, matcher);
    }
    return matcher;
  }

  #groups(): { group: string; terms: Readonly<Record<string, readonly string[]>> }[] {
    const groups: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = this.#source.groups;
    return Object.entries(groups).map(([group, terms]) => ({ group, terms }));
  }
}
