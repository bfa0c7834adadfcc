import type {
  DisclosureDefinition,
  Evidence,
  LawfulBasis,
  PolicySettings,
  PolicySource,
  WordingDefinition,
  WordingMatch,
} from "@policylint/core";
import { automatedDecisionMaking, OTHER_DECISIONS } from "../disclosures/automated-decision-making.ts";
import { dpoContact } from "../disclosures/dpo-contact.ts";
import { internationalTransfers } from "../disclosures/international-transfers.ts";
import { jointControllers } from "../disclosures/joint-controllers.ts";
import { lawfulBasis } from "../disclosures/lawful-basis.ts";
import { lexicon } from "../lexicon/lexicon.ts";
import {
  affirmedAI,
  affirmedCookies,
  affirmedMarketing,
  affirmedNonEssentialCookies,
  affirmedOfficer,
  affirmedSpecialCategories,
  affirmedTransfers,
  controllerPlace,
  lawfulBasisByLetter,
} from "../wordings/affirmed-practices.ts";
import {
  deniedAI,
  deniedChildren,
  deniedCookies,
  deniedMarketing,
  deniedSpecialCategories,
} from "../wordings/denied-practices.ts";
import { countryAtEnd } from "./country-words.ts";
import { EEA_COUNTRIES, isAbroad } from "./eea-countries.ts";

type Words = Pick<Evidence | WordingMatch, "loc" | "quote">;

/** A setting as the config writes it, and all the words of the policy that say otherwise. */
export interface SettingContradiction {
  readonly setting: string;
  readonly words: readonly Words[];
}

/** One setting against the words that say otherwise. */
type Check = (settings: PolicySettings, source: PolicySource) => readonly SettingContradiction[];

/** A check that compares nothing but whether something is so; `find` is called where the setting is as given. */
function when(
  settingOf: (settings: PolicySettings) => string | undefined,
  find: (source: PolicySource) => readonly Words[],
): Check {
  return (settings, source) => {
    const setting = settingOf(settings);
    return setting === undefined ? [] : [{ setting, words: find(source) }];
  };
}

type BooleanSetting = {
  [Key in keyof PolicySettings]: PolicySettings[Key] extends boolean | undefined ? Key : never;
}[keyof PolicySettings];

const whenSet = (
  name: BooleanSetting,
  value: boolean,
  find: (source: PolicySource) => readonly Words[],
): Check => when((settings) => (settings[name] === value ? `${name}: ${value}` : undefined), find);

const wording =
  (definition: WordingDefinition) =>
  (source: PolicySource): readonly Words[] =>
    lexicon.find(source, definition);

/** The words that answer the question with no, in a policy that nowhere answers it with yes. */
const denial =
  (definition: DisclosureDefinition) =>
  (source: PolicySource): readonly Evidence[] => {
    const { polarity, evidence } = lexicon.detect(source, definition);
    return polarity === "denied" ? evidence : [];
  };

/** The words that answer it with yes. */
const affirmation =
  (definition: DisclosureDefinition) =>
  (source: PolicySource): readonly Evidence[] => {
    const { status, evidence } = lexicon.detect(source, definition);
    return status === "present" ? evidence.filter(({ phrase }) => definition.present.includes(phrase)) : [];
  };

/** What a policy calls each basis, and its letter in Art. 6(1). */
const BASIS_WORDS: readonly (readonly [basis: LawfulBasis, words: RegExp])[] = [
  ["consent", /\bconsent|\ba$/iu],
  ["contract", /\bcontract|\bb$/iu],
  ["legal-obligation", /\b(?:legal|statutory) (?:obligation|dut|requirement)|\bc$/iu],
  ["vital-interests", /\bvital interest|\bd$/iu],
  ["public-task", /\bpublic (?:interest|task)|\bofficial authority|\be$/iu],
  ["legitimate-interests", /(?<!recognised )\blegitimate (?:business )?interest|\bf$/iu],
];

function findUnlistedBases({ lawfulBases }: PolicySettings, source: PolicySource): SettingContradiction[] {
  if (lawfulBases.length === 0) return [];
  const named = [...affirmation(lawfulBasis)(source), ...lexicon.find(source, lawfulBasisByLetter)];
  return BASIS_WORDS.filter(([basis]) => !lawfulBases.includes(basis)).map(([basis, pattern]) => ({
    setting: `lawfulBases without "${basis}"`,
    words: named.filter(({ quote }) => pattern.test(quote)),
  }));
}

/** A policy of several companies names several places; only one place is the controller's for certain. */
function findOtherCountry({ controller }: PolicySettings, source: PolicySource): SettingContradiction[] {
  const { country } = controller;
  if (country === undefined) return [];
  const places = lexicon.find(source, controllerPlace);
  const named = new Set(places.map(({ quote }) => countryAtEnd(quote)));
  if (named.size !== 1 || named.has(country) || named.has(undefined)) return [];
  return [{ setting: `controller.country: "${country}"`, words: places }];
}

/** A controller abroad tells that its own country has the data, which is no transfer. */
const findTransfers: Check = (settings, source) => {
  const { country } = settings.controller;
  const isHere = country === undefined || country === "GB" || EEA_COUNTRIES.has(country);
  return isHere ? whenSet("transfers", false, wording(affirmedTransfers))(settings, source) : [];
};

function transfersSetting({ transfers, vendors }: PolicySettings): string | undefined {
  const vendor = vendors.find(isAbroad);
  if (vendor) return `vendors: ${vendor.name} (${vendor.country})`;
  return transfers === true ? "transfers: true" : undefined;
}

const checks: readonly Check[] = [
  whenSet("dpo", true, denial(dpoContact)),
  whenSet("dpo", false, wording(affirmedOfficer)),
  when(transfersSetting, denial(internationalTransfers)),
  findTransfers,
  whenSet("automatedDecisions", true, (source) =>
    // Decisions without legal effect are decisions still.
    denial(automatedDecisionMaking)(source).filter(({ quote }) => !/\b(?:legal|significant)/iu.test(quote)),
  ),
  whenSet("automatedDecisions", false, (source) =>
    affirmation(automatedDecisionMaking)(source).filter(({ phrase }) => !OTHER_DECISIONS.includes(phrase)),
  ),
  when(({ usesCookies, usesNonEssentialCookies }) => {
    if (usesCookies === true) return "usesCookies: true";
    return usesNonEssentialCookies === true ? "usesNonEssentialCookies: true" : undefined;
  }, wording(deniedCookies)),
  whenSet("usesCookies", false, wording(affirmedCookies)),
  when(
    ({ usesCookies, usesNonEssentialCookies }) =>
      usesCookies !== false && usesNonEssentialCookies === false
        ? "usesNonEssentialCookies: false"
        : undefined,
    wording(affirmedNonEssentialCookies),
  ),
  whenSet("directMarketing", true, wording(deniedMarketing)),
  whenSet("directMarketing", false, wording(affirmedMarketing)),
  whenSet("specialCategories", true, wording(deniedSpecialCategories)),
  whenSet("specialCategories", false, wording(affirmedSpecialCategories)),
  whenSet("usesAI", true, wording(deniedAI)),
  whenSet("usesAI", false, wording(affirmedAI)),
  when(
    ({ jointControllers: [name] }) => (name === undefined ? undefined : `jointControllers: ${name}`),
    denial(jointControllers),
  ),
  when(
    ({ audience }) => (audience.includes("children") ? `audience: "children"` : undefined),
    wording(deniedChildren),
  ),
  findUnlistedBases,
  findOtherCountry,
];

/** Where the policy says something else than the settings, in the order of the settings. */
export function findSettingContradictions(
  settings: PolicySettings,
  source: PolicySource,
): SettingContradiction[] {
  return checks.flatMap((check) => check(settings, source)).filter(({ words }) => words.length > 0);
}
