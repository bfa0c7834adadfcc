import { testRule } from "@policylint/rule-tester";
import rule from "../../src/rules/mandatory-provision.ts";

const policy = (body: string): string => `# Privacy Policy\n\n${body}\n`;
const missing = { messageId: "missing", line: 1, column: 3 };
const partial = (column: number) => ({ messageId: "partial", line: 3, column });

testRule("gdpr/mandatory-provision", rule, {
  valid: [
    policy("We need your e-mail address and a password; without them there is no account."),
    policy(
      "You need to give us a name and e-mail address to open an account; without them we cannot provide the service.",
    ),
    policy("Providing a phone number is voluntary and leaving it out has no consequences."),
    policy(
      "We need your tax number to meet our legal obligations; if you do not provide it we cannot pay you.",
    ),
    policy(
      "Fields marked * are required to conclude the contract. If you leave them empty we cannot process your order.",
    ),
    policy("You are not obliged to provide any personal data to read this website."),
    policy("Failure to provide this information will mean that we close your request."),
    policy("If you choose not to give us your address, your parcel cannot be delivered."),
    policy("Where we need data for a contract and you fail to provide them, we may have to cancel it."),
    policy("You do not have to upload a photo; if you don't, it may limit who can find you."),
    policy("Applicants can refrain from supplying a photo, though it may prevent us from making a pass."),
    policy("You may choose not to give us your birthday, but this may affect the offers you see."),
    {
      name: "one half may be left to the form",
      code: policy("Fields marked with an asterisk are mandatory."),
      options: [{ partial: "off" }],
    },
    {
      name: "plain text",
      language: "text",
      code: "PRIVACY POLICY\n\nIf you do not provide your address, we cannot deliver your parcel.\n",
    },
    policy("Guests who refuse to state their name will not be given a key."),
    policy("Fields with a star have to be filled in, otherwise the form is not sent."),
    policy("If the requested papers are missing, the grant cannot be paid."),
    policy("There is neither a statutory nor a contractual duty to provide your data."),
    policy("Failure to supply the address makes delivery impossible."),
    policy("You can read this magazine without giving us any personal details."),
    policy("Applicants who withhold these documents cannot be admitted."),
    policy("Stating your age is voluntary and has no effect on your order."),
    policy("If you do not provide an e-mail address and a password, you cannot register."),
  ],
  invalid: [
    {
      name: "who must not give data",
      code: policy(
        "If you are under 13, please do not send any information to us; we will delete it as we do not want it.",
      ),
      errors: [missing],
    },
    {
      name: "who asks, not who gives data",
      code: policy("If you do not give us enough information to identify you, we may refuse your request."),
      errors: [missing],
    },
    {
      name: "sharing with others",
      code: policy(
        "If you do not want to share your data with others, change the settings; it will no longer be visible.",
      ),
      errors: [missing],
    },
    {
      name: "a password to keep",
      code: policy("You must not share your password; otherwise your account is not safe."),
      errors: [missing],
    },
    {
      name: "without something else",
      code: policy("Without cookies there is no shopping basket."),
      errors: [missing],
    },
    { code: policy("Fields marked with an asterisk are mandatory."), errors: [partial(1)] },
    {
      code: policy("If you choose not to share some data, parts of the service may not work."),
      errors: [partial(8)],
    },
    { code: policy("We collect only the minimum data needed to operate the service."), errors: [missing] },
    {
      code: policy("Strictly necessary cookies cannot be disabled without breaking the service."),
      errors: [missing],
    },
    { code: policy("If you withdraw consent we stop sending e-mails."), errors: [missing] },
    {
      name: "who asks for a copy has to say who they are",
      code: policy("You will need to provide your name and details about your request."),
      errors: [missing],
    },
    { code: policy("Please complete the required information to delete it."), errors: [missing] },
    { code: policy("We decline to disclose it where it would not be safe."), errors: [missing] },
    {
      code: policy("We also collect what you may choose to write into your profile."),
      errors: [missing],
    },
    { code: policy("You can choose to add a phone number."), errors: [partial(1)] },
    { code: policy("We must collect personal data to provide the shop."), errors: [partial(4)] },
    { code: policy("We require your contact details to enter into a contract."), errors: [partial(1)] },
    { code: policy("We are required by law to keep invoices."), errors: [missing] },
    { code: policy("You can add an optional rating."), errors: [missing] },
    {
      name: "what we do not do without consent",
      code: policy("We cannot use your photo without your consent."),
      errors: [missing],
    },
    {
      name: "a heading without a body proves nothing and is where the gap is reported",
      code: policy("## Do you have to provide your data?"),
      errors: [{ messageId: "missing", line: 3, column: 4 }],
    },
    { code: policy("We need information from our courier."), errors: [missing] },
    {
      code: policy("## What we collect\n\n- E-mail address\n- Phone number (optional)"),
      errors: [{ messageId: "partial", line: 6, column: 3 }],
    },
    { code: policy("- Diet data (optional, and kept apart)"), errors: [partial(8)] },
    { code: policy("You can use the app without creating an account."), errors: [partial(9)] },
    {
      name: "what need not be typed twice",
      code: policy("You don't have to give the same name on each page."),
      errors: [missing],
    },
    { code: policy("You can leave the camp without a guardian."), errors: [missing] },
    {
      code: policy("We need information from any candidate who applies."),
      errors: [{ messageId: "partial", line: 3, column: 1 }],
    },
    {
      code: policy("You need an account to use the shop."),
      errors: [{ messageId: "partial", line: 3, column: 1 }],
    },
    { code: policy("If we do not have your consent, we will not write to you."), errors: [missing] },
    { code: policy("We are not obliged to give you data of other people."), errors: [missing] },
    { code: policy("Where a request is incomplete we ask again."), errors: [missing] },
    { code: policy("You must not tell anybody your password."), errors: [missing] },
    { code: policy("Without cookies the basket cannot work."), errors: [missing] },
    { code: policy("The fields of our research are listed below."), errors: [missing] },
    {
      code: policy("If you do not want third parties to see your data, we will not be offended."),
      errors: [missing],
    },
    { code: policy("We cannot give data to callers."), errors: [missing] },
  ],
});
