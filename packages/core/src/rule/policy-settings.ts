const AUDIENCES = ["general", "children", "business", "employees", "eu", "uk"] as const;

type Audience = (typeof AUDIENCES)[number];

/** Facts about the policy's project that its words do not tell: `settings.policy` of the config. */
export interface PolicySettings {
  /** Whom the policy speaks to; empty where the config does not say. */
  readonly audience: readonly Audience[];
  /** The bases of GDPR Art. 6(1) that the processing stands on; empty where the config does not say. */
  readonly lawfulBases: readonly string[];
}

function stringsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((entry) => typeof entry === "string") : [];
}

const isAudience = (value: string): value is Audience => AUDIENCES.some((audience) => audience === value);

/** Reads `settings.policy`; what is not known stays empty, which never means no. */
export function readPolicySettings(settings: Readonly<Record<string, unknown>>): PolicySettings {
  const { policy } = settings;
  const known =
    typeof policy === "object" && policy !== null
      ? new Map(Object.entries(policy))
      : new Map<string, unknown>();
  return {
    audience: stringsOf(known.get("audience")).filter(isAudience),
    lawfulBases: stringsOf(known.get("lawfulBases")),
  };
}
