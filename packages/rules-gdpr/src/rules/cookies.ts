import { definePresenceRule } from "@policylint/core";
import { cookies } from "../disclosures/cookies.ts";
import { lexicon } from "../lexicon/lexicon.ts";

export default definePresenceRule({
  lexicon,
  disclosure: cookies,
  description:
    "Require the kinds and purposes of cookies and other storage on the device, or that none are used.",
  recommended: { rule: "warn", partial: "off" },
  strict: { rule: "error", partial: "warn" },
  messages: {
    missing:
      'The policy does not explain cookies or other storage on the device (ePrivacy Directive Art. 5(3)): say which kinds are set and why, e.g. "We set a session cookie to keep you signed in", or that none are used.',
    partial:
      "Cookies are mentioned without their purpose (ePrivacy Directive Art. 5(3)); say what each kind is for.",
  },
  isDue: ({ usesCookies, usesNonEssentialCookies }) => usesCookies ?? usesNonEssentialCookies === true,
  isExempt: ({ usesCookies }) => usesCookies === false,
});
