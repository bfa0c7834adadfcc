const purposes = [
  "deliver your order",
  "answer your questions",
  "prevent fraud",
  "send our newsletter",
  "improve our shop",
];
const dataKinds = ["your name", "your e-mail address", "your postal address", "payment details", "log files"];
const periods = ["six months", "three years", "ten years", "30 days", "the term of the contract"];

const opening = `---
title: Privacy Policy
---

# Privacy Policy of Harbour Lamps Ltd

**Last updated:** 3 March 2026

Harbour Lamps Ltd, 12 Quay Street, Bristol, is the controller of your personal data. Write to
[privacy@harbourlamps.example](mailto:privacy@harbourlamps.example) with any question, e.g. about Art. 6(1)(b) GDPR.
`;

const rights = `## Your rights

You have the right to:

- access the personal data that we hold about you and to *obtain a copy*,
- have inaccurate data **corrected**,
- have your data erased,
- restrict the processing of your data, and
- receive your data in a machine-readable format.

You may withdraw your consent at any time. You can lodge a complaint with a supervisory authority, see
[the list](https://authorities.example/list).
`;

/** One section in eight has a table, as the sections of real policies do at most. */
function periodOf(number, data, period) {
  return number % 8 === 0
    ? `| Data | Kept for |\n| ---- | -------- |\n| ${data} | ${period} |\n| backups | 14 days |`
    : `We keep ${data} for ${period} and delete it then, unless a law obliges us to keep it for longer, e.g. for tax.`;
}

function section(number) {
  const purpose = purposes[number % purposes.length];
  const data = dataKinds[number % dataKinds.length];
  const period = periods[number % periods.length];
  return `## ${number}. How we ${purpose}

We collect ${data} in order to ${purpose}; the legal basis is Art. 6(1)(b) GDPR, i.e. the performance of our contract
with you. We share it with our carriers and with Mooring Hosting Inc., who act on our behalf. We do not sell your data,
and nobody outside our company sees it unless you have asked for it or a court has ordered it.

${periodOf(number, data, period)}

### What you can do

- Write to us if you do not want us to ${purpose}; we answer within a month.
- Change your settings in [your account](https://harbourlamps.example/account), under **Privacy**.
`;
}

/** An invented policy in Markdown of at least `size` characters. */
export function createSamplePolicy(size = 20_000, first = 1) {
  let text = opening;
  for (let number = first; text.length < size - rights.length; number++) {
    text += `\n${section(number)}`;
  }
  return `${text}\n${rights}`;
}
