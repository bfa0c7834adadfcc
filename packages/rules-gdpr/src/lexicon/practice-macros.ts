/** Words about what a site does besides: cookies, marketing, security, changes of the policy. */
export const practiceMacros = {
  /** What a site or app keeps on the reader's device, or follows the reader with. */
  tracker: [
    "(cookie|cookies|beacon|beacons|webbeacons|pixel|pixels|sdk|sdks|fingerprinting|indexeddb|localstorage|sessionstorage)",
    "(local|session|device|browser|web|dom|html5) storage",
    "(local shared|flash) objects",
    "(tracking|cookie) (technology|technologies|techniques|mechanisms)",
    "tracking (tools|scripts|tags)",
    "clear (gif|gifs)",
    "(advertising|anonymous|online|unique|mobile ad|device|ad) (identifier|identifiers)",
  ],
  /** The site or app and whoever acts in it. */
  "tracking-party": [
    "(we|i|us|our|ours|site|website|websites|app|apps|application|service|services|platform|portal|product|shop|blog|parties|party|partners|partner|providers|provider|advertisers|networks|vendors|company|google|analytics|store|game|games|pages|newsletters|tools|<name>)",
  ],
  "tracking-verb": [
    "(use|uses|used|using|set|sets|put|puts|place|places|deploy|deploys|employ|employs|utilise|utilises|utilize|utilizes|utilising|utilizing|send|sends|store|stores|save|saves|write|writes|keep|keeps|rely|relies|install|embed|embedded|include|includes|contain|contains|need|needs|require|requires|drop|drops|integrate|integrates|work with|works with|operates with)",
  ],
  /** What introduces or tells what a tracker is for. */
  "tracking-aim": [
    "(to|for|so that|so|help|helps|helping|allow|allows|allowing|enable|enables|enabling|let|lets|because|purpose|purposes|remember|remembers|keep|keeps|against|protection|authentication)",
    "(that|which) ..2 (hold|holds|keep|keeps|store|stores|tell|tells|serve|serves|count|counts|record|records|collect|collects)",
  ],
  /** Makers of software that follows the reader in sites and apps. */
  "tracking-vendor": [
    "(google|firebase|flurry|matomo|piwik|yandex|plausible|facebook|unity|adobe|web|mobile|apple|cloudflare|vercel) analytics",
    "(admob|adsense|doubleclick|crashlytics|mixpanel|hotjar|appsflyer|flurry|matomo|applovin|vungle|chartboost|ironsource|adcolony|posthog)",
    "(facebook|meta|linkedin|twitter|tiktok|pinterest) (pixel|sdk|insight tag|tag)",
    "ad serving systems",
  ],
  /** A change of the policy, or of what it tells. */
  "notice-change": [
    "({change-verb}|{change-noun}) ..10 (policy|policies|notice|statement|declaration|(this|the) (document|page))",
    "(policy|policies|notice|statement|declaration|this document) ..10 ({change-noun}|change|modify|modified|amend|amended|updates|revise|revised|alter|altered|adapted)",
    "(material|materially|significant|significantly|substantial|substantive|major|big|such|these) [we] [make|implement] {change-noun}",
    "{change-noun} (is|are|be) (material|significant|substantial|substantive|major|important|big)",
    "(change|changes|changing) [the] (how|way|ways|in how) ..3 (use|uses|process|collect|handle|treat|share|data|information)",
    "(how we|way we|our) ..3 (use|using|processing|handling|handle) ..4 (data|information) (change|changes)",
    "new version ..2 (policy|notice|statement|declaration)",
  ],
  "change-verb": [
    "(change|changed|changing|modify|modifies|modified|amend|amends|amended|updated|updating|revise|revises|revised|alter|altered|replace|rewrite|vary|varied|adapt|adapted)",
  ],
  "change-noun": [
    "(change|changes|modification|modifications|amendment|amendments|update|updates|revision|revisions|alteration|alterations|adjustments|variation|variations|adaptations)",
  ],
  /** The people whom a notice reaches. */
  readers: [
    "(you|everyone|everybody|people|user|users|customer|customers|member|members|reader|readers|subscriber|subscribers|client|clients|visitors|supporters|donors|volunteers|parents|families|staff|employees|residents|participants|attendees|players|patients|tenants|students|guests)",
    "(data|account|policy) (subject|subjects|holder|holders|owner|owners)",
    "(persons|individuals) [concerned|affected]",
  ],
  /** Somebody lets the readers know. */
  "tell-reader": [
    "(notify|notifies|inform|informs|alert|alerts|tell|tells|advise|advises|warn|email|emails|mail|mails|message|text|prompt|prompts|contact|contacts|informing|notifying|alerting|emailing|telling|contacting|have informed|have notified|have told) [all|each|every] [of] [our|the|any|registered|affected] [registered|affected|existing|subscribed|active|account] {readers}",
    "(will|shall) be kept (posted|informed|up to date|updated)",
    "(will|shall) keep (you|users|customers|members|everyone) (posted|informed|up to date|updated)",
    "(let|letting) [all] [of] [our|the] {readers} know",
    "(make|making) [sure|certain] ..2 (aware|know|known)",
    "(write|writes|written|writing|reach out) to [all] [of] [our|the] {readers}",
    "(get|getting|be) in touch with [all] [our] {readers}",
    "(we|i) will [then|first|always] (get|be) in touch",
    "{readers} [will|would|shall] [first] hear from us",
    "(will|be|are|is) [also|always|personally|individually|then] (notified|informed|told|announced|communicated|alerted|emailed|flagged)",
    "(provide|provided|send|sends|sent|give|gives|given|receive|receives|drop|drops|sending|giving) [all|each|every] [of] [our|the|to|registered] [{readers}] [with] [a|an|any|additional|advance|further|reasonable|prior|clear|at least] ..4 (notice|notices|notification|notifications|email|message|line|letter|text)",
    "(notified|communicated|announced|sent|emailed|circulated|goes out|go out|made known) to [all] [of] [our|the] {readers}",
    "(get|gets|receive|receives|sent) ..2 (email|letter|notification|message)",
    "(bring|brings|brought|draw|draws|drawn) ..5 (your|the) attention",
    "(see|shows|shown|display|displays|displayed|presented with) ..1 (a|an) ..2 (notice|notification|message|banner|alert|pop up|popup|prompt|dialog|dialogue)",
    "(notice|notification|message|banner|alert|pop up|popup|prompt) ..2 (is|are|will be) (shown|displayed|sent|emailed)",
    "(sent|receive|receives|given) [a|an|the] (new|updated|revised|amended|changed) [version] ..3 (version|policy|notice|statement)",
    "{readers} (will|may) be (asked|prompted|invited|required) to [read|review] [and] (accept|agree|confirm|consent|acknowledge)",
  ],
  /** What comes to the reader's eyes without being looked for. */
  "direct-channel": [
    "(email|emails|emailing|mail|letter|letters|sms|text message|push|popup|pop up|pop over|banner|banners|in app|in product|newsletter|bulletin|mailing list|prominent*|conspicuous*)",
  ],
  /** What carries a notice to its reader, other than the page on which the policy stands. */
  "notice-channel": [
    "{direct-channel}",
    "(post|dashboard|portal|intranet|inbox|magazine|mailing|message|messages|notification|notifications|alert|alerts|in service|account|accounts|directly|electronically|in writing|announcement|announcements|release notes|social media)",
    "(notice|notices) (on|in|within|through|when)",
    "through (the|our) (app|application|service|services|platform|products|product)",
    "via (the|our|telegram) [app|application|service|services|platform]",
    "in (the|our) (app|application|service|services|product|platform)",
    "next (log in|login|sign in|visit|start|time you)",
  ],
  /** The new text in its place, which is all the notice there is. */
  "posting-only": [
    "(by|via|through) [our] (posting|updating|publishing|publication|publish|revising|changing|placing|the posting)",
    "(on|to) (this|the|our|its) ..2 (page|here)",
    "(policy|webpage) page",
    "(you|users) here",
  ],
  /** It is the reader who writes. */
  "reader-writes": [
    "(contact|email|mail|write to|emailing|contacting) (us|me|our)",
    "(you|users) (can|may|could|should|must) ..3 (email|send|write|contact|unsubscribe|opt out)",
    "(questions|question|unsubscribe|opt out|email address is|<email>)",
  ],
  /** Something that has a name changes: what is told of changes without one is about the policy. */
  "other-change": ["{change-noun} (to|in|of|on|at)", "(price|prices|pricing|fee|fees|rates)"],
  /** Of whom an age is told. */
  "age-holder": [
    "(child|children|minor|minors|kid|kids|anyone|anybody|nobody|somebody|someone|everyone|individual|individuals|person|persons|people|adult|adults|user|users|those|they|visitor|visitors|member|members|customer|customers|player|players|applicant|applicants|participants|consumers)",
    "(you|who) are",
    "no one",
  ],
  young: ["(child|children|children's|minor|minors|kid|kids|juveniles|teenagers|young people|underage)"],
  /** Data of GDPR Art. 9(1), by the words that collecting sentences use. */
  special: [
    "(health|medical|genetic|biometric|faith) [and] [other] (data|information|records|record|condition|conditions|history|status|details|features|identifier|identifiers|template|templates|issues|conditions)",
    "(biometrics|disability|disabilities|diagnoses|allergy|allergies|vaccination|vaccinations|pregnancy|faceprint|faceprints|voiceprint|voiceprints|prescriptions|medication|medications|symptoms|ethnicity|religion|religions)",
    "(ethnic|racial) [or|and] [ethnic|racial] (origin|origins|background)",
    "(religious|philosophical) [or|and] [philosophical|religious] (belief|beliefs|views|affiliation|convictions)",
    "political (opinion|opinions|views|affiliation|beliefs)",
    "(trade union|sexual orientation|sex life|heart rate|blood pressure|blood glucose|blood group|menstrual cycle)",
    "(sick note|sick notes|mental health|state of health|your health)",
    "(face|facial) (template|templates|geometry|recognition)",
    "biometric (verification|identification|recognition|authentication|check|checks|matching)",
    "your (fingerprint|fingerprints)",
    "(special|sensitive) (category|categories) [of] [personal] (data|information)",
    "special category [personal] (data|information)",
  ],
  marketing: [
    "(marketing|newsletter|newsletters|promotional|promotions|mailings|advertisements by email|commercial communications|commercial messages|advertising emails|commercial emails)",
    "(special|promotional|our|exclusive|commercial|these|you|personalised|personalized|latest) offers",
  ],
  guardian: ["(parent|parents|parental|guardian|guardians|parent's|parents')"],
  /** The security of personal data has failed. */
  breach: [
    "(data|security|privacy|information) [security] (breach|breaches|incident|incidents)",
    "(breach|breaches)",
    "(data|information|security|account|accounts|systems) ..5 (compromised|exposed|leaked|stolen|breached)",
  ],
  /** At most the month of GDPR Art. 12(3). */
  "one-month": [
    "(one|1|a|calendar) [1] [calendar] month",
    "(thirty|twenty eight|twenty one|twenty|fifteen|fourteen|ten|seven|five|three) [30|28|21|20|15|14|10|7|5|3] [calendar|business|working] days",
    "(30|28|21|20|15|14|10|7|5|3|2) [calendar|business|working] days",
    "(one|two|three|four|1|2|3|4) [1|2|3|4] weeks",
    "(one|a|1) week",
    "(24|48|72) hours",
  ],
  /** Answers to readers who make use of their rights. */
  respond: [
    "(respond|responds|responding|response|answer|answers|answered|answering|reply|replies|get back to you|hear from us|honor|honour|fulfil|fulfill|fulfilled|actioned|act on|action on)",
  ],
  /** Without payment; "no fee" is for phrases of their own, which know the negator. */
  "free-of-charge": [
    "free of [any] (charge|charges|cost|costs)",
    "without [any|additional|extra|incurring] [any] (charge|charges|cost|costs|fee|fees|payment)",
    "(for free|cost free|gratis)",
    "at no [additional|extra] (cost|charge)",
  ],
  /** What readers do who make use of their rights. */
  "rights-act": [
    "(right|rights|request|requests|requesting|copy|copies|exercise|exercising|rectify|rectification|erasure|restriction|portability|objection|object|withdraw|withdrawal|revoke)",
    "access ..3 (data|information|records)",
  ],
  /** An authority that a reader can look up by the name. */
  "named-authority": [
    "(ico|dpc|cnil|aepd|bfdi|garante|imy|datatilsynet|uodo|cnpd|naih|anspdcp|azop|dsb|edps|edpb|fdpic|edob|ndpc|oaic|anpd|apd|gba|lfdi|tietosuojavaltuutet*|landesbeauftragt*|datenschutzbehorde|datenschutzbehörde|integritetsskyddsmyndigheten|úoou|dataprotection.ie|ico.org.uk|cnil.fr|www.ico.org.uk|www.cnil.fr|edpb.europa.eu)",
    "(autoriteit persoonsgegevens|garante per la protezione|commission nationale|agencia espanola|agencia española|berlin commissioner|hamburg commissioner|bavarian state office|office for personal data protection|office of the australian information commissioner)",
    "(information|data protection|privacy) (commissioner's|commissioners|commissioner) office",
    "(uk|uk's|kingdom's|the|your|federal|hellenic|hessian|state|cyprus|jersey|guernsey) (information commissioner|information commission|data protection commission)",
    "(irish|french|german|spanish|italian|dutch|swedish|danish|norwegian|finnish|polish|austrian|belgian|swiss|portuguese|czech|hungarian|romanian|luxembourg|estonian|latvian|lithuanian|maltese|greek|berlin|bavarian|hamburg|ireland's|british) [federal] (data protection|supervisory|privacy|information|personal data) ..3 (authority|agency|commission|commissioner|inspectorate|office|ombudsman|board)",
    "(information|data protection|privacy) commission of",
    "(commissioner|officer) for data protection and freedom of information",
    "federal data protection and information commissioner",
    "european data protection board",
  ],
} as const satisfies Record<string, readonly string[]>;
