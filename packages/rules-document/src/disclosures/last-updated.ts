import { readDates, type DateValue, type DisclosureDefinition } from "@policylint/core";
import { findDateParts } from "../shared/date-parts.ts";

export const lastUpdated: DisclosureDefinition<DateValue> = {
  id: "last-updated",
  title: "Date of the policy",
  law: [
    { ref: "GDPR Art. 5(2)", words: "be able to demonstrate compliance" },
    { ref: "GDPR Art. 7(1)" },
    { ref: "11 CCR 7011(e)(4)" },
    { ref: "Cal. Bus. & Prof. Code 22575(b)(4)" },
  ],
  headings: [
    "Last updated",
    "Effective date",
    "Version",
    "Version history",
    "Document control",
    "Revision history",
    "Changes to this policy",
  ],
  present: [
    "{date-label} ..4 <date>",
    "^ ..2 (as of|as at) <date> $",
    "(policy|notice|statement|document|version|current|effective|updated|valid|revised|applies|applied|applicable|in force) ..3 (as of|as at|from|since) ..2 <date>",
    "(last|latest|most recent) (update|change|revision|amendment|version|modification) [was|is] ..3 <date>",
    "(we|have) ..2 [last] (updated|revised|changed|amended) ..4 (policy|notice|statement|document) ..4 <date>",
    "(policy|notice|statement|document) ..4 (was|is|were) ..2 (updated|revised|posted|published|adopted|approved|reviewed|issued|amended|changed|expanded|created|prepared|written|drafted|drawn up|compiled|agreed|ratified) ..6 <date>",
    "^ ..6 (policy|notice|statement|declaration) [version] [dated|from|of] <date> $",
    "^ [policy|notice|document] [was|last] (approved|adopted|agreed|ratified|reviewed|updated|signed off|issued) (by|at) ..5 <date>",
    "^ <name> <date> ..6 $",
    "^ <name> [the] <date> $",
    "<date> IN date-heading NOT (directive|regulation|founded|act)",
    // What follows may be the same date in an attribute list of kramdown.
    "^ <date> [datetime <date>] $",
    "(version|ver) # ..3 <date>",
    "<date> ..2 (version|revision)",
  ],
  vague: [
    "^ version # $",
    "{date-label} ..2 <year>",
    "^ [this] (policy|notice|version) ..4 (recently|updated recently)",
  ],
  never: [
    "(founded|incorporated|established|registered|born|directive|regulation|decision|act|law|ccpa|gdpr|shield|until|before|after|deadline|judgment) ..6 <date>",
    "(^ since|(operating|business|company|online|existed|us) ..1 since) ..6 <date>",
    "(c|copyright) <year>",
    "<date> ..3 (act|directive|regulation)",
  ],
  findParts: findDateParts,
  values: [readDates],
};
