/** ISO 8601: a day, a month ("2026-05") or a year. */
type IsoDate = string;

/** The first and the last day of what may be a month or a year, so that dates compare as strings. */
export const firstDay = (date: IsoDate): string => `${date}-01-01`.slice(0, 10);
export const lastDay = (date: IsoDate): string => `${date}-12-31`.slice(0, 7) + (date.slice(7) || "-31");

/** The day so many months before a day; of a day that the month does not have, its last. */
export function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 - months, Math.min(date, last))).toISOString().slice(0, 10);
}
