import type { DisclosureDefinition } from "@policylint/core";
import { POLICY_CHANGE_HEADINGS, PURPOSE_HEADINGS } from "./headings.ts";

/** What opens the door to purposes that the policy does not name. */
const RESERVATIONS = [
  "(use|uses|used|using|process|processes|processed|processing|collect|collected|share|shared|disclose|disclosed|fulfill|fulfil) ..14 {other-purpose} NOT {not-done} ..20 {other-purpose} NOT {other-purpose} ..10 {told-then} NOT {told-then} ..12 {other-purpose} NOT {impersonal} NOT {somebody-else} ..20 {other-purpose}",
  "(if|where|when|should) we ..4 (use|process|using|processing) ..16 {other-purpose} NOT {not-done} ..10 {other-purpose} NOT {impersonal}",
  "(purpose|purposes) not (described|listed|mentioned|set out|named|covered|disclosed|stated|identified) ..4 (here|above|policy|notice|statement) NOT {not-done} ..12 (purpose|purposes) not NOT {impersonal}",
  "(any|other) [legal|legally] (lawful|legal|legitimate|permitted) [business] (purpose|purposes) NOT {not-done} ..20 (purpose|purposes) NOT (purpose|purposes) ..6 {told-then} NOT {impersonal} NOT (retain|retained|keep|store) ..20 (purpose|purposes)",
  "(data|information) ..8 (reused|repurposed|used again) NOT {not-done} NOT {impersonal}",
  "(reuse|repurpose|reusing|repurposing) ..6 (data|information) NOT {not-done} NOT {impersonal} NOT (company|regulation|rules|law)",
  "secondary (use|uses) of ..4 (data|information) NOT {not-done} NOT {impersonal}",
  "(purpose|purposes|reason|reasons) ..6 compatible with ..4 (original|initial|purpose|purposes) NOT (not|never|no) ..8 compatible NOT {impersonal}",
] as const;

export const furtherProcessing: DisclosureDefinition = {
  id: "further-processing",
  title: "Information before processing for a new purpose",
  law: [
    {
      ref: "GDPR Art. 13(3)",
      words:
        "provide the data subject prior to that further processing with information on that other purpose",
    },
    { ref: "GDPR Art. 14(4)" },
    { ref: "GDPR Art. 6(4)" },
    { ref: "UK GDPR Art. 8A" },
  ],
  headings: [
    "Further processing",
    "Other purposes",
    "New purposes",
    "How we use your information",
    "Why we use your data",
    ...PURPOSE_HEADINGS,
    "Purposes and legal bases",
    ...POLICY_CHANGE_HEADINGS,
  ],
  // "[not]": a negator beside the new purpose ("not named here") does not turn the promise round.
  present: [
    "{new-use} ..20 [not] {tell-of} ..10 {beforehand}",
    "{new-use} ..16 [not] {beforehand} ..8 {tell-of}",
    "{tell-of} ..12 {beforehand} ..16 [not] {new-use}",
    "{beforehand} ..12 [not] {new-use} ..20 {tell-of}",
    "{beforehand} ..10 (purpose|purposes) not (described|listed|mentioned|set out|named|covered|stated) ..12 {tell-of}",
    "{tell-of} ..10 {beforehand} ..10 (purpose|purposes) not (described|listed|mentioned|set out|named|covered|stated)",
    "{new-use} ..8 (without|unless|until) ..10 {tell-of}",
    "(without|unless|until) ..8 {tell-of} ..20 {new-use}",
    "{new-use} ..20 (consent|permission) NOT {where-required} NOT deemed NOT withdraw",
    "(consent|permission) ..12 {new-use} NOT {where-required} NOT deemed NOT (withdraw|without|not)",
  ],
  denied: [
    "(use|uses|used|process|processed|processing) ..10 (only|solely|exclusively) ..6 (purpose|purposes) ..8 (listed|described|set out|stated|above|here|specified|mentioned|outlined|explained|identified|for which|named|below) NOT (unless|except|other than) NOT {somebody-else}",
    "(only|solely|exclusively) ..4 (use|used|process|processed) ..10 (purpose|purposes) ..8 (listed|described|set out|stated|above|here|specified|mentioned|outlined|explained|identified|for which|named|below) NOT (unless|except|other than) NOT {somebody-else}",
    "(not|never) ..8 (use|used|process|processed|reuse|reused) ..8 (anything else|{other-purpose}|any purpose other) NOT (unless|except|without) NOT {somebody-else}",
    "no other (purpose|purposes|use) NOT (unless|except) NOT {somebody-else}",
  ],
  contradiction: RESERVATIONS,
  vague: [
    "{new-use} ..20 [not] {tell-of}",
    "{tell-of} ..20 [not] {new-use}",
    "(update|updating) ..12 {new-use}",
    "{new-use} ..16 [not] (update|updating)",
  ],
  trigger: RESERVATIONS,
};
