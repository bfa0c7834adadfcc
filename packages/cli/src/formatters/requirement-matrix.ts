import {
  lawSourceOf,
  parseLawReference,
  type Evidence,
  type LintMessage,
  type LintResult,
} from "@policylint/core";
import type { LintedPolicy, RequirementFact } from "../linted-policy.ts";

/** What a policy says about a requirement, in words for a reader. */
type RequirementState = "stated" | "denied" | "in part" | "missing" | "not found" | "not asked for";

/** A requirement beside the words that meet it and the findings about it. */
export interface MatrixRow {
  readonly ruleId: string;
  readonly title: string;
  /** "GDPR Art. 13(1)(a)"; empty for a rule of house style. */
  readonly ref: string;
  /**
   * "missing" is what a rule reports; "not found" what no rule reports here; "not asked for" what the law asks under a
   * condition that the policy's words do not meet.
   */
  readonly state: RequirementState;
  readonly evidence: readonly Evidence[];
  /** Another document of the policy with the words in it that say it. */
  readonly member: RequirementFact["fact"]["member"];
  /** Is something reported about it that a comment or a file silences? */
  readonly isSuppressed: boolean;
}

/** The requirements of one article, or of one other law. */
export interface MatrixGroup {
  /** "GDPR Art. 13". */
  readonly name: string;
  /** The article's own title; of another law, that of the law. */
  readonly title: string;
  readonly rows: readonly MatrixRow[];
}

function stateOf(
  { fact: { status, polarity, isPartial }, isTriggered }: RequirementFact,
  reported: readonly LintMessage[],
): RequirementState {
  // Words that only touch the matter can leave it missing: the rule decides.
  if (reported.some(({ messageId }) => messageId === "missing")) {
    return "missing";
  }
  if (status === "absent") {
    return isTriggered ? "not found" : "not asked for";
  }
  if (status === "vague" || isPartial) {
    return "in part";
  }
  return polarity === "denied" ? "denied" : "stated";
}

/** Where a provision stands among others: its group, and numbers to sort by. */
interface Locus {
  name: string;
  title: string;
  order: readonly number[];
}

const last = Number.MAX_SAFE_INTEGER;

function locate(ref: string | undefined): Locus {
  const citation = ref === undefined ? undefined : parseLawReference(ref);
  if (!citation) {
    return { name: "House style", title: "", order: [last] };
  }
  const title = lawSourceOf(citation)?.title ?? "";
  switch (citation.kind) {
    case "article": {
      const point = citation.point === undefined ? 0 : citation.point.charCodeAt(0);
      const order = [0, citation.article, citation.paragraph ?? 0, point];
      return { name: `GDPR Art. ${citation.article}`, title, order };
    }
    case "recital":
      return { name: "GDPR recitals", title, order: [1, citation.recital] };
    case "other":
      return { name: citation.law, title, order: [2] };
  }
}

function compare(left: readonly number[], right: readonly number[]): number {
  const index = left.findIndex((number, at) => number !== right[at]);
  return index < 0 ? 0 : (left[index] ?? 0) - (right[index] ?? 0);
}

/** What a policy says about each requirement, article by article. */
export function createMatrix(
  policy: LintedPolicy,
  { messages, suppressedMessages }: Pick<LintResult, "messages" | "suppressedMessages">,
): MatrixGroup[] {
  const located = policy.coverage().map((requirement) => {
    const { ruleId, title, law, fact } = requirement;
    const isAbout = (message: LintMessage): boolean => message.ruleId === ruleId;
    const own = messages.filter(isAbout);
    const suppressed = suppressedMessages.filter(isAbout);
    const row: MatrixRow = {
      ruleId,
      title,
      ref: law[0]?.ref ?? "",
      state: stateOf(requirement, [...own, ...suppressed]),
      evidence: fact.evidence,
      member: fact.member,
      isSuppressed: suppressed.length > 0,
    };
    return { locus: locate(law[0]?.ref), row };
  });
  const groups = new Map<string, MatrixGroup & { rows: MatrixRow[] }>();
  for (const { locus, row } of located.sort((left, right) => compare(left.locus.order, right.locus.order))) {
    const group = groups.get(locus.name) ?? { name: locus.name, title: locus.title, rows: [] };
    group.rows.push(row);
    groups.set(locus.name, group);
  }
  return [...groups.values()];
}
