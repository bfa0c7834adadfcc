import { describe, expect, it } from "vitest";
import { listBuiltInRules } from "../../src/default-config.ts";
import { explainRule } from "../../src/explain/rule-explanation.ts";

describe.each(listBuiltInRules())("the explanation of %s", (ruleId, rule) => {
  const explanation = explainRule(ruleId, rule);

  it("has what the rule's page says", () => {
    expect(explanation.checks.length).toBeGreaterThan(0);
    expect(explanation.incorrect.length).toBeGreaterThan(0);
    expect(explanation.correct.length).toBeGreaterThan(0);
  });

  it("says where the law stands, and as of when", () => {
    expect(explanation.law.length).toBeGreaterThan(0);
    for (const { ref, title, url, asOf } of explanation.law) {
      expect(title, ref).toMatch(/\S/u);
      expect(url, ref).toMatch(/^https:\/\//u);
      expect(asOf, ref).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
    }
  });

  it("gives each option that the rule has", () => {
    const [defaults = {}] = rule.meta.defaultOptions ?? [];
    expect(explanation.options.map(({ name }) => name)).toEqual(
      expect.arrayContaining(Object.keys(Object(defaults))),
    );
  });
});
