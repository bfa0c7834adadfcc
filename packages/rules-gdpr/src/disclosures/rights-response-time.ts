import { readResponseTimes, type DisclosureDefinition, type ResponseTimeValue } from "@policylint/core";
import { RIGHTS_HEADINGS, RIGHTS_REGION } from "./rights-headings.ts";

export const rightsResponseTime: DisclosureDefinition<ResponseTimeValue> = {
  id: "rights-response-time",
  title: "One-month time limit for requests",
  law: [
    {
      ref: "GDPR Art. 12(3)",
      words: "without undue delay and in any event within one month of receipt of the request",
    },
    { ref: "UK GDPR Art. 12A" },
  ],
  headings: ["Response times", ...RIGHTS_HEADINGS],
  present: [
    "(provide|provided|process|processed|complete|completed|address|addressed|handle|handled|comply|deal|dealt|resolve|resolved|implement|inform you|implemented) ..12 (within|inside|no later than|at the latest) ..5 {one-month} AND (request|requests) NOT (support|ticket|tickets|order|orders|complain*|applications|refund|refunds|breach|breaches|cancel*|change|changes|delivery)",
    "{respond} ..16 (within|inside|in|no later than|at the latest|later than|not exceed|exceeding|maximum|less than) ..5 {one-month} NOT (support|ticket|tickets|order|orders|complain*|applications|refund|refunds|breach|breaches|cancel*|change|changes|delivery)",
    "(within|inside|no later than|at the latest) ..4 {one-month} ..10 (respond|answer|reply|receipt|request|requests|response|receiving|hear from us) NOT (support|ticket|tickets|order|orders|complain*|applications|refund|refunds|breach|breaches|cancel*|change|changes|delivery)",
    "(request|requests) ..12 (within|inside) ..4 {one-month} NOT (support|ticket|tickets|order|orders|complain*|applications|refund|refunds|breach|breaches|cancel*|change|changes|delivery) NOT (delet*|eras*|retain*|kept|keep|stored) ..12 {one-month}",
    "response (time|times|period) ..6 {one-month} NOT (support|ticket|tickets|order|orders|complain*|applications|refund|refunds|breach|breaches|cancel*|change|changes|delivery)",
    "(take|takes|taking|need|needs) ..8 (than|to|within) [a|one|1|30] (month|30 days|thirty days) ..12 (request*|respond|response) NOT (support|ticket|tickets|order|orders|complain*|applications|refund|refunds|breach|breaches|cancel*|change|changes|delivery)",
  ],
  vague: [
    "(provide|provided|process|processed|complete|completed|address|addressed|handle|handled|comply|deal|dealt|resolve|resolved|implement|inform you|take) ..8 (promptly|as soon as possible|undue delay|reasonable time|reasonable period|reasonable timeframe|timely|within ..4 <period>) AND (request|requests) NOT complain* NOT (breach|breaches|law enforcement|order|orders)",
    "{respond} ..12 (promptly|prompt|as soon as possible|as soon as practicable|undue delay|unreasonable delay|reasonable [period|amount] [of] (time|period|timeframe|timescale|timeframes)|timely|quickly|swiftly|immediately|expeditiously|in due course) NOT complain* NOT (breach|breaches|law enforcement|support|ticket*)",
    "{respond} ..12 within ..4 (reasonable|required|legal|statutory|applicable|prescribed|time) ..3 (time|timeframe|timeframes|period|periods|limit|limits|law|limitations) NOT complain*",
    "{respond} ..16 within ..5 <period> NOT (support|ticket|tickets|order|orders|complain*|applications|refund|refunds|breach|breaches|cancel*|change|changes|delivery)",
    "(without undue delay|as soon as possible|promptly) ..8 {respond} AND request*",
    "(allow|allowing|wait|take|takes|taking|need) ..6 <period> AND (request|requests) NOT (support|ticket|tickets|order|orders|complain*|applications|refund|refunds|breach|breaches|cancel*|change|changes|delivery|deletion|deleted|backup|backups|retain*|kept|stored)",
    "(request|requests) ..4 (will|may|can|are|be|is) [usually|normally] (take|takes|processed|answered|completed|handled|fulfilled|dealt with) ..5 <period> NOT (support|ticket|tickets|order|orders|complain*|applications|refund|refunds|breach|breaches|cancel*|change|changes|delivery|deletion|deleted|backup|backups|retain*|kept|stored)",
    "(access|deletion|your|these|such|valid|privacy|any|all) (request|requests) ..4 (will|is|are|be) ..8 within ..4 <period> NOT (support|ticket|tickets|order|orders|complain*|applications|refund|refunds|breach|breaches|cancel*|change|changes|delivery|deletion|deleted|backup|backups|retain*|kept|stored)",
  ],
  never: [
    "(acknowledge|acknowledges|confirm|confirming|confirmed) [the|your|our|uk|receipt|of] ..6 (within|in) ..4 <period>",
    "(payment|payments|order|orders|information collected|personal information collected|provided to|data) (processed|provided|handled) ..12 {one-month}",
    "(use|uses|uses of|process) ..3 (ip|logs|cookies) ..12 {one-month}",
    "you ..6 (respond|reply|answer) ..10 <period>",
    "12 month",
    "twelve month",
    "(resolve|settle) ..6 (dispute|disputes)",
  ],
  region: RIGHTS_REGION,
  values: [readResponseTimes],
};
