import type { DisclosureDefinition } from "@policylint/core";
import { RECIPIENT_HEADINGS } from "./headings.ts";

/** What answers for sale and sharing together: the way out of both, or a notice of its own for California. */
const BOTH = [
  "do not (sell|share) ..4 (or|and) (share|sell)",
  "(opt out|opting out) ..10 (sale|sales|sell|selling) ..6 (share|sharing|targeted advertising|cross context|cross contextual) ..20 {way-out}",
  "{way-out} ..20 (opt out|opting out|opt you out) ..8 (sale|sales|sell|selling) ..6 (share|sharing|targeted advertising|cross context|cross contextual)",
  "(sale|sales|sell|selling|sharing) ..3 (sale|sharing|selling) ..20 opt out ..12 {way-out}",
  "(honor|honors|honour|honours|recognize|recognizes|recognise|recognises|respond|responds|process|processes|respect|detects|detect) ..12 (global privacy control|gpc|opt out preference)",
  "(global privacy control|gpc|opt out preference) ..20 (opt out|honor|honour|recognize|recognise|respect)",
  "(see|visit|refer|read|review|found|find|available|click|view) ..12 (california|ccpa|state) [consumer|data|resident|residents] [privacy] (notice|disclosure|disclosures|statement|policy|addendum) NOT (section|below)",
] as const;

export const saleOrSharing: DisclosureDefinition = {
  id: "sale-or-sharing",
  title: "Sale or sharing of personal information (California)",
  law: [
    { ref: "CCPA s. 1798.120" },
    { ref: "CCPA s. 1798.130(a)(5)(C)" },
    { ref: "CCPA s. 1798.135" },
    { ref: "11 CCR s. 7011(e)" },
  ],
  headings: [
    "California privacy rights",
    "Notice to California residents",
    "Your California rights",
    "CCPA notice",
    "Do Not Sell or Share My Personal Information",
    "U.S. state privacy rights",
    "Sale and sharing of personal information",
    "Your privacy choices",
    "Additional information for California residents",
    "California residents",
    ...RECIPIENT_HEADINGS,
  ],
  present: [
    ...BOTH,
    "(not|never|neither|nor) ..6 (sell|sells|sold|selling) ..10 {sold-data} NOT {eea-readers}",
    "{sold-data} ..8 (not|never) ..6 (sold|sell|sells) NOT {eea-readers}",
    "(no|not) ..3 (sale|sales) of ..4 {sold-data} NOT {eea-readers}",
    "^ [to] (sell|rent|selling) ..6 {sold-data}",
    "business of selling ..8 {sold-data}",
    "(we|company|<name>) [may|do|does|have|has|also|might|will] ..2 (sell|sells|sold) ..6 {sold-data} NOT (merger|merge|assets|business|aggregate|aggregated|anonymous|anonymized|deidentified) NOT whether",
    "(considered|constitute|constitutes|deemed|qualify as|regarded as|fall under) ..8 (sale|sales|selling|sell)",
  ],
  complement: [
    ...BOTH,
    "(not|never|neither|nor) ..8 (sell|sells|sold|selling|sale) ..8 (share|shares|shared|sharing|disclose|disclosed|transfer|transferred|give)",
    "(not|never|neither|nor) ..8 (share|shares|shared|sharing|disclose|disclosed|disclosing|transfer) ..8 (sell|sells|sold|selling|sale)",
    "[not|never] (share|shares|shared|sharing|disclose|discloses|disclosed|disclosing|sharing of) ..20 {cross-context}",
    "{cross-context} ..6 (shared|sharing)",
    "[not|never] (share|shares|shared|sharing) ..12 (ccpa|cpra|as defined|is defined|california law|are defined)",
    "(not|never) ..8 (targeted|cross context|cross contextual|behavioral) advertising",
  ],
  vague: [
    "(not|never|neither|nor) ..6 (sell|sells|sold|selling)",
    "(not|never) ..3 (rent|trade) ..6 {sold-data}",
    "[not|never] (share|shares|shared|sharing) ..12 {cross-context}",
  ],
  never: [
    "(right to|request that|requests that|ask us to|ask that|direct us to|instruct us|require us to|opt out) ..8 (not|stop) ..3 (sell|share|selling|sharing)",
    "(business|businesses) that sells ..12 sell",
    "do not sell (request|requests)",
    "(nevada|children|minors|under)",
    "(direct marketing|shine the light)",
  ],
  trigger: [
    "(california|californian|californians|california's) [state] [consumer|online|privacy|civil] (resident|residents|consumer|consumers|customer|customers|user|users|privacy|law|laws|code|protection|rights|citizens|individuals|households|people|minors) NOT {governing}",
    "{addressee} ..8 (california|californian) NOT {governing} NOT (street|road|avenue|suite)",
    "(ccpa|cpra|caloppa|shine the light)",
    "do not sell [or share] (my|your personal information link|info)",
    "(global privacy control|cross context behavioral advertising|cross contextual behavioral advertising)",
    "(we|our|you|your|us) IN california",
  ],
};
