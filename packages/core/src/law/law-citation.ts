import { GDPR, GDPR_ARTICLES, GDPR_RECITALS } from "./gdpr.ts";
import type { LawSource } from "./law-source.ts";
import { OTHER_LAW } from "./other-law.ts";

/** What a reference points to: one provision of the GDPR, or of another law that is known by its short name. */
export type LawCitation =
  | {
      readonly kind: "article";
      readonly article: number;
      readonly paragraph: number | undefined;
      /** A lower case letter. */
      readonly point: string | undefined;
    }
  | { readonly kind: "recital"; readonly recital: number }
  | {
      readonly kind: "other";
      readonly law: string;
      /** What follows the short name; empty where the law is cited as a whole. */
      readonly pinpoint: string;
    };

const ARTICLE = /^GDPR Art\. ([1-9]\d*)(?:\(([1-9]\d*)\))?(?:\(([a-z])\))?$/u;
const RECITAL = /^GDPR Recital ([1-9]\d*)$/u;
/** "Art. 5-6", "Art. 5, 6" and "Art. 5 and 6" are several provisions: each is a reference of its own. */
const SEVERAL = /[,;–-]|\band\b/u;
/** A passage of guidelines or of a judgment, which are numbered paragraph by paragraph. */
const PASSAGE = /^paras [1-9]\d*-[1-9]\d*$/u;

const numberOf = (digits: string | undefined): number | undefined =>
  digits === undefined ? undefined : Number(digits);

/**
 * Reads a reference: "GDPR Art. 13(2)(a)", "GDPR Recital 32", "ePrivacy Directive Art. 5(3)". Whether the GDPR has
 * such a provision is another question (`isGdprProvision`).
 * @returns undefined where the form is another, the law is not known, or several provisions are named
 */
export function parseLawReference(ref: string): LawCitation | undefined {
  const [, article, paragraph, point] = ARTICLE.exec(ref) ?? [];
  if (article) return { kind: "article", article: Number(article), paragraph: numberOf(paragraph), point };
  const [, recital] = RECITAL.exec(ref) ?? [];
  if (recital) return { kind: "recital", recital: Number(recital) };
  const law = Object.keys(OTHER_LAW).find((name) => ref === name || ref.startsWith(`${name} `));
  if (law === undefined) return undefined;
  const pinpoint = ref.slice(law.length + 1);
  if (PASSAGE.test(pinpoint)) return { kind: "other", law, pinpoint };
  const isOne = !SEVERAL.test(pinpoint) && ref === [law, ...(pinpoint.match(/\S+/gu) ?? [])].join(" ");
  return isOne ? { kind: "other", law, pinpoint } : undefined;
}

/** Does the GDPR have this article, paragraph, point or recital? */
export function isGdprProvision(citation: LawCitation): boolean {
  if (citation.kind === "recital") return citation.recital <= GDPR_RECITALS;
  if (citation.kind === "other") return false;
  const { paragraph = 0, point = "a" } = citation;
  const article = GDPR_ARTICLES[citation.article];
  if (!article || paragraph > article.paragraphs) return false;
  return citation.point === undefined || point <= (article.lastPoints?.[paragraph] ?? "");
}

/** Where the text that a citation points to stands; of an article of the GDPR the title is the article's. */
export function lawSourceOf(citation: LawCitation): LawSource | undefined {
  if (citation.kind === "other") return OTHER_LAW[citation.law];
  const article = citation.kind === "article" ? GDPR_ARTICLES[citation.article] : undefined;
  return article ? { ...GDPR, title: article.title } : GDPR;
}
