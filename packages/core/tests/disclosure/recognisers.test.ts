import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RECOGNISERS } from "../../src/disclosure/recognisers.ts";
import { rawText } from "../../src/disclosure/token-text.ts";
import { getPolicyIndex, type TokenIndex } from "../../src/disclosure/token-index.ts";
import { markdownLanguage } from "../../src/language/markdown-language.ts";

function indexOf(body: string): TokenIndex {
  const file = { path: "policy.md", physicalPath: "policy.md", body, bom: false };
  const parsed = markdownLanguage.parse(file);
  if (!parsed.ok) throw new Error("The text cannot be parsed");
  return getPolicyIndex(markdownLanguage.createSourceCode(file, parsed)).tokens;
}

/** What a recogniser finds in a text, as the reader sees it. */
function found(name: string, text: string): string[] {
  const index = indexOf(`${text}\n`);
  const spans = RECOGNISERS[name]?.(index) ?? [];
  return spans.flatMap((start, position) =>
    position % 2 ? [] : [rawText(index, start, spans[position + 1] ?? start)],
  );
}

type Cases = readonly (readonly [text: string, ...found: string[]])[];

function check(name: string, cases: Cases): void {
  it.each(cases)("%s", (text, ...expected) => {
    expect(found(name, text)).toEqual(expected);
  });
}

describe("company", () => {
  check("company", [
    ["We are Norvane Labs GmbH of Kiel.", "Norvane Labs GmbH"],
    ["Responsible: Brueckner & Soehne KG, Leipzig.", "Brueckner & Soehne KG"],
    ["Tidepool belongs to Halden Software AS.", "Halden Software AS"],
    ["Ask Pennwright, Inc. or call.", "Pennwright, Inc"],
    ["Our parent is lumenry Inc. of Ohio.", "lumenry Inc"],
    ["Contact Moss.io Ltd today.", "Moss.io Ltd"],
    ["Ask Kvarn a.s. in Brno.", "Kvarn a.s"],
    ["Ask Moreau & Lind SPRL of Mons.", "Moreau & Lind SPRL"],
    ["Ask Lindental gGmbH or Wohnbau Ost e.G. today.", "Lindental gGmbH", "Wohnbau Ost e.G"],
    ["Ask Brightwell CIC or Aubel SNC today.", "Brightwell CIC", "Aubel SNC"],
    ["Ask Stichting Wilgenhof for help.", "Stichting Wilgenhof"],
    ["A stichting is a Dutch foundation."],
    ["Stichting means foundation."],
    ["Ask Vesna d.o.o. in Split.", "Vesna d.o.o"],
    ["Ask Corvo S.r.l. in Pisa.", "Corvo S.r.l"],
    ["Ask Tern A/S in Vejle.", "Tern A/S"],
    ["Ask the Fernbank Foundation for help.", "Fernbank Foundation"],
    ["Ask the Lower Fernbank Rowing Club for help.", "Lower Fernbank Rowing Club"],
    ["Ask Fernbank Parish Council or Moss Credit Union.", "Fernbank Parish Council", "Moss Credit Union"],
    ["The Club and our Association keep data."],
    ["A rowing club keeps data, and trust takes time."],
    ["Members of the European Union and the Council decide."],
    ["We keep Personal Data for as long as you use the Service."],
    ["Enjoy the Marina spa as a guest."],
    ["PROVIDED AS IS AND AS AVAILABLE."],
    ["Your access to Content is limited."],
    ["The Company keeps data."],
    ["Certain Moss Company Services may differ."],
    ["Ltd. and Inc. are legal forms."],
  ]);
});

describe("name", () => {
  check("name", [
    ["It is run by Aoife Brennan in Cork.", "Aoife Brennan", "Cork"],
    ['Quillify ("we") cares.', "Quillify"],
    ["Write to Lumo, Oslo or Bergen.", "Lumo", "Oslo", "Bergen"],
    ["We process Personal Data under this Privacy Policy."],
    ["Therefore we keep logs."],
    ["Processing is lawful."],
    ["Logs are kept. We keep logs."],
    ["YOU AGREE AND CONSENT TO THE STORAGE OF DATA."],
    ["Read it on Booking or Bing.", "Booking", "Bing"],
  ]);
});

describe("date", () => {
  check("date", [
    ["Updated 10 March 2026.", "10 March 2026"],
    ["Updated May 1, 2026.", "May 1, 2026"],
    ["Updated the 3rd of March 2024.", "3rd of March 2024"],
    ["Dated the 1st day of June, 2024.", "1st day of June, 2024"],
    ["Updated January 2026.", "January 2026"],
    ["Updated 2026-05-01.", "2026-05-01"],
    ["Updated 21.07.2022 here.", "21.07.2022"],
    ["Updated 23/08/2024.", "23/08/2024"],
    ["Updated 6/18/25.", "6/18/25"],
    ["Updated 04/2026.", "04/2026"],
    ["Updated Tuesday, 13-Dec-22.", "13-Dec-22"],
    ["You may 2 times a year ask."],
    ["Version 14.5 of May."],
    ["Call 020/7946/0000."],
    ["In 2024 we moved."],
    ["Rows 1, 2, 2024."],
  ]);
});

describe("period", () => {
  check("period", [
    ["Kept for 30 days.", "30 days"],
    ["Kept for thirty (30) days.", "thirty (30) days"],
    ["Kept for 2 calendar years.", "2 calendar years"],
    ["A 14-day limit.", "14-day"],
    ["Kept for a year.", "a year"],
    ["Kept for 72hrs.", "72hrs"],
    ["Kept for 1.5 years.", "1.5 years"],
    ["Once a year we look."],
    ["Every month we look."],
    ["Kept for days."],
    ["It has 30 pages."],
  ]);

  it("does not reach over the end of a sentence", () => {
    expect(found("period", "There are 30. Days pass.")).toEqual([]);
  });
});

describe("phone", () => {
  check("phone", [
    ["Call +44 20 7946 0000.", "44 20 7946 0000"],
    ["Call (020) 7946-0000 now.", "020) 7946-0000"],
    ["Call 0800123456 now.", "0800123456"],
    ["Call 01632 960123 now.", "01632 960123"],
    ["Parts 1632 960123 and 016 2960 fit."],
    ["Since 2019 we have 12 rooms."],
    ["Call 12 34."],
    ["Pages 100 200 of 1234567890123456."],
  ]);
});

describe("address", () => {
  check("address", [
    ["Halden Software, Storgata 1, Oslo", "Storgata 1"],
    ["Visit 650 Castro Street today.", "650 Castro Street"],
    ["Falk Legal, Hafenstr. 3, Hamburg", "Hafenstr. 3"],
    ["Write to P.O. Box 114.", "Box 114"],
    ["Reach us at Leeds LS1 4AP.", "LS1 4AP"],
    ["Reach us at Reno, NV 89501.", "NV 89501"],
    ["Reach us at Dublin, D02 AF30.", "D02 AF30"],
    ["Take road D02 east, or D02 AREA."],
    ["Reach us at 10178 Berlin.", "10178 Berlin"],
    ["We found 10178 users."],
    ["Write to Keizersgracht 12, 1015 CN Amsterdam.", "Keizersgracht 12", "1015 CN Amsterdam"],
    ["Write to Postbus, 1015CN Amsterdam.", "1015CN Amsterdam"],
    ["Write to Rue Haute 3, 1000 Bruxelles.", "Rue Haute 3", "1000 Bruxelles"],
    ["Write to Rue de la Loi 16.", "Rue de la Loi 16"],
    ["Write to Calle Mayor 5, 28013 Madrid.", "Calle Mayor 5", "28013 Madrid"],
    ["Write to Calle de Alcalá 5.", "Calle de Alcalá 5"],
    ["Since 2024 EU Parliament rules apply."],
    ["On May 6, 2024 Halden changed its name."],
    ["About 1500 Norwegians read this."],
    ["Go to the square at 5."],
    ["You can contact the ICO at Wycliffe House, Water Lane."],
  ]);
});

describe("email", () => {
  check("email", [
    ["Write to privacy@moss.example.", "privacy@moss.example"],
    ["Write to privacy (at) moss.org.", "privacy (at) moss.org"],
    ["Write to privacy[@]moss.org today.", "privacy[@]moss.org"],
    ["Write to privacy[at]fern[dot]moss[dot]org today.", "privacy[at]fern[dot]moss[dot]org"],
    ["Write to privacy {at} moss dot org today.", "privacy {at} moss dot org"],
    ["Look at moss.org."],
    ["The office (at the quay) is closed."],
    ["We sit [@] the quay."],
  ]);
});

describe("year and number", () => {
  it("finds years of two centuries only", () => {
    expect(found("year", "1999, 2026, 1234 and 3000")).toEqual(["1999", "2026"]);
  });

  it("finds digits and words", () => {
    expect(found("number", "At 16 or seventeen, not some.")).toEqual(["16", "seventeen"]);
  });
});

it.each(Object.keys(RECOGNISERS))("<%s> gives sorted spans that keep to one unit", (name) => {
  const word = fc.constantFrom(
    ..."a of the 30 (30) days 2024 May 1 - / . , ; As AS Ltd Inc. GmbH Moss Street 10178 LS1 4AP +44 @ x@y.io (at) moss.org [z](https://z.io) \n\n".split(
      " ",
    ),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), (words) => {
      const index = indexOf(words.join(" "));
      const spans = RECOGNISERS[name]?.(index) ?? [];
      for (let position = 0; position < spans.length; position += 2) {
        const [start = -1, end = -1, next = Number.POSITIVE_INFINITY] = spans.slice(position, position + 3);
        expect(end).toBeGreaterThan(start);
        expect(next).toBeGreaterThanOrEqual(start);
        expect(index.unitOfToken[start]).toBe(index.unitOfToken[end - 1]);
      }
    }),
  );
});
