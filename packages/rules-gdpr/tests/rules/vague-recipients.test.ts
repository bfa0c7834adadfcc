import { testRule } from "@policylint/rule-tester";
import rule from "../../src/rules/vague-recipients.ts";
import { caseOf, policy } from "../support/case-of.ts";

/** A policy that names one recipient elsewhere. */
const elsewhere = (body: string): string => `We use Stripe for payments.\n\n${body}`;

testRule("gdpr/vague-recipients", rule, {
  valid: [
    policy("We use the following trusted providers: Hetzner (hosting), Mailgun (e-mail)."),
    policy("We share data with service providers that host our database and send our e-mail."),
    policy("We share data with our affiliate Norvane UK Ltd, which runs support."),
    policy("We share data with our accountants and tax advisers."),
    policy("We share your address with couriers that deliver your parcel."),
    {
      name: "the paragraph goes on to name them",
      code: policy(
        "We may share your information with trusted third parties. We use Hetzner GmbH for hosting.",
      ),
    },
    {
      name: "the list names them",
      code: policy(
        "We may share your information with trusted third parties:\n\n- Stripe (payments)\n- our bank",
      ),
    },
    { name: "a denial", code: policy(elsewhere("We do not share your information with third parties.")) },
    {
      name: "what the reader shares",
      code: policy(elsewhere("You may share your designs with third parties.")),
    },
    {
      name: "statistics",
      code: policy(elsewhere("We may share aggregated figures with our partners.")),
    },
    { name: "no recipient is the affair of recipients", code: policy("We do not sell your data.") },
  ],
  invalid: [
    caseOf(
      "vague",
      "We may share your information with trusted third parties.",
      "may share your information with trusted third parties",
    ),
    caseOf(
      "vague",
      elsewhere("We share data with our partners and affiliates."),
      "We share data with our partners and affiliates",
    ),
    caseOf(
      "vague",
      elsewhere("We share data with selected third parties for business purposes."),
      "We share data with selected third parties",
    ),
    caseOf(
      "vague",
      elsewhere("We share data with other companies in our ecosystem."),
      "We share data with other companies",
    ),
    caseOf(
      "vague",
      elsewhere("We share data with service providers as necessary."),
      "We share data with service providers as necessary",
    ),
    {
      ...caseOf("vague", "Our partners may access your data.", "partners may access your data"),
      name: "vague words that only the disclosure knows, where nothing else speaks of recipients",
    },
  ],
});
