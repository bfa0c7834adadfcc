import {
  findExpectedHeadings,
  getPolicyDocument,
  type DisclosureFact,
  type Heading,
  type LawReference,
  type PolicyDocument,
  type PolicySource,
  type RulePlugin,
} from "@policylint/core";
import * as documentRules from "@policylint/rules-document";
import * as gdprRules from "@policylint/rules-gdpr";

/** A requirement of the law with what a policy says about it. */
export interface RequirementFact {
  /** The rule that asks for it: `gdpr/children`. */
  readonly ruleId: string;
  readonly title: string;
  /** The weightiest first. */
  readonly law: readonly LawReference[];
  readonly fact: DisclosureFact;
  /** Do the words of the policy raise the question? Always, where the law asks without condition. */
  readonly isTriggered: boolean;
}

/** A document as it was linted: text, outline and disclosures, for reports that show them beside the findings. */
export interface LintedPolicy {
  readonly source: PolicySource;
  readonly document: PolicyDocument;
  /** What the policy says about each requirement; worked out when asked for. */
  coverage(): readonly RequirementFact[];
  /** The headings of the sections in which what a rule asks for is expected, in document order. */
  expectedHeadings(ruleId: string): readonly Heading[];
}

const packages = [gdprRules, documentRules];
const ruleIdOf = ({ meta }: RulePlugin, id: string): string => `${meta.namespace}/${id}`;

/** The view of a parsed policy that reports are made from. */
export function createLintedPolicy(source: PolicySource): LintedPolicy {
  return {
    source,
    document: getPolicyDocument(source),
    coverage: () =>
      packages.flatMap(({ default: plugin, disclosures, lexicon }) =>
        disclosures.map((definition) => ({
          ruleId: ruleIdOf(plugin, definition.id),
          title: definition.title,
          law: definition.law,
          fact: lexicon.detect(source, definition),
          isTriggered: lexicon.isTriggered(source, definition),
        })),
      ),
    expectedHeadings(ruleId) {
      const expected = packages.flatMap(
        ({ default: plugin, disclosures }) =>
          disclosures.find(({ id }) => ruleIdOf(plugin, id) === ruleId) ?? [],
      );
      return findExpectedHeadings(
        source,
        expected.flatMap(({ headings }) => headings),
      );
    },
  };
}
