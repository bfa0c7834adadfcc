import { testRule } from "../src/index.ts";

/** Reports headings deeper than its option. */
testRule(
  "depth",
  {
    meta: {
      messages: { deep: "Depth {{ depth }}." },
      schema: [{ type: "integer" }],
      defaultOptions: [2],
      languages: ["policylint/*"],
    },
    create: (context) => ({
      heading(node) {
        const { depth } = node;
        const [most] = context.options;
        if (typeof most !== "number" || depth <= most) return;
        context.report({ node, messageId: "deep", data: { depth } });
      },
    }),
  },
  {
    valid: ["", "## Two\n", { name: "an option", code: "### Three\n", options: [3] }],
    invalid: [
      {
        name: "two headings that are too deep",
        code: "# One\n\n### Three\n\n#### Four\n",
        errors: [
          { messageId: "deep", line: 3, column: 1, endLine: 3, endColumn: 10, data: { depth: 3 } },
          { messageId: "deep", line: 5, column: 1, data: { depth: 4 } },
        ],
      },
      {
        code: "## Two\n",
        options: [1],
        filename: "terms.md",
        errors: [{ messageId: "deep", line: 1, column: 1, message: "Depth 2." }],
      },
    ],
  },
);
