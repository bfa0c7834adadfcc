/** The grounds of GDPR Art. 6(1) by their point; under "-" words that look alike. */
export const BASIS_WORDS = {
  "-": [
    "(withdraw|withdrawing|withdrawal|revoke|revoking) ..4 (consent|consents)",
    "(without|other than|rather than|instead of) [your|the|explicit] (consent|consents)",
    "(parental|parent's|guardian's) consent",
    "(terms|terms of use) agreement",
    "data processing (agreement|agreements|contract|contracts)",
    "standard contractual",
    "contract with ..2 (processor|processors|provider|providers)",
  ],
  a: [
    "[your|explicit|prior|express|freely given|voluntary|the|user|informed] (consent|consents)",
    "you have (consented|given ..2 consent|agreed|opted in)",
    "(art|article) 6 [1|para|paragraph|abs|sec|section] [1|lit|letter|sentence|s|point] [1] [lit|letter|point] a",
  ],
  b: [
    "(performance|fulfilment|fulfillment|execution|conclusion|perform|performing|fulfil|fulfill|execute|necessity) [of] [a|the|our|your|any|this|such] [our|service|user|purchase] (contract|contracts|agreement|contractual obligations|contractual relationship)",
    "(contract|contractual|pre contractual) (necessity|performance|basis|obligation|obligations|fulfilment|fulfillment|measures|requirements|relationship)",
    "(contract|contracts)",
    "(enter|entering) into a contract",
    "(art|article) 6 [1|para|paragraph|abs|sec|section] [1|lit|letter|sentence|s|point] [1] [lit|letter|point] b",
  ],
  c: [
    "[our|a|the] (legal|statutory|regulatory) [and regulatory] (obligation|obligations|duty|duties|requirement|requirements)",
    "(compliance|comply) with [a|the|our|applicable] (law|laws|legal obligations|legal obligation|legislation)",
    "(art|article) 6 [1|para|paragraph|abs|sec|section] [1|lit|letter|sentence|s|point] [1] [lit|letter|point] c",
  ],
  d: [
    "vital (interest|interests)",
    "(art|article) 6 [1|para|paragraph|abs|sec|section] [1|lit|letter|sentence|s|point] [1] [lit|letter|point] d",
  ],
  e: [
    "(public interest|official authority|public task)",
    "(art|article) 6 [1|para|paragraph|abs|sec|section] [1|lit|letter|sentence|s|point] [1] [lit|letter|point] e",
  ],
  f: [
    "[our|overriding|the|your] (legitimate|justified) [business|commercial|economic] (interest|interests)",
    "(art|article) 6 [1|para|paragraph|abs|sec|section] [1|lit|letter|sentence|s|point] [1] [lit|letter|point] f",
  ],
} as const satisfies Record<string, readonly string[]>;

/** What leads from the words of a sentence to the purpose that they name. */
export const PURPOSE_WORDS = {
  "-": ["to provide ..3 (personal|data|information)"],
  aim: [
    "[in order] to (provide|offer|deliver|operate|maintain|improve|develop|enhance|secure|protect|prevent|detect|send|communicate|respond|answer|contact|bill|invoice|charge|analyse|analyze|measure|understand|personalise|personalize|customise|customize|market|advertise|promote|create|manage|administer|register|verify|identify|authenticate|support|help|enable|ensure|keep|store|comply|meet|fulfil|fulfill|enforce|defend|establish|investigate|run|carry|conduct|recruit|assess|evaluate|inform|notify|show|display|tailor|optimise|optimize|monitor|track|diagnose|fix|debug|research|train|ship|handle)",
    "for [the] (purpose|purposes) of",
    "for (marketing|advertising|analytics|statistical|security|billing|accounting|recruitment|research|fraud|direct|administrative|support|tax|newsletter)",
  ],
} as const satisfies Record<string, readonly string[]>;

/** The instruments of GDPR Art. 45 to 49 and of the United Kingdom, by the name that values give them. */
export const MECHANISM_WORDS = {
  "-": ["(privacy shield|safe harbor|safe harbour) ..3 (invalid|invalidated|struck down|annulled)"],
  adequacy: [
    "adequacy [decision|decisions|regulation|regulations|finding|findings|determination|status]",
    "(adequate|sufficient|equivalent|essentially equivalent) [level|standard|degree] [of] [data] protection",
    "(art|article) 45",
  ],
  sccs: [
    "[eu|european commission's|european commission|commission|commission approved|ec] (standard|model|eu) [data|eu|contractual|contract|data protection|protection] [protection] (clauses|clause|contracts) [sccs|scc]",
    "standard contractual [clauses|clause] [sccs|scc]",
    "(sccs|scc)",
    "(art|article) 46",
  ],
  bcrs: ["binding corporate rules [bcrs|bcr]", "(bcrs|bcr)", "(art|article) 47"],
  dpf: [
    "[eu us|eu u s|swiss us|swiss u s|uk] data privacy (framework|frameworks) [dpf|program|programme]",
    "[eu us|swiss us] dpf",
    "uk extension to the [eu us] (data privacy framework|dpf)",
  ],
  "uk-idta": ["[uk|ico] international data transfer (agreement|agreements) [idta]", "idta"],
  "uk-addendum": [
    "[uk|ico] international data transfer addendum",
    "uk [transfer|international|gdpr|scc|data transfer] addendum",
  ],
  derogation: ["(derogation|derogations)", "(art|article) 49"],
  consent: [
    "(explicit|express) consent ..6 (transfer|transfers)",
    "(transfer|transfers|transferred) ..10 (explicit|express|your) consent",
  ],
  certification: [
    "(certification mechanism|approved certification|approved code of conduct|codes of conduct)",
  ],
  "privacy-shield": ["[eu us|swiss us] privacy shield [framework]", "(safe harbor|safe harbour) [framework]"],
} as const satisfies Record<string, readonly string[]>;
