/** How many threads lint, as in ESLint: one, as many as pay, or that many. */
export type Concurrency = "off" | "auto" | number;
