import { findAnchor } from "../disclosure/anchor.ts";
import type { Lexicon } from "../disclosure/lexicon.ts";
import type { DisclosureDefinition, Evidence } from "../disclosure/disclosure.ts";
import {
  defineRule,
  ruleDocs,
  type PresetSeverity,
  type Rule,
  type RuleSeverity,
  type RuleSourceCode,
} from "./define-rule.ts";
import { policySetOf } from "../policy-set/policy-set.ts";
import { readPolicySettings, type PolicySettings } from "./policy-settings.ts";

export interface PresenceRuleSource {
  readonly lexicon: Lexicon;
  readonly disclosure: DisclosureDefinition;
  /** One sentence: "Require …". */
  readonly description: string;
  readonly recommended: PresetSeverity;
  readonly strict: PresetSeverity;
  readonly messages: {
    readonly missing: string;
    /** Left out where another rule reports the partial disclosure. */
    readonly partial?: string;
  };
  /** Do the settings make the disclosure due, where the policy's words do not? */
  readonly isDue?: (settings: PolicySettings) => boolean;
  /** Do these words of a vague or partial disclosure speak to the question at all? Without such it is missing. */
  readonly isRelevant?: (evidence: Evidence, sourceCode: RuleSourceCode) => boolean;
  /** Do the settings, or something else than the policy's statements, make the disclosure unnecessary? */
  readonly isExempt?: (settings: PolicySettings, sourceCode: RuleSourceCode) => boolean;
}

/** Only where the rule has a message for a partial disclosure. */
type Options = [{ partial: RuleSeverity }?];
type MessageId = "missing" | "partial";

const optionsSchema = {
  type: "object",
  properties: {
    partial: {
      enum: ["error", "warn", "off"],
      description: "Severity of a disclosure that is made in part.",
    },
  },
  additionalProperties: false,
};

/** A rule that reports a disclosure that the policy lacks, or makes in part. */
export function definePresenceRule(source: PresenceRuleSource): Rule<MessageId, Options> {
  const { lexicon, disclosure, messages, recommended, strict } = source;
  return defineRule<MessageId, Options>({
    meta: {
      type: "problem",
      docs: ruleDocs({
        description: source.description,
        law: disclosure.law,
        requirement: disclosure.id,
        presets: { recommended, strict },
      }),
      messages: { missing: messages.missing, partial: messages.partial ?? messages.missing },
      ...(messages.partial && {
        schema: [optionsSchema],
        defaultOptions: [{ partial: recommended.partial ?? "off" }],
      }),
      languages: ["policylint/*", "markdown/*"],
    },
    create(context) {
      return {
        "root:exit"() {
          const { sourceCode } = context;
          const set = policySetOf(sourceCode);
          // What a set lacks is missing once: at its root.
          if (set && set.file !== set.root) return;
          if (lexicon.isDisclosed(sourceCode, disclosure)) return;
          const settings = readPolicySettings(context.settings);
          if (source.isExempt?.(settings, sourceCode)) return;
          if (!lexicon.isTriggered(sourceCode, disclosure) && !source.isDue?.(settings)) return;
          const { evidence } = lexicon.detect(sourceCode, disclosure);
          const words = evidence.find((piece) => source.isRelevant?.(piece, sourceCode) ?? true);
          if (!words) {
            context.report({ loc: findAnchor(sourceCode, disclosure.headings), messageId: "missing" });
            return;
          }
          const { partial = "off" } = context.options[0] ?? {};
          if (partial === "off" || !messages.partial) return;
          context.report({
            loc: words.loc,
            messageId: "partial",
            ...(partial === "warn" && { severity: "warn" }),
          });
        },
      };
    },
  });
}
