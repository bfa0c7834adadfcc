import { defineRule, isPlainText, ruleDocs } from "@policylint/core";
import { locationOf } from "../shared/location-of.ts";
import { findMergedEntries } from "../shared/merged-entries.ts";
import { findUnknownMarks } from "../shared/unknown-marks.ts";

export default defineRule<"broken" | "unknownMark" | "split">({
  meta: {
    type: "problem",
    docs: ruleDocs({
      description: "Disallow lists that readers do not see as lists.",
      law: [
        {
          ref: "GDPR Art. 12(1)",
          words: "in a concise, transparent, intelligible and easily accessible form",
        },
        { ref: "WP260 para 13" },
      ],
      requirement: "malformed-list",
      presets: { recommended: { rule: "warn" }, strict: { rule: "warn" } },
    }),
    messages: {
      broken:
        "This list is broken, so readers see two entries as one; put each entry on its own line with a list marker (GDPR Art. 12(1); WP260 para 13).",
      unknownMark:
        'This list is broken, for "{{mark}}" opens no entry in Markdown; start each entry with a list marker such as "-" (GDPR Art. 12(1); WP260 para 13).',
      split: "Put each entry on a line of its own.",
    },
    fixable: "code",
    hasSuggestions: true,
    schema: [],
    languages: ["policylint/*", "markdown/*"],
  },
  create(context) {
    return {
      "root:exit"() {
        const { sourceCode } = context;
        const merged = findMergedEntries(sourceCode);
        for (const { range, edits } of merged) {
          context.report({
            loc: locationOf(sourceCode, range),
            messageId: "broken",
            suggest: edits ? [{ messageId: "split", fix: () => edits }] : [],
          });
        }
        // In plain text "•" is as good a mark as any.
        if (isPlainText(sourceCode.ast)) return;
        for (const { range, mark, edits } of findUnknownMarks(
          sourceCode,
          new Set(merged.map(({ node }) => node)),
        )) {
          context.report({
            loc: locationOf(sourceCode, range),
            messageId: "unknownMark",
            data: { mark },
            fix: edits ? () => edits : null,
          });
        }
      },
    };
  },
});
