/** Where the text of a statute, a guideline or a judgment stands. */
export interface LawSource {
  readonly title: string;
  /** An official address. */
  readonly url: string;
  /** The day as of which references to it are right: `2026-11-20`. */
  readonly asOf: string;
}
