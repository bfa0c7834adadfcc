import type { PolicySource } from "@policylint/core";
import { lexicon } from "../lexicon/lexicon.ts";
import { defineContradictionRule } from "../shared/contradiction-rule.ts";
import { contradictionsOf, type Contradiction } from "../shared/contradictions.ts";
import { deniedCollections } from "../wordings/contradictory-collection.ts";

export default defineContradictionRule({
  id: "contradictory-collection",
  description: "Report data that the policy says both to collect and not to collect.",
  law: [{ ref: "GDPR Art. 5(1)(a)" }, { ref: "GDPR Art. 14(1)(d)" }],
  recommended: { rule: "error" },
  strict: { rule: "error" },
  message: '"{{a}}" contradicts "{{b}}" (GDPR Art. 5(1)(a)): correct one of them or state the difference.',
  find: findContradictions,
});

function findContradictions(sourceCode: PolicySource): Contradiction[] {
  return deniedCollections.flatMap(({ denied, affirmed }) => {
    const denials = lexicon.find(sourceCode, denied);
    return denials.length ? contradictionsOf(denials, lexicon.find(sourceCode, affirmed)) : [];
  });
}
