import { defineRule, getPolicyDocument, shortenQuote, ruleDocs } from "@policylint/core";
import { LinkPlaces } from "../shared/link-places.ts";
import { locationOf } from "../shared/location-of.ts";
import { findSectionReferences, type SectionReference } from "../shared/section-references.ts";
import { SectionTargets } from "../shared/section-targets.ts";

export default defineRule<"misnamed" | "missing" | "misplaced" | "rename">({
  meta: {
    type: "problem",
    docs: ruleDocs({
      description: "Report references to sections that do not exist.",
      law: [{ ref: "GDPR Art. 12(1)", words: "easily accessible form" }, { ref: "WP260 para 8" }],
      requirement: "dangling-section-reference",
      presets: { recommended: { rule: "warn" }, strict: { rule: "error" } },
    }),
    messages: {
      misnamed:
        'The text refers to "{{name}}", but there is no such section: correct the reference to "{{suggestion}}".',
      missing: 'The text refers to "{{name}}", but there is no such section: correct the reference.',
      misplaced:
        'The text refers to "{{name}}" {{stated}}, but the section stands {{actual}}: correct the reference.',
      rename: 'Refer to "{{suggestion}}".',
    },
    hasSuggestions: true,
    schema: [],
    languages: ["policylint/*", "markdown/*"],
  },
  create(context) {
    const { sourceCode } = context;

    function report({ kind, target, range, direction }: SectionReference, targets: SectionTargets): void {
      const name = shortenQuote(kind === "number" ? `section ${target}` : target);
      const loc = locationOf(sourceCode, range);
      const isThere = kind === "name" && targets.find(target).some(({ isHeading }) => isHeading);
      const suggestion = kind === "name" ? targets.nearest(target) : undefined;
      if (isThere && direction) {
        const actual = direction === "above" ? "below" : "above";
        context.report({ loc, messageId: "misplaced", data: { name, stated: direction, actual } });
      } else if (suggestion === undefined) context.report({ loc, messageId: "missing", data: { name } });
      else
        context.report({
          loc,
          messageId: "misnamed",
          data: { name, suggestion },
          suggest: [
            {
              messageId: "rename",
              data: { suggestion },
              fix: (fixer) => fixer.replaceTextRange([...range], suggestion),
            },
          ],
        });
    }

    return {
      "root:exit"() {
        const references = findSectionReferences(sourceCode);
        if (references.length === 0) return;
        const targets = new SectionTargets(getPolicyDocument(sourceCode));
        const links = new LinkPlaces(sourceCode);
        for (const reference of references) {
          const { range, statement } = reference;
          // A link leads somewhere, whatever it is called.
          if (links.isNear(range, statement.range[1])) continue;
          if (!exists(reference, targets)) report(reference, targets);
        }
      },
    };
  },
});

function exists(reference: SectionReference, targets: SectionTargets): boolean {
  const { kind, target } = reference;
  if (kind === "number") return targets.hasNumber(target);
  return kind === "label" ? targets.hasLabel(target) : isInPlace(reference, targets);
}

/** Does a section of that name stand where the reference says? One that holds the reference stands everywhere. */
function isInPlace(
  { target, range, direction, statement }: SectionReference,
  targets: SectionTargets,
): boolean {
  return targets.find(target).some(({ start }) => {
    if (!direction || start === statement.section.heading?.range[0]) return true;
    return direction === "above" ? start < range[0] : start > range[0];
  });
}
