/**
 * Kinds of personal data, by the name that values give them, with the words that policies use. A name that begins
 * with "-" is for words that look alike and mean none.
 */
export const CATEGORY_WORDS = {
  "-": [
    "log (in|out|into|on|off|back)",
    "non (personal|personally identifiable|identifiable) [identifiable] (data|information)",
    "(data|information) (protection|controller|controllers|processor|processors|subject|subjects|privacy|security|breach|breaches|retention|officer)",
    "(data|information) [as|for] (is|are) (necessary|needed)",
    "content (delivery|management|of)",
    "personal data protection",
    "(file|photo|image|video|content|document) (sharing|hosting|storage)",
    "(have|has|having|with|create|created|using|register|for) [a|an|your|the] [pro|free|premium|paid|user|customer|open|active] (account|profile)",
    "account of",
    "on account",
    "take into account",
    "(by|via|through|using|to) (email|e mail|post|phone|telephone)",
    "(email|contact|write|mail|call|message) (us|me|our)",
    "application (of|for|to)",
    "support (team|department)",
    "(google|firebase) analytics",
    "(image|images|video|content|photo|photos) (processing|generation|service|provider|providers|hosting)",
    "payment (processor|processors|provider|providers|service|services|gateway|method)",
    "name of",
    "customer (support|service|relationship|relations)",
    "order to",
    "(in|in the) order",
    "course of",
    "results (in|from)",
    "security (measures|reasons|purposes)",
    "backup (system|systems|cycle|rotation)",
  ],
  "personal-data": [
    "[any|all|such|the|this|that|your|our] (personal|personally identifiable|user|customer|client|identifiable|your|collected|member) [personal] [data|information] (data|information|pii)",
    "(data|information|pii|details)",
  ],
  logs: [
    "[server|access|web|security|system|audit|event|application|http|request|firewall|technical|usage|activity|error] [server|access] (log|logs|logfile|logfiles|log file|log files|log data|log records|log entries|log information|logging data)",
  ],
  "ip-addresses": [
    "[full|truncated|anonymised|anonymized|hashed] (ip|internet protocol) (address|addresses) [data|logs]",
    "ips",
  ],
  account: [
    "[user|customer|member|your|inactive|deleted|closed] (account|profile|registration|login|membership|registered user) [profile] (data|information|details|record|records|settings)",
    "(account|accounts|profile|profiles|login credentials|user names|usernames|username|password|passwords)",
  ],
  billing: [
    "[all|business|tax|financial|your] (billing|invoice|invoicing|accounting|tax|bookkeeping|financial) [and|or] [billing|tax|accounting|payment|invoice|transaction|commercial|financial] (data|information|record|records|details|documents|documentation|documents|history|letters)",
    "(invoice|invoices|receipts|accounting|bookkeeping|billing)",
    "(commercial|business) (letters|records|documents)",
  ],
  payments: [
    "(payment|payments|transaction|transactions|transactional) [and|or] [billing|transaction|transactions|order|orders|purchase] [data|information|record|records|details|history|logs]",
  ],
  "payment-cards": [
    "(credit|debit|payment|bank) [or|and|debit] [debit|credit] (card|cards) [number|numbers|data|details|information]",
    "(card|bank account|bank) (number|numbers|details|data|information)",
    "(bank account|iban|cvv|cvc)",
  ],
  orders: [
    "(order|orders|purchase|purchases|booking|bookings|reservation|reservations) [data|information|records|details|history]",
  ],
  contracts: ["(contract|contracts|contractual) (data|information|documents|records|details)", "contracts"],
  backups: [
    "[encrypted|database|our|system|secure] (backup|backups|back up|back ups) [copy|copies|data|archives|files|storage|tapes]",
  ],
  support: [
    "(support|help desk|helpdesk|customer service|customer support) [and] (ticket|tickets|request|requests|message|messages|correspondence|communication|communications|conversation|conversations|inquiry|inquiries|enquiry|enquiries|email|emails|chat|chats|records|data|history|case|cases)",
    "[customer|customers] [service|support] queries",
    "(ticket|tickets|inquiry|inquiries|enquiry|enquiries|correspondence|contact request|contact requests|contact form data|contact form submissions)",
    "(email|emails|communication|communications) (correspondence|you send us|sent to us|with us)",
  ],
  messages: [
    "(chat|chats|message|messages|conversation|conversations|direct messages|transcript|transcripts|chat history|chat logs|chat messages)",
  ],
  "job-applications": [
    "(job|applicant|applicants|candidate|candidates|recruitment|recruiting) [application|applications] (data|information|document|documents|details|record|records|file|files)",
    "(applicant|applicants|candidate|candidates|cv|cvs|resume|resumes|recruitment|recruiting)",
    "(job|unsuccessful|rejected|speculative) (application|applications)",
    "application (data|documents|materials|files|records|papers)",
    "applications",
  ],
  images: [
    "[uploaded|original|your|source|input|user|generated|profile|temporary] (image|images|photo|photos|photograph|photographs|picture|pictures|selfie|selfies) [files|data|uploads]",
  ],
  videos: ["[uploaded|your|video] (video|videos|footage|cctv) [files|data|footage|images|recordings]"],
  recordings: [
    "[call|voice|audio|telephone|phone|screen|meeting|session|sound] (recording|recordings|audio|voice data|voice messages)",
  ],
  uploads: [
    "[uploaded|your|user|all|temporary|submitted|generated] (file|files|document|documents|upload|uploads|content|contents|user generated content)",
  ],
  prompts: ["[user|your|input|ai] (prompt|prompts|input|inputs)"],
  results: ["[cached|test|generated|analysis|output|ai] (result|results|output|outputs)"],
  location: [
    "[precise|gps|your|device] (location|geolocation|gps|geographic|movement) [data|information|history]",
  ],
  usage: [
    "(usage|analytics|analytic|analytical|statistical|statistics|telemetry|behavioural|behavioral|interaction|activity|navigation|tracking|aggregated|event|traffic|access|visitor|performance) [and] [analytics|usage|performance] (data|information|records|statistics|reports|history|events)",
    "(analytics|statistics|telemetry)",
  ],
  device: [
    "(device|technical|connection|browser) [and] [usage|log|device] (data|information|identifier|identifiers|ids|id)",
  ],
  "crash-reports": [
    "(crash|error|diagnostic|diagnostics|bug|debugging) (report|reports|data|information|logs|log|records)",
  ],
  cookies: ["(cookie|cookies) [data|information|identifiers|consent]"],
  marketing: [
    "(marketing|newsletter|newsletters|mailing list|mailing|subscriber|advertising|promotional) [contact] [data|information|preferences|consents|list|subscription|subscriptions|emails|lists|records|details]",
  ],
  "email-addresses": ["[your|newsletter|the] (email|mail|emails) [address|addresses]"],
  contact: ["contact [form] (data|information|details|form|forms)"],
  "phone-numbers": ["[mobile] (phone|telephone|mobile|cell) [number|numbers]"],
  "identity-documents": [
    "(identity|identification|id|verification|kyc|aml|due diligence) [verification] (document|documents|data|information|records|images)",
    "(passport|passports|driving licence|driver's license|id card|id cards)",
  ],
  biometric: [
    "(biometric|facial|face|fingerprint) [recognition] (data|information|template|templates|identifiers|geometry|scan|scans|images|vectors)",
    "(biometrics|fingerprints|faceprints|embeddings|facial landmarks|facial features|voiceprints)",
  ],
  health: ["(health|medical|patient|fitness|clinical) (data|information|records|record|files)"],
  sessions: ["session (data|information|id|ids|token|tokens|identifiers|records|logs)"],
  "search-history": [
    "(search|browsing|watch|listening|reading|viewing) [and search] (history|queries|data|terms)",
    "search requests",
  ],
  surveys: ["survey [responses|data|results|answers|answer]", "(surveys|questionnaires|feedback)"],
  posts: ["(post|posts|comment|comments|review|reviews|forum posts)"],
  "consent-records": [
    "(consent|opt out|suppression|unsubscribe|objection) (record|records|log|logs|proof|list|lists|data|information|preferences|history)",
    "(record|records|proof|evidence) of ..1 (consent|consents)",
  ],
  employment: ["(employee|employees|staff|personnel|hr|payroll) (data|information|records|files)"],
  metadata: ["(metadata|meta data)"],
  tokens: ["[access|authentication|api|device|push] (token|tokens|keys)"],
} as const satisfies Record<string, readonly string[]>;
