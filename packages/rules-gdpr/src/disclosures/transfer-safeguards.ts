import type { DisclosureDefinition } from "@policylint/core";
import { readTransferMechanisms, type TransferMechanismValue } from "../values/read-mechanisms.ts";
import { TRANSFER_HEADINGS } from "./transfer-headings.ts";

/** Mechanisms that courts have struck down. */
export const staleMechanisms: readonly string[] = ["(privacy shield|safe harbor|safe harbour)"];

export const transferSafeguards: DisclosureDefinition<TransferMechanismValue> = {
  id: "transfer-safeguards",
  title: "Adequacy decision or safeguard for the transfer",
  law: [
    {
      ref: "GDPR Art. 13(1)(f)",
      words: "the existence or absence of an adequacy decision by the Commission",
    },
    { ref: "GDPR Art. 45" },
    { ref: "GDPR Art. 46" },
    { ref: "GDPR Art. 47" },
    { ref: "GDPR Art. 49" },
  ],
  headings: TRANSFER_HEADINGS,
  present: [
    "{transfer-tool} NOT {hedged-tool}",
    "(adequate|adequacy|sufficient|equivalent|appropriate|safe) ..14 (commission|decision|ico|secretary of state|european union|uk government) AND (country|countries|level|protection|jurisdiction|jurisdictions|state|states)",
    "(commission|ico|secretary of state|uk government|(recognised|recognized|considered|found|deemed) by the (eu|uk|european union)) ..14 (adequate|adequately|adequacy|sufficient|equivalent) NOT registered with",
    "(approved|recognised|recognized|adopted|issued|authorised) by the (european|eu) commission AND (transfer|transfers|country|countries|clause|clauses|contract|contracts|terms|protection)",
    "(clauses|clause|contract|contracts|terms|agreement|agreements) ..3 (approved|adopted|issued|authorised|recognised) ..1 (by the|for use in) ..1 (commission|ico|information commissioner|uk|eu|europe)",
    "(transfer|transfers|transferred|transferring) ..14 ((explicit|express|specific) consent|(explicitly|expressly) (consent|consented|agreed)) NOT by using",
    "(explicit|express|obtain your|ask for your|request your|with your|prior|given your) consent ..8 (transfer|transfers|transferring|transmission|(sending|exporting) [your|the|this] [personal] data)",
    "(derogation|derogations) ..10 (transfer|transfers|gdpr|consent|contract)",
    "(approved|recognised|recognized) ..3 (code of conduct|codes of conduct|certification|certification mechanism) IN transfers",
  ],
  vague: [
    "(appropriate|adequate|suitable|proper|sufficient|necessary|reasonable|required|additional|relevant|specific|certain|legal) [legal|contractual|technical|and|organisational|organizational|protective|protection] (safeguard|safeguards|measures|measure|controls|protection|protections|mechanism|mechanisms|guarantees|steps|level) AND {transfer-word}",
    "(appropriate|adequate|suitable|sufficient) [legal|contractual|technical|and|organisational|organizational|level of] [data] (safeguard|safeguards|measures|controls|protection|mechanism|mechanisms|guarantees) IN transfers",
    "(same|similar|comparable|equivalent|adequate|high) [level|standard|degree] [of] [data] (protection|protections|safeguards) AND {transfer-word}",
    "(requirements|conditions|provisions|preconditions|rules) ..6 (met|fulfilled|satisfied|observed|complied) AND {transfer-word}",
    "(transfer|approved) [data|international] [transfer] (mechanism|mechanisms|tool|tools|framework|frameworks|safeguards)",
    "(lawful|legal|valid|compliant|recognised|recognized) [data|international] [transfer] (mechanism|mechanisms|tool|tools|framework|frameworks|safeguards) AND {transfer-word}",
    "(ensure|ensures|ensuring|take|takes|taking|steps|make sure|make certain|require|requires|provide|afforded) ..14 (secure|securely|protect|protected|protection|protections|safeguard|safeguards|safeguarded|guarantees|guarantee) AND {transfer-word} NOT (encrypted|encryption|encrypt)",
    // The sentence that policies write where data go abroad, and hardly elsewhere.
    "(take|takes|taking) all [the] [such] steps [that are] reasonably necessary to ensure",
    "measures ..4 to (safeguard|protect) AND {transfer-word} NOT (encrypted|encryption|encrypt)",
    "((mechanism|mechanisms|safeguard|safeguards|guarantees) ..8 {transfer-word}|{transfer-word} ..10 (safeguard|safeguards|guarantees))",
    "(protected|ensure|ensured|under|sure) ..8 contract ..8 (law|laws|standards|gdpr)",
    "(contract|contracts|agreement|agreements|contractual|data processing agreement) AND {transfer-word} NOT (sell|merger|acquisition)",
    "(conditions|requirements|provisions|rules|accordance|compliance|comply|complies|under) ..4 (chapter (v|5)|(art|article|articles) 44|gdpr|general data protection regulation) AND {transfer-word} AND ({elsewhere}|third country|third countries)",
    "(contract|contracts|contractual|agreement|agreements) ..12 (appropriate|adequate|suitable|sufficient|comparable|equivalent|similar) level of [data] protection",
    "(comply|complies|compliance|accordance|line) ..5 (applicable|relevant|local|protection|privacy) ..4 (law|laws|rules|requirements|legislation|regulations) AND {transfer-word}",
    "(treated|handled|processed|protected|bound) ..4 (in accordance with|consistent with|by|under) (this|our|the) privacy (policy|notice|statement) IN transfers",
    "(consent|consents|consenting) ..6 (transfer|transfers|transferring)",
    "(consent|consents|consenting) ..12 (transfer|transfers|processing|storage|processed|stored) AND {elsewhere}",
    ...staleMechanisms,
    "(art|article) 46",
    "{transfer-tool}",
  ],
  never: [
    "(consent|permission) ..6 transfer ..6 (merger|acquisition|business)",
    "encrypted ..4 (transmission|transfer)",
    "(right|rights|entitled) ..8 (informed|told|information|know) ..6 (safeguard|safeguards|guarantees)",
  ],
  values: [readTransferMechanisms],
};
