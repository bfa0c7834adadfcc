import type { WordingDefinition } from "@policylint/core";

/** Words that a reference to a part of a document turns on. */
export const sectionWord: WordingDefinition = {
  id: "section-word",
  phrases: ["(section|sections|clause|clauses|annex|appendix|schedule|exhibit)"],
  never: [
    "(act|code|law|laws|gdpr|ccpa|cpra|vcdpa|regulation|regulations|directive|statute|statutes|title|article|articles|u.s.c|usc|terms|conditions|agreement|addendum|eula) ..2 (section|sections|clause|clauses|annex|appendix|schedule)",
    "(contractual|standard|model|protection|arbitration) (clause|clauses)",
    "(on|to|regular|its|their|your|a|any|set|retention|retention and deletion|deletion|destruction) schedule",
  ],
};
