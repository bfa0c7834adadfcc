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
    "{move-verb} ..14 (to|in|into|including|within) ..2 {third-country} NOT {other-transfer}",
    "{place-verb} ..10 (in|within|to|from|including|into) ..2 {third-country} NOT {other-transfer}",
    "{recipient-place} ..10 (in|within|from|to|including|inside) [both] {third-country} NOT {other-transfer}",
    "{recipient-place} ..6 (us|usa|united states|uk|india|china|canada) (based|companies|company)",
    "(us|usa|uk|india|china|canada) based {recipient-place}",
    "(operated|operate|operates|controlled|hosted|headquartered|run|runs|administered|managed) ..3 (from|in|within) {third-country} NOT {not-offered}",
    "{third-country} AND ({move-verb}|{place-verb}) there NOT {other-transfer}",
    "(based|located|established) in {third-country} AND (your data|your information|personal data) NOT (if|where) you ..3 (based|located)",
    "{third-country} AND {transfer-tool}",
    "^ ..4 {third-country} IN transfers NOT {other-transfer}",
    "(server|servers|data center|data centers|data centre|data centres|backups|database|databases) ..6 (in|to|at|within) {abroad}",
    "(data|server|storage|hosting|processing|backup) (location|locations|region|regions|country) ..8 ({third-country}|{near-country})",
    "{move-verb} ..8 to {near-country} NOT {other-transfer}",
    "({place-verb}|{recipient-place}) ..6 (in|within) {near-country} NOT {other-transfer}",
    "{third-country} IN country-column",
    "{elsewhere} ..8 (including|such as|like|namely|for example|eg|e.g|for instance|in particular|among others) ..6 {third-country}",
    "(countries|country|destinations) ..8 (are|include|is|following) ..4 {third-country} IN transfers",
  ],
  denied: [
    "(not|never|no|neither|without) ..6 {move-verb} ..14 ({elsewhere}|{third-country}) NOT {reservation}",
    "(not|never|neither|nor|no) ..4 {place-verb} ..10 (outside|abroad|overseas|third countries|third country) NOT {reservation}",
    "(not|never) ..3 (leave|leaves|leaving) ..4 {eea-place}",
    "no (transfer|transfers|transmission|export|international|cross border|third country|overseas) ..12 (outside|abroad|third countries|third country|international|transfer|transfers) NOT {reservation}",
    "(international|cross border|third country|overseas) [data] (transfer|transfers) (none|no|never)",
    "^ (no (we|i|your|it|all|everything|never|they)|(no|none|never|not applicable) $) IN transfers",
    "({place-verb}|{recipient-place}) ..8 (in|within|inside) ..4 {eea-place} AND ({transferred-data}|storage|server|servers) NOT {other-transfer} NOT {elsewhere}",
  ],
  partial: UNNAMED,
  vague: TOUCHED,
  never: [
    // Without "of": the People's Republic of China is a place.
    "people ..3 (in|from|within|outside) ({third-country}|{near-country})",
    "(resident|residents|citizens|users|individuals|persons|customers|visitors|consumers|parents|children|offered|available|marketed) ..3 (in|of|from|within|outside) ({third-country}|{near-country})",
    "(if|where|when) you ..3 (live|reside|located|based|are) ..3 (in|outside) ..2 ({third-country}|{near-country})",
    "(law|laws|regulations|courts|currency|dollars|copyright|trademark) ..3 (of|in) {third-country}",
    "(right|rights|entitled) ..8 (informed|told|information|know) ..12 (transfer|transfers|transferred) ..12 (country|countries)",
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
