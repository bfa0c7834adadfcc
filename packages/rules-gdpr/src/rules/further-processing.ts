import { definePresenceRule } from "@policylint/core";
import { furtherProcessing } from "../disclosures/further-processing.ts";
import { lexicon } from "../lexicon/lexicon.ts";

export default definePresenceRule({
  lexicon,
  disclosure: furtherProcessing,
  description: "Require that readers hear of new purposes before their data are used for them.",
  recommended: { rule: "warn", partial: "off" },
  strict: { rule: "error", partial: "warn" },
  messages: {
    missing:
      'Other purposes are reserved without saying the reader will be told first (GDPR Art. 13(3)): add "Before using your data for a new purpose we will inform you of that purpose and its legal basis" or delete the reservation.',
    partial:
      "Say that information comes before the new processing starts and reaches the reader directly (GDPR Art. 13(3)).",
  },
});
