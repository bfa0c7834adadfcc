import { foreignVendors } from "./foreign-vendors.ts";

/** Words for the people and companies that a policy must name, and for those whom it names in passing. */
export const partyMacros = {
  /** The officer of GDPR Art. 37, also under the names that other laws give. */
  officer: [
    "(data|information) [and] [privacy] (protection|privacy) (officer|officers)",
    "(dpo|dpos|datenschutzbeauftragte|datenschutzbeauftragter|datenschutzbeauftragten)",
    "[chief] privacy [compliance|protection] (officer|officers)",
    "chief privacy ..3 officer",
    "(data|information) protection [and privacy] (delegate|delegates|appointee|inspector|supervisor)",
    "(officer|inspector|supervisor|delegate) (for|of) [personal] data protection",
    "gdpr [compliance] (officer|officers)",
    "(data protection|data privacy|privacy) contact (point|person)",
    "(representative|contact|person|officer) [responsible] for [all] (data protection|data privacy|privacy) (matters|issues|affairs)",
    "(person|individual|officer|director|colleague|trustee) [is|who is] (in charge of|responsible for|accountable for) [the|our] (data protection|privacy|protection of personal|protecting personal|compliance with data protection)",
    "(délégué à la protection des données|delegado de protección de datos|encarregado)",
  ],
  /** Those who answer for privacy without the title. */
  "privacy-team": [
    "(privacy|data protection|data privacy) (team|manager|lead|committee|desk|department|director|coordinator|champion)",
    "(privacy|global privacy|data privacy) office",
  ],
  /** An officer of somebody else: of a vendor, of a German state, of an authority. */
  "other-officer": [
    "{officer} (of|at) [the|our|their|its|a|an|each|any] ..2 (provider|providers|vendor|vendors|processor|processors|partner|partners|host|recipient|customer|state|land|bundesland|authority|federal|school|employer|google|facebook|meta|microsoft|amazon|apple)",
    "(google|facebook|meta|microsoft|amazon|apple|stripe|paypal|twitter|linkedin|provider|vendor|processor|customer|authority|partner) [s] {officer}",
    "(state|federal|berlin|bavarian|hessian|saxon|hamburg|länder) {officer}",
    "(list of|responsible|competent) ..2 (officers)",
    "their {officer}",
    "(their|your|its) own {officer}",
  ],
  /** Where a message reaches somebody. */
  channel: [
    "<email>",
    "<phone>",
    "<address>",
    "email protected",
    "dot (com|org|net|io|eu|de|uk)",
    "(p o box|po box|postbox|post box)",
  ],
  /** What tells that a company in the sentence may be somebody else's: one that data go to, or that a link or tool is of. */
  "other-side": [
    "{vendor-role}",
    "{vendor}",
    "{authority}",
    "(third party|third parties|provider|providers|vendor|vendors|partner|partners|processor|processors|subprocessor|subprocessors|recipient|recipients|supplier|suppliers|affiliate|affiliates)",
    "(hosting|hosted|host|hoster|server|servers|analytics|analysis|advertising|ads|plugins|button|buttons|payment|payments|cookie|cookies|newsletter|newsletters|tool|tools|sdk|fonts|social|network|networks|links|linked|link|sites|generator|template)",
    "(share|shares|shared|disclose|disclosed|transfer|transfers|transferred|transmitted|passed|forwarded|sent|send|use|uses|independent|separate)",
    "(sign|signs|signing|log|logs|logging) in",
    "(representative|representatives|officer|dpo|auditor|auditors|brought|delivered|couriers|regulated|certified|rating|employer)",
  ],
  /** How a reader is told to turn to somebody. */
  "write-to": [
    "(contact|contacting|reach|reaching|email|emailing|call|calling|ring|ask|asking|notify|inform)",
    "(write|writing|talk|talking|speak|speaking|turn|reach out|reaching out) to",
    "(get|getting) in touch with",
    "(drop|send|give)",
  ],
  /** Who decides over the data, under the names that laws and translations give. */
  "controller-role": [
    "(controller|controllers|administrator|holder|owner) (of|for) ..4 (data|information|processing|file|files)",
    "data (controller|controllers|administrator|owner|holder)",
    "(controller|controllers|responsible)",
    "(entity|company|party|person|organisation|organization|body) [that|which|who] (controls|decides|determines)",
    "(website|site|app|page|blog|shop|platform|portal) (operator|owner|publisher|editor)",
    "(operator|owner|publisher|editor|provider) of [the|this|our] (website|site|app|service|page|blog|shop|platform|portal)",
  ],
  /** The representative of GDPR Art. 27, whatever the law it is named for. */
  representative: [
    "(our|its|a|an|the|as) [local|appointed|designated|legal|authorised|authorized|official|nominated|data protection|privacy|gdpr] [member] (representative|representatives) (in|within|under|there|pursuant|with|according|located|based|is|are|to act)",
    "our [local|appointed|designated] (representative|representatives)",
    "[appointed|designated|local] (article 27|art 27|gdpr|data protection|data privacy) (representative|representatives|rep)",
    "(representative|representatives) ..8 (article|art) 27",
    "(article|art) 27 ..8 (representative|representatives)",
  ],
  /** The representative in the Union, said so. */
  "eu-representative": [
    "(eu|eea|european|europe|union|european economic area) [or|and] [the] [uk|swiss|switzerland|united kingdom] [based|gdpr|data protection|data|privacy|legal] [protection] [member] (representative|representatives|rep|reps)",
    "(represent|represents|representing|represented) [us|me|the controller|the company|it] (in|within) [the] (eu|eea|european union|european economic area|union|europe)",
    "(in|within) [the] (eu|eea|european union|european economic area|union|europe) [that|who|which|we|is|are] [who|that|are] (represents|represent|represented)",
    "uk [based] and (eu|eea) [based] (representative|representatives)",
    "(representative|representatives) ..4 (in|for|within|under|to) [the] [uk] [and|or] [the] (eu|eea|european union|european economic area|union|europe|european)",
    "(representative|representatives) ..4 (article 27|art 27) [1] [of] [the] (gdpr|eu|regulation|general)",
  ],
  /** The representative in the United Kingdom, said so. */
  "uk-representative": [
    "(uk|united kingdom|british|britain) [or|and] [the] [eu|eea|swiss|switzerland] [based|gdpr|data protection|data|privacy|legal] [protection] [member] (representative|representatives|rep|reps)",
    "(represent|represents|representing|represented) [us|me|the controller|the company|it] (in|within) [the] (uk|united kingdom)",
    "(in|within) [the] (uk|united kingdom) [that|who|which|we|is|are] [who|that|are|our] (represents|represent|represented|representative)",
    "(eu|eea|european) [based] [or|and] uk [based] [member] (representative|representatives)",
    "(representative|representatives) ..4 (in|for|within|under|to) [the] [eu|eea|european union] [and|or] [the] (uk|united kingdom|great britain)",
    "(representative|representatives) ..4 (article|art) 27 ..3 uk",
  ],
  /** Representatives of other kinds, and those of the reader. */
  "other-representative": [
    "(sales|customer|service|support|account|marketing|media|business|company|care|field|trade|store) (representative|representatives)",
    "(your|their|his|her|parent|personal) [own] [authorised|authorized|legal] (representative|representatives)",
    "(through|via|by) (a|an) [authorised|authorized|legal] (representative|agent)",
    "(employees|agents|affiliates|officers|directors|contractors) ..4 (representative|representatives)",
    "(trade|labour|labor|student|students|credit) union (representative|representatives)",
    "(one|any|some) of our representatives",
    "representative (means|sample|samples|example|examples)",
    "(representative|representatives) of {vendor}",
  ],
  /** Whom a policy speaks to. */
  addressee: [
    "(you|user|users|individual|individuals|resident|residents|people|person|persons|citizen|citizens|customer|customers|visitor|visitors|reader|readers|consumers|players|data subjects)",
  ],
  /** A service that is kept from readers here. */
  "not-offered": [
    "(not|never) ..3 (offer|offered|directed|intended|available|target|targeted|aimed|sell|serve|accept|provide|provided)",
    "not apply",
  ],
  /** Countries whose law is not that of the EEA. */
  abroad: [
    "[the] (usa|united states)",
    "the us",
    "(delaware|california|new york|texas|florida|nevada|washington|massachusetts|colorado|illinois|georgia|virginia|utah|oregon|north carolina|san francisco|seattle|boston|chicago|austin|los angeles|palo alto)",
    "(canada|australia|new zealand|india|china|hong kong|singapore|japan|south korea|korea|taiwan|malaysia|indonesia|thailand|vietnam|philippines|pakistan|bangladesh|sri lanka)",
    "(brazil|mexico|argentina|chile|colombia|peru|uruguay|costa rica|panama|israel|turkey|türkiye|russia|ukraine|belarus|serbia|moldova|georgia|armenia|kazakhstan|lebanon|jordan|egypt|iraq|qatar|kuwait|saudi arabia)",
    "(united arab emirates|uae|dubai|south africa|nigeria|kenya|ghana|tanzania|uganda|lesotho|morocco|tunisia|mauritius|seychelles|british virgin islands|cayman islands|bermuda|bahamas|belize)",
  ],
  /** Legal forms under which a company stands outside the EEA and the United Kingdom. */
  "foreign-form": ["(inc|llc)"],
  /** What tells that the company or place of a sentence is not the controller's. */
  "not-controller": [
    "{vendor-role}",
    "(server|servers|hosted|data center|data centers|data centre|data centres|facilities|cloud|provider|providers|vendor|vendors|processor|processors|partner|partners|recipients|third party|third parties|subprocessors|authority|law|laws|governed)",
    "(if|where|when) you ..3 (live|reside|located|are|access|use)",
    "(instagram|youtube|linkedin|tiktok|pinterest|vimeo|spotify|whatsapp|snap|plugin|plugins|button)",
  ],
  "foreign-vendor": foreignVendors,
  /** A country outside the EEA as the place of something: US states are named in other matters too. */
  "third-country": [
    "[the] (usa|united states|united states of america)",
    "the us",
    // Countries by their official names.
    "[the] (people's republic of china|republic of korea|republic of india|state of israel|federative republic of brazil|russian federation)",
    "(canada|australia|new zealand|india|china|hong kong|singapore|japan|south korea|korea|taiwan|malaysia|indonesia|thailand|vietnam|philippines|pakistan|bangladesh|sri lanka)",
    "(brazil|mexico|argentina|chile|colombia|peru|uruguay|costa rica|panama|israel|turkey|türkiye|russia|ukraine|belarus|serbia|albania|moldova|armenia|kazakhstan|lebanon|jordan|egypt|iraq|qatar|kuwait|saudi arabia)",
    "(united arab emirates|uae|dubai|south africa|nigeria|kenya|ghana|tanzania|uganda|lesotho|morocco|tunisia|mauritius|seychelles|british virgin islands|cayman islands|bermuda|bahamas|belize)",
  ],
  /** Neighbours whose readers a policy often counts with those of the EEA. */
  "near-country": ["[the] (uk|united kingdom|switzerland|great britain)"],
  "eea-place": [
    "[the] (eea|eu|european union|european economic area|europe)",
    "(germany|france|ireland|netherlands|the netherlands|sweden|finland|denmark|norway|austria|belgium|spain|italy|poland|portugal|luxembourg|estonia|iceland|greece|romania|bulgaria|lithuania|latvia)",
    "(frankfurt|dublin|amsterdam|paris|stockholm|helsinki|falkenstein|nuremberg|berlin|munich)",
  ],
  "move-verb": [
    "(transfer|transfers|transferred|transferring|transmit|transmits|transmitted|transmitting|transmission|export|exported|send|sends|sent|sending|flow|flows|forwarded|passed|disclose|disclosed|share|shared|sharing)",
    "(data|information|details|it|they) ..6 (go|goes|going|move|moves|cross|crosses|travel|travels|end up|ends up)",
    "(exported|exporting|replicate|replicates|replicated|copied|moved|uploaded|relayed|exchange|exchanged)",
    "(pass|passes|passing|give|gives|giving|given|provide|move|moves|moving|make available) [on] [your|their|the|this|these|any] [personal] (data|information|details|it|them)",
  ],
  "place-verb": [
    "(store|stores|stored|storing|storage|process|processes|processed|processing|host|hosts|hosted|hosting|maintain|maintains|maintained|hold|holds|held|keep|keeps|kept|access|accessed|accessible|handled|backed up|saved|located in|remain|remains|stay|stays)",
  ],
  /** Who or what receives data at a place. */
  "recipient-place": [
    "(server|servers|database|databases|datacenter|datacenters|data center|data centers|data centre|data centres|facilities|infrastructure|equipment|computers|cloud)",
    "(vendor|vendors|provider|providers|supplier|suppliers|processor|processors|subprocessors|recipient|recipients|partner|partners|contractors|third parties)",
    "(affiliate|affiliates|subsidiary|subsidiaries|team|teams|staff|colleagues|developers|employees|personnel|offices|group company|group companies|entities)",
  ],
  /** Abroad without a name. */
  elsewhere: [
    "(outside|outside of|out of|beyond) [of] [the|your|their|our] [own|home] (eea|eu|eu eea|uk eea|uk|european union|european economic area|europe|united kingdom|country|countries|state|province|jurisdiction|region|switzerland)",
    "(outside|outside of|out of) [of] [the] ({third-country}|{near-country}|{eea-place})",
    "non (eu|eea|uk|european|eu eea) [member] (country|countries|state|states|recipients|suppliers|providers)",
    "(other|another|foreign|different|third|additional|overseas) (country|countries|jurisdiction|jurisdictions|territories|nations)",
    "(country|countries|jurisdiction|jurisdictions|territory) ..3 (other than|outside|different from|different to|where|in which|that lack|that do|with weaker|with lower|with less|without)",
    "(place|places|location|locations) ..2 (other than|outside of your|outside your|different from)",
    "(any|various|several|multiple|all) (country|countries|jurisdictions)",
    "(abroad|overseas|worldwide|globally|internationally|around the world|across the world|all over the world|anywhere in the world|across borders|borders|cross border|throughout the world|anywhere we)",
  ],
  "transferred-data": ["(data|information|pii|details|content|it|they)"],
  /** What moves or lies elsewhere without being data of a reader. */
  "other-transfer": [
    "(balance|wallet|money|funds|wire transfer|bank transfer|software)",
    "(right|rights) ..4 (transfer|transmit)",
    "(transfer|transmit) ..8 (to another controller|another service provider|another organization|another company|to you)",
    "(merger|acquisition|sale of|business transfer|bankruptcy)",
  ],
  /** What opens a door in a denial: the transfer then happens. */
  reservation: ["(unless|except|until|without|only if|only where|provided that|save|other than)"],
  /** An instrument given as an example of what is used where it is needed: nothing is promised. */
  "hedged-tool": [
    "(where|when|if|as) [legally|so] (required|necessary|needed|applicable|appropriate|relevant) ..20 (such as|for example|eg|e.g|for instance|like) ..6 {transfer-tool}",
    "(mechanisms|mechanism) (such as|eg|e.g|for example|like) [the] [eu] {transfer-tool}",
  ],
  /** What tells that a statement on safeguards is one on transfers. */
  "transfer-word": [
    "(transfer|transfers|transferred|transferring|export|exports|exported|exporting|cross border|overseas|abroad)",
    "(leave|leaves|leaving) [the] {eea-place}",
    "(leave|leaves|leaving) {near-country}",
    "{elsewhere}",
    "(third country|third countries)",
  ],
  /** The instruments of GDPR Art. 45 to 49. */
  "transfer-tool": [
    "(standard|model|eu|ec) [eu|data|protection|contractual|contract|commission] [protection] (clauses|clause)",
    "contractual clauses",
    "(clause|clauses) ..8 decision (eu|ec|#)",
    "(sccs|scc|idta|dpf)",
    "(model|standard) [contractual] (contracts|contract)",
    "international data transfer (agreement|addendum|agreements)",
    "uk [transfer|international|gdpr] addendum",
    "adequacy (decision|decisions|regulation|regulations|finding|findings|determination|determinations|status)",
    "binding corporate rules",
    "(bcr|bcrs)",
    "data privacy (framework|frameworks)",
    "(art|article|articles) (45|47|49)",
  ],
  /** A decision without a person, or profiling, by name. */
  "automated-decision": [
    "(automated|automatic|algorithmic|computerised|computerized) [individual] [data] (decision|decisions|profiling|processing)",
    "(decision|decisions) ..5 (solely|exclusively|only|purely|entirely|fully) ..3 (automated|automatically|automatic|algorithms)",
    "profiling",
  ],
  /** Words of the right of GDPR Art. 22, which tell nothing of what the controller does. */
  "decision-right": [
    "(right|rights|entitled|object|objecting|objection|opt out|ask|request|challenge|contest) ..12 {automated-decision}",
    "{automated-decision} ..8 (right|rights)",
    "(not be|not to be) ..3 (subject|subjected)",
  ],
  /** What decides without a person. */
  machine: [
    "(algorithm|algorithms|automatically|machine learning|computer)",
    "automated (system|systems|tool|tools|means|process|processes|processing|check|checks|decision|decisions|review)",
    "(our|the|a|an) [credit|risk|fraud|scoring] (system|systems|model|models|ai|score)",
    "ai (system|systems|model|models|tools)",
  ],
  /** A machine that is said to decide, or not to decide, alone. */
  "mere-machine": [
    "(computer|computers|machine|machines|software|algorithm|algorithms|robot|robots|ai|artificial intelligence|machine learning)",
    "(automated|automatic) (means|system|systems|process|processes|processing|tool|tools)",
  ],
  /** What is said of a practice that exists, and with a negator of one that does not. */
  "goes-on": [
    "(place|occur|occurs|use|used|make|made|take|taken|carry out|carried out|perform|performed|do|done|happen|happens|apply|applied|exist|exists|involved|employ|employed|conducted|undertaken|practised|intended|planned)",
  ],
  /** What a decision does to a reader. */
  "decides-against": [
    "(decline|declines|declined|reject|rejects|rejected|refuse|refuses|refused|deny|denies|denied|block|blocks|blocked|suspend|suspends|suspended|restrict|restricts|restricted|ban|bans|banned|terminate|terminated|approve|approves|approved)",
  ],
  /** What a decision is about. */
  "decided-matter": [
    "(account|accounts|order|orders|application|applications|payment|payments|transaction|transactions|credit|loan|loans|insurance|claim|claims|access|ability|listing|listings|candidate|candidates|applicant|applicants|you|user|users|customer|customers)",
  ],
  /** Content or advertising that differs from reader to reader. */
  personalised: [
    "(personalise|personalises|personalised|personalising|personalisation|personalize|personalizes|personalized|personalizing|personalization|customise|customised|customising|customisation|customize|customized|customizing|customization|tailor|tailors|tailored|tailoring|individualised|individualized)",
  ],
  /** What tells that something is chosen by what is known of the reader: profiling, where a mere "better experience" is none. */
  evaluated: [
    "(interest|interests|preferences|behaviour|behavior|habits|tastes|activity|browsing|history|profile|profiles|profiling|relevant|demographic|demographics|recommend|recommends|recommendation|recommendations|inferred|infer|predict|memories)",
    "{advertising}",
  ],
  advertising: [
    "(ad|ads|advert|adverts|advertisement|advertisements|advertising|advertise|marketing|promotions|offers)",
  ],
  /** Machines that guard a system or a browser and decide nothing about its reader. */
  "not-a-decision": [
    "(cookie|cookies|browser|browsers|ad blocker|spam|email|emails|firewall|malware|traffic|threats|attacks)",
    "(deleted|delete|erased|backup|backups)",
  ],
  /** A denial that stands some way before. */
  "not-personalised": [
    "(not|never|no) ..16 (targeted|behavioral|behavioural|interest based|personalised|personalized|customised|customized|tailored|advertising|advertisements|ads)",
    "(selling|sale) ..4 targeted advertising",
  ],
  /** The safeguards of GDPR Art. 46 and 47: of those a reader may have a copy. */
  "safeguard-tool": [
    "(standard|model|eu|ec) [eu|data|protection|contractual|contract|commission] [protection] (clauses|clause)",
    "contractual clauses",
    "(sccs|scc|idta)",
    "(model|standard) [contractual] (contracts|contract)",
    "international data transfer (agreement|addendum|agreements)",
    "uk [transfer|international|gdpr] addendum",
    "binding corporate rules",
    "(bcr|bcrs)",
  ],
  /** What a reader may ask to see, in any words. */
  "safeguard-text": [
    "{safeguard-tool}",
    "(safeguard|safeguards|clauses|guarantees|transfer mechanism|transfer mechanisms|transfer agreement|transfer agreements)",
    "(contract|contracts|agreement|agreements|arrangements|documents|documentation|measures) ..8 (transfer|transfers|transferring|international|third countries)",
  ],
  /** How a reader gets at something. */
  "way-to-ask": [
    "{channel}",
    "(<link>|<url>)",
    "(contact|contacting|write to|writing to|email|emailing|asking|ask|reach out to) (us|our|the)",
    "(contact details|contact information|on our website|at the address|using the details)",
  ],
  /** Controllers that act together, GDPR Art. 26. */
  "joint-control": [
    "joint [data] (controller|controllers|controllership|responsibility)",
    "(joint|jointly) (responsible|responsibility|determine|determines|control|controlled|operate|operated)",
    "(art|article) 26 [#] [of] [the] gdpr",
  ],
  /** Who can look at a decision again. */
  "human-reviewer": [
    "(person|human|humans|human being|somebody|someone|employee|colleague|member of staff|member of our team|staff)",
  ],
} as const satisfies Record<string, readonly string[]>;
