import { testRule } from "@policylint/rule-tester";
import rule from "../../src/rules/controller-contact.ts";

const policy = (body: string): string => `# Privacy Policy\n\n${body}\n`;
const missing = { messageId: "missing", line: 1, column: 3 };
const partial = (column: number, endColumn: number) => ({
  messageId: "partial",
  line: 3,
  column,
  endColumn,
});

testRule("gdpr/controller-contact", rule, {
  valid: [
    policy("Email: privacy@tidepool.example"),
    policy("Write to us: Halden Software AS, Storgata 1, 0155 Oslo, Norway."),
    policy("You can reach us through our [contact form](https://tidepool.example/contact)."),
    policy("Call our privacy team on +44 20 7946 0000."),
    policy("For anything about your data: <privacy@norvane.example>."),
    { name: "plain text", language: "text", code: "PRIVACY POLICY\n\nEmail: privacy@tidepool.example\n" },
    policy("Email: privacy[at]tidepool[dot]org"),
    { name: "a post box", code: policy("Tidepool, P.O. Box 114, 0101 Oslo") },
    { name: "a relative link", code: policy("Questions go through our [contact page](/contact).") },
    policy("Ring the office on 01632 960123."),
    policy("Write to the clerk at Ostley Council, Mill Lane 4, Ostley, Co. Mayo, F26 X1Y2."),
    policy("Mail [the team](mailto:team@snailpost.example) about your data."),
    policy("Visitors may complete the [enquiry form](contact.html) on this site."),
    policy("Submit a ticket at [our help centre](https://help.hooplet.example) to have data deleted."),
    policy("Complaints should be posted to Quillbank NV, Veldstraat 12, 9000 Gent."),
    policy("The operator can be contacted through the [page for messages](/kontakt)."),
    policy("Correspondence: Bergchor, Postfach 44, 3600 Thun."),
  ],
  invalid: [
    {
      code: policy("For privacy requests use the contact options on our Contact page."),
      errors: [partial(30, 45)],
    },
    { code: policy("Reach out through the help widget inside the app."), errors: [partial(23, 34)] },
    { code: policy("Get in touch with our support team if you have questions."), errors: [partial(23, 35)] },
    { code: policy("Please speak to the secretary first."), errors: [partial(8, 30)] },
    { code: policy("The secretary keeps the list."), errors: [missing] },
    {
      name: "a regulator's page",
      code: policy("## Complaints\n\nYou may write to the ICO ([www.ico.org.uk](https://www.ico.org.uk))."),
      errors: [missing],
    },
    { code: policy("If you have questions about this policy, please contact us."), errors: [missing] },
    { name: "a template token", code: policy("Email: [insert email address]"), errors: [missing] },
    {
      name: "a regulator's address",
      code: policy("You can contact the ICO at Wycliffe House, Water Lane, Wilmslow."),
      errors: [missing],
    },
    {
      name: "a processor's address",
      code: policy("Stripe can be reached at privacy@stripe.example."),
      errors: [missing],
    },
    {
      name: "a heading without body, where the gap is reported",
      code: policy("## Contact us"),
      errors: [{ messageId: "missing", line: 3, column: 4 }],
    },
    {
      name: "a link to somewhere else",
      code: policy("Read our [terms](https://tidepool.example/terms) before you use the app."),
      errors: [missing],
    },
    {
      name: "contact information of the reader",
      code: policy("We collect your contact information."),
      errors: [missing],
    },
    {
      name: "a number that is no telephone",
      code: policy("Our registration number is 912 345 678."),
      errors: [missing],
    },
    { code: policy("When you contact us with questions, we keep your message."), errors: [missing] },
    { code: policy("Hosting: Hetzwerk GmbH, Industriestr. 25, 91710 Gunzenhausen."), errors: [missing] },
    { code: policy("You can contact the ICO by letter, by chat or on 0303 123 1113."), errors: [missing] },
    { code: policy("Update your contact details in your account."), errors: [missing] },
    { code: policy("Parts are numbered 0163 296 in our shop."), errors: [missing] },
    {
      code: policy("If anything here is unclear, just ask us."),
      errors: [partial(35, 41)],
    },
    {
      code: policy("Requests for access should be addressed to the practice manager."),
      errors: [partial(1, 56)],
    },
    {
      code: policy("Let us know if you have concerns about how your data is used."),
      errors: [partial(1, 12)],
    },
  ],
});
