import type { DisclosureDefinition } from "@policylint/core";
import { LEGAL_BASIS_HEADINGS, PURPOSE_HEADINGS } from "./headings.ts";

/** What names the ground and nothing else: not even in general words which interest it is. */
export const bareGround: readonly string[] = [
  "{interest-ground} NOT (for|further|serve|support) ..6 {interest-ground} NOT {interest-ground} ..4 (pursue|pursued|pursues|to run|business|described|explained|listed|specified) NOT not ..3 (rely|based|relying) NOT (object|objecting|objection|oppose)",
];

/** What tells that the policy relies on the ground. */
export const interestGroundNamed: readonly string[] = [
  "{interest-ground} NOT not ..3 (rely|based|relying) NOT (object|objecting|objection|oppose)",
];

export const legitimateInterests: DisclosureDefinition = {
  id: "legitimate-interests",
  title: "The legitimate interests pursued",
  law: [
    {
      ref: "GDPR Art. 13(1)(d)",
      words:
        "where the processing is based on point (f) of Article 6(1), the legitimate interests pursued by the controller or by a third party",
    },
    { ref: "GDPR Art. 14(2)(b)" },
    { ref: "GDPR Art. 6(1)(f)" },
  ],
  headings: [
    "Legitimate interests",
    "Our interests",
    "Balancing your interests",
    ...LEGAL_BASIS_HEADINGS,
    "Purposes and legal bases",
    "Grounds for processing",
    "Why we use your data",
    "GDPR legal bases",
    "How we use your information",
    ...PURPOSE_HEADINGS,
  ],
  trigger: interestGroundNamed,
  present: [
    "{interest-ground} ..6 (in|to|of|for|is|are|include|includes|including|such as|like|e.g.|for example|namely|may be|being|involve|involves|relate|relates|concern) ..8 {named-interest}",
    "{interest-ground} ..2 {named-interest}",
    "{interest-word} [of ours|here|on our side|on our part] (in|to) NOT {interest-word} ..3 {idle-interest}",
    "{interest-ground} ..12 (we|i) (need|want|wish|must) (to|be)",
    "{interest-ground} ..14 (such as|including|e.g.|for example|namely|i.e.|in particular|especially) ..6 {named-interest}",
    "{interest-ground} ..4 not overridden ..10 (such as|including|e.g.|for example|namely) ..6 {named-interest}",
    "{interest-ground} ..16 (following purposes|following reasons|purposes of|purpose of) ..10 {named-interest}",
    "(legitimate|our) interest will ..6 {named-interest}",
    "{named-interest} ..20 balanced against ..4 (rights|interests|freedoms)",
    "(our|the) [legitimate] (interest|interests) ..3 (is|are|lies|lie|consists|consist|in|to|pursue|pursued) ..5 {named-interest} NOT {interest-clash}",
    "(this|that|these|which) (is|are|constitutes|constitute|represents|represent) [also|considered] [our|a|an|the|in our] {interest-ground}",
    "{interest-ground} ..8 (listed|described|mentioned|named|stated|set out|covered) ..4 above",
    "{named-interest} ..14 (based on|on the basis of|in|under|pursuant to|according to|basis|by virtue of|due to|rely on|rest on|rests on|constitutes|to be|is|are|counts as|count as) ..5 {interest-ground}",
    "{named-interest} ..1 {interest-ground}",
    "^ ..6 {named-interest} IN legitimate-interests",
    "legitimate business reasons ..20 {named-interest}",
    "(this|these|such|those) (interest|interests) ..5 (be|is|are|include|includes) ..4 {named-interest}",
  ],
  vague: [
    "(for|further|serve|support) ..6 {interest-ground}",
    "{interest-ground} ..4 (pursue|pursued|pursues|to run|business|described|explained|listed|specified)",
    "legitimate business reasons ..10 (pursued|overridden)",
    ...bareGround,
  ],
  never: [
    "(object|objecting|objection|oppose|restrict|challenge) ..16 {interest-ground}",
    "{interest-ground} ..10 (object|objection)",
    "{interest-ground} as [a|the|our] [legal|lawful] (basis|ground) NOT (need|want) to",
    "{interest-ground} ..10 balancing test",
    "(not|no) ..3 (rely|based|relying|processing) ..4 {interest-ground}",
    "{interest-ground} means",
    "{interest-ground} ..6 (overridden|override|outweigh|outweighed|outweighs) ..5 {named-interest}",
    "(retain|retained|retention|keep|stored) ..12 legitimate business",
  ],
};
