import { testRule } from "@policylint/rule-tester";
import rule from "../../src/rules/eu-representative.ts";

const trigger =
  "Tidepool Inc. is incorporated in Delaware and is the controller of what people in the EEA give us.";
const policy = (body: string): string => `# Privacy Policy\n\n${trigger}\n\n${body}\n`;
const alone = (body: string): string => `# Privacy Policy\n\n${body}\n`;
const missing = { messageId: "missing", line: 1, column: 3 };

testRule("gdpr/eu-representative", rule, {
  valid: [
    policy("Our representative is DataRep Europe B.V., Keizersgracht 1, Amsterdam, rep@datarep.example."),
    policy("DataRep Europe B.V., Keizersgracht 1, Amsterdam acts as our representative under Article 27."),
    policy(
      "| Role | Who |\n| --- | --- |\n| Representative (Art. 27) | DataRep Europe B.V., Keizersgracht 1, Amsterdam |",
    ),
    policy(
      "You can address questions to our representative: DataRep Europe B.V., Keizersgracht 1, Amsterdam.",
    ),
    policy("The following representatives have been appointed.\n\nRepora GmbH, Berlin"),
    {
      name: "the address stands under the heading",
      code: policy("## EU representative\n\nRepora GmbH, Lindenstraße 4, 10178 Berlin"),
    },
    {
      name: "the address stands in the list that the sentence introduces",
      code: policy("Our representative in the European Union is:\n\n- Repora GmbH, Lindenstraße 4"),
    },
    {
      name: "people who act for us",
      code: alone("We and our representatives hold workshops. People in the EEA may join."),
    },
    { name: "establishment unknown", code: alone("If you live in the EEA, you have these rights.") },
    {
      name: "nobody here is addressed",
      code: alone("Tidepool Inc. is incorporated in Delaware and serves the United States."),
    },
    {
      name: "a service that is not offered here",
      code: alone("We are based in Canada. We do not offer our services to people in the EEA."),
    },
    {
      name: "only a vendor is abroad",
      code: alone("Our hosting provider is located in the United States. Users in the EEA may complain."),
    },
    {
      name: "readers here have a controller here",
      code: alone(
        "We are based in Canada. For users in the EEA the controller is Tidepool Ireland Limited, Dublin.",
      ),
    },
    {
      name: "the settings say that the controller is here",
      code: policy("We answer."),
      settings: { policy: { controller: { country: "ie" } } },
    },
    {
      name: "settings that do not name the readers",
      code: alone("We answer."),
      settings: { policy: { controller: { country: "US" } } },
    },
    {
      name: "the settings say that none is required",
      code: policy("We answer."),
      settings: { policy: { representative: "none-required" } },
    },
    policy("Our EU rep: Taranta Analytics B.V., Rotterdam."),
    policy("We've designated Verbeeke Legal BV to represent us in the EU for data protection purposes."),
    policy("Tidepool is represented in the European Union by Riverside Europe NV, Antwerp."),
    policy("EU rep – Datenfreund GmbH, Graz"),
    policy("In the EU, we're represented by Larkspurre Consulting B.V., Utrecht."),
    policy("Our appointed data protection representative in Europe is Marta Lindholm."),
  ],
  invalid: [
    {
      code: policy("If you need our Article 27 representative, contact us and we will direct you to them."),
      errors: [{ messageId: "partial", line: 5, column: 17, endLine: 5, endColumn: 42, severity: "warn" }],
    },
    {
      code: policy("We have appointed a representative under Article 27 GDPR."),
      errors: [{ messageId: "partial", line: 5, column: 19, endLine: 5, endColumn: 41, severity: "warn" }],
    },
    {
      name: "one for the United Kingdom only",
      code: policy("Our UK representative is Repora Ltd, 1 London Wall, London EC2Y 5EA."),
      errors: [{ messageId: "partial", line: 5, column: 5, endColumn: 36 }],
    },
    {
      name: "one for Switzerland only",
      code: policy("For readers in Switzerland, our representative is Repora AG, Bern."),
      errors: [missing],
    },
    { code: policy("Our sales representatives may contact you."), errors: [missing] },
    { code: policy("You may act through a representative or authorised agent."), errors: [missing] },
    { code: policy("We are represented by counsel in Brussels."), errors: [missing] },
    {
      name: "a heading without body",
      code: policy("## Representative"),
      errors: [missing],
    },
    {
      name: "a heading that fits",
      code: policy("## EU representative"),
      errors: [{ messageId: "missing", line: 5, column: 4 }],
    },
    {
      name: "the settings tell what the words do not",
      code: alone("We answer."),
      settings: { policy: { controller: { country: "US" }, audience: ["eu"] } },
      errors: [missing],
    },
    {
      name: "operated from abroad",
      code: alone("The app is operated from the United States. Residents of the EU have these rights."),
      errors: [missing],
    },
    {
      name: "a company abroad that is us",
      code: alone('Norvane Labs, LLC ("Norvane", "we") follows the GDPR.'),
      errors: [missing],
    },
    {
      code: policy("Our nominated representative for questions of privacy is Ida Falk, Pennwright Ltd."),
      errors: [missing],
    },
    { code: policy("Trade union representatives may attend the hearing."), errors: [missing] },
    {
      code: policy("One of our representatives in Europe may call you from +31 20 555 0100."),
      errors: [missing],
    },
    { code: policy("The representative sample included readers in the EU."), errors: [missing] },
    {
      code: policy("Google Ireland Limited is the representative of Google LLC in the EEA."),
      errors: [missing],
    },
    { code: policy("We are represented by counsel in Brussels."), errors: [missing] },
    { code: policy("Our agents represent sellers across Europe."), errors: [missing] },
  ],
});
