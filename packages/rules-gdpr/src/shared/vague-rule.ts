import {
  defineRule,
  readPolicySettings,
  shortenQuote,
  ruleDocs,
  type LawReference,
  type PolicySettings,
  type PolicySource,
  type PresetSeverity,
  type Rule,
  type WordingMatch,
} from "@policylint/core";

export interface VagueRuleSource {
  /** The requirement's id in the catalogue. */
  readonly id: string;
  /** One sentence: "Disallow …". */
  readonly description: string;
  readonly law: readonly LawReference[];
  readonly recommended: PresetSeverity;
  readonly strict: PresetSeverity;
  /** One sentence: what is wrong with `{{text}}`, the article, what to write. */
  readonly message: string;
  /** The words that touch a duty without what the law asks for. */
  readonly find: (
    sourceCode: PolicySource,
    settings: PolicySettings,
  ) => readonly Pick<WordingMatch, "loc" | "quote">[];
}

/** A rule that reports the vague words of a disclosure, one message a place. */
export function defineVagueRule(source: VagueRuleSource): Rule<"vague"> {
  const { id, description, law, recommended, strict, message, find } = source;
  return defineRule({
    meta: {
      type: "problem",
      docs: ruleDocs({
        description,
        law,
        requirement: id,
        presets: { recommended, strict },
      }),
      messages: { vague: message },
      schema: [],
      languages: ["policylint/*", "markdown/*"],
    },
    create(context) {
      return {
        "root:exit"() {
          const places = find(context.sourceCode, readPolicySettings(context.settings));
          for (const { loc, quote } of places) {
            context.report({ loc, messageId: "vague", data: { text: shortenQuote(quote) } });
          }
        },
      };
    },
  });
}
