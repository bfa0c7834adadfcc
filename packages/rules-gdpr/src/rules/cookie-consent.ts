import { definePresenceRule } from "@policylint/core";
import { cookieConsent } from "../disclosures/cookie-consent.ts";
import { lexicon } from "../lexicon/lexicon.ts";

export default definePresenceRule({
  lexicon,
  disclosure: cookieConsent,
  description:
    "Require consent before cookies that the service does not need, and a way to change the choice.",
  recommended: { rule: "error", partial: "warn" },
  strict: { rule: "error", partial: "warn" },
  messages: {
    missing:
      'Non-essential cookies or analytics are used but prior consent and its withdrawal are not described (ePrivacy Directive Art. 5(3), GDPR Art. 7(3)): add "set only if you accept; change your choice any time in <place>".',
    partial:
      "Say plainly that optional cookies are set only after consent and where the choice can be changed; 'where required by law' leaves the reader guessing (ePrivacy Directive Art. 5(3)).",
  },
  isDue: ({ usesNonEssentialCookies }) => usesNonEssentialCookies === true,
  isExempt: ({ usesNonEssentialCookies }) => usesNonEssentialCookies === false,
});
