/** A measured share with its 95 % interval (Wilson, JASA 22, 1927), all from 0 to 1. */
export interface MeasuredShare {
  readonly share: number;
  readonly low: number;
  readonly high: number;
  /** Out of how many cases. */
  readonly of: number;
}

/** How often a rule is right, measured on real policies. */
export interface RuleAccuracy {
  /** On labelled policies, of a rule that reports what a policy lacks. */
  readonly labelled?: {
    readonly policies: number;
    /** Of the disclosures called missing, those that are; missing where none was. */
    readonly precision?: MeasuredShare;
    /** Of the missing disclosures, those called missing; missing where none is. */
    readonly recall?: MeasuredShare;
  };
  /** Of the findings that a person read, those judged right. */
  readonly judged?: MeasuredShare;
}
