import { definePresenceRule } from "@policylint/core";
import { rightToComplain } from "../disclosures/right-to-complain.ts";
import { lexicon } from "../lexicon/lexicon.ts";

export default definePresenceRule({
  lexicon,
  disclosure: rightToComplain,
  description: "Require the right to lodge a complaint with a supervisory authority.",
  recommended: { rule: "error", partial: "warn" },
  strict: { rule: "error", partial: "error" },
  messages: {
    missing:
      'The right to lodge a complaint with a supervisory authority is missing (GDPR Art. 13(2)(d), Art. 77): add "You can complain to the data protection authority where you live, work or where you think the law was broken" and name yours.',
    partial:
      "A complaint is mentioned without the supervisory authority; say that the reader can complain to a data protection authority and name it (GDPR Art. 13(2)(d)).",
  },
});
