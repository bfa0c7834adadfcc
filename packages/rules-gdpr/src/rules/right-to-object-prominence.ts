import {
  defineRule,
  readPolicySettings,
  ruleDocs,
  type DisclosureDefinition,
  type PolicySource,
  type Statement,
} from "@policylint/core";
import { directMarketingObjection } from "../disclosures/direct-marketing-objection.ts";
import { legitimateInterests } from "../disclosures/legitimate-interests.ts";
import { rightOfAccess } from "../disclosures/right-of-access.ts";
import { rightToErasure } from "../disclosures/right-to-erasure.ts";
import { rightToObject } from "../disclosures/right-to-object.ts";
import { rightToPortability } from "../disclosures/right-to-portability.ts";
import { rightToRectification } from "../disclosures/right-to-rectification.ts";
import { rightToRestriction } from "../disclosures/right-to-restriction.ts";
import { lexicon } from "../lexicon/lexicon.ts";
import { hasNothingToObjectTo, hasObjectionableProcessing } from "../shared/objectionable-processing.ts";
import { statementsOf } from "../shared/statements-of.ts";
import { objectionSection } from "../wordings/objection-section.ts";

const OTHER_RIGHTS = [
  rightOfAccess,
  rightToRectification,
  rightToErasure,
  rightToRestriction,
  rightToPortability,
];

/** The statements that grant a right. */
const grantsOf = (source: PolicySource, right: DisclosureDefinition): Statement[] =>
  statementsOf(source, lexicon.detect(source, right).evidence);

/** What a reader takes in at a glance: the paragraph of a sentence, the lists and tables of a section. */
const surroundingsOf = ({ kind, node, section }: Statement): object => (kind === "sentence" ? node : section);

/** Has the right a heading, or a paragraph, of its own? */
function isSetApart(source: PolicySource): boolean {
  const isHeaded = lexicon
    .find(source, objectionSection)
    .some(({ statement }) => !statement.intro && !statement.parentItem);
  if (isHeaded) return true;
  const others = new Set(OTHER_RIGHTS.flatMap((right) => grantsOf(source, right)).map(surroundingsOf));
  return grantsOf(source, rightToObject).some((statement) => !others.has(surroundingsOf(statement)));
}

export default defineRule({
  meta: {
    type: "suggestion",
    docs: ruleDocs({
      description: "Require that the right to object stands apart from the other rights.",
      law: [
        {
          ref: "GDPR Art. 21(4)",
          words: "shall be presented clearly and separately from any other information",
        },
      ],
      requirement: "right-to-object-prominence",
      presets: { recommended: { rule: "off" }, strict: { rule: "warn" } },
    }),
    messages: {
      amongOthers:
        "The right to object must be presented clearly and separately (GDPR Art. 21(4)): give it its own heading or paragraph.",
    },
    schema: [],
    languages: ["policylint/*", "markdown/*"],
  },
  create(context) {
    return {
      "root:exit"() {
        const { sourceCode } = context;
        const settings = readPolicySettings(context.settings);
        const isDue =
          hasObjectionableProcessing(settings) ||
          lexicon.isTriggered(sourceCode, legitimateInterests) ||
          lexicon.isTriggered(sourceCode, directMarketingObjection);
        if (!isDue || hasNothingToObjectTo(settings)) return;
        const { status, evidence } = lexicon.detect(sourceCode, rightToObject);
        const [first] = evidence;
        // A right that is missing, or cut down to an opt-out, is reported by right-to-object.
        if (status !== "present" || !first || isSetApart(sourceCode)) return;
        context.report({ loc: first.loc, messageId: "amongOthers" });
      },
    };
  },
});
