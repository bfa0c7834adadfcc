import { describe, expect, it } from "vitest";
import { resolveConfig } from "../../src/config/resolve-config.ts";
import { markdownLanguage } from "../../src/language/markdown-language.ts";

const base = {
  language: "policylint/markdown",
  plugins: { policylint: { languages: { markdown: markdownLanguage } } },
};

const resolve = (policy: unknown) => resolveConfig(base, { settings: { policy } });

describe("settings.policy", () => {
  it("may hold every fact", () => {
    const policy = {
      jurisdictions: ["eu-gdpr", "uk-gdpr", "eprivacy", "ccpa", "coppa"],
      controller: { country: "DE", type: "public-authority" },
      audience: ["general", "children", "business", "employees", "eu", "uk"],
      dpo: { name: "Ada Norvane", email: "dpo@norvane.example" },
      representative: "none-required",
      jointControllers: ["Tallin GmbH"],
      employees: 0,
      role: ["controller", "processor"],
      lawfulBases: ["consent", "contract", "legal-obligation", "vital-interests", "public-task"],
      sources: ["direct", "indirect"],
      vendors: [{ name: "Norvane", country: "us", function: "hosting" }],
      transfers: true,
      usesCookies: true,
      usesNonEssentialCookies: false,
      directMarketing: false,
      automatedDecisions: false,
      specialCategories: false,
      largeScaleSpecialCategories: false,
      criminalData: false,
      usesAI: true,
      today: "2028-02-29",
      set: { root: "a.md", members: ["b.md"], urls: { "https://norvane.example/b": "b.md" } },
    };
    expect(resolve(policy).settings).toEqual({ policy });
  });

  it("may leave a fact undefined", () => {
    expect(() => resolve({ dpo: undefined })).not.toThrow();
    expect(() => resolve(undefined)).not.toThrow();
  });

  it.each([
    [1, "settings → policy: unexpected 1; expected an object."],
    [
      { transfer: true },
      'settings → policy → transfer: unknown key (did you mean "transfers"?); expected one of',
    ],
    [{ transfers: "no" }, 'settings → policy → transfers: unexpected "no"; expected true or false.'],
    [
      { audience: ["childrens"] },
      'settings → policy → audience → item 1: unexpected "childrens" (did you mean "children"?); expected one of "general",',
    ],
    [{ audience: "eu" }, 'settings → policy → audience: unexpected "eu"; expected an array.'],
    [{ dpo: 1 }, "settings → policy → dpo: unexpected 1; expected an object."],
    [{ dpo: { mail: "x" } }, 'settings → policy → dpo → mail: unknown key (did you mean "email"?)'],
    [
      { controller: { country: "Germany" } },
      'settings → policy → controller → country: unexpected "Germany"; expected',
    ],
    [
      { controller: { country: "QX" } },
      'settings → policy → controller → country: unexpected "QX"; expected',
    ],
    [
      { vendors: [{ country: "US" }] },
      "settings → policy → vendors → item 1: unexpected an object; expected an object with a name.",
    ],
    [{ employees: 1.5 }, "settings → policy → employees: unexpected 1.5; expected a whole number."],
    [{ today: "2026-02-30" }, 'settings → policy → today: unexpected "2026-02-30"; expected a date'],
    [{ today: "20.11.2026" }, 'settings → policy → today: unexpected "20.11.2026"; expected a date'],
    [{ today: "2026-13-01" }, 'settings → policy → today: unexpected "2026-13-01"; expected a date'],
    [{ set: { root: "" } }, 'settings → policy → set → root: unexpected ""; expected a non-empty string.'],
    [
      { set: { urls: { x: 1 } } },
      "settings → policy → set → urls → x: unexpected 1; expected a non-empty string.",
    ],
  ])("refuses %j", (policy, message) => {
    expect(() => resolve(policy)).toThrow(message);
  });
});
