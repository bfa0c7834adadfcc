import type { DisclosureDefinition } from "@policylint/core";
import { AUTOMATED_DECISION_HEADINGS } from "./headings.ts";

/** What a policy says of automated decisions without saying that somebody is decided upon. */
export const OTHER_DECISIONS: readonly string[] = [
  "automated decisions (concerning|whether) NOT {decision-right}",
  "(considered|deemed) ..3 automated (decision|decisions)",
  "(feed|posts|results|content|recommendations|listings|offers) ..4 (ranked|sorted|ordered) (by|according|based|on)",
];

export const automatedDecisionMaking: DisclosureDefinition = {
  id: "automated-decision-making",
  title: "Automated decisions and profiling",
  law: [
    {
      ref: "GDPR Art. 13(2)(f)",
      words:
        "meaningful information about the logic involved, as well as the significance and the envisaged consequences",
    },
    { ref: "GDPR Art. 14(2)(g)" },
    { ref: "GDPR Art. 22(1)" },
    { ref: "GDPR Art. 22(4)" },
  ],
  headings: [...AUTOMATED_DECISION_HEADINGS],
  present: [
    "{machine} ..12 {decides-against} ..8 {decided-matter} NOT {not-a-decision}",
    "automated (system|systems|tools|processes|means) ..10 (remove|restrict|limit|suspend|take action|moderate) NOT {not-a-decision}",
    "automatically ..8 (decide|decides|deciding|determine whether|assess whether) NOT {not-a-decision}",
    "(decide|decides|decision|decisions) ..6 (automatically|by a computer|using a computer) NOT {decision-right} NOT {not-a-decision}",
    "(score|scores|scoring|result|rating|model) ..14 (means that|means we|means you|leads to|decides whether|determines whether)",
    "(lead|leads|result|results) [in] to automated decisions",
    ...OTHER_DECISIONS,
    "(automatic|automated|computerised|computerized) ..6 (scoring|scores)",
    "(use|uses|using|apply|applies) ..3 (scoring|credit scoring) (system|systems|method|methods|technique|techniques|procedure|procedures) NOT {not-a-decision}",
    "credit (check|checks|scoring|score|model) ..14 (apply|application|applications|decide|decision|contract)",
  ],
  denied: [
    "(not|never|neither) ..10 {automated-decision} NOT {decision-right} NOT (cookie|cookies)",
    "(no|without [any]) {automated-decision} NOT {decision-right}",
    "no ..3 {automated-decision} ..6 (place|made|taken|occurs|used|carried out) NOT {decision-right}",
    "{automated-decision} ..6 not ..4 (place|occur|used|made|carried out|performed|happen) NOT {decision-right}",
    "(not|never) ..4 (use|uses|used|using) ..6 (ai|artificial intelligence|algorithms|algorithm|machine learning|automated|profiling) ..6 (decision|decisions|decide)",
    "(decision|decisions) ..6 (made|taken|reviewed) by [a|our] (human|humans|person|people|human reviewer|staff)",
    "(no|not|without) ..4 legal [or similarly|or similar] [significant] (effect|effects|consequences) AND (automated|profiling|analysis|algorithm*) NOT {decision-right}",
    "never ..3 (subject|subjected) ..6 automated",
  ],
  // That decisions are taken, without what they decide.
  partial: [
    "(use|uses|using|make|makes|carry out|carries out|implement|implements|conducts|perform|performs|engage in|engages in|subject to) ..10 automated [individual] (decision|decisions) NOT (right|rights|entitled|object|objecting|opt out|ask|request|not be|not to be) ..12 automated",
    "(make|makes|take|takes) ..2 (decision|decisions) ..2 (solely|exclusively|only|purely|entirely|fully) ..2 automated NOT (right|rights|entitled|object|objecting|opt out|ask|request|not be|not to be) ..12 automated",
  ],
  vague: [
    "{automated-decision}",
    "automated (means|analysis|decision|decisions) NOT (whether|carried out by) ..3 automated",
    "(we|i) ..6 (not|never) ..1 (build|compile|create) ..3 (profile|profiles)",
    "(decision|decisions) ..6 (automated|automatically)",
    "(algorithm|algorithms|machine learning) NOT (password|encryption|encrypt|hash|hashing)",
    "(risk|credit|fraud|trust) (score|scores|scoring)",
    "(we|to|may|and) profile (you|users|visitors|customers|readers) NOT profile you (can|may|have|open|create)",
    "(build|builds|create|creates|creating|building|combine|combined|compile) ..6 (profile|profiles) NOT (account|create your profile|sign up) NOT (google|youtube|facebook|meta|instagram|linkedin|twitter|vimeo|tiktok) ..1 (create|creates|build|builds|compile|compiles)",
    "(profile|profiles) of your (interests|preferences|activity|behaviour|behavior)",
    "(user|usage|interest|behavioural|behavioral|demographic) (profile|profiles) AND (usage|interests|personali*|match|behaviour|behavior)",
    "{personalised} ..8 (recommendations|recommendation|feed|search results|{advertising}) NOT {not-personalised}",
    "{personalised} ..8 (content|experience|experiences|communications|communication|services|service|site|website|app|products|information|search|you) AND {evaluated} NOT {not-personalised}",
    "(recommendations|feed|search results|{advertising}) ..6 {personalised} NOT {not-personalised}",
    "(content|experience|experiences|communications|services|service|site|website|app|information|search) ..6 {personalised} AND {evaluated} NOT {not-personalised}",
    "(targeted|targeting|interest based|interests based|behavioural|behavioral|relevant|retargeting|remarketing|profile based) [online|and] {advertising} NOT {not-personalised}",
    "{advertising} ..12 (relevant|interests|preferences|your activities|target|targeted|behavior|behaviour|browsing|likely to be) NOT {not-personalised}",
    "(relevant|target|targeted|interests|interest) ..6 {advertising} NOT {not-personalised}",
    "(information|products|content|services|videos) ..8 (relevant to you|relevant to your|likely to be of interest|interest you|based on your (interests|activity|behaviour|behavior|preferences|usage))",
    "(recommend|recommends|recommending|suggest) ..6 (content|products|videos|items|services|friends|contacts)",
    "(inference|inferences|inferred) ..10 (interests|preferences|characteristics|behaviour|behavior|profile|information)",
    "cross device tracking",
    "(understand|learn|infer|predict) ..6 (interests|preferences) [better] NOT (save|saves|remember|remembers|store|stores) ..3 (interests|preferences)",
  ],
  never: [
    "(user|your|account|personal|community|public) profile (data|information|picture|page|photo|name|settings)",
    "legitimate [business] (interest|interests)",
    "(communication|communications|marketing|email|contact|mailing|notification) (preference|preferences)",
    "preferences ..2 (receiving|for receiving) ..2 marketing",
    "relevant (opt out|unsubscribe|link|section|page|law|laws|authority|provider|tools)",
    "information ..3 (may|might) be of interest",
    "automated (email|emails|message|messages|backup|backups|reply|replies)",
  ],
  trigger: [
    "{automated-decision} NOT {decision-right} NOT IN rights",
    "automated decision making NOT {decision-right} NOT IN rights",
    "(we|to|may|and) profile (you|users|visitors|customers|readers)",
    "(risk|credit|fraud|trust) (score|scores|scoring)",
    "(algorithm|algorithms|ai) (decide|decides|calculate|calculates|determine|determines|score|scores)",
    "automatically ..3 (decide|approve|approves|reject|rejects|decline|suspend)",
    "(personalised|personalized|individual|dynamic) (pricing|prices)",
    "without human (review|intervention|involvement)",
  ],
};
