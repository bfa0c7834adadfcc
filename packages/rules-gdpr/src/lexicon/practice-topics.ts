/** What headings about cookies, marketing, security and changes of the policy say. */
export const practiceTopics = {
  /** A section on how the policy itself changes. */
  "policy-changes": [
    "(change|changes|update|updates|updating|amendment|amendments|modification|modifications|revision|revisions) ..5 (policy|notice|statement|policies|declaration|document)",
    "(policy|notice|statement) ..2 (change|changes|update|updates|amendment|amendments|revisions|modifications)",
    "^ [#] [#] (changes|updates|amendments|modifications|revisions) $",
  ],
} as const satisfies Record<string, readonly string[]>;
