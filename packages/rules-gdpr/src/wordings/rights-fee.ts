import type { WordingDefinition } from "@policylint/core";

/** What the law allows a fee for, and fees for something else. */
const ALLOWED =
  "(unfounded|excessive|excessively|repetitive|repeated|repeat|repetition|repetitively|unreasonable|disproportionate|disproportionately|vexatious|abusive|second|further|additional|extra|more than one|more than once|subsequent|multiple|duplicate|duplicative|other copies|permitted by|allowed by|permitted under|subscription|plan|merchant|purchase|order|orders|delivery|shipping|payments|complex|services we provide|different|premium|licens*|frivolous|carrier|call|calls|chargeback|transaction|transactions|bank|insurance|trip|legal fees|attorney*|wireless|roaming)";
/** Nor is what readers in a state elsewhere pay. */
const ORDINARY = `NOT ${ALLOWED} NOT IN readers-elsewhere`;

export const rightsFee: WordingDefinition = {
  id: "rights-fee",
  phrases: [
    `(charge|charged|charges|levy|impose|require|ask for|demand|apply) ..6 (fee|fees|charge|cost|payment) ..14 (request|requests|access|accessing|copy|copies|export|exercise|exercising|rights|right) ${ORDINARY}`,
    `(charge|charged|charges|levy|impose|require|ask for|demand|apply) ..6 (fee|fees|charge|payment) IN rights ${ORDINARY}`,
    `(request|requests|access|copy|copies|export|rights) ..16 (charge|charged|charges|levy|impose|require|subject to|incur|incurs|pay|payment of) ..6 (fee|fees|charge|cost|costs|payment) ${ORDINARY}`,
    `(fee|charge) ..5 (charged|payable|levied|applies|apply|required|due|may be) ..8 (request|requests|access|copy|copies|export|data) ${ORDINARY}`,
    `(access|subject access|data|information|rights) (request|requests|copy|copies|export) ..2 (cost|costs|is charged|are charged|costs you) ..4 # ${ORDINARY}`,
    `(request|copy|export) (costs|cost) ..2 # ${ORDINARY}`,
    `(postage|cost|costs|expense|expenses|price) ..8 (request|requests|copy|copies|export) ..8 (billed|charged|borne|paid|payable) ${ORDINARY}`,
  ],
  never: [
    "(free of charge|no charge|free of cost|without charge|without cost|at no cost|no cost|at no charge|no additional cost)",
    "not ..8 (fee|fees|charge|charged|pay|cost)",
    "no (fee|fees|charge|charges)",
    "(you|your) ..4 (payment|bank|card|billing) ..4 (information|details|data)",
    "payment (information|details|data|methods|processing|card|provider|processor)",
    "(person|officer|anyone) in charge",
  ],
};
