import { describe, expect, it } from "vitest";
import { readAges, type AgeValue } from "../../../src/index.ts";
import { readValues } from "./read.ts";

const PHRASES = ["(age|aged|ages|years|year|under|over|older|younger|below|must be|at least)"];

const read = (text: string): readonly AgeValue[] => readValues(`${text}\n`, PHRASES, readAges);

const brief = ({ age, side, scope, regions }: AgeValue): string => [side, age, scope, ...regions].join(" ");

function check(cases: readonly (readonly [text: string, ...values: string[]])[]): void {
  it.each(cases)("%s", (text, ...expected) => {
    expect(read(text).map(brief)).toEqual(expected);
  });
}

describe("ages", () => {
  check([
    ["The service is for people aged 16 and over.", "from 16 use"],
    ["You must be at least eighteen years old.", "from 18 use"],
    ["We do not collect data from children under 13.", "under 13 collection"],
    ["A parent must agree if you are younger than 16.", "under 16 consent"],
    ["You must be at least 16 to consent to it.", "from 16 consent"],
    ["We show no targeted ads to anyone under 18.", "under 18 advertising"],
    ["It is for users 13 years of age or older.", "from 13 use"],
    ["Nobody under eighteen (18) years of age may use it.", "under 18 use"],
    ["Under 13s need another service.", "under 13 use"],
    ["You must be 13, or older where that age is higher than 13.", "from 13 use"],
    ["Of that age, children consent alone from 13 on.", "from 13 consent"],
    ["Of that age, children play alone from 13 to 15."],
    ["We keep it for at least 6 years."],
    ["Accounts older than 18 months are closed."],
    ["Teens between the ages of 13 and 17 may ask."],
    ["Over 20 percent are under review."],
    ["See section 16 or the rules that are under 16 CFR."],
    ["We need at least 200 characters."],
  ]);
});

describe("regions", () => {
  check([
    [
      "You must be 16 or older in the EEA and the UK, 13 or older elsewhere.",
      "from 16 use EEA GB",
      "from 13 use elsewhere",
    ],
    ["It is not directed to children under 13 (or 16 in the EEA).", "under 13 use", "under 16 use EEA"],
    ["In the UK you must be at least 13.", "from 13 use GB"],
    ["Under 14 in Austria, Italy and Spain a parent must agree.", "under 14 consent AT IT ES"],
    ["EEA users must be at least 16, US users must be at least 13.", "from 16 use EEA", "from 13 use US"],
    ["Residents of California under 18 may use it.", "under 18 use US-CA"],
    ["As the US Federal law asks, it is not for children under 13.", "under 13 use"],
    ["CONTACT US IF YOU ARE UNDER 13.", "under 13 use"],
    ["Contact us if you are under 13.", "under 13 use"],
    ["# Acme\n\n## Users in Germany\n\nYou must be at least 16.", "from 16 use DE"],
    ["# Acme Germany\n\nYou must be at least 16.", "from 16 use"],
    ["Norvane Ireland Ltd asks users to be over 16.", "from 16 use"],
  ]);

  it("quotes the age at its place", () => {
    const [value] = read("Nobody *under the age of 13* may.");
    expect(value).toMatchObject({ quote: "under the age of 13", range: [8, 27] });
    expect(value?.statement.index).toBe(0);
  });
});
