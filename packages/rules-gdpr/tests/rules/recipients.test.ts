import { testRule } from "@policylint/rule-tester";
import rule from "../../src/rules/recipients.ts";

const policy = (body: string): string => `# Privacy Policy\n\n${body}\n`;
const missing = { messageId: "missing", line: 1, column: 3 };

testRule("gdpr/recipients", rule, {
  valid: [
    policy("We share data with Stripe (payments) and Hetzner (hosting)."),
    policy("Recipients: our payment provider, our e-mail delivery service and our tax adviser."),
    policy("We do not disclose your data to anyone; everything stays on our own servers in Vienna."),
    policy("Your order is passed to the courier company that delivers it."),
    policy("Each is bound by a data-processing agreement: Cloudflare R2 - storage; Resend - e-mail."),
    policy(
      "We use the following trusted third-party providers:\n\n- Norvane Mail: newsletters\n- Halden Pay",
    ),
    policy("| Recipient | Purpose |\n| --- | --- |\n| Norvane Hosting GmbH | servers |"),
    policy("Nobody outside our company receives your data."),
    policy("We never share your data, except with the courts that order us to."),
    {
      name: "trust names nobody, which vague-recipients reports",
      code: policy("We may share your data with trusted third parties."),
    },
    {
      name: "partners are nobody in particular, which vague-recipients reports",
      code: policy("Your information can be disclosed to our partners and affiliates."),
    },
    {
      name: "plain text",
      language: "text",
      code: "PRIVACY POLICY\n\nOur hosting provider stores the database for us.\n",
    },
    policy("Your address goes to the courier."),
    policy("Applicants' CVs are forwarded to prospective employers."),
    policy("The administrator entrusts processing to hosting companies and accounting offices."),
    policy("Your details may be provided to the trainers who run the courses."),
    policy("To ship your parcel we tell the carrier your name."),
    policy("With your agreement your details are passed to local solar installers."),
    policy("## Do you pass my details on?\n\nNo. They stay with us."),
    policy("We keep your data to ourselves and do not pass it on."),
    policy("Mail is sent through Postmark."),
    policy("We transmit your data to the manufacturer for warranty claims."),
    policy("The list of names is circulated among the committee's members."),
  ],
  invalid: [
    {
      name: "a breach that is reported",
      code: policy("In case of a breach we will report it to the supervisory authority within 72 hours."),
      errors: [missing],
    },
    { name: "a way of paying", code: policy("Payments are made by bank transfer."), errors: [missing] },
    {
      name: "those who give us data",
      code: policy("We get information from third parties such as banks and credit agencies."),
      errors: [missing],
    },
    {
      name: "what readers have sent elsewhere",
      code: policy("You can ask us to transfer your data to another school."),
      errors: [missing],
    },
    { code: policy("We do not sell your personal data."), errors: [missing] },
    { code: policy("We will never share your data without your permission."), errors: [missing] },
    { code: policy("You can export your designs to Dropbox."), errors: [missing] },
    {
      name: "what the reader does, or gives us",
      code: policy(
        "We may share your data when you:\n\n- Engage\n- Chat\n\n## What you disclose to us\n\n- Nicknames\n- Preferences",
      ),
      errors: [missing],
    },
    { code: policy("## Third-party services"), errors: [{ messageId: "missing", line: 3, column: 4 }] },
    { code: policy("Third parties' websites have their own privacy policies."), errors: [missing] },
    {
      name: "what others hand to us",
      code: policy("Your bank may send your name to us."),
      errors: [missing],
    },
    {
      name: "a complaint goes to an authority, the data do not",
      code: policy("You may lodge a complaint with a supervisory authority."),
      errors: [missing],
    },
    {
      code: policy("We may ask your internet service provider to block your access to the site."),
      errors: [missing],
    },
    { code: policy("This is for savings clubs, who partner with banks."), errors: [missing] },
    { code: policy("Your address goes to the printed label."), errors: [missing] },
    { code: policy("You must not share your password with anyone."), errors: [missing] },
    { code: policy("Please do not send us other people's data."), errors: [missing] },
    { code: policy('"Service provider" means a person who processes data.'), errors: [missing] },
    { code: policy("Your details are passed to our servers."), errors: [missing] },
    { code: policy("Complaints are passed to the team."), errors: [missing] },
    { code: policy("Our coaches see every match."), errors: [missing] },
    { code: policy("Share this article with your friends on Facebook."), errors: [missing] },
    { code: policy("Parking is available at the hospital."), errors: [missing] },
    { code: policy("We transmit your data to our servers."), errors: [missing] },
    { code: policy("Your message is shown to you."), errors: [missing] },
  ],
});
