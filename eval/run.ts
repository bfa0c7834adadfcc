import { parseArgs } from "node:util";
import { markdownLanguage, textLanguage, type DisclosureFact } from "@policylint/core";
import { disclosures as documentDisclosures, lexicon as documentLexicon } from "@policylint/rules-document";
import { disclosures as gdprDisclosures, lexicon as gdprLexicon } from "@policylint/rules-gdpr";
import { readLabelled, type GoldLabel } from "./labelled.ts";
import { makePlainText } from "./plain-text.ts";
import { addCounts, addToScore, createScore, figuresOf, touchesGold, type Score } from "./scores.ts";

const { values } = parseArgs({
  options: {
    /** Folder with `gold.json` and `labelled/`. */
    corpus: { type: "string", default: "../shared/corpus" },
    /** Read the policies as plain text. */
    text: { type: "boolean", default: false },
    /** Name every difference, of all disclosures or of those given. */
    list: { type: "boolean", default: false },
    only: { type: "string" },
  },
});

const only = values.only?.split(",");
const detectors = [
  ...gdprDisclosures.map((definition) => ({ definition, lexicon: gdprLexicon })),
  ...documentDisclosures.map((definition) => ({ definition, lexicon: documentLexicon })),
].filter(({ definition }) => !only || only.includes(definition.id));

const language = values.text ? textLanguage : markdownLanguage;
const scores = new Map<string, Score>(detectors.map(({ definition }) => [definition.id, createScore()]));

const policies = readLabelled(values.corpus);
const plainTexts =
  values.text &&
  makePlainText(
    values.corpus,
    policies.map(({ name }) => name),
  );

for (const { name, text, labels } of policies) {
  const body = plainTexts ? (plainTexts.get(name) ?? "") : text;
  const file = { path: name, physicalPath: name, body, bom: false };
  const parsed = language.parse(file);
  if (!parsed.ok) throw new Error(`${name}: ${parsed.errors[0]?.message}`);
  const source = language.createSourceCode(file, parsed);
  for (const { definition, lexicon } of detectors) {
    const label = labels[definition.id];
    const score = scores.get(definition.id);
    if (!label || !score) continue;
    const fact = lexicon.detect(source, definition);
    addToScore(score, fact, label);
    if (values.list && (fact.status !== label.status || !isTouched(fact, label)))
      printDifference(name, fact, label);
  }
}

function isTouched(fact: DisclosureFact, label: GoldLabel): boolean {
  return !label.lines.length || fact.status === "absent" || touchesGold(fact, label);
}

function printDifference(name: string, fact: DisclosureFact, label: GoldLabel): void {
  console.log(
    `${fact.id}: ${name}: gold ${label.status} [${label.lines.join(" ")}] "${label.quote}", found ${fact.status}`,
  );
  for (const { loc, quote, phrase } of fact.evidence.slice(0, 4)) {
    console.log(`    ${loc.start.line}: ${JSON.stringify(quote)}  <- ${phrase}`);
  }
}

const percent = (value: number): string => value.toFixed(2).padStart(5);
const total = createScore();
console.log(`${"disclosure".padEnd(27)} absent P    R    F1  present P   R    F1  exact evidence`);
for (const [id, score] of scores) {
  if (!score.policies) continue;
  const absent = figuresOf(score.absent);
  const present = figuresOf(score.present);
  addCounts(total.absent, score.absent);
  addCounts(total.present, score.present);
  total.exact += score.exact;
  total.policies += score.policies;
  total.evidenceHits += score.evidenceHits;
  total.evidenceCases += score.evidenceCases;
  console.log(
    id.padEnd(27),
    [absent, present]
      .map(({ precision, recall, f1 }) => `  ${percent(precision)}${percent(recall)}${percent(f1)}`)
      .join(""),
    percent(score.exact / score.policies),
    percent(score.evidenceHits / (score.evidenceCases || 1)),
  );
}
const micro = figuresOf(total.absent);
console.log(
  `absent: micro F1 ${micro.f1.toFixed(3)} (P ${micro.precision.toFixed(3)}, R ${micro.recall.toFixed(3)});`,
  `exact ${(total.exact / total.policies).toFixed(3)}; evidence ${(total.evidenceHits / total.evidenceCases).toFixed(3)}`,
);
