import { testRule } from "@policylint/rule-tester";
import rule from "../../src/rules/international-transfers.ts";

const trigger = "We use Supabase for our database.";
const policy = (body: string): string => `# Privacy Policy\n\n${trigger}\n\n${body}\n`;
const alone = (body: string): string => `# Privacy Policy\n\n${body}\n`;
const missing = { messageId: "missing", line: 1, column: 3 };
const transfers = (value: boolean) => ({ policy: { transfers: value } });

testRule("gdpr/international-transfers", rule, {
  valid: [
    policy("Some of our vendors process data in the United States."),
    alone("Data is stored in Frankfurt and is not transferred outside the EEA."),
    policy("Support tickets are handled by our team in India."),
    policy("We are based in Canada, so your data is processed there."),
    policy(
      "| Recipient | Country | Safeguard |\n| --- | --- | --- |\n| Stripe, Inc. | USA | standard contractual clauses |",
    ),
    {
      name: "a column of countries",
      code: policy("| Vendor | Country |\n| --- | --- |\n| Norvane | India |"),
    },
    { name: "an abbreviated country", code: policy("Your files are stored on servers in the U.S.") },
    {
      name: "a country by its official name",
      code: policy("Our servers stand in the People's Republic of China."),
    },
    {
      name: "a vendor whose region is told does not belie the denial",
      code: alone("We never transfer data outside the EU. Supabase hosts it in its Frankfurt region."),
    },
    {
      name: "countries as examples of other countries",
      code: policy("Data may be processed in other countries, such as Japan and Singapore."),
    },
    {
      name: "nothing raises the question",
      code: alone("We keep your order for ten years."),
    },
    { name: "a vendor of the EEA", code: alone("We use Hetzner and Adyen.") },
    { name: "words that are vendors elsewhere", code: alone("We render pages and resend lost messages.") },
    { name: "governing law alone", code: alone("This policy is governed by the laws of Delaware.") },
    {
      name: "money is not data",
      code: alone("We transfer your balance to your wallet within one day."),
    },
    { name: "settings that say no", code: policy("We answer."), settings: transfers(false) },
    ...["DE", "NO", "GB"].map((country) => ({
      name: `a vendor of the settings in ${country}`,
      code: alone("We answer."),
      settings: { policy: { vendors: [{ name: "Norvane", country }, { name: "Tallin" }] } },
    })),
    policy("We pass this data on to a printer in Canada."),
    alone("We do not pass your data to anyone outside the EU."),
    policy("Backups are replicated to Oregon, USA."),
    policy("Our mail provider keeps its servers in California."),
    policy("As our head office is in Japan, your data will be sent there."),
    policy("## International transfers\n\n- India: support team"),
    policy("Our e-mail tool is run from the United States."),
    policy("Data location: an Ostara data centre near Toronto (Canada)"),
    alone("## Do you transfer data abroad?\n\nNo."),
    alone("No personal data is sent out of the United Kingdom."),
  ],
  invalid: [
    {
      code: policy("Your information may be transferred to countries outside your own."),
      errors: [{ messageId: "partial", line: 5, column: 25, endLine: 5, endColumn: 57, severity: "warn" }],
    },
    {
      code: policy("We operate globally and data can be processed anywhere we have facilities."),
      errors: [{ messageId: "partial", line: 5, column: 37, endLine: 5, endColumn: 58, severity: "warn" }],
    },
    {
      name: "a denial that a vendor belies",
      code: alone("All data stays in the EU. We use Vercel and OpenAI."),
      errors: [{ messageId: "partial", line: 3, column: 10, endLine: 3, endColumn: 25, severity: "warn" }],
    },
    {
      name: "a denial with a reservation",
      code: alone(
        "We do not transfer your data to third countries unless they are safe. It may be sent abroad.",
      ),
      errors: [{ messageId: "partial", line: 3, column: 81, endColumn: 92 }],
    },
    {
      name: "a vendor raises the question without words on transfers",
      code: alone("We use Clerk, Supabase and Vercel."),
      errors: [missing],
    },
    {
      name: "a vendor in a list, by a name that is a word as well",
      code: alone("Our providers:\n\n- Render: hosting\n- Resend: e-mail"),
      errors: [missing],
    },
    { code: policy("This policy is governed by the laws of Delaware."), errors: [missing] },
    { code: policy("We transfer your balance to your wallet within one day."), errors: [missing] },
    {
      name: "a heading without body",
      code: policy("## International transfers"),
      errors: [{ messageId: "missing", line: 5, column: 4 }],
    },
    { name: "users of a country", code: policy("Users in Canada can call us."), errors: [missing] },
    {
      name: "where the reader lives",
      code: policy("If you are located in India, the shop shows rupees."),
      errors: [missing],
    },
    {
      name: "the settings tell what the words do not",
      code: alone("We answer."),
      settings: transfers(true),
      errors: [missing],
    },
    {
      name: "a vendor of the settings abroad",
      code: alone("We answer."),
      settings: { policy: { vendors: [{ name: "Norvane", country: "IN" }] } },
      errors: [missing],
    },
    {
      code: policy(
        "We never send scores outside the European Economic Area unless its law is as strict as ours.",
      ),
      errors: [{ messageId: "partial", line: 5, column: 4, endColumn: 56 }],
    },
    {
      code: policy("We will not send your data outside the UK without adequate protection."),
      errors: [{ messageId: "partial", line: 5, column: 9, endColumn: 42 }],
    },
    { code: policy("You may pass your ticket on to a friend in another country."), errors: [missing] },
    { code: policy("Companies located outside the EU may not join."), errors: [missing] },
    { code: policy("Members from outside the UK pay in euros."), errors: [missing] },
    {
      code: policy("The people we pass your details to may be based outside the European Economic Area."),
      errors: [{ messageId: "partial", line: 5, column: 15 }],
    },
    {
      code: policy("Some of the companies that work for us are based outside the EU."),
      errors: [{ messageId: "partial", line: 5, column: 13 }],
    },
    {
      code: policy("The organisations to which we give your data may be located outside the UK."),
      errors: [{ messageId: "partial", line: 5, column: 31 }],
    },
    {
      code: policy("Some of our suppliers sit outside the European Union."),
      errors: [{ messageId: "partial", line: 5, column: 13 }],
    },
    { code: policy("You have the right to be told about transfers to a third country."), errors: [missing] },
    { code: policy("You travel abroad at your own risk."), errors: [missing] },
    { code: policy("You may move the software to other computers."), errors: [missing] },
    { code: policy("Our office moved to Seattle, Washington."), errors: [missing] },
    { code: policy("Prices go down in other countries."), errors: [missing] },
    {
      code: policy("Personal data may be exported to non-EU countries."),
      errors: [{ messageId: "partial", line: 5, column: 22 }],
    },
    {
      code: policy("Your personal data could end up in countries that lack an adequacy decision."),
      errors: [{ messageId: "partial", line: 5, column: 15 }],
    },
  ],
});
