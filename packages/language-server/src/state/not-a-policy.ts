/** A word of these stands in the name or among the first words of every privacy policy. */
const policyWords = /privacy|data[ _-]?protection|datenschutz|cookie/iu;

/** Code units in which a title is looked for. */
const opening = 2_000;

/** Does a document look like a privacy policy, by its name or by its first words? */
export function looksLikePolicy(uri: string, text: string): boolean {
  return policyWords.test(uri.slice(uri.lastIndexOf("/") + 1)) || policyWords.test(text.slice(0, opening));
}
