import { describe, expect, it } from "vitest";
import { resolveConfig } from "../../src/config/resolve-config.ts";
import type { DisclosureDefinition, DisclosureFact } from "../../src/disclosure/disclosure.ts";
import { Lexicon } from "../../src/disclosure/lexicon.ts";
import type { PolicySource } from "../../src/document/policy-document.ts";
import { markdownLanguage } from "../../src/language/markdown-language.ts";
import { PolicySourceCode } from "../../src/language/policy-source-code.ts";
import { lintText } from "../../src/linter/lint-text.ts";
import type { PolicySet } from "../../src/policy-set/policy-set.ts";
import { definePresenceRule } from "../../src/rule/presence-rule.ts";

const retention: DisclosureDefinition = {
  id: "retention-period",
  title: "Retention",
  law: [],
  headings: ["How long we keep your data", "Retention", "Your rights"],
  present: ["keep ..4 <period>"],
  denied: ["keep nothing"],
  partial: ["keep ..4 only briefly"],
  vague: ["as long as necessary"],
};
const cookies: DisclosureDefinition = {
  ...retention,
  id: "cookies",
  headings: ["Cookies", "Your rights"],
  present: ["set ..2 cookie"],
  denied: [],
  vague: [],
  trigger: ["cookie*"],
};
const erasure: DisclosureDefinition = { ...cookies, id: "erasure", headings: ["Your rights"], trigger: [] };

const lexicon = new Lexicon({
  name: "test",
  macros: {},
  topics: {},
  disclosures: [retention, cookies, erasure],
});
const severity = { rule: "error", partial: "error" } as const;
const ruleOf = (disclosure: DisclosureDefinition) =>
  definePresenceRule({
    lexicon,
    disclosure,
    description: "Require it.",
    recommended: severity,
    strict: severity,
    messages: { missing: "Missing.", partial: "Partial." },
  });
const rules = { retention: ruleOf(retention), cookies: ruleOf(cookies) };

const configWith = (set?: PolicySet) =>
  resolveConfig({
    language: "policylint/markdown",
    plugins: { policylint: { languages: { markdown: markdownLanguage } }, test: { rules } },
    rules: { "test/retention": "error", "test/cookies": "error" },
    settings: set ? { "policylint/set": set } : {},
  });

function parse(text: string): PolicySource {
  const { sourceCode } = lintText(text, { config: configWith(), ruleFilter: () => false });
  return policySource(sourceCode);
}

function policySource(sourceCode: object | undefined): PolicySource {
  if (!(sourceCode instanceof PolicySourceCode)) throw new TypeError("not parsed");
  return sourceCode;
}

interface Files {
  readonly [file: string]: string | undefined;
}

/** Lints one file of a set held in memory; an undefined text is not at hand. */
function lint(files: Files, file = "privacy.md", urls: Record<string, string> = {}) {
  const set: PolicySet = {
    file,
    root: "privacy.md",
    files: Object.keys(files),
    urls: new Map(Object.entries(urls)),
    read(member) {
      const text = files[member];
      return text === undefined ? undefined : parse(text);
    },
  };
  const { messages, sourceCode, crashes } = lintText(files[file] ?? "", { config: configWith(set) });
  expect(crashes).toEqual([]);
  const detect = (definition: DisclosureDefinition): DisclosureFact =>
    lexicon.detect(policySource(sourceCode), definition);
  return { detect, messages: messages.map(({ message, line, column }) => `${line}:${column} ${message}`) };
}

const member = "# Retention\n\nWe keep orders for ten years.\n";
const policy = (body: string): string => `# Privacy Policy\n\n${body}\n`;

describe("a disclosure of another document of the set", () => {
  it.each([
    ["a relative link", "See [here](retention.md).", {}],
    ["the page made of the file", "See [here](./retention.html#top).", {}],
    ["a link without an extension", "See [here](retention).", {}],
    ["a definition", "See [here][r].\n\n[r]: retention.md", {}],
    [
      "a mapped address",
      "See [here](https://Norvane.example/keep/?a=b).",
      { "http://norvane.example/keep": "retention.md" },
    ],
    [
      "a mapped address in the text",
      "See norvane.example/keep for more.",
      { "https://norvane.example/keep": "retention.md" },
    ],
    ["a mapped path of a site", "See [here](/keep).", { "/keep": "retention.md" }],
  ])("counts where readers reach it by %s", (_, body, urls) => {
    const { detect, messages } = lint(
      { "privacy.md": policy(body), "retention.md": member },
      "privacy.md",
      urls,
    );
    expect(detect(retention)).toMatchObject({
      status: "present",
      polarity: "affirmed",
      via: "member",
      evidence: [],
      member: {
        file: "retention.md",
        evidence: [{ quote: "keep orders for ten years", loc: { start: { line: 3, column: 4 } } }],
      },
    });
    expect(messages).toEqual([]);
  });

  it("counts where a member leads on to it", () => {
    const { detect } = lint({
      "privacy.md": policy("See [all](legal/index.md)."),
      "legal/index.md": "See [this](../retention.md) and [back](../privacy.md).",
      "retention.md": member,
    });
    expect(detect(retention).member?.file).toBe("retention.md");
  });

  it.each([
    ["no link leads to it", "See the other page."],
    ["the link leads elsewhere", "See [here](https://norvane.example/retention.md)."],
    ["the link leads out of the folder", "See [here](../retention.md)."],
    ["the address is no address", "See [here](%E0%A4%A)."],
  ])("does not count where %s", (_, body) => {
    const { detect, messages } = lint({ "privacy.md": policy(body), "retention.md": member });
    expect(detect(retention).status).toBe("absent");
    expect(messages).toEqual(["1:3 Missing."]);
  });

  it("keeps its polarity", () => {
    const { detect } = lint({ "privacy.md": policy("See [a](a.md)."), "a.md": "We keep nothing." });
    expect(detect(retention)).toMatchObject({ status: "present", polarity: "denied", via: "member" });
  });

  it("is not asked for where the policy itself makes it", () => {
    const { detect } = lint({
      "privacy.md": policy("We keep data for two days. See [a](retention.md)."),
      "retention.md": member,
    });
    expect(detect(retention)).toMatchObject({
      status: "present",
      evidence: [{ quote: "keep data for two days" }],
    });
    expect(detect(retention)).not.toHaveProperty("via");
  });

  it("completes what the policy only touches", () => {
    const { detect } = lint({
      "privacy.md": policy("We hold data as long as necessary. See [a](retention.md)."),
      "retention.md": member,
    });
    expect(detect(retention)).toMatchObject({
      status: "present",
      via: "member",
      member: { file: "retention.md" },
    });
  });

  it.each([
    ["We hold data as long as necessary.", "We keep orders only briefly.", "privacy.md:member"],
    ["We keep data only briefly.", "We keep orders for ten years.", "privacy.md:member"],
    ["We keep data only briefly.", "We keep orders only briefly.", "privacy.md"],
  ])("counts where it makes more of it: %s %s", (own, text, place) => {
    const { detect } = lint({ "privacy.md": policy(`${own} See [a](a.md).`), "a.md": text });
    const { status, via } = detect(retention);
    expect({ status, place: via ? `privacy.md:${via}` : "privacy.md" }).toEqual({ status: "present", place });
  });

  it("that proves it in part is told at the link", () => {
    const { detect, messages } = lint({
      "privacy.md": policy("See [a](a.md)."),
      "a.md": "We keep orders only briefly.",
    });
    expect(detect(retention)).toMatchObject({ status: "present", isPartial: true, via: "member" });
    expect(messages).toEqual(["3:5 Partial."]);
  });

  it("that is touched is told at the link", () => {
    const { detect, messages } = lint({
      "privacy.md": policy("See [a](a.md)."),
      "a.md": "We hold data as long as necessary.",
    });
    expect(detect(retention)).toMatchObject({
      status: "vague",
      via: "member",
      evidence: [{ quote: "[a](a.md)", loc: { start: { line: 3, column: 5 } } }],
      member: { file: "a.md", evidence: [{ quote: "as long as necessary" }] },
    });
    expect(messages).toEqual(["3:5 Partial."]);
  });

  it("is due where only a member raises the question", () => {
    const { messages } = lint({
      "privacy.md": policy("We keep data for two days. See [a](a.md)."),
      "a.md": "Cookies are small.",
    });
    expect(messages).toEqual(["1:3 Missing."]);
  });
});

describe("a member of a set", () => {
  it("is not told what it lacks", () => {
    const files = { "privacy.md": policy("See [a](a.md)."), "a.md": policy("Cookies are small.") };
    expect(lint(files, "a.md").messages).toEqual([]);
    expect(lint(files).messages).toEqual(["1:3 Missing.", "1:3 Missing."]);
  });

  it("says what its own words say", () => {
    const files = {
      "privacy.md": policy("We keep data for two days."),
      "a.md": policy("See [b](privacy.md)."),
    };
    expect(lint(files, "a.md").detect(retention).status).toBe("absent");
  });
});

describe("a disclosure that is left to a document which is not at hand", () => {
  it.each([
    ["by the document's title", "We follow our [Retention Schedule](/schedule).", "Retention Schedule"],
    ["by a title without a link", "See our Retention Schedule.", "our Retention Schedule"],
    ["by the sentence", "For how long we keep data see [here](/schedule).", "here"],
  ])("is vague: %s", (_, body, quote) => {
    const { detect, messages } = lint({ "privacy.md": policy(body) });
    const column = body.indexOf(quote) + 1 - (body.includes(`[${quote}`) ? 1 : 0);
    expect(detect(retention)).toMatchObject({
      status: "vague",
      via: "link",
      evidence: [{ quote, status: "vague", loc: { start: { line: 3, column } } }],
    });
    expect(messages).toEqual([`3:${column} Partial.`]);
  });

  it("is vague by the section that holds nothing else", () => {
    const { detect } = lint({ "privacy.md": policy("## Retention\n\nSee [here](/schedule).") });
    expect(detect(retention)).toMatchObject({ via: "link", evidence: [{ section: "Retention" }] });
  });

  it("is vague where the set names the document, but it cannot be read", () => {
    const { detect } = lint({
      "privacy.md": policy("See our [Retention Schedule](retention.md)."),
      "retention.md": undefined,
    });
    expect(detect(retention)).toMatchObject({ status: "vague", via: "link" });
  });

  it("is vague for a document that stands alone", () => {
    const source = parse(policy("See our [Retention Schedule](retention.md)."));
    expect(lexicon.detect(source, retention)).toMatchObject({ status: "vague", via: "link" });
  });

  it.each([
    ["the document is on another matter", "See our [Security Policy](/security)."],
    ["it is a place of the same document", "See our [Retention Schedule](#retention)."],
    ["it is an address to write to", "See [Retention list](mailto:keep@norvane.example)."],
    ["the sentence refers to nothing", "How long we keep data is a [secret](/schedule)."],
    ["somebody is to be asked", "## Retention\n\nFor more information [contact us](/contact)."],
    ["the section holds more", "## Retention\n\nData are data. Dust is dust. See [here](/schedule)."],
  ])("is absent where %s", (_, body) => {
    expect(lint({ "privacy.md": policy(body) }).detect(retention).status).toBe("absent");
  });

  it("is absent where the document is at hand and lacks it too", () => {
    const { detect } = lint({
      "privacy.md": policy("See our [Retention Schedule](retention.md)."),
      "retention.md": "Nothing yet.",
    });
    expect(detect(retention).status).toBe("absent");
  });

  it("is absent where the document is on what many disclosures share", () => {
    const { detect } = lint({ "privacy.md": policy("See our [Your Rights notice](/rights).") });
    expect(detect(erasure).status).toBe("absent");
  });
});

describe("a text of nothing but links", () => {
  it("is read up to a number of them", () => {
    const links = "See [Retention Schedule](/x) for more.\n\n".repeat(800);
    expect(lint({ "privacy.md": policy(links) }).detect(retention).evidence).toHaveLength(500);
  });
});
