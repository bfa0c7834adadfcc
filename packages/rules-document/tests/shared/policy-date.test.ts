import { describe, expect, it } from "vitest";
import { firstDay, lastDay, monthsBefore } from "../../src/shared/policy-date.ts";

describe("firstDay and lastDay", () => {
  it.each([
    ["2026-05-07", "2026-05-07", "2026-05-07"],
    ["2026-05", "2026-05-01", "2026-05-31"],
    ["2026", "2026-01-01", "2026-12-31"],
  ])("of %s", (date, first, last) => {
    expect(firstDay(date)).toBe(first);
    expect(lastDay(date)).toBe(last);
  });
});

describe("monthsBefore", () => {
  it.each([
    ["2026-11-20", 24, "2024-11-20"],
    ["2026-01-31", 11, "2025-02-28"],
    ["2024-03-31", 1, "2024-02-29"],
    ["2026-12-31", 1, "2026-11-30"],
    ["2026-01-15", 1, "2025-12-15"],
  ])("of %s, %i months", (day, months, expected) => {
    expect(monthsBefore(day, months)).toBe(expected);
  });
});
