import type { DisclosureDefinition } from "@policylint/core";
import { RIGHTS_HEADINGS, RIGHTS_REGION } from "./rights-headings.ts";

export const rightsFreeOfCharge: DisclosureDefinition = {
  id: "rights-free-of-charge",
  title: "Requests are free of charge",
  law: [
    {
      ref: "GDPR Art. 12(5)",
      words:
        "any communication and any actions taken under Articles 15 to 22 and 34 shall be provided free of charge",
    },
  ],
  headings: RIGHTS_HEADINGS,
  present: [
    "{free-of-charge} ..16 {rights-act}",
    "{rights-act} ..16 {free-of-charge}",
    "{free-of-charge} IN rights",
    "(rights|request|requests|exercise) ..6 (is|are|be|remain) [completely|entirely|always|generally|normally|usually] free $",
    "(rights|request|requests) ..6 (is|are) free (unless|except|and|but)",
    "(no|not any) [additional|extra|such] (charge|charges|cost|costs|fee|fees|payment) ..16 {rights-act}",
    "{rights-act} ..16 no [additional|extra] (charge|charges|cost|costs|fee|fees|payment)",
    "(no|not any) (charge|charges|cost|costs|fee|fees) IN rights",
    "not ..5 pay ..12 {rights-act}",
    "not ..4 pay ..3 (fee|anything) IN rights",
    "(not|never) ..3 (charge|charged|charging|impose|levy) ..12 {rights-act}",
    "(not|never) ..2 (charge|charged) ..3 (fee|anything|money) IN rights",
    "(not|never) cost you ..4 {rights-act}",
    "only [be] (charge|charged) ..6 (if|where|when) ..8 {rights-act}",
    "free (copy|copies) of",
  ],
  vague: [
    "(charge|charged|impose|require|ask|demand) ..6 (fee|fees|payment|cost|costs|charge) ..20 (request|requests|excessive|unfounded|repetitive|copy|copies)",
    "(request|requests|excessive|unfounded|repetitive|copy|copies) ..20 (charge|charged) ..6 (fee|fees|cost|costs)",
  ],
  never: [
    "(dispute|disputes|complaint|complaints|complain|arbitration|mediation|ombudsman) ..16 {free-of-charge}",
    "{free-of-charge} ..6 (dispute|disputes|complaint|complaints|arbitration|mediation|ombudsman)",
    "(dispute|disputes|complaint|complaints|arbitration|mediation) ..16 no (charge|cost|fee)",
    "(app|apps|application|platform|service|services|site|website|content|plan|trial|account|accounts|product|products|shipping|delivery|newsletter) [is|are|be] [provided|offered|available|made available] {free-of-charge}",
    "charge* ..3 (different|higher|more)",
    "(request|requests|order) ..4 (demo|quote|trial|sample|brochure|consultation|estimate)",
    "(advertisement|advertisements|advertising|ads) ..12 {free-of-charge}",
  ],
  region: RIGHTS_REGION,
};
