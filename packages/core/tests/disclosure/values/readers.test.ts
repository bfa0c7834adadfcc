import { describe, expect, it } from "vitest";
import {
  readCountries,
  readDates,
  readEmails,
  readPhones,
  readPostalAddresses,
  readResponseTimes,
} from "../../../src/index.ts";
import { readValues } from "./read.ts";

type Cases = readonly (readonly [text: string, ...values: string[]])[];

function check(cases: Cases, read: (text: string) => readonly string[]): void {
  it.each(cases)("%s", (text, ...expected) => {
    expect(read(`${text}\n`)).toEqual(expected);
  });
}

describe("e-mail addresses", () => {
  check(
    [
      [
        "Write to Privacy@Norvane.example or dpo@norvane.example.",
        "privacy@norvane.example",
        "dpo@norvane.example",
      ],
      ["Write to privacy (at) norvane.org.", "privacy@norvane.org"],
      ["Write to privacy[@]norvane.org.", "privacy@norvane.org"],
      ["Write to privacy[at]fern[dot]norvane[dot]org.", "privacy@fern.norvane.org"],
      ["Write to us at norvane.org."],
    ],
    (text) => readValues(text, ["write"], readEmails).map(({ address }) => address),
  );
});

describe("telephone numbers", () => {
  check(
    [
      ["Call +44 20 7946 0000.", "+442079460000"],
      ["+44 20 7946 0000 is where to call.", "+442079460000"],
      ["Call (416) 555-0199.", "4165550199"],
      ["Call us by 2026-05-01."],
      ["Call us, company number 03802001."],
      ["Call us in 30 days."],
    ],
    (text) => readValues(text, ["call"], readPhones).map(({ number }) => number),
  );
});

describe("postal addresses", () => {
  check(
    [
      [
        "Write to Norvane Ltd, 5 Harbour Street, Leeds LS1 4AB, UK.",
        "GB 5 Harbour Street, Leeds LS1 4AB, UK",
      ],
      ["Write to Lyoner Strasse 9, 60528 Frankfurt am Main.", "- Lyoner Strasse 9, 60528 Frankfurt am Main"],
      [
        "Write to A GmbH (Torstrasse 3, 10119 Berlin) or B GmbH (Hauptstrasse 1, 81245 Munich).",
        "- Torstrasse 3, 10119 Berlin",
        "- Hauptstrasse 1, 81245 Munich",
      ],
      ["Write to our team in Berlin."],
    ],
    (text) =>
      readValues(text, ["write"], readPostalAddresses).map(
        ({ country = "-", quote }) => `${country} ${quote}`,
      ),
  );
});

describe("dates", () => {
  check(
    [
      ["Updated 10 March 2026, valid from May 2026.", "2026-03-10", "2026-05"],
      ["Updated 03/04/2026.", "?"],
      ["Updated last year."],
    ],
    (text) => readValues(text, ["updated"], readDates).map(({ date = "?" }) => date),
  );
});

describe("countries", () => {
  check(
    [
      ["Data go to the United States, India and South Korea.", "US", "IN", "KR"],
      ["Data go to the U.S. and the UK.", "US", "GB"],
      ["Data go to us, and turkey is served.", ""],
      ["Data go to New Jersey and Northern Ireland.", "US", "GB"],
      ["Data go to Norvane Ireland Limited.", ""],
      ["Data go outside the UK, Norway and Switzerland.", ""],
      ["Data go from Japan to Brazil.", "BR"],
      ["DATA GO TO US.", ""],
    ].map(([text = "", ...codes]) => [text, ...codes.filter(Boolean)]),
    (text) => readValues(text, ["data go"], readCountries).map(({ code }) => code),
  );
});

describe("response times", () => {
  check(
    [
      ["We answer requests within 30 days.", "P30D"],
      ["We answer requests within one month; two further months may be needed.", "P1M", "P2M extension"],
      ["We answer complex requests within three months.", "P3M extension"],
      ["California residents: we answer within 45 days.", "P45D US-CA"],
      ["We answer within 6 to 8 weeks.", "P8W"],
      ["We confirm requests within 10 days and answer soon."],
      ["We say so if an answer takes longer than one month."],
      ["We answer for the past 12 months."],
    ],
    (text) =>
      readValues(text, ["(answer|confirm)"], readResponseTimes).map(({ duration, isExtension, regions }) =>
        [duration, ...(isExtension ? ["extension"] : []), ...regions].join(" "),
      ),
  );

  it("tells the region that a heading names", () => {
    const text = "# Privacy\n\n## California residents\n\nWe answer within 45 days.\n";
    expect(readValues(text, ["answer"], readResponseTimes)).toMatchObject([{ regions: ["US-CA"] }]);
  });
});
