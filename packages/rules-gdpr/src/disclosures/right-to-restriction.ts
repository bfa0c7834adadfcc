import type { DisclosureDefinition } from "@policylint/core";
import { rightReader, type RightValue } from "../values/read-rights.ts";
import { deniedRight, RIGHTS_HEADINGS, RIGHTS_REGION } from "./rights-headings.ts";

export const rightToRestriction: DisclosureDefinition<RightValue> = {
  id: "right-to-restriction",
  title: "Right to restriction of processing",
  law: [
    { ref: "GDPR Art. 13(2)(b)", words: "restriction of processing concerning the data subject" },
    { ref: "GDPR Art. 14(2)(c)" },
    { ref: "GDPR Art. 18(1)", words: "the right to obtain from the controller restriction of processing" },
  ],
  headings: [
    "Right to restriction",
    "Restriction of processing",
    "Restricting processing",
    "Limiting how we use your data",
    ...RIGHTS_HEADINGS,
  ],
  present: [
    // Named in a row with other rights.
    "{can} ..16 {right-word} ..3 (restrict|restricted|restriction) AND (data|information|processing|rectification|erasure|deletion|portability) NOT {others-act}",
    "^ [to] have (it|them|these|those|{personal-data}|[the] processing|[the] use) ..8 restricted IN rights-list",
    "(right|rights) [to|of] ..12 (restrict|restriction|restrictions|restricted|restricting) NOT reserve ..3 right*",
    "(right|rights) (to|of) ..6 (limit|limitation|block|suspend) ..5 (processing|use|uses|data) NOT (limit|right) ..6 sensitive",
    "({personal-data}|you) NOT (not|no) ..3 (right|rights|available|possible) IN restriction-right",
    "^ [the] [right] [of|to] [request|obtain] [the|a] (restrict|restriction|restricting|limitation) IN rights",
    "^ (restrict|limit|pause|suspend|restriction|restricting|limitation of) ..6 (processing|use|process|data|information) IN rights-list",
    "(restrict|restricting|restriction|restrictions|limit|limitation|block|suspend|pause|freeze) [of|on|to] ..5 (processing|process|use|uses|using) AND ({reader} ..8 {can}|right*|request|ask*|entitled) NOT limit ..6 sensitive",
    "(request|ask|asking|demand|obtain) ..8 (restrict|restriction|restricting|limit|limitation|suspend|suspension|block) ..6 (processing|process|use|data|information) NOT limit ..6 sensitive",
    "(correct|access|erase|delete|rectify|rectification|erasure|deletion|amend|update) ..6 (restrict|restriction|limit) ..12 (processing|data|information|use)",
    "you ..4 {can} ..6 (restrict|limit|block|suspend) ..6 (processing|use of your|use of personal|how we use) NOT limit ..6 sensitive",
    "(processing|use) ..4 (restricted|limited|suspended) AND (right*|request*|ask*|you can|you may)",
    "(ask|asking|tell|have|want) us ..20 (use|using|process|processing) ..1 {personal-data} less",
    "(ask|asking|tell|have|want) us ..20 (stop|pause|halt) (using|processing) ..1 {personal-data} ..2 (while|for a while|for a time|for now|for the time being|temporarily|in the meantime)",
    "({invited}|have) ..12 (put|place) ..3 (processing|use|data|information) on hold",
    "(ask|asking|tell|have) us ..8 freeze ..3 {personal-data}",
    "(suspend|pause) ..2 processing ..6 (data|information) IN rights",
    "(restrict|restricting|restriction of) ..3 (processing|use) IN rights-list",
    // What German law called restriction before the Regulation.
    "(right|rights|ask|request|demand) ..12 (block|blocking|blocked) ..4 (data|details|information|delete|deletion|deleted|correct|corrected|correction|erasure|erased)",
    "(right|rights|ask|request|demand) ..14 (delete|deletion|deleted|correct|corrected|correction|erasure|erased) ..2 (block|blocking|blocked)",
  ],
  vague: [
    "(restrict|restriction|limit) ..5 (process*|use*) IN rights",
    "limit ..4 use ..6 sensitive ..3 (information|data)",
    "{invited} ..16 (removed|deleted|corrected|supplemented|remove|delete|correct) ..4 (protected|protect|shielded|shield|screened off) NOT protected (by|against|under|from)",
  ],
  never: [
    ...deniedRight("(restriction|restrict)"),
    "(not have|have no) [the|a|any] (right|rights)",
    "(restrict|restricts|restricted|limit|limited|limits) ..2 access",
    "(limited|limit) (to|by)",
    "(limit|restrict|block) ..3 (ad|ads|tracking|cookies|cookie|advertising|browser)",
    "rights ..3 (limited|restricted)",
    "without limitation",
    "not limited",
    "(we|i) [may|can|will|also|shall|must|strictly|generally] [also] (restrict|limit|block|suspend) NOT (that|have) we ..2 (restrict|limit|block|suspend)",
    "(help|helps|helping|assist) us ..3 (restrict|limit|block|suspend)",
    "(restrict|limit) ..3 your (use|access|ability)",
    "restriction of processing (means|is the|refers)",
    "block* ..3 (account|accounts|user|users|caller|calls|contact|contacts|sender|senders|member|members)",
    "age (restriction|restrictions|limit)",
    "(limitation|limitations) of liability",
  ],
  region: RIGHTS_REGION,
  values: [rightReader("GDPR Art. 18")],
};
