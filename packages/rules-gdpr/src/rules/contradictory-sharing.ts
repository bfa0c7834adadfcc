import { defineRule, getPolicyDocument, shortenQuote, type PolicySource } from "@policylint/core";
import { recipients } from "../disclosures/recipients.ts";
import { lexicon } from "../lexicon/lexicon.ts";
import { contradictionsOf, type Contradiction, type Words } from "../shared/contradictions.ts";
import { relatedWords } from "../shared/related-words.ts";
import {
  affirmedSharing,
  conditionalSignal,
  deniedSharing,
  presentSignal,
  sharedOnlyWithProcessors,
  sharedWithOthers,
  sharingException,
} from "../wordings/contradictory-sharing.ts";

/** What vendors do with data that a controller hands them. */
const PROCESSING: ReadonlySet<string> = new Set([
  "ai",
  "analytics",
  "cdn",
  "crm",
  "database",
  "email",
  "errors",
  "hosting",
  "marketing",
  "monitoring",
  "payments",
  "sms",
  "support",
]);

export default defineRule({
  meta: {
    type: "problem",
    docs: {
      description: "Report a denial of sharing that the recipients belie.",
      recommended: "error",
      law: [{ ref: "GDPR Art. 5(1)(a)" }, { ref: "GDPR Art. 13(1)(e)" }],
      requirement: "contradictory-sharing",
      presets: { recommended: { rule: "error" }, strict: { rule: "error" } },
    },
    messages: {
      contradictory:
        '"{{a}}" contradicts "{{b}}" (GDPR Art. 5(1)(a)): limit the promise ("except with the processors listed below") or correct the list.',
    },
    schema: [],
    languages: ["policylint/*", "markdown/*"],
  },
  create(context) {
    return {
      "root:exit"() {
        for (const { earlier, later } of findContradictions(context.sourceCode)) {
          context.report({
            loc: later.loc,
            messageId: "contradictory",
            data: { a: shortenQuote(earlier.quote), b: shortenQuote(later.quote) },
            related: relatedWords([earlier]),
          });
        }
      },
    };
  },
});

function findContradictions(sourceCode: PolicySource): Contradiction[] {
  const denied = outrightDenials(sourceCode);
  return [
    ...contradictionsOf(
      denied,
      denied.length ? [...lexicon.find(sourceCode, affirmedSharing), ...namedRecipients(sourceCode)] : [],
    ),
    ...contradictionsOf(
      lexicon.find(sourceCode, sharedOnlyWithProcessors),
      lexicon.find(sourceCode, sharedWithOthers),
    ),
    ...contradictionsOf(lexicon.find(sourceCode, conditionalSignal), lexicon.find(sourceCode, presentSignal)),
  ];
}

/** Denials that no sentence right behind them limits. */
function outrightDenials(sourceCode: PolicySource): Words[] {
  const denied = lexicon.find(sourceCode, deniedSharing);
  if (!denied.length) return [];
  const { statements } = getPolicyDocument(sourceCode);
  const limits = new Set(lexicon.find(sourceCode, sharingException).map(({ statement }) => statement));
  return denied.filter(({ statement: { index, section } }) => {
    const next = statements[index + 1];
    return !(next?.section === section && limits.has(next));
  });
}

/** Vendors that work for the controller; from others the data may come, or the reader goes there. */
function namedRecipients(sourceCode: PolicySource): Words[] {
  return lexicon
    .valuesOf(sourceCode, recipients)
    .filter(({ vendor }) => vendor?.functions.some((name) => PROCESSING.has(name)));
}
