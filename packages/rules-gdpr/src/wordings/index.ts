import type { WordingDefinition } from "@policylint/core";

/** The words that this package's rules report, or read beside others. */
export const wordings: readonly WordingDefinition[] = [];
