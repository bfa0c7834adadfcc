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
} as const satisfies Record<string, readonly string[]>;
