import { definePresenceRule } from "@policylint/core";
import { saleOrSharing } from "../disclosures/sale-or-sharing.ts";
import { lexicon } from "../lexicon/lexicon.ts";

export default definePresenceRule({
  lexicon,
  disclosure: saleOrSharing,
  description: "Require that readers in California are told whether data are sold or shared.",
  recommended: { rule: "off", partial: "off" },
  strict: { rule: "warn", partial: "warn" },
  messages: {
    missing:
      'Californian residents are addressed but sale and sharing are not stated (CCPA s. 1798.130(a)(5)): add "We do not sell or share personal information" or the opt-out link.',
    partial:
      "'We do not sell' leaves 'sharing for cross-context behavioral advertising' open (CCPA s. 1798.120, 1798.135); answer both.",
  },
  isDue: ({ jurisdictions }) => jurisdictions.includes("ccpa"),
});
