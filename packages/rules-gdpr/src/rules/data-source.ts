import { definePresenceRule } from "@policylint/core";
import { dataSource, directCollection } from "../disclosures/data-source.ts";
import { lexicon } from "../lexicon/lexicon.ts";

export default definePresenceRule({
  lexicon,
  disclosure: dataSource,
  description: "Require the source of data that the reader has not given.",
  recommended: { rule: "warn", partial: "warn" },
  strict: { rule: "error", partial: "warn" },
  messages: {
    missing:
      'Data from other sources is used but the source is not named (GDPR Art. 14(2)(f)): add e.g. "When you sign in with Google we receive your name and e-mail address from Google".',
    partial:
      "'Third parties' or 'public sources' is not a source (GDPR Art. 14(2)(f)); name the source or its type and sector.",
  },
  isDue: ({ sources }) => sources.includes("indirect"),
  isRelevant: ({ phrase }) => !directCollection.includes(phrase),
});
