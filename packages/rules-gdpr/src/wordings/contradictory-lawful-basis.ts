import type { WordingDefinition } from "@policylint/core";

/** The words of a purpose that policies put under one ground here and under another there. */
export interface PurposeWording {
  readonly purpose: string;
  readonly wording: WordingDefinition;
}

const purposeOf = (
  purpose: string,
  phrases: readonly string[],
  never: readonly string[] = [],
): PurposeWording => ({
  purpose,
  wording: { id: `purpose-of-${purpose}`, phrases, never },
});

export const comparedPurposes: readonly PurposeWording[] = [
  purposeOf("analytics", ["(analytics|audience measurement|usage statistics|usage analysis|web analysis)"]),
  purposeOf(
    "marketing",
    ["(marketing|newsletter|newsletters|promotional emails)"],
    [
      "(marketing|newsletter) (partner|partners|department|team|teams|analytics|analysis|activities)",
      "(effectiveness|performance|success|impact) of ..4 marketing",
    ],
  ),
  purposeOf("errors", [
    "(error reports|crash reports|error reporting|crash reporting|crash data|debugging|debug)",
    "(fix|diagnose) (errors|bugs|crashes)",
  ]),
  purposeOf("personalisation", [
    "(personalisation|personalization|personalise|personalize|personalising|personalizing)",
    "(personalised|personalized) (content|recommendations|experience)",
  ]),
  purposeOf("security", [
    "(fraud prevention|prevent fraud|preventing fraud|detect fraud|network security|it security|security of ..3 (service|services|systems|platform|site|website|app))",
  ]),
];

/** Consent beside a purpose, where no list of grounds names it. */
export const consentBeside: WordingDefinition = {
  id: "consent-beside",
  phrases: [
    "(where|if|when|once) you [have] (consented|consent|agreed|opted in)",
    "(with|by|on) [the basis of] your [prior|explicit] consent",
    "only with [your] consent",
  ],
  never: [
    "(withdraw|withdrawing|revoke|revoking) ..6 consent",
    "(share|shared|disclose|disclosed|third parties) ..8 consent",
  ],
};

/** What tells two grounds of one purpose apart: readers, data, steps, or the law of the place. */
export const groundsTold: WordingDefinition = {
  id: "grounds-told-apart",
  phrases: [
    "(customers|prospects|existing|subscribers|others|similar|soft opt in|otherwise|depending|respectively|children|minors)",
    "(where|if|when|as|unless) ..3 (required|necessary|applicable|needed)",
    "(required|necessary) by law",
    "(proof|record|records|evidence) of ..2 (consent|consents)",
    "(withdraw|withdrawal|object|objection|opt out|unsubscribe)",
    "(eea|uk|eu|europe|switzerland|california)",
  ],
};
