import { testRule } from "@policylint/rule-tester";
import rule from "../../src/rules/purposes.ts";

const policy = (body: string): string => `# Privacy Policy\n\n${body}\n`;
const missing = { messageId: "missing", line: 1, column: 3 };

testRule("gdpr/purposes", rule, {
  valid: [
    policy("We use your e-mail address to sign you in and to send receipts."),
    policy("To bill credits and prevent double charging we keep a record of each top-up."),
    policy("Data collected: request logs. Purpose: rate limiting and invoicing."),
    {
      name: "what each kind of data is for, under a heading that says so",
      code: policy("## What we collect and why\n\n- Your e-mail address and a password, to open an account"),
    },
    policy("We process uploaded images in order to return the analysis you asked for."),
    policy("| Delivery address | shipping your order |"),
    policy("| Data | Purpose |\n| --- | --- |\n| Delivery address | shipping your order |"),
    policy("We use your data to:\n\n- answer support tickets\n- detect fraud"),
    policy("- Name and e-mail address to manage your account"),
    policy("Your answers are used to plan the summer camp."),
    policy("We keep your number to send announcements."),
    {
      name: "a generic purpose is reported by vague-purpose",
      code: policy("We use your information for our business purposes."),
    },
    {
      name: "improvement is reported by vague-purpose",
      code: policy("Your data helps us improve and optimise our services."),
    },
    {
      name: "plain text",
      language: "text",
      code: "PRIVACY POLICY\n\nWe use your phone number to confirm bookings and to send reminders.\n",
    },
    policy("Phone numbers are needed in order to ring parents when a child falls ill."),
    policy("Log files serve to find broken links and to stop attacks on the site."),
    policy("Bank details are used to collect the subscription."),
    policy("We keep names so that the trainer can prepare the lesson."),
    policy("Your height is stored so the tailor can cut the coat."),
    policy("With your phone number we can ring you when the boat is late."),
    policy("E-mail: for reminders of appointments and to send receipts"),
    policy("Photos are needed for the membership card and for insurance."),
  ],
  invalid: [
    { code: policy("The purpose of this policy is to explain your rights."), errors: [missing] },
    { code: policy("You may use the service to publish designs."), errors: [missing] },
    { code: policy("You may use your account to plan a summer camp."), errors: [missing] },
    {
      name: "why data are kept in spite of an objection",
      code: policy(
        "Despite your objection we may go on for urgent reasons or for the defence of legal claims.",
      ),
      errors: [missing],
    },
    {
      name: "what a right is to",
      code: policy("You have the right to request that we use your data less and to be told so."),
      errors: [missing],
    },
    { code: policy("We do not use your data for advertising."), errors: [missing] },
    { code: policy("We collect your name and e-mail address."), errors: [missing] },
    {
      name: "what the reader does, under a heading on data",
      code: policy("## What we collect\n\nYou can write to our shop to open an account."),
      errors: [{ ...missing, line: 3, column: 4 }],
    },
    {
      name: "what makes data personal is no purpose",
      code: policy("Personal data is any information that can be used to identify or contact you."),
      errors: [missing],
    },
    {
      name: "what the reader does is no purpose of ours",
      code: policy("To change your settings, open the menu. You can contact us to ask questions."),
      errors: [missing],
    },
    {
      name: "why data is handed on is no use by the controller",
      code: policy("We share your address with couriers."),
      errors: [missing],
    },
    {
      name: "a heading without a body proves nothing and is where the gap is reported",
      code: "# Privacy Policy\n\nHello.\n\n## How we use your information\n",
      errors: [{ messageId: "missing", line: 5, column: 4 }],
    },
    { code: policy("Please stop using our logo."), errors: [missing] },
    { code: policy("Third-party sites may use your data for marketing."), errors: [missing] },
    { code: policy("Measures to prevent fraud are in place."), errors: [missing] },
    { code: policy("We look at the sea."), errors: [missing] },
    { code: policy("This notice is intended to be short."), errors: [missing] },
    { code: policy("You can read our data protection notice so that you can decide."), errors: [missing] },
  ],
});
