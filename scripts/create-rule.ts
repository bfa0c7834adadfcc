import path from "node:path";
import { createRule, RULE_KINDS } from "./new-rule.ts";

const USAGE = `usage: pnpm run create-rule PACKAGE ID KIND
  PACKAGE  what the ids of the package's rules begin with: gdpr, document
  ID       the requirement's id, such as right-of-access
  KIND     ${RULE_KINDS.join(" or ")}`;

const root = path.resolve(import.meta.dirname, "..");
const [namespace, id, kindName, ...rest] = process.argv.slice(2);
const kind = RULE_KINDS.find((known) => known === kindName);

if (namespace === undefined || id === undefined || kind === undefined || rest.length > 0) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  try {
    const files = await createRule({ root, namespace, id, kind });
    for (const file of files) console.log(`wrote: ${path.relative(root, file)}`);
    const index = kind === "presence" ? "disclosures" : "wordings";
    console.log(`Now list its words in packages/rules-${namespace}/src/${index}/index.ts.`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
