import type { WordingDefinition } from "@policylint/core";

/** What makes of a storage rule one for some cases, stages, places or keepers only. */
export const conditionalRetention: WordingDefinition = {
  id: "conditional-retention",
  phrases: [
    "(unless|except|exception|exceptions|however|if|where|otherwise|only|longer|another|additional|additionally|further|extended|extra|anonymised|anonymized|aggregated|archived|archive|locked|restricted|trashed|trash|bin|inactive|dormant|premium|free|paid|beta|legal|law|court|dispute|disputes|claim|claims|investigation|fraud|abuse|reported|blocked|banned|device|devices|browser|cookie|cookies|third|partner|partners|provider|providers|processor|processors)",
    "(eu|eea|uk|europe|california|us|usa|united states|germany|france)",
    "{vendor}",
  ],
};

/** One exception to erasure and no other. */
export const onlyException: WordingDefinition = {
  id: "only-exception",
  phrases: [
    "(only|sole|single) [permanent] (exception|carve out|exemption) ..3 (erasure|deletion|erase|delete) NOT (if|unless)",
    "(only|sole|single) (exception|carve out|exemption) AND (erase|erasure|delete|deletion|retention|retained|kept) NOT (if|unless)",
  ],
};

/** Something else that outlives erasure. */
export const furtherException: WordingDefinition = {
  id: "further-exception",
  phrases: [
    "(backups|backup copies|logs|security logs|audit logs|log files|messages|posts|comments) ..4 (persist|persists|remain|remains|survive|survives) ..6 <period>",
    "(persist|persists|remain|remains|survive|survives) in ..3 (backups|backup|backup snapshots)",
  ],
};

/** Deleted at once. */
export const deletedAtOnce: WordingDefinition = {
  id: "deleted-at-once",
  phrases: [
    "(deleted|erased|removed|purged|destroyed) (immediately|instantly|at once|right away|straight away) NOT (if|unless|except|after|when|once|following|upon|from public|public|view)",
    "(immediately|instantly) [and permanently] (deleted|erased|removed|purged|destroyed) NOT (if|unless|except|after|when|once|following|upon|from public|public|view)",
  ],
};

/** Not deleted yet, though said to be. */
export const stillRecoverable: WordingDefinition = {
  id: "still-recoverable",
  phrases: [
    "(recoverable|restorable) ..4 <period>",
    "(can|may) be (recovered|restored) ..5 <period>",
    "(can|may) (recover|restore) (it|them|your data|your account|your files) ..5 <period>",
  ],
};
