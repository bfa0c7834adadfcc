import type { LintMessage } from "@policylint/core";
import type { LintedDocument } from "./linted-document.ts";

/** The words that made a disclosure until they were deleted. */
export interface LostEvidence {
  readonly quote: string;
  /** Where they stood, in the text as it is now. */
  readonly offset: number;
}

/** Finds where an offset of a text is after one edit: what was replaced is where the edit begins. */
function createShift(before: string, after: string): (offset: number) => number {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let same = 0;
  while (
    same < shorter - start &&
    before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same)
  ) {
    same++;
  }
  const end = before.length - same;
  return (offset) =>
    offset < start ? offset : offset >= end ? offset + after.length - before.length : start;
}

function isMissing({ messageId, ruleId }: LintMessage): boolean {
  return messageId === "missing" && ruleId !== null;
}

/** What the document said until now on that of which a rule finds nothing any more. */
function wordsOf(ruleId: string, { policy }: LintedDocument): LostEvidence | undefined {
  const { fact } = policy?.coverage().find((requirement) => requirement.ruleId === ruleId) ?? {};
  const words = fact?.status === "present" ? fact.evidence[0] : undefined;
  return words && { quote: words.quote, offset: words.range[0] };
}

/**
 * Finds the disclosures that lost their last evidence by edits, so that what is missing can be reported where it was.
 * One that comes back is forgotten.
 */
export function findLostEvidence(
  messages: readonly LintMessage[],
  text: string,
  previous: LintedDocument | undefined,
): ReadonlyMap<string, LostEvidence> {
  const lost = new Map<string, LostEvidence>();
  if (!previous?.policy) return lost;
  const missingBefore = new Set(previous.messages.filter(isMissing).map(({ ruleId }) => ruleId));
  let shift: ((offset: number) => number) | undefined;
  for (const { ruleId } of messages.filter(isMissing)) {
    if (ruleId === null) continue;
    const known = previous.lost.get(ruleId);
    const words = missingBefore.has(ruleId) ? known : wordsOf(ruleId, previous);
    if (!words) continue;
    shift ??= createShift(previous.policy.source.text, text);
    lost.set(ruleId, { quote: words.quote, offset: shift(words.offset) });
  }
  return lost;
}
