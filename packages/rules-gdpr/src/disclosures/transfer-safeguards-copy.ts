import type { DisclosureDefinition } from "@policylint/core";
import { TRANSFER_HEADINGS } from "./transfer-headings.ts";

export const transferSafeguardsCopy: DisclosureDefinition = {
  id: "transfer-safeguards-copy",
  title: "Where to get a copy of the safeguards",
  law: [
    {
      ref: "GDPR Art. 13(1)(f)",
      words: "the means by which to obtain a copy of them or where they have been made available",
    },
    { ref: "GDPR Art. 14(1)(f)" },
  ],
  headings: TRANSFER_HEADINGS,
  present: [
    "(copy|copies) ..10 {safeguard-text} AND {way-to-ask}",
    "(copy|copies) IN transfers AND {way-to-ask} NOT copy of your",
    "(see|view|obtain|receive|get|request|access|consult|inspect) ..10 {safeguard-text} AND {way-to-ask}",
    "(information|details) ..8 {safeguard-text} AND {way-to-ask} AND (you|request)",
    "{safeguard-tool} ..14 (available|published|found|consulted|viewed|accessed|read|downloaded) ..8 {way-to-ask}",
    "(<link>|<url>) AND {safeguard-tool}",
  ],
  vague: ["(copy|copies) ..10 {safeguard-text}", "(request|obtain|receive) ..8 {safeguard-text}"],
  never: ["(copy|copies) of [all] (your|the|my|personal) [personal] (data|information)"],
  trigger: [
    "{safeguard-tool}",
    "(approved|recognised|recognized) ..3 (code of conduct|codes of conduct|certification|certification mechanism) IN transfers",
  ],
};
