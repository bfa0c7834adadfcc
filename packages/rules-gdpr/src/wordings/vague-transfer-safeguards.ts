import type { WordingDefinition } from "@policylint/core";

/** A reader is told where to ask: the promise stands elsewhere. */
const UNLESS_INFORMATION = "NOT (copy|copies|information on|information about|informed of|details of)";

export const vagueTransferSafeguards: WordingDefinition = {
  id: "vague-transfer-safeguards",
  phrases: [
    `(appropriate|adequate|suitable|proper|sufficient|necessary|reasonable|required|additional|relevant|certain) [legal|contractual|technical|and|organisational|organizational] (safeguard|safeguards|controls|protection|protections|mechanism|mechanisms|guarantees|measures|steps) AND {transfer-word} ${UNLESS_INFORMATION}`,
    `(appropriate|adequate|suitable|proper|sufficient|necessary|reasonable|required|additional|relevant|certain) [legal|contractual|technical|and|organisational|organizational] (safeguard|safeguards|controls|protection|protections|mechanism|mechanisms|guarantees|measures) IN transfers ${UNLESS_INFORMATION}`,
    "(adequate|appropriate|sufficient|same|similar|comparable|equivalent) level of [data] protection AND {transfer-word}",
    "(adequate|appropriate|sufficient|same|similar|comparable|equivalent) level of [data] protection IN transfers",
    "(approved|lawful|legal|valid|compliant|recognised|recognized|legally provided) [data|international] [transfer] (mechanism|mechanisms|tool|tools|framework|frameworks) AND {transfer-word}",
    "(such as|for example|eg|e.g|like) [the] [eu] {transfer-tool}",
    "(comply|complies|compliance|accordance|line) ..5 (applicable|relevant|local|protection|privacy) ..4 (law|laws|rules|requirements|legislation|regulations) AND (transfer|transfers|transferred|transferring)",
    "(consent|consents|consenting) to ..6 (transfer|transfers|transferring)",
    "contractual (arrangements|provisions|protections|obligations|measures|commitments) AND {transfer-word}",
  ],
  never: ["{transfer-word} ..12 (merger|acquisition|bankruptcy)", "(right|rights) to"],
};
