import type { DisclosureDefinition } from "@policylint/core";
import { COOKIE_HEADINGS } from "./headings.ts";
import { OPTIONAL_COOKIES } from "./optional-cookies.ts";

/** A page or table that tells of every cookie what a reader needs. */
const COOKIE_LISTS = [
  "{cookie-page}",
  "(list|lists|details|overview|information|more) ..6 (cookie|cookies) ..12 (cookie settings|consent banner|cookie banner|cookie preferences|consent tool)",
  "(list|details|overview|information|more) ..4 [how] (we|us|our) ..3 (use|uses|set) ..3 cookies ..10 (<link>|here|click|visit|see)",
  "<link> ..2 our cookies",
  "(information|more) ..3 our cookies ..10 (<link>|here|click|visit|see)",
  "(list|details|overview|information|more) ..8 cookies ..3 (we|used|set|placed) ..12 (<link>|here|click|visit|see)",
] as const;

export const cookieDetails: DisclosureDefinition = {
  id: "cookie-details",
  title: "Cookie names, lifetimes and third parties",
  law: [
    { ref: "ePrivacy Directive Art. 5(3)", words: "clear and comprehensive information" },
    { ref: "GDPR Art. 13(1)(e)" },
    { ref: "GDPR Art. 13(2)(a)" },
  ],
  headings: COOKIE_HEADINGS,
  present: [
    ...COOKIE_LISTS,
    "(cookie|cookies|pixel|pixels|tracker|trackers) ..20 <period>",
    "<period> IN cookies AND (expire|expires|expiry|stored|kept|retained|last|lasts|duration|lifetime|lifespan|deleted|remain|remains|valid|session)",
    "{cookie-name} ..12 <period>",
    "(<period>|session|persistent) IN expiry-column IN cookies",
  ],
  complement: [
    ...COOKIE_LISTS,
    "{optional-vendor}",
    "{cookie-name} ..3 <name>",
    "(provided|set|placed|operated|read|offered|served|used) by ..2 (<name>|<company>) AND (cookie|cookies|analytics|pixel|pixels|tracker|trackers)",
    "(provided|set|placed|operated|read|offered|served|used) by ..2 (<name>|<company>) IN tracking",
    "(provider|partner|processor|servers of) ..4 <company> IN cookies",
    "(<name>|<company>) IN expiry-column IN cookies",
    "(third party|third parties|nobody else|no one else) ..8 (no|not|never) ..8 access AND (cookie|cookies)",
    "(first party) (cookie|cookies) only",
  ],
  vague: [
    "{optional-vendor}",
    "(cookie|cookies) ..14 (expire|expires|deleted|erased|disappear|removed|remain|remains|stay|stays|stored|last|lasts|kept) ..14 (close|closes|closed|session|until|delete them|log out|expire)",
    "(provided|set|placed|operated|read|served) by ..2 (<name>|<company>) AND (cookie|cookies|analytics|pixel|pixels|tracker|trackers)",
  ],
  never: [
    "(this|the present) [privacy] [and] (cookie|cookies) (policy|notice|statement)",
    "(allaboutcookies.org|www.allaboutcookies.org|aboutcookies.org|all about cookies|cookies in general)",
    "(past|last|preceding|previous|within|every) <period>",
  ],
  trigger: OPTIONAL_COOKIES,
};
