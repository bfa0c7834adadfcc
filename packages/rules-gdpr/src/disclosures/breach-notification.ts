import type { DisclosureDefinition } from "@policylint/core";

export const breachNotification: DisclosureDefinition = {
  id: "breach-notification",
  title: "What happens after a personal data breach",
  law: [
    { ref: "GDPR Art. 33(1)", words: "notify the personal data breach to the supervisory authority" },
    {
      ref: "GDPR Art. 34(1)",
      words: "communicate the personal data breach to the data subject without undue delay",
    },
  ],
  headings: [
    "Data breaches",
    "Security incidents",
    "Breach notification",
    "If something goes wrong",
    "Incident response",
    "Personal data breaches",
    "Security",
    "Storage and security",
  ],
  present: [
    "{breach} ..20 (notify|notifies|notified|notifying|inform|informs|informed|tell|alert|alerted|report|reports|reported|notification|contact|communicate|communicated|announce|announced|advise|email) ..8 (you|users|user|affected|authority|authorities|regulator|regulators|individuals|customers|customer|data subjects|data subject|ico|everyone|people|members|persons|person|commission|commissioner) NOT (contact us|notify us|inform us|tell us|email us|report it to us|let us know)",
    "{breach} ..20 (you|users|user|affected|authority|authorities|regulator|regulators|individuals|customers|customer|data subjects|data subject|ico|everyone|people|members|persons|person|commission|commissioner) ..4 (will be|are|is|be) ..2 (notified|informed|alerted|told|contacted|advised)",
    "(notify|notifies|notified|notifying|inform|informs|informed|tell|alert|alerted|report|reports|reported|notification|contact|communicate|communicated|announce|announced|advise|email) ..8 (you|users|user|affected|authority|authorities|regulator|regulators|individuals|customers|customer|data subjects|data subject|ico|everyone|people|members|persons|person|commission|commissioner) ..14 {breach} NOT (contact us|notify us|inform us|tell us|email us|let us know|you must|you agree|you should)",
    "(notify|notifies|notified|notifying|inform|informs|informed|tell|alert|alerted|report|reports|reported|notification|contact|communicate|communicated|announce|announced|advise|email) ..4 {breach} ..6 (you|users|user|affected|authority|authorities|regulator|regulators|individuals|customers|customer|data subjects|data subject|ico|everyone|people|members|persons|person|commission|commissioner) NOT (contact us|notify us|inform us|tell us|email us|let us know|you must|you agree|you should)",
    "(you|users|user|affected|authority|authorities|regulator|regulators|individuals|customers|customer|data subjects|data subject|ico|everyone|people|members|persons|person|commission|commissioner) ..4 (will be|are|is|be) ..2 (notified|informed|alerted|told|contacted) ..12 {breach}",
    "(hear from us|let you know|write to you|let users know|we will tell you|we will post) ..14 {breach}",
    "{breach} ..20 (hear from us|let you know|write to you|let users know|tell you|post a notice|post a notification)",
    "(notify|notifies|notified|notifying|inform|informs|informed|tell|alert|alerted|report|reports|reported|notification|contact|communicate|communicated|announce|announced|advise|email) ..8 (you|users|user|affected|authority|authorities|regulator|regulators|individuals|customers|customer|data subjects|data subject|ico|everyone|people|members|persons|person|commission|commissioner) IN breaches NOT (contact us|notify us|inform us|tell us|email us|let us know)",
    "(security|privacy) ..6 (compromised|breached) ..20 (notify|notified|inform|tell)",
    "(data|information) ..6 (disclosed|accessed) to (unrelated|unauthorised|unauthorized) ..20 (notify|inform)",
  ],
  vague: [
    "(data|personal data|information security) (breach|breaches)",
    "(procedure|procedures|plan|plans|process|respond|response|policy|policies|deal with|manage) ..6 ({breach}|incident|incidents) NOT (terms|contract)",
    "breach (notification|response)",
  ],
  never: [
    "(breach|breaches|breached) of [any|all|these|this|our|the|your|a|its|their] ..2 (contract|contracts|terms|agreement|agreements|policy|law|laws|confidence|obligation|obligations|rules|duty|conditions|confidentiality|rights|warranty|gdpr|statement|notice|privacy)",
    "(in|material|such|terms) (breach|breaches) (of|by|with)",
    "(you|please|users) ..4 (notify|inform|contact|tell|report|alert|email) ..3 us",
    "{breach} ..6 (contact|notify|email|tell|inform) us",
    "liab* ..10 {breach}",
  ],
};
