import type { PolicySource } from "@policylint/core";
import { lexicon } from "../lexicon/lexicon.ts";
import { defineContradictionRule } from "../shared/contradiction-rule.ts";
import { contradictionsOf, type Contradiction } from "../shared/contradictions.ts";
import {
  affirmedAdvertising,
  affirmedTracking,
  deniedAdvertising,
  deniedTracking,
} from "../wordings/contradictory-tracking.ts";

export default defineContradictionRule({
  id: "contradictory-tracking",
  description: "Report a denial of tracking that a tool belies.",
  law: [{ ref: "GDPR Art. 5(1)(a)" }, { ref: "ePrivacy Directive Art. 5(3)" }],
  recommended: { rule: "error" },
  strict: { rule: "error" },
  message:
    '"{{a}}" contradicts "{{b}}" (GDPR Art. 5(1)(a); ePrivacy Art. 5(3)): remove the tool or describe it with consent, provider and lifetime.',
  find: findContradictions,
});

function findContradictions(sourceCode: PolicySource): Contradiction[] {
  const tracking = lexicon.find(sourceCode, deniedTracking);
  const advertising = lexicon.find(sourceCode, deniedAdvertising);
  return [
    ...contradictionsOf(tracking, tracking.length ? lexicon.find(sourceCode, affirmedTracking) : []),
    ...contradictionsOf(advertising, advertising.length ? lexicon.find(sourceCode, affirmedAdvertising) : []),
  ];
}
