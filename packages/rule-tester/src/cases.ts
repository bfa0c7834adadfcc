/** What both kinds of cases say of the document and its configuration. */
export interface ValidCase {
  /** The test's name; the document's text where it is missing. */
  name?: string;
  /** The document. */
  code: string;
  /** Default: `policy.md`, or `policy.txt` for the language `text`. */
  filename?: string;
  /** Default: `markdown`. */
  language?: LanguageName;
  /** The rule's options, without a severity. */
  options?: readonly unknown[];
  settings?: Readonly<Record<string, unknown>>;
}

export type LanguageName = "markdown" | "text";

/** A document that the rule reports, and everything that it reports there, in the order of the text. */
export interface InvalidCase extends ValidCase {
  errors: readonly ExpectedError[];
  /** The document after all fixes; required where a fix changes it. */
  output?: string;
}

/** A message of the rule. What is left out is not looked at, save suggestions: those must be expected. */
export interface ExpectedError {
  messageId: string;
  /** 1-based. */
  line: number;
  /** 1-based. */
  column: number;
  endLine?: number;
  endColumn?: number;
  /** Fills the message of `meta.messages`. */
  data?: Readonly<Record<string, string | number>>;
  /** The whole sentence. */
  message?: string;
  /** `warn` for a message that the rule lowers itself. */
  severity?: "warn" | "error";
  suggestions?: readonly ExpectedSuggestion[];
}

export interface ExpectedSuggestion {
  messageId: string;
  data?: Readonly<Record<string, string | number>>;
  /** The document after this suggestion. */
  output: string;
}

export interface RuleCases {
  valid: readonly (string | ValidCase)[];
  invalid: readonly InvalidCase[];
}
