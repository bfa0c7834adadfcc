import type { DisclosureDefinition } from "@policylint/core";
import { CONTROLLER_HEADINGS, RECIPIENT_HEADINGS } from "./headings.ts";

export const jointControllers: DisclosureDefinition = {
  id: "joint-controllers",
  title: "Essence of a joint-controller arrangement",
  law: [
    {
      ref: "GDPR Art. 26(2)",
      words: "The essence of the arrangement shall be made available to the data subject.",
    },
    { ref: "GDPR Art. 26(1)" },
    { ref: "GDPR Art. 26(3)" },
    { ref: "GDPR Art. 13(1)(a)" },
  ],
  headings: [
    "Joint controllers",
    "Shared responsibility",
    "Facebook page insights",
    "Who we are",
    "About us",
    "Introduction",
    ...CONTROLLER_HEADINGS,
    ...RECIPIENT_HEADINGS,
  ],
  present: [
    "{joint-control} ..20 (answers|answer|handles|handle|runs|run|takes care|in charge of|responsible for|sets out|set out|addendum|arrangement|agreement|essence)",
    "(answers|handles|in charge of|responsible for|addendum|arrangement|agreement|essence) ..14 {joint-control}",
    "{joint-control} AND (<link>|<url>)",
    "(exercise|exercised|assert) ..6 rights ..10 (against|towards|with|vis a vis) (either|each|both|any|all)",
    "(arrangement|agreement|addendum) ..4 (provides|provide|sets|set|states|determines|allocates|regulates|divides|defines|specifies) ..4 (that|out|who|which)",
    "(responsible for|responsible controller for|in charge of|takes care of) ..6 (responding|answering|handling|fulfilling|complying|dealing) ..6 (requests|rights|obligations|duties)",
    "essence of ..4 (agreement|arrangement|contract)",
    "(agreed|determined|laid down|regulated|settled|arranged) ..6 (which of|who is|who does|who will|which company|which party|which controller|the respective)",
  ],
  denied: [
    "(not|never|no|neither) ..6 {joint-control}",
    "without joint [data] (controller|controllership|responsibility)",
  ],
  vague: [
    "(<company>|facebook|meta|linkedin|instagram|youtube|xing|tiktok|twitter|google) ..14 {joint-control}",
    "{joint-control} ..14 (<company>|facebook|meta|linkedin|instagram|youtube|xing|tiktok|twitter|google)",
    "{joint-control} ..4 (with|are|is) <name>",
    "<name> ..4 (and|we|us) ..4 {joint-control}",
  ],
  trigger: ["{joint-control}"],
};
