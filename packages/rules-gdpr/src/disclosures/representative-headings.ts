import { CONTROLLER_HEADINGS } from "./headings.ts";

/** Headings under which a representative of Art. 27 is expected. */
export const REPRESENTATIVE_HEADINGS: readonly string[] = [
  "EU representative",
  "Representative in the Union",
  "Article 27 representative",
  "Our EU and UK representatives",
  "GDPR representative",
  "Representatives",
  "UK representative",
  "Who we are",
  "Contact",
  "About us",
  "Introduction",
  ...CONTROLLER_HEADINGS,
];
