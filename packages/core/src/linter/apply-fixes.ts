import type { LintMessage } from "../types.ts";
import { compareByPosition } from "./location.ts";

const byteOrderMark = "\uFEFF";

/** Which messages' fixes to apply. */
export type FixFilter = boolean | ((message: LintMessage) => boolean);

export interface FixResult {
  /** The text after the fixes, a byte order mark kept. */
  readonly output: string;
  /** The messages that are left, among them those whose fixes did not fit beside others. */
  readonly messages: LintMessage[];
  readonly fixed: boolean;
}

/**
 * Applies the messages' fixes from start to end. A fix that touches the one before it waits for the next
 * pass. Offsets count from behind a byte order mark, which is kept unless a fix removes it (start -1).
 */
export function applyFixes(
  text: string,
  messages: readonly LintMessage[],
  filter: FixFilter = true,
): FixResult {
  const wanted = (message: LintMessage): boolean =>
    message.fix !== undefined && (typeof filter === "function" ? filter(message) : filter);
  const bom = text.startsWith(byteOrderMark) ? byteOrderMark : "";
  const body = text.slice(bom.length);
  const left = messages.filter((message) => !wanted(message));
  const pieces: string[] = [];
  let keptBom = bom;
  let lastEnd = Number.NEGATIVE_INFINITY;
  for (const message of messages.filter(wanted).sort(compareByRange)) {
    const { fix } = message;
    if (!fix) continue;
    const [start, end] = fix.range;
    if (lastEnd >= start || start > end) {
      left.push(message);
      continue;
    }
    if ((start < 0 && end >= 0) || (start === 0 && fix.text.startsWith(byteOrderMark))) keptBom = "";
    pieces.push(body.slice(Math.max(0, lastEnd), Math.max(0, start)), fix.text);
    lastEnd = end;
  }
  if (pieces.length === 0) return { output: text, messages: [...messages], fixed: false };
  pieces.push(body.slice(Math.max(0, lastEnd)));
  return { output: keptBom + pieces.join(""), messages: left.sort(compareByPosition), fixed: true };
}

function compareByRange(first: LintMessage, second: LintMessage): number {
  const [firstStart, firstEnd] = first.fix?.range ?? [0, 0];
  const [secondStart, secondEnd] = second.fix?.range ?? [0, 0];
  return firstStart - secondStart || firstEnd - secondEnd;
}
