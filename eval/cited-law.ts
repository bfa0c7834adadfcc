import path from "node:path";
import type { LawReference } from "@policylint/core";
import { disclosures as documentDisclosures } from "@policylint/rules-document";
import { disclosures as gdprDisclosures } from "@policylint/rules-gdpr";
import { readRulePackages } from "../scripts/generate/rule-packages.ts";

/** A reference and who makes it: "rule gdpr/children", "disclosure children". */
export interface CitedLaw {
  readonly owner: string;
  readonly reference: LawReference;
}

/** Every reference to law that a rule or a disclosure of this repository makes. */
export async function readCitedLaw(): Promise<CitedLaw[]> {
  const packages = await readRulePackages(path.resolve(import.meta.dirname, ".."));
  const rules = packages.flatMap(({ namespace, rules }) =>
    rules.map(({ id, rule }) => ({ owner: `rule ${namespace}/${id}`, law: rule.meta.docs.law ?? [] })),
  );
  const disclosures = [...gdprDisclosures, ...documentDisclosures].map(({ id, law }) => ({
    owner: `disclosure ${id}`,
    law,
  }));
  return [...rules, ...disclosures].flatMap(({ owner, law }) =>
    law.map((reference) => ({ owner, reference })),
  );
}
