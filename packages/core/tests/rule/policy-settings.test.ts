import { afterEach, describe, expect, it, vi } from "vitest";
import { readPolicySettings } from "../../src/rule/policy-settings.ts";

const read = (policy: unknown) => readPolicySettings({ policy });

afterEach(() => void vi.useRealTimers());

describe("facts of the config", () => {
  it("are unknown where nothing is said, which is not no", () => {
    const facts = readPolicySettings({});
    expect(facts).toMatchObject({
      jurisdictions: [],
      controller: { country: undefined, type: undefined },
      audience: [],
      dpo: undefined,
      lawfulBases: [],
      vendors: [],
      transfers: undefined,
      usesAI: undefined,
      set: undefined,
    });
  });

  it("are what the config says, no included", () => {
    expect(
      read({
        jurisdictions: ["uk-gdpr"],
        controller: { country: "de", type: "sole-trader" },
        lawfulBases: ["legitimate-interests", "consent"],
        vendors: [{ name: "Norvane", country: "us", function: "hosting" }, { name: "Tallin" }],
        transfers: false,
        employees: 21,
        role: ["processor"],
      }),
    ).toMatchObject({
      jurisdictions: ["uk-gdpr"],
      controller: { country: "DE", type: "sole-trader" },
      lawfulBases: ["consent", "legitimate-interests"],
      vendors: [
        { name: "Norvane", country: "US", function: "hosting" },
        { name: "Tallin", country: undefined, function: undefined },
      ],
      transfers: false,
      employees: 21,
      role: ["processor"],
    });
  });

  it.each([
    [true, true],
    [false, false],
    [{ name: "Ada Norvane" }, true],
    [{}, undefined],
    ["yes", undefined],
  ])("take the officer %j for %s", (dpo, expected) => {
    expect(read({ dpo }).dpo).toBe(expected);
  });

  it("know the United Kingdom by both of its codes", () => {
    expect(read({ controller: { country: "UK" } }).controller.country).toBe("GB");
  });

  it("of a wrong shape, from a program that does not check them, are unknown", () => {
    const facts = read({
      controller: 1,
      audience: ["pets", "uk"],
      vendors: [1, { country: "US" }],
      transfers: "no",
      set: { members: ["a.md"] },
    });
    expect(facts).toMatchObject({
      controller: { country: undefined },
      audience: ["uk"],
      vendors: [],
      transfers: undefined,
      set: undefined,
    });
  });

  it("tell the files of a policy that is more than one", () => {
    const facts = read({
      set: {
        root: "privacy.md",
        members: ["cookies.md"],
        urls: { "https://norvane.example/c": "cookies.md" },
      },
    });
    expect(facts.set).toEqual({
      root: "privacy.md",
      members: ["cookies.md"],
      urls: new Map([["https://norvane.example/c", "cookies.md"]]),
    });
    expect(read({ set: { root: "privacy.md" } }).set).toEqual({
      root: "privacy.md",
      members: [],
      urls: new Map(),
    });
  });
});

describe("the day for which a policy is judged", () => {
  it("is the current one of UTC", () => {
    vi.useFakeTimers({ now: new Date("2026-03-01T00:30:00+02:00") });
    expect(read({}).today).toBe("2026-02-28");
  });

  it("is the one of the config where it names one", () => {
    vi.useFakeTimers({ now: new Date("2026-03-01") });
    expect(read({ today: "2025-12-31" }).today).toBe("2025-12-31");
  });
});
