import { createConfigArray, type Plugin } from "@policylint/core";
import document, { accuracy as documentAccuracy } from "@policylint/rules-document";
import gdpr, { accuracy as gdprAccuracy } from "@policylint/rules-gdpr";
import { describe, expect, it } from "vitest";
import { highestSeverity, weaker } from "./measured-severity.ts";
import { idsOf, readCatalogue, rulePackages, type Requirement } from "./rule-packages.ts";

const plugins = { gdpr, document };
const accuracy = { ...gdprAccuracy, ...documentAccuracy };
const catalogue = await readCatalogue();
if (!catalogue) console.warn("The catalogue of requirements is not here: rules are not held against it.");

/** Rules that no requirement of the catalogue asks for: decision 0008. */
const beyondCatalogue: ReadonlySet<string> = new Set(["contradicted-setting"]);

const pluginOf = (namespace: string): Plugin => {
  const plugin = Object.entries(plugins).find(([name]) => name === namespace)?.[1];
  if (!plugin) throw new Error(`No plugin for ${namespace}`);
  return plugin;
};

describe.each(rulePackages)("the package $name", (rulePackage) => {
  const { namespace, name, version, rules } = rulePackage;
  const ids = rules.map(({ id }) => id);
  const plugin = pluginOf(namespace);

  it("has as many pages, tests and exports as rules", async () => {
    expect(ids.length).toBeGreaterThan(0);
    expect(await idsOf(rulePackage, "pages")).toEqual(ids);
    expect(await idsOf(rulePackage, "tests")).toEqual(ids);
    expect(Object.keys(plugin.rules ?? {})).toEqual(ids);
  });

  it("names itself as its package.json does", () => {
    expect(plugin.meta).toEqual({ name, version, namespace });
  });

  it.each(["recommended", "strict"] as const)("has a preset %s that a config can use", (preset) => {
    const config = plugins[namespace === "gdpr" ? "gdpr" : "document"].configs[preset];
    expect(config.name).toBe(`${namespace}/${preset}`);
    const configs = createConfigArray([{ plugins: { [namespace]: plugin } }, config], { basePath: "/" });
    expect(() => configs.getConfig("/policy.md")).not.toThrow();
    const expected = rules.filter(({ rule }) => rule.meta.docs.presets[preset].rule !== "off");
    expect(Object.keys(config.rules)).toEqual(expected.map(({ id }) => `${namespace}/${id}`));
  });

  describe.each(rules)("$id", ({ id, rule }) => {
    const { docs, messages, languages, type, schema, defaultOptions } = rule.meta;

    it("says what a reader of its meta needs", () => {
      expect(docs.description).toMatch(/^(?:Require|Report|Disallow) .*\.$/u);
      expect(docs.recommended).toBe(
        docs.presets.recommended.rule === "off" ? false : docs.presets.recommended.rule,
      );
      expect(docs.law?.length).toBeGreaterThan(0);
      expect(docs.requirement).toBe(beyondCatalogue.has(id) ? undefined : id);
      expect(["problem", "suggestion", "layout"]).toContain(type);
      expect(languages).toEqual(["policylint/*", "markdown/*"]);
      expect(Array.isArray(schema) && schema.length > 0).toBe((defaultOptions ?? []).length > 0);
      for (const message of Object.values(messages)) expect(message).toMatch(/^\S.*[.?]$/u);
    });

    it.runIf(catalogue && !beyondCatalogue.has(id))("agrees with the catalogue", () => {
      const requirement = catalogue?.get(id);
      expect(requirement, "a requirement of this name").toBeDefined();
      if (requirement) agree(rule.meta, requirement);
    });

    it.runIf(catalogue && !beyondCatalogue.has(id))(
      "is as severe as the catalogue says and its accuracy bears",
      () => {
        const wanted = catalogue?.get(id)?.severity;
        const highest = highestSeverity(accuracy[`${namespace}/${id}`]);
        expect(docs.presets.recommended.rule).toBe(weaker(wanted?.recommended ?? "", highest));
        expect(docs.presets.strict.rule).toBe(wanted?.strict);
      },
    );
  });
});

function agree(
  meta: (typeof rulePackages)[number]["rules"][number]["rule"]["meta"],
  requirement: Requirement,
): void {
  const { docs, messages } = meta;
  const { severityWhenPartial, reportsPartialVia } = requirement;
  if (severityWhenPartial && reportsPartialVia === null) {
    expect(docs.presets.recommended.partial ?? "off").toBe(severityWhenPartial.recommended);
    expect(docs.presets.strict.partial ?? "off").toBe(severityWhenPartial.strict);
  }
  for (const sentence of [requirement.message, requirement.messageWhenPartial]) {
    if (sentence !== null) expect(Object.values(messages), sentence).toSatisfy(hasMessage(sentence));
  }
  const { legalSource, wp260, otherAuthority } = requirement;
  const articles = [...legalSource, ...wp260, ...otherAuthority].flatMap(articlesOf);
  for (const article of (docs.law ?? []).flatMap(({ ref }) => articlesOf(ref)))
    expect(articles).toContain(article);
}

/** Is one of the messages this sentence, where a message's data stands for any words of it? */
function hasMessage(sentence: string): (messages: readonly string[]) => boolean {
  return (messages) =>
    messages.some((message) => {
      const parts = message.split(/\{\{\s*\w+\s*\}\}/u);
      const pattern = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&")).join(".{1,60}");
      return new RegExp(`^${pattern}$`, "u").test(sentence);
    });
}

/** The articles that a reference names, without their paragraphs: "13" of "GDPR Art. 13(1)(f)". */
const articlesOf = (law: string): string[] => law.match(/(?<![\d(.])\d+[\d.]*/gu) ?? [];
