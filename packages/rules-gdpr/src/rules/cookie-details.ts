import { definePresenceRule } from "@policylint/core";
import { cookieDetails } from "../disclosures/cookie-details.ts";
import { lexicon } from "../lexicon/lexicon.ts";

export default definePresenceRule({
  lexicon,
  disclosure: cookieDetails,
  description: "Require the lifetime and the provider of cookies that the service does not need.",
  recommended: { rule: "off", partial: "off" },
  strict: { rule: "warn", partial: "warn" },
  messages: {
    missing:
      "Lifetime and third-party access of the optional cookies are missing (ePrivacy Directive Art. 5(3); CJEU C-673/17): add a table with name, provider, purpose and expiry, or link one.",
    partial:
      "Complete the cookie information: provider and expiry are both required for consent to be informed (CJEU C-673/17).",
  },
  isDue: ({ usesNonEssentialCookies }) => usesNonEssentialCookies === true,
  isExempt: ({ usesNonEssentialCookies }) => usesNonEssentialCookies === false,
});
