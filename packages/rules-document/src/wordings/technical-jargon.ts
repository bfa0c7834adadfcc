import type { WordingDefinition } from "@policylint/core";
import { jargon } from "../data/jargon.ts";

export const technicalJargon: WordingDefinition = {
  id: "technical-jargon",
  phrases: jargon.phrases,
  never: jargon.never,
};
