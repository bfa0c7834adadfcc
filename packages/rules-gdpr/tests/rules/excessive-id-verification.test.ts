import { testRule } from "@policylint/rule-tester";
import rule from "../../src/rules/excessive-id-verification.ts";
import { caseOf, policy } from "../support/case-of.ts";

testRule("gdpr/excessive-id-verification", rule, {
  valid: [
    policy("We may verify your identity before responding."),
    policy("If we have reasonable doubts we ask for additional information."),
    policy("Write from the e-mail address of your account."),
    policy("Log in and use the export button."),
    {
      name: "in case of doubt",
      code: policy("In case of doubt, a request must include a copy of your passport."),
    },
    { name: "another purpose", code: policy("We collect your passport number when you book a flight.") },
    {
      name: "somebody who acts for the reader",
      code: policy("An agent must send a copy of your passport with the request."),
    },
    { name: "may", code: policy("We may ask you to send a copy of your passport with your request.") },
  ],
  invalid: [
    caseOf("unexpected", "Send a copy of your passport with every request.", "Send a copy of your passport"),
    caseOf("unexpected", "All requests must include a notarised signature.", "include a notarised"),
    caseOf("unexpected", "A scan of your ID card is required.", "A scan of your ID card is required"),
    caseOf(
      "unexpected",
      "We only answer requests sent by post with proof of address.",
      "with proof of address",
    ),
    {
      name: "in the section on rights",
      ...caseOf(
        "unexpected",
        "## Your rights\n\nYou must enclose a copy of your passport.",
        "enclose a copy of your passport",
      ),
    },
  ],
});
