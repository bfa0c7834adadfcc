import { testRule } from "@policylint/rule-tester";
import rule from "../../src/rules/right-of-access.ts";

const policy = (body: string): string => `# Privacy Policy\n\n${body}\n`;
const rights = (items: string): string => policy(`## Your rights\n\n${items}`);
const missing = { messageId: "missing", line: 1, column: 3 };

testRule("gdpr/right-of-access", rule, {
  valid: [
    policy("You can ask us for a copy of the personal data we hold about you."),
    policy("You have the right to access your data."),
    rights("- Access: find out whether and how we process your data and get a copy."),
    policy("Data subjects may obtain confirmation and access under Article 15 GDPR."),
    rights("- Access your personal data"),
    policy("You may request access to, correction of, or deletion of your personal data."),
    policy("On request we tell you what personal data we store about you."),
    policy("Users are entitled to obtain confirmation as to whether data concerning them are processed."),
    policy("## Right of access\n\nWrite to us and we tell you what we store about you."),
    policy(
      "You can ask us to show you what we have on you, put right what is wrong, wipe it, use it less for a while, or hand it to you in a file a computer can read.",
    ),
    policy("You may ask us what we know about you."),
    policy("You can review or delete any memory in your settings."),
    policy("Want to know what we have on you? Ask and we will send it."),
    policy("You may look at the data we keep about you."),
    policy("Visitors who would like access to their information can call the desk."),
    policy("Members who want access to their personal data can write to the secretary."),
    policy("Should you wish to have access to your personal information, call us."),
    policy("If you want to have access to the data we hold about you, please drop us a line."),
    policy("## What you can ask for\n\n- See it. The export in the app shows your walks."),
    policy("Lost your badge? Ring us and we will show you what we still keep."),
    policy("Just ask and we'll show you what we hold."),
    policy("If you want to know what we have on file about you, ask the treasurer."),
    policy("You can ask what information we have on you."),
    policy("You may apply to the club for a copy of your records."),
  ],
  invalid: [
    {
      code: policy(
        "California residents may request the categories of information we collected in the last 12 months.",
      ),
      errors: [{ messageId: "partial", line: 3, column: 38, endLine: 3, endColumn: 76, severity: "warn" }],
    },
    {
      name: "a right of one state's residents only",
      code: policy("California residents have the right to access their data."),
      errors: [{ messageId: "partial", line: 3, column: 31, endLine: 3, endColumn: 46, severity: "warn" }],
    },
    { code: policy("You can access your account at any time by logging in."), errors: [missing] },
    { code: policy("Only authorised staff have access to your data."), errors: [missing] },
    { code: policy("Access to the API requires a key."), errors: [missing] },
    {
      name: "a heading without a body proves nothing and is where the gap is reported",
      code: policy("## Right of access"),
      errors: [{ messageId: "missing", line: 3, column: 4 }],
    },
    { code: policy("You have further rights under applicable law."), errors: [missing] },
    { code: policy("Support agents may view your personal data when you open a ticket."), errors: [missing] },
    { code: policy("You can review this policy at any time."), errors: [missing] },
    {
      name: "a right that is denied",
      code: policy("You do not have the right to access your data."),
      errors: [missing],
    },
    { code: policy("We want you to know what information we collect about you."), errors: [missing] },
    { code: policy("Our support team may need to access information about you."), errors: [missing] },
    { code: policy("We only use what we know about you to run the shop."), errors: [missing] },
    { code: policy("There is no right of access."), errors: [missing] },
    { code: policy("The right of access does not apply."), errors: [missing] },
    { code: policy("You can delete your browser history."), errors: [missing] },
    { code: policy("You cannot access your data."), errors: [missing] },
    { code: policy("Apps may want access to your contacts."), errors: [missing] },
    { code: policy("You need access to the internet to use the app."), errors: [missing] },
    { code: policy("We will tell you what we have in stock."), errors: [missing] },
  ],
});
