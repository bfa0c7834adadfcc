import { definePresenceRule } from "@policylint/core";
import { rightToComplain } from "../disclosures/right-to-complain.ts";
import { supervisoryAuthorityNamed } from "../disclosures/supervisory-authority-named.ts";
import { lexicon } from "../lexicon/lexicon.ts";

export default definePresenceRule({
  lexicon,
  disclosure: supervisoryAuthorityNamed,
  description: "Require the name of the supervisory authority, or a link to it.",
  recommended: { rule: "off" },
  strict: { rule: "warn" },
  messages: {
    missing:
      'Name the authority readers can turn to, with address or link (GDPR Art. 77), e.g. "Data Protection Commission, dataprotection.ie".',
  },
  // Where the right to complain itself is missing, one report is enough.
  isExempt: (_settings, sourceCode) => lexicon.detect(sourceCode, rightToComplain).status === "absent",
});
