import { readFileSync } from "node:fs";
import type { LawCitation } from "@policylint/core";

/** Articles and recitals by number; what an article says by the label of the provision: "Art. 13(2)(a)". */
interface StatuteFile {
  readonly articles: Readonly<Record<string, { readonly text: Readonly<Record<string, string>> }>>;
  readonly recitals: Readonly<Record<string, string>>;
}

export const foldWhiteSpace = (text: string): string => text.replace(/\s+/gu, " ").trim();

/** The text of the GDPR. */
export class Statute {
  readonly #file: StatuteFile;

  /** @throws where the file cannot be read or is no JSON */
  constructor(filePath: string) {
    this.#file = JSON.parse(readFileSync(filePath, "utf8"));
  }

  /** A reference to each provision, as a rule writes it. */
  get references(): string[] {
    const labels = Object.values(this.#file.articles).flatMap(({ text }) => Object.keys(text));
    const recitals = Object.keys(this.#file.recitals).map((number) => `Recital ${number}`);
    return [...labels, ...recitals].map((label) => `GDPR ${label}`);
  }

  /** A provision with all that it is divided into, white space folded; empty where there is none. */
  textOf(citation: LawCitation): string {
    if (citation.kind === "other") return "";
    if (citation.kind === "recital") return foldWhiteSpace(this.#file.recitals[citation.recital] ?? "");
    const { article, paragraph, point } = citation;
    const label = `Art. ${article}${paragraph === undefined ? "" : `(${paragraph})`}${point ? `(${point})` : ""}`;
    const parts = Object.entries(this.#file.articles[article]?.text ?? {}).filter(
      ([name]) => name === label || name.startsWith(`${label}(`),
    );
    return foldWhiteSpace(parts.map(([, text]) => text).join(" "));
  }
}
