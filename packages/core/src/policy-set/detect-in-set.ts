import type { DisclosureFact, Evidence } from "../disclosure/disclosure.ts";
import { getPolicyIndex } from "../disclosure/token-index.ts";
import type { PolicySource } from "../document/policy-document.ts";
import type { SourceRange } from "../types.ts";
import { findReferences, type DocumentReference } from "./find-references.ts";
import { linkedMembers, type LinkedMember } from "./linked-members.ts";
import { policySetOf } from "./policy-set.ts";
import { resolveLink } from "./resolve-link.ts";
import type { Topic } from "./topics.ts";

/**
 * What a policy says about one requirement with the documents that it links to: what one of them discloses counts, and
 * what is left to a document that is not at hand is vague, never absent.
 * @param topics what a document that makes the disclosure may be about
 * @param own what the policy itself says
 * @param detect what one document of the set says
 */
export function detectInSet(
  source: PolicySource,
  topics: readonly Topic[],
  own: DisclosureFact,
  detect: (member: PolicySource) => DisclosureFact,
): DisclosureFact {
  const ownCompleteness = completenessOf(own);
  if (ownCompleteness === WHOLE) return own;
  const members = linkedMembers(source).flatMap((member) =>
    member.source ? [{ member, fact: detect(member.source) }] : [],
  );
  const completeness = Math.max(ownCompleteness, ...members.map(({ fact }) => completenessOf(fact)));
  const disclosing =
    completeness > ownCompleteness
      ? members.find(({ fact }) => completenessOf(fact) === completeness)
      : undefined;
  if (disclosing) {
    const { member, fact } = disclosing;
    return {
      ...fact,
      via: "member",
      member: { file: member.file, evidence: fact.evidence },
      evidence: completeness === WHOLE ? [] : [toEvidence(linkTo(member, source))],
    };
  }
  if (own.status !== "absent") return own;
  const open = findReferences(source, topics).filter(({ url }) => !isAtHand(source, url));
  return open.length > 0 ? { ...own, status: "vague", via: "link", evidence: open.map(toEvidence) } : own;
}

const WHOLE = 3;

/** How much of the disclosure a document makes: nothing (0), a touch, a part, the `WHOLE`. */
function completenessOf({ status, isPartial }: DisclosureFact): number {
  if (status === "present") return isPartial ? 2 : WHOLE;
  return status === "vague" ? 1 : 0;
}

/** Is the linked document one of the set that could be read? Then it would have said what it says of the matter. */
function isAtHand(source: PolicySource, url: string | undefined): boolean {
  const set = policySetOf(source);
  const file = set && url !== undefined ? resolveLink(set, set.file, url) : undefined;
  return linkedMembers(source).some((member) => member.file === file && member.source !== undefined);
}

/** The words that lead a reader to a member; where other members do, the beginning of the policy. */
function linkTo({ range = [0, 0] }: LinkedMember, source: PolicySource): Omit<DocumentReference, "url"> {
  const [start, end]: SourceRange = range;
  const { lines } = getPolicyIndex(source);
  const quote = source.text.slice(start, end).replace(/\s+/gu, " ");
  return { quote, range, loc: lines.locationOf(range), section: "" };
}

function toEvidence({ quote, range, loc, section }: Omit<DocumentReference, "url">): Evidence {
  return { quote, range, loc, section, phrase: "", status: "vague" };
}
