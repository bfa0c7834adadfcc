import { testRule } from "@policylint/rule-tester";
import rule from "../../src/rules/rights-fee.ts";
import { caseOf, policy } from "../support/case-of.ts";

testRule("gdpr/rights-fee", rule, {
  valid: [
    policy("We charge a reasonable fee only if a request is manifestly unfounded or excessive."),
    policy("A second copy may cost a small administrative fee."),
    policy("No fee is charged."),
    policy("Our plan costs 10 euro a month."),
    { name: "denied", code: policy("You never have to pay a fee for a copy of your data.") },
    { name: "free", code: policy("Requests are free of charge.") },
    { name: "the fee of an order", code: policy("We request payment data to charge the fee of your order.") },
    {
      name: "readers elsewhere",
      code: policy("## Notice to Australian residents\n\nWe may charge a fee for access."),
    },
    {
      name: "what the law permits",
      code: policy("We may charge a fee for a request where permitted by law."),
    },
  ],
  invalid: [
    caseOf("unexpected", "An access request costs 10 pounds.", "access request costs 10"),
    caseOf(
      "unexpected",
      "We may charge an administration fee for copies.",
      "charge an administration fee for copies",
    ),
    caseOf(
      "unexpected",
      "Requests are subject to a processing fee.",
      "Requests are subject to a processing fee",
    ),
    caseOf(
      "unexpected",
      "Postage for your data export is billed to you.",
      "Postage for your data export is billed",
    ),
    {
      name: "in the section on rights",
      ...caseOf(
        "unexpected",
        "## Your rights\n\nYou can access your data. We may charge a small fee for that.",
        "charge a small fee",
      ),
    },
  ],
});
