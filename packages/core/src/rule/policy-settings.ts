import { currentDate } from "./clock.ts";

/** Bodies of law that apply to the policy. */
export const JURISDICTIONS = ["eu-gdpr", "uk-gdpr", "eprivacy", "ccpa", "coppa"] as const;
export const CONTROLLER_TYPES = ["company", "public-authority", "sole-trader"] as const;
export const AUDIENCES = ["general", "children", "business", "employees", "eu", "uk"] as const;
/** GDPR Art. 6(1)(a) to (f), then Art. 6(1)(ea) of the UK GDPR. */
export const LAWFUL_BASES = [
  "consent",
  "contract",
  "legal-obligation",
  "vital-interests",
  "public-task",
  "legitimate-interests",
  "recognised-legitimate-interest",
] as const;
export const SOURCES = ["direct", "indirect"] as const;
export const ROLES = ["controller", "processor"] as const;
export const REPRESENTATIVES = ["none-required"] as const;

type Term<Terms extends readonly string[]> = Terms[number];
export type LawfulBasis = Term<typeof LAWFUL_BASES>;

/** Somebody who receives the data. */
export interface PolicyVendor {
  readonly name: string;
  /** An ISO 3166 code of two capitals: where the vendor's group is established. */
  readonly country: string | undefined;
  /** What the vendor does for the controller: "hosting". */
  readonly function: string | undefined;
}

/** The files of a policy that is more than one; paths relative to the folder that the config speaks of. */
export interface PolicySetSettings {
  /** The document that readers come to first. */
  readonly root: string;
  readonly members: readonly string[];
  /** The member that a reader finds at an address. */
  readonly urls: ReadonlyMap<string, string>;
}

/**
 * Facts about the policy's project that its words do not tell: `settings.policy` of the config. An empty list and
 * `undefined` mean that the config does not say, never no.
 */
export interface PolicySettings {
  readonly jurisdictions: readonly Term<typeof JURISDICTIONS>[];
  readonly controller: {
    /** Where the controller is established: an ISO 3166 code of two capitals. */
    readonly country: string | undefined;
    readonly type: Term<typeof CONTROLLER_TYPES> | undefined;
  };
  /** Whom the policy speaks to. */
  readonly audience: readonly Term<typeof AUDIENCES>[];
  /** Has a data protection officer been appointed? */
  readonly dpo: boolean | undefined;
  /** Is a representative of GDPR Art. 27 dispensed with? */
  readonly representative: Term<typeof REPRESENTATIVES> | undefined;
  /** Who decides on purposes and means together with the controller: names. */
  readonly jointControllers: readonly string[];
  /** How many people work for the controller. */
  readonly employees: number | undefined;
  readonly role: readonly Term<typeof ROLES>[];
  /** The bases of GDPR Art. 6(1) that the processing stands on. */
  readonly lawfulBases: readonly LawfulBasis[];
  /** Where the data come from: the reader, or somebody else. */
  readonly sources: readonly Term<typeof SOURCES>[];
  readonly vendors: readonly PolicyVendor[];
  /** Do personal data leave the EEA or the United Kingdom? */
  readonly transfers: boolean | undefined;
  /** Does the site or app store or read anything on the reader's device? */
  readonly usesCookies: boolean | undefined;
  /** Does it so for more than the service that the reader asked for? */
  readonly usesNonEssentialCookies: boolean | undefined;
  /** Are readers sent advertising? */
  readonly directMarketing: boolean | undefined;
  /** Are decisions taken by automated means alone, or people profiled? */
  readonly automatedDecisions: boolean | undefined;
  /** Are data of GDPR Art. 9(1) processed: health, religion, biometric features … ? */
  readonly specialCategories: boolean | undefined;
  /** On a large scale, as a core activity (GDPR Art. 37(1)(c))? */
  readonly largeScaleSpecialCategories: boolean | undefined;
  /** Are data on criminal convictions and offences processed? */
  readonly criminalData: boolean | undefined;
  /** Do machine learning models process personal data? */
  readonly usesAI: boolean | undefined;
  /** The day for which the policy is judged, `2026-11-20`: the one of the config, else the current one. */
  readonly today: string;
  readonly set: PolicySetSettings | undefined;
}

function entriesOf(value: unknown): ReadonlyMap<string, unknown> {
  return typeof value === "object" && value !== null ? new Map(Object.entries(value)) : new Map();
}

const booleanOf = (value: unknown): boolean | undefined => (typeof value === "boolean" ? value : undefined);

const stringOf = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);

const isString = (value: unknown): value is string => typeof value === "string";

const stringsOf = (value: unknown): string[] => (Array.isArray(value) ? value.filter(isString) : []);

/** Those of the terms that the value names. */
function termsOf<Term extends string>(value: unknown, terms: readonly Term[]): Term[] {
  const named = Array.isArray(value) ? value : [value];
  return terms.filter((term) => named.includes(term));
}

/** "uk" as GB: the one code that ISO 3166 keeps for a country beside its own and that people write. */
function countryOf(value: unknown): string | undefined {
  const code = stringOf(value)?.toUpperCase();
  return code === "UK" ? "GB" : code;
}

function vendorsOf(value: unknown): PolicyVendor[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((entry: unknown) => {
    const vendor = entriesOf(entry);
    const name = stringOf(vendor.get("name"));
    if (name === undefined) return [];
    return [{ name, country: countryOf(vendor.get("country")), function: stringOf(vendor.get("function")) }];
  });
}

function setOf(value: unknown): PolicySetSettings | undefined {
  const set = entriesOf(value);
  const root = stringOf(set.get("root"));
  if (root === undefined) return undefined;
  const urls = [...entriesOf(set.get("urls"))].filter((entry): entry is [string, string] =>
    isString(entry[1]),
  );
  return { root, members: stringsOf(set.get("members")), urls: new Map(urls) };
}

const readings = new WeakMap<object, PolicySettings>();

/**
 * Reads `settings.policy`, which `checkPolicySettings` has checked where a policylint config holds it; of what
 * another program hands over, parts of a wrong shape are unknown. Read once a day: every rule asks.
 */
export function readPolicySettings(settings: Readonly<Record<string, unknown>>): PolicySettings {
  const known = entriesOf(settings["policy"]);
  const today = stringOf(known.get("today")) ?? currentDate();
  let read = readings.get(settings);
  if (read?.today !== today) readings.set(settings, (read = readEntries(known, today)));
  return read;
}

function readEntries(known: ReadonlyMap<string, unknown>, today: string): PolicySettings {
  const controller = entriesOf(known.get("controller"));
  const dpo = known.get("dpo");
  const employees = known.get("employees");
  return {
    jurisdictions: termsOf(known.get("jurisdictions"), JURISDICTIONS),
    controller: {
      country: countryOf(controller.get("country")),
      type: termsOf(controller.get("type"), CONTROLLER_TYPES)[0],
    },
    audience: termsOf(known.get("audience"), AUDIENCES),
    // The officer's name or address says that there is one.
    dpo: entriesOf(dpo).size > 0 || booleanOf(dpo),
    representative: termsOf(known.get("representative"), REPRESENTATIVES)[0],
    jointControllers: stringsOf(known.get("jointControllers")),
    employees: typeof employees === "number" ? employees : undefined,
    role: termsOf(known.get("role"), ROLES),
    lawfulBases: termsOf(known.get("lawfulBases"), LAWFUL_BASES),
    sources: termsOf(known.get("sources"), SOURCES),
    vendors: vendorsOf(known.get("vendors")),
    transfers: booleanOf(known.get("transfers")),
    usesCookies: booleanOf(known.get("usesCookies")),
    usesNonEssentialCookies: booleanOf(known.get("usesNonEssentialCookies")),
    directMarketing: booleanOf(known.get("directMarketing")),
    automatedDecisions: booleanOf(known.get("automatedDecisions")),
    specialCategories: booleanOf(known.get("specialCategories")),
    largeScaleSpecialCategories: booleanOf(known.get("largeScaleSpecialCategories")),
    criminalData: booleanOf(known.get("criminalData")),
    usesAI: booleanOf(known.get("usesAI")),
    today,
    set: setOf(known.get("set")),
  };
}
