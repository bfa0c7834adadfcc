import type { WordingDefinition } from "@policylint/core";

/** Statements of a section, or of an item, that is headed by the right to object. */
export const objectionSection: WordingDefinition = {
  id: "objection-section",
  phrases: ["(you|your|we|our|the|this|to) IN objection-right"],
};
