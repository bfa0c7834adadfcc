import { testRule } from "@policylint/rule-tester";
import rule from "../../src/rules/rights-free-of-charge.ts";

const policy = (body: string): string => `# Privacy Policy\n\n${body}\n`;
const missing = { messageId: "missing", line: 1, column: 3 };

testRule("gdpr/rights-free-of-charge", rule, {
  valid: [
    policy("Exercising your rights is free of charge."),
    policy("You do not have to pay a fee for a copy of your data."),
    policy("We do not charge for requests unless they are clearly excessive."),
    policy("There is no cost for any of these requests."),
    policy("You can exercise these rights without any cost to you."),
    policy("Requests are free."),
    policy("We will not charge you a fee for your request."),
    policy("We send you one copy of your data free of charge."),
    policy("You may ask for a free copy of the information we hold."),
    policy("There is normally no charge to submit a request."),
    policy("We only charge a fee if your request is manifestly excessive."),
    {
      name: "under the heading that says what costs nothing",
      code: policy("## Your rights\n\nWrite to us to see your data.\n\nThis is free of charge."),
    },
    {
      name: "a fee in some cases is no gap of this rule",
      code: policy("We may charge a reasonable fee where your request is clearly unfounded."),
    },
    {
      name: "plain text",
      language: "text",
      code: "PRIVACY POLICY\n\nYour requests are handled free of charge.\n",
    },
  ],
  invalid: [
    { code: policy("The basic plan is free."), errors: [missing] },
    { code: policy("You are free to choose."), errors: [missing] },
    { code: policy("Contact us to exercise your rights."), errors: [missing] },
    { code: policy("## Fees"), errors: [missing] },
    {
      name: "at the section of the rights",
      code: policy("## Your rights\n\nYou have the right to access your data."),
      errors: [{ messageId: "missing", line: 3, column: 4, endLine: 3, endColumn: 15 }],
    },
    { code: policy("You are free to request a demo."), errors: [missing] },
    { code: policy("You may take a dispute to the ombudsman free of charge."), errors: [missing] },
    {
      code: policy("We will not deny you access, charge you different prices or refuse your requests."),
      errors: [missing],
    },
    {
      code: policy("Advertising lets us offer the app free of charge; object to it at any time."),
      errors: [missing],
    },
    { code: policy("Our app is offered free of charge at your request."), errors: [missing] },
  ],
});
