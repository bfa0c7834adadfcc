import type { DisclosureDefinition } from "@policylint/core";

export const retentionPeriod: DisclosureDefinition = {
  id: "retention-period",
  title: "Storage period",
  law: [
    {
      ref: "GDPR Art. 13(2)(a)",
      words:
        "the period for which the personal data will be stored, or if that is not possible, the criteria used to determine that period",
    },
    { ref: "GDPR Art. 14(2)(a)" },
    { ref: "GDPR Art. 5(1)(e)" },
  ],
  headings: [
    "Data retention",
    "Retention",
    "How long we keep your data",
    "How long we store your information",
    "Storage period",
    "Retention periods",
    "Deletion and retention",
    "Keeping your data",
    "Duration of storage",
    "When we delete your data",
  ],
  present: [
    // A number.
    "{keep-verb} ..14 <period> NOT {other-period}",
    "{delete-verb} ..14 <period> NOT {other-period} NOT respond*",
    "<period> ..10 ({delete-verb}|{keep-verb}) NOT {other-period} NOT respond*",
    "(up to|maximum of|at least|minimum of|period of|after|within|for|of|is|default) <period> IN retention NOT {other-period}",
    "<period> IN retention-list",
    "retention ..8 <period>",
    // An event that the reader can see.
    "({keep-verb}|retention) ..16 (as long as|so long as|while|until|till|unless|for the duration of|for the life of|during|for as long as) ..6 {ending} NOT {open-ended}",
    "(as long as|so long as|while|until|for the duration of) ..6 {ending} ..12 {keep-verb} NOT {open-ended}",
    "(while|until|as long as|for the duration of) ..6 {ending} IN retention NOT {open-ended}",
    "{delete-verb} ..10 (when|once|after|upon|as soon as|if) ..8 {ending} NOT (request*|ask) NOT {open-ended}",
    "(when|once|after|upon|as soon as|if) ..3 {ending} ..12 {delete-verb} ..5 (data|information|it|account) NOT {open-ended}",
    "(erased|deleted) ..4 (account|session) ..4 (closed|deleted|ends|expires)",
    // Nothing is kept.
    "(not|never) ..2 (store|stored|retain|retained|keep|save|saved) ..8 (permanently|your images|any personal|personal data|personal information|any data|any information|your data)",
    "(processed|kept|held) ..2 in memory ..6 (discarded|deleted|purged|only)",
    "(discarded|deleted|purged) ..3 (once|after|immediately after|when) ..6 (returned|result|results|processing|session)",
    "(indefinitely|in perpetuity|permanently) AND {keep-verb} NOT not",
    // Criteria.
    "(determine|determining|decide|considering|consider) ..8 (retention|period|how long) ..10 (consider|amount|nature|criteria|following|include|based)",
    "criteria ..8 (retention|determine|period|periods|how long)",
  ],
  vague: [
    "{keep-verb} ..16 (necessary|needed|need|required|require|reasonable|permitted|relevant|long as|longer|appropriate|useful)",
    "{delete-verb} ..14 (no longer|periodically|regularly|necessary|needed|rotation|cycle)",
    "(no longer|not longer|only as long|only for as long|only so long) ..12 (necessary|needed|needs|required|need|require|relevant)",
    "(retention|storage) ..8 (follow|follows|operational|requirements|period|periods|policy|policies|schedule|needs|necessary)",
    "(retain|retains|retention|retained) ..8 (data|information|records|it) NOT right*",
    "as long as [is|it is] [reasonably] necessary",
    "(keep|store|stored|kept) ..8 (until|as long as|for the period|for a period)",
  ],
  never: [
    "(cookie|cookies|token|tokens|browser) ..14 <period>",
    "<period> ..10 (cookie|cookies|notice|advance|prior to|before)",
    "(policy|terms|notice|changes) ..16 <period>",
    "(respond|reply|response|answer|notify|process your request|comply with|receipt of) ..14 <period>",
    "<period> ..6 (of age|old|of receipt|after receiving)",
    "under ..4 <period>",
    "(store|stores|stored|storage|keep|keeping) ..4 (app store|safe|secure|confidential|up to date|you informed|track|in touch)",
    "(cookies|session cookies|persistent cookies) ..10 (until|expire|stored|remain)",
  ],
};
