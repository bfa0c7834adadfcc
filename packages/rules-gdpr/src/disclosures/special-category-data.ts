import type { DisclosureDefinition } from "@policylint/core";
import { COLLECTION_HEADINGS, SPECIAL_DATA_HEADINGS } from "./headings.ts";

export const specialCategoryData: DisclosureDefinition = {
  id: "special-category-data",
  title: "Condition for special categories of data",
  law: [
    {
      ref: "GDPR Art. 9(1)",
      words: "data concerning health or data concerning a natural person's sex life or sexual orientation",
    },
    { ref: "GDPR Art. 9(2)" },
    { ref: "GDPR Art. 13(1)(c)" },
  ],
  headings: [...SPECIAL_DATA_HEADINGS, ...COLLECTION_HEADINGS],
  present: [
    "(explicit|explicitly|express|expressly) ..4 (consent|consents|consented|agree|agreed|agreement|permission|authorisation|opt in) AND {special}",
    "(explicit|explicitly) ..3 (consent|consents|consented|agree|agreed|agreement|permission|opt in) IN special-data",
    "(explicit|express) (consent|permission) ..8 (sensitive|special) [personal] (data|information)",
    "{special} ..16 (explicitly|expressly) (agree|consent)",
    "(art|article|articles) 9 [2|paragraph|para|sec|section|of|gdpr|1]",
    "{special} ..20 (legal claims|legal claim|vital interests|vital interest|substantial public interest|public health|employment law|labour law|social security law|social security and social protection law|social protection law|occupational medicine|preventive medicine|manifestly made public|made public|scientific research|research purposes|statistical purposes|provision of healthcare|provision of health care|medical diagnosis)",
    "(legal claims|legal claim|vital interests|vital interest|substantial public interest|public health|employment law|labour law|social security law|social security and social protection law|social protection law|occupational medicine|preventive medicine|manifestly made public|made public|scientific research|research purposes|statistical purposes|provision of healthcare|provision of health care|medical diagnosis) ..20 {special}",
    "(legal claims|legal claim|vital interests|vital interest|substantial public interest|public health|employment law|labour law|social security law|social security and social protection law|social protection law|occupational medicine|preventive medicine|manifestly made public|made public|scientific research|research purposes|statistical purposes|provision of healthcare|provision of health care|medical diagnosis) IN special-data",
  ],
  denied: [
    "(not|never|neither) ..8 (collect|collecting|collected|process|processing|request|ask|store|require|seek|gather|obtain|receive|infer|solicit|handle) ..14 ({special}|(sensitive|special) [categories|category] [of] [personal] (data|information)) NOT (other than|unless|without|limit the use|verify)",
    "({special}|sensitive [personal] (data|information)) ..6 (is|are|will) [not|never] (not|never) ..4 (collected|processed|requested|required|used|stored|inferred)",
    "no ..3 ({special}|sensitive [personal] (data|information)) ..6 (collected|processed|requested|required|used|stored)",
    "(without|avoid|avoids) (collecting|processing|using|asking for) ..6 {special}",
    "(not|never|refrain|avoid) ..6 (send|sending|provide|providing|submit|submitting|disclose|disclosing|upload|uploading|share|sharing|include|enter) ..14 ({special}|(sensitive|special) [categories|category] [of] [personal] (data|information))",
    "{special} IN no-collection",
  ],
  vague: [
    "{special} ..16 (consent|permission|contract|legitimate interest|legitimate interests|legal obligation|legal obligations|opt in|authorise|authorize|agree)",
    "(consent|permission|agree) ..16 {special}",
  ],
  never: [
    "(health and safety|race condition|race conditions|healthy)",
    "(touch id|face id)",
    "(biometric|biometrics|fingerprint|facial recognition) ..8 (unlock|handled by|your phone|your device|operating system|stays on|remain on)",
    "(device|browser|digital|canvas) (fingerprint|fingerprints|fingerprinting)",
  ],
  trigger: [
    "(collect|collects|collected|collecting|process|processes|processed|processing|use|uses|used|record|records|recorded|store|stores|stored|infer|infers|receive|obtain|gather|request|analyse|analyze|share|create|created|ask for|track|tracks|measure|measures|hold|keep) ..12 {special} NOT (not|never|no|neither|without|unless|avoid|refrain|means|defined|includes but) NOT IN no-collection NOT IN readers-elsewhere NOT california*",
    "{special} ..6 (is|are|be|may be|will be) ..3 (collected|processed|used|recorded|stored|inferred|created|shared) NOT (not|never|no|neither|without|unless|avoid|refrain|means|defined|includes but) NOT IN no-collection NOT IN readers-elsewhere NOT california*",
    "^ [your|the|any] ..3 {special} IN collection NOT (not|never|no|neither|without|unless|avoid|refrain|means|defined|includes but) NOT IN no-collection NOT IN readers-elsewhere NOT california*",
  ],
};
