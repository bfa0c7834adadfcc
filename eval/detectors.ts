import type { DisclosureDefinition, DisclosureFact, Lexicon, PolicySource } from "@policylint/core";
import * as document from "@policylint/rules-document";
import * as gdpr from "@policylint/rules-gdpr";

/** What a rule package knows of the words of policies. */
export interface RuleWords {
  readonly disclosures: readonly DisclosureDefinition[];
  readonly lexicon: Lexicon;
}

/** The rule packages by the namespace of their rules. */
export const ruleWords: Readonly<Record<string, RuleWords>> = { gdpr, document };

/** Tells what a policy says about one requirement. */
export interface Detector {
  readonly namespace: string;
  readonly id: string;
  detect(source: PolicySource): DisclosureFact;
}

/** A detector for each disclosure of the packages. */
export function createDetectors(packages: Readonly<Record<string, RuleWords>>): Detector[] {
  return Object.entries(packages).flatMap(([namespace, { disclosures, lexicon }]) =>
    disclosures.map((definition) => ({
      namespace,
      id: definition.id,
      detect: (source: PolicySource) => lexicon.detect(source, definition),
    })),
  );
}
