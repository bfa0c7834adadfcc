/** Headings under which policies list the rights of the reader. */
export const RIGHTS_HEADINGS = [
  "Your rights",
  "Your data protection rights",
  "Your privacy rights",
  "Your rights and choices",
  "Rights of the data subject",
  "What you can ask us to do",
  "Your rights under the GDPR",
  "How to exercise your rights",
  "Your choices",
  "Access and control",
  "Privacy rights (EEA, UK, Switzerland)",
] as const;

/** A right that the policy says it does not give; `right` is a phrase for the name of the right. */
export const deniedRight = (right: string): readonly string[] => [
  `(no|not a|not any) (right|rights) [to|of] ..4 ${right}`,
  `(not have|have no) [the|a|any] (right|rights) [to|of] ..4 ${right}`,
  `you (can|may|could) not [ask|request|demand] ..3 ${right}`,
  `(not|never) [currently|yet|generally] (offer|provide|support|grant|give|recognise|recognize) ..4 ${right}`,
  `${right} [of] [your|personal] [data|processing] [is|are|does|do|will] [currently] not (apply|available|offered|possible|provided|supported|granted) [to you|to us|here|at present|at the moment] $`,
];

/** Somebody else than the reader asks, or asking does not help. */
export const OTHERS_ASK = [
  "(we|i) [may|will|also|can|must|shall] (ask|require|request|instruct|oblige|demand)",
  "(contract|contracts|agreement|agreements) ..3 (require|requires|oblige|obliges)",
  "(require|requires|required|oblige|obliged|instruct|instructed) [all|any|our|these|such|the|those] [service|hosting] (provider|providers|processor|processors|supplier|suppliers|partners|vendors|contractors|subprocessors|third parties)",
  "(law enforcement|police|courts|government|public authorities) ..2 (can|may|could|might) ..1 (request|demand|access|ask|require|order)",
  "(reserve|reserves) ..3 (right|rights) to ..3 (access|review|view|limit|restrict|suspend|block|delete|remove|amend|modify|update|change|correct|refuse|transfer)",
  "(if|where|when|should) ..4 request ..6 (denied|refused|rejected)",
] as const;

/** A right given to the readers of one state elsewhere is not given to those whom the GDPR protects. */
export const RIGHTS_REGION = { elsewhere: "readers-elsewhere", protected: "protected-readers" } as const;
