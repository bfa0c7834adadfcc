import type { WordingDefinition } from "@policylint/core";

/** Names of other pages and documents, linked or not. */
export const documentMention: WordingDefinition = {
  id: "document-mention",
  phrases: [
    "(our|the) ..1 terms (of (service|use|sale)|and conditions) [of (service|use|sale)]",
    "(our|the) ..1 (cookie|cookies|acceptable use|data retention|retention|security|data security|information security|community|content|refund|return|advertising|moderation|law enforcement|accessibility|complaints|data use|fair use|subprocessor|sub processor) (policy|statement|notice|schedule|guidelines)",
    "(our|the) ..1 (code of conduct|end user license agreement|end user licence agreement|data processing agreement|data processing addendum)",
    "(our|the) (project|developer|technical|api|product|online|public) documentation",
    "(our|see the|see our|visit the|visit our|on the|on our|to the|to our|through the|through our|via the|via our|consult the|check the|check our|read the) ..3 page",
    "(see|visit|consult) [our|the] (help|support|trust|safety|security|legal|resource|knowledge) (center|centre|hub|base|portal)",
    "see (security|terms|legal|support|help|contact|trust|imprint|cookies|pricing) $",
  ],
  never: [
    "(their|its|his|her|your|other|third party|vendor|vendor's|provider's|any|each|such|no|facebook's|google's|apple's|meta's|microsoft's|amazon's) ..2 (terms|policy|statement|notice|schedule|guidelines|documentation|page)",
    "(google|apple|facebook|meta|microsoft|amazon|youtube|twitter|linkedin|stripe|paypal|instagram|tiktok|apple's|google's) ..3 (terms|policy|statement|notice|page)",
    "(this|that|these|same|first|next|previous|following|home|landing|login|log in|sign in|sign up|registration|checkout|cart|order|account|profile|settings|setting|preferences|options|payment|product|search|error|business|company|fan|social media|instagram|web|current|relevant|individual|specific|particular|privacy policy|privacy notice|new|updated|last|top|bottom|end of|visited|other) (page|documentation)",
    "page (you|of|from|where|that|which|views|view|number|title|load)",
    "(applicable|relevant|respective|said|privacy) [and] ..1 (terms|policy|statement|notice|schedule|guidelines|agreement|page)",
    "{date-name}",
  ],
};
