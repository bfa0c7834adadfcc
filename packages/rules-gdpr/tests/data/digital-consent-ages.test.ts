import { describe, expect, it } from "vitest";
import {
  DEFAULT_CONSENT_AGE,
  DIGITAL_CONSENT_AGES_AS_OF,
  digitalConsentAges,
  LOWEST_CONSENT_AGE,
} from "../../src/data/digital-consent-ages.ts";
import { EEA_COUNTRIES } from "../../src/shared/eea-countries.ts";

describe("the ages of digital consent", () => {
  it("cover every country that applies the GDPR", () => {
    expect([...EEA_COUNTRIES].filter((code) => !digitalConsentAges.has(code))).toEqual([]);
  });

  it("stay between the floor and the default of Art. 8(1)", () => {
    for (const age of digitalConsentAges.values()) {
      expect(age).toBeGreaterThanOrEqual(LOWEST_CONSENT_AGE);
      expect(age).toBeLessThanOrEqual(DEFAULT_CONSENT_AGE);
    }
  });

  it("say as of when they hold", () => {
    expect(DIGITAL_CONSENT_AGES_AS_OF).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
  });
});
