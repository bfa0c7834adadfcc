import { testRule } from "@policylint/rule-tester";
import rule from "../../src/rules/security-measures.ts";

const policy = (body: string): string => `# Privacy Policy\n\n${body}\n`;
const missing = { messageId: "missing", line: 1, column: 3 };
const partial = (line: number, column: number) =>
  ({ messageId: "partial", line, column, severity: "warn" }) as const;

testRule("gdpr/security-measures", rule, {
  valid: [
    policy("Staff who need to know can open your file."),
    policy("Accounts can use two-factor sign-in."),
    policy("Traffic is encrypted with TLS and passwords are stored as salted hashes."),
    policy("Only staff who need it can see personal data, and access is logged."),
    policy("- Access controls and two-factor authentication"),
    policy("Backups are encrypted and kept in a second data centre."),
    policy("Our staff are trained in data protection and bound by confidentiality."),
    policy("Every disk is encrypted."),
    policy("We take reasonable measures to protect your data against loss and misuse."),
    policy("Our servers are ISO 27001 certified."),
    policy("Personal data can only be accessed by authorised personnel."),
    policy("We have firewalls in place."),
    { name: "plain text", language: "text", code: "PRIVACY POLICY\n\n- TLS for all connections\n" },
    {
      name: "a partial disclosure, unless the option says otherwise",
      code: policy("We use appropriate technical and organisational measures."),
    },
    policy("We keep membership forms in a locked cabinet."),
    policy("Volunteers sign a confidentiality undertaking."),
    policy("We make every effort to prevent unauthorised disclosure of your details."),
    policy("Only those trustees who need the list for their office are given access to it."),
    policy("Paper records are shredded."),
    policy("Your password is never stored in plain text."),
    policy("The society has procedures to keep your details confidential."),
    policy("We have a plan for dealing with a suspected data breach."),
    policy("## Security of your data\n\n- Access by PIN only\n- Virus protection"),
  ],
  invalid: [
    { code: policy("The right of access may be limited by law."), errors: [missing] },
    { code: policy("Only those you invite can see your posts."), errors: [missing] },
    {
      name: "hashed addresses for advertising",
      code: policy("We share your hashed e-mail with advertisers."),
      errors: [missing],
    },
    {
      name: "a number that is collected for two factors",
      code: policy("We collect the phone number for two-factor sign-in."),
      errors: [missing],
    },
    {
      name: "a sandbox of advertising, and text without marks",
      code: policy("We take part in the Privacy Sandbox. Our newsletter comes in plain text."),
      errors: [missing],
    },
    {
      name: "what readers have to know",
      code: policy("Here is what you need to know."),
      errors: [missing],
    },
    {
      code: policy("We use appropriate technical and organisational measures."),
      options: [{ partial: "warn" }],
      errors: [partial(3, 20)],
    },
    {
      code: policy("For our security controls, see Security."),
      options: [{ partial: "warn" }],
      errors: [partial(3, 9)],
    },
    {
      code: policy("The security of your data is important to us."),
      options: [{ partial: "warn" }],
      errors: [partial(3, 5)],
    },
    {
      code: policy("We process your data in a safe manner."),
      options: [{ partial: "warn" }],
      errors: [partial(3, 22)],
    },
    { code: policy("We keep your data safe."), options: [{ partial: "warn" }], errors: [partial(3, 4)] },
    { code: policy("IP addresses are collected for security purposes."), errors: [missing] },
    { code: policy("CSRF cookies protect your session."), errors: [missing] },
    { code: policy("You are responsible for your password."), errors: [missing] },
    { code: policy("## Security"), errors: [{ messageId: "missing", line: 3, column: 4 }] },
    { code: policy("We verify your identity for security reasons."), errors: [missing] },
    { code: policy("We share data to protect our rights and property."), errors: [missing] },
    { code: policy("Update the security settings of your phone."), errors: [missing] },
    { code: policy("You have data protection rights."), errors: [missing] },
    { code: policy("We process your social security number."), errors: [missing] },
    {
      name: "a partial disclosure as an error",
      code: policy("We use appropriate technical and organisational measures."),
      options: [{ partial: "error" }],
      errors: [{ ...partial(3, 20), severity: "error" }],
    },
    { code: policy("We are not responsible for encryption."), errors: [missing] },
    { code: policy("We are not liable for the encryption of your mail."), errors: [missing] },
    { code: policy("Safeguarding the data of our guests is a high priority."), errors: [missing] },
    {
      code: policy("It is the aim of data protection rules to protect the privacy of everyone."),
      errors: [missing],
    },
    { code: policy("Safeguarding your privacy is very important to us."), errors: [missing] },
    { code: policy("You should encrypt what you upload."), errors: [missing] },
    { code: policy("Customers may switch on encryption themselves."), errors: [missing] },
    { code: policy("We guarantee the security of our website by law."), errors: [missing] },
    { code: policy("Cameras keep the premises safe."), errors: [missing] },
    { code: policy("Our trainers train staff in first aid."), errors: [missing] },
    { code: policy("We take steps to verify your identity."), errors: [missing] },
    { code: policy("The confidentiality of the ballot is a principle of our statutes."), errors: [missing] },
    {
      code: policy("## Security\n\nYou are responsible for access by others and for backups."),
      errors: [{ ...missing, line: 3, column: 4 }],
    },
    {
      name: "adjectives under a heading",
      code: policy("## Security\n\nAppropriate measures are taken."),
      options: [{ partial: "warn" }],
      errors: [{ messageId: "partial", line: 5, column: 1, endColumn: 21 }],
    },
    { code: policy("The protection of your data is of great importance to us."), errors: [missing] },
    {
      code: policy("We protect your data."),
      options: [{ partial: "warn" }],
      errors: [{ messageId: "partial", line: 3, column: 4, endColumn: 21 }],
    },
  ],
});
