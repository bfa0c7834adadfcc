import { defineRule, readPolicySettings, ruleDocs, type DateValue } from "@policylint/core";
import { lastUpdated } from "../disclosures/last-updated.ts";
import { lexicon } from "../lexicon/lexicon.ts";
import { firstDay, lastDay, monthsBefore } from "../shared/policy-date.ts";
import { announcedDate } from "../wordings/announced-date.ts";

type Options = [{ maxAgeMonths?: number }];
type MessageId = "stale" | "future";

/** Cal. Civ. Code 1798.130(a)(5): an update at least once every 12 months. */
const MONTHS_IN_CALIFORNIA = 12;
const MONTHS = 24;

export default defineRule<MessageId, Options>({
  meta: {
    type: "suggestion",
    docs: ruleDocs({
      description: "Report a date of the policy that is long past, or still to come.",
      law: [
        { ref: "GDPR Art. 5(2)" },
        { ref: "GDPR Art. 24(1)", words: "Those measures shall be reviewed and updated where necessary." },
        { ref: "CCPA s. 1798.130(a)(5)" },
      ],
      requirement: "stale-last-updated",
      presets: { recommended: { rule: "off" }, strict: { rule: "warn" } },
    }),
    messages: {
      stale:
        "The policy dates from {{date}} (GDPR Art. 24(1)); review it and update the date, California requires a review every 12 months.",
      future:
        "The policy is dated {{date}}, which is still to come (GDPR Art. 5(2)): correct the date, or say from when the policy is effective.",
    },
    schema: [
      {
        type: "object",
        properties: {
          maxAgeMonths: {
            type: "integer",
            minimum: 1,
            description: "Months after which the date is stale: 24 where not set, 12 under the CCPA.",
          },
        },
        additionalProperties: false,
      },
    ],
    defaultOptions: [{}],
    languages: ["policylint/*", "markdown/*"],
  },
  create(context) {
    return {
      "root:exit"() {
        const { sourceCode } = context;
        const latest = findLatest(lexicon.valuesOf(sourceCode, lastUpdated));
        if (!latest) return;
        const { today, jurisdictions } = readPolicySettings(context.settings);
        const { maxAgeMonths = jurisdictions.includes("ccpa") ? MONTHS_IN_CALIFORNIA : MONTHS } =
          context.options[0];
        const { quote, loc, statement, date } = latest;
        if (lastDay(date) < monthsBefore(today, maxAgeMonths)) {
          context.report({ loc, messageId: "stale", data: { date: quote } });
        } else if (firstDay(date) > today) {
          const announced = lexicon.find(sourceCode, announcedDate);
          if (announced.some((match) => match.statement === statement)) return;
          context.report({ loc, messageId: "future", data: { date: quote } });
        }
      },
    };
  },
});

/** A policy that lists its versions is as old as the last. */
function findLatest(values: readonly DateValue[]): (DateValue & { date: string }) | undefined {
  return values
    .flatMap((value) => (value.date === undefined ? [] : [{ ...value, date: value.date }]))
    .reduce<(DateValue & { date: string }) | undefined>(
      (latest, value) => (latest && lastDay(latest.date) >= lastDay(value.date) ? latest : value),
      undefined,
    );
}
