import { definePresenceRule } from "@policylint/core";
import { criminalOffenceData } from "../disclosures/criminal-offence-data.ts";
import { lexicon } from "../lexicon/lexicon.ts";

export default definePresenceRule({
  lexicon,
  disclosure: criminalOffenceData,
  description: "Require the law that allows the processing of data on criminal offences.",
  recommended: { rule: "error", partial: "warn" },
  strict: { rule: "error", partial: "warn" },
  messages: {
    missing:
      "Criminal-offence data is processed without naming the law that allows it (GDPR Art. 10): cite the statute or state that no such data is processed.",
    partial:
      "Consent or interest alone does not satisfy Art. 10; cite the national law that authorises the check.",
  },
  isDue: ({ criminalData }) => criminalData === true,
  isExempt: ({ criminalData }) => criminalData === false,
});
