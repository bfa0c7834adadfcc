import { defineRule, shortenQuote, ruleDocs, type PolicySource, type SourceLocation } from "@policylint/core";
import { vendors, type Vendor } from "../data/vendors.ts";
import { recipients } from "../disclosures/recipients.ts";
import { lexicon } from "../lexicon/lexicon.ts";
import type { RecipientValue } from "../values/read-recipients.ts";
import { listedRecipients, outsourcedFunctions, usedVendors } from "../wordings/implied-recipients.ts";

interface Gap {
  readonly loc: SourceLocation;
  readonly quote: string;
  /** What the recipient does. */
  readonly role: string;
}

/** What readers call the functions of the table of vendors. */
const ROLES: Readonly<Record<string, string>> = {
  payments: "payment",
  ads: "advertising",
  errors: "error report",
  email: "e-mail",
  auth: "sign-in",
  ai: "AI",
  crm: "customer records",
};

export default defineRule({
  meta: {
    type: "problem",
    docs: ruleDocs({
      description: "Require a recipient for each task that the policy shows to be done by others.",
      law: [{ ref: "GDPR Art. 13(1)(e)" }],
      requirement: "recipient-coverage",
      presets: { recommended: { rule: "off" }, strict: { rule: "warn" } },
    }),
    messages: {
      uncovered:
        '"{{text}}" points to a recipient that the list does not contain (GDPR Art. 13(1)(e)): add the {{function}} provider.',
    },
    schema: [],
    languages: ["policylint/*", "markdown/*"],
  },
  create(context) {
    return {
      "root:exit"() {
        for (const { loc, quote, role } of findGaps(context.sourceCode)) {
          context.report({
            loc,
            messageId: "uncovered",
            data: { text: shortenQuote(quote), function: ROLES[role] ?? role },
          });
        }
      },
    };
  },
});

function findGaps(sourceCode: PolicySource): Gap[] {
  // Without a list, or with a denial of all recipients, other rules speak.
  const { status, polarity } = lexicon.detect(sourceCode, recipients);
  if (status !== "present" || polarity === "denied") return [];
  const named = lexicon.valuesOf(sourceCode, recipients);
  return [...impliedTasks(sourceCode, named), ...outsideList(sourceCode, named)];
}

/** Of each task that no recipient covers the first words that imply it. */
function impliedTasks(sourceCode: PolicySource, named: readonly RecipientValue[]): Gap[] {
  const roles = new Set(named.flatMap(({ vendor }) => vendor?.functions ?? []));
  return outsourcedFunctions.flatMap(({ name, implied, covered }) => {
    if (roles.has(name)) return [];
    const [first] = lexicon.find(sourceCode, implied);
    if (!first || lexicon.find(sourceCode, covered).length) return [];
    return [{ loc: first.loc, quote: first.quote, role: name }];
  });
}

/** Vendors that the policy uses and that its one list, of another section, does not name. */
function outsideList(sourceCode: PolicySource, named: readonly RecipientValue[]): Gap[] {
  const items = lexicon
    .find(sourceCode, listedRecipients)
    .map(({ statement }) => statement)
    .filter(({ kind }) => kind !== "sentence");
  const sections = new Set(items.map(({ section }) => section));
  if (sections.size !== 1 || items.length < 2) return [];
  const names = new Set<string>();
  for (const { statement, vendor } of named) {
    if (vendor && sections.has(statement.section)) names.add(vendor.name);
  }
  return lexicon.find(sourceCode, usedVendors).flatMap(({ loc, quote }) => {
    const vendor = vendorAtEnd(quote);
    if (!vendor || names.has(vendor.name)) return [];
    names.add(vendor.name);
    return [{ loc, quote, role: vendor.functions[0] ?? "service" }];
  });
}

let byName: ReadonlyMap<string, Vendor> | undefined;

/** The vendor that the last word names. */
function vendorAtEnd(quote: string): Vendor | undefined {
  byName ??= new Map(
    vendors.flatMap((vendor) =>
      [vendor.name, ...vendor.aliases].map((name): [string, Vendor] => [name.toLowerCase(), vendor]),
    ),
  );
  return byName.get(quote.slice(quote.lastIndexOf(" ") + 1).toLowerCase());
}
