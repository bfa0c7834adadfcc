/**
 * Words that many phrases share. `{name}` in a phrase stands for any of the sequences listed under that name;
 * core's `phrase-syntax.ts` explains the signs.
 */
export const macros = {
  reader: [
    "you",
    "(user|users)",
    "(individual|individuals|person|persons|people|anyone|everyone)",
    "data (subject|subjects)",
    "(customer|customers|consumer|consumers|client|clients|member|members|visitor|visitors|resident|residents)",
    "(patient|patients|applicant|applicants|candidate|candidates|supporter|supporters|donor|donors|guest|guests|subscriber|subscribers|pupil|pupils|tenant|tenants)",
    "(interested|affected) (party|parties)",
  ],
  controller: [
    "(we|us|i|me)",
    "[the|our] (company|developer|developers|controller|operator|provider)",
    "our (team|company|website|site|app|service|services)",
  ],
  /** The reader is free or entitled to do something. */
  can: [
    "(can|may|could|might|shall)",
    "(are|is|be) (able|entitled|free|welcome) to",
    "entitled to",
    "(entitle|entitles) {reader} to",
    "(right|rights) [at any time] (to|of)",
    "(want|wants|wish|wishes|like|choose|chooses|decide|prefer|need) [us] to",
    "(ability|opportunity|option|options|possibility|choice|means) (to|of)",
    "(allow|allows|enable|enables|permit|permits|help|let|lets|empower|empowers) you [to]",
    "(ask|asks|asking|request|requests|requesting|require|instruct|direct|demand)",
    "(contact|email|write to|call|notify|tell) us",
    "(contacting|emailing|writing to|notifying) us",
    "how to",
    "in order to",
  ],
  /** What follows is for the reader to do, although the sentence may have another subject. */
  invited: [
    "{reader} (can|may|could|might|shall)",
    "(right|rights|ability|opportunity|option|options|possibility|choice|means|able|entitled|free|wish|want|wants|like|request|requests) [us] (to|of|for)",
    "(allow|allows|enable|enables|permit|permits|help|let|lets|empower|empowers) (you|users|customers) [to]",
    "(ask|asks|asking|request|requesting|require|instruct|direct|demand) [us|that we]",
    "(entitle|entitles) {reader} to",
    "(have|get) us",
    "(contact|email|write to|call|notify|tell) (us|reception|[the|our] (office|secretary|clerk|reception|manager|team)) ..6 (to|for|if)",
    "(contacting|emailing|writing to|notifying) us ..3 (to|for)",
    "how to",
  ],
  /** Whose data: the reader's. */
  your: ["(your|their|his|her|his or her|one's|my)", "user's"],
  "personal-data": [
    "personal (data|information|details|info)",
    "personally identifiable (information|data)",
    "(your|their|his|her|user|users|customer|any|the|that|this|these|those|such|certain|inaccurate|incorrect|incomplete|wrong|all|of|my) [of] [your|the|those|this] [own|personal|account|profile|user|contact|private] (data|information|info|details|pii|account|accounts|profile|record|records)",
    "(data|information) ..3 (about|on|concerning|regarding|relating to|from) (you|them|him)",
    "(data|information) [that] (we|i) ..3 (hold|have|keep|store|process|collect|collected)",
    "what (we|you|i) [already|currently|still|do|have] (hold|have|know|store|keep|held|kept|stored|saved|collected|recorded) (on|about) (you|them|me)",
    "(pii|it|them|everything)",
    "account information",
  ],
  /** What shows or names a person on the pages of a club or an event. */
  portrayal: [
    "(photo|photos|photograph|photographs|picture|pictures|image|images|video|videos|recording|recordings)",
    "(your|their) (name|names|entry|listing|likeness)",
  ],
  /** One of several rights named in a row. */
  "right-word": [
    "(access|accessing|copy|review|inspect|view|correct|correction|corrections|corrected|rectify|rectification|rectified|update|updating|amend|amended|amendment)",
    "(delete|deleted|deletion|erase|erased|erasure|remove|removed|removal|restrict|restriction|restricted|limit|object|objection|port|portability|export)",
  ],
  /** Somebody else than the reader does it. */
  "others-act": [
    "(we|i|[the|our] company|developers) ..2 (access|review|correct|update|amend|delete|remove|restrict|limit|export)",
    "(staff|employees|personnel|provider|providers|partners|third parties) ..4 (access|review|delete|remove)",
  ],
  consent: [
    "(consent|consents|consented|consenting)",
    "(permission|permissions|authorisation|authorization|approval)",
    "opt in",
  ],
  /** What comes to an end, and with it the need for the data. */
  occasion: [
    "(trip|event|events|draw|raffle|tournament|show|camp|conversation|visit|match|meeting|election|competition|survey|study|exam|decision|stay|school year|season|concert|check out|downloaded|converted|conversion|transcribed|transcription|deregistered|resigned|resignation|departure)",
  ],
  /** What is withdrawn without being a consent. */
  "withdrawn-else": [
    "(offer|offers|service|services|contract|application|bid|money|funds|order|purchase|certificate|certificates|licence|license|access|product|products|cookie|cookies)",
  ],
  authority: [
    "supervisory (authority|authorities|body|bodies)",
    "(data|privacy|information) protection [supervisory] (authority|authorities|regulator|regulators|agency|agencies|commission|commissioner|body|office|board|supervisor)",
    "(information|privacy|data protection) [and data protection] (commissioner|commissioners|commission|regulator|regulators|authority|authorities)",
    "(ico|cnil|aepd|bfdi|dpc|garante|imy|datatilsynet|uodo|cnpd|naih|anspdcp|azop|dsb|edps|dpa|dpas|anpd|oaic|fdpic|edob|apd|gba|lfdi)",
    "(autoriteit persoonsgegevens|tietosuojavaltuutet*|landesbeauftragt*|datenschutzbehorde|datenschutzbehörde|integritetsskyddsmyndigheten|garante per la protezione)",
    "[local|national|competent|relevant|appropriate|your|a|the|any|lead] (regulator|regulators|regulatory authority|regulatory authorities)",
    "(competent|relevant|applicable|specific|local|national|appropriate|responsible|lead|respective|control|public|government|governmental|any|your|an|the|state) (authority|authorities)",
    "(attorney general|ombudsman|ombudsperson|data protection office)",
    "data protection [and] [freedom of|information|transparency|privacy] [information] (commissioner|inspectorate|ombudsman|agency|commission|supervision|council|delegate)",
    "(office|commission|commissioner|inspectorate|authority|agency|regulator|council|board|ombudsman) (for|of|on|in charge of|responsible for) [the] (data|privacy|personal data|information) (protection|processing|supervision)",
    "(office|commission|commissioner|inspectorate|authority|agency|council|board) for the (protection|supervision) of [personal] (data|privacy)",
    "data [state|protection] inspectorate",
    "(privacy|data|data protection) watchdog",
  ],
  "keep-verb": [
    "(retain|retains|retained|retaining|keep|keeps|kept|keeping|store|stores|stored|storing|hold|holds|held|holding|maintain|maintains|maintained|preserve|preserved|save|saved|archive|archived|remain|remains|persist|persists|cached|cache|expire|expires|rotate|rotated|conserve|conserved)",
    "(stay|stays) (on|with|in) (our|us|the)",
  ],
  "delete-verb": [
    "(delete|deletes|deleted|deleting|deletion|erase|erases|erased|erasure|erasing|remove|removes|removed|removal|removing|destroy|destroys|destroyed|purge|purged|purges|wipe|wiped|discard|discarded|anonymise|anonymised|anonymize|anonymized|anonymise|dispose|disposed|overwritten|recorded over|shred|shredded|truncated|cleared|vanish|vanishes|taken off|get rid of|thrown away)",
  ],
  /** Consent that opens data to others is no basis of the processing itself. */
  sharing: ["(share|shares|shared|sharing|disclose|disclosed|disclosing|disclosure|sell|sold|third parties)"],
  parents: ["(parent|parents|parental|guardian|guardians|minor|minors|child|children)"],
  /** A ground of GDPR Art. 6(1), named as such. */
  ground: [
    "(consent|consents|consented)",
    "(performance|perform|performing|execution|conclusion|fulfilment|fulfillment|fulfil) [of] [a|the|our|your|any] (contract|contracts|agreement|contractual)",
    "(contract|contractual necessity|contractual obligation|contractual obligations|contractual relationship)",
    "(legal|statutory) [and regulatory] (obligation|obligations|requirement|requirements|duty|duties)",
    "legitimate [business] (interest|interests)",
    "(vital|public) (interest|interests)",
    "(official authority|public task|necessity)",
  ],
  /** Somebody other than the controller whose address a policy may give. */
  "other-party": [
    "{authority}",
    "(stripe|google|apple|facebook|meta|paypal|amazon|microsoft|mailchimp|razorpay|unity|admob|twilio|sendgrid|cloudflare|firebase)",
    "[their|its] (processor|processors|vendor|vendors|provider|providers)",
  ],
  /** What tells that a company in the sentence is somebody else's: a vendor, its tool, its policy. */
  "vendor-role": [
    "(google|apple|facebook|meta|stripe|paypal|amazon|microsoft|unity|admob|firebase|razorpay|shopify|mailchimp|twitter|hotjar|cloudflare|adobe|salesforce|hubspot|zendesk|appsflyer|onesignal|applovin|truste|trustarc) [payments|ireland|inc|international|web services|corporation|corp] ..2 (inc|llc|ltd|limited|corp|corporation|ireland|gmbh|plc)",
    "(analytics|tag manager|pixel|plugin|plug in|recaptcha|web fonts|fonts|maps|newsletter provider|payment processor|payment processors|payment provider|hosting provider|hosted on|hosted by|hosted with|subprocessor|sub processor|service provider|analysis service|advertising service|advertising network|social network|cdn)",
    "(its|their) own (privacy policy|terms|privacy notice)",
    "processed by ..3 under",
  ],
  "other-name": [
    "(google|apple|facebook|meta|stripe|paypal|amazon|microsoft|unity|admob|firebase|razorpay|gdpr|ccpa|coppa|cookies)",
  ],
  /** What tells that a link of the sentence leads elsewhere than to the controller. */
  "link-elsewhere": [
    "(terms of service|terms of use|terms and conditions|guidelines|cookie|cookies|partners|learn more|read more|advertis*|opt out|unsubscribe|ssl|transparency report|generator)",
  ],
  /** Periods that measure something else than storage. */
  "other-period": [
    "(in advance|prior notice|before they take effect|before the change)",
    "(policy|notice) ..6 (changed|updated|revised)",
  ],
  /** What holds data, without "maintain reasonable security". */
  retain: [
    "(retain|retains|retained|retaining|retention|keep|keeps|kept|keeping|store|stores|stored|storing|hold|holds|held|holding|maintain|maintained|preserve|preserved|archive|archived|save|saved)",
  ],
  /** What a vague period is measured by. */
  limit: ["(as long as|so long as|necessary|needed|need|required|until|for the period|reasonable period)"],
  "as-long-as": [
    "(as long as|so long as|as long|while|whilst|until|till|unless|for the duration of|for the entire duration of|throughout|for the (life|lifetime|term|length) of|for the time (that|it takes)|during|duration of)",
  ],
  /** What follows an event in the same list and swallows it: "…, as needed to provide the service, and …". */
  "open-ended": [
    "(active|open|exists|exist|customer|member) as [may be] [reasonably] (needed|necessary|required) to",
  ],
  once: ["(when|once|after|upon|as soon as|following)"],
  /** An end of storage that the reader can recognise. */
  ending: [
    "(account|accounts|profile|subscription|membership|registration|customer relationship|business relationship|relationship|contract|contracts|session|agreement|agreements|project|ticket|inquiry|enquiry|inquiries|enquiries|query|order|orders|warranty|employment|application|position|licence|license|conversation|transaction|purchase|case|matter|message|messages|claim|claims|proceedings|storage purpose) ..6 (active|activated|exists|exist|open|closed|close|deleted|removed|ends|end|ended|lapses|lapsed|expires|expired|terminated|terminates|completed|complete|concluded|lasts|continues|resolved|processed|filled|answered|dealt with|clarified|settled|in force|inactive|deactivated|cancelled|canceled|delivered|sent|fulfilled)",
    "(delete|close|cancel|terminate|deactivate|remove|deleting|closing|deletes|closes|clear) ..6 (account|profile|it|them|subscription|membership|data|information|app|application|content|history)",
    "(deletion|closure|termination|cancellation|end|expiry|expiration|completion|duration|lifetime|term) of ..4 (account|contract|contracts|agreement|subscription|session|relationship|membership|employment|project|visit|services|service|purchase|order|warranty|transaction|inquiry|request)",
    "(you|user|users|customer|customers|member|members) ..6 (withdraw|unsubscribe|unsubscribes|object|opt out|request ..4 deletion|ask us to delete|tell us|delete ..2 account|uninstall|uninstalls|log out|logout|log off|stop using|stops using|uses|active|are registered|is registered|remain|are a member|are a customer)",
    "you [choose to|continue to] (use|using) ..3 (app|application|service|services|website|site|platform|product|products)",
    "(you|customer|user|we) [have|has|keep|maintain|maintains|keeps] (a|an|your|our|the) [open|active|existing|ongoing|business|registered|valid] (account|relationship|subscription|contract|membership|profile)",
    "(withdrawal|revocation) of ..2 consent",
    "consent is (withdrawn|revoked)",
    "your ..2 (session|visit|subscription|membership|registration)",
    "(the|each) session",
    "(account closure|account deletion|account termination|session expires|our relationship|contractual relationship|business relationship|the contract|the contract period)",
    "(limitation period|limitation periods|statute of limitations)",
    "unsubscribing",
  ],
} as const satisfies Record<string, readonly string[]>;
