import { testRule } from "@policylint/rule-tester";
import rule from "../../src/rules/right-to-complain.ts";

const policy = (body: string): string => `# Privacy Policy\n\n${body}\n`;
const missing = { messageId: "missing", line: 1, column: 3 };

testRule("gdpr/right-to-complain", rule, {
  valid: [
    policy("You can lodge a complaint with your local data protection authority."),
    policy("If you are unhappy, you may complain to the ICO (ico.org.uk/concerns)."),
    policy("You have the right to complain to the CNIL, 3 place de Fontenoy, Paris."),
    policy(
      "You may also raise a concern with the supervisory authority of the country where you live or work.",
    ),
    policy("Complaints can be sent to the Irish Data Protection Commission."),
    policy("A grievance may be brought before the Information Commission."),
    policy(
      "You may contact the data protection authority of your country if you think that we break the law.",
    ),
    policy("If you are still unhappy, you can turn to the Lakeland Communications Authority."),
    policy("You can complain to the Saxon Data Protection and Transparency Commissioner."),
    policy("You can complain to the Bavarian State Office for Data Protection Supervision."),
    policy("You may complain to the Data State Inspectorate."),
    policy("Complaints go to the Hessian Commissioner for Data Protection and Freedom of Information."),
    policy("If you think we got it wrong, you can go to the data protection authority."),
    policy("You can take it up with the CNIL."),
    policy("The visitor may bring the matter before the competent data protection authority."),
    policy("Should your rights be infringed, you may apply to the data protection inspectorate."),
    policy("## Can I complain?\n\nYes, to the Data Protection Commission."),
    policy("You may at any time address yourself to the authority in charge of data protection."),
    policy("Don't like our answer? Take it to the ICO."),
    policy("Anyone affected can seek help from a supervisory authority."),
    policy("You may contact the privacy watchdog of your country."),
    policy("If we cannot agree, the Information Commissioner's Office can help."),
  ],
  invalid: [
    { code: policy("We may make a report to the relevant authority about an accident."), errors: [missing] },
    {
      code: policy("We use data to handle complaints and to answer the competent authorities."),
      errors: [missing],
    },
    {
      code: policy("Where a claim is made against you, we may pass your details to the relevant authority."),
      errors: [missing],
    },
    {
      code: policy("You have the right to lodge a complaint."),
      errors: [{ messageId: "partial", line: 3, column: 14, endLine: 3, endColumn: 28, severity: "warn" }],
    },
    {
      code: policy("We are registered with the ICO under number ZA000000."),
      errors: [{ messageId: "partial", line: 3, column: 8, endLine: 3, endColumn: 31, severity: "warn" }],
    },
    {
      name: "cooperation with an authority is no right of the reader",
      code: policy("We work with data protection authorities to resolve complaints."),
      errors: [{ messageId: "partial", line: 3, column: 14, endLine: 3, endColumn: 63, severity: "warn" }],
    },
    { code: policy("Reach our privacy team with questions, requests or complaints."), errors: [missing] },
    {
      code: policy("We will notify the supervisory authority of a breach within 72 hours."),
      errors: [missing],
    },
    { code: policy("Complaints about billing go to support@tidepool.example."), errors: [missing] },
    {
      code: policy("Disputes are resolved by the EU online dispute resolution platform."),
      errors: [missing],
    },
    { code: policy("EEA residents have additional statutory rights."), errors: [missing] },
    {
      name: "a heading without a body proves nothing and is where the gap is reported",
      code: policy("## Complaints"),
      errors: [{ messageId: "missing", line: 3, column: 4 }],
    },
    { code: policy("We disclose data where the competent authority orders us to."), errors: [missing] },
    { code: policy("You may complain to our data protection office."), errors: [missing] },
    { code: policy("You may complain to our head office."), errors: [missing] },
    { code: policy("There is no right to complain to a supervisory authority."), errors: [missing] },
    {
      code: policy("We use the report to file a complaint with the police."),
      errors: [missing],
    },
    { code: policy("You can take it up with our support."), errors: [missing] },
    { code: policy("The financial ombudsman looks at complaints about loans."), errors: [missing] },
    { code: policy("Our lead supervisory authority has been informed of it."), errors: [missing] },
    { code: policy("We consult the supervisory authority where you face a high risk."), errors: [missing] },
    { code: policy("The authority may inspect our rooms."), errors: [missing] },
    { code: policy("Take it to the post office."), errors: [missing] },
    { code: policy("You may ask our board to look into it."), errors: [missing] },
    { code: policy("We follow the guidance of the ICO."), errors: [missing] },
    { code: policy("We report losses of your data to the supervisory authority."), errors: [missing] },
  ],
});
