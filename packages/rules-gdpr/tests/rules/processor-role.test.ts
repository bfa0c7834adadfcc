import { testRule } from "@policylint/rule-tester";
import rule from "../../src/rules/processor-role.ts";

const trigger = "Images submitted to our API are resized.";
const policy = (body: string): string => `# Privacy Policy\n\n${trigger}\n\n${body}\n`;
const alone = (body: string): string => `# Privacy Policy\n\n${body}\n`;
const missing = { messageId: "missing", line: 1, column: 3 };
const settings = { policy: { role: ["processor"] } };

testRule("gdpr/processor-role", rule, {
  valid: [
    policy(
      "For files you upload about other people, you are the controller and we are your processor under our [DPA](/dpa).",
    ),
    policy("We act as a processor when an organisation's administrator manages member accounts."),
    policy("Vendors act as independent controllers for the data of their end users."),
    policy(
      "This notice covers data for which we are controller; for customer content see the data processing agreement.",
    ),
    policy("In such cases Tidepool acts as the data processor."),
    policy("Your employer remains the controller of these files."),
    policy("Tidepool is the processor for the organisation that opened the workspace."),
    policy("We process these images on behalf of our customers."),
    policy("We handle them under the instructions of the relevant customer."),
    policy("We collect data about visitors of shops solely on our clients' behalf."),
    policy("Where we process these images as a service provider, contact whoever collected them."),
    policy("Your content is governed by our [data processing addendum](/dpa)."),
    {
      name: "the settings name the role, and so does the policy",
      code: alone("We are the processor of your files."),
      settings,
    },
    { name: "users who upload what is their own", code: alone("We store the photos that you upload.") },
    {
      name: "a vendor that others know from their shops",
      code: alone("Card data go to our payment gateway."),
    },
    {
      name: "the address book of a reader",
      code: alone("We read data about your contacts if you allow it."),
    },
    {
      name: "plain text",
      language: "text",
      code: `PRIVACY POLICY\n\n${trigger}\n\nWe act as your processor for them.\n`,
    },
  ],
  invalid: [
    { code: policy("Uploaded files are deleted after 30 minutes."), errors: [missing] },
    { code: policy("Our processor is an Intel Xeon."), errors: [missing] },
    { code: policy("Our payment processor is Stripe."), errors: [missing] },
    {
      code: policy("## Customer data"),
      errors: [{ messageId: "missing", line: 5, column: 4, endLine: 5, endColumn: 17 }],
    },
    { code: policy("Our hosting providers act as processors on our behalf."), errors: [missing] },
    { code: policy("We are the controller of your personal data."), errors: [missing] },
    { code: policy("Tidepool Ltd, which is the data controller, runs this site."), errors: [missing] },
    { code: policy("We use vendors as our processors."), errors: [missing] },
    { code: policy("We process cards with Tidepool Pay as service provider."), errors: [missing] },
    { code: policy("Our providers are bound by a data processing agreement with us."), errors: [missing] },
    {
      name: "end users",
      code: alone("We store information about our customers' end users."),
      errors: [missing],
    },
    { name: "datasets", code: alone("Uploaded datasets are checked for errors."), errors: [missing] },
    { name: "a gateway", code: alone("Calls travel through our gateway."), errors: [missing] },
    {
      name: "accounts",
      code: alone("An administrator manages the accounts of the team."),
      errors: [missing],
    },
    { name: "the settings name the role", code: alone("We resize images."), settings, errors: [missing] },
  ],
});
