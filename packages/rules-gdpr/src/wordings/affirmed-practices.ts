import { internationalTransfers } from "../disclosures/international-transfers.ts";
import type { WordingDefinition } from "@policylint/core";

/** What makes of a statement a mere possibility, or somebody else's. */
const SUPPOSED = "NOT (if|whether|unless|would|right to|object|other websites|other sites)";

/** There is an officer of GDPR Art. 37: other people who look after privacy are none. */
export const affirmedOfficer: WordingDefinition = {
  id: "affirmed-officer",
  phrases: [
    `our (data protection officer|dpo) ${SUPPOSED} NOT (required|appointed|need|no longer)`,
    `(we|company) (have|has) ..1 (appointed|designated) ..2 (data protection officer|dpo) ${SUPPOSED}`,
  ],
  never: ["{other-officer}"],
};

/** Data go to a country outside the EEA, the United Kingdom and Switzerland. */
export const affirmedTransfers: WordingDefinition = {
  id: "affirmed-transfers",
  phrases: [
    `{move-verb} ..14 (to|in|into) ..2 {third-country} NOT {other-transfer} ${SUPPOSED}`,
    `{place-verb} ..10 (in|within|to|from) ..2 {third-country} NOT {other-transfer} ${SUPPOSED}`,
    `{move-verb} ..8 {elsewhere} NOT {other-transfer} ${SUPPOSED} NOT (may|might|can|could|where|when|any|not|never|no)`,
  ],
  never: internationalTransfers.never ?? [],
};

/** Something is stored on the device. */
export const affirmedCookies: WordingDefinition = {
  id: "affirmed-cookies",
  phrases: [
    `{site} (use|uses|set|sets|place|places) ..6 {cookie} ${SUPPOSED}`,
    `(session|functional|essential|necessary|analytics|performance|marketing|advertising|persistent) cookies ..2 (help|helps|allow|keep|remember|collect|store) ${SUPPOSED}`,
  ],
  never: ["{cookie} (policy|policies|notice|banner|settings)", "cookies are"],
};

/** Something is stored on the device for more than the service that the reader asked for. */
export const affirmedNonEssentialCookies: WordingDefinition = {
  id: "affirmed-non-essential-cookies",
  phrases: [`{site} (use|uses|set|sets|place|places) ..6 {non-essential} {cookie} ${SUPPOSED}`],
};

/** Readers are sent advertising. */
export const affirmedMarketing: WordingDefinition = {
  id: "affirmed-marketing",
  phrases: [
    `(we|i) (send|email|will send|may send|also send) ..8 {marketing} ${SUPPOSED} NOT (service providers|clients)`,
    `(we|i) (use|process) ..8 (to send|for sending|for) ..3 {marketing} ${SUPPOSED} NOT (partners|third)`,
  ],
};

/** Data of GDPR Art. 9(1) are processed. */
export const affirmedSpecialCategories: WordingDefinition = {
  id: "affirmed-special-categories",
  phrases: [
    `(we|i) ..1 (collect|process|store|record|hold|use|analyse|analyze|measure|track) ..8 {special} ${SUPPOSED} NOT (not|never|no|neither|without|avoid|refrain|means)`,
  ],
  never: [
    "(touch id|face id|race condition|healthy)",
    "(biometric|biometrics|fingerprint|facial recognition) ..8 (unlock|your phone|your device|operating system)",
    "(device|browser|digital|canvas) (fingerprint|fingerprints|fingerprinting)",
  ],
};

/** A model sees the data. */
export const affirmedAI: WordingDefinition = {
  id: "affirmed-ai",
  phrases: [
    `(we|i|service|app) (use|uses|employ|deploy) ..4 {ai-system} ${SUPPOSED}`,
    `(we|i) (send|pass|transmit|share) ..8 to ..3 {ai-system} ${SUPPOSED}`,
  ],
};

/** A basis of GDPR Art. 6(1) by its letter, with which the words end. */
export const lawfulBasisByLetter: WordingDefinition = {
  id: "lawful-basis-by-letter",
  phrases: [
    `(article|art) 6 [1] [of] [the] [gdpr] [sentence 1] [lit|letter|point] (a|b|c|d|e|f) ${SUPPOSED} NOT (right|rights|withdraw|objection|not)`,
  ],
};

/** The country where the controller stands, at the end of the words. */
export const controllerPlace: WordingDefinition = {
  id: "controller-place",
  phrases: [
    "(we|i|our company) (are|is|am) ..6 (incorporated|established|headquartered|registered|based) (in|under the laws of) [the] [republic|kingdom|state] [of] {country} NOT {not-controller}",
    "<company> is ..6 (incorporated|established|headquartered|registered|based) (in|under the laws of) [the] [republic|kingdom|state] [of] {country} AND (we|our|us) NOT {not-controller}",
  ],
};
