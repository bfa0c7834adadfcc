import { defineRule, shortenQuote, ruleDocs, type PolicySource, type RetentionValue } from "@policylint/core";
import { dataCategories } from "../disclosures/data-categories.ts";
import { retentionPeriod } from "../disclosures/retention-period.ts";
import { lexicon } from "../lexicon/lexicon.ts";
import type { CollectedCategoryValue } from "../values/read-collected-categories.ts";
import { residualRetention } from "../wordings/residual-retention.ts";

/** Categories that policies keep together: a rule for one of a row covers the others. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  technical: ["logs", "ip-addresses", "device", "usage", "sessions", "crash-reports", "metadata"],
  money: ["billing", "payments", "payment-cards", "orders", "contracts"],
  content: ["prompts", "results", "uploads", "images", "videos", "posts", "recordings", "messages"],
  support: ["support", "messages", "contact"],
  person: ["account", "contact", "email-addresses", "phone-numbers", "marketing", "identity-documents"],
  browser: ["cookies", "tokens", "consent-records", "search-history"],
  copies: ["backups"],
  applications: ["job-applications"],
  location: ["location"],
  biometric: ["biometric"],
  health: ["health"],
};
/** Categories whose words mean nothing else: "content" and "videos" are also what a service shows. */
const UNMISTAKABLE = new Set([
  "logs",
  "ip-addresses",
  "device",
  "billing",
  "payments",
  "payment-cards",
  "prompts",
  "support",
  "job-applications",
  "location",
  "biometric",
  "health",
]);

function kindsOf(category: string): string[] {
  return Object.keys(KINDS).filter((kind) => KINDS[kind]?.includes(category));
}

export default defineRule({
  meta: {
    type: "problem",
    docs: ruleDocs({
      description: "Require a storage period for each kind of data that is collected.",
      law: [{ ref: "GDPR Art. 13(2)(a)" }],
      requirement: "retention-coverage",
      presets: { recommended: { rule: "off" }, strict: { rule: "warn" } },
    }),
    messages: {
      uncovered:
        'No retention is given for "{{category}}" (GDPR Art. 13(2)(a)): add its period or criterion, or a rule for all remaining data.',
    },
    schema: [],
    languages: ["policylint/*", "markdown/*"],
  },
  create(context) {
    return {
      "root:exit"() {
        for (const { loc, category } of findUncovered(context.sourceCode)) {
          context.report({ loc, messageId: "uncovered", data: { category: shortenQuote(category.words) } });
        }
      },
    };
  },
});

/** Of each kind of data without a rule of storage the first mention. */
function findUncovered(sourceCode: PolicySource): CollectedCategoryValue[] {
  // No period at all, or nothing but vague words, is the report of another rule.
  if (lexicon.detect(sourceCode, retentionPeriod).status !== "present") return [];
  if (lexicon.find(sourceCode, residualRetention).length) return [];
  const rules = lexicon.valuesOf(sourceCode, retentionPeriod);
  if (!rules.length || rules.some(isForAll) || rules.some(isUnknown)) return [];
  const covered = new Set(rules.flatMap(({ categories }) => categories.flatMap(({ name }) => kindsOf(name))));
  const found = lexicon.valuesOf(sourceCode, dataCategories);
  // A sentence or item that names one kind with a rule is taken as a row of the same table, in other words.
  const settled = new Set(
    [
      ...rules,
      ...found.filter(({ category }) => kindsOf(category.name).some((kind) => covered.has(kind))),
    ].map(({ statement }) => statement),
  );
  return found.filter(({ category, statement }) => {
    const kinds = kindsOf(category.name);
    if (!UNMISTAKABLE.has(category.name) || settled.has(statement)) return false;
    if (kinds.some((kind) => covered.has(kind))) return false;
    for (const kind of kinds) covered.add(kind);
    return true;
  });
}

/** A rule that names no kind of data is one for all. */
function isForAll({ categories, polarity }: RetentionValue): boolean {
  return polarity === "affirmed" && categories.every(({ name }) => name === "personal-data");
}

/** A rule for data under a name of the policy's own may cover anything. */
function isUnknown({ categories }: RetentionValue): boolean {
  return categories.some(({ name }) => name !== "personal-data" && !kindsOf(name).length);
}
