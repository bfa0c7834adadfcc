import {
  describeOptions,
  lawSourceOf,
  parseLawReference,
  type LawReference,
  type LawSource,
  type Rule,
  type RuleAccuracy,
  type RuleDocs,
  type RuleOption,
} from "@policylint/core";
import { accuracyOf } from "./accuracy-of.ts";
import { parseRulePage, type RulePage } from "./rule-page.ts";
import { readRulePage } from "./rule-pages.ts";

/** Everything there is to know about a rule. */
export interface RuleExplanation extends RulePage {
  /** With its namespace: `gdpr/children`. */
  readonly ruleId: string;
  readonly description: string;
  readonly law: readonly (LawReference & Partial<LawSource>)[];
  readonly options: readonly RuleOption[];
  readonly presets: RuleDocs["presets"];
  readonly accuracy?: RuleAccuracy;
  /** The comment that silences the rule on the line below it. */
  readonly suppression: string;
}

function withSource(reference: LawReference): LawReference & Partial<LawSource> {
  const citation = parseLawReference(reference.ref);
  return { ...reference, ...(citation && lawSourceOf(citation)) };
}

/** Gathers what is known about a built-in rule from its `meta`, its page and the measurements. */
export function explainRule(ruleId: string, { meta }: Rule): RuleExplanation {
  const { description, law = [], presets } = meta.docs;
  const accuracy = accuracyOf(ruleId);
  return {
    ruleId,
    description,
    ...parseRulePage(readRulePage(ruleId)),
    law: law.map(withSource),
    options: describeOptions(meta),
    presets,
    ...(accuracy && { accuracy }),
    suppression: `<!-- policylint-disable-next-line ${ruleId} -- reason -->`,
  };
}
