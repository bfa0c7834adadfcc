import { createHash } from "node:crypto";

export interface FingerprintSource {
  ruleId: string;
  /** The id of the requirement that the rule checks; `undefined` for a rule of house style. */
  requirement: string | undefined;
  /** What the finding is about, as a reader sees it; `undefined` where it is that the document says nothing. */
  words: string | undefined;
}

/** Stands in every hash: words that are normalised otherwise one day make other fingerprints. */
const scheme = "policylint/1";

const ascii = /^[\0-\x7f]*$/;

/** Characters that a reader does not see: soft hyphens, joiners, byte order marks. */
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu;

/**
 * The words of a text in one form: letters and digits in lower case, one blank between words. Punctuation, marks and
 * line breaks are left out, so that only other words make another text.
 */
export function normalizeWords(text: string): string {
  // Most texts are ASCII, of which there is one form, and creating it is most of the work.
  if (ascii.test(text))
    return (
      text
        .toLowerCase()
        .match(/[a-z\d]+/g)
        ?.join(" ") ?? text.replace(/\s+/g, " ").trim()
    );
  const plain = text.replace(invisible, "").normalize("NFKC").toLowerCase().normalize("NFKC");
  const words = plain.match(/[\p{L}\p{M}\p{N}]+/gu);
  return words ? words.join(" ") : plain.replace(/\s+/gu, " ").trim();
}

/**
 * What a finding is known by wherever it moves in its document: a hash of its rule, its requirement and the words that
 * it is about. No word can be read out of it.
 *
 * @returns SHA-256, 64 hexadecimal digits
 */
export function createFingerprint({ ruleId, requirement, words }: FingerprintSource): string {
  const parts = [scheme, ruleId, requirement ?? null, words === undefined ? null : normalizeWords(words)];
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}
