import { describe, expect, it } from "vitest";
import { lawfulBasis } from "../../src/disclosures/lawful-basis.ts";
import { recipients } from "../../src/disclosures/recipients.ts";
import { rightOfAccess } from "../../src/disclosures/right-of-access.ts";
import { transferSafeguards } from "../../src/disclosures/transfer-safeguards.ts";
import { readValues } from "./read.ts";

type Cases = readonly (readonly [text: string, ...values: string[]])[];

function check(cases: Cases, read: (text: string) => readonly string[]): void {
  it.each(cases)("%s", (text, ...expected) => {
    expect(read(text)).toEqual(expected);
  });
}

describe("lawful bases", () => {
  check(
    [
      ["We process your data on the basis of your consent.", "a"],
      [
        "We process your e-mail address to send the newsletter on the basis of your consent.",
        "a to send the newsletter",
      ],
      ["The legal basis is Art. 6(1)(b) GDPR, and Art. 6 para. 1 lit. f GDPR.", "b", "f"],
      ["We rely on our legitimate interests (Art. 6(1)(f) GDPR) to prevent fraud.", "f to prevent fraud"],
      [
        "| Purpose | Legal basis |\n|---|---|\n| Shipping | Contract |\n| Ads | Consent |\n| Surveys | ditto |",
        "b Shipping",
        "a Ads",
        "a Surveys",
      ],
      ["By using the app you consent to this policy."],
      ["You may withdraw your consent at any time."],
    ],
    (text) => readValues(text, lawfulBasis).map(({ point, purposes }) => [point, ...purposes].join(" ")),
  );
});

describe("recipients", () => {
  check(
    [
      ["We share your data with Stripe and Norvane Logistics GmbH.", "Stripe US", "Norvane Logistics GmbH -"],
      ["We share your data with AWS.", "AWS US"],
      [
        "We share data with Google Ireland Limited, that is, Google.",
        "Google Ireland Limited US",
        "Google US",
      ],
      ["Render and notion are words; we share data with Hetzner.", "Hetzner DE"],
      [
        "## Who receives your data\n\n| Recipient | Purpose |\n|---|---|\n| Stripe | Payments |\n| Our accountant | Tax |",
        "Stripe US",
        "Our accountant -",
      ],
      ["We share your data with nobody."],
    ],
    (text) => readValues(text, recipients).map(({ name, vendor }) => `${name} ${vendor?.country ?? "-"}`),
  );

  it("knows the vendor behind a product", () => {
    expect(readValues("We share your data with Firebase.", recipients)).toMatchObject([
      { type: "recipient", name: "Firebase", vendor: { name: "Google Cloud", functions: ["hosting"] } },
    ]);
  });
});

describe("transfer mechanisms", () => {
  check(
    [
      ["Transfers rest on the EU standard contractual clauses (SCCs).", "sccs"],
      ["Transfers rest on an adequacy decision or binding corporate rules.", "adequacy", "bcrs"],
      [
        "Transfers rest on the UK International Data Transfer Agreement and the UK Addendum.",
        "uk-idta",
        "uk-addendum",
      ],
      ["Transfers rest on the EU-US Data Privacy Framework.", "dpf"],
      ["Transfers rest on a derogation of Art. 49 GDPR.", "derogation", "derogation"],
      ["Transfers rest on appropriate safeguards."],
    ],
    (text) => readValues(text, transferSafeguards).map(({ mechanism }) => mechanism),
  );
});

describe("rights", () => {
  it("give the article with the words that grant them", () => {
    expect(readValues("You have the right to access your personal data.", rightOfAccess)).toMatchObject([
      { type: "right", article: "GDPR Art. 15", loc: { start: { line: 1 } } },
    ]);
    expect(readValues("Read our policy.", rightOfAccess)).toEqual([]);
  });
});
