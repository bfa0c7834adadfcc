import type { Rule } from "@policylint/core";
import { describe, expect, it } from "vitest";
import { renderPage } from "../generate/page-header.ts";
import { entryOf } from "../generate/presets.ts";
import { variableOf } from "../generate/rule-index.ts";
import { renderReadme } from "../generate/rule-table.ts";

function ruleOf(docs: Partial<Rule["meta"]["docs"]>, meta: Partial<Rule["meta"]> = {}): Rule {
  return {
    meta: {
      docs: {
        description: "Report seals.",
        recommended: "warn",
        presets: { recommended: { rule: "warn" }, strict: { rule: "error" } },
        ...docs,
      },
      messages: {},
      languages: [],
      ...meta,
    },
    create: () => ({}),
  };
}

const optional = { defaultOptions: [{ partial: "warn", seal: "off" }] };

describe("variableOf", () => {
  it.each([
    ["children", "children"],
    ["right-of-access", "rightOfAccess"],
    ["article-13-list", "article13List"],
  ])("%s is %s", (id, variable) => expect(variableOf(id)).toBe(variable));
});

describe("entryOf", () => {
  it("is a severity where the options are those of the rule", () => {
    const presets = { recommended: { rule: "warn", partial: "warn" }, strict: { rule: "off" } } as const;
    expect(entryOf(ruleOf({ presets }, optional), "recommended")).toBe("warn");
    expect(entryOf(ruleOf({ presets }, optional), "strict")).toBe("off");
  });

  it("carries the options that differ, and only those", () => {
    const presets = {
      recommended: { rule: "warn" },
      strict: { rule: "error", partial: "error", options: { seal: "off" } },
    } as const;
    expect(entryOf(ruleOf({ presets }, optional), "strict")).toEqual(["error", { partial: "error" }]);
  });

  it("carries no option that the rule does not have", () => {
    const presets = { recommended: { rule: "warn" }, strict: { rule: "error", partial: "error" } } as const;
    expect(entryOf(ruleOf({ presets }), "strict")).toBe("error");
  });
});

describe("renderPage", () => {
  const body = "## What it checks\n\nSeals.\n";

  it("replaces all that stands above the first heading, however often it runs", () => {
    const rule = ruleOf({ law: [{ ref: "GDPR Art. 12(1)" }, { ref: 'Seals Act s. "5"' }] });
    const page = renderPage("sample/seal", rule, `old: header\n\n${body}`);
    expect(page).toContain('law: "GDPR Art. 12(1); Seals Act s. \\"5\\""\n');
    expect(page).toContain("Recommended: `warn`. Strict: `error`.");
    expect(page).not.toContain("old: header");
    expect(page.endsWith(`<!-- end of the generated header -->\n\n${body}`)).toBe(true);
    expect(renderPage("sample/seal", rule, page)).toBe(page);
  });

  it("lists the options with their values and defaults", () => {
    const schema = [
      { type: "object", properties: { seal: { enum: ["a|b", "off"], description: "Which." } } },
    ];
    const page = renderPage("sample/seal", ruleOf({}, { ...optional, schema }), body);
    expect(page).toContain('| `seal` | `"a\\|b"`, `"off"` | `"off"` | Which. |');
  });

  it("refuses a page without the first heading", () => {
    expect(() => renderPage("sample/seal", ruleOf({}), "Text\n### ## What it checks\n")).toThrow(
      "sample/seal",
    );
  });
});

describe("renderReadme", () => {
  const directory = "/site/packages/rules-sample";
  const sample = {
    directory,
    namespace: "sample",
    name: "x",
    version: "1.0.0",
    rules: [{ id: "seal", rule: ruleOf({}) }],
  };

  it("writes the table between its marks", () => {
    const readme = renderReadme("/site", [sample], "A\n<!-- rules -->old<!-- end of rules -->\nB\n");
    expect(readme).toContain(
      "| [sample/seal](packages/rules-sample/docs/rules/seal.md) | Report seals. | warn | error |",
    );
    expect(readme).toMatch(/^A\n<!-- rules -->\n\n[^]*\n\n<!-- end of rules -->\nB\n$/u);
    expect(readme).not.toContain("old");
    expect(renderReadme("/site", [sample], readme)).toBe(readme);
  });

  it.each(["A\n", "<!-- rules -->\n", "<!-- end of rules --><!-- rules -->"])(
    "leaves %j as it is",
    (readme) => {
      expect(renderReadme("/site", [sample], readme)).toBe(readme);
    },
  );
});
