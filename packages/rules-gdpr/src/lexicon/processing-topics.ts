/** Headings and introductions on what is done with which data, where from, who receives them and why. */
export const processingTopics = {
  /** What introduces a list of purposes, or heads its section. */
  purposes: [
    "(purpose|purposes|reason|reasons)",
    "(how|why|what|ways) [do|does] [and why] [we|i|the company|<name>] [may|can|will] (use|uses|process|processes|do with)",
    "(how|why) ..3 (is|are|will be) ..5 (used|processed)",
    "^ ..3 (use|uses|using|processing) [of] [your|personal|the|collected|user|customer] [personal|collected] (data|information|details|it) ..4 $",
    "(data|information) (use|usage|processing) ..2 $",
    "(use|uses|used|using|process|processes|processed|processing|utilise|utilize|collect|collected|need|store|stored|keep) ..16 (to|for|in order to|because|so that we can|following|ways|follows|including|includes|include|like|such as) $",
    "(allows|enables|helps|permits|necessary|required|needed|enabling|allowing) ..3 (us to|us|to|for) $",
  ],
  /** Kinds of data stand with what each is for. */
  "collection-and-use": [
    "(collect|collected|collection|data|information) ..3 and (why|how|what for|purposes|for what)",
    "(why|what for) ..3 (collect|need|ask for|process)",
  ],
  /** What the reader does, or gives, makes up the list. */
  "reader-acts": ["(you|users) [can|may|could|might] $", "(when|if|by|whenever) (you|users) ..12 $"],
  /** What the reader hands to the controller makes up the list or section. */
  "given-to-us": ["you [can|may|voluntarily|choose to] (share|disclose|send|provide|give) ..4 $"],
  /** A heading or label that is nothing but kinds of data. */
  "data-heading": ["^ ..1 {data-kind} ..2 {data-kind} ..8 $"],
  /** Who receives data. */
  recipients: [
    "(share|shares|shared|sharing|disclose|discloses|disclosed|disclosing|disclosure|disclosures|recipient|recipients|processor|processors|subprocessor|subprocessors|sub processors|vendor|vendors|providers)",
    "third (party|parties) ..5 $",
    "(third party|3rd party|external) (service|services|provider|providers|tools|software|vendors|processors|partners|sdks|libraries)",
    "(pass|passes|passed|passing|hand|handing|give|giving) ..4 (data|details|information|it) (on|over|to|away)",
    "(who|whom) ..5 (access|receive|receives|get|gets|see|sees|transfer|pass|provide)",
    "(transfer|transferred|passed|provided|provide|transmitted|disclosed|given|send|sent|made available) ..8 (to|with|by) ..6 $",
    "(partners|suppliers|contractors|integrations|analytics|data processing agreement)",
  ],
  /** Which data there are. */
  collection: [
    "(collect|collects|collected|collecting|collection|gather|gathered|gathering|obtain|receive|record|log|logged)",
    "(categories|category|type|types|kind|kinds) ..4 (data|information)",
    "(what|which) ..6 (data|information)",
    "(personal|usage|account|log|device|technical|contact|profile|automatic|provided|registration|payment|billing|other|user|customer|identity) (data|information|details) ..3 $",
    "(data|information) ..2 (you|we|i) ..8 $",
    "(process|processes|provide|provides|use|uses|store|stores|enter|submit|includes|include|including|asked for|limited to|following|such as) ..8 $",
  ],
  /** A table's column that lists data. */
  "data-column": ["^ [the|your|which|what] [personal] (data|information) [item|items|field|fields] $"],
  /** Where data come from. */
  sources: [
    "from ..2 (third party|third parties|other sources|others|partners|sources|other parties|elsewhere|companies) ..8 $",
    "(sources|source of) ..6 $",
    "^ [data] source $",
    "(where|how) ..2 (we|it|data|information) ..1 (get|obtain|come from|comes from|got|receive)",
    "(receive|receives|obtain|obtains) ..10 (from|sources|from the following|from these) $",
    "(third parties|others|third party|partners) [that|who|may|can] [may|also] (provide|give|share|send) ..4 $",
    "(third parties|others|third party|partners) ..8 (provide|give|share|send|tell) ..4 (us|about you) ..1 $",
  ],
  "legitimate-interests": ["{interest-ground}"],
  "criminal-record": ["{criminal-record}"],
} as const satisfies Record<string, readonly string[]>;
