import type { Statement } from "../../document/types.ts";
import {
  categoriesAbove,
  categoriesOfCell,
  isNarrow,
  labelBefore,
  labelOf,
  toCategories,
  type DataCategory,
} from "./categories.ts";
import type { Mention, WordRange } from "./mention.ts";
import type { StorageAnchor } from "./storage-anchors.ts";
import type { ValueContext } from "./value-context.ts";

const PASSIVE = /^(?:is|are|be|been|being|was|were|gets|get)$/u;
/** What opens a clause, ended by a comma, that is not about the data that are kept. */
const SIDE_CLAUSE =
  /^(?:if|when|where|once|after|unless|except|apart|unlike|although|because|since|upon|while|as|to|for|in|with)$/u;
/** What stands between the members of a list. */
const JOINT = /^(?:and|or|as|well|any|all|the|your|our|other|related|associated|such|their|both|its)$/u;
/** What leads from a period to its data: "7 years for invoices", "3 years, in the case of logs". */
const LEADS_AHEAD = /^(?:for|in|of|on|regarding|concerning)$/u;

const LONGEST_JOINT = 3;
/** Words between data of whatever kind and what narrows them: "information about your transactions". */
const LONGEST_NARROWING = 6;
/** Words between a period and the data it leads to. */
const LONGEST_LEAD = 4;
/** Words between a denial and what it denies. */
const LONGEST_REACH = 4;

/** For each anchor of a statement the kinds of data that it is said of. */
export function assignCategories(
  context: ValueContext,
  statement: Statement,
  anchors: readonly StorageAnchor[],
  categories: readonly Mention[],
): readonly (readonly DataCategory[])[] {
  const range = context.wordsOf(statement);
  const within = (start: number, end: number): readonly Mention[] =>
    categories.filter((mention) => mention.start >= start && mention.end <= end);
  const first = anchors[0];
  const isBefore = first !== undefined && within(range.start, first.start).length > 0;
  const looksAhead =
    !isBefore || (anchors.length > 1 && first !== undefined && leadsAhead(context, first, categories));
  const assigned: (readonly DataCategory[])[] = [];
  for (const [index, anchor] of anchors.entries()) {
    const earlier = anchors[index - 1];
    const from = earlier ? endOf(earlier) : range.start;
    const before = within(from, anchor.start);
    const after = within(anchor.end, anchors[index + 1]?.start ?? range.end);
    const label = labelBefore(context, { start: from, end: anchor.start });
    if (anchor.polarity === "denied") {
      assigned.push(toCategories(context, deniedBy(context, anchor, before, after)));
    } else if (label) {
      assigned.push(categoriesOfCell(context, label));
    } else {
      const near = looksAhead ? after : before;
      const other = looksAhead ? before : after;
      const own = headOf(
        context,
        range,
        near.length || anchors.length > 1 ? outsideEvent(context, anchor, near) : other,
      );
      const known = !own.length ? assigned[index - 1] : undefined;
      assigned.push(
        isNarrow(own) ? toCategories(context, own) : (known ?? fallback(context, statement, own)),
      );
    }
  }
  return assigned;
}

/** Without what only tells what a period runs from ("48 hours after a video call"). */
function outsideEvent(
  context: ValueContext,
  { end }: WordRange,
  mentions: readonly Mention[],
): readonly Mention[] {
  if (!/^(?:after|following|from|since)$/u.test(context.word(end))) return mentions;
  return mentions.filter(({ start }) => start < end || start - end > LONGEST_LEAD);
}

/** Where an anchor and the event after it end. */
function endOf({ end, event }: StorageAnchor): number {
  return Math.max(end, event?.end ?? end);
}

function leadsAhead(context: ValueContext, { end }: WordRange, categories: readonly Mention[]): boolean {
  return (
    LEADS_AHEAD.test(context.word(end)) &&
    categories.some(({ start }) => start >= end && start - end <= LONGEST_LEAD)
  );
}

/** The data that "not stored" is said of: before it in the passive, else right behind it. */
function deniedBy(
  context: ValueContext,
  { start, end }: StorageAnchor,
  before: readonly Mention[],
  after: readonly Mention[],
): readonly Mention[] {
  const isPassive = [start - 1, start, start + 1].some((position) => PASSIVE.test(context.word(position)));
  const mentions = isPassive ? before : after;
  const near = isPassive
    ? mentions.filter((mention) => start - mention.end <= 2 * LONGEST_REACH)
    : chainFrom(end, mentions, LONGEST_REACH);
  // "this information": what that is stands elsewhere.
  const isReference = near.some(({ start: first }) =>
    [first - 1, first].some((position) => /^(?:this|that|these|those|such)$/u.test(context.word(position))),
  );
  return isReference && !isNarrow(near) ? [] : near;
}

/** The mentions of which each stands at most `longest` words behind the one before, the first behind `from`. */
function chainFrom(from: number, mentions: readonly Mention[], longest: number): readonly Mention[] {
  let reached = from;
  const broken = mentions.findIndex(({ start, end }) => {
    const isFar = start - reached > longest;
    reached = end;
    return isFar;
  });
  return broken < 0 ? mentions : mentions.slice(0, broken);
}

/** Of the categories in a clause the first with those listed beside it: what follows only describes it. */
function headOf(context: ValueContext, range: WordRange, mentions: readonly Mention[]): readonly Mention[] {
  const main = outsideSideClause(context, range, mentions);
  const [first] = main;
  if (!first) return [];
  const narrower = isNarrow([first])
    ? 0
    : main.findIndex((mention) => isNarrow([mention]) && mention.start - first.end <= LONGEST_NARROWING);
  const list = main.slice(Math.max(narrower, 0));
  let last = list[0] ?? first;
  const end = list.findIndex((mention) => {
    const isListed = mention === last || isJoined(context, last.end, mention.start);
    last = mention;
    return !isListed;
  });
  return end < 0 ? list : list.slice(0, end);
}

function isJoined(context: ValueContext, from: number, to: number): boolean {
  if (to - from > LONGEST_JOINT) return false;
  for (let position = from; position < to; position++) if (!JOINT.test(context.word(position))) return false;
  return true;
}

/** Without those of a clause that opens the sentence ("If you have an account, …"), where others follow it. */
function outsideSideClause(
  context: ValueContext,
  { start, end }: WordRange,
  mentions: readonly Mention[],
): readonly Mention[] {
  if (!SIDE_CLAUSE.test(context.word(start))) return mentions;
  let comma = start + 1;
  while (comma < end && !context.between(comma - 1, comma).includes(",")) comma++;
  const main = mentions.filter((mention) => mention.start >= comma);
  return main.length ? main : mentions;
}

/** What a sentence is about that names no kind of data: its label, or what it stands under. */
function fallback(
  context: ValueContext,
  statement: Statement,
  own: readonly Mention[],
): readonly DataCategory[] {
  const label = statement.kind === "item" ? labelOf(context, context.wordsOf(statement)) : undefined;
  if (label) return categoriesOfCell(context, label);
  // "Personal data" is meant as it is said; "your data" are those that the heading names.
  const isMeant = own.some((mention) => context.textOf(mention).toLowerCase().includes("personal"));
  const above = isMeant ? own : categoriesAbove(context, statement);
  return toCategories(context, above.length ? above : own);
}
