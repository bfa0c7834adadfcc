import { testRule } from "@policylint/rule-tester";
import rule from "../../src/rules/transfer-safeguards.ts";

const trigger = "Our hosting provider stores data in the United States.";
const policy = (body: string): string => `# Privacy Policy\n\n${trigger}\n\n${body}\n`;
const alone = (body: string): string => `# Privacy Policy\n\n${body}\n`;
const missing = { messageId: "missing", line: 1, column: 3 };

testRule("gdpr/transfer-safeguards", rule, {
  valid: [
    policy("Transfers to the US rest on the EU standard contractual clauses (Decision 2021/914)."),
    policy("OpenAI Ireland passes data to the US under the EU-US Data Privacy Framework."),
    policy("Japan benefits from an adequacy decision of the European Commission."),
    policy("For UK data we use the International Data Transfer Agreement."),
    policy("Within the group we rely on binding corporate rules approved by the CNIL."),
    policy(
      "We only transfer data outside the EEA if you have explicitly consented after being told the risks (Art. 49(1)(a)).",
    ),
    { name: "clauses under another name", code: policy("Our contracts hold the EU model clauses.") },
    {
      name: "adequacy in other words",
      code: policy("The Commission regards the country as one that offers adequate protection."),
    },
    {
      name: "left to another rule: no mechanism named",
      code: policy("We ensure appropriate safeguards are in place for transfers."),
    },
    {
      name: "left to another rule: an example of what may be used",
      code: policy("Where required, we use approved mechanisms such as standard contractual clauses."),
    },
    { name: "left to another rule: an invalid mechanism", code: policy("We comply with Privacy Shield.") },
    { name: "no transfers", code: alone("We do not transfer your data outside the EEA.") },
    {
      name: "a denial that a vendor belies is reported once",
      code: alone("All data stays in the EU. We use Vercel and OpenAI."),
    },
    { name: "transfers that are not mentioned are reported once", code: alone("We use Supabase.") },
    { name: "nothing about places", code: alone("We keep your order for ten years.") },
    {
      name: "a promise of security is reported by vague-transfer-safeguards",
      code: policy(
        "Wherever it is transferred, we take all steps to ensure that your data is treated securely.",
      ),
    },
    {
      name: "reported by vague-transfer-safeguards",
      code: policy("Transfers to third countries follow from and comply with Chapter V of the GDPR."),
    },
    {
      name: "reported by vague-transfer-safeguards",
      code: policy("Transfers outside the EU meet the requirements of Articles 44 ff. GDPR."),
    },
    {
      name: "reported by vague-transfer-safeguards",
      code: policy("They are held by contract to a sufficient level of protection."),
    },
    {
      name: "reported by vague-transfer-safeguards",
      code: policy("We have contracts that guarantee a comparable level of data protection."),
    },
    {
      name: "reported by vague-transfer-safeguards",
      code: policy(
        "We will take all steps reasonably necessary to ensure that your details are handled with care.",
      ),
    },
    policy("Canada is deemed a safe country by the Commission."),
    policy("The data go to Israel, a country with adequate protection under Decision 2011/61/EU."),
    policy("We use contract terms approved by the European Commission."),
    policy("The importers have agreed to the clauses of Implementing Decision (EU) 2021/914."),
    policy("Specific contracts approved for use in the UK protect your data."),
    policy("These countries are recognised by the EU as offering adequate protection."),
    policy("We will ask for your explicit consent before sending data there."),
  ],
  invalid: [
    {
      name: "a register of controllers",
      code: policy("We are registered with the ICO and hold data at an adequate level of protection."),
      errors: [missing],
    },
    { code: alone("Data is stored in the United States."), errors: [missing] },
    { code: policy("Data sent abroad is encrypted in transit."), errors: [missing] },
    {
      code: alone("By using the service you agree to the transfer of your data to the US."),
      errors: [missing],
    },
    {
      name: "a heading without body, where the gap is reported",
      code: policy("## International transfers"),
      errors: [{ messageId: "missing", line: 5, column: 4 }],
    },
    { code: policy("## Transfer safeguards"), errors: [missing] },
    {
      name: "transfers without a country",
      code: alone("We send data to other countries."),
      errors: [missing],
    },
    {
      name: "a contract with the reader is no clause",
      code: policy("Read the clauses of our terms before you order."),
      errors: [missing],
    },
    {
      name: "consent to something else",
      code: policy("We send the newsletter with your explicit consent."),
      errors: [missing],
    },
    { code: policy("Our office door is locked securely."), errors: [missing] },
    { code: policy("We comply with the GDPR."), errors: [missing] },
    { code: policy("We take steps to keep the clubhouse safe."), errors: [missing] },
    { code: policy("You have the right to obtain information about the safeguards."), errors: [missing] },
    { code: policy("The standard delivery contracts were approved by our lawyers."), errors: [missing] },
    { code: policy("The safe is in a country house."), errors: [missing] },
    { code: policy("We decided on adequate lighting."), errors: [missing] },
    { code: policy("Employees sign a code of conduct."), errors: [missing] },
    {
      code: policy("We ask for your explicit consent before sending the newsletter to you by post."),
      errors: [missing],
    },
  ],
});
