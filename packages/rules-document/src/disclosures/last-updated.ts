import type { DisclosureDefinition } from "@policylint/core";

export const lastUpdated: DisclosureDefinition = {
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
    "<date> IN date-heading NOT (directive|regulation|founded|act)",
    "^ <date> $",
    "version # ..3 <date>",
    "<date> ..2 (version|revision)",
  ],
  vague: [
    "^ version # $",
    "{date-label} ..2 <year>",
    "^ [this] (policy|notice|version) ..4 (recently|updated recently)",
  ],
  never: [
    "(founded|incorporated|established|registered|since|born|directive|regulation|decision|act|law|ccpa|gdpr|shield|until|before|after|deadline|judgment) ..6 <date>",
    "(c|copyright) <year>",
    "<date> ..3 (act|directive|regulation)",
  ],
};
