import { describe, expect, it } from "vitest";
import { readRetention, type RetentionValue } from "../../../src/index.ts";
import { readValues } from "./read.ts";

const PHRASES = [
  "(keep|kept|store|stored|retain|retained) ..12 (<period>|indefinitely|until|while|as long as|for the duration)",
  "(delete|deleted|erased) ..12 (<period>|when|once|after|immediately)",
  "<period> ..12 (deleted|kept|keep|store)",
  "^ ..3 <period>",
];

const read = (text: string): readonly RetentionValue[] => readValues(`${text}\n`, PHRASES, readRetention);

/** Category names, then the period or "not", then the event. */
const brief = ({ categories, polarity, duration, event }: RetentionValue): string =>
  [
    categories.map(({ name }) => name).join("+"),
    ...(polarity === "denied" ? ["not"] : []),
    ...(duration ? [duration] : []),
    ...(event ? [event.name] : []),
  ].join(" ");

function check(cases: readonly (readonly [text: string, ...values: string[]])[]): void {
  it.each(cases)("%s", (text, ...expected) => {
    expect(read(text).map(brief)).toEqual(expected);
  });
}

describe("periods", () => {
  check([
    ["We keep server logs for 90 days.", "logs P90D"],
    ["We keep logs for 30 days and invoices for ten years.", "logs P30D", "billing P10Y"],
    ["Data is kept for 30 days for logs and 7 years for invoices.", "logs P30D", "billing P7Y"],
    ["We keep your data for thirty (30) days.", "personal-data P30D"],
    ["Images are deleted after 24h.", "images PT24H"],
    ["Backups are kept for 30 to 60 days.", "backups P60D"],
    ["Uploads and results are deleted after 30 minutes.", "uploads+results PT30M"],
    ["If you have an account, we keep logs for 7 days.", "logs P7D"],
    ["We keep information about your orders for 3 years.", "orders P3Y"],
    ["We keep logs and delete them every 30 days."],
    ["We keep what you sent us in the past 12 months."],
    ["We store your request and respond within 30 days."],
    ["We keep some files for longer than an hour if you ask."],
    ["We keep files no longer than an hour.", "uploads PT1H"],
    ["You may sign in for 30 days."],
  ]);

  it("tells ranges, bounds and working days", () => {
    expect(read("We keep backups for 30 to 60 days.")).toMatchObject([
      { shortest: "P30D", duration: "P60D" },
    ]);
    expect(read("We keep logs for up to 14 days.")).toMatchObject([{ bound: "longest" }]);
    expect(read("We keep invoices for at least 6 years.")).toMatchObject([{ bound: "shortest" }]);
    expect(read("Logs are deleted within 10 working days.")).toMatchObject([
      { bound: "longest", workingDays: true },
    ]);
    expect(read("We keep logs for 14 days.")[0]).not.toHaveProperty("bound");
  });
});

describe("events", () => {
  check([
    ["We keep your data until you close your account.", "personal-data account-closed"],
    ["Account data is deleted 30 days after account closure.", "account P30D account-closed"],
    ["If you close your account, we delete your data within 30 days.", "personal-data P30D account-closed"],
    [
      "We store your e-mail address until you unsubscribe and logs for 14 days.",
      "email-addresses unsubscribed",
      "logs P14D",
    ],
    ["We keep your profile as long as your account is active.", "account account-closed"],
    ["Files are deleted immediately.", "uploads PT0S"],
    ["We keep your data while it is useful to us."],
    ["You can close your account in the settings."],
    ["We keep posts indefinitely.", "posts unlimited"],
    ["We have no duty to keep posts indefinitely."],
  ]);

  it("quotes the period with its event, and each with its place", () => {
    const [value] = read("# Storage\n\nAccount data is deleted *30 days* after account closure, always.");
    expect(value).toMatchObject({
      quote: "30 days after account closure",
      range: [36, 66],
      loc: { start: { line: 3, column: 26 }, end: { line: 3, column: 56 } },
      categories: [{ name: "account", words: "Account data" }],
      event: { name: "account-closed", words: "account closure" },
    });
    expect(value?.statement.visible.text).toContain("always");
  });
});

describe("denials", () => {
  check([
    ["We do not store images.", "images not"],
    ["Your files are never stored.", "uploads not"],
    ["Images are not stored; results are kept for 24 hours.", "images not", "results PT24H"],
    ["We do not store passwords in plain text."],
    ["We do not keep logs for longer than 7 days.", "logs P7D"],
    ["We do not store this information."],
    ["We will not, but you may, store images."],
    ["We never keep track of time."],
  ]);
});

describe("what a sentence stands under", () => {
  check([
    ["# Server logs\n\nWe keep them for 14 days.", "logs P14D"],
    ["We keep:\n\n- Invoices: 10 years\n- Crash reports – 30 days", "billing P10Y", "crash-reports P30D"],
    ["We keep:\n\n- Loyalty points: 2 years", "loyalty points P2Y"],
    ["We keep:\n\n- Storage period: 2 years", " P2Y"],
    ["Logs: 90 days. Invoices: 7 years.", "logs P90D", "billing P7Y"],
  ]);
});

describe("tables", () => {
  check([
    [
      "| Data | Why | How long |\n|---|---|---|\n| Logs | Security for 1 year | 90 days |\n| Loyalty points | Fun | 2 years |",
      "logs P90D",
      "loyalty points P2Y",
    ],
    [
      '| Record | Retention period |\n|---|---|\n| Logs | 90 days |\n| Backups | " |\n| Tickets | |\n| Files | – |',
      "logs P90D",
      "backups P90D",
      "support P90D",
    ],
    [
      "| | |\n|---|---|\n| Data | Kept for |\n| Logs | 90 days |\n| | 1 year after account closure |",
      "logs P90D",
      "logs P1Y account-closed",
    ],
    ["| A | B |\n|---|---|\n| Logs | 90 days |\n| Orders | 2 years |", "logs P90D", "orders P2Y"],
    [
      "| Data | Deleted after | Counted from |\n|---|---|---|\n| Files | 30 days | account closure |",
      "uploads P30D account-closed",
    ],
    ["| Data | Purpose |\n|---|---|\n| Logs | Security |"],
  ]);

  it("quotes the cell, or the row where the cell repeats another", () => {
    const values = read("| Data | Kept |\n|---|---|\n| Logs | 90 days |\n| Files | ditto |");
    expect(values.map(({ quote, loc }) => [quote, loc.start.line])).toEqual([
      ["90 days", 3],
      ["Files ditto", 4],
    ]);
  });
});

describe("hostile texts", () => {
  it("reads no statement that is longer than a sentence", () => {
    const days = "30 days ".repeat(300);
    expect(read(`We keep logs for ${days}always.`)).toHaveLength(300);
    expect(read(`We keep logs for ${days}${days}always.`)).toEqual([]);
  });
});
