/** An instrument that policies still cite and that is no longer, or never was, in force. */
export interface StaleReference {
  readonly id: string;
  /** The words in which policies cite it, in the language of phrases. */
  readonly phrases: readonly string[];
  /** What it is now, as a message says it: "repealed since 25 May 2018". */
  readonly status: string;
  /** The first day on which it was so: before it the citation is right. Missing where it never was. */
  readonly since?: string;
  /** What to cite instead; missing where nothing takes its place. */
  readonly replacement?: string;
  /** Where it says so. */
  readonly source: string;
}

/** The day as of which the table is right. */
export const STALE_REFERENCES_AS_OF = "2026-11-20";

const SCCS =
  "(standard contractual clauses|standard contract clauses|sccs|scc|model clauses|model contract clauses)";
const NO_SUCH_SCC_YEAR =
  "(2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2022|2023|2024|2025|2026|2027|2028|2029)";
const NO_SUCH_DPF_YEAR = "(2015|2016|2017|2018|2019|2020|2021|2022|2024|2025|2026|2027|2028|2029)";

/**
 * Source: the table of stale references of the requirements catalogue, checked against the instruments named in each
 * entry.
 */
export const staleReferences: readonly StaleReference[] = [
  {
    id: "privacy-shield",
    phrases: [
      "privacy shield",
      "privacy shield (framework|frameworks|principles|program|programme)",
      "(eu us|us eu|swiss us|us swiss) privacy shield",
      "(eu us|us eu|swiss us|us swiss) privacy shield (framework|frameworks|principles|program|programme)",
    ],
    status: "invalid since 16 July 2020 (CJEU C-311/18)",
    since: "2020-07-16",
    replacement:
      "the Data Privacy Framework if the recipient is certified, else the clauses of Decision (EU) 2021/914",
    source: "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:62018CJ0311",
  },
  {
    id: "safe-harbor",
    phrases: [
      "(safe harbor|safe harbour)",
      "(safe harbor|safe harbour) (framework|frameworks|principles|agreement|privacy principles)",
      "(eu us|us eu|swiss us|us swiss) (safe harbor|safe harbour)",
      "(eu us|us eu|swiss us|us swiss) (safe harbor|safe harbour) (framework|frameworks|principles|agreement|privacy principles)",
    ],
    status: "invalid since 6 October 2015 (CJEU C-362/14)",
    since: "2015-10-06",
    replacement:
      "the Data Privacy Framework if the recipient is certified, else the clauses of Decision (EU) 2021/914",
    source: "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:62014CJ0362",
  },
  {
    id: "dir-95-46",
    phrases: [
      "95 46 (ec|eg|ce|eu)",
      "directive 95 46",
      "directive 95 46 (ec|eg|ce|eu)",
      "(eu|european|1995|european union's|eu's) data protection directive",
    ],
    status: "repealed since 25 May 2018",
    since: "2018-05-25",
    replacement: "Regulation (EU) 2016/679",
    source: "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
  },
  {
    id: "old-scc",
    phrases: [
      "(2001 497|2004 915|2010 87) (ec|eu)",
      "(decision|decisions) (2001 497|2004 915|2010 87)",
      "(decision|decisions) (2001 497|2004 915|2010 87) (ec|eu)",
      `(2001|2004|2010) [eu|european|commission] [commission] ${SCCS}`,
      `${SCCS} of (2001|2004|2010)`,
      "controller to processor clauses of 2010",
    ],
    status: "repealed since 27 September 2021",
    since: "2021-09-27",
    replacement: "Commission Implementing Decision (EU) 2021/914",
    source: "https://eur-lex.europa.eu/eli/dec_impl/2021/914/oj",
  },
  {
    id: "unknown-scc-year",
    phrases: [
      `${NO_SUCH_SCC_YEAR} [new] [eu|european] [commission] ${SCCS}`,
      `${SCCS} (of|from|dated) [the] [#] [january|february|march|april|may|june|july|august|september|october|november|december] ${NO_SUCH_SCC_YEAR}`,
      "decision [eu] (2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2022|2023|2024|2025) 914",
    ],
    status: "not an existing set of clauses",
    replacement: '"the standard contractual clauses of Decision (EU) 2021/914"',
    source: "https://eur-lex.europa.eu/eli/dec_impl/2021/914/oj",
  },
  {
    id: "unknown-dpf-year",
    phrases: [
      `${NO_SUCH_DPF_YEAR} [eu] [us] data privacy framework`,
      `data privacy framework of [#] [january|february|march|april|may|june|july|august|september|october|november|december] ${NO_SUCH_DPF_YEAR}`,
      "decision [eu] (2020|2021|2022|2024|2025) 1795",
    ],
    status: "not an existing decision",
    replacement: "Commission Implementing Decision (EU) 2023/1795",
    source: "https://eur-lex.europa.eu/eli/dec_impl/2023/1795/oj",
  },
  {
    id: "dpa-1998",
    phrases: ["data protection act [of] 1998", "dpa 1998"],
    status: "repealed since 25 May 2018",
    since: "2018-05-25",
    replacement: "the UK GDPR and the Data Protection Act 2018",
    source: "https://www.legislation.gov.uk/ukpga/2018/12/contents",
  },
  {
    id: "fadp-1992",
    phrases: [
      "(federal act on data protection|federal data protection act|fadp|dsg) [fadp|dsg] (of|from|vom) [19 june|19 juni|june 19] 1992",
    ],
    status: "replaced since 1 September 2023",
    since: "2023-09-01",
    replacement: "the revised Federal Act on Data Protection",
    source: "https://www.fedlex.admin.ch/eli/cc/2022/491/en",
  },
  {
    id: "odr",
    phrases: [
      "(eu|european) online dispute resolution [odr] platform",
      "platform for online dispute resolution",
      "(eu|european|commission's) odr platform",
    ],
    status: "closed since 20 July 2025 (Regulation (EU) 2024/3228)",
    since: "2025-07-20",
    source: "https://eur-lex.europa.eu/eli/reg/2024/3228/oj",
  },
];
