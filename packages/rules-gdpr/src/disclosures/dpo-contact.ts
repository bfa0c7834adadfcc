import { contactReaders, type ContactValue, type DisclosureDefinition } from "@policylint/core";
import { CONTACT_HEADINGS } from "./headings.ts";

export const dpoContact: DisclosureDefinition<ContactValue> = {
  id: "dpo-contact",
  title: "Contact details of the data protection officer",
  law: [
    {
      ref: "GDPR Art. 13(1)(b)",
      words: "the contact details of the data protection officer, where applicable",
    },
    { ref: "GDPR Art. 14(1)(b)" },
    { ref: "GDPR Art. 37(7)" },
    { ref: "GDPR Art. 38(4)" },
  ],
  headings: [
    "Data Protection Officer",
    "Our DPO",
    "Contact our DPO",
    "Data protection officer contact",
    "Privacy officer",
    "Who oversees data protection",
    "Data protection contact",
    "DPO and representative",
    ...CONTACT_HEADINGS,
  ],
  present: [
    "{officer} AND {channel}",
    "{channel} IN officer NOT {authority}",
    "{officer} ..14 (<link>|<url>) AND (contact|contacted|reach|reached|write|email|mail|form|message)",
    "(<link>|<url>) ..14 {officer} AND (contact|contacted|reach|reached|write|email|mail|form|message)",
    "(contact|contacted|reach|reached|write|email|form) ..8 (<link>|<url>) IN officer NOT {authority}",
    // An address block that opens with the officer.
    "(attn|attention|attn to|c o|co|fao|to the attention of|for the attention of) [the|our] {officer}",
    "^ {officer} $ IN contact",
    "(contact|reach|email|message|write to) ..3 {officer} AND <link>",
    // The channel follows, or stands elsewhere on the page.
    "(contact|reach|write to|email|in touch with) ..4 {officer} ..12 (at|as follows|following|following manner|following methods|following address|below) $",
    "{officer} ..12 (details|address|addresses|form|information|contact) ..6 (below|above|section|listed|set out|provided|mentioned|indicated|following)",
    "{officer} ..4 (contacted|reached|reachable) ..3 (at|as follows|following|below) $",
    "{officer} see below",
    "(following|below) ..6 (details|information|address|addresses|ways|methods|channels) ..8 {officer}",
    // An address of its own: the word that begins so may be the address itself.
    "<email> AND dpo* NOT {other-officer}",
    "(contact|contacted|contacting|reach|reached|reaching|write to|writing to|email|emailing|call|phone) (him|her) ..8 {channel}",
  ],
  partial: [
    "{privacy-team} ..8 {channel}",
    "{channel} ..8 {privacy-team}",
    "(attn|attention|attn to|c o|co|fao|to the attention of|for the attention of) [the|our] ..1 {privacy-team}",
    "{channel} IN privacy-team NOT {authority}",
  ],
  denied: [
    "(not|never) ..4 (appointed|appoint|designated|designate|nominated|named|required|obliged|obligated|need|needed|have|has|employ) ..8 {officer}",
    "(no|without [a|any]) {officer}",
    "(^ (no|none|not applicable)|not ..2 (required|obliged|obligated|need|have|necessary) ..3 (one|any)) IN officer",
    "{officer} ..4 not ..4 (appointed|designated|nominated|required|necessary|needed|obligatory|mandatory)",
    "exempt ..6 (appoint|appointing|designate|designating|designation) ..4 {officer}",
  ],
  vague: [
    "{officer} NOT {other-officer}",
    "(privacy|data protection|data privacy) (manager|lead|director|coordinator|champion)",
  ],
  never: ["{other-officer}", "{officer} (means|stands for) [a|the] [{officer}]"],
  trigger: ["{officer} NOT {other-officer}"],
  values: contactReaders,
};
