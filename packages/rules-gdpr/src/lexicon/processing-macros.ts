/** Words for what is done with which data, where they come from, who receives them and why. */
export const processingMacros = {
  /** What a controller does with data, apart from handing it on. */
  "use-verb": [
    "(use|uses|used|using|utilise|utilises|utilised|utilize|utilizes|utilized|utilizing|process|processes|processed|processing)",
    "(analyse|analyses|analysed|analyze|analyzes|analyzed|combine|employ|rely on)",
    "use of (data|information|personal)",
  ],
  "collect-verb": [
    "(collect|collects|collected|collecting|collection|gather|gathers|gathered|gathering|obtain|obtains|obtained|receive|receives|received|request|requests|ask|asks|require|requires|need|needs|record|records|recorded|log|logs|logged|store|stores|stored|keep|keeps|track|tracks|tracked|monitor|save|saved|access|capture|captures|retain|transmit|transmitted|maintain|set)",
  ],
  "for-purpose": ["(to|for)", "(so that|so) (we|you|i|it|they)", "(purpose|purposes|goal|goals|aim) of"],
  /** A use of data that tells a reader something: not "to improve our services", "for business purposes". */
  "specific-purpose": [
    "(authenticate|authenticating|authentication|verify|verifies|verifying|verification|identify|identifying|identification|recognise|recognize|recognising|recognizing|remember|remembering|remembers|sign in|signing in|log in|login|sign you in|log you in|sign up|registration|register|registering|2 step|two factor)",
    "(contact|contacting|email|emailing|call|reach|notify|notifying|inform|informing|alert|alerting|remind|reminding|tell|telling) ..2 (you|them|users|customers|clients|members|visitors)",
    "(communicate|communicating|correspond|corresponding|communication|communications|interact) with ..3 (you|them|users|customers|members|each other|visitors)",
    "(communicate|communicating) ..4 (updates|changes|alerts|news|information)",
    "(send|sends|sending|deliver|delivering|give|giving|provide|providing|issue|distribute) ..8 (newsletter|newsletters|email|emails|mail|mails|notice|notices|notification|notifications|update|updates|receipt|receipts|invoice|invoices|messages|message|promotional|offer|offers|confirmation|confirmations|reminders|alerts|news|advertisements|advertising|ads|codes|code|password|recommendations|reports|statistics|directions|weather)",
    "(respond|responding|responds|reply|replying|answer|answering|handle|handling|resolve|resolving|address|addressing|investigate|investigating|deal with|dealing with|manage|process|processing|act on) ..6 (question|questions|inquiry|inquiries|enquiry|enquiries|request|requests|comment|comments|ticket|tickets|message|messages|issue|issues|complaint|complaints|query|queries|dispute|disputes|problem|problems|claims|emails|you|your api)",
    "(respond|reply|responding|replying) to (you|your|users)",
    "(customer|technical|user|client|member|product|after sales) (support|service|care|assistance)",
    "(customer|technical) and (customer|technical) support",
    "(process|processing|fulfil|fulfill|fulfilling|fulfilling|fulfilment|fulfillment|complete|completing|execute|carry out|enable|handle|collect|make|take|settle|facilitate) ..5 (payment|payments|order|orders|transaction|transactions|purchase|purchases|billing|registration|registrations|application|applications|booking|bookings|reservation|reservations|refund|refunds|subscription|subscriptions|withdrawals|deposits|returns|exchanges)",
    "(bill|billing|invoice|invoicing|invoices|charge|charging|shipping|ship|ships|dispatch|delivery of|payroll|accounting|bookkeeping|tax|payment|payments|renewal)",
    "(deliver|delivering) ..3 (order|orders|product|products|purchase|goods|parcel|content)",
    "(create|creating|creation|manage|managing|maintain|maintaining|administer|administering|open|opening|set up|setting up|secure|administration|management|run) ..4 (account|accounts|profile|profiles|membership|user id|subscription)",
    "account (management|administration|creation|setup|security|recovery)",
    "(detect|detecting|detection|prevent|prevents|preventing|prevention|protect|protecting|protection|combat|fight|stop|block|investigate|investigating|against|identify) ..10 (fraud|fraudulent|abuse|abusive|misuse|spam|unauthorized|unauthorised|illegal|unlawful|crime|crimes|criminal|attacks|attack|malicious|bots|hacking|cheating|theft|harm|malware|violations|incidents|threats|security|charging|spammers|piracy)",
    "(fraud|spam|abuse|theft) (prevention|detection|protection|monitoring|control|and)",
    "(security|safety|safeguarding|secure|safe|rate limiting|rate limits|load balancing|integrity|stability)",
    "(debug|debugging|diagnose|diagnosing|diagnostic|diagnostics|troubleshoot|troubleshooting|bug|bugs|crash|crashes|fix|fixing|errors|repair|identify problems)",
    "(personalise|personalised|personalising|personalize|personalized|personalizing|personalisation|personalization|customise|customised|customising|customize|customized|customizing|customisation|customization|tailor|tailored|tailoring|recommend|recommending|recommendation|recommendations|suggest|suggestions|relevant|targeted|targeting|geolocation|location based)",
    "(analyse|analysing|analyze|analyzing|analysis|analyses|measure|measuring|measurement|monitor|monitoring|track|tracking|understand|understanding|evaluate|evaluating|study|count|counting|assess|determine|learn|compile|gather|gathering|see|observe|aggregate|know|estimate) ..8 (usage|trends|trend|use|uses|used|using|traffic|behaviour|behavior|performance|effectiveness|interest|interests|preferences|demographic|demographics|visitors|movements|movement|patterns|popular|popularity|statistics|statistical|activity|audience|feedback|interact|interaction|interactions|attendance|habits|needs|views|visits)",
    "(analytics|analytical|analytic|statistics|statistical|market research|survey|surveys|questionnaires|benchmarking|audience measurement|usage analysis|a b testing|testing new)",
    "(marketing|market|advertising|advertise|advertisement|advertisements|advert|adverts|ads|promote|promoting|promotion|promotions|promotional|newsletter|newsletters|remarketing|retargeting|campaign|campaigns|contest|contests|competition|competitions|sweepstakes|giveaways|direct mail|special offers|prize|prizes|events)",
    "(comply|complying|compliance|fulfil|fulfill|meet|meeting|satisfy|satisfying) ..8 (law|laws|legal|regulation|regulations|regulatory|statutory|court|obligations|tax|legislation)",
    "(enforce|enforcing|enforcement|defend|defending|establish|establishment|exercise|protect|protecting|assert) ..8 (terms|agreement|agreements|policies|rules|rights|legal|claims|property|contract|contracts)",
    "(legal|contractual) (obligations|claims|obligation|requirements)",
    "(display|displaying|displays|show|showing|render|rendering|return|returning|generate|generating|sync|syncing|synchronise|synchronize|restore|restoring|back up|play|connect you|match|matching|calculate|publish|translate|convert|transcribe|scan) ..4 (your|you|the|analysis|results|result|content|image|images|device|devices|files|videos|photos|account|others|users)",
    "(job|employment) (application|applications|candidates|purposes)",
    "(recruit|recruiting|recruitment|hire|hiring|due diligence|credit checks|background checks|train ..4 (models|model|employees|staff|ai)|audit|audits|auditing|quality assurance|quality control|training)",
    "(administer|administering|administration of) ..3 (site|website|contest|survey|system|systems|app)",
    "(allow|allowing|enable|enabling|let|letting|permit|help|helping) ..1 (you|users|members|customers|players) to",
    "(invite|invites|inviting|connect|connecting|share|sharing|chat|communicate) ..4 (friends|users|others|other members|contacts)",
    "(develop|developing|design|test|testing|launch|offer|create) ..2 new (features|products|services|product|functionality)",
    "(run|execute|execution|answer|perform|performing) ..3 (image generation|generation|inference|prompts|prompt|query|queries|contract)",
    "(backup|backups|archiving|record keeping|record)",
  ],
  /** A use that any data have. */
  "generic-purpose": [
    "(improve|provide|offer|operate|maintain|enhance|optimise|optimize|develop|support|ensure|better|deliver|run|give|serve|make|create|be|do|our|business|any|all|other|the|run|you|further)",
  ],
  /** Data come into somebody else's hands. */
  "share-verb": [
    "(share|shares|shared|sharing|disclose|discloses|disclosed|disclosing|disclosure|disclosures|transfer|transfers|transferred|transferring|pass|passes|passed|passing|provide|provides|provided|providing|send|sends|sent|sending|give|gives|given|giving|transmit|transmits|transmitted|transmitting|forward|forwards|forwarded|release|released|releases|reveal|reveals|communicate|communicated|supply|supplied|entrust|entrusted|report|reported|handed|hand|sell|sells|sold|distribute|distributed|outsource|outsourced|leaked|exposed|relayed|submitted)",
    "(make|makes|made|making|become|becomes|be|is|are) ..4 (available|accessible|visible|shown)",
    "(allow|allows|permit|grant|grants|give) ..4 access",
  ],
  /** Companies that many policies name as recipients. */
  vendor: [
    "(google|facebook|meta|apple|microsoft|amazon|aws|azure|stripe|paypal|braintree|adyen|klarna|razorpay|paddle|chargebee|recurly|authorize.net|worldpay|square|payone|mollie|wechat|alipay|paystack|flutterwave|shopify|firebase|admob|crashlytics|adsense|doubleclick|adwords|unity|applovin|ironsource|vungle|chartboost|adcolony|inmobi|tapjoy|startapp|flurry|mixpanel|amplitude|appsflyer|adjust|segment|onesignal|twilio|mailchimp|mailgun|sendgrid|postmark|resend|sendinblue|brevo|klaviyo|hubspot|salesforce|zendesk|intercom|freshdesk|freshworks|helpscout|crisp|drift|hotjar|fullstory|matomo|plausible|fathom|posthog|heap|cloudflare|fastly|akamai|imgix|digitalocean|heroku|vercel|netlify|render|railway|fly.io|hetzner|ovh|linode|supabase|mongodb|auth0|clerk|okta|github|gitlab|sentry|bugsnag|datadog|rollbar|slack|openai|anthropic|groq|nvidia|mistral|cohere|revenuecat|twitter|linkedin|pinterest|tiktok|youtube|vimeo|criteo|taboola|outbrain|quantcast|comscore|nielsen|bing|yahoo|yandex|baidu|dhl|ups|fedex|dropbox|typeform|surveymonkey|calendly|zoom|gravatar|wordpress|automattic|disqus|recaptcha|hcaptcha|rudderstack|snowflake|backblaze|wasabi|bunny|xero|quickbooks|docusign|trustpilot|eventbrite|greenhouse|workable)",
  ],
  /** Recipients by what they do, as GDPR Art. 4(9) has them. */
  recipient: [
    "(service|services) (provider|providers|vendor|vendors|company|companies)",
    "(payment|payments|billing|hosting|host|cloud|llm|inference|analytics|analytic|advertising|advertisement|ad|ads|email|e-mail|delivery|shipping|mailing|marketing|technology|it|storage|identity|fraud|sms|courier|logistics|logistic|payroll|recruitment|recruiting|search|infrastructure|support|data|database|software|security|survey|credit|debt|collection|collections|postal|transport|measurement|communication|communications|newsletter|verification|fulfilment|fulfillment|research|media|insurance|telecom|telecommunications|telecommunication|server|web|consulting|card|financial|banking|travel|booking|development|content delivery|audit|auditing|authentication|crash reporting|printing|translation|customer service|background check|ai|model|monitoring|event|events|game|gaming) [and|or] [support|services|service|processing|sending|reference|reporting|delivery|hosting|management|prevention|protection|technology|social] (provider|providers|processor|processors|company|companies|partner|partners|network|networks|vendor|vendors|agency|agencies|supplier|suppliers|firm|firms|platform|platforms|exchanges|operator|operators|gateway|gateways|bureau|bureaus|institution|institutions|processing service|contractors|tool providers|server|servers|organisations|organizations|carriers|brokers)",
    "(law enforcement|police|court|courts|tribunal|tribunals|regulator|regulators|government|governmental|tax authorities|tax office|public authorities|public authority|public bodies|authorities|state bodies|tax authority|customs|supervisory bodies|regulatory bodies|regulatory authorities|government agencies|public agencies|legal authorities|competent authority)",
    "(accountant|accountants|auditor|auditors|lawyer|lawyers|attorneys|legal counsel|counsel|advisor|advisors|adviser|advisers|consultants|consultant|insurers|insurer|bank|banks|financial institutions|courier|couriers|carrier|carriers|employee|employees|staff|personnel|contractors|contractor|subcontractor|subcontractors|agents|freelancers)",
    "(advertiser|advertisers|publishers|resellers|reseller|distributors|dealers|retailers|merchants|merchant|sellers|seller|suppliers|supplier|sponsors|sponsor|franchisees|licensors|app stores|app store|data brokers|social networks|social networking sites|research institutions|universities|hospitals|doctors|physicians|health professionals)",
    "(subsidiary|subsidiaries|parent company|parent companies|holding company|group companies|group company|sister companies|joint ventures|corporate group|company group|group of companies)",
    "companies (in|within|of) ..3 group",
    "(other|registered|fellow|app|all) (user|users|members|players|customers|participants|subscribers)",
    "(your friends|your contacts|the public|public|your employer|your school|your administrator|your organization|your organisation|account owner|event organizers|event organisers|hosts|drivers|restaurants|creators|teammates|administrators|moderators|instructors|teachers)",
    "(acquirer|acquiror|successor|successors|new owner|purchaser|buyer|buyers|prospective buyer|acquiring (entity|company)|potential (buyer|buyers|purchasers|acquirers)|surviving (entity|company)|(investor|investors))",
    "(subprocessor|subprocessors|sub processor|sub processors|processor|processors|data processors)",
    "[third party|3rd party] ad (server|servers|network|networks)",
    "(third party|third parties|vendors|companies|partners|providers|contractors|persons) (that|who|which|to) [may|will|also|help|we|help us|assist|provide|perform|process|operate|run|host|deliver|conduct|work] ..2 (help|helps|assist|assists|provide|provides|perform|performs|process|processes|operate|host|deliver|conduct|work|works|support|supports|service|analyze|analyse)",
    "{vendor}",
  ],
} as const satisfies Record<string, readonly string[]>;
