import type { WordingDefinition } from "@policylint/core";

/** Where a reader goes: an address, a form, a page, a setting. */
const PLACE =
  "({channel}|<link>|<url>|form|forms|webform|webpage|contact page|page|portal|panel|dashboard|settings|centre|center|menu|tool|toggle|button|section below|section above|(details|contact|set out|listed|provided|given) (below|above)|following address|address (below|above)|(by|via|through) [e] (post|mail|email|phone|telephone|letter)|email to|email us|emailing|contact details|contact information|data protection officer|privacy officer|dpo|(through|in|via|using|within|into|to|on) your [online|user] (account|profile)|preferences|support team|customer support|customer service)";
const EXERCISE =
  "(exercise|exercised|exercising|exercises|invoke|assert|make use of|request|requests|requesting|rights|right|ask|asking|claim)";

/** What tells a reader how to make use of the rights. */
export const rightsExerciseInstructions: WordingDefinition = {
  id: "rights-exercise-instructions",
  phrases: [
    `${EXERCISE} ..20 ${PLACE} IN rights`,
    `${PLACE} ..20 ${EXERCISE} IN rights`,
    `(exercise|exercised|exercising|invoke|assert|make use of) ..20 ${PLACE} AND (right|rights|request|requests)`,
    `${PLACE} ..20 (exercise|exercising|invoke|assert) ..4 (right|rights)`,
    `(data|privacy|access|deletion|erasure|your|the|such|any|these|all|written|send|submit|make|file|subject) (request|requests) ..14 ${PLACE} AND (you|your|please|send|submit|make|email) NOT (law enforcement|legal process|government)`,
    `(contact|write|email|send|emailing|contacting|writing|reach|call|notify) ..20 (request|requests|access|correct|delete|deletion|erase|rights|withdraw|object) AND {channel}`,
    `(request|access|correct|update|delete|deletion|erase|download|export|rights|withdraw|object) ..20 (contact|write|email|send|emailing|contacting|writing|reach|call|notify) ..10 {channel}`,
    `(use|visit|go to|open|through|via|in|using|under|from|on) ..6 (settings|dashboard|panel|portal|form|webform|privacy centre|privacy center|account|profile|page) ..12 (download|delete|access|correct|update|export|manage|edit|change|review|object|erase|request|requests)`,
    `(download|delete|access|correct|update|export|manage|edit|change|review|object|erase|request|do this|do all|requests) ..20 (in|through|via|using|under|from|on|at|within|by|into|to) ..6 (settings|dashboard|panel|portal|form|webform|privacy centre|privacy center|account|profile)`,
    `({channel}|<link>|<url>) IN rights AND (contact|email|write|reach|send|here|visit|use|please)`,
  ],
  never: [
    "(question|questions|concern|concerns|complaint|complaints|comments) ..3 (about|regarding|on|concerning) [this|our|the] [privacy] (policy|notice|statement|practices) ..12 {channel}",
  ],
};

/** Words of the reader's rights that point to the contact given elsewhere in the policy. */
export const rightsByContact: WordingDefinition = {
  id: "rights-by-contact",
  phrases: [
    "(exercise|exercised|exercising|invoke|assert|make use of) ..20 (contact|contacting|write to|writing to|email|emailing|reach|notify|ask|send) [a] (us|me|our|the|request)",
    "(contact|contacting|write to|writing to|email|emailing|reach|notify) (us|me|our|the) ..20 (exercise|exercising|invoke|assert|make use of)",
  ],
};
