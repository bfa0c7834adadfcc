import type { DisclosureDefinition } from "@policylint/core";
import { RIGHTS_HEADINGS, RIGHTS_REGION } from "./rights-headings.ts";

export const rightToRectification: DisclosureDefinition = {
  id: "right-to-rectification",
  title: "Right to rectification",
  law: [
    { ref: "GDPR Art. 13(2)(b)", words: "access to and rectification or erasure of personal data" },
    { ref: "GDPR Art. 14(2)(c)" },
    { ref: "GDPR Art. 16" },
  ],
  headings: [
    "Right to rectification",
    "Correcting your data",
    "Updating your information",
    ...RIGHTS_HEADINGS,
  ],
  present: [
    "(right|rights) [to|of] ..8 (rectif*|correct|corrected|correction|corrections|amend|amended|amendment|update|modify|complete|completed) NOT reserve ..3 right*",
    "(right|rights) (of|to) rectif*",
    "rights ..6 (rectif*|correct|correction)",
    "^ [the] [right] [of|to] [request|have|get|obtain] [inaccurate|incomplete|the|your|any|incorrect] [personal] [data|information] (rectif*|correct*|amend*|fix|update|updating) IN rights",
    "^ [to] [request] [the] (rectify|rectification|correct|correction|corrections|amend|amendment|update|modify|edit|fix|complete|change) IN rights-list",
    "(request|ask|asking|ask for|obtain|demand|seek) ..6 (rectif*|correction|corrections|amendment|amendments|corrected|amended|updated|updates|modification)",
    "{reader} ..4 {can} ..8 (rectify|correct|update|amend|modify|edit|change|fix|complete|revise) ..6 {personal-data}",
    "{reader} ..4 {can} ..2 have ..6 {personal-data} (corrected|rectified|amended|updated|completed|changed)",
    "{can} ..6 (rectify|correct|correcting|correction of|update|updating|amend|amending|modify|modifying|edit|editing|change|changing|fix) ..5 {personal-data} AND (you|your|user|users) NOT [we|us] (may|will) ..3 (update|change|modify|amend)",
    "(access|review|view) ..3 (correct|rectify|update|amend|modify|edit|correction|change) ..10 {personal-data}",
    "(correct|rectify|correction|rectification|corrected|rectified|amend|amended|fix|fixed|update|updated|complete|completed|change) ..6 (inaccurate|incorrect|incomplete|inaccuracies|errors|wrong|outdated|out of date|mistakes) AND (you|your|data|information) NOT {controller} (will|may|shall|take*|correct*) ..4 (correct|rectify)",
    "(inaccurate|incorrect|incomplete|wrong|outdated|inaccuracies) ..12 (correct|corrected|correction|rectif*|amend*|update|updated|completed|fix|fixed|change) AND (you|your)",
    "(update|correct|edit|change|modify|amend) ..2 (your|their) [own] [personal] [account|profile|contact] (data|information|details|info|profile|account) AND ({reader} ..4 {can}|by|log in|logging in|settings|please|contact*|email*)",
    "data subject ..8 rectif*",
  ],
  vague: [
    "(we|us) (may|can|will) ..2 (correct|rectify|amend) ..3 {personal-data}",
    "(updat*|correct*|chang*|modif*|edit*) ..4 {personal-data} IN rights",
  ],
  never: [
    "(update|change|modify|amend|revise|revising|updating|changing|edit) ..4 (policy|notice|statement|terms|agreement|document|page|preferences|consent|settings|cookie|cookies|password)",
    "keep ..6 (accurate|up to date|updated|current)",
    "(we|us|company) ..3 (right|rights) [at any time] to ..8 (modify|change|update|amend|correct)",
    "(rectify|correct|fix) ..4 (bug|bugs|error in our|software|breach|problem|problems|issue|issues)",
    "(correct|update) (operation|functioning)",
    "(changes|change|updates) (to|in|of) (this|the|our) ..2 (policy|statement|notice)",
    "our (right|rights)",
    "changes ..3 password",
  ],
  region: RIGHTS_REGION,
};
