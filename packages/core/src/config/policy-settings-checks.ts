import {
  AUDIENCES,
  CONTROLLER_TYPES,
  JURISDICTIONS,
  LAWFUL_BASES,
  REPRESENTATIVES,
  ROLES,
  SOURCES,
} from "../rule/policy-settings.ts";
import {
  checkBoolean,
  checkDate,
  checkEntries,
  checkKeys,
  checkText,
  expectation,
  listOf,
  oneOf,
  type Check,
} from "./checks.ts";

/** Does the code name a country, for all that the runtime knows? */
function isCountry(code: string): boolean {
  const names = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
  return names.of(code.toUpperCase()) !== undefined;
}

const checkCountry = expectation(
  `an ISO 3166 code of two letters, such as "DE"`,
  (value) => typeof value === "string" && /^[a-z]{2}$/iu.test(value) && isCountry(value),
);

const checks: Readonly<Record<string, Check>> = {
  jurisdictions: listOf(oneOf(JURISDICTIONS)),
  controller: (value) => checkKeys(value, { country: checkCountry, type: oneOf(CONTROLLER_TYPES) }),
  audience: listOf(oneOf(AUDIENCES)),
  dpo(value) {
    if (typeof value !== "boolean") checkKeys(value, { name: checkText, email: checkText });
  },
  representative: oneOf(REPRESENTATIVES),
  jointControllers: listOf(checkText),
  employees: expectation("a whole number", (value) => Number.isInteger(value) && Number(value) >= 0),
  role: listOf(oneOf(ROLES)),
  lawfulBases: listOf(oneOf(LAWFUL_BASES)),
  sources: listOf(oneOf(SOURCES)),
  vendors: listOf((value) => {
    checkKeys(value, { name: checkText, country: checkCountry, function: checkText });
    checkHasName(value);
  }),
  transfers: checkBoolean,
  usesCookies: checkBoolean,
  usesNonEssentialCookies: checkBoolean,
  directMarketing: checkBoolean,
  automatedDecisions: checkBoolean,
  specialCategories: checkBoolean,
  largeScaleSpecialCategories: checkBoolean,
  criminalData: checkBoolean,
  usesAI: checkBoolean,
  today: checkDate,
  set: (value) =>
    checkKeys(value, {
      root: checkText,
      members: listOf(checkText),
      urls: (urls) => checkEntries(urls, checkText),
    }),
};

const checkHasName = expectation(
  "an object with a name",
  (value) => typeof value === "object" && value !== null && "name" in value && value.name !== undefined,
);

/**
 * Checks `settings.policy`: what a rule would not understand it could only overlook.
 * @throws {ConfigError} with the key path inside it
 */
export function checkPolicySettings(value: unknown): void {
  checkKeys(value, checks);
}
