import { defineRule, readPolicySettings, ruleDocs, type AgeValue, type PolicySource } from "@policylint/core";
import { DEFAULT_CONSENT_AGE, digitalConsentAges, LOWEST_CONSENT_AGE } from "../data/digital-consent-ages.ts";
import { children } from "../disclosures/children.ts";
import { lawfulBasis } from "../disclosures/lawful-basis.ts";
import { lexicon } from "../lexicon/lexicon.ts";
import { statementsWith } from "../shared/statements-of.ts";
import { eeaReaders, openAge, withParent } from "../wordings/child-consent-age.ts";

interface LowAge {
  readonly value: AgeValue;
  readonly region: string;
}

const EEA = "readers in the EEA";
const names = new Intl.DisplayNames(["en"], { type: "region" });

export default defineRule({
  meta: {
    type: "problem",
    docs: ruleDocs({
      description: "Report ages from which children consent alone that are below the law's.",
      law: [
        { ref: "GDPR Art. 8(1)", words: "shall be lawful where the child is at least 16 years old" },
        { ref: "DPA 2018 s. 9" },
        { ref: "WP260 para 14" },
      ],
      requirement: "child-consent-age",
      presets: { recommended: { rule: "warn" }, strict: { rule: "error" } },
    }),
    messages: {
      low: "Age {{age}} is below what GDPR Art. 8 allows for {{region}} (default 16, national floor 13): raise it or require parental consent.",
    },
    schema: [],
    languages: ["policylint/*", "markdown/*"],
  },
  create(context) {
    return {
      "root:exit"() {
        const { audience } = readPolicySettings(context.settings);
        for (const { value, region } of findLowAges(context.sourceCode, audience.includes("eu"))) {
          context.report({ loc: value.loc, messageId: "low", data: { age: String(value.age), region } });
        }
      },
    };
  },
});

function findLowAges(sourceCode: PolicySource, isForEea: boolean): LowAge[] {
  const values = lexicon.valuesOf(sourceCode, children);
  if (!values.length) return [];
  const accompanied = statementsWith(sourceCode, withParent);
  const ages = values.filter(
    // With a parent's consent children may be of any age: only the age from which they need none is a line.
    ({ scope, side, statement }) =>
      scope !== "advertising" &&
      scope !== "content-removal" &&
      !(side === "from" && accompanied.has(statement)),
  );
  const low = ages.flatMap((value): LowAge[] => {
    const region = regionThatForbids(value);
    return region === undefined ? [] : [{ value, region }];
  });
  if (low.length) return low;
  const flat = flatAge(sourceCode, ages, isForEea);
  return flat ? [{ value: flat, region: EEA }] : [];
}

function regionThatForbids({ age, regions }: AgeValue): string | undefined {
  if (age < LOWEST_CONSENT_AGE) return "any country";
  for (const region of regions) {
    if (region === "EEA" || region === "EU") {
      if (age < DEFAULT_CONSENT_AGE) return EEA;
    } else if (age < (digitalConsentAges.get(region) ?? LOWEST_CONSENT_AGE))
      return names.of(region) ?? region;
  }
  return undefined;
}

/** The one age of a policy for everybody, where it is too low for some countries of the EEA and consent is a basis. */
function flatAge(
  sourceCode: PolicySource,
  ages: readonly AgeValue[],
  isForEea: boolean,
): AgeValue | undefined {
  const [first] = ages;
  if (!first || ages.some(({ age, regions }) => regions.length || age >= DEFAULT_CONSENT_AGE))
    return undefined;
  if (lexicon.find(sourceCode, openAge).length) return undefined;
  if (!isForEea && !lexicon.find(sourceCode, eeaReaders).length) return undefined;
  return lexicon.valuesOf(sourceCode, lawfulBasis).some(({ point }) => point === "a") ? first : undefined;
}
