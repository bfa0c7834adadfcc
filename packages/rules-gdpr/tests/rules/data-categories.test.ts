import { testRule } from "@policylint/rule-tester";
import rule from "../../src/rules/data-categories.ts";

const policy = (body: string): string => `# Privacy Policy\n\n${body}\n`;
const missing = { messageId: "missing", line: 1, column: 3 };

testRule("gdpr/data-categories", rule, {
  valid: [
    policy("We collect your name, e-mail address and delivery address."),
    policy("- Account data: user ID, hashed password"),
    policy("Each API call is logged with time stamp, endpoint and IP address."),
    policy("| Category | Examples |  Contact data | phone, e-mail |"),
    policy("| Category | Examples |\n| --- | --- |\n| Contact data | phone, e-mail |"),
    policy("Images you submit and the prompts you write."),
    policy("## Information we collect\n\n- Order history\n- IP address"),
    policy("This app does not collect any personal data."),
    {
      name: "umbrella words may be left to the author",
      code: policy("We process personal data you provide to us."),
      options: [{ partial: "off" }],
    },
    {
      name: "plain text",
      language: "text",
      code: "PRIVACY POLICY\n\nTo book a table we ask for your name and phone number.\n",
    },
    policy("| Data | Purpose |\n| --- | --- |\n| Email address | to send the parcel |"),
    policy("## Name and phone number\n\nThese are kept for the warranty."),
    policy("Pupils' attendance, photographs and medical conditions are noted in a register."),
    policy("The plug-in sends home: its URL, the PHP version, an e-mail address."),
    policy("Billing: credit card type, expiry date, billing address"),
    policy("Your avatar, tweets and follower list are fetched from the network."),
    policy("The buyer supplies a delivery address and a phone number."),
    policy("Guests' names, nationality and passport are entered in the book."),
    policy("On joining, each member supplies a forename and a date of birth."),
  ],
  invalid: [
    {
      code: policy("We may collect certain information about you."),
      errors: [{ messageId: "partial", line: 3, column: 8, severity: "warn" }],
    },
    {
      code: policy("We process personal data you provide to us."),
      errors: [{ messageId: "partial", line: 3, column: 12, severity: "warn" }],
    },
    {
      name: "a heading that is no kind of data",
      code: policy("## Why and how long\n\nThese are kept for the warranty."),
      errors: [missing],
    },
    {
      code: policy("We do not collect health data, biometric data or precise location."),
      errors: [missing],
    },
    {
      name: "a heading without a body proves nothing and is where the gap is reported",
      code: policy("## Information we collect"),
      errors: [{ messageId: "missing", line: 3, column: 4 }],
    },
    { code: policy("We collect the minimum necessary."), errors: [missing] },
    { code: policy("Our company name and address are shown below."), errors: [missing] },
    {
      name: "how to reach us",
      code: policy("Contact us by e-mail or phone."),
      errors: [missing],
    },
    {
      code: policy("| Feature | Purpose |\n| --- | --- |\n| Email address | to send the parcel |"),
      errors: [missing],
    },
    {
      code: policy("To exercise your rights, send a letter with your name and your address."),
      errors: [missing],
    },
    { code: policy("You have the right to obtain what the law says of data."), errors: [missing] },
    { code: policy("You can clear cookies, browsing history and passwords yourself."), errors: [missing] },
    {
      code: policy("The term means any fact about a person, such as a name or an address."),
      errors: [missing],
    },
    { code: policy("The complaint must bear your name and address."), errors: [missing] },
  ],
});
