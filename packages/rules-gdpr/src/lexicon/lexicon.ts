import { Lexicon } from "@policylint/core";
import { disclosures } from "../disclosures/index.ts";
import { macros } from "./macros.ts";
import { partyMacros } from "./party-macros.ts";
import { partyTopics } from "./party-topics.ts";
import { topics } from "./topics.ts";

/** The words in which policies make the disclosures of the GDPR. */
export const lexicon = new Lexicon({
  name: "gdpr",
  macros: { ...macros, ...partyMacros },
  topics: { ...topics, ...partyTopics },
  disclosures,
});
