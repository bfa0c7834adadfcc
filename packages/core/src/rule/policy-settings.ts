const AUDIENCES = ["general", "children", "business", "employees", "eu", "uk"] as const;

type Audience = (typeof AUDIENCES)[number];

const SOURCES = ["direct", "indirect"] as const;

type Source = (typeof SOURCES)[number];

/** Facts about the policy's project that its words do not tell: `settings.policy` of the config. */
export interface PolicySettings {
  /** Whom the policy speaks to; empty where the config does not say. */
  readonly audience: readonly Audience[];
  /** The bases of GDPR Art. 6(1) that the processing stands on; empty where the config does not say. */
  readonly lawfulBases: readonly string[];
  /** Where the data come from; empty where the config does not say. */
  readonly sources: readonly Source[];
  /** Where the controller is established: an ISO 3166 code of two capitals. */
  readonly country: string | undefined;
  /** Has a data protection officer been appointed? */
  readonly dpo: boolean | undefined;
  /** Do personal data leave the EEA or the United Kingdom? */
  readonly transfers: boolean | undefined;
  /** Are decisions taken by automated means alone, or people profiled? */
  readonly automatedDecisions: boolean | undefined;
  /** Does the site or app store or read anything on the reader's device? */
  readonly usesCookies: boolean | undefined;
  /** Are readers sent advertising? */
  readonly directMarketing: boolean | undefined;
  /** Are data of GDPR Art. 9(1) processed: health, religion, biometric features … ? */
  readonly specialCategories: boolean | undefined;
}

function stringsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((entry) => typeof entry === "string") : [];
}

function entriesOf(value: unknown): ReadonlyMap<string, unknown> {
  return typeof value === "object" && value !== null ? new Map(Object.entries(value)) : new Map();
}

const booleanOf = (value: unknown): boolean | undefined => (typeof value === "boolean" ? value : undefined);

const isAudience = (value: string): value is Audience => AUDIENCES.some((audience) => audience === value);

const isSource = (value: string): value is Source => SOURCES.some((source) => source === value);

/** Reads `settings.policy`; what is not known stays empty, which never means no. */
export function readPolicySettings(settings: Readonly<Record<string, unknown>>): PolicySettings {
  const known = entriesOf(settings.policy);
  const country = entriesOf(known.get("controller")).get("country");
  const dpo = known.get("dpo");
  return {
    audience: stringsOf(known.get("audience")).filter(isAudience),
    lawfulBases: stringsOf(known.get("lawfulBases")),
    sources: stringsOf(known.get("sources")).filter(isSource),
    country: typeof country === "string" ? country.toUpperCase() : undefined,
    // The officer's name or address says that there is one.
    dpo: entriesOf(dpo).size > 0 || booleanOf(dpo),
    transfers: booleanOf(known.get("transfers")),
    automatedDecisions: booleanOf(known.get("automatedDecisions")),
    usesCookies: booleanOf(known.get("usesCookies")),
    directMarketing: booleanOf(known.get("directMarketing")),
    specialCategories: booleanOf(known.get("specialCategories")),
  };
}
