// Holds what the repository says of the GDPR against its text: that it is divided as packages/core/src/law says,
// and that every quotation of a rule or a disclosure stands, to the letter, in the provision cited.
// usage: law.ts [FILE]   the text as JSON; default ../shared/law/gdpr.json
import path from "node:path";
import { isGdprProvision, parseLawReference } from "@policylint/core";
import { GDPR_ARTICLES } from "../packages/core/src/law/gdpr.ts";
import { readCitedLaw } from "./cited-law.ts";
import { foldWhiteSpace, Statute } from "./statute.ts";

const file = process.argv[2] ?? path.resolve(import.meta.dirname, "../../shared/law/gdpr.json");
const statute = new Statute(file);

function textOf(ref: string): string {
  const citation = parseLawReference(ref);
  return citation ? statute.textOf(citation) : "";
}

/** The first reference beyond each article, and beyond each division of one. */
function referencesBeyond(): string[] {
  const articles = Object.entries(GDPR_ARTICLES).map(([number, article]) => ({ number, ...article }));
  return [
    `GDPR Art. ${articles.length + 1}`,
    ...articles.map(({ number, paragraphs }) => `GDPR Art. ${number}(${paragraphs + 1})`),
    ...articles.flatMap(({ number, paragraphs, lastPoints = {} }) =>
      Array.from({ length: paragraphs + 1 }, (_, paragraph) => {
        const beyond = String.fromCharCode((lastPoints[paragraph]?.charCodeAt(0) ?? 96) + 1);
        return `GDPR Art. ${number}${paragraph === 0 ? "" : `(${paragraph})`}(${beyond})`;
      }),
    ),
  ];
}

const problems = [
  ...statute.references
    .filter((ref) => {
      const citation = parseLawReference(ref);
      return !citation || !isGdprProvision(citation);
    })
    .map((ref) => `${ref} is missing in packages/core/src/law/gdpr.ts`),
  ...referencesBeyond()
    .filter((ref) => textOf(ref) !== "")
    .map((ref) => `${ref} is beyond what packages/core/src/law/gdpr.ts knows`),
];

const quotations = (await readCitedLaw()).filter(
  ({ reference }) => reference.words !== undefined && reference.ref.startsWith("GDPR "),
);
for (const { owner, reference } of quotations) {
  const { ref, words = "" } = reference;
  if (!textOf(ref).includes(foldWhiteSpace(words))) problems.push(`${owner}: ${ref} does not say "${words}"`);
}

for (const problem of problems) console.log(problem);
console.log(
  `${statute.references.length} provisions and ${quotations.length} quotations of the GDPR compared with its text: ` +
    `${problems.length} wrong`,
);
process.exitCode = problems.length === 0 && quotations.length > 0 ? 0 : 1;
