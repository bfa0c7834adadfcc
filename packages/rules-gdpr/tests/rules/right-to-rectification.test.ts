import { testRule } from "@policylint/rule-tester";
import rule from "../../src/rules/right-to-rectification.ts";

const policy = (body: string): string => `# Privacy Policy\n\n${body}\n`;
const rights = (items: string): string => policy(`## Your rights\n\n${items}`);
const missing = { messageId: "missing", line: 1, column: 3 };

testRule("gdpr/right-to-rectification", rule, {
  valid: [
    policy("You can have inaccurate data corrected."),
    rights("- Rectification - fix data that is wrong or incomplete."),
    policy("You may update your profile yourself in the settings or ask us to correct other data."),
    policy("You have the right to rectify your personal data."),
    policy("Request correction of inaccurate data."),
    policy("If anything is out of date, tell us and we will update your details."),
    policy("Users may request the rectification of their data."),
    policy("You may ask for access to the data that we have on you, or have it corrected."),
    policy(
      "You can ask us to show you what we have on you, put right what is wrong, wipe it, use it less for a while, or hand it to you in a file a computer can read.",
    ),
    policy("You may have wrong data corrected."),
    policy("Write to us if you would like to see personal data we hold about you, delete, or correct them."),
    policy("You may\n\n- have inaccurate data put right\n- leave"),
    policy("You may:\n\n- have wrong data corrected"),
    policy("Tell us if your details are wrong and we will put them right."),
    policy("Your name stands in the fixture list. You can ask us to have this corrected."),
    policy("Call us to get this amended."),
    policy("If you find that the information we hold on you is wrong, let us know."),
    policy("If you think any details we have for you are out of date, please tell us."),
    policy("Where you believe your personal data is incomplete, please get in touch."),
    policy("## Your rights\n\nYou have the right:\n\n- to have errors in your records put right"),
    policy("You have the right to have any mistakes in your details fixed."),
    policy("The nickname on your badge is yours to edit."),
    policy("The portal offers you a page for reviewing and amending your details."),
    policy("The details that you can edit in the members' area are shown to the coach only."),
    policy("## What you can ask for\n\n- Correct it. Write to us."),
  ],
  invalid: [
    {
      code: policy("We may correct your information if we consider it appropriate."),
      errors: [{ messageId: "partial", line: 3, column: 1, endLine: 3, endColumn: 32, severity: "warn" }],
    },
    {
      code: policy("You can change your notification preferences."),
      errors: [{ messageId: "partial", line: 3, column: 1, endLine: 3, endColumn: 45, severity: "warn" }],
    },
    { code: policy("Please keep your account information accurate and up to date."), errors: [missing] },
    { code: policy("We may update this policy."), errors: [missing] },
    { code: policy("We correct errors in our software quickly."), errors: [missing] },
    {
      name: "a heading without a body proves nothing and is where the gap is reported",
      code: policy("## Right to rectification"),
      errors: [{ messageId: "missing", line: 3, column: 4 }],
    },
    { code: policy("We reserve the right to amend these terms."), errors: [missing] },
    { code: policy("You may change your password at any time."), errors: [missing] },
    { code: policy("We collect what you enter when you create or update your profile."), errors: [missing] },
    { code: policy("We put right what is wrong with the app."), errors: [missing] },
    { code: policy("You can ask us to put right what is wrong with the parcel."), errors: [missing] },
    { code: policy("The right to rectification does not apply."), errors: [missing] },
    { code: policy("Please check that your parcel is complete."), errors: [missing] },
    {
      code: policy("You can confirm that it remains correct and up to date."),
      errors: [{ messageId: "partial", line: 3, column: 9 }],
    },
    { code: policy("You cannot ask us to correct your data."), errors: [missing] },
    { code: policy("If you think an article on our pages is wrong, let us know."), errors: [missing] },
    { code: policy("Errors in our software are fixed each week."), errors: [missing] },
    { code: policy("The colours are yours to change."), errors: [missing] },
    { code: policy("Contact us to have this bug fixed."), errors: [missing] },
  ],
});
