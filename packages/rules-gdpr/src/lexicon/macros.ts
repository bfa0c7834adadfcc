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
  /** Whose data: the reader's. */
  your: ["(your|their|his|her|his or her|one's|my)", "user's"],
  "personal-data": [
    "personal (data|information|details|info)",
    "personally identifiable (information|data)",
    "(your|their|his|her|user|users|customer|any|the|that|this|such|certain|inaccurate|incorrect|incomplete|all|of|my) [of] [your|the|those|this] [own|personal|account|profile|user|contact|private] (data|information|info|details|pii|account|accounts|profile|record|records)",
    "(data|information) ..3 (about|on|concerning|regarding|relating to|from) (you|them|him)",
    "(data|information) [that] (we|i) ..3 (hold|have|keep|store|process|collect|collected)",
    "(pii|it|them|everything)",
    "account information",
  ],
  consent: [
    "(consent|consents|consented|consenting)",
    "(permission|permissions|authorisation|authorization|approval)",
    "opt in",
  ],
  authority: [
    "supervisory (authority|authorities|body|bodies)",
    "(data|privacy|information) protection [supervisory] (authority|authorities|regulator|regulators|agency|agencies|commission|commissioner|body|office|board|supervisor)",
    "(information|privacy|data protection) [and data protection] (commissioner|commissioners|commission|regulator|regulators|authority|authorities)",
    "(ico|cnil|aepd|bfdi|dpc|garante|imy|datatilsynet|uodo|cnpd|naih|anspdcp|azop|dsb|edps|dpa|dpas|anpd|oaic|edob|apd|gba|lfdi)",
    "(autoriteit persoonsgegevens|tietosuojavaltuutet*|landesbeauftragt*|datenschutzbehorde|datenschutzbehörde|integritetsskyddsmyndigheten|garante per la protezione)",
    "[local|national|competent|relevant|appropriate|your|a|the|any|lead] (regulator|regulators|regulatory authority|regulatory authorities)",
    "(competent|relevant|local|national|appropriate|responsible|lead|respective|control|public|government|governmental|any|your|an|the|state) (authority|authorities)",
    "(attorney general|ombudsman|ombudsperson|data protection office)",
  ],
  "keep-verb": [
    "(retain|retains|retained|retaining|keep|keeps|kept|keeping|store|stores|stored|storing|hold|holds|held|holding|maintain|maintains|maintained|preserve|preserved|save|saved|archive|archived|remain|remains|persist|persists|cached|cache|expire|expires|rotate|rotated)",
  ],
  "delete-verb": [
    "(delete|deletes|deleted|deleting|deletion|erase|erases|erased|erasure|erasing|remove|removes|removed|removal|removing|destroy|destroys|destroyed|purge|purged|purges|wipe|wiped|discard|discarded|anonymise|anonymised|anonymize|anonymized|anonymise|dispose|disposed|overwritten)",
  ],
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
  "other-name": [
    "(google|apple|facebook|meta|stripe|paypal|amazon|microsoft|unity|admob|firebase|razorpay|gdpr|ccpa|coppa|cookies)",
  ],
  /** Periods that measure something else than storage. */
  "other-period": [
    "(years|year) (old|of age)",
    "(in advance|prior notice|before they take effect|before the change|business days)",
    "(policy|notice) ..6 (changed|updated|revised)",
  ],
  /** An end of storage that the reader can recognise. */
  ending: [
    "(account|accounts|profile|subscription|membership|registration|customer relationship|business relationship|relationship|contract|session|agreement|project|ticket|inquiry|enquiry|request|order|warranty|employment|application|position|purpose of the storage|term)  ..6 (active|exists|exist|open|closed|close|deleted|ends|end|ended|expires|expired|terminated|terminates|completed|lasts|continues|resolved|processed|filled|answered|in force|inactive|deactivated|cancelled|canceled)",
    "(delete|close|cancel|terminate|deactivate|remove|deleting|closing|deletes|closes) ..3 (account|profile|it|them|subscription|membership|data|information|app)",
    "(deletion|closure|termination|cancellation|end|expiry|completion|duration) of ..4 (account|contract|agreement|subscription|session|relationship|membership|employment|project|visit|services|service)",
    "(you|user|users|customer|customers) ..6 (withdraw|unsubscribe|object|opt out|request ..4 deletion|ask us to delete|delete ..2 account|uninstall|log out|logout|stop using|use our|use the|using our|using the|active|are registered|remain|are a)",
    "(withdrawal|revocation) of ..2 consent",
    "consent is (withdrawn|revoked)",
    "your ..2 (session|visit|subscription|membership|registration)",
    "(account closure|account deletion|session expires|our relationship|contractual relationship|business relationship)",
    "use ..4 (application|app|service|services|website|site|platform)",
    "(limitation period|limitation periods|statute of limitations)",
  ],
  /** Limbs that swallow an event in the same enumeration. */
  "open-ended": [
    "(and|or) [as] (needed|necessary|required) ..4 to (provide|comply|fulfil|fulfill)",
    "as needed to provide",
    "(as|as is|as may be) (necessary|needed) (to|for)",
  ],
} as const satisfies Record<string, readonly string[]>;
