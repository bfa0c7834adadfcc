import { describe, expect, it } from "vitest";
import { vendors } from "../../src/data/vendors.ts";
import { foreignVendors } from "../../src/lexicon/foreign-vendors.ts";
import { EEA_COUNTRIES } from "../../src/shared/eea-countries.ts";

describe("vendors", () => {
  it("gives each name once, with an ISO 3166 country and a function", () => {
    const names = vendors.flatMap(({ name, aliases }) => [name, ...aliases]);
    expect(new Set(names).size).toBe(names.length);
    for (const { country, functions } of vendors) {
      expect(country).toMatch(/^[A-Z]{2}$/u);
      expect(functions.length).toBeGreaterThan(0);
    }
  });

  it("lets no vendor of the EEA raise the question of transfers", () => {
    expect(vendors.filter(({ country, raises }) => raises && EEA_COUNTRIES.has(country))).toEqual([]);
  });

  it("silences only names that a vendor has", () => {
    for (const { name, aliases, silent = [] } of vendors) {
      expect([name, ...aliases]).toEqual(expect.arrayContaining([...silent]));
    }
  });
});

describe("the phrases for vendors", () => {
  const [anywhere = "", atStart = "", used = ""] = foreignVendors;

  it("hear names that are no words anywhere, and others where a vendor is meant", () => {
    expect(anywhere).toMatch(/^\((?:[^|]+\|)*stripe[|)]/u);
    expect(anywhere).not.toMatch(/[|(](?:render|google|docker|claude|hetzner)[|)]/u);
    expect(atStart).toMatch(/^\^ \((?:[^|]+\|)*render[|)]/u);
    expect(atStart).toMatch(/[|(]google[|)]/u);
    expect(used).toMatch(/ \((?:[^|]+\|)*render[|)]/u);
    expect(used).not.toMatch(/[|(]google[|)]/u);
  });
});
