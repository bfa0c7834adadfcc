/**
 * What a heading, or the sentence that introduces a list, can be about. `IN name` in a phrase holds where one of
 * the sequences stands in a heading above the statement, in the sentence that introduces its list, in the item
 * above it, or in the header of its table.
 */
export const topics = {
  rights: [
    "(right|rights|choices|gdpr)",
    "you can ask (us|for)",
    "(data subject|data subjects)",
    "(access|manage|managing|accessing|control|controlling|update|updating|review|correct|correcting|delete|deleting|edit|editing) ..4 (data|information|account|profile)",
    "(exercise|exercising|entitled)",
    "control ..3 (data|information)",
  ],
  "rights-list": [
    "(right|rights) [to|under|as|in|including|with|and|are|as follows] ..4 $",
    "right to ..2 $",
    "rights ..12 $",
    "(entitled to|you may|you can|you could|ability to|able to|request that we|ask us to|ask that we) $",
    "(can|may|could) ask (us|for) ..6 $",
    "following (rights|choices|options)",
    "your ..3 rights",
  ],
  /** Headings of a section that is about one right: what stands below explains it. */
  "access-right": [
    "^ [#] [#] [the|your] (right|rights) (to|of) ..3 access ..6 $",
    "^ [#] [#] (can|may|could|how) ..3 (i|you) ..6 (see|access|view|inspect|copy) ..4 (data|information|details) ..4 $",
  ],
  "rectification-right": [
    "^ [#] [#] [the|your] (right|rights) (to|of) [request] (rectif*|correct|correction) ..6 $",
    "^ [#] [#] rectification $",
    "^ [#] [#] (can|may|could|how) ..3 (i|you|my) ..6 (correct|corrected|update|updated|amend|change|edit|rectify) ..6 $",
  ],
  "erasure-right": [
    "^ [#] [#] [the|your] (right|rights) (to|of) [request|be] (erasure|erase|delete|deletion|forgotten) ..6 $",
    "^ [#] [#] erasure $",
    "^ [#] [#] (can|may|could|how) ..3 (i|you|my) ..6 (delete|deleted|erase|erased|remove|removed|forgotten) ..6 $",
  ],
  "restriction-right": [
    "^ [#] [#] [the|your] (right|rights) (to|of) (restrict|restriction|limitation) ..6 $",
    "^ [#] [#] (can|may|could|how) ..3 (i|you|my) ..6 (restrict|restricted|limit|limited) ..4 (data|information|processing|use) ..4 $",
    "^ [#] [#] restriction [of processing] $",
  ],
  "objection-right": [
    "^ [#] [#] [the|your] (right|rights) (to|of) (object|objection|oppose|opposition) ..6 $",
    "^ [#] [#] (can|may|could|how) ..3 (i|you) ..4 (object|oppose) ..6 $",
  ],
  "portability-right": [
    "^ [#] [#] [the|your] [right|rights] [to|of] [data] portability ..3 $",
    "^ [#] [#] (can|may|could|how) ..3 (i|you) ..4 (take|move|transfer|export|port) ..4 (data|information) ..6 $",
  ],
  "withdrawal-right": [
    "^ [#] [#] [the|your] (right|rights) (to|of) (withdraw|revoke|withdrawal|revocation) ..6 $",
    "(can|do|may) (i|you) ..2 (withdraw|revoke|take back) ..4 (consent|permission)",
    "^ [#] [#] (withdrawing|revoking|withdrawal of|revocation of) [your] consent $",
  ],
  "complaint-right": [
    "^ [#] [#] [the|your] (right|rights) (to|of) ..4 (complain|complaint|complaints|appeal) ..6 $",
    "^ [#] [#] (complaints|complaint) $",
    "(can|do|may) i ..3 complain",
  ],
  retention: [
    "(retention|retain|retained|retaining)",
    "(how long|storage period|storage duration|storage limitation|retention period|duration of storage|duration)",
    "(keep|keeping|kept|store|storing|stored) ..5 (data|information|it|them)",
    "(deletion|when we delete)",
    "(storage|storing) [of] [your|personal] (data|information)",
  ],
  "retention-list": [
    "(retention period|retention periods|storage period|storage periods|kept for|retention|how long|retain)",
    "(default|following|storage) periods",
    "(keep|kept|store|stored) ..8 (as long as|for as long as|for|as follows|until)",
  ],
  /** A table's column that tells for how long. */
  "storage-column": ["(storage|retention|kept for|deleted after|how long)"],
  "basis-column": ["(legal|lawful) (basis|bases|ground|grounds)", "basis"],
  children: ["(child|children|children's|minor|minors|kids|coppa|age|ages)", "under (13|16|18)"],
  parents: ["(parent|parents|parental|guardian|guardians|carer|carers|junior|juniors)"],
  cookies: ["(cookie|cookies|tracking technolog*|web beacons|beacons|local storage)"],
  /** As `legal-basis`, without what only names the law. */
  sharing: ["(share|sharing|disclose|discloses|disclosure|third parties|recipients)"],
  "basis-heading": [
    "(legal|lawful|legitimate) (basis|bases|ground|grounds|justification)",
    "(basis|bases|grounds) for ..3 (processing|using|use|collecting|collection)",
    "(basis|grounds) of (processing|the processing)",
    "following (bases|grounds|conditions|legal)",
    "(why we are allowed|lawfulness of processing|lawful processing)",
  ],
  "legal-basis": [
    "(legal|lawful|legitimate) (basis|bases|ground|grounds|reason|reasons|justification)",
    "(basis|bases|grounds) for ..3 (processing|using|use|collecting|collection)",
    "(basis|grounds) of (processing|the processing)",
    "following (bases|grounds|conditions)",
    "(gdpr|article 6|art 6)",
    "why we are allowed",
    "(lawfulness|lawful) of processing",
  ],
  "controller-introduction": ["(provided by|operated by|offered by|controller|responsible|we are) ..6 $"],
  contact: [
    "(contact|contacts|contacting|contact us)",
    "(questions|question|enquiries|inquiries|feedback|concerns)",
    "(reach|get in touch|who we are|about us|imprint|data controller|controller|how to complain|complaints)",
  ],
  /** Readers whom the GDPR protects. */
  "protected-readers": [
    "(gdpr|eea|eu|uk|europe|european|europeans|switzerland|swiss|everyone|globally|worldwide|all users|all customers)",
    "depending (on|upon) (where|your) ..3 (located|location|country|jurisdiction|region)",
    "(united kingdom|england|germany|france|ireland|spain|italy|netherlands|general data protection regulation|data protection act)",
  ],
  /** Readers of one state elsewhere. */
  "readers-elsewhere": [
    "(california|californian|californians|ccpa|cpra|caloppa|virginia|vcdpa|cdpa|colorado|connecticut|utah|nevada|texas|oregon|montana|delaware|iowa|tennessee|minnesota|nebraska|maryland)",
    "(us|american) (state|states|residents|consumer|consumers|privacy law|privacy laws)",
    "(brazil|brazilian|lgpd|canada|canadian|pipeda|quebec|australia|australian|app 12|new zealand|south africa|popia|nigeria|nigerian|ndpr|india|dpdp|dpdpa|singapore|pdpa|japan|appi|korea|china|pipl)",
    "(shine the light|notice at collection)",
  ],
} as const satisfies Record<string, readonly string[]>;
