// Holds `policylint coverage` of the seed policies against their gold rows.
// usage: seed-coverage.mjs SHARED
import console from "node:console";
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import process from "node:process";
import { printCoverage } from "./coverage.mjs";

const seeds = join(process.argv[2] ?? "../shared", "seeds");
const gold = JSON.parse(readFileSync(join(seeds, "gold.json"), "utf8")).seeds;

/** Is the status of a gold row what the coverage says? */
const AGREES = {
  satisfied: ({ status }) => status === "present",
  // A gap that is another rule's affair leaves the disclosure made, by the guide of the labels.
  partial: ({ status, isPartial }, { expect }) =>
    status === "vague" || Boolean(isPartial) || (status === "present" && expect === "suppressed"),
  missing: ({ status }) => status === "absent" || status === "vague",
  // Nothing asks for it: whether the policy touches it all the same does not matter.
  "not-applicable": ({ status, isTriggered }) => status !== "absent" || isTriggered !== true,
};

const names = Object.keys(gold).map((name) => name.replace(/\.txt$/u, ""));
const files = names.flatMap((name) => [join(seeds, `${name}.txt`), join(seeds, "markdown", `${name}.md`)]);
let agreed = 0;
let differed = 0;
for (const { filePath, disclosures } of JSON.parse(printCoverage(files))) {
  const { rows } = gold[`${basename(filePath).replace(/\.(?:txt|md)$/u, "")}.txt`];
  for (const disclosure of disclosures) {
    const row = rows.find(({ id, expect }) => id === disclosure.id && expect !== "may");
    if (!row) continue;
    if (AGREES[row.status](disclosure, row)) {
      agreed++;
      continue;
    }
    differed++;
    console.log(
      `${basename(filePath)}: ${row.id} is ${row.status}, yet ${disclosure.status}: ${row.quote ?? ""}`,
    );
  }
}
console.log(`${agreed} agree, ${differed} differ`);
process.exitCode = differed > 0 ? 1 : 0;
