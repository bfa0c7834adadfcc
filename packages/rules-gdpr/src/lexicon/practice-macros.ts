/** Words about what a site does besides: cookies, marketing, security, changes of the policy. */
export const practiceMacros = {
  /** What a site or app keeps on the reader's device, or follows the reader with. */
  tracker: [
    "(cookie|cookies|beacon|beacons|webbeacons|pixel|pixels|sdk|sdks|fingerprinting|indexeddb)",
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
    "(notify|inform|alert|tell|advise|warn|email|contact|informing|notifying|alerting|emailing) [all] [of] [our|the|each|any|registered|affected] [registered|affected|existing] (you|users|user|customers|members|readers|subscribers|clients|visitors)",
    "(let|letting) [all|our] (you|users|customers|members|everyone) know",
    "(write|written) to [all|our] (you|users|customers|members)",
    "(will|be|are|is) [also|always|personally] (notified|informed|announced|communicated|alerted|emailed)",
    "(provide|provided|send|sent|give|given|receive) [you|users|users with|you with|to you] [with] [a|an|any|additional|advance|further|reasonable|prior|at least] ..4 (notice|notices|notification|notifications|email|message)",
    "(notified|communicated|announced|sent|emailed) to (you|users|customers|members)",
    "(bring|brought) ..5 (your|the) attention",
  ],
} as const satisfies Record<string, readonly string[]>;
