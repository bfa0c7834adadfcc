import { readCountries, type CountryValue, type DisclosureDefinition } from "@policylint/core";
import { RECIPIENT_HEADINGS } from "./headings.ts";
import { TRANSFER_HEADINGS } from "./transfer-headings.ts";

/** Data that go to a country without a name. */
const UNNAMED = [
  "{move-verb} ..14 {elsewhere} NOT {other-transfer}",
  "{place-verb} ..14 {elsewhere} AND {transferred-data} NOT {other-transfer}",
  "{elsewhere} ..10 ({move-verb}|{place-verb}) AND {transferred-data} NOT {other-transfer}",
  "{recipient-place} ..8 {elsewhere} NOT {other-transfer}",
  "(organisations|organizations|companies|businesses|parties|firms) ..10 (based|located|situated|established) ..1 {elsewhere} AND (we|us|our) NOT {other-transfer}",
  "(data|information) ..6 (move|moves|cross|crosses|travel|travels) ..6 (countries|borders|country)",
] as const;

/** Talk of transfers that does not tell that data go abroad. */
const TOUCHED = [
  "(operate|operates|operating|business|organisation|organization|company|network|group) ..3 (globally|worldwide|internationally|global) AND {transferred-data}",
  "(international|cross border|third country) [data] (transfer|transfers|transmission|transmissions)",
  "(transfer|transfers|transferring|transmission) ..8 (international|internationally|third country|third countries)",
  "we [also] operate (globally|worldwide|internationally)",
  "privacy shield",
  "data privacy framework",
  // A door left open: data go there where something else is met.
  "(not|never) ..4 {move-verb} ..14 {elsewhere} AND {reservation}",
] as const;

export const internationalTransfers: DisclosureDefinition<CountryValue> = {
  id: "international-transfers",
  title: "Transfers to third countries",
  law: [
    {
      ref: "GDPR Art. 13(1)(f)",
      words:
        "the fact that the controller intends to transfer personal data to a third country or international organisation",
    },
    { ref: "GDPR Art. 14(1)(f)" },
    { ref: "GDPR Art. 44" },
  ],
  headings: [...TRANSFER_HEADINGS, ...RECIPIENT_HEADINGS],
  present: [
    "{move-verb} ..14 (to|in|into|including|within) [both] {third-country} NOT {other-transfer}",
    "{move-verb} ..20 (eea|eu|countries|states) ..4 and {third-country} NOT {other-transfer}",
    "{place-verb} ..10 (in|within|to|from|including|into) [both] {third-country} NOT {other-transfer}",
    "{recipient-place} ..10 (in|within|from|to|including|inside) [both] {third-country} NOT {other-transfer}",
    "{recipient-place} ..6 (us|usa|united states|uk|india|china|canada) (based|companies|company)",
    "(us|usa|uk|india|china|canada) based {recipient-place}",
    "(operated|operate|operates|controlled|hosted|headquartered) ..6 (from|in|within) {third-country} NOT {not-offered}",
    "(based|located|established) in {third-country} AND (processed there|stored there|your data|your information|personal data) NOT (if|where) you ..3 (based|located)",
    "{third-country} AND {transfer-tool}",
    "^ (<company>|<name>) ..3 {third-country} IN transfers",
    "{move-verb} ..8 to {near-country} NOT {other-transfer}",
    "({place-verb}|{recipient-place}) ..6 (in|within) {near-country} NOT {other-transfer}",
    "{third-country} IN country-column",
    "{third-country} ..8 (servers|data centers|data centres)",
    "{elsewhere} ..8 (including|such as|like|namely|for example|eg|e.g|for instance|in particular|among others) ..6 {third-country}",
    "(countries|country|destinations) ..8 (are|include|is|following) ..4 {third-country} IN transfers",
  ],
  denied: [
    "(not|never|no|neither|without) ..6 {move-verb} ..14 ({elsewhere}|{third-country}) NOT {reservation}",
    "(not|never) ..4 {place-verb} ..10 (outside|abroad|overseas|third countries|third country) NOT {reservation}",
    "(not|never) ..3 (leave|leaves|leaving) ..4 {eea-place}",
    "no (transfer|transfers|transmission) ..12 (outside|abroad|third countries|third country|international) NOT {reservation}",
    "no (international|cross border|third country) [data] (transfer|transfers)",
    "(remain|remains|stay|stays|kept) ..6 (in|within|inside) ..2 {eea-place}",
    "{place-verb} ..8 (in|within|inside|to) ..4 {eea-place} AND {transferred-data} NOT {other-transfer} NOT {elsewhere}",
    "{recipient-place} ..8 (in|within|inside) ..4 {eea-place} AND {transferred-data} NOT {other-transfer} NOT {elsewhere}",
  ],
  partial: UNNAMED,
  vague: TOUCHED,
  never: [
    // Without "of": the People's Republic of China is a place.
    "people ..3 (in|from|within|outside) ({third-country}|{near-country})",
    "(resident|residents|citizens|users|individuals|persons|customers|visitors|consumers|parents|children|offered|available|marketed) ..3 (in|of|from|within|outside) ({third-country}|{near-country})",
    "(if|where|when) you ..3 (live|reside|located|based|are) ..3 (in|outside) ..2 ({third-country}|{near-country})",
    "(law|laws|regulations|courts|currency|dollars|copyright|trademark) ..3 (of|in) {third-country}",
    "outside of (our|the) (company|organisation|organization|site|app)",
  ],
  trigger: [
    ...UNNAMED,
    ...TOUCHED,
    "{foreign-vendor} NOT {foreign-vendor} ..6 (frankfurt|ireland|dublin|stockholm|paris|eu region|european region|eu data center)",
  ],
  contradiction: ["{foreign-vendor} NOT (frankfurt|ireland|dublin|stockholm|paris|eu|european|europe)"],
  values: [readCountries],
};
