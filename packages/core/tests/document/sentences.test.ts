import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitSentences } from "../../src/document/sentences.ts";

const split = (text: string, hardBreaks: readonly number[] = []): string[] =>
  splitSentences(text, 0, text.length, hardBreaks).map(([start, end]) => text.slice(start, end));

describe("splitSentences", () => {
  it.each([
    "Write to Falk Legal, Hafenstr. 3, 20457 Hamburg.",
    "We rely on Art. 6(1)(f) GDPR and on Sec. 25 of the Act.",
    "See No. 3 of the list, e.g. Google, i.e. a processor.",
    "Bramble Inc. Privacy Team answers within approx. 30 days.",
    "The U.S. Department of Commerce keeps the list.",
    "We follow the EU-U.S. Data Privacy Framework.",
    "Write to Dr. A. B. Weber at a.weber@bramble.example.",
    "We use Node.js 20.1 from https://bramble.example/a.b.html?x=1.2 and v1.2.3.",
    "Logs, backups, etc. are kept.",
    "Wait... we keep it.",
    "Fields such as name, email, etc., and more.",
    "The controller is Bramble Ltd., a company in Leeds.",
    "Contact No. : 555",
    "The secretary, tel. 01632 960123, answers.",
    "gültig ab 25. Mai 2018 in Köln.",
    "2.1. Scope of this notice",
    "a. first letter",
    "The controller is [●] of [● town].",
  ])("keeps together: %s", (text) => {
    expect(split(text)).toEqual([text]);
  });

  it.each([
    ["We keep it. You may object.", ["We keep it.", "You may object."]],
    ["We say no. You may object.", ["We say no.", "You may object."]],
    ["We are Bramble Inc. We sell tea.", ["We are Bramble Inc.", "We sell tea."]],
    ["We sell to the U.S. The rest is local.", ["We sell to the U.S.", "The rest is local."]],
    ["We follow the rules of EU-U.S. They bind us.", ["We follow the rules of EU-U.S.", "They bind us."]],
    ["It changed on May 1, 2026. We tell you.", ["It changed on May 1, 2026.", "We tell you."]],
    ["Under the age of 13. we do not collect.", ["Under the age of 13.", "we do not collect."]],
    ["Who are we? Bramble! Call us.", ["Who are we?", "Bramble!", "Call us."]],
    [
      "He said “Stop.” We did (really.) Then we left.",
      ["He said “Stop.”", "We did (really.)", "Then we left."],
    ],
    ["Wait... We keep it… Then not.", ["Wait...", "We keep it…", "Then not."]],
    ["私たちは収集します。保存します。", ["私たちは収集します。", "保存します。"]],
    ["هل نجمع البيانات؟ نعم.", ["هل نجمع البيانات؟", "نعم."]],
    ["You may: • object • complain", ["You may:", "object", "complain"]],
  ])("splits: %s", (text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });

  it("ends a sentence at a hard break and leaves wrapped ones whole", () => {
    const text = "one line\nof a sentence";
    expect(split(text)).toEqual([text]);
    expect(split(text, [8])).toEqual(["one line", "of a sentence"]);
  });

  it("sees fields and lead-ins on lines of their own", () => {
    expect(split("Bramble Ltd\nEmail: x@bramble.example\nAccount Data: Kept while it is open")).toEqual([
      "Bramble Ltd",
      "Email: x@bramble.example",
      "Account Data: Kept while it is open",
    ]);
    expect(split("We collect:\nnames")).toEqual(["We collect:", "names"]);
  });

  it("sees a line that was broken although the next word had room", () => {
    const wide = "We tell everyone who reads this page on the island of";
    const rest = "Great Britain what we keep";
    expect(split(`Hello\n${wide}\n${rest}`)).toEqual(["Hello", `${wide}\n${rest}`]);
  });

  it("drops what has no letter or digit", () => {
    expect(split("* * *\n—\n. . .")).toEqual([]);
  });

  it("keeps every letter and digit, in order", () => {
    const text = fc
      .array(
        fc.constantFrom(
          "We",
          "a.",
          "e.g.",
          "1.",
          "x@y.z",
          "?",
          "!",
          "…",
          "•",
          "\n",
          " ",
          "\u00A0",
          "”",
          "(",
          ":",
          "Inc.",
          "。",
        ),
        { maxLength: 60 },
      )
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, (words) => {
        let end = 0;
        for (const [start, stop] of splitSentences(words)) {
          expect(words.slice(end, start)).not.toMatch(/[\p{L}\p{N}]/u);
          expect(words.slice(start, stop)).toMatch(/^\S(?:[^]*\S)?$/);
          end = stop;
        }
        expect(words.slice(end)).not.toMatch(/[\p{L}\p{N}]/u);
      }),
    );
  });
});
