import { getPolicyDocument, type PolicySource } from "@policylint/core";
import { recipients } from "../disclosures/recipients.ts";
import { lexicon } from "../lexicon/lexicon.ts";
import { defineContradictionRule } from "../shared/contradiction-rule.ts";
import { contradictionsOf, type Contradiction, type Words } from "../shared/contradictions.ts";
import { statementsWith } from "../shared/statements-of.ts";
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

export default defineContradictionRule({
  id: "contradictory-sharing",
  description: "Report a denial of sharing that the recipients belie.",
  law: [{ ref: "GDPR Art. 5(1)(a)" }, { ref: "GDPR Art. 13(1)(e)" }],
  recommended: { rule: "error" },
  strict: { rule: "error" },
  message:
    '"{{a}}" contradicts "{{b}}" (GDPR Art. 5(1)(a)): limit the promise ("except with the processors listed below") or correct the list.',
  find: findContradictions,
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
  const limits = statementsWith(sourceCode, sharingException);
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
