const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/**
 * Reads a date from its words as the tokeniser gives them: "10 march 2026", "may 1st 2026", "2026 05 01", "31.12.25".
 * @returns ISO 8601, "2026-05" for a month, "2026" for a year; nothing for a date that is none (the 31st of June) or that may be two
 *   (03/04/2026)
 */
export function toIsoDate(words: readonly string[]): string | undefined {
  const parts = words.flatMap((word) => word.split("."));
  const month = parts.findIndex((part) => monthOf(part) !== undefined);
  const numbers = parts
    .map((part) => Number(/^(\d+)(?:st|nd|rd|th)?$/u.exec(part)?.[1]))
    .filter((n) => !Number.isNaN(n));
  if (month >= 0) {
    const year = toYear(numbers.at(-1));
    return numbers.length < 2
      ? format(year, monthOf(parts[month] ?? ""))
      : format(year, monthOf(parts[month] ?? ""), numbers[0]);
  }
  const [first = 0, second, third] = numbers;
  if (second === undefined) return first > 1000 ? String(first) : undefined;
  if (third === undefined) return first > 31 ? format(first, second) : format(toYear(second), first);
  if (first > 31) return format(first, second, third);
  const year = toYear(third);
  if (first > 12 || first === second) return format(year, second, first);
  return second > 12 ? format(year, first, second) : undefined;
}

function monthOf(word: string): number | undefined {
  const index = MONTHS.indexOf(word.slice(0, 3));
  return index >= 0 && /^[a-z]{3}/u.test(word) ? index + 1 : undefined;
}

function toYear(number = 0): number {
  return number < 100 ? 2000 + number : number;
}

function format(year: number, month = 0, day?: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day ?? 1));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === (day ?? 1);
  if (!isReal) return undefined;
  return date.toISOString().slice(0, day === undefined ? 7 : 10);
}
