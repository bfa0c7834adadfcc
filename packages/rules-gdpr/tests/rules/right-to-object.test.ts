import { testRule } from "@policylint/rule-tester";
import rule from "../../src/rules/right-to-object.ts";

const policy = (body: string): string => `# Privacy Policy\n\n${body}\n`;
const rights = (items: string): string => policy(`## Your rights\n\n${items}`);
const missing = { messageId: "missing", line: 1, column: 3 };

testRule("gdpr/right-to-object", rule, {
  valid: [
    policy("You can object at any time to processing that we base on legitimate interests."),
    rights("- Object to certain processing activities"),
    policy("You can ask us at any time to stop sending you marketing."),
    policy("You may opt out at any time of the use of your data for direct marketing."),
    policy("You may prohibit us from using your personal data for marketing."),
    policy("You have the right to object on grounds relating to your particular situation."),
    policy("If we rely on our interests you may say no, and we will stop unless we have compelling reasons."),
    policy("You may rectify, erase, restrict or object to the processing of your data."),
    policy("You have the right to object to direct marketing at any time."),
    policy("Users may oppose the use of their data for profiling."),
    policy("You may opt out of our processing at any time."),
    {
      name: "the settings name no basis that gives the right",
      code: policy("We answer."),
      settings: { policy: { lawfulBases: ["contract", "consent"] } },
    },
    policy("You may request rectification, erasure, portability or objection."),
    policy("Tell us not to process the information any longer."),
    policy("If you agreed to direct marketing, you may change your mind whenever you like."),
    policy("Guests may object to their records being used for research."),
    policy("This use of your data can be objected to at any time."),
    policy("If you object, we stop, unless we have compelling grounds."),
    policy("We shall cease to use the data upon your objection."),
    policy("You may contradict the processing of your data."),
    policy("The law also entitles you to raise an objection to profiling."),
    policy("You have the right to prevent processing that causes you distress."),
    policy("## Can I object?\n\nYes. You need only ring the mill."),
  ],
  invalid: [
    { code: policy("If you object to our data policy, do not give us your data."), errors: [missing] },
    { code: policy("If you oppose this policy, please stop using the site."), errors: [missing] },
    {
      code: policy("Choose whether your data are used to make ads relevant."),
      errors: [{ messageId: "partial", line: 3, column: 1 }],
    },
    {
      name: "e-mail alone is not direct marketing as a whole",
      code: policy("You can ask us to stop sending you marketing e-mails."),
      errors: [{ messageId: "partial", line: 3, column: 19 }],
    },
    {
      code: policy("You can unsubscribe from our newsletter with one click."),
      errors: [{ messageId: "partial", line: 3, column: 9, endLine: 3, endColumn: 20, severity: "warn" }],
    },
    {
      code: policy("You may opt out of the sale of your personal information."),
      errors: [{ messageId: "partial", line: 3, column: 9, endLine: 3, endColumn: 16, severity: "warn" }],
    },
    { code: policy("JSON objects uploaded to the API are stored for 24 hours."), errors: [missing] },
    { code: policy("The object of this policy is transparency."), errors: [missing] },
    { code: policy("EEA, UK and California residents have additional statutory rights."), errors: [missing] },
    { code: policy("We object to unlawful government requests."), errors: [missing] },
    {
      name: "a heading without a body proves nothing and is where the gap is reported",
      code: policy("## Right to object"),
      errors: [{ messageId: "missing", line: 3, column: 4 }],
    },
    { code: policy("If you object to a change of this policy, stop using the app."), errors: [missing] },
    { code: policy("We never object to an audit."), errors: [missing] },
    { code: policy("We use local shared objects to collect information."), errors: [missing] },
    { code: policy("You can set your browser to refuse cookies."), errors: [missing] },
    { code: policy("There is no right to object."), errors: [missing] },
    { code: policy("The right to object does not apply."), errors: [missing] },
    ...[
      { lawfulBases: ["contract", "legitimate-interests"] },
      { lawfulBases: ["public-task"] },
      { lawfulBases: ["contract"], directMarketing: true },
      { lawfulBases: [] },
    ].map((facts) => ({
      name: `the settings leave something to object to: ${JSON.stringify(facts)}`,
      code: policy("We answer."),
      settings: { policy: facts },
      errors: [missing],
    })),
    {
      code: policy("Guests who opted not to receive our brochure get none."),
      errors: [{ messageId: "partial", line: 3, column: 12, endColumn: 32 }],
    },
    { code: policy("You may opt not to give us your phone number."), errors: [missing] },
    { code: policy("Change your mind about a booking within two days."), errors: [missing] },
    { code: policy("You may object to a ruling of the umpire."), errors: [missing] },
    { code: policy("Members may raise objections to the minutes."), errors: [missing] },
    { code: policy("Neighbours object to the noise of the mill."), errors: [missing] },
    { code: policy("An objection means a letter to the council."), errors: [missing] },
    { code: policy("We object to each order that is too wide."), errors: [missing] },
    { code: policy("You may contradict the umpire."), errors: [missing] },
    { code: policy("The mill can be objected to at the town hall."), errors: [missing] },
    { code: policy("You have the right to prevent flooding of your field."), errors: [missing] },
  ],
});
