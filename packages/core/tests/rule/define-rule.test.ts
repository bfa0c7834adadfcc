import type { Plugin } from "@eslint/core";
import type { Heading, Text } from "mdast";
import { describe, expect, expectTypeOf, it } from "vitest";
import { PolicySourceCode } from "../../src/language/policy-source-code.ts";
import { defineRule, type RuleSourceCode } from "../../src/rule/define-rule.ts";

const docs = {
  description: "Reports titles.",
  recommended: false,
  presets: { recommended: { rule: "off" }, strict: { rule: "error" } },
} as const;

describe("defineRule", () => {
  const definition = {
    meta: { docs, messages: { title: "Title." }, languages: ["policylint/*"] },
    create: () => ({}),
  };

  it("returns the rule object itself", () => {
    expect(defineRule(definition)).toBe(definition);
  });

  it("types listeners, options and message ids", () => {
    const rule = defineRule<"title", [{ depth: number }]>({
      meta: { ...definition.meta, type: "problem", schema: [], defaultOptions: [{ depth: 1 }] },
      create(context) {
        expectTypeOf(context.options[0].depth).toEqualTypeOf<number>();
        expectTypeOf(context.sourceCode).toEqualTypeOf<RuleSourceCode>();
        return {
          heading(node) {
            expectTypeOf(node).toEqualTypeOf<Heading>();
            context.report({ node, messageId: "title", severity: "warn" });
            // @ts-expect-error a message id that meta.messages lacks
            context.report({ node, messageId: "titel" });
            // @ts-expect-error a report without a place
            context.report({ messageId: "title" });
          },
          "heading > text:first-child"(node: Text) {
            context.report({ loc: context.sourceCode.getLoc(node), messageId: "title" });
          },
          "root:exit"(node) {
            expectTypeOf(node.children[0]?.type).not.toBeAny();
          },
        };
      },
    });
    const plugin: Plugin = { rules: { title: rule } };
    expect(plugin.rules).toEqual({ title: rule });
  });

  it("asks for a surface that our source code has", () => {
    expectTypeOf<PolicySourceCode>().toExtend<RuleSourceCode>();
  });
});
