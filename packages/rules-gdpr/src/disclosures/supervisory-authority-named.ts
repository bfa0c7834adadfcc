import type { DisclosureDefinition } from "@policylint/core";
import { COMPLAINT_HEADINGS } from "./headings.ts";
import { RIGHTS_HEADINGS } from "./rights-headings.ts";

export const supervisoryAuthorityNamed: DisclosureDefinition = {
  id: "supervisory-authority-named",
  title: "The competent authority is named",
  law: [
    { ref: "GDPR Art. 77(1)", words: "right to lodge a complaint with a supervisory authority" },
    { ref: "GDPR Art. 55" },
  ],
  headings: [...COMPLAINT_HEADINGS, ...RIGHTS_HEADINGS],
  present: [
    "{named-authority}",
    "(supervisory|data protection|privacy) (authority|authorities|regulator|regulators|agency|agencies) ..12 <link>",
    "<link> AND (supervisory|data protection) (authority|authorities)",
    "(supervisory|data protection|privacy|information) (authority|authorities|regulator|regulators|agency|agencies|commissioner) ..12 <url>",
    "(list|overview|contact details|addresses) of ..6 (authorities|dpas) AND (<link>|<url>)",
    "(data protection|supervisory) (authority|agency|commission|commissioner|inspectorate) (of|for) [the] [state|land|republic|free state] [of] <name> NOT (member state|member states|eu|eea|european|residence|your)",
  ],
};
