import { readPostalAddresses, type PostalAddressValue, type DisclosureDefinition } from "@policylint/core";
import { CONTACT_HEADINGS, CONTROLLER_HEADINGS } from "./headings.ts";

export const postalAddress: DisclosureDefinition<PostalAddressValue> = {
  id: "postal-address",
  title: "Postal address of the controller",
  law: [
    { ref: "GDPR Art. 13(1)(a)", words: "the identity and the contact details of the controller" },
    { ref: "E-Commerce Directive Art. 5(1)(b)" },
  ],
  headings: [...CONTACT_HEADINGS, "Who we are", "About us", "Introduction", ...CONTROLLER_HEADINGS],
  present: [
    "<address> NOT {named-authority} NOT {authority} ..14 <address> NOT (representative|representatives|dpo|data protection officer|officer) ..12 <address>",
    "(p o box|po box|postbox|post box|postfach|boite postale) ..2 # NOT {named-authority} NOT {authority}",
  ],
  vague: [
    "(incorporated|registered|established|headquartered|based|domiciled) [under the laws of|and existing] in [the] ..3 <name> AND (we|our|us|company|<company>|limited|inc)",
    "<company> ..6 (incorporated|registered|established|headquartered|based|located) in",
    "(we are|company is) (based|located|incorporated|registered|headquartered) in",
  ],
  never: [
    "{vendor-role} ..10 <address>",
    "(google|facebook|meta|stripe|paypal|amazon|microsoft|mailchimp|twitter|apple|cloudflare|hotjar|linkedin|adobe|hubspot) ..10 <address>",
    "(google|facebook|meta|stripe|paypal|amazon|microsoft|mailchimp|twitter|apple|cloudflare|hotjar|linkedin|adobe|hubspot) ..5 (incorporated|registered|established|headquartered|based|located)",
    "(servers|server|data|hosted|hosting|stored|users|visitors|you) ..6 (located|based) in",
    "{authority} ..8 <address>",
    "ip address",
  ],
  values: [readPostalAddresses],
};
