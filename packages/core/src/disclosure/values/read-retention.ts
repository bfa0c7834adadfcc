import type { Statement } from "../../document/types.ts";
import { addEvents, endsStorage } from "./add-events.ts";
import { assignCategories } from "./assign-categories.ts";
import { categoriesOfCell, findCategories, type DataCategory } from "./categories.ts";
import { contains, overlaps, type Mention, type WordRange } from "./mention.ts";
import { boundOf, isNotExceeded, type PeriodBound } from "./period-bound.ts";
import { findStorageAnchors, type StorageAnchor } from "./storage-anchors.ts";
import { readTableRows, type TableRow } from "./table.ts";
import type { ValueContext } from "./value-context.ts";
import { valueVocabulary } from "./value-vocabulary.ts";
import { defineValueReader, type DisclosureValue } from "./value.ts";

/** How long data are stored, or that they are not. */
export interface RetentionValue extends DisclosureValue {
  readonly type: "retention";
  /** "denied" where the data are said not to be stored. */
  readonly polarity: "affirmed" | "denied";
  /** What is stored; empty where the policy does not name it. */
  readonly categories: readonly DataCategory[];
  /** ISO 8601: "P90D", "PT30M", "P7Y"; "PT0S" for "deleted immediately". Of a range ("30 to 60 days") the longest. */
  readonly duration?: string;
  /** Of a range the shortest, ISO 8601. */
  readonly shortest?: string;
  /** Are the days only those that are worked on? */
  readonly workingDays?: true;
  /** "up to" (the longest) or "at least" (the shortest); missing where the period is simply named. */
  readonly bound?: PeriodBound;
  /** What storage ends with or, beside a duration, what it runs from. */
  readonly event?: RetentionEvent;
}

/** Something a reader can recognise: "account-closed", with the policy's words. */
export interface RetentionEvent {
  readonly name: string;
  readonly words: string;
}

/** Words between those that prove the disclosure and an event that still belongs to them. */
const LONGEST_GAP = 3;
/** Words between a negator and what it denies. */
const LONGEST_DENIAL = 8;
/** Words between a period and its event that still make one quotation. */
const LONGEST_BRIDGE = 6;

/**
 * The storage periods and events of a policy, and what it says not to store: from the words of the disclosure,
 * every row of its tables, and denials wherever they stand.
 */
export const readRetention = defineValueReader<RetentionValue>((context) => {
  const statements = withDenials(context);
  const rows = readTableRows(context, statements);
  return statements.flatMap((statement) => {
    const row = rows.get(statement);
    return row ? readRow(context, row) : readSentence(context, statement);
  });
});

/** With the statements anywhere in the policy that deny storage. */
function withDenials(context: ValueContext): readonly Statement[] {
  const denying = context.statementsWith(valueVocabulary, "storage", "denied");
  const kept = new Set([...context.statements, ...denying]);
  return [...kept].sort((left, right) => left.index - right.index);
}

function readRow(context: ValueContext, { statement, cells }: TableRow): RetentionValue[] {
  const subject = cells.get("category");
  const storage = cells.get("period");
  if (!storage || !subject) return readSentence(context, statement);
  const categories = categoriesOfCell(context, subject);
  const trigger = cells.get("trigger");
  const events = [storage, ...(trigger ? [trigger] : [])].flatMap((cell) =>
    context.mentions(cell, valueVocabulary, "events"),
  );
  const anchors = addEvents(context, findStorageAnchors(context, storage), events, []);
  return anchors.map((anchor) => toValue(context, statement, anchor, categories));
}

function readSentence(context: ValueContext, statement: Statement): RetentionValue[] {
  const range = context.wordsOf(statement);
  const evidence = context.evidenceIn(statement);
  const found = findStorageAnchors(context, range).filter(
    // "We do not keep logs for longer than a week" is no evidence of a disclosure, being negated.
    ({ polarity, start }) => evidence || polarity === "denied" || isNotExceeded(context, start),
  );
  const events = evidence
    ? eventsOf(
        context,
        range,
        evidence,
        found.some(({ period }) => period),
      )
    : [];
  if (found.length === 0 && events.length === 0) return [];
  const categories = findCategories(context, range, [...found, ...events]);
  const anchors = addEvents(context, found, events, categories);
  return assignCategories(context, statement, anchors, categories).flatMap((own, index) => {
    const anchor = anchors[index];
    // Without what they deny, words such as "we never keep track" deny no storage.
    if (!anchor || (anchor.polarity === "denied" && !own.length)) return [];
    return [toValue(context, statement, anchor, own)];
  });
}

/** The events of a sentence; without a period each once, and only what the words of the disclosure hold. */
function eventsOf(
  context: ValueContext,
  range: WordRange,
  evidence: WordRange,
  hasPeriod: boolean,
): readonly Mention[] {
  const events = context
    .mentions(range, valueVocabulary, "events")
    .filter((event) => !isOwnAct(context, event) && !isDenied(context, range, event));
  if (hasPeriod) return events;
  const isProof = context.fact.status === "present";
  const names = new Set<string>();
  return events.filter(
    (event) =>
      overlaps(event, { start: evidence.start, end: evidence.end + LONGEST_GAP }) &&
      (isProof || endsStorage(context, event)) &&
      !names.has(event.name) &&
      names.add(event.name),
  );
}

/** "we will delete your account" is what the controller does, not what storage ends with. */
function isOwnAct(context: ValueContext, { name, start }: Mention): boolean {
  return name === "account-closed" && [1, 2, 3].some((distance) => context.word(start - distance) === "we");
}

/** Is it said that nothing is stored for ever ("no obligation to keep it indefinitely")? */
function isDenied(context: ValueContext, range: WordRange, { name, start }: Mention): boolean {
  if (name !== "unlimited") return false;
  for (let position = Math.max(range.start, start - LONGEST_DENIAL); position < start; position++) {
    if (/^(?:no|not|never)$/u.test(context.word(position))) return true;
  }
  return false;
}

function toValue(
  context: ValueContext,
  statement: Statement,
  { start, end, polarity, period, event }: StorageAnchor,
  categories: readonly DataCategory[],
): RetentionValue {
  const range = context.wordsOf(statement);
  const isNear = event && Math.max(event.start - end, start - event.end) <= LONGEST_BRIDGE;
  const words =
    isNear && contains(range, event)
      ? { start: Math.min(start, event.start), end: Math.max(end, event.end) }
      : { start, end };
  const bound = period && boundOf(context, start);
  return {
    type: "retention",
    polarity,
    categories,
    ...period,
    ...(bound && { bound }),
    ...(event && { event: { name: event.name, words: context.textOf(event) } }),
    // A cell that repeats the one above has its words in another row: the whole row is then what says it.
    ...context.evidence(statement, contains(range, words) ? words : range),
  };
}
