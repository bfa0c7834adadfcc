import { testRule } from "@policylint/rule-tester";
import rule from "../../src/rules/supervisory-authority-named.ts";

const trigger = "You may complain to a supervisory authority.";
const policy = (body: string): string => `# Privacy Policy\n\n${trigger}\n\n${body}\n`;
const missing = { messageId: "missing", line: 1, column: 3 };

testRule("gdpr/supervisory-authority-named", rule, {
  valid: [
    policy("Our lead authority is the Irish Data Protection Commission (dataprotection.ie)."),
    policy("Complain to the ICO: ico.org.uk, 0303 123 1113."),
    policy(
      "You find your authority in the [EDPB list](https://www.edpb.europa.eu/about-edpb/about-edpb/members_en).",
    ),
    policy("CNIL, 3 place de Fontenoy, 75007 Paris."),
    policy("Our authority is the Autoriteit Persoonsgegevens."),
    policy("Contact the data protection authority of Luxembourg."),
    policy("The addresses of all supervisory authorities are [listed here](https://edpb.example/members)."),
    {
      name: "the right itself is missing, which right-to-complain reports",
      code: "# Privacy Policy\n\nWe collect your name.\n",
    },
    {
      name: "plain text",
      language: "text",
      code: "PRIVACY POLICY\n\nYou may complain to the Information Commissioner's Office.\n",
    },
  ],
  invalid: [
    { code: policy("You may complain to a supervisory authority."), errors: [missing] },
    { code: policy("You may complain to the competent regulator in your country."), errors: [missing] },
    { code: policy("We registered with the Chamber of Commerce."), errors: [missing] },
    { code: policy("## Supervisory authority"), errors: [{ messageId: "missing", line: 5, column: 4 }] },
    {
      code: policy("The data protection authority of your place of residence is competent."),
      errors: [missing],
    },
    {
      code: policy("You may contact the supervisory authority in the European Economic Area."),
      errors: [missing],
    },
  ],
});
