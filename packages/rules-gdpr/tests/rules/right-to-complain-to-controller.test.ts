import { testRule } from "@policylint/rule-tester";
import rule from "../../src/rules/right-to-complain-to-controller.ts";

const trigger = "Readers in the UK are welcome.";
const policy = (body: string): string => `# Privacy Policy\n\n${trigger}\n\n${body}\n`;
const untriggered = (body: string): string => `# Privacy Policy\n\n${body}\n`;
const missing = { messageId: "missing", line: 1, column: 3 };
const partial = (column: number) => ({ messageId: "partial", line: 5, column }) as const;

testRule("gdpr/right-to-complain-to-controller", rule, {
  valid: [
    policy(
      "You can complain to us about how we handle your data: complaints@kestrel.example. We acknowledge complaints within 30 days.",
    ),
    policy("Reach our privacy lead with questions, requests, or complaints."),
    policy("Use our [complaint form](/complaints) first; you may also go to the ICO."),
    policy(
      "If you think we have got something wrong with your data, please raise a complaint with our privacy team at the address above.",
    ),
    policy(
      "If you are unhappy with how we have used your data, please contact us first so that we can put it right.",
    ),
    policy("Please give us the chance to deal with your concerns before you go to the ICO."),
    policy("Complaints about data protection should be sent to dpo@kestrel.example."),
    policy("To make a complaint, e-mail us at privacy@kestrel.example."),
    policy(
      "You have the right to complain to us and, if you are not satisfied, to the Information Commissioner.",
    ),
    policy("If you wish to complain, write to our Data Protection Officer at the address above."),
    policy("## How to complain\n\nWrite to us at privacy@kestrel.example and we will look into it."),
    policy("Our complaints procedure is on our website."),
    policy("You can raise a data protection complaint with us using the form on our website."),
    policy("Data protection complaints: dp@kestrel.example"),
    policy("If you have a complaint about how we process your data, call us on 020 7946 0000."),
    policy("You may lodge a complaint with the ICO, but we ask you to contact us first."),
    policy("If you want to complain about our use of your data, please let us know."),
    policy("Please direct any complaints to our privacy team."),
    untriggered("Our hosting provider is Farrow Ltd, 1 High Street, Leeds, UK."),
    untriggered("You must be at least 13 years old, or at least 16 in the UK."),
    untriggered("UK tax law requires us to keep invoices for six years."),
    untriggered("We do not offer the service to people in the United Kingdom."),
    untriggered("The initial coin offering (ICO) ended."),
    { name: "a partial disclosure, by default", code: policy("We take complaints seriously.") },
    {
      name: "plain text",
      language: "text",
      code: "PRIVACY POLICY\n\nReaders in the UK are welcome.\n\nYou can complain to us at any time.\n",
    },
    {
      name: "the controller is elsewhere",
      code: untriggered("Hello."),
      settings: { policy: { controller: { country: "DE" } } },
    },
  ],
  invalid: [
    {
      code: policy("We take complaints about data protection seriously."),
      errors: [partial(1)],
      options: [{ partial: "error" }],
    },
    {
      code: policy("We keep a record of complaints about our service."),
      errors: [partial(21)],
      options: [{ partial: "error" }],
    },
    {
      code: policy("When you contact us, we process your enquiry or complaint."),
      errors: [partial(22)],
      options: [{ partial: "error" }],
    },
    { code: policy("For privacy-related questions or requests, write to us."), errors: [missing] },
    { code: policy("You may complain to the ICO."), errors: [missing] },
    { code: policy("Billing complaints: billing@kestrel.example."), errors: [missing] },
    { code: policy("## Complaints"), errors: [{ messageId: "missing", line: 5, column: 4 }] },
    { code: policy("If you have questions or concerns, contact us."), errors: [missing] },
    {
      code: policy(
        "You may lodge a complaint with the Information Commissioner's Office. Contact us for more information.",
      ),
      errors: [missing],
    },
    { code: policy("For more about your right to complain to the ICO, contact us."), errors: [missing] },
    { code: policy("You can contact our U.S. dispute resolution provider."), errors: [missing] },
    {
      name: "the settings make it due",
      code: "# Privacy Policy\n\nHello.\n",
      settings: { policy: { jurisdictions: ["uk-gdpr"] } },
      errors: [missing],
    },
    {
      name: "the controller is in the United Kingdom",
      code: "# Privacy Policy\n\nHello.\n",
      settings: { policy: { controller: { country: "GB" } } },
      errors: [missing],
    },
    {
      name: "people in the United Kingdom are addressed",
      code: "# Privacy Policy\n\nHello.\n",
      settings: { policy: { audience: ["uk"] } },
      errors: [missing],
    },
    {
      name: "a statement under a heading for these readers",
      code: "# Privacy Policy\n\n## Readers in the EEA and the UK\n\nYou have rights.\n",
      errors: [missing],
    },
    {
      name: "the controller is registered in the United Kingdom",
      code: untriggered("Kestrel Ltd is registered in England and Wales."),
      errors: [missing],
    },
  ],
});
