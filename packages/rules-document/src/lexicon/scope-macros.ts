/** Words in which documents say what they are about. */
export const scopeMacros = {
  /** The document, as it calls itself. */
  "this-document": [
    "(privacy|data protection|data|cookie|cookies|legal|personal data|security) [and] [cookie|cookies|security|privacy|data protection] (policy|policies|notice|notices|statement|declaration|document|terms)",
    "(this|our|the|these|present|following) (policy|notice|statement|declaration|document|terms|page|agreement)",
  ],
  "speaks-of": [
    "(apply|applies|applied|cover|covers|covered|govern|governs|describe|describes|explain|explains|inform|informs|tell|tells|outline|outlines|detail|details|relate|relates|concern|concerns|address|addresses|disclose|discloses|summarise|summarises|summarize|summarizes|regulate|regulates|contain|contains|define|defines)",
    "(set|sets|lay|lays) (out|forth|down)",
    "(is|are) [only] (intended|designed|meant|made|written|valid|for|relevant|about|to)",
    "(provide|provides|give|gives|offer|offers) [you] [with] (information|details|an overview|transparency|insight)",
    "(help|helps) ..2 (understand|know|learn)",
  ],
  /** Services and people that a document can be about. */
  covered: [
    "(site|sites|website|websites|webpage|webpages|app|apps|application|applications|service|services|product|products|platform|platforms|game|games|software|portal|portals|shop|store|api|apis|extension|extensions|plugin|add on|browser|device|devices|network|forum|solution|solutions|marketplace|channels|bot|business|company|organisation|organization|school|university|clinic|events|newsletter|tool|tools)",
    "(employee|employees|applicant|applicants|candidate|candidates|customer|customers|visitor|visitors|user|users|member|members|client|clients|patient|patients|student|students|supplier|suppliers|subscriber|subscribers|player|players|donors|drivers|partners|guests|staff|readers|shareholders|participants|residents)",
    "(<url>|<company>)",
  ],
} as const satisfies Record<string, readonly string[]>;
