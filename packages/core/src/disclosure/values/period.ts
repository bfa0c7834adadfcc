import { readNumbers } from "./number-words.ts";

/** A length of time. */
export interface Period {
  /** ISO 8601: "P90D", "PT30M", "P7Y"; of a range ("30 to 60 days") the longest. */
  readonly duration: string;
  /** Of a range the shortest, ISO 8601. */
  readonly shortest?: string;
  /** Are the days only those that are worked on? */
  readonly workingDays?: true;
}

/** Of a unit of time the designator of ISO 8601 with what stands before the number, and how many of them it is. */
const UNITS: Readonly<Record<string, readonly [prefix: "P" | "PT", factor: number, designator: string]>> = {
  second: ["PT", 1, "S"],
  min: ["PT", 1, "M"],
  minute: ["PT", 1, "M"],
  h: ["PT", 1, "H"],
  hr: ["PT", 1, "H"],
  hour: ["PT", 1, "H"],
  d: ["P", 1, "D"],
  day: ["P", 1, "D"],
  week: ["P", 1, "W"],
  fortnight: ["P", 2, "W"],
  month: ["P", 1, "M"],
  quarter: ["P", 3, "M"],
  yr: ["P", 1, "Y"],
  year: ["P", 1, "Y"],
  decade: ["P", 10, "Y"],
};

/** A number with its unit in one word: "24h". */
const ONE_WORD = /^(\d+)([a-z]+)$/u;
const BETWEEN = /^(?:to|or|and|through|until)$/u;

/**
 * Reads a period from its words as the tokeniser gives them: "30 days", "thirty 30 days", "24h", "6 to 12 months".
 * @returns nothing where the last word is no unit of time or no number stands before it
 */
export function parsePeriod(words: readonly string[]): Period | undefined {
  const last = words.at(-1) ?? "";
  const [, digits, shortUnit] = ONE_WORD.exec(last) ?? [];
  const name = (shortUnit ?? last).replace(/s$/u, "");
  const unit = Object.hasOwn(UNITS, name) ? UNITS[name] : undefined;
  if (!unit) return undefined;
  const between = words.findIndex((word) => BETWEEN.test(word));
  const before = words.slice(0, -1).map((word) => (/^an?$/u.test(word) ? "one" : word));
  const numbers = digits ? [Number(digits)] : readNumbers(before.slice(between + 1));
  const number = numbers.at(-1);
  if (number === undefined) return undefined;
  const lower = readNumbers(between < 0 ? [] : before.slice(0, between)).at(-1);
  const toIso = (value: number): string => `${unit[0]}${value * unit[1]}${unit[2]}`;
  return {
    duration: toIso(number),
    ...(lower !== undefined && lower < number && { shortest: toIso(lower) }),
    ...(words.some((word) => /^(?:business|working)$/u.test(word)) && { workingDays: true }),
  };
}

const DURATION = /^P(T?)([\d.]+)([A-Z])$/u;
/** By the designator of the unit, with the T that stands before units of time. */
const DAYS: Readonly<Record<string, number>> = {
  Y: 365,
  M: 365 / 12,
  W: 7,
  D: 1,
  TH: 1 / 24,
  TM: 1 / 1440,
  TS: 1 / 86_400,
};

/**
 * About how many days a duration of one unit lasts, to compare lengths: a month is a twelfth of 365 days.
 * @throws {RangeError} where it is no such ISO 8601 duration
 */
export function daysOf(duration: string): number {
  const [, time = "", number, unit = ""] = DURATION.exec(duration) ?? [];
  const days = Number(number) * (DAYS[time + unit] ?? Number.NaN);
  if (Number.isNaN(days)) throw new RangeError(`"${duration}" is no duration of one unit`);
  return days;
}
