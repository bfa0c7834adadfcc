import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toIsoDate } from "../../../src/disclosure/values/iso-date.ts";
import { tokenize } from "../../../src/disclosure/tokens.ts";

const read = (text: string): string | undefined => toIsoDate(tokenize({ text }).map(({ word }) => word));

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);

describe("toIsoDate", () => {
  it.each([
    ["10 March 2026", "2026-03-10"],
    ["March 10th, 2026", "2026-03-10"],
    ["the 1st day of June, 2024", "2024-06-01"],
    ["Sept 3, 2025", "2025-09-03"],
    ["May 2026", "2026-05"],
    ["2026-05-01", "2026-05-01"],
    ["31.12.25", "2025-12-31"],
    ["12/31/2025", "2025-12-31"],
    ["31/12/2025", "2025-12-31"],
    ["05/05/2025", "2025-05-05"],
    ["01/2026", "2026-01"],
    ["03/04/2026", undefined],
    ["31 June 2026", undefined],
    ["2026-13-01", undefined],
  ])("%s", (text, date) => {
    expect(read(text)).toBe(date);
  });

  it("gives back every day, however it is written", () => {
    const days = fc.date({ min: new Date("1990-01-01"), max: new Date("2099-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const day = date.getUTCDate();
        const month = MONTHS[date.getUTCMonth()];
        const year = date.getUTCFullYear();
        expect([iso, `${day} ${month} ${year}`, `${month} ${day}, ${year}`].map(read)).toEqual([
          iso,
          iso,
          iso,
        ]);
      }),
    );
  });
});
