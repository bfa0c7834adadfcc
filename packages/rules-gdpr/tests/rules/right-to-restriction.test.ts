import { testRule } from "@policylint/rule-tester";
import rule from "../../src/rules/right-to-restriction.ts";

const policy = (body: string): string => `# Privacy Policy\n\n${body}\n`;
const rights = (items: string): string => policy(`## Your rights\n\n${items}`);
const missing = { messageId: "missing", line: 1, column: 3 };

testRule("gdpr/right-to-restriction", rule, {
  valid: [
    {
      name: "several things to have done with them, in one item",
      code: "# Privacy Policy\n\n## Your rights\n\nYou have the right to:\n\n- access your personal data\n- have them corrected, deleted, restricted or sent to another provider\n",
    },
    policy("You can ask us to restrict processing while we check a complaint."),
    rights("- Restriction - pause how we use your data in certain cases."),
    policy("You have the right to limit the processing of your personal data (Art. 18 GDPR)."),
    policy("You may request that we suspend the use of your information."),
    rights("- Restrict certain processing, for example by pausing optional features."),
    policy("You may obtain restriction of processing under Article 18 GDPR."),
    policy("Users have the right of access, rectification, erasure and restriction."),
    policy("You have the right to ask us to restrict processing."),
    policy(
      "You can ask us to show you what we have on you, put right what is wrong, wipe it, use it less for a while, or hand it to you in a file a computer can read.",
    ),
    policy("You can ask us to stop using your data for a while."),
    policy("You may ask us to put the processing on hold."),
    policy("You may request that your data be erased or its processing limited."),
    policy("You can ask us to freeze your data."),
    policy("You can ask us to stop using your data while we look into it."),
    policy(
      "## Your rights\n\nYou have the right:\n\n- where we must keep the data, to restrict the processing",
    ),
    policy("You may request rectification, erasure, portability or restriction."),
    policy("You have the right to have wrong records blocked or erased."),
    policy("You have the right to have your data corrected, blocked or deleted."),
    policy("You may ask for correction, deletion or blocking."),
    policy("## Your rights\n\nYou have the right to:\n\n- have the processing restricted"),
    policy("Guests may have the use of their records limited."),
    policy("You are entitled to have our handling of your data restricted."),
    policy("You can tell us to temporarily stop processing your data."),
    policy("We suspend the processing of your data if you ask us to."),
    policy("You can have your data merely blocked."),
    policy("You can ask us not to use your data until we have checked them."),
    policy("You can ask us to keep your data but not use them."),
    policy("## Can I limit the use of my data?\n\nYes. You need only ring the mill."),
  ],
  invalid: [
    { code: policy("The use of your data is restricted to answering your request."), errors: [missing] },
    {
      code: policy("Our contracts require processors to limit their use of personal data."),
      errors: [missing],
    },
    {
      name: "what we have, in a list of rights",
      code: "# Privacy Policy\n\n## Your rights\n\nYou have the right to:\n\n- access your personal data\n- have them corrected by the shop that sent you to us\n",
      errors: [{ messageId: "missing", line: 3, column: 4 }],
    },
    {
      code: policy("You can limit the use of your sensitive personal information (California only)."),
      errors: [{ messageId: "partial", line: 3, column: 9, endLine: 3, endColumn: 61, severity: "warn" }],
    },
    { code: policy("We restrict access to personal data to trained staff."), errors: [missing] },
    { code: policy("Your rights may be restricted by law."), errors: [missing] },
    { code: policy("You may limit ad tracking on your phone."), errors: [missing] },
    { code: policy("EEA residents have additional statutory rights."), errors: [missing] },
    {
      name: "a heading without a body proves nothing and is where the gap is reported",
      code: policy("## Restriction of processing"),
      errors: [{ messageId: "missing", line: 3, column: 4 }],
    },
    { code: policy("Our use of your data is limited to what you ask for."), errors: [missing] },
    { code: policy("Some features have age restrictions."), errors: [missing] },
    { code: policy("We limit the use of cookies to what is needed."), errors: [missing] },
    { code: policy("Blocking cookies may limit your ability to use the shop."), errors: [missing] },
    { code: policy("You can use the app less for a while."), errors: [missing] },
    { code: policy("There is no right to restriction of processing."), errors: [missing] },
    { code: policy("The right to restriction of processing does not apply."), errors: [missing] },
    { code: policy("We may put you on hold when you call."), errors: [missing] },
    {
      code: policy("You may ask us to have your data removed or shielded."),
      errors: [{ messageId: "partial", line: 3, column: 9, endColumn: 53 }],
    },
    {
      code: policy("You have the right to correct your profile and to block other accounts."),
      errors: [missing],
    },
    {
      code: policy('"Restriction of processing" means marking data so that they are used less.'),
      errors: [missing],
    },
    { code: policy("You can ask our moderators to block a user and to delete a post."), errors: [missing] },
    {
      code: policy("You may ask us to delete the data that are protected by a password."),
      errors: [missing],
    },
    {
      code: policy("Our millers may use the data for a limited time if you ask for flour."),
      errors: [missing],
    },
    { code: policy("We reserve the right to limit the use of the weir."), errors: [missing] },
    { code: policy("These rights are subject to certain restrictions."), errors: [missing] },
    { code: policy("Your school may restrict which features you may use."), errors: [missing] },
    { code: policy("You may have your boat locked."), errors: [missing] },
    { code: policy("Deliveries are suspended while the mill is closed."), errors: [missing] },
    { code: policy("We ask our hosts to limit the use of your data."), errors: [missing] },
    { code: policy("You can ask us to stop the mill for a while."), errors: [missing] },
  ],
});
