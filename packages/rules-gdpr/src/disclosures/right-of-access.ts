import type { DisclosureDefinition } from "@policylint/core";
import { RIGHTS_HEADINGS, RIGHTS_REGION } from "./rights-headings.ts";

export const rightOfAccess: DisclosureDefinition = {
  id: "right-of-access",
  title: "Right of access",
  law: [
    { ref: "GDPR Art. 13(2)(b)", words: "access to and rectification or erasure of personal data" },
    { ref: "GDPR Art. 14(2)(c)" },
    { ref: "GDPR Art. 15" },
  ],
  headings: ["Right of access", "Access to your data", "Getting a copy of your data", ...RIGHTS_HEADINGS],
  present: [
    // The right by its name.
    "(right|rights) [to|of] ..6 access NOT IN children",
    "right to (know|be informed|obtain confirmation|confirmation|information|inspect)",
    "right to ..3 (copy|copies) NOT right to copy",
    "[data] subject access (request|requests)",
    "access (right|rights)",
    "rights ..4 access",
    "^ [the] [right] [of|to] access IN rights",
    "^ [to] [request|obtain|get|receive] [a] (copy|access|confirmation|information) IN rights-list",
    "^ [the] [right] [to] (know|confirmation|confirm|find out|learn|see|view|obtain|receive|request information|be informed) IN rights-list",
    // What the reader may do.
    "{reader} ..4 {can} ..6 (access|view|inspect|see) ..6 {personal-data} NOT (access|view|see) your account",
    "{can} ..3 (access to|accessing|access|a copy of|copies of) ..6 {personal-data} AND {reader} NOT (access|view|see) your account",
    "(request|obtain|receive|ask|get|provide you with|send you) ..5 (copy|copies|overview|summary|details|export|extract) ..4 {personal-data}",
    "(request|obtain|ask for|get|demand) ..3 access ..8 {personal-data}",
    "(request|obtain|ask for|demand|seek) [for] [the] (access|disclosure) ..8 (correct*|rectif*|delet*|erasure|eras*|data|information)",
    "(access|review|view) ..3 (correct|rectify|update|amend|change|delete|modify|edit|correction) ..10 {personal-data}",
    "(access|view|retrieve|download) ..3 (your|their) [own] [personal] (data|information|info|details|personal data) AND ({reader} ..3 {can}|by|please|via|through|in) NOT (third|our staff|employees|unauthor*|who can access)",
    "(find out|know|learn|ask|asking|ask us|confirm|confirmation|informed|inquire|enquire|information on|information about|tell you) ..4 (whether|what|which|how|if) ..6 (data|information) ..6 (hold|have|about you|process|processed|processing|stored|store|collected|concerning|keep)",
    "(what|which) (data|information) (we|is|are) ..3 (hold|have|held|stored) ..3 (about|on|concerning) (you|them|him) AND {can}",
    "download ..4 (copy|archive|export|all) ..4 {personal-data}",
    "download [all] [of] (your|their|the) [personal] (data|information) IN rights",
    "confirmation ..4 (whether|as to) ..8 (process*|data)",
    "access [a] ..2 (export|copy) of ..4 (account|data|information)",
    "[a] copy of ..4 {personal-data} AND ({reader} ..8 {can}|request*|entitled)",
  ],
  vague: [
    "(access|view|review) ..6 {personal-data} IN rights",
    "access your ..2 (information|data|profile|account)  IN rights",
  ],
  never: [
    "(access|copy) ..3 (clauses|safeguards|agreement|policy)",
    "(copy|copies) of (this|the|our) [privacy] (policy|notice|statement|document|clauses|agreement|safeguards|contract*)",
    "(unauthorised|unauthorized|unlawful|accidental|illegal) ..6 access",
    "(we|us|staff|employees|personnel|parties|party|providers|partners|they|who|contractors|parent|parents) ..3 (may|can|will|have|has|to|with|allowed|able) ..2 access",
    "(restrict|restricts|restricted|limit|limits|limited|control|controls|prevent|prevents|deny|grant|lose) [the|your|their|all] access",
    "access to ..3 (staff|employees|personnel|service|services|website|site|app|application|platform|device|camera|gallery|location|microphone|contacts|storage|internet|features|content|api)",
    "right [to|of] ..4 (restrict|limit|deny|suspend|terminate|refuse) ..3 access",
    "reserve ..3 right ..6 access",
    "how you can access and control [your] information $",
    "(read|review|view) (this|the|our) [privacy] (policy|statement|notice)",
  ],
  region: RIGHTS_REGION,
};
