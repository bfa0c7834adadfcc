import type { DisclosureDefinition } from "@policylint/core";
import { COLLECTION_HEADINGS, PURPOSE_HEADINGS } from "./headings.ts";

export const purposes: DisclosureDefinition = {
  id: "purposes",
  title: "Purposes of the processing",
  law: [
    {
      ref: "GDPR Art. 13(1)(c)",
      words: "the purposes of the processing for which the personal data are intended",
    },
    { ref: "GDPR Art. 14(1)(c)" },
    { ref: "GDPR Art. 5(1)(b)" },
  ],
  headings: [
    "How we use your information",
    "Why we use your data",
    ...PURPOSE_HEADINGS,
    "Purposes and legal bases",
    ...COLLECTION_HEADINGS,
  ],
  present: [
    "({use-verb}|{collect-verb}) ..14 {for-purpose} ..12 {specific-purpose}",
    "{for-purpose} ..4 {specific-purpose} ..12 (we|i) ..3 ({use-verb}|{collect-verb})",
    "(purpose|purposes|reason|reasons) ..10 {specific-purpose}",
    "^ ..4 {specific-purpose} IN purposes NOT IN reader-acts",
    "^ ..12 to {specific-purpose} IN collection-and-use NOT IN reader-acts",
    "(help|helps|assist|assists|allow|allows|enable|enables|let|lets|permit|permits) us ..6 {specific-purpose}",
    "(name|names|address|addresses|email|e-mail|phone|number|details|data|information|location|id|images|files|photos) ..1 to {specific-purpose}",
    "^ ..6 (name|names|address|addresses|email|e-mail|phone|number|details|data|location|id|images|files|photos|logs|token) (shipping|sending|billing|processing|handling|managing|creating|verifying|preventing|delivering|authenticating|answering|providing|for) ..6 (your|you|orders|accounts|requests|payments|support|receipts|fraud)",
    "(data|information|details|address|addresses|number|numbers|it|logs|images|files) ..2 (is|are|will be|may be|be) ..2 (used|processed|needed|necessary|required) [solely|only|also|by us] to NOT to [help] {generic-purpose}",
    "(we|i) ..2 (use|process) [of] [your|this|that|the|these] ..2 (data|information|details|address|addresses|number|numbers|it|logs|images|files) [we collect] [solely|only] to NOT to [help] {generic-purpose}",
  ],
  vague: [
    "({use-verb}|{collect-verb}) ..8 (data|information|details|it|pii) ..10 {for-purpose}",
    "(data|information|details|it|pii) ..8 {use-verb} ..6 {for-purpose}",
    "(data|information) ..3 (help|helps|allow|allows|enable|enables) us",
    "(purpose|purposes) ..10 (improve|improving|provide|providing|business|research|service|services)",
    "^ ..4 (improve|provide|operate|maintain|develop|enhance|improving|providing|operating) IN purposes",
  ],
  never: [
    "(purpose|purposes|aim|goal) of (this|the|our) [privacy] (policy|notice|statement|document|page|website|site|service|app)",
    "for [the] (purpose|purposes) of (this|the|our) [privacy] (policy|notice|statement|agreement)",
    "(policy|notice|statement) ..6 (explain|explains|describe|describes|inform|informs|tell|tells|set out|sets out|notify)",
    "(you|users|customers|members|visitors|everyone) [may|can|must|will|could|should|choose to|wish to|want to|to|need to] [not] [also] [directly] ({use-verb}|{collect-verb}|visit|register)",
    "(using|use|access|accessing) [of] (the|our|this|these|its) [own|best] (service|services|site|sites|website|websites|app|application|platform|product|products|software|efforts)",
    "(require|requires|ask|asks|request|requests|required|need|needs|asked) [you|users|us] to",
    "(can|could|may|might) be used [alone|either alone or in combination] [with other information] to ..6 (identify|contact|locate|recognise|recognize)",
    "(page|document|policy|notice) ..3 used to inform",
    "(information|data) [that is|which is] used to (identify|contact|locate) [you]",
    "(contact|ask|email) us",
    "(right|rights|entitled) ..3 (request|require|ask|obtain|receive) ..12 {for-purpose}",
    "(object|objection|opposition|withdrawal|despite|notwithstanding) ..16 (reason|reasons|purpose|purposes|grounds) ..10 {specific-purpose}",
    "(collection|use) and (use|disclosure|sharing|processing) of",
  ],
};
