import { testRule } from "@policylint/rule-tester";
import rule from "../../src/rules/right-to-erasure.ts";

const policy = (body: string): string => `# Privacy Policy\n\n${body}\n`;
const rights = (items: string): string => policy(`## Your rights\n\n${items}`);
const missing = { messageId: "missing", line: 1, column: 3 };

testRule("gdpr/right-to-erasure", rule, {
  valid: [
    {
      name: "several things to have done with them, in one item",
      code: "# Privacy Policy\n\n## Your rights\n\nYou have the right to:\n\n- access your personal data\n- have them corrected, deleted, restricted or sent to another provider\n",
    },
    policy("You can ask us to delete your personal data."),
    rights("- Erasure: delete your account and everything tied to it."),
    policy("You have the right to be forgotten."),
    policy("You may request deletion of your data at any time."),
    policy("Users can erase their account from Settings > Privacy."),
    policy("On request we erase everything we hold about you."),
    policy("Data subjects have a right to erasure under Article 17 GDPR."),
    policy("## Right to erasure\n\nWe delete personal data that we no longer need as soon as you ask."),
    policy(
      "You can ask us to show you what we have on you, put right what is wrong, wipe it, use it less for a while, or hand it to you in a file a computer can read.",
    ),
    policy("You can ask us to delete what we hold on you."),
    policy("You may:\n\n- have your data wiped"),
    policy("You can ask us to get rid of your data."),
    policy("If you ask, we will throw away everything we hold on you."),
    policy("E-mail us to have this taken down."),
    policy("You can ask us to have a photograph of you taken down."),
    policy("If you would like to have your name removed from the results, tell the webmaster."),
    policy("## Your rights\n\nYou have the right to:\n\n- prompt erasure of your entries"),
    policy("You may:\n\n- view, amend or erase your details"),
    policy("You can ask us to remove a photo of you from our gallery."),
    policy("If you do not want your picture on our site, tell us and we will take it down."),
    policy("Simply tell us to wipe your record."),
    policy("Guests may have their records destroyed at any time."),
    policy("Personal details can be wiped on request."),
    policy("Tell us and we will take your details off our books."),
    policy("If you ask us to, we will get rid of your records."),
    policy("You can require that your file be shredded or destroyed."),
    policy("Drop us a line and we will remove your details."),
    policy("Contact the office to have your details removed."),
    policy("## Can I be forgotten?\n\nYes. Ring the mill and you will be."),
  ],
  invalid: [
    {
      code: policy("Our contracts require providers to delete personal data after the job."),
      errors: [missing],
    },
    { code: policy("We delete your data by the end of the month."), errors: [missing] },
    { code: policy("After your request has been answered we delete your data."), errors: [missing] },
    {
      code: policy("When you request a brochure we use your address and delete the data after sending."),
      errors: [missing],
    },
    {
      code: policy(
        "If you contact us by email, your details are stored and we delete the data when they are no longer needed.",
      ),
      errors: [missing],
    },
    {
      name: "what we have, in a list of rights",
      code: "# Privacy Policy\n\n## Your rights\n\nYou have the right to:\n\n- access your personal data\n- have them corrected by the shop that sent you to us\n",
      errors: [{ messageId: "missing", line: 3, column: 4 }],
    },
    {
      code: policy("You may revoke your API key at any time."),
      errors: [{ messageId: "partial", line: 3, column: 1, endLine: 3, endColumn: 28, severity: "warn" }],
    },
    { code: policy("We delete logs after 90 days."), errors: [missing] },
    { code: policy("We may remove content that breaks our terms."), errors: [missing] },
    { code: policy("Delete cookies in your browser settings."), errors: [missing] },
    { code: policy("If we learn that a child gave us data, we will delete it."), errors: [missing] },
    {
      name: "a heading without a body proves nothing and is where the gap is reported",
      code: policy("## Right to erasure"),
      errors: [{ messageId: "missing", line: 3, column: 4 }],
    },
    { code: policy("We keep your data until you delete your account."), errors: [missing] },
    { code: policy("We may suspend or terminate your account if you break our rules."), errors: [missing] },
    { code: policy("You may ask us to remove cookies from our pages."), errors: [missing] },
    { code: policy("We wipe our disks before we sell them."), errors: [missing] },
    { code: policy("You can ask us to wipe the windows."), errors: [missing] },
    { code: policy("The right to erasure does not apply."), errors: [missing] },
    { code: policy("We do not offer erasure of your data."), errors: [missing] },
    { code: policy("We get rid of old computers."), errors: [missing] },
    { code: policy("You cannot ask us to delete your data."), errors: [missing] },
    {
      code: policy("Players may request their removal from our squad list."),
      errors: [{ messageId: "partial", line: 3, column: 13, endColumn: 54 }],
    },
    { code: policy("You can have a parcel removed from our store."), errors: [missing] },
    { code: policy("You may:\n\n- change or delete a comment"), errors: [missing] },
    { code: policy("We remove images that break our rules."), errors: [missing] },
    { code: policy("Pictures are kept small so that our pages load quickly."), errors: [missing] },
    { code: policy("Please contact us to have your bicycle removed."), errors: [missing] },
    { code: policy("We ask our hosts to delete the data after the season."), errors: [missing] },
    { code: policy("Where your request for deletion is refused, we tell you why."), errors: [missing] },
    { code: policy("We reserve the right to delete your entry in the guest book."), errors: [missing] },
    { code: policy("You may have the moss on your roof removed."), errors: [missing] },
    {
      code: policy("If your child wrote to us, contact us and we will remove the information."),
      errors: [missing],
    },
    { code: policy("Personal details are wiped at the end of the season."), errors: [missing] },
    { code: policy("You may want the watermark gone."), errors: [missing] },
    { code: policy("Our scanner deletes blurred pages."), errors: [missing] },
  ],
});
