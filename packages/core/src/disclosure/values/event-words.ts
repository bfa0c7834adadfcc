/** Events that a storage period ends with or runs from, by the name that values give them. */
export const EVENT_WORDS = {
  "account-closed": [
    "{end-verb} [any|of] [your|their|the|his|an|a|our|this|that] [user|customer|own|personal] [online] (account|accounts)",
    "(account|accounts|profile) [data] {end-noun}",
    "(account|accounts|profile) (is|are|has|have|was|were|being|gets) ..2 {ended}",
    "{end-noun} of ..3 (account|accounts|profile)",
    "{as-long-as} ..5 (account|accounts|profile|member|registered) ..3 (active|exists|exist|open|remain|remains|maintained|existence|existing|us)",
    "{as-long-as} ..4 (have|maintain|keep|hold|has|maintains) ..3 (account|accounts|profile)",
    "(duration|life|lifetime|existence|life of|lifetime of|term) of ..3 (account|accounts|profile)",
    "(as long as|until|throughout|duration of) ..2 (account|profile)",
    "active account",
  ],
  "contract-ended": [
    "{end-noun} [of] ..4 (contract|contracts|agreement|relationship|engagement|employment|cooperation|services|service|legal business)",
    "(contract|contracts|agreement|relationship|engagement|employment|cooperation|service|services) [with|between] ..3 {end-noun}",
    "(contract|contracts|agreement|relationship|engagement|employment|cooperation) ..3 {ended}",
    "{as-long-as} ..5 (contract|agreement|relationship|engagement|employment|customer|client)",
    "(duration|life|lifetime|term|throughout) [of] ..4 (contract|agreement|relationship|engagement|employment|business)",
    "{as-long-as} ..2 (you|they|customer|users|user|member) ..2 (use|uses|using|are using|are a|remain|stay|continue) ..4 (service|services|app|application|site|website|platform|customer|member|client|us|software|user|game)",
  ],
  "subscription-ended": [
    "{end-noun} [of] ..3 (subscription|membership|licence|license|trial|plan)",
    "(subscription|membership|licence|license|trial|plan) ..2 {end-noun}",
    "(subscription|membership|licence|license|trial|plan) ..3 {ended}",
    "{end-verb} ..2 (subscription|membership|licence|license|trial|plan)",
    "{as-long-as} ..4 (subscription|membership|subscribed|subscribe|subscriber|licence|license|members|member)",
    "(duration|life|lifetime|term) of ..3 (subscription|membership|licence|license)",
  ],
  "consent-withdrawn": [
    "(withdraw|withdraws|withdrawing|withdrawal|revoke|revokes|revoking|revocation|withdrawn|revoked) ..4 (consent|permission|approval)",
    "(consent|permission) ..3 (withdrawn|revoked|withdrawal|revocation)",
    "until [it|consent|you|this|your] [is] (withdrawn|revoked|revocation|withdrawal|revoke it|withdraw it|revoke|withdraw)",
  ],
  unsubscribed: [
    "(unsubscribe|unsubscribes|unsubscribing|unsubscribed|opt out|opts out|opting out|deregister)",
  ],
  "deletion-requested": [
    "(request|requests|requested|ask|asks|asked|requesting) [that|us|to|we|be|the|your|for] [to|that|we|us|be] (delete|deletion|deleted|erasure|erase|removal|remove|removed)",
    "(deletion|erasure|removal) (request|requests)",
    "(until|when|once|if|after) ..2 {reader} ..2 {reader-deletes} [any|the|your|their|this|that|all|specific] (it|them|data|information|content|file|files|document|documents|history|message|messages|photo|photos|post|posts|video|videos|recording|recordings|image|images|conversation|conversations|chat|chats|item|items)",
    "until ..3 (deleted|removed|cleared) by (you|the user|users)",
    "(until|unless) ..4 (request|ask|tell us|instruct) ..1 otherwise",
  ],
  "app-uninstalled": [
    "(uninstall|uninstalls|uninstalled|uninstalling|uninstallation) [of] [the] [app|application]",
  ],
  objection: ["(until|when|once|if|unless) ..3 (object|objects|objected|objection)"],
  "session-ended": [
    "(session|sessions|visit) ..3 (ends|ended|end|expires|expired|closed|over|terminates|terminated|expiry|expiration|complete|completed)",
    "(end|close|conclusion|expiry|expiration|termination|duration) of ..3 (session|visit)",
    "(close|closes|closed|closing|leave|leaving|leaves) ..2 (browser|window|tab|page|website|site|app)",
  ],
  inactivity: [
    "(inactivity|inactive|dormant|disuse|non use)",
    "last (login|logged in|log in|activity|active|use|used|usage|interaction|contact|contacted|visit|access|accessed|sign in|seen|session|communication|opened|engagement)",
    "(not|never) ..2 (logged in|log in|logged into|signed in|sign in|used|been active|active|accessed)",
    "without ..2 (activity|login|logging in|use|contact)",
  ],
  "request-resolved": [
    "(inquiry|inquiries|enquiry|enquiries|request|requests|ticket|tickets|matter|case|issue|question|complaint|dispute|claim|conversation|query|message) ..4 (resolved|answered|closed|completed|processed|settled|concluded|finished|clarified|dealt with|handled|addressed|fulfilled)",
    "(resolution|completion|closure|settlement|conclusion|processing|closing) of ..3 (inquiry|enquiry|request|ticket|matter|case|issue|complaint|dispute|claim|query)",
    "(respond|responded|answer|answered|reply|replied|resolve|resolved) ..2 (your|the) (inquiry|enquiry|request|question|query|message|ticket)",
  ],
  "order-completed": [
    "(order|purchase|transaction|delivery|payment|sale|shipment) ..3 (completed|complete|fulfilled|delivered|shipped|processed|made|executed)",
    "(completion|fulfilment|fulfillment|delivery|execution|date) of ..3 (order|purchase|transaction|sale|payment)",
    "last (purchase|order|transaction|payment|invoice|booking)",
    "(after|from|following) ..2 (transaction|purchase|order|sale)",
  ],
  "year-ended": [
    "(end|close|expiry|expiration) of ..5 (year|fiscal year|calendar year|financial year|tax year)",
    "(calendar|financial|fiscal|tax) year ..4 (ends|ended|created|issued|relates|which)",
  ],
  processed: [
    "(after|once|upon|when|following|as soon as) ..4 (processing|processed|conversion|converted|analysed|analyzed|analysis|returned|delivered|generated|transcribed|transcription|generation|delivery|evaluated|evaluation|downloaded|download)",
  ],
  collected: [
    "(date|time|moment|day|point) of [its|their|being|the|your] ..1 (collection|receipt|creation|submission|upload|uploading|recording|capture)",
    "(after|from|following|since|once) [the] [date|time|moment|day|point] [of|when] [its|their|being|the|your|it|they|is|was|were|are|we] ..1 (collection|collected|receipt|received|creation|created|submission|submitted|upload|uploaded|uploading|recording|recorded|generated|capture|captured)",
    "they ..1 (collected|received|created|uploaded)",
  ],
  "application-decided": [
    "(position|role|job|vacancy|post) ..3 (filled|filling)",
    "{end-noun} [of] ..4 (recruitment|application|hiring|selection|recruiting) [process|procedure]",
    "(recruitment|application|hiring|selection) (process|procedure) ..3 {ended}",
    "(rejection|rejected|unsuccessful application|application decision|hiring decision)",
  ],
  "purpose-fulfilled": [
    "(purpose|purposes) ..8 (fulfilled|achieved|ceases|ceased|met|accomplished|served|satisfied|completed|lapsed|expired)",
  ],
  "limitation-expired": [
    "{end-noun} [of] ..4 (limitation|limitations|warranty|statutory|guarantee) ..2 (period|periods|claims)",
    "statute of limitations",
  ],
  "activity-ended": [
    "(competition|contest|event|campaign|project|study|survey|promotion|tournament|course|meeting|stay|incident|investigation|proceedings) ..2 {ended}",
    "{end-noun} [of] ..3 (competition|contest|event|campaign|project|study|survey|promotion|tournament|course|meeting|stay|incident|investigation|proceedings)",
  ],
  unlimited: [
    "(indefinitely|forever|in perpetuity)",
    "(retain|retained|keep|kept|store|stored|hold|held) [it|them] permanently",
    "permanently (retain|retained|keep|kept|store|stored|held)",
  ],
} as const satisfies Record<string, readonly string[]>;

/** Words that events are made of. */
export const EVENT_MACROS = {
  "as-long-as": [
    "(as long as|so long as|while|whilst|until|till|for as long as|during|throughout|duration of)",
  ],
  "end-verb": [
    "(close|closes|closed|closing|delete|deletes|deleted|deleting|cancel|cancels|cancelled|canceled|cancelling|terminate|terminates|terminated|terminating|deactivate|deactivates|deactivated|deactivating|end|ends|remove|erase)",
  ],
  "end-noun": [
    "(closure|close|closing|deletion|termination|cancellation|deactivation|expiry|expiration|end|completion|conclusion|ending|cessation|removal|erasure)",
  ],
  reader: ["(you|user|users|customer|customers|they|member|members)"],
  "reader-deletes": ["(delete|deletes|deleted|deleting|remove|removes|removed|erase|erases|clear|clears)"],
  ended: [
    "(closed|deleted|terminated|cancelled|canceled|deactivated|removed|ended|ends|expired|expires|over|completed|concluded|terminates|end|lapses|lapsed|finished|filled|complete)",
  ],
} as const satisfies Record<string, readonly string[]>;

/** What else tells how storage goes. */
export const STORAGE_WORDS = {
  /** Said to be deleted without delay. */
  immediate: [
    "{delete-verb} ..4 (immediately|instantly|right away|straight away|at once)",
    "(immediately|instantly) ..3 {delete-verb}",
  ],
  /** Said not to be stored. */
  denied: [
    "(not|never|neither|nor) [{between-negator}] [{between-negator}] [{between-negator}] (store|stores|stored|storing|retain|retains|retained|retaining|keep|keeps|kept|keeping|save|saves|saved|record|records|recorded)",
    "without (storing|retaining|saving|keeping|recording)",
  ],
  /** What no reader has in mind when asking what is stored. */
  "-": [
    "(not|never) ..3 (keep|keeps) ..1 (track|safe|secure|confidential|up to date|informed)",
    "(cookie|cookies|it|you) ..2 (not|never) ..1 (store|save|keep|retain|record)",
    "app store",
  ],
  /** What turns such a denial into a limit ("not kept longer than …") or leaves a door open. */
  limited: [
    "(without|plain|plaintext|clear text|unencrypted|longer|beyond|permanently|indefinitely|forever|unless|except|other than|more than|until|than|once|when|after|excessive|if|only|but|however|necessarily|securely|outside|long term)",
  ],
} as const satisfies Record<string, readonly string[]>;

export const STORAGE_MACROS = {
  /** What may stand between a negator and its verb. */
  "between-negator": [
    "(be|been|being|have|has|will|we|collect|collects|collected|collecting|receive|request|access|process|read|share|sell|see|view|use|transmit|transfer|and|or|nor|directly|actually|itself|ourselves|ever|otherwise|also|therefore|further|intentionally|knowingly|currently|generally)",
  ],
  "delete-verb": [
    "(delete|deletes|deleted|deleting|deletion|erase|erases|erased|erasure|erasing|remove|removes|removed|removal|destroy|destroyed|purge|purged|purges|wipe|wiped|discard|discarded|discards|anonymise|anonymised|anonymize|anonymized|overwritten)",
  ],
} as const satisfies Record<string, readonly string[]>;

/** Periods that measure something else than storage. */
export const OTHER_PERIOD_WORDS = {
  frequency: ["(every|each|once every) <period>", "(once|twice|times) ..1 <period>"],
  past: ["(past|last|previous|preceding|prior|recent|next|first) ..1 <period>"],
  notice: [
    "<period> (notice|in advance|advance|before|prior|old|of age|ago)",
    "<period> ..2 (notice|prior to|in advance)",
    "(old|older|aged) ..1 <period>",
    "<period> of the date of ..2 request",
    "at least <period> (old|of age|prior|before)",
  ],
  response: [
    "(respond|responds|response|reply|replies|answer|answers|notify|notified|notification|report|comply) ..10 <period>",
    "<period> ..3 (respond|reply|answer|notify)",
    "within <period> ..2 (receipt|receiving|receive) ..3 (request|inquiry|complaint|message)",
  ],
  cookie: ["(cookie|cookies) ..12 <period>", "<period> ..4 (cookie|cookies)"],
  offer: ["<period> (trial|money back|refund|guarantee|free|window|return|warranty|subscription)"],
} as const satisfies Record<string, readonly string[]>;

/** Time added to a first one: "extended by two further months". */
export const EXTENSION_WORDS = {
  extension: [
    "(extend|extended|extending|extendable|extension|prolong|prolonged) ..10 <period>",
    "(further|additional|another|extra) <period>",
    "(complex|complexity|numerous|complicated) ..16 <period>",
    "<period> ..2 (extension|longer)",
    "<number> (further|additional|more|extra) (days|weeks|months)",
  ],
} as const satisfies Record<string, readonly string[]>;
