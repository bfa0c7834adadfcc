import type { WordingDefinition } from "@policylint/core";

/** What leaves some tracking in a denial, or denies it in some cases, of some readers or by somebody else only. */
const QUALIFIED =
  "NOT (unless|except|without|until|before|if|when|where|whenever|default|other than|but|however|instead|children|minors|students|cross site|across|users' consent|your consent|consent|signal|signals|dnt|opt out|disable|disabled|premium|paid|emails) NOT do not track";

const NONE =
  "(do not|does not|will not|never) [currently|ever] (use|set|place|employ|run|deploy|contain|include|load|embed|have)";
const HAS_NO =
  "(use|uses|set|sets|contain|contains|has|have|with|employ|employs|load|loads|run|runs|is free of|are free of|without)";
const TRACKERS =
  "(tracking cookies|trackers|tracking technologies|tracking pixels|tracking tools|tracking scripts|analytics cookies|analytics tools|analytics services|analytics|user tracking)";
const ADS = "(advertising|ad|ads|marketing|targeting|retargeting)";

/** Nothing follows the reader. */
export const deniedTracking: WordingDefinition = {
  id: "denied-tracking",
  phrases: [
    `${NONE} [any|third party|external|other] [third party|external|advertising|marketing|analytics|or] [or] [third party|other|similar] ${TRACKERS} ${QUALIFIED}`,
    `${HAS_NO} (no|zero) [any|third party|external|advertising] [or] ${TRACKERS} ${QUALIFIED}`,
    `^ no [third party|external|advertising] [or] ${TRACKERS} ${QUALIFIED}`,
    `(sets|set|use|uses|place|places) [only|solely|exclusively] (only|solely|exclusively|nothing but) [strictly|technically|absolutely] (essential|necessary|required) cookies ${QUALIFIED}`,
    `^ only [strictly|technically|absolutely] (essential|necessary|required) cookies ${QUALIFIED}`,
    `(only|solely|exclusively) (set|sets|use|uses|place|places) [strictly|technically|absolutely] (essential|necessary|required) cookies ${QUALIFIED}`,
  ],
  never: ["(you|your browser|browsers) ..3 (not|never)", "{tracking-vendor}"],
};

/** Nothing follows the reader for advertising. */
export const deniedAdvertising: WordingDefinition = {
  id: "denied-advertising",
  phrases: [
    `${NONE} [any|third party] ${ADS} (cookies|trackers|pixels|technologies|networks) ${QUALIFIED}`,
    `${HAS_NO} no ${ADS} (cookies|trackers|pixels|technologies|networks) ${QUALIFIED}`,
    `^ no ${ADS} (cookies|trackers|pixels) ${QUALIFIED}`,
    `(do not|does not|will not|never) [sell|sell or|sell and|and do not] [or] share ..6 for (cross context|cross contextual|targeted|behavioral|behavioural) [behavioral|behavioural] advertising ${QUALIFIED}`,
    `(do not|does not|will not|never) (engage in|use|show|serve|display) [any] (targeted|behavioral|behavioural|interest based|personalised|personalized) (advertising|ads|advertisements) ${QUALIFIED}`,
  ],
};

/** What belies both. */
const ADVERTISING = [
  "(facebook|meta|linkedin|twitter|tiktok|pinterest|snap|reddit|bing|x) [conversion] (pixel|pixels|insight tag|audience network|custom audiences|conversion tracking|advertising)",
  "(google ads|google adwords|adsense|admob|doubleclick|adroll|criteo|taboola|outbrain|applovin|unity ads|ironsource|vungle|chartboost)",
  "(marketing|advertising|retargeting|remarketing) (pixel|pixels|tags|trackers|cookies)",
  "(we|i|our partners) ..3 (use|employ|run) ..3 (retargeting|remarketing)",
  "(we|i|our partners) ..4 (show|serve|display|deliver) ..3 (targeted|behavioral|behavioural|interest based|personalised|personalized) (advertising|ads|advertisements)",
];

/** What stands in no sentence that says that something is done. */
const SUPPOSED =
  "NOT (not|never|no|without|if|would|opt out|formerly|previously|removed|stopped|websites of|cookieless|their own|e.g|example|such as|partners' sites|other websites)";

/** Advertising that follows the reader, by the maker's name or as such. */
export const affirmedAdvertising: WordingDefinition = {
  id: "affirmed-advertising",
  phrases: ADVERTISING.map((phrase) => `${phrase} ${SUPPOSED}`),
};

/** Any software that follows the reader, by the maker's name or as such. */
export const affirmedTracking: WordingDefinition = {
  id: "affirmed-tracking",
  phrases: [
    ...ADVERTISING,
    "(google|firebase|flurry|yandex|facebook|adobe|baidu|universal) analytics",
    "(ga4|posthog|mixpanel|hotjar|logrocket|fullstory|mouseflow|smartlook|kissmetrics|optimizely|appsflyer|amplitude|quantcast|comscore|crazy egg|microsoft clarity)",
  ].map((phrase) => `${phrase} ${SUPPOSED}`),
};
