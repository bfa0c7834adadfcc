/** A pinpoint reference to one provision, with a short quotation where the wording is the point. */
export interface LawReference {
  /** "GDPR Art. 13(2)(a)", "GDPR Recital 32", or a short name of `other-law.ts` with a pinpoint: "PECR reg. 6". */
  readonly ref: string;
  /** At most 25 words of the provision, to the letter. */
  readonly words?: string;
}
