import { testRule } from "@policylint/rule-tester";
import rule from "../../src/rules/dpo-contact.ts";

const policy = (body: string): string => `# Privacy Policy\n\n${body}\n`;
const missing = { messageId: "missing", line: 1, column: 3 };
const appointed = { policy: { dpo: true } };

testRule("gdpr/dpo-contact", rule, {
  valid: [
    policy("Our data protection officer can be reached at dpo@norvane.example."),
    policy("DPO: Dr. Ida Falk, Falk Legal GmbH, Hafenstr. 3, 20457 Hamburg."),
    policy("You can write to our DPO using this [form](/dpo)."),
    policy("We have not appointed a data protection officer because Art. 37 GDPR does not require one."),
    policy(
      "| Role | Contact |\n| --- | --- |\n| Data protection officer | dpo@halden.example, +47 22 00 00 00 |",
    ),
    policy("You can also contact our [Data Protection Officer](/dpo)."),
    policy("Our Chief Privacy and Ethics Officer can be reached at:\n\nNorvane Labs, Oslo"),
    {
      name: "the channel stands under the heading",
      code: policy("## Our DPO\n\nE-mail: officer@norvane.example"),
    },
    {
      name: "the channel stands in the list that the sentence introduces",
      code: policy("You can reach our privacy officer as follows:\n\n- Phone: +44 20 7946 0000"),
    },
    { name: "an address of the officer's own", code: policy("Questions? Write to dpo@tidepool.example.") },
    {
      name: "an addressee",
      code: policy("Norvane Labs Ltd  \nAttn: Data Protection Officer  \n1 Example Way"),
    },
    { name: "no officer is needed", code: policy("We are not required to designate a DPO.") },
    { name: "no word of an officer, no fact", code: policy("Write to privacy@tidepool.example.") },
    {
      name: "a privacy lead is no officer",
      code: policy("Our privacy lead answers your questions: privacy@tidepool.example."),
    },
    {
      name: "somebody else's officer",
      code: policy("The DPO of our hosting provider is listed on its website."),
    },
    {
      name: "the authority that a German state calls so",
      code: policy("You can complain to the data protection officer of the federal state we live in."),
    },
    { name: "another officer", code: policy("Our child protection officer visits every camp.") },
    { name: "a fact that says no", code: policy("We answer."), settings: { policy: { dpo: false } } },
    policy("Data protection contact point: dataprotection@norvane.example"),
    policy("The person responsible for the protection of personal data is Ida Falk, ida@norvane.example."),
    policy("Norvane is responsible for the protection of personal data."),
    policy("Our representative for all data privacy matters is Ida Falk, privacy@norvane.example."),
    {
      name: "too few people for an officer",
      code: policy("We answer."),
      settings: { policy: { controller: { country: "DE" }, employees: 19 } },
    },
    {
      name: "another country does not count people",
      code: policy("We answer."),
      settings: { policy: { controller: { country: "FR" }, employees: 20 } },
    },
    {
      name: "a company need not have an officer",
      code: policy("We answer."),
      settings: { policy: { controller: { type: "company" } } },
    },
    {
      code: policy("The company has designated an inspector of data protection: iod@gmina.example."),
      settings: appointed,
    },
    {
      code: policy("We appointed a data protection officer. You can contact him at iod@modrava.example."),
      settings: appointed,
    },
    {
      code: policy("For privacy inquiries our GDPR officer is reachable at gdpr@latwork.example."),
      settings: appointed,
    },
    { code: policy("Mrs Lowe, Data Protection Officer, tel. 01632 960555"), settings: appointed },
    {
      code: policy(
        "Our Data Privacy Officer, whom you can e-mail at privacy@pinefield.example, deals with requests.",
      ),
      settings: appointed,
    },
    {
      code: policy("Supervisor of data protection: Olga Dvorak, olga@dvorakova.example"),
      settings: appointed,
    },
    policy("## Do you have a data protection officer?\n\nNo. A small club needs none."),
    policy("## Data protection officer\n\nWe are not obliged to appoint one."),
  ],
  invalid: [
    {
      code: policy("We have appointed a data protection officer."),
      errors: [{ messageId: "partial", line: 3, column: 21, endLine: 3, endColumn: 44, severity: "warn" }],
    },
    {
      code: policy("Our DPO monitors compliance with this policy."),
      errors: [{ messageId: "partial", line: 3, column: 5, endLine: 3, endColumn: 8, severity: "warn" }],
    },
    {
      name: "a channel of somebody else, elsewhere",
      code: policy("We have a DPO.\n\nWrite to sales@norvane.example for offers."),
      errors: [{ messageId: "partial", line: 3, column: 11, endColumn: 14 }],
    },
    {
      name: "a lead whom nobody can reach, before the officer",
      code: policy("Our data protection lead keeps watch.\n\nWe have a DPO."),
      errors: [{ messageId: "partial", line: 3, column: 5, endColumn: 25 }],
    },
    {
      name: "an officer who cannot be reached, beside a team that can under its heading",
      code: policy("We have a DPO.\n\n## Moss privacy team\n\n- E-mail: privacy@norvane.example"),
      errors: [{ messageId: "partial", line: 7, column: 11, endColumn: 34 }],
    },
    {
      name: "a team that can be reached, beside an officer who cannot",
      code: policy("We have a DPO.\n\nAsk our privacy team at privacy@norvane.example."),
      errors: [{ messageId: "partial", line: 5, column: 9, endColumn: 48 }],
    },
    {
      name: "a link that leads elsewhere, without a way to reach the officer",
      code: policy("Our DPO reads [the news](/news)."),
      errors: [{ messageId: "partial", line: 3, column: 5, endColumn: 8 }],
    },
    {
      code: policy("Our privacy lead answers your questions: privacy@tidepool.example."),
      settings: appointed,
      errors: [missing],
    },
    {
      code: policy("The DPO of our hosting provider is listed on its website."),
      settings: { policy: { dpo: { name: "Ida Falk" } } },
      errors: [missing],
    },
    {
      name: "a heading without body",
      code: policy("## Data Protection Officer"),
      settings: appointed,
      errors: [{ messageId: "missing", line: 3, column: 4 }],
    },
    ...[
      { controller: { type: "public-authority" } },
      { controller: { country: "DE" }, employees: 20 },
      { largeScaleSpecialCategories: true },
    ].map((facts) => ({
      name: `the law asks for an officer: ${JSON.stringify(facts)}`,
      code: policy("We answer."),
      settings: { policy: facts },
      errors: [missing],
    })),
    {
      code: policy("The DPO of our hosting provider can be reached at privacy@hetzwerk.example."),
      settings: appointed,
      errors: [missing],
    },
    {
      code: policy("You may wish to appoint your own data protection officer."),
      settings: appointed,
      errors: [missing],
    },
    { code: policy('"DPO" means a data protection officer.'), settings: appointed, errors: [missing] },
    { code: policy("You can contact him at the club house."), settings: appointed, errors: [missing] },
    {
      code: policy("The inspector of the playground can be reached at play@gmina.example."),
      settings: appointed,
      errors: [missing],
    },
  ],
});
