import { definePresenceRule } from "@policylint/core";
import { internationalTransfers } from "../disclosures/international-transfers.ts";
import { lexicon } from "../lexicon/lexicon.ts";
import { isAbroad } from "../shared/eea-countries.ts";

export default definePresenceRule({
  lexicon,
  disclosure: internationalTransfers,
  description: "Require the countries outside the EEA that data go to.",
  recommended: { rule: "error", partial: "warn" },
  strict: { rule: "error", partial: "error" },
  messages: {
    missing:
      'Recipients outside the EEA/UK are named but transfers are not disclosed (GDPR Art. 13(1)(f)): add which countries data goes to and under which safeguard, e.g. "Vercel and OpenAI process data in the United States under the 2021 standard contractual clauses".',
    partial:
      "Transfers are mentioned without naming a country or with 'may' (GDPR Art. 13(1)(f)); name the countries and the recipient there.",
  },
  isDue: ({ transfers, vendors }) => transfers ?? vendors.some(isAbroad),
  isExempt: ({ transfers, vendors }, sourceCode) =>
    transfers === false ||
    // A denial that the settings belie is another rule's report.
    ((transfers === true || vendors.some(isAbroad)) &&
      lexicon.detect(sourceCode, internationalTransfers).polarity === "denied"),
});
