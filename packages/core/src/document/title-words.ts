const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words of titles in privacy policies, in lower case. They speak for a title, never prove one. */
export const TITLE_WORDS = words(`
  access account accounts advertising advertisements affiliates age amendments analytics automated basis bases breach
  browser california categories ccpa changes children children's choices collect collected collecting collection
  communications complaints compliance consent contact contacts content contents controller cookie cookies correction
  data deletion definitions devices disclaimer disclose disclosed disclosure disclosures dispute dpo eea effective
  enforcement erasure european exercise exercising gdpr general glossary governing how identifiers information
  international introduction jurisdiction kids lawful law laws legal legitimate liability links location log logs
  marketing minors modifications nevada notice obligations officer opt opting opt-out overview parties partners payment
  payments personal policies policy portability preferences principles privacy processing processors profiling
  protect protected protecting protection provide providers purpose purposes questions recipients rectification
  representative residents responsibility restriction retain retention revisions right rights safeguards scope secure
  security sensitive service services share shared sharing social storage store subprocessors technologies terms
  third third-party tracking transfer transfers transparency updates use users uses using vendors visitors what why
  withdraw withdrawal`);

/** Words that open a question or a title built like one: "How we use…", "Who we are". */
export const QUESTION_WORDS = words("how what why who where when which whom whose");

/** Subjects that open a sentence; with a verb after them a line is no title. */
export const SUBJECTS = words(
  "we you i it they he she there these this those our your the such each all any",
);

/** Words that a line does not end with unless it goes on. */
export const UNFINISHED_ENDS = words("of the a an and or including such our your their its");

/** Words that a line opens with, in lower case, only where it goes on from another. */
export const CONTINUING_WORDS = words("and or but nor which that who of for to with by in on as if when");

/** Verbs of a page's buttons and links: "Learn more", "Go to settings". */
export const BUTTON_VERBS = words(
  "learn find go click view take expand collapse download print read see show back skip try visit",
);

/** Verbs that are no nouns in any title: with any subject they make a sentence. */
export const FINITE_VERBS = words(`
  am are is was were may might can cannot could will would shall should must does do did don't doesn't have has had won't
  can't isn't aren't collects includes include keeps receives receive provides provide applies apply describes describe
  explains explain contains contain respects discloses retains requires reserves relies complies serves`);

/** Before a verb, these make a clause that only describes a noun: "the data we collect", "data that is public". */
export const RELATIVE_WORDS = words("we you i it they that which who to not");

/** Verbs that make a sentence of the words before them. */
export const VERBS = words(`
  am are is was were be been being may might can cannot could will would shall should must do does did don't doesn't
  have has had won't can't isn't aren't we'll you'll we're you're we've collect collects include includes use   process share keep keeps store receive receives provide provides take takes apply applies
  describe describes explain explains contain contains need needs work works reserve reserves agree agrees want wants
  rely relies ask asks make makes respect respects disclose discloses retain retains offer require requires
  understand understands transfer consent believe value values`);

/** Words that open the beginning of a sentence that a list ends: "Under this law, you may:". */
export const LEAD_IN_OPENERS = words(
  "for in as by under depending when if these examples example including with from",
);

/** A line whose last word before a colon is one of these is the beginning of a sentence. */
export const OPEN_ENDS = words(`
 to for by with from at of in on as that when if where and or is are be will may can about via through than
 including include includes such following follows follow below example means mean namely either way here
 us we you them collect have had has`);

/** Words of a line that only tells a date or version. */
export const DATE_WORDS = words(`
  last latest previous updated update updates modified modification revised revision revisited reviewed effective effect version date
  dated as of on at since from the this policy privacy notice statement document was is in and published created posted
  issued adopted amended changed valid starting beginning by st nd rd th utc gmt
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep
  sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun
  stand januar februar märz mai juni juli oktober dezember`);

/** Words without which the words above tell no date. */
export const DATE_SIGNALS = words(`
  updated modified revised reviewed effective version date dated published created posted issued adopted amended
  january february march april june july august september october november december jan feb mar apr jun jul aug sep
  sept oct nov dec stand`);

/** Labels of contact lines: "Email", "Attn". */
export const CONTACT_LABELS = words(`
  email e-mail mail phone telephone tel fax address attn attention c/o website web url mobile hotline whatsapp postal
  po p.o gpo call`);

/** Words of titles under which addresses stand. */
export const CONTACT_TITLE_WORDS = words(
  "contact contacts contacting reach questions address addresses officer dpo representative controller complaints feedback",
);

/** Labels of fields that describe how data are processed, by their first two words: "Legal basis: consent". */
export const FIELD_LABELS = new Set([
  "legal basis",
  "lawful basis",
  "legal bases",
  "legal ground",
  "legal grounds",
  "retention period",
  "storage period",
  "purpose",
  "purposes",
  "recipients",
  "duration",
  "provider",
  "source",
  "example",
  "examples",
  "note",
  "data",
]);

/** Last words of an address or of a company's name. */
export const NAME_ENDS = words(`
  inc ltd limited llc llp plc gmbh ag sa s.a b.v bv n.v nv pty corp corporation company co kg oy ab srl s.r.l spa s.p.a
  terrace street st road rd avenue ave boulevard blvd lane ln drive suite floor parade crescent square box building
  usa kingdom states germany france ireland netherlands singapore switzerland canada australia india china japan`);

/** Links of a page's navigation that text copied from it begins or ends with. */
export const NAVIGATION = words(`
  home menu login log-in sign-in signin signup sign-up register search legal close skip print share download back next
  previous subscribe newsletter english language cart checkout toggle`);
