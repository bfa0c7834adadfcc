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
    "(contact|contacting|email|emailing|call|ring|phone|text|thank|reach|notify|notifying|inform|informing|alert|alerting|remind|reminding|tell|telling) ..2 (you|them|users|customers|clients|members|visitors|parents|donors|supporters|applicants)",
    "(collect|collecting|pay|paying|claim|claiming|assess|assessing|schedule|organise|organising|organize|post|work out|calculate|calculating|make|making|prepare|draw up|compile|compiling|publish|refund|arrange|arranging|check|issue|order) ..5 (fee|fees|subscription|subscriptions|wages|benefit|benefits|rota|shifts|results|quote|postage|card|cards|certificate|certificates|timetable|timetables|gift aid|insurance|application|applications|eligibility|over 18|booking|bookings|parcel|ticket|tickets|competitions|matches|league|directory|handbook|lesson|lessons|appointment|appointments|shortlist|meals)",
    "(performance|conclusion|handling|administration|fulfilment|fulfillment|billing) of ..4 (contract|contracts|agreement|request|requests|enquiry|application|order|claim|claims|membership)",
    "(emergency|emergencies|safeguarding|insurance|health and safety|counselling|clinical records)",
    "(technical|trouble free) (operation|provision|delivery|functioning)",
    "(communicate|communicating|correspond|corresponding|communication|communications|interact) with ..3 (you|them|users|customers|members|each other|visitors)",
    "(communicate|communicating) ..4 (updates|changes|alerts|news|information)",
    "(send|sends|sending|deliver|delivering|give|giving|provide|providing|issue|distribute) ..8 (newsletter|newsletters|email|emails|mail|mails|announcement|announcements|notice|notices|notification|notifications|update|updates|receipt|receipts|invoice|invoices|messages|message|promotional|offer|offers|confirmation|confirmations|reminders|alerts|news|advertisements|advertising|ads|codes|code|password|recommendations|reports|statistics|directions|weather)",
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
    "(run|running|organise|organising|organize|organizing|host|hosting|plan|planning|stage|arrange|arranging|hold|prepare|deliver|delivering|facilitate) ..4 (event|conference|conferences|course|courses|class|classes|lessons|meeting|meetings|workshop|workshops|programme|program|camp|camps|tournament|tournaments|league|fixtures|matches|trips|activities|submission|submissions|exhibition|festival)",
    "(backup|backups|archiving|record keeping|record)",
  ],
  /** A use that any data have. */
  "generic-purpose": [
    "(improve|provide|offer|operate|maintain|enhance|optimise|optimize|develop|support|ensure|better|deliver|run|give|serve|make|create|be|do|our|business|any|all|other|the|run|you|further)",
  ],
  /** Data come into somebody else's hands. */
  "share-verb": [
    "(share|shares|shared|sharing|disclose|discloses|disclosed|disclosing|disclosure|disclosures|transfer|transfers|transferred|transferring|pass|passes|passed|passing|provide|provides|provided|providing|send|sends|sent|sending|give|gives|given|giving|transmit|transmits|transmitted|transmitting|forward|forwards|forwarded|release|released|releases|reveal|reveals|communicate|communicated|supply|supplied|entrust|entrusted|report|reported|handed|hand|sell|sells|sold|distribute|distributed|outsource|outsourced|leaked|exposed|relayed|submitted|entrusts|entrusting|exchange|exchanged|handing|hands|uploaded)",
    "(make|makes|made|making|become|becomes|be|is|are) ..4 (available|accessible|visible|shown)",
    "(allow|allows|permit|grant|grants|give) ..4 access",
  ],
  /** Companies that many policies name as recipients. */
  vendor: [
    "(google|facebook|meta|apple|microsoft|amazon|aws|azure|stripe|paypal|braintree|adyen|klarna|razorpay|paddle|chargebee|recurly|authorize.net|worldpay|square|payone|mollie|wechat|alipay|paystack|flutterwave|shopify|firebase|admob|crashlytics|adsense|doubleclick|adwords|unity|applovin|ironsource|vungle|chartboost|adcolony|inmobi|tapjoy|startapp|flurry|mixpanel|amplitude|appsflyer|adjust|segment|onesignal|twilio|mailchimp|mailgun|sendgrid|postmark|resend|sendinblue|brevo|klaviyo|hubspot|salesforce|zendesk|intercom|freshdesk|freshworks|helpscout|crisp|drift|hotjar|fullstory|matomo|plausible|fathom|posthog|heap|cloudflare|fastly|akamai|imgix|digitalocean|heroku|vercel|netlify|render|railway|fly.io|hetzner|ovh|linode|supabase|mongodb|auth0|clerk|okta|github|gitlab|sentry|bugsnag|datadog|rollbar|slack|openai|anthropic|groq|nvidia|mistral|cohere|revenuecat|twitter|linkedin|pinterest|tiktok|youtube|vimeo|criteo|taboola|outbrain|quantcast|comscore|nielsen|bing|yahoo|yandex|baidu|dhl|ups|fedex|dropbox|typeform|surveymonkey|calendly|zoom|gravatar|wordpress|automattic|disqus|recaptcha|hcaptcha|rudderstack|snowflake|backblaze|wasabi|bunny|xero|quickbooks|docusign|trustpilot|eventbrite|greenhouse|workable)",
  ],
  /** Recipients by what they do, as GDPR Art. 4(9) has them. */
  recipient: [
    "(service|services) (provider|providers|vendor|vendors|company|companies|firm|firms)",
    "(payment|payments|billing|hosting|host|cloud|llm|inference|analytics|analytic|advertising|advertisement|ad|ads|email|e-mail|delivery|shipping|mailing|marketing|technology|it|storage|identity|fraud|sms|courier|logistics|logistic|payroll|recruitment|recruiting|search|infrastructure|support|data|database|software|security|survey|credit|debt|collection|collections|postal|transport|measurement|communication|communications|newsletter|verification|fulfilment|fulfillment|research|media|insurance|telecom|telecommunications|telecommunication|server|web|consulting|card|financial|banking|travel|booking|development|content delivery|audit|auditing|authentication|crash reporting|printing|translation|customer service|background check|ai|model|monitoring|event|events|game|gaming|accounting|accountancy|legal|tax|website|cleaning|design|telephone|utility|debt recovery|auction|catering|ticketing|outside|external|maintenance|trade) [and|or] [support|services|service|processing|sending|reference|reporting|delivery|hosting|management|prevention|protection|technology|social] (provider|providers|processor|processors|company|companies|partner|partners|network|networks|vendor|vendors|agency|agencies|supplier|suppliers|firm|firms|platform|platforms|exchanges|operator|operators|gateway|gateways|bureau|bureaus|institution|institutions|processing service|contractors|tool providers|server|servers|organisations|organizations|carriers|brokers|host|hosts|houses|house|office|offices|bodies|specialists)",
    "(law enforcement|police|hmrc|hm revenue|inland revenue|social services|court|courts|tribunal|tribunals|regulator|regulators|government|governmental|tax authorities|tax office|public authorities|public authority|public bodies|authorities|state bodies|tax authority|customs|supervisory bodies|regulatory bodies|regulatory authorities|government agencies|public agencies|legal authorities|competent authority)",
    "(accountant|accountants|auditor|auditors|lawyer|lawyers|attorneys|legal counsel|counsel|advisor|advisors|adviser|advisers|consultants|consultant|insurers|insurer|bank|banks|financial institutions|bookkeeper|bookkeepers|notary|notaries|solicitors|barristers|courier|couriers|carrier|carriers|employee|employees|staff|personnel|contractors|contractor|subcontractor|subcontractors|agents|freelancers)",
    "(advertiser|advertisers|publishers|resellers|reseller|distributors|dealers|retailers|merchants|merchant|sellers|seller|suppliers|supplier|sponsors|sponsor|franchisees|licensors|app stores|app store|data brokers|social networks|social networking sites|research institutions|universities|hospitals|doctors|physicians|health professionals)",
    "(subsidiary|subsidiaries|parent company|parent companies|holding company|group companies|group company|sister companies|joint ventures|corporate group|company group|group of companies)",
    "companies (in|within|of) ..3 group",
    "(other|registered|fellow|app|all) (user|users|members|players|customers|participants|subscribers)",
    "(your friends|your contacts|the public|public|your employer|your school|your administrator|your organization|your organisation|account owner|event organizers|event organisers|hosts|drivers|restaurants|creators|teammates|administrators|moderators|instructors|teachers)",
    "(acquirer|acquiror|successor|successors|new owner|purchaser|buyer|buyers|prospective buyer|acquiring (entity|company)|potential (buyer|buyers|purchasers|acquirers)|surviving (entity|company)|(investor|investors))",
    "(subprocessor|subprocessors|sub processor|sub processors|processor|processors|data processors)",
    "[third party|3rd party] ad (server|servers|network|networks)",
    "(third party|third parties|parties|vendors|companies|partners|providers|contractors|persons|firms|businesses|organisations|organizations|agencies|suppliers) (that|who|which|to) [may|will|also|help|help us|assist|provide|perform|process|operate|run|host|deliver|conduct|work] ..2 (run|maintain|help|helps|assist|assists|provide|provides|perform|performs|process|processes|operate|host|deliver|conduct|work|works|support|supports|service|analyze|analyse)",
    "(partner|partners|provider|providers|companies|firms|suppliers|specialists) (for|of) [the|our] (logistics|hosting|payment|payments|delivery|shipping|it|marketing|analytics|advertising|accounting|storage|maintenance)",
    "{vendor}",
  ],
  /** Bodies and people that receive data now and then, and are more often spoken of without. */
  "recipient-body": [
    "[prospective|potential|future|new|previous|current|your] (employer|employers|landlord|landlords|school|schools|college|colleges|hotel|hotels|airline|airlines)",
    "(council|councils|local authority|local authorities|department|departments|ministry|public body|local government|health service|nhs|audit commission|ombudsman)",
    "[national|local|county|district|parent|regional|sports] (governing body|governing bodies|federation|federations|association|associations|league|leagues|union|unions|umbrella body)",
    "(awarding|examination|exam|examining|accreditation|certification|funding|grant|professional) (body|bodies|board|boards|organisation|organisations)",
    "(webmaster|trainer|trainers|tutor|tutors|coach|coaches|instructor|organiser|organisers|organizer|organizers|host|venue|venues|caterer|caterers|photographer|theatre|club|clubs|printer|printers|funder|funders|donors|volunteers|committee)",
    "(doctor|nurse|nurses|pharmacy|pharmacies|clinic|clinics|laboratory|laboratories|gp|specialist|specialists|hospital|care home)",
    "(press|newspaper|newspapers|media|journalists|registry|registrar|registrars|broker|brokers|manufacturer|manufacturers|warehouse|prosecutor|prosecutors|collector|collectors|funds|underwriters|underwriter|reinsurers|garages|garage|loss adjusters|mailing house|post office|post|water company|experts|translators|tour operators|travel agents)",
  ],
  /** Those of whom a reader learns nothing, and where data go without coming into other hands. */
  "unnamed-recipient": [
    "(third|other|outside|external|affiliated|selected|trusted) (party|parties|company|companies|organisation|organisations|organization|organizations|people|persons|entities)",
    "(others|partners|partner|affiliates|anyone|anybody|somebody|companies|another|third)",
    "(us|me|you|yourself|extent|server|servers|website|site|app|system|systems|database|country|countries|browser|device|purpose|purposes)",
  ],
  /** What is handed to such a body. */
  "handed-data": [
    "(data|information|details|record|records|name|names|cv|cvs|result|results|address|addresses|it|them|claim|application|file|files|report|reports|number|numbers|order|orders|booking|bookings|card|reference|references|photo|photos|logs|message|messages|enquiry|request|comments|entry|entries|list)",
  ],
  /** A kind of personal data that says what it is. */
  "data-kind": [
    "[first|last|full|user|real|display|family|given|maiden|screen|middle|legal|your|profile|nick|sur] (name|names|surname|username|usernames|nickname|nicknames|pseudonym|initials)",
    "(email|emails|e-mail|mail) [address|addresses|id|ids]",
    "(phone|telephone|mobile|cell|contact|fax|cellphone) [phone] (number|numbers)",
    "(phone|telephone|fax)",
    "(postal|mailing|home|street|physical|billing|shipping|delivery|residential|ip|ips|internet protocol|protocol|mac|work|business|permanent|wallet|residence) [ip] (address|addresses)",
    "(zip|postcode|zip code|post code|postal code|city|country of residence)",
    "(date of birth|birth date|birthdate|birthday|birthdays|dob|age|gender|sex|marital status|nationality|citizenship|occupation|job title|title|employer|income|education|ethnicity|race|religion|language|languages|hometown)",
    "(password|passwords|credential|credentials|login|logins|login details|access token|tokens|security questions|session token|api key|api keys)",
    "(ip|cookie ids|cookie id|cookies|unique id|user id|user ids|device id|device ids|identifier|identifiers|imei|idfa|gaid|udid|uuid|advertising id|facebook id|serial number|serial numbers|uid|subject)",
    "(credit|debit|payment|bank|credit debit) (card|cards|account|account number|details|information|data|history|method|methods)",
    "(iban|account number|card number|card numbers|transaction history|transaction|transactions|purchase history|purchases|purchase|order history|order details|invoices|invoice|billing details|billing information|bank details|tax number|vat number|vat id|passport|social security|national id|id number|driver's license|driving licence|salary)",
    "(browser|browsers|browser type|user agent|operating system|operating systems|os|screen resolution|screen size|device type|device model|device name|device information|device data|hardware model|hardware|internet service provider|isp|mobile carrier|carrier|network|manufacturer|time zone|language preference|device characteristics|configuration|connection type|platform type)",
    "(location|locations|geolocation|gps|geo location|location data|coordinates|region)",
    "(referrer|referer|referring|referral url|referring url|referring site|pages|page views|page view|pageviews|clicks|clickstream|links clicked|time spent|date and time|date stamp|timestamp|timestamps|time stamp|time stamps|access times|access time|visit|visits|length of visit|browsing history|search history|search terms|search queries|searches|viewing history|watch history|viewed|interactions|endpoint|endpoints|request logs|server logs|log files|log data|crash reports|crash logs|error codes|error logs|crash data|usage logs|usage statistics|response times|status codes|entry pages|exit pages|duration)",
    "(photo|photos|photograph|photographs|picture|pictures|image|images|video|videos|audio|voice|recording|recordings|files|documents|prompts|posts|comments|messages|chat|chats|contents|content|reviews|ratings|resume|cv|cover letter|calendar|contacts|contact list|address book|friends list|friends|contact details|feedback|survey responses|transcripts|call history|sms|playlists|bookmarks|correspondence|likes|preferences|interests|hobbies)",
    "(height|weight|heart rate|steps|sleep|blood|glucose|health data|medical history|medical|symptoms|fingerprint|face|facial|biometric|diagnosis|temperature|workout|exercise data|fitness data)",
    "(ids|discord id|steam id|dietary requirements|allergies|medication|disability|medical conditions|health information|attendance|assessment results|special educational needs|gift aid|membership number|handicap|emergency contact|emergency contacts|next of kin|utility bill|proof of address|source of funds|national insurance|curriculum vitae|biography|meter readings|sensor readings|consumption data|baptism dates|forename|identity documents|income statements|followers|follower list|tweets|avatar|handle|php version|url|purchased items|playing history|expiry date|user ids|availability|interview notes)",
    "(work history|employment history|qualifications|references|skills|academic|grades|student|licence plate|license plate|vehicle|ticket|tickets|travel|subscription|subscriptions|public profile|profile information|profile picture|signature|company name|company|organization|organisation)",
  ],
  /** Data, by kind or in general. */
  "data-noun": [
    "{data-kind}",
    "(data|information|details|number|numbers|address|addresses|records|logs|footage|statistics)",
  ],
  /** Somebody has data, or asks for them. */
  "gather-verb": [
    "(collect|collects|collected|collecting|collection of|gather|gathers|gathered|gathering|obtain|obtains|obtained|receive|receives|received|request|requests|requested|ask|asks|asked|require|requires|required|need|needs|record|records|recorded|recording|log|logs|logged|store|stores|stored|storing|save|saves|saved|keep|keeps|kept|track|tracks|tracked|process|processes|processed|processing|use|uses|used|access|accesses|accessed|capture|captures|captured|retain|retained|provide|provides|provided|providing|enter|entered|submit|submitted|supply|supplied|give|gives|giving|register|registering|send|sends|sent|upload|transmit|transmits|transmitted|share|shared|disclose|disclosed|know|hold|holds|held|see|read|reads|contain|contains|contained|import|hash|hashed|encrypted|supplies|comprise|note|noted|told|notes|archive|entering)",
    "(include|includes|including|included|such as|like|for example|e.g.|eg|namely|consist of|consists of|following|example|examples|i.e.|comprises|comprising|are|is|limited to)",
  ],
  /** Where an account of somebody else's opens ours. */
  "social-account": [
    "(google|facebook|apple|github|gitlab|twitter|linkedin|microsoft|discord|slack|steam|twitch|amazon|instagram|tiktok|snapchat|kakao|line|vk|battle.net|okta|auth0)",
    "(social media|social network|social networks|social networking|social login|sns) [networking|media|network] (account|accounts|site|sites|profile|profiles|service|services|platform|platforms|credentials|credential|login|app|apps|application)",
    "(social media|social network|social networks) [provider|providers]",
    "federated authentication",
  ],
  "outside-account": [
    "(third party|other|external|existing) [authentication|login|sign in] (account|accounts|site|sites|profile|service|services|platform|platforms|credentials|credential|login|app|application|provider|providers)",
  ],
  "sign-in": [
    "(sign in|signing in|signed in|log in|logging in|logs in|login|logged in|log into|sign on|sign up|signing up|single sign on|sso|oauth|openid|authenticate|authenticating|authentication|register|registering)",
    "(connect|connecting|link|linking|integrate|linked) ..3 (account|accounts|profile|services|app|apps|application|site|sites)",
    "(create|creating) ..4 account",
  ],
  /** Who or what gives data about the reader, by name or by what it is. */
  "specific-source": [
    "{social-account}",
    "{vendor}",
    "<company>",
    "(credit|fraud prevention|fraud detection|security|security and safety|reference|identity verification|background check|recruitment|employment|debt|government|law enforcement|tax|marketing|advertising|ad|rating|statistical|travel) [reference|reporting|rating|prevention] (agency|agencies|bureau|bureaus|provider|providers|company|companies|partner|partners|vendor|vendors|network|networks|bodies|platforms|firms|authorities|exchanges)",
    "(data|information|list|enrichment|analytics|security|payment|payments|identity|wallet|hosting|health|insurance|mobile|telecommunications|internet|search|search information|email|app|content|event|game|platform|service) (broker|brokers|provider|providers|vendor|vendors|supplier|suppliers|aggregators|processor|processors|partner|partners|service provider|service providers)",
    "(service providers|service provider|app stores|app store|data enrichment)",
    "public (database|databases|register|registers|registry|records|directories)",
    "(commercial|company|companies|trade|electoral|land|business|official|population) (register|registers|registry|house|roll)",
    "(your|the|an|his|her) (employer|administrator|organisation|organization|company|school|university|teacher|bank|doctor|physician|insurer|agent|representative|recruiter|reseller|parent|parents|institution|athlete)",
    "(employer|employers|former employers|referees|referee|references|recruiters|recruitment agencies|headhunters|job boards|academic|educational institutions|professional bodies|administrators|colleagues)",
    "(other|fellow|existing) [<name>] (users|members|customers|players|people|guests|user|participants|subscribers)",
    "(friends|family members|relatives|household members|people who know you|someone who|somebody who|(someone|somebody) else)",
    "(advertisers|publishers|resellers|reseller|affiliates|retailers|merchants|sellers|suppliers|distributors|dealers|subsidiaries|group companies|brokers|banks|financial institutions|insurers|sponsors|airlines|hotels|drivers|restaurants|couriers|wholesalers|event organizer|event organiser|event organizers|event organisers)",
    "(referral|reseller|reselling|integration|channel|sales|authentication|verification) [service] (partner|partners|provider|providers|service|services)",
    "(website|mobile|app) [and mobile application] (publishers|publisher|operators)",
    "(authorised|authorized) (representative|representatives)",
    "(sensor|sensors|wearable|wearables|fitness tracker|health app|apple health|google fit|blockchain|blockchains|public blockchain|connected devices|pump)",
    "(government bodies|government agencies|public authorities|public bodies)",
    "(joint|co) (marketing|branded|branding) (partner|partners|sites)",
    "{informant}",
  ],
  /** People and offices around a reader that tell of the reader. */
  informant: [
    "(your|the|a|an|another|other|their|his|her|previous|local|former|mutual) ..1 (friend|friends|spouse|family|relative|relatives|guardian|guardians|carer|carers|gp|hospital|hospitals|school|schools|club|clubs|leader|colleague|colleagues|manager|organiser|organizer|organisers|federation|association|council|councils|authority|authorities|police|court|courts|insurer|insurers|solicitor|accountant|adviser|advisor|landlord|landlords|neighbours|neighbors|hotel|trainer|coach|lawyer|notary|doctor|dentist|trade register|marketplace|marketplaces|booking platform|booking platforms|courier|chamber|charity)",
    "mutual (contact|friend|acquaintance)",
    "(police|nhs|hmrc|dvla|companies house|land registry|land registers|electoral roll|public registers|debtor directories|press directories|disclosure and barring service|local authorities|credit bureaus|estate agents|neighbours|neighbors|travel agent|employers|recruiters|tax authority)",
    "(person|individual|somebody|someone|member|friend|contact|client|customer|party) (who|that|which) ..3 (referred|recommended|nominated|booked|invited|registered|introduced|named|gave|ordered|bought)",
    "(spotify|strava|garmin|fitbit|reddit|airbnb|expedia|booking.com|etsy|ebay|justgiving|eventbrite|xing)",
  ],
  /** Handed over, by whom follows. */
  "handed-in": [
    "(provided|given|supplied|passed|sent|transferred|transmitted|shared|communicated|disclosed|forwarded|reported|submitted|uploaded)",
  ],
  /** Somebody other than the reader, however named. */
  "other-source": [
    "(third party|third parties|partners|partner|affiliates|other sources|others|other companies|other people|public sources|publicly available|public)",
    "{specific-source}",
  ],
  /** Somebody else, who is not said. */
  outsider: [
    "(third parties|partners|business partners|affiliates|other companies|other parties|organizations|organisations|publicly available|publicly accessible|public sources)",
    "third party (sources|source|companies|services|service|providers|websites|sites|platforms|partners)",
  ],
  /** Data come in. */
  "take-in": [
    "(receive|receives|received|receiving|obtain|obtains|obtained|obtaining|collect|collects|collected|collecting|get|gets|gather|gathers|gathered|acquire|acquires|acquired|import|imports|imported|take|takes|pull|source|sourced|supplement|supplemented|retrieve|retrieved|combine|enrich|enriched|taken|learn|drawn)",
  ],
  "hand-in": [
    "(provide|provides|provided|give|gives|gave|send|sends|sent|share|shares|shared|pass|passes|passed|disclose|discloses|supply|supplies|supplied|tell|tells|transmit|transmits|transfer|transfers|forward|forwards|submit|submits|upload|uploads|make available|makes available|report|reports)",
  ],
  /** The reader hands data over. */
  "give-data": [
    "(provide|provides|providing|give|giving|supply|supplying|submit|submitting|share|sharing|disclose|disclosing|enter|entering|furnish|fill in|complete|send|show|return|tell|state|communicate|reveal|make available|do)",
  ],
  /** The reader keeps data back. */
  "keep-back": [
    "(fail|fails|failed|failure|failing|refuse|refuses|refused|refusal|refusing|decline|declines|declining|unwilling|reluctant) to {give-data}",
    "(choose|chooses|elect|elects|decide|decides|opt|opts|prefer|prefers|wish|wishes|rather|want|wants|like) (not|not to|to not) {give-data}",
    "not (want|wants|wish|wishes|willing) to {give-data}",
    "(withhold|withholds|withholding|omit|omits|omitting)",
  ],
  /** Consent, cookies and requests may be withheld too: they are no data. */
  "not-provision": [
    "(some data|cookie|cookies|consent|permission|verify|verification|removal|third parties|javascript)",
    "(advise|inform|tell|notify|let) you",
    "(identify you|identifying you|please ..1 not|under [the] [age] [of] #)",
    "{give-data} ..4 (with others|with anyone|(to|with) our partners|for [direct] marketing)",
    "(share|disclose|reveal) ..4 password",
  ],
  /** Data did not come. */
  "not-given": [
    "not ..1 (provided|given|supplied|submitted|communicated|entered|forthcoming|complete|made available)",
    "(missing|incomplete)",
  ],
  /** What a reader may withhold. */
  "asked-data": [
    "(data|information|details|info|it|them|this|these|that|such|so|name|address|number|field|fields|email|documents|all|requested|form)",
    "{data-kind}",
  ],
  /** Something will not happen, or not as well. */
  "goes-without": [
    "(cannot|can not|could not|not be|may not|might not|will not|won't|unable|inability|prevent|prevents|limit|limits|limited|restrict|restricted|restricts|unavailable|no longer|impossible|not possible|not work|not function|interfere|affect|affects|hinder|hamper|difficult|delay|consequence|consequences|impossibility|disadvantage|disadvantages|refuse|reject|cancel|turn down|still)",
  ],
  /** The ground of GDPR Art. 6(1)(f), by name or number. */
  "interest-ground": [
    "(legitimate|justified|overriding legitimate) [business|commercial|economic|and overriding|operational] (interest|interests)",
    "legitimate interests'",
    "(article|art) 6 ..6 f",
    "6 1 f",
  ],
  /** What a text calls the ground on which data are processed. */
  "basis-word": [
    "(legal|lawful) (basis|bases|ground|grounds|reason|reasons|justification|foundation|title|footing|condition)",
    "(basis|bases|ground|grounds|justification) (for|of|on which|upon which) ..3 (process|processing|use|using|lawfulness|collecting)",
    "condition for processing",
  ],
  /** What processing does for a contract. */
  "contract-need": [
    "(perform|performed|performing|performance|fulfil|fulfill|fulfilling|fulfilment|fulfillment|execute|execution|conclude|conclusion|enter into|entering into|carry out|carrying out|honour|necessity)",
  ],
  "interest-word": ["(legitimate|justified) [business|commercial|economic] (interest|interests)"],
  /** What follows "interest in" or "interest to" without saying which: "in doing so", "to process your data". */
  "idle-interest": [
    "(in|to) [and] [any|the|this|our|your] (do so|doing|doing so|so doing|process|processing|processed|use|using|collect|collecting|pursue|pursuing|the extent|which|that|you|us|it|them|order|accordance|relation|relying|connection|conjunction|respect|line|particular|context|sense|meaning|terms|compliance|case|cases|this|these|data|our business|business|conduct|conducting|carry|rely|all|some|certain|whom|your|ensure that your|have|having|share|sharing|disclose|retain|keep your|know|balance)",
  ],
  /** One interest goes before another. */
  "interest-clash": [
    "(override|overrides|overridden|overriding|outweigh|outweighs|outweighed|outweighing|prevail|prevails)",
  ],
  /** The test of GDPR Art. 6(1)(f), by name. */
  balancing: [
    "(balancing|proportionality) (test|tests|exercise|exercises|assessment|assessments)",
    "(balancing|weighing) (of|up) [the|our|these|your] (interest|interests)",
    "legitimate (interest|interests) (assessment|assessments)",
    "(lia|lias)",
    "how ..4 (weigh|weighed|balance|balanced) ..8 (interest|interests|rights)",
  ],
  /** An interest that tells a reader why: not "our interests", "to run our business". */
  "named-interest": [
    "(secure|securing|security|safety|safe|safeguard|safeguarding|protect|protecting|protection of|stability|integrity|reliability|functionality|availability)",
    "(fraud|abuse|misuse|spam|crime|attacks|theft|piracy|illegal|unauthorised|unauthorized|unlawful|cheating)",
    "(debug|debugging|bugs|diagnose|diagnosing|troubleshoot|troubleshooting|fix|fixing|errors|technical problems)",
    "(marketing|market|advertise|advertising|promote|promoting|promotion|newsletter|newsletters|offers|awareness)",
    "(improve|improving|improvement|enhance|enhancing|optimise|optimising|optimize|optimizing|optimisation|optimization|develop|developing|development of|innovate|design|designing)",
    "(provide|providing|provision of|offer|offering|deliver|delivering|delivery of|operate|operating|operation of|maintain|maintaining|host|hosting|administer|administering|make available|presentation)",
    "(analyse|analysing|analyze|analyzing|analysis|analytics|measure|measuring|monitor|monitoring|understand|understanding|statistics|statistical|evaluate|evaluating|research|study|studying|learn|know|track)",
    "(answer|answering|respond|responding|reply|communicate|communicating|contact|contacting|correspond|inform|informing|notify|support you|customer support|customer service|support our|provide support|help you|assist|assisting|customer relations)",
    "(defend|defending|establish|establishing|enforce|enforcing|assert|asserting|exercise|exercising|legal claims|claims|litigation|disputes|debt|debts|collect payments|recover)",
    "(personalise|personalising|personalize|personalizing|customise|customize|tailor|tailoring|recommend|user experience|customer experience)",
    "(running|fundraising|retention|recovering|chase|chasing|reach|reaching|historical|archiving|smooth|reduce|reducing|avoid|avoiding|prevention of|network protection)",
    "(records|record|documenting|demonstrate|demonstrating|prove|proof|audit|auditing|accounting|due diligence|quality assurance|training|efficient|efficiency|effective|growing|grow|expand|manage|managing|planning|reorganisation|restructuring|recruit|recruiting|recruitment|hire|internal administration|administrative purposes|verify|verifying|identify|detect|detecting|prevent|preventing|keep|keeping|enable|ensure|ensuring|remember)",
  ],
  /** Data on convictions and offences, and the checks that bring them. */
  "criminal-record": [
    "(criminal|arrest|police) (record|records|conviction|convictions|history|histories|background|data|check|checks|information|certificate|certificates|clearance)",
    "(background|dbs|crb|criminality|disclosure and barring) [service] (check|checks|screening|screenings|certificate|certificates|verification)",
    "(data|information|details|records) ..4 criminal [convictions] [and|or] (convictions|offences|offenses|allegations|proceedings)",
    "(spent|unspent|prior|previous|past|reported|known|relevant) convictions",
    "certificate of good conduct",
    "criminal allegations",
  ],
  /** A law that a reader can look up. */
  "named-law": [
    "act (<year>|of <year>)",
    "(data protection|credit reporting|safeguarding vulnerable groups|rehabilitation of offenders|police|transport|banking|gambling) act",
    "(section|sections|article|articles|art|schedule|sch|paragraph|para|sec) <number>",
    "(bzrg|bdsg|fcra|dpa 2018|stgb|loi informatique et libertés)",
  ],
  "not-processed": ["(not|never|no|neither|nor|without|unless|avoid|refrain)"],
  /** Purposes that a policy leaves open. */
  "other-purpose": [
    "(other|another|new|additional|further|compatible|incompatible|unrelated|secondary|any) [lawful|legitimate|business|such|similar|related|compatible|unrelated|secondary|legal|commercial|permitted|other] (purpose|purposes)",
  ],
  /** A use that the policy does not tell of yet. */
  "new-use": [
    "{other-purpose}",
    "(different|other) [materially|than] (purpose|purposes|way|ways|manner)",
    "(materially different|incompatible|unrelated|different) ..3 (purpose|purposes|way|ways|manner)",
    "(further|other|new|additional|different) (use|uses|processing)",
    "(process|use) ..3 further",
  ],
  "tell-of": [
    "(tell|tells|telling|inform|informs|informing|informed|notify|notifies|notifying|notified|notice|notification|announce|let you know|ask|asks|asking|contact)",
    "(consent|permission)",
  ],
  beforehand: ["(before|beforehand|first|advance|prior|ahead|earlier)"],
  "not-done": ["(not|never|no|neither|nor|without|only|solely|prohibited|restrict|restricts)"],
  /** A purpose that the reader hears of, or agrees to, when it comes up. */
  "told-then": [
    "(disclosed|described|explained|specified|stated|identified|communicated|communicate|notify|notified|inform|informed|tell|told|clear|listed|set out|outlined|mentioned|above|below|described in|requested|permitted by you)",
    "(consent|consented|permission|authorise|authorize|direct us|your direction|your request)",
    "for which (you|it|the information|they|the data|we collected|it was|that)",
    "(including|such as|like|e.g.|eg)",
  ],
  /** Data that are no personal data. */
  impersonal: [
    "(aggregate|aggregated|anonymous|anonymized|anonymised|deidentified|non personal|nonpersonal|statistical)",
    "(de identified|not identify|cannot identify|non personally)",
  ],
  /** Who is kept from using data otherwise. */
  "somebody-else": [
    "(they|anyone|others|provider|providers|processor|processors|vendor|vendors|contractor|contractors|partner|partners|third parties|recipient|recipients|suppliers|employees|subcontractors|agents)",
  ],
} as const satisfies Record<string, readonly string[]>;
