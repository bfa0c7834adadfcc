/** What headings about cookies, marketing, security and changes of the policy say. */
export const practiceTopics = {
  "minimum-age": ["(age|ages|children|minors)"],
  /** A section on how the policy itself changes. */
  "policy-changes": [
    "(change|changes|update|updates|updating|amendment|amendments|modification|modifications|revision|revisions) ..5 (policy|notice|statement|policies|declaration|document)",
    "(updating|notification of) ..2 (policy|notice|statement|changes)",
    "(policy|notice|statement) ..2 (change|changes|update|updates|amendment|amendments|revisions|modifications)",
    "^ [#] [#] (changes|updates|amendments|modifications|modification|revisions|revision) $",
    "(how|what) ..3 (know|hear|learn|told|find out) ..3 changes",
  ],
  /** What follows is data that are not collected. */
  "no-collection": [
    "(not|never|no|neither) ..8 (collect|process|request|ask|store|gather|need|provide|send|share|submit|special|sensitive)",
    "(avoid|refrain)",
    "not ..2 (apply|cover|include)",
  ],
  "special-data": [
    "(special|sensitive) (category|categories|personal|data|information)",
    "(health|biometric|medical|genetic) (data|information)",
  ],
  "marketing-section": [
    "(marketing|newsletter|newsletters|promotional|promotions|advertising|communications|mailings|email|emails)",
  ],
  security: ["(security|secure|securing|protect|protecting|safe|safety|safeguards|safeguarding)"],
  "security-section": [
    "^ ..3 (security|safeguards|secure|protection measures) ..3 $",
    "how ..3 (protect|secure|safe) ..5 $",
  ],
  breaches: ["(breach|breaches|incident|incidents)"],
} as const satisfies Record<string, readonly string[]>;
