import {
  defineValueReader,
  readTableRows,
  type DisclosureValue,
  type Mention,
  type TableRow,
  type ValueContext,
  type WordRange,
} from "@policylint/core";
import { gdprVocabulary } from "./vocabulary.ts";

/** A ground of GDPR Art. 6(1). */
export interface LawfulBasisValue extends DisclosureValue {
  readonly type: "lawful-basis";
  /** The point of Art. 6(1). */
  readonly point: BasisPoint;
  /** What the processing is for, in the policy's words: the purpose cell of the row, or what the sentence says beside. */
  readonly purposes: readonly string[];
}

type BasisPoint = "a" | "b" | "c" | "d" | "e" | "f";

const LONGEST_PURPOSE = 14;
/** What begins another thought than the purpose. */
const NEXT_THOUGHT =
  /^(?:because|where|when|if|based|pursuant|we|you|which|that|under|unless|since|as|is|are|according|article|art)$/u;

/** What asks for something instead of naming an aim ("we ask you to provide …"). */
const NO_AIM = /^(?:you|us|them|ask|allowed|able|required|right|entitled|permitted|obliged|need|have|wish)$/u;

/** The grounds that the policy names, each once a statement, with the purposes they stand beside. */
export const readLawfulBases = defineValueReader<LawfulBasisValue>((context) => {
  // "By using the app you consent" touches the topic and gives no ground.
  if (context.fact.status !== "present") return [];
  const rows = readTableRows(context, context.statements);
  return context.statements.flatMap((statement) => {
    const row = rows.get(statement);
    const range = context.wordsOf(statement);
    const cell = row?.cells.get("basis");
    const bases = context.mentions(cell ?? range, gdprVocabulary, "bases");
    return [...firstOfEachPoint(bases)].map(([point, basis]): LawfulBasisValue => {
      const isOwn = basis.start >= range.start && basis.end <= range.end;
      return {
        type: "lawful-basis",
        point,
        purposes: cell && row ? purposesOfRow(context, row) : purposesBeside(context, range, bases, basis),
        // A cell that repeats the one above has its words in another row.
        ...context.evidence(statement, isOwn ? basis : range),
      };
    });
  });
});

function firstOfEachPoint(bases: readonly Mention[]): ReadonlyMap<BasisPoint, Mention> {
  const first = new Map<BasisPoint, Mention>();
  for (const basis of bases) if (isPoint(basis.name) && !first.has(basis.name)) first.set(basis.name, basis);
  return first;
}

function isPoint(name: string): name is BasisPoint {
  return /^[a-f]$/u.test(name);
}

function purposesOfRow(context: ValueContext, { cells }: TableRow): string[] {
  const purpose = cells.get("purpose");
  const words = purpose ? context.textOf(purpose) : "";
  return words ? [words] : [];
}

/** The aims of a sentence that stand nearer to this ground than to one of another point. */
function purposesBeside(
  context: ValueContext,
  range: WordRange,
  bases: readonly Mention[],
  { name }: Mention,
): string[] {
  return context
    .mentions(range, gdprVocabulary, "purposes")
    .filter(
      (aim) => aim.name === "aim" && !bases.some(({ start, end }) => start < aim.end && aim.start < end),
    )
    .filter((aim) => nearest(aim, bases)?.name === name && !NO_AIM.test(context.word(aim.start - 1)))
    .map((aim) => ({ start: aim.start, end: endOfPurpose(context, aim, range, bases), lead: aim.end }))
    .filter(({ end, lead }) => end > lead)
    .map((words) => context.textOf(words));
}

function nearest(aim: WordRange, bases: readonly Mention[]): Mention | undefined {
  const distance = ({ start, end }: WordRange): number => Math.max(start - aim.end, aim.start - end);
  return bases
    .filter(({ name }) => isPoint(name))
    .reduce<Mention | undefined>(
      (best, basis) => (best && distance(best) <= distance(basis) ? best : basis),
      undefined,
    );
}

function endOfPurpose(
  context: ValueContext,
  aim: WordRange,
  range: WordRange,
  bases: readonly Mention[],
): number {
  const next = bases.find(({ start }) => start >= aim.end)?.start ?? range.end;
  const limit = Math.min(next, range.end, aim.start + LONGEST_PURPOSE);
  let end = aim.end;
  while (
    end < limit &&
    !/[,;:.()]/u.test(context.between(end - 1, end)) &&
    !NEXT_THOUGHT.test(context.word(end))
  ) {
    end++;
  }
  // What leads on to the ground ("… on the basis of") is no part of the purpose.
  while (
    end > aim.end &&
    /^(?:on|the|a|an|basis|of|and|or|for|our|your|with|in|by)$/u.test(context.word(end - 1))
  ) {
    end--;
  }
  return end;
}
