import { testRule } from "@policylint/rule-tester";
import rule from "../../src/rules/right-to-portability.ts";

const policy = (body: string): string => `# Privacy Policy\n\n${body}\n`;
const rights = (items: string): string => policy(`## Your rights\n\n${items}`);
const missing = { messageId: "missing", line: 1, column: 3 };

testRule("gdpr/right-to-portability", rule, {
  valid: [
    {
      name: "several things to have done with them, in one item",
      code: "# Privacy Policy\n\n## Your rights\n\nYou have the right to:\n\n- access your personal data\n- have them corrected, deleted, restricted or sent to another provider\n",
    },
    policy("You can receive your data in a machine-readable format or have it sent to another provider."),
    rights("- Export your data in a portable format"),
    policy("You have the right to data portability."),
    rights("- Port your data as JSON"),
    policy("You may take your data with you: ask us for a CSV export or a direct transfer."),
    policy("You may request access to, correction of, export of, or deletion of your data."),
    policy("On request we hand your data to another controller in a structured, commonly used format."),
    policy("Article 20 gives users a right to data portability."),
    policy("You can move your data from one service to another."),
    policy(
      "You can ask us to show you what we have on you, put right what is wrong, wipe it, use it less for a while, or hand it to you in a file a computer can read.",
    ),
    policy("You can ask us for your data in a file that a computer can read."),
    policy("The right to data portability does not apply to data on paper."),
    policy("You can have your data sent to another company."),
    policy("You may ask for a copy of your data in order to transmit it to another organisation."),
    policy("You can take your data elsewhere in a common file format."),
    policy("## Your rights\n\nYou have the right:\n\n- to have your notes transferred to other companies"),
    policy("Guests may have their records passed to another inn."),
    policy("Your data can be exported on request."),
    policy("We will send your data to another company if you ask us to."),
    policy("You can ask us to transmit your data to you or to another person."),
    policy("You may receive your data and transmit them to another mill."),
    policy("You have the right to have your data ported."),
    policy("You can move your data between services, as is your right."),
    rights("- Take them to someone else"),
  ],
  invalid: [
    {
      name: "what we have, in a list of rights",
      code: "# Privacy Policy\n\n## Your rights\n\nYou have the right to:\n\n- access your personal data\n- have them corrected by the shop that sent you to us\n",
      errors: [{ messageId: "missing", line: 3, column: 4 }],
    },
    {
      name: "a copy is the right of access",
      code: policy("You can obtain a copy of the data we hold."),
      errors: [missing],
    },
    { code: policy("You can export charts as PNG."), errors: [missing] },
    { code: policy("We keep a copy of your order and may transfer it to our archive."), errors: [missing] },
    { code: policy("We transfer personal data to our US vendors."), errors: [missing] },
    { code: policy("The app is available as a portable executable."), errors: [missing] },
    { code: policy("EEA residents enjoy further rights under local law."), errors: [missing] },
    {
      name: "a heading without a body proves nothing and is where the gap is reported",
      code: policy("## Data portability"),
      errors: [{ messageId: "missing", line: 3, column: 4 }],
    },
    { code: policy("We comply with export control laws."), errors: [missing] },
    { code: policy("We use commonly used formats for our reports."), errors: [missing] },
    {
      code: policy("Cookies hold a small amount of data that is commonly used as an identifier."),
      errors: [missing],
    },
    { code: policy("A cookie is a small file that your computer can store."), errors: [missing] },
    { code: policy("We do not offer data portability."), errors: [missing] },
    { code: policy("There is no right to data portability."), errors: [missing] },
    { code: policy("The right to data portability does not apply."), errors: [missing] },
    { code: policy("Data portability is not available."), errors: [missing] },
    { code: policy("You can have your parcel sent to another address."), errors: [missing] },
    {
      code: policy("## Your rights\n\n- You can receive a copy of your personal data."),
      errors: [{ messageId: "missing", line: 3, column: 4 }],
    },
    { code: policy("If you wish to obtain a copy of your data, write to us."), errors: [missing] },
    { code: policy("We pass data to other providers."), errors: [missing] },
    {
      code: policy("You can download your data from your account."),
      errors: [{ messageId: "partial", line: 3, column: 1, endColumn: 27 }],
    },
    { code: policy("Your data may be transmitted to another controller in our group."), errors: [missing] },
    { code: policy("We publish the harvest in machine-readable form."), errors: [missing] },
    { code: policy("You can transfer your ticket to another person."), errors: [missing] },
    { code: policy("We receive your data from a club in a common format."), errors: [missing] },
    { code: policy("Guests may move to another room."), errors: [missing] },
    { code: policy("You may take bread with you."), errors: [missing] },
    { code: policy("The flour is exported on request."), errors: [missing] },
    { code: policy("We reserve the right to transfer your data to another company."), errors: [missing] },
  ],
});
