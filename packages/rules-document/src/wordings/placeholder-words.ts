import type { WordingDefinition } from "@policylint/core";

/** Sentences in which a text says of itself that it is not finished. */
export const unfinishedText: WordingDefinition = {
  id: "unfinished-text",
  phrases: [
    "lorem ipsum",
    "placeholder (text|content|copy|policy|page|notice|document|for)",
    "(this|text|content|page|policy|notice|document|section) (is|are) ..2 (placeholder|placeholders)",
    "^ (placeholder|tbd|tba|todo|fixme) $",
    "(sample|dummy|boilerplate|example) (text|content|policy text|copy) ..3 (replace|here|below|only|for|to be)",
    "(this|following|text|content) is [a|an|only|just] (sample|dummy|boilerplate) [of] [privacy] (text|content|copy|policy|notice)",
    "replace (this|the|these) (text|paragraph|section|sentence|line|content|words|placeholder|placeholders) [with|by]",
    "replace this (with|by)",
    "^ replace this $",
    "(pending|awaiting|subject to) ..2 (legal|lawyer|attorney|counsel|counsel's) (review|approval|sign off)",
    "(not|not yet|to be|must be|needs to be|should be) (reviewed|approved|checked|finalised|finalized) by [a|an|our|your] (legal|lawyer|lawyers|attorney|attorneys|counsel|legal team)",
    "(this|following) ..2 (is|remains) [still] [only] [a|in] [working|first|preliminary] draft NOT (you|your|message|messages)",
    "^ [working|first|preliminary] draft [version] $",
    "draft (privacy policy|policy|privacy notice|notice|version|document|text|only|for review|for discussion|not for publication)",
    "(privacy policy|policy|notice|document) ..2 draft $",
    "(date|period|address|email|name|number|phone|officer|basis|controller|retention|updated) ..2 (to be (determined|confirmed|decided|announced|completed|added|inserted|filled in)|coming soon) $",
    "^ (to be (determined|confirmed|decided|announced|completed|added|inserted|filled in)|coming soon) $",
    "(insert|enter|fill in|type|put) (your|the) (company|business|organisation|organization|site|website|app|legal|full|contact) (name|address|email|details|url) here",
  ],
  never: ["(save|saved|saves|saving|store|stored|stores|your|message|messages|email|post|posts) ..2 draft"],
};

/** Sentences that describe how a service is deployed where a reader needs to be told a fact. */
export const deploymentWords: WordingDefinition = {
  id: "deployment-words",
  phrases: [
    "configured (as|via|through|in|by|from|with|using) ..4 (environment|env|config file|configuration file|env file) NOT (you|customer|customers|administrator|browser)",
    "(set|defined|read|loaded|specified|taken|given|controlled) (as|via|through|in|by|from|with|using) ..3 (environment variable|environment variables|env var|env vars|our environment|the environment|config file|configuration file) NOT (you|customer|customers)",
    "(your|the) production (domain|url|environment|deployment|server|database|host)",
    "(when|if|where) (configured|enabled in the environment) $ NOT (you|customer|customers|administrator)",
    "^ (when|if|where) configured $",
    "(your|the|this) deployment ..3 (url|domain|host|configuration|settings)",
    "(feature flag|feature flags) ..4 (enabled|disabled|on|off|set)",
  ],
};
