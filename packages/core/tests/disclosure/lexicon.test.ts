import { describe, expect, it } from "vitest";
import type { DisclosureDefinition } from "../../src/disclosure/disclosure.ts";
import { Lexicon } from "../../src/disclosure/lexicon.ts";
import type { WordingDefinition } from "../../src/disclosure/wording.ts";
import { markdownLanguage } from "../../src/language/markdown-language.ts";

const erasure: DisclosureDefinition = {
  id: "erasure",
  title: "Erasure",
  law: [],
  headings: [],
  present: ["you can ..6 delete", "^ delete IN rights"],
  denied: ["we keep nothing", "do not keep"],
  vague: ["deletion"],
  never: ["delete ..2 cookies"],
  region: { elsewhere: "elsewhere", protected: "protected" },
};
const triggered: DisclosureDefinition = { ...erasure, id: "triggered", trigger: ["with your consent"] };
const conditional: DisclosureDefinition = {
  ...triggered,
  id: "conditional",
  condition: ["in europe"],
  exemption: ["only in france"],
  denied: ["we keep nothing"],
  contradiction: ["backups"],
};

const twofold: DisclosureDefinition = {
  ...erasure,
  id: "twofold",
  present: ["only if you accept"],
  complement: ["change ..3 choice"],
  denied: ["nothing optional runs"],
  vague: ["consent"],
  never: ["change nothing"],
};

const inPart: DisclosureDefinition = {
  ...erasure,
  id: "in-part",
  partial: ["we erase"],
  never: ["erase ..2 cookies"],
  contradiction: ["backups"],
};

const hedge: WordingDefinition = {
  id: "hedge",
  phrases: ["may [possibly] be", "certain ..2 data", "be certain"],
  never: ["may be ..1 helpful"],
};
const inContents: DisclosureDefinition = {
  ...erasure,
  id: "in-contents",
  findParts: ({ headings }) =>
    headings
      .filter(({ title }) => title === "Contents")
      .map(({ title, range }) => ({ quote: title, range, section: title })),
};

const lexicon = new Lexicon({
  name: "test",
  macros: {},
  topics: { rights: ["rights"], elsewhere: ["california"], protected: ["(gdpr|eu)"] },
  disclosures: [erasure, triggered, conditional, twofold, inPart, inContents],
  wordings: [hedge],
});

function parse(text: string): {
  text: string;
  ast: ReturnType<typeof markdownLanguage.createSourceCode>["ast"];
} {
  const parsed = markdownLanguage.parse({ body: text });
  if (!parsed.ok) throw new Error("not read");
  return { text, ast: parsed.ast };
}

/** The fact, on which the quick answer must agree. */
function detect(text: string, definition = erasure): ReturnType<Lexicon["detect"]> {
  const fact = lexicon.detect(parse(text), definition);
  expect(lexicon.isDisclosed(parse(text), definition)).toBe(fact.status === "present" && !fact.isPartial);
  return fact;
}

describe("Lexicon.detect", () => {
  it("quotes the words that prove a disclosure, with their place", () => {
    const text = "# Privacy\n\nHello. Here *you* can ask us to **delete** it.\n";
    const fact = detect(text);
    expect(fact).toMatchObject({ id: "erasure", status: "present", polarity: "affirmed" });
    expect(fact.evidence).toEqual([
      {
        quote: "you can ask us to delete",
        loc: { start: { line: 3, column: 14 }, end: { line: 3, column: 41 } },
        range: [24, 51],
        section: "Privacy",
        phrase: "you can ..6 delete",
        status: "present",
      },
    ]);
    expect(text.slice(24, 51)).toBe("you* can ask us to **delete");
  });

  it("computes a fact once per document", () => {
    const source = parse("You can delete it.");
    expect(lexicon.detect(source, erasure)).toBe(lexicon.detect(source, erasure));
  });

  it("takes the shortest match, one a statement", () => {
    const quotes = detect("If you can, then you can ask us to delete it or delete all.").evidence.map(
      ({ quote }) => quote,
    );
    expect(quotes).toEqual(["you can ask us to delete"]);
  });

  it.each([
    ["nothing said", "We are nice.", "absent"],
    ["only the topic touched", "Deletion happens.", "vague"],
    ["a match that a never phrase overlaps", "You can delete all cookies.", "absent"],
    ["a never phrase elsewhere in the sentence", "You can delete data; we delete our cookies.", "present"],
    ["negated inside", "You can not delete it.", "absent"],
    ["negated before", "It is not true that you can delete it.", "present"],
    ["negated just before", "Never you can delete it.", "absent"],
    ["not only", "You can not only delete it.", "present"],
    ["the topic of the heading", "## Your rights\n\n- Delete it\n", "present"],
    ["the topic of the introduction", "These are your rights:\n\n- Delete it\n", "present"],
    ["no such topic", "## Chores\n\n- Delete it\n", "absent"],
    ["a heading alone", "## You can delete\n", "absent"],
    ["a comment", "<!-- you can delete it -->\n", "absent"],
    ["code", "```\nyou can delete it\n```\n", "absent"],
    ["front matter", "---\nnote: you can delete it\n---\n", "absent"],
    ["an address in a link", "[Hello](https://policy.example/you-can-delete-it)\n", "absent"],
  ])("%s", (_name, text, status) => {
    expect(detect(text).status).toBe(status);
  });

  it("quotes the parts of the document that prove a disclosure", () => {
    expect(detect("# Rules\n\nHello.\n\n## Contents\n", inContents)).toEqual({
      id: "in-contents",
      status: "present",
      polarity: "affirmed",
      evidence: [
        {
          quote: "Contents",
          loc: { start: { line: 5, column: 4 }, end: { line: 5, column: 12 } },
          range: [20, 28],
          section: "Contents",
          phrase: "",
          status: "present",
        },
      ],
    });
  });

  it("quotes parts and words where both prove it", () => {
    const quotes = detect(
      "# Rules\n\nYou can delete it.\n\n## Contents\n\nYou can delete all.\n",
      inContents,
    ).evidence.map(({ quote }) => quote);
    expect(quotes).toEqual(["You can delete", "Contents", "You can delete"]);
  });

  it("keeps to the parts where the words do not prove it", () => {
    const quotes = detect("# Rules\n\nThe deletion of an account.\n\n## Contents\n", inContents).evidence.map(
      ({ quote }) => quote,
    );
    expect(quotes).toEqual(["Contents"]);
  });

  it("asks the phrases where the document has no such part", () => {
    expect(detect("# Rules\n\nYou can delete it.", inContents)).toMatchObject({
      id: "in-contents",
      status: "present",
      evidence: [{ quote: "You can delete" }],
    });
    expect(detect("# Rules\n\nHello.", inContents)).toMatchObject({ status: "absent", evidence: [] });
  });

  it("knows a question that is answered with no", () => {
    expect(detect("We keep nothing.")).toMatchObject({ status: "present", polarity: "denied" });
    expect(detect("We do not keep it.")).toMatchObject({ status: "present", polarity: "denied" });
    expect(detect("We keep nothing. You can delete it.")).toMatchObject({
      status: "present",
      polarity: "affirmed",
    });
  });

  it("takes what is said to readers elsewhere as vague", () => {
    expect(detect("California residents: you can delete it.")).toMatchObject({
      status: "vague",
      via: "region",
    });
    expect(detect("## California\n\nYou can delete it.")).toMatchObject({ status: "vague", via: "region" });
    expect(detect("## California\n\nIn the EU you can delete it.")).toMatchObject({ status: "present" });
    expect(detect("## California\n\nYou can delete it.\n\n## All\n\nYou can delete it.")).toMatchObject({
      status: "present",
      evidence: [{ section: "All" }],
    });
  });

  it("knows whether the question arises", () => {
    expect(lexicon.isTriggered(parse("We ask."), triggered)).toBe(false);
    expect(lexicon.isTriggered(parse("We ask with your consent."), triggered)).toBe(true);
    expect(lexicon.isTriggered(parse("We ask."), erasure)).toBe(true);
  });

  it.each([
    ["We ask with your consent.", false],
    ["We ask in Europe.", false],
    ["We ask with your consent. We work in Europe.", true],
    ["We ask with your consent. We do not work in Europe.", false],
    ["We ask with your consent. We work in Europe. We work only in France.", false],
  ])("asks for the condition and heeds the exemption: %s", (text, expected) => {
    expect(lexicon.isTriggered(parse(text), conditional)).toBe(expected);
  });

  it.each([
    ["We keep nothing.", "present", "denied"],
    ["We keep nothing. We write no backups.", "present", "denied"],
    ["We keep nothing. You can delete it. We write backups.", "present", "affirmed"],
  ])("a denial that nothing contradicts is whole: %s", (text, status, polarity) => {
    const fact = detect(text, conditional);
    expect(fact).toMatchObject({ status, polarity });
    expect(fact.isPartial).toBeUndefined();
  });

  it("takes a denial that is contradicted as present in part", () => {
    expect(detect("We keep nothing. We write backups.", conditional)).toMatchObject({
      status: "present",
      polarity: "denied",
      isPartial: true,
      evidence: [{ quote: "We keep nothing", status: "present" }],
    });
    expect(detect("We keep nothing. We write backups. We erase them.", inPart)).toMatchObject({
      polarity: "denied",
      isPartial: true,
      evidence: [{ quote: "We keep nothing" }, { quote: "We erase" }],
    });
  });

  it("takes a partial phrase alone as present in part", () => {
    expect(detect("Deletion happens. We erase it.", inPart)).toMatchObject({
      status: "present",
      polarity: "affirmed",
      isPartial: true,
      evidence: [{ quote: "We erase", status: "present" }],
    });
    expect(detect("We erase it. You can delete it.", inPart)).toMatchObject({
      status: "present",
      evidence: [{ quote: "We erase" }, { quote: "You can delete" }],
    });
    expect(detect("We erase it. You can delete it.", inPart).isPartial).toBeUndefined();
    expect(detect("Deletion happens. We erase our cookies.", inPart)).toMatchObject({ status: "vague" });
    expect(detect("In California we erase it.", inPart)).toMatchObject({ status: "vague", via: "region" });
  });

  it("reads a sentence of a hundred thousand words", () => {
    const fact = detect("so you can ask us to delete all of it and ".repeat(10_000));
    expect(fact.evidence.map(({ quote }) => quote)).toEqual(["you can ask us to delete"]);
  });

  it("refuses a disclosure of another lexicon", () => {
    expect(() => detect("Hello.", { ...erasure, id: "other" })).toThrow(
      'does not hold the disclosure "other"',
    );
  });

  it.each([
    ["They run only if you accept. Change your choice here.", "present"],
    ["Change your choice here. They run only if you accept.", "present"],
    ["They run only if you accept, and you can change your choice.", "present"],
    ["They run only if you accept.", "vague"],
    ["They run only if you accept. Change nothing of your choice.", "vague"],
    ["Nothing optional runs.", "present"],
    ["Change your choice here.", "absent"],
    ["We ask for consent. Change your choice here.", "vague"],
  ])("wants both halves of what the law asks for: %s", (text, status) => {
    const fact = detect(text, twofold);
    expect(fact.status).toBe(status);
    expect(fact.evidence.every((evidence) => evidence.status === status)).toBe(true);
  });
});

describe("Lexicon.compile", () => {
  it("gives plain data, which survives JSON", () => {
    const compiled = lexicon.compile();
    expect(JSON.parse(JSON.stringify(compiled))).toEqual(compiled);
  });
});

describe("a lexicon that cannot be compiled", () => {
  it.each([
    ["a topic that does not exist", "delete IN nowhere", 'No topic "nowhere"'],
    ["a phrase that cannot be read", "delete (", "Expected a word"],
  ])("%s", (_name, phrase, message) => {
    const definition = { ...erasure, present: [phrase] };
    const broken = new Lexicon({
      name: "broken",
      macros: {},
      topics: { elsewhere: ["a"], protected: ["b"] },
      disclosures: [definition],
    });
    expect(() => broken.detect(parse("Hello."), definition)).toThrow(message);
  });
});

describe("Lexicon.find", () => {
  const find = (text: string, wording = hedge): ReturnType<Lexicon["find"]> =>
    lexicon.find(parse(text), wording);

  it("gives every place, several in one statement, with its words, place, statement and phrase", () => {
    const matches = find("# Certain data\n\nIt *may* possibly be\nthere. Certain data may be.\n");
    expect(matches).toMatchObject([
      {
        quote: "may possibly be",
        loc: { start: { line: 3, column: 5 }, end: { line: 3, column: 21 } },
        range: [20, 36],
        statement: { index: 0 },
        phrase: "may [possibly] be",
      },
      { quote: "Certain data", statement: { index: 1 } },
      { quote: "may be", statement: { index: 1 } },
    ]);
  });

  it("gives of matches that share words the leftmost, and of those the longest", () => {
    expect(find("It may be certain of data.").map(({ quote }) => quote)).toEqual([
      "may be",
      "certain of data",
    ]);
    expect(find("It will be certain of data.").map(({ quote }) => quote)).toEqual(["be certain"]);
  });

  it("leaves out what a never phrase shares words with and what a negator turns round", () => {
    expect(find("It may be very helpful. It is not certain data.")).toEqual([]);
  });

  it("gives nothing for headings", () => {
    expect(find("# Certain data\n\nNo more.\n")).toEqual([]);
  });

  it("refuses a wording of another lexicon", () => {
    expect(() => find("Text.", { id: "other", phrases: [] })).toThrow(RangeError);
  });
});
