import { testRule } from "@policylint/rule-tester";
import rule from "../../src/rules/stale-last-updated.ts";

const policy = (body: string): string => `# Privacy Policy\n\n${body}\n\nWe collect your e-mail address.\n`;
const on = (today: string, more: object = {}) => ({ policy: { today, ...more } });
const settings = on("2026-11-20");
const report = (messageId: "stale" | "future", column: number, date: string) => ({
  messageId,
  data: { date },
  line: 3,
  column,
  endColumn: column + date.length,
});

testRule("document/stale-last-updated", rule, {
  valid: [
    { code: policy("Last updated: 10 March 2026"), settings },
    {
      name: "an announced change",
      code: policy("Effective from 1 January 2027"),
      settings,
    },
    {
      name: "just within the age that is asked for",
      code: policy("Last updated: 30 December 2024"),
      settings,
      options: [{ maxAgeMonths: 24 }],
    },
    { name: "a day within 24 months", code: policy("Last updated: 20 November 2024"), settings },
    { name: "of today", code: policy("Version of 20 November 2026"), settings },
    { name: "a month counts to its end", code: policy("Last updated: November 2024"), settings },
    { name: "a year counts to its end", code: policy("Effective 2024"), settings: on("2026-12-31") },
    {
      name: "the latest of several dates",
      code: policy("Effective date: 25 May 2018\n\nLast updated: 3 March 2026"),
      settings,
    },
    {
      name: "an age that is allowed",
      code: policy("Last updated: 25 May 2018"),
      settings,
      options: [{ maxAgeMonths: 120 }],
    },
    { name: "day and month cannot be told apart", code: policy("Last updated: 03/04/2018"), settings },
    { name: "no date", code: policy("We sell boats."), settings },
    { name: "another date", code: policy("We were founded in May 2018."), settings },
    {
      name: "the last day of a shorter month",
      code: policy("Last updated: 28 February 2025"),
      settings: on("2027-02-28"),
    },
  ],
  invalid: [
    { code: policy("Last updated: 25 May 2018"), settings, errors: [report("stale", 15, "25 May 2018")] },
    {
      name: "to come, and not said to be effective then",
      code: policy("Last updated: 1 May 2027"),
      settings,
      errors: [report("future", 15, "1 May 2027")],
    },
    {
      name: "more than 12 months under the CCPA",
      code: policy("Last updated: 2 January 2025"),
      settings: on("2026-11-20", { jurisdictions: ["ccpa"] }),
      errors: [report("stale", 15, "2 January 2025")],
    },
    { name: "a year", code: policy("Effective 2019"), settings, errors: [report("stale", 11, "2019")] },
    {
      name: "a day too old",
      code: policy("Last updated: 19 November 2024"),
      settings,
      errors: [report("stale", 15, "19 November 2024")],
    },
    {
      name: "the day after the last of a shorter month",
      code: policy("Last updated: 27 February 2025"),
      settings: on("2027-02-28"),
      errors: [report("stale", 15, "27 February 2025")],
    },
    {
      name: "one message at the latest of old dates",
      code: policy("Last updated: 25 May 2018, before that 3 March 2016"),
      settings,
      errors: [report("stale", 15, "25 May 2018")],
    },
    {
      name: "another age by option",
      code: policy("Last updated: 10 March 2026"),
      settings,
      options: [{ maxAgeMonths: 6 }],
      errors: [report("stale", 15, "10 March 2026")],
    },
  ],
});
