import { contactReaders, type ContactValue, type DisclosureDefinition } from "@policylint/core";
import { CONTROLLER_ABROAD } from "./controller-abroad.ts";
import { REPRESENTATIVE_HEADINGS } from "./representative-headings.ts";

/** A representative of Art. 27 that the statement does not name for another country alone. */
const MENTIONS = [
  "{eu-representative}",
  "{representative} NOT (uk|united kingdom|great britain|switzerland) NOT (we|us|i|me) (and|or) our representatives NOT IN uk-representative",
] as const;

export const euRepresentative: DisclosureDefinition<ContactValue> = {
  id: "eu-representative",
  title: "Representative in the Union",
  law: [
    {
      ref: "GDPR Art. 13(1)(a)",
      words:
        "the identity and the contact details of the controller and, where applicable, of the controller's representative",
    },
    { ref: "GDPR Art. 27" },
    { ref: "GDPR Art. 3(2)" },
  ],
  headings: REPRESENTATIVE_HEADINGS,
  present: [
    "{eu-representative} ..16 ({channel}|<company>|<link>)",
    "({channel}|<company>|<link>) ..16 {eu-representative}",
    "{representative} ..16 ({channel}|<company>) NOT (uk|united kingdom|great britain|switzerland)",
    "({channel}|<company>) ..16 {representative} NOT (uk|united kingdom|great britain|switzerland)",
    "(appointed|designated|nominated|appoint|designate) [as] <name> ..6 ({eu-representative}|{representative}) NOT (uk representative)",
    "<name> ..3 (been appointed|been designated|was appointed|is appointed|acts|serves|acting) ..4 ({eu-representative}|{representative})",
    "{eu-representative} ..6 (is|are) <name>",
    "^ (representative|representatives) ..4 ({channel}|<company>)",
    "({channel}|<company>) IN representative NOT IN uk-representative",
    "({channel}|<company>) IN eu-representative",
    "(representative|representatives) ..14 (at|is|are|below|as follows|following address) $ AND (eu|eea|european|europe|27|gdpr)",
    "following [legal] representatives ..4 (appointed|designated|nominated) $",
    // Companies whose business it is.
    "(datarep|edpo|prighter|dp dock|instanteu*|gdpr rep|gdpr rep.eu|european data protection office|mydata trust|lionheart squared|eu rep.eu)",
  ],
  partial: [
    "{uk-representative} ..16 ({channel}|<company>|<link>)",
    "(appointed|designated|nominated) <name> ..6 {uk-representative}",
  ],
  vague: [...MENTIONS, "{uk-representative}"],
  never: [
    "{other-representative}",
    "representative [responsible] for [all] (data protection|data privacy|privacy) (matters|issues|affairs)",
  ],
  trigger: [...MENTIONS, ...CONTROLLER_ABROAD],
  condition: [
    "(gdpr|general data protection regulation) NOT {not-offered}",
    "{addressee} ..8 (eu|eea|europe|european union|european economic area) NOT {not-offered}",
    "(eu|eea|europe|european|european union|european economic area|europeans) ..4 {addressee} NOT {not-offered}",
  ],
  exemption: [
    "(eu|eea|europe|european union|european economic area|outside [of] [the] (us|united states|usa)) ..20 (controller|provided by|operated by|responsible) ..6 <company> NOT {vendor-role}",
    "(ireland|europe|emea|netherlands|germany|luxembourg|gmbh|bv|b.v|sarl|dac|limited|ltd) ..10 (controller|controllers) AND (eu|eea|europe|european union|european economic area) NOT (representative|processor|processors)",
  ],
  values: contactReaders,
};
