import type { DisclosureDefinition } from "@policylint/core";
import { RIGHTS_HEADINGS } from "./rights-headings.ts";

export const rightToWithdrawConsent: DisclosureDefinition = {
  id: "right-to-withdraw-consent",
  title: "Right to withdraw consent",
  law: [
    { ref: "GDPR Art. 13(2)(c)", words: "the existence of the right to withdraw consent at any time" },
    { ref: "GDPR Art. 14(2)(d)" },
    { ref: "GDPR Art. 7(3)", words: "It shall be as easy to withdraw as to give consent." },
  ],
  headings: [
    "Consent",
    "Withdrawing your consent",
    "Your consent",
    "Managing consent",
    "Opting in and out",
    "Consent and withdrawal",
    ...RIGHTS_HEADINGS,
  ],
  present: [
    "(withdraw|withdrawing|withdrawal|withdrawn|revoke|revoking|revoked|revocation|retract|rescind|cancel|take back) ..10 {consent}",
    "{consent} ..12 (withdraw|withdrawing|withdrawal|withdrawn|revoke|revoked|revoking|revocation|retract|retracted|take it back|taken back)",
    "right to withdraw",
    "withdraw ..4 at any time",
    "(consent|consented|opt in|agreed) ..12 change your mind",
    "change your mind ..14 (off|again|withdraw|settings|opt out)",
    "^ change your mind",
  ],
  vague: [
    "(unsubscribe|unsubscribing|unsubscribed)",
    "(opt out|opting out|opt-out) ..10 (marketing|email|emails|newsletter|newsletters|promotional|communications|messages|receiving|cookies|at any time|advertising|collection)",
    "(opt out|opting out) AND (email|emails|marketing|uninstall*|cookies|cookie|receive|collection|tracking|at any time|by)",
    "(revoke|disable|deny|turn off|switch off) ..5 (permission|permissions|location|cookies|notifications|access)",
    "(accept or refuse|refuse|reject|disable) ..4 cookies",
    "(no longer|stop) ..3 (receive|receiving|collection)",
    "(withdraw|revoke) ..3 consent ..6 (registered letter|registered mail|registered post|in writing by post)",
    "registered (letter|mail|post) AND (withdraw|revoke) ..3 consent",
  ],
  never: [
    "withdraw* ..3 (money|funds|cash)",
    "without ..4 consent",
    "withdrawal of consent by the controller",
    "(withdraw|withdrawal|revoke) ..12 registered (letter|mail|post)",
    "registered (letter|mail|post)",
  ],
};
