import { daysOf, type DataCategory, type PolicySource, type RetentionValue } from "@policylint/core";
import { retentionPeriod } from "../disclosures/retention-period.ts";
import { lexicon } from "../lexicon/lexicon.ts";
import { conditionalRetention } from "../wordings/contradictory-retention.ts";
import type { Contradiction, Words } from "./contradictions.ts";
import { statementsWith } from "./statements-of.ts";

/** Two storage rules for one kind of data. */
export interface RetentionConflict extends Contradiction {
  /** The policy's words for the data. */
  readonly category: string;
}

/** A storage rule for exactly one kind of data. */
interface Rule {
  readonly value: RetentionValue;
  readonly category: DataCategory;
}

/** Kinds whose words name nothing but data: an account is also what is closed, a cookie has a lifetime of its own. */
const COMPARABLE: ReadonlySet<string> = new Set([
  "logs",
  "ip-addresses",
  "billing",
  "payments",
  "payment-cards",
  "orders",
  "backups",
  "support",
  "messages",
  "job-applications",
  "images",
  "videos",
  "recordings",
  "prompts",
  "location",
  "crash-reports",
  "biometric",
  "health",
  "search-history",
  "consent-records",
]);
/** Words beside the kind that make no other kind of it. */
const GENERIC =
  /^(?:data|information|records?|files?|entries|details|documents?|your|our|the|any|all|of|user|users|personal|uploaded|history|copies|copy)$/u;
/** Rounding and unequal months: "12 months" and "a year" are one period. */
const TOLERANCE = 1.05;

/** The storage rules of a policy that cannot both hold, of each kind of data the first two. */
export function findRetentionConflicts(sourceCode: PolicySource): RetentionConflict[] {
  const byKey = new Map<string, Rule[]>();
  for (const value of lexicon.valuesOf(sourceCode, retentionPeriod)) {
    const [category, ...others] = value.categories;
    if (!category || others.length || !COMPARABLE.has(category.name)) continue;
    const key = keyOf(category);
    const known = byKey.get(key);
    if (known) known.push({ value, category });
    else byKey.set(key, [{ value, category }]);
  }
  const doubtful = [...byKey.values()].filter((rules) => conflictOf(rules).length);
  if (!doubtful.length) return [];
  const conditional = statementsWith(sourceCode, conditionalRetention);
  return doubtful.flatMap((rules) =>
    conflictOf(rules.filter(({ value }) => !conditional.has(value.statement))),
  );
}

/** What tells a kind of data from others of its name: "security log", "log". */
function keyOf({ name, words }: DataCategory): string {
  const qualifiers = words
    .toLowerCase()
    .split(" ")
    .filter((word) => !GENERIC.test(word))
    .map((word) => word.replace(/s$/u, ""));
  return [name, ...new Set(qualifiers)].join(" ");
}

function conflictOf(rules: readonly Rule[]): RetentionConflict[] {
  for (const [index, one] of rules.entries()) {
    const other = rules.slice(index + 1).find((candidate) => exclude(one.value, candidate.value));
    if (other) {
      const { words } = other.category;
      return [{ category: words, earlier: wholeSentence(one.value), later: wholeSentence(other.value) }];
    }
  }
  return [];
}

/** A period alone ("30 days") or "not store" is no quotation that a reader can follow. */
function wholeSentence(value: RetentionValue): Words {
  return { ...value, quote: value.statement.visible.text };
}

/** Can two rules for the same data not both hold? */
function exclude(one: RetentionValue, other: RetentionValue): boolean {
  if (one.statement === other.statement || isSameTable(one, other)) return false;
  if (one.polarity !== other.polarity) {
    const { duration } = one.polarity === "affirmed" ? one : other;
    return duration !== undefined && daysOf(duration) > 0 && !one.event && !other.event;
  }
  // Another event is another stage: after collection, after the account is closed.
  if (one.polarity === "denied" || one.event?.name !== other.event?.name) return false;
  return differ(one, other);
}

function isSameTable({ statement: one }: RetentionValue, { statement: other }: RetentionValue): boolean {
  return one.kind === "row" && one.header === other.header;
}

function differ(one: RetentionValue, other: RetentionValue): boolean {
  if (one.duration === undefined || other.duration === undefined) return false;
  const [longer, shorter] = daysOf(one.duration) > daysOf(other.duration) ? [one, other] : [other, one];
  // "Up to a year" holds of 30 days too, "at least 30 days" of a year.
  if (longer.bound === "longest" || shorter.bound === "shortest") return false;
  const shortest = daysOf(longer.shortest ?? longer.duration ?? one.duration);
  return shortest > daysOf(shorter.duration ?? other.duration) * TOLERANCE;
}
