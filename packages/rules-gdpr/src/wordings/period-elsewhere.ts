import type { WordingDefinition } from "@policylint/core";

/** A period that the law of a state elsewhere sets: said so, or told by the terms of that law. */
export const periodElsewhere: WordingDefinition = {
  id: "period-elsewhere",
  phrases: [
    "<period> IN readers-elsewhere NOT IN protected-readers",
    "<period> AND (california|californian|ccpa|cpra|virginia|colorado|connecticut|utah|nevada|texas|oregon|state law|state laws|state privacy|us state|us states|lgpd|pipeda|popia)",
    "<period> AND (verifiable|verified) [consumer] (request|requests)",
  ],
};

/** The privacy laws of the United States that give a controller 45 days. */
export const usStateLaw: WordingDefinition = {
  id: "us-state-law",
  phrases: [
    "(ccpa|cpra|vcdpa)",
    "(california|virginia|colorado|connecticut|utah|texas|oregon|montana) [state] (consumer|privacy|data|resident|residents|law|laws)",
    "(us|united states) state [privacy] (law|laws|privacy)",
    "(us|united states) privacy (rights|laws)",
  ],
};
