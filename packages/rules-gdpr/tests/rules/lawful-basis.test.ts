import { testRule } from "@policylint/rule-tester";
import rule from "../../src/rules/lawful-basis.ts";

const policy = (body: string): string => `# Privacy Policy\n\n${body}\n`;
const missing = { messageId: "missing", line: 1, column: 3 };

testRule("gdpr/lawful-basis", rule, {
  valid: [
    policy("We use your e-mail address to open your account (performance of our contract with you)."),
    policy(
      "We process your account data because it is necessary to perform our contract with you (Art. 6(1)(b) GDPR).",
    ),
    policy("Legal basis: your consent, which you give in the cookie banner."),
    policy("Invoices are kept because tax law obliges us to (legal obligation)."),
    policy("Fraud checks rest on our legitimate interest in keeping the platform safe."),
    policy(
      "| Purpose | Basis | Storage |\n| --- | --- | --- |\n| Newsletter | consent | until you unsubscribe |",
    ),
    policy(
      "Our lawful grounds are contract for the account, legal obligation for invoices and consent for the newsletter.",
    ),
    {
      name: "grounds without purposes are reported by unlinked-lawful-basis",
      code: policy(
        "Where GDPR applies, we rely on appropriate bases such as contract, legitimate interests or consent.",
      ),
    },
    {
      name: "a promised ground is reported by unlinked-lawful-basis",
      code: policy("We will only process your data where we have a lawful ground to do so."),
    },
    {
      name: "a list of grounds",
      code: policy("## Legal bases\n\n- Contract: to run your account\n- Consent: newsletter"),
    },
    { name: "plain text", language: "text", code: "PRIVACY POLICY\n\nLegal basis: your consent.\n" },
    policy("We process your data to perform our contract with you."),
    policy("We keep invoices because the law on accounting obliges us to."),
    policy("We use your address because we have a contract with you."),
    {
      name: "a permission named in passing is reported by unlinked-lawful-basis",
      code: policy("We never keep chat logs without your permission."),
    },
    policy("We use your data because you agreed to it."),
    policy("We log each request for the legitimate interest of finding faults."),
    policy("We use and share your address for our legitimate interests."),
    {
      name: "agreement by use is reported by consent-by-use",
      code: policy("All users agree to have their scores collected."),
    },
    policy("We are required by law to keep invoices for ten years."),
    policy("Tax law makes us keep invoices."),
    policy("The legal foundation for this is your consent."),
    policy("We have a legitimate interest in knowing who borrows our boats."),
    policy("We need your address so that we can enter into a contract with you."),
    policy("Billing is a contractual necessity."),
    policy("We do this to perform our contract with you."),
    policy("Records of accidents are processed to meet a legal requirement."),
    policy("We do so because of our legitimate interest in safe boats."),
    policy("The legal justification is a task in the public interest."),
  ],
  invalid: [
    {
      name: "contracts with somebody else",
      code: policy("We watch the performance of our contract with the hosting company."),
      errors: [missing],
    },
    {
      name: "terms, not data, are agreed to",
      code: policy("By using Halden you agree to these terms."),
      errors: [missing],
    },
    {
      name: "consent inside a right",
      code: policy("You have the right to withdraw your consent at any time."),
      errors: [missing],
    },
    {
      name: "consent for cookies only",
      code: policy("We use cookies with your consent."),
      errors: [missing],
    },
    {
      name: "a principle",
      code: policy("We process data lawfully, fairly and transparently under the GDPR."),
      errors: [missing],
    },
    {
      name: "a contract with somebody else",
      code: policy("All vendors are bound by contract."),
      errors: [missing],
    },
    {
      name: "a negative statement about one activity",
      code: policy("We do not train on your prompts without explicit opt-in."),
      errors: [missing],
    },
    {
      name: "a heading without body, where the gap is reported",
      code: policy("## Legal basis"),
      errors: [{ messageId: "missing", line: 3, column: 4 }],
    },
    { code: policy("Our courier has a contract with us."), errors: [missing] },
    {
      name: "a ground that may come up one day",
      code: policy("If we need to rely on consent, we will ask a parent."),
      errors: [missing],
    },
    {
      name: "consent inside a right to withdraw it",
      code: policy("For activities based on your consent, you can withdraw it."),
      errors: [missing],
    },
    {
      name: "what is kept where a ground turns up",
      code: policy(
        "We may keep certain information where we have a legal obligation or lawful basis to do so.",
      ),
      errors: [missing],
    },
    {
      name: "interests that keep data from deletion",
      code: policy("We delete what we store unless our legitimate interests prevail."),
      errors: [missing],
    },
    {
      name: "a law that makes us tell",
      code: policy("We tell you so because the law in Oslo requires us to."),
      errors: [missing],
    },
    { code: policy("We perform maintenance on Sundays."), errors: [missing] },
    { code: policy("You need a parking permission to visit us."), errors: [missing] },
    { code: policy("The law forces us to sell helmets."), errors: [missing] },
    {
      name: "an exception to deletion",
      code: policy("We delete it on request unless we are required by law to keep it."),
      errors: [missing],
    },
    { code: policy("The contract with our printer is renewed each year."), errors: [missing] },
    { code: policy("We have a keen interest in boats."), errors: [missing] },
    { code: policy("Oars are necessary for the work."), errors: [missing] },
    { code: policy("The law requires that boats have lights."), errors: [missing] },
    { code: policy("You may object to processing that rests on legitimate interests."), errors: [missing] },
    {
      code: policy("Failure to give data necessary to conclude a contract means that there is none."),
      errors: [missing],
    },
  ],
});
