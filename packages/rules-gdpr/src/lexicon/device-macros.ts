/** Words about what a site or app keeps on the reader's device beyond what it needs, and about leave to do so. */
export const deviceMacros = {
  /** Storage that the service could do without. */
  "optional-tracker": [
    "(analytics|analytical|analysis|statistics|statistical|marketing|advertising|advertisement|advertisements|ad|ads|performance|tracking|targeting|targeted|retargeting|remarketing|measurement|profiling|behavioral|behavioural|optional|nonessential|social media|personalisation|personalization|conversion) (cookie|cookies|pixel|pixels|beacon|beacons|tracker|trackers)",
    "(tracking|conversion|advertising|marketing) (tag|tags|pixel|pixels|gif|gifs)",
    "(cookies|pixels|beacons|trackers) (for|for the purpose of|for the purposes of) ..3 (analytics|advertising|marketing|statistics|statistical|tracking|remarketing|retargeting)",
    "(non|not strictly) (essential|necessary|technical|required) (cookie|cookies|storage|tracker|trackers|technologies|tracking)",
    "optional [product|usage|web|website] (analytics|tracking|statistics)",
  ],
  /** Makers of measurement and advertising, under names that are nothing else. */
  "optional-vendor": [
    "(google|firebase|flurry|matomo|piwik|yandex|facebook|adobe|unity|baidu|universal) analytics",
    "google (ads|adwords|adsense|tag manager|marketing platform|ad manager|doubleclick|ad network)",
    "(facebook|meta|linkedin|twitter|tiktok|pinterest|snap|snapchat|reddit|bing|microsoft) [conversion] (pixel|pixels|insight tag|tag|ads|audience network|custom audiences|custom audience|conversion tracking|advertising)",
    "(ga4|posthog|mixpanel|hotjar|logrocket|fullstory|mouseflow|smartlook|kissmetrics|optimizely|appsflyer|flurry|matomo|piwik|adsense|admob|doubleclick|adwords|applovin|vungle|chartboost|ironsource|adcolony|inmobi|tapjoy|mopub|adroll|criteo|taboola|outbrain|quantcast|comscore|liveramp|startapp|yandex metrica)",
    "(crazy egg|microsoft clarity|unity ads|audience network|insight tag|quantum metric)",
  ],
  /** What takes back a sentence on such storage. */
  "not-used": ["(not|never|no|none|neither|nor|without|cookieless|free)"],
  /** What a sentence on consent can be about. */
  "tracked-by": [
    "{optional-tracker}",
    "{optional-vendor}",
    "(cookie|cookies|tracker|trackers|pixel|pixels|beacons|analytics|tracking|retargeting|remarketing|fingerprinting|telemetry)",
    "(similar|tracking) (technologies|technology|tools)",
    "(personalised|personalized|targeted|interest based|behavioral|behavioural|customised|customized|tailored) (ads|advertising|advertisements|adverts)",
    "(advertising|device) (identifier|identifiers|id)",
  ],
  /** The reader says yes. */
  agree: [
    "(consent|consents|consented|consenting|accept|accepts|accepted|accepting|agree|agrees|agreed|allow|allowed)",
    "(opt|opts|opted|opting) in",
    "(permission|approval|approve|approved)",
  ],
  leave: ["(consent|permission|opt in|agreement|approval)"],
  /** Consent that is asked for in cases that the reader cannot tell. */
  "where-required": [
    "(where|if|when|as|whenever|wherever|unless) [it|this|consent|we|so|otherwise|legally] [is|are] [legally|so|otherwise] (required|necessary|needed|applicable|mandated|obliged|obligated)",
    "(required|permitted|necessary|mandated) (by|under) [the|any|applicable|local|relevant|data] [data] [protection|privacy] (law|laws|regulation|regulations|legislation|regime)",
    "to the extent ..3 (required|permitted|necessary)",
    "subject to [any] applicable",
  ],
  /** Another thing that readers opt out of. */
  mailings: ["(newsletter|newsletters|email|emails|unsubscribe|mailing list|text messages|communications)"],
  /** Where a choice is made, and can be made again. */
  "cookie-controls": [
    "(cookie|cookies|consent|tracking) [consent|and similar|preference|preferences] (settings|setting|preferences|preference|choices|options|panel|center|centre|dashboard|manager|control|controls|tool|icon|button|banner)",
  ],
  "choice-place": [
    "{cookie-controls}",
    "(settings|panel|banner|footer|icon|button|preferences|preference center|preference centre|privacy center|menu)",
  ],
  "choose-again": [
    "(withdraw|withdraws|withdrawn|withdrawing|withdrawal|revoke|revokes|revoked|revoking|revocation|change|changed|changing|modify|adjust|update|review|manage|managing|reset|edit|customise|customize|control|set|select|switch|turn|toggle|refuse|reject)",
  ],
  "their-choice": ["(consent|consents|choice|choices|selection|decision|preference|preferences|your mind)"],
  /** A page on cookies beside the policy. */
  "cookie-page": [
    "(cookie|cookies|cookies and tracking|tracking technologies) [privacy] (policy|policies|notice|statement|declaration|list|table|page|guidelines|disclosure)",
    "(policy|notice|statement) on (cookies|the use of cookies)",
    "(list|table|overview) of [all|the|our] [the] cookies",
  ],
  /** What a cookie is called in a list of cookies. */
  "cookie-name": [
    "^ ..1 (ga|gid|gat|gcl|utma|utmb|utmc|utmz|fbp|fbc|hjid|hjsession|ide|nid|pk id|pk ses|phpsessid|jsessionid)",
  ],
} as const satisfies Record<string, readonly string[]>;
