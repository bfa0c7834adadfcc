import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { disclosures } from "../../src/disclosures/index.ts";
import { wordings } from "../../src/wordings/index.ts";

type Lists = Readonly<Record<string, readonly string[]>>;

const folder = new URL("../../src/lexicon/", import.meta.url);

/** The lists of all files whose names end so, as pairs: a name may stand in several. */
async function listsOf(ending: string): Promise<[name: string, phrases: readonly string[]][]> {
  const files = readdirSync(folder).filter((file) => file.endsWith(ending));
  const modules = await Promise.all(
    files.map(async (file): Promise<Record<string, Lists>> => import(new URL(file, folder).href)),
  );
  return modules.flatMap((module) => Object.values(module).flatMap((lists) => Object.entries(lists)));
}

const macros = await listsOf("macros.ts");
const topics = await listsOf("topics.ts");

const namesOf = (lists: readonly [string, unknown][]): string[] => lists.map(([name]) => name);
const repeated = (values: readonly string[]): string[] =>
  values.filter((value, index) => values.indexOf(value) !== index);

describe("the lexicon", () => {
  test("names each list once, for the last of two would replace the first", () => {
    expect(macros.length).toBeGreaterThan(50);
    expect(repeated(namesOf(macros))).toEqual([]);
    expect(topics.length).toBeGreaterThan(20);
    expect(repeated(namesOf(topics))).toEqual([]);
  });

  test("holds no list that nothing refers to", () => {
    const phrases = JSON.stringify([macros, topics, disclosures, wordings]);
    expect(namesOf(macros).filter((name) => !phrases.includes(`{${name}}`))).toEqual([]);
    const named = new Set(
      [...phrases.matchAll(/\bIN ([a-z|-]+)|"(?:elsewhere|protected)":"([a-z-]+)"/gu)].flatMap(
        ([, inPhrase = "", inRegion = ""]) => [...inPhrase.split("|"), inRegion],
      ),
    );
    expect(namesOf(topics).filter((name) => !named.has(name))).toEqual([]);
  });

  test.each(disclosures.map((disclosure) => [disclosure.id, disclosure] as const))(
    "%s repeats no phrase, nor takes one back",
    (_, { present, partial = [], denied = [], vague = [], never = [] }) => {
      expect(repeated([...present, ...partial, ...denied, ...never])).toEqual([]);
      expect(repeated([...vague, ...never])).toEqual([]);
    },
  );

  test.each(wordings.map((wording) => [wording.id, wording] as const))(
    "%s repeats no phrase, nor takes one back",
    (_, { phrases, never = [] }) => {
      expect(repeated([...phrases, ...never])).toEqual([]);
    },
  );
});
