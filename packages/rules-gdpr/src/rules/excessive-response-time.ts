import { daysOf, defineRule, shortenQuote, ruleDocs, type ResponseTimeValue } from "@policylint/core";
import { rightsResponseTime } from "../disclosures/rights-response-time.ts";
import { lexicon } from "../lexicon/lexicon.ts";
import { statementsWith } from "../shared/statements-of.ts";
import { periodElsewhere, usStateLaw } from "../wordings/period-elsewhere.ts";

/** The longest month, and the days of it that are worked on. */
const MONTH = { days: 31, workingDays: 22 };
/** What laws of the United States give: where the policy speaks of them the period is theirs, wherever it stands. */
const US_STATE_LIMIT = "P45D";
/** Readers whom GDPR Art. 12(3) protects, in either text. */
const PROTECTED: ReadonlySet<string> = new Set(["EU", "EEA", "GB"]);

function isExcessive({ duration, workingDays, isExtension, regions }: ResponseTimeValue): boolean {
  const isElsewhere = regions.length > 0 && !regions.some((region) => PROTECTED.has(region));
  return !isExtension && !isElsewhere && daysOf(duration) > (workingDays ? MONTH.workingDays : MONTH.days);
}

export default defineRule({
  meta: {
    type: "problem",
    docs: ruleDocs({
      description: "Disallow response times that are longer than the law allows.",
      law: [
        {
          ref: "GDPR Art. 12(3)",
          words: "without undue delay and in any event within one month of receipt of the request",
        },
        { ref: "WP260 para 54" },
      ],
      requirement: "excessive-response-time",
      presets: { recommended: { rule: "warn" }, strict: { rule: "error" } },
    }),
    messages: {
      excessive:
        '{{period}} exceeds the one-month limit for requests (GDPR Art. 12(3)): write "within one month"; an extension by two months needs a reason given within the first month.',
    },
    schema: [],
    languages: ["policylint/*", "markdown/*"],
  },
  create(context) {
    return {
      "root:exit"() {
        const { sourceCode } = context;
        const times = lexicon.valuesOf(sourceCode, rightsResponseTime).filter(isExcessive);
        if (!times.length) return;
        const elsewhere = statementsWith(sourceCode, periodElsewhere);
        const isUnderStateLaw = lexicon.find(sourceCode, usStateLaw).length > 0;
        for (const time of times) {
          if (elsewhere.has(time.statement)) continue;
          if (isUnderStateLaw && time.duration === US_STATE_LIMIT) continue;
          context.report({
            loc: time.loc,
            messageId: "excessive",
            data: { period: shortenQuote(time.quote) },
          });
        }
      },
    };
  },
});
