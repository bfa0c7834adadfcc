import { COUNTRY_WORDS } from "../shared/country-words.ts";

/** Words in which a policy says outright what the settings may say otherwise. */
export const contradictionMacros = {
  cookie: [
    "(cookie|cookies)",
    "(tracking|web) (pixel|pixels|beacon|beacons)",
    "(local|session|browser) storage",
  ],
  /** The service itself, not a vendor. */
  site: [
    "(we|i)",
    "(our|this|the) [web|mobile] (site|website|app|application|service|services|platform|shop|product)",
  ],
  "non-essential": [
    "(advertising|marketing|targeting|tracking|retargeting|remarketing|analytics|analytical|performance|optional|non essential)",
  ],
  /** Not one kind of such data alone. */
  "special-as-a-whole": [
    "[any] (special|sensitive) (category|categories) [of] [personal] (data|information)",
    "[any] special category [personal] (data|information)",
    "[any] sensitive [personal] (data|information)",
  ],
  "ai-system": [
    "(artificial intelligence|machine learning|generative ai|ai|llm|llms|chatgpt|openai)",
    "large language (model|models)",
  ],
  country: [...COUNTRY_WORDS.keys()],
} as const satisfies Record<string, readonly string[]>;
