export { disclosures } from "./disclosures/index.ts";
export { lexicon } from "./lexicon/lexicon.ts";
