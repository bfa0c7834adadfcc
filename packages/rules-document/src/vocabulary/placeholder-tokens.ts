const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** First words of an instruction to the author, whatever follows: "[insert date]". */
export const INSTRUCTION_WORDS = words("insert fill replace specify describe provide");

/** First words of an instruction where a blank is named after them: "[enter your address]". */
export const OPENING_WORDS = words("add choose enter give include list put select set state type write");

/** Words that name a blank to fill: brackets with one of these and with fillers alone hold no fact. */
export const BLANK_WORDS = words(`
  address app application brand business city client company contact controller country county date day dd domain dpo
  email e-mail entity firm jurisdiction mm month name number organisation organization owner phone postcode product
  provider retailer state street tbc tbd telephone title todo town url vendor website xx xxx year yy yyyy zip`);

/** Words that may stand with a blank word and name nothing themselves. */
export const FILLER_WORDS = words(`
  a an and at code data days effective full here hours in inc insert last latest legal ltd mail mailing months no of
  office officer on or our period physical policy postal privacy protection registered registration relevant revised
  service site supervisory authority support tax the this to updated vat version weeks years your line for legislation
  applicable law region period retention details information reference agent representative representative's type`);

/** Blank words that are ordinary words of quotations and shortened links when they stand alone in brackets. */
export const AMBIGUOUS_ALONE = words(
  "app application brand business client contact controller country county day number owner product provider state street title year vendor retailer firm month",
);

/** Elements of HTML that are also blank words. */
export const HTML_ELEMENTS = words("address data time title");

/** Domains that templates leave for the author to replace, without their ending. */
export const TEMPLATE_DOMAINS = words(`
  acme-corp companyname company-name domainname domain-name example mycompany my-company mydomain mysite mywebsite
  my-domain my-site my-website yourapp your-app yourbusiness your-business yourcompany your-company yourcompanyname
  yourdomain your-domain yourdomainname yourorganisation yourorganization your-organisation your-organization yoursite
  your-site yourstartup yourstore yourwebsite your-website`);
