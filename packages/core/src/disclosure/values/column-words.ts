/** What the columns of a table hold, by the words of their headers. */
export const COLUMN_WORDS = {
  category: [
    "(data|information|category|categories|type|types|kind|kinds|record|records|dataset|document|documents|what) [of] [personal] [data|information]",
    "what we (collect|process|keep|store)",
    "(examples|elements|details)",
  ],
  period: [
    "(retention|storage|deletion|erasure) [period|periods|time|duration|policy|rule|schedule]",
    "(how long|kept for|stored for|retained for|deleted after|duration|period|time limit|deadline|expiry|lifespan|storage limitation|deletion)",
    "(kept|stored|retained|deleted|removed|retain|keep|store)",
  ],
  purpose: [
    "[processing] (purpose|purposes|why|reason|reasons|use|uses|used for|activity|activities|processing activity)",
    "(why|what) we (use|process|collect|need) [it|them] [for]",
  ],
  basis: [
    "(legal|lawful) (basis|bases|ground|grounds|justification)",
    "(basis|bases|ground|grounds)",
    "(legal reason|article 6|art 6)",
  ],
  recipient: [
    "(recipient|recipients|provider|providers|vendor|vendors|processor|processors|subprocessor|subprocessors|sub processor|sub processors|company|partner|partners|supplier|third party|third parties|service provider|tool|service|name|entity|who|shared with|party)",
  ],
  country: [
    "(country|countries|location|locations|place|region|where|jurisdiction|hosting location|seat|based in)",
  ],
  trigger: ["(trigger|start|starts|begins|event|counted from|from when|starting point)"],
} as const satisfies Record<string, readonly string[]>;

export type ColumnRole = keyof typeof COLUMN_WORDS;
