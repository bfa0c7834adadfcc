import { escapeJson } from "../escape.ts";
import type { FormatterFunction } from "./types.ts";

/** ESLint's `json-with-metadata`: the results, and the `meta` of the rules that made them. */
export const jsonWithMetadata: FormatterFunction = (results, { cwd, maxWarningsExceeded, rulesMeta }) =>
  escapeJson(
    JSON.stringify({
      results,
      metadata: { cwd, ...(maxWarningsExceeded && { maxWarningsExceeded }), rulesMeta },
    }),
  );
