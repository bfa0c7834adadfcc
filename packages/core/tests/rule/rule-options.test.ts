import { describe, expect, it } from "vitest";
import { describeOptions } from "../../src/rule/rule-options.ts";

describe("describeOptions", () => {
  it("describes the properties of the object that the schema takes", () => {
    const schema = [
      {
        type: "object",
        properties: {
          partial: { enum: ["warn", "off"], description: "Severity of the part." },
          allow: { type: "array", items: { type: "string" } },
          most: { type: "integer" },
          free: {},
        },
      },
    ];
    expect(describeOptions({ schema, defaultOptions: [{ partial: "off", allow: [] }] })).toEqual([
      {
        name: "partial",
        choices: ["warn", "off"],
        type: "value",
        default: "off",
        description: "Severity of the part.",
      },
      { name: "allow", choices: undefined, type: "list of strings", default: [], description: "" },
      { name: "most", choices: undefined, type: "integer", default: undefined, description: "" },
      { name: "free", choices: undefined, type: "value", default: undefined, description: "" },
    ]);
  });

  it.each([[undefined], [[]], [false as const], [[{ type: "object" }]], [[{ type: "integer" }]]])(
    "finds none in %j",
    (schema) => {
      expect(describeOptions({ schema, defaultOptions: undefined })).toEqual([]);
    },
  );
});
