import { Lexicon } from "@policylint/core";
import { disclosures } from "../disclosures/index.ts";
import { wordings } from "../wordings/index.ts";
import { aiMacros } from "./ai-macros.ts";
import { contradictionMacros } from "./contradiction-macros.ts";
import { deviceMacros } from "./device-macros.ts";
import { deviceTopics } from "./device-topics.ts";
import { localMacros } from "./local-macros.ts";
import { localTopics } from "./local-topics.ts";
import { macros } from "./macros.ts";
import { partyMacros } from "./party-macros.ts";
import { partyTopics } from "./party-topics.ts";
import { practiceMacros } from "./practice-macros.ts";
import { practiceTopics } from "./practice-topics.ts";
import { processingMacros } from "./processing-macros.ts";
import { processingTopics } from "./processing-topics.ts";
import { rightsMacros } from "./rights-macros.ts";
import { roleMacros } from "./role-macros.ts";
import { topics } from "./topics.ts";
import { vaguenessMacros } from "./vagueness-macros.ts";

/** The words in which policies make the disclosures of the GDPR. */
export const lexicon = new Lexicon({
  name: "gdpr",
  macros: {
    ...macros,
    ...partyMacros,
    ...practiceMacros,
    ...processingMacros,
    ...deviceMacros,
    ...localMacros,
    ...contradictionMacros,
    ...rightsMacros,
    ...roleMacros,
    ...aiMacros,
    ...vaguenessMacros,
  },
  topics: {
    ...topics,
    ...deviceTopics,
    ...localTopics,
    ...partyTopics,
    ...practiceTopics,
    ...processingTopics,
  },
  disclosures,
  wordings,
});
