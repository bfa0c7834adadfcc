import { defineRule, findAnchor, ruleDocs } from "@policylint/core";
import { controllerContact } from "../disclosures/controller-contact.ts";
import { rightOfAccess } from "../disclosures/right-of-access.ts";
import { rightToErasure } from "../disclosures/right-to-erasure.ts";
import { rightToObject } from "../disclosures/right-to-object.ts";
import { rightToPortability } from "../disclosures/right-to-portability.ts";
import { rightToRectification } from "../disclosures/right-to-rectification.ts";
import { rightToRestriction } from "../disclosures/right-to-restriction.ts";
import { RIGHTS_HEADINGS } from "../disclosures/rights-headings.ts";
import { lexicon } from "../lexicon/lexicon.ts";
import { rightsByContact, rightsExerciseInstructions } from "../wordings/rights-exercise-instructions.ts";

const RIGHTS = [
  rightOfAccess,
  rightToRectification,
  rightToErasure,
  rightToRestriction,
  rightToObject,
  rightToPortability,
];

export default defineRule({
  meta: {
    type: "problem",
    docs: ruleDocs({
      description: "Require that a policy which lists rights says how to use them.",
      law: [
        { ref: "GDPR Art. 12(2)", words: "shall facilitate the exercise of data subject rights" },
        { ref: "GDPR Art. 11(2)" },
      ],
      requirement: "rights-exercise-instructions",
      presets: { recommended: { rule: "warn" }, strict: { rule: "error" } },
    }),
    messages: {
      missing:
        'The rights are listed but not how to use them (GDPR Art. 12(2); WP260 Annex): add "To exercise your rights write to <address>" to the rights section.',
    },
    schema: [],
    languages: ["policylint/*", "markdown/*"],
  },
  create(context) {
    return {
      "root:exit"() {
        const { sourceCode } = context;
        const given = RIGHTS.filter((right) => lexicon.detect(sourceCode, right).status === "present");
        // One right alone is no list: mostly it is said in passing, at the thing that it concerns.
        if (given.length < 2 || lexicon.find(sourceCode, rightsExerciseInstructions).length) return;
        const isByContact = lexicon.find(sourceCode, rightsByContact).length > 0;
        if (isByContact && lexicon.detect(sourceCode, controllerContact).status === "present") return;
        context.report({ loc: findAnchor(sourceCode, RIGHTS_HEADINGS), messageId: "missing" });
      },
    };
  },
});
