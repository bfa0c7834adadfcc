import type { DisclosureDefinition } from "@policylint/core";
import { CHILDREN_HEADINGS } from "./headings.ts";

export const parentalConsent: DisclosureDefinition = {
  id: "parental-consent",
  title: "How parental consent is obtained",
  law: [
    {
      ref: "GDPR Art. 8(1)",
      words:
        "such processing shall be lawful only if and to the extent that consent is given or authorised by the holder of parental responsibility",
    },
    { ref: "GDPR Art. 8(2)", words: "shall make reasonable efforts to verify" },
    { ref: "COPPA Rule 16 CFR 312.5" },
  ],
  headings: [...CHILDREN_HEADINGS],
  present: [
    "{guardian} ..20 (card|payment|link|email|emails|video|call|phone|telephone|form|dashboard|verify|verifies|verified|verification|verifying|check|checks|confirmation|code|identity|id document|signed|signature|portal|app|fax|post) AND (consent|agree|agrees|agreement|approv*|confirm*|permission|authoris*|authoriz*) NOT (believe*|delete|deletes|deletion|aware|learn|discover|remove|removed|not|no|without|never|unless)",
    "(card|payment|link|email|emails|video|call|phone|telephone|form|dashboard|verify|verifies|verified|verification|verifying|check|checks|confirmation|code|identity|id document|signed|signature|portal|app|fax|post) ..20 {guardian} AND (consent|agree|agrees|agreement|approv*|confirm*|permission|authoris*|authoriz*) NOT (believe*|delete|deletes|deletion|aware|learn|discover|remove|removed|not|no|without|never|unless)",
    "{guardian} (confirm|confirms|approve|approves) ..12 (card|payment|link|email|emails|video|call|phone|telephone|form|dashboard|verify|verifies|verified|verification|verifying|check|checks|confirmation|code|identity|id document|signed|signature|portal|app|fax|post) NOT (believe*|delete|deletes|deletion|aware|learn|discover|remove|removed|not|no|without|never|unless)",
  ],
  vague: [
    "{guardian} ..10 (consent|permission|approval|agree|agrees|agreement|authorisation|authorization|approve|approves|confirm|confirms|consents|supervision|involvement)",
    "(consent|permission|approval|agreement|authorisation|authorization|approved|supervision|involvement) ..8 {guardian}",
    "(holder|holders) of parental responsibility",
  ],
  never: [
    "parental (control|controls)",
    "parent (company|companies|organisation|organization|corporation|entity|undertaking)",
    "{guardian} ..4 (believe|believes|become aware|learn|aware|discover)",
  ],
  trigger: [
    "(under|below|younger than) [the] [age] [of] # ..14 {guardian} AND (consent|permission|approval|agree*|approv*|need|needs|must|may|can) NOT (not|never|no|none|neither|nor|without|unless|believe|learn|aware|discover|prohibited|delete|california*|only)",
    "(with|obtain|obtains|obtained|need|needs|require|requires|have|get|ask|subject to) ..8 (consent|permission|approval|agreement) ..5 {guardian} NOT (not|never|no|none|neither|nor|without|unless|believe|learn|aware|discover|prohibited|delete|california*|only)",
    "(with|obtain|obtains|need|needs|require|requires|have|get|ask for|seek|subject to) ..5 {guardian} ..2 (consent|permission|approval|agreement) NOT (not|never|no|none|neither|nor|without|unless|believe|learn|aware|discover|prohibited|delete|california*|only)",
    "(children|kids|minors|pupils) ..2 (can|may|are allowed to|are able to|are welcome to) ..4 (create|register|use|sign|play|open|join|have) NOT (not|never|no|none|neither|nor|without|unless|believe|learn|aware|discover|prohibited|delete|california*|only)",
    "(directed|designed|intended|made|aimed|built) ..3 (to|for|at) [young] (children|kids) NOT (not|never|no|none|neither|nor|without|unless|believe|learn|aware|discover|prohibited|delete|california*|only)",
    "(guardian|parent|parents) must (agree|consent|approve|give) NOT (not|never|no|none|neither|nor|without|unless|believe|learn|aware|discover|prohibited|delete|california*|only)",
  ],
};
