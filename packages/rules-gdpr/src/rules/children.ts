import { definePresenceRule, type PolicySettings } from "@policylint/core";
import { children } from "../disclosures/children.ts";
import { lexicon } from "../lexicon/lexicon.ts";

/** A notice that only staff or businesses read, wherever they are: no service is offered to a child. */
function speaksToAdultsOnly({ audience }: PolicySettings): boolean {
  const groups = audience.filter((group) => group !== "eu" && group !== "uk");
  return groups.length > 0 && groups.every((group) => group === "employees" || group === "business");
}

export default definePresenceRule({
  lexicon,
  disclosure: children,
  description: "Require the minimum age, or how children's data are handled.",
  recommended: { rule: "warn", partial: "warn" },
  strict: { rule: "error", partial: "warn" },
  messages: {
    missing:
      'The policy does not say whether children may use the service (GDPR Art. 8, Recital 38): add the minimum age, e.g. "The service is not for people under 16; if you are younger a parent must consent".',
    partial:
      "Children are mentioned without an age; state the number you apply (16 is the default of GDPR Art. 8, member states may go down to 13).",
  },
  isExempt: speaksToAdultsOnly,
});
