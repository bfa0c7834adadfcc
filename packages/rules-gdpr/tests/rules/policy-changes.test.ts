import { testRule } from "@policylint/rule-tester";
import rule from "../../src/rules/policy-changes.ts";

const policy = (body: string): string => `# Privacy Policy\n\n${body}\n`;
const missing = { messageId: "missing", line: 1, column: 3 };

testRule("gdpr/policy-changes", rule, {
  valid: [
    policy(
      "If we make changes, we revise the date above and may provide you with additional notice, such as an e-mail.",
    ),
    policy("We e-mail you at least 14 days before a material change takes effect."),
    policy("Material changes will be announced in the product and by email."),
    policy("A banner on the dashboard tells you about changes; older versions are in the archive."),
    policy("If we change how we use your data, we write to you first."),
    policy("Registered users get an e-mail when this policy changes."),
    policy("We may change this policy. We will notify you of material changes on the dashboard."),
    policy("Changes to this notice will be emailed to all users 30 days in advance."),
    policy("If we amend this statement we show a prominent notice on the home page."),
    policy("We will not apply material changes to this policy without your consent."),
    {
      name: "plain text",
      language: "text",
      code: "PRIVACY POLICY\n\n9. Changes to this policy\n\nWe will notify you by email.\n",
    },
    {
      name: "reported by passive-change-notice",
      code: policy("We will notify you of changes by posting the new policy on this page."),
    },
    { name: "reported by passive-change-notice", code: policy("Please review this page from time to time.") },
    { name: "reported by passive-change-notice", code: policy("We may amend this notice at any time.") },
    {
      name: "reported by passive-change-notice",
      code: policy("For material changes to this policy, we may provide additional notice as appropriate."),
    },
    {
      name: "reported by passive-change-notice",
      code: policy("We will inform you of changes to this policy by updating the date above."),
    },
    policy("Guests will be kept up to date when this policy is amended."),
    policy("If this policy changes, we will keep you posted."),
    policy("## Changes\n\nWe announce updates in our newsletter."),
    policy("If the policy changes, we will announce it on our blog."),
    policy("We post changes of this notice on the noticeboard and announce them at the next meeting."),
    policy("We inform our subscribed readers when this policy changes."),
    policy("Changes to this policy will be circulated to all members."),
    policy("## Changes\n\nIf we alter this notice in any way that matters we drop you a line."),
    policy("## How will I know about changes?\n\nWe send each account holder an e-mail."),
    policy("## Changes to this policy\n\n- minor edits: posted here\n- major changes: e-mail to our members"),
    policy("The society undertakes to advise its members of any variation of this notice by post."),
    policy("Any substantial revision is announced in the bulletin."),
    policy("When we make changes, we will contact customers directly."),
    policy("Modifications of this declaration are notified to the client by registered letter."),
    policy("You will be asked to accept the revised policy when you next sign in."),
    policy("Changes to this statement come into force a month after we have informed you of them."),
    policy("Staff are consulted and informed about any change to this notice."),
    {
      name: "a notice that readers have to look for is reported by passive-change-notice",
      code: policy("## Changes\n\nCheck this page to stay informed of updates."),
    },
    {
      name: "a notice that readers have to look for is reported by passive-change-notice",
      code: policy("We publish changes to this policy on this page."),
    },
    {
      name: "an e-mail that the reader may write is no notice",
      code: policy("## Changes\n\nWe may amend this policy. If you disagree, e-mail us."),
    },
  ],
  invalid: [
    {
      code: policy("With your consent we email you updates and offers, as this privacy policy explains."),
      errors: [missing],
    },
    {
      code: policy("We send updates about our products by email, as described in this policy."),
      errors: [missing],
    },
    {
      name: "a notice on something else",
      code: policy("We may provide you with additional notice about a new feature."),
      errors: [missing],
    },
    { code: policy("On 3 March 2026, we updated this notice to name a vendor."), errors: [missing] },
    { code: policy("We may update our software at any time."), errors: [missing] },
    { code: policy("This policy is version 2."), errors: [missing] },
    { code: policy("## Changes to this policy"), errors: [{ messageId: "missing", line: 3, column: 4 }] },
    { code: policy("We notify you by e-mail about changes to our prices."), errors: [missing] },
    { code: policy("Please tell us about changes of your address by e-mail."), errors: [missing] },
    { code: policy("Last updated: 3 March 2026."), errors: [missing] },
    { code: policy("We tell you by e-mail when your account changes."), errors: [missing] },
    {
      code: policy("Amendments of the list are notified to customers in line with the sub-processor policy."),
      errors: [missing],
    },
    { code: policy("We announce changes of the programme on our blog."), errors: [missing] },
    { code: policy("We will tell you about changes of the timetable by text message."), errors: [missing] },
    { code: policy("You will be notified of any change to the event by e-mail."), errors: [missing] },
    { code: policy("Our fees change in January; members are informed by post."), errors: [missing] },
    { code: policy("We will send you an e-mail if your parcel is delayed."), errors: [missing] },
    {
      code: policy("Other sites change their privacy policies."),
      errors: [missing],
    },
    { code: policy("We inform affected persons of a data breach by letter."), errors: [missing] },
    { code: policy("Members must inform the treasurer of changes in writing."), errors: [missing] },
    { code: policy("We will get in touch when your book has arrived."), errors: [missing] },
  ],
});
