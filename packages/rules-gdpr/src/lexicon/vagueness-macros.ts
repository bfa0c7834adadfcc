import { vagueness } from "../data/vagueness.ts";

/** Words of `data/vagueness.ts`, and whose acts they qualify. */
export const vaguenessMacros = {
  "vague-condition": vagueness.condition,
  "vague-frequency": vagueness.generalisation,
  "vague-modality": vagueness.modality,
  "vague-number": vagueness.numeric,
  "data-act": vagueness.acts,
  /** Who receives data: their acts are the controller's to tell. */
  "acting-recipient": [
    "(provider|providers|partner|partners|vendor|vendors|processor|processors|subprocessors|affiliates|subsidiaries|advertisers|suppliers|contractors|recipients)",
    "third (party|parties)",
  ],
} as const satisfies Record<string, readonly string[]>;
