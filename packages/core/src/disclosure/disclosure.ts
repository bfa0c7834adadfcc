import type { SourceLocation } from "@eslint/core";
import type { PolicyDocument } from "../document/types.ts";
import type { LawReference } from "../law/law-reference.ts";
import type { SourceRange } from "../types.ts";
import type { DisclosureValue, ValueReader } from "./values/value.ts";
import type { WordingDefinition } from "./wording.ts";

/** Names of two topics; of the sentence, its introduction and its headings the nearest that is on one decides. */
interface RegionTopics {
  /** Readers whom the law of the requirement does not protect. */
  readonly elsewhere: string;
  /** Readers whom it protects. */
  readonly protected: string;
}

/** Everything there is to know about how policies make one disclosure: data that a lawyer can read and extend. */
export interface DisclosureDefinition<Value extends DisclosureValue = DisclosureValue> {
  /** The requirement's id in the catalogue, also the rule's name. */
  readonly id: string;
  readonly title: string;
  readonly law: readonly LawReference[];
  /** Headings under which the disclosure is expected, best first: where a missing one is reported. */
  readonly headings: readonly string[];
  /** Phrases that prove the disclosure. */
  readonly present: readonly string[];
  /** Finds the parts of the document that prove it, where it is not made in words of statements alone. */
  readonly findParts?: (document: PolicyDocument) => readonly DocumentPart[];
  /**
   * Phrases of which one must stand in the policy besides a present one, where the law asks for two things that may
   * stand apart ("only if you accept", "change your choice below"): one alone is vague.
   */
  readonly complement?: readonly string[];
  /**
   * Phrases that prove it without everything that its rule asks for ("outside the EEA", but in which country?): the fact
   * is present in part.
   */
  readonly partial?: readonly string[];
  /** Phrases that answer the question with no ("we do not transfer …"): as good as `present`. */
  readonly denied?: readonly string[];
  /** Phrases that touch the topic without what the law asks for. */
  readonly vague?: readonly string[];
  /** Phrases that look alike and mean something else: a match that overlaps one of these does not count. */
  readonly never?: readonly string[];
  /** Phrases that raise the question at all, where the law asks it under a condition. */
  readonly trigger?: readonly string[];
  /** Phrases of which one must stand in the policy besides a trigger, where the law asks under two conditions. */
  readonly condition?: readonly string[];
  /** Phrases that settle that the law does not ask, whatever triggers stand beside them. */
  readonly exemption?: readonly string[];
  /** Phrases that belie a denial made elsewhere in the policy: it is then present in part. */
  readonly contradiction?: readonly string[];
  /** Where a match may count for some readers only ("California residents may …"): it is then vague. */
  readonly region?: RegionTopics;
  /** Reads what the words say: periods, addresses, names. Asked for by `Lexicon.valuesOf` only. */
  readonly values?: readonly ValueReader<Value>[];
}

/** The disclosures and wordings of a rule package with the words that their phrases share. */
export interface LexiconSource {
  /** The namespace of the package's rules. */
  readonly name: string;
  /** `{name}` in a phrase stands for any of these sequences. */
  readonly macros: Readonly<Record<string, readonly string[]>>;
  /** `IN name` holds where a heading above or the introducing sentence matches one of these. */
  readonly topics: Readonly<Record<string, readonly string[]>>;
  readonly disclosures: readonly DisclosureDefinition[];
  readonly wordings?: readonly WordingDefinition[];
}

export type DisclosureStatus = "present" | "vague" | "absent";

/** The words of a policy that make a disclosure. */
export interface Evidence {
  /** The words as a reader sees them: without marks, white space folded. */
  readonly quote: string;
  readonly loc: SourceLocation;
  readonly range: SourceRange;
  /** Title of the section; empty before the first heading. */
  readonly section: string;
  /** The phrase of the lexicon that matched; empty for a part of the document. */
  readonly phrase: string;
  readonly status: "present" | "vague";
}

/** A part of a document that makes a disclosure: its title, a table of contents. */
export type DocumentPart = Pick<Evidence, "quote" | "range" | "section">;

/** What a policy says about one requirement. */
export interface DisclosureFact {
  readonly id: string;
  readonly status: DisclosureStatus;
  /** "denied" where the policy answers the question with no. */
  readonly polarity: "affirmed" | "denied";
  /** Present, but a `partial` phrase alone says it, or a denial is contradicted: the rule asks for more. */
  readonly isPartial?: true;
  /**
   * What the words of the policy alone do not tell: it is said for one region only, or left to a document that is not
   * at hand, both of which is vague; or `member`, another document of the policy, says it.
   */
  readonly via?: "region" | "link" | "member";
  /** In document order: of a present disclosure the words that prove it, else those that touch it. */
  readonly evidence: readonly Evidence[];
  /** The document of the policy's set that says it, where the policy only leads there; places are places in that. */
  readonly member?: { readonly file: string; readonly evidence: readonly Evidence[] };
}
