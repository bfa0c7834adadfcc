import { testRule } from "@policylint/rule-tester";
import rule from "../../src/rules/rights-exercise-instructions.ts";
import { policy } from "../support/case-of.ts";

const LISTED = "You have the right to access, correct and delete your data.";
const rights = (more: string): string => policy(`## Your rights\n\n${LISTED} ${more}`);
const missing = { messageId: "missing", line: 3, column: 4, endColumn: 15 };

testRule("gdpr/rights-exercise-instructions", rule, {
  valid: [
    rights("To exercise these rights, e-mail privacy@tidepool.example."),
    rights("Use Settings > Privacy to download or delete your data."),
    rights("Send your request through our Contact page."),
    rights("You can do all of this in the privacy panel."),
    {
      name: "a sentence in another section",
      code: rights(
        "\n\n## Contact\n\nEmail privacy@tidepool.example for any privacy-related question or to exercise your rights.",
      ),
    },
    {
      name: "contact details elsewhere, and rights that are exercised there",
      code: rights("To exercise your rights, contact us.\n\n## Contact\n\nE-mail: office@tidepool.example"),
    },
    { name: "a link", code: rights("Requests are made with [this form](https://tidepool.example/form).") },
    { name: "one right in passing", code: policy("You have the right to delete your data.") },
    { name: "no rights", code: policy("We do not sell your data.") },
  ],
  invalid: [
    { code: rights(""), errors: [missing] },
    {
      code: rights("If you have any questions about this policy, contact us at x@tidepool.example."),
      errors: [missing],
    },
    { code: rights("Contact us."), errors: [missing] },
    { code: rights("We will honour valid requests."), errors: [missing] },
    {
      name: "a contact without an address",
      code: rights("To exercise your rights, contact us."),
      errors: [missing],
    },
    {
      name: "an address for questions in another section",
      code: rights(
        "\n\n## Contact\n\nIf you have any questions about this policy, contact us at x@tidepool.example.",
      ),
      errors: [missing],
    },
    {
      name: "data of an account",
      code: policy(
        "## Your rights\n\nYou have the right to:\n\n- Access your data.\n- Request deletion of your account.",
      ),
      errors: [missing],
    },
    {
      name: "no section on rights",
      code: policy(LISTED),
      errors: [{ messageId: "missing", line: 1, column: 3 }],
    },
  ],
});
