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
  if (own.status === "present") return own;
  const members = linkedMembers(source).flatMap((member) =>
    member.source ? [{ member, fact: detect(member.source) }] : [],
  );
  const disclosing =
    members.find(({ fact }) => fact.status === "present") ??
    (own.status === "absent" ? members.find(({ fact }) => fact.status === "vague") : undefined);
  if (disclosing) {
    const { member, fact } = disclosing;
    const isPresent = fact.status === "present";
    return {
      ...fact,
      via: "member",
      member: { file: member.file, evidence: fact.evidence },
      evidence: isPresent ? [] : [toEvidence(linkTo(member, source))],
    };
  }
  if (own.status === "vague") return own;
  const open = findReferences(source, topics).filter(({ url }) => !isAtHand(source, url));
  return open.length > 0 ? { ...own, status: "vague", via: "link", evidence: open.map(toEvidence) } : own;
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
