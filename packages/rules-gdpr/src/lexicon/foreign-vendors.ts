import { vendors, type Vendor } from "../data/vendors.ts";

const USE = "(use|uses|using|via|on|with|hosted by|provided by|powered by)";

/** A choice of the names under which vendors raise the question, in lower case as in all phrases. */
function namesOf(...raising: readonly Vendor["raises"][]): string {
  const names = vendors
    .filter(({ raises }) => raises !== undefined && raising.includes(raises))
    .flatMap(({ name, aliases, silent = [] }) =>
      [name, ...aliases].filter((known) => !silent.includes(known)),
    );
  return `(${names.join("|").toLowerCase()})`;
}

/**
 * Vendors whose contracting group sits outside the EEA, as phrases see them. Of a vendor the country of the group is
 * known here, not the data centre: a name raises the question where data go, and never answers it.
 */
export const foreignVendors: readonly string[] = [
  namesOf("anywhere"),
  // Names that are words as well: where a list or a sentence shows that a vendor is meant.
  `^ ${namesOf("at-start", "as-recipient")}`,
  `${USE} ${namesOf("as-recipient")}`,
];
