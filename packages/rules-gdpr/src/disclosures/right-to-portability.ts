import type { DisclosureDefinition } from "@policylint/core";
import { rightReader, type RightValue } from "../values/read-rights.ts";
import { deniedRight, RIGHTS_HEADINGS, RIGHTS_REGION } from "./rights-headings.ts";

export const rightToPortability: DisclosureDefinition<RightValue> = {
  id: "right-to-portability",
  title: "Right to data portability",
  law: [
    { ref: "GDPR Art. 13(2)(b)", words: "as well as the right to data portability" },
    { ref: "GDPR Art. 14(2)(c)" },
    { ref: "GDPR Art. 20(1)", words: "in a structured, commonly used and machine-readable format" },
  ],
  headings: ["Right to data portability", "Data portability", "Exporting your data", ...RIGHTS_HEADINGS],
  present: [
    // Named in a row with other rights.
    "{can} ..12 {right-word} ..3 (export|port) AND (data|information) NOT {others-act}",
    "{can} ..4 (export|port) ..3 {right-word} AND (data|information) NOT {others-act}",
    "(portability|transferability)",
    "({personal-data}|you) NOT (not|no) ..3 (right|rights|available|possible) IN portability-right",
    "(machine|computer) readable",
    "(structured|commonly used|portable|reusable|readable|usable|standard electronic|transferable|interoperable) ..5 (format|form|formats|file) AND (right*|request*|receive|obtain|copy|ask|you|your|export)",
    "(receive|obtain|provide|get|copy) ..6 (personal data|personal information|your data|your information) ..8 electronic (format|form)",
    "(file|format|form) [that|which] (a|any|another|your) (computer|computers|machine|machines|program) (can|could|is able to) (read|process|open) AND (ask*|request*|right*|hand|handed|give|given|have|get|receive|export)",
    "({reader} ..2 {can}|ask us to|ask to) ..4 have ..2 {personal-data} (sent|transferred|passed|moved|handed|given) ..2 (another|different|other) (company|provider|service|shop|organisation|organization|controller)",
    "take {personal-data} (elsewhere|to another|to a different)",
    "from one (service|provider|controller|company|organisation|organization|environment|it) ..4 to another",
    "^ port ..3 (data|information)",
    "(right|rights) [to|of] ..6 (port|export)",
    "(port|export|exporting) ..4 {personal-data} AND (you|your|right*|request*)",
    "(export|exporting|export of) ..8 (data|information) IN rights",
    "(access|correction|correct|deletion|delete|erase|erasure|rectify) ..6 (export|port) ..8 (data|information)",
    "(know|access|correct|rectify|delete|erase|update) [and|or] transfer ..10 {personal-data} AND (right*|ability|able|request*|you can|you may)",
    "(send|transfer|transmit|move|port) your ..4 to [a|an] (other|another|third|different) [third] [data|service] (organisation*|organization*|company|companies|provider*|service*|controller*|party|parties) IN rights-list",
    "(transfer|transferred|transmit|transmitted|move|send|sent|port|ported|have it sent|direct transfer) ..12 (another|other|different|third) [data] [service] (controller|controllers|company|companies|organisation|organization|organisations|organizations|provider|entity|party|service|services|person|business) AND (right*|request*|ask*|entitled|where technically|technically feasible) IN rights",
    "^ [to] have (it|them|these|those|{personal-data}) ..10 (sent|transferred|passed|moved|ported) [on] to (another|a different|an other|other) IN rights-list",
    "(transmit|transfer|transmitted|transferred) ..10 (another|other|different|new) [data|service] (controller|provider)",
    "copy of ..8 (transfer|transferring|transmit|transmitting) it to (another|a different|a third)",
    "take your ..2 data with you",
    "(organisation|organization|company|controller|party|provider) of your choice",
    "download ..4 (copy|archive|export) ..2 of (your|their) ..3 (data|information)",
    "(csv|json|xml) (export|file|format) AND (you|your)",
  ],
  vague: [
    "{reader} ..4 {can} ..3 (download|retrieve) ..4 (your|their|the|all) ..4 (data|information)",
    "(receive|obtain|get) ..3 copy ..12 (your|their|the) [personal] (data|information) IN rights",
    "{reader} ..4 {can} ..2 (receive|obtain|get) ..3 copy of ..4 {personal-data}",
  ],
  never: [
    ...deniedRight("(portability|transferability)"),
    "(not have|have no) [the|a|any] (right|rights)",
    "portability and accountability",
    "insurance portability",
    "export (control|controls|charts|chart|images|laws|regulations)",
    "portable (executable|device|devices)",
    "{controller} ..3 (transfer|send|transmit|share|provide|disclose) NOT (you|your) ..6 right*",
  ],
  region: RIGHTS_REGION,
  values: [rightReader("GDPR Art. 20")],
};
