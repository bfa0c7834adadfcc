/** Words for the people and companies that a policy must name, and for those whom it names in passing. */
export const partyMacros = {
  /** The officer of GDPR Art. 37, also under the names that other laws give. */
  officer: [
    "(data|information) [and] [privacy] (protection|privacy) (officer|officers)",
    "(dpo|dpos|datenschutzbeauftragte|datenschutzbeauftragter|datenschutzbeauftragten)",
    "[chief] privacy [compliance|protection] (officer|officers)",
    "(data|information) protection [and privacy] (delegate|delegates|appointee)",
    "officer (for|of) data protection",
    "(délégué à la protection des données|delegado de protección de datos|encarregado)",
  ],
  /** An officer of somebody else: of a vendor, of a German state, of an authority. */
  "other-officer": [
    "{officer} (of|at) [the|our|their|its|a|an|each|any] ..2 (provider|providers|vendor|vendors|processor|processors|partner|partners|host|recipient|customer|state|land|bundesland|authority|federal|school|employer|google|facebook|meta|microsoft|amazon|apple)",
    "(google|facebook|meta|microsoft|amazon|apple|stripe|paypal|twitter|linkedin|provider|vendor|processor|customer|authority|partner) [s] {officer}",
    "(state|federal|berlin|bavarian|hessian|saxon|hamburg|länder) {officer}",
    "(list of|responsible|competent) ..2 (officers)",
    "their {officer}",
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
  /** The representative of GDPR Art. 27, whatever the law it is named for. */
  representative: [
    "(our|its|a|an|the|as) [local|appointed|designated|legal|authorised|authorized|official|nominated|data protection|privacy|gdpr] [member] (representative|representatives) (in|for|within|under|there|pursuant|with|according|located|based|is|are|to act)",
    "our [local|appointed|designated] (representative|representatives)",
    "[appointed|designated|local] (article 27|art 27|gdpr|data protection|data privacy) (representative|representatives)",
    "(representative|representatives) ..8 (article|art) 27",
    "(article|art) 27 ..8 (representative|representatives)",
  ],
  /** The representative in the Union, said so. */
  "eu-representative": [
    "(eu|eea|european|europe|union|european economic area) [or|and] [the] [uk|swiss|switzerland|united kingdom] [based|gdpr|data protection|data|privacy|legal] [protection] [member] (representative|representatives)",
    "uk [based] and (eu|eea) [based] (representative|representatives)",
    "(representative|representatives) ..4 (in|for|within|under|to) [the] [uk] [and|or] [the] (eu|eea|european union|european economic area|union|europe|european)",
    "(representative|representatives) ..4 (article 27|art 27) [1] [of] [the] (gdpr|eu|regulation|general)",
  ],
  /** The representative in the United Kingdom, said so. */
  "uk-representative": [
    "(uk|united kingdom|british|britain) [or|and] [the] [eu|eea|swiss|switzerland] [based|gdpr|data protection|data|privacy|legal] [protection] [member] (representative|representatives)",
    "(eu|eea|european) [based] [or|and] uk [based] [member] (representative|representatives)",
    "(representative|representatives) ..4 (in|for|within|under|to) [the] [eu|eea|european union] [and|or] [the] (uk|united kingdom|great britain)",
    "(representative|representatives) ..4 article 27 ..3 uk",
  ],
  /** Representatives of other kinds, and those of the reader. */
  "other-representative": [
    "(sales|customer|service|support|account|marketing|media|business|company|care|field|trade|store) (representative|representatives)",
    "(your|their|his|her|parent|personal) [own] [authorised|authorized|legal] (representative|representatives)",
    "(through|via|by) (a|an) [authorised|authorized|legal] (representative|agent)",
    "(employees|agents|affiliates|officers|directors|contractors) ..4 (representative|representatives)",
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
} as const satisfies Record<string, readonly string[]>;
