import { defineRule, findAnchor, readPolicySettings, ruleDocs } from "@policylint/core";
import { locationOf } from "../shared/location-of.ts";
import { readReadingGrade } from "../shared/reading-grade.ts";

type Options = [{ maxGrade?: number }?];

const MAX_GRADE = 14;
const MAX_GRADE_FOR_CHILDREN = 8;
const HARDEST_PARAGRAPHS = 3;

export default defineRule<"hard", Options>({
  meta: {
    type: "suggestion",
    docs: ruleDocs({
      description: "Disallow a text that is too hard to read for its audience.",
      law: [
        {
          ref: "GDPR Art. 12(1)",
          words:
            "using clear and plain language, in particular for any information addressed specifically to a child",
        },
        { ref: "WP260 para 9" },
        { ref: "WP260 para 12" },
      ],
      requirement: "readability",
      presets: { recommended: { rule: "off" }, strict: { rule: "warn" } },
    }),
    messages: {
      hard: "Reading level is grade {{grade}}; aim at {{maxGrade}} or lower so that the intended audience understands it (GDPR Art. 12(1); WP260 para 9).",
    },
    schema: [
      {
        type: "object",
        properties: {
          maxGrade: {
            type: "integer",
            minimum: 1,
            description: "Highest grade of Flesch and Kincaid; for children never more than 8.",
          },
        },
        additionalProperties: false,
      },
    ],
    defaultOptions: [{ maxGrade: MAX_GRADE }],
    languages: ["policylint/*", "markdown/*"],
  },
  create(context) {
    return {
      "root:exit"() {
        const { sourceCode } = context;
        const { maxGrade: allowed = MAX_GRADE } = context.options[0] ?? {};
        const isForChildren = readPolicySettings(context.settings).audience.includes("children");
        const maxGrade = isForChildren ? Math.min(allowed, MAX_GRADE_FOR_CHILDREN) : allowed;
        const reading = readReadingGrade(sourceCode);
        if (!reading || reading.grade <= maxGrade) return;
        context.report({
          loc: findAnchor(sourceCode, []),
          messageId: "hard",
          data: { grade: String(reading.grade), maxGrade: String(maxGrade) },
          related: reading.paragraphs.slice(0, HARDEST_PARAGRAPHS).map(({ range, grade }) => ({
            message: `This paragraph has grade ${grade}.`,
            loc: locationOf(sourceCode, range),
          })),
        });
      },
    };
  },
});
