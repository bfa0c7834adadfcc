import { testRule } from "@policylint/rule-tester";
import rule from "../../src/rules/uk-representative.ts";

const trigger =
  "Tidepool Inc. is incorporated in Delaware and is the controller of what people in the UK give us.";
const policy = (body: string): string => `# Privacy Policy\n\n${trigger}\n\n${body}\n`;
const alone = (body: string): string => `# Privacy Policy\n\n${body}\n`;
const missing = { messageId: "missing", line: 1, column: 3 };

testRule("gdpr/uk-representative", rule, {
  valid: [
    policy("Our representative is RepUK Services Ltd, 1 London Wall, London EC2Y 5EA, rep@datarep.example."),
    policy("RepUK Services Ltd, 1 London Wall, London EC2Y 5EA acts as our representative under Article 27."),
    policy(
      "| Role | Who |\n| --- | --- |\n| Representative (Art. 27) | RepUK Services Ltd, 1 London Wall, London EC2Y 5EA |",
    ),
    policy(
      "You can address questions to our representative: RepUK Services Ltd, 1 London Wall, London EC2Y 5EA.",
    ),
    {
      name: "the address stands under the heading",
      code: policy("## UK representative\n\nRepora Ltd, 4 Linden Street, Leeds LS1 4AP"),
    },
    {
      name: "one for both laws",
      code: policy("Our EU and UK representative is Repora GmbH, Lindenstraße 4, 10178 Berlin."),
    },
    { name: "establishment unknown", code: alone("If you live in the UK, you have these rights.") },
    {
      name: "nobody there is addressed",
      code: alone("Tidepool Inc. is incorporated in Delaware. Users in the EEA have these rights."),
    },
    {
      name: "a service that is not offered there",
      code: alone("We are based in Canada. We do not offer our services to people in the UK."),
    },
    {
      name: "readers there have a controller there",
      code: alone(
        "We are based in Canada. For users in the UK the controller is Tidepool Services Limited, London.",
      ),
    },
    {
      name: "the settings say that the controller is there",
      code: policy("We answer."),
      settings: { policy: { controller: { country: "GB" } } },
    },
    {
      name: "the settings say that none is required",
      code: policy("We answer."),
      settings: { policy: { representative: "none-required" } },
    },
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
      name: "one for the Union only",
      code: policy("Our EU representative is Repora GmbH, Lindenstraße 4, 10178 Berlin."),
      errors: [missing],
    },
    {
      name: "one for the Union only, under its heading",
      code: policy("## EU representative\n\nRepora GmbH, Lindenstraße 4, 10178 Berlin"),
      errors: [{ messageId: "missing", line: 5, column: 4 }],
    },
    { code: policy("Our sales representatives may contact you."), errors: [missing] },
    { code: policy("You may act through a representative or authorised agent."), errors: [missing] },
    { code: policy("We are represented by counsel in Brussels."), errors: [missing] },
    { name: "a heading without body", code: policy("## Representative"), errors: [missing] },
    {
      name: "the settings tell what the words do not",
      code: alone("We answer."),
      settings: { policy: { controller: { country: "DE" }, audience: ["uk"] } },
      errors: [missing],
    },
  ],
});
