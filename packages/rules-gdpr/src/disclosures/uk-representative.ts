import { contactReaders, type ContactValue, type DisclosureDefinition } from "@policylint/core";
import { CONTROLLER_ABROAD } from "./controller-abroad.ts";
import { REPRESENTATIVE_HEADINGS } from "./representative-headings.ts";

/** A representative of Art. 27 that the statement does not name for the Union alone. */
const MENTIONS = [
  "{uk-representative}",
  "{representative} NOT (eu|eea|european|europe|eu gdpr) NOT IN eu-representative",
  "{representative} AND (uk|united kingdom|great britain)",
] as const;

export const ukRepresentative: DisclosureDefinition<ContactValue> = {
  id: "uk-representative",
  title: "Representative in the United Kingdom",
  law: [
    {
      ref: "UK GDPR Art. 13(1)(a)",
      words:
        "the identity and the contact details of the controller and, where applicable, of the controller's representative",
    },
    { ref: "UK GDPR Art. 27" },
    { ref: "UK GDPR Art. 3(2)" },
  ],
  headings: REPRESENTATIVE_HEADINGS,
  present: [
    "{uk-representative} ..16 ({channel}|<company>|<link>)",
    "({channel}|<company>|<link>) ..16 {uk-representative}",
    "{representative} ..16 ({channel}|<company>) NOT (eu|eea|european|europe|the union)",
    "({channel}|<company>) ..16 {representative} NOT (eu|eea|european|europe|the union)",
    "(appointed|designated|nominated|appoint|designate) [as] <name> ..6 {uk-representative}",
    "<name> ..3 (been appointed|been designated|was appointed|is appointed|acts|serves|acting) ..4 {uk-representative}",
    "^ (representative|representatives) ..4 ({channel}|<company>) NOT (eu|eea|european|europe|the union)",
    "({channel}|<company>) IN representative NOT IN eu-representative",
    "({channel}|<company>) IN uk-representative",
    "(uk|united kingdom) ..4 (datarep|edpo|prighter|dp data protection services)",
    "(datarep|edpo|prighter) ..14 (uk|united kingdom|london)",
    "{uk-representative} ..14 (at|is|are|below|as follows|following address) $",
  ],
  vague: MENTIONS,
  never: ["{other-representative}"],
  trigger: [...MENTIONS, ...CONTROLLER_ABROAD],
  condition: [
    "(uk gdpr|ico|information commissioner|information commissioners office) NOT {not-offered}",
    "{addressee} ..8 (uk|united kingdom|great britain) NOT {not-offered}",
    "(uk|united kingdom|great britain|british) ..4 {addressee} NOT {not-offered}",
  ],
  exemption: [
    "(uk|united kingdom|great britain) ..20 (controller|provided by|operated by|responsible) ..6 <company> NOT {vendor-role}",
    "(uk|united kingdom|limited|ltd) ..10 (controller|controllers) AND (uk|united kingdom|great britain) NOT (representative|processor|processors)",
  ],
  values: contactReaders,
};
