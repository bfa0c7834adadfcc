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
  /** Makers of software that follows the reader in sites and apps. */
  "tracking-vendor": [
    "(google|firebase|flurry|matomo|piwik|yandex|plausible|facebook|unity|adobe|web|mobile|apple|cloudflare|vercel) analytics",
    "(admob|adsense|doubleclick|crashlytics|mixpanel|hotjar|appsflyer|flurry|matomo|applovin|vungle|chartboost|ironsource|adcolony|posthog)",
    "(facebook|meta|linkedin|twitter|tiktok|pinterest) (pixel|sdk|insight tag|tag)",
    "ad serving systems",
  ],
  /** A change of the policy, or of what it tells. */
  "notice-change": [
    "(change|changes|changed|changing|modify|modifies|modification|modifications|modified|amend|amends|amended|amendment|amendments|update|updates|updated|updating|revise|revises|revised|revision|revisions|alter|altered|alterations|adjustments|replace) ..10 (policy|policies|notice|statement|declaration)",
    "(policy|policies|notice|statement|declaration) ..10 (change|changes|modify|modified|modification|modifications|amend|amended|amendment|amendments|updates|revise|revised|revision|revisions|alter|altered)",
    "(material|materially|significant|significantly|substantial|substantive|such|these) [we] [make|implement] (change|changes|modifications|amendments|revisions|alterations)",
    "(change|changes|changing) [the] (how|way|ways|in how) ..3 (use|uses|process|collect|handle|treat|share|data|information)",
  ],
  /** Somebody lets the readers know. */
  "tell-reader": [
    "(notify|inform|alert|tell|advise|warn|email|contact|informing|notifying|alerting|emailing) [all] [of] [our|the|each|any|registered|affected] [registered|affected|existing|subscribed|active] (you|users|user|customers|members|readers|subscribers|clients|visitors)",
    "(will|shall) be kept (posted|informed|up to date|updated)",
    "(will|shall) keep (you|users|customers|members|everyone) (posted|informed|up to date|updated)",
    "(let|letting) [all|our] (you|users|customers|members|everyone) know",
    "(write|written) to [all|our] (you|users|customers|members)",
    "(will|be|are|is) [also|always|personally] (notified|informed|announced|communicated|alerted|emailed)",
    "(provide|provided|send|sent|give|given|receive) [you|users|users with|you with|to you] [with] [a|an|any|additional|advance|further|reasonable|prior|at least] ..4 (notice|notices|notification|notifications|email|message)",
    "(notified|communicated|announced|sent|emailed|circulated) to [all] [our] (you|users|customers|members)",
    "(get|gets|receive|receives|sent) ..2 (email|letter|notification|message)",
    "(bring|brought) ..5 (your|the) attention",
  ],
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
