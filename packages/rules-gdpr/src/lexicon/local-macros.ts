/** Words of duties that hold for the readers of one place: the United Kingdom, California. */
export const localMacros = {
  uk: ["(uk|united kingdom|great britain|britain|british|england|scotland|northern ireland)"],
  "eea-word": ["(eea|eu|european union|european economic area|europe|switzerland|swiss|european)"],
  /** An age below which something is not allowed: it addresses nobody. */
  "age-rule": ["(under|age of|aged|older than|younger than|at least) ..3 # ..12 (uk|united kingdom)"],
  complaint: ["(complain|complains|complaining|complaint|complaints|grievance|grievances)"],
  /** Who takes complaints at the controller's. */
  "complaint-desk": [
    "(us|me|<email>|{officer})",
    "(our|the|a|my|[our] data|[our] privacy|[our] customer|[our] support) [data|privacy|protection|customer|legal|compliance|support|user] [protection|compliance] (team|teams|lead|officer|office|department|service|support|care|desk|helpdesk|manager|representative|contact|form|page|email|address|addresses|address below)",
    "(privacy|support|legal|compliance) (team|lead|officer|department|office)",
  ],
  "reach-out": [
    "(contact|contacting|email|emailing|write|writing|reach|reaching|call|phone|message|tell|speak|speaking|talk|send|address)",
    "(get in touch with|reach out)",
  ],
  /** Complaints as data that came in. */
  "came-in": [
    "(when|if|where|information|data) ..6 (you|users) (contact|contacted|reach|email|write|submit|communicate|correspond)",
    "(provided|submitted|sent) to us",
  ],
  /** What is said not to be sold. */
  "sold-data": ["(data|information|pii|details|it|them|this|email|emails|identifiers|records|profiles|info)"],
  /** Sharing in the sense of the Californian law. */
  "cross-context": [
    "(cross context|crosscontext|cross contextual) [behavioral|behavioural] (advertising|advertisements|ads)",
    "(targeted|behavioral|behavioural|interest based|personalized|personalised|tailored|relevant) (advertising|advertisements|advertisement|ads)",
    "(advertising|ad) (network|networks|partner|partners|company|companies|agencies|technology)",
    "(advertisers|advertiser)",
  ],
  /** Where a reader opts out. */
  "way-out": [
    "(here|link|links|form|submitting|instructions|mechanism|<email>|<link>|<url>|clicking|click|visit|visiting|settings|page|button|toggle|global privacy control|gpc|opt out preference)",
  ],
  /** Statements on the readers of another place. */
  "eea-readers": ["of ..3 (eea|eu|european|uk) ..2 (user|users|residents|customers|individuals)"],
  /** California as a seat or as the law of the contract. */
  governing: [
    "(governed|governing|construed|jurisdiction|venue|courts|arbitration|conflict of law|incorporated)",
  ],
} as const satisfies Record<string, readonly string[]>;
