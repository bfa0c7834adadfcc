/** The current day, `2026-11-20`: that of UTC, so that one policy has the same findings on every machine. */
export function currentDate(): string {
  return new Date().toISOString().slice(0, 10);
}
