/** A term of the trade, as a phrase of the lexicon. */
export interface JargonList {
  readonly source: string;
  /** ISO 8601. */
  readonly asOf: string;
  readonly phrases: readonly string[];
  /** Other uses of the same words. */
  readonly never: readonly string[];
}

/** Terms that those who build software know and most readers do not. */
export const jargon: JargonList = {
  source: "the table `jargon` of the requirements catalogue",
  asOf: "2026-11-20",
  phrases: [
    "(csrf|jwt|jwts|rls|cdn|cdns|smtp|yjs|crdt|crdts|pci|postgres|postgresql|redis|gpu|gpus|flask)",
    "oauth (subject|subjects)",
    "row level security",
    "(hash|hashes|hashed|hashing|salt|salts|salted|salting)",
    "(embeddings|vector embedding|text embedding|image embedding)",
    "s3 compatible",
    "environment (variable|variables)",
    "rest (endpoint|endpoints)",
    "(proxy|proxies|proxied|proxying) ..5 (upstream|upstreams)",
    "knob (state|states)",
    "rate (limit|limits|limiting|limited)",
    "session (token|tokens)",
  ],
  never: ["(flask|flasks) (of|for)", "(a|of|table|sea|bath) salt", "(salt|hash) (lake|browns)"],
};
