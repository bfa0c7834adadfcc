import type { PolicyVendor } from "@policylint/core";

/** ISO 3166 codes of the countries that apply the GDPR: the Union, Iceland, Liechtenstein and Norway. */
export const EEA_COUNTRIES: ReadonlySet<string> = new Set(
  "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO".split(" "),
);

/** Is the vendor known to be established outside the EEA and the United Kingdom? */
export function isAbroad({ country }: PolicyVendor): boolean {
  return country !== undefined && country !== "GB" && !EEA_COUNTRIES.has(country);
}
