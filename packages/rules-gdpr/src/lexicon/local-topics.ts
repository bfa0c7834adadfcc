/** What headings of passages for the readers of one place, and of passages on complaints, say. */
export const localTopics = {
  "uk-readers": [
    "{eea-word} [and|or] [the] (uk|united kingdom)",
    "(uk|united kingdom) [and|or] [the] {eea-word}",
    "(uk|united kingdom) (user|users|resident|residents|customers|visitors|individuals|gdpr|readers)",
    "(users|residents|customers|visitors|individuals) ..3 (uk|united kingdom)",
  ],
  california: ["(california|californian|ccpa|cpra)"],
  complaints: [
    "^ [#] [#] ..4 ({complaint}|complaints) ..1 $",
    "how to complain",
    "(making|make|raising) a complaint",
  ],
} as const satisfies Record<string, readonly string[]>;
